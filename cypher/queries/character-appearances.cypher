// The installments seen whole that a character appears in, by number.
// Parameters: $story, $through, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})-[:APPEARS_IN]->(i:Installment)
WHERE i.position + 999 <= $through AND c.revealed <= $through
RETURN DISTINCT i.number AS number
ORDER BY number
