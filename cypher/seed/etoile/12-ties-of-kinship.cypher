// Étoile: ties of kinship. {} in a label stands for the name of the other one.

// Parent of.
UNWIND [
  {
    id: 'etoile-t002', from: 'etoile-susu-mother', to: 'etoile-susu', directed: true,
    label: 'cleans the building where her daughter {} dances',
    labelBack: 'dances in the building cleaned by {}', labelFr: 'fait le ménage là où danse sa fille {}',
    labelBackFr: 'danse là où le ménage est fait par {}',
    text: "The cleaner at the New York company is Susu's mother.",
    textFr: 'La femme de ménage de la compagnie new-yorkaise est la mère de Susu.', began: 0, ended: null,
    revealed: 1002, endRevealed: null, sentiment: 2, strength: 3, scenes: ['etoile-e01-s02'],
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-t028', from: 'etoile-minister-of-culture', to: 'etoile-mishi', directed: true,
    label: 'is a parent of {}', labelBack: 'is the daughter of {}', labelFr: 'a {} pour fille',
    labelBackFr: 'a {} pour parent',
    text: 'Mishi is a child of the minister of culture, and is teased as a nepo baby for it.',
    textFr: 'Mishi a un parent à la tête du ministère de la Culture, et on la raille pour cela en la traitant de « nepo baby ».',
    began: 0, ended: null, revealed: 1999, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e03-s13'], sources: ['etoile-thewrap-review']
  },
  {
    id: 'etoile-t047', from: 'etoile-jacks-mother', to: 'etoile-jack', directed: true,
    label: 'makes her son {} a member of the Fish family',
    labelBack: 'belongs to the Fish family through {}',
    labelFr: 'fait de son fils {} un membre de la famille Fish',
    labelBackFr: 'appartient à la famille Fish par {}',
    text: 'Through his mother, Jack is a member of the Fish family.',
    textFr: 'Par sa mère, Jack est un membre de la famille Fish.', began: 0, ended: null, revealed: 3003,
    endRevealed: null, sentiment: 1, strength: 3,
    scenes: ['etoile-e03-s03', 'etoile-e03-s05', 'etoile-e03-s08', 'etoile-e03-s09', 'etoile-e07-s05'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t054', from: 'etoile-mishi-other-parent', to: 'etoile-mishi', directed: true,
    label: 'celebrates {} with great show on her return',
    labelBack: 'is fêted, though unhappy at home, by {}', labelFr: 'fête {} en grande pompe à son retour',
    labelBackFr: 'est fêtée, bien que malheureuse, par {}',
    text: "Both parents make a public show of Mishi's return while she is unhappy at home.",
    textFr: "Les deux parents de Mishi font grand étalage de son retour, alors qu'elle est malheureuse chez eux.",
    began: 0, ended: null, revealed: 3013, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e03-s13'], sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t056', from: 'etoile-bruna', to: 'etoile-cheyenne', directed: true,
    label: 'is the mother of {}', labelBack: 'is the daughter of {}', labelFr: 'a {} pour fille',
    labelBackFr: 'a {} pour mère', text: "Bruna is Cheyenne's mother.",
    textFr: 'Bruna est la mère de Cheyenne.', began: 0, ended: null, revealed: 3015, endRevealed: null,
    sentiment: 1, strength: 3,
    scenes: ['etoile-e03-s15', 'etoile-e08-s05', 'etoile-e08-s07', 'etoile-e08-s09'],
    sources: ['etoile-shallowness-s01e03', 'etoile-fangirlish-s01e08', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-t128', from: 'etoile-cheyenne-father', to: 'etoile-cheyenne', directed: true,
    label: 'was the father of {}', labelBack: 'is the daughter of {}', labelFr: 'avait pour fille {}',
    labelBackFr: 'a pour père {}',
    text: "The grave of Cheyenne's late father is what mother and daughter search for.",
    textFr: "C'est la tombe du père disparu de Cheyenne que cherchent la mère et la fille.", began: 0,
    ended: null, revealed: 8009, endRevealed: null, sentiment: 1, strength: 2, scenes: ['etoile-e08-s09'],
    sources: ['etoile-fangirlish-s01e08']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:PARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Sibling of.
UNWIND [
  {
    id: 'etoile-t053', from: 'etoile-genevieve', to: 'etoile-genevieve-sister', directed: false,
    label: 'trades barbs at a family meeting with {}',
    labelBack: 'trades barbs at a family meeting with her sister {}',
    labelFr: 'échange des piques, en famille, avec {}',
    labelBackFr: 'échange des piques, en famille, avec sa sœur {}',
    text: 'Geneviève and her sister snipe at each other at a family meeting.',
    textFr: "Lors d'une réunion de famille, Geneviève et sa sœur se lancent des piques.", began: 0,
    ended: null, revealed: 3012, endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e03-s12'],
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t095', from: 'etoile-jack', to: 'etoile-quinn', directed: false,
    label: 'is the brother of {}', labelBack: 'is the sister of {}', labelFr: 'a pour sœur {}',
    labelBackFr: 'a pour frère {}', text: "Quinn, the new conductor, turns out to be Jack's sister.",
    textFr: "Quinn, la nouvelle cheffe d'orchestre, se révèle être la sœur de Jack.", began: 0, ended: null,
    revealed: 7003, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e07-s03', 'etoile-e07-s06', 'etoile-e07-s07', 'etoile-e07-s08'],
    sources: ['etoile-fangirlish-s01e07']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:SIBLING_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Grandparent of.
UNWIND [
  {
    id: 'etoile-t034', from: 'etoile-cheyenne-grandmother', to: 'etoile-cheyenne', directed: true,
    label: 'comes from the village in a tale by her granddaughter {}',
    labelBack: 'sets her murder story in the village of {}',
    labelFr: 'vient du village évoqué par sa petite-fille {}',
    labelBackFr: 'situe son histoire de meurtres chez {}',
    text: "Cheyenne sets her murder story in her grandmother's village.",
    textFr: 'Cheyenne situe son histoire de meurtres dans le village de sa grand-mère.', began: 0,
    ended: null, revealed: 2004, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e02-s04'],
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-t052', from: 'etoile-jack-grandfather', to: 'etoile-jack', directed: true,
    label: 'demands a lawsuit in front of his grandson {}', labelBack: 'is urged to go to court by {}',
    labelFr: 'réclame un procès devant son petit-fils {}', labelBackFr: 'se voit réclamer un procès par {}',
    text: "The old man in the wheelchair who demands a lawsuit is Jack's grandfather.",
    textFr: 'Le vieil homme en fauteuil roulant qui réclame un procès est le grand-père de Jack.', began: 0,
    ended: null, revealed: 3009, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s09', 'etoile-e03-s10'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:GRANDPARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Great grandparent of.
UNWIND [
  {
    id: 'etoile-t046', from: 'etoile-jack-great-grandmother', to: 'etoile-jack', directed: true,
    label: 'gave her name to the theatre of her great-grandson {}',
    labelBack: 'has his company in a theatre that honours {}',
    labelFr: 'a donné son nom au théâtre de son arrière-petit-fils {}',
    labelBackFr: 'a sa compagnie dans un théâtre qui honore {}',
    text: "The Fish Theater was named for Jack's great-grandmother.",
    textFr: "Le Fish Theater a reçu le nom de l'arrière-grand-mère de Jack.", began: 0, ended: null,
    revealed: 3003, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e03-s03'],
    sources: ['etoile-vulture-s01e03-04']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:GREAT_GRANDPARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Uncle or aunt of.
UNWIND [
  {
    id: 'etoile-t051', from: 'etoile-jacks-uncle', to: 'etoile-jack', directed: true,
    label: 'hears from his nephew {} the news of the theatre',
    labelBack: 'breaks the news about the theatre to {}',
    labelFr: 'apprend par son neveu {} la nouvelle du théâtre',
    labelBackFr: 'met {} au courant pour le théâtre',
    text: 'Jack brings the news about the theatre to his mother and to this uncle.',
    textFr: 'Jack apporte la nouvelle du théâtre à sa mère et à cet oncle.', began: 0, ended: null,
    revealed: 3008, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s08', 'etoile-e03-s09', 'etoile-e05-s10', 'etoile-e07-s05'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e07', 'etoile-vulture-e5-6']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:UNCLE_OR_AUNT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Relative of.
UNWIND [
  {
    id: 'etoile-t060', from: 'etoile-jack-grandfather', to: 'etoile-jacks-mother', directed: false,
    label: 'is an older relative of {}', labelBack: 'is a younger relative of {}',
    labelFr: 'a {} pour cadette dans la famille', labelBackFr: 'a {} pour aîné dans la famille',
    text: "Jack's grandfather is an older relative of Jack's mother; by blood or by marriage is not said.",
    textFr: "Le grand-père de Jack est un parent plus âgé de la mère de Jack ; par le sang ou par alliance, cela n'est pas dit.",
    began: 0, ended: null, revealed: 3999, endRevealed: null, sentiment: 0, strength: 1,
    scenes: ['etoile-e03-s09'], sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-t061', from: 'etoile-jacks-uncle', to: 'etoile-jacks-mother', directed: false,
    label: 'belongs to the same family as {}', labelBack: 'belongs to the same family as {}',
    labelFr: 'a des liens de famille avec {}', labelBackFr: 'a des liens de famille avec {}',
    text: "Jack's uncle and Jack's mother receive his news together, in the same household; exactly how they are related is not said.",
    textFr: "L'oncle et la mère de Jack apprennent la nouvelle ensemble, dans la même maisonnée ; leur lien de parenté exact n'est pas dit.",
    began: 0, ended: null, revealed: 3999, endRevealed: null, sentiment: 1, strength: 1,
    scenes: ['etoile-e03-s08', 'etoile-e03-s09'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t103', from: 'etoile-jacks-mother', to: 'etoile-quinn', directed: false,
    label: 'belongs to one family with {}', labelBack: 'belongs to one family with {}',
    labelFr: 'partage une même famille avec {}', labelBackFr: 'partage une même famille avec {}',
    text: "Clara, Jack's mother, and Quinn, his sister, take part in the same family row.",
    textFr: 'Clara, la mère de Jack, et Quinn, sa sœur, prennent part à la même dispute de famille.',
    began: 0, ended: null, revealed: 7006, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e07-s06'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t104', from: 'etoile-jacks-uncle', to: 'etoile-quinn', directed: false,
    label: 'shares a family circle with {}', labelBack: 'shares a family circle with {}',
    labelFr: 'partage un cercle familial avec {}', labelBackFr: 'partage un cercle familial avec {}',
    text: 'Uncle John takes part in the family row that Quinn walks into.',
    textFr: "L'oncle John prend part à la dispute de famille au milieu de laquelle arrive Quinn.", began: 0,
    ended: null, revealed: 7006, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e07-s06'],
    sources: ['etoile-fangirlish-s01e07']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:RELATIVE_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Shares home with.
UNWIND [
  {
    id: 'etoile-t058', from: 'etoile-mishi', to: 'etoile-bruna', directed: false,
    label: 'is placed as a lodger with {}', labelBack: 'takes in {} as a lodger',
    labelFr: 'est placée comme pensionnaire chez {}', labelBackFr: 'accueille {} comme pensionnaire',
    text: "Geneviève's answer to Mishi's unhappiness is a home with Bruna, Cheyenne's mother.",
    textFr: 'Pour répondre au malheur de Mishi, Geneviève lui trouve un toit chez Bruna, la mère de Cheyenne.',
    began: 3015, ended: null, revealed: 3015, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s15'], sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:SHARES_HOME_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
