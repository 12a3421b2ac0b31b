// The whole history between the two whom a tie joins. Parameters: $story, $through, $tie.
MATCH (a:Character {story: $story})-[found]->(b:Character)
WHERE found.id = $tie AND found.revealed <= $through
MATCH (a)-[t]-(b)
WHERE t.revealed <= $through AND a.revealed <= $through AND b.revealed <= $through
RETURN t.id AS id, startNode(t).id AS from, endNode(t).id AS to, type(t) AS kind, t.directed AS directed,
  {en: t.label, fr: t.labelFr} AS label, {en: t.labelBack, fr: t.labelBackFr} AS labelBack,
  {en: t.text, fr: t.textFr} AS text, t.sentiment AS sentiment, t.strength AS strength, t.began AS began,
  CASE WHEN t.endRevealed <= $through THEN t.ended END AS ended, t.revealed AS revealed,
  t.scenes AS scenes, t.sources AS sources
ORDER BY began, revealed, id
