// Étoile: ties of friendship. {} in a label stands for the name of the other one.

// Friend of.
UNWIND [
  {
    id: 'etoile-t003', from: 'etoile-jack', to: 'etoile-genevieve', directed: false,
    label: 'has long been friends with {}', labelBack: 'has long been friends with {}',
    labelFr: 'entretient une vieille amitié avec {}', labelBackFr: 'entretient une vieille amitié avec {}',
    text: 'Jack and Geneviève have been friends for a long time and go out drinking and dancing together when she visits.',
    textFr: 'Jack et Geneviève sont amis de longue date ; quand elle est de passage, ils sortent boire et danser ensemble.',
    began: 0, ended: null, revealed: 1003, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e01-s03'], sources: ['etoile-moviedelic-s01e01-02', 'etoile-fangirlish-s01e01']
  },
  {
    id: 'etoile-t025', from: 'etoile-jack', to: 'etoile-nicholas', directed: false,
    label: 'is best friends with {}', labelBack: 'is best friends with {}',
    labelFr: 'a {} pour meilleur ami', labelBackFr: 'a {} pour meilleur ami',
    text: "Nicholas is Jack's best friend.", textFr: 'Nicholas est le meilleur ami de Jack.', began: 0,
    ended: null, revealed: 1999, endRevealed: null, sentiment: 2, strength: 3,
    scenes: ['etoile-e07-s16', 'etoile-e08-s12'],
    sources: ['etoile-cinefilos-finale', 'etoile-cinepoca-ending', 'etoile-vulture-e7-8']
  },
  {
    id: 'etoile-t093', from: 'etoile-gabin', to: 'etoile-tobias', directed: false,
    label: 'grows close to {}', labelBack: 'grows close to {}', labelFr: 'noue une complicité avec {}',
    labelBackFr: 'noue une complicité avec {}',
    text: 'Gabin and Tobias, two self-absorbed men, start to understand and care about each other.',
    textFr: "Gabin et Tobias, deux hommes centrés sur eux-mêmes, commencent à se comprendre et à tenir l'un à l'autre.",
    began: 6000, ended: null, revealed: 6999, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e06-s06', 'etoile-e06-s07'], sources: ['etoile-fangirlish-s01e06']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:FRIEND_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Confides in.
UNWIND [
  {
    id: 'etoile-t055', from: 'etoile-mishi', to: 'etoile-genevieve', directed: true,
    label: 'opens up about her unhappiness to {}', labelBack: 'listens to the plea of {}',
    labelFr: 'prend {} pour confidente de son malheur',
    labelBackFr: 'écoute {} dire combien elle est malheureuse',
    text: 'Mishi speaks up to Geneviève about how unhappy she is and what it does to her dancing.',
    textFr: 'Mishi ose dire à Geneviève combien elle est malheureuse et combien sa danse en souffre.',
    began: 3014, ended: null, revealed: 3014, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s14'], sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-t086', from: 'etoile-genevieve', to: 'etoile-tobias', directed: true,
    label: 'admits her compromises to {}', labelBack: 'hears about constant compromises from {}',
    labelFr: 'avoue ses compromis devant {}', labelBackFr: "recueille l'aveu des compromis acceptés par {}",
    text: 'Geneviève confides in Tobias how constantly she bends to keep her job.',
    textFr: "Geneviève confie à Tobias qu'elle ne cesse de plier pour garder son poste.", began: 6010,
    ended: null, revealed: 6010, endRevealed: null, sentiment: 1, strength: 1, scenes: ['etoile-e06-s10'],
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t121', from: 'etoile-jack', to: 'etoile-crispin', directed: true,
    label: 'unwisely confides in {}', labelBack: 'hears of the succession problem from {}',
    labelFr: 'met imprudemment {} dans la confidence',
    labelBackFr: 'est mis imprudemment dans la confidence par {}',
    text: 'Jack tells Shamblee about the problem of the succession.',
    textFr: 'Jack parle à Shamblee du problème de la succession.', began: 8003, ended: null, revealed: 8003,
    endRevealed: null, sentiment: -1, strength: 1, scenes: ['etoile-e08-s03'],
    sources: ['etoile-vulture-e7-8']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:CONFIDES_IN {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Protects.
UNWIND [
  {
    id: 'etoile-t032', from: 'etoile-raphael', to: 'etoile-genevieve', directed: true,
    label: 'guards {} like a bulldog', labelBack: 'is fiercely guarded by {}',
    labelFr: 'défend {} comme un bouledogue', labelBackFr: 'est farouchement défendue par {}',
    text: "Raphaël is Geneviève's bulldog, ready to take a blow for her.",
    textFr: 'Raphaël est le bouledogue de Geneviève, prêt à prendre un coup à sa place.', began: 0,
    ended: null, revealed: 1999, endRevealed: null, sentiment: 2, strength: 2, scenes: [],
    sources: ['etoile-tvline-truesdale']
  },
  {
    id: 'etoile-t057', from: 'etoile-genevieve', to: 'etoile-mishi', directed: true,
    label: "finds {} a way out of her parents' home",
    labelBack: "is helped to leave her parents' home by {}",
    labelFr: 'aide {} à quitter le toit de ses parents',
    labelBackFr: 'est aidée à quitter le toit de ses parents par {}',
    text: "Geneviève acts on Mishi's plea by turning to Cheyenne's mother.",
    textFr: 'Geneviève répond à la prière de Mishi en se tournant vers la mère de Cheyenne.', began: 3015,
    ended: null, revealed: 3015, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s14', 'etoile-e03-s15'],
    sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-t081', from: 'etoile-gabin', to: 'etoile-tobias', directed: true,
    label: 'drags {} out of despair', labelBack: 'is dragged out of despair by {}',
    labelFr: 'arrache {} au désespoir', labelBackFr: 'est arraché au désespoir par {}',
    text: "Gabin goes to Tobias's flat to get him out of bed after the bad notices.",
    textFr: 'Gabin va chez Tobias pour le tirer du lit après les mauvaises critiques.', began: 6006,
    ended: null, revealed: 6006, endRevealed: null, sentiment: 2, strength: 3, scenes: ['etoile-e06-s06'],
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t106', from: 'etoile-jack', to: 'etoile-quinn', directed: true,
    label: 'is the unwilling protector of {}', labelBack: 'has a family-appointed protector in {}',
    labelFr: 'a reçu la charge de protéger {}', labelBackFr: 'a pour protecteur désigné {}',
    text: 'The family gave Jack the part of protector of his prodigy sister, Quinn, and he resents it.',
    textFr: 'La famille a donné à Jack le rôle de protecteur de sa sœur prodige, Quinn, et il le vit mal.',
    began: 0, ended: null, revealed: 7007, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e07-s07'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t112', from: 'etoile-jack', to: 'etoile-nicholas', directed: true,
    label: 'keeps watch over {} with smuggled sweets',
    labelBack: 'is watched over, forbidden sweets in hand, by {}',
    labelFr: 'veille {} avec des bonbons de contrebande',
    labelBackFr: 'est veillé, bonbons défendus en main, par {}',
    text: 'When Nicholas comes round for a while, he and Jack eat contraband Smarties together.',
    textFr: 'Quand Nicholas reprend conscience un moment, Jack et lui mangent ensemble des Smarties de contrebande.',
    began: 7016, ended: null, revealed: 7016, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e07-s15', 'etoile-e07-s16'], sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-t140', from: 'etoile-genevieve', to: 'etoile-tobias', directed: true,
    label: 'fought to keep {}', labelBack: 'was fought for by {}', labelFr: "s'est battue pour garder {}",
    labelBackFr: 'a été défendu par {}',
    text: 'Geneviève, who fought to keep Tobias, sees his gamble succeed.',
    textFr: "Geneviève, qui s'est battue pour garder Tobias, voit son pari réussir.", began: 8019,
    ended: null, revealed: 8019, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e08-s18', 'etoile-e08-s19'], sources: ['etoile-technadu-ending']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:PROTECTS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Like a parent to.
UNWIND [
  {
    id: 'etoile-t130', from: 'etoile-nicholas', to: 'etoile-jack', directed: true,
    label: 'is like a father to {}', labelBack: 'is treated like a son by {}',
    labelFr: 'traite {} comme un fils', labelBackFr: 'est traité comme un fils par {}',
    text: "As Nicholas wakes, both men in tears, he pats Jack's head like a parent.",
    textFr: 'À son réveil, alors que tous deux sont en larmes, Nicholas tapote la tête de Jack comme le ferait un parent.',
    began: 0, ended: null, revealed: 8012, endRevealed: null, sentiment: 2, strength: 3,
    scenes: ['etoile-e08-s12'], sources: ['etoile-fangirlish-s01e08']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:LIKE_A_PARENT_TO {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
