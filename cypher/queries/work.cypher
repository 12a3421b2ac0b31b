// A ballet, film, series or song: who is known from it, the scenes it is danced in. Parameters: $story, $through, $work.
MATCH (w:Work {id: $work, story: $story})
WHERE w.revealed <= $through
CALL (w) {
  OPTIONAL MATCH (w)-[:HAS_FACT]->(f:Fact) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed, f.id
  RETURN collect(CASE WHEN f IS NULL THEN null ELSE {en: f.text, fr: f.textFr} END) AS facts
}
CALL (w) {
  OPTIONAL MATCH (s:Scene)-[:DANCES]->(w) WHERE s.position <= $through
  WITH s ORDER BY s.position
  RETURN collect(s.id) AS scenes
}
CALL (w) {
  OPTIONAL MATCH (p:Person)-[credit]->(w) WHERE credit.revealed <= $through AND p.revealed <= $through
  WITH p, credit ORDER BY type(credit) = 'KNOWN_FOR', credit.role, credit.part, p.id
  WITH p, collect({role: credit.role, roleFr: credit.roleFr, part: credit.part}) AS found
  WITH p, head(found) AS first ORDER BY p.id
  RETURN collect(CASE WHEN p IS NULL THEN null ELSE {
    id: p.id, role: CASE WHEN first.role IS NULL THEN null ELSE {en: first.role, fr: first.roleFr} END, part: first.part
  } END) AS people
}
RETURN w.id AS id, {en: w.title, fr: w.titleFr} AS title, {en: w.kind, fr: w.kindFr} AS kind, w.year AS year,
  w.creator AS creator, facts, people, scenes, w.sources AS sources
