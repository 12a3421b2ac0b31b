// Writes a random story; every parameter is a list of rows. For tests only.
CREATE (:Story {id: $story, title: 'Tale', titleFr: 'Conte', telling: 'chapter', version: $version});
UNWIND $installments AS row MATCH (s:Story {id: $story})
CREATE (i:Installment {id: row.id, story: $story, number: row.number, position: row.position, title: row.text, titleFr: row.textFr, section: row.text, sectionFr: row.textFr})
CREATE (i)-[:PART_OF]->(s);
UNWIND $sources AS row
CREATE (:Source {id: row.id, story: $story, title: row.text, publisher: 'Press', revealed: row.revealed});
UNWIND $characters AS row
CREATE (:Character {id: row.id, story: $story, importance: row.importance, group: row.group, revealed: row.revealed, sources: $cited});
UNWIND $facts AS row MATCH (c:Character {id: row.of})
CREATE (c)-[:HAS_FACT]->(:Fact {id: row.id, aspect: row.aspect, text: row.text, textFr: row.textFr, revealed: row.revealed, sources: $cited});
UNWIND $notes AS row
CREATE (:Note {id: row.id, story: $story, kind: 'gap', topic: row.text, topicFr: row.textFr, text: row.text, textFr: row.textFr, revealed: row.revealed});
UNWIND $companies AS row
CREATE (:Company {id: row.id, story: $story, name: row.text, nameFr: row.textFr, kind: row.text, kindFr: row.textFr, fictional: true, light: row.light, revealed: row.revealed, sources: $cited});
UNWIND $places AS row
CREATE (:Place {id: row.id, story: $story, name: row.text, nameFr: row.textFr, kind: row.text, kindFr: row.textFr, use: 'story', revealed: row.revealed, sources: $cited});
UNWIND $works AS row
CREATE (:Work {id: row.id, story: $story, title: row.text, titleFr: row.textFr, kind: row.text, kindFr: row.textFr, revealed: row.revealed, sources: $cited});
UNWIND $people AS row
CREATE (:Person {id: row.id, story: $story, name: row.text, roles: ['actor'], rolesFr: ['acteur'], affiliations: [], revealed: row.revealed, sources: $cited});
UNWIND $members AS row MATCH (c:Character {id: row.from}), (k:Company {id: row.to})
CREATE (c)-[:MEMBER_OF {id: row.id, role: row.text, roleFr: row.textFr, guest: row.guest, began: 0, ended: row.ended, revealed: row.revealed, endRevealed: row.endRevealed, sources: $cited}]->(k);
UNWIND $plays AS row MATCH (p:Person {id: row.from}), (c:Character {id: row.to})
CREATE (p)-[:PLAYS {double: row.double, revealed: row.revealed, sources: $cited}]->(c);
UNWIND $knownFor AS row MATCH (p:Person {id: row.from}), (w:Work {id: row.to})
MERGE (p)-[k:KNOWN_FOR]->(w)
SET k.rank = 1, k.part = row.text, k.revealed = row.revealed, k.sources = $cited;
UNWIND $scenes AS row MATCH (i:Installment {id: row.installment})
CREATE (s:Scene {id: row.id, story: $story, position: row.position, title: row.text, titleFr: row.textFr, text: row.text, textFr: row.textFr, weight: 1, sources: $cited})
CREATE (s)-[:`IN`]->(i);
UNWIND $scenes AS row MATCH (s:Scene {id: row.id}), (p:Place {id: row.place}) CREATE (s)-[:AT]->(p);
UNWIND $scenes AS row MATCH (s:Scene {id: row.id}), (w:Work {id: row.work}) CREATE (s)-[:DANCES]->(w);
UNWIND $presences AS row MATCH (c:Character {id: row.from}), (s:Scene {id: row.to})
MERGE (c)-[p:PRESENT_IN]->(s)
SET p.role = row.role, p.rank = 1;
UNWIND $hearers AS row MATCH (c:Character {id: row.from}), (s:Scene {id: row.to})
CREATE (c)-[:HEARS_OF {revealed: row.revealed, sources: $cited}]->(s);
UNWIND $identities AS row MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
CREATE (a)-[:SAME_AS {id: row.id, revealed: row.revealed, endRevealed: row.endRevealed, sources: $cited}]->(b);
UNWIND $developments AS row MATCH (c:Character {id: row.from}), (i:Installment {id: row.to})
CREATE (c)-[:APPEARS_IN]->(i)
CREATE (c)-[:DEVELOPS_IN {id: row.id, text: row.text, textFr: row.textFr, revealed: row.revealed, sources: $cited}]->(i);
UNWIND [x IN $ties WHERE x.kind = 'PARENT_OF'] AS row MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
CREATE (a)-[t:PARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelFr = row.label, t.labelBack = row.labelBack, t.labelBackFr = row.labelBack, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.knownBy = row.knownBy, t.knownSince = row.knownSince, t.sources = $cited;
UNWIND [x IN $ties WHERE x.kind = 'ROMANCE_WITH'] AS row MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
CREATE (a)-[t:ROMANCE_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelFr = row.label, t.labelBack = row.labelBack, t.labelBackFr = row.labelBack, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.knownBy = row.knownBy, t.knownSince = row.knownSince, t.sources = $cited;
UNWIND [x IN $ties WHERE x.kind = 'MENTOR_OF'] AS row MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
CREATE (a)-[t:MENTOR_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelFr = row.label, t.labelBack = row.labelBack, t.labelBackFr = row.labelBack, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.knownBy = row.knownBy, t.knownSince = row.knownSince, t.sources = $cited;
UNWIND [x IN $ties WHERE x.kind = 'OPPOSES'] AS row MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
CREATE (a)-[t:OPPOSES {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelFr = row.label, t.labelBack = row.labelBack, t.labelBackFr = row.labelBack, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed, t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.knownBy = row.knownBy, t.knownSince = row.knownSince, t.sources = $cited;
