// Who is in each scene shown by the horizon, or spoken of in it. Parameters: $story, $through.
MATCH (c:Character {story: $story})-[p:PRESENT_IN]->(s:Scene)
WHERE s.position <= $through AND c.revealed <= $through
RETURN s.id AS scene, s.position AS position, c.id AS character, p.role AS role
ORDER BY position, character
