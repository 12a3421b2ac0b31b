// Étoile: who belongs to which company, and when: the swap is a change of these.

// Memberships.
UNWIND [
  {
    id: 'etoile-susu-in-metropolitan-ballet-theater-1', character: 'etoile-susu',
    company: 'etoile-metropolitan-ballet-theater', role: 'girl who practises alone in its studio at night',
    roleFr: 'fillette qui s’exerce seule la nuit dans son studio', guest: true, began: 0, ended: null,
    revealed: 1001, endRevealed: null,
    sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-susu-mother-in-metropolitan-ballet-theater-1', character: 'etoile-susu-mother',
    company: 'etoile-metropolitan-ballet-theater', role: 'cleaner', roleFr: 'femme de ménage', guest: false,
    began: 0, ended: null, revealed: 1002, endRevealed: null,
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-genevieve-in-le-ballet-national-1', character: 'etoile-genevieve',
    company: 'etoile-le-ballet-national', role: 'interim general director',
    roleFr: 'directrice générale par intérim', guest: false, began: 0, ended: null, revealed: 1005,
    endRevealed: null,
    sources: ['etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-orange-preview']
  },
  {
    id: 'etoile-genevieve-in-l-opera-francais-1', character: 'etoile-genevieve',
    company: 'etoile-l-opera-francais', role: 'interim general director',
    roleFr: 'directrice générale par intérim', guest: false, began: 0, ended: null, revealed: 1005,
    endRevealed: null,
    sources: ['etoile-avclub-review', 'etoile-moviedelic-locations', 'etoile-orange-preview']
  },
  {
    id: 'etoile-jack-in-metropolitan-ballet-theater-1', character: 'etoile-jack',
    company: 'etoile-metropolitan-ballet-theater', role: 'executive director', roleFr: 'directeur exécutif',
    guest: false, began: 0, ended: null, revealed: 1005, endRevealed: null,
    sources: ['etoile-article-review', 'etoile-vulture-recap-1-2', 'etoile-fangirlish-s01e01']
  },
  {
    id: 'etoile-nicholas-in-metropolitan-ballet-theater-1', character: 'etoile-nicholas',
    company: 'etoile-metropolitan-ballet-theater', role: 'artistic director', roleFr: 'directeur artistique',
    guest: false, began: 0, ended: null, revealed: 1006, endRevealed: null,
    sources: ['etoile-wyso-kirby', 'etoile-cinefilos-finale', 'etoile-article-review']
  },
  {
    id: 'etoile-cheyenne-in-le-ballet-national-1', character: 'etoile-cheyenne',
    company: 'etoile-le-ballet-national', role: 'étoile (principal dancer)', roleFr: 'danseuse étoile',
    guest: false, began: 0, ended: null, revealed: 1010, endRevealed: null,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-collider-creators', 'etoile-tvguide-review']
  },
  {
    id: 'etoile-mishi-in-metropolitan-ballet-theater-1', character: 'etoile-mishi',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancer', roleFr: 'danseuse', guest: false,
    began: 0, ended: 1999, revealed: 1011, endRevealed: 1011,
    sources: ['etoile-collider-creators', 'etoile-insidedance-alvarez-vinolo', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-mishi-in-le-ballet-national-1', character: 'etoile-mishi',
    company: 'etoile-le-ballet-national', role: 'dancer, taken back after once having been cut',
    roleFr: 'danseuse, reprise après avoir été écartée', guest: false, began: 1000, ended: null,
    revealed: 1011, endRevealed: null,
    sources: ['etoile-collider-creators', 'etoile-dmtalkies-season', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-tobias-in-metropolitan-ballet-theater-1', character: 'etoile-tobias',
    company: 'etoile-metropolitan-ballet-theater', role: 'choreographer', roleFr: 'chorégraphe',
    guest: false, began: 0, ended: null, revealed: 1011, endRevealed: null,
    sources: ['etoile-thewrap-review', 'etoile-dmtalkies-season', 'etoile-mashable-review']
  },
  {
    id: 'etoile-tobias-in-le-ballet-national-1', character: 'etoile-tobias',
    company: 'etoile-le-ballet-national', role: 'choreographer on loan from New York',
    roleFr: 'chorégraphe prêté par New York', guest: true, began: 1000, ended: null, revealed: 1011,
    endRevealed: null,
    sources: ['etoile-mashable-review', 'etoile-tvguide-review', 'etoile-cinefilos-finale']
  },
  {
    id: 'etoile-larry-in-metropolitan-ballet-theater-1', character: 'etoile-larry',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancer', roleFr: 'danseur', guest: false, began: 0,
    ended: null, revealed: 1012, endRevealed: null, sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-raphael-in-le-ballet-national-1', character: 'etoile-raphael',
    company: 'etoile-le-ballet-national', role: 'deputy director, right-hand man to Geneviève',
    roleFr: 'directeur adjoint, bras droit de Geneviève', guest: false, began: 0, ended: null,
    revealed: 1999, endRevealed: null,
    sources: ['etoile-thewrap-truesdale', 'etoile-tvline-truesdale', 'etoile-collider-truesdale']
  },
  {
    id: 'etoile-raphael-in-l-opera-francais-1', character: 'etoile-raphael',
    company: 'etoile-l-opera-francais', role: 'deputy director, right-hand man to Geneviève',
    roleFr: 'directeur adjoint, bras droit de Geneviève', guest: false, began: 0, ended: null,
    revealed: 1999, endRevealed: null, sources: ['etoile-thewrap-truesdale', 'etoile-tvline-truesdale']
  },
  {
    id: 'etoile-cheyenne-in-metropolitan-ballet-theater-1', character: 'etoile-cheyenne',
    company: 'etoile-metropolitan-ballet-theater', role: 'étoile on loan from Paris for a year',
    roleFr: 'étoile prêtée par Paris pour un an', guest: true, began: 2000, ended: null, revealed: 2001,
    endRevealed: null, sources: ['etoile-fangirlish-s01e02', 'etoile-tvguide-review']
  },
  {
    id: 'etoile-leading-men-in-metropolitan-ballet-theater-1', character: 'etoile-leading-men',
    company: 'etoile-metropolitan-ballet-theater', role: 'leading men', roleFr: 'premiers danseurs',
    guest: false, began: 0, ended: null, revealed: 2003, endRevealed: null,
    sources: ['etoile-fangirlish-s01e02', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-gael-in-metropolitan-ballet-theater-1', character: 'etoile-gael',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancer, on sabbatical',
    roleFr: 'danseur, en congé sabbatique', guest: false, began: 0, ended: 2999, revealed: 2008,
    endRevealed: 2010, sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-gael-in-metropolitan-ballet-theater-2', character: 'etoile-gael',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancer, chosen by Cheyenne as her partner',
    roleFr: 'danseur, choisi par Cheyenne comme partenaire', guest: false, began: 2000, ended: null,
    revealed: 2010, endRevealed: null,
    sources: ['etoile-fangirlish-s01e02', 'etoile-insidedance-alvarez-vinolo']
  },
  {
    id: 'etoile-board-in-metropolitan-ballet-theater-1', character: 'etoile-board',
    company: 'etoile-metropolitan-ballet-theater', role: 'board', roleFr: 'conseil d’administration',
    guest: false, began: 0, ended: null, revealed: 3002, endRevealed: null,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-american-dancers-in-metropolitan-ballet-theater-1', character: 'etoile-american-dancers',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancers', roleFr: 'danseurs', guest: false,
    began: 0, ended: null, revealed: 4002, endRevealed: null, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-american-dancers-in-le-ballet-national-1', character: 'etoile-american-dancers',
    company: 'etoile-le-ballet-national', role: 'dancers on loan from New York',
    roleFr: 'danseurs prêtés par New York', guest: true, began: 1000, ended: null, revealed: 4002,
    endRevealed: null, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-crispin-in-shamblee-energy-solutions-1', character: 'etoile-crispin',
    company: 'etoile-shamblee-energy-solutions', role: 'owner', roleFr: 'propriétaire', guest: false,
    began: 0, ended: null, revealed: 4007, endRevealed: null,
    sources: ['etoile-vulture-s01e03-04', 'etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-gabin-in-le-ballet-national-1', character: 'etoile-gabin',
    company: 'etoile-le-ballet-national', role: 'dancer', roleFr: 'danseur', guest: false, began: 0,
    ended: null, revealed: 4012, endRevealed: null,
    sources: ['etoile-tvinsider-tobias-gabin', 'etoile-deadline-scad', 'etoile-behindtheblinds-pontavice']
  },
  {
    id: 'etoile-new-york-dancers-in-metropolitan-ballet-theater-1', character: 'etoile-new-york-dancers',
    company: 'etoile-metropolitan-ballet-theater', role: 'dancers of the company',
    roleFr: 'danseurs de la compagnie', guest: false, began: 0, ended: null, revealed: 4013,
    endRevealed: null, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-quinn-in-metropolitan-ballet-theater-1', character: 'etoile-quinn',
    company: 'etoile-metropolitan-ballet-theater', role: 'conductor', roleFr: 'cheffe d’orchestre',
    guest: false, began: 7000, ended: null, revealed: 7003, endRevealed: null,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-julie-in-metropolitan-ballet-theater-1', character: 'etoile-julie',
    company: 'etoile-metropolitan-ballet-theater', role: 'star dancer', roleFr: 'danseuse vedette',
    guest: false, began: 0, ended: null, revealed: 8999, endRevealed: null,
    sources: ['etoile-article-two-cities', 'etoile-nypost-phelan']
  },
  {
    id: 'etoile-melanie-in-le-ballet-national-1', character: 'etoile-melanie',
    company: 'etoile-le-ballet-national', role: 'dancer', roleFr: 'danseuse', guest: false, began: 0,
    ended: null, revealed: 8999, endRevealed: null, sources: ['etoile-balletnights-devernay-2']
  }
] AS row
MATCH (c:Character {id: row.character}), (k:Company {id: row.company})
MERGE (c)-[m:MEMBER_OF {id: row.id}]->(k)
SET m.role = row.role, m.roleFr = row.roleFr, m.guest = row.guest, m.began = row.began,
  m.ended = row.ended, m.revealed = row.revealed, m.endRevealed = row.endRevealed,
  m.sources = row.sources;
