// Étoile: ties of art. {} in a label stands for the name of the other one.

// Mentor of.
UNWIND [
  {
    id: 'etoile-t087', from: 'etoile-genevieve', to: 'etoile-tobias', directed: true,
    label: 'encourages {} to be himself', labelBack: 'is encouraged to be himself by {}',
    labelFr: 'encourage {} à être lui-même', labelBackFr: 'est encouragé à être lui-même par {}',
    text: 'Instead of forcing a style on him, Geneviève tells Tobias to be himself.',
    textFr: "Au lieu de lui imposer un style, Geneviève dit à Tobias d'être lui-même.", began: 6011,
    ended: null, revealed: 6011, endRevealed: null, sentiment: 2, strength: 2, scenes: ['etoile-e06-s11'],
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t111', from: 'etoile-cheyenne', to: 'etoile-susu', directed: true,
    label: 'coaches {} sternly and tenderly', labelBack: 'is coached sternly and tenderly by {}',
    labelFr: 'coache {} avec rigueur et tendresse',
    labelBackFr: 'est coachée avec rigueur et tendresse par {}',
    text: "Cheyenne, a tough coach, calms Susu's nerves before an entrance with a prayer to Maya Plisetskaya.",
    textFr: 'Cheyenne, répétitrice sévère, calme le trac de Susu avant une entrée en scène par une prière à Maïa Plissetskaïa.',
    began: 0, ended: null, revealed: 7013, endRevealed: null, sentiment: 2, strength: 3,
    scenes: ['etoile-e07-s13'], sources: ['etoile-vulture-e7-8', 'etoile-tvinsider-triangle']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:MENTOR_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Directs.
UNWIND [
  {
    id: 'etoile-t017', from: 'etoile-tobias', to: 'etoile-larry', directed: true,
    label: 'rehearses a duet of his with {}', labelBack: 'rehearses a duet made by {}',
    labelFr: 'fait répéter {} dans un de ses duos', labelBackFr: 'répète un duo réglé par {}',
    text: 'Larry is among the dancers rehearsing a duet by Tobias.',
    textFr: 'Larry fait partie des danseurs qui répètent un duo de Tobias.', began: 0, ended: null,
    revealed: 1012, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e01-s12'],
    sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-t067', from: 'etoile-tobias', to: 'etoile-new-york-dancers', directed: true,
    label: 'is the choreographer of a ballet danced by {}', labelBack: 'dance a work by {}',
    labelFr: "est le chorégraphe d'un ballet dansé par {}", labelBackFr: 'dansent une œuvre signée par {}',
    text: "The New York company dances a work of Tobias's, and he flies in to see it.",
    textFr: "La compagnie new-yorkaise danse une œuvre de Tobias, qui prend l'avion pour venir la voir.",
    began: 0, ended: null, revealed: 4013, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e04-s13'], sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-t075', from: 'etoile-tobias', to: 'etoile-gabin', directed: true,
    label: 'is making a new piece in Paris with {}', labelBack: 'dances in the new piece made by {}',
    labelFr: 'crée une pièce à Paris avec {}', labelBackFr: 'danse dans la pièce que crée {}',
    text: 'In Paris Tobias is creating a work with Gabin and others.',
    textFr: "À Paris, Tobias crée une œuvre avec Gabin et d'autres danseurs.", began: 4000, ended: null,
    revealed: 4999, endRevealed: null, sentiment: 1, strength: 3,
    scenes: ['etoile-e06-s01', 'etoile-e08-s18', 'etoile-e08-s20'],
    sources: ['etoile-tvinsider-tobias-gabin']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:DIRECTS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Dances with.
UNWIND [
  {
    id: 'etoile-t037', from: 'etoile-cheyenne', to: 'etoile-gael', directed: false,
    label: 'will dance with no one but {}', labelBack: 'is the one partner accepted by {}',
    labelFr: "ne veut danser qu'avec {}", labelBackFr: 'est le seul partenaire accepté par {}',
    text: 'Cheyenne finds Gael on his farm and will have no one else for her gala number.',
    textFr: "Cheyenne retrouve Gael à sa ferme et ne veut personne d'autre pour son numéro de gala.",
    began: 2010, ended: null, revealed: 2010, endRevealed: null, sentiment: 1, strength: 3,
    scenes: ['etoile-e02-s08', 'etoile-e02-s10'],
    sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo', 'etoile-cinefilos-finale']
  },
  {
    id: 'etoile-t038', from: 'etoile-gael', to: 'etoile-cheyenne', directed: false,
    label: 'partners {} on stage in New York', labelBack: 'has a New York stage partner in {}',
    labelFr: 'fait équipe sur scène, à New York, avec {}',
    labelBackFr: 'fait équipe sur scène, à New York, avec {}',
    text: 'Cheyenne insists on Gael as her partner in New York.',
    textFr: 'Cheyenne tient à avoir Gael pour partenaire à New York.', began: 2010, ended: null,
    revealed: 2010, endRevealed: null, sentiment: 1, strength: 2, scenes: ['etoile-e02-s10'],
    sources: ['etoile-fangirlish-s01e02', 'etoile-ew-finale-questions']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:DANCES_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Admires.
UNWIND [
  {
    id: 'etoile-t027', from: 'etoile-jack', to: 'etoile-tobias', directed: true,
    label: 'considers {} the best choreographer he has had',
    labelBack: 'is prized above all other choreographers by {}',
    labelFr: "tient {} pour le meilleur chorégraphe qu'il ait eu",
    labelBackFr: 'est estimé plus que tout autre chorégraphe par {}',
    text: 'Jack counts Tobias as the best choreographer he has had and is sorry to lose him.',
    textFr: "Jack tient Tobias pour le meilleur chorégraphe qu'il ait eu et regrette de le perdre.",
    began: 0, ended: null, revealed: 1999, endRevealed: null, sentiment: 1, strength: 2, scenes: [],
    sources: ['etoile-dmtalkies-season']
  },
  {
    id: 'etoile-t030', from: 'etoile-raphael', to: 'etoile-genevieve', directed: true,
    label: 'admires {} and wants her to succeed', labelBack: 'is admired and willed to succeed by {}',
    labelFr: 'admire {} et souhaite sa réussite', labelBackFr: 'est admirée et soutenue par {}',
    text: 'Raphaël admires Geneviève and wants her to succeed.',
    textFr: 'Raphaël admire Geneviève et souhaite la voir réussir.', began: 0, ended: null, revealed: 1999,
    endRevealed: null, sentiment: 2, strength: 2, scenes: [], sources: ['etoile-tvline-truesdale']
  },
  {
    id: 'etoile-t036', from: 'etoile-cheyenne', to: 'etoile-gael', directed: true,
    label: 'remembers {} from an earlier visit', labelBack: 'has not been forgotten by {}',
    labelFr: 'garde {} en mémoire depuis son dernier séjour', labelBackFr: "n'a pas été oublié par {}",
    text: 'Cheyenne knows Gael from the last time she performed in New York.',
    textFr: "Cheyenne connaît Gael depuis la dernière fois qu'elle a dansé à New York.", began: 0,
    ended: null, revealed: 2007, endRevealed: null, sentiment: 1, strength: 2, scenes: ['etoile-e02-s07'],
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-t048', from: 'etoile-jack', to: 'etoile-jacks-mother', directed: true,
    label: 'longed as a boy to be loved by {}', labelBack: 'was longed for by her small son {}',
    labelFr: "rêvait, enfant, d'être aimé par {}",
    labelBackFr: 'voyait son amour recherché par son petit garçon {}',
    text: "Jack's tie to ballet grew out of wanting his mother's love and sitting with her in a theatre box.",
    textFr: "L'attachement de Jack au ballet est né de son besoin d'être aimé par sa mère et des moments passés avec elle dans une loge de théâtre.",
    began: 0, ended: null, revealed: 3005, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e03-s05'], sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t070', from: 'etoile-gabin', to: 'etoile-tobias', directed: true,
    label: 'hopes to be put in the spotlight by {}', labelBack: 'is seen as a way into the spotlight by {}',
    labelFr: 'espère être mis en lumière par {}', labelBackFr: 'est vu comme un tremplin par {}',
    text: "Gabin is eager to work with Tobias and hopes that the newcomer's work will put him in the spotlight.",
    textFr: "Gabin, impatient de travailler avec Tobias, espère que l'œuvre du nouveau venu le mettra en lumière.",
    began: 4000, ended: null, revealed: 4999, endRevealed: null, sentiment: 1, strength: 2, scenes: [],
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-t085', from: 'etoile-genevieve', to: 'etoile-tobias', directed: true,
    label: 'admires {} for his independence', labelBack: 'is admired for his independence by {}',
    labelFr: 'admire {} pour son indépendance', labelBackFr: 'est admiré pour son indépendance par {}',
    text: 'Geneviève tells Tobias how much she admires that he plays by his own rules, as she cannot.',
    textFr: "Geneviève dit à Tobias combien elle l'admire de n'obéir qu'à ses propres règles, ce qu'elle-même ne peut pas faire.",
    began: 6010, ended: null, revealed: 6010, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e06-s10'], sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t090', from: 'etoile-crispin', to: 'etoile-cheyenne', directed: true,
    label: 'offers himself as supporter and friend to {}',
    labelBack: 'is offered support and friendship by {}', labelFr: 'se veut un soutien et un ami pour {}',
    labelBackFr: 'se voit offrir soutien et amitié par {}',
    text: "Shamblee says that he would rather be Cheyenne's supporter and friend, an unsettling approach.",
    textFr: "Shamblee dit qu'il préférerait être le soutien et l'ami de Cheyenne, une approche qui met mal à l'aise.",
    began: 6015, ended: null, revealed: 6015, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e06-s15'], sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t123', from: 'etoile-bruna', to: 'etoile-mishi', directed: true,
    label: 'has been to see {} dance', labelBack: 'has been watched dancing by {}',
    labelFr: 'est allée voir danser {}', labelBackFr: 'a été vue en scène par {}',
    text: 'Bruna has been to watch Mishi perform.', textFr: 'Bruna est allée voir Mishi en scène.', began: 0,
    ended: null, revealed: 8007, endRevealed: null, sentiment: 2, strength: 2, scenes: ['etoile-e08-s07'],
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-t127', from: 'etoile-bruna', to: 'etoile-cheyenne', directed: true,
    label: 'is reconciled, in mutual admiration, with {}',
    labelBack: 'is reconciled, in mutual admiration, with {}',
    labelFr: 'se réconcilie, dans une admiration mutuelle, avec {}',
    labelBackFr: 'se réconcilie, dans une admiration mutuelle, avec {}',
    text: 'In the day that Bruna and Cheyenne spend among the graves, love and admiration show through the bluntness of both.',
    textFr: "Pendant la journée que Bruna et Cheyenne passent parmi les tombes, l'amour et l'admiration percent sous leur rudesse à toutes deux.",
    began: 8009, ended: null, revealed: 8009, endRevealed: null, sentiment: 2, strength: 3,
    scenes: ['etoile-e08-s09'], sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-t144', from: 'etoile-jack', to: 'etoile-cheyenne', directed: true,
    label: 'credits {} with rare vision', labelBack: 'is credited with rare vision by {}',
    labelFr: 'reconnaît chez {} une rare vision', labelBackFr: 'est reconnue pour sa rare vision par {}',
    text: "However unwelcome the idea's source, Jack means it when he says that Cheyenne has rare vision.",
    textFr: "Si fâcheuse que soit l'origine de l'idée, Jack est sincère quand il dit que Cheyenne a une rare vision.",
    began: 8000, ended: null, revealed: 8999, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e08-s10'], sources: ['etoile-ew-job-offer']
  },
  {
    id: 'etoile-t145', from: 'etoile-tobias', to: 'etoile-gabin', directed: true,
    label: 'believes in the volatile {}', labelBack: 'repays the faith shown by {}',
    labelFr: "croit en l'explosif {}", labelBackFr: 'récompense la confiance accordée par {}',
    text: 'Tobias believed in the volatile Gabin, whose performance on the night repays him.',
    textFr: "Tobias a cru en Gabin, si explosif soit-il, et la prestation de celui-ci, le soir venu, l'en récompense.",
    began: 0, ended: null, revealed: 8999, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e08-s20'], sources: ['etoile-technadu-ending']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ADMIRES {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
