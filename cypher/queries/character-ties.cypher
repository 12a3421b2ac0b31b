// A character's ties at the horizon, each told from its side; those among its own selves are none to anybody.
// Parameters: $story, $throughCharacters, $throughTies, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})-[t]-(o:Character)
WHERE type(t) <> 'SAME_AS' AND t.revealed <= $throughTies AND NOT o.id IN $selves
  AND o.revealed <= $throughCharacters AND c.revealed <= $throughCharacters
WITH t, o, startNode(t).id = self AS out
RETURN t.id AS id, type(t) AS kind, o.id AS other,
  CASE WHEN t.directed = false THEN 'mutual' WHEN out THEN 'out' ELSE 'in' END AS direction,
  CASE WHEN out THEN {en: t.label, fr: t.labelFr} ELSE {en: t.labelBack, fr: t.labelBackFr} END AS label,
  {en: t.text, fr: t.textFr} AS text, t.sentiment AS sentiment, t.strength AS strength, t.began AS began,
  CASE WHEN t.endRevealed <= $throughTies THEN t.ended END AS ended, t.revealed AS revealed, t.sources AS sources
ORDER BY strength DESC, revealed, id
