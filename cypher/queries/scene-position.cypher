// Where in the telling a scene stands: what a horizon within an installment is read from. Parameters: $story, $scene.
MATCH (s:Scene {id: $scene, story: $story})
RETURN s.position AS position
