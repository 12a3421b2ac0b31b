// Étoile: ballets, songs, films and series: those met in the story and those its people are known from.

// Works.
UNWIND [
  {
    id: 'etoile-romeo-and-juliet-macmillan', title: 'Romeo and Juliet', titleFr: 'Roméo et Juliette',
    kind: 'ballet', kindFr: 'ballet', year: 1965, creator: 'Kenneth MacMillan (music: Sergei Prokofiev)',
    revealed: 1016,
    sources: ['etoile-indiewire-29-ballets', 'etoile-artsjournal-macmillan', 'etoile-palace-romeo']
  },
  {
    id: 'etoile-tobias-bell-duet', title: 'Duet by Tobias Bell', titleFr: 'Duo de Tobias Bell',
    kind: 'ballet', kindFr: 'ballet', year: null, creator: 'Tobias Bell', revealed: 1012,
    sources: ['etoile-thr-dancers', 'etoile-indiewire-29-ballets']
  },
  {
    id: 'etoile-cheyenne-gala-number', title: 'Cheyenne’s gala number',
    titleFr: 'Le numéro de gala de Cheyenne', kind: 'ballet', kindFr: 'ballet', year: null, creator: null,
    revealed: 2003, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-tobias-bell-new-york-ballet', title: 'Ballet by Tobias Bell danced in New York',
    titleFr: 'Ballet de Tobias Bell dansé à New York', kind: 'ballet', kindFr: 'ballet', year: null,
    creator: 'Tobias Bell', revealed: 4013, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-rubies', title: 'Rubies', titleFr: 'Rubis', kind: 'ballet', kindFr: 'ballet', year: 1967,
    creator: 'George Balanchine', revealed: 8999, sources: ['etoile-nyt-kourlas', 'etoile-kcballet-jewels']
  },
  {
    id: 'etoile-stars-and-stripes', title: 'Stars and Stripes', titleFr: 'Stars and Stripes', kind: 'ballet',
    kindFr: 'ballet', year: 1958, creator: 'George Balanchine', revealed: 8999,
    sources: ['etoile-nyt-kourlas-part2', 'etoile-balletspot-stars']
  },
  {
    id: 'etoile-heart-of-glass', title: 'Heart of Glass', titleFr: 'Heart of Glass', kind: 'song',
    kindFr: 'chanson', year: null, creator: 'Blondie', revealed: 1002, sources: ['etoile-nyt-kourlas']
  },
  {
    id: 'etoile-the-nutcracker', title: 'The Nutcracker', titleFr: 'Casse-Noisette', kind: 'ballet',
    kindFr: 'ballet', year: 1892,
    creator: 'Marius Petipa and Lev Ivanov (choreography), Pyotr Ilyich Tchaikovsky (music)', revealed: 5009,
    sources: ['etoile-vulture-e5-6', 'etoile-vulture-e7-8', 'etoile-vulture-de-laage', 'etoile-historyandlibraries-ballets']
  },
  {
    id: 'etoile-i-married-myself', title: 'I Married Myself', titleFr: 'I Married Myself', kind: 'ballet',
    kindFr: 'ballet', year: 2025, creator: 'Christopher Wheeldon', revealed: 8016,
    sources: ['etoile-balletnights-devernay', 'etoile-technadu-ending', 'etoile-balletnights-devernay-2']
  },
  {
    id: 'etoile-tobias-first-paris-piece', title: 'Tobias Bell’s first Paris piece',
    titleFr: 'La première pièce parisienne de Tobias Bell', kind: 'ballet', kindFr: 'ballet', year: null,
    creator: 'Tobias Bell', revealed: 6001, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-tobias-opening-night-ballet', title: 'Tobias Bell’s opening-night ballet',
    titleFr: 'Le ballet de première de Tobias Bell', kind: 'ballet', kindFr: 'ballet', year: null,
    creator: 'Tobias Bell', revealed: 8018,
    sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-wiseman-ballet', title: 'Ballet', titleFr: 'Ballet', kind: 'film', kindFr: 'film',
    year: 1995, creator: 'Frederick Wiseman', revealed: 5001, sources: ['etoile-latimes-review']
  },
  {
    id: 'etoile-wiseman-la-danse', title: 'La Danse', titleFr: 'La Danse', kind: 'film', kindFr: 'film',
    year: 2009, creator: 'Frederick Wiseman', revealed: 5001,
    sources: ['etoile-latimes-review', 'etoile-orange-preview']
  },
  {
    id: 'etoile-etoile', title: 'Étoile', titleFr: 'Étoile', kind: 'television series',
    kindFr: 'série télévisée', year: 2025, creator: 'Amy Sherman-Palladino and Daniel Palladino',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-deadline-release', 'etoile-indiewire-29-ballets', 'etoile-rottentomatoes-s01', 'etoile-newsbytes-cancelled']
  },
  {
    id: 'etoile-gilmore-girls', title: 'Gilmore Girls', titleFr: 'Gilmore Girls', kind: 'television series',
    kindFr: 'série télévisée', year: 2000, creator: 'Amy Sherman-Palladino', revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gilmoregirls', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    id: 'etoile-gilmore-girls-a-year-in-the-life', title: 'Gilmore Girls: A Year in the Life',
    titleFr: 'Gilmore Girls : Une nouvelle année', kind: 'television series', kindFr: 'série télévisée',
    year: 2016, creator: 'Amy Sherman-Palladino', revealed: 0,
    sources: ['etoile-asp-facts', 'etoile-goldderby-derricks', 'etoile-tvinsider-truesdale']
  },
  {
    id: 'etoile-bunheads', title: 'Bunheads', titleFr: 'Bunheads', kind: 'television series',
    kindFr: 'série télévisée', year: 2012, creator: 'Amy Sherman-Palladino and Lamar Damon', revealed: 0,
    sources: ['etoile-article-review', 'etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    id: 'etoile-the-marvelous-mrs-maisel', title: 'The Marvelous Mrs. Maisel',
    titleFr: 'The Marvelous Mrs. Maisel', kind: 'television series', kindFr: 'série télévisée', year: 2017,
    creator: 'Amy Sherman-Palladino', revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-maisel', 'etoile-cinesu-maisel', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-roseanne', title: 'Roseanne', titleFr: 'Roseanne', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-asp-bio-2', 'etoile-goldenglobes-palladinos']
  },
  {
    id: 'etoile-family-guy', title: 'Family Guy', titleFr: 'Les Griffin', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-gossipsloth-gilmoregirls']
  },
  {
    id: 'etoile-swan-lake', title: 'Swan Lake', titleFr: 'Le Lac des cygnes', kind: 'ballet',
    kindFr: 'ballet', year: null,
    creator: 'Marius Petipa and Lev Ivanov (choreography), Pyotr Ilyich Tchaikovsky (music)', revealed: 8999,
    sources: ['etoile-indiewire-craft', 'etoile-balletonautes-swanlake']
  },
  {
    id: 'etoile-tobias-originals', title: 'Original works of Tobias Bell',
    titleFr: 'Les créations de Tobias Bell', kind: 'ballet', kindFr: 'ballet', year: 2025,
    creator: 'Marguerite Derricks (choreography)', revealed: 1012,
    sources: ['etoile-indiewire-29-ballets', 'etoile-indiewire-craft']
  },
  {
    id: 'etoile-nights-are-for-love', title: 'Nights Are for Love', titleFr: 'Nights Are for Love',
    kind: 'song', kindFr: 'chanson', year: null, creator: 'Sons of Raphael', revealed: 0,
    sources: ['etoile-decider-theme']
  },
  {
    id: 'etoile-halloween-resurrection', title: 'Halloween: Resurrection',
    titleFr: 'Halloween : Résurrection', kind: 'film', kindFr: 'film', year: 2002, creator: null,
    revealed: 0, sources: ['etoile-sportskeeda-cast', 'etoile-appletv-kirby']
  },
  {
    id: 'etoile-boston-strangler', title: 'Boston Strangler', titleFr: 'Boston Strangler', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0, sources: ['etoile-sportskeeda-cast']
  },
  {
    id: 'etoile-the-greatest-game-ever-played', title: 'The Greatest Game Ever Played',
    titleFr: 'Un parcours de légende', kind: 'film', kindFr: 'film', year: null, creator: null, revealed: 0,
    sources: ['etoile-sportskeeda-cast', 'etoile-tvovermind-kirby']
  },
  {
    id: 'etoile-no-man-of-god', title: 'No Man of God', titleFr: 'No Man of God', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0, sources: ['etoile-sportskeeda-cast']
  },
  {
    id: 'etoile-mambo-italiano', title: 'Mambo Italiano', titleFr: 'Mambo Italiano', kind: 'film',
    kindFr: 'film', year: 2003, creator: null, revealed: 0, sources: ['etoile-appletv-kirby']
  },
  {
    id: 'etoile-shattered-glass', title: 'Shattered Glass', titleFr: 'Le Mystificateur', kind: 'film',
    kindFr: 'film', year: 2003, creator: null, revealed: 0, sources: ['etoile-appletv-kirby']
  },
  {
    id: 'etoile-take-this-waltz', title: 'Take This Waltz', titleFr: 'Take This Waltz', kind: 'film',
    kindFr: 'film', year: 2011, creator: 'Sarah Polley', revealed: 0,
    sources: ['etoile-globeandmail-kirby', 'etoile-ourhairstyle-kirby']
  },
  {
    id: 'etoile-antichrist', title: 'Antichrist', titleFr: 'Antichrist', kind: 'film', kindFr: 'film',
    year: 2009, creator: 'Lars von Trier', revealed: 0,
    sources: ['etoile-treccani-gainsbourg', 'etoile-wiki-gainsbourg']
  },
  {
    id: 'etoile-melancholia', title: 'Melancholia', titleFr: 'Melancholia', kind: 'film', kindFr: 'film',
    year: 2011, creator: 'Lars von Trier', revealed: 0, sources: ['etoile-treccani-gainsbourg']
  },
  {
    id: 'etoile-nymphomaniac', title: 'Nymphomaniac', titleFr: 'Nymphomaniac', kind: 'film', kindFr: 'film',
    year: 2013, creator: null, revealed: 0,
    sources: ['etoile-treccani-gainsbourg', 'etoile-deadline-release']
  },
  {
    id: 'etoile-the-pale-blue-eye', title: 'The Pale Blue Eye', titleFr: 'The Pale Blue Eye', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-deadline-release']
  },
  {
    id: 'etoile-jappeloup', title: 'Jappeloup', titleFr: 'Jappeloup', kind: 'film', kindFr: 'film',
    year: 2013, creator: 'Christian Duguay', revealed: 0, sources: ['etoile-wiki-delaage']
  },
  {
    id: 'etoile-breathe', title: 'Breathe', titleFr: 'Respire', kind: 'film', kindFr: 'film', year: 2014,
    creator: 'Mélanie Laurent', revealed: 0, sources: ['etoile-wiki-delaage', 'etoile-collider-groff']
  },
  {
    id: 'etoile-the-innocents', title: 'The Innocents', titleFr: 'Les Innocentes', kind: 'film',
    kindFr: 'film', year: 2016, creator: 'Anne Fontaine', revealed: 0,
    sources: ['etoile-wiki-delaage', 'etoile-deadline-release']
  },
  {
    id: 'etoile-coup-de-chance', title: 'Coup de chance', titleFr: 'Coup de chance', kind: 'film',
    kindFr: 'film', year: null, creator: 'Woody Allen', revealed: 0,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-cnews-2023']
  },
  {
    id: 'etoile-the-mad-womens-ball', title: 'Le Bal des folles', titleFr: 'Le Bal des folles', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0,
    sources: ['etoile-cnews-2023', 'etoile-numero-interview']
  },
  {
    id: 'etoile-black-box', title: 'Boîte noire', titleFr: 'Boîte noire', kind: 'film', kindFr: 'film',
    year: null, creator: null, revealed: 0, sources: ['etoile-numero-interview']
  },
  {
    id: 'etoile-marriage-story', title: 'Marriage Story', titleFr: 'Marriage Story', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0, sources: ['etoile-suburbanlife-glick']
  },
  {
    id: 'etoile-maestro', title: 'Maestro', titleFr: 'Maestro', kind: 'film', kindFr: 'film', year: null,
    creator: null, revealed: 0, sources: ['etoile-suburbanlife-glick', 'etoile-deadline-release']
  },
  {
    id: 'etoile-white-noise', title: 'White Noise', titleFr: 'White Noise', kind: 'film', kindFr: 'film',
    year: null, creator: null, revealed: 0, sources: ['etoile-suburbanlife-glick']
  },
  {
    id: 'etoile-west-side-story', title: 'West Side Story', titleFr: 'West Side Story', kind: 'film',
    kindFr: 'film', year: 2021, creator: 'Steven Spielberg', revealed: 0,
    sources: ['etoile-lapresse-alvarez', 'etoile-ap-etoile']
  },
  {
    id: 'etoile-four-weddings-and-a-funeral', title: 'Four Weddings and a Funeral',
    titleFr: 'Quatre mariages et un enterrement', kind: 'film', kindFr: 'film', year: 1994, creator: null,
    revealed: 0, sources: ['etoile-guardian-callow', 'etoile-deadline-release']
  },
  {
    id: 'etoile-killing-eve', title: 'Killing Eve', titleFr: 'Killing Eve', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-whattowatch-guide', 'etoile-cnews-2023']
  },
  {
    id: 'etoile-amadeus', title: 'Amadeus', titleFr: 'Amadeus', kind: 'film', kindFr: 'film', year: 1984,
    creator: null, revealed: 0, sources: ['etoile-guardian-callow', 'etoile-wiki-callow']
  },
  {
    id: 'etoile-a-room-with-a-view', title: 'A Room with a View', titleFr: 'Chambre avec vue', kind: 'film',
    kindFr: 'film', year: 1986, creator: null, revealed: 0, sources: ['etoile-guardian-callow']
  },
  {
    id: 'etoile-shakespeare-in-love', title: 'Shakespeare in Love', titleFr: 'Shakespeare in Love',
    kind: 'film', kindFr: 'film', year: 1998, creator: null, revealed: 0,
    sources: ['etoile-guardian-callow']
  },
  {
    id: 'etoile-outlander', title: 'Outlander', titleFr: 'Outlander', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0, sources: ['etoile-deadline-release']
  },
  {
    id: 'etoile-the-boy-that-never-was', title: 'The Boy That Never Was', titleFr: 'The Boy That Never Was',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-whattowatch-guide']
  },
  {
    id: 'etoile-gods-favorite-idiot', title: 'God’s Favorite Idiot', titleFr: 'God’s Favorite Idiot',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-bustle-truesdale']
  },
  {
    id: 'etoile-les-mecs', title: 'Les Mecs', titleFr: 'Les Mecs', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0, sources: ['etoile-bustle-truesdale']
  },
  {
    id: 'etoile-dirty-dancing', title: 'Dirty Dancing', titleFr: 'Dirty Dancing', kind: 'film',
    kindFr: 'film', year: 1987, creator: null, revealed: 3008, sources: ['etoile-kellybishop-bio']
  },
  {
    id: 'etoile-mindhunter', title: 'Mindhunter', titleFr: 'Mindhunter', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 7009,
    sources: ['etoile-sportskeeda-groff', 'etoile-collider-groff']
  },
  {
    id: 'etoile-glee', title: 'Glee', titleFr: 'Glee', kind: 'television series', kindFr: 'série télévisée',
    year: null, creator: null, revealed: 7009, sources: ['etoile-collider-groff']
  },
  {
    id: 'etoile-doctor-who', title: 'Doctor Who', titleFr: 'Doctor Who', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 7009, sources: ['etoile-collider-groff']
  },
  {
    id: 'etoile-the-gilded-age', title: 'The Gilded Age', titleFr: 'The Gilded Age',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 3008,
    sources: ['etoile-broadwayworld-page']
  },
  {
    id: 'etoile-spirited', title: 'Spirited', titleFr: 'Spirited', kind: 'film', kindFr: 'film', year: null,
    creator: null, revealed: 3008, sources: ['etoile-broadwayworld-page']
  },
  {
    id: 'etoile-true-grit', title: 'True Grit', titleFr: 'True Grit', kind: 'film', kindFr: 'film',
    year: 2010, creator: 'Joel and Ethan Coen', revealed: 8999, sources: ['etoile-matthews-bio']
  },
  {
    id: 'etoile-the-king-of-queens', title: 'The King of Queens', titleFr: 'Un gars du Queens',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 8999,
    sources: ['etoile-matthews-bio']
  },
  {
    id: 'etoile-desperate-housewives', title: 'Desperate Housewives', titleFr: 'Desperate Housewives',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 8999,
    sources: ['etoile-matthews-bio']
  },
  {
    id: 'etoile-call-my-agent', title: 'Call My Agent!', titleFr: 'Dix pour cent', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-cnews-2023']
  },
  {
    id: 'etoile-john-wick-chapter-3', title: 'John Wick: Chapter 3 – Parabellum',
    titleFr: 'John Wick Parabellum', kind: 'film', kindFr: 'film', year: null, creator: null, revealed: 0,
    sources: ['etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    id: 'etoile-im-thinking-of-ending-things', title: 'I’m Thinking of Ending Things',
    titleFr: 'Je veux juste en finir', kind: 'film', kindFr: 'film', year: null, creator: 'Charlie Kaufman',
    revealed: 0, sources: ['etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    id: 'etoile-ballet-now', title: 'Ballet Now', titleFr: 'Ballet Now', kind: 'film', kindFr: 'film',
    year: 2018, creator: null, revealed: 0, sources: ['etoile-subslikescript-balletnow']
  },
  {
    id: 'etoile-donnie-darko', title: 'Donnie Darko', titleFr: 'Donnie Darko', kind: 'film', kindFr: 'film',
    year: 2001, creator: 'Richard Kelly', revealed: 0,
    sources: ['etoile-brooklyneagle-peck', 'etoile-wikimili-derricks']
  },
  {
    id: 'etoile-cats', title: 'Cats', titleFr: 'Cats', kind: 'film', kindFr: 'film', year: 2019,
    creator: null, revealed: 0, sources: ['etoile-wiki-fairchild']
  },
  {
    id: 'etoile-showgirls', title: 'Showgirls', titleFr: 'Showgirls', kind: 'film', kindFr: 'film',
    year: 1995, creator: null, revealed: 0, sources: ['etoile-wikimili-derricks']
  },
  {
    id: 'etoile-little-miss-sunshine', title: 'Little Miss Sunshine', titleFr: 'Little Miss Sunshine',
    kind: 'film', kindFr: 'film', year: 2006, creator: null, revealed: 0,
    sources: ['etoile-wikimili-derricks']
  },
  {
    id: 'etoile-milk', title: 'Milk', titleFr: 'Harvey Milk', kind: 'film', kindFr: 'film', year: null,
    creator: null, revealed: 0, sources: ['etoile-cinemamag-groom']
  },
  {
    id: 'etoile-boardwalk-empire', title: 'Boardwalk Empire', titleFr: 'Boardwalk Empire',
    kind: 'television series', kindFr: 'série télévisée', year: null, creator: null, revealed: 0,
    sources: ['etoile-cinemamag-groom']
  },
  {
    id: 'etoile-a-league-of-their-own', title: 'A League of Their Own', titleFr: 'Une équipe hors du commun',
    kind: 'film', kindFr: 'film', year: null, creator: null, revealed: 0,
    sources: ['etoile-cinemamag-groom']
  },
  {
    id: 'etoile-eat-pray-love', title: 'Eat Pray Love', titleFr: 'Mange, prie, aime', kind: 'film',
    kindFr: 'film', year: null, creator: null, revealed: 0, sources: ['etoile-cinemamag-groom']
  },
  {
    id: 'etoile-weeds', title: 'Weeds', titleFr: 'Weeds', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0, sources: ['etoile-wikimili-ellis']
  },
  {
    id: 'etoile-30-rock', title: '30 Rock', titleFr: '30 Rock', kind: 'television series',
    kindFr: 'série télévisée', year: null, creator: null, revealed: 0, sources: ['etoile-wikimili-ellis']
  }
] AS row
MERGE (w:Work {id: row.id})
SET w.story = 'etoile'
SET w.title = row.title, w.titleFr = row.titleFr, w.kind = row.kind, w.kindFr = row.kindFr,
  w.year = row.year, w.creator = row.creator, w.revealed = row.revealed, w.sources = row.sources;

// What is learnt of each, and when.
UNWIND [
  {
    of: 'etoile-romeo-and-juliet-macmillan', id: 'etoile-romeo-and-juliet-macmillan-work-f1',
    aspect: 'about',
    text: 'The Royal Ballet version, in which Cheyenne’s dancing is first shown, in episode 1.',
    textFr: 'La version du Royal Ballet, dans laquelle on voit Cheyenne danser pour la première fois, dans l’épisode 1.',
    revealed: 1016, sources: ['etoile-indiewire-29-ballets', 'etoile-palace-romeo']
  },
  {
    of: 'etoile-romeo-and-juliet-macmillan', id: 'etoile-romeo-and-juliet-macmillan-work-f2',
    aspect: 'about', text: 'The creators wanted nothing else for that scene.',
    textFr: 'Les créateurs ne voulaient rien d’autre pour cette scène.', revealed: 1016,
    sources: ['etoile-indiewire-29-ballets']
  },
  {
    of: 'etoile-tobias-bell-duet', id: 'etoile-tobias-bell-duet-work-f1', aspect: 'about',
    text: 'A duet seen in rehearsal in episode 1, with Larry among the dancers; the sources give it no title.',
    textFr: 'Duo que l’on voit en répétition dans l’épisode 1, avec Larry parmi les danseurs ; les sources ne lui donnent pas de titre.',
    revealed: 1012, sources: ['etoile-thr-dancers', 'etoile-indiewire-29-ballets']
  },
  {
    of: 'etoile-cheyenne-gala-number', id: 'etoile-cheyenne-gala-number-work-f1', aspect: 'about',
    text: 'The number for which Cheyenne needs a partner in episode 2; the sources give it no title.',
    textFr: 'Le numéro pour lequel Cheyenne a besoin d’un partenaire dans l’épisode 2 ; les sources ne lui donnent pas de titre.',
    revealed: 2003, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-tobias-bell-new-york-ballet', id: 'etoile-tobias-bell-new-york-ballet-work-f1',
    aspect: 'about',
    text: 'The work that Tobias flies back to New York to see in episode 4; the sources give it no title.',
    textFr: 'L’œuvre que Tobias revient voir à New York dans l’épisode 4 ; les sources ne lui donnent pas de titre.',
    revealed: 4013, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-rubies', id: 'etoile-rubies-work-f1', aspect: 'about',
    text: 'Excerpts are danced in the series; the episode is not stated.',
    textFr: 'Des extraits en sont dansés dans la série ; l’épisode n’est pas précisé.', revealed: 8999,
    sources: ['etoile-nyt-kourlas', 'etoile-kcballet-jewels']
  },
  {
    of: 'etoile-stars-and-stripes', id: 'etoile-stars-and-stripes-work-f1', aspect: 'about',
    text: 'Only mentioned: the American showpiece that Cheyenne dreads having to dance in New York.',
    textFr: 'Seulement évoqué : le morceau de bravoure américain que Cheyenne redoute d’avoir à danser à New York.',
    revealed: 8999, sources: ['etoile-nyt-kourlas-part2', 'etoile-balletspot-stars']
  },
  {
    of: 'etoile-heart-of-glass', id: 'etoile-heart-of-glass-work-f1', aspect: 'about',
    text: 'The song carries the first episode from Susu’s jumps in the studio into the nightclub.',
    textFr: 'La chanson fait passer le premier épisode des sauts de Susu dans le studio à la boîte de nuit.',
    revealed: 1003, sources: ['etoile-nyt-kourlas']
  },
  {
    of: 'etoile-the-nutcracker', id: 'etoile-the-nutcracker-work-f1', aspect: 'about',
    text: 'The New York company’s holiday production, whose season opens in episode 5.',
    textFr: 'Le spectacle de fin d’année de la compagnie new-yorkaise, dont la série de représentations débute dans l’épisode 5.',
    revealed: 5009,
    sources: ['etoile-vulture-e5-6', 'etoile-vulture-e7-8', 'etoile-vulture-de-laage', 'etoile-historyandlibraries-ballets']
  },
  {
    of: 'etoile-i-married-myself', id: 'etoile-i-married-myself-work-f1', aspect: 'about',
    text: 'A solo made for the series by Christopher Wheeldon.',
    textFr: 'Solo créé pour la série par Christopher Wheeldon.', revealed: 8016,
    sources: ['etoile-balletnights-devernay', 'etoile-technadu-ending', 'etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-i-married-myself', id: 'etoile-i-married-myself-work-f2', aspect: 'about',
    text: 'It is danced in episode 8, with Constance Devernay-Laurence as dance double.',
    textFr: 'Il est dansé dans l’épisode 8, avec Constance Devernay-Laurence comme doublure danse.',
    revealed: 8016,
    sources: ['etoile-balletnights-devernay', 'etoile-technadu-ending', 'etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-tobias-first-paris-piece', id: 'etoile-tobias-first-paris-piece-work-f1', aspect: 'about',
    text: 'His first work for the Paris company, shown in episode 6; the sources give it no title.',
    textFr: 'Sa première œuvre pour la compagnie parisienne, présentée dans l’épisode 6 ; les sources ne lui donnent pas de titre.',
    revealed: 6001, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-tobias-opening-night-ballet', id: 'etoile-tobias-opening-night-ballet-work-f1',
    aspect: 'about',
    text: 'His new production for the Paris company, which opens in episode 8; the sources give it no title.',
    textFr: 'Sa nouvelle création pour la compagnie parisienne, dont la première a lieu dans l’épisode 8 ; les sources ne lui donnent pas de titre.',
    revealed: 8018, sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions']
  },
  {
    of: 'etoile-wiseman-ballet', id: 'etoile-wiseman-ballet-work-f1', aspect: 'about',
    text: 'A documentary on American Ballet Theatre, named on the cinema marquee in episode 5.',
    textFr: 'Documentaire sur l’American Ballet Theatre, à l’affiche du cinéma dans l’épisode 5.',
    revealed: 5001, sources: ['etoile-latimes-review']
  },
  {
    of: 'etoile-wiseman-la-danse', id: 'etoile-wiseman-la-danse-work-f1', aspect: 'about',
    text: 'A documentary on the Paris Opera Ballet, named on the cinema marquee in episode 5.',
    textFr: 'Documentaire sur le Ballet de l’Opéra de Paris, à l’affiche du cinéma dans l’épisode 5.',
    revealed: 5001, sources: ['etoile-latimes-review', 'etoile-orange-preview']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f1', aspect: 'about',
    text: 'A bilingual comedy-drama in eight episodes about two ballet companies, one in New York and one in Paris.',
    textFr: 'Comédie dramatique bilingue en huit épisodes sur deux compagnies de ballet, l’une à New York, l’autre à Paris.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-deadline-release']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f2', aspect: 'about',
    text: 'Its titles show a dancer’s pointe shoe beside a bandaged, bruised foot.',
    textFr: 'Son générique montre le chausson de pointe d’une danseuse à côté d’un pied bandé et meurtri.',
    revealed: 0, sources: ['etoile-article-two-cities', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f3', aspect: 'about',
    text: 'The two companies trade their stars for a year to save themselves.',
    textFr: 'Pour se sauver, les deux compagnies échangent leurs étoiles pendant un an.', revealed: 1011,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f4', aspect: 'about',
    text: 'In all, 29 ballets are danced.', textFr: 'Au total, 29 ballets y sont dansés.', revealed: 0,
    sources: ['etoile-indiewire-29-ballets']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f5', aspect: 'about',
    text: 'Critics praised its authenticity, its dialogue and its respect for the art, and found it overcrowded and uneven in tone.',
    textFr: 'La critique a salué son authenticité, ses dialogues et son respect de l’art, mais l’a jugée trop chargée et de ton inégal.',
    revealed: 8999, sources: ['etoile-article-review', 'etoile-rottentomatoes-s01']
  },
  {
    of: 'etoile-etoile', id: 'etoile-etoile-work-f6', aspect: 'about',
    text: 'Planned for two seasons, it ended after one.',
    textFr: 'Prévue pour deux saisons, elle s’est arrêtée après la première.', revealed: 8999,
    sources: ['etoile-newsbytes-cancelled']
  },
  {
    of: 'etoile-gilmore-girls', id: 'etoile-gilmore-girls-work-f1', aspect: 'about',
    text: 'A fast-talking mother-and-daughter comedy-drama of seven seasons, 2000 to 2007, first on The WB and finally on The CW.',
    textFr: 'Comédie dramatique au débit rapide sur une mère et sa fille, en sept saisons, de 2000 à 2007, d’abord sur The WB, puis sur The CW.',
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-gilmoregirls', 'etoile-gossipsloth-gilmoregirls']
  },
  {
    of: 'etoile-gilmore-girls-a-year-in-the-life', id: 'etoile-gilmore-girls-a-year-in-the-life-work-f1',
    aspect: 'about',
    text: 'The four-part Netflix revival of Gilmore Girls, with dances by Marguerite Derricks.',
    textFr: 'Le retour de Gilmore Girls en quatre parties sur Netflix, avec des danses de Marguerite Derricks.',
    revealed: 0, sources: ['etoile-asp-facts', 'etoile-goldderby-derricks', 'etoile-tvinsider-truesdale']
  },
  {
    of: 'etoile-bunheads', id: 'etoile-bunheads-work-f1', aspect: 'about',
    text: 'The makers’ first ballet series: a former showgirl teaches at a small-town dance school; 18 episodes on ABC Family in 2012 and 2013.',
    textFr: 'La première série de l’équipe sur le ballet : une ancienne showgirl enseigne dans l’école de danse d’une petite ville ; 18 épisodes sur ABC Family en 2012 et 2013.',
    revealed: 0,
    sources: ['etoile-article-review', 'etoile-realitytvworld-bunheads', 'etoile-pointe-bunheads']
  },
  {
    of: 'etoile-the-marvelous-mrs-maisel', id: 'etoile-the-marvelous-mrs-maisel-work-f1', aspect: 'about',
    text: 'A Prime Video comedy about a 1950s New York housewife who takes up stand-up; five seasons from 2017 to 2023, and 22 Emmys.',
    textFr: 'Comédie de Prime Video sur une femme au foyer new-yorkaise des années 1950 qui se lance dans le stand-up ; cinq saisons de 2017 à 2023 et 22 Emmys.',
    revealed: 0,
    sources: ['etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-article-bilingual', 'etoile-wiki-maisel', 'etoile-cinesu-maisel', 'etoile-thewrap-review']
  },
  {
    of: 'etoile-roseanne', id: 'etoile-roseanne-work-f1', aspect: 'about',
    text: 'The sitcom that gave Amy Sherman-Palladino her first writing job, in 1990, and where she met her husband.',
    textFr: 'La sitcom qui a offert à Amy Sherman-Palladino son premier poste de scénariste, en 1990, et où elle a rencontré son mari.',
    revealed: 0, sources: ['etoile-asp-bio-2', 'etoile-goldenglobes-palladinos']
  },
  {
    of: 'etoile-family-guy', id: 'etoile-family-guy-work-f1', aspect: 'about',
    text: 'An animated sitcom on which Daniel Palladino was a producer.',
    textFr: 'Sitcom d’animation dont Daniel Palladino a été producteur.', revealed: 0,
    sources: ['etoile-gossipsloth-gilmoregirls']
  },
  {
    of: 'etoile-swan-lake', id: 'etoile-swan-lake-work-f1', aspect: 'about',
    text: 'A classic staged among the ballets of Étoile.',
    textFr: 'Un classique monté parmi les ballets d’Étoile.', revealed: 8999,
    sources: ['etoile-indiewire-craft', 'etoile-balletonautes-swanlake']
  },
  {
    of: 'etoile-tobias-originals', id: 'etoile-tobias-originals-work-f1', aspect: 'about',
    text: 'New pieces credited in the story to Tobias and made for the series by Marguerite Derricks.',
    textFr: 'Pièces nouvelles attribuées à Tobias dans l’histoire et créées pour la série par Marguerite Derricks.',
    revealed: 1012, sources: ['etoile-indiewire-29-ballets', 'etoile-indiewire-craft']
  },
  {
    of: 'etoile-nights-are-for-love', id: 'etoile-nights-are-for-love-work-f1', aspect: 'about',
    text: 'The main title song of Étoile.', textFr: 'La chanson du générique d’Étoile.', revealed: 0,
    sources: ['etoile-decider-theme']
  },
  {
    of: 'etoile-halloween-resurrection', id: 'etoile-halloween-resurrection-work-f1', aspect: 'about',
    text: 'A slasher film with an early screen part for Luke Kirby.',
    textFr: 'Film d’horreur offrant à Luke Kirby l’un de ses premiers rôles au cinéma.', revealed: 0,
    sources: ['etoile-sportskeeda-cast', 'etoile-appletv-kirby']
  },
  {
    of: 'etoile-boston-strangler', id: 'etoile-boston-strangler-work-f1', aspect: 'about',
    text: 'A film with Luke Kirby.', textFr: 'Film avec Luke Kirby.', revealed: 0,
    sources: ['etoile-sportskeeda-cast']
  },
  {
    of: 'etoile-the-greatest-game-ever-played', id: 'etoile-the-greatest-game-ever-played-work-f1',
    aspect: 'about', text: 'A film with Luke Kirby.', textFr: 'Film avec Luke Kirby.', revealed: 0,
    sources: ['etoile-sportskeeda-cast', 'etoile-tvovermind-kirby']
  },
  {
    of: 'etoile-no-man-of-god', id: 'etoile-no-man-of-god-work-f1', aspect: 'about',
    text: 'A film with Luke Kirby.', textFr: 'Film avec Luke Kirby.', revealed: 0,
    sources: ['etoile-sportskeeda-cast']
  },
  {
    of: 'etoile-mambo-italiano', id: 'etoile-mambo-italiano-work-f1', aspect: 'about',
    text: 'A comedy that gave Luke Kirby his first leading film role.',
    textFr: 'Comédie qui a donné à Luke Kirby son premier grand rôle au cinéma.', revealed: 0,
    sources: ['etoile-appletv-kirby']
  },
  {
    of: 'etoile-shattered-glass', id: 'etoile-shattered-glass-work-f1', aspect: 'about',
    text: 'A film about the journalist Stephen Glass, with Luke Kirby in support.',
    textFr: 'Film sur le journaliste Stephen Glass, avec Luke Kirby dans un second rôle.', revealed: 0,
    sources: ['etoile-appletv-kirby']
  },
  {
    of: 'etoile-take-this-waltz', id: 'etoile-take-this-waltz-work-f1', aspect: 'about',
    text: 'A Canadian film with Luke Kirby.', textFr: 'Film canadien avec Luke Kirby.', revealed: 0,
    sources: ['etoile-globeandmail-kirby', 'etoile-ourhairstyle-kirby']
  },
  {
    of: 'etoile-antichrist', id: 'etoile-antichrist-work-f1', aspect: 'about',
    text: 'The film for which Charlotte Gainsbourg was best actress at Cannes.',
    textFr: 'Le film qui a valu à Charlotte Gainsbourg le prix d’interprétation féminine à Cannes.',
    revealed: 0, sources: ['etoile-treccani-gainsbourg', 'etoile-wiki-gainsbourg']
  },
  {
    of: 'etoile-melancholia', id: 'etoile-melancholia-work-f1', aspect: 'about',
    text: 'A film with Charlotte Gainsbourg.', textFr: 'Film avec Charlotte Gainsbourg.', revealed: 0,
    sources: ['etoile-treccani-gainsbourg']
  },
  {
    of: 'etoile-nymphomaniac', id: 'etoile-nymphomaniac-work-f1', aspect: 'about',
    text: 'A film with Charlotte Gainsbourg.', textFr: 'Film avec Charlotte Gainsbourg.', revealed: 0,
    sources: ['etoile-treccani-gainsbourg', 'etoile-deadline-release']
  },
  {
    of: 'etoile-the-pale-blue-eye', id: 'etoile-the-pale-blue-eye-work-f1', aspect: 'about',
    text: 'A film with Charlotte Gainsbourg, shortly before Étoile.',
    textFr: 'Film avec Charlotte Gainsbourg, peu avant Étoile.', revealed: 0,
    sources: ['etoile-article-announcement', 'etoile-deadline-release']
  },
  {
    of: 'etoile-jappeloup', id: 'etoile-jappeloup-work-f1', aspect: 'about',
    text: 'A riding drama that brought Lou de Laâge a César nomination.',
    textFr: 'Drame équestre qui a valu à Lou de Laâge une nomination aux César.', revealed: 0,
    sources: ['etoile-wiki-delaage']
  },
  {
    of: 'etoile-breathe', id: 'etoile-breathe-work-f1', aspect: 'about',
    text: 'A drama that brought Lou de Laâge a second César nomination.',
    textFr: 'Drame qui a valu à Lou de Laâge une deuxième nomination aux César.', revealed: 0,
    sources: ['etoile-wiki-delaage']
  },
  {
    of: 'etoile-the-innocents', id: 'etoile-the-innocents-work-f1', aspect: 'about',
    text: 'A historical drama led by Lou de Laâge.',
    textFr: 'Drame historique dont Lou de Laâge tient le rôle principal.', revealed: 0,
    sources: ['etoile-wiki-delaage', 'etoile-deadline-release']
  },
  {
    of: 'etoile-coup-de-chance', id: 'etoile-coup-de-chance-work-f1', aspect: 'about',
    text: 'A film with Lou de Laâge.', textFr: 'Film avec Lou de Laâge.', revealed: 0,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-cnews-2023']
  },
  {
    of: 'etoile-the-mad-womens-ball', id: 'etoile-the-mad-womens-ball-work-f1', aspect: 'about',
    text: 'A film with Lou de Laâge.', textFr: 'Film avec Lou de Laâge.', revealed: 0,
    sources: ['etoile-cnews-2023', 'etoile-numero-interview']
  },
  {
    of: 'etoile-black-box', id: 'etoile-black-box-work-f1', aspect: 'about',
    text: 'A film with Lou de Laâge.', textFr: 'Film avec Lou de Laâge.', revealed: 0,
    sources: ['etoile-numero-interview']
  },
  {
    of: 'etoile-marriage-story', id: 'etoile-marriage-story-work-f1', aspect: 'about',
    text: 'A film with Gideon Glick.', textFr: 'Film avec Gideon Glick.', revealed: 0,
    sources: ['etoile-suburbanlife-glick']
  },
  {
    of: 'etoile-maestro', id: 'etoile-maestro-work-f1', aspect: 'about', text: 'A film with Gideon Glick.',
    textFr: 'Film avec Gideon Glick.', revealed: 0,
    sources: ['etoile-suburbanlife-glick', 'etoile-deadline-release']
  },
  {
    of: 'etoile-white-noise', id: 'etoile-white-noise-work-f1', aspect: 'about',
    text: 'A film with Gideon Glick.', textFr: 'Film avec Gideon Glick.', revealed: 0,
    sources: ['etoile-suburbanlife-glick']
  },
  {
    of: 'etoile-west-side-story', id: 'etoile-west-side-story-work-f1', aspect: 'about',
    text: 'A film musical in which David Alvarez is Bernardo.',
    textFr: 'Comédie musicale dans laquelle David Alvarez est Bernardo.', revealed: 0,
    sources: ['etoile-lapresse-alvarez', 'etoile-ap-etoile']
  },
  {
    of: 'etoile-four-weddings-and-a-funeral', id: 'etoile-four-weddings-and-a-funeral-work-f1',
    aspect: 'about', text: 'A comedy with both Simon Callow and David Haig.',
    textFr: 'Comédie où jouent à la fois Simon Callow et David Haig.', revealed: 0,
    sources: ['etoile-guardian-callow', 'etoile-deadline-release']
  },
  {
    of: 'etoile-killing-eve', id: 'etoile-killing-eve-work-f1', aspect: 'about',
    text: 'A series with David Haig and Camille Cottin.', textFr: 'Série avec David Haig et Camille Cottin.',
    revealed: 0, sources: ['etoile-whattowatch-guide', 'etoile-cnews-2023']
  },
  {
    of: 'etoile-amadeus', id: 'etoile-amadeus-work-f1', aspect: 'about',
    text: 'A film with Simon Callow, who had been Mozart on stage.',
    textFr: 'Film avec Simon Callow, qui avait été Mozart au théâtre.', revealed: 0,
    sources: ['etoile-guardian-callow', 'etoile-wiki-callow']
  },
  {
    of: 'etoile-a-room-with-a-view', id: 'etoile-a-room-with-a-view-work-f1', aspect: 'about',
    text: 'A film with Simon Callow.', textFr: 'Film avec Simon Callow.', revealed: 0,
    sources: ['etoile-guardian-callow']
  },
  {
    of: 'etoile-shakespeare-in-love', id: 'etoile-shakespeare-in-love-work-f1', aspect: 'about',
    text: 'A film with Simon Callow.', textFr: 'Film avec Simon Callow.', revealed: 0,
    sources: ['etoile-guardian-callow']
  },
  {
    of: 'etoile-outlander', id: 'etoile-outlander-work-f1', aspect: 'about',
    text: 'A series with Simon Callow.', textFr: 'Série avec Simon Callow.', revealed: 0,
    sources: ['etoile-deadline-release']
  },
  {
    of: 'etoile-the-boy-that-never-was', id: 'etoile-the-boy-that-never-was-work-f1', aspect: 'about',
    text: 'Screen work with Simon Callow, named in cast announcements.',
    textFr: 'Œuvre pour l’écran avec Simon Callow, citée dans les annonces de distribution.', revealed: 0,
    sources: ['etoile-whattowatch-guide']
  },
  {
    of: 'etoile-gods-favorite-idiot', id: 'etoile-gods-favorite-idiot-work-f1', aspect: 'about',
    text: 'A series that reunited Yanic Truesdale with Melissa McCarthy.',
    textFr: 'Série dans laquelle Yanic Truesdale a retrouvé Melissa McCarthy.', revealed: 0,
    sources: ['etoile-bustle-truesdale']
  },
  {
    of: 'etoile-les-mecs', id: 'etoile-les-mecs-work-f1', aspect: 'about',
    text: 'A Canadian series in French that earned Yanic Truesdale a Prix Gémeaux nomination.',
    textFr: 'Série canadienne en français qui a valu à Yanic Truesdale une nomination aux prix Gémeaux.',
    revealed: 0, sources: ['etoile-bustle-truesdale']
  },
  {
    of: 'etoile-dirty-dancing', id: 'etoile-dirty-dancing-work-f1', aspect: 'about',
    text: 'A film in which Kelly Bishop is the heroine’s mother.',
    textFr: 'Film dans lequel Kelly Bishop est la mère de l’héroïne.', revealed: 3008,
    sources: ['etoile-kellybishop-bio']
  },
  {
    of: 'etoile-mindhunter', id: 'etoile-mindhunter-work-f1', aspect: 'about',
    text: 'A Netflix series led by Jonathan Groff.',
    textFr: 'Série de Netflix dont Jonathan Groff tient le rôle principal.', revealed: 7009,
    sources: ['etoile-sportskeeda-groff', 'etoile-collider-groff']
  },
  {
    of: 'etoile-glee', id: 'etoile-glee-work-f1', aspect: 'about',
    text: 'A musical series with Jonathan Groff.', textFr: 'Série musicale avec Jonathan Groff.',
    revealed: 7009, sources: ['etoile-collider-groff']
  },
  {
    of: 'etoile-doctor-who', id: 'etoile-doctor-who-work-f1', aspect: 'about',
    text: 'A series with Jonathan Groff as a guest.', textFr: 'Série avec Jonathan Groff en invité.',
    revealed: 7009, sources: ['etoile-collider-groff']
  },
  {
    of: 'etoile-the-gilded-age', id: 'etoile-the-gilded-age-work-f1', aspect: 'about',
    text: 'An HBO series with Patrick Page as a regular.',
    textFr: 'Série de HBO avec Patrick Page parmi les acteurs réguliers.', revealed: 3008,
    sources: ['etoile-broadwayworld-page']
  },
  {
    of: 'etoile-spirited', id: 'etoile-spirited-work-f1', aspect: 'about',
    text: 'A holiday film with Patrick Page.', textFr: 'Film de Noël avec Patrick Page.', revealed: 3008,
    sources: ['etoile-broadwayworld-page']
  },
  {
    of: 'etoile-true-grit', id: 'etoile-true-grit-work-f1', aspect: 'about',
    text: 'A western with Dakin Matthews.', textFr: 'Western avec Dakin Matthews.', revealed: 8999,
    sources: ['etoile-matthews-bio']
  },
  {
    of: 'etoile-the-king-of-queens', id: 'etoile-the-king-of-queens-work-f1', aspect: 'about',
    text: 'A sitcom with Dakin Matthews as the hero’s father.',
    textFr: 'Sitcom avec Dakin Matthews dans le rôle du père du héros.', revealed: 8999,
    sources: ['etoile-matthews-bio']
  },
  {
    of: 'etoile-desperate-housewives', id: 'etoile-desperate-housewives-work-f1', aspect: 'about',
    text: 'A series with Dakin Matthews as a clergyman.',
    textFr: 'Série avec Dakin Matthews dans le rôle d’un homme d’Église.', revealed: 8999,
    sources: ['etoile-matthews-bio']
  },
  {
    of: 'etoile-call-my-agent', id: 'etoile-call-my-agent-work-f1', aspect: 'about',
    text: 'A French series that made Camille Cottin known abroad.',
    textFr: 'Série française qui a fait connaître Camille Cottin à l’étranger.', revealed: 0,
    sources: ['etoile-tvseriesfinale-order', 'etoile-cnews-2023']
  },
  {
    of: 'etoile-john-wick-chapter-3', id: 'etoile-john-wick-chapter-3-work-f1', aspect: 'about',
    text: 'An action film with a dance part for Unity Phelan.',
    textFr: 'Film d’action avec un rôle dansé pour Unity Phelan.', revealed: 0,
    sources: ['etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    of: 'etoile-im-thinking-of-ending-things', id: 'etoile-im-thinking-of-ending-things-work-f1',
    aspect: 'about', text: 'A film with a dream dance by Unity Phelan.',
    textFr: 'Film comportant une danse onirique d’Unity Phelan.', revealed: 0,
    sources: ['etoile-wiki-phelan', 'etoile-nypost-phelan']
  },
  {
    of: 'etoile-ballet-now', id: 'etoile-ballet-now-work-f1', aspect: 'about',
    text: 'A documentary on Tiler Peck curating a dance programme.',
    textFr: 'Documentaire sur Tiler Peck composant un programme de danse.', revealed: 0,
    sources: ['etoile-subslikescript-balletnow']
  },
  {
    of: 'etoile-donnie-darko', id: 'etoile-donnie-darko-work-f1', aspect: 'about',
    text: 'A film in which the young Tiler Peck acted and which Marguerite Derricks choreographed.',
    textFr: 'Film dans lequel a joué la jeune Tiler Peck et dont Marguerite Derricks a signé les chorégraphies.',
    revealed: 0, sources: ['etoile-brooklyneagle-peck', 'etoile-wikimili-derricks']
  },
  {
    of: 'etoile-cats', id: 'etoile-cats-work-f1', aspect: 'about',
    text: 'A film musical with Robbie Fairchild as Munkustrap.',
    textFr: 'Comédie musicale avec Robbie Fairchild dans le rôle de Munkustrap.', revealed: 0,
    sources: ['etoile-wiki-fairchild']
  },
  {
    of: 'etoile-showgirls', id: 'etoile-showgirls-work-f1', aspect: 'about',
    text: 'A film choreographed by Marguerite Derricks.',
    textFr: 'Film chorégraphié par Marguerite Derricks.', revealed: 0, sources: ['etoile-wikimili-derricks']
  },
  {
    of: 'etoile-little-miss-sunshine', id: 'etoile-little-miss-sunshine-work-f1', aspect: 'about',
    text: 'A film choreographed by Marguerite Derricks.',
    textFr: 'Film chorégraphié par Marguerite Derricks.', revealed: 0, sources: ['etoile-wikimili-derricks']
  },
  {
    of: 'etoile-milk', id: 'etoile-milk-work-f1', aspect: 'about', text: 'A film designed by Bill Groom.',
    textFr: 'Film dont Bill Groom a conçu les décors.', revealed: 0, sources: ['etoile-cinemamag-groom']
  },
  {
    of: 'etoile-boardwalk-empire', id: 'etoile-boardwalk-empire-work-f1', aspect: 'about',
    text: 'A series designed by Bill Groom.', textFr: 'Série dont Bill Groom a conçu les décors.',
    revealed: 0, sources: ['etoile-cinemamag-groom']
  },
  {
    of: 'etoile-a-league-of-their-own', id: 'etoile-a-league-of-their-own-work-f1', aspect: 'about',
    text: 'A film designed by Bill Groom.', textFr: 'Film dont Bill Groom a conçu les décors.', revealed: 0,
    sources: ['etoile-cinemamag-groom']
  },
  {
    of: 'etoile-eat-pray-love', id: 'etoile-eat-pray-love-work-f1', aspect: 'about',
    text: 'A film designed by Bill Groom.', textFr: 'Film dont Bill Groom a conçu les décors.', revealed: 0,
    sources: ['etoile-cinemamag-groom']
  },
  {
    of: 'etoile-weeds', id: 'etoile-weeds-work-f1', aspect: 'about',
    text: 'A series with Scott Ellis as executive producer.',
    textFr: 'Série dont Scott Ellis a été producteur exécutif.', revealed: 0,
    sources: ['etoile-wikimili-ellis']
  },
  {
    of: 'etoile-30-rock', id: 'etoile-30-rock-work-f1', aspect: 'about',
    text: 'A series for which Scott Ellis had an Emmy nomination as director.',
    textFr: 'Série pour laquelle Scott Ellis a été nommé aux Emmys comme réalisateur.', revealed: 0,
    sources: ['etoile-wikimili-ellis']
  }
] AS row
MATCH (n:Work {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = row.sources
MERGE (n)-[:HAS_FACT]->(f);
