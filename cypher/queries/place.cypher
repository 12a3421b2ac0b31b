// A place and the scenes set there. Parameters: $story, $through, $place.
MATCH (p:Place {id: $place, story: $story})
WHERE p.revealed <= $through
CALL (p) {
  OPTIONAL MATCH (s:Scene)-[:AT]->(p) WHERE s.position <= $through
  WITH s ORDER BY s.position
  RETURN collect(s.id) AS scenes
}
RETURN p.id AS id, {en: p.name, fr: p.nameFr} AS name, {en: p.kind, fr: p.kindFr} AS kind,
  CASE WHEN p.city IS NULL THEN null ELSE {en: p.city, fr: p.cityFr} END AS city,
  CASE WHEN p.country IS NULL THEN null ELSE {en: p.country, fr: p.countryFr} END AS country,
  p.use AS use, scenes, p.sources AS sources
