// The scenes shown by the horizon with who is there, and in place of scenes the installments seen whole that have
// none noted, with who appears in them. Parameters: $story, $through.
MATCH (i:Installment {story: $story})
WHERE i.position <= $through
CALL (i) {
  MATCH (s:Scene)-[:`IN`]->(i) WHERE s.position <= $through
  CALL (s) {
    MATCH (c:Character)-[p:PRESENT_IN {role: 'present'}]->(s) WHERE c.revealed <= $through
    WITH c, p ORDER BY p.rank, c.id
    RETURN collect(c.id) AS present
  }
  WITH s, present ORDER BY s.position
  RETURN collect({
    id: s.id, position: s.position, title: {en: s.title, fr: s.titleFr}, weight: s.weight, present: present
  }) AS scenes
}
CALL (i) {
  MATCH (c:Character)-[:APPEARS_IN]->(i)
  WHERE c.revealed <= $through AND i.position + 999 <= $through
  WITH c ORDER BY c.id
  RETURN collect(c.id) AS appearing
}
RETURN i.id AS installment, i.number AS number, i.position AS position, {en: i.title, fr: i.titleFr} AS title,
  scenes, appearing
ORDER BY number
