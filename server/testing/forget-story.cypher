// Takes a story out of the database. For tests only. Parameters: $story.
MATCH (n {story: $story})-[:HAS_FACT]->(f:Fact) DETACH DELETE f;
MATCH (n {story: $story}) DETACH DELETE n;
MATCH (s:Story {id: $story}) DETACH DELETE s;
