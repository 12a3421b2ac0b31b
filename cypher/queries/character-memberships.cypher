// The companies a character belongs or has belonged to. Parameters: $story, $through, $selves (all who are shown as this character).
UNWIND $selves AS self
MATCH (c:Character {id: self, story: $story})-[m:MEMBER_OF]->(k:Company)
WHERE m.revealed <= $through AND k.revealed <= $through AND c.revealed <= $through
RETURN {id: k.id, name: {en: k.name, fr: k.nameFr}, light: k.light} AS company,
  {en: m.role, fr: m.roleFr} AS role, m.guest AS guest, m.began AS began,
  CASE WHEN m.endRevealed <= $through THEN m.ended END AS ended, m.revealed AS revealed, m.sources AS sources
ORDER BY guest, revealed, k.id, m.id
