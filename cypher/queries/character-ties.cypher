// A character's ties at the horizon, each told from its side. Parameters: $story, $through, $character.
MATCH (c:Character {id: $character, story: $story})-[t]-(o:Character)
WHERE t.revealed <= $through AND o.revealed <= $through AND c.revealed <= $through
WITH t, o, startNode(t).id = $character AS out
RETURN t.id AS id, type(t) AS kind, o.id AS other,
  CASE WHEN t.directed = false THEN 'mutual' WHEN out THEN 'out' ELSE 'in' END AS direction,
  CASE WHEN out THEN {en: t.label, fr: t.labelFr} ELSE {en: t.labelBack, fr: t.labelBackFr} END AS label,
  {en: t.text, fr: t.textFr} AS text, t.sentiment AS sentiment, t.strength AS strength, t.began AS began,
  CASE WHEN t.endRevealed <= $through THEN t.ended END AS ended, t.revealed AS revealed, t.sources AS sources
ORDER BY strength DESC, revealed, id
