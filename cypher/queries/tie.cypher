// The whole history between two characters. Parameters: $story, $throughCharacters, $throughTies,
// $selves and $others (all who are shown as the one and as the other).
UNWIND $selves AS self
MATCH (a:Character {id: self, story: $story})-[t]-(b:Character)
WHERE type(t) <> 'SAME_AS' AND b.id IN $others AND t.revealed <= $throughTies
  AND a.revealed <= $throughCharacters AND b.revealed <= $throughCharacters
RETURN t.id AS id, startNode(t).id AS from, endNode(t).id AS to, type(t) AS kind, t.directed AS directed,
  {en: t.label, fr: t.labelFr} AS label, {en: t.labelBack, fr: t.labelBackFr} AS labelBack,
  {en: t.text, fr: t.textFr} AS text, t.sentiment AS sentiment, t.strength AS strength, t.began AS began,
  CASE WHEN t.endRevealed <= $throughTies THEN t.ended END AS ended, t.revealed AS revealed,
  t.scenes AS scenes, t.sources AS sources
ORDER BY began, revealed, id
