// What was met, told, added, ended and shown after $from and by the horizon, one row a piece of news.
// `characters` are those it is about; `says` is its text, or its phrase with {} for the second of them. `since` is when
// it came to be so in the story, null where that is no matter; `retold`: something of its kind had been told before.
// Parameters: $story, $through, $from.
CALL () {
  MATCH (c:Character {story: $story})
  WHERE c.revealed > $from AND c.revealed <= $through
  RETURN 'characterMet' AS type, c.id AS id, c.revealed AS position, [c.id] AS characters, null AS says, null AS company,
    null AS kind, null AS since, false AS retold, null AS weight
  UNION ALL
  MATCH (c:Character {story: $story})-[:HAS_FACT]->(f:Fact)
  WHERE f.revealed > $from AND f.revealed <= $through AND f.revealed > c.revealed
    AND f.aspect IN ['name', 'occupation', 'summary', 'fate']
  CALL (c, f) {
    OPTIONAL MATCH (c)-[:HAS_FACT]->(g:Fact)
    WHERE g.aspect = f.aspect AND (g.revealed < f.revealed OR (g.revealed = f.revealed AND g.id < f.id))
    RETURN count(g) > 0 AS retold
  }
  RETURN f.aspect + 'Told' AS type, f.id AS id, f.revealed AS position, [c.id] AS characters,
    {en: f.text, fr: f.textFr} AS says, null AS company, null AS kind, null AS since, retold, null AS weight
  UNION ALL
  MATCH (a:Character {story: $story})-[t]->(b:Character)
  WHERE type(t) <> 'SAME_AS' AND t.revealed > $from AND t.revealed <= $through
  RETURN 'tieAdded' AS type, t.id AS id, t.revealed AS position, [a.id, b.id] AS characters,
    {en: t.label, fr: t.labelFr} AS says, null AS company, type(t) AS kind, t.began AS since, false AS retold, null AS weight
  UNION ALL
  MATCH (a:Character {story: $story})-[t]->(b:Character)
  WHERE type(t) <> 'SAME_AS' AND t.revealed <= $through AND t.endRevealed > $from AND t.endRevealed <= $through
  RETURN 'tieEnded' AS type, t.id AS id, t.endRevealed AS position, [a.id, b.id] AS characters,
    {en: t.label, fr: t.labelFr} AS says, null AS company, type(t) AS kind, t.ended AS since, false AS retold, null AS weight
  UNION ALL
  MATCH (c:Character {story: $story})-[m:MEMBER_OF]->(k:Company)
  WHERE m.revealed > $from AND m.revealed <= $through AND c.revealed <= $through AND k.revealed <= $through
  RETURN 'membershipAdded' AS type, m.id AS id, m.revealed AS position, [c.id] AS characters,
    {en: m.role, fr: m.roleFr} AS says, {en: k.name, fr: k.nameFr} AS company, null AS kind, m.began AS since,
    false AS retold, null AS weight
  UNION ALL
  MATCH (c:Character {story: $story})-[m:MEMBER_OF]->(k:Company)
  WHERE m.revealed <= $through AND m.endRevealed > $from AND m.endRevealed <= $through
    AND c.revealed <= $through AND k.revealed <= $through
  RETURN 'membershipEnded' AS type, m.id AS id, m.endRevealed AS position, [c.id] AS characters,
    {en: m.role, fr: m.roleFr} AS says, {en: k.name, fr: k.nameFr} AS company, null AS kind, m.ended AS since,
    false AS retold, null AS weight
  UNION ALL
  MATCH (a:Character {story: $story})-[s:SAME_AS]->(b:Character)
  WHERE s.revealed > $from AND s.revealed <= $through AND s.revealed > a.revealed
  RETURN 'identityMerged' AS type, s.id AS id, s.revealed AS position, [a.id, b.id] AS characters, null AS says,
    null AS company, null AS kind, null AS since, false AS retold, null AS weight
  UNION ALL
  MATCH (a:Character {story: $story})-[s:SAME_AS]->(b:Character)
  WHERE s.revealed <= $through AND s.endRevealed > $from AND s.endRevealed <= $through
  RETURN 'identitySplit' AS type, s.id AS id, s.endRevealed AS position, [a.id, b.id] AS characters, null AS says,
    null AS company, null AS kind, null AS since, false AS retold, null AS weight
  UNION ALL
  MATCH (s:Scene {story: $story})
  WHERE s.position > $from AND s.position <= $through
  CALL (s) {
    MATCH (s)<-[p:PRESENT_IN]-(c:Character) WHERE c.revealed <= s.position
    WITH c ORDER BY p.role = 'mentioned', p.rank, c.id
    RETURN collect(c.id) AS present
  }
  RETURN 'sceneShown' AS type, s.id AS id, s.position AS position, present AS characters,
    {en: s.text, fr: s.textFr} AS says, null AS company, null AS kind, null AS since, false AS retold, s.weight AS weight
}
RETURN type, id, position, characters, says, company, kind, since, retold, weight
ORDER BY position, type, id
