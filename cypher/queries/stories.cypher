// The stories there are. No parameters.
MATCH (s:Story)
CALL (s) { MATCH (i:Installment)-[:PART_OF]->(s) RETURN count(i) AS installments }
RETURN s.id AS id, {en: s.title, fr: s.titleFr} AS title, s.telling AS telling, s.year AS year, installments
ORDER BY id
