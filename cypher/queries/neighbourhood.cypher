// Everyone within $depth (1 to 3) ties of a character, by how far away. Parameters: $story, $through, $character, $depth.
MATCH (c:Character {id: $character, story: $story})
WHERE c.revealed <= $through
CALL (c) {
  OPTIONAL MATCH (c)-[t]-(o:Character) WHERE t.revealed <= $through AND o.revealed <= $through
  RETURN collect(DISTINCT o) AS first
}
CALL (first) {
  UNWIND CASE WHEN $depth >= 2 THEN first ELSE [] END AS n
  MATCH (n)-[t]-(o:Character) WHERE t.revealed <= $through AND o.revealed <= $through
  RETURN collect(DISTINCT o) AS second
}
CALL (second) {
  UNWIND CASE WHEN $depth >= 3 THEN second ELSE [] END AS n
  MATCH (n)-[t]-(o:Character) WHERE t.revealed <= $through AND o.revealed <= $through
  RETURN collect(DISTINCT o) AS third
}
UNWIND [c] + first + second + third AS near
RETURN DISTINCT near.id AS id
ORDER BY id
