// What befalls a character, installment by installment. Parameters: $story, $through, $character.
MATCH (c:Character {id: $character, story: $story})-[d:DEVELOPS_IN]->(i:Installment)
WHERE d.revealed <= $through AND c.revealed <= $through
RETURN i.position AS position, {en: d.text, fr: d.textFr} AS text, d.sources AS sources
ORDER BY position, d.id
