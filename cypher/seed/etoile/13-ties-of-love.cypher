// Étoile: ties of love. {} in a label stands for the name of the other one.

// Romance with.
UNWIND [
  {
    id: 'etoile-t078', from: 'etoile-jack', to: 'etoile-genevieve', directed: false,
    label: 'resumes an old affair with {}', labelBack: 'resumes an old affair with {}',
    labelFr: 'renoue une ancienne liaison avec {}', labelBackFr: 'renoue une ancienne liaison avec {}',
    text: 'Jack and Geneviève resume their affair and slip at once into the ease of an old couple.',
    textFr: "Jack et Geneviève renouent leur liaison et retrouvent aussitôt l'aisance d'un vieux couple.",
    began: 5005, ended: null, revealed: 5005, endRevealed: null, sentiment: 2, strength: 3,
    scenes: ['etoile-e05-s05', 'etoile-e05-s06', 'etoile-e05-s07', 'etoile-e05-s08'],
    sources: ['etoile-fangirlish-s01e05', 'etoile-edge-etoile']
  },
  {
    id: 'etoile-t141', from: 'etoile-tobias', to: 'etoile-gabin', directed: false,
    label: 'begins, with a kiss, a romance with {}', labelBack: 'begins, with a kiss, a romance with {}',
    labelFr: 'entame, par un baiser, une histoire avec {}',
    labelBackFr: 'entame, par un baiser, une histoire avec {}',
    text: 'The season closes on the kiss of Tobias and Gabin, a couple in the making.',
    textFr: 'La saison se clôt sur le baiser de Tobias et Gabin, un couple en devenir.', began: 8020,
    ended: null, revealed: 8020, endRevealed: null, sentiment: 2, strength: 3, scenes: ['etoile-e08-s20'],
    sources: ['etoile-edge-etoile', 'etoile-tvinsider-tobias-gabin', 'etoile-moviedelic-tobias-gabin']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ROMANCE_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Attracted to.
UNWIND [
  {
    id: 'etoile-t004', from: 'etoile-jack', to: 'etoile-genevieve', directed: true,
    label: 'flirts in vain with {}', labelBack: 'does not take up the advances made by {}',
    labelFr: 'flirte en vain avec {}', labelBackFr: 'ne relève pas les avances faites par {}',
    text: 'On the night at the club Jack makes a pass, which Geneviève does not take up.',
    textFr: 'Au cours de la soirée au club, Jack fait des avances que Geneviève ne relève pas.', began: 1004,
    ended: null, revealed: 1004, endRevealed: null, sentiment: 1, strength: 1, scenes: ['etoile-e01-s04'],
    sources: ['etoile-moviedelic-s01e01-02', 'etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-t074', from: 'etoile-tobias', to: 'etoile-gabin', directed: true,
    label: 'begins to sense a charge in the air with {}',
    labelBack: 'begins to be seen in another light by {}',
    labelFr: 'commence à sentir un courant passer avec {}',
    labelBackFr: 'commence à être vu sous un autre jour par {}',
    text: 'Tobias starts to notice that there is a charge between Gabin and him.',
    textFr: "Tobias commence à remarquer qu'il y a de l'électricité entre Gabin et lui.", began: 4000,
    ended: 8999, revealed: 4999, endRevealed: 8999, sentiment: 1, strength: 1, scenes: ['etoile-e04-s15'],
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-t076', from: 'etoile-genevieve', to: 'etoile-jack', directed: true,
    label: 'declares her intentions to {}', labelBack: 'is charmed and surprised by {}',
    labelFr: 'se déclare sans détour devant {}', labelBackFr: 'est charmé et surpris par {}',
    text: "It is Geneviève who says out loud what she wants, to Jack's surprise.",
    textFr: "C'est Geneviève qui dit tout haut ce qu'elle veut, à la surprise de Jack.", began: 5004,
    ended: null, revealed: 5004, endRevealed: null, sentiment: 2, strength: 2, scenes: ['etoile-e05-s04'],
    sources: ['etoile-fangirlish-s01e05']
  },
  // Brought up in the family row.
  {
    id: 'etoile-t117', from: 'etoile-quinn-former-husband', to: 'etoile-jack-former-wife', directed: true,
    label: 'made advances to {}', labelBack: 'was the object of advances by {}', labelFr: 'a dragué {}',
    labelBackFr: 'a été draguée par {}',
    text: "Quinn's husband hit on everyone, including one of Jack's former wives.",
    textFr: 'Le mari de Quinn draguait tout le monde, y compris une des anciennes épouses de Jack.',
    began: 0, ended: null, revealed: 7999, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e07-s06'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t126', from: 'etoile-mishi-young-man', to: 'etoile-mishi', directed: true,
    label: 'is in love with {}', labelBack: 'is loved by {}', labelFr: 'aime {}',
    labelBackFr: 'est aimée par {}', text: 'A young man falls in love with Mishi.',
    textFr: 'Un jeune homme tombe amoureux de Mishi.', began: 8008, ended: null, revealed: 8008,
    endRevealed: null, sentiment: 1, strength: 1, scenes: ['etoile-e08-s08'],
    sources: ['etoile-latinamedia-etoile']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ATTRACTED_TO {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Former romance with.
UNWIND [
  {
    id: 'etoile-t024', from: 'etoile-jack', to: 'etoile-genevieve', directed: false,
    label: 'once had an on-and-off romance with {}', labelBack: 'once had an on-and-off romance with {}',
    labelFr: 'a eu autrefois une liaison intermittente avec {}',
    labelBackFr: 'a eu autrefois une liaison intermittente avec {}',
    text: 'In the past the two directors, Jack and Geneviève, were a couple on and off.',
    textFr: 'Par le passé, Jack et Geneviève ont formé un couple par intermittence.', began: 0, ended: 5999,
    revealed: 1999, endRevealed: 5999, sentiment: 1, strength: 2,
    scenes: ['etoile-e05-s05', 'etoile-e05-s07'],
    sources: ['etoile-orange-preview', 'etoile-showsnob-etoile', 'etoile-pajiba-review', 'etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-t102', from: 'etoile-gael', to: 'etoile-quinn', directed: false,
    label: 'once had an affair with {}', labelBack: 'once had an affair with {}',
    labelFr: 'a eu autrefois une liaison avec {}', labelBackFr: 'a eu autrefois une liaison avec {}',
    text: 'Gael and Quinn once had an affair; they meet again by chance in Central Park.',
    textFr: 'Gael et Quinn ont eu autrefois une liaison ; ils se retrouvent par hasard dans Central Park.',
    began: 0, ended: null, revealed: 7006, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e07-s01', 'etoile-e07-s06'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t109', from: 'etoile-tobias', to: 'etoile-kevin', directed: false,
    label: 'is an ex-boyfriend of {}', labelBack: 'is an ex-boyfriend of {}',
    labelFr: 'a pour ancien compagnon {}', labelBackFr: 'a pour ancien compagnon {}',
    text: "Kevin is Tobias's ex; Tobias had not noticed that it was over.",
    textFr: "Kevin est l'ex de Tobias, qui n'avait pas remarqué que c'était fini.", began: 0, ended: null,
    revealed: 7010, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e07-s09', 'etoile-e07-s10', 'etoile-e07-s11'], sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-t137', from: 'etoile-gael', to: 'etoile-cheyenne', directed: false,
    label: 'has broken up with {}', labelBack: 'has been left by {}', labelFr: 'a rompu avec {}',
    labelBackFr: 'a été quittée par {}',
    text: 'By the finale Gael, her partner and lover, has broken up with Cheyenne.',
    textFr: 'Au moment du dernier épisode, Gael, son partenaire et amant, a rompu avec Cheyenne.',
    began: 8015, ended: null, revealed: 8015, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s15'], sources: ['etoile-ew-finale-questions']
  },
  {
    id: 'etoile-t138', from: 'etoile-cheyenne', to: 'etoile-jack', directed: false,
    label: 'has already been with {} once', labelBack: 'has already been with {} once',
    labelFr: 'a déjà eu une aventure avec {}', labelBackFr: 'a déjà eu une aventure avec {}',
    text: 'It emerges that Cheyenne and Jack had already tried being together once before.',
    textFr: "On apprend que Cheyenne et Jack avaient déjà tenté l'aventure une fois.", began: 0, ended: null,
    revealed: 8017, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e08-s17'],
    sources: ['etoile-ew-finale-questions']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:FORMER_ROMANCE_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Engaged to.
UNWIND [
  {
    id: 'etoile-t108', from: 'etoile-kevin', to: 'etoile-kevin-partner', directed: false,
    label: 'is about to marry {}', labelBack: 'is about to marry {}', labelFr: 'va bientôt épouser {}',
    labelBackFr: 'va bientôt épouser {}', text: 'Kevin has moved on and is to be married.',
    textFr: 'Kevin a tourné la page et va se marier.', began: 0, ended: null, revealed: 7010,
    endRevealed: null, sentiment: 2, strength: 2, scenes: ['etoile-e07-s10'],
    sources: ['etoile-sportskeeda-groff']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ENGAGED_TO {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Former spouse of.
UNWIND [
  {
    id: 'etoile-t113', from: 'etoile-jack', to: 'etoile-jack-former-wife', directed: false,
    label: 'was once married to {}', labelBack: 'was once married to {}', labelFr: 'a été marié avec {}',
    labelBackFr: 'a été mariée avec {}',
    text: 'The talk of the family row shows that Jack has more than one former wife.',
    textFr: "Les propos échangés lors de la dispute de famille montrent que Jack a plus d'une ancienne épouse.",
    began: 0, ended: null, revealed: 7999, endRevealed: null, sentiment: 0, strength: 1,
    scenes: ['etoile-e07-s06'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t116', from: 'etoile-quinn', to: 'etoile-quinn-former-husband', directed: false,
    label: 'was married, until a costly break-up, to {}',
    labelBack: 'was married, until a costly break-up, to {}',
    labelFr: "a été mariée, jusqu'à une rupture coûteuse, avec {}",
    labelBackFr: "a été marié, jusqu'à une rupture coûteuse, avec {}",
    text: "Quinn's marriage broke up messily and expensively, with no prenuptial agreement.",
    textFr: 'Le mariage de Quinn a pris fin dans le désordre et à grands frais, faute de contrat de mariage.',
    began: 0, ended: null, revealed: 7999, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e07-s06'], sources: ['etoile-fangirlish-s01e07']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:FORMER_SPOUSE_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Night with.
UNWIND [
  {
    id: 'etoile-t139', from: 'etoile-cheyenne', to: 'etoile-jack', directed: false,
    label: 'spends a night with {}', labelBack: 'spends a night with {}', labelFr: 'passe une nuit avec {}',
    labelBackFr: 'passe une nuit avec {}',
    text: 'After her solo, Cheyenne and Jack kiss and hook up, both saying that it is a bad idea.',
    textFr: "Après son solo, Cheyenne et Jack s'embrassent et passent la nuit ensemble, tout en disant l'un et l'autre que c'est une mauvaise idée.",
    began: 8017, ended: null, revealed: 8017, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e08-s17'],
    sources: ['etoile-ew-finale-questions', 'etoile-tvinsider-triangle', 'etoile-technadu-ending']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:NIGHT_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
