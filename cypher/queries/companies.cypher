// The companies met by the horizon, with who of the cast belongs to each. Parameters: $story, $through.
MATCH (k:Company {story: $story})
WHERE k.revealed <= $through
CALL (k) {
  MATCH (k)<-[m:MEMBER_OF]-(c:Character)
  WHERE m.revealed <= $through AND c.revealed <= $through AND (m.endRevealed IS NULL OR m.endRevealed > $through)
  WITH DISTINCT c ORDER BY c.id
  RETURN collect(c.id) AS members
}
RETURN k.id AS id, {en: k.name, fr: k.nameFr} AS name, {en: k.kind, fr: k.kindFr} AS kind,
  k.fictional AS fictional, CASE WHEN k.city IS NULL THEN null ELSE {en: k.city, fr: k.cityFr} END AS city,
  CASE WHEN k.country IS NULL THEN null ELSE {en: k.country, fr: k.countryFr} END AS country, k.light AS light, members
ORDER BY k.light IS NULL, k.light, k.fictional = false, k.name, id
