// Who is known at the horizon, by what name and in which light; optionally only of some companies or one installment:
// who appears in it, or as long as it is seen in part, who is present in a scene of it.
// Parameters: $story, $through, $companies (null: all), $installment (null: all).
MATCH (c:Character {story: $story})
WHERE c.revealed <= $through
  AND ($companies IS NULL OR EXISTS {
    MATCH (c)-[m:MEMBER_OF]->(k:Company)
    WHERE k.id IN $companies AND m.revealed <= $through AND (m.endRevealed IS NULL OR m.endRevealed > $through)
  })
  AND ($installment IS NULL OR EXISTS {
    MATCH (c)-[:APPEARS_IN]->(i:Installment {id: $installment})
    WHERE i.position + 999 <= $through
  } OR EXISTS {
    MATCH (c)-[:PRESENT_IN {role: 'present'}]->(s:Scene)-[:`IN`]->(i:Installment {id: $installment})
    WHERE s.position <= $through AND i.position + 999 > $through
  })
CALL (c) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'name'}) WHERE f.revealed <= $through
  RETURN {en: f.text, fr: f.textFr} AS name ORDER BY f.revealed DESC, f.id DESC LIMIT 1
}
CALL (c) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'shortName'}) WHERE f.revealed <= $through
  RETURN {en: f.text, fr: f.textFr} AS shortName ORDER BY f.revealed DESC, f.id DESC LIMIT 1
}
CALL (c) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'occupation'}) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed DESC, f.id DESC
  RETURN head(collect({en: f.text, fr: f.textFr})) AS occupation
}
CALL (c) {
  MATCH (c)-[m:MEMBER_OF]->(k:Company)
  WHERE m.revealed <= $through AND (m.endRevealed IS NULL OR m.endRevealed > $through)
  WITH k, m ORDER BY m.guest, m.revealed, k.id
  RETURN collect(k.id) AS companies, collect(k.light) AS lights
}
RETURN c.id AS id, name, shortName, occupation, c.importance AS importance, c.group AS group,
  head(lights) AS light, companies, c.revealed AS revealed
ORDER BY revealed, id
