// Who came to hear of a scene without having been in it, and since when. Parameters: $story, $through.
MATCH (c:Character {story: $story})-[h:HEARS_OF]->(s:Scene)
WHERE h.revealed <= $through AND s.position <= $through AND c.revealed <= $through
RETURN s.id AS scene, c.id AS character, h.revealed AS since
ORDER BY since, scene, character
