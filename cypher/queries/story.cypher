// A story with its installments; past the horizon they have numbers and nothing else, unless the reader wants to be
// told their titles, and one seen in part has no logline yet, which tells of the whole.
// Parameters: $story, $through, $throughTitles.
MATCH (s:Story {id: $story})
CALL (s) {
  MATCH (i:Installment)-[:PART_OF]->(s)
  WITH i, i.position <= $through AS seen, i.position <= $throughTitles AS titled ORDER BY i.number
  RETURN collect({
    id: i.id, number: i.number, numbering: coalesce(i.numbering, []), position: i.position,
    title: CASE WHEN titled THEN {en: i.title, fr: i.titleFr} END,
    section: CASE WHEN seen AND i.section IS NOT NULL THEN {en: i.section, fr: i.sectionFr} END,
    logline: CASE WHEN i.position + 999 <= $throughTitles AND i.logline IS NOT NULL THEN {en: i.logline, fr: i.loglineFr} END,
    released: CASE WHEN seen THEN i.released END,
    runtimeMinutes: CASE WHEN seen THEN i.runtimeMinutes END
  }) AS installments
}
CALL (s) {
  MATCH (k:Company {story: s.id})-[:BASED_IN]->(p:Place)
  WHERE k.light IS NOT NULL AND k.revealed <= $through
  WITH k, p ORDER BY k.light, k.id
  RETURN collect({light: k.light, name: {en: p.name, fr: p.nameFr}}) AS lights
}
RETURN s.id AS id, {en: s.title, fr: s.titleFr} AS title, s.telling AS telling, s.year AS year,
  CASE WHEN s.credit IS NOT NULL THEN {en: s.credit, fr: s.creditFr} END AS credit,
  coalesce(s.divisions, []) AS divisions, lights, installments
