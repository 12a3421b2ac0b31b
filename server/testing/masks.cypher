// A tale of masks, for tests only. The mayor of chapter 1 turns out in chapter 2 to be the convict; the uncle has
// been two all along, as chapter 3 tells: himself, and his twin, whom everybody took for him.
CREATE (:Story {id: 'tale', title: 'Masks', titleFr: 'Masques', telling: 'chapter', version: $version});
UNWIND [1, 2, 3] AS number MATCH (s:Story {id: 'tale'})
CREATE (:Installment {id: 'tale-i' + number, story: 'tale', number: number, position: number * 1000, title: 'Chapter ' + number, titleFr: 'Chapitre ' + number})-[:PART_OF]->(s);
CREATE (:Source {id: 'tale-book', story: 'tale', title: 'The book', publisher: 'Press', revealed: 0});
CREATE (:Company {id: 'tale-town', story: 'tale', name: 'The town', nameFr: 'La ville', kind: 'town', kindFr: 'ville', fictional: true, light: 1, revealed: 1001, sources: ['tale-book']});
UNWIND [
  {id: 'tale-convict', importance: 'lead', name: 'The convict', occupation: 'On the run', told: 1001},
  {id: 'tale-girl', importance: 'main', name: 'The girl', occupation: 'A child', told: 1001},
  {id: 'tale-mayor', importance: 'main', name: 'The mayor', occupation: 'Mayor', told: 1001},
  {id: 'tale-twin', importance: 'guest', name: 'The uncle', occupation: 'A sailor', told: 2001},
  {id: 'tale-uncle', importance: 'recurring', name: 'The uncle', occupation: 'An uncle', told: 1001}
] AS row
CREATE (c:Character {id: row.id, story: 'tale', importance: row.importance, group: false, revealed: 1001, sources: ['tale-book']})
CREATE (c)-[:HAS_FACT]->(:Fact {id: row.id + '-name', aspect: 'name', text: row.name, textFr: row.name, revealed: 1001, sources: ['tale-book']})
CREATE (c)-[:HAS_FACT]->(:Fact {id: row.id + '-short', aspect: 'shortName', text: row.name, textFr: row.name, revealed: 1001, sources: ['tale-book']})
CREATE (c)-[:HAS_FACT]->(:Fact {id: row.id + '-occupation', aspect: 'occupation', text: row.occupation, textFr: row.occupation, revealed: row.told, sources: ['tale-book']});
UNWIND ['name', 'shortName'] AS aspect MATCH (c:Character {id: 'tale-twin'})
CREATE (c)-[:HAS_FACT]->(:Fact {id: 'tale-twin-own-' + aspect, aspect: aspect, text: 'His twin', textFr: 'Son jumeau', revealed: 3001, sources: ['tale-book']});
MATCH (c:Character {id: 'tale-convict'})
CREATE (c)-[:HAS_FACT]->(:Fact {id: 'tale-convict-fate', aspect: 'fate', text: 'Dies in peace.', textFr: 'Meurt en paix.', revealed: 3002, sources: ['tale-book']});
MATCH (a:Character {id: 'tale-mayor'}), (b:Character {id: 'tale-convict'})
CREATE (a)-[:SAME_AS {id: 'tale-mayor-is-convict', revealed: 2001, sources: ['tale-book']}]->(b);
MATCH (a:Character {id: 'tale-twin'}), (b:Character {id: 'tale-uncle'})
CREATE (a)-[:SAME_AS {id: 'tale-twin-is-uncle', revealed: 1001, endRevealed: 3001, sources: ['tale-book']}]->(b);
MATCH (m:Character {id: 'tale-mayor'}), (k:Company {id: 'tale-town'})
CREATE (m)-[:MEMBER_OF {id: 'tale-mayor-of-town', role: 'mayor', roleFr: 'maire', guest: false, began: 0, revealed: 1001, sources: ['tale-book']}]->(k);
UNWIND [
  {id: 'tale-s1', position: 1001, text: 'The mayor and the girl meet.', present: ['tale-mayor', 'tale-girl']},
  {id: 'tale-s2', position: 2001, text: 'The mask falls.', present: ['tale-mayor', 'tale-convict', 'tale-twin']},
  {id: 'tale-s3', position: 3001, text: 'Two uncles at one table.', present: ['tale-twin', 'tale-uncle']}
] AS row MATCH (i:Installment {number: row.position / 1000, story: 'tale'})
CREATE (s:Scene {id: row.id, story: 'tale', position: row.position, title: row.text, titleFr: row.text, text: row.text, textFr: row.text, weight: 1, sources: ['tale-book']})
CREATE (s)-[:`IN`]->(i)
WITH row, s UNWIND row.present AS id MATCH (c:Character {id: id})
CREATE (c)-[:PRESENT_IN {role: 'present', rank: 1}]->(s);
MATCH (c:Character {id: 'tale-uncle'}), (s:Scene {id: 'tale-s1'})
CREATE (c)-[:HEARS_OF {revealed: 3002, sources: ['tale-book']}]->(s);
MATCH (a:Character {id: 'tale-mayor'}), (b:Character {id: 'tale-girl'})
CREATE (a)-[:PROTECTS {id: 'tale-protects', directed: true, label: 'protects {}', labelFr: 'protège {}', labelBack: 'is protected by {}', labelBackFr: 'est protégée par {}', text: 'He keeps her safe.', textFr: 'Il la protège.', began: 1001, revealed: 1001, sentiment: 2, strength: 3, scenes: ['tale-s1'], sources: ['tale-book']}]->(b);
MATCH (a:Character {id: 'tale-mayor'}), (b:Character {id: 'tale-convict'})
CREATE (a)-[:OPPOSES {id: 'tale-opposes', directed: true, label: 'hunts {}', labelFr: 'traque {}', labelBack: 'is hunted by {}', labelBackFr: 'est traqué par {}', text: 'He has him looked for.', textFr: 'Il le fait chercher.', began: 1001, revealed: 1001, sentiment: -2, strength: 2, scenes: ['tale-s1'], sources: ['tale-book']}]->(b);
MATCH (a:Character {id: 'tale-twin'}), (b:Character {id: 'tale-girl'})
CREATE (a)-[:FRIEND_OF {id: 'tale-friend', directed: false, label: 'is a friend of {}', labelFr: 'est un ami de {}', labelBack: 'is a friend of {}', labelBackFr: 'est une amie de {}', text: 'They sing together.', textFr: 'Ils chantent ensemble.', began: 1001, revealed: 1001, sentiment: 1, strength: 1, scenes: ['tale-s1'], sources: ['tale-book']}]->(b);
MATCH (a:Character {id: 'tale-girl'}), (b:Character {id: 'tale-convict'})
CREATE (a)-[:ADMIRES {id: 'tale-admires', directed: true, label: 'secretly admires {}', labelFr: 'admire en secret {}', labelBack: 'is secretly admired by {}', labelBackFr: 'est admiré en secret par {}', text: 'She tells nobody but her uncle.', textFr: 'Elle ne le dit qu’à son oncle.', began: 1001, revealed: 1001, ended: 3001, endRevealed: 3001, knownBy: ['tale-girl', 'tale-uncle'], knownSince: [1001, 2001], sentiment: 1, strength: 1, scenes: ['tale-s2'], sources: ['tale-book']}]->(b);
