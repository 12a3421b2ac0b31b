// The last installment before the horizon's own that each character was present in, by number; who was in none is
// left out. Parameters: $story, $through.
MATCH (i:Installment {story: $story})
WHERE i.position <= $through
WITH max(i.number) AS latest
CALL (latest) {
  MATCH (c:Character {story: $story})-[:APPEARS_IN]->(i:Installment)
  WHERE i.number < latest AND c.revealed <= $through
  RETURN c.id AS character, i.number AS number
  UNION
  MATCH (c:Character {story: $story})-[:PRESENT_IN {role: 'present'}]->(s:Scene)
  WHERE s.position < latest * 1000 AND c.revealed <= $through
  RETURN c.id AS character, s.position / 1000 AS number
}
RETURN character, max(number) AS number
ORDER BY character
