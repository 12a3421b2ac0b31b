// A character's own facts, as revealed by the horizon, newest last. Parameters: $story, $through, $character.
MATCH (c:Character {id: $character, story: $story})
WHERE c.revealed <= $through
CALL (c) {
  MATCH (c)-[:HAS_FACT]->(f:Fact) WHERE f.revealed <= $through
  WITH f ORDER BY f.revealed, f.id
  RETURN collect({
    aspect: f.aspect, text: {en: f.text, fr: f.textFr}, revealed: f.revealed, sources: f.sources
  }) AS facts
}
RETURN c.id AS id, c.group AS group, c.sources AS sources, facts
