// Who is known at the horizon, by what name and in which light; optionally only of some companies or one installment:
// who appears in it, or as long as it is seen in part, who is present in a scene of it.
// Those still to come, where the reader wants to be told of them, bear the name they will be introduced with.
// Parameters: $story, $through, $throughCharacters, $companies (null: all), $installment (null: all).
MATCH (c:Character {story: $story})
WHERE c.revealed <= $throughCharacters
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
WITH c, CASE WHEN c.revealed > $through THEN c.revealed ELSE $through END AS named
CALL (c, named) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'name'}) WHERE f.revealed <= named
  RETURN {en: f.text, fr: f.textFr} AS name ORDER BY f.revealed DESC, f.id DESC LIMIT 1
}
CALL (c, named) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'shortName'}) WHERE f.revealed <= named
  RETURN {en: f.text, fr: f.textFr} AS shortName ORDER BY f.revealed DESC, f.id DESC LIMIT 1
}
CALL (c) {
  MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'occupation'}) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed DESC, f.id DESC
  RETURN head(collect({en: f.text, fr: f.textFr})) AS occupation, head(collect(f.revealed)) AS occupationTold
}
CALL (c) {
  MATCH (c)-[m:MEMBER_OF]->(k:Company)
  WHERE m.revealed <= $through AND (m.endRevealed IS NULL OR m.endRevealed > $through)
  WITH k, m ORDER BY m.guest, m.revealed, k.id
  RETURN collect(k.id) AS companies, collect(k.light) AS lights
}
RETURN c.id AS id, name, shortName, occupation, occupationTold, c.importance AS importance, c.group AS group,
  head(lights) AS light, companies, c.revealed AS revealed
ORDER BY revealed, id
