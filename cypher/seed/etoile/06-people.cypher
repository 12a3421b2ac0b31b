// Étoile: real people: makers, players, dancers.

// People.
UNWIND [
  {
    id: 'etoile-amy-sherman-palladino', name: 'Amy Sherman-Palladino',
    roles: ['creator', 'writer', 'director', 'producer'],
    rolesFr: ['créatrice', 'scénariste', 'réalisatrice', 'productrice'], born: '1966-01-17',
    nationality: 'American', nationalityFr: 'américaine',
    affiliations: ['Dorothy Parker Drank Here Productions'], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    id: 'etoile-daniel-palladino', name: 'Daniel Palladino',
    roles: ['creator', 'writer', 'director', 'producer'],
    rolesFr: ['créateur', 'scénariste', 'réalisateur', 'producteur'], born: null, nationality: null,
    nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    id: 'etoile-dhana-rivera-gilbert', name: 'Dhana Rivera Gilbert', roles: ['producer'],
    rolesFr: ['productrice'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-tvseriesfinale-order', 'etoile-wiki-maisel', 'etoile-indiewire-locations']
  },
  {
    id: 'etoile-scott-ellis', name: 'Scott Ellis', roles: ['director', 'producer'],
    rolesFr: ['réalisateur', 'producteur'], born: '1957-04-19', nationality: 'American',
    nationalityFr: 'américaine', affiliations: ['Roundabout Theatre Company'], revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-sportskeeda-groff', 'etoile-wikimili-ellis', 'etoile-broadwayworld-ellis']
  },
  {
    id: 'etoile-thomas-ward', name: 'Thomas Ward', roles: ['producer'], rolesFr: ['producteur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-sportskeeda-cast']
  },
  {
    id: 'etoile-marguerite-derricks', name: 'Marguerite Derricks', roles: ['choreographer', 'producer'],
    rolesFr: ['chorégraphe', 'productrice'], born: '1961', nationality: 'American',
    nationalityFr: 'américaine', affiliations: ['National Ballet School of Canada'], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    id: 'etoile-christopher-wheeldon', name: 'Christopher Wheeldon', roles: ['choreographer'],
    rolesFr: ['chorégraphe'], born: null, nationality: null, nationalityFr: null,
    affiliations: ['New York City Ballet', 'The Royal Ballet'], revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review', 'etoile-nyt-kourlas-part2', 'etoile-wheeldon-marquee']
  },
  {
    id: 'etoile-m-david-mullen', name: 'M. David Mullen', roles: ['cinematographer'],
    rolesFr: ['directeur de la photographie'], born: null, nationality: null, nationalityFr: null,
    affiliations: [], revealed: 0,
    sources: ['etoile-indiewire-craft', 'etoile-deadline-process', 'etoile-ankler-crafts', 'etoile-wiki-maisel']
  },
  {
    id: 'etoile-alex-nepomniaschy', name: 'Alex Nepomniaschy', roles: ['cinematographer'],
    rolesFr: ['directeur de la photographie'], born: null, nationality: null, nationalityFr: null,
    affiliations: [], revealed: 0, sources: ['etoile-deadline-process']
  },
  {
    id: 'etoile-bill-groom', name: 'Bill Groom', roles: ['production designer'],
    rolesFr: ['chef décorateur'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    id: 'etoile-luke-kirby', name: 'Luke Kirby', roles: ['actor'], rolesFr: ['acteur'], born: '1978-06-21',
    nationality: 'Canadian', nationalityFr: 'canadienne',
    affiliations: ['National Theatre School of Canada'], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    id: 'etoile-charlotte-gainsbourg', name: 'Charlotte Gainsbourg', roles: ['actor'], rolesFr: ['actrice'],
    born: '1971-07-21', nationality: 'British-French', nationalityFr: 'franco-britannique', affiliations: [],
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg', 'etoile-decider-gainsbourg-delaage']
  },
  {
    id: 'etoile-lou-de-laage', name: 'Lou de Laâge', roles: ['actor'], rolesFr: ['actrice'],
    born: '1990-04-27', nationality: 'French', nationalityFr: 'française', affiliations: [], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    id: 'etoile-gideon-glick', name: 'Gideon Glick', roles: ['actor', 'writer'],
    rolesFr: ['acteur', 'scénariste'], born: null, nationality: 'American', nationalityFr: 'américaine',
    affiliations: [], revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-suburbanlife-glick', 'etoile-ew-glick', 'etoile-thewrap-review', 'etoile-hello-cast', 'etoile-observatorio-launch']
  },
  {
    id: 'etoile-david-alvarez', name: 'David Alvarez', roles: ['actor', 'dancer'],
    rolesFr: ['acteur', 'danseur'], born: null, nationality: 'Canadian', nationalityFr: 'canadienne',
    affiliations: ['American Ballet Theatre school'], revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-lapresse-alvarez', 'etoile-avresco-alvarez', 'etoile-ap-etoile', 'etoile-insidedance-alvarez-vinolo', 'etoile-miscelana-etoile']
  },
  {
    id: 'etoile-ivan-du-pontavice', name: 'Ivan du Pontavice', roles: ['actor'], rolesFr: ['acteur'],
    born: null, nationality: 'French-British', nationalityFr: 'franco-britannique', affiliations: [],
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-deadline-scad', 'etoile-broadwayworld-trailer', 'etoile-miscelana-etoile']
  },
  {
    id: 'etoile-tais-vinolo', name: 'Taïs Vinolo', roles: ['actor', 'dancer'],
    rolesFr: ['actrice', 'danseuse'], born: null, nationality: 'French', nationalityFr: 'française',
    affiliations: ['National Ballet of Canada', 'American Ballet Theatre', 'School of American Ballet'],
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-surface-vinolo', 'etoile-dancespirit-vinolo-2', 'etoile-insidedance-alvarez-vinolo', 'etoile-ap-etoile', 'etoile-broadwayworld-trailer']
  },
  {
    id: 'etoile-david-haig', name: 'David Haig', roles: ['actor'], rolesFr: ['acteur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-deadline-release', 'etoile-whattowatch-guide', 'etoile-popcultureplanet-premiere']
  },
  {
    id: 'etoile-lamay-zhang', name: 'LaMay Zhang', roles: ['actor', 'dancer'],
    rolesFr: ['actrice', 'danseuse'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 0, sources: ['etoile-article-review', 'etoile-whattowatch-guide', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-simon-callow', name: 'Simon Callow', roles: ['actor'], rolesFr: ['acteur'],
    born: '1949-06-15', nationality: 'British', nationalityFr: 'britannique', affiliations: [], revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    id: 'etoile-yanic-truesdale', name: 'Yanic Truesdale', roles: ['actor'], rolesFr: ['acteur'], born: null,
    nationality: 'Canadian', nationalityFr: 'canadienne', affiliations: [], revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-truesdale-press', 'etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    id: 'etoile-kelly-bishop', name: 'Kelly Bishop', roles: ['actor', 'dancer'],
    rolesFr: ['actrice', 'danseuse'], born: '1944-02-28', nationality: 'American',
    nationalityFr: 'américaine', affiliations: [], revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-kellybishop-bio', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    id: 'etoile-jonathan-groff', name: 'Jonathan Groff', roles: ['actor'], rolesFr: ['acteur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-nina-arianda', name: 'Nina Arianda', roles: ['actor'], rolesFr: ['actrice'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 7001,
    sources: ['etoile-fangirlish-s01e07', 'etoile-latimes-arianda']
  },
  {
    id: 'etoile-patrick-page', name: 'Patrick Page', roles: ['actor'], rolesFr: ['acteur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-broadwayworld-page']
  },
  {
    id: 'etoile-dakin-matthews', name: 'Dakin Matthews', roles: ['actor'], rolesFr: ['acteur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg', 'etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    id: 'etoile-camille-cottin', name: 'Camille Cottin', roles: ['actor'], rolesFr: ['actrice'], born: null,
    nationality: 'French', nationalityFr: 'française', affiliations: [], revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-cnews-2023', 'etoile-decider-gainsbourg-delaage', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-unity-phelan', name: 'Unity Phelan', roles: ['dancer', 'actor'],
    rolesFr: ['danseuse', 'actrice'], born: '1995-02', nationality: 'American', nationalityFr: 'américaine',
    affiliations: ['New York City Ballet'], revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    id: 'etoile-tiler-peck', name: 'Tiler Peck', roles: ['dancer', 'actor'],
    rolesFr: ['danseuse', 'actrice'], born: '1989-01-12', nationality: null, nationalityFr: null,
    affiliations: ['New York City Ballet'], revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-miscelana-peck', 'etoile-brooklyneagle-peck', 'etoile-dancespirit-peck', 'etoile-broadwayworld-screening', 'etoile-surface-vinolo']
  },
  {
    id: 'etoile-john-lam', name: 'John Lam', roles: ['dancer'], rolesFr: ['danseur'], born: '1984',
    nationality: 'American', nationalityFr: 'américaine', affiliations: ['Boston Ballet'], revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-wiki-lam', 'etoile-pointe-lam', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-robbie-fairchild', name: 'Robbie Fairchild', roles: ['dancer', 'actor'],
    rolesFr: ['danseur', 'acteur'], born: '1987-06-09', nationality: 'American', nationalityFr: 'américaine',
    affiliations: ['New York City Ballet'], revealed: 0,
    sources: ['etoile-thr-dancers', 'etoile-wiki-fairchild', 'etoile-playbill-fairchild', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-roman-mejia', name: 'Roman Mejia', roles: ['dancer'], rolesFr: ['danseur'], born: null,
    nationality: null, nationalityFr: null, affiliations: ['New York City Ballet'], revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-broadwayworld-mejia']
  },
  {
    id: 'etoile-constance-devernay-laurence', name: 'Constance Devernay-Laurence',
    roles: ['dancer', 'actor'], rolesFr: ['danseuse', 'actrice'], born: null, nationality: 'French',
    nationalityFr: 'française', affiliations: ['Scottish Ballet'], revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-scottishballet-devernay', 'etoile-shropshirestar-devernay', 'etoile-imperfectpointes-devernay', 'etoile-time-dancers']
  },
  {
    id: 'etoile-arcadian-broad', name: 'Arcadian Broad', roles: ['dancer', 'choreographer', 'composer'],
    rolesFr: ['danseur', 'chorégraphe', 'compositeur'], born: null, nationality: null, nationalityFr: null,
    affiliations: ['Orlando Ballet'], revealed: 0,
    sources: ['etoile-miscelana-etoile', 'etoile-balletherald-cast', 'etoile-pointe-broad']
  },
  {
    id: 'etoile-vincenzo-di-primo', name: 'Vincenzo Di Primo', roles: ['dancer'], rolesFr: ['danseur'],
    born: null, nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    id: 'etoile-brooklyn-mack', name: 'Brooklyn Mack', roles: ['dancer'], rolesFr: ['danseur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    id: 'etoile-alex-wong', name: 'Alex Wong', roles: ['dancer'], rolesFr: ['danseur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    id: 'etoile-tommy-lockey', name: 'Tommy Lockey', roles: ['dancer'], rolesFr: ['danseur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    id: 'etoile-willow-mcconnaughy', name: 'Willow McConnaughy', roles: ['dancer'], rolesFr: ['danseuse'],
    born: null, nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    id: 'etoile-matisse-love', name: 'Matisse Love', roles: ['dancer', 'actor'],
    rolesFr: ['danseuse', 'actrice'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 0, sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    id: 'etoile-lyrica-woodruff', name: 'Lyrica Woodruff', roles: ['dancer', 'actor'],
    rolesFr: ['danseuse', 'actrice'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 0, sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    id: 'etoile-reed-henry', name: 'Reed Henry', roles: ['dancer'], rolesFr: ['danseur'], born: null,
    nationality: 'American', nationalityFr: 'américaine', affiliations: ['Joffrey Ballet'], revealed: 0,
    sources: ['etoile-suntimes-henry']
  },
  {
    id: 'etoile-isaac-mizrahi', name: 'Isaac Mizrahi', roles: ['fashion designer'],
    rolesFr: ['créateur de mode'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    id: 'etoile-david-byrne', name: 'David Byrne', roles: ['musician'], rolesFr: ['musicien'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    id: 'etoile-sons-of-raphael', name: 'Sons of Raphael (Loral and Ronnel Raphael)',
    roles: ['composer', 'musician'], rolesFr: ['compositeurs', 'musiciens'], born: null, nationality: null,
    nationalityFr: null, affiliations: [], revealed: 0, sources: ['etoile-decider-theme']
  },
  {
    id: 'etoile-jennifer-salke', name: 'Jennifer Salke', roles: ['studio executive'],
    rolesFr: ['dirigeante de studio'], born: null, nationality: null, nationalityFr: null,
    affiliations: ['Amazon MGM Studios'], revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-thr-cancelled', 'etoile-purepeople-gainsbourg']
  },
  {
    id: 'etoile-lenny-bruce', name: 'Lenny Bruce', roles: ['comedian'], rolesFr: ['humoriste'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-article-preview', 'etoile-globeandmail-kirby']
  },
  {
    id: 'etoile-sutton-foster', name: 'Sutton Foster', roles: ['actor'], rolesFr: ['actrice'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    id: 'etoile-lamar-damon', name: 'Lamar Damon', roles: ['creator'], rolesFr: ['créateur'], born: null,
    nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-realitytvworld-bunheads']
  },
  {
    id: 'etoile-george-balanchine', name: 'George Balanchine', roles: ['choreographer'],
    rolesFr: ['chorégraphe'], born: null, nationality: null, nationalityFr: null,
    affiliations: ['New York City Ballet'], revealed: 0,
    sources: ['etoile-nyt-kourlas', 'etoile-nyt-kourlas-part2', 'etoile-nycb-guide']
  },
  {
    id: 'etoile-kenneth-macmillan', name: 'Kenneth MacMillan', roles: ['choreographer'],
    rolesFr: ['chorégraphe'], born: null, nationality: null, nationalityFr: null,
    affiliations: ['The Royal Ballet'], revealed: 1016,
    sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  },
  {
    id: 'etoile-frederick-wiseman', name: 'Frederick Wiseman', roles: ['documentary filmmaker'],
    rolesFr: ['documentariste'], born: null, nationality: null, nationalityFr: null, affiliations: [],
    revealed: 5001, sources: ['etoile-latimes-review', 'etoile-orange-preview']
  },
  {
    id: 'etoile-maya-plisetskaya', name: 'Maya Plisetskaya', roles: ['dancer'], rolesFr: ['danseuse'],
    born: null, nationality: null, nationalityFr: null, affiliations: ['Bolshoi Ballet'], revealed: 7013,
    sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-nicolas-sosa', name: 'Nicolas Sosa', roles: ['photographer'], rolesFr: ['photographe'],
    born: null, nationality: null, nationalityFr: null, affiliations: [], revealed: 0,
    sources: ['etoile-article-two-cities']
  }
] AS row
MERGE (p:Person {id: row.id})
SET p.story = 'etoile'
SET p.name = row.name, p.roles = row.roles, p.rolesFr = row.rolesFr, p.born = row.born,
  p.nationality = row.nationality, p.nationalityFr = row.nationalityFr,
  p.affiliations = row.affiliations, p.revealed = row.revealed, p.sources = row.sources;

// What is learnt of each, and when.
UNWIND [
  {
    of: 'etoile-amy-sherman-palladino', id: 'etoile-amy-sherman-palladino-f1', aspect: 'about',
    text: 'She is the daughter of the comedian Don Sherman and the dancer Maybin Hewes, trained in ballet as a child, and chose a writing job on Roseanne over a dance tour.',
    textFr: 'Fille du comique Don Sherman et de la danseuse Maybin Hewes, elle a étudié la danse classique dans son enfance, puis préféré un poste de scénariste sur Roseanne à une tournée de danse.',
    revealed: 0, sources: ['etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-cbs-sunday']
  },
  {
    of: 'etoile-amy-sherman-palladino', id: 'etoile-amy-sherman-palladino-f2', aspect: 'about',
    text: 'With her husband she created Étoile, her second ballet series after Bunheads.',
    textFr: 'Avec son mari, elle a créé Étoile, sa deuxième série sur le ballet après Bunheads.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    of: 'etoile-daniel-palladino', id: 'etoile-daniel-palladino-f1', aspect: 'about',
    text: 'A writer and producer raised in Van Nuys, he met Amy Sherman-Palladino on Roseanne and is her husband and working partner.',
    textFr: 'Scénariste et producteur élevé à Van Nuys, il a rencontré Amy Sherman-Palladino sur Roseanne ; il est son mari et son partenaire de travail.',
    revealed: 0, sources: ['etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    of: 'etoile-daniel-palladino', id: 'etoile-daniel-palladino-f2', aspect: 'about',
    text: 'He is co-creator of Étoile, and says that they had promised Luke Kirby a part years earlier.',
    textFr: 'Il a cocréé Étoile et raconte qu’ils avaient promis un rôle à Luke Kirby des années auparavant.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-dhana-rivera-gilbert', id: 'etoile-dhana-rivera-gilbert-f1', aspect: 'about',
    text: 'She is executive producer of Étoile and was earlier a producer of The Marvelous Mrs. Maisel.',
    textFr: 'Productrice exécutive d’Étoile, elle a auparavant produit The Marvelous Mrs. Maisel.',
    revealed: 0, sources: ['etoile-deadline-release', 'etoile-tvseriesfinale-order', 'etoile-wiki-maisel']
  },
  {
    of: 'etoile-dhana-rivera-gilbert', id: 'etoile-dhana-rivera-gilbert-f2', aspect: 'about',
    text: 'She has told how the production came to a special arrangement with Lincoln Center.',
    textFr: 'Elle a raconté comment la production a obtenu un accord particulier avec le Lincoln Center.',
    revealed: 0, sources: ['etoile-indiewire-locations']
  },
  {
    of: 'etoile-scott-ellis', id: 'etoile-scott-ellis-f1', aspect: 'about',
    text: 'A stage and television director with nine Tony nominations.',
    textFr: 'Metteur en scène et réalisateur de télévision, neuf fois nommé aux Tony Awards.', revealed: 0,
    sources: ['etoile-wikimili-ellis', 'etoile-broadwayworld-ellis']
  },
  {
    of: 'etoile-scott-ellis', id: 'etoile-scott-ellis-f2', aspect: 'about',
    text: 'He is co-executive producer of Étoile and one of its three directors.',
    textFr: 'Il est coproducteur exécutif d’Étoile et l’un de ses trois réalisateurs.', revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-thomas-ward', id: 'etoile-thomas-ward-f1', aspect: 'about',
    text: 'One cast guide names him as an executive producer of Étoile; the studio’s own announcements do not list him.',
    textFr: 'Un guide de la distribution le cite comme producteur exécutif d’Étoile ; les annonces du studio ne le mentionnent pas.',
    revealed: 0, sources: ['etoile-sportskeeda-cast']
  },
  {
    of: 'etoile-marguerite-derricks', id: 'etoile-marguerite-derricks-f1', aspect: 'about',
    text: 'A former ballerina from Buffalo, trained at Canada’s National Ballet School, she is the only choreographer to have won three Emmys in a row.',
    textFr: 'Ancienne ballerine originaire de Buffalo, formée à l’École nationale de ballet du Canada, elle est la seule chorégraphe à avoir remporté trois Emmys d’affilée.',
    revealed: 0, sources: ['etoile-wikimili-derricks', 'etoile-goldderby-derricks']
  },
  {
    of: 'etoile-marguerite-derricks', id: 'etoile-marguerite-derricks-f2', aspect: 'about',
    text: 'Choreographer and producer of Étoile, her fourth show with the Palladinos, she hired more than a hundred real dancers for it.',
    textFr: 'Chorégraphe et productrice d’Étoile, sa quatrième série avec les Palladino, elle y a engagé plus de cent véritables danseurs.',
    revealed: 0, sources: ['etoile-article-preview', 'etoile-thr-dancers', 'etoile-goldderby-derricks']
  },
  {
    of: 'etoile-marguerite-derricks', id: 'etoile-marguerite-derricks-f3', aspect: 'about',
    text: 'She made the works which the story gives to the choreographer Tobias Bell.',
    textFr: 'C’est elle qui a créé les œuvres que l’histoire attribue au chorégraphe Tobias Bell.',
    revealed: 1012, sources: ['etoile-indiewire-29-ballets']
  },
  {
    of: 'etoile-christopher-wheeldon', id: 'etoile-christopher-wheeldon-f1', aspect: 'about',
    text: 'A former dancer, he became New York City Ballet’s first resident choreographer.',
    textFr: 'Ancien danseur, il est devenu le premier chorégraphe en résidence du New York City Ballet.',
    revealed: 0, sources: ['etoile-wheeldon-marquee']
  },
  {
    of: 'etoile-christopher-wheeldon', id: 'etoile-christopher-wheeldon-f2', aspect: 'about',
    text: 'He is one of the choreographers who worked on Étoile.',
    textFr: 'Il est l’un des chorégraphes qui ont travaillé pour Étoile.', revealed: 0,
    sources: ['etoile-fjord-review']
  },
  {
    of: 'etoile-christopher-wheeldon', id: 'etoile-christopher-wheeldon-f3', aspect: 'about',
    text: 'He made the solo “I Married Myself” for the end of Étoile.',
    textFr: 'Il a créé le solo « I Married Myself » pour la fin d’Étoile.', revealed: 8016,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review', 'etoile-nyt-kourlas-part2']
  },
  {
    of: 'etoile-m-david-mullen', id: 'etoile-m-david-mullen-f1', aspect: 'about',
    text: 'He is a cinematographer of Étoile, as he was of The Marvelous Mrs. Maisel; it was his first ballet subject.',
    textFr: 'Il signe la photographie d’Étoile, comme celle de The Marvelous Mrs. Maisel ; c’était pour lui un premier sujet sur le ballet.',
    revealed: 0,
    sources: ['etoile-indiewire-craft', 'etoile-deadline-process', 'etoile-ankler-crafts', 'etoile-wiki-maisel']
  },
  {
    of: 'etoile-alex-nepomniaschy', id: 'etoile-alex-nepomniaschy-f1', aspect: 'about',
    text: 'The second director of photography of Étoile, he was, unlike his colleague, already a ballet-goer.',
    textFr: 'Second directeur de la photographie d’Étoile, il était, contrairement à son collègue, déjà un habitué du ballet.',
    revealed: 0, sources: ['etoile-deadline-process']
  },
  {
    of: 'etoile-bill-groom', id: 'etoile-bill-groom-f1', aspect: 'about',
    text: 'Production designer of Étoile, he built rehearsal rooms and corridors in a studio near Paris.',
    textFr: 'Chef décorateur d’Étoile, il a construit des salles de répétition et des couloirs dans un studio près de Paris.',
    revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    of: 'etoile-bill-groom', id: 'etoile-bill-groom-f2', aspect: 'about',
    text: 'He had designed all five seasons of The Marvelous Mrs. Maisel.',
    textFr: 'Il avait conçu les décors des cinq saisons de The Marvelous Mrs. Maisel.', revealed: 0,
    sources: ['etoile-cinemamag-groom']
  },
  {
    of: 'etoile-luke-kirby', id: 'etoile-luke-kirby-f1', aspect: 'about',
    text: 'A Canadian actor born in Hamilton, Ontario, to American parents, he trained at the National Theatre School of Canada.',
    textFr: 'Acteur canadien né à Hamilton (Ontario) de parents américains, il s’est formé à l’École nationale de théâtre du Canada.',
    revealed: 0,
    sources: ['etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby']
  },
  {
    of: 'etoile-luke-kirby', id: 'etoile-luke-kirby-f2', aspect: 'about',
    text: 'He won an Emmy in 2019 as Lenny Bruce in The Marvelous Mrs. Maisel.',
    textFr: 'Il a reçu un Emmy en 2019 pour son Lenny Bruce dans The Marvelous Mrs. Maisel.', revealed: 0,
    sources: ['etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    of: 'etoile-luke-kirby', id: 'etoile-luke-kirby-f3', aspect: 'about',
    text: 'The part of Jack was written with him in mind.',
    textFr: 'Le rôle de Jack a été écrit en pensant à lui.', revealed: 1003,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-charlotte-gainsbourg', id: 'etoile-charlotte-gainsbourg-f1', aspect: 'about',
    text: 'A British-French actress and singer, daughter of Jane Birkin and Serge Gainsbourg, she was best actress at Cannes for Antichrist.',
    textFr: 'Actrice et chanteuse franco-britannique, fille de Jane Birkin et de Serge Gainsbourg, elle a reçu le prix d’interprétation féminine à Cannes pour Antichrist.',
    revealed: 0, sources: ['etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg']
  },
  {
    of: 'etoile-charlotte-gainsbourg', id: 'etoile-charlotte-gainsbourg-f2', aspect: 'about',
    text: 'Étoile is her first American series; she signed on after reading half the scripts and took over a part first given to Camille Cottin.',
    textFr: 'Étoile est sa première série américaine ; elle s’est engagée après avoir lu la moitié des scénarios et a repris un rôle d’abord confié à Camille Cottin.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-decider-gainsbourg-delaage']
  },
  {
    of: 'etoile-lou-de-laage', id: 'etoile-lou-de-laage-f1', aspect: 'about',
    text: 'A French actress from Bordeaux, she has two César nominations as best newcomer and the 2016 Romy Schneider prize.',
    textFr: 'Actrice française originaire de Bordeaux, elle a été nommée deux fois au César du meilleur espoir féminin et a reçu le prix Romy-Schneider en 2016.',
    revealed: 0, sources: ['etoile-wiki-delaage']
  },
  {
    of: 'etoile-lou-de-laage', id: 'etoile-lou-de-laage-f2', aspect: 'about',
    text: 'For Étoile she learned English, trained in ballet for nine months and helped to adjust the French dialogue.',
    textFr: 'Pour Étoile, elle a appris l’anglais, travaillé la danse classique pendant neuf mois et aidé à ajuster les dialogues français.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    of: 'etoile-gideon-glick', id: 'etoile-gideon-glick-f1', aspect: 'about',
    text: 'An American stage and screen actor from suburban Philadelphia, deaf in one ear, he was nominated for a Tony for To Kill a Mockingbird.',
    textFr: 'Acteur américain de théâtre et de cinéma, originaire de la banlieue de Philadelphie et sourd d’une oreille, il a été nommé aux Tony Awards pour To Kill a Mockingbird.',
    revealed: 0, sources: ['etoile-suburbanlife-glick', 'etoile-ew-glick']
  },
  {
    of: 'etoile-gideon-glick', id: 'etoile-gideon-glick-f2', aspect: 'about',
    text: 'He played the magician Alfie in The Marvelous Mrs. Maisel.',
    textFr: 'Il a joué le magicien Alfie dans The Marvelous Mrs. Maisel.', revealed: 0,
    sources: ['etoile-hello-cast', 'etoile-thewrap-review']
  },
  {
    of: 'etoile-gideon-glick', id: 'etoile-gideon-glick-f3', aspect: 'about',
    text: 'He also worked on Étoile as a writer and story editor.',
    textFr: 'Il a aussi travaillé sur Étoile comme scénariste et « story editor ».', revealed: 0,
    sources: ['etoile-thewrap-review', 'etoile-suburbanlife-glick', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-observatorio-launch']
  },
  {
    of: 'etoile-david-alvarez', id: 'etoile-david-alvarez-f1', aspect: 'about',
    text: 'A Montreal-born actor and dancer of Cuban descent, he shared the Tony for Billy Elliot at 14 and played Bernardo in Spielberg’s West Side Story.',
    textFr: 'Acteur et danseur né à Montréal, d’origine cubaine, il a partagé à 14 ans le Tony pour Billy Elliot et joué Bernardo dans le West Side Story de Spielberg.',
    revealed: 0, sources: ['etoile-lapresse-alvarez', 'etoile-avresco-alvarez', 'etoile-ap-etoile']
  },
  {
    of: 'etoile-david-alvarez', id: 'etoile-david-alvarez-f2', aspect: 'about',
    text: 'He dances Gael without a double.', textFr: 'Il danse lui-même le rôle de Gael, sans doublure.',
    revealed: 2007,
    sources: ['etoile-insidedance-alvarez-vinolo', 'etoile-miscelana-etoile', 'etoile-article-review']
  },
  {
    of: 'etoile-ivan-du-pontavice', id: 'etoile-ivan-du-pontavice-f1', aspect: 'about',
    text: 'A Franco-English actor, credited in press notes with Rupture.',
    textFr: 'Acteur franco-anglais, crédité dans les dossiers de presse pour Rupture.', revealed: 0,
    sources: ['etoile-broadwayworld-trailer', 'etoile-deadline-scad']
  },
  {
    of: 'etoile-ivan-du-pontavice', id: 'etoile-ivan-du-pontavice-f2', aspect: 'about',
    text: 'In Étoile a professional double takes over his hardest steps.',
    textFr: 'Dans Étoile, une doublure professionnelle se charge de ses pas les plus difficiles.',
    revealed: 0,
    sources: ['etoile-miscelana-etoile', 'etoile-article-review', 'etoile-article-announcement']
  },
  {
    of: 'etoile-tais-vinolo', id: 'etoile-tais-vinolo-f1', aspect: 'about',
    text: 'A French ballerina, 22 when Étoile came out, she trained at the School of American Ballet and danced with the National Ballet of Canada.',
    textFr: 'Ballerine française, âgée de 22 ans à la sortie d’Étoile, elle s’est formée à la School of American Ballet et a dansé au Ballet national du Canada.',
    revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-dancespirit-vinolo-2', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    of: 'etoile-tais-vinolo', id: 'etoile-tais-vinolo-f2', aspect: 'about',
    text: 'The Associated Press counts Mishi as her acting debut.',
    textFr: 'L’Associated Press considère Mishi comme son premier rôle d’actrice.', revealed: 1011,
    sources: ['etoile-ap-etoile']
  },
  {
    of: 'etoile-david-haig', id: 'etoile-david-haig-f1', aspect: 'about',
    text: 'An actor known from Four Weddings and a Funeral and Killing Eve.',
    textFr: 'Acteur connu pour Quatre mariages et un enterrement et Killing Eve.', revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-whattowatch-guide', 'etoile-popcultureplanet-premiere']
  },
  {
    of: 'etoile-david-haig', id: 'etoile-david-haig-f2', aspect: 'about',
    text: 'In Étoile he plays the artistic director of the New York company.',
    textFr: 'Dans Étoile, il joue le directeur artistique de la compagnie new-yorkaise.', revealed: 1006,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-deadline-release']
  },
  {
    of: 'etoile-lamay-zhang', id: 'etoile-lamay-zhang-f1', aspect: 'about',
    text: 'A young dancer making her screen debut in Étoile.',
    textFr: 'Jeune danseuse qui fait ses débuts à l’écran dans Étoile.', revealed: 0,
    sources: ['etoile-article-review', 'etoile-whattowatch-guide', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-lamay-zhang', id: 'etoile-lamay-zhang-f2', aspect: 'about', text: 'She plays Susu.',
    textFr: 'Elle joue Susu.', revealed: 1001,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-simon-callow', id: 'etoile-simon-callow-f1', aspect: 'about',
    text: 'An English actor, director and writer from London with a long stage career and parts in Amadeus, A Room with a View and Four Weddings and a Funeral.',
    textFr: 'Acteur, metteur en scène et auteur anglais, né à Londres, il a derrière lui une longue carrière théâtrale et des rôles dans Amadeus, Chambre avec vue et Quatre mariages et un enterrement.',
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    of: 'etoile-yanic-truesdale', id: 'etoile-yanic-truesdale-f1', aspect: 'about',
    text: 'A Canadian actor born in Montreal, he is known worldwide as the concierge Michel in Gilmore Girls.',
    textFr: 'Acteur canadien né à Montréal, il est connu dans le monde entier pour le concierge Michel de Gilmore Girls.',
    revealed: 0, sources: ['etoile-truesdale-press', 'etoile-bustle-truesdale', 'etoile-article-two-cities']
  },
  {
    of: 'etoile-yanic-truesdale', id: 'etoile-yanic-truesdale-f2', aspect: 'about',
    text: 'He asked not to use Michel’s accent in Étoile.',
    textFr: 'Il a demandé à ne pas reprendre l’accent de Michel dans Étoile.', revealed: 0,
    sources: ['etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    of: 'etoile-kelly-bishop', id: 'etoile-kelly-bishop-f1', aspect: 'about',
    text: 'An American actress and dancer from Colorado Springs, she won a Tony for A Chorus Line.',
    textFr: 'Actrice et danseuse américaine originaire de Colorado Springs, elle a remporté un Tony pour A Chorus Line.',
    revealed: 3008, sources: ['etoile-kellybishop-bio']
  },
  {
    of: 'etoile-kelly-bishop', id: 'etoile-kelly-bishop-f2', aspect: 'about',
    text: 'She has been seen in four of the Palladinos’ series; Amy Sherman-Palladino treats her as a lucky charm.',
    textFr: 'Elle est apparue dans quatre séries des Palladino ; Amy Sherman-Palladino la considère comme un porte-bonheur.',
    revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    of: 'etoile-jonathan-groff', id: 'etoile-jonathan-groff-f1', aspect: 'about',
    text: 'A Tony-winning actor, he guest-stars in Étoile as Kevin.',
    textFr: 'Acteur lauréat d’un Tony, il est l’invité d’Étoile dans le rôle de Kevin.', revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-jonathan-groff', id: 'etoile-jonathan-groff-f2', aspect: 'about',
    text: 'The part brings him back together with Gideon Glick, with whom he was in the first Broadway cast of Spring Awakening.',
    textFr: 'Ce rôle lui fait retrouver Gideon Glick, avec qui il faisait partie de la première distribution de Spring Awakening à Broadway.',
    revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-nina-arianda', id: 'etoile-nina-arianda-f1', aspect: 'about',
    text: 'A New York-born stage actress, she broke through with Venus in Fur.',
    textFr: 'Actrice de théâtre née à New York, elle s’est révélée avec Venus in Fur.', revealed: 7001,
    sources: ['etoile-latimes-arianda']
  },
  {
    of: 'etoile-nina-arianda', id: 'etoile-nina-arianda-f2', aspect: 'about',
    text: 'She had been Hedy in The Marvelous Mrs. Maisel before playing Quinn.',
    textFr: 'Elle avait été Hedy dans The Marvelous Mrs. Maisel avant de jouer Quinn.', revealed: 7001,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-patrick-page', id: 'etoile-patrick-page-f1', aspect: 'about',
    text: 'A stage actor, nominated for a Tony as Hades in Hadestown.',
    textFr: 'Acteur de théâtre, nommé aux Tony Awards pour Hadès dans Hadestown.', revealed: 3008,
    sources: ['etoile-broadwayworld-page']
  },
  {
    of: 'etoile-patrick-page', id: 'etoile-patrick-page-f2', aspect: 'about',
    text: 'He is a guest in Étoile as Jack’s uncle.', textFr: 'Invité d’Étoile, il y joue l’oncle de Jack.',
    revealed: 3008, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-dakin-matthews', id: 'etoile-dakin-matthews-f1', aspect: 'about',
    text: 'A character actor and Shakespeare scholar, he was headmaster Charleston in Gilmore Girls.',
    textFr: 'Acteur de composition et spécialiste de Shakespeare, il a été le proviseur Charleston dans Gilmore Girls.',
    revealed: 8999, sources: ['etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    of: 'etoile-dakin-matthews', id: 'etoile-dakin-matthews-f2', aspect: 'about',
    text: 'He appears as a guest in Étoile.', textFr: 'Il apparaît en invité dans Étoile.', revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg']
  },
  {
    of: 'etoile-camille-cottin', id: 'etoile-camille-cottin-f1', aspect: 'about',
    text: 'A French actress, she was announced in 2023 as a lead of Étoile.',
    textFr: 'Actrice française, elle a été annoncée en 2023 parmi les têtes d’affiche d’Étoile.',
    revealed: 0, sources: ['etoile-tvseriesfinale-order', 'etoile-cnews-2023']
  },
  {
    of: 'etoile-camille-cottin', id: 'etoile-camille-cottin-f2', aspect: 'about',
    text: 'Scheduling made her leave, and Charlotte Gainsbourg took over her part.',
    textFr: 'Des questions d’emploi du temps l’ont fait renoncer, et Charlotte Gainsbourg a repris son rôle.',
    revealed: 0, sources: ['etoile-decider-gainsbourg-delaage']
  },
  {
    of: 'etoile-camille-cottin', id: 'etoile-camille-cottin-f3', aspect: 'about',
    text: 'The part was that of Geneviève.', textFr: 'Ce rôle était celui de Geneviève.', revealed: 1003,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-unity-phelan', id: 'etoile-unity-phelan-f1', aspect: 'about',
    text: 'A New York City Ballet principal from Princeton, New Jersey, promoted in 2021, she had already danced in two films.',
    textFr: 'Danseuse principale du New York City Ballet, originaire de Princeton (New Jersey) et promue en 2021, elle avait déjà dansé dans deux films.',
    revealed: 0, sources: ['etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    of: 'etoile-unity-phelan', id: 'etoile-unity-phelan-f2', aspect: 'about',
    text: 'She plays the dancer Julie.', textFr: 'Elle joue la danseuse Julie.', revealed: 8999,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan']
  },
  {
    of: 'etoile-tiler-peck', id: 'etoile-tiler-peck-f1', aspect: 'about',
    text: 'A New York City Ballet principal since 2009, she is seen in Étoile.',
    textFr: 'Danseuse principale du New York City Ballet depuis 2009, elle apparaît dans Étoile.',
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-miscelana-peck', 'etoile-broadwayworld-screening', 'etoile-surface-vinolo']
  },
  {
    of: 'etoile-tiler-peck', id: 'etoile-tiler-peck-f2', aspect: 'about',
    text: 'As a child she acted on Broadway and in Donnie Darko.',
    textFr: 'Enfant, elle a joué à Broadway et dans Donnie Darko.', revealed: 0,
    sources: ['etoile-brooklyneagle-peck', 'etoile-dancespirit-peck']
  },
  {
    of: 'etoile-john-lam', id: 'etoile-john-lam-f1', aspect: 'about',
    text: 'A Vietnamese-American dancer, he was a principal of Boston Ballet from 2014 until he left in May 2024 after twenty years, just before taking part in Étoile.',
    textFr: 'Danseur américain d’origine vietnamienne, il a été danseur principal du Boston Ballet de 2014 jusqu’à son départ en mai 2024, après vingt ans de maison, juste avant de participer à Étoile.',
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-wiki-lam', 'etoile-pointe-lam', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-robbie-fairchild', id: 'etoile-robbie-fairchild-f1', aspect: 'about',
    text: 'A former New York City Ballet principal raised in Salt Lake City, he was nominated for a Tony for An American in Paris.',
    textFr: 'Ancien danseur principal du New York City Ballet, élevé à Salt Lake City, il a été nommé aux Tony Awards pour An American in Paris.',
    revealed: 0, sources: ['etoile-wiki-fairchild', 'etoile-playbill-fairchild']
  },
  {
    of: 'etoile-robbie-fairchild', id: 'etoile-robbie-fairchild-f2', aspect: 'about',
    text: 'He plays Larry.', textFr: 'Il joue Larry.', revealed: 1012,
    sources: ['etoile-thr-dancers', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-roman-mejia', id: 'etoile-roman-mejia-f1', aspect: 'about',
    text: 'A New York City Ballet principal since 2023, he dances in Étoile.',
    textFr: 'Danseur principal du New York City Ballet depuis 2023, il danse dans Étoile.', revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-broadwayworld-mejia']
  },
  {
    of: 'etoile-constance-devernay-laurence', id: 'etoile-constance-devernay-laurence-f1', aspect: 'about',
    text: 'A French dancer from Amiens, she spent fifteen years with Scottish Ballet and was a principal from 2016.',
    textFr: 'Danseuse française originaire d’Amiens, elle a passé quinze ans au Scottish Ballet, où elle fut danseuse principale à partir de 2016.',
    revealed: 0,
    sources: ['etoile-scottishballet-devernay', 'etoile-shropshirestar-devernay', 'etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-constance-devernay-laurence', id: 'etoile-constance-devernay-laurence-f2', aspect: 'about',
    text: 'In Étoile she is Lou de Laâge’s dance double.',
    textFr: 'Dans Étoile, elle est la doublure danse de Lou de Laâge.', revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-imperfectpointes-devernay', 'etoile-time-dancers']
  },
  {
    of: 'etoile-constance-devernay-laurence', id: 'etoile-constance-devernay-laurence-f3', aspect: 'about',
    text: 'She also plays Mélanie.', textFr: 'Elle joue aussi Mélanie.', revealed: 8999,
    sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-constance-devernay-laurence', id: 'etoile-constance-devernay-laurence-f4', aspect: 'about',
    text: 'She danced the closing solo.', textFr: 'Elle a dansé le solo final.', revealed: 8016,
    sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-arcadian-broad', id: 'etoile-arcadian-broad-f1', aspect: 'about',
    text: 'A dancer, choreographer and composer who rose at Orlando Ballet.',
    textFr: 'Danseur, chorégraphe et compositeur, révélé à l’Orlando Ballet.', revealed: 0,
    sources: ['etoile-pointe-broad']
  },
  {
    of: 'etoile-arcadian-broad', id: 'etoile-arcadian-broad-f2', aspect: 'about',
    text: 'In Étoile he is the dance double of Ivan du Pontavice.',
    textFr: 'Dans Étoile, il est la doublure danse d’Ivan du Pontavice.', revealed: 0,
    sources: ['etoile-miscelana-etoile', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-vincenzo-di-primo', id: 'etoile-vincenzo-di-primo-f1', aspect: 'about',
    text: 'A professional dancer in the Étoile ensemble.',
    textFr: 'Danseur professionnel de l’ensemble d’Étoile.', revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-brooklyn-mack', id: 'etoile-brooklyn-mack-f1', aspect: 'about',
    text: 'A professional dancer in the Étoile ensemble.',
    textFr: 'Danseur professionnel de l’ensemble d’Étoile.', revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-alex-wong', id: 'etoile-alex-wong-f1', aspect: 'about',
    text: 'A professional dancer in the Étoile ensemble.',
    textFr: 'Danseur professionnel de l’ensemble d’Étoile.', revealed: 0,
    sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-tommy-lockey', id: 'etoile-tommy-lockey-f1', aspect: 'about',
    text: 'A young dancer in the Étoile ensemble.', textFr: 'Jeune danseur de l’ensemble d’Étoile.',
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-willow-mcconnaughy', id: 'etoile-willow-mcconnaughy-f1', aspect: 'about',
    text: 'A young dancer in the Étoile ensemble.', textFr: 'Jeune danseuse de l’ensemble d’Étoile.',
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-matisse-love', id: 'etoile-matisse-love-f1', aspect: 'about',
    text: 'A child dancer of Bunheads, now a professional, she dances in the New York company of Étoile.',
    textFr: 'Enfant danseuse de Bunheads devenue professionnelle, elle danse dans la compagnie new-yorkaise d’Étoile.',
    revealed: 0, sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    of: 'etoile-lyrica-woodruff', id: 'etoile-lyrica-woodruff-f1', aspect: 'about',
    text: 'A teenage dancer of Bunheads, now a professional, she dances in the New York company of Étoile.',
    textFr: 'Danseuse adolescente de Bunheads devenue professionnelle, elle danse dans la compagnie new-yorkaise d’Étoile.',
    revealed: 0, sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    of: 'etoile-reed-henry', id: 'etoile-reed-henry-f1', aspect: 'about',
    text: 'A Joffrey Ballet dancer from New Jersey, 20 at the premiere, he took four months off to join the Étoile ensemble.',
    textFr: 'Danseur du Joffrey Ballet originaire du New Jersey, âgé de 20 ans à la sortie de la série, il a pris quatre mois de congé pour rejoindre l’ensemble d’Étoile.',
    revealed: 0, sources: ['etoile-suntimes-henry']
  },
  {
    of: 'etoile-isaac-mizrahi', id: 'etoile-isaac-mizrahi-f1', aspect: 'about',
    text: 'A fashion designer, he plays himself opposite Cheyenne.',
    textFr: 'Créateur de mode, il joue son propre rôle face à Cheyenne.', revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-david-byrne', id: 'etoile-david-byrne-f1', aspect: 'about',
    text: 'The musician of Talking Heads, he plays himself in a video call.',
    textFr: 'Musicien des Talking Heads, il joue son propre rôle lors d’un appel vidéo.', revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-sons-of-raphael', id: 'etoile-sons-of-raphael-f1', aspect: 'about',
    text: 'A duo of brothers, they are behind the main title song of Étoile; they had toured with Charlotte Gainsbourg.',
    textFr: 'Duo formé de deux frères, ils signent la chanson du générique d’Étoile ; ils étaient partis en tournée avec Charlotte Gainsbourg.',
    revealed: 0, sources: ['etoile-decider-theme']
  },
  {
    of: 'etoile-jennifer-salke', id: 'etoile-jennifer-salke-f1', aspect: 'about',
    text: 'Head of Amazon and MGM Studios, she ordered Étoile in 2023 and left in March 2025.',
    textFr: 'À la tête d’Amazon MGM Studios, elle a commandé Étoile en 2023 et quitté son poste en mars 2025.',
    revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-thr-cancelled', 'etoile-purepeople-gainsbourg']
  },
  {
    of: 'etoile-lenny-bruce', id: 'etoile-lenny-bruce-f1', aspect: 'about',
    text: 'A real New York stand-up comedian of the late 1950s, portrayed by Luke Kirby in The Marvelous Mrs. Maisel.',
    textFr: 'Véritable humoriste de stand-up new-yorkais de la fin des années 1950, incarné par Luke Kirby dans The Marvelous Mrs. Maisel.',
    revealed: 0, sources: ['etoile-article-preview', 'etoile-globeandmail-kirby']
  },
  {
    of: 'etoile-sutton-foster', id: 'etoile-sutton-foster-f1', aspect: 'about',
    text: 'She led the Palladinos’ earlier ballet series Bunheads as the former showgirl Michelle Simms.',
    textFr: 'Elle tenait le rôle principal de Bunheads, la précédente série des Palladino sur le ballet : l’ancienne showgirl Michelle Simms.',
    revealed: 0, sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    of: 'etoile-lamar-damon', id: 'etoile-lamar-damon-f1', aspect: 'about', text: 'Co-creator of Bunheads.',
    textFr: 'Cocréateur de Bunheads.', revealed: 0, sources: ['etoile-realitytvworld-bunheads']
  },
  {
    of: 'etoile-george-balanchine', id: 'etoile-george-balanchine-f1', aspect: 'about',
    text: 'The founder-choreographer of New York City Ballet.',
    textFr: 'Chorégraphe fondateur du New York City Ballet.', revealed: 0, sources: ['etoile-nycb-guide']
  },
  {
    of: 'etoile-george-balanchine', id: 'etoile-george-balanchine-f2', aspect: 'about',
    text: 'Works of his, such as Rubies and Stars and Stripes, are danced or named in Étoile.',
    textFr: 'Certaines de ses œuvres, comme Rubis et Stars and Stripes, sont dansées ou citées dans Étoile.',
    revealed: 8999, sources: ['etoile-nyt-kourlas', 'etoile-nyt-kourlas-part2']
  },
  {
    of: 'etoile-kenneth-macmillan', id: 'etoile-kenneth-macmillan-f1', aspect: 'about',
    text: 'A British choreographer, whose Royal Ballet version of Romeo and Juliet introduces Cheyenne’s dancing.',
    textFr: 'Chorégraphe britannique dont la version de Roméo et Juliette pour le Royal Ballet fait découvrir la danse de Cheyenne.',
    revealed: 1016, sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  },
  {
    of: 'etoile-frederick-wiseman', id: 'etoile-frederick-wiseman-f1', aspect: 'about',
    text: 'A documentary maker whose two ballet films are billed outside a New York cinema in Étoile.',
    textFr: 'Documentariste dont les deux films sur le ballet sont à l’affiche d’un cinéma new-yorkais dans Étoile.',
    revealed: 5001, sources: ['etoile-latimes-review']
  },
  {
    of: 'etoile-frederick-wiseman', id: 'etoile-frederick-wiseman-f2', aspect: 'about',
    text: 'The two films inspired the makers of the series.',
    textFr: 'Ces deux films ont inspiré les auteurs de la série.', revealed: 5001,
    sources: ['etoile-latimes-review', 'etoile-orange-preview']
  },
  {
    of: 'etoile-maya-plisetskaya', id: 'etoile-maya-plisetskaya-f1', aspect: 'about',
    text: 'A legend of the Bolshoi, to whom Cheyenne and Susu pray before a performance.',
    textFr: 'Légende du Bolchoï, à qui Cheyenne et Susu adressent une prière avant une représentation.',
    revealed: 7013, sources: ['etoile-vulture-e7-8']
  },
  {
    of: 'etoile-nicolas-sosa', id: 'etoile-nicolas-sosa-f1', aspect: 'about',
    text: 'The photographer of a stock picture at the head of an article on the series; no part in the series itself is known.',
    textFr: 'Photographe d’une image de banque de photos placée en tête d’un article sur la série ; on ne lui connaît aucun rôle dans la série elle-même.',
    revealed: 0, sources: ['etoile-article-two-cities']
  }
] AS row
MATCH (n:Person {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = row.sources
MERGE (n)-[:HAS_FACT]->(f);

// What they are known for, best known first.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-gilmore-girls', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-bunheads', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-the-marvelous-mrs-maisel', rank: 3, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-roseanne', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-gilmore-girls', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-the-marvelous-mrs-maisel', rank: 2, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-bunheads', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-family-guy', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-goldenglobes-palladinos', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-dhana-rivera-gilbert', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: null,
    revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-tvseriesfinale-order', 'etoile-wiki-maisel', 'etoile-indiewire-locations']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-sportskeeda-groff', 'etoile-wikimili-ellis', 'etoile-broadwayworld-ellis']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-weeds', rank: 2, part: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-sportskeeda-groff', 'etoile-wikimili-ellis', 'etoile-broadwayworld-ellis']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-30-rock', rank: 3, part: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-sportskeeda-groff', 'etoile-wikimili-ellis', 'etoile-broadwayworld-ellis']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-bunheads', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-gilmore-girls-a-year-in-the-life', rank: 2,
    part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-the-marvelous-mrs-maisel', rank: 3, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-showgirls', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-little-miss-sunshine', rank: 5, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-wikimili-derricks', 'etoile-thr-dancers', 'etoile-indiewire-29-ballets', 'etoile-goldderby-derricks']
  },
  {
    person: 'etoile-christopher-wheeldon', work: 'etoile-i-married-myself', rank: 1, part: null,
    revealed: 8016,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review', 'etoile-nyt-kourlas-part2', 'etoile-wheeldon-marquee']
  },
  {
    person: 'etoile-m-david-mullen', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: null,
    revealed: 0,
    sources: ['etoile-indiewire-craft', 'etoile-deadline-process', 'etoile-ankler-crafts', 'etoile-wiki-maisel']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: null, revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-milk', rank: 2, part: null, revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-boardwalk-empire', rank: 3, part: null, revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-a-league-of-their-own', rank: 4, part: null, revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-eat-pray-love', rank: 5, part: null, revealed: 0,
    sources: ['etoile-cinemamag-groom', 'etoile-indiewire-craft', 'etoile-latimes-set', 'etoile-ankler-crafts']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: 'Lenny Bruce',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-halloween-resurrection', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-boston-strangler', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-the-greatest-game-ever-played', rank: 4, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-no-man-of-god', rank: 5, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-mambo-italiano', rank: 6, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-shattered-glass', rank: 7, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-take-this-waltz', rank: 8, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-appletv-kirby', 'etoile-ourhairstyle-kirby', 'etoile-tvovermind-kirby', 'etoile-globeandmail-kirby', 'etoile-sportskeeda-cast', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-charlotte-gainsbourg', work: 'etoile-antichrist', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg', 'etoile-decider-gainsbourg-delaage']
  },
  {
    person: 'etoile-charlotte-gainsbourg', work: 'etoile-melancholia', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg', 'etoile-decider-gainsbourg-delaage']
  },
  {
    person: 'etoile-charlotte-gainsbourg', work: 'etoile-nymphomaniac', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg', 'etoile-decider-gainsbourg-delaage']
  },
  {
    person: 'etoile-charlotte-gainsbourg', work: 'etoile-the-pale-blue-eye', rank: 4, part: null,
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gainsbourg', 'etoile-treccani-gainsbourg', 'etoile-decider-gainsbourg-delaage']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-jappeloup', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-breathe', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-the-innocents', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-coup-de-chance', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-the-mad-womens-ball', rank: 5, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-black-box', rank: 6, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-delaage', 'etoile-decider-gainsbourg-delaage', 'etoile-statesheadline-etoile']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-the-marvelous-mrs-maisel', rank: 1,
    part: 'Alfie the magician', revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-suburbanlife-glick', 'etoile-ew-glick', 'etoile-thewrap-review', 'etoile-hello-cast', 'etoile-observatorio-launch']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-marriage-story', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-suburbanlife-glick', 'etoile-ew-glick', 'etoile-thewrap-review', 'etoile-hello-cast', 'etoile-observatorio-launch']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-maestro', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-suburbanlife-glick', 'etoile-ew-glick', 'etoile-thewrap-review', 'etoile-hello-cast', 'etoile-observatorio-launch']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-white-noise', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-bilingual', 'etoile-suburbanlife-glick', 'etoile-ew-glick', 'etoile-thewrap-review', 'etoile-hello-cast', 'etoile-observatorio-launch']
  },
  {
    person: 'etoile-david-alvarez', work: 'etoile-west-side-story', rank: 1, part: 'Bernardo', revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-lapresse-alvarez', 'etoile-avresco-alvarez', 'etoile-ap-etoile', 'etoile-insidedance-alvarez-vinolo', 'etoile-miscelana-etoile']
  },
  {
    person: 'etoile-david-haig', work: 'etoile-four-weddings-and-a-funeral', rank: 1, part: null,
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-deadline-release', 'etoile-whattowatch-guide', 'etoile-popcultureplanet-premiere']
  },
  {
    person: 'etoile-david-haig', work: 'etoile-killing-eve', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-deadline-release', 'etoile-whattowatch-guide', 'etoile-popcultureplanet-premiere']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-amadeus', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-a-room-with-a-view', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-four-weddings-and-a-funeral', rank: 3, part: null,
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-shakespeare-in-love', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-outlander', rank: 5, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-the-boy-that-never-was', rank: 6, part: null, revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-wiki-callow', 'etoile-guardian-callow', 'etoile-deadline-release', 'etoile-whattowatch-guide']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-gilmore-girls', rank: 1, part: 'Michel Gerard',
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-truesdale-press', 'etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-gilmore-girls-a-year-in-the-life', rank: 2, part: null,
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-truesdale-press', 'etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-gods-favorite-idiot', rank: 3, part: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-truesdale-press', 'etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-les-mecs', rank: 4, part: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-truesdale-press', 'etoile-thewrap-truesdale', 'etoile-bustle-truesdale', 'etoile-deadline-scad']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-gilmore-girls', rank: 1, part: 'Emily Gilmore',
    revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-kellybishop-bio', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-bunheads', rank: 2, part: 'Fanny Flowers', revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-kellybishop-bio', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-the-marvelous-mrs-maisel', rank: 3, part: 'Benedetta',
    revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-kellybishop-bio', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-dirty-dancing', rank: 4, part: null, revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-kellybishop-bio', 'etoile-britco-cast', 'etoile-hiawatha-maisel-cameos', 'etoile-collider-creators']
  },
  {
    person: 'etoile-jonathan-groff', work: 'etoile-mindhunter', rank: 1, part: null, revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-jonathan-groff', work: 'etoile-glee', rank: 2, part: null, revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-jonathan-groff', work: 'etoile-doctor-who', rank: 3, part: null, revealed: 7009,
    sources: ['etoile-broadwayworld-groff', 'etoile-collider-groff', 'etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-nina-arianda', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: 'Hedy Ford',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07', 'etoile-latimes-arianda']
  },
  {
    person: 'etoile-patrick-page', work: 'etoile-the-gilded-age', rank: 1, part: null, revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-broadwayworld-page']
  },
  {
    person: 'etoile-patrick-page', work: 'etoile-spirited', rank: 2, part: null, revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-broadwayworld-page']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-gilmore-girls', rank: 1, part: 'Hanlin Charleston',
    revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg', 'etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-true-grit', rank: 2, part: null, revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg', 'etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-the-king-of-queens', rank: 3, part: null, revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg', 'etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-desperate-housewives', rank: 4, part: null,
    revealed: 8999,
    sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg', 'etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    person: 'etoile-camille-cottin', work: 'etoile-call-my-agent', rank: 1, part: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-cnews-2023', 'etoile-decider-gainsbourg-delaage', 'etoile-vulture-s01e03-04']
  },
  {
    person: 'etoile-unity-phelan', work: 'etoile-john-wick-chapter-3', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-unity-phelan', work: 'etoile-im-thinking-of-ending-things', rank: 2, part: null,
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-tiler-peck', work: 'etoile-ballet-now', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-miscelana-peck', 'etoile-brooklyneagle-peck', 'etoile-dancespirit-peck', 'etoile-broadwayworld-screening', 'etoile-surface-vinolo']
  },
  {
    person: 'etoile-tiler-peck', work: 'etoile-donnie-darko', rank: 2, part: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-miscelana-peck', 'etoile-brooklyneagle-peck', 'etoile-dancespirit-peck', 'etoile-broadwayworld-screening', 'etoile-surface-vinolo']
  },
  {
    person: 'etoile-robbie-fairchild', work: 'etoile-cats', rank: 1, part: 'Munkustrap', revealed: 0,
    sources: ['etoile-thr-dancers', 'etoile-wiki-fairchild', 'etoile-playbill-fairchild', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-constance-devernay-laurence', work: 'etoile-i-married-myself', rank: 1, part: null,
    revealed: 8016,
    sources: ['etoile-balletnights-devernay-2', 'etoile-scottishballet-devernay', 'etoile-shropshirestar-devernay', 'etoile-imperfectpointes-devernay', 'etoile-time-dancers']
  },
  {
    person: 'etoile-matisse-love', work: 'etoile-bunheads', rank: 1, part: 'Matisse', revealed: 0,
    sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-lyrica-woodruff', work: 'etoile-bunheads', rank: 1, part: 'The Ringer', revealed: 0,
    sources: ['etoile-usweekly-alumni', 'etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-sons-of-raphael', work: 'etoile-nights-are-for-love', rank: 1, part: null, revealed: 0,
    sources: ['etoile-decider-theme']
  },
  {
    person: 'etoile-lenny-bruce', work: 'etoile-the-marvelous-mrs-maisel', rank: 1, part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-globeandmail-kirby']
  },
  {
    person: 'etoile-sutton-foster', work: 'etoile-bunheads', rank: 1, part: 'Michelle Simms', revealed: 0,
    sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    person: 'etoile-lamar-damon', work: 'etoile-bunheads', rank: 1, part: null, revealed: 0,
    sources: ['etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-george-balanchine', work: 'etoile-rubies', rank: 1, part: null, revealed: 8999,
    sources: ['etoile-nyt-kourlas', 'etoile-nyt-kourlas-part2', 'etoile-nycb-guide']
  },
  {
    person: 'etoile-george-balanchine', work: 'etoile-stars-and-stripes', rank: 2, part: null,
    revealed: 8999, sources: ['etoile-nyt-kourlas', 'etoile-nyt-kourlas-part2', 'etoile-nycb-guide']
  },
  {
    person: 'etoile-kenneth-macmillan', work: 'etoile-romeo-and-juliet-macmillan', rank: 1, part: null,
    revealed: 1016, sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  },
  {
    person: 'etoile-frederick-wiseman', work: 'etoile-wiseman-ballet', rank: 1, part: null, revealed: 5001,
    sources: ['etoile-latimes-review', 'etoile-orange-preview']
  },
  {
    person: 'etoile-frederick-wiseman', work: 'etoile-wiseman-la-danse', rank: 2, part: null, revealed: 5001,
    sources: ['etoile-latimes-review', 'etoile-orange-preview']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[k:KNOWN_FOR]->(w)
SET k.rank = row.rank, k.part = row.part, k.revealed = row.revealed, k.sources = row.sources;

// The companies they belong or belonged to.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', company: 'etoile-dorothy-parker-drank-here', revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-asp-bio', 'etoile-asp-bio-2', 'etoile-asp-facts', 'etoile-uproxx-guide', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-christopher-wheeldon', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review', 'etoile-nyt-kourlas-part2', 'etoile-wheeldon-marquee']
  },
  {
    person: 'etoile-christopher-wheeldon', company: 'etoile-royal-ballet', revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review', 'etoile-nyt-kourlas-part2', 'etoile-wheeldon-marquee']
  },
  {
    person: 'etoile-tais-vinolo', company: 'etoile-national-ballet-of-canada', revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-surface-vinolo', 'etoile-dancespirit-vinolo-2', 'etoile-insidedance-alvarez-vinolo', 'etoile-ap-etoile', 'etoile-broadwayworld-trailer']
  },
  {
    person: 'etoile-tais-vinolo', company: 'etoile-american-ballet-theatre', revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-surface-vinolo', 'etoile-dancespirit-vinolo-2', 'etoile-insidedance-alvarez-vinolo', 'etoile-ap-etoile', 'etoile-broadwayworld-trailer']
  },
  {
    person: 'etoile-unity-phelan', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-tiler-peck', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-miscelana-peck', 'etoile-brooklyneagle-peck', 'etoile-dancespirit-peck', 'etoile-broadwayworld-screening', 'etoile-surface-vinolo']
  },
  {
    person: 'etoile-john-lam', company: 'etoile-boston-ballet', revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-wiki-lam', 'etoile-pointe-lam', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-robbie-fairchild', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-thr-dancers', 'etoile-wiki-fairchild', 'etoile-playbill-fairchild', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-roman-mejia', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-broadwayworld-mejia']
  },
  {
    person: 'etoile-constance-devernay-laurence', company: 'etoile-scottish-ballet', revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-scottishballet-devernay', 'etoile-shropshirestar-devernay', 'etoile-imperfectpointes-devernay', 'etoile-time-dancers']
  },
  {
    person: 'etoile-arcadian-broad', company: 'etoile-orlando-ballet', revealed: 0,
    sources: ['etoile-miscelana-etoile', 'etoile-balletherald-cast', 'etoile-pointe-broad']
  },
  {
    person: 'etoile-reed-henry', company: 'etoile-joffrey-ballet', revealed: 0,
    sources: ['etoile-suntimes-henry']
  },
  {
    person: 'etoile-jennifer-salke', company: 'etoile-amazon-mgm-studios', revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-thr-cancelled', 'etoile-purepeople-gainsbourg']
  },
  {
    person: 'etoile-george-balanchine', company: 'etoile-new-york-city-ballet', revealed: 0,
    sources: ['etoile-nyt-kourlas', 'etoile-nyt-kourlas-part2', 'etoile-nycb-guide']
  },
  {
    person: 'etoile-kenneth-macmillan', company: 'etoile-royal-ballet', revealed: 1016,
    sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  }
] AS row
MATCH (p:Person {id: row.person}), (k:Company {id: row.company})
MERGE (p)-[a:AFFILIATED_WITH]->(k)
SET a.revealed = row.revealed, a.sources = row.sources;
