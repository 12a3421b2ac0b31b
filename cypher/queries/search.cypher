// Everything that can be found at the horizon, with all it is called by then.
// Parameters: $story, $through, $throughCharacters.
CALL () {
  MATCH (c:Character {story: $story})-[:HAS_FACT]->(f:Fact)
  WHERE c.revealed <= $throughCharacters AND f.aspect IN ['name', 'shortName', 'alias', 'spelling']
    AND (f.revealed <= $through OR (f.aspect IN ['name', 'shortName'] AND f.revealed <= c.revealed))
  WITH c, f ORDER BY f.revealed, f.id
  RETURN 'character' AS type, c.id AS id, null AS label, null AS detail, collect(f.text) + collect(f.textFr) AS names
  UNION ALL
  MATCH (p:Person {story: $story})
  WHERE p.revealed <= $through
  RETURN 'person' AS type, p.id AS id, {en: p.name, fr: p.name} AS label,
    {en: p.roles[0], fr: p.rolesFr[0]} AS detail, [p.name] AS names
  UNION ALL
  MATCH (k:Company {story: $story})
  WHERE k.revealed <= $through
  RETURN 'company' AS type, k.id AS id, {en: k.name, fr: k.nameFr} AS label, {en: k.kind, fr: k.kindFr} AS detail,
    [k.name, k.nameFr] AS names
  UNION ALL
  MATCH (p:Place {story: $story})
  WHERE p.revealed <= $through
  RETURN 'place' AS type, p.id AS id, {en: p.name, fr: p.nameFr} AS label, {en: p.kind, fr: p.kindFr} AS detail,
    [p.name, p.nameFr] AS names
  UNION ALL
  MATCH (w:Work {story: $story})
  WHERE w.revealed <= $through
  RETURN 'work' AS type, w.id AS id, {en: w.title, fr: w.titleFr} AS label, {en: w.kind, fr: w.kindFr} AS detail,
    [w.title, w.titleFr] AS names
  UNION ALL
  MATCH (s:Scene {story: $story})-[:`IN`]->(i:Installment)
  WHERE s.position <= $through
  RETURN 'scene' AS type, s.id AS id, {en: s.title, fr: s.titleFr} AS label, {en: i.title, fr: i.titleFr} AS detail,
    [s.title, s.titleFr] AS names
}
RETURN type, id, label, detail, names
ORDER BY type, id
