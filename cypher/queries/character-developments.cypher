// What befalls a character, installment by installment. Parameters: $story, $through, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})-[d:DEVELOPS_IN]->(i:Installment)
WHERE d.revealed <= $through AND c.revealed <= $through
RETURN i.position AS position, {en: d.text, fr: d.textFr} AS text, d.sources AS sources
ORDER BY position, d.id
