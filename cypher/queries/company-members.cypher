// Who belongs or has belonged to a company, as far as the horizon tells. Parameters: $story, $through, $company.
MATCH (c:Character)-[m:MEMBER_OF]->(k:Company {id: $company, story: $story})
WHERE m.revealed <= $through AND c.revealed <= $through AND k.revealed <= $through
RETURN c.id AS character, {en: m.role, fr: m.roleFr} AS role, m.guest AS guest, m.began AS began,
  CASE WHEN m.endRevealed <= $through THEN m.ended END AS ended
ORDER BY guest, m.revealed, character, m.id
