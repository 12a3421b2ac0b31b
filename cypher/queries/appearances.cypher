// In which installments seen whole each character appears. Parameters: $story, $through.
MATCH (c:Character {story: $story})-[:APPEARS_IN]->(i:Installment)
WHERE i.position + 999 <= $through AND c.revealed <= $through
RETURN DISTINCT c.id AS character, i.number AS number
ORDER BY character, number
