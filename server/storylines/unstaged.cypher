// A fourth chapter for the tale of masks, of which no scene is noted. For tests only.
MATCH (s:Story {id: 'tale'})
CREATE (:Installment {id: 'tale-i4', story: 'tale', number: 4, position: 4000, title: 'Chapter 4', titleFr: 'Chapitre 4'})-[:PART_OF]->(s);
UNWIND ['tale-girl', 'tale-mayor', 'tale-convict'] AS id MATCH (c:Character {id: id}), (i:Installment {id: 'tale-i4'})
CREATE (c)-[:APPEARS_IN]->(i);
