// Étoile: the scenes in the order of the telling, as far as the sources give it.

// Episode 1.
UNWIND [
  {
    id: 'etoile-e01-s01', installment: 'etoile-e01', position: 1001, title: 'Susu practises in the dark',
    titleFr: "Susu s'exerce dans le noir",
    text: 'A girl slips into an empty studio at night and follows a filmed ballet class on a phone.',
    textFr: 'La nuit, une fillette se glisse dans un studio vide et suit sur un téléphone un cours de danse filmé.',
    weight: 2, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas']
  },
  {
    id: 'etoile-e01-s02', installment: 'etoile-e01', position: 1002, title: 'One floor left',
    titleFr: 'Encore un étage',
    text: 'Her mother, the cleaner who secretly filmed the class, says that she has one floor to go; Susu skips ahead to the small jumps.',
    textFr: "Sa mère, la femme de ménage qui a filmé le cours en cachette, lui dit qu'il ne lui reste qu'un étage à faire ; Susu passe directement aux petits sauts.",
    weight: 2, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-e01-s03', installment: 'etoile-e01', position: 1003, title: 'A night at the club',
    titleFr: 'Une nuit en boîte',
    text: 'Jack, Geneviève and company drink, dance and argue about which composers would win a fight and which had syphilis.',
    textFr: 'Jack, Geneviève et leur petite bande boivent, dansent et débattent : quels compositeurs gagneraient une bagarre, et lesquels avaient la syphilis ?',
    weight: 2, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-kurier-review']
  },
  {
    id: 'etoile-e01-s04', installment: 'etoile-e01', position: 1004, title: 'Jack makes a pass',
    titleFr: 'Jack tente sa chance',
    text: 'During the evening Jack flirts with Geneviève, who lets it go by.',
    textFr: 'Au cours de la soirée, Jack fait des avances à Geneviève, qui ne les relève pas.', weight: 2,
    sources: ['etoile-moviedelic-s01e01-02']
  },
  {
    id: 'etoile-e01-s05', installment: 'etoile-e01', position: 1005, title: 'Geneviève is still in town',
    titleFr: 'Geneviève est encore en ville',
    text: 'Next morning, at a work meeting, Jack finds out that her visit had a business purpose.',
    textFr: 'Le lendemain matin, dans une réunion de travail, Jack découvre que la visite de Geneviève avait un motif professionnel.',
    weight: 1, sources: ['etoile-fangirlish-s01e01', 'etoile-kurier-review']
  },
  {
    id: 'etoile-e01-s06', installment: 'etoile-e01', position: 1006, title: "Everybody's job is at stake",
    titleFr: 'Tous les postes sont en jeu',
    text: 'Geneviève tells Jack and Nicholas that seats are empty, a generation of young people has been lost and all of them could be out of work; the New Yorkers answer with denial and jokes.',
    textFr: "Geneviève dit à Jack et à Nicholas que les salles sont vides, qu'une génération de jeunes est perdue et qu'ils pourraient tous se retrouver sans travail ; les New-Yorkais répondent par le déni et la plaisanterie.",
    weight: 2, sources: ['etoile-wyso-kirby', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-e01-s07', installment: 'etoile-e01', position: 1007, title: 'The proposal',
    titleFr: 'La proposition',
    text: 'Geneviève suggests that the two failing companies trade their stars for a season to win back attention.',
    textFr: "Geneviève propose que les deux compagnies en difficulté échangent leurs vedettes le temps d'une saison, pour attirer de nouveau l'attention.",
    weight: 3,
    sources: ['etoile-fangirlish-s01e01', 'etoile-wyso-kirby', 'etoile-dance-exchanges', 'etoile-moviedelic-s01e01-02']
  },
  {
    id: 'etoile-e01-s08', installment: 'etoile-e01', position: 1008, title: 'Jack objects',
    titleFr: "Jack n'en veut pas",
    text: 'Jack thinks the exchange is a terrible idea; Nicholas is guardedly curious.',
    textFr: "Jack trouve l'idée de l'échange catastrophique ; Nicholas se montre prudemment curieux.",
    weight: 1, sources: ['etoile-fangirlish-s01e01', 'etoile-dmtalkies-season', 'etoile-wyso-kirby']
  },
  {
    id: 'etoile-e01-s09', installment: 'etoile-e01', position: 1009, title: "The money's source",
    titleFr: "D'où vient l'argent",
    text: 'Geneviève admits that Crispin Shamblee pays for it all, which makes Jack like it even less.',
    textFr: "Geneviève avoue que c'est Crispin Shamblee qui paie tout, ce qui n'arrange rien aux yeux de Jack.",
    weight: 2, sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy']
  },
  {
    id: 'etoile-e01-s10', installment: 'etoile-e01', position: 1010, title: 'Jack demands Cheyenne',
    titleFr: 'Jack exige Cheyenne',
    text: 'In the bargaining Jack asks for Cheyenne Toussaint, and with her he is ready to accept.',
    textFr: 'Au fil du marchandage, Jack réclame Cheyenne Toussaint ; avec elle, il est prêt à accepter.',
    weight: 3, sources: ['etoile-thewrap-review', 'etoile-tvguide-review', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-e01-s11', installment: 'etoile-e01', position: 1011, title: 'Paris gets Tobias and Mishi',
    titleFr: 'Paris obtient Tobias et Mishi',
    text: 'In exchange the choreographer Tobias Bell and the dancer Mishi Duplessis are to go to Paris.',
    textFr: 'En échange, le chorégraphe Tobias Bell et la danseuse Mishi Duplessis doivent partir pour Paris.',
    weight: 2, sources: ['etoile-mashable-review', 'etoile-collider-creators', 'etoile-cinefilos-finale']
  },
  {
    id: 'etoile-e01-s12', installment: 'etoile-e01', position: 1012, title: 'Tobias at work',
    titleFr: 'Tobias au travail', text: 'Larry and others rehearse a duet by Tobias Bell in New York.',
    textFr: "À New York, Larry et d'autres répètent un duo de Tobias Bell.", weight: 1,
    sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-e01-s13', installment: 'etoile-e01', position: 1013, title: 'Tobias hears he is leaving',
    titleFr: 'Tobias apprend son départ',
    text: 'Jack tells Tobias that he is bound for Paris, and Tobias does not want to hear it.',
    textFr: "Jack annonce à Tobias qu'il part pour Paris, et Tobias ne veut pas l'entendre.", weight: 2,
    sources: ['etoile-tvfest-panel', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-e01-s14', installment: 'etoile-e01', position: 1014, title: 'Storm at sea',
    titleFr: 'Tempête en mer',
    text: 'Cheyenne, at sea with eco-activists, rages at illegal fishing and at her own side, and ends up arrested.',
    textFr: "En mer avec des militants écologistes, Cheyenne s'emporte contre la pêche illégale et contre son propre camp, et finit par être arrêtée.",
    weight: 2, sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-e01-s15', installment: 'etoile-e01', position: 1015, title: 'Cheyenne storms in',
    titleFr: 'Cheyenne fait irruption',
    text: 'Back on land, unwashed and furious, she confronts Geneviève over being traded to New York.',
    textFr: "De retour à terre, pas lavée et furieuse, elle s'en prend à Geneviève, qui l'a cédée à New York.",
    weight: 2, sources: ['etoile-vulture-delaage', 'etoile-nyt-kourlas-part2']
  },
  {
    id: 'etoile-e01-s16', installment: 'etoile-e01', position: 1016, title: 'Cheyenne as Juliet',
    titleFr: 'Cheyenne en Juliette',
    text: "Her dancing is shown for the first time, in Kenneth MacMillan's Romeo and Juliet.",
    textFr: 'On la voit danser pour la première fois, dans le Roméo et Juliette de Kenneth MacMillan.',
    weight: 2, sources: ['etoile-indiewire-29-ballets']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 2.
UNWIND [
  {
    id: 'etoile-e02-s01', installment: 'etoile-e02', position: 2001, title: 'Settling in, or not',
    titleFr: "S'installer, ou pas",
    text: 'The traded artists begin life in their new cities with mixed success.',
    textFr: 'Les artistes échangés commencent leur vie dans leur nouvelle ville, avec plus ou moins de bonheur.',
    weight: 1, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s02', installment: 'etoile-e02', position: 2002, title: 'Not here for friends',
    titleFr: 'Pas là pour se faire des amis',
    text: 'Cheyenne shows her New York colleagues that she has not come to be liked and enjoys unsettling them.',
    textFr: "Cheyenne montre à ses collègues new-yorkais qu'elle n'est pas venue pour plaire, et prend plaisir à les déstabiliser.",
    weight: 1, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s03', installment: 'etoile-e02', position: 2003, title: 'Auditioning partners',
    titleFr: "Partenaires à l'essai",
    text: 'The company tries to find her a man to dance with in her gala number.',
    textFr: 'La compagnie cherche un homme qui puisse danser avec elle son numéro de gala.', weight: 1,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s04', installment: 'etoile-e02', position: 2004, title: 'The village murders',
    titleFr: 'Les meurtres du village',
    text: "She tells each candidate about men killed in her grandmother's village, more horribly every time.",
    textFr: "À chaque candidat, elle raconte l'histoire d'hommes tués dans le village de sa grand-mère, chaque fois plus atroce.",
    weight: 1, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s05', installment: 'etoile-e02', position: 2005, title: 'No one will do',
    titleFr: 'Aucun ne convient',
    text: "The company's leading men are frightened away or turned down one after another.",
    textFr: "L'un après l'autre, les premiers danseurs de la compagnie prennent peur ou sont refusés.",
    weight: 1, sources: ['etoile-fangirlish-s01e02', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-e02-s06', installment: 'etoile-e02', position: 2006, title: 'Jack puts his foot down',
    titleFr: 'Jack tape du poing',
    text: 'Jack insists that she choose someone; she tells him that she knows what she needs.',
    textFr: "Jack exige qu'elle choisisse quelqu'un ; elle lui répond qu'elle sait ce dont elle a besoin.",
    weight: 2, sources: ['etoile-fangirlish-s01e02', 'etoile-nyt-kourlas-part2']
  },
  {
    id: 'etoile-e02-s07', installment: 'etoile-e02', position: 2007, title: 'A face in the archive',
    titleFr: 'Un visage dans les archives',
    text: 'Going through old videos, Cheyenne spots Gael, whom she remembers from her last visit.',
    textFr: 'En parcourant de vieilles vidéos, Cheyenne repère Gael, dont elle se souvient depuis son dernier séjour.',
    weight: 2, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s08', installment: 'etoile-e02', position: 2008, title: 'To the farm',
    titleFr: 'À la ferme', text: 'She tracks Gael to the farm where he works while on leave from dance.',
    textFr: "Elle retrouve la trace de Gael à la ferme où il travaille depuis qu'il s'est mis en congé de la danse.",
    weight: 2, sources: ['etoile-fangirlish-s01e02', 'etoile-localnews-digest']
  },
  {
    id: 'etoile-e02-s09', installment: 'etoile-e02', position: 2009, title: 'The teabag argument',
    titleFr: 'La querelle du sachet de thé',
    text: 'Their ideas of dance collide: he dips in and out of it like a teabag, she believes in total immersion.',
    textFr: "Leurs idées de la danse s'affrontent : lui y trempe et s'en retire comme un sachet de thé, elle croit à l'immersion totale.",
    weight: 2, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s10', installment: 'etoile-e02', position: 2010, title: 'Only Gael',
    titleFr: "Gael et personne d'autre",
    text: 'In spite of their differences Cheyenne decides that he, and only he, is to be her partner.',
    textFr: 'Malgré leurs différences, Cheyenne décide que lui, et lui seul, sera son partenaire.',
    weight: 2, sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-e02-s11', installment: 'etoile-e02', position: 2011, title: 'Jack on television',
    titleFr: 'Jack à la télévision',
    text: 'Jack gives a bizarre, cringe-making television interview about the swap.',
    textFr: "Jack donne à la télévision une interview bizarre et gênante au sujet de l'échange.", weight: 1,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s12', installment: 'etoile-e02', position: 2012, title: "The donors' tour",
    titleFr: 'La visite des donateurs',
    text: 'He then shows donors around, which goes less well than he hoped.',
    textFr: "Il fait ensuite visiter les lieux à des donateurs, et cela se passe moins bien qu'il ne l'espérait.",
    weight: 1, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s13', installment: 'etoile-e02', position: 2013, title: 'Officials turn on Geneviève',
    titleFr: "L'État s'en prend à Geneviève",
    text: 'In Paris, government officials are angry with her for letting Cheyenne go.',
    textFr: "À Paris, des responsables du gouvernement lui reprochent vivement d'avoir laissé partir Cheyenne.",
    weight: 2, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-e02-s14', installment: 'etoile-e02', position: 2014, title: 'A bull steals the show',
    titleFr: 'Un taureau vole la vedette', text: 'A bull takes over a press event.',
    textFr: "Un taureau s'empare d'un rendez-vous avec la presse.", weight: 1,
    sources: ['etoile-cinemablend-credits', 'etoile-shallowness-s01e03']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 3.
UNWIND [
  {
    id: 'etoile-e03-s01', installment: 'etoile-e03', position: 3001, title: 'The bull is famous',
    titleFr: 'Le taureau est célèbre', text: "The bull is a star in Paris, to Geneviève's annoyance.",
    textFr: 'Le taureau est devenu une vedette à Paris, ce qui agace Geneviève.', weight: 1,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s02', installment: 'etoile-e03', position: 3002, title: "The board's plan",
    titleFr: 'Le projet du conseil',
    text: "The New York board tells Jack that it wants the Fish Theater to bear Shamblee's name.",
    textFr: "Le conseil d'administration new-yorkais annonce à Jack qu'il veut donner au Fish Theater le nom de Shamblee.",
    weight: 2, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s03', installment: 'etoile-e03', position: 3003, title: 'Jack is a Fish',
    titleFr: 'Jack est un Fish',
    text: "Jack takes it hard, since the Fishes are his mother's family and the theatre honours his great-grandmother.",
    textFr: 'Jack le prend mal : les Fish sont la famille de sa mère, et le théâtre rend hommage à son arrière-grand-mère.',
    weight: 2,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e03-s04', installment: 'etoile-e03', position: 3004, title: 'Giggles on the tour',
    titleFr: 'Fous rires pendant la visite', text: 'Donors on a tour find the name Fish Theater funny.',
    textFr: 'En visite, des donateurs trouvent drôle ce nom de Fish Theater, le théâtre « Poisson ».',
    weight: 1, sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-e03-s05', installment: 'etoile-e03', position: 3005, title: 'The boy in the box',
    titleFr: "L'enfant dans la loge",
    text: 'Jack tells them a practised story of a small boy at the ballet with his mother, plainly himself.',
    textFr: "Jack leur sert une histoire bien rodée, celle d'un petit garçon au ballet avec sa mère, qui est manifestement lui-même.",
    weight: 2, sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-e03-s06', installment: 'etoile-e03', position: 3006, title: 'A restaurant full of Shamblees',
    titleFr: 'Un restaurant plein de Shamblee',
    text: 'Jack goes to confront Shamblee over dinner and runs into several doubles of him.',
    textFr: 'Jack va affronter Shamblee à son dîner et tombe sur plusieurs de ses sosies.', weight: 1,
    sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-e03-s07', installment: 'etoile-e03', position: 3007, title: "Shamblee's grudge",
    titleFr: 'La rancune de Shamblee',
    text: 'Shamblee admits that the doubles are deliberate and that he is paying back the old families who looked down on him.',
    textFr: "Shamblee reconnaît que les sosies sont voulus et qu'il rend la monnaie de leur pièce aux vieilles familles qui le regardaient de haut.",
    weight: 2, sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-e03-s08', installment: 'etoile-e03', position: 3008, title: 'Telling the family',
    titleFr: "L'annonce à la famille",
    text: 'Jack breaks the news to his mother and uncle, who at first take it with a wistful shrug.',
    textFr: "Jack apprend la nouvelle à sa mère et à son oncle, qui l'accueillent d'abord avec un haussement d'épaules mélancolique.",
    weight: 2, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s09', installment: 'etoile-e03', position: 3009, title: 'Grandfather wakes',
    titleFr: 'Le grand-père se réveille',
    text: 'His grandfather rouses himself in his wheelchair and demands a lawsuit.',
    textFr: 'Dans son fauteuil roulant, son grand-père sort de sa torpeur et réclame un procès.', weight: 1,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s10', installment: 'etoile-e03', position: 3010, title: 'Jack against Jack',
    titleFr: 'Jack contre Jack',
    text: 'The fight over the name leads to a legal action that in effect pits Jack against himself.',
    textFr: 'La bataille pour le nom débouche sur une action en justice qui, de fait, oppose Jack à lui-même.',
    weight: 2, sources: ['etoile-vulture-s01e03-04', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s11', installment: 'etoile-e03', position: 3011, title: 'Pride', titleFr: "L'orgueil",
    text: 'In a talk with Jack, Cheyenne appeals to his pride.',
    textFr: 'Dans une conversation avec Jack, Cheyenne en appelle à sa fierté.', weight: 2,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s12', installment: 'etoile-e03', position: 3012, title: 'Sisters', titleFr: 'Sœurs',
    text: 'Geneviève and her sister needle each other at a family gathering.',
    textFr: "Lors d'une réunion de famille, Geneviève et sa sœur s'envoient des piques.", weight: 1,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-e03-s13', installment: 'etoile-e03', position: 3013, title: 'Welcome home, Mishi',
    titleFr: 'Bon retour, Mishi',
    text: "Mishi's parents make a great show of her return at a party that Geneviève attends.",
    textFr: "Les parents de Mishi fêtent son retour en grande pompe, lors d'une soirée à laquelle assiste Geneviève.",
    weight: 1, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-e03-s14', installment: 'etoile-e03', position: 3014, title: 'Mishi speaks up',
    titleFr: 'Mishi ose parler',
    text: 'Mishi tells Geneviève that she cannot live with her parents and that being unhappy is hurting her dancing.',
    textFr: "Mishi dit à Geneviève qu'elle ne peut pas vivre avec ses parents et que son chagrin nuit à sa danse.",
    weight: 2, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-e03-s15', installment: 'etoile-e03', position: 3015, title: 'A visit to Bruna',
    titleFr: 'Visite à Bruna',
    text: "Geneviève calls on Cheyenne's mother, in her own way doing what Mishi asked for.",
    textFr: "Geneviève va voir la mère de Cheyenne ; c'est, à sa manière, répondre à ce que Mishi lui a demandé.",
    weight: 2, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 4.
UNWIND [
  {
    id: 'etoile-e04-s01', installment: 'etoile-e04', position: 4001, title: 'A slide in the great hall',
    titleFr: 'Glissade dans le grand hall',
    text: "Alone for once, Geneviève kicks off her shoes and slides down the opera's chandeliered hall.",
    textFr: "Seule pour une fois, Geneviève se débarrasse de ses chaussures et glisse à travers le grand hall à lustres de l'Opéra.",
    weight: 1, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e04-s02', installment: 'etoile-e04', position: 4002, title: 'The morning after',
    titleFr: 'Lendemain de fête',
    text: 'She comes upon the two American exchange dancers, dead to the world after partying.',
    textFr: "Elle tombe sur les deux danseurs américains de l'échange, assommés de sommeil après une nuit de fête.",
    weight: 1, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s03', installment: 'etoile-e04', position: 4003, title: 'The Shamblee Theater opens',
    titleFr: 'Inauguration du Shamblee Theater',
    text: 'In New York the renamed theatre is unveiled by its new namesake.',
    textFr: 'À New York, le théâtre rebaptisé est dévoilé par celui dont il porte désormais le nom.',
    weight: 2, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s04', installment: 'etoile-e04', position: 4004, title: 'Digs at the Fishes',
    titleFr: 'Des piques aux Fish',
    text: "Shamblee's honeyed speech is full of jabs at the old name, and Jack has to swallow them.",
    textFr: "Le discours mielleux de Shamblee est truffé de piques contre l'ancien nom, et Jack doit les avaler.",
    weight: 2, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s05', installment: 'etoile-e04', position: 4005, title: 'A little something',
    titleFr: 'Une petite chose',
    text: 'Shamblee turns up in Paris and tells Geneviève that the press may ask about a small matter at one of his firms.',
    textFr: "Shamblee surgit à Paris et prévient Geneviève que la presse l'interrogera peut-être sur une petite affaire dans l'une de ses entreprises.",
    weight: 2, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s06', installment: 'etoile-e04', position: 4006, title: 'No time to check',
    titleFr: 'Pas le temps de vérifier',
    text: 'Busy and distracted, Geneviève does not look into it herself.',
    textFr: 'Occupée et distraite, Geneviève ne se renseigne pas elle-même.', weight: 1,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s07', installment: 'etoile-e04', position: 4007, title: 'Hiccup on the radio',
    titleFr: 'Un hoquet à la radio',
    text: 'On live radio she calls the matter a hiccup, and learns that it is a disastrous oil spill by Shamblee Energy Solutions off Brittany.',
    textFr: "En direct à la radio, elle parle d'un simple hoquet et apprend qu'il s'agit d'une marée noire désastreuse, causée par Shamblee Energy Solutions au large de la Bretagne.",
    weight: 3, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e04-s08', installment: 'etoile-e04', position: 4008, title: 'Really bad hiccups',
    titleFr: 'De très vilains hoquets',
    text: 'She tries to talk her way out with a long speech about very serious hiccups.',
    textFr: "Elle tente de s'en tirer par une longue tirade sur les hoquets vraiment graves.", weight: 1,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e04-s09', installment: 'etoile-e04', position: 4009, title: 'Deaths reported',
    titleFr: 'On annonce des morts',
    text: 'At a later press conference word comes that the accident has cost lives.',
    textFr: "Lors d'une conférence de presse, plus tard, on apprend que l'accident a coûté des vies.",
    weight: 2, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s10', installment: 'etoile-e04', position: 4010, title: 'Protesters take aim',
    titleFr: 'Les manifestants visent Geneviève',
    text: 'Environmentalists everywhere are up in arms; a famous young activist threatens a march aimed at Geneviève herself.',
    textFr: "Partout, les écologistes se soulèvent ; une jeune figure célèbre du militantisme menace d'une marche dirigée contre Geneviève en personne.",
    weight: 2, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e04-s11', installment: 'etoile-e04', position: 4011, title: 'Eve of the joint season',
    titleFr: 'À la veille de la saison commune',
    text: 'The bad press comes just as both companies are about to give the first performances of their shared season.',
    textFr: 'La mauvaise presse tombe au moment même où les deux compagnies vont donner les premières représentations de leur saison commune.',
    weight: 1, sources: ['etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-e04-s12', installment: 'etoile-e04', position: 4012, title: 'Tobias skips the shoot',
    titleFr: 'Tobias fait faux bond',
    text: 'Tobias leaves Gabin to face an important photo shoot alone and flies to New York.',
    textFr: "Tobias laisse Gabin seul face à une importante séance photo et s'envole pour New York.",
    weight: 2, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-e04-s13', installment: 'etoile-e04', position: 4013, title: "Tobias's ballet in New York",
    titleFr: 'Le ballet de Tobias à New York',
    text: 'He watches the New York company dance his choreography.',
    textFr: 'Il regarde la compagnie new-yorkaise danser sa chorégraphie.', weight: 2,
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-e04-s14', installment: 'etoile-e04', position: 4014, title: 'Long dances',
    titleFr: 'Le temps de danser',
    text: 'For the first time an episode gives long stretches to performances.',
    textFr: 'Pour la première fois, un épisode laisse longuement place aux ballets.', weight: 1,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-e04-s15', installment: 'etoile-e04', position: 4015, title: 'Tobias comes back',
    titleFr: 'Le retour de Tobias',
    text: 'In Paris a hurt Gabin says that the message was clear; Tobias, unused to being answerable to anyone, begins to see that his ways affect others.',
    textFr: "À Paris, Gabin, blessé, dit que le message était clair ; Tobias, qui n'a pas l'habitude d'avoir des comptes à rendre, commence à voir que ses façons touchent les autres.",
    weight: 2, sources: ['etoile-tvinsider-tobias-gabin']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 5.
UNWIND [
  {
    id: 'etoile-e05-s01', installment: 'etoile-e05', position: 5001, title: 'Outside the cinema',
    titleFr: 'Devant le cinéma',
    text: 'Jack waits in front of Film Forum for Geneviève, under a marquee announcing two ballet documentaries by Frederick Wiseman.',
    textFr: 'Jack attend Geneviève devant le Film Forum, sous une enseigne qui annonce deux documentaires de Frederick Wiseman sur la danse.',
    weight: 1, sources: ['etoile-latimes-review']
  },
  {
    id: 'etoile-e05-s02', installment: 'etoile-e05', position: 5002, title: 'Bickering in the back rows',
    titleFr: 'Chamailleries au dernier rang',
    text: 'Jack and Geneviève bicker playfully at the back of a theater.',
    textFr: "Au fond d'une salle, Jack et Geneviève se chamaillent pour rire.", weight: 1,
    sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s03', installment: 'etoile-e05', position: 5003, title: 'On into the street',
    titleFr: 'Et jusque dans la rue',
    text: 'Their playful argument goes on through the streets of New York.',
    textFr: 'Leur dispute pour rire se poursuit dans les rues de New York.', weight: 1,
    sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s04', installment: 'etoile-e05', position: 5004, title: 'Geneviève says what she wants',
    titleFr: "Geneviève dit ce qu'elle veut",
    text: 'Geneviève ends the argument by spelling out her intentions, and Jack is charmed and surprised.',
    textFr: 'Geneviève met fin à la dispute en annonçant clairement ses intentions ; Jack est charmé et surpris.',
    weight: 2, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s05', installment: 'etoile-e05', position: 5005, title: 'Lovers again',
    titleFr: 'De nouveau amants',
    text: 'The two spend the night together and in bed wonder what Shamblee has in store for them.',
    textFr: 'Ils passent la nuit ensemble et, au lit, se demandent ce que Shamblee leur réserve.', weight: 3,
    sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s06', installment: 'etoile-e05', position: 5006, title: 'She does not leave',
    titleFr: 'Elle ne part pas', text: "To Jack's surprise Geneviève makes no move to go.",
    textFr: "À la surprise de Jack, Geneviève ne fait pas mine de s'en aller.", weight: 1,
    sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s07', installment: 'etoile-e05', position: 5007, title: 'The spare toothbrush',
    titleFr: 'La brosse à dents de rechange',
    text: 'Geneviève asks for a toothbrush and Jack replies that he always keeps one for her.',
    textFr: "Geneviève demande une brosse à dents, et Jack répond qu'il en garde toujours une pour elle.",
    weight: 2, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s08', installment: 'etoile-e05', position: 5008, title: 'Hand cream and reality TV',
    titleFr: 'Crème pour les mains et téléréalité',
    text: 'They share hand cream and watch bad television like a couple long married.',
    textFr: 'Ils partagent une crème pour les mains et regardent de la mauvaise télévision, comme un couple marié depuis longtemps.',
    weight: 1, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-e05-s09', installment: 'etoile-e05', position: 5009, title: 'Nutcracker season begins',
    titleFr: 'La saison de Casse-Noisette commence',
    text: 'The hectic Nutcracker season gets under way at the Metropolitan Ballet Theater.',
    textFr: 'La trépidante saison de Casse-Noisette démarre au Metropolitan Ballet Theater.', weight: 1,
    sources: ['etoile-vulture-e5-6']
  },
  {
    id: 'etoile-e05-s10', installment: 'etoile-e05', position: 5010, title: 'Jack turns 45',
    titleFr: 'Jack a quarante-cinq ans',
    text: 'Jack reaches the age at which men of his family are said to die; only Uncle John got past it, after two minutes of clinical death at the same age.',
    textFr: "Jack atteint l'âge auquel, dit-on, meurent les hommes de sa famille ; seul l'oncle John l'a dépassé, après deux minutes de mort clinique à ce même âge.",
    weight: 2, sources: ['etoile-vulture-e5-6']
  },
  {
    id: 'etoile-e05-s11', installment: 'etoile-e05', position: 5011, title: 'Raphaël and the chair',
    titleFr: 'Raphaël et la chaise', text: 'Raphaël has a comic bit with a chair.',
    textFr: 'Raphaël a un petit numéro comique avec une chaise.', weight: 1,
    sources: ['etoile-collider-truesdale']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 6.
UNWIND [
  {
    id: 'etoile-e06-s01', installment: 'etoile-e06', position: 6001, title: 'Booed in Paris',
    titleFr: 'Hué à Paris', text: "Tobias's first piece for Paris is met with boos.",
    textFr: 'La première pièce de Tobias pour Paris est accueillie par des huées.', weight: 3,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s02', installment: 'etoile-e06', position: 6002, title: 'Terrible notices',
    titleFr: 'Des critiques épouvantables', text: 'The reviews of the piece are terrible.',
    textFr: 'Les critiques de la pièce sont épouvantables.', weight: 2,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s03', installment: 'etoile-e06', position: 6003, title: "Gabin's fit of temper",
    titleFr: "Gabin s'emporte", text: 'Gabin loses his temper over the failure.',
    textFr: "L'échec met Gabin hors de lui.", weight: 1, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s04', installment: 'etoile-e06', position: 6004, title: 'Tobias flees',
    titleFr: "Tobias s'enfuit",
    text: 'Geneviève makes clumsy excuses for the reception, and Tobias runs away from her.',
    textFr: "Geneviève excuse maladroitement l'accueil reçu, et Tobias la fuit.", weight: 1,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s05', installment: 'etoile-e06', position: 6005, title: 'Machine-translated misery',
    titleFr: 'Le désespoir en traduction automatique',
    text: 'Tobias sulks in bed, replaying automatic translations of the bad reviews.',
    textFr: 'Au fond de son lit, Tobias broie du noir en réécoutant la traduction automatique des mauvaises critiques.',
    weight: 1, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s06', installment: 'etoile-e06', position: 6006, title: 'Gabin at the door',
    titleFr: 'Gabin à la porte', text: 'Gabin comes to the flat to drag Tobias out of his gloom.',
    textFr: "Gabin vient à l'appartement tirer Tobias de son abattement.", weight: 2,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s07', installment: 'etoile-e06', position: 6007, title: 'A rock for the critic',
    titleFr: 'Une pierre pour la critique',
    text: "Gabin admits that he would like to put a rock through the critic's window.",
    textFr: "Gabin avoue qu'il aimerait lancer une pierre dans la fenêtre du critique.", weight: 1,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s08', installment: 'etoile-e06', position: 6008, title: 'Cléa lays down terms',
    titleFr: 'Cléa pose ses conditions',
    text: 'Cléa demands a next step from Tobias, and it falls to Geneviève to tell him.',
    textFr: "Cléa exige de Tobias une nouvelle étape ; c'est à Geneviève de le lui annoncer.", weight: 2,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s09', installment: 'etoile-e06', position: 6009, title: 'Geneviève brings the demand',
    titleFr: "Geneviève transmet l'exigence",
    text: "Geneviève, too, comes to Tobias and passes on Cléa's demand.",
    textFr: "Geneviève vient à son tour chez Tobias et lui transmet l'exigence de Cléa.", weight: 1,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s10', installment: 'etoile-e06', position: 6010, title: 'The price of keeping the job',
    titleFr: 'Le prix à payer pour garder son poste',
    text: 'Geneviève tells Tobias how many compromises she makes and how she admires that he makes none.',
    textFr: "Geneviève dit à Tobias combien de compromis elle accepte et combien elle admire qu'il n'en fasse aucun.",
    weight: 2, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s11', installment: 'etoile-e06', position: 6011, title: 'Be yourself',
    titleFr: 'Être soi-même',
    text: 'She does not push him toward any style but encourages him to be himself.',
    textFr: "Elle ne le pousse vers aucun style et l'encourage à rester lui-même.", weight: 2,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s12', installment: 'etoile-e06', position: 6012, title: 'Shamblee takes class',
    titleFr: 'Shamblee prend le cours',
    text: "Shamblee joins the company's ballet class in New York in order to see Cheyenne.",
    textFr: 'À New York, Shamblee se joint au cours de danse de la compagnie pour voir Cheyenne.', weight: 1,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s13', installment: 'etoile-e06', position: 6013, title: 'Cheyenne sends him away',
    titleFr: 'Cheyenne le renvoie', text: 'Cheyenne makes Shamblee leave.',
    textFr: "Cheyenne oblige Shamblee à s'en aller.", weight: 2, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s14', installment: 'etoile-e06', position: 6014, title: 'A flood of messages',
    titleFr: 'Un déluge de messages',
    text: 'Shamblee writes to Jack without let-up so that he will make Cheyenne speak with him.',
    textFr: "Shamblee écrit sans relâche à Jack pour qu'il décide Cheyenne à lui parler.", weight: 1,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-e06-s15', installment: 'etoile-e06', position: 6015, title: 'Enemy or friend',
    titleFr: 'Ennemi ou ami',
    text: 'Shamblee tells Cheyenne smoothly that she erred in making him an enemy and that he wants to be her supporter and friend.',
    textFr: "D'une voix suave, Shamblee dit à Cheyenne qu'elle a eu tort de se faire de lui un ennemi et qu'il veut être son soutien et son ami.",
    weight: 2, sources: ['etoile-fangirlish-s01e06']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 7.
UNWIND [
  {
    id: 'etoile-e07-s01', installment: 'etoile-e07', position: 7001, title: 'A run in Central Park',
    titleFr: 'Une course dans Central Park',
    text: 'On a run Gael meets Quinn; there is an awkward hug and stilted talk.',
    textFr: 'En courant, Gael rencontre Quinn : une étreinte embarrassée, une conversation guindée.',
    weight: 2, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s02', installment: 'etoile-e07', position: 7002, title: 'Gael wants an answer',
    titleFr: 'Gael veut une réponse',
    text: 'Gael demands to know why Jack did not tell him that Quinn was back.',
    textFr: 'Gael exige de savoir pourquoi Jack ne lui a pas dit que Quinn était de retour.', weight: 1,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s03', installment: 'etoile-e07', position: 7003, title: "Jack's sister",
    titleFr: 'La sœur de Jack',
    text: 'Jack had no idea; Quinn, now conducting at his company, is his own sister.',
    textFr: "Jack n'en savait rien ; Quinn, qui dirige désormais l'orchestre de sa compagnie, est sa propre sœur.",
    weight: 2, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s04', installment: 'etoile-e07', position: 7004, title: 'Keep us apart',
    titleFr: 'Tenez-nous à distance',
    text: 'Gael and Quinn each tell Jack that they do not want to see the other.',
    textFr: "Gael et Quinn disent chacun à Jack qu'ils ne veulent pas voir l'autre.", weight: 2,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s05', installment: 'etoile-e07', position: 7005, title: 'Clara and John protest',
    titleFr: 'Clara et John protestent',
    text: 'Clara and Uncle John, furious that Gael is back, confront Jack.',
    textFr: "Clara et l'oncle John, furieux du retour de Gael, demandent des comptes à Jack.", weight: 1,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s06', installment: 'etoile-e07', position: 7006, title: 'The family row',
    titleFr: 'La dispute de famille',
    text: 'Quinn walks in and everything comes out: her affair with Gael and the costly end of her marriage.',
    textFr: 'Quinn entre, et tout éclate au grand jour : sa liaison avec Gael et la fin coûteuse de son mariage.',
    weight: 2, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s07', installment: 'etoile-e07', position: 7007, title: "Jack's grievance",
    titleFr: 'Le grief de Jack',
    text: 'Jack rants about her unsuitable husband, but what hurts is that he had to deal with the consequences as her appointed protector.',
    textFr: "Jack tempête contre le mari indigne de sa sœur, mais ce qui le blesse, c'est d'avoir dû réparer les dégâts, en protecteur désigné.",
    weight: 2, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s08', installment: 'etoile-e07', position: 7008, title: 'No romance',
    titleFr: 'Pas une once de romantisme', text: 'Quinn hits back that there is no romance in Jack.',
    textFr: "Quinn riposte : il n'y a rien de romantique en Jack.", weight: 1,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-e07-s09', installment: 'etoile-e07', position: 7009, title: 'Tobias calls a meeting',
    titleFr: 'Tobias convoque Kevin', text: 'Tobias asks Kevin to a restaurant to break up with him.',
    textFr: 'Tobias donne rendez-vous à Kevin dans un restaurant pour rompre avec lui.', weight: 1,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-e07-s10', installment: 'etoile-e07', position: 7010, title: 'Over for a year',
    titleFr: 'Fini depuis un an',
    text: 'Kevin says that a year of silence ended things and that he is going to marry someone else.',
    textFr: "Kevin répond qu'une année de silence y a déjà mis fin et qu'il va se marier avec quelqu'un d'autre.",
    weight: 2, sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-e07-s11', installment: 'etoile-e07', position: 7011, title: 'Tobias feels cheated on',
    titleFr: 'Tobias se sent trompé', text: 'Tobias, angry, takes the news for infidelity.',
    textFr: 'Tobias, en colère, prend la nouvelle pour une infidélité.', weight: 1,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-e07-s12', installment: 'etoile-e07', position: 7012, title: '57 Nutcrackers',
    titleFr: '57 Casse-Noisette',
    text: "A press event advertises Cheyenne's 57 performances of The Nutcracker.",
    textFr: 'Une opération de presse fait la réclame des 57 représentations de Casse-Noisette de Cheyenne.',
    weight: 1, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-e07-s13', installment: 'etoile-e07', position: 7013, title: 'A prayer before the entrance',
    titleFr: "Une prière avant l'entrée en scène",
    text: 'Cheyenne calms the nervous Susu by praying with her to Maya Plisetskaya before she goes on stage.',
    textFr: 'Cheyenne apaise Susu, qui a le trac, en priant Maïa Plissetskaïa avec elle avant son entrée en scène.',
    weight: 2, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-e07-s14', installment: 'etoile-e07', position: 7014, title: 'The slip',
    titleFr: 'Le faux pas',
    text: 'Cheyenne stumbles on stage in the Sugar Plum role of The Nutcracker, a small fault that shatters her.',
    textFr: "Cheyenne trébuche en scène dans le rôle de la fée Dragée de Casse-Noisette, une petite faute qui l'anéantit.",
    weight: 3,
    sources: ['etoile-vulture-de-laage', 'etoile-technadu-ending', 'etoile-fangirlish-s01e07', 'etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e07-s15', installment: 'etoile-e07', position: 7015, title: 'Nicholas in hospital',
    titleFr: "Nicholas à l'hôpital",
    text: 'Nicholas, who had collapsed, is alive, and his doctor thinks the crisis a fairly mild one.',
    textFr: "Nicholas, qui s'était effondré, est en vie, et son médecin juge la crise plutôt bénigne.",
    weight: 2, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-e07-s16', installment: 'etoile-e07', position: 7016, title: 'Contraband Smarties',
    titleFr: 'Smarties de contrebande',
    text: 'Nicholas wakes for a short time and eats forbidden sweets with Jack.',
    textFr: 'Nicholas se réveille un court moment et mange avec Jack des bonbons défendus.', weight: 2,
    sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-e07-s17', installment: 'etoile-e07', position: 7017, title: 'A turn for the worse',
    titleFr: 'Une brusque aggravation', text: 'Nicholas suddenly gets much worse and falls into a coma.',
    textFr: "L'état de Nicholas empire brusquement, et il tombe dans le coma.", weight: 3,
    sources: ['etoile-vulture-e7-8', 'etoile-fangirlish-s01e07']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Episode 8.
UNWIND [
  {
    id: 'etoile-e08-s01', installment: 'etoile-e08', position: 8001, title: 'Little hope',
    titleFr: "Peu d'espoir", text: 'Nicholas is doing badly and hardly anyone expects him to wake.',
    textFr: "Nicholas va mal, et presque personne ne s'attend à ce qu'il se réveille.", weight: 2,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s02', installment: 'etoile-e08', position: 8002, title: 'Poor candidates',
    titleFr: 'De piètres candidats',
    text: "Jack, surrounded by vultures, is overwhelmed by weak applications for Nicholas's post.",
    textFr: 'Jack, entouré de vautours, croule sous de médiocres candidatures au poste de Nicholas.',
    weight: 1, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s03', installment: 'etoile-e08', position: 8003, title: "Shamblee's suggestion",
    titleFr: 'La suggestion de Shamblee',
    text: 'Having heard of the dilemma from Jack, Shamblee names Cheyenne, meaning to get even with her.',
    textFr: "Jack lui ayant confié son dilemme, Shamblee avance le nom de Cheyenne, avec l'intention de se venger d'elle.",
    weight: 2, sources: ['etoile-vulture-e7-8', 'etoile-ew-job-offer', 'etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s04', installment: 'etoile-e08', position: 8004, title: 'An idea that sticks',
    titleFr: 'Une idée tenace', text: 'Jack rejects the idea at first but cannot get it out of his head.',
    textFr: "Jack commence par rejeter l'idée, mais n'arrive pas à se l'ôter de la tête.", weight: 1,
    sources: ['etoile-ew-job-offer', 'etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s05', installment: 'etoile-e08', position: 8005, title: 'Flight to Paris',
    titleFr: 'Fuite à Paris', text: 'After her stumble Cheyenne flees to Paris and her mother.',
    textFr: 'Après son faux pas, Cheyenne se réfugie à Paris, auprès de sa mère.', weight: 2,
    sources: ['etoile-fangirlish-s01e08', 'etoile-technadu-ending']
  },
  {
    id: 'etoile-e08-s06', installment: 'etoile-e08', position: 8006, title: 'Meeting Mishi',
    titleFr: 'Face à Mishi', text: 'Cheyenne is not pleased to meet Mishi in Paris.',
    textFr: "À Paris, Cheyenne n'est pas ravie de rencontrer Mishi.", weight: 1,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s07', installment: 'etoile-e08', position: 8007, title: 'The seat she never took',
    titleFr: "Le fauteuil qu'elle n'a jamais occupé",
    text: 'Cheyenne is angry to hear that Bruna went to see Mishi dance, which she never did for her.',
    textFr: "Cheyenne est en colère d'apprendre que Bruna est allée voir danser Mishi, ce qu'elle n'a jamais fait pour elle.",
    weight: 2, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s08', installment: 'etoile-e08', position: 8008, title: 'Interrogating the suitor',
    titleFr: "L'interrogatoire du soupirant",
    text: 'Cheyenne questions the young man in love with Mishi and gives him a warning.',
    textFr: 'Cheyenne interroge le jeune homme épris de Mishi et lui donne un avertissement.', weight: 1,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    id: 'etoile-e08-s09', installment: 'etoile-e08', position: 8009, title: 'Looking for a headstone',
    titleFr: "À la recherche d'une tombe",
    text: "Cheyenne and Bruna spend a day in a vast cemetery looking for the grave of Cheyenne's father, and come to an understanding.",
    textFr: 'Cheyenne et Bruna passent une journée à chercher, dans un immense cimetière, la tombe du père de Cheyenne, et finissent par se comprendre.',
    weight: 2, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s10', installment: 'etoile-e08', position: 8010, title: 'The offer', titleFr: "L'offre",
    text: 'Jack calls and offers Cheyenne the artistic directorship in New York.',
    textFr: 'Jack appelle Cheyenne et lui offre la direction artistique à New York.', weight: 3,
    sources: ['etoile-technadu-ending', 'etoile-ew-job-offer']
  },
  {
    id: 'etoile-e08-s11', installment: 'etoile-e08', position: 8011, title: 'She accepts',
    titleFr: 'Elle accepte', text: 'Cheyenne takes time to think and, with reluctance, accepts.',
    textFr: 'Cheyenne prend le temps de réfléchir et, à contrecœur, accepte.', weight: 2,
    sources: ['etoile-ew-job-offer', 'etoile-technadu-ending']
  },
  {
    id: 'etoile-e08-s12', installment: 'etoile-e08', position: 8012, title: 'Nicholas wakes',
    titleFr: 'Nicholas se réveille',
    text: "Nicholas comes out of the coma; both he and Jack weep, and he pats Jack's head.",
    textFr: 'Nicholas sort du coma ; Jack et lui pleurent tous les deux, et il tapote la tête de Jack.',
    weight: 3, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-e08-s13', installment: 'etoile-e08', position: 8013, title: 'The offer withdrawn',
    titleFr: "L'offre retirée",
    text: 'As Nicholas stays in office, Jack has to take the offer back, which leaves Cheyenne angry and heartbroken.',
    textFr: 'Puisque Nicholas reste en poste, Jack doit reprendre son offre ; Cheyenne en est furieuse et a le cœur brisé.',
    weight: 3, sources: ['etoile-tvinsider-triangle', 'etoile-vulture-e7-8']
  },
  {
    id: 'etoile-e08-s14', installment: 'etoile-e08', position: 8014, title: 'Geneviève betrayed',
    titleFr: 'Geneviève trahie',
    text: 'Geneviève is furious with Jack for trying to keep Cheyenne and falls out with Cheyenne as well.',
    textFr: 'Geneviève est furieuse que Jack ait essayé de garder Cheyenne, et se brouille aussi avec elle.',
    weight: 3, sources: ['etoile-ew-finale-questions', 'etoile-tvinsider-triangle']
  },
  {
    id: 'etoile-e08-s15', installment: 'etoile-e08', position: 8015, title: 'Gael has left',
    titleFr: 'Gael est parti', text: 'By now Gael has broken up with Cheyenne.',
    textFr: 'À ce moment, Gael a déjà rompu avec Cheyenne.', weight: 2,
    sources: ['etoile-ew-finale-questions']
  },
  {
    id: 'etoile-e08-s16', installment: 'etoile-e08', position: 8016, title: 'I Married Myself',
    titleFr: 'I Married Myself',
    text: 'Cheyenne dances a raw solo, throws away her shoes and leaves the stage without a bow.',
    textFr: 'Cheyenne danse un solo à vif, jette ses chaussons et quitte la scène sans saluer.', weight: 3,
    sources: ['etoile-technadu-ending', 'etoile-balletnights-devernay']
  },
  {
    id: 'etoile-e08-s17', installment: 'etoile-e08', position: 8017, title: 'Jack and Cheyenne',
    titleFr: 'Jack et Cheyenne',
    text: 'Cheyenne and Jack kiss and hook up though both call it a bad idea; it is not the first time.',
    textFr: "Cheyenne et Jack s'embrassent et passent la nuit ensemble, tout en disant l'un et l'autre que c'est une mauvaise idée ; ce n'est pas la première fois.",
    weight: 3,
    sources: ['etoile-ew-finale-questions', 'etoile-tvinsider-triangle', 'etoile-technadu-ending']
  },
  {
    id: 'etoile-e08-s18', installment: 'etoile-e08', position: 8018, title: 'Tobias stops the show',
    titleFr: 'Tobias arrête le spectacle',
    text: 'On opening night Tobias jumps on stage, interrupts his failing production and sets new choreography before the audience.',
    textFr: 'Le soir de la première, Tobias saute sur scène, interrompt son spectacle qui tourne mal et règle une nouvelle chorégraphie sous les yeux du public.',
    weight: 3, sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-e08-s19', installment: 'etoile-e08', position: 8019, title: 'From cold to roaring',
    titleFr: 'De la froideur au triomphe',
    text: 'The stunt is broadcast and goes viral, the audience roars, and Geneviève, who fought for Tobias, is overjoyed.',
    textFr: "Le coup d'éclat, diffusé, fait le tour de la toile, le public rugit, et Geneviève, qui s'est battue pour Tobias, est aux anges.",
    weight: 2, sources: ['etoile-technadu-ending', 'etoile-dreamwidth-finale']
  },
  {
    id: 'etoile-e08-s20', installment: 'etoile-e08', position: 8020, title: "Gabin's night and the kiss",
    titleFr: 'La soirée de Gabin et le baiser',
    text: 'Gabin gives a powerful performance, and he and Tobias kiss.',
    textFr: "Gabin danse avec une rare puissance, et Tobias et lui s'embrassent.", weight: 3,
    sources: ['etoile-technadu-ending', 'etoile-edge-etoile', 'etoile-tvinsider-tobias-gabin']
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'etoile'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = row.sources
MERGE (s)-[:`IN`]->(i);

// Where they are set.
UNWIND [
  {scene: 'etoile-e01-s01', place: 'etoile-mbt-studio'},
  {scene: 'etoile-e01-s02', place: 'etoile-mbt-studio'},
  {scene: 'etoile-e01-s03', place: 'etoile-new-york-nightclub'},
  {scene: 'etoile-e01-s04', place: 'etoile-new-york-nightclub'},
  {scene: 'etoile-e01-s14', place: 'etoile-activists-boat'},
  {scene: 'etoile-e01-s15', place: 'etoile-genevieves-office'},
  {scene: 'etoile-e02-s02', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s03', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s04', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s05', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s06', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s07', place: 'etoile-new-york'},
  {scene: 'etoile-e02-s08', place: 'etoile-gaels-farm'},
  {scene: 'etoile-e02-s09', place: 'etoile-gaels-farm'},
  {scene: 'etoile-e02-s13', place: 'etoile-paris'},
  {scene: 'etoile-e02-s14', place: 'etoile-paris'},
  {scene: 'etoile-e03-s01', place: 'etoile-paris'},
  {scene: 'etoile-e03-s02', place: 'etoile-fish-theater'},
  {scene: 'etoile-e03-s03', place: 'etoile-fish-theater'},
  {scene: 'etoile-e03-s04', place: 'etoile-fish-theater'},
  {scene: 'etoile-e03-s05', place: 'etoile-fish-theater'},
  {scene: 'etoile-e03-s06', place: 'etoile-shamblee-restaurant'},
  {scene: 'etoile-e03-s07', place: 'etoile-shamblee-restaurant'},
  {scene: 'etoile-e03-s13', place: 'etoile-paris'},
  {scene: 'etoile-e03-s14', place: 'etoile-paris'},
  {scene: 'etoile-e03-s15', place: 'etoile-brunas-home'},
  {scene: 'etoile-e04-s01', place: 'etoile-paris-opera-great-hall'},
  {scene: 'etoile-e04-s02', place: 'etoile-paris'},
  {scene: 'etoile-e04-s03', place: 'etoile-shamblee-theater'},
  {scene: 'etoile-e04-s04', place: 'etoile-shamblee-theater'},
  {scene: 'etoile-e04-s05', place: 'etoile-paris'},
  {scene: 'etoile-e04-s06', place: 'etoile-paris'},
  {scene: 'etoile-e04-s07', place: 'etoile-radio-studio'},
  {scene: 'etoile-e04-s08', place: 'etoile-radio-studio'},
  {scene: 'etoile-e04-s10', place: 'etoile-paris'},
  {scene: 'etoile-e04-s12', place: 'etoile-paris'},
  {scene: 'etoile-e04-s13', place: 'etoile-new-york'},
  {scene: 'etoile-e04-s15', place: 'etoile-paris'},
  {scene: 'etoile-e05-s01', place: 'etoile-film-forum'},
  {scene: 'etoile-e05-s03', place: 'etoile-new-york-streets'},
  {scene: 'etoile-e05-s04', place: 'etoile-new-york-streets'},
  {scene: 'etoile-e05-s05', place: 'etoile-jacks-home'},
  {scene: 'etoile-e05-s06', place: 'etoile-jacks-home'},
  {scene: 'etoile-e05-s07', place: 'etoile-jacks-home'},
  {scene: 'etoile-e05-s08', place: 'etoile-jacks-home'},
  {scene: 'etoile-e05-s09', place: 'etoile-metropolitan-ballet-theater-house'},
  {scene: 'etoile-e06-s01', place: 'etoile-le-ballet-national-house'},
  {scene: 'etoile-e06-s02', place: 'etoile-paris'},
  {scene: 'etoile-e06-s05', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s06', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s07', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s09', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s10', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s11', place: 'etoile-tobias-paris-apartment'},
  {scene: 'etoile-e06-s12', place: 'etoile-mbt-studio'},
  {scene: 'etoile-e06-s13', place: 'etoile-mbt-studio'},
  {scene: 'etoile-e07-s01', place: 'etoile-central-park'},
  {scene: 'etoile-e07-s09', place: 'etoile-restaurant-episode-7'},
  {scene: 'etoile-e07-s10', place: 'etoile-restaurant-episode-7'},
  {scene: 'etoile-e07-s11', place: 'etoile-restaurant-episode-7'},
  {scene: 'etoile-e07-s14', place: 'etoile-mbt-stage'},
  {scene: 'etoile-e07-s15', place: 'etoile-hospital'},
  {scene: 'etoile-e07-s16', place: 'etoile-hospital'},
  {scene: 'etoile-e07-s17', place: 'etoile-hospital'},
  {scene: 'etoile-e08-s01', place: 'etoile-hospital'},
  {scene: 'etoile-e08-s05', place: 'etoile-paris'},
  {scene: 'etoile-e08-s06', place: 'etoile-paris'},
  {scene: 'etoile-e08-s07', place: 'etoile-paris'},
  {scene: 'etoile-e08-s08', place: 'etoile-paris'},
  {scene: 'etoile-e08-s09', place: 'etoile-paris-cemetery'},
  {scene: 'etoile-e08-s12', place: 'etoile-hospital'},
  {scene: 'etoile-e08-s18', place: 'etoile-le-ballet-national-house'},
  {scene: 'etoile-e08-s19', place: 'etoile-le-ballet-national-house'},
  {scene: 'etoile-e08-s20', place: 'etoile-le-ballet-national-house'}
] AS row
MATCH (s:Scene {id: row.scene}), (p:Place {id: row.place})
MERGE (s)-[:AT]->(p);

// What is danced or heard in them.
UNWIND [
  {scene: 'etoile-e01-s02', work: 'etoile-heart-of-glass'},
  {scene: 'etoile-e01-s03', work: 'etoile-heart-of-glass'},
  {scene: 'etoile-e01-s12', work: 'etoile-tobias-bell-duet'},
  {scene: 'etoile-e01-s16', work: 'etoile-romeo-and-juliet-macmillan'},
  {scene: 'etoile-e02-s03', work: 'etoile-cheyenne-gala-number'},
  {scene: 'etoile-e02-s10', work: 'etoile-cheyenne-gala-number'},
  {scene: 'etoile-e04-s13', work: 'etoile-tobias-bell-new-york-ballet'},
  {scene: 'etoile-e05-s01', work: 'etoile-wiseman-ballet'},
  {scene: 'etoile-e05-s01', work: 'etoile-wiseman-la-danse'},
  {scene: 'etoile-e05-s09', work: 'etoile-the-nutcracker'},
  {scene: 'etoile-e06-s01', work: 'etoile-tobias-first-paris-piece'},
  {scene: 'etoile-e06-s02', work: 'etoile-tobias-first-paris-piece'},
  {scene: 'etoile-e06-s03', work: 'etoile-tobias-first-paris-piece'},
  {scene: 'etoile-e06-s04', work: 'etoile-tobias-first-paris-piece'},
  {scene: 'etoile-e07-s12', work: 'etoile-the-nutcracker'},
  {scene: 'etoile-e07-s14', work: 'etoile-the-nutcracker'},
  {scene: 'etoile-e08-s16', work: 'etoile-i-married-myself'},
  {scene: 'etoile-e08-s18', work: 'etoile-tobias-opening-night-ballet'},
  {scene: 'etoile-e08-s19', work: 'etoile-tobias-opening-night-ballet'},
  {scene: 'etoile-e08-s20', work: 'etoile-tobias-opening-night-ballet'}
] AS row
MATCH (s:Scene {id: row.scene}), (w:Work {id: row.work})
MERGE (s)-[:DANCES]->(w);

// Who is there, and who is only spoken of.
UNWIND [
  {scene: 'etoile-e01-s01', character: 'etoile-susu', role: 'present', rank: 1},
  {scene: 'etoile-e01-s02', character: 'etoile-susu', role: 'present', rank: 1},
  {scene: 'etoile-e01-s02', character: 'etoile-susu-mother', role: 'present', rank: 2},
  {scene: 'etoile-e01-s03', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s03', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s04', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s04', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s05', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s05', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s06', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e01-s06', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e01-s06', character: 'etoile-nicholas', role: 'present', rank: 3},
  {scene: 'etoile-e01-s07', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e01-s07', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e01-s07', character: 'etoile-nicholas', role: 'present', rank: 3},
  {scene: 'etoile-e01-s08', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s08', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s08', character: 'etoile-nicholas', role: 'present', rank: 3},
  {scene: 'etoile-e01-s09', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e01-s09', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e01-s09', character: 'etoile-crispin', role: 'mentioned', rank: 3},
  {scene: 'etoile-e01-s10', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s10', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s10', character: 'etoile-cheyenne', role: 'mentioned', rank: 3},
  {scene: 'etoile-e01-s11', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s11', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s11', character: 'etoile-tobias', role: 'mentioned', rank: 3},
  {scene: 'etoile-e01-s11', character: 'etoile-mishi', role: 'mentioned', rank: 4},
  {scene: 'etoile-e01-s12', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e01-s12', character: 'etoile-larry', role: 'present', rank: 2},
  {scene: 'etoile-e01-s13', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e01-s13', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e01-s14', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e01-s14', character: 'etoile-fellow-activists', role: 'present', rank: 2},
  {scene: 'etoile-e01-s15', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e01-s15', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e01-s16', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s01', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s02', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s03', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s03', character: 'etoile-leading-men', role: 'present', rank: 2},
  {scene: 'etoile-e02-s04', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s04', character: 'etoile-leading-men', role: 'present', rank: 2},
  {scene: 'etoile-e02-s04', character: 'etoile-cheyenne-grandmother', role: 'mentioned', rank: 3},
  {scene: 'etoile-e02-s05', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s05', character: 'etoile-leading-men', role: 'present', rank: 2},
  {scene: 'etoile-e02-s06', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e02-s06', character: 'etoile-cheyenne', role: 'present', rank: 2},
  {scene: 'etoile-e02-s07', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s07', character: 'etoile-gael', role: 'mentioned', rank: 2},
  {scene: 'etoile-e02-s08', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s08', character: 'etoile-gael', role: 'present', rank: 2},
  {scene: 'etoile-e02-s09', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s09', character: 'etoile-gael', role: 'present', rank: 2},
  {scene: 'etoile-e02-s10', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e02-s10', character: 'etoile-gael', role: 'mentioned', rank: 2},
  {scene: 'etoile-e02-s11', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e02-s12', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e02-s12', character: 'etoile-donors', role: 'present', rank: 2},
  {scene: 'etoile-e02-s13', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e02-s13', character: 'etoile-french-officials', role: 'present', rank: 2},
  {scene: 'etoile-e02-s14', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e03-s01', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e03-s02', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s02', character: 'etoile-board', role: 'present', rank: 2},
  {scene: 'etoile-e03-s02', character: 'etoile-crispin', role: 'mentioned', rank: 3},
  {scene: 'etoile-e03-s03', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s03', character: 'etoile-jacks-mother', role: 'mentioned', rank: 2},
  {scene: 'etoile-e03-s03', character: 'etoile-jack-great-grandmother', role: 'mentioned', rank: 3},
  {scene: 'etoile-e03-s04', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s04', character: 'etoile-donors', role: 'present', rank: 2},
  {scene: 'etoile-e03-s05', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s05', character: 'etoile-donors', role: 'present', rank: 2},
  {scene: 'etoile-e03-s05', character: 'etoile-jacks-mother', role: 'mentioned', rank: 3},
  {scene: 'etoile-e03-s06', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s06', character: 'etoile-crispin', role: 'present', rank: 2},
  {scene: 'etoile-e03-s06', character: 'etoile-shamblee-doubles', role: 'present', rank: 3},
  {scene: 'etoile-e03-s07', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e03-s07', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e03-s08', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s08', character: 'etoile-jacks-mother', role: 'present', rank: 2},
  {scene: 'etoile-e03-s08', character: 'etoile-jacks-uncle', role: 'present', rank: 3},
  {scene: 'etoile-e03-s09', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s09', character: 'etoile-jack-grandfather', role: 'present', rank: 2},
  {scene: 'etoile-e03-s09', character: 'etoile-jacks-mother', role: 'present', rank: 3},
  {scene: 'etoile-e03-s09', character: 'etoile-jacks-uncle', role: 'present', rank: 4},
  {scene: 'etoile-e03-s10', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e03-s10', character: 'etoile-board', role: 'mentioned', rank: 2},
  {scene: 'etoile-e03-s10', character: 'etoile-jack-grandfather', role: 'mentioned', rank: 3},
  {scene: 'etoile-e03-s11', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e03-s11', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e03-s12', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e03-s12', character: 'etoile-genevieve-sister', role: 'present', rank: 2},
  {scene: 'etoile-e03-s13', character: 'etoile-mishi', role: 'present', rank: 1},
  {scene: 'etoile-e03-s13', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e03-s13', character: 'etoile-minister-of-culture', role: 'present', rank: 3},
  {scene: 'etoile-e03-s13', character: 'etoile-mishi-other-parent', role: 'present', rank: 4},
  {scene: 'etoile-e03-s14', character: 'etoile-mishi', role: 'present', rank: 1},
  {scene: 'etoile-e03-s14', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e03-s15', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e03-s15', character: 'etoile-bruna', role: 'present', rank: 2},
  {scene: 'etoile-e03-s15', character: 'etoile-mishi', role: 'mentioned', rank: 3},
  {scene: 'etoile-e04-s01', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s02', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s02', character: 'etoile-american-dancers', role: 'present', rank: 2},
  {scene: 'etoile-e04-s03', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e04-s03', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e04-s04', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e04-s04', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e04-s05', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e04-s05', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e04-s06', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s07', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s07', character: 'etoile-radio-interviewer', role: 'present', rank: 2},
  {scene: 'etoile-e04-s07', character: 'etoile-crispin', role: 'mentioned', rank: 3},
  {scene: 'etoile-e04-s08', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s08', character: 'etoile-radio-interviewer', role: 'present', rank: 2},
  {scene: 'etoile-e04-s09', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e04-s10', character: 'etoile-genevieve', role: 'mentioned', rank: 1},
  {scene: 'etoile-e04-s10', character: 'etoile-young-activist', role: 'present', rank: 2},
  {scene: 'etoile-e04-s11', character: 'etoile-genevieve', role: 'mentioned', rank: 1},
  {scene: 'etoile-e04-s11', character: 'etoile-jack', role: 'mentioned', rank: 2},
  {scene: 'etoile-e04-s12', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e04-s12', character: 'etoile-gabin', role: 'present', rank: 2},
  {scene: 'etoile-e04-s13', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e04-s13', character: 'etoile-new-york-dancers', role: 'present', rank: 2},
  {scene: 'etoile-e04-s15', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e04-s15', character: 'etoile-gabin', role: 'present', rank: 2},
  {scene: 'etoile-e05-s01', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s01', character: 'etoile-genevieve', role: 'mentioned', rank: 2},
  {scene: 'etoile-e05-s02', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s02', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s03', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s03', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s04', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s04', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s05', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s05', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s06', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s06', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s07', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s07', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s08', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s08', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e05-s09', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s10', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e05-s10', character: 'etoile-jacks-uncle', role: 'mentioned', rank: 2},
  {scene: 'etoile-e05-s11', character: 'etoile-raphael', role: 'present', rank: 1},
  {scene: 'etoile-e06-s01', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e06-s01', character: 'etoile-gabin', role: 'present', rank: 2},
  {scene: 'etoile-e06-s02', character: 'etoile-tobias', role: 'mentioned', rank: 1},
  {scene: 'etoile-e06-s02', character: 'etoile-paris-critic', role: 'mentioned', rank: 2},
  {scene: 'etoile-e06-s03', character: 'etoile-gabin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s04', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e06-s04', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e06-s05', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e06-s06', character: 'etoile-gabin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s06', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e06-s07', character: 'etoile-gabin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s07', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e06-s07', character: 'etoile-paris-critic', role: 'mentioned', rank: 3},
  {scene: 'etoile-e06-s08', character: 'etoile-clea', role: 'present', rank: 1},
  {scene: 'etoile-e06-s08', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e06-s09', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e06-s09', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e06-s10', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e06-s10', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e06-s11', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e06-s11', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e06-s12', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s12', character: 'etoile-cheyenne', role: 'present', rank: 2},
  {scene: 'etoile-e06-s13', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e06-s13', character: 'etoile-crispin', role: 'present', rank: 2},
  {scene: 'etoile-e06-s14', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s14', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e06-s15', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e06-s15', character: 'etoile-cheyenne', role: 'present', rank: 2},
  {scene: 'etoile-e07-s01', character: 'etoile-gael', role: 'present', rank: 1},
  {scene: 'etoile-e07-s01', character: 'etoile-quinn', role: 'present', rank: 2},
  {scene: 'etoile-e07-s02', character: 'etoile-gael', role: 'present', rank: 1},
  {scene: 'etoile-e07-s02', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e07-s03', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e07-s03', character: 'etoile-quinn', role: 'mentioned', rank: 2},
  {scene: 'etoile-e07-s04', character: 'etoile-gael', role: 'present', rank: 1},
  {scene: 'etoile-e07-s04', character: 'etoile-quinn', role: 'present', rank: 2},
  {scene: 'etoile-e07-s04', character: 'etoile-jack', role: 'present', rank: 3},
  {scene: 'etoile-e07-s05', character: 'etoile-jacks-mother', role: 'present', rank: 1},
  {scene: 'etoile-e07-s05', character: 'etoile-jacks-uncle', role: 'present', rank: 2},
  {scene: 'etoile-e07-s05', character: 'etoile-jack', role: 'present', rank: 3},
  {scene: 'etoile-e07-s06', character: 'etoile-quinn', role: 'present', rank: 1},
  {scene: 'etoile-e07-s06', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e07-s06', character: 'etoile-jacks-mother', role: 'present', rank: 3},
  {scene: 'etoile-e07-s06', character: 'etoile-jacks-uncle', role: 'present', rank: 4},
  {scene: 'etoile-e07-s07', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e07-s07', character: 'etoile-quinn', role: 'present', rank: 2},
  {scene: 'etoile-e07-s08', character: 'etoile-quinn', role: 'present', rank: 1},
  {scene: 'etoile-e07-s08', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e07-s09', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e07-s09', character: 'etoile-kevin', role: 'present', rank: 2},
  {scene: 'etoile-e07-s10', character: 'etoile-kevin', role: 'present', rank: 1},
  {scene: 'etoile-e07-s10', character: 'etoile-tobias', role: 'present', rank: 2},
  {scene: 'etoile-e07-s10', character: 'etoile-kevin-partner', role: 'mentioned', rank: 3},
  {scene: 'etoile-e07-s11', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e07-s11', character: 'etoile-kevin', role: 'present', rank: 2},
  {scene: 'etoile-e07-s12', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e07-s13', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e07-s13', character: 'etoile-susu', role: 'present', rank: 2},
  {scene: 'etoile-e07-s14', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e07-s15', character: 'etoile-nicholas', role: 'present', rank: 1},
  {scene: 'etoile-e07-s15', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e07-s16', character: 'etoile-nicholas', role: 'present', rank: 1},
  {scene: 'etoile-e07-s16', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e07-s17', character: 'etoile-nicholas', role: 'present', rank: 1},
  {scene: 'etoile-e07-s17', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s01', character: 'etoile-nicholas', role: 'present', rank: 1},
  {scene: 'etoile-e08-s01', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s02', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e08-s03', character: 'etoile-crispin', role: 'present', rank: 1},
  {scene: 'etoile-e08-s03', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s04', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e08-s05', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s05', character: 'etoile-bruna', role: 'present', rank: 2},
  {scene: 'etoile-e08-s06', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s06', character: 'etoile-mishi', role: 'present', rank: 2},
  {scene: 'etoile-e08-s07', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s07', character: 'etoile-bruna', role: 'mentioned', rank: 2},
  {scene: 'etoile-e08-s07', character: 'etoile-mishi', role: 'mentioned', rank: 3},
  {scene: 'etoile-e08-s08', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s08', character: 'etoile-mishi-young-man', role: 'present', rank: 2},
  {scene: 'etoile-e08-s08', character: 'etoile-mishi', role: 'mentioned', rank: 3},
  {scene: 'etoile-e08-s09', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s09', character: 'etoile-bruna', role: 'present', rank: 2},
  {scene: 'etoile-e08-s09', character: 'etoile-cheyenne-father', role: 'mentioned', rank: 3},
  {scene: 'etoile-e08-s10', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e08-s10', character: 'etoile-cheyenne', role: 'present', rank: 2},
  {scene: 'etoile-e08-s11', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s11', character: 'etoile-jack', role: 'mentioned', rank: 2},
  {scene: 'etoile-e08-s12', character: 'etoile-nicholas', role: 'present', rank: 1},
  {scene: 'etoile-e08-s12', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s13', character: 'etoile-jack', role: 'present', rank: 1},
  {scene: 'etoile-e08-s13', character: 'etoile-cheyenne', role: 'present', rank: 2},
  {scene: 'etoile-e08-s13', character: 'etoile-nicholas', role: 'mentioned', rank: 3},
  {scene: 'etoile-e08-s14', character: 'etoile-genevieve', role: 'present', rank: 1},
  {scene: 'etoile-e08-s14', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s14', character: 'etoile-cheyenne', role: 'present', rank: 3},
  {scene: 'etoile-e08-s15', character: 'etoile-gael', role: 'mentioned', rank: 1},
  {scene: 'etoile-e08-s15', character: 'etoile-cheyenne', role: 'mentioned', rank: 2},
  {scene: 'etoile-e08-s16', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s17', character: 'etoile-cheyenne', role: 'present', rank: 1},
  {scene: 'etoile-e08-s17', character: 'etoile-jack', role: 'present', rank: 2},
  {scene: 'etoile-e08-s18', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e08-s18', character: 'etoile-gabin', role: 'present', rank: 2},
  {scene: 'etoile-e08-s18', character: 'etoile-genevieve', role: 'present', rank: 3},
  {scene: 'etoile-e08-s19', character: 'etoile-tobias', role: 'present', rank: 1},
  {scene: 'etoile-e08-s19', character: 'etoile-genevieve', role: 'present', rank: 2},
  {scene: 'etoile-e08-s20', character: 'etoile-gabin', role: 'present', rank: 1},
  {scene: 'etoile-e08-s20', character: 'etoile-tobias', role: 'present', rank: 2}
] AS row
MATCH (c:Character {id: row.character}), (s:Scene {id: row.scene})
MERGE (c)-[p:PRESENT_IN]->(s)
SET p.role = row.role, p.rank = row.rank;

// Who came to hear of one without having been there, and when.
UNWIND [
  // Cheyenne learns that she has been traded.
  {
    scene: 'etoile-e01-s10', character: 'etoile-cheyenne', revealed: 1015,
    sources: ['etoile-vulture-delaage', 'etoile-nyt-kourlas-part2']
  },
  // Officials reproach Geneviève with it.
  {
    scene: 'etoile-e01-s10', character: 'etoile-french-officials', revealed: 2013,
    sources: ['etoile-fangirlish-s01e02']
  },
  // Jack goes to confront Shamblee, the one behind it.
  {
    scene: 'etoile-e03-s02', character: 'etoile-crispin', revealed: 3006,
    sources: ['etoile-fangirlish-s01e03', 'etoile-vulture-s01e03-04']
  },
  // Jack breaks the news to his family; the grandfather rouses himself and wants to sue.
  {
    scene: 'etoile-e03-s02', character: 'etoile-jacks-mother', revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    scene: 'etoile-e03-s02', character: 'etoile-jacks-uncle', revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    scene: 'etoile-e03-s02', character: 'etoile-jack-grandfather', revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  // What Geneviève says on live radio rouses environmentalists everywhere.
  {
    scene: 'etoile-e04-s08', character: 'etoile-young-activist', revealed: 4010,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  // Geneviève makes excuses for the boos.
  {
    scene: 'etoile-e06-s01', character: 'etoile-genevieve', revealed: 6004,
    sources: ['etoile-fangirlish-s01e06']
  },
  // Gabin would like to put a rock through the critic's window.
  {
    scene: 'etoile-e06-s02', character: 'etoile-gabin', revealed: 6007,
    sources: ['etoile-fangirlish-s01e06']
  },
  // Geneviève passes on what Cléa demands.
  {
    scene: 'etoile-e06-s08', character: 'etoile-tobias', revealed: 6009,
    sources: ['etoile-fangirlish-s01e06']
  },
  // Jack tells Shamblee of his dilemma.
  {
    scene: 'etoile-e08-s02', character: 'etoile-crispin', revealed: 8003,
    sources: ['etoile-vulture-e7-8', 'etoile-ew-job-offer', 'etoile-fangirlish-s01e08']
  },
  // Geneviève learns that Jack offered Cheyenne a permanent post.
  {
    scene: 'etoile-e08-s10', character: 'etoile-genevieve', revealed: 8014,
    sources: ['etoile-tvinsider-triangle', 'etoile-ew-finale-questions']
  }
] AS row
MATCH (c:Character {id: row.character}), (s:Scene {id: row.scene})
MERGE (c)-[h:HEARS_OF]->(s)
SET h.revealed = row.revealed, h.sources = row.sources;
