// What everybody has been called for short, and from when on. Parameters: $story, $through.
MATCH (c:Character {story: $story})-[:HAS_FACT]->(f:Fact {aspect: 'shortName'})
WHERE f.revealed <= $through AND c.revealed <= $through
RETURN c.id AS character, {en: f.text, fr: f.textFr} AS name, f.revealed AS revealed
ORDER BY revealed, f.id
