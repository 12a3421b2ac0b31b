// Étoile: ties of power. {} in a label stands for the name of the other one.

// Funds.
UNWIND [
  {
    id: 'etoile-t007', from: 'etoile-crispin', to: 'etoile-genevieve', directed: true,
    label: 'gives {} the money for the swap', labelBack: 'gets the money for the swap from {}',
    labelFr: "finance l'échange proposé par {}", labelBackFr: 'fait financer son échange par {}',
    text: "Shamblee's money is what Geneviève brings to New York to make the exchange possible.",
    textFr: "C'est l'argent de Shamblee que Geneviève apporte à New York pour rendre l'échange possible.",
    began: 1009, ended: null, revealed: 1009, endRevealed: null, sentiment: 1, strength: 3,
    scenes: ['etoile-e01-s09'],
    sources: ['etoile-fangirlish-s01e01', 'etoile-dmtalkies-season', 'etoile-variety-review-copy']
  },
  {
    id: 'etoile-t021', from: 'etoile-crispin', to: 'etoile-jack', directed: true,
    label: 'backs {} through the swap', labelBack: 'finds himself supported by {}',
    labelFr: "soutient {} par le biais de l'échange", labelBackFr: 'se retrouve soutenu par {}',
    text: "By accepting the exchange, Jack's company too comes to live on Shamblee's support.",
    textFr: "En acceptant l'échange, la compagnie de Jack vit à son tour du soutien de Shamblee.",
    began: 1000, ended: null, revealed: 1999, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e01-s09', 'etoile-e04-s03'],
    sources: ['etoile-fangirlish-s01e01', 'etoile-dmtalkies-season', 'etoile-moviesandshakers-review']
  },
  {
    id: 'etoile-t039', from: 'etoile-donors', to: 'etoile-jack', directed: true,
    label: 'give money to the company run by {}', labelBack: 'courts {} to keep their support',
    labelFr: 'financent la compagnie dirigée par {}', labelBackFr: 'ménage {} pour garder leur soutien',
    text: 'Jack shows donors around to keep their support for the company.',
    textFr: 'Jack fait visiter les lieux à des donateurs pour garder leur soutien.', began: 0, ended: null,
    revealed: 2012, endRevealed: null, sentiment: 0, strength: 1,
    scenes: ['etoile-e02-s12', 'etoile-e03-s04', 'etoile-e03-s05'],
    sources: ['etoile-fangirlish-s01e02', 'etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-t045', from: 'etoile-crispin', to: 'etoile-board', directed: true,
    label: 'is the donor to be honoured by {}', labelBack: 'wants to name the theatre after {}',
    labelFr: 'est le donateur que veut honorer {}', labelBackFr: 'veut honorer {} en lui dédiant le théâtre',
    text: 'The board wants to rename the theatre for the benefit of its donor, Shamblee.',
    textFr: "Si le conseil veut rebaptiser le théâtre, c'est au profit de Shamblee, son donateur.",
    began: 3002, ended: null, revealed: 3002, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s02'], sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:FUNDS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Pressures.
UNWIND [
  {
    id: 'etoile-t044', from: 'etoile-board', to: 'etoile-jack', directed: true,
    label: 'presses {} to rename the Fish Theater', labelBack: 'is pressed to rename the Fish Theater by {}',
    labelFr: 'presse {} de rebaptiser le Fish Theater',
    labelBackFr: 'est pressé de rebaptiser le Fish Theater par {}',
    text: "The board tells Jack that the Fish Theater, which bears his family's name, should be named for Shamblee.",
    textFr: "Le conseil d'administration dit à Jack que le Fish Theater, qui porte le nom de sa famille, devrait prendre celui de Shamblee.",
    began: 3002, ended: null, revealed: 3002, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e03-s02', 'etoile-e03-s10'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t083', from: 'etoile-clea', to: 'etoile-genevieve', directed: true,
    label: 'imposes her terms on {}', labelBack: 'bends to terms set by {}',
    labelFr: 'soumet {} à ses conditions', labelBackFr: 'se plie aux conditions posées par {}',
    text: 'Cléa dictates terms, and Geneviève compromises to keep her job.',
    textFr: 'Cléa dicte ses conditions, et Geneviève accepte des compromis pour garder son poste.', began: 0,
    ended: null, revealed: 6008, endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e06-s08'],
    sources: ['etoile-fangirlish-s01e06', 'etoile-dreamwidth-finale']
  },
  // Tobias learns of it from Geneviève.
  {
    id: 'etoile-t084', from: 'etoile-clea', to: 'etoile-tobias', directed: true,
    label: 'decides from a distance the next step for {}',
    labelBack: 'gets his orders, through Geneviève, from {}',
    labelFr: 'fixe de loin la prochaine étape pour {}',
    labelBackFr: 'se voit dicter la suite, par Geneviève interposée, par {}',
    text: 'Through Geneviève, Cléa makes known what Tobias has to do next.',
    textFr: "Par l'intermédiaire de Geneviève, Cléa fait savoir ce que Tobias doit faire ensuite.",
    began: 6008, ended: null, revealed: 6008, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e06-s08', 'etoile-e06-s09'],
    knownBy: ['etoile-clea', 'etoile-genevieve', 'etoile-tobias'], knownSince: [6008, 6008, 6009],
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t089', from: 'etoile-crispin', to: 'etoile-jack', directed: true,
    label: 'bombards {} with messages', labelBack: 'is bombarded with messages by {}',
    labelFr: 'bombarde {} de messages', labelBackFr: 'est bombardé de messages par {}',
    text: 'Shamblee messages Jack without pause so that he will make Cheyenne talk to him.',
    textFr: "Shamblee envoie sans relâche des messages à Jack pour qu'il décide Cheyenne à lui parler.",
    began: 6014, ended: null, revealed: 6014, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e06-s14'], sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t092', from: 'etoile-clea', to: 'etoile-genevieve', directed: true,
    label: 'unnerves {} in meetings', labelBack: 'goes to pieces in meetings with {}',
    labelFr: 'décontenance {} en réunion', labelBackFr: 'perd ses moyens en réunion avec {}',
    text: 'Geneviève, who is bad at being false, goes to pieces in meetings with Cléa.',
    textFr: 'Geneviève, qui ne sait pas jouer la comédie, perd ses moyens dans les réunions avec Cléa.',
    began: 0, ended: null, revealed: 6999, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e06-s08'], sources: ['etoile-fangirlish-s01e06', 'etoile-dreamwidth-finale']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:PRESSURES {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;

// Threatens.
UNWIND [
  {
    id: 'etoile-t033', from: 'etoile-cheyenne', to: 'etoile-leading-men', directed: true,
    label: 'scares off {} with a gruesome story', labelBack: 'are scared off with a gruesome story by {}',
    labelFr: 'fait fuir {} avec un récit macabre',
    labelBackFr: "sont effrayés, récit macabre à l'appui, par {}",
    text: 'Cheyenne unnerves each leading man in turn with a gruesome story.',
    textFr: "Cheyenne glace le sang des premiers danseurs, l'un après l'autre, avec un récit macabre.",
    began: 2004, ended: null, revealed: 2004, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e02-s04', 'etoile-e02-s05'], sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-t065', from: 'etoile-young-activist', to: 'etoile-genevieve', directed: true,
    label: 'threatens {} with a protest march', labelBack: 'is threatened with a protest march by {}',
    labelFr: "menace {} d'une marche de protestation",
    labelBackFr: "est menacée d'une marche de protestation par {}",
    text: 'The famous young campaigner threatens a march and singles out Geneviève as its target.',
    textFr: "Cette jeune figure célèbre de la lutte pour le climat menace d'organiser une marche et prend Geneviève elle-même pour cible.",
    began: 4010, ended: null, revealed: 4010, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e04-s10'], sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-t091', from: 'etoile-crispin', to: 'etoile-cheyenne', directed: true,
    label: 'warns {} that he makes a bad enemy', labelBack: 'is silkily warned of her mistake by {}',
    labelFr: 'met {} en garde contre son inimitié',
    labelBackFr: "est avertie de son erreur, d'une voix suave, par {}",
    text: 'In silken tones Shamblee tells Cheyenne that it was a mistake to make an enemy of him.',
    textFr: "D'une voix suave, Shamblee dit à Cheyenne qu'elle a eu tort de se faire de lui un ennemi.",
    began: 6015, ended: null, revealed: 6015, endRevealed: null, sentiment: -1, strength: 3,
    scenes: ['etoile-e06-s15'], sources: ['etoile-fangirlish-s01e06']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:THREATENS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
