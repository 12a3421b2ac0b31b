// The ties between characters known at the horizon, optionally only of some kinds or among some characters.
// Parameters: $story, $throughCharacters, $throughTies, $kinds (null: all), $characters (null: all).
MATCH (a:Character {story: $story})-[t]->(b:Character)
WHERE type(t) <> 'SAME_AS' AND t.revealed <= $throughTies
  AND a.revealed <= $throughCharacters AND b.revealed <= $throughCharacters
  AND ($kinds IS NULL OR type(t) IN $kinds)
  AND ($characters IS NULL OR (a.id IN $characters AND b.id IN $characters))
RETURN t.id AS id, a.id AS from, b.id AS to, type(t) AS kind, t.directed AS directed,
  {en: t.label, fr: t.labelFr} AS label, {en: t.labelBack, fr: t.labelBackFr} AS labelBack,
  t.sentiment AS sentiment, t.strength AS strength, t.began AS began,
  CASE WHEN t.endRevealed <= $throughTies THEN t.ended END AS ended, t.revealed AS revealed
ORDER BY revealed, id
