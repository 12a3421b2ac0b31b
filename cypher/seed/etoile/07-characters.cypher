// Étoile: the characters. What they are called, do and become are facts, each with its reveal; the newest counts.

// Characters, in the order in which they are met.
UNWIND [
  {
    id: 'etoile-susu', importance: 'main', group: false, revealed: 1001,
    sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne', 'etoile-vulture-e7-8', 'etoile-article-review', 'etoile-balletherald-cast', 'etoile-tvinsider-triangle']
  },
  {
    id: 'etoile-susu-mother', importance: 'guest', group: false, revealed: 1002,
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-genevieve', importance: 'lead', group: false, revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-fangirlish-s01e02', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04', 'etoile-avclub-review-copy', 'etoile-orange-preview', 'etoile-mashable-review', 'etoile-fangirlish-s01e05', 'etoile-fangirlish-s01e06', 'etoile-tvinsider-triangle', 'etoile-ew-finale-questions', 'etoile-dreamwidth-finale', 'etoile-flixlandia-review', 'etoile-article-preview', 'etoile-article-review', 'etoile-article-announcement', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-jack', importance: 'lead', group: false, revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-fangirlish-s01e02', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e04', 'etoile-moviedelic-s01e01-02', 'etoile-shallowness-s01e03', 'etoile-vulture-s01e03-04', 'etoile-dmtalkies-season', 'etoile-fangirlish-s01e05', 'etoile-vulture-e5-6', 'etoile-fangirlish-s01e06', 'etoile-fangirlish-s01e07', 'etoile-vulture-e7-8', 'etoile-fangirlish-s01e08', 'etoile-ew-finale-questions', 'etoile-cinepoca-ending', 'etoile-flixlandia-review', 'etoile-article-preview', 'etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast', 'etoile-lemonde-etoile', 'etoile-vulture-recap-1-2']
  },
  {
    id: 'etoile-nicholas', importance: 'main', group: false, revealed: 1006,
    sources: ['etoile-wyso-kirby', 'etoile-cinefilos-finale', 'etoile-balletherald-cast', 'etoile-fangirlish-s01e07', 'etoile-vulture-e7-8', 'etoile-fangirlish-s01e08', 'etoile-ew-finale-questions', 'etoile-article-review', 'etoile-fangirlish-s01e01']
  },
  {
    id: 'etoile-crispin', importance: 'main', group: false, revealed: 1009,
    sources: ['etoile-fangirlish-s01e01', 'etoile-fangirlish-s01e03', 'etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04', 'etoile-variety-review-copy', 'etoile-butler-review', 'etoile-fangirlish-s01e06', 'etoile-vulture-e7-8', 'etoile-ew-job-offer', 'etoile-article-review', 'etoile-lemonde-etoile', 'etoile-balletherald-cast', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-cheyenne', importance: 'lead', group: false, revealed: 1010,
    sources: ['etoile-fangirlish-s01e02', 'etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage', 'etoile-indiewire-29-ballets', 'etoile-nyt-kourlas-part2', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e06', 'etoile-fangirlish-s01e07', 'etoile-vulture-e7-8', 'etoile-vulture-de-laage', 'etoile-fangirlish-s01e08', 'etoile-technadu-ending', 'etoile-ew-finale-questions', 'etoile-ew-job-offer', 'etoile-dmtalkies-season', 'etoile-moviedelic-s01e01-02', 'etoile-yahoo-susu-cheyenne', 'etoile-article-preview', 'etoile-article-review', 'etoile-article-two-cities', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-mishi', importance: 'main', group: false, revealed: 1011,
    sources: ['etoile-collider-creators', 'etoile-dmtalkies-season', 'etoile-thewrap-review', 'etoile-insidedance-alvarez-vinolo', 'etoile-shallowness-s01e03', 'etoile-dancespirit-vinolo', 'etoile-fangirlish-s01e08', 'etoile-latinamedia-etoile', 'etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-tobias', importance: 'main', group: false, revealed: 1011,
    sources: ['etoile-thr-dancers', 'etoile-tvfest-panel', 'etoile-contending-glick', 'etoile-thewrap-review', 'etoile-shallowness-s01e03', 'etoile-tvinsider-tobias-gabin', 'etoile-tvguide-review', 'etoile-fangirlish-s01e06', 'etoile-sportskeeda-groff', 'etoile-technadu-ending', 'etoile-ew-finale-questions', 'etoile-moviedelic-s01e01-02', 'etoile-moviedelic-tobias-gabin', 'etoile-article-review', 'etoile-balletherald-cast', 'etoile-thewrap-cast']
  },
  {id: 'etoile-larry', importance: 'guest', group: false, revealed: 1012, sources: ['etoile-thr-dancers']},
  {
    id: 'etoile-fellow-activists', importance: 'guest', group: true, revealed: 1014,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-minister-of-culture', importance: 'recurring', group: false, revealed: 1999,
    sources: ['etoile-thewrap-review', 'etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-raphael', importance: 'recurring', group: false, revealed: 1999,
    sources: ['etoile-collider-truesdale', 'etoile-tvline-truesdale', 'etoile-tvinsider-truesdale', 'etoile-thewrap-truesdale', 'etoile-thr-truesdale-accent', 'etoile-article-review', 'etoile-balletherald-cast', 'etoile-deadline-scad', 'etoile-statesheadline-etoile']
  },
  {
    id: 'etoile-leading-men', importance: 'guest', group: true, revealed: 2003,
    sources: ['etoile-fangirlish-s01e02', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-cheyenne-grandmother', importance: 'guest', group: false, revealed: 2004,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-gael', importance: 'main', group: false, revealed: 2007,
    sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo', 'etoile-cinefilos-finale', 'etoile-localnews-digest', 'etoile-fangirlish-s01e07', 'etoile-ew-finale-questions', 'etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-donors', importance: 'guest', group: true, revealed: 2012,
    sources: ['etoile-fangirlish-s01e02', 'etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-french-officials', importance: 'guest', group: true, revealed: 2013,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-board', importance: 'recurring', group: true, revealed: 3002,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-jacks-mother', importance: 'guest', group: false, revealed: 3003,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e07', 'etoile-article-two-cities', 'etoile-britco-cast', 'etoile-backstage-casting']
  },
  {
    id: 'etoile-jack-great-grandmother', importance: 'guest', group: false, revealed: 3003,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-shamblee-doubles', importance: 'guest', group: true, revealed: 3006,
    sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-jacks-uncle', importance: 'guest', group: false, revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-fangirlish-s01e07', 'etoile-vulture-e5-6']
  },
  {
    id: 'etoile-jack-grandfather', importance: 'guest', group: false, revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-genevieve-sister', importance: 'guest', group: false, revealed: 3012,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-mishi-other-parent', importance: 'guest', group: false, revealed: 3013,
    sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-bruna', importance: 'recurring', group: false, revealed: 3015,
    sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season', 'etoile-fangirlish-s01e08', 'etoile-localnews-digest', 'etoile-thenerdy-review']
  },
  {
    id: 'etoile-american-dancers', importance: 'guest', group: true, revealed: 4002,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-radio-interviewer', importance: 'guest', group: false, revealed: 4007,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-young-activist', importance: 'guest', group: false, revealed: 4010,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-gabin', importance: 'main', group: false, revealed: 4012,
    sources: ['etoile-tvinsider-tobias-gabin', 'etoile-deadline-scad', 'etoile-behindtheblinds-pontavice', 'etoile-fangirlish-s01e06', 'etoile-technadu-ending', 'etoile-moviedelic-tobias-gabin', 'etoile-edge-etoile', 'etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    id: 'etoile-new-york-dancers', importance: 'guest', group: true, revealed: 4013,
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-paris-critic', importance: 'guest', group: false, revealed: 6002,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-clea', importance: 'recurring', group: false, revealed: 6008,
    sources: ['etoile-fangirlish-s01e06', 'etoile-dreamwidth-finale']
  },
  {
    id: 'etoile-quinn', importance: 'guest', group: false, revealed: 7001,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-kevin', importance: 'guest', group: false, revealed: 7009,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-kevin-partner', importance: 'guest', group: false, revealed: 7010,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-jack-former-wife', importance: 'guest', group: false, revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-quinn-former-husband', importance: 'guest', group: false, revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-mishi-young-man', importance: 'guest', group: false, revealed: 8008,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    id: 'etoile-cheyenne-father', importance: 'guest', group: false, revealed: 8009,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-david-byrne', importance: 'guest', group: false, revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    id: 'etoile-isaac-mizrahi', importance: 'guest', group: false, revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    id: 'etoile-julie', importance: 'guest', group: false, revealed: 8999,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    id: 'etoile-melanie', importance: 'guest', group: false, revealed: 8999,
    sources: ['etoile-balletnights-devernay-2']
  }
] AS row
MERGE (c:Character {id: row.id})
SET c.story = 'etoile'
SET c.importance = row.importance, c.group = row.group, c.revealed = row.revealed,
  c.sources = row.sources;

// What is learnt of each, and when.
UNWIND [
  {
    of: 'etoile-susu', id: 'etoile-susu-name-1', aspect: 'name', text: 'Susu Li', textFr: 'Susu Li',
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-shortname-1', aspect: 'shortName', text: 'Susu', textFr: 'Susu',
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-alias-1', aspect: 'alias', text: 'SuSu', textFr: 'SuSu',
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-alias-2', aspect: 'alias', text: 'SuSu Li', textFr: 'SuSu Li',
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-occupation-1', aspect: 'occupation', text: 'girl who loves ballet',
    textFr: 'fillette passionnée de ballet', revealed: 1001,
    sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-summary-1', aspect: 'summary',
    text: 'A girl who practises ballet alone at night in an empty Metropolitan Ballet Theater studio, following a filmed class on a phone.',
    textFr: "Une fillette qui, seule la nuit dans un studio vide du Metropolitan Ballet Theater, s'exerce en suivant sur un téléphone un cours filmé.",
    revealed: 1001, sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-article-review']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-summary-2', aspect: 'summary',
    text: 'A girl who practises ballet alone at night in an empty Metropolitan Ballet Theater studio while her mother cleans.',
    textFr: "Une fillette qui, la nuit, s'exerce seule au ballet dans un studio vide du Metropolitan Ballet Theater pendant que sa mère fait le ménage.",
    revealed: 1002, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-susu', id: 'etoile-susu-summary-3', aspect: 'summary',
    text: "The cleaner's daughter who taught herself from filmed classes now has a stage entrance of her own, and in Cheyenne a stern and tender coach.",
    textFr: "Fille d'une femme de ménage de la compagnie, elle suivait des cours filmés ; la voici prête à entrer en scène, avec en Cheyenne une répétitrice sévère et tendre.",
    revealed: 7999, sources: ['etoile-vulture-e7-8', 'etoile-tvinsider-triangle']
  },
  {
    of: 'etoile-susu-mother', id: 'etoile-susu-mother-name-1', aspect: 'name', text: "Susu's mother",
    textFr: 'La mère de Susu', revealed: 1002, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-susu-mother', id: 'etoile-susu-mother-shortname-1', aspect: 'shortName',
    text: "Susu's mother", textFr: 'la mère de Susu', revealed: 1002,
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-susu-mother', id: 'etoile-susu-mother-occupation-1', aspect: 'occupation',
    text: 'cleaner at Metropolitan Ballet Theater', textFr: 'femme de ménage au Metropolitan Ballet Theater',
    revealed: 1002, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-susu-mother', id: 'etoile-susu-mother-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 1002, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-susu-mother', id: 'etoile-susu-mother-summary-1', aspect: 'summary',
    text: "Cleans the New York company's building at night and secretly films company class so that her daughter can learn from it.",
    textFr: 'Elle nettoie la nuit les locaux de la compagnie new-yorkaise et filme en cachette le cours de la troupe pour que sa fille puisse en profiter.',
    revealed: 1002, sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-name-1', aspect: 'name', text: 'Geneviève Lavigne',
    textFr: 'Geneviève Lavigne', revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-shortname-1', aspect: 'shortName', text: 'Geneviève',
    textFr: 'Geneviève', revealed: 1003, sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-spelling-1', aspect: 'spelling', text: 'Genevieve',
    textFr: 'Genevieve', revealed: 1003, sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-occupation-1', aspect: 'occupation',
    text: "interim general director of l'Opéra Français and Le Ballet National",
    textFr: "directrice générale par intérim de l'Opéra Français et du Ballet National", revealed: 1003,
    sources: ['etoile-avclub-review', 'etoile-orange-preview', 'etoile-mashable-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 1003, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-nationality-1', aspect: 'nationality', text: 'French',
    textFr: 'française', revealed: 1003, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-1', aspect: 'summary',
    text: "Interim head of the Paris opera house and its ballet, Le Ballet National, on a visit to Jack's New York.",
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet, le Ballet National, en visite à New York, chez Jack.",
    revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-moviedelic-locations', 'etoile-avclub-review']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-2', aspect: 'summary',
    text: "Interim head of the Paris opera house and its ballet. To fill the empty seats she has proposed that Paris and New York trade their stars for a year, with Crispin Shamblee's money.",
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet. Pour remplir les salles vides, elle propose que Paris et New York échangent leurs vedettes pour un an, avec l'argent de Crispin Shamblee.",
    revealed: 1009, sources: ['etoile-fangirlish-s01e01']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-3', aspect: 'summary',
    text: "Interim head of the Paris opera and ballet, out of favour with the government for letting Cheyenne go. She finds Mishi, unhappy at home, a place with Cheyenne's mother.",
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet, mal vue du gouvernement pour avoir laissé partir Cheyenne. À Mishi, malheureuse chez elle, elle trouve une place chez la mère de Cheyenne.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e02', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-4', aspect: 'summary',
    text: "Interim head of the Paris opera and ballet. Having called a deadly oil spill by her backer's company a 'hiccup' on live radio, she has become the protesters' target.",
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet. Pour avoir appelé « hoquet », en direct à la radio, une marée noire meurtrière due à l'entreprise de son mécène, elle est devenue la cible des manifestants.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-5', aspect: 'summary',
    text: 'Interim head of the Paris opera and ballet. On a visit to New York she tells Jack plainly what she wants, and the two old lovers become lovers again.',
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet. De passage à New York, elle dit sans détour à Jack ce qu'elle veut, et les anciens amants le redeviennent.",
    revealed: 5999, sources: ['etoile-fangirlish-s01e05']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-6', aspect: 'summary',
    text: 'Interim head of the Paris opera and ballet, who makes compromise after compromise to keep her post. She admires Tobias for making none and urges him to stay himself.',
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet, qui va de compromis en compromis pour garder son poste. Elle admire Tobias de n'en faire aucun et l'encourage à rester lui-même.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-summary-7', aspect: 'summary',
    text: 'Interim head of the Paris opera and ballet, who fought for Tobias. She feels betrayed by Jack, who offered Cheyenne a post behind her back.',
    textFr: "Directrice par intérim de l'opéra parisien et de son ballet, qui s'est battue pour Tobias. Elle se sent trahie par Jack, qui a offert un poste à Cheyenne derrière son dos.",
    revealed: 8999, sources: ['etoile-tvinsider-triangle', 'etoile-ew-finale-questions']
  },
  {
    of: 'etoile-genevieve', id: 'etoile-genevieve-fate-1', aspect: 'fate',
    text: "With her own position at risk, furious with Jack and fallen out with Cheyenne, she ends the season delighted by the wild success of Tobias's opening night.",
    textFr: 'Menacée dans son poste, furieuse contre Jack et brouillée avec Cheyenne, elle finit la saison ravie du succès fou de la première de Tobias.',
    revealed: 8999,
    sources: ['etoile-ew-finale-questions', 'etoile-dreamwidth-finale', 'etoile-tvinsider-triangle']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-name-1', aspect: 'name', text: 'Jack McMillan',
    textFr: 'Jack McMillan', revealed: 1003, sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-shortname-1', aspect: 'shortName', text: 'Jack', textFr: 'Jack',
    revealed: 1003, sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-spelling-1', aspect: 'spelling', text: 'Jack MacMillan',
    textFr: 'Jack MacMillan', revealed: 1003, sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-alias-1', aspect: 'alias', text: 'Mr. Jack', textFr: 'Mr. Jack',
    revealed: 2999, sources: ['etoile-vulture-recap-1-2']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-spelling-2', aspect: 'spelling', text: 'Jack Fish',
    textFr: 'Jack Fish', revealed: 3003, sources: ['etoile-fangirlish-s01e03', 'etoile-ew-finale-questions']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-occupation-1', aspect: 'occupation',
    text: 'executive director of Metropolitan Ballet Theater',
    textFr: 'directeur exécutif du Metropolitan Ballet Theater', revealed: 1003,
    sources: ['etoile-fangirlish-s01e01', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 1003, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-nationality-1', aspect: 'nationality', text: 'American',
    textFr: 'américain', revealed: 1003, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-1', aspect: 'summary',
    text: "Runs New York's Metropolitan Ballet Theater. He and his Paris counterpart know each other well.",
    textFr: 'À la tête du Metropolitan Ballet Theater, à New York. Son homologue parisienne et lui se connaissent bien.',
    revealed: 1003, sources: ['etoile-moviedelic-s01e01-02', 'etoile-fangirlish-s01e01']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-2', aspect: 'summary',
    text: "Runs New York's Metropolitan Ballet Theater, a company short of audiences and money. He dislikes the exchange with Paris, and its backer still more, but goes along for the sake of Cheyenne Toussaint.",
    textFr: "À la tête du Metropolitan Ballet Theater, à New York, une compagnie en manque de public et d'argent. Il n'aime pas l'échange avec Paris, encore moins celui qui le finance, mais s'y résout pour avoir Cheyenne Toussaint.",
    revealed: 1010, sources: ['etoile-fangirlish-s01e01', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-3', aspect: 'summary',
    text: "Head of the Metropolitan Ballet Theater and, on his mother's side, one of the Fishes, whose name is on the theatre. The plan to rename it for Shamblee sets him against his own company.",
    textFr: 'Directeur du Metropolitan Ballet Theater et, par sa mère, membre de la famille Fish, dont le théâtre porte le nom. Le projet de lui donner celui de Shamblee le dresse contre sa propre compagnie.',
    revealed: 3999, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-4', aspect: 'summary',
    text: 'Head of the Metropolitan Ballet Theater and a member of the Fish family, whose theatre is now called the Shamblee Theater; he has to swallow it in silence.',
    textFr: "Directeur du Metropolitan Ballet Theater et membre de la famille Fish, dont le théâtre s'appelle désormais Shamblee Theater ; il doit l'accepter en silence.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-5', aspect: 'summary',
    text: 'Head of the Metropolitan Ballet Theater. He reaches 45, the age at which men of his family are said to die, and he and Geneviève become lovers again.',
    textFr: "Directeur du Metropolitan Ballet Theater. Il atteint quarante-cinq ans, l'âge auquel, dit-on, meurent les hommes de sa famille, et Geneviève et lui redeviennent amants.",
    revealed: 5999, sources: ['etoile-fangirlish-s01e05', 'etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-6', aspect: 'summary',
    text: 'Head of the Metropolitan Ballet Theater, torn between his sister Quinn, whose protector the family made him, and the bedside of Nicholas, who has fallen into a coma.',
    textFr: 'Directeur du Metropolitan Ballet Theater, partagé entre sa sœur Quinn, dont la famille a fait de lui le protecteur, et le chevet de Nicholas, tombé dans le coma.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e7-8']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-summary-7', aspect: 'summary',
    text: 'Head of the Metropolitan Ballet Theater. Without telling Geneviève he offers Cheyenne the post of Nicholas, who seems lost, and has to take it back when Nicholas wakes.',
    textFr: "Directeur du Metropolitan Ballet Theater. Sans en parler à Geneviève, il offre à Cheyenne le poste de Nicholas, que l'on croit perdu, et doit se dédire quand celui-ci se réveille.",
    revealed: 8999,
    sources: ['etoile-fangirlish-s01e08', 'etoile-ew-finale-questions', 'etoile-vulture-e7-8']
  },
  {
    of: 'etoile-jack', id: 'etoile-jack-fate-1', aspect: 'fate',
    text: 'He has Nicholas back, but Geneviève is furious with him, and he ends up with Cheyenne for a night, not for the first time.',
    textFr: "Nicholas lui est rendu, mais Geneviève est furieuse contre lui, et il finit pour une nuit avec Cheyenne, ce qui n'est pas la première fois.",
    revealed: 8999, sources: ['etoile-ew-finale-questions', 'etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-name-1', aspect: 'name', text: 'Nicholas Leutwylek',
    textFr: 'Nicholas Leutwylek', revealed: 1006, sources: ['etoile-wyso-kirby', 'etoile-article-review']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-shortname-1', aspect: 'shortName', text: 'Nicholas',
    textFr: 'Nicholas', revealed: 1006, sources: ['etoile-wyso-kirby', 'etoile-article-review']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-occupation-1', aspect: 'occupation',
    text: 'artistic director of Metropolitan Ballet Theater',
    textFr: 'directeur artistique du Metropolitan Ballet Theater', revealed: 1006,
    sources: ['etoile-wyso-kirby', 'etoile-article-review']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 1006, sources: ['etoile-wyso-kirby', 'etoile-article-review']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-summary-1', aspect: 'summary',
    text: "Artistic director of the New York company and a close friend of Jack's.",
    textFr: 'Directeur artistique de la compagnie new-yorkaise et ami proche de Jack.', revealed: 1006,
    sources: ['etoile-article-review', 'etoile-cinefilos-finale', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-summary-2', aspect: 'summary',
    text: "Artistic director of the New York company and a close friend of Jack's. In hospital after a collapse, he rallies for a moment, then falls into a coma.",
    textFr: 'Directeur artistique de la compagnie new-yorkaise et ami proche de Jack. Hospitalisé après un malaise, il reprend un instant ses forces, puis tombe dans le coma.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e7-8']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-summary-3', aspect: 'summary',
    text: 'Artistic director of the New York company and, to Jack, something like a father. Given up by almost everyone, he wakes from his coma.',
    textFr: 'Directeur artistique de la compagnie new-yorkaise et, pour Jack, presque un père. Abandonné par presque tous, il sort du coma.',
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-nicholas', id: 'etoile-nicholas-fate-1', aspect: 'fate',
    text: 'Out of his coma and still artistic director of the New York company.',
    textFr: 'Sorti du coma et toujours directeur artistique de la compagnie new-yorkaise.', revealed: 8999,
    sources: ['etoile-fangirlish-s01e08', 'etoile-ew-finale-questions']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-name-1', aspect: 'name', text: 'Crispin Shamblee',
    textFr: 'Crispin Shamblee', revealed: 1009,
    sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-shortname-1', aspect: 'shortName', text: 'Shamblee',
    textFr: 'Shamblee', revealed: 1009, sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-occupation-1', aspect: 'occupation',
    text: 'wealthy patron of the arts', textFr: 'riche mécène', revealed: 1009,
    sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-occupation-2', aspect: 'occupation',
    text: 'wealthy arms manufacturer and arts patron', textFr: "riche fabricant d'armes et mécène",
    revealed: 8999, sources: ['etoile-article-review', 'etoile-butler-review', 'etoile-lemonde-etoile']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-summary-1', aspect: 'summary',
    text: 'A hugely rich donor with an unsavoury business empire, who is paying for an exchange between two ballet companies.',
    textFr: "Un donateur richissime, à la tête d'un empire peu recommandable, qui finance un échange entre deux compagnies de ballet.",
    revealed: 1009, sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-summary-2', aspect: 'summary',
    text: 'The hugely rich donor behind the exchange, often surrounded by doubles of himself. He wants to get even with the old-money families, the Fishes among them, who once looked down on him.',
    textFr: "Le donateur richissime qui finance l'échange, volontiers entouré de ses propres sosies. Il veut se venger des vieilles familles fortunées qui l'ont regardé de haut, les Fish en tête.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-summary-3', aspect: 'summary',
    text: 'The hugely rich donor behind the exchange, whose name the New York theatre now bears. One of his firms, Shamblee Energy Solutions, has caused a deadly oil spill off Brittany.',
    textFr: "Le donateur richissime qui finance l'échange et dont le théâtre new-yorkais porte désormais le nom. L'une de ses entreprises, Shamblee Energy Solutions, a causé une marée noire meurtrière au large de la Bretagne.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-summary-4', aspect: 'summary',
    text: 'The hugely rich donor behind the exchange. Sent away by Cheyenne, he warns her that it was a mistake to make an enemy of a man who wants to be her friend.',
    textFr: "Le donateur richissime qui finance l'échange. Éconduit par Cheyenne, il la prévient qu'elle a eu tort de se faire un ennemi d'un homme qui se veut son ami.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-crispin', id: 'etoile-crispin-summary-5', aspect: 'summary',
    text: 'The hugely rich donor behind the exchange. He names Cheyenne for the artistic directorship in New York: a good idea, offered as a way to get even with her.',
    textFr: "Le donateur richissime qui finance l'échange. Il avance le nom de Cheyenne pour la direction artistique à New York : une bonne idée, donnée pour se venger d'elle.",
    revealed: 8999, sources: ['etoile-vulture-e7-8', 'etoile-ew-job-offer']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-name-1', aspect: 'name', text: 'Cheyenne Toussaint',
    textFr: 'Cheyenne Toussaint', revealed: 1010,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-shortname-1', aspect: 'shortName', text: 'Cheyenne',
    textFr: 'Cheyenne', revealed: 1010, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-spelling-1', aspect: 'spelling', text: 'Cheyenne Toussant',
    textFr: 'Cheyenne Toussant', revealed: 1010, sources: ['etoile-balletherald-cast']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-occupation-1', aspect: 'occupation',
    text: 'étoile (principal dancer)', textFr: 'danseuse étoile', revealed: 1010,
    sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-occupation-2', aspect: 'occupation',
    text: 'étoile (principal dancer) and environmental activist',
    textFr: 'danseuse étoile et militante écologiste', revealed: 1014,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 1010, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-nationality-1', aspect: 'nationality', text: 'French',
    textFr: 'française', revealed: 1010, sources: ['etoile-article-two-cities', 'etoile-article-review']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-1', aspect: 'summary',
    text: 'The most celebrated dancer of Le Ballet National in Paris, and the one Jack wants for New York.',
    textFr: 'La danseuse la plus célèbre du Ballet National, à Paris, et celle que Jack veut pour New York.',
    revealed: 1010, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-2', aspect: 'summary',
    text: 'The most celebrated dancer of Le Ballet National, as fierce offstage as she is brilliant on it, and an environmental activist in her free time. She is traded to New York against her will.',
    textFr: 'La danseuse la plus célèbre du Ballet National, aussi farouche à la ville que brillante à la scène, et militante écologiste à ses heures. Elle est cédée à New York contre son gré.',
    revealed: 1015,
    sources: ['etoile-vulture-delaage', 'etoile-nyt-kourlas-part2', 'etoile-decider-gainsbourg-delaage']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-3', aspect: 'summary',
    text: "Paris's fiercest étoile, on loan to New York for a year. She has frightened off the leading men of her new company and accepts only Gael as her partner.",
    textFr: "La plus farouche des étoiles parisiennes, prêtée à New York pour un an. Elle a fait fuir les premiers danseurs de sa nouvelle compagnie et n'accepte que Gael pour partenaire.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-4', aspect: 'summary',
    text: "Paris's fiercest étoile, on loan to New York for a year. She has shown Shamblee the door of company class, and he tells her that he would make a better friend than enemy.",
    textFr: "La plus farouche des étoiles parisiennes, prêtée à New York pour un an. Elle a chassé Shamblee du cours de la compagnie, et il lui fait savoir que mieux vaut l'avoir pour ami que pour ennemi.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-5', aspect: 'summary',
    text: "Paris's fiercest étoile, on loan to New York and announced for 57 Nutcrackers. A stern and tender coach to young Susu, she is shattered by a small slip of her own on stage.",
    textFr: 'La plus farouche des étoiles parisiennes, prêtée à New York et annoncée pour 57 Casse-Noisette. Répétitrice sévère et tendre de la jeune Susu, elle est anéantie par un petit faux pas en scène.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e7-8']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-summary-6', aspect: 'summary',
    text: "Paris's fiercest étoile. After her slip she flees to her mother in Paris; she accepts the artistic directorship in New York, only to see the offer withdrawn.",
    textFr: "La plus farouche des étoiles parisiennes. Après son faux pas, elle se réfugie chez sa mère, à Paris ; elle accepte la direction artistique à New York, mais l'offre lui est retirée.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08', 'etoile-ew-job-offer', 'etoile-technadu-ending']
  },
  {
    of: 'etoile-cheyenne', id: 'etoile-cheyenne-fate-1', aspect: 'fate',
    text: 'Reconciled with her mother but left by Gael, at odds with Geneviève and without the New York post, she dances I Married Myself, walks off without a bow and spends a night with Jack.',
    textFr: 'Réconciliée avec sa mère mais quittée par Gael, brouillée avec Geneviève et privée du poste new-yorkais, elle danse I Married Myself, sort sans saluer et passe une nuit avec Jack.',
    revealed: 8999,
    sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions', 'etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-name-1', aspect: 'name', text: 'Mishi Duplessis',
    textFr: 'Mishi Duplessis', revealed: 1011,
    sources: ['etoile-collider-creators', 'etoile-article-review']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-shortname-1', aspect: 'shortName', text: 'Mishi', textFr: 'Mishi',
    revealed: 1011, sources: ['etoile-collider-creators', 'etoile-article-review']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-occupation-1', aspect: 'occupation', text: 'ballet dancer',
    textFr: 'danseuse', revealed: 1011, sources: ['etoile-collider-creators', 'etoile-article-review']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 1011, sources: ['etoile-article-review', 'etoile-thewrap-review']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-nationality-1', aspect: 'nationality', text: 'French',
    textFr: 'française', revealed: 1011,
    sources: ['etoile-article-review', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-summary-1', aspect: 'summary',
    text: 'A sheltered young French dancer (19) who, once dropped by the Paris company, has been dancing in New York. The exchange is to take her back to Paris.',
    textFr: "Une jeune danseuse française de 19 ans, très protégée, qui dansait à New York depuis que la compagnie parisienne l'avait écartée. L'échange doit la ramener à Paris.",
    revealed: 1011,
    sources: ['etoile-collider-creators', 'etoile-article-review', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-summary-2', aspect: 'summary',
    text: "A young dancer back with the Paris company that once dropped her, and a daughter of the minister of culture. Unhappy with her parents, she asks Geneviève for help and is found a place with Cheyenne's mother.",
    textFr: "Jeune danseuse de retour dans la compagnie parisienne qui l'avait écartée, et fille de parents dont l'un est ministre de la Culture. Malheureuse chez eux, elle demande de l'aide à Geneviève, qui lui trouve une place chez la mère de Cheyenne.",
    revealed: 3999, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-mishi', id: 'etoile-mishi-summary-3', aspect: 'summary',
    text: "A young dancer of the Paris company, once dropped by it. Cheyenne's mother has been to see her dance, and a young man has fallen in love with her.",
    textFr: "Jeune danseuse de la compagnie parisienne, qui l'avait jadis écartée. La mère de Cheyenne est allée la voir danser, et un jeune homme est tombé amoureux d'elle.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08', 'etoile-latinamedia-etoile']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-name-1', aspect: 'name', text: 'Tobias Bell',
    textFr: 'Tobias Bell', revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-shortname-1', aspect: 'shortName', text: 'Tobias',
    textFr: 'Tobias', revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-occupation-1', aspect: 'occupation', text: 'choreographer',
    textFr: 'chorégraphe', revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-nationality-1', aspect: 'nationality', text: 'American',
    textFr: 'américain', revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-1', aspect: 'summary',
    text: "Metropolitan Ballet Theater's gifted, exacting and socially awkward choreographer, who says exactly what he thinks.",
    textFr: "Le chorégraphe du Metropolitan Ballet Theater, doué, exigeant et mal à l'aise en société, qui dit exactement ce qu'il pense.",
    revealed: 1011, sources: ['etoile-article-review', 'etoile-balletherald-cast']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-2', aspect: 'summary',
    text: "Metropolitan Ballet Theater's gifted, exacting and socially awkward choreographer, who says exactly what he thinks. He is bound for Paris, and does not want to go.",
    textFr: "Le chorégraphe du Metropolitan Ballet Theater, doué, exigeant et mal à l'aise en société, qui dit exactement ce qu'il pense. Il doit partir pour Paris et n'en a aucune envie.",
    revealed: 1013, sources: ['etoile-tvfest-panel', 'etoile-thewrap-review', 'etoile-article-review']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-3', aspect: 'summary',
    text: "New York's gifted and awkward choreographer, at work on a piece in Paris. Called to account by Gabin, whom he left alone at a photo shoot, he begins to see that his ways affect others.",
    textFr: "Le chorégraphe new-yorkais, doué et mal à l'aise, qui monte une pièce à Paris. Gabin, qu'il a laissé seul à une séance photo, lui demande des comptes, et il commence à voir que ses façons touchent les autres.",
    revealed: 4999, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-4', aspect: 'summary',
    text: "New York's gifted and awkward choreographer. His first piece for Paris has been booed and panned; Gabin has come to drag him out of his gloom, and Geneviève urges him to stay himself.",
    textFr: "Le chorégraphe new-yorkais, doué et mal à l'aise. Sa première pièce pour Paris a été huée et éreintée ; Gabin est venu l'arracher à son abattement, et Geneviève l'encourage à rester lui-même.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-5', aspect: 'summary',
    text: "New York's gifted and awkward choreographer, booed in Paris. Meaning to break up with Kevin, he learns that Kevin thinks it long over and is about to marry someone else.",
    textFr: "Le chorégraphe new-yorkais, doué et mal à l'aise, hué à Paris. Décidé à rompre avec Kevin, il apprend que pour celui-ci tout est fini depuis longtemps et qu'il va épouser quelqu'un d'autre.",
    revealed: 7999, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-summary-6', aspect: 'summary',
    text: "New York's gifted and awkward choreographer, who stops his own failing opening night in Paris and makes the ballet anew before the audience.",
    textFr: "Le chorégraphe new-yorkais, doué et mal à l'aise, qui interrompt sa propre première parisienne en perdition et recompose le ballet sous les yeux du public.",
    revealed: 8999, sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions']
  },
  {
    of: 'etoile-tobias', id: 'etoile-tobias-fate-1', aspect: 'fate',
    text: 'His opening night turns into a triumph, and he and Gabin kiss.',
    textFr: "Sa première tourne au triomphe, et Gabin et lui s'embrassent.", revealed: 8999,
    sources: ['etoile-technadu-ending', 'etoile-moviedelic-tobias-gabin']
  },
  {
    of: 'etoile-larry', id: 'etoile-larry-name-1', aspect: 'name', text: 'Larry', textFr: 'Larry',
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-larry', id: 'etoile-larry-shortname-1', aspect: 'shortName', text: 'Larry', textFr: 'Larry',
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-larry', id: 'etoile-larry-occupation-1', aspect: 'occupation',
    text: 'ballet dancer at Metropolitan Ballet Theater', textFr: 'danseur du Metropolitan Ballet Theater',
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-larry', id: 'etoile-larry-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-larry', id: 'etoile-larry-summary-1', aspect: 'summary',
    text: 'A dancer of the New York company.', textFr: 'Un danseur de la compagnie new-yorkaise.',
    revealed: 1012, sources: ['etoile-thr-dancers']
  },
  {
    of: 'etoile-fellow-activists', id: 'etoile-fellow-activists-name-1', aspect: 'name',
    text: "Cheyenne's fellow activists", textFr: 'Les compagnons de lutte de Cheyenne', revealed: 1014,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    of: 'etoile-fellow-activists', id: 'etoile-fellow-activists-shortname-1', aspect: 'shortName',
    text: 'the activists', textFr: 'les militants', revealed: 1014,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    of: 'etoile-fellow-activists', id: 'etoile-fellow-activists-occupation-1', aspect: 'occupation',
    text: 'environmental activists', textFr: 'militants écologistes', revealed: 1014,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    of: 'etoile-fellow-activists', id: 'etoile-fellow-activists-summary-1', aspect: 'summary',
    text: 'Eco-activists who put to sea with Cheyenne to confront illegal fishing.',
    textFr: "Des militants écologistes partis en mer avec Cheyenne pour s'opposer à la pêche illégale.",
    revealed: 1014, sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-name-1', aspect: 'name',
    text: 'The Minister of Culture', textFr: 'Ministre de la Culture', revealed: 1999,
    sources: ['etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-shortname-1', aspect: 'shortName',
    text: 'the Minister', textFr: 'ministre', revealed: 1999, sources: ['etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-occupation-1', aspect: 'occupation',
    text: 'French minister of culture', textFr: 'ministre de la Culture en France', revealed: 1999,
    sources: ['etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 1999, sources: ['etoile-dmtalkies-season', 'etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-nationality-1', aspect: 'nationality',
    text: 'French', textFr: 'de nationalité française', revealed: 1999, sources: ['etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-summary-1', aspect: 'summary',
    text: 'A member of the French government and a parent of the dancer Mishi.',
    textFr: 'Membre du gouvernement français et parent de la danseuse Mishi.', revealed: 1999,
    sources: ['etoile-thewrap-review']
  },
  {
    of: 'etoile-minister-of-culture', id: 'etoile-minister-of-culture-summary-2', aspect: 'summary',
    text: "Mishi's parent in the French government, who makes a great show of her return and cares most about how the family looks.",
    textFr: "Le parent de Mishi qui siège au gouvernement français, fête son retour à grand bruit et se soucie surtout de l'image de la famille.",
    revealed: 3999, sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-name-1', aspect: 'name', text: 'Raphaël Marchand',
    textFr: 'Raphaël Marchand', revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-shortname-1', aspect: 'shortName', text: 'Raphaël',
    textFr: 'Raphaël', revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-spelling-1', aspect: 'spelling', text: 'Raphael Marchand',
    textFr: 'Raphael Marchand', revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-spelling-2', aspect: 'spelling', text: 'Raphael',
    textFr: 'Raphael', revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-occupation-1', aspect: 'occupation',
    text: 'deputy director of the Paris opera and ballet, right-hand man to Geneviève',
    textFr: "directeur adjoint de l'opéra et du ballet parisiens, bras droit de Geneviève", revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-nationality-1', aspect: 'nationality', text: 'French',
    textFr: 'français', revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-raphael', id: 'etoile-raphael-summary-1', aspect: 'summary',
    text: "Geneviève's loyal deputy in Paris: a number-minded administrator who stands in for her when she is not available.",
    textFr: "Le fidèle adjoint de Geneviève à Paris : un administrateur porté sur les chiffres, qui la remplace quand elle n'est pas disponible.",
    revealed: 1999,
    sources: ['etoile-tvline-truesdale', 'etoile-thewrap-truesdale', 'etoile-article-review']
  },
  {
    of: 'etoile-leading-men', id: 'etoile-leading-men-name-1', aspect: 'name',
    text: "The Metropolitan Ballet Theater's leading men",
    textFr: 'Les premiers danseurs du Metropolitan Ballet Theater', revealed: 2003,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-leading-men', id: 'etoile-leading-men-shortname-1', aspect: 'shortName',
    text: 'the leading men', textFr: 'les danseurs', revealed: 2003, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-leading-men', id: 'etoile-leading-men-occupation-1', aspect: 'occupation',
    text: 'ballet dancers', textFr: 'danseurs', revealed: 2003, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-leading-men', id: 'etoile-leading-men-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 2003, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-leading-men', id: 'etoile-leading-men-summary-1', aspect: 'summary',
    text: 'The star male dancers of the New York company.',
    textFr: 'Les vedettes masculines de la compagnie new-yorkaise.', revealed: 2003,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-cheyenne-grandmother', id: 'etoile-cheyenne-grandmother-name-1', aspect: 'name',
    text: "Cheyenne's grandmother", textFr: 'La grand-mère de Cheyenne', revealed: 2004,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-cheyenne-grandmother', id: 'etoile-cheyenne-grandmother-shortname-1', aspect: 'shortName',
    text: 'the grandmother', textFr: 'la grand-mère', revealed: 2004, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-cheyenne-grandmother', id: 'etoile-cheyenne-grandmother-summary-1', aspect: 'summary',
    text: 'Spoken of, not shown: the village she came from is the setting of a story Cheyenne tells.',
    textFr: "On parle d'elle sans la voir : le village d'où elle venait sert de décor à une histoire que raconte Cheyenne.",
    revealed: 2004, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-name-1', aspect: 'name', text: 'Gael Rodriguez',
    textFr: 'Gael Rodriguez', revealed: 2007, sources: ['etoile-balletherald-cast', 'etoile-article-review']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-shortname-1', aspect: 'shortName', text: 'Gael', textFr: 'Gael',
    revealed: 2007, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-occupation-1', aspect: 'occupation', text: 'ballet dancer',
    textFr: 'danseur', revealed: 2007, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-occupation-2', aspect: 'occupation',
    text: 'ballet dancer on sabbatical', textFr: 'danseur en congé sabbatique', revealed: 2008,
    sources: ['etoile-fangirlish-s01e02', 'etoile-localnews-digest']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-occupation-3', aspect: 'occupation',
    text: 'ballet dancer at Metropolitan Ballet Theater', textFr: 'danseur au Metropolitan Ballet Theater',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 2007, sources: ['etoile-article-review']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-summary-1', aspect: 'summary',
    text: 'A dancer whom Cheyenne remembers from her last visit to New York and spots again in an old video.',
    textFr: "Un danseur dont Cheyenne se souvient depuis son dernier séjour à New York et qu'elle repère dans une vieille vidéo.",
    revealed: 2007, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-summary-2', aspect: 'summary',
    text: 'A former Metropolitan Ballet Theater dancer who has stepped away from dance and works on a farm; Cheyenne will have no other partner.',
    textFr: "Un ancien danseur du Metropolitan Ballet Theater qui a pris ses distances avec la danse et travaille dans une ferme ; Cheyenne ne veut pas d'autre partenaire.",
    revealed: 2010, sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-summary-3', aspect: 'summary',
    text: "The dancer Cheyenne fetched from a farm, back with the New York company, to the anger of Jack's family: his affair with Quinn once broke up her marriage.",
    textFr: 'Le danseur que Cheyenne est allée chercher dans une ferme, de retour dans la compagnie new-yorkaise au grand dam de la famille de Jack : sa liaison avec Quinn a jadis brisé le mariage de celle-ci.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-gael', id: 'etoile-gael-fate-1', aspect: 'fate',
    text: "By the finale he, who was Cheyenne's partner and lover, has broken up with her.",
    textFr: "À l'heure du final, lui qui était le partenaire et l'amant de Cheyenne a rompu avec elle.",
    revealed: 8999, sources: ['etoile-ew-finale-questions']
  },
  {
    of: 'etoile-donors', id: 'etoile-donors-name-1', aspect: 'name',
    text: 'The donors of the Metropolitan Ballet Theater',
    textFr: 'Les donateurs du Metropolitan Ballet Theater', revealed: 2012,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-donors', id: 'etoile-donors-shortname-1', aspect: 'shortName', text: 'the donors',
    textFr: 'les donateurs', revealed: 2012, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-donors', id: 'etoile-donors-occupation-1', aspect: 'occupation', text: 'donors',
    textFr: 'donateurs', revealed: 2012, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-donors', id: 'etoile-donors-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 2012, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-donors', id: 'etoile-donors-summary-1', aspect: 'summary',
    text: 'People who give money to the New York company.',
    textFr: "Des personnes qui donnent de l'argent à la compagnie new-yorkaise.", revealed: 2012,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-french-officials', id: 'etoile-french-officials-name-1', aspect: 'name',
    text: 'French government officials', textFr: 'Les responsables du gouvernement français', revealed: 2013,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-french-officials', id: 'etoile-french-officials-shortname-1', aspect: 'shortName',
    text: 'the officials', textFr: 'les officiels', revealed: 2013, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-french-officials', id: 'etoile-french-officials-occupation-1', aspect: 'occupation',
    text: 'officials', textFr: 'hauts fonctionnaires', revealed: 2013, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-french-officials', id: 'etoile-french-officials-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 2013, sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-french-officials', id: 'etoile-french-officials-summary-1', aspect: 'summary',
    text: 'Officials with a say over the national ballet.',
    textFr: 'Des officiels qui ont leur mot à dire sur le ballet national.', revealed: 2013,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    of: 'etoile-board', id: 'etoile-board-name-1', aspect: 'name',
    text: 'The board of the Metropolitan Ballet Theater',
    textFr: "Le conseil d'administration du Metropolitan Ballet Theater", revealed: 3002,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-board', id: 'etoile-board-shortname-1', aspect: 'shortName', text: 'the board',
    textFr: 'le conseil', revealed: 3002, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-board', id: 'etoile-board-occupation-1', aspect: 'occupation', text: 'board of the company',
    textFr: "conseil d'administration de la compagnie", revealed: 3002,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-board', id: 'etoile-board-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 3002, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-board', id: 'etoile-board-summary-1', aspect: 'summary',
    text: "The board of the New York company, which wants the theatre to bear Shamblee's name.",
    textFr: "Le conseil d'administration de la compagnie new-yorkaise, qui veut donner au théâtre le nom de Shamblee.",
    revealed: 3002, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-name-1', aspect: 'name', text: "Jack's mother",
    textFr: 'La mère de Jack', revealed: 3003,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-shortname-1', aspect: 'shortName',
    text: "Jack's mother", textFr: 'la mère de Jack', revealed: 3003,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-name-2', aspect: 'name', text: 'Clara',
    textFr: 'Clara', revealed: 7005, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-shortname-2', aspect: 'shortName', text: 'Clara',
    textFr: 'Clara', revealed: 7005, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-alias-1', aspect: 'alias', text: 'Mama Clara',
    textFr: 'Mama Clara', revealed: 7005, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-alias-2', aspect: 'alias', text: "Jack's mother",
    textFr: 'la mère de Jack', revealed: 7005, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-occupation-1', aspect: 'occupation',
    text: 'member of the Fish family', textFr: 'membre de la famille Fish', revealed: 3003,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 3003, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-summary-1', aspect: 'summary',
    text: "Jack's mother, through whom he belongs to the family that gave the theatre its name.",
    textFr: 'La mère de Jack, par qui il appartient à la famille qui a donné son nom au théâtre.',
    revealed: 3003, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-mother', id: 'etoile-jacks-mother-summary-2', aspect: 'summary',
    text: "Jack's mother, of the Fish family, furious that Gael is back with the company.",
    textFr: 'La mère de Jack, de la famille Fish, furieuse que Gael soit de retour dans la compagnie.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jack-great-grandmother', id: 'etoile-jack-great-grandmother-name-1', aspect: 'name',
    text: "Jack's great-grandmother", textFr: "L'arrière-grand-mère de Jack", revealed: 3003,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-jack-great-grandmother', id: 'etoile-jack-great-grandmother-shortname-1',
    aspect: 'shortName', text: 'the forebear', textFr: "l'aïeule", revealed: 3003,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-jack-great-grandmother', id: 'etoile-jack-great-grandmother-summary-1', aspect: 'summary',
    text: 'The forebear for whom the Fish Theater was named; spoken of only.',
    textFr: "L'aïeule à qui le Fish Theater doit son nom ; on ne fait que parler d'elle.", revealed: 3003,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-shamblee-doubles', id: 'etoile-shamblee-doubles-name-1', aspect: 'name',
    text: "Shamblee's look-alikes", textFr: 'Les sosies de Shamblee', revealed: 3006,
    sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-shamblee-doubles', id: 'etoile-shamblee-doubles-shortname-1', aspect: 'shortName',
    text: 'the look-alikes', textFr: 'les sosies', revealed: 3006, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-shamblee-doubles', id: 'etoile-shamblee-doubles-occupation-1', aspect: 'occupation',
    text: 'doubles', textFr: 'sosies', revealed: 3006, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-shamblee-doubles', id: 'etoile-shamblee-doubles-summary-1', aspect: 'summary',
    text: 'Men who look like Crispin Shamblee.', textFr: 'Des hommes qui ressemblent à Crispin Shamblee.',
    revealed: 3006, sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-shamblee-doubles', id: 'etoile-shamblee-doubles-summary-2', aspect: 'summary',
    text: 'Men who look like Crispin Shamblee, and who surround him on purpose.',
    textFr: "Des hommes qui ressemblent à Crispin Shamblee, et dont il s'entoure à dessein.", revealed: 3007,
    sources: ['etoile-fangirlish-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-name-1', aspect: 'name', text: "Jack's uncle",
    textFr: "L'oncle de Jack", revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-shortname-1', aspect: 'shortName',
    text: "Jack's uncle", textFr: "l'oncle de Jack", revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-name-2', aspect: 'name', text: 'Uncle John',
    textFr: 'Oncle John', revealed: 5010, sources: ['etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-shortname-2', aspect: 'shortName', text: 'Uncle John',
    textFr: 'Oncle John', revealed: 5010, sources: ['etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-alias-1', aspect: 'alias', text: 'John',
    textFr: 'John', revealed: 5010, sources: ['etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-occupation-1', aspect: 'occupation',
    text: "Jack's uncle", textFr: 'oncle de Jack', revealed: 3008,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 3008, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-summary-1', aspect: 'summary',
    text: "Jack's uncle, with Jack's mother when he breaks the news about the theatre.",
    textFr: "L'oncle de Jack, qui se trouve avec la mère de celui-ci quand il annonce la nouvelle au sujet du théâtre.",
    revealed: 3008, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-summary-2', aspect: 'summary',
    text: "Jack's uncle, the one man of the family said to have got past the age of 45: he survived a boogie-board accident, though clinically dead for two minutes.",
    textFr: "L'oncle de Jack, le seul homme de la famille, dit-on, à avoir dépassé quarante-cinq ans : il a survécu à un accident de bodyboard, après deux minutes de mort clinique.",
    revealed: 5010, sources: ['etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jacks-uncle', id: 'etoile-jacks-uncle-summary-3', aspect: 'summary',
    text: "Jack's uncle, once clinically dead for two minutes, who joins Clara in her anger at Gael's return.",
    textFr: "L'oncle de Jack, jadis en état de mort clinique pendant deux minutes, qui partage la colère de Clara devant le retour de Gael.",
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e5-6']
  },
  {
    of: 'etoile-jack-grandfather', id: 'etoile-jack-grandfather-name-1', aspect: 'name',
    text: "Jack's grandfather", textFr: 'Le grand-père de Jack', revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jack-grandfather', id: 'etoile-jack-grandfather-shortname-1', aspect: 'shortName',
    text: 'the grandfather', textFr: 'le grand-père', revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jack-grandfather', id: 'etoile-jack-grandfather-occupation-1', aspect: 'occupation',
    text: 'elder of the Fish family', textFr: 'ancien de la famille Fish', revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jack-grandfather', id: 'etoile-jack-grandfather-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 3009, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-jack-grandfather', id: 'etoile-jack-grandfather-summary-1', aspect: 'summary',
    text: "The old man of Jack's family, in a wheelchair.",
    textFr: 'Le vieil homme de la famille de Jack, en fauteuil roulant.', revealed: 3009,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-genevieve-sister', id: 'etoile-genevieve-sister-name-1', aspect: 'name',
    text: "Geneviève's sister", textFr: 'La sœur de Geneviève', revealed: 3012,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-genevieve-sister', id: 'etoile-genevieve-sister-shortname-1', aspect: 'shortName',
    text: 'the sister', textFr: 'la sœur', revealed: 3012, sources: ['etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-genevieve-sister', id: 'etoile-genevieve-sister-summary-1', aspect: 'summary',
    text: "Geneviève's sister, with whom she trades barbs at a family gathering.",
    textFr: "La sœur de Geneviève, avec qui celle-ci échange des piques lors d'une réunion de famille.",
    revealed: 3012, sources: ['etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-mishi-other-parent', id: 'etoile-mishi-other-parent-name-1', aspect: 'name',
    text: "Mishi's other parent", textFr: "L'autre parent de Mishi", revealed: 3013,
    sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-mishi-other-parent', id: 'etoile-mishi-other-parent-shortname-1', aspect: 'shortName',
    text: 'the other parent', textFr: "l'autre parent", revealed: 3013,
    sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-mishi-other-parent', id: 'etoile-mishi-other-parent-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 3013, sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-mishi-other-parent', id: 'etoile-mishi-other-parent-summary-1', aspect: 'summary',
    text: "The second of Mishi's parents, who helps to make a show of her return.",
    textFr: 'Le second parent de Mishi, qui contribue à faire grand bruit de son retour.', revealed: 3013,
    sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-name-1', aspect: 'name', text: 'Bruna', textFr: 'Bruna',
    revealed: 3015, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-shortname-1', aspect: 'shortName', text: 'Bruna', textFr: 'Bruna',
    revealed: 3015, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-alias-1', aspect: 'alias', text: "Cheyenne's mother",
    textFr: 'la mère de Cheyenne', revealed: 3015,
    sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-occupation-1', aspect: 'occupation', text: 'handy home inventor',
    textFr: 'inventrice et bricoleuse à domicile', revealed: 3015,
    sources: ['etoile-localnews-digest', 'etoile-thenerdy-review']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 3015, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-summary-1', aspect: 'summary',
    text: "Cheyenne's mother in Paris, a blunt, self-reliant woman given to building things.",
    textFr: 'La mère de Cheyenne, à Paris, une femme abrupte et indépendante qui aime fabriquer des choses.',
    revealed: 3015, sources: ['etoile-shallowness-s01e03', 'etoile-thenerdy-review']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-summary-2', aspect: 'summary',
    text: "Cheyenne's mother in Paris, blunt and self-reliant. She has been to see Mishi dance, which she never did for her own daughter.",
    textFr: "La mère de Cheyenne, à Paris, abrupte et indépendante. Elle est allée voir danser Mishi, ce qu'elle n'a jamais fait pour sa propre fille.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-bruna', id: 'etoile-bruna-fate-1', aspect: 'fate',
    text: 'Comes to an understanding with Cheyenne in a day spent among the graves.',
    textFr: "Elle trouve un terrain d'entente avec Cheyenne au cours d'une journée passée parmi les tombes.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-name-1', aspect: 'name',
    text: 'The two American exchange dancers', textFr: "Les deux danseurs américains de l'échange",
    revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-shortname-1', aspect: 'shortName',
    text: 'the Americans', textFr: 'les Américains', revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-occupation-1', aspect: 'occupation',
    text: 'ballet dancers', textFr: 'danseurs', revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-nationality-1', aspect: 'nationality',
    text: 'American', textFr: 'américains', revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-american-dancers', id: 'etoile-american-dancers-summary-1', aspect: 'summary',
    text: 'Two young men of the New York company who went to Paris in the trade.',
    textFr: "Deux jeunes gens de la compagnie new-yorkaise partis à Paris dans le cadre de l'échange.",
    revealed: 4002, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-radio-interviewer', id: 'etoile-radio-interviewer-name-1', aspect: 'name',
    text: 'The radio interviewer', textFr: 'Journaliste de la radio', revealed: 4007,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-radio-interviewer', id: 'etoile-radio-interviewer-shortname-1', aspect: 'shortName',
    text: 'the interviewer', textFr: 'journaliste radio', revealed: 4007,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-radio-interviewer', id: 'etoile-radio-interviewer-occupation-1', aspect: 'occupation',
    text: 'radio journalist', textFr: 'journaliste de radio', revealed: 4007,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-radio-interviewer', id: 'etoile-radio-interviewer-summary-1', aspect: 'summary',
    text: 'Hosts the live interview in which Geneviève is questioned.',
    textFr: "Conduit l'interview en direct où Geneviève est mise sur la sellette.", revealed: 4007,
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    of: 'etoile-young-activist', id: 'etoile-young-activist-name-1', aspect: 'name',
    text: 'The young climate activist', textFr: 'Jeune activiste du climat', revealed: 4010,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-young-activist', id: 'etoile-young-activist-shortname-1', aspect: 'shortName',
    text: 'the young activist', textFr: 'jeune activiste', revealed: 4010,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-young-activist', id: 'etoile-young-activist-occupation-1', aspect: 'occupation',
    text: 'climate activist', textFr: 'activiste du climat', revealed: 4010,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-young-activist', id: 'etoile-young-activist-summary-1', aspect: 'summary',
    text: 'A well-known young environmental campaigner modelled on Greta Thunberg.',
    textFr: 'Une jeune figure célèbre du militantisme écologiste, inspirée de Greta Thunberg.',
    revealed: 4010, sources: ['etoile-fangirlish-s01e04']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-name-1', aspect: 'name', text: 'Gabin Roux', textFr: 'Gabin Roux',
    revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-article-review']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-shortname-1', aspect: 'shortName', text: 'Gabin', textFr: 'Gabin',
    revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-article-review']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-occupation-1', aspect: 'occupation', text: 'ballet dancer',
    textFr: 'danseur', revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-article-review']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-article-review']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-nationality-1', aspect: 'nationality', text: 'French',
    textFr: 'français', revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-article-review']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-summary-1', aspect: 'summary',
    text: 'An ambitious, hot-headed rising dancer of Le Ballet National who wants to be noticed.',
    textFr: 'Un danseur du Ballet National qui monte, ambitieux et tête brûlée, et qui veut se faire remarquer.',
    revealed: 4012, sources: ['etoile-tvinsider-tobias-gabin', 'etoile-behindtheblinds-pontavice']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-summary-2', aspect: 'summary',
    text: 'An ambitious, hot-headed rising dancer of Le Ballet National, hurt that Tobias left him alone at an important photo shoot.',
    textFr: "Un danseur du Ballet National qui monte, ambitieux et tête brûlée, blessé que Tobias l'ait laissé seul à une importante séance photo.",
    revealed: 4015, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-summary-3', aspect: 'summary',
    text: "An ambitious, hot-headed rising dancer of Le Ballet National. He rages at the failure of Tobias's piece, but goes to get Tobias out of bed; the two are growing close.",
    textFr: "Un danseur du Ballet National qui monte, ambitieux et tête brûlée. L'échec de la pièce de Tobias le met en rage, mais il va tirer Tobias du lit ; les deux hommes se rapprochent.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-summary-4', aspect: 'summary',
    text: 'An ambitious, hot-headed dancer of Le Ballet National, in whom Tobias believed and who repays him with a powerful performance on opening night.',
    textFr: 'Un danseur du Ballet National, ambitieux et tête brûlée, en qui Tobias a cru et qui le lui rend, le soir de la première, en dansant avec une rare puissance.',
    revealed: 8999, sources: ['etoile-technadu-ending']
  },
  {
    of: 'etoile-gabin', id: 'etoile-gabin-fate-1', aspect: 'fate',
    text: 'He shines on opening night, and he and Tobias kiss.',
    textFr: "Il brille le soir de la première, et Tobias et lui s'embrassent.", revealed: 8999,
    sources: ['etoile-technadu-ending', 'etoile-edge-etoile', 'etoile-moviedelic-tobias-gabin']
  },
  {
    of: 'etoile-new-york-dancers', id: 'etoile-new-york-dancers-name-1', aspect: 'name',
    text: 'The dancers of the Metropolitan Ballet Theater',
    textFr: 'Les danseurs du Metropolitan Ballet Theater', revealed: 4013,
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-new-york-dancers', id: 'etoile-new-york-dancers-shortname-1', aspect: 'shortName',
    text: 'the dancers', textFr: 'la troupe', revealed: 4013, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-new-york-dancers', id: 'etoile-new-york-dancers-occupation-1', aspect: 'occupation',
    text: 'ballet dancers', textFr: 'danseurs', revealed: 4013, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-new-york-dancers', id: 'etoile-new-york-dancers-home-1', aspect: 'home', text: 'New York',
    textFr: 'New York', revealed: 4013, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-new-york-dancers', id: 'etoile-new-york-dancers-summary-1', aspect: 'summary',
    text: 'The dancers of the New York company as a body.',
    textFr: 'Les danseurs de la compagnie new-yorkaise dans leur ensemble.', revealed: 4013,
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    of: 'etoile-paris-critic', id: 'etoile-paris-critic-name-1', aspect: 'name', text: 'The Paris critic',
    textFr: 'Critique de ballet à Paris', revealed: 6002, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-paris-critic', id: 'etoile-paris-critic-shortname-1', aspect: 'shortName',
    text: 'the Paris critic', textFr: 'critique à Paris', revealed: 6002,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-paris-critic', id: 'etoile-paris-critic-occupation-1', aspect: 'occupation',
    text: 'ballet critic', textFr: 'critique de ballet', revealed: 6002,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-paris-critic', id: 'etoile-paris-critic-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 6002, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-paris-critic', id: 'etoile-paris-critic-summary-1', aspect: 'summary',
    text: "Pans Tobias's first piece in Paris.", textFr: 'Éreinte la première pièce de Tobias à Paris.',
    revealed: 6002, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-name-1', aspect: 'name', text: 'Cléa', textFr: 'Cléa',
    revealed: 6008, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-shortname-1', aspect: 'shortName', text: 'Cléa', textFr: 'Cléa',
    revealed: 6008, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-spelling-1', aspect: 'spelling', text: 'Clea', textFr: 'Clea',
    revealed: 6008, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-occupation-1', aspect: 'occupation',
    text: 'figure in Paris to whom Geneviève has to answer',
    textFr: 'personnalité parisienne à qui Geneviève doit rendre des comptes', revealed: 6008,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 6008, sources: ['etoile-fangirlish-s01e06']
  },
  {
    of: 'etoile-clea', id: 'etoile-clea-summary-1', aspect: 'summary',
    text: 'A woman of influence in Paris, in whose meetings Geneviève goes to pieces.',
    textFr: "Une femme d'influence à Paris, face à qui Geneviève, en réunion, perd tous ses moyens.",
    revealed: 6008, sources: ['etoile-fangirlish-s01e06', 'etoile-dreamwidth-finale']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-name-1', aspect: 'name', text: 'Quinn', textFr: 'Quinn',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-shortname-1', aspect: 'shortName', text: 'Quinn', textFr: 'Quinn',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-alias-1', aspect: 'alias', text: "Jack's sister",
    textFr: 'la sœur de Jack', revealed: 7003, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-occupation-1', aspect: 'occupation', text: 'conductor',
    textFr: "cheffe d'orchestre", revealed: 7003, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-summary-1', aspect: 'summary',
    text: 'A woman newly back in New York, whom Gael meets, awkwardly, on a run in Central Park.',
    textFr: 'Une femme depuis peu de retour à New York, que Gael rencontre avec embarras en courant dans Central Park.',
    revealed: 7001, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-summary-2', aspect: 'summary',
    text: "Jack's sister, a conductor newly back in New York and engaged at the Metropolitan Ballet Theater without his knowing.",
    textFr: "La sœur de Jack, cheffe d'orchestre depuis peu de retour à New York et engagée à son insu au Metropolitan Ballet Theater.",
    revealed: 7003, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn', id: 'etoile-quinn-summary-3', aspect: 'summary',
    text: "Jack's sister and the family prodigy, a conductor newly engaged at the Metropolitan Ballet Theater. Her affair with Gael once ended her marriage, and she does not want to see him.",
    textFr: "La sœur de Jack et la prodige de la famille, cheffe d'orchestre tout juste engagée au Metropolitan Ballet Theater. Sa liaison avec Gael a jadis mis fin à son mariage, et elle ne veut pas le voir.",
    revealed: 7006, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-kevin', id: 'etoile-kevin-name-1', aspect: 'name', text: 'Kevin', textFr: 'Kevin',
    revealed: 7009, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin', id: 'etoile-kevin-shortname-1', aspect: 'shortName', text: 'Kevin', textFr: 'Kevin',
    revealed: 7009, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin', id: 'etoile-kevin-summary-1', aspect: 'summary',
    text: 'A man whom Tobias asks to a restaurant in order to break up with him.',
    textFr: 'Un homme à qui Tobias donne rendez-vous dans un restaurant pour rompre avec lui.',
    revealed: 7009, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin', id: 'etoile-kevin-summary-2', aspect: 'summary',
    text: "Tobias's former boyfriend, for whom a year of silence ended things and who is going to marry someone else.",
    textFr: "L'ancien compagnon de Tobias, pour qui une année de silence a mis fin à leur histoire et qui va épouser quelqu'un d'autre.",
    revealed: 7010, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin-partner', id: 'etoile-kevin-partner-name-1', aspect: 'name', text: "Kevin's partner",
    textFr: 'Partenaire de Kevin', revealed: 7010, sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin-partner', id: 'etoile-kevin-partner-shortname-1', aspect: 'shortName',
    text: "Kevin's partner", textFr: 'partenaire de Kevin', revealed: 7010,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-kevin-partner', id: 'etoile-kevin-partner-summary-1', aspect: 'summary',
    text: 'The person Kevin is to marry, only spoken of.',
    textFr: 'La personne que Kevin doit épouser, dont on ne fait que parler.', revealed: 7010,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    of: 'etoile-jack-former-wife', id: 'etoile-jack-former-wife-name-1', aspect: 'name',
    text: "A former wife of Jack's", textFr: 'Une ancienne épouse de Jack', revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jack-former-wife', id: 'etoile-jack-former-wife-shortname-1', aspect: 'shortName',
    text: "Jack's ex-wife", textFr: 'une ex de Jack', revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-jack-former-wife', id: 'etoile-jack-former-wife-summary-1', aspect: 'summary',
    text: "One of Jack's former wives, only spoken of.",
    textFr: "L'une des anciennes épouses de Jack, dont on ne fait que parler.", revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn-former-husband', id: 'etoile-quinn-former-husband-name-1', aspect: 'name',
    text: "Quinn's former husband", textFr: "L'ancien mari de Quinn", revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn-former-husband', id: 'etoile-quinn-former-husband-shortname-1', aspect: 'shortName',
    text: "Quinn's ex-husband", textFr: "l'ex-mari de Quinn", revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-quinn-former-husband', id: 'etoile-quinn-former-husband-summary-1', aspect: 'summary',
    text: "Quinn's former husband, only spoken of.",
    textFr: "L'ancien mari de Quinn, dont on ne fait que parler.", revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    of: 'etoile-mishi-young-man', id: 'etoile-mishi-young-man-name-1', aspect: 'name',
    text: "Mishi's young man", textFr: "L'amoureux de Mishi", revealed: 8008,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    of: 'etoile-mishi-young-man', id: 'etoile-mishi-young-man-shortname-1', aspect: 'shortName',
    text: "Mishi's young man", textFr: "l'amoureux de Mishi", revealed: 8008,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    of: 'etoile-mishi-young-man', id: 'etoile-mishi-young-man-home-1', aspect: 'home', text: 'Paris',
    textFr: 'Paris', revealed: 8008, sources: ['etoile-latinamedia-etoile']
  },
  {
    of: 'etoile-mishi-young-man', id: 'etoile-mishi-young-man-summary-1', aspect: 'summary',
    text: 'A young man in love with Mishi.', textFr: 'Un jeune homme épris de Mishi.', revealed: 8008,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    of: 'etoile-cheyenne-father', id: 'etoile-cheyenne-father-name-1', aspect: 'name',
    text: "Cheyenne's father", textFr: 'Le père de Cheyenne', revealed: 8009,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-cheyenne-father', id: 'etoile-cheyenne-father-shortname-1', aspect: 'shortName',
    text: "Cheyenne's father", textFr: 'le père de Cheyenne', revealed: 8009,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-cheyenne-father', id: 'etoile-cheyenne-father-summary-1', aspect: 'summary',
    text: "Cheyenne's late father, whose grave she and Bruna look for.",
    textFr: 'Le défunt père de Cheyenne, dont Bruna et elle cherchent la tombe.', revealed: 8009,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    of: 'etoile-david-byrne', id: 'etoile-david-byrne-name-1', aspect: 'name', text: 'David Byrne',
    textFr: 'David Byrne', revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-david-byrne', id: 'etoile-david-byrne-shortname-1', aspect: 'shortName', text: 'David Byrne',
    textFr: 'David Byrne', revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-david-byrne', id: 'etoile-david-byrne-occupation-1', aspect: 'occupation', text: 'musician',
    textFr: 'musicien', revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-david-byrne', id: 'etoile-david-byrne-summary-1', aspect: 'summary',
    text: 'The Talking Heads musician as himself, seen in a video call with Tobias.',
    textFr: 'Le musicien des Talking Heads dans son propre rôle, vu dans un appel vidéo avec Tobias.',
    revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-isaac-mizrahi', id: 'etoile-isaac-mizrahi-name-1', aspect: 'name', text: 'Isaac Mizrahi',
    textFr: 'Isaac Mizrahi', revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-isaac-mizrahi', id: 'etoile-isaac-mizrahi-shortname-1', aspect: 'shortName',
    text: 'Isaac Mizrahi', textFr: 'Isaac Mizrahi', revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-isaac-mizrahi', id: 'etoile-isaac-mizrahi-occupation-1', aspect: 'occupation',
    text: 'fashion designer and talk moderator', textFr: 'couturier et modérateur de débat', revealed: 8999,
    sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-isaac-mizrahi', id: 'etoile-isaac-mizrahi-summary-1', aspect: 'summary',
    text: 'The fashion designer as himself, moderating a public conversation with Cheyenne.',
    textFr: 'Le couturier dans son propre rôle, qui anime une conversation publique avec Cheyenne.',
    revealed: 8999, sources: ['etoile-tvinsider-cameos']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-name-1', aspect: 'name', text: 'Julie', textFr: 'Julie',
    revealed: 8999, sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-shortname-1', aspect: 'shortName', text: 'Julie', textFr: 'Julie',
    revealed: 8999, sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-occupation-1', aspect: 'occupation',
    text: 'star dancer of the Metropolitan Ballet Theater',
    textFr: 'danseuse vedette du Metropolitan Ballet Theater', revealed: 8999,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-home-1', aspect: 'home', text: 'New York', textFr: 'New York',
    revealed: 8999, sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-nationality-1', aspect: 'nationality', text: 'American',
    textFr: 'américaine', revealed: 8999,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-julie', id: 'etoile-julie-summary-1', aspect: 'summary',
    text: 'An American star dancer of the New York company whose place is affected by the exchange.',
    textFr: "Une danseuse vedette américaine de la compagnie new-yorkaise, dont la place est touchée par l'échange.",
    revealed: 8999, sources: ['etoile-article-two-cities', 'etoile-nypost-phelan', 'etoile-fjord-review']
  },
  {
    of: 'etoile-melanie', id: 'etoile-melanie-name-1', aspect: 'name', text: 'Mélanie', textFr: 'Mélanie',
    revealed: 8999, sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-melanie', id: 'etoile-melanie-shortname-1', aspect: 'shortName', text: 'Mélanie',
    textFr: 'Mélanie', revealed: 8999, sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-melanie', id: 'etoile-melanie-occupation-1', aspect: 'occupation',
    text: 'dancer of the Paris company', textFr: 'danseuse de la compagnie parisienne', revealed: 8999,
    sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-melanie', id: 'etoile-melanie-home-1', aspect: 'home', text: 'Paris', textFr: 'Paris',
    revealed: 8999, sources: ['etoile-balletnights-devernay-2']
  },
  {
    of: 'etoile-melanie', id: 'etoile-melanie-summary-1', aspect: 'summary',
    text: 'One of the dancers of the Paris company.',
    textFr: "L'une des danseuses de la compagnie parisienne.", revealed: 8999,
    sources: ['etoile-balletnights-devernay-2']
  }
] AS row
MATCH (n:Character {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = row.sources
MERGE (n)-[:HAS_FACT]->(f);

// Who appears in which episode, as far as a source confirms it.
UNWIND [
  {character: 'etoile-cheyenne', installment: 'etoile-e01'},
  {character: 'etoile-cheyenne', installment: 'etoile-e02'},
  {character: 'etoile-cheyenne', installment: 'etoile-e03'},
  {character: 'etoile-cheyenne', installment: 'etoile-e06'},
  {character: 'etoile-cheyenne', installment: 'etoile-e07'},
  {character: 'etoile-cheyenne', installment: 'etoile-e08'},
  {character: 'etoile-crispin', installment: 'etoile-e01'},
  {character: 'etoile-crispin', installment: 'etoile-e03'},
  {character: 'etoile-crispin', installment: 'etoile-e04'},
  {character: 'etoile-crispin', installment: 'etoile-e06'},
  {character: 'etoile-crispin', installment: 'etoile-e08'},
  {character: 'etoile-fellow-activists', installment: 'etoile-e01'},
  {character: 'etoile-genevieve', installment: 'etoile-e01'},
  {character: 'etoile-genevieve', installment: 'etoile-e02'},
  {character: 'etoile-genevieve', installment: 'etoile-e03'},
  {character: 'etoile-genevieve', installment: 'etoile-e04'},
  {character: 'etoile-genevieve', installment: 'etoile-e05'},
  {character: 'etoile-genevieve', installment: 'etoile-e06'},
  {character: 'etoile-genevieve', installment: 'etoile-e08'},
  {character: 'etoile-jack', installment: 'etoile-e01'},
  {character: 'etoile-jack', installment: 'etoile-e02'},
  {character: 'etoile-jack', installment: 'etoile-e03'},
  {character: 'etoile-jack', installment: 'etoile-e04'},
  {character: 'etoile-jack', installment: 'etoile-e05'},
  {character: 'etoile-jack', installment: 'etoile-e06'},
  {character: 'etoile-jack', installment: 'etoile-e07'},
  {character: 'etoile-jack', installment: 'etoile-e08'},
  {character: 'etoile-larry', installment: 'etoile-e01'},
  {character: 'etoile-minister-of-culture', installment: 'etoile-e03'},
  {character: 'etoile-mishi', installment: 'etoile-e01'},
  {character: 'etoile-mishi', installment: 'etoile-e03'},
  {character: 'etoile-mishi', installment: 'etoile-e08'},
  {character: 'etoile-nicholas', installment: 'etoile-e01'},
  {character: 'etoile-nicholas', installment: 'etoile-e07'},
  {character: 'etoile-nicholas', installment: 'etoile-e08'},
  {character: 'etoile-raphael', installment: 'etoile-e05'},
  {character: 'etoile-susu', installment: 'etoile-e01'},
  {character: 'etoile-susu', installment: 'etoile-e07'},
  {character: 'etoile-susu-mother', installment: 'etoile-e01'},
  {character: 'etoile-tobias', installment: 'etoile-e01'},
  {character: 'etoile-tobias', installment: 'etoile-e03'},
  {character: 'etoile-tobias', installment: 'etoile-e04'},
  {character: 'etoile-tobias', installment: 'etoile-e06'},
  {character: 'etoile-tobias', installment: 'etoile-e07'},
  {character: 'etoile-tobias', installment: 'etoile-e08'},
  {character: 'etoile-french-officials', installment: 'etoile-e02'},
  {character: 'etoile-gael', installment: 'etoile-e02'},
  {character: 'etoile-gael', installment: 'etoile-e07'},
  {character: 'etoile-donors', installment: 'etoile-e02'},
  {character: 'etoile-donors', installment: 'etoile-e03'},
  {character: 'etoile-leading-men', installment: 'etoile-e02'},
  {character: 'etoile-bruna', installment: 'etoile-e03'},
  {character: 'etoile-bruna', installment: 'etoile-e08'},
  {character: 'etoile-jacks-mother', installment: 'etoile-e03'},
  {character: 'etoile-jacks-mother', installment: 'etoile-e07'},
  {character: 'etoile-shamblee-doubles', installment: 'etoile-e03'},
  {character: 'etoile-genevieve-sister', installment: 'etoile-e03'},
  {character: 'etoile-jack-grandfather', installment: 'etoile-e03'},
  {character: 'etoile-board', installment: 'etoile-e03'},
  {character: 'etoile-mishi-other-parent', installment: 'etoile-e03'},
  {character: 'etoile-jacks-uncle', installment: 'etoile-e03'},
  {character: 'etoile-jacks-uncle', installment: 'etoile-e07'},
  {character: 'etoile-american-dancers', installment: 'etoile-e04'},
  {character: 'etoile-gabin', installment: 'etoile-e04'},
  {character: 'etoile-gabin', installment: 'etoile-e06'},
  {character: 'etoile-gabin', installment: 'etoile-e08'},
  {character: 'etoile-new-york-dancers', installment: 'etoile-e04'},
  {character: 'etoile-radio-interviewer', installment: 'etoile-e04'},
  {character: 'etoile-young-activist', installment: 'etoile-e04'},
  {character: 'etoile-clea', installment: 'etoile-e06'},
  {character: 'etoile-kevin', installment: 'etoile-e07'},
  {character: 'etoile-quinn', installment: 'etoile-e07'},
  {character: 'etoile-mishi-young-man', installment: 'etoile-e08'}
] AS row
MATCH (c:Character {id: row.character}), (i:Installment {id: row.installment})
MERGE (c)-[:APPEARS_IN]->(i);
