// Étoile: places of the story, of the shooting and of the promotion.

// Places.
UNWIND [
  {
    id: 'etoile-new-york', name: 'New York', nameFr: 'New York', kind: 'city', kindFr: 'ville',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'both',
    revealed: 0,
    sources: ['etoile-moviedelic-s01e01-02', 'etoile-fangirlish-s01e05', 'etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-moviedelic-locations']
  },
  {
    id: 'etoile-paris', name: 'Paris', nameFr: 'Paris', kind: 'city', kindFr: 'ville', city: 'Paris',
    cityFr: 'Paris', country: 'France', countryFr: 'France', use: 'both', revealed: 0,
    sources: ['etoile-moviedelic-s01e01-02', 'etoile-fangirlish-s01e08', 'etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-moviedelic-locations']
  },
  {
    id: 'etoile-lincoln-center', name: 'Lincoln Center', nameFr: 'Lincoln Center',
    kind: 'performing arts centre', kindFr: 'centre des arts du spectacle', city: 'New York',
    cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'both', revealed: 0,
    sources: ['etoile-moviedelic-locations', 'etoile-latimes-review', 'etoile-article-two-cities', 'etoile-indiewire-locations']
  },
  {
    id: 'etoile-mbt-studio', name: 'Metropolitan Ballet Theater studio',
    nameFr: 'Studio du Metropolitan Ballet Theater', kind: 'dance studio', kindFr: 'studio de danse',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story',
    revealed: 1001,
    sources: ['etoile-fangirlish-s01e01', 'etoile-yahoo-susu-cheyenne', 'etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-new-york-nightclub', name: 'Nightclub in New York', nameFr: 'Boîte de nuit à New York',
    kind: 'nightclub', kindFr: 'boîte de nuit', city: 'New York', cityFr: 'New York',
    country: 'United States', countryFr: 'États-Unis', use: 'story', revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-kurier-review', 'etoile-moviedelic-s01e01-02']
  },
  {
    id: 'etoile-activists-boat', name: 'The activists’ boat', nameFr: 'Le bateau des militants',
    kind: 'boat', kindFr: 'bateau', city: null, cityFr: null, country: null, countryFr: null, use: 'story',
    revealed: 1014, sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-genevieves-office', name: 'Geneviève’s office', nameFr: 'Le bureau de Geneviève',
    kind: 'office', kindFr: 'bureau', city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France',
    use: 'story', revealed: 1015, sources: ['etoile-vulture-delaage']
  },
  {
    id: 'etoile-gaels-farm', name: 'The farm where Gael works', nameFr: 'La ferme où travaille Gael',
    kind: 'farm', kindFr: 'ferme', city: 'upstate New York', cityFr: 'nord de l’État de New York',
    country: 'United States', countryFr: 'États-Unis', use: 'story', revealed: 2008,
    sources: ['etoile-fangirlish-s01e02', 'etoile-localnews-digest']
  },
  {
    id: 'etoile-fish-theater', name: 'Fish Theater', nameFr: 'Fish Theater', kind: 'theatre',
    kindFr: 'théâtre', city: 'New York', cityFr: 'New York', country: 'United States',
    countryFr: 'États-Unis', use: 'story', revealed: 3002,
    sources: ['etoile-fangirlish-s01e03', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-shamblee-theater', name: 'Shamblee Theater', nameFr: 'Shamblee Theater', kind: 'theatre',
    kindFr: 'théâtre', city: 'New York', cityFr: 'New York', country: 'United States',
    countryFr: 'États-Unis', use: 'story', revealed: 4003,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-shamblee-restaurant', name: 'Restaurant where Jack confronts Shamblee',
    nameFr: 'Restaurant où Jack affronte Shamblee', kind: 'restaurant', kindFr: 'restaurant', city: null,
    cityFr: null, country: null, countryFr: null, use: 'story', revealed: 3006,
    sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-brunas-home', name: 'Bruna’s home', nameFr: 'Chez Bruna', kind: 'home', kindFr: 'domicile',
    city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France', use: 'story', revealed: 3015,
    sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season', 'etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-paris-opera-great-hall', name: 'Great hall of the Paris opera house',
    nameFr: 'Grand hall de l’opéra de Paris', kind: 'theatre', kindFr: 'théâtre', city: 'Paris',
    cityFr: 'Paris', country: 'France', countryFr: 'France', use: 'story', revealed: 4001,
    sources: ['etoile-fangirlish-s01e04', 'etoile-latimes-review']
  },
  {
    id: 'etoile-radio-studio', name: 'Radio studio', nameFr: 'Studio de radio', kind: 'radio studio',
    kindFr: 'studio de radio', city: null, cityFr: null, country: null, countryFr: null, use: 'story',
    revealed: 4007, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-brittany-coast', name: 'Coast of Brittany', nameFr: 'Côte bretonne', kind: 'coast',
    kindFr: 'littoral', city: null, cityFr: null, country: 'France', countryFr: 'France', use: 'story',
    revealed: 4007, sources: ['etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-film-forum', name: 'Film Forum', nameFr: 'Film Forum', kind: 'cinema', kindFr: 'cinéma',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story',
    revealed: 5001, sources: ['etoile-latimes-review', 'etoile-marysue-review']
  },
  {
    id: 'etoile-new-york-streets', name: 'Streets of New York', nameFr: 'Rues de New York', kind: 'street',
    kindFr: 'rue', city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis',
    use: 'story', revealed: 5003, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-jacks-home', name: 'Jack’s home', nameFr: 'Chez Jack', kind: 'home', kindFr: 'domicile',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story',
    revealed: 5005, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-central-park', name: 'Central Park', nameFr: 'Central Park', kind: 'park', kindFr: 'parc',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-metropolitan-ballet-theater-house',
    name: 'House and offices of the Metropolitan Ballet Theater',
    nameFr: 'Salle et bureaux du Metropolitan Ballet Theater', kind: 'theatre', kindFr: 'théâtre',
    city: 'New York', cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story',
    revealed: 5009, sources: ['etoile-vulture-e5-6', 'etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-mbt-stage', name: 'Stage of the Metropolitan Ballet Theater',
    nameFr: 'Scène du Metropolitan Ballet Theater', kind: 'theatre', kindFr: 'théâtre', city: 'New York',
    cityFr: 'New York', country: 'United States', countryFr: 'États-Unis', use: 'story', revealed: 7014,
    sources: ['etoile-technadu-ending', 'etoile-vulture-e7-8']
  },
  {
    id: 'etoile-hospital', name: 'Hospital', nameFr: 'Hôpital', kind: 'hospital', kindFr: 'hôpital',
    city: null, cityFr: null, country: null, countryFr: null, use: 'story', revealed: 7015,
    sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-restaurant-episode-7', name: 'Restaurant where Tobias meets Kevin',
    nameFr: 'Restaurant où Tobias retrouve Kevin', kind: 'restaurant', kindFr: 'restaurant', city: null,
    cityFr: null, country: null, countryFr: null, use: 'story', revealed: 7009,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-le-ballet-national-house', name: 'Theatre of Le Ballet National',
    nameFr: 'Théâtre du Ballet National', kind: 'theatre', kindFr: 'théâtre', city: 'Paris', cityFr: 'Paris',
    country: 'France', countryFr: 'France', use: 'story', revealed: 6001,
    sources: ['etoile-fangirlish-s01e06', 'etoile-technadu-ending', 'etoile-article-review', 'etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-tobias-paris-apartment', name: 'Tobias’s apartment in Paris',
    nameFr: 'Appartement de Tobias à Paris', kind: 'home', kindFr: 'domicile', city: 'Paris',
    cityFr: 'Paris', country: 'France', countryFr: 'France', use: 'story', revealed: 6005,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-paris-cemetery', name: 'Cemetery in Paris', nameFr: 'Cimetière à Paris', kind: 'cemetery',
    kindFr: 'cimetière', city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France',
    use: 'story', revealed: 8009, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-downtown-studios', name: 'Downtown dance studios', nameFr: 'Studios de danse de Downtown',
    kind: 'dance studios', kindFr: 'studios de danse', city: 'New York City', cityFr: 'New York',
    country: 'United States', countryFr: 'États-Unis', use: 'story', revealed: 0,
    sources: ['etoile-article-two-cities']
  },
  {
    id: 'etoile-steps-on-broadway', name: 'Steps on Broadway', nameFr: 'Steps on Broadway',
    kind: 'dance studio', kindFr: 'studio de danse', city: 'New York City', cityFr: 'New York',
    country: 'United States', countryFr: 'États-Unis', use: 'shooting', revealed: 0,
    sources: ['etoile-cbs-sunday']
  },
  {
    id: 'etoile-njpac', name: 'New Jersey Performing Arts Center',
    nameFr: 'New Jersey Performing Arts Center', kind: 'theatre', kindFr: 'théâtre', city: null,
    cityFr: null, country: 'United States', countryFr: 'États-Unis', use: 'shooting', revealed: 0,
    sources: ['etoile-dancepress-njpac', 'etoile-moviedelic-locations']
  },
  {
    id: 'etoile-palais-garnier', name: 'Palais Garnier', nameFr: 'Palais Garnier', kind: 'theatre',
    kindFr: 'théâtre', city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France',
    use: 'shooting', revealed: 0,
    sources: ['etoile-article-two-cities', 'etoile-latimes-review', 'etoile-operadeparis-buildings']
  },
  {
    id: 'etoile-salle-favart', name: 'Salle Favart', nameFr: 'Salle Favart', kind: 'theatre',
    kindFr: 'théâtre', city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France',
    use: 'shooting', revealed: 0, sources: ['etoile-latimes-review']
  },
  {
    id: 'etoile-marais', name: 'Le Marais', nameFr: 'Le Marais', kind: 'district', kindFr: 'quartier',
    city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France', use: 'story', revealed: 0,
    sources: ['etoile-article-two-cities']
  },
  {
    id: 'etoile-studios-d-epinay', name: 'Studios d’Épinay', nameFr: 'Studios d’Épinay', kind: 'film studio',
    kindFr: 'studio de cinéma', city: null, cityFr: null, country: 'France', countryFr: 'France',
    use: 'shooting', revealed: 0, sources: ['etoile-latimes-set']
  },
  {
    id: 'etoile-moma', name: 'Museum of Modern Art', nameFr: 'Museum of Modern Art', kind: 'museum',
    kindFr: 'musée', city: 'New York City', cityFr: 'New York', country: 'United States',
    countryFr: 'États-Unis', use: 'promotion', revealed: 0,
    sources: ['etoile-popcultureplanet-premiere', 'etoile-article-bilingual']
  },
  {
    id: 'etoile-francesca-beale-theater', name: 'Francesca Beale Theater', nameFr: 'Francesca Beale Theater',
    kind: 'cinema', kindFr: 'cinéma', city: 'New York City', cityFr: 'New York', country: 'United States',
    countryFr: 'États-Unis', use: 'promotion', revealed: 0, sources: ['etoile-broadwayworld-screening']
  },
  {
    id: 'etoile-galerie-bourbon', name: 'La Galerie Bourbon', nameFr: 'La Galerie Bourbon', kind: 'gallery',
    kindFr: 'galerie', city: 'Paris', cityFr: 'Paris', country: 'France', countryFr: 'France',
    use: 'promotion', revealed: 0, sources: ['etoile-gma-creators']
  },
  {
    id: 'etoile-lacoste', name: 'Lacoste', nameFr: 'Lacoste', kind: 'festival venue',
    kindFr: 'lieu de festival', city: 'Lacoste', cityFr: 'Lacoste', country: 'France', countryFr: 'France',
    use: 'promotion', revealed: 0, sources: ['etoile-deadline-scad', 'etoile-surface-vinolo']
  }
] AS row
MERGE (p:Place {id: row.id})
SET p.story = 'etoile'
SET p.name = row.name, p.nameFr = row.nameFr, p.kind = row.kind, p.kindFr = row.kindFr,
  p.city = row.city, p.cityFr = row.cityFr, p.country = row.country, p.countryFr = row.countryFr,
  p.use = row.use, p.revealed = row.revealed, p.sources = row.sources;

// What is learnt of each, and when.
UNWIND [
  {
    of: 'etoile-lincoln-center', id: 'etoile-lincoln-center-place-f1', aspect: 'about',
    text: 'In the story it is the home of the Metropolitan Ballet Theater.',
    textFr: 'Dans l’histoire, il abrite le Metropolitan Ballet Theater.', revealed: 0,
    sources: ['etoile-moviedelic-locations', 'etoile-latimes-review', 'etoile-article-two-cities', 'etoile-indiewire-locations']
  },
  {
    of: 'etoile-brittany-coast', id: 'etoile-brittany-coast-place-f1', aspect: 'about',
    text: 'Site of the oil spill.', textFr: 'Lieu de la marée noire.', revealed: 4007,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-steps-on-broadway', id: 'etoile-steps-on-broadway-place-f1', aspect: 'about',
    text: 'A real dance studio, shown as a setting.',
    textFr: 'Véritable studio de danse, montré comme décor.', revealed: 0, sources: ['etoile-cbs-sunday']
  },
  {
    of: 'etoile-studios-d-epinay', id: 'etoile-studios-d-epinay-place-f1', aspect: 'about',
    text: 'Sound stages north of Paris.', textFr: 'Plateaux de tournage au nord de Paris.', revealed: 0,
    sources: ['etoile-latimes-set']
  },
  {
    of: 'etoile-moma', id: 'etoile-moma-place-f1', aspect: 'about',
    text: 'The New York premiere was held here.', textFr: 'La première new-yorkaise s’y est tenue.',
    revealed: 0, sources: ['etoile-popcultureplanet-premiere', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-francesca-beale-theater', id: 'etoile-francesca-beale-theater-place-f1', aspect: 'about',
    text: 'Broadway screening on 14 April 2025.', textFr: 'Projection pour Broadway le 14 avril 2025.',
    revealed: 0, sources: ['etoile-broadwayworld-screening']
  },
  {
    of: 'etoile-galerie-bourbon', id: 'etoile-galerie-bourbon-place-f1', aspect: 'about',
    text: 'Photocall on 23 April 2025.', textFr: 'Séance photo le 23 avril 2025.', revealed: 0,
    sources: ['etoile-gma-creators']
  },
  {
    of: 'etoile-lacoste', id: 'etoile-lacoste-place-f1', aspect: 'about',
    text: 'SCAD Lacoste Film Festival, June 2025.', textFr: 'SCAD Lacoste Film Festival, juin 2025.',
    revealed: 0, sources: ['etoile-deadline-scad', 'etoile-surface-vinolo']
  }
] AS row
MATCH (n:Place {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = row.sources
MERGE (n)-[:HAS_FACT]->(f);
