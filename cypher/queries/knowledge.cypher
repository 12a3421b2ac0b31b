// What each tie says of who in the story knows of it; `told` is null where it says nothing, and the rule holds: its
// two ends, and whoever is there in a scene that shows it. Parameters: $story, $through.
MATCH (a:Character {story: $story})-[t]->(b:Character)
WHERE type(t) <> 'SAME_AS' AND t.revealed <= $through AND a.revealed <= $through AND b.revealed <= $through
RETURN t.id AS id, a.id AS from, b.id AS to, t.revealed AS revealed, t.scenes AS scenes,
  CASE WHEN t.knownBy IS NOT NULL THEN
    [i IN range(0, size(t.knownBy) - 1) WHERE t.knownSince[i] <= $through | {character: t.knownBy[i], since: t.knownSince[i]}]
  END AS told
ORDER BY id
