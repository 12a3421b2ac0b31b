// When the audience learns that a tie has ended. Parameters: $story, $throughCharacters, $throughTies.
MATCH (a:Character {story: $story})-[t]->(b:Character)
WHERE type(t) <> 'SAME_AS' AND t.revealed <= $throughTies AND t.endRevealed <= $throughTies
  AND a.revealed <= $throughCharacters AND b.revealed <= $throughCharacters
RETURN t.id AS id, t.endRevealed AS over
ORDER BY id
