// Every text of a story with the first position at which it may be told, and the ids by label. For tests only.
// Parameters: $story.
CALL () {
  MATCH (n {story: $story})
  UNWIND [n.title, n.titleFr, n.name, n.nameFr, n.text, n.textFr, n.section, n.sectionFr, n.logline, n.loglineFr, n.topic, n.topicFr, n.url, n.creator] AS text
  WITH n, text WHERE text IS NOT NULL
  RETURN collect({text: text, revealed: coalesce(n.revealed, n.position, 0)}) AS things
}
CALL () {
  MATCH (n {story: $story})-[:HAS_FACT]->(f:Fact)
  UNWIND [f.text, f.textFr] AS text
  RETURN collect({text: text, revealed: f.revealed, name: n:Character AND f.aspect IN ['name', 'shortName']}) AS facts
}
CALL () {
  MATCH ({story: $story})-[r]->() WHERE r.revealed IS NOT NULL
  UNWIND [r.text, r.textFr, r.label, r.labelFr, r.labelBack, r.labelBackFr, r.role, r.roleFr] AS text
  WITH r, text WHERE text IS NOT NULL
  RETURN collect({text: text, revealed: r.revealed}) AS relations
}
CALL () {
  MATCH (n {story: $story}) WHERE NOT n:Source AND NOT n:Note
  WITH labels(n)[0] AS label, n ORDER BY n.id
  WITH label, collect(n.id) AS ids
  RETURN collect({label: toLower(label), ids: ids}) AS ids
}
CALL () { MATCH ({story: $story})-[t]->() WHERE t.id IS NOT NULL AND t.strength IS NOT NULL RETURN collect(t.id) AS ties }
RETURN things, facts, relations, ids, ties
