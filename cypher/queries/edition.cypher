// Which state of a story this is, and its installments by number: what a horizon is read from. Parameters: $story.
MATCH (s:Story {id: $story})
CALL (s) {
  MATCH (i:Installment)-[:PART_OF]->(s)
  WITH i ORDER BY i.number
  RETURN collect(i.id) AS installments
}
RETURN s.version AS version, installments
