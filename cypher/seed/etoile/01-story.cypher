// Étoile: the series and its eight episodes. A position is 1000 for each episode; nothing is told before its own.

// The story itself. Its version is set by the last script of this folder.
MERGE (s:Story {id: 'etoile'})
SET s.title = 'Étoile', s.titleFr = 'Étoile', s.telling = 'episode', s.year = 2025,
  s.sources = ['etoile-article-review', 'etoile-deadline-release'];

// Episodes.
UNWIND [
  {
    id: 'etoile-e01', number: 1, position: 1000, title: 'The Swap', titleFr: "L'Échange",
    logline: 'The heads of a struggling New York ballet company and its Paris counterpart agree to trade star artists for a season, with money from a backer one of them cannot stand.',
    loglineFr: "Les directeurs d'une compagnie de ballet new-yorkaise en difficulté et de son homologue parisienne conviennent d'échanger leurs vedettes le temps d'une saison, avec l'argent d'un mécène que l'un d'eux ne peut pas souffrir.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e01', 'etoile-moviedelic-s01e01-02', 'etoile-sportskeeda-release', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e02', number: 2, position: 2000, title: 'The Bull', titleFr: 'Le Taureau',
    logline: 'The traded artists try out their new homes: a visiting star looks for a dance partner in New York while the directors on both sides face cameras, donors and officials.',
    loglineFr: "Les artistes échangés découvrent leur nouvelle maison : à New York, une étoile invitée se cherche un partenaire, tandis que des deux côtés de l'Atlantique les directeurs affrontent caméras, donateurs et hauts fonctionnaires.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e02', 'etoile-moviedelic-s01e01-02', 'etoile-sportskeeda-release', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e03', number: 3, position: 3000, title: 'The Fish', titleFr: 'Le Poisson',
    logline: "A plan to rename the New York theatre stirs up the director's family history, while in Paris a young dancer struggles with coming home.",
    loglineFr: "Un projet de rebaptiser le théâtre new-yorkais réveille l'histoire familiale de son directeur, tandis qu'à Paris une jeune danseuse vit mal son retour au pays.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-sportskeeda-release', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e04', number: 4, position: 4000, title: 'The Hiccup', titleFr: 'Le Hoquet',
    logline: "As the joint season is about to open, an accident at a backer's company catches the Paris director off guard in public, and a choreographer leaves his post for a night that matters to him.",
    loglineFr: "À la veille de la saison commune, un accident dans l'entreprise d'un mécène prend de court en public la directrice parisienne, et un chorégraphe quitte son poste pour une soirée qui compte à ses yeux.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04', 'etoile-tvinsider-tobias-gabin', 'etoile-sportskeeda-release', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e05', number: 5, position: 5000, title: 'The Rat', titleFr: 'Le Rat',
    logline: 'As the New York company opens its Nutcracker season, Jack faces a birthday he dreads and Geneviève is in town.',
    loglineFr: "Alors que la compagnie new-yorkaise ouvre sa saison de Casse-Noisette, Jack affronte un anniversaire qu'il redoute, et Geneviève est en ville.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e05', 'etoile-vulture-e5-6', 'etoile-ew-finale-questions', 'etoile-sportskeeda-ending', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e06', number: 6, position: 6000, title: 'The Disaster', titleFr: 'Le Désastre',
    logline: "Tobias's Paris debut meets its audience while Shamblee tries a new approach to Cheyenne in New York.",
    loglineFr: "Les débuts parisiens de Tobias rencontrent leur public, tandis qu'à New York Shamblee tente auprès de Cheyenne une nouvelle approche.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e06', 'etoile-ew-finale-questions', 'etoile-sportskeeda-ending', 'etoile-vulture-e5-6', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e07', number: 7, position: 7000, title: 'The Slip', titleFr: 'Le Faux Pas',
    logline: 'A conductor comes back to New York while the run of The Nutcracker goes on.',
    loglineFr: "Une cheffe d'orchestre revient à New York pendant que se poursuivent les représentations de Casse-Noisette.",
    released: '2025-04-24', runtimeMinutes: null,
    sources: ['etoile-fangirlish-s01e07', 'etoile-ew-finale-questions', 'etoile-sportskeeda-ending', 'etoile-vulture-e7-8', 'etoile-deadline-release']
  },
  {
    id: 'etoile-e08', number: 8, position: 8000, title: 'The Offer', titleFr: "L'Offre",
    logline: 'An offer in New York and an opening night in Paris call for decisions.',
    loglineFr: 'Une offre à New York et un soir de première à Paris appellent des décisions.',
    released: '2025-04-24', runtimeMinutes: 74,
    sources: ['etoile-fangirlish-s01e08', 'etoile-tvinsider-triangle', 'etoile-ew-finale-questions', 'etoile-sportskeeda-ending', 'etoile-vulture-e7-8', 'etoile-technadu-ending', 'etoile-moviesr-review', 'etoile-deadline-release']
  }
] AS row
MATCH (s:Story {id: 'etoile'})
MERGE (i:Installment {id: row.id})
SET i.story = 'etoile'
SET i.number = row.number, i.position = row.position, i.title = row.title, i.titleFr = row.titleFr,
  i.logline = row.logline, i.loglineFr = row.loglineFr
SET i.released = row.released, i.runtimeMinutes = row.runtimeMinutes, i.sources = row.sources
MERGE (i)-[:PART_OF]->(s);
