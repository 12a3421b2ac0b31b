// What is known of somebody real, and their credits. Parameters: $story, $through, $person.
MATCH (p:Person {id: $person, story: $story})
WHERE p.revealed <= $through
CALL (p) {
  OPTIONAL MATCH (p)-[:HAS_FACT]->(f:Fact) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed, f.id
  RETURN collect(CASE WHEN f IS NULL THEN null ELSE {en: f.text, fr: f.textFr} END) AS facts
}
CALL (p) {
  OPTIONAL MATCH (p)-[credit]->(w:Work)
  WHERE type(credit) <> 'KNOWN_FOR' AND credit.revealed <= $through AND w.revealed <= $through
  WITH credit, w ORDER BY w.year DESC, w.id, credit.role, type(credit)
  RETURN collect(CASE WHEN w IS NULL THEN null ELSE {
    id: w.id, title: {en: w.title, fr: w.titleFr}, year: w.year, role: {en: credit.role, fr: credit.roleFr}, part: credit.part
  } END) AS credits
}
RETURN p.born AS born, CASE WHEN p.nationality IS NULL THEN null ELSE {en: p.nationality, fr: p.nationalityFr} END AS nationality,
  p.affiliations AS affiliations, facts, credits, p.sources AS sources
