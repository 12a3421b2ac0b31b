// A company and its members at the horizon. Parameters: $story, $through, $company.
MATCH (k:Company {id: $company, story: $story})
WHERE k.revealed <= $through
CALL (k) {
  OPTIONAL MATCH (k)-[:HAS_FACT]->(f:Fact) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed, f.id
  RETURN collect(CASE WHEN f IS NULL THEN null ELSE {en: f.text, fr: f.textFr} END) AS facts
}
CALL (k) {
  OPTIONAL MATCH (k)-[:MODELLED_ON]->(o:Company) WHERE o.revealed <= $through
  RETURN CASE WHEN o IS NULL THEN null ELSE {id: o.id, name: {en: o.name, fr: o.nameFr}} END AS modelledOn LIMIT 1
}
CALL (k) {
  OPTIONAL MATCH (p:Person)-[a:AFFILIATED_WITH]->(k) WHERE p.revealed <= $through AND a.revealed <= $through
  WITH p ORDER BY p.name, p.id
  RETURN collect(CASE WHEN p IS NULL THEN null ELSE {id: p.id, name: p.name} END) AS people
}
RETURN k.id AS id, {en: k.name, fr: k.nameFr} AS name, {en: k.kind, fr: k.kindFr} AS kind,
  k.fictional AS fictional, CASE WHEN k.city IS NULL THEN null ELSE {en: k.city, fr: k.cityFr} END AS city,
  CASE WHEN k.country IS NULL THEN null ELSE {en: k.country, fr: k.countryFr} END AS country, k.light AS light,
  facts, modelledOn, people, k.sources AS sources
