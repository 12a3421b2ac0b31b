// The titles of all scenes shown by the horizon. Parameters: $story, $through.
MATCH (s:Scene {story: $story})
WHERE s.position <= $through
RETURN s.id AS id, s.position AS position, {en: s.title, fr: s.titleFr} AS title
ORDER BY position
