// Étoile: companies. The two with a light stand on either side of the stage.

// Companies.
UNWIND [
  {
    id: 'etoile-metropolitan-ballet-theater', name: 'Metropolitan Ballet Theater',
    nameFr: 'Metropolitan Ballet Theater', kind: 'ballet company', kindFr: 'compagnie de ballet',
    fictional: true, city: 'New York City', cityFr: 'New York', country: 'United States',
    countryFr: 'États-Unis', light: 1, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-moviedelic-s01e01-02', 'etoile-moviedelic-locations', 'etoile-vulture-recap-1-2', 'etoile-fangirlish-s01e03', 'etoile-ap-etoile', 'etoile-nypost-phelan']
  },
  {
    id: 'etoile-le-ballet-national', name: 'Le Ballet National', nameFr: 'Le Ballet National',
    kind: 'ballet company', kindFr: 'compagnie de ballet', fictional: true, city: 'Paris', cityFr: 'Paris',
    country: 'France', countryFr: 'France', light: 2, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-moviedelic-locations', 'etoile-avclub-review', 'etoile-fangirlish-s01e02', 'etoile-ap-etoile', 'etoile-lemonde-etoile']
  },
  {
    id: 'etoile-l-opera-francais', name: 'L’Opéra Français', nameFr: 'L’Opéra Français', kind: 'opera house',
    kindFr: 'maison d’opéra', fictional: true, city: 'Paris', cityFr: 'Paris', country: 'France',
    countryFr: 'France', light: null, revealed: 1005,
    sources: ['etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-orange-preview']
  },
  {
    id: 'etoile-shamblee-energy-solutions', name: 'Shamblee Energy Solutions',
    nameFr: 'Shamblee Energy Solutions', kind: 'energy company', kindFr: 'société d’énergie',
    fictional: true, city: null, cityFr: null, country: null, countryFr: null, light: null, revealed: 4007,
    sources: ['etoile-vulture-s01e03-04', 'etoile-fangirlish-s01e04', 'etoile-butler-review']
  },
  {
    id: 'etoile-new-york-city-ballet', name: 'New York City Ballet', nameFr: 'New York City Ballet',
    kind: 'ballet company', kindFr: 'compagnie de ballet', fictional: false, city: 'New York City',
    cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-nycb-guide', 'etoile-indiewire-locations', 'etoile-ap-etoile']
  },
  {
    id: 'etoile-boston-ballet', name: 'Boston Ballet', nameFr: 'Boston Ballet', kind: 'ballet company',
    kindFr: 'compagnie de ballet', fictional: false, city: 'Boston', cityFr: 'Boston',
    country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-thr-dancers', 'etoile-wiki-lam']
  },
  {
    id: 'etoile-paris-opera-ballet', name: 'Paris Opera Ballet',
    nameFr: 'Ballet de l’Opéra national de Paris', kind: 'ballet company', kindFr: 'compagnie de ballet',
    fictional: false, city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France', light: null,
    revealed: 0, sources: ['etoile-wiki-pob', 'etoile-ap-etoile', 'etoile-thr-dancers']
  },
  {
    id: 'etoile-american-ballet-theatre', name: 'American Ballet Theatre', nameFr: 'American Ballet Theatre',
    kind: 'ballet company', kindFr: 'compagnie de ballet', fictional: false, city: null, cityFr: null,
    country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-lapresse-alvarez', 'etoile-latimes-review']
  },
  {
    id: 'etoile-national-ballet-of-canada', name: 'National Ballet of Canada',
    nameFr: 'Ballet national du Canada', kind: 'ballet company', kindFr: 'compagnie de ballet',
    fictional: false, city: null, cityFr: null, country: 'Canada', countryFr: 'Canada', light: null,
    revealed: 0, sources: ['etoile-surface-vinolo', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-san-francisco-ballet', name: 'San Francisco Ballet', nameFr: 'Ballet de San Francisco',
    kind: 'ballet company', kindFr: 'compagnie de ballet', fictional: false, city: 'San Francisco',
    cityFr: 'San Francisco', country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-dance-theatre-of-harlem', name: 'Dance Theatre of Harlem', nameFr: 'Dance Theatre of Harlem',
    kind: 'ballet company', kindFr: 'compagnie de ballet', fictional: false, city: null, cityFr: null,
    country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-scottish-ballet', name: 'Scottish Ballet', nameFr: 'Scottish Ballet', kind: 'ballet company',
    kindFr: 'compagnie de ballet', fictional: false, city: 'Glasgow', cityFr: 'Glasgow',
    country: 'United Kingdom', countryFr: 'Royaume-Uni', light: null, revealed: 0,
    sources: ['etoile-scottishballet-devernay', 'etoile-balletnights-devernay-2']
  },
  {
    id: 'etoile-orlando-ballet', name: 'Orlando Ballet', nameFr: 'Orlando Ballet', kind: 'ballet company',
    kindFr: 'compagnie de ballet', fictional: false, city: 'Orlando', cityFr: 'Orlando',
    country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-pointe-broad', 'etoile-miscelana-etoile']
  },
  {
    id: 'etoile-joffrey-ballet', name: 'Joffrey Ballet', nameFr: 'Joffrey Ballet', kind: 'ballet company',
    kindFr: 'compagnie de ballet', fictional: false, city: 'Chicago', cityFr: 'Chicago',
    country: 'United States', countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-suntimes-henry']
  },
  {
    id: 'etoile-royal-ballet', name: 'The Royal Ballet', nameFr: 'Royal Ballet', kind: 'ballet company',
    kindFr: 'compagnie de ballet', fictional: false, city: 'London', cityFr: 'Londres',
    country: 'United Kingdom', countryFr: 'Royaume-Uni', light: null, revealed: 0,
    sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo', 'etoile-balletonautes-swanlake']
  },
  {
    id: 'etoile-prime-video', name: 'Prime Video', nameFr: 'Prime Video', kind: 'streaming service',
    kindFr: 'service de streaming', fictional: false, city: null, cityFr: null, country: null,
    countryFr: null, light: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-tvseriesfinale-order', 'etoile-deadline-release', 'etoile-newsbytes-cancelled']
  },
  {
    id: 'etoile-amazon-mgm-studios', name: 'Amazon MGM Studios', nameFr: 'Amazon MGM Studios',
    kind: 'studio', kindFr: 'studio', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-thr-cancelled']
  },
  {
    id: 'etoile-abc-family', name: 'ABC Family', nameFr: 'ABC Family', kind: 'television channel',
    kindFr: 'chaîne de télévision', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    id: 'etoile-the-wb', name: 'The WB', nameFr: 'The WB', kind: 'television network',
    kindFr: 'réseau de télévision', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-wiki-gilmoregirls', 'etoile-backstage-casting']
  },
  {
    id: 'etoile-the-cw', name: 'The CW', nameFr: 'The CW', kind: 'television network',
    kindFr: 'réseau de télévision', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0, sources: ['etoile-wiki-gilmoregirls']
  },
  {
    id: 'etoile-netflix', name: 'Netflix', nameFr: 'Netflix', kind: 'streaming service',
    kindFr: 'service de streaming', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0,
    sources: ['etoile-asp-facts', 'etoile-wiki-gilmoregirls-episodes']
  },
  {
    id: 'etoile-dorothy-parker-drank-here', name: 'Dorothy Parker Drank Here Productions',
    nameFr: 'Dorothy Parker Drank Here Productions', kind: 'production company',
    kindFr: 'société de production', fictional: false, city: null, cityFr: null, country: 'United States',
    countryFr: 'États-Unis', light: null, revealed: 0, sources: ['etoile-wiki-gilmoregirls-episodes']
  }
] AS row
MERGE (k:Company {id: row.id})
SET k.story = 'etoile'
SET k.name = row.name, k.nameFr = row.nameFr, k.kind = row.kind, k.kindFr = row.kindFr,
  k.fictional = row.fictional, k.city = row.city, k.cityFr = row.cityFr, k.country = row.country,
  k.countryFr = row.countryFr, k.light = row.light, k.revealed = row.revealed, k.sources = row.sources;

// What is learnt of each, and when.
UNWIND [
  {
    of: 'etoile-metropolitan-ballet-theater', id: 'etoile-metropolitan-ballet-theater-company-f1',
    aspect: 'about', text: 'The younger, scrappier of the two companies, at home at Lincoln Center.',
    textFr: 'La plus jeune et la plus combative des deux compagnies, installée au Lincoln Center.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-moviedelic-locations']
  },
  {
    of: 'etoile-metropolitan-ballet-theater', id: 'etoile-metropolitan-ballet-theater-company-f2',
    aspect: 'about', text: 'It is led by Jack McMillan.', textFr: 'Elle est dirigée par Jack McMillan.',
    revealed: 1005, sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-vulture-recap-1-2']
  },
  {
    of: 'etoile-metropolitan-ballet-theater', id: 'etoile-metropolitan-ballet-theater-company-f3',
    aspect: 'about', text: 'It trades its top artists with Paris for a year in order to win back audiences.',
    textFr: 'Elle échange pour un an ses meilleurs artistes avec Paris afin de reconquérir le public.',
    revealed: 1011,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-moviedelic-s01e01-02']
  },
  {
    of: 'etoile-metropolitan-ballet-theater', id: 'etoile-metropolitan-ballet-theater-company-f4',
    aspect: 'about', text: 'Its house is the Fish Theater.', textFr: 'Sa salle est le Fish Theater.',
    revealed: 3002, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-metropolitan-ballet-theater', id: 'etoile-metropolitan-ballet-theater-company-f5',
    aspect: 'about', text: 'The house is unveiled under a new name, the Shamblee Theater.',
    textFr: 'La salle est inaugurée sous un nouveau nom, le Shamblee Theater.', revealed: 4003,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-le-ballet-national', id: 'etoile-le-ballet-national-company-f1', aspect: 'about',
    text: 'The historic national company of Paris.', textFr: 'La compagnie nationale historique de Paris.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-le-ballet-national', id: 'etoile-le-ballet-national-company-f2', aspect: 'about',
    text: 'It is tied to L’Opéra Français and led for now by Geneviève Lavigne.',
    textFr: 'Liée à L’Opéra Français, elle est dirigée par intérim par Geneviève Lavigne.', revealed: 1005,
    sources: ['etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-lemonde-etoile']
  },
  {
    of: 'etoile-le-ballet-national', id: 'etoile-le-ballet-national-company-f3', aspect: 'about',
    text: 'It is the partner of New York in the exchange of artists.',
    textFr: 'Elle est la partenaire de New York dans l’échange d’artistes.', revealed: 1011,
    sources: ['etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities']
  },
  {
    of: 'etoile-le-ballet-national', id: 'etoile-le-ballet-national-company-f4', aspect: 'about',
    text: 'State officials have a say over it.',
    textFr: 'Des représentants de l’État ont leur mot à dire sur elle.', revealed: 2013,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-l-opera-francais', id: 'etoile-l-opera-francais-company-f1', aspect: 'about',
    text: 'An opera house under the same interim direction as Le Ballet National.',
    textFr: 'Maison d’opéra placée sous la même direction intérimaire que Le Ballet National.',
    revealed: 1005,
    sources: ['etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-orange-preview']
  },
  {
    of: 'etoile-shamblee-energy-solutions', id: 'etoile-shamblee-energy-solutions-company-f1',
    aspect: 'about', text: 'The energy firm of Crispin Shamblee, responsible for an oil spill off Brittany.',
    textFr: 'La société d’énergie de Crispin Shamblee, responsable d’une marée noire au large de la Bretagne.',
    revealed: 4007, sources: ['etoile-vulture-s01e03-04', 'etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-shamblee-energy-solutions', id: 'etoile-shamblee-energy-solutions-company-f2',
    aspect: 'about', text: 'Its owner is also said to deal in arms.',
    textFr: 'Son propriétaire passe aussi pour faire commerce d’armes.', revealed: 4007,
    sources: ['etoile-butler-review']
  },
  {
    of: 'etoile-new-york-city-ballet', id: 'etoile-new-york-city-ballet-company-f1', aspect: 'about',
    text: 'Founded by George Balanchine and Lincoln Kirstein, it is resident at Lincoln Center.',
    textFr: 'Fondée par George Balanchine et Lincoln Kirstein, elle réside au Lincoln Center.', revealed: 0,
    sources: ['etoile-nycb-guide', 'etoile-indiewire-locations']
  },
  {
    of: 'etoile-new-york-city-ballet', id: 'etoile-new-york-city-ballet-company-f2', aspect: 'about',
    text: 'It is the model for the New York troupe of the series and the home of several of its dancers.',
    textFr: 'C’est le modèle de la troupe new-yorkaise de la série et la maison de plusieurs de ses danseurs.',
    revealed: 0, sources: ['etoile-article-announcement', 'etoile-article-two-cities', 'etoile-ap-etoile']
  },
  {
    of: 'etoile-boston-ballet', id: 'etoile-boston-ballet-company-f1', aspect: 'about',
    text: 'The company where John Lam was a principal; its dancers are among those credited in Étoile.',
    textFr: 'La compagnie dont John Lam fut danseur principal ; certains de ses danseurs sont crédités dans Étoile.',
    revealed: 0, sources: ['etoile-article-announcement', 'etoile-thr-dancers', 'etoile-wiki-lam']
  },
  {
    of: 'etoile-paris-opera-ballet', id: 'etoile-paris-opera-ballet-company-f1', aspect: 'about',
    text: 'The oldest national ballet company, going back to 1669, based mainly at the Palais Garnier.',
    textFr: 'La plus ancienne compagnie nationale de ballet, dont les origines remontent à 1669, installée principalement au Palais Garnier.',
    revealed: 0, sources: ['etoile-wiki-pob']
  },
  {
    of: 'etoile-paris-opera-ballet', id: 'etoile-paris-opera-ballet-company-f2', aspect: 'about',
    text: 'It is the model for the Paris troupe of the series.',
    textFr: 'C’est le modèle de la troupe parisienne de la série.', revealed: 0,
    sources: ['etoile-ap-etoile', 'etoile-thr-dancers']
  },
  {
    of: 'etoile-american-ballet-theatre', id: 'etoile-american-ballet-theatre-company-f1', aspect: 'about',
    text: 'The company with which Taïs Vinolo danced and where David Alvarez trained.',
    textFr: 'La compagnie avec laquelle Taïs Vinolo a dansé et où David Alvarez s’est formé.', revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-lapresse-alvarez']
  },
  {
    of: 'etoile-american-ballet-theatre', id: 'etoile-american-ballet-theatre-company-f2', aspect: 'about',
    text: 'It is the subject of a documentary by Frederick Wiseman that is quoted in the series.',
    textFr: 'Elle est le sujet d’un documentaire de Frederick Wiseman cité dans la série.', revealed: 5001,
    sources: ['etoile-latimes-review']
  },
  {
    of: 'etoile-national-ballet-of-canada', id: 'etoile-national-ballet-of-canada-company-f1',
    aspect: 'about', text: 'The former company of Taïs Vinolo.',
    textFr: 'L’ancienne compagnie de Taïs Vinolo.', revealed: 0,
    sources: ['etoile-surface-vinolo', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    of: 'etoile-san-francisco-ballet', id: 'etoile-san-francisco-ballet-company-f1', aspect: 'about',
    text: 'One of the companies whose dancers appear in Étoile.',
    textFr: 'L’une des compagnies dont des danseurs apparaissent dans Étoile.', revealed: 0,
    sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-dance-theatre-of-harlem', id: 'etoile-dance-theatre-of-harlem-company-f1', aspect: 'about',
    text: 'One of the companies whose dancers appear in Étoile.',
    textFr: 'L’une des compagnies dont des danseurs apparaissent dans Étoile.', revealed: 0,
    sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-scottish-ballet', id: 'etoile-scottish-ballet-company-f1', aspect: 'about',
    text: 'The company of Constance Devernay-Laurence until June 2023.',
    textFr: 'La compagnie de Constance Devernay-Laurence jusqu’en juin 2023.', revealed: 0,
    sources: ['etoile-scottishballet-devernay', 'etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-orlando-ballet', id: 'etoile-orlando-ballet-company-f1', aspect: 'about',
    text: 'The company where Arcadian Broad made his name.',
    textFr: 'La compagnie où Arcadian Broad s’est fait un nom.', revealed: 0,
    sources: ['etoile-pointe-broad', 'etoile-miscelana-etoile']
  },
  {
    of: 'etoile-joffrey-ballet', id: 'etoile-joffrey-ballet-company-f1', aspect: 'about',
    text: 'The company of the ensemble dancer Reed Henry.',
    textFr: 'La compagnie de Reed Henry, danseur de l’ensemble.', revealed: 0,
    sources: ['etoile-suntimes-henry']
  },
  {
    of: 'etoile-royal-ballet', id: 'etoile-royal-ballet-company-f1', aspect: 'about',
    text: 'The company for which Kenneth MacMillan made the Romeo and Juliet danced in episode 1.',
    textFr: 'La compagnie pour laquelle Kenneth MacMillan a créé le Roméo et Juliette dansé dans l’épisode 1.',
    revealed: 1016, sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  },
  {
    of: 'etoile-prime-video', id: 'etoile-prime-video-company-f1', aspect: 'about',
    text: 'Amazon’s streaming service ordered two seasons of Étoile in April 2023.',
    textFr: 'Le service de streaming d’Amazon a commandé deux saisons d’Étoile en avril 2023.', revealed: 0,
    sources: ['etoile-tvseriesfinale-order']
  },
  {
    of: 'etoile-prime-video', id: 'etoile-prime-video-company-f2', aspect: 'about',
    text: 'It released all eight episodes on 24 April 2025 in more than 240 countries and territories.',
    textFr: 'Il a mis en ligne les huit épisodes le 24 avril 2025 dans plus de 240 pays et territoires.',
    revealed: 0, sources: ['etoile-deadline-release', 'etoile-article-announcement']
  },
  {
    of: 'etoile-prime-video', id: 'etoile-prime-video-company-f3', aspect: 'about',
    text: 'It dropped the series in June 2025.', textFr: 'Il a abandonné la série en juin 2025.',
    revealed: 8999, sources: ['etoile-newsbytes-cancelled']
  },
  {
    of: 'etoile-amazon-mgm-studios', id: 'etoile-amazon-mgm-studios-company-f1', aspect: 'about',
    text: 'The studio that produced Étoile and has the Palladinos under an overall deal.',
    textFr: 'Le studio qui a produit Étoile et auquel les Palladino sont liés par un contrat global.',
    revealed: 0, sources: ['etoile-deadline-release', 'etoile-thr-cancelled']
  },
  {
    of: 'etoile-abc-family', id: 'etoile-abc-family-company-f1', aspect: 'about',
    text: 'The channel that showed Bunheads from 2012 to 2013.',
    textFr: 'La chaîne qui a diffusé Bunheads de 2012 à 2013.', revealed: 0,
    sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    of: 'etoile-the-wb', id: 'etoile-the-wb-company-f1', aspect: 'about',
    text: 'The first home of Gilmore Girls, from 2000.',
    textFr: 'Le premier diffuseur de Gilmore Girls, à partir de 2000.', revealed: 0,
    sources: ['etoile-wiki-gilmoregirls', 'etoile-backstage-casting']
  },
  {
    of: 'etoile-the-cw', id: 'etoile-the-cw-company-f1', aspect: 'about',
    text: 'The network that carried the last season of Gilmore Girls.',
    textFr: 'Le réseau qui a diffusé la dernière saison de Gilmore Girls.', revealed: 0,
    sources: ['etoile-wiki-gilmoregirls']
  },
  {
    of: 'etoile-netflix', id: 'etoile-netflix-company-f1', aspect: 'about',
    text: 'The streaming service behind the revival of Gilmore Girls.',
    textFr: 'Le service de streaming à l’origine du retour de Gilmore Girls.', revealed: 0,
    sources: ['etoile-asp-facts', 'etoile-wiki-gilmoregirls-episodes']
  },
  {
    of: 'etoile-dorothy-parker-drank-here', id: 'etoile-dorothy-parker-drank-here-company-f1',
    aspect: 'about', text: 'A production company named among the makers of Gilmore Girls.',
    textFr: 'Société de production citée parmi celles de Gilmore Girls.', revealed: 0,
    sources: ['etoile-wiki-gilmoregirls-episodes']
  }
] AS row
MATCH (n:Company {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = row.sources
MERGE (n)-[:HAS_FACT]->(f);

// Where they are.
UNWIND [
  {company: 'etoile-metropolitan-ballet-theater', place: 'etoile-new-york'},
  {company: 'etoile-le-ballet-national', place: 'etoile-paris'},
  {company: 'etoile-l-opera-francais', place: 'etoile-paris'},
  {company: 'etoile-new-york-city-ballet', place: 'etoile-new-york'},
  {company: 'etoile-paris-opera-ballet', place: 'etoile-paris'}
] AS row
MATCH (k:Company {id: row.company}), (p:Place {id: row.place})
MERGE (k)-[:BASED_IN]->(p);

// Which real company they are modelled on.
UNWIND [
  {company: 'etoile-metropolitan-ballet-theater', model: 'etoile-new-york-city-ballet'},
  {company: 'etoile-le-ballet-national', model: 'etoile-paris-opera-ballet'}
] AS row
MATCH (k:Company {id: row.company}), (m:Company {id: row.model})
MERGE (k)-[:MODELLED_ON]->(m);
