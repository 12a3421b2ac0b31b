// The scenes of an installment within the horizon, or one scene. Parameters: $story, $through, $installment, $scene
// (either may be null, for any).
MATCH (s:Scene {story: $story})-[:`IN`]->(i:Installment)
WHERE s.position <= $through AND ($installment IS NULL OR i.id = $installment) AND ($scene IS NULL OR s.id = $scene)
CALL (s) {
  MATCH (s)-[:AT]->(p:Place) WHERE p.revealed <= $through
  WITH p ORDER BY p.id
  RETURN head(collect({id: p.id, name: {en: p.name, fr: p.nameFr}})) AS place
}
CALL (s) {
  MATCH (s)-[:DANCES]->(w:Work) WHERE w.revealed <= $through
  WITH w ORDER BY w.id
  RETURN collect({id: w.id, title: {en: w.title, fr: w.titleFr}}) AS works
}
CALL (s) {
  MATCH (s)<-[p:PRESENT_IN]-(c:Character) WHERE c.revealed <= $through
  WITH c, p ORDER BY p.role = 'mentioned', p.rank, c.id
  RETURN collect({id: c.id, role: p.role}) AS presences
}
RETURN s.id AS id, s.position AS position, {en: s.title, fr: s.titleFr} AS title, {en: s.text, fr: s.textFr} AS text,
  s.weight AS weight, place, works, presences, s.sources AS sources
ORDER BY position
