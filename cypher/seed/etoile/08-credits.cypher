// Étoile: who plays whom, and who did what.

// Who plays whom; a double dances for the one who plays.
UNWIND [
  {
    person: 'etoile-luke-kirby', character: 'etoile-jack', double: false, revealed: 1003,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-charlotte-gainsbourg', character: 'etoile-genevieve', double: false, revealed: 1003,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03']
  },
  {
    person: 'etoile-lou-de-laage', character: 'etoile-cheyenne', double: false, revealed: 1010,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-gideon-glick', character: 'etoile-tobias', double: false, revealed: 1011,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-thr-dancers', 'etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-tais-vinolo', character: 'etoile-mishi', double: false, revealed: 1011,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-ivan-du-pontavice', character: 'etoile-gabin', double: false, revealed: 4012,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-david-haig', character: 'etoile-nicholas', double: false, revealed: 1006,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-simon-callow', character: 'etoile-crispin', double: false, revealed: 1009,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03']
  },
  {
    person: 'etoile-david-alvarez', character: 'etoile-gael', double: false, revealed: 2007,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-lamay-zhang', character: 'etoile-susu', double: false, revealed: 1001,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-yanic-truesdale', character: 'etoile-raphael', double: false, revealed: 1999,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-kelly-bishop', character: 'etoile-jacks-mother', double: false, revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-britco-cast', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-patrick-page', character: 'etoile-jacks-uncle', double: false, revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-nina-arianda', character: 'etoile-quinn', double: false, revealed: 7001,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-jonathan-groff', character: 'etoile-kevin', double: false, revealed: 7009,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-unity-phelan', character: 'etoile-julie', double: false, revealed: 8999,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-robbie-fairchild', character: 'etoile-larry', double: false, revealed: 1012,
    sources: ['etoile-thr-dancers']
  },
  {
    person: 'etoile-constance-devernay-laurence', character: 'etoile-melanie', double: false, revealed: 8999,
    sources: ['etoile-balletnights-devernay-2']
  },
  {
    person: 'etoile-isaac-mizrahi', character: 'etoile-isaac-mizrahi', double: false, revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    person: 'etoile-david-byrne', character: 'etoile-david-byrne', double: false, revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    person: 'etoile-constance-devernay-laurence', character: 'etoile-cheyenne', double: true, revealed: 1016,
    sources: ['etoile-balletnights-devernay-2', 'etoile-balletherald-cast', 'etoile-time-dancers', 'etoile-miscelana-etoile']
  },
  {
    person: 'etoile-arcadian-broad', character: 'etoile-gabin', double: true, revealed: 4012,
    sources: ['etoile-balletherald-cast', 'etoile-miscelana-etoile']
  }
] AS row
MATCH (p:Person {id: row.person}), (c:Character {id: row.character})
MERGE (p)-[plays:PLAYS]->(c)
SET plays.double = row.double, plays.revealed = row.revealed, plays.sources = row.sources;

// Acted in.
UNWIND [
  {
    person: 'etoile-luke-kirby', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1003,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-charlotte-gainsbourg', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice',
    part: null, revealed: 1003,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03']
  },
  {
    person: 'etoile-lou-de-laage', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 1010,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1011,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-thr-dancers', 'etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-tais-vinolo', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-ivan-du-pontavice', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 4012, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-david-haig', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1006,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-simon-callow', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1009,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e03']
  },
  {
    person: 'etoile-david-alvarez', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 2007,
    sources: ['etoile-article-review', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-lamay-zhang', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 1001, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1999, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 3008,
    sources: ['etoile-article-two-cities', 'etoile-britco-cast', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-patrick-page', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 3008, sources: ['etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-nina-arianda', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-jonathan-groff', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 7009, sources: ['etoile-sportskeeda-groff']
  },
  {
    person: 'etoile-unity-phelan', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice', part: null,
    revealed: 8999, sources: ['etoile-article-two-cities', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-robbie-fairchild', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    person: 'etoile-constance-devernay-laurence', work: 'etoile-etoile', role: 'actor', roleFr: 'actrice',
    part: null, revealed: 8999, sources: ['etoile-balletnights-devernay-2']
  },
  {
    person: 'etoile-isaac-mizrahi', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    person: 'etoile-david-byrne', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-etoile', role: 'actor', roleFr: 'acteur', part: null,
    revealed: 8999, sources: ['etoile-thewest-review', 'etoile-bustle-easter-egg']
  },
  {
    person: 'etoile-luke-kirby', work: 'etoile-the-marvelous-mrs-maisel', role: 'actor', roleFr: 'acteur',
    part: 'Lenny Bruce', revealed: 0,
    sources: ['etoile-article-preview', 'etoile-thewrap-cast', 'etoile-sportskeeda-cast', 'etoile-globeandmail-kirby']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-the-marvelous-mrs-maisel', role: 'actor', roleFr: 'acteur',
    part: 'Alfie the magician', revealed: 0,
    sources: ['etoile-hello-cast', 'etoile-thewrap-review', 'etoile-goldderby-glick', 'etoile-cinefilos-firstlook']
  },
  {
    person: 'etoile-nina-arianda', work: 'etoile-the-marvelous-mrs-maisel', role: 'actor', roleFr: 'actrice',
    part: 'Hedy Ford', revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-gilmore-girls', role: 'actor', roleFr: 'actrice',
    part: 'Emily Gilmore', revealed: 3008, sources: ['etoile-kellybishop-bio', 'etoile-backstage-casting']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-bunheads', role: 'actor', roleFr: 'actrice',
    part: 'Fanny Flowers', revealed: 3008,
    sources: ['etoile-kellybishop-bio', 'etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-kelly-bishop', work: 'etoile-the-marvelous-mrs-maisel', role: 'actor', roleFr: 'actrice',
    part: 'Benedetta', revealed: 3008, sources: ['etoile-hiawatha-maisel-cameos']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-gilmore-girls', role: 'actor', roleFr: 'acteur',
    part: 'Michel Gerard', revealed: 0,
    sources: ['etoile-article-two-cities', 'etoile-bustle-truesdale', 'etoile-truesdale-press']
  },
  {
    person: 'etoile-yanic-truesdale', work: 'etoile-gilmore-girls-a-year-in-the-life', role: 'actor',
    roleFr: 'acteur', part: null, revealed: 0, sources: ['etoile-tvinsider-truesdale']
  },
  {
    person: 'etoile-dakin-matthews', work: 'etoile-gilmore-girls', role: 'actor', roleFr: 'acteur',
    part: 'Hanlin Charleston', revealed: 8999, sources: ['etoile-fandom-charleston', 'etoile-matthews-bio']
  },
  {
    person: 'etoile-matisse-love', work: 'etoile-bunheads', role: 'actor', roleFr: 'actrice',
    part: 'Matisse', revealed: 0, sources: ['etoile-realitytvworld-bunheads', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-lyrica-woodruff', work: 'etoile-bunheads', role: 'actor', roleFr: 'actrice',
    part: 'The Ringer', revealed: 0, sources: ['etoile-realitytvworld-bunheads', 'etoile-usweekly-alumni']
  },
  {
    person: 'etoile-sutton-foster', work: 'etoile-bunheads', role: 'actor', roleFr: 'actrice',
    part: 'Michelle Simms', revealed: 0,
    sources: ['etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    person: 'etoile-david-alvarez', work: 'etoile-west-side-story', role: 'actor', roleFr: 'acteur',
    part: 'Bernardo', revealed: 0, sources: ['etoile-lapresse-alvarez', 'etoile-ap-etoile']
  },
  {
    person: 'etoile-robbie-fairchild', work: 'etoile-cats', role: 'actor', roleFr: 'acteur',
    part: 'Munkustrap', revealed: 0, sources: ['etoile-wiki-fairchild']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:ACTED_IN {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Created.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-etoile', role: 'creator', roleFr: 'créatrice',
    part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-tvseriesfinale-order']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-etoile', role: 'creator', roleFr: 'créateur',
    part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-tvseriesfinale-order']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-gilmore-girls', role: 'creator',
    roleFr: 'créatrice', part: null, revealed: 0,
    sources: ['etoile-wiki-gilmoregirls', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-bunheads', role: 'creator', roleFr: 'créatrice',
    part: null, revealed: 0, sources: ['etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-lamar-damon', work: 'etoile-bunheads', role: 'creator', roleFr: 'créateur', part: null,
    revealed: 0, sources: ['etoile-realitytvworld-bunheads']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-the-marvelous-mrs-maisel', role: 'creator',
    roleFr: 'créatrice', part: null, revealed: 0, sources: ['etoile-wiki-maisel']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:CREATED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Wrote.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-etoile', role: 'writer', roleFr: 'scénariste',
    part: null, revealed: 0, sources: ['etoile-tvseriesfinale-order']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-etoile', role: 'writer', roleFr: 'scénariste',
    part: null, revealed: 0, sources: ['etoile-tvseriesfinale-order']
  },
  {
    person: 'etoile-gideon-glick', work: 'etoile-etoile', role: 'writer', roleFr: 'scénariste', part: null,
    revealed: 0, sources: ['etoile-thewrap-review', 'etoile-suburbanlife-glick']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-bunheads', role: 'writer', roleFr: 'scénariste',
    part: null, revealed: 0, sources: ['etoile-filmat-etoile']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-the-marvelous-mrs-maisel', role: 'writer',
    roleFr: 'scénariste', part: null, revealed: 0, sources: ['etoile-wiki-maisel']
  },
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-roseanne', role: 'writer', roleFr: 'scénariste',
    part: null, revealed: 0, sources: ['etoile-asp-bio', 'etoile-cbs-sunday']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-roseanne', role: 'writer', roleFr: 'scénariste',
    part: null, revealed: 0, sources: ['etoile-asp-bio-2', 'etoile-goldenglobes-palladinos']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:WROTE {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Directed.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-etoile', role: 'director', roleFr: 'réalisatrice',
    part: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-sportskeeda-groff', 'etoile-courier-etoile']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-etoile', role: 'director', roleFr: 'réalisateur',
    part: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-sportskeeda-groff', 'etoile-courier-etoile']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-etoile', role: 'director', roleFr: 'réalisateur', part: null,
    revealed: 0, sources: ['etoile-sportskeeda-groff', 'etoile-sportskeeda-ending']
  },
  {
    person: 'etoile-frederick-wiseman', work: 'etoile-wiseman-ballet', role: 'director',
    roleFr: 'réalisateur', part: null, revealed: 5001, sources: ['etoile-latimes-review']
  },
  {
    person: 'etoile-frederick-wiseman', work: 'etoile-wiseman-la-danse', role: 'director',
    roleFr: 'réalisateur', part: null, revealed: 5001, sources: ['etoile-latimes-review']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-bunheads', role: 'director', roleFr: 'réalisateur',
    part: null, revealed: 0, sources: ['etoile-filmat-etoile']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-the-marvelous-mrs-maisel', role: 'director',
    roleFr: 'réalisateur', part: null, revealed: 0, sources: ['etoile-wiki-maisel']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-the-marvelous-mrs-maisel', role: 'director',
    roleFr: 'réalisateur', part: null, revealed: 0, sources: ['etoile-broadwayworld-ellis']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:DIRECTED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Produced.
UNWIND [
  {
    person: 'etoile-amy-sherman-palladino', work: 'etoile-etoile', role: 'executive producer',
    roleFr: 'productrice exécutive', part: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-deadline-release']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-etoile', role: 'executive producer',
    roleFr: 'producteur exécutif', part: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-deadline-release']
  },
  {
    person: 'etoile-dhana-rivera-gilbert', work: 'etoile-etoile', role: 'executive producer',
    roleFr: 'productrice exécutive', part: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-broadwayworld-trailer']
  },
  {
    person: 'etoile-scott-ellis', work: 'etoile-etoile', role: 'co-executive producer',
    roleFr: 'coproducteur exécutif', part: null, revealed: 0,
    sources: ['etoile-deadline-release', 'etoile-broadwayworld-trailer']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-etoile', role: 'producer', roleFr: 'productrice',
    part: null, revealed: 0, sources: ['etoile-thr-dancers']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-gilmore-girls', role: 'executive producer',
    roleFr: 'producteur exécutif', part: null, revealed: 0, sources: ['etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-bunheads', role: 'producer', roleFr: 'producteur',
    part: null, revealed: 0, sources: ['etoile-filmat-etoile']
  },
  {
    person: 'etoile-daniel-palladino', work: 'etoile-family-guy', role: 'producer', roleFr: 'producteur',
    part: null, revealed: 0, sources: ['etoile-gossipsloth-gilmoregirls']
  },
  {
    person: 'etoile-dhana-rivera-gilbert', work: 'etoile-the-marvelous-mrs-maisel', role: 'producer',
    roleFr: 'productrice', part: null, revealed: 0, sources: ['etoile-wiki-maisel']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:PRODUCED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Choreographed.
UNWIND [
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-etoile', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 0,
    sources: ['etoile-article-preview', 'etoile-indiewire-29-ballets', 'etoile-thr-dancers']
  },
  {
    person: 'etoile-christopher-wheeldon', work: 'etoile-etoile', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 0,
    sources: ['etoile-balletnights-devernay-2', 'etoile-fjord-review']
  },
  {
    person: 'etoile-christopher-wheeldon', work: 'etoile-i-married-myself', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 8016, sources: ['etoile-balletnights-devernay-2']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-tobias-originals', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 1012, sources: ['etoile-indiewire-29-ballets']
  },
  {
    person: 'etoile-george-balanchine', work: 'etoile-rubies', role: 'choreographer', roleFr: 'chorégraphe',
    part: null, revealed: 8999, sources: ['etoile-kcballet-jewels']
  },
  {
    person: 'etoile-george-balanchine', work: 'etoile-stars-and-stripes', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 8999, sources: ['etoile-balletspot-stars']
  },
  {
    person: 'etoile-kenneth-macmillan', work: 'etoile-romeo-and-juliet-macmillan', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 1016, sources: ['etoile-palace-romeo']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-bunheads', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 0, sources: ['etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-gilmore-girls-a-year-in-the-life',
    role: 'choreographer', roleFr: 'chorégraphe', part: null, revealed: 0,
    sources: ['etoile-goldderby-derricks']
  },
  {
    person: 'etoile-marguerite-derricks', work: 'etoile-the-marvelous-mrs-maisel', role: 'choreographer',
    roleFr: 'chorégraphe', part: null, revealed: 0,
    sources: ['etoile-dancemagazine-maisel', 'etoile-goldderby-derricks']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:CHOREOGRAPHED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Filmed.
UNWIND [
  {
    person: 'etoile-m-david-mullen', work: 'etoile-etoile', role: 'cinematographer',
    roleFr: 'directeur de la photographie', part: null, revealed: 0,
    sources: ['etoile-indiewire-craft', 'etoile-deadline-process']
  },
  {
    person: 'etoile-alex-nepomniaschy', work: 'etoile-etoile', role: 'cinematographer',
    roleFr: 'directeur de la photographie', part: null, revealed: 0, sources: ['etoile-deadline-process']
  },
  {
    person: 'etoile-m-david-mullen', work: 'etoile-the-marvelous-mrs-maisel', role: 'cinematographer',
    roleFr: 'directeur de la photographie', part: null, revealed: 0,
    sources: ['etoile-wiki-maisel', 'etoile-indiewire-craft']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:FILMED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Designed.
UNWIND [
  {
    person: 'etoile-bill-groom', work: 'etoile-etoile', role: 'production designer',
    roleFr: 'chef décorateur', part: null, revealed: 0,
    sources: ['etoile-indiewire-craft', 'etoile-latimes-set']
  },
  {
    person: 'etoile-bill-groom', work: 'etoile-the-marvelous-mrs-maisel', role: 'production designer',
    roleFr: 'chef décorateur', part: null, revealed: 0, sources: ['etoile-cinemamag-groom']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:DESIGNED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Composed.
UNWIND [
  {
    person: 'etoile-sons-of-raphael', work: 'etoile-etoile', role: 'composer', roleFr: 'compositeurs',
    part: null, revealed: 0, sources: ['etoile-decider-theme']
  },
  {
    person: 'etoile-sons-of-raphael', work: 'etoile-nights-are-for-love', role: 'composer',
    roleFr: 'compositeurs', part: null, revealed: 0, sources: ['etoile-decider-theme']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:COMPOSED {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;

// Danced in.
UNWIND [
  {
    person: 'etoile-unity-phelan', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseuse', part: null,
    revealed: 0, sources: ['etoile-article-announcement', 'etoile-nypost-phelan']
  },
  {
    person: 'etoile-tiler-peck', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseuse', part: null,
    revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-balletherald-cast', 'etoile-broadwayworld-screening']
  },
  {
    person: 'etoile-john-lam', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-article-announcement', 'etoile-balletherald-cast']
  },
  {
    person: 'etoile-robbie-fairchild', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-balletherald-cast', 'etoile-thr-dancers']
  },
  {
    person: 'etoile-roman-mejia', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-surface-vinolo']
  },
  {
    person: 'etoile-vincenzo-di-primo', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    person: 'etoile-brooklyn-mack', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    person: 'etoile-alex-wong', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    person: 'etoile-tommy-lockey', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    person: 'etoile-willow-mcconnaughy', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseuse',
    part: null, revealed: 0, sources: ['etoile-balletherald-cast']
  },
  {
    person: 'etoile-matisse-love', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseuse', part: null,
    revealed: 0, sources: ['etoile-usweekly-alumni']
  },
  {
    person: 'etoile-lyrica-woodruff', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseuse', part: null,
    revealed: 0, sources: ['etoile-usweekly-alumni']
  },
  {
    person: 'etoile-reed-henry', work: 'etoile-etoile', role: 'dancer', roleFr: 'danseur', part: null,
    revealed: 0, sources: ['etoile-suntimes-henry']
  },
  {
    person: 'etoile-constance-devernay-laurence', work: 'etoile-etoile',
    role: 'dance double of Lou de Laâge', roleFr: 'doublure danse de Lou de Laâge', part: null,
    revealed: 1016,
    sources: ['etoile-balletnights-devernay-2', 'etoile-balletherald-cast', 'etoile-time-dancers', 'etoile-miscelana-etoile']
  },
  {
    person: 'etoile-arcadian-broad', work: 'etoile-etoile', role: 'dance double of Ivan du Pontavice',
    roleFr: 'doublure danse d’Ivan du Pontavice', part: null, revealed: 4012,
    sources: ['etoile-balletherald-cast', 'etoile-miscelana-etoile']
  },
  {
    person: 'etoile-constance-devernay-laurence', work: 'etoile-i-married-myself', role: 'dancer',
    roleFr: 'danseuse', part: null, revealed: 8016, sources: ['etoile-balletnights-devernay-2']
  }
] AS row
MATCH (p:Person {id: row.person}), (w:Work {id: row.work})
MERGE (p)-[credit:DANCED_IN {role: row.role}]->(w)
SET credit.roleFr = row.roleFr, credit.part = row.part, credit.revealed = row.revealed,
  credit.sources = row.sources;
