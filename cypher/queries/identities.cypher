// Who has been shown as whom by the horizon, and where the two turned out not to be one. Whoever is still to come,
// and will be shown as another from the first, is so already where those to come are told of.
// Parameters: $story, $through, $throughCharacters.
MATCH (a:Character {story: $story})-[s:SAME_AS]->(b:Character)
WHERE a.revealed <= $throughCharacters AND b.revealed <= $throughCharacters
  AND (s.revealed <= $through OR s.revealed <= a.revealed)
RETURN s.id AS id, a.id AS from, b.id AS to, s.revealed AS revealed,
  CASE WHEN s.endRevealed <= $through THEN s.endRevealed END AS ended
ORDER BY revealed, id
