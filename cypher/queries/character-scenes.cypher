// The scenes a character is in or spoken of in. Parameters: $story, $through, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})-[p:PRESENT_IN]->(s:Scene)
WHERE s.position <= $through AND c.revealed <= $through
RETURN s.id AS id, s.position AS position, {en: s.title, fr: s.titleFr} AS title, p.role AS role
ORDER BY position, c.id
