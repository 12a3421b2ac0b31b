// The scenes of an installment within the horizon, or one scene. Parameters: $story, $through, $installment, $scene
// (either may be null, for any).
MATCH (s:Scene {story: $story})-[:`IN`]->(i:Installment)
WHERE s.position <= $through AND ($installment IS NULL OR i.id = $installment) AND ($scene IS NULL OR s.id = $scene)
CALL (s) {
  OPTIONAL MATCH (s)-[:AT]->(p:Place) WHERE p.revealed <= $through
  RETURN CASE WHEN p IS NULL THEN null ELSE {id: p.id, name: {en: p.name, fr: p.nameFr}} END AS place LIMIT 1
}
CALL (s) {
  OPTIONAL MATCH (s)-[:DANCES]->(w:Work) WHERE w.revealed <= $through
  WITH w ORDER BY w.id
  RETURN collect(CASE WHEN w IS NULL THEN null ELSE {id: w.id, title: {en: w.title, fr: w.titleFr}} END) AS works
}
CALL (s) {
  OPTIONAL MATCH (c:Character)-[p:PRESENT_IN]->(s) WHERE c.revealed <= $through
  WITH c, p ORDER BY p.role = 'mentioned', p.rank, c.id
  RETURN collect(CASE WHEN c IS NULL THEN null ELSE {id: c.id, role: p.role} END) AS presences
}
RETURN s.id AS id, s.position AS position, {en: s.title, fr: s.titleFr} AS title, {en: s.text, fr: s.textFr} AS text,
  s.weight AS weight, place, works, presences, s.sources AS sources
ORDER BY position
