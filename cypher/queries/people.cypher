// Who plays whom and where else one may know them from, in the order of their ids, from the one after $after.
// Parameters: $story, $through, $work (null: all), $person (null: all), $after (null: from the first), $limit.
MATCH (p:Person {story: $story})
WHERE p.revealed <= $through AND ($after IS NULL OR p.id > $after) AND ($person IS NULL OR p.id = $person)
  AND ($work IS NULL OR EXISTS {
    MATCH (p)-[known]->(w:Work {id: $work}) WHERE known.revealed <= $through AND w.revealed <= $through
  })
WITH p ORDER BY p.id LIMIT $limit
CALL (p) {
  MATCH (p)-[plays:PLAYS]->(c:Character) WHERE plays.revealed <= $through AND c.revealed <= $through
  WITH plays, c ORDER BY c.revealed, c.id, plays.double
  RETURN collect({id: c.id, double: plays.double}) AS plays
}
CALL (p) {
  MATCH (p)-[known:KNOWN_FOR]->(w:Work) WHERE known.revealed <= $through AND w.revealed <= $through
  WITH known, w ORDER BY known.rank, w.id
  RETURN collect({id: w.id, title: {en: w.title, fr: w.titleFr}, year: w.year, role: null, part: known.part}) AS knownFor
}
RETURN p.id AS id, p.name AS name, [i IN range(0, size(p.roles) - 1) | {en: p.roles[i], fr: p.rolesFr[i]}] AS roles,
  plays, knownFor
ORDER BY id
