// What ended, and what of the same two, or of the same member and company, was told to begin in the same installment.
// `of` are the two of a tie in its own direction, empty for a role. Parameters: $story, $through.
CALL () {
  MATCH (a:Character {story: $story})-[u]->(b:Character)
  WHERE type(u) <> 'SAME_AS' AND u.revealed <= $through AND u.endRevealed <= $through AND a.revealed <= $through AND b.revealed <= $through
  MATCH (a)-[t]-(b)
  WHERE type(t) <> 'SAME_AS' AND t.revealed > u.revealed AND t.revealed <= $through AND t.revealed / 1000 = u.endRevealed / 1000
  RETURN {id: u.id, kind: type(u), position: u.endRevealed, of: [a.id, b.id], says: {en: u.label, fr: u.labelFr}} AS ended,
    {id: t.id, kind: type(t), position: t.revealed, of: [startNode(t).id, endNode(t).id], says: {en: t.label, fr: t.labelFr}} AS begun,
    t.revealed AS position, u.id AS first, t.id AS second
  UNION ALL
  MATCH (c:Character {story: $story})-[u:MEMBER_OF]->(k:Company)
  WHERE u.revealed <= $through AND u.endRevealed <= $through AND c.revealed <= $through AND k.revealed <= $through
  MATCH (c)-[t:MEMBER_OF]->(k)
  WHERE t.revealed > u.revealed AND t.revealed <= $through AND t.revealed / 1000 = u.endRevealed / 1000
  RETURN {id: u.id, kind: null, position: u.endRevealed, of: [], says: {en: u.role, fr: u.roleFr}} AS ended,
    {id: t.id, kind: null, position: t.revealed, of: [], says: {en: t.role, fr: t.roleFr}} AS begun,
    t.revealed AS position, u.id AS first, t.id AS second
}
RETURN ended, begun
ORDER BY position DESC, first, second
