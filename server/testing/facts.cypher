// Everything in the database as the laws of the seed want to see it. For tests only. No parameters.
CALL () {
  MATCH (n) WHERE NOT n:Fact AND NOT n:Note AND NOT n:Seed
  WITH coalesce(n.story, n.id) AS story, labels(n)[0] AS label, count(n) AS number ORDER BY story, label
  RETURN collect({story: story, what: label, number: number}) AS labelled
}
CALL () {
  MATCH (a:Character)-[t]->(:Character)
  WITH a.story AS story, count(t) AS number ORDER BY story
  RETURN collect({story: story, what: 'ties', number: number}) AS ties
}
CALL () {
  MATCH (a:Character)-[t]->(b:Character) WHERE t.knownBy IS NOT NULL
  UNWIND range(0, size(t.knownBy) - 1) AS i
  OPTIONAL MATCH (c:Character {id: t.knownBy[i]})
  WITH t, i, c ORDER BY t.id, i
  RETURN collect({id: t.id, revealed: t.revealed, since: t.knownSince[i], met: c.revealed}) AS known
}
CALL () { MATCH (s:Source) WITH s ORDER BY s.id RETURN collect(s.id) AS sources }
CALL () { MATCH (s:Scene) WITH s ORDER BY s.id RETURN collect({id: s.id, position: s.position}) AS scenes }
CALL () {
  MATCH (n) WHERE NOT n:Source AND NOT n:Note AND NOT n:Seed
  WITH n ORDER BY n.id
  RETURN collect({id: n.id, sources: n.sources}) AS things
}
CALL () {
  MATCH (a)-[r]->(b) WHERE r.revealed IS NOT NULL
  WITH a, r, b ORDER BY a.id, type(r), b.id, r.id, r.role
  RETURN collect({
    id: coalesce(r.id, a.id + ' ' + type(r) + ' ' + b.id), sources: r.sources, revealed: r.revealed,
    from: coalesce(a.revealed, a.position, 0), to: coalesce(b.revealed, b.position, 0),
    began: r.began, ended: r.ended, endRevealed: r.endRevealed, scenes: r.scenes,
    texts: [[r.label, r.labelFr], [r.labelBack, r.labelBackFr], [r.text, r.textFr], [r.role, r.roleFr]]
  }) AS relations
}
CALL () {
  MATCH (n)-[:HAS_FACT]->(f:Fact)
  WITH n, f ORDER BY f.id
  RETURN collect({id: f.id, sources: f.sources, revealed: f.revealed, from: n.revealed, to: 0, texts: [[f.text, f.textFr]]}) AS facts
}
CALL () {
  MATCH (c:Character)
  WHERE NOT EXISTS { MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'name'}) WHERE f.revealed <= c.revealed }
     OR NOT EXISTS { MATCH (c)-[:HAS_FACT]->(f:Fact {aspect: 'shortName'}) WHERE f.revealed <= c.revealed }
  RETURN collect(c.id) AS namedLate
}
CALL () {
  MATCH (n)
  WITH n, [[n.title, n.titleFr], [n.section, n.sectionFr], [n.text, n.textFr], [n.name, n.nameFr], CASE WHEN n:Note THEN [null, null] ELSE [n.kind, n.kindFr] END, [n.topic, n.topicFr]] AS texts
  WHERE NOT n:Source AND NOT n:Person
  WITH n, texts ORDER BY n.id
  RETURN collect({id: n.id, note: n:Note, texts: texts}) AS written
}
RETURN labelled, ties, known, sources, scenes, things, relations, facts, namedLate, written
