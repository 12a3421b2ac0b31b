// Étoile: ties of work. {} in a label stands for the name of the other one.

// Employs.
UNWIND [
  {
    id: 'etoile-t012', from: 'etoile-genevieve', to: 'etoile-mishi', directed: true,
    label: 'takes {} back into the company that dropped her',
    labelBack: 'is taken back into the Paris company by {}',
    labelFr: "reprend {} dans la compagnie qui l'avait écartée",
    labelBackFr: 'est reprise dans la compagnie parisienne par {}',
    text: "Geneviève's company had let Mishi go; the exchange brings her back to it.",
    textFr: "La compagnie de Geneviève s'était séparée de Mishi ; l'échange l'y ramène.", began: 1011,
    ended: null, revealed: 1011, endRevealed: null, sentiment: 0, strength: 2,
    scenes: ['etoile-e01-s11', 'etoile-e03-s13'],
    sources: ['etoile-collider-creators', 'etoile-dmtalkies-season', 'etoile-insidedance-alvarez-vinolo']
  },
  // Tobias learns of it when Jack tells him.
  {
    id: 'etoile-t013', from: 'etoile-genevieve', to: 'etoile-tobias', directed: true,
    label: 'takes {} on for the Paris season', labelBack: 'is taken on for the Paris season by {}',
    labelFr: 'engage {} pour la saison parisienne',
    labelBackFr: 'est engagé pour la saison parisienne par {}',
    text: 'In return for Cheyenne, Geneviève brings Tobias to Le Ballet National.',
    textFr: 'En contrepartie de Cheyenne, Geneviève fait venir Tobias au Ballet National.', began: 1011,
    ended: null, revealed: 1011, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e01-s11', 'etoile-e06-s09'],
    knownBy: ['etoile-genevieve', 'etoile-jack', 'etoile-tobias'], knownSince: [1011, 1011, 1013],
    sources: ['etoile-mashable-review', 'etoile-tvguide-review', 'etoile-cinefilos-finale', 'etoile-tvfest-panel', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-t015', from: 'etoile-jack', to: 'etoile-mishi', directed: true,
    label: 'has given {} a place in his New York company',
    labelBack: 'has been given a place in New York by {}',
    labelFr: 'a accueilli {} à New York, dans sa compagnie',
    labelBackFr: 'a été accueillie dans la compagnie new-yorkaise par {}',
    text: "After Paris dropped her, Mishi found a place to dance in Jack's company in New York.",
    textFr: 'Écartée par Paris, Mishi a trouvé à New York, dans la compagnie de Jack, une place où danser.',
    began: 0, ended: 1999, revealed: 1011, endRevealed: 1999, sentiment: 1, strength: 1,
    scenes: ['etoile-e01-s11'],
    sources: ['etoile-collider-creators', 'etoile-insidedance-alvarez-vinolo', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-t016', from: 'etoile-jack', to: 'etoile-tobias', directed: true,
    label: 'has {} as the choreographer of his company',
    labelBack: 'choreographs for the company headed by {}',
    labelFr: 'a {} pour chorégraphe dans sa compagnie',
    labelBackFr: 'est chorégraphe dans la compagnie dirigée par {}',
    text: "Tobias is the choreographer of Jack's New York company.",
    textFr: 'Tobias est le chorégraphe de la compagnie new-yorkaise de Jack.', began: 0, ended: null,
    revealed: 1011, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e01-s11', 'etoile-e01-s13'],
    sources: ['etoile-thewrap-review', 'etoile-dmtalkies-season', 'etoile-mashable-review']
  },
  {
    id: 'etoile-t022', from: 'etoile-genevieve', to: 'etoile-cheyenne', directed: true,
    label: 'has {} as the star of her company', labelBack: 'is the star of the company headed by {}',
    labelFr: 'a {} pour étoile dans sa compagnie',
    labelBackFr: "est l'étoile de la compagnie dirigée par {}",
    text: 'Cheyenne is the star of Le Ballet National, which Geneviève heads, and is lent out for a year.',
    textFr: "Cheyenne est l'étoile du Ballet National, que dirige Geneviève, et elle est prêtée pour un an.",
    began: 0, ended: null, revealed: 1999, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e01-s10', 'etoile-e01-s15'],
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-collider-creators', 'etoile-tvguide-review']
  },
  {
    id: 'etoile-t023', from: 'etoile-genevieve', to: 'etoile-raphael', directed: true,
    label: 'has {} as her deputy in Paris', labelBack: 'serves in Paris as deputy to {}',
    labelFr: 'a {} pour adjoint à Paris', labelBackFr: 'seconde {} à Paris comme adjoint',
    text: "Raphaël is Geneviève's second in command in Paris.",
    textFr: 'À Paris, Raphaël est le second de Geneviève.', began: 0, ended: null, revealed: 1999,
    endRevealed: null, sentiment: 2, strength: 2, scenes: [],
    sources: ['etoile-thewrap-truesdale', 'etoile-tvline-truesdale', 'etoile-collider-truesdale']
  },
  {
    id: 'etoile-t026', from: 'etoile-jack', to: 'etoile-susu-mother', directed: true,
    label: 'has {} as a cleaner in his company', labelBack: 'cleans at the company headed by {}',
    labelFr: 'a {} pour femme de ménage dans sa compagnie',
    labelBackFr: 'fait le ménage dans la compagnie dirigée par {}',
    text: "Susu's mother works as a cleaner at the company that Jack directs.",
    textFr: 'La mère de Susu est femme de ménage dans la compagnie que dirige Jack.', began: 0, ended: null,
    revealed: 1999, endRevealed: null, sentiment: 0, strength: 1, scenes: [],
    sources: ['etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-t042', from: 'etoile-jack', to: 'etoile-cheyenne', directed: true,
    label: 'hosts {} in his company for the year', labelBack: 'joins for a year the company run by {}',
    labelFr: "accueille {} dans sa compagnie pour l'année",
    labelBackFr: 'rejoint pour un an la compagnie dirigée par {}',
    text: 'Cheyenne starts work at the Metropolitan Ballet Theater under Jack.',
    textFr: 'Cheyenne commence à travailler au Metropolitan Ballet Theater, sous la direction de Jack.',
    began: 2000, ended: null, revealed: 2999, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e02-s06'], sources: ['etoile-fangirlish-s01e02', 'etoile-tvguide-review']
  },
  {
    id: 'etoile-t043', from: 'etoile-jack', to: 'etoile-gael', directed: true,
    label: 'heads the company left on sabbatical by {}',
    labelBack: 'took a sabbatical from the company run by {}',
    labelFr: 'dirige la compagnie mise entre parenthèses par {}',
    labelBackFr: "s'est mis en congé de la compagnie dirigée par {}",
    text: "Gael used to dance with Jack's company before his sabbatical.",
    textFr: 'Avant son congé sabbatique, Gael dansait dans la compagnie de Jack.', began: 0, ended: null,
    revealed: 2999, endRevealed: null, sentiment: 0, strength: 1, scenes: [],
    sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-t062', from: 'etoile-genevieve', to: 'etoile-american-dancers', directed: true,
    label: 'has {} on loan from New York', labelBack: 'are on loan in Paris to {}',
    labelFr: 'reçoit {} en prêt à Paris', labelBackFr: 'sont en prêt à Paris chez {}',
    text: 'Geneviève finds her two American guests sleeping off a night in Paris.',
    textFr: "Geneviève trouve ses deux hôtes américains endormis, au lendemain d'une nuit à Paris.",
    began: 1000, ended: null, revealed: 4002, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e04-s02'], sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-t071', from: 'etoile-genevieve', to: 'etoile-gabin', directed: true,
    label: 'counts {} among her dancers', labelBack: 'dances in the Paris company directed by {}',
    labelFr: 'compte {} parmi ses danseurs',
    labelBackFr: 'danse dans la compagnie parisienne dirigée par {}',
    text: 'Gabin dances with Le Ballet National, which Geneviève directs.',
    textFr: 'Gabin danse au Ballet National, que dirige Geneviève.', began: 0, ended: null, revealed: 4999,
    endRevealed: null, sentiment: 0, strength: 2, scenes: ['etoile-e08-s18'],
    sources: ['etoile-tvinsider-tobias-gabin', 'etoile-deadline-scad', 'etoile-behindtheblinds-pontavice']
  },
  {
    id: 'etoile-t072', from: 'etoile-jack', to: 'etoile-american-dancers', directed: true,
    label: 'has lent {} to Paris', labelBack: 'have been lent to Paris by {}', labelFr: 'a prêté {} à Paris',
    labelBackFr: 'ont été prêtés à Paris par {}',
    text: "The two dancers belong to the New York side of the trade, that of Jack's company.",
    textFr: "Les deux danseurs viennent du côté new-yorkais de l'échange, celui de la compagnie de Jack.",
    began: 0, ended: null, revealed: 4999, endRevealed: null, sentiment: 0, strength: 1, scenes: [],
    sources: ['etoile-fangirlish-s01e04']
  },
  // Nicholas lies in a coma until he wakes; Shamblee is told by Jack, and Cheyenne is offered the post.
  {
    id: 'etoile-t118', from: 'etoile-jack', to: 'etoile-nicholas', directed: true,
    label: 'has to think of replacing {}', labelBack: 'is hard to replace for {}',
    labelFr: 'doit songer à remplacer {}', labelBackFr: 'est difficile à remplacer pour {}',
    text: 'With Nicholas in a coma, Jack must look for a successor as artistic director.',
    textFr: 'Nicholas étant dans le coma, Jack doit lui chercher un successeur à la direction artistique.',
    began: 0, ended: null, revealed: 8002, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e08-s02', 'etoile-e08-s13'],
    knownBy: ['etoile-jack', 'etoile-crispin', 'etoile-cheyenne', 'etoile-nicholas'],
    knownSince: [8002, 8003, 8010, 8012],
    sources: ['etoile-vulture-e7-8', 'etoile-fangirlish-s01e08', 'etoile-ew-job-offer']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:EMPLOYS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;

// Colleague of.
UNWIND [
  {
    id: 'etoile-t005', from: 'etoile-jack', to: 'etoile-nicholas', directed: false,
    label: 'runs the New York company side by side with {}',
    labelBack: 'runs the New York company side by side with {}',
    labelFr: 'dirige la compagnie new-yorkaise avec {}',
    labelBackFr: 'dirige la compagnie new-yorkaise avec {}',
    text: 'As executive and artistic director, Jack and Nicholas run the New York company side by side and sit together at the meeting where the swap is proposed.',
    textFr: "Directeur exécutif et directeur artistique, Jack et Nicholas dirigent côte à côte la compagnie new-yorkaise et siègent ensemble à la réunion où l'échange est proposé.",
    began: 0, ended: null, revealed: 1006, endRevealed: null, sentiment: 1, strength: 3,
    scenes: ['etoile-e01-s06', 'etoile-e01-s07', 'etoile-e01-s08'],
    sources: ['etoile-wyso-kirby', 'etoile-cinefilos-finale']
  },
  {
    id: 'etoile-t006', from: 'etoile-nicholas', to: 'etoile-genevieve', directed: false,
    label: 'shows guarded interest in the trade proposed by {}',
    labelBack: 'wins guarded interest in her trade from {}',
    labelFr: "s'intéresse avec prudence à l'échange proposé par {}",
    labelBackFr: 'est écoutée avec un intérêt prudent par {}',
    text: "Unlike Jack, Nicholas finds Geneviève's idea of a trade worth a cautious look.",
    textFr: "Contrairement à Jack, Nicholas trouve que l'idée d'échange de Geneviève mérite un examen prudent.",
    began: 1008, ended: null, revealed: 1008, endRevealed: null, sentiment: 1, strength: 1,
    scenes: ['etoile-e01-s06', 'etoile-e01-s07', 'etoile-e01-s08'], sources: ['etoile-wyso-kirby']
  },
  {
    id: 'etoile-t011', from: 'etoile-genevieve', to: 'etoile-jack', directed: false,
    label: 'agrees on a one-year exchange with {}', labelBack: 'agrees on a one-year exchange with {}',
    labelFr: "convient d'un échange d'un an avec {}", labelBackFr: "convient d'un échange d'un an avec {}",
    text: 'The two directors, Geneviève and Jack, agree to exchange artists for one year.',
    textFr: "Geneviève et Jack, chacun à la tête de sa compagnie, conviennent d'échanger des artistes pendant un an.",
    began: 1011, ended: null, revealed: 1011, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e01-s07', 'etoile-e01-s10', 'etoile-e01-s11'],
    sources: ['etoile-moviedelic-s01e01-02', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-t014', from: 'etoile-jack', to: 'etoile-genevieve', directed: false,
    label: 'runs the exchange together with {}', labelBack: 'runs the exchange together with {}',
    labelFr: "mène l'échange de concert avec {}", labelBackFr: "mène l'échange de concert avec {}",
    text: 'As heads of the New York and Paris companies, Jack and Geneviève become partners in the talent swap.',
    textFr: 'À la tête des compagnies de New York et de Paris, Jack et Geneviève deviennent partenaires dans cet échange de talents.',
    began: 1011, ended: null, revealed: 1011, endRevealed: null, sentiment: 0, strength: 3,
    scenes: ['etoile-e01-s11', 'etoile-e04-s11'],
    sources: ['etoile-fangirlish-s01e01', 'etoile-mashable-review', 'etoile-tvguide-review']
  },
  {
    id: 'etoile-t018', from: 'etoile-cheyenne', to: 'etoile-fellow-activists', directed: false,
    label: 'campaigns and quarrels at sea with {}', labelBack: 'campaign and quarrel at sea with {}',
    labelFr: 'milite et se dispute en mer avec {}', labelBackFr: 'militent et se disputent en mer avec {}',
    text: 'Cheyenne goes to sea with other eco-activists and quarrels with them in a storm.',
    textFr: "Cheyenne prend la mer avec d'autres militants écologistes et se dispute avec eux en pleine tempête.",
    began: 0, ended: null, revealed: 1014, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e01-s14'], sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-t041', from: 'etoile-gael', to: 'etoile-leading-men', directed: false,
    label: 'comes from the same company as {}', labelBack: 'used to share their company with {}',
    labelFr: 'vient de la même compagnie que {}', labelBackFr: 'ont pour ancien camarade de compagnie {}',
    text: 'Gael comes from the same company as the leading men whom Cheyenne turned down.',
    textFr: 'Gael vient de la même compagnie que les premiers danseurs refusés par Cheyenne.', began: 0,
    ended: null, revealed: 2999, endRevealed: null, sentiment: 0, strength: 1, scenes: [],
    sources: ['etoile-insidedance-alvarez-vinolo', 'etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-t069', from: 'etoile-gabin', to: 'etoile-cheyenne', directed: false,
    label: 'belongs to the same Paris company as {}', labelBack: 'belongs to the same Paris company as {}',
    labelFr: 'appartient à la même compagnie parisienne que {}',
    labelBackFr: 'appartient à la même compagnie parisienne que {}',
    text: 'Gabin and Cheyenne are both dancers of Le Ballet National.',
    textFr: 'Gabin et Cheyenne dansent tous deux au Ballet National.', began: 0, ended: null, revealed: 4999,
    endRevealed: null, sentiment: 0, strength: 1, scenes: [],
    sources: ['etoile-behindtheblinds-pontavice', 'etoile-collider-creators']
  },
  {
    id: 'etoile-t080', from: 'etoile-tobias', to: 'etoile-genevieve', directed: false,
    label: 'flees the clumsy excuses made by {}', labelBack: 'drives {} away with clumsy excuses',
    labelFr: 'fuit les excuses maladroites avancées par {}',
    labelBackFr: 'fait fuir {} avec ses excuses maladroites',
    text: "After the boos Tobias runs from Geneviève's clumsy excuses.",
    textFr: 'Après les huées, Tobias fuit les excuses maladroites de Geneviève.', began: 6004, ended: null,
    revealed: 6004, endRevealed: null, sentiment: -1, strength: 1, scenes: ['etoile-e06-s04'],
    sources: ['etoile-fangirlish-s01e06']
  },
  // Jack hears of it from Gael.
  {
    id: 'etoile-t096', from: 'etoile-quinn', to: 'etoile-jack', directed: false,
    label: 'conducts at the company run by {}', labelBack: 'finds {} conducting at his company',
    labelFr: "dirige l'orchestre dans la compagnie menée par {}",
    labelBackFr: 'découvre {} à la baguette dans sa compagnie',
    text: 'Quinn has been engaged to conduct at the Metropolitan Ballet Theater without Jack knowing.',
    textFr: "Quinn a été engagée comme cheffe d'orchestre au Metropolitan Ballet Theater à l'insu de Jack.",
    began: 7003, ended: null, revealed: 7003, endRevealed: null, sentiment: 0, strength: 1,
    scenes: ['etoile-e07-s02', 'etoile-e07-s03'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t097', from: 'etoile-gael', to: 'etoile-quinn', directed: false,
    label: 'works again, against his wishes, beside {}',
    labelBack: 'works again, against her wishes, beside {}',
    labelFr: 'côtoie de nouveau {} au travail, malgré lui',
    labelBackFr: 'côtoie de nouveau {} au travail, malgré elle',
    text: 'Quinn conducts at the company where Gael dances, and each tells Jack of not wishing to see the other.',
    textFr: "Quinn dirige l'orchestre de la compagnie où danse Gael, et chacun dit à Jack ne pas vouloir voir l'autre.",
    began: 7004, ended: null, revealed: 7004, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e07-s04'], sources: ['etoile-fangirlish-s01e07']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:COLLEAGUE_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Assists.
UNWIND [
  {
    id: 'etoile-t001', from: 'etoile-susu-mother', to: 'etoile-susu', directed: true,
    label: 'secretly films ballet classes for {}', labelBack: 'learns from classes filmed in secret by {}',
    labelFr: 'filme en cachette des cours de danse pour {}',
    labelBackFr: 'apprend grâce aux cours filmés en cachette par {}',
    text: "Susu's mother secretly records company class so that Susu can follow it at night.",
    textFr: 'La mère de Susu filme en cachette le cours de la compagnie pour que Susu puisse le suivre la nuit.',
    began: 0, ended: null, revealed: 1002, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e01-s02'], knownBy: ['etoile-susu-mother', 'etoile-susu'], knownSince: [1002, 1002],
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-t029', from: 'etoile-nicholas', to: 'etoile-jack', directed: true,
    label: 'helps {} run the company', labelBack: 'is helped to run the company by {}',
    labelFr: 'aide {} à diriger la compagnie', labelBackFr: 'est épaulé à la tête de la compagnie par {}',
    text: 'As artistic director, Nicholas supports Jack in running the New York company.',
    textFr: 'Directeur artistique, Nicholas épaule Jack à la tête de la compagnie new-yorkaise.', began: 0,
    ended: null, revealed: 1999, endRevealed: null, sentiment: 2, strength: 2,
    scenes: ['etoile-e01-s06', 'etoile-e01-s08'], sources: ['etoile-cinefilos-finale']
  },
  {
    id: 'etoile-t031', from: 'etoile-raphael', to: 'etoile-genevieve', directed: true,
    label: 'speaks for {} whenever she is away', labelBack: 'is spoken for in her absence by {}',
    labelFr: 'représente {} quand elle est absente', labelBackFr: 'est représentée en son absence par {}',
    text: "Raphaël is Geneviève's right hand and speaks for her whenever she cannot be there.",
    textFr: "Bras droit de Geneviève, Raphaël parle en son nom chaque fois qu'elle ne peut être là.",
    began: 0, ended: null, revealed: 1999, endRevealed: null, sentiment: 2, strength: 3, scenes: [],
    sources: ['etoile-collider-truesdale', 'etoile-thewrap-truesdale']
  },
  {
    id: 'etoile-t049', from: 'etoile-shamblee-doubles', to: 'etoile-crispin', directed: true,
    label: 'stand in as doubles for {}', labelBack: 'deliberately surrounds himself with {}',
    labelFr: 'entourent {} et lui servent de doubles', labelBackFr: 'se fait entourer à dessein par {}',
    text: 'Look-alikes surround Shamblee, and on purpose.',
    textFr: "Des sosies entourent Shamblee, et c'est voulu.", began: 0, ended: null, revealed: 3006,
    endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e03-s06', 'etoile-e03-s07'],
    sources: ['etoile-fangirlish-s01e03']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ASSISTS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;

// Seeks to hire.
UNWIND [
  // Bargained over while Cheyenne is at sea; she learns ashore that she has been traded.
  {
    id: 'etoile-t009', from: 'etoile-jack', to: 'etoile-cheyenne', directed: true,
    label: 'demands {} for his company', labelBack: 'is demanded for New York by {}',
    labelFr: 'réclame {} pour sa compagnie', labelBackFr: 'est réclamée pour New York par {}',
    text: "To Jack, it is getting Cheyenne, the world's best-known dancer, that makes the deal worthwhile.",
    textFr: "Pour Jack, c'est Cheyenne, la danseuse la plus connue du monde, qui fait tout l'intérêt du marché.",
    began: 1010, ended: null, revealed: 1010, endRevealed: null, sentiment: 1, strength: 2,
    scenes: ['etoile-e01-s10'],
    knownBy: ['etoile-jack', 'etoile-genevieve', 'etoile-cheyenne'], knownSince: [1010, 1010, 1015],
    sources: ['etoile-thewrap-review', 'etoile-dmtalkies-season', 'etoile-mashable-review', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-t129', from: 'etoile-jack', to: 'etoile-cheyenne', directed: true,
    label: 'offers {} the artistic directorship', labelBack: 'is offered the artistic directorship by {}',
    labelFr: 'appelle {} à la direction artistique',
    labelBackFr: 'se voit offrir la direction artistique par {}',
    text: "Jack offers Cheyenne Nicholas's post as artistic director in New York.",
    textFr: 'Jack offre à Cheyenne le poste de Nicholas, la direction artistique à New York.', began: 8010,
    ended: 8999, revealed: 8010, endRevealed: 8999, sentiment: 1, strength: 3,
    scenes: ['etoile-e08-s10', 'etoile-e08-s11', 'etoile-e08-s13'],
    sources: ['etoile-ew-job-offer', 'etoile-tvinsider-triangle', 'etoile-technadu-ending']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:SEEKS_TO_HIRE {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;
