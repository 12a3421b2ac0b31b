// The installments seen whole that a character appears in, by number. Parameters: $story, $through, $character.
MATCH (c:Character {id: $character, story: $story})-[:APPEARS_IN]->(i:Installment)
WHERE i.position + 999 <= $through AND c.revealed <= $through
RETURN i.number AS number
ORDER BY number
