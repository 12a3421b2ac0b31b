// A character's own facts, as revealed by the horizon, newest last; one row for each of its selves.
// Parameters: $story, $through, $throughCharacters, $throughFates, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})
WHERE c.revealed <= $throughCharacters
CALL (c) {
  OPTIONAL MATCH (c)-[:HAS_FACT]->(f:Fact)
  WHERE f.revealed <= $through OR (f.aspect = 'fate' AND f.revealed <= $throughFates)
  WITH f ORDER BY f.revealed, f.id
  RETURN collect(CASE WHEN f IS NULL THEN null ELSE {
    aspect: f.aspect, text: {en: f.text, fr: f.textFr}, revealed: f.revealed, sources: f.sources
  } END) AS facts
}
RETURN c.id AS id, c.group AS group, c.sources AS sources, facts
ORDER BY id
