// Who plays a character, and what else one may know them from. Parameters: $story, $through, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (p:Person)-[plays:PLAYS]->(c:Character {id: self, story: $story})
WHERE plays.revealed <= $through AND p.revealed <= $through AND c.revealed <= $through
CALL (p) {
  OPTIONAL MATCH (p)-[known:KNOWN_FOR]->(w:Work)
  WHERE known.revealed <= $through AND w.revealed <= $through
  WITH known, w ORDER BY known.rank, w.id
  RETURN collect(CASE WHEN w IS NULL THEN null ELSE
    {id: w.id, title: {en: w.title, fr: w.titleFr}, year: w.year, part: known.part} END) AS knownFor
}
RETURN {id: p.id, name: p.name} AS person, plays.double AS double, knownFor, plays.sources AS sources
ORDER BY double, p.name, p.id, c.id
