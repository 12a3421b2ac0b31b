// Les Misérables: the characters. What they are called, do and become are facts, each with its reveal; the newest counts.

// Characters, in the order in which they are met. Leads, mains and so on by how many chapters they are in.
UNWIND [
  {id: 'les-miserables-mb', importance: 'main', group: false, revealed: 1999},
  {id: 'les-miserables-me', importance: 'main', group: false, revealed: 1999},
  {id: 'les-miserables-my', importance: 'main', group: false, revealed: 1999},
  {id: 'les-miserables-np', importance: 'guest', group: false, revealed: 1999},
  {id: 'les-miserables-hd', importance: 'guest', group: false, revealed: 2999},
  {id: 'les-miserables-ms', importance: 'guest', group: false, revealed: 3999},
  {id: 'les-miserables-cd', importance: 'guest', group: false, revealed: 4999},
  {id: 'les-miserables-cl', importance: 'guest', group: false, revealed: 4999},
  {id: 'les-miserables-ge', importance: 'guest', group: false, revealed: 4999},
  {id: 'les-miserables-mc', importance: 'guest', group: false, revealed: 4999},
  {id: 'les-miserables-ca', importance: 'guest', group: false, revealed: 6999},
  {id: 'les-miserables-cb', importance: 'guest', group: false, revealed: 7999},
  {id: 'les-miserables-cv', importance: 'guest', group: false, revealed: 7999},
  {id: 'les-miserables-mh', importance: 'guest', group: false, revealed: 7999},
  {id: 'les-miserables-sn', importance: 'guest', group: false, revealed: 8999},
  {id: 'les-miserables-vb', importance: 'guest', group: false, revealed: 9999},
  {id: 'les-miserables-gg', importance: 'guest', group: false, revealed: 10999},
  {id: 'les-miserables-sb', importance: 'guest', group: false, revealed: 10999},
  {id: 'les-miserables-fm', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-gd', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-jd', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-jl', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-jv', importance: 'lead', group: false, revealed: 12999},
  {id: 'les-miserables-kb', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-kt', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-mr', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-pd', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-pe', importance: 'guest', group: false, revealed: 12999},
  {id: 'les-miserables-is', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-jm', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-jn', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-kd', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-md', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-pr', importance: 'guest', group: false, revealed: 17999},
  {id: 'les-miserables-do', importance: 'guest', group: false, revealed: 18999},
  {id: 'les-miserables-tr', importance: 'guest', group: true, revealed: 19999},
  {id: 'les-miserables-pg', importance: 'guest', group: false, revealed: 20999},
  {id: 'les-miserables-ph', importance: 'guest', group: false, revealed: 20999},
  {id: 'les-miserables-bl', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-da', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-fa', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-fn', importance: 'main', group: false, revealed: 21999},
  {id: 'les-miserables-ft', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-fv', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-li', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-ze', importance: 'recurring', group: false, revealed: 21999},
  {id: 'les-miserables-wb', importance: 'guest', group: false, revealed: 26999},
  {id: 'les-miserables-az', importance: 'main', group: false, revealed: 27999},
  {id: 'les-miserables-co', importance: 'lead', group: false, revealed: 27999},
  {id: 'les-miserables-ep', importance: 'lead', group: false, revealed: 27999},
  {id: 'les-miserables-nt', importance: 'guest', group: false, revealed: 27999},
  {id: 'les-miserables-th', importance: 'lead', group: false, revealed: 27999},
  {id: 'les-miserables-tm', importance: 'main', group: false, revealed: 27999},
  {id: 'les-miserables-dm', importance: 'guest', group: false, revealed: 29999},
  {id: 'les-miserables-ff', importance: 'main', group: false, revealed: 30999},
  {id: 'les-miserables-ja', importance: 'lead', group: false, revealed: 30999},
  {id: 'les-miserables-sf', importance: 'guest', group: false, revealed: 31999},
  {id: 'les-miserables-vi', importance: 'guest', group: false, revealed: 31999},
  {id: 'les-miserables-fd', importance: 'guest', group: false, revealed: 32999},
  {id: 'les-miserables-fl', importance: 'guest', group: false, revealed: 32999},
  {id: 'les-miserables-mt', importance: 'guest', group: false, revealed: 32999},
  {id: 'les-miserables-fb', importance: 'guest', group: false, revealed: 33999},
  {id: 'les-miserables-id', importance: 'guest', group: false, revealed: 33999},
  {id: 'les-miserables-bm', importance: 'guest', group: false, revealed: 34999},
  {id: 'les-miserables-sg', importance: 'guest', group: false, revealed: 35999},
  {id: 'les-miserables-ds', importance: 'guest', group: false, revealed: 36999},
  {id: 'les-miserables-sp', importance: 'guest', group: false, revealed: 38999},
  {id: 'les-miserables-ss', importance: 'recurring', group: false, revealed: 38999},
  {id: 'les-miserables-ci', importance: 'guest', group: false, revealed: 39999},
  {id: 'les-miserables-po', importance: 'guest', group: false, revealed: 39999},
  {id: 'les-miserables-sc', importance: 'guest', group: false, revealed: 39999},
  {id: 'les-miserables-sd', importance: 'guest', group: false, revealed: 39999},
  {id: 'les-miserables-bh', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-bw', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-ce', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-ik', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-pt', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-rm', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-se', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-te', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-wh', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-wi', importance: 'guest', group: false, revealed: 41999},
  {id: 'les-miserables-sm', importance: 'guest', group: false, revealed: 42999},
  {id: 'les-miserables-aa', importance: 'guest', group: false, revealed: 43999},
  {id: 'les-miserables-bc', importance: 'guest', group: false, revealed: 43999},
  {id: 'les-miserables-bi', importance: 'guest', group: false, revealed: 43999},
  {id: 'les-miserables-lr', importance: 'guest', group: false, revealed: 43999},
  {id: 'les-miserables-ra', importance: 'guest', group: false, revealed: 43999},
  {id: 'les-miserables-ju', importance: 'recurring', group: false, revealed: 44999},
  {id: 'les-miserables-ch', importance: 'recurring', group: false, revealed: 45999},
  {id: 'les-miserables-ck', importance: 'guest', group: false, revealed: 45999},
  {id: 'les-miserables-pa', importance: 'recurring', group: false, revealed: 45999},
  {id: 'les-miserables-br', importance: 'guest', group: false, revealed: 46999},
  {id: 'les-miserables-cc', importance: 'guest', group: false, revealed: 46999},
  {id: 'les-miserables-cn', importance: 'guest', group: false, revealed: 46999},
  {id: 'les-miserables-gp', importance: 'guest', group: false, revealed: 53999},
  {id: 'les-miserables-bz', importance: 'recurring', group: false, revealed: 54999},
  {id: 'les-miserables-bs', importance: 'guest', group: false, revealed: 55999},
  {id: 'les-miserables-ga', importance: 'main', group: false, revealed: 56999},
  {id: 'les-miserables-pz', importance: 'guest', group: false, revealed: 58999},
  {id: 'les-miserables-cf', importance: 'guest', group: false, revealed: 61999},
  {id: 'les-miserables-dh', importance: 'guest', group: false, revealed: 61999},
  {id: 'les-miserables-lp', importance: 'guest', group: false, revealed: 61999},
  {id: 'les-miserables-ll', importance: 'guest', group: false, revealed: 69999},
  {id: 'les-miserables-ka', importance: 'guest', group: false, revealed: 72999},
  {id: 'les-miserables-so', importance: 'guest', group: true, revealed: 75999},
  {id: 'les-miserables-mi', importance: 'guest', group: false, revealed: 82999},
  {id: 'les-miserables-gr', importance: 'guest', group: false, revealed: 85999},
  {id: 'les-miserables-gi', importance: 'main', group: false, revealed: 90999},
  {id: 'les-miserables-mn', importance: 'guest', group: false, revealed: 90999},
  {id: 'les-miserables-ma', importance: 'lead', group: false, revealed: 91999},
  {id: 'les-miserables-mg', importance: 'main', group: false, revealed: 91999},
  {id: 'les-miserables-mv', importance: 'guest', group: false, revealed: 91999},
  {id: 'les-miserables-tg', importance: 'recurring', group: false, revealed: 91999},
  {id: 'les-miserables-bt', importance: 'guest', group: false, revealed: 92999},
  {id: 'les-miserables-la', importance: 'guest', group: false, revealed: 92999},
  {id: 'les-miserables-am', importance: 'guest', group: false, revealed: 93999},
  {id: 'les-miserables-mm', importance: 'recurring', group: false, revealed: 93999},
  {id: 'les-miserables-mp', importance: 'guest', group: false, revealed: 93999},
  {id: 'les-miserables-wp', importance: 'guest', group: false, revealed: 93999},
  {id: 'les-miserables-dv', importance: 'guest', group: false, revealed: 95999},
  {id: 'les-miserables-bo', importance: 'main', group: false, revealed: 99999},
  {id: 'les-miserables-cr', importance: 'lead', group: false, revealed: 99999},
  {id: 'les-miserables-ba', importance: 'main', group: false, revealed: 100999},
  {id: 'les-miserables-cm', importance: 'main', group: false, revealed: 100999},
  {id: 'les-miserables-en', importance: 'lead', group: false, revealed: 100999},
  {id: 'les-miserables-gt', importance: 'recurring', group: false, revealed: 101999},
  {id: 'les-miserables-jo', importance: 'main', group: false, revealed: 101999},
  {id: 'les-miserables-pl', importance: 'guest', group: false, revealed: 104999},
  {id: 'les-miserables-sr', importance: 'guest', group: false, revealed: 105999},
  {id: 'les-miserables-bu', importance: 'guest', group: false, revealed: 111999},
  {id: 'les-miserables-jp', importance: 'recurring', group: false, revealed: 112999},
  {id: 'les-miserables-ps', importance: 'guest', group: false, revealed: 115999},
  {id: 'les-miserables-gu', importance: 'recurring', group: false, revealed: 116999},
  {id: 'les-miserables-qu', importance: 'recurring', group: false, revealed: 116999},
  {id: 'les-miserables-cg', importance: 'guest', group: false, revealed: 124999},
  {id: 'les-miserables-pn', importance: 'recurring', group: false, revealed: 124999},
  {id: 'les-miserables-bj', importance: 'recurring', group: false, revealed: 127999},
  {id: 'les-miserables-du', importance: 'recurring', group: false, revealed: 127999},
  {id: 'les-miserables-bb', importance: 'recurring', group: false, revealed: 134999},
  {id: 'les-miserables-cp', importance: 'guest', group: false, revealed: 137999},
  {id: 'les-miserables-fe', importance: 'recurring', group: false, revealed: 137999},
  {id: 'les-miserables-bf', importance: 'guest', group: false, revealed: 139999},
  {id: 'les-miserables-gf', importance: 'guest', group: false, revealed: 139999},
  {id: 'les-miserables-ts', importance: 'recurring', group: false, revealed: 142999},
  {id: 'les-miserables-mo', importance: 'recurring', group: false, revealed: 150999},
  {id: 'les-miserables-xa', importance: 'guest', group: false, revealed: 155999},
  {id: 'les-miserables-xb', importance: 'guest', group: false, revealed: 155999},
  {id: 'les-miserables-bg', importance: 'guest', group: false, revealed: 156999},
  {id: 'les-miserables-bk', importance: 'guest', group: false, revealed: 156999},
  {id: 'les-miserables-gl', importance: 'guest', group: false, revealed: 156999},
  {id: 'les-miserables-bq', importance: 'recurring', group: false, revealed: 163999},
  {id: 'les-miserables-gn', importance: 'guest', group: false, revealed: 166999},
  {id: 'les-miserables-mu', importance: 'guest', group: false, revealed: 166999},
  {id: 'les-miserables-mw', importance: 'guest', group: false, revealed: 166999},
  {id: 'les-miserables-gs', importance: 'guest', group: false, revealed: 167999},
  {id: 'les-miserables-rp', importance: 'guest', group: false, revealed: 168999},
  {id: 'les-miserables-tc', importance: 'guest', group: true, revealed: 168999},
  {id: 'les-miserables-os', importance: 'guest', group: false, revealed: 169999},
  {id: 'les-miserables-cw', importance: 'guest', group: false, revealed: 172999},
  {id: 'les-miserables-gb', importance: 'recurring', group: false, revealed: 173999},
  {id: 'les-miserables-hl', importance: 'guest', group: false, revealed: 173999},
  {id: 'les-miserables-ml', importance: 'recurring', group: false, revealed: 173999},
  {id: 'les-miserables-na', importance: 'guest', group: false, revealed: 174999},
  {id: 'les-miserables-dn', importance: 'guest', group: false, revealed: 176999},
  {id: 'les-miserables-pc', importance: 'guest', group: false, revealed: 180999},
  {id: 'les-miserables-gv', importance: 'recurring', group: true, revealed: 181999},
  {id: 'les-miserables-dr', importance: 'guest', group: false, revealed: 190999},
  {id: 'les-miserables-si', importance: 'guest', group: false, revealed: 190999},
  {id: 'les-miserables-iw', importance: 'guest', group: true, revealed: 191999},
  {id: 'les-miserables-wa', importance: 'guest', group: false, revealed: 192999},
  {id: 'les-miserables-bx', importance: 'guest', group: false, revealed: 203999},
  {id: 'les-miserables-by', importance: 'guest', group: false, revealed: 203999},
  {id: 'les-miserables-sw', importance: 'guest', group: true, revealed: 211999},
  {id: 'les-miserables-cj', importance: 'recurring', group: false, revealed: 213999},
  {id: 'les-miserables-cx', importance: 'recurring', group: false, revealed: 220999},
  {id: 'les-miserables-ni', importance: 'recurring', group: false, revealed: 220999},
  {id: 'les-miserables-dg', importance: 'guest', group: false, revealed: 222999},
  {id: 'les-miserables-cy', importance: 'guest', group: false, revealed: 237999},
  {id: 'les-miserables-cz', importance: 'guest', group: false, revealed: 237999},
  {id: 'les-miserables-dj', importance: 'guest', group: false, revealed: 237999}
] AS row
MERGE (c:Character {id: row.id})
SET c.story = 'les-miserables'
SET c.importance = row.importance, c.group = row.group, c.revealed = row.revealed, c.sources = ['les-miserables-jean-complete'];

// What they are called and said to be.
UNWIND [
  {
    of: 'les-miserables-mb', id: 'les-miserables-mb-name-1', aspect: 'name', text: 'Mlle Baptistine',
    textFr: 'Mlle Baptistine', revealed: 1999
  },
  {
    of: 'les-miserables-mb', id: 'les-miserables-mb-shortname-1', aspect: 'shortName',
    text: 'Mlle Baptistine', textFr: 'Mlle Baptistine', revealed: 1999
  },
  {
    of: 'les-miserables-mb', id: 'les-miserables-mb-summary-1', aspect: 'summary',
    text: 'Sister of Bishop Myriel.', textFr: 'Sœur de Monseigneur Myriel.', revealed: 1999
  },
  {
    of: 'les-miserables-me', id: 'les-miserables-me-name-1', aspect: 'name', text: 'Mme Magloire',
    textFr: 'Mme Magloire', revealed: 1999
  },
  {
    of: 'les-miserables-me', id: 'les-miserables-me-shortname-1', aspect: 'shortName', text: 'Mme Magloire',
    textFr: 'Mme Magloire', revealed: 1999
  },
  {
    of: 'les-miserables-me', id: 'les-miserables-me-occupation-1', aspect: 'occupation',
    text: 'housekeeper to Bishop Myriel', textFr: 'gouvernante de Monseigneur Myriel', revealed: 1999
  },
  {
    of: 'les-miserables-my', id: 'les-miserables-my-name-1', aspect: 'name', text: 'Bishop Myriel',
    textFr: 'Monseigneur Myriel', revealed: 1999
  },
  {
    of: 'les-miserables-my', id: 'les-miserables-my-shortname-1', aspect: 'shortName', text: 'Myriel',
    textFr: 'Myriel', revealed: 1999
  },
  {
    of: 'les-miserables-my', id: 'les-miserables-my-occupation-1', aspect: 'occupation',
    text: 'Bishop of Digne', textFr: 'évêque de Digne', revealed: 1999
  },
  {
    of: 'les-miserables-np', id: 'les-miserables-np-name-1', aspect: 'name', text: 'Napoleon',
    textFr: 'Napoléon', revealed: 1999
  },
  {
    of: 'les-miserables-np', id: 'les-miserables-np-shortname-1', aspect: 'shortName', text: 'Napoleon',
    textFr: 'Napoléon', revealed: 1999
  },
  {
    of: 'les-miserables-np', id: 'les-miserables-np-occupation-1', aspect: 'occupation',
    text: 'Emperor of France', textFr: 'empereur des Français', revealed: 1999
  },
  {
    of: 'les-miserables-hd', id: 'les-miserables-hd-name-1', aspect: 'name', text: 'The hospital director',
    textFr: 'Le directeur de l’hôpital', revealed: 2999
  },
  {
    of: 'les-miserables-hd', id: 'les-miserables-hd-shortname-1', aspect: 'shortName',
    text: 'the hospital director', textFr: 'le directeur de l’hôpital', revealed: 2999
  },
  {
    of: 'les-miserables-hd', id: 'les-miserables-hd-occupation-1', aspect: 'occupation',
    text: 'hospital director in Digne', textFr: 'directeur de l’hôpital de Digne', revealed: 2999
  },
  {
    of: 'les-miserables-ms', id: 'les-miserables-ms-name-1', aspect: 'name', text: 'The mayor of Senez',
    textFr: 'Le maire de Senez', revealed: 3999
  },
  {
    of: 'les-miserables-ms', id: 'les-miserables-ms-shortname-1', aspect: 'shortName',
    text: 'the mayor of Senez', textFr: 'le maire de Senez', revealed: 3999
  },
  {
    of: 'les-miserables-ms', id: 'les-miserables-ms-occupation-1', aspect: 'occupation',
    text: 'mayor of Senez', textFr: 'maire de Senez', revealed: 3999
  },
  {
    of: 'les-miserables-cd', id: 'les-miserables-cd-name-1', aspect: 'name',
    text: 'The man condemned to death', textFr: 'Le condamné à mort', revealed: 4999
  },
  {
    of: 'les-miserables-cd', id: 'les-miserables-cd-shortname-1', aspect: 'shortName',
    text: 'the condemned man', textFr: 'le condamné', revealed: 4999
  },
  {
    of: 'les-miserables-cd', id: 'les-miserables-cd-summary-1', aspect: 'summary',
    text: 'A man condemned to death.', textFr: 'Un homme condamné à mort.', revealed: 4999
  },
  {
    of: 'les-miserables-cl', id: 'les-miserables-cl-name-1', aspect: 'name', text: 'Countess de Lô',
    textFr: 'La comtesse de Lô', revealed: 4999
  },
  {
    of: 'les-miserables-cl', id: 'les-miserables-cl-shortname-1', aspect: 'shortName',
    text: 'Countess de Lô', textFr: 'la comtesse de Lô', revealed: 4999
  },
  {
    of: 'les-miserables-cl', id: 'les-miserables-cl-summary-1', aspect: 'summary',
    text: 'A distant relative of Bishop Myriel.', textFr: 'Parente éloignée de Monseigneur Myriel.',
    revealed: 4999
  },
  {
    of: 'les-miserables-ge', id: 'les-miserables-ge-name-1', aspect: 'name', text: 'Géborand',
    textFr: 'Géborand', revealed: 4999
  },
  {
    of: 'les-miserables-ge', id: 'les-miserables-ge-shortname-1', aspect: 'shortName', text: 'Géborand',
    textFr: 'Géborand', revealed: 4999
  },
  {
    of: 'les-miserables-ge', id: 'les-miserables-ge-occupation-1', aspect: 'occupation',
    text: 'retired merchant of Digne', textFr: 'marchand retiré à Digne', revealed: 4999
  },
  {
    of: 'les-miserables-mc', id: 'les-miserables-mc-name-1', aspect: 'name',
    text: 'Marquis de Champtercier', textFr: 'Le marquis de Champtercier', revealed: 4999
  },
  {
    of: 'les-miserables-mc', id: 'les-miserables-mc-shortname-1', aspect: 'shortName', text: 'Champtercier',
    textFr: 'Champtercier', revealed: 4999
  },
  {
    of: 'les-miserables-mc', id: 'les-miserables-mc-occupation-1', aspect: 'occupation',
    text: 'ultra-royalist in Digne', textFr: 'ultraroyaliste de Digne', revealed: 4999
  },
  {
    of: 'les-miserables-ca', id: 'les-miserables-ca-name-1', aspect: 'name', text: 'The curé of Digne',
    textFr: 'Le curé de Digne', revealed: 6999
  },
  {
    of: 'les-miserables-ca', id: 'les-miserables-ca-shortname-1', aspect: 'shortName',
    text: 'the curé of Digne', textFr: 'le curé de Digne', revealed: 6999
  },
  {
    of: 'les-miserables-ca', id: 'les-miserables-ca-occupation-1', aspect: 'occupation',
    text: 'curé in Digne', textFr: 'curé à Digne', revealed: 6999
  },
  {
    of: 'les-miserables-cb', id: 'les-miserables-cb-name-1', aspect: 'name', text: 'The mountain curé',
    textFr: 'Le curé de la montagne', revealed: 7999
  },
  {
    of: 'les-miserables-cb', id: 'les-miserables-cb-shortname-1', aspect: 'shortName',
    text: 'the mountain curé', textFr: 'le curé de la montagne', revealed: 7999
  },
  {
    of: 'les-miserables-cb', id: 'les-miserables-cb-occupation-1', aspect: 'occupation',
    text: 'curé in the mountains near Digne', textFr: 'curé dans les montagnes proches de Digne',
    revealed: 7999
  },
  {
    of: 'les-miserables-cv', id: 'les-miserables-cv-name-1', aspect: 'name', text: 'Cravatte',
    textFr: 'Cravatte', revealed: 7999
  },
  {
    of: 'les-miserables-cv', id: 'les-miserables-cv-shortname-1', aspect: 'shortName', text: 'Cravatte',
    textFr: 'Cravatte', revealed: 7999
  },
  {
    of: 'les-miserables-cv', id: 'les-miserables-cv-occupation-1', aspect: 'occupation',
    text: 'mountain bandit', textFr: 'bandit de montagne', revealed: 7999
  },
  {
    of: 'les-miserables-mh', id: 'les-miserables-mh-name-1', aspect: 'name', text: 'The mayor of Chastelar',
    textFr: 'Le maire du Chastelar', revealed: 7999
  },
  {
    of: 'les-miserables-mh', id: 'les-miserables-mh-shortname-1', aspect: 'shortName',
    text: 'the mayor of Chastelar', textFr: 'le maire du Chastelar', revealed: 7999
  },
  {
    of: 'les-miserables-mh', id: 'les-miserables-mh-occupation-1', aspect: 'occupation',
    text: 'mayor of Chastelar', textFr: 'maire du Chastelar', revealed: 7999
  },
  {
    of: 'les-miserables-sn', id: 'les-miserables-sn-name-1', aspect: 'name', text: 'The senator',
    textFr: 'Le sénateur', revealed: 8999
  },
  {
    of: 'les-miserables-sn', id: 'les-miserables-sn-shortname-1', aspect: 'shortName', text: 'the senator',
    textFr: 'le sénateur', revealed: 8999
  },
  {
    of: 'les-miserables-sn', id: 'les-miserables-sn-occupation-1', aspect: 'occupation',
    text: 'senator in Digne', textFr: 'sénateur à Digne', revealed: 8999
  },
  {
    of: 'les-miserables-sn', id: 'les-miserables-sn-alias-1', aspect: 'alias', text: 'Count ***',
    textFr: 'le comte ***', revealed: 8999
  },
  {
    of: 'les-miserables-vb', id: 'les-miserables-vb-name-1', aspect: 'name', text: 'Mme Boischevron',
    textFr: 'Mme de Boischevron', revealed: 9999
  },
  {
    of: 'les-miserables-vb', id: 'les-miserables-vb-shortname-1', aspect: 'shortName',
    text: 'Mme Boischevron', textFr: 'Mme de Boischevron', revealed: 9999
  },
  {
    of: 'les-miserables-vb', id: 'les-miserables-vb-summary-1', aspect: 'summary',
    text: 'Friend and correspondent of Mlle Baptistine.',
    textFr: 'Amie et correspondante de Mlle Baptistine.', revealed: 9999
  },
  {
    of: 'les-miserables-gg', id: 'les-miserables-gg-name-1', aspect: 'name', text: 'The conventionist',
    textFr: 'Le conventionnel', revealed: 10999
  },
  {
    of: 'les-miserables-gg', id: 'les-miserables-gg-shortname-1', aspect: 'shortName',
    text: 'the conventionist', textFr: 'le conventionnel', revealed: 10999
  },
  {
    of: 'les-miserables-gg', id: 'les-miserables-gg-occupation-1', aspect: 'occupation',
    text: 'former member of the Convention', textFr: 'ancien membre de la Convention', revealed: 10999
  },
  {
    of: 'les-miserables-gg', id: 'les-miserables-gg-alias-1', aspect: 'alias', text: 'G—', textFr: 'G.',
    revealed: 10999
  },
  {
    of: 'les-miserables-sb', id: 'les-miserables-sb-name-1', aspect: 'name', text: 'The shepherd boy',
    textFr: 'Le petit pâtre', revealed: 10999
  },
  {
    of: 'les-miserables-sb', id: 'les-miserables-sb-shortname-1', aspect: 'shortName',
    text: 'the shepherd boy', textFr: 'le petit pâtre', revealed: 10999
  },
  {
    of: 'les-miserables-sb', id: 'les-miserables-sb-occupation-1', aspect: 'occupation',
    text: 'shepherd boy', textFr: 'jeune berger', revealed: 10999
  },
  {
    of: 'les-miserables-sb', id: 'les-miserables-sb-summary-1', aspect: 'summary',
    text: 'He serves the conventionist.', textFr: 'Il est au service du conventionnel.', revealed: 10999
  },
  {
    of: 'les-miserables-fm', id: 'les-miserables-fm-name-1', aspect: 'name', text: 'The fisherman of Digne',
    textFr: 'Le pêcheur de Digne', revealed: 12999
  },
  {
    of: 'les-miserables-fm', id: 'les-miserables-fm-shortname-1', aspect: 'shortName',
    text: 'the fisherman', textFr: 'le pêcheur', revealed: 12999
  },
  {
    of: 'les-miserables-fm', id: 'les-miserables-fm-occupation-1', aspect: 'occupation',
    text: 'fisherman in Digne', textFr: 'pêcheur à Digne', revealed: 12999
  },
  {
    of: 'les-miserables-gd', id: 'les-miserables-gd-name-1', aspect: 'name', text: 'The gendarme of Digne',
    textFr: 'Le gendarme de Digne', revealed: 12999
  },
  {
    of: 'les-miserables-gd', id: 'les-miserables-gd-shortname-1', aspect: 'shortName', text: 'the gendarme',
    textFr: 'le gendarme', revealed: 12999
  },
  {
    of: 'les-miserables-gd', id: 'les-miserables-gd-occupation-1', aspect: 'occupation',
    text: 'gendarme in Digne', textFr: 'gendarme à Digne', revealed: 12999
  },
  {
    of: 'les-miserables-jd', id: 'les-miserables-jd-name-1', aspect: 'name', text: 'The jailer of Digne',
    textFr: 'Le geôlier de Digne', revealed: 12999
  },
  {
    of: 'les-miserables-jd', id: 'les-miserables-jd-shortname-1', aspect: 'shortName', text: 'the jailer',
    textFr: 'le geôlier', revealed: 12999
  },
  {
    of: 'les-miserables-jd', id: 'les-miserables-jd-occupation-1', aspect: 'occupation',
    text: 'jailer in the prison of Digne', textFr: 'geôlier de la prison de Digne', revealed: 12999
  },
  {
    of: 'les-miserables-jl', id: 'les-miserables-jl-name-1', aspect: 'name', text: 'Labarre',
    textFr: 'Labarre', revealed: 12999
  },
  {
    of: 'les-miserables-jl', id: 'les-miserables-jl-shortname-1', aspect: 'shortName', text: 'Labarre',
    textFr: 'Labarre', revealed: 12999
  },
  {
    of: 'les-miserables-jl', id: 'les-miserables-jl-occupation-1', aspect: 'occupation',
    text: 'innkeeper in Digne', textFr: 'aubergiste à Digne', revealed: 12999
  },
  {
    of: 'les-miserables-jv', id: 'les-miserables-jv-name-1', aspect: 'name', text: 'Jean Valjean',
    textFr: 'Jean Valjean', revealed: 12999
  },
  {
    of: 'les-miserables-jv', id: 'les-miserables-jv-shortname-1', aspect: 'shortName', text: 'Valjean',
    textFr: 'Valjean', revealed: 12999
  },
  {
    of: 'les-miserables-kb', id: 'les-miserables-kb-name-1', aspect: 'name', text: 'The kitchen boy',
    textFr: 'Le marmiton', revealed: 12999
  },
  {
    of: 'les-miserables-kb', id: 'les-miserables-kb-shortname-1', aspect: 'shortName',
    text: 'the kitchen boy', textFr: 'le marmiton', revealed: 12999
  },
  {
    of: 'les-miserables-kb', id: 'les-miserables-kb-occupation-1', aspect: 'occupation',
    text: 'kitchen boy at Labarre’s inn', textFr: 'marmiton à l’auberge de Labarre', revealed: 12999
  },
  {
    of: 'les-miserables-kt', id: 'les-miserables-kt-name-1', aspect: 'name', text: 'The tavern keeper',
    textFr: 'Le cabaretier', revealed: 12999
  },
  {
    of: 'les-miserables-kt', id: 'les-miserables-kt-shortname-1', aspect: 'shortName',
    text: 'the tavern keeper', textFr: 'le cabaretier', revealed: 12999
  },
  {
    of: 'les-miserables-kt', id: 'les-miserables-kt-occupation-1', aspect: 'occupation',
    text: 'tavern keeper in Digne', textFr: 'cabaretier à Digne', revealed: 12999
  },
  {
    of: 'les-miserables-mr', id: 'les-miserables-mr-name-1', aspect: 'name', text: 'Marquise de R',
    textFr: 'La marquise de R.', revealed: 12999
  },
  {
    of: 'les-miserables-mr', id: 'les-miserables-mr-shortname-1', aspect: 'shortName',
    text: 'Marquise de R', textFr: 'la marquise de R.', revealed: 12999
  },
  {
    of: 'les-miserables-mr', id: 'les-miserables-mr-summary-1', aspect: 'summary',
    text: 'An inhabitant of Digne.', textFr: 'Une habitante de Digne.', revealed: 12999
  },
  {
    of: 'les-miserables-pd', id: 'les-miserables-pd-name-1', aspect: 'name', text: 'The peasant of Digne',
    textFr: 'Le paysan de Digne', revealed: 12999
  },
  {
    of: 'les-miserables-pd', id: 'les-miserables-pd-shortname-1', aspect: 'shortName', text: 'the peasant',
    textFr: 'le paysan', revealed: 12999
  },
  {
    of: 'les-miserables-pd', id: 'les-miserables-pd-occupation-1', aspect: 'occupation',
    text: 'peasant in Digne', textFr: 'paysan à Digne', revealed: 12999
  },
  {
    of: 'les-miserables-pd', id: 'les-miserables-pd-summary-1', aspect: 'summary',
    text: 'Jean Valjean asks him for food.', textFr: 'Jean Valjean lui demande à manger.', revealed: 12999
  },
  {
    of: 'les-miserables-pe', id: 'les-miserables-pe-name-1', aspect: 'name', text: 'The peasant’s wife',
    textFr: 'La femme du paysan', revealed: 12999
  },
  {
    of: 'les-miserables-pe', id: 'les-miserables-pe-shortname-1', aspect: 'shortName',
    text: 'the peasant’s wife', textFr: 'la femme du paysan', revealed: 12999
  },
  {
    of: 'les-miserables-pe', id: 'les-miserables-pe-summary-1', aspect: 'summary',
    text: 'The wife of the peasant of Digne.', textFr: 'La femme du paysan de Digne.', revealed: 12999
  },
  {
    of: 'les-miserables-is', id: 'les-miserables-is-name-1', aspect: 'name', text: 'Isabeau',
    textFr: 'Isabeau', revealed: 17999
  },
  {
    of: 'les-miserables-is', id: 'les-miserables-is-shortname-1', aspect: 'shortName', text: 'Isabeau',
    textFr: 'Isabeau', revealed: 17999
  },
  {
    of: 'les-miserables-is', id: 'les-miserables-is-occupation-1', aspect: 'occupation',
    text: 'baker in Faverolles', textFr: 'boulanger à Faverolles', revealed: 17999
  },
  {
    of: 'les-miserables-jm', id: 'les-miserables-jm-name-1', aspect: 'name', text: 'Valjean’s sister',
    textFr: 'La sœur de Valjean', revealed: 17999
  },
  {
    of: 'les-miserables-jm', id: 'les-miserables-jm-shortname-1', aspect: 'shortName',
    text: 'Valjean’s sister', textFr: 'la sœur de Valjean', revealed: 17999
  },
  {
    of: 'les-miserables-jm', id: 'les-miserables-jm-summary-1', aspect: 'summary',
    text: 'Jeanne, the sister of Jean Valjean.', textFr: 'Jeanne, la sœur de Jean Valjean.', revealed: 17999
  },
  {
    of: 'les-miserables-jm', id: 'les-miserables-jm-alias-1', aspect: 'alias', text: 'Jeanne',
    textFr: 'Jeanne', revealed: 17999
  },
  {
    of: 'les-miserables-jn', id: 'les-miserables-jn-name-1', aspect: 'name',
    text: 'The sister’s youngest son', textFr: 'Le plus jeune fils de la sœur', revealed: 17999
  },
  {
    of: 'les-miserables-jn', id: 'les-miserables-jn-shortname-1', aspect: 'shortName',
    text: 'the sister’s son', textFr: 'le fils de la sœur', revealed: 17999
  },
  {
    of: 'les-miserables-jn', id: 'les-miserables-jn-summary-1', aspect: 'summary',
    text: 'Youngest son of Jean Valjean’s sister.',
    textFr: 'Le plus jeune fils de la sœur de Jean Valjean.', revealed: 17999
  },
  {
    of: 'les-miserables-kd', id: 'les-miserables-kd-name-1', aspect: 'name', text: 'The door keeper',
    textFr: 'La portière', revealed: 17999
  },
  {
    of: 'les-miserables-kd', id: 'les-miserables-kd-shortname-1', aspect: 'shortName',
    text: 'the door keeper', textFr: 'la portière', revealed: 17999
  },
  {
    of: 'les-miserables-kd', id: 'les-miserables-kd-occupation-1', aspect: 'occupation',
    text: 'door keeper at a Paris bindery', textFr: 'portière d’un atelier de reliure à Paris',
    revealed: 17999
  },
  {
    of: 'les-miserables-md', id: 'les-miserables-md-name-1', aspect: 'name', text: 'Marie-Claude',
    textFr: 'Marie-Claude', revealed: 17999
  },
  {
    of: 'les-miserables-md', id: 'les-miserables-md-shortname-1', aspect: 'shortName', text: 'Marie-Claude',
    textFr: 'Marie-Claude', revealed: 17999
  },
  {
    of: 'les-miserables-md', id: 'les-miserables-md-summary-1', aspect: 'summary',
    text: 'Neighbour of the Valjeans in Faverolles.', textFr: 'Voisine des Valjean à Faverolles.',
    revealed: 17999
  },
  {
    of: 'les-miserables-pr', id: 'les-miserables-pr-name-1', aspect: 'name', text: 'The prison guard',
    textFr: 'Le gardien de prison', revealed: 17999
  },
  {
    of: 'les-miserables-pr', id: 'les-miserables-pr-shortname-1', aspect: 'shortName',
    text: 'the prison guard', textFr: 'le gardien de prison', revealed: 17999
  },
  {
    of: 'les-miserables-pr', id: 'les-miserables-pr-occupation-1', aspect: 'occupation',
    text: 'prison guard', textFr: 'gardien de prison', revealed: 17999
  },
  {
    of: 'les-miserables-do', id: 'les-miserables-do-name-1', aspect: 'name', text: 'The foreman of Grasse',
    textFr: 'Le contremaître de Grasse', revealed: 18999
  },
  {
    of: 'les-miserables-do', id: 'les-miserables-do-shortname-1', aspect: 'shortName', text: 'the foreman',
    textFr: 'le contremaître', revealed: 18999
  },
  {
    of: 'les-miserables-do', id: 'les-miserables-do-occupation-1', aspect: 'occupation',
    text: 'distillery foreman in Grasse', textFr: 'contremaître d’une distillerie à Grasse', revealed: 18999
  },
  {
    of: 'les-miserables-tr', id: 'les-miserables-tr-name-1', aspect: 'name', text: 'The three gendarmes',
    textFr: 'Les trois gendarmes', revealed: 19999
  },
  {
    of: 'les-miserables-tr', id: 'les-miserables-tr-shortname-1', aspect: 'shortName',
    text: 'the three gendarmes', textFr: 'les trois gendarmes', revealed: 19999
  },
  {
    of: 'les-miserables-tr', id: 'les-miserables-tr-occupation-1', aspect: 'occupation', text: 'gendarmes',
    textFr: 'gendarmes', revealed: 19999
  },
  {
    of: 'les-miserables-tr', id: 'les-miserables-tr-summary-1', aspect: 'summary',
    text: 'They arrested Jean Valjean.', textFr: 'Ils ont arrêté Jean Valjean.', revealed: 19999
  },
  {
    of: 'les-miserables-pg', id: 'les-miserables-pg-name-1', aspect: 'name', text: 'Petit Gervais',
    textFr: 'Petit-Gervais', revealed: 20999
  },
  {
    of: 'les-miserables-pg', id: 'les-miserables-pg-shortname-1', aspect: 'shortName',
    text: 'Petit Gervais', textFr: 'Petit-Gervais', revealed: 20999
  },
  {
    of: 'les-miserables-pg', id: 'les-miserables-pg-occupation-1', aspect: 'occupation',
    text: 'chimney sweep', textFr: 'ramoneur', revealed: 20999
  },
  {
    of: 'les-miserables-ph', id: 'les-miserables-ph-name-1', aspect: 'name', text: 'The priest on the road',
    textFr: 'Le prêtre sur la route', revealed: 20999
  },
  {
    of: 'les-miserables-ph', id: 'les-miserables-ph-shortname-1', aspect: 'shortName', text: 'the priest',
    textFr: 'le prêtre', revealed: 20999
  },
  {
    of: 'les-miserables-ph', id: 'les-miserables-ph-occupation-1', aspect: 'occupation', text: 'priest',
    textFr: 'prêtre', revealed: 20999
  },
  {
    of: 'les-miserables-ph', id: 'les-miserables-ph-summary-1', aspect: 'summary',
    text: 'A priest on the road from Digne.', textFr: 'Un prêtre sur la route qui vient de Digne.',
    revealed: 20999
  },
  {
    of: 'les-miserables-bl', id: 'les-miserables-bl-name-1', aspect: 'name', text: 'Blachevelle',
    textFr: 'Blachevelle', revealed: 21999
  },
  {
    of: 'les-miserables-bl', id: 'les-miserables-bl-shortname-1', aspect: 'shortName', text: 'Blachevelle',
    textFr: 'Blachevelle', revealed: 21999
  },
  {
    of: 'les-miserables-bl', id: 'les-miserables-bl-occupation-1', aspect: 'occupation',
    text: 'Parisian student', textFr: 'étudiant à Paris', revealed: 21999
  },
  {
    of: 'les-miserables-bl', id: 'les-miserables-bl-summary-1', aspect: 'summary',
    text: 'Lover of Favourite.', textFr: 'Amant de Favourite.', revealed: 21999
  },
  {
    of: 'les-miserables-da', id: 'les-miserables-da-name-1', aspect: 'name', text: 'Dahlia',
    textFr: 'Dahlia', revealed: 21999
  },
  {
    of: 'les-miserables-da', id: 'les-miserables-da-shortname-1', aspect: 'shortName', text: 'Dahlia',
    textFr: 'Dahlia', revealed: 21999
  },
  {
    of: 'les-miserables-da', id: 'les-miserables-da-summary-1', aspect: 'summary',
    text: 'Mistress of Listolier.', textFr: 'Maîtresse de Listolier.', revealed: 21999
  },
  {
    of: 'les-miserables-fa', id: 'les-miserables-fa-name-1', aspect: 'name', text: 'Fameuil',
    textFr: 'Fameuil', revealed: 21999
  },
  {
    of: 'les-miserables-fa', id: 'les-miserables-fa-shortname-1', aspect: 'shortName', text: 'Fameuil',
    textFr: 'Fameuil', revealed: 21999
  },
  {
    of: 'les-miserables-fa', id: 'les-miserables-fa-occupation-1', aspect: 'occupation',
    text: 'Parisian student', textFr: 'étudiant à Paris', revealed: 21999
  },
  {
    of: 'les-miserables-fa', id: 'les-miserables-fa-summary-1', aspect: 'summary',
    text: 'Lover of Zéphine.', textFr: 'Amant de Zéphine.', revealed: 21999
  },
  {
    of: 'les-miserables-fn', id: 'les-miserables-fn-name-1', aspect: 'name', text: 'Fantine',
    textFr: 'Fantine', revealed: 21999
  },
  {
    of: 'les-miserables-fn', id: 'les-miserables-fn-shortname-1', aspect: 'shortName', text: 'Fantine',
    textFr: 'Fantine', revealed: 21999
  },
  {
    of: 'les-miserables-fn', id: 'les-miserables-fn-summary-1', aspect: 'summary',
    text: 'Mistress of Tholomyès.', textFr: 'Maîtresse de Tholomyès.', revealed: 21999
  },
  {
    of: 'les-miserables-ft', id: 'les-miserables-ft-name-1', aspect: 'name', text: 'Tholomyès',
    textFr: 'Tholomyès', revealed: 21999
  },
  {
    of: 'les-miserables-ft', id: 'les-miserables-ft-shortname-1', aspect: 'shortName', text: 'Tholomyès',
    textFr: 'Tholomyès', revealed: 21999
  },
  {
    of: 'les-miserables-ft', id: 'les-miserables-ft-occupation-1', aspect: 'occupation',
    text: 'Parisian student', textFr: 'étudiant à Paris', revealed: 21999
  },
  {
    of: 'les-miserables-ft', id: 'les-miserables-ft-summary-1', aspect: 'summary',
    text: 'Lover of Fantine.', textFr: 'Amant de Fantine.', revealed: 21999
  },
  {
    of: 'les-miserables-fv', id: 'les-miserables-fv-name-1', aspect: 'name', text: 'Favourite',
    textFr: 'Favourite', revealed: 21999
  },
  {
    of: 'les-miserables-fv', id: 'les-miserables-fv-shortname-1', aspect: 'shortName', text: 'Favourite',
    textFr: 'Favourite', revealed: 21999
  },
  {
    of: 'les-miserables-fv', id: 'les-miserables-fv-summary-1', aspect: 'summary',
    text: 'Mistress of Blachevelle.', textFr: 'Maîtresse de Blachevelle.', revealed: 21999
  },
  {
    of: 'les-miserables-li', id: 'les-miserables-li-name-1', aspect: 'name', text: 'Listolier',
    textFr: 'Listolier', revealed: 21999
  },
  {
    of: 'les-miserables-li', id: 'les-miserables-li-shortname-1', aspect: 'shortName', text: 'Listolier',
    textFr: 'Listolier', revealed: 21999
  },
  {
    of: 'les-miserables-li', id: 'les-miserables-li-occupation-1', aspect: 'occupation',
    text: 'Parisian student', textFr: 'étudiant à Paris', revealed: 21999
  },
  {
    of: 'les-miserables-li', id: 'les-miserables-li-summary-1', aspect: 'summary', text: 'Lover of Dahlia.',
    textFr: 'Amant de Dahlia.', revealed: 21999
  },
  {
    of: 'les-miserables-ze', id: 'les-miserables-ze-name-1', aspect: 'name', text: 'Zéphine',
    textFr: 'Zéphine', revealed: 21999
  },
  {
    of: 'les-miserables-ze', id: 'les-miserables-ze-shortname-1', aspect: 'shortName', text: 'Zéphine',
    textFr: 'Zéphine', revealed: 21999
  },
  {
    of: 'les-miserables-ze', id: 'les-miserables-ze-spelling-1', aspect: 'spelling', text: 'Zephine',
    textFr: 'Zephine', revealed: 21999
  },
  {
    of: 'les-miserables-ze', id: 'les-miserables-ze-summary-1', aspect: 'summary',
    text: 'Mistress of Fameuil.', textFr: 'Maîtresse de Fameuil.', revealed: 21999
  },
  {
    of: 'les-miserables-wb', id: 'les-miserables-wb-name-1', aspect: 'name', text: 'The waiter',
    textFr: 'Le garçon de Bombarda', revealed: 26999
  },
  {
    of: 'les-miserables-wb', id: 'les-miserables-wb-shortname-1', aspect: 'shortName', text: 'the waiter',
    textFr: 'le garçon de Bombarda', revealed: 26999
  },
  {
    of: 'les-miserables-wb', id: 'les-miserables-wb-occupation-1', aspect: 'occupation',
    text: 'waiter at Bombarda', textFr: 'garçon chez Bombarda', revealed: 26999
  },
  {
    of: 'les-miserables-az', id: 'les-miserables-az-name-1', aspect: 'name', text: 'Azelma',
    textFr: 'Azelma', revealed: 27999
  },
  {
    of: 'les-miserables-az', id: 'les-miserables-az-shortname-1', aspect: 'shortName', text: 'Azelma',
    textFr: 'Azelma', revealed: 27999
  },
  {
    of: 'les-miserables-az', id: 'les-miserables-az-summary-1', aspect: 'summary',
    text: 'Daughter of the Thénardiers.', textFr: 'Fille des Thénardier.', revealed: 27999
  },
  {
    of: 'les-miserables-co', id: 'les-miserables-co-name-1', aspect: 'name', text: 'Cosette',
    textFr: 'Cosette', revealed: 27999
  },
  {
    of: 'les-miserables-co', id: 'les-miserables-co-shortname-1', aspect: 'shortName', text: 'Cosette',
    textFr: 'Cosette', revealed: 27999
  },
  {
    of: 'les-miserables-co', id: 'les-miserables-co-summary-1', aspect: 'summary',
    text: 'Daughter of Fantine.', textFr: 'Fille de Fantine.', revealed: 27999
  },
  {
    of: 'les-miserables-ep', id: 'les-miserables-ep-name-1', aspect: 'name', text: 'Eponine',
    textFr: 'Éponine', revealed: 27999
  },
  {
    of: 'les-miserables-ep', id: 'les-miserables-ep-shortname-1', aspect: 'shortName', text: 'Eponine',
    textFr: 'Éponine', revealed: 27999
  },
  {
    of: 'les-miserables-ep', id: 'les-miserables-ep-summary-1', aspect: 'summary',
    text: 'Daughter of the Thénardiers.', textFr: 'Fille des Thénardier.', revealed: 27999
  },
  {
    of: 'les-miserables-nt', id: 'les-miserables-nt-name-1', aspect: 'name',
    text: 'The Thénardiers’ neighbour', textFr: 'La voisine des Thénardier', revealed: 27999
  },
  {
    of: 'les-miserables-nt', id: 'les-miserables-nt-shortname-1', aspect: 'shortName',
    text: 'the neighbour', textFr: 'la voisine', revealed: 27999
  },
  {
    of: 'les-miserables-nt', id: 'les-miserables-nt-summary-1', aspect: 'summary',
    text: 'A neighbour of the Thénardiers.', textFr: 'Une voisine des Thénardier.', revealed: 27999
  },
  {
    of: 'les-miserables-th', id: 'les-miserables-th-name-1', aspect: 'name', text: 'Thénardier',
    textFr: 'Thénardier', revealed: 27999
  },
  {
    of: 'les-miserables-th', id: 'les-miserables-th-shortname-1', aspect: 'shortName', text: 'Thénardier',
    textFr: 'Thénardier', revealed: 27999
  },
  {
    of: 'les-miserables-th', id: 'les-miserables-th-occupation-1', aspect: 'occupation',
    text: 'innkeeper in Montfermeil', textFr: 'aubergiste à Montfermeil', revealed: 27999
  },
  {
    of: 'les-miserables-th', id: 'les-miserables-th-alias-1', aspect: 'alias', text: 'Jondrette',
    textFr: 'Jondrette', revealed: 134999
  },
  {
    of: 'les-miserables-tm', id: 'les-miserables-tm-name-1', aspect: 'name', text: 'Mme Thénardier',
    textFr: 'Mme Thénardier', revealed: 27999
  },
  {
    of: 'les-miserables-tm', id: 'les-miserables-tm-shortname-1', aspect: 'shortName',
    text: 'Mme Thénardier', textFr: 'Mme Thénardier', revealed: 27999
  },
  {
    of: 'les-miserables-tm', id: 'les-miserables-tm-summary-1', aspect: 'summary',
    text: 'Wife of Thénardier.', textFr: 'Femme de Thénardier.', revealed: 27999
  },
  {
    of: 'les-miserables-dm', id: 'les-miserables-dm-name-1', aspect: 'name', text: 'The dowager',
    textFr: 'La douairière', revealed: 29999
  },
  {
    of: 'les-miserables-dm', id: 'les-miserables-dm-shortname-1', aspect: 'shortName', text: 'the dowager',
    textFr: 'la douairière', revealed: 29999
  },
  {
    of: 'les-miserables-dm', id: 'les-miserables-dm-summary-1', aspect: 'summary',
    text: 'A dowager in Montreuil-sur-Mer.', textFr: 'Une douairière de Montreuil-sur-Mer.', revealed: 29999
  },
  {
    of: 'les-miserables-ff', id: 'les-miserables-ff-name-1', aspect: 'name', text: 'Fauchelevent',
    textFr: 'Fauchelevent', revealed: 30999
  },
  {
    of: 'les-miserables-ff', id: 'les-miserables-ff-shortname-1', aspect: 'shortName', text: 'Fauchelevent',
    textFr: 'Fauchelevent', revealed: 30999
  },
  {
    of: 'les-miserables-ff', id: 'les-miserables-ff-occupation-1', aspect: 'occupation',
    text: 'carter in Montreuil-sur-Mer', textFr: 'charretier à Montreuil-sur-Mer', revealed: 30999
  },
  {
    of: 'les-miserables-ff', id: 'les-miserables-ff-summary-1', aspect: 'summary',
    text: 'A failed notary turned carter.', textFr: 'Ancien tabellion ruiné, devenu charretier.',
    revealed: 30999
  },
  {
    of: 'les-miserables-ja', id: 'les-miserables-ja-name-1', aspect: 'name', text: 'Javert',
    textFr: 'Javert', revealed: 30999
  },
  {
    of: 'les-miserables-ja', id: 'les-miserables-ja-shortname-1', aspect: 'shortName', text: 'Javert',
    textFr: 'Javert', revealed: 30999
  },
  {
    of: 'les-miserables-ja', id: 'les-miserables-ja-occupation-1', aspect: 'occupation',
    text: 'police officer', textFr: 'policier', revealed: 30999
  },
  {
    of: 'les-miserables-sf', id: 'les-miserables-sf-name-1', aspect: 'name', text: 'The factory supervisor',
    textFr: 'La surveillante de l’atelier', revealed: 31999
  },
  {
    of: 'les-miserables-sf', id: 'les-miserables-sf-shortname-1', aspect: 'shortName',
    text: 'the supervisor', textFr: 'la surveillante', revealed: 31999
  },
  {
    of: 'les-miserables-sf', id: 'les-miserables-sf-occupation-1', aspect: 'occupation',
    text: 'supervisor in M. Madeleine’s factory', textFr: 'surveillante dans la fabrique de M. Madeleine',
    revealed: 31999
  },
  {
    of: 'les-miserables-vi', id: 'les-miserables-vi-name-1', aspect: 'name', text: 'Mme Victurnien',
    textFr: 'Mme Victurnien', revealed: 31999
  },
  {
    of: 'les-miserables-vi', id: 'les-miserables-vi-shortname-1', aspect: 'shortName',
    text: 'Mme Victurnien', textFr: 'Mme Victurnien', revealed: 31999
  },
  {
    of: 'les-miserables-vi', id: 'les-miserables-vi-summary-1', aspect: 'summary',
    text: 'A snoop in Montreuil-sur-Mer.', textFr: 'Une commère de Montreuil-sur-Mer.', revealed: 31999
  },
  {
    of: 'les-miserables-fd', id: 'les-miserables-fd-name-1', aspect: 'name', text: 'The furniture seller',
    textFr: 'Le marchand de meubles', revealed: 32999
  },
  {
    of: 'les-miserables-fd', id: 'les-miserables-fd-shortname-1', aspect: 'shortName',
    text: 'the furniture seller', textFr: 'le marchand de meubles', revealed: 32999
  },
  {
    of: 'les-miserables-fd', id: 'les-miserables-fd-occupation-1', aspect: 'occupation',
    text: 'secondhand dealer', textFr: 'brocanteur', revealed: 32999
  },
  {
    of: 'les-miserables-fd', id: 'les-miserables-fd-summary-1', aspect: 'summary',
    text: 'He sold furniture to Fantine.', textFr: 'Il a vendu des meubles à Fantine.', revealed: 32999
  },
  {
    of: 'les-miserables-fl', id: 'les-miserables-fl-name-1', aspect: 'name', text: 'Fantine’s landlord',
    textFr: 'Le propriétaire de Fantine', revealed: 32999
  },
  {
    of: 'les-miserables-fl', id: 'les-miserables-fl-shortname-1', aspect: 'shortName', text: 'the landlord',
    textFr: 'le propriétaire', revealed: 32999
  },
  {
    of: 'les-miserables-fl', id: 'les-miserables-fl-summary-1', aspect: 'summary',
    text: 'The landlord of Fantine.', textFr: 'Le propriétaire du logement de Fantine.', revealed: 32999
  },
  {
    of: 'les-miserables-mt', id: 'les-miserables-mt-name-1', aspect: 'name', text: 'Marguerite',
    textFr: 'Marguerite', revealed: 32999
  },
  {
    of: 'les-miserables-mt', id: 'les-miserables-mt-shortname-1', aspect: 'shortName', text: 'Marguerite',
    textFr: 'Marguerite', revealed: 32999
  },
  {
    of: 'les-miserables-mt', id: 'les-miserables-mt-summary-1', aspect: 'summary',
    text: 'Friend of Fantine in Montreuil-sur-Mer.', textFr: 'Amie de Fantine à Montreuil-sur-Mer.',
    revealed: 32999
  },
  {
    of: 'les-miserables-fb', id: 'les-miserables-fb-name-1', aspect: 'name', text: 'The barber',
    textFr: 'Le barbier', revealed: 33999
  },
  {
    of: 'les-miserables-fb', id: 'les-miserables-fb-shortname-1', aspect: 'shortName', text: 'the barber',
    textFr: 'le barbier', revealed: 33999
  },
  {
    of: 'les-miserables-fb', id: 'les-miserables-fb-occupation-1', aspect: 'occupation', text: 'barber',
    textFr: 'barbier', revealed: 33999
  },
  {
    of: 'les-miserables-fb', id: 'les-miserables-fb-summary-1', aspect: 'summary',
    text: 'Fantine sells him her hair.', textFr: 'Fantine lui vend ses cheveux.', revealed: 33999
  },
  {
    of: 'les-miserables-id', id: 'les-miserables-id-name-1', aspect: 'name', text: 'The itinerant dentist',
    textFr: 'Le dentiste ambulant', revealed: 33999
  },
  {
    of: 'les-miserables-id', id: 'les-miserables-id-shortname-1', aspect: 'shortName', text: 'the dentist',
    textFr: 'le dentiste', revealed: 33999
  },
  {
    of: 'les-miserables-id', id: 'les-miserables-id-occupation-1', aspect: 'occupation',
    text: 'itinerant dentist', textFr: 'dentiste ambulant', revealed: 33999
  },
  {
    of: 'les-miserables-bm', id: 'les-miserables-bm-name-1', aspect: 'name', text: 'M. Bamatabois',
    textFr: 'M. Bamatabois', revealed: 34999
  },
  {
    of: 'les-miserables-bm', id: 'les-miserables-bm-shortname-1', aspect: 'shortName', text: 'Bamatabois',
    textFr: 'Bamatabois', revealed: 34999
  },
  {
    of: 'les-miserables-bm', id: 'les-miserables-bm-summary-1', aspect: 'summary',
    text: 'An idler of Montreuil-sur-Mer.', textFr: 'Un oisif de Montreuil-sur-Mer.', revealed: 34999
  },
  {
    of: 'les-miserables-sg', id: 'les-miserables-sg-name-1', aspect: 'name', text: 'The police sergeant',
    textFr: 'Le sergent de police', revealed: 35999
  },
  {
    of: 'les-miserables-sg', id: 'les-miserables-sg-shortname-1', aspect: 'shortName', text: 'the sergeant',
    textFr: 'le sergent', revealed: 35999
  },
  {
    of: 'les-miserables-sg', id: 'les-miserables-sg-occupation-1', aspect: 'occupation',
    text: 'police sergeant in Montreuil-sur-Mer', textFr: 'sergent de police à Montreuil-sur-Mer',
    revealed: 35999
  },
  {
    of: 'les-miserables-ds', id: 'les-miserables-ds-name-1', aspect: 'name', text: 'The hospital doctor',
    textFr: 'Le médecin de l’hôpital', revealed: 36999
  },
  {
    of: 'les-miserables-ds', id: 'les-miserables-ds-shortname-1', aspect: 'shortName',
    text: 'the hospital doctor', textFr: 'le médecin de l’hôpital', revealed: 36999
  },
  {
    of: 'les-miserables-ds', id: 'les-miserables-ds-occupation-1', aspect: 'occupation',
    text: 'doctor at the hospital of Montreuil-sur-Mer', textFr: 'médecin à l’hôpital de Montreuil-sur-Mer',
    revealed: 36999
  },
  {
    of: 'les-miserables-sp', id: 'les-miserables-sp-name-1', aspect: 'name', text: 'Sister Perpétue',
    textFr: 'Sœur Perpétue', revealed: 38999
  },
  {
    of: 'les-miserables-sp', id: 'les-miserables-sp-shortname-1', aspect: 'shortName',
    text: 'Sister Perpétue', textFr: 'sœur Perpétue', revealed: 38999
  },
  {
    of: 'les-miserables-sp', id: 'les-miserables-sp-occupation-1', aspect: 'occupation',
    text: 'nun at the infirmary of Montreuil-sur-Mer',
    textFr: 'religieuse à l’infirmerie de Montreuil-sur-Mer', revealed: 38999
  },
  {
    of: 'les-miserables-ss', id: 'les-miserables-ss-name-1', aspect: 'name', text: 'Sister Simplice',
    textFr: 'Sœur Simplice', revealed: 38999
  },
  {
    of: 'les-miserables-ss', id: 'les-miserables-ss-shortname-1', aspect: 'shortName',
    text: 'Sister Simplice', textFr: 'sœur Simplice', revealed: 38999
  },
  {
    of: 'les-miserables-ss', id: 'les-miserables-ss-occupation-1', aspect: 'occupation',
    text: 'nun at the infirmary of Montreuil-sur-Mer',
    textFr: 'religieuse à l’infirmerie de Montreuil-sur-Mer', revealed: 38999
  },
  {
    of: 'les-miserables-ci', id: 'les-miserables-ci-name-1', aspect: 'name', text: 'The cashier',
    textFr: 'Le caissier', revealed: 39999
  },
  {
    of: 'les-miserables-ci', id: 'les-miserables-ci-shortname-1', aspect: 'shortName', text: 'the cashier',
    textFr: 'le caissier', revealed: 39999
  },
  {
    of: 'les-miserables-ci', id: 'les-miserables-ci-occupation-1', aspect: 'occupation',
    text: 'cashier at M. Madeleine’s manufactory', textFr: 'caissier de la manufacture de M. Madeleine',
    revealed: 39999
  },
  {
    of: 'les-miserables-po', id: 'les-miserables-po-name-1', aspect: 'name', text: 'Valjean’s portress',
    textFr: 'La portière de Valjean', revealed: 39999
  },
  {
    of: 'les-miserables-po', id: 'les-miserables-po-shortname-1', aspect: 'shortName', text: 'the portress',
    textFr: 'la portière de Valjean', revealed: 39999
  },
  {
    of: 'les-miserables-po', id: 'les-miserables-po-occupation-1', aspect: 'occupation',
    text: 'portress in Montreuil-sur-Mer', textFr: 'portière à Montreuil-sur-Mer', revealed: 39999
  },
  {
    of: 'les-miserables-po', id: 'les-miserables-po-summary-1', aspect: 'summary',
    text: 'Jean Valjean’s portress.', textFr: 'Portière de la maison de Jean Valjean.', revealed: 39999
  },
  {
    of: 'les-miserables-sc', id: 'les-miserables-sc-name-1', aspect: 'name', text: 'M. Scaufflaire',
    textFr: 'M. Scaufflaire', revealed: 39999
  },
  {
    of: 'les-miserables-sc', id: 'les-miserables-sc-shortname-1', aspect: 'shortName', text: 'Scaufflaire',
    textFr: 'Scaufflaire', revealed: 39999
  },
  {
    of: 'les-miserables-sc', id: 'les-miserables-sc-occupation-1', aspect: 'occupation',
    text: 'keeper of horses and coaches in Montreuil-sur-Mer',
    textFr: 'loueur de chevaux et de voitures à Montreuil-sur-Mer', revealed: 39999
  },
  {
    of: 'les-miserables-sd', id: 'les-miserables-sd-name-1', aspect: 'name', text: 'Mme Scaufflaire',
    textFr: 'Mme Scaufflaire', revealed: 39999
  },
  {
    of: 'les-miserables-sd', id: 'les-miserables-sd-shortname-1', aspect: 'shortName',
    text: 'Mme Scaufflaire', textFr: 'Mme Scaufflaire', revealed: 39999
  },
  {
    of: 'les-miserables-sd', id: 'les-miserables-sd-summary-1', aspect: 'summary',
    text: 'The wife of M. Scaufflaire.', textFr: 'La femme de M. Scaufflaire.', revealed: 39999
  },
  {
    of: 'les-miserables-bh', id: 'les-miserables-bh-name-1', aspect: 'name', text: 'The stable boy',
    textFr: 'Le garçon d’écurie', revealed: 41999
  },
  {
    of: 'les-miserables-bh', id: 'les-miserables-bh-shortname-1', aspect: 'shortName',
    text: 'the stable boy', textFr: 'le garçon d’écurie', revealed: 41999
  },
  {
    of: 'les-miserables-bh', id: 'les-miserables-bh-occupation-1', aspect: 'occupation',
    text: 'stable boy in Hesdin', textFr: 'garçon d’écurie à Hesdin', revealed: 41999
  },
  {
    of: 'les-miserables-bw', id: 'les-miserables-bw-name-1', aspect: 'name', text: 'Master Bourgaillard',
    textFr: 'Maître Bourgaillard', revealed: 41999
  },
  {
    of: 'les-miserables-bw', id: 'les-miserables-bw-shortname-1', aspect: 'shortName', text: 'Bourgaillard',
    textFr: 'Bourgaillard', revealed: 41999
  },
  {
    of: 'les-miserables-bw', id: 'les-miserables-bw-occupation-1', aspect: 'occupation',
    text: 'wheelwright', textFr: 'charron', revealed: 41999
  },
  {
    of: 'les-miserables-ce', id: 'les-miserables-ce-name-1', aspect: 'name', text: 'The Arras coachman',
    textFr: 'Le postillon de la malle d’Arras', revealed: 41999
  },
  {
    of: 'les-miserables-ce', id: 'les-miserables-ce-shortname-1', aspect: 'shortName',
    text: 'the Arras coachman', textFr: 'le postillon d’Arras', revealed: 41999
  },
  {
    of: 'les-miserables-ce', id: 'les-miserables-ce-occupation-1', aspect: 'occupation',
    text: 'coachman of the mail to Arras', textFr: 'postillon de la malle-poste d’Arras', revealed: 41999
  },
  {
    of: 'les-miserables-ik', id: 'les-miserables-ik-name-1', aspect: 'name', text: 'The innkeeper’s wife',
    textFr: 'La femme de l’aubergiste', revealed: 41999
  },
  {
    of: 'les-miserables-ik', id: 'les-miserables-ik-shortname-1', aspect: 'shortName',
    text: 'the innkeeper’s wife', textFr: 'la femme de l’aubergiste', revealed: 41999
  },
  {
    of: 'les-miserables-ik', id: 'les-miserables-ik-summary-1', aspect: 'summary',
    text: 'The innkeeper’s wife in Saint-Pol.', textFr: 'La femme de l’aubergiste de Saint-Pol.',
    revealed: 41999
  },
  {
    of: 'les-miserables-pt', id: 'les-miserables-pt-name-1', aspect: 'name', text: 'The postilion',
    textFr: 'Le postillon', revealed: 41999
  },
  {
    of: 'les-miserables-pt', id: 'les-miserables-pt-shortname-1', aspect: 'shortName',
    text: 'the postilion', textFr: 'le postillon', revealed: 41999
  },
  {
    of: 'les-miserables-pt', id: 'les-miserables-pt-occupation-1', aspect: 'occupation', text: 'postilion',
    textFr: 'postillon', revealed: 41999
  },
  {
    of: 'les-miserables-pt', id: 'les-miserables-pt-summary-1', aspect: 'summary',
    text: 'He accompanies Jean Valjean to Arras.', textFr: 'Il accompagne Jean Valjean jusqu’à Arras.',
    revealed: 41999
  },
  {
    of: 'les-miserables-rm', id: 'les-miserables-rm-name-1', aspect: 'name', text: 'The road mender',
    textFr: 'Le cantonnier', revealed: 41999
  },
  {
    of: 'les-miserables-rm', id: 'les-miserables-rm-shortname-1', aspect: 'shortName',
    text: 'the road mender', textFr: 'le cantonnier', revealed: 41999
  },
  {
    of: 'les-miserables-rm', id: 'les-miserables-rm-occupation-1', aspect: 'occupation',
    text: 'road mender', textFr: 'cantonnier', revealed: 41999
  },
  {
    of: 'les-miserables-se', id: 'les-miserables-se-name-1', aspect: 'name',
    text: 'The servant girl of Saint-Pol', textFr: 'La servante de Saint-Pol', revealed: 41999
  },
  {
    of: 'les-miserables-se', id: 'les-miserables-se-shortname-1', aspect: 'shortName',
    text: 'the servant girl', textFr: 'la servante', revealed: 41999
  },
  {
    of: 'les-miserables-se', id: 'les-miserables-se-occupation-1', aspect: 'occupation',
    text: 'servant girl in Saint-Pol', textFr: 'servante à Saint-Pol', revealed: 41999
  },
  {
    of: 'les-miserables-te', id: 'les-miserables-te-name-1', aspect: 'name', text: 'The German teamster',
    textFr: 'Le roulier allemand', revealed: 41999
  },
  {
    of: 'les-miserables-te', id: 'les-miserables-te-shortname-1', aspect: 'shortName', text: 'the teamster',
    textFr: 'le roulier', revealed: 41999
  },
  {
    of: 'les-miserables-te', id: 'les-miserables-te-occupation-1', aspect: 'occupation', text: 'teamster',
    textFr: 'roulier', revealed: 41999
  },
  {
    of: 'les-miserables-wh', id: 'les-miserables-wh-name-1', aspect: 'name',
    text: 'The old woman of Hesdin', textFr: 'La vieille femme de Hesdin', revealed: 41999
  },
  {
    of: 'les-miserables-wh', id: 'les-miserables-wh-shortname-1', aspect: 'shortName',
    text: 'the old woman', textFr: 'la vieille femme', revealed: 41999
  },
  {
    of: 'les-miserables-wh', id: 'les-miserables-wh-summary-1', aspect: 'summary',
    text: 'An old woman in Hesdin.', textFr: 'Une vieille femme de Hesdin.', revealed: 41999
  },
  {
    of: 'les-miserables-wi', id: 'les-miserables-wi-name-1', aspect: 'name', text: 'The old woman’s son',
    textFr: 'Le fils de la vieille femme', revealed: 41999
  },
  {
    of: 'les-miserables-wi', id: 'les-miserables-wi-shortname-1', aspect: 'shortName',
    text: 'the old woman’s son', textFr: 'le fils de la vieille', revealed: 41999
  },
  {
    of: 'les-miserables-wi', id: 'les-miserables-wi-summary-1', aspect: 'summary',
    text: 'The son of the old woman of Hesdin.', textFr: 'Le fils de la vieille femme de Hesdin.',
    revealed: 41999
  },
  {
    of: 'les-miserables-sm', id: 'les-miserables-sm-name-1', aspect: 'name', text: 'The hospital servant',
    textFr: 'La servante de l’hôpital', revealed: 42999
  },
  {
    of: 'les-miserables-sm', id: 'les-miserables-sm-shortname-1', aspect: 'shortName',
    text: 'the hospital servant', textFr: 'la servante de l’hôpital', revealed: 42999
  },
  {
    of: 'les-miserables-sm', id: 'les-miserables-sm-occupation-1', aspect: 'occupation',
    text: 'servant at the hospital of Montreuil-sur-Mer',
    textFr: 'servante à l’hôpital de Montreuil-sur-Mer', revealed: 42999
  },
  {
    of: 'les-miserables-aa', id: 'les-miserables-aa-name-1', aspect: 'name', text: 'The Arras lawyer',
    textFr: 'L’avocat d’Arras', revealed: 43999
  },
  {
    of: 'les-miserables-aa', id: 'les-miserables-aa-shortname-1', aspect: 'shortName', text: 'the lawyer',
    textFr: 'l’avocat', revealed: 43999
  },
  {
    of: 'les-miserables-aa', id: 'les-miserables-aa-occupation-1', aspect: 'occupation',
    text: 'lawyer in the court of Arras', textFr: 'avocat au tribunal d’Arras', revealed: 43999
  },
  {
    of: 'les-miserables-bc', id: 'les-miserables-bc-name-1', aspect: 'name', text: 'The booking clerk',
    textFr: 'Le buraliste', revealed: 43999
  },
  {
    of: 'les-miserables-bc', id: 'les-miserables-bc-shortname-1', aspect: 'shortName',
    text: 'the booking clerk', textFr: 'le buraliste', revealed: 43999
  },
  {
    of: 'les-miserables-bc', id: 'les-miserables-bc-occupation-1', aspect: 'occupation',
    text: 'booking clerk in Arras', textFr: 'buraliste à Arras', revealed: 43999
  },
  {
    of: 'les-miserables-bi', id: 'les-miserables-bi-name-1', aspect: 'name', text: 'The bailiff',
    textFr: 'L’huissier', revealed: 43999
  },
  {
    of: 'les-miserables-bi', id: 'les-miserables-bi-shortname-1', aspect: 'shortName', text: 'the bailiff',
    textFr: 'l’huissier', revealed: 43999
  },
  {
    of: 'les-miserables-bi', id: 'les-miserables-bi-occupation-1', aspect: 'occupation',
    text: 'bailiff in the court of Arras', textFr: 'huissier au tribunal d’Arras', revealed: 43999
  },
  {
    of: 'les-miserables-lr', id: 'les-miserables-lr-name-1', aspect: 'name',
    text: 'The hotel keeper of Arras', textFr: 'L’hôtelière d’Arras', revealed: 43999
  },
  {
    of: 'les-miserables-lr', id: 'les-miserables-lr-shortname-1', aspect: 'shortName',
    text: 'the hotel keeper', textFr: 'l’hôtelière', revealed: 43999
  },
  {
    of: 'les-miserables-lr', id: 'les-miserables-lr-occupation-1', aspect: 'occupation',
    text: 'landlady of a hotel in Arras', textFr: 'maîtresse d’hôtel à Arras', revealed: 43999
  },
  {
    of: 'les-miserables-ra', id: 'les-miserables-ra-name-1', aspect: 'name', text: 'The resident of Arras',
    textFr: 'L’habitant d’Arras', revealed: 43999
  },
  {
    of: 'les-miserables-ra', id: 'les-miserables-ra-shortname-1', aspect: 'shortName', text: 'the resident',
    textFr: 'l’habitant', revealed: 43999
  },
  {
    of: 'les-miserables-ra', id: 'les-miserables-ra-summary-1', aspect: 'summary',
    text: 'A resident of Arras.', textFr: 'Un habitant d’Arras.', revealed: 43999
  },
  {
    of: 'les-miserables-ju', id: 'les-miserables-ju-name-1', aspect: 'name', text: 'The judge',
    textFr: 'Le juge', revealed: 44999
  },
  {
    of: 'les-miserables-ju', id: 'les-miserables-ju-shortname-1', aspect: 'shortName', text: 'the judge',
    textFr: 'le juge', revealed: 44999
  },
  {
    of: 'les-miserables-ju', id: 'les-miserables-ju-occupation-1', aspect: 'occupation',
    text: 'judge at the court of Arras', textFr: 'juge au tribunal d’Arras', revealed: 44999
  },
  {
    of: 'les-miserables-ch', id: 'les-miserables-ch-name-1', aspect: 'name', text: 'Champmathieu',
    textFr: 'Champmathieu', revealed: 45999
  },
  {
    of: 'les-miserables-ch', id: 'les-miserables-ch-shortname-1', aspect: 'shortName', text: 'Champmathieu',
    textFr: 'Champmathieu', revealed: 45999
  },
  {
    of: 'les-miserables-ch', id: 'les-miserables-ch-summary-1', aspect: 'summary',
    text: 'Accused of theft and mistaken for Jean Valjean.',
    textFr: 'Accusé de vol et pris pour Jean Valjean.', revealed: 45999
  },
  {
    of: 'les-miserables-ck', id: 'les-miserables-ck-name-1', aspect: 'name', text: 'The defence counsel',
    textFr: 'Le défenseur', revealed: 45999
  },
  {
    of: 'les-miserables-ck', id: 'les-miserables-ck-shortname-1', aspect: 'shortName',
    text: 'the defence counsel', textFr: 'le défenseur', revealed: 45999
  },
  {
    of: 'les-miserables-ck', id: 'les-miserables-ck-occupation-1', aspect: 'occupation',
    text: 'counsel for the defence in the trial of Champmathieu',
    textFr: 'avocat de la défense au procès de Champmathieu', revealed: 45999
  },
  {
    of: 'les-miserables-pa', id: 'les-miserables-pa-name-1', aspect: 'name',
    text: 'The prosecuting attorney', textFr: 'L’avocat général', revealed: 45999
  },
  {
    of: 'les-miserables-pa', id: 'les-miserables-pa-shortname-1', aspect: 'shortName',
    text: 'the prosecutor', textFr: 'l’avocat général', revealed: 45999
  },
  {
    of: 'les-miserables-pa', id: 'les-miserables-pa-occupation-1', aspect: 'occupation',
    text: 'prosecuting attorney in the trial of Champmathieu',
    textFr: 'avocat général au procès de Champmathieu', revealed: 45999
  },
  {
    of: 'les-miserables-br', id: 'les-miserables-br-name-1', aspect: 'name', text: 'Brevet',
    textFr: 'Brevet', revealed: 46999
  },
  {
    of: 'les-miserables-br', id: 'les-miserables-br-shortname-1', aspect: 'shortName', text: 'Brevet',
    textFr: 'Brevet', revealed: 46999
  },
  {
    of: 'les-miserables-br', id: 'les-miserables-br-summary-1', aspect: 'summary',
    text: 'A convict in the galleys with Jean Valjean.', textFr: 'Forçat, au bagne avec Jean Valjean.',
    revealed: 46999
  },
  {
    of: 'les-miserables-cc', id: 'les-miserables-cc-name-1', aspect: 'name', text: 'Cochepaille',
    textFr: 'Cochepaille', revealed: 46999
  },
  {
    of: 'les-miserables-cc', id: 'les-miserables-cc-shortname-1', aspect: 'shortName', text: 'Cochepaille',
    textFr: 'Cochepaille', revealed: 46999
  },
  {
    of: 'les-miserables-cc', id: 'les-miserables-cc-summary-1', aspect: 'summary',
    text: 'A convict in the galleys with Jean Valjean.', textFr: 'Forçat, au bagne avec Jean Valjean.',
    revealed: 46999
  },
  {
    of: 'les-miserables-cn', id: 'les-miserables-cn-name-1', aspect: 'name', text: 'Chenildieu',
    textFr: 'Chenildieu', revealed: 46999
  },
  {
    of: 'les-miserables-cn', id: 'les-miserables-cn-shortname-1', aspect: 'shortName', text: 'Chenildieu',
    textFr: 'Chenildieu', revealed: 46999
  },
  {
    of: 'les-miserables-cn', id: 'les-miserables-cn-summary-1', aspect: 'summary',
    text: 'A convict in the galleys with Jean Valjean.', textFr: 'Forçat, au bagne avec Jean Valjean.',
    revealed: 46999
  },
  {
    of: 'les-miserables-gp', id: 'les-miserables-gp-name-1', aspect: 'name', text: 'Colonel Pontmercy',
    textFr: 'Le colonel Pontmercy', revealed: 53999
  },
  {
    of: 'les-miserables-gp', id: 'les-miserables-gp-shortname-1', aspect: 'shortName', text: 'Pontmercy',
    textFr: 'Pontmercy', revealed: 53999
  },
  {
    of: 'les-miserables-gp', id: 'les-miserables-gp-occupation-1', aspect: 'occupation', text: 'colonel',
    textFr: 'colonel', revealed: 53999
  },
  {
    of: 'les-miserables-gp', id: 'les-miserables-gp-summary-1', aspect: 'summary',
    text: 'Colonel George Pontmercy is the father of Marius.',
    textFr: 'Le colonel Georges Pontmercy est le père de Marius.', revealed: 93999
  },
  {
    of: 'les-miserables-bz', id: 'les-miserables-bz-name-1', aspect: 'name', text: 'Boulatruelle',
    textFr: 'Boulatruelle', revealed: 54999
  },
  {
    of: 'les-miserables-bz', id: 'les-miserables-bz-shortname-1', aspect: 'shortName', text: 'Boulatruelle',
    textFr: 'Boulatruelle', revealed: 54999
  },
  {
    of: 'les-miserables-bz', id: 'les-miserables-bz-occupation-1', aspect: 'occupation',
    text: 'road mender in Montfermeil', textFr: 'cantonnier à Montfermeil', revealed: 54999
  },
  {
    of: 'les-miserables-bz', id: 'les-miserables-bz-summary-1', aspect: 'summary',
    text: 'A former convict.', textFr: 'Un ancien forçat.', revealed: 54999
  },
  {
    of: 'les-miserables-bs', id: 'les-miserables-bs-name-1', aspect: 'name',
    text: 'The boatswain of the Orion', textFr: 'Le maître d’équipage de l’Orion', revealed: 55999
  },
  {
    of: 'les-miserables-bs', id: 'les-miserables-bs-shortname-1', aspect: 'shortName',
    text: 'the boatswain', textFr: 'le maître d’équipage', revealed: 55999
  },
  {
    of: 'les-miserables-bs', id: 'les-miserables-bs-occupation-1', aspect: 'occupation',
    text: 'boatswain on the Orion', textFr: 'maître d’équipage sur l’Orion', revealed: 55999
  },
  {
    of: 'les-miserables-bs', id: 'les-miserables-bs-summary-1', aspect: 'summary',
    text: 'Saved by Jean Valjean.', textFr: 'Sauvé par Jean Valjean.', revealed: 55999
  },
  {
    of: 'les-miserables-ga', id: 'les-miserables-ga-name-1', aspect: 'name', text: 'Gavroche',
    textFr: 'Gavroche', revealed: 56999
  },
  {
    of: 'les-miserables-ga', id: 'les-miserables-ga-shortname-1', aspect: 'shortName', text: 'Gavroche',
    textFr: 'Gavroche', revealed: 56999
  },
  {
    of: 'les-miserables-ga', id: 'les-miserables-ga-summary-1', aspect: 'summary',
    text: 'Son of the Thénardiers.', textFr: 'Fils des Thénardier.', revealed: 56999
  },
  {
    of: 'les-miserables-pz', id: 'les-miserables-pz-name-1', aspect: 'name', text: 'The peddler',
    textFr: 'Le colporteur', revealed: 58999
  },
  {
    of: 'les-miserables-pz', id: 'les-miserables-pz-shortname-1', aspect: 'shortName', text: 'the peddler',
    textFr: 'le colporteur', revealed: 58999
  },
  {
    of: 'les-miserables-pz', id: 'les-miserables-pz-occupation-1', aspect: 'occupation', text: 'peddler',
    textFr: 'colporteur', revealed: 58999
  },
  {
    of: 'les-miserables-pz', id: 'les-miserables-pz-summary-1', aspect: 'summary',
    text: 'A peddler in Thénardier’s inn.', textFr: 'Un colporteur à l’auberge de Thénardier.',
    revealed: 58999
  },
  {
    of: 'les-miserables-cf', id: 'les-miserables-cf-name-1', aspect: 'name',
    text: 'The Montfermeil coachman', textFr: 'Le cocher de Montfermeil', revealed: 61999
  },
  {
    of: 'les-miserables-cf', id: 'les-miserables-cf-shortname-1', aspect: 'shortName',
    text: 'the Montfermeil coachman', textFr: 'le cocher de Montfermeil', revealed: 61999
  },
  {
    of: 'les-miserables-cf', id: 'les-miserables-cf-occupation-1', aspect: 'occupation', text: 'coachman',
    textFr: 'cocher', revealed: 61999
  },
  {
    of: 'les-miserables-dh', id: 'les-miserables-dh-name-1', aspect: 'name', text: 'The Duc d’Havré',
    textFr: 'Le duc d’Havré', revealed: 61999
  },
  {
    of: 'les-miserables-dh', id: 'les-miserables-dh-shortname-1', aspect: 'shortName',
    text: 'the Duc d’Havré', textFr: 'le duc d’Havré', revealed: 61999
  },
  {
    of: 'les-miserables-dh', id: 'les-miserables-dh-summary-1', aspect: 'summary',
    text: 'He accompanies Louis-Philippe.', textFr: 'Il accompagne Louis-Philippe.', revealed: 61999
  },
  {
    of: 'les-miserables-lp', id: 'les-miserables-lp-name-1', aspect: 'name', text: 'Louis-Philippe',
    textFr: 'Louis-Philippe', revealed: 61999
  },
  {
    of: 'les-miserables-lp', id: 'les-miserables-lp-shortname-1', aspect: 'shortName',
    text: 'Louis-Philippe', textFr: 'Louis-Philippe', revealed: 61999
  },
  {
    of: 'les-miserables-lp', id: 'les-miserables-lp-occupation-1', aspect: 'occupation',
    text: 'King of France', textFr: 'roi des Français', revealed: 61999
  },
  {
    of: 'les-miserables-lp', id: 'les-miserables-lp-summary-1', aspect: 'summary',
    text: 'Louis-Philippe d’Orléans.', textFr: 'Louis-Philippe d’Orléans.', revealed: 61999
  },
  {
    of: 'les-miserables-ll', id: 'les-miserables-ll-name-1', aspect: 'name', text: 'The Gorbeau landlady',
    textFr: 'La logeuse de la masure Gorbeau', revealed: 69999
  },
  {
    of: 'les-miserables-ll', id: 'les-miserables-ll-shortname-1', aspect: 'shortName',
    text: 'the Gorbeau landlady', textFr: 'la logeuse', revealed: 69999
  },
  {
    of: 'les-miserables-ll', id: 'les-miserables-ll-occupation-1', aspect: 'occupation',
    text: 'landlady at the Gorbeau house', textFr: 'logeuse à la masure Gorbeau', revealed: 69999
  },
  {
    of: 'les-miserables-ka', id: 'les-miserables-ka-name-1', aspect: 'name', text: 'The toll keeper',
    textFr: 'Le péager du pont d’Austerlitz', revealed: 72999
  },
  {
    of: 'les-miserables-ka', id: 'les-miserables-ka-shortname-1', aspect: 'shortName',
    text: 'the toll keeper', textFr: 'le péager', revealed: 72999
  },
  {
    of: 'les-miserables-ka', id: 'les-miserables-ka-occupation-1', aspect: 'occupation',
    text: 'toll keeper at the Austerlitz bridge', textFr: 'péager au pont d’Austerlitz', revealed: 72999
  },
  {
    of: 'les-miserables-so', id: 'les-miserables-so-name-1', aspect: 'name', text: 'The soldiers',
    textFr: 'Les soldats', revealed: 75999
  },
  {
    of: 'les-miserables-so', id: 'les-miserables-so-shortname-1', aspect: 'shortName', text: 'the soldiers',
    textFr: 'les soldats', revealed: 75999
  },
  {
    of: 'les-miserables-so', id: 'les-miserables-so-occupation-1', aspect: 'occupation', text: 'soldiers',
    textFr: 'soldats', revealed: 75999
  },
  {
    of: 'les-miserables-so', id: 'les-miserables-so-summary-1', aspect: 'summary',
    text: 'They pursue Jean Valjean.', textFr: 'Ils poursuivent Jean Valjean.', revealed: 75999
  },
  {
    of: 'les-miserables-so', id: 'les-miserables-so-summary-2', aspect: 'summary',
    text: 'They pursue Jean Valjean, led by Javert.',
    textFr: 'Ils poursuivent Jean Valjean sous la conduite de Javert.', revealed: 80999
  },
  {
    of: 'les-miserables-mi', id: 'les-miserables-mi-name-1', aspect: 'name', text: 'Mother Innocent',
    textFr: 'Mère Innocente', revealed: 82999
  },
  {
    of: 'les-miserables-mi', id: 'les-miserables-mi-shortname-1', aspect: 'shortName',
    text: 'Mother Innocent', textFr: 'mère Innocente', revealed: 82999
  },
  {
    of: 'les-miserables-mi', id: 'les-miserables-mi-occupation-1', aspect: 'occupation',
    text: 'prioress of the convent of Petit-Picpus', textFr: 'prieure du couvent du Petit-Picpus',
    revealed: 82999
  },
  {
    of: 'les-miserables-gr', id: 'les-miserables-gr-name-1', aspect: 'name', text: 'Gribier',
    textFr: 'Gribier', revealed: 85999
  },
  {
    of: 'les-miserables-gr', id: 'les-miserables-gr-shortname-1', aspect: 'shortName', text: 'Gribier',
    textFr: 'Gribier', revealed: 85999
  },
  {
    of: 'les-miserables-gr', id: 'les-miserables-gr-occupation-1', aspect: 'occupation',
    text: 'new gravedigger at the Vaugirard cemetery',
    textFr: 'nouveau fossoyeur du cimetière de Vaugirard', revealed: 85999
  },
  {
    of: 'les-miserables-gi', id: 'les-miserables-gi-name-1', aspect: 'name', text: 'M. Gillenormand',
    textFr: 'M. Gillenormand', revealed: 90999
  },
  {
    of: 'les-miserables-gi', id: 'les-miserables-gi-shortname-1', aspect: 'shortName', text: 'Gillenormand',
    textFr: 'Gillenormand', revealed: 90999
  },
  {
    of: 'les-miserables-gi', id: 'les-miserables-gi-summary-1', aspect: 'summary',
    text: 'Grandfather of Marius.', textFr: 'Grand-père de Marius.', revealed: 91999
  },
  {
    of: 'les-miserables-mn', id: 'les-miserables-mn-name-1', aspect: 'name', text: 'Magnon',
    textFr: 'La Magnon', revealed: 90999
  },
  {
    of: 'les-miserables-mn', id: 'les-miserables-mn-shortname-1', aspect: 'shortName', text: 'Magnon',
    textFr: 'la Magnon', revealed: 90999
  },
  {
    of: 'les-miserables-mn', id: 'les-miserables-mn-occupation-1', aspect: 'occupation',
    text: 'servant of M. Gillenormand', textFr: 'servante de M. Gillenormand', revealed: 90999
  },
  {
    of: 'les-miserables-ma', id: 'les-miserables-ma-name-1', aspect: 'name', text: 'Marius',
    textFr: 'Marius', revealed: 91999
  },
  {
    of: 'les-miserables-ma', id: 'les-miserables-ma-shortname-1', aspect: 'shortName', text: 'Marius',
    textFr: 'Marius', revealed: 91999
  },
  {
    of: 'les-miserables-mg', id: 'les-miserables-mg-name-1', aspect: 'name', text: 'Mlle Gillenormand',
    textFr: 'Mlle Gillenormand', revealed: 91999
  },
  {
    of: 'les-miserables-mg', id: 'les-miserables-mg-shortname-1', aspect: 'shortName',
    text: 'Mlle Gillenormand', textFr: 'Mlle Gillenormand', revealed: 91999
  },
  {
    of: 'les-miserables-mg', id: 'les-miserables-mg-summary-1', aspect: 'summary',
    text: 'Unmarried daughter of M. Gillenormand.', textFr: 'Fille non mariée de M. Gillenormand.',
    revealed: 91999
  },
  {
    of: 'les-miserables-mv', id: 'les-miserables-mv-name-1', aspect: 'name', text: 'Mlle Vaubois',
    textFr: 'Mlle Vaubois', revealed: 91999
  },
  {
    of: 'les-miserables-mv', id: 'les-miserables-mv-shortname-1', aspect: 'shortName', text: 'Mlle Vaubois',
    textFr: 'Mlle Vaubois', revealed: 91999
  },
  {
    of: 'les-miserables-mv', id: 'les-miserables-mv-summary-1', aspect: 'summary',
    text: 'Friend of Mlle Gillenormand.', textFr: 'Amie de Mlle Gillenormand.', revealed: 91999
  },
  {
    of: 'les-miserables-tg', id: 'les-miserables-tg-name-1', aspect: 'name',
    text: 'Lieutenant Théodule Gillenormand', textFr: 'Le lieutenant Théodule Gillenormand', revealed: 91999
  },
  {
    of: 'les-miserables-tg', id: 'les-miserables-tg-shortname-1', aspect: 'shortName', text: 'Théodule',
    textFr: 'Théodule', revealed: 91999
  },
  {
    of: 'les-miserables-tg', id: 'les-miserables-tg-occupation-1', aspect: 'occupation', text: 'lieutenant',
    textFr: 'lieutenant', revealed: 91999
  },
  {
    of: 'les-miserables-tg', id: 'les-miserables-tg-summary-1', aspect: 'summary',
    text: 'Grandnephew of M. Gillenormand.', textFr: 'Petit-neveu de M. Gillenormand.', revealed: 91999
  },
  {
    of: 'les-miserables-bt', id: 'les-miserables-bt-name-1', aspect: 'name', text: 'Baroness de T',
    textFr: 'La baronne de T.', revealed: 92999
  },
  {
    of: 'les-miserables-bt', id: 'les-miserables-bt-shortname-1', aspect: 'shortName',
    text: 'Baroness de T', textFr: 'la baronne de T.', revealed: 92999
  },
  {
    of: 'les-miserables-bt', id: 'les-miserables-bt-summary-1', aspect: 'summary',
    text: 'Friend of M. Gillenormand.', textFr: 'Amie de M. Gillenormand.', revealed: 92999
  },
  {
    of: 'les-miserables-la', id: 'les-miserables-la-name-1', aspect: 'name', text: 'Count Lamothe',
    textFr: 'Le comte de Lamothe', revealed: 92999
  },
  {
    of: 'les-miserables-la', id: 'les-miserables-la-shortname-1', aspect: 'shortName', text: 'Lamothe',
    textFr: 'Lamothe', revealed: 92999
  },
  {
    of: 'les-miserables-la', id: 'les-miserables-la-summary-1', aspect: 'summary',
    text: 'A member of the salon of Baroness de T.', textFr: 'Un habitué du salon de la baronne de T.',
    revealed: 92999
  },
  {
    of: 'les-miserables-am', id: 'les-miserables-am-name-1', aspect: 'name', text: 'Abbé Mabeuf',
    textFr: 'L’abbé Mabeuf', revealed: 93999
  },
  {
    of: 'les-miserables-am', id: 'les-miserables-am-shortname-1', aspect: 'shortName', text: 'Abbé Mabeuf',
    textFr: 'l’abbé Mabeuf', revealed: 93999
  },
  {
    of: 'les-miserables-am', id: 'les-miserables-am-occupation-1', aspect: 'occupation',
    text: 'curé in Vernon', textFr: 'curé de Vernon', revealed: 93999
  },
  {
    of: 'les-miserables-am', id: 'les-miserables-am-summary-1', aspect: 'summary',
    text: 'Brother of M. Mabeuf.', textFr: 'Frère de M. Mabeuf.', revealed: 93999
  },
  {
    of: 'les-miserables-mm', id: 'les-miserables-mm-name-1', aspect: 'name', text: 'M. Mabeuf',
    textFr: 'M. Mabeuf', revealed: 93999
  },
  {
    of: 'les-miserables-mm', id: 'les-miserables-mm-shortname-1', aspect: 'shortName', text: 'Mabeuf',
    textFr: 'Mabeuf', revealed: 93999
  },
  {
    of: 'les-miserables-mm', id: 'les-miserables-mm-occupation-1', aspect: 'occupation',
    text: 'churchwarden of Saint-Sulpice', textFr: 'marguillier de Saint-Sulpice', revealed: 93999
  },
  {
    of: 'les-miserables-mm', id: 'les-miserables-mm-summary-1', aspect: 'summary', text: 'A bibliophile.',
    textFr: 'Un bibliophile.', revealed: 93999
  },
  {
    of: 'les-miserables-mp', id: 'les-miserables-mp-name-1', aspect: 'name', text: 'Mme Pontmercy',
    textFr: 'Mme Pontmercy', revealed: 93999
  },
  {
    of: 'les-miserables-mp', id: 'les-miserables-mp-shortname-1', aspect: 'shortName',
    text: 'Mme Pontmercy', textFr: 'Mme Pontmercy', revealed: 93999
  },
  {
    of: 'les-miserables-mp', id: 'les-miserables-mp-summary-1', aspect: 'summary',
    text: 'Younger daughter of M. Gillenormand.', textFr: 'Fille cadette de M. Gillenormand.',
    revealed: 93999
  },
  {
    of: 'les-miserables-wp', id: 'les-miserables-wp-name-1', aspect: 'name', text: 'Pontmercy’s servant',
    textFr: 'La servante de Pontmercy', revealed: 93999
  },
  {
    of: 'les-miserables-wp', id: 'les-miserables-wp-shortname-1', aspect: 'shortName',
    text: 'Pontmercy’s servant', textFr: 'la servante de Pontmercy', revealed: 93999
  },
  {
    of: 'les-miserables-wp', id: 'les-miserables-wp-occupation-1', aspect: 'occupation',
    text: 'servant to Colonel Pontmercy', textFr: 'servante du colonel Pontmercy', revealed: 93999
  },
  {
    of: 'les-miserables-dv', id: 'les-miserables-dv-name-1', aspect: 'name', text: 'The doctor of Vernon',
    textFr: 'Le médecin de Vernon', revealed: 95999
  },
  {
    of: 'les-miserables-dv', id: 'les-miserables-dv-shortname-1', aspect: 'shortName',
    text: 'the doctor of Vernon', textFr: 'le médecin de Vernon', revealed: 95999
  },
  {
    of: 'les-miserables-dv', id: 'les-miserables-dv-occupation-1', aspect: 'occupation',
    text: 'doctor in Vernon', textFr: 'médecin à Vernon', revealed: 95999
  },
  {
    of: 'les-miserables-bo', id: 'les-miserables-bo-name-1', aspect: 'name', text: 'Bossuet',
    textFr: 'Bossuet', revealed: 99999
  },
  {
    of: 'les-miserables-bo', id: 'les-miserables-bo-shortname-1', aspect: 'shortName', text: 'Bossuet',
    textFr: 'Bossuet', revealed: 99999
  },
  {
    of: 'les-miserables-bo', id: 'les-miserables-bo-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 99999
  },
  {
    of: 'les-miserables-bo', id: 'les-miserables-bo-alias-1', aspect: 'alias', text: 'Lesgle',
    textFr: 'Lesgle', revealed: 99999
  },
  {
    of: 'les-miserables-cr', id: 'les-miserables-cr-name-1', aspect: 'name', text: 'Courfeyrac',
    textFr: 'Courfeyrac', revealed: 99999
  },
  {
    of: 'les-miserables-cr', id: 'les-miserables-cr-shortname-1', aspect: 'shortName', text: 'Courfeyrac',
    textFr: 'Courfeyrac', revealed: 99999
  },
  {
    of: 'les-miserables-cr', id: 'les-miserables-cr-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 99999
  },
  {
    of: 'les-miserables-ba', id: 'les-miserables-ba-name-1', aspect: 'name', text: 'Bahorel',
    textFr: 'Bahorel', revealed: 100999
  },
  {
    of: 'les-miserables-ba', id: 'les-miserables-ba-shortname-1', aspect: 'shortName', text: 'Bahorel',
    textFr: 'Bahorel', revealed: 100999
  },
  {
    of: 'les-miserables-ba', id: 'les-miserables-ba-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 100999
  },
  {
    of: 'les-miserables-cm', id: 'les-miserables-cm-name-1', aspect: 'name', text: 'Combeferre',
    textFr: 'Combeferre', revealed: 100999
  },
  {
    of: 'les-miserables-cm', id: 'les-miserables-cm-shortname-1', aspect: 'shortName', text: 'Combeferre',
    textFr: 'Combeferre', revealed: 100999
  },
  {
    of: 'les-miserables-cm', id: 'les-miserables-cm-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 100999
  },
  {
    of: 'les-miserables-en', id: 'les-miserables-en-name-1', aspect: 'name', text: 'Enjolras',
    textFr: 'Enjolras', revealed: 100999
  },
  {
    of: 'les-miserables-en', id: 'les-miserables-en-shortname-1', aspect: 'shortName', text: 'Enjolras',
    textFr: 'Enjolras', revealed: 100999
  },
  {
    of: 'les-miserables-en', id: 'les-miserables-en-summary-1', aspect: 'summary',
    text: 'Chief of the Friends of the ABC.', textFr: 'Chef des Amis de l’ABC.', revealed: 100999
  },
  {
    of: 'les-miserables-gt', id: 'les-miserables-gt-name-1', aspect: 'name', text: 'Grantaire',
    textFr: 'Grantaire', revealed: 101999
  },
  {
    of: 'les-miserables-gt', id: 'les-miserables-gt-shortname-1', aspect: 'shortName', text: 'Grantaire',
    textFr: 'Grantaire', revealed: 101999
  },
  {
    of: 'les-miserables-gt', id: 'les-miserables-gt-summary-1', aspect: 'summary',
    text: 'The sceptic among the Friends of the ABC.', textFr: 'Le sceptique des Amis de l’ABC.',
    revealed: 101999
  },
  {
    of: 'les-miserables-jo', id: 'les-miserables-jo-name-1', aspect: 'name', text: 'Joly', textFr: 'Joly',
    revealed: 101999
  },
  {
    of: 'les-miserables-jo', id: 'les-miserables-jo-shortname-1', aspect: 'shortName', text: 'Joly',
    textFr: 'Joly', revealed: 101999
  },
  {
    of: 'les-miserables-jo', id: 'les-miserables-jo-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 101999
  },
  {
    of: 'les-miserables-pl', id: 'les-miserables-pl-name-1', aspect: 'name', text: 'Mother Plutarch',
    textFr: 'La mère Plutarque', revealed: 104999
  },
  {
    of: 'les-miserables-pl', id: 'les-miserables-pl-shortname-1', aspect: 'shortName',
    text: 'Mother Plutarch', textFr: 'la mère Plutarque', revealed: 104999
  },
  {
    of: 'les-miserables-pl', id: 'les-miserables-pl-occupation-1', aspect: 'occupation',
    text: 'housekeeper of M. Mabeuf', textFr: 'gouvernante de M. Mabeuf', revealed: 104999
  },
  {
    of: 'les-miserables-sr', id: 'les-miserables-sr-name-1', aspect: 'name', text: 'Marius’s servant',
    textFr: 'La servante de Marius', revealed: 105999
  },
  {
    of: 'les-miserables-sr', id: 'les-miserables-sr-shortname-1', aspect: 'shortName',
    text: 'Marius’s servant', textFr: 'la servante de Marius', revealed: 105999
  },
  {
    of: 'les-miserables-sr', id: 'les-miserables-sr-occupation-1', aspect: 'occupation',
    text: 'servant at the Gorbeau tenement', textFr: 'servante à la masure Gorbeau', revealed: 105999
  },
  {
    of: 'les-miserables-sr', id: 'les-miserables-sr-summary-1', aspect: 'summary',
    text: 'She serves Marius.', textFr: 'Elle sert Marius.', revealed: 105999
  },
  {
    of: 'les-miserables-bu', id: 'les-miserables-bu-name-1', aspect: 'name', text: 'Mme Burgon',
    textFr: 'Mme Burgon', revealed: 111999
  },
  {
    of: 'les-miserables-bu', id: 'les-miserables-bu-shortname-1', aspect: 'shortName', text: 'Mme Burgon',
    textFr: 'Mme Burgon', revealed: 111999
  },
  {
    of: 'les-miserables-bu', id: 'les-miserables-bu-occupation-1', aspect: 'occupation',
    text: 'new concierge at the Gorbeau tenement', textFr: 'nouvelle concierge de la masure Gorbeau',
    revealed: 111999
  },
  {
    of: 'les-miserables-bu', id: 'les-miserables-bu-alias-1', aspect: 'alias', text: 'Bougon',
    textFr: 'Bougon', revealed: 138999
  },
  {
    of: 'les-miserables-jp', id: 'les-miserables-jp-name-1', aspect: 'name', text: 'Prouvaire',
    textFr: 'Prouvaire', revealed: 112999
  },
  {
    of: 'les-miserables-jp', id: 'les-miserables-jp-shortname-1', aspect: 'shortName', text: 'Prouvaire',
    textFr: 'Prouvaire', revealed: 112999
  },
  {
    of: 'les-miserables-jp', id: 'les-miserables-jp-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 112999
  },
  {
    of: 'les-miserables-ps', id: 'les-miserables-ps-name-1', aspect: 'name',
    text: 'The porter of the rue de l’Ouest', textFr: 'Le portier de la rue de l’Ouest', revealed: 115999
  },
  {
    of: 'les-miserables-ps', id: 'les-miserables-ps-shortname-1', aspect: 'shortName',
    text: 'the porter, rue de l’Ouest', textFr: 'le portier, rue de l’Ouest', revealed: 115999
  },
  {
    of: 'les-miserables-ps', id: 'les-miserables-ps-occupation-1', aspect: 'occupation',
    text: 'porter, rue de l’Ouest', textFr: 'portier, rue de l’Ouest', revealed: 115999
  },
  {
    of: 'les-miserables-gu', id: 'les-miserables-gu-name-1', aspect: 'name', text: 'Gueulemer',
    textFr: 'Gueulemer', revealed: 116999
  },
  {
    of: 'les-miserables-gu', id: 'les-miserables-gu-shortname-1', aspect: 'shortName', text: 'Gueulemer',
    textFr: 'Gueulemer', revealed: 116999
  },
  {
    of: 'les-miserables-gu', id: 'les-miserables-gu-summary-1', aspect: 'summary',
    text: 'A member of Patron-Minette.', textFr: 'Membre de Patron-Minette.', revealed: 117999
  },
  {
    of: 'les-miserables-qu', id: 'les-miserables-qu-name-1', aspect: 'name', text: 'Claquesous',
    textFr: 'Claquesous', revealed: 116999
  },
  {
    of: 'les-miserables-qu', id: 'les-miserables-qu-shortname-1', aspect: 'shortName', text: 'Claquesous',
    textFr: 'Claquesous', revealed: 116999
  },
  {
    of: 'les-miserables-qu', id: 'les-miserables-qu-summary-1', aspect: 'summary',
    text: 'A member of Patron-Minette.', textFr: 'Membre de Patron-Minette.', revealed: 117999
  },
  {
    of: 'les-miserables-qu', id: 'les-miserables-qu-alias-1', aspect: 'alias', text: 'Le Cabuc',
    textFr: 'Le Cabuc', revealed: 180999
  },
  {
    of: 'les-miserables-cg', id: 'les-miserables-cg-name-1', aspect: 'name', text: 'The Parisian coachman',
    textFr: 'Le cocher parisien', revealed: 124999
  },
  {
    of: 'les-miserables-cg', id: 'les-miserables-cg-shortname-1', aspect: 'shortName',
    text: 'the Parisian coachman', textFr: 'le cocher parisien', revealed: 124999
  },
  {
    of: 'les-miserables-cg', id: 'les-miserables-cg-occupation-1', aspect: 'occupation', text: 'coachman',
    textFr: 'cocher', revealed: 124999
  },
  {
    of: 'les-miserables-cg', id: 'les-miserables-cg-summary-1', aspect: 'summary',
    text: 'A coachman by the Gorbeau tenement.', textFr: 'Un cocher devant la masure Gorbeau.',
    revealed: 124999
  },
  {
    of: 'les-miserables-pn', id: 'les-miserables-pn-name-1', aspect: 'name', text: 'Panchaud',
    textFr: 'Panchaud', revealed: 124999
  },
  {
    of: 'les-miserables-pn', id: 'les-miserables-pn-shortname-1', aspect: 'shortName', text: 'Panchaud',
    textFr: 'Panchaud', revealed: 124999
  },
  {
    of: 'les-miserables-pn', id: 'les-miserables-pn-occupation-1', aspect: 'occupation', text: 'criminal',
    textFr: 'malfaiteur', revealed: 124999
  },
  {
    of: 'les-miserables-pn', id: 'les-miserables-pn-alias-1', aspect: 'alias', text: 'Printanier',
    textFr: 'Printanier', revealed: 135999
  },
  {
    of: 'les-miserables-pn', id: 'les-miserables-pn-alias-2', aspect: 'alias', text: 'Bigrenaille',
    textFr: 'Bigrenaille', revealed: 135999
  },
  {
    of: 'les-miserables-bj', id: 'les-miserables-bj-name-1', aspect: 'name', text: 'Brujon',
    textFr: 'Brujon', revealed: 127999
  },
  {
    of: 'les-miserables-bj', id: 'les-miserables-bj-shortname-1', aspect: 'shortName', text: 'Brujon',
    textFr: 'Brujon', revealed: 127999
  },
  {
    of: 'les-miserables-bj', id: 'les-miserables-bj-occupation-1', aspect: 'occupation', text: 'criminal',
    textFr: 'malfaiteur', revealed: 127999
  },
  {
    of: 'les-miserables-bj', id: 'les-miserables-bj-summary-1', aspect: 'summary',
    text: 'An associate of Patron-Minette.', textFr: 'Associé de Patron-Minette.', revealed: 127999
  },
  {
    of: 'les-miserables-du', id: 'les-miserables-du-name-1', aspect: 'name', text: 'Deux-Milliards',
    textFr: 'Deux-Milliards', revealed: 127999
  },
  {
    of: 'les-miserables-du', id: 'les-miserables-du-shortname-1', aspect: 'shortName',
    text: 'Deux-Milliards', textFr: 'Deux-Milliards', revealed: 127999
  },
  {
    of: 'les-miserables-du', id: 'les-miserables-du-spelling-1', aspect: 'spelling', text: 'Deuxmilliards',
    textFr: 'Deuxmilliards', revealed: 127999
  },
  {
    of: 'les-miserables-du', id: 'les-miserables-du-occupation-1', aspect: 'occupation', text: 'criminal',
    textFr: 'malfaiteur', revealed: 127999
  },
  {
    of: 'les-miserables-du', id: 'les-miserables-du-alias-1', aspect: 'alias', text: 'Demi-liard',
    textFr: 'Demi-liard', revealed: 135999
  },
  {
    of: 'les-miserables-bb', id: 'les-miserables-bb-name-1', aspect: 'name', text: 'Babet', textFr: 'Babet',
    revealed: 134999
  },
  {
    of: 'les-miserables-bb', id: 'les-miserables-bb-shortname-1', aspect: 'shortName', text: 'Babet',
    textFr: 'Babet', revealed: 134999
  },
  {
    of: 'les-miserables-bb', id: 'les-miserables-bb-summary-1', aspect: 'summary',
    text: 'A member of Patron-Minette.', textFr: 'Membre de Patron-Minette.', revealed: 134999
  },
  {
    of: 'les-miserables-cp', id: 'les-miserables-cp-name-1', aspect: 'name', text: 'The card player',
    textFr: 'Le joueur de cartes', revealed: 137999
  },
  {
    of: 'les-miserables-cp', id: 'les-miserables-cp-shortname-1', aspect: 'shortName',
    text: 'the card player', textFr: 'le joueur de cartes', revealed: 137999
  },
  {
    of: 'les-miserables-cp', id: 'les-miserables-cp-summary-1', aspect: 'summary',
    text: 'A man who plays cards with Grantaire.', textFr: 'Un homme qui joue aux cartes avec Grantaire.',
    revealed: 137999
  },
  {
    of: 'les-miserables-fe', id: 'les-miserables-fe-name-1', aspect: 'name', text: 'Feuilly',
    textFr: 'Feuilly', revealed: 137999
  },
  {
    of: 'les-miserables-fe', id: 'les-miserables-fe-shortname-1', aspect: 'shortName', text: 'Feuilly',
    textFr: 'Feuilly', revealed: 137999
  },
  {
    of: 'les-miserables-fe', id: 'les-miserables-fe-summary-1', aspect: 'summary',
    text: 'A member of the Friends of the ABC.', textFr: 'Membre des Amis de l’ABC.', revealed: 137999
  },
  {
    of: 'les-miserables-bf', id: 'les-miserables-bf-name-1', aspect: 'name', text: 'Babet’s girlfriend',
    textFr: 'L’amie de Babet', revealed: 139999
  },
  {
    of: 'les-miserables-bf', id: 'les-miserables-bf-shortname-1', aspect: 'shortName',
    text: 'Babet’s girlfriend', textFr: 'l’amie de Babet', revealed: 139999
  },
  {
    of: 'les-miserables-bf', id: 'les-miserables-bf-summary-1', aspect: 'summary',
    text: 'The girlfriend of Babet.', textFr: 'La bonne amie de Babet.', revealed: 139999
  },
  {
    of: 'les-miserables-gf', id: 'les-miserables-gf-name-1', aspect: 'name', text: 'The guard of La Force',
    textFr: 'Le gardien de la Force', revealed: 139999
  },
  {
    of: 'les-miserables-gf', id: 'les-miserables-gf-shortname-1', aspect: 'shortName',
    text: 'the guard of La Force', textFr: 'le gardien de la Force', revealed: 139999
  },
  {
    of: 'les-miserables-gf', id: 'les-miserables-gf-occupation-1', aspect: 'occupation',
    text: 'guard at La Force prison', textFr: 'gardien à la prison de la Force', revealed: 139999
  },
  {
    of: 'les-miserables-ts', id: 'les-miserables-ts-name-1', aspect: 'name', text: 'Toussaint',
    textFr: 'Toussaint', revealed: 142999
  },
  {
    of: 'les-miserables-ts', id: 'les-miserables-ts-shortname-1', aspect: 'shortName', text: 'Toussaint',
    textFr: 'Toussaint', revealed: 142999
  },
  {
    of: 'les-miserables-ts', id: 'les-miserables-ts-occupation-1', aspect: 'occupation',
    text: 'servant of Jean Valjean in the rue Plumet', textFr: 'servante de Jean Valjean, rue Plumet',
    revealed: 142999
  },
  {
    of: 'les-miserables-mo', id: 'les-miserables-mo-name-1', aspect: 'name', text: 'Montparnasse',
    textFr: 'Montparnasse', revealed: 150999
  },
  {
    of: 'les-miserables-mo', id: 'les-miserables-mo-shortname-1', aspect: 'shortName', text: 'Montparnasse',
    textFr: 'Montparnasse', revealed: 150999
  },
  {
    of: 'les-miserables-mo', id: 'les-miserables-mo-summary-1', aspect: 'summary',
    text: 'A member of Patron-Minette.', textFr: 'Membre de Patron-Minette.', revealed: 150999
  },
  {
    of: 'les-miserables-xa', id: 'les-miserables-xa-name-1', aspect: 'name', text: 'The older child',
    textFr: 'L’aîné des deux enfants', revealed: 155999
  },
  {
    of: 'les-miserables-xa', id: 'les-miserables-xa-shortname-1', aspect: 'shortName',
    text: 'the older child', textFr: 'l’aîné', revealed: 155999
  },
  {
    of: 'les-miserables-xa', id: 'les-miserables-xa-summary-1', aspect: 'summary',
    text: 'Son of Thénardier, raised by Magnon.', textFr: 'Fils de Thénardier, élevé par la Magnon.',
    revealed: 155999
  },
  {
    of: 'les-miserables-xb', id: 'les-miserables-xb-name-1', aspect: 'name', text: 'The younger child',
    textFr: 'Le plus jeune des deux enfants', revealed: 155999
  },
  {
    of: 'les-miserables-xb', id: 'les-miserables-xb-shortname-1', aspect: 'shortName',
    text: 'the younger child', textFr: 'le plus jeune', revealed: 155999
  },
  {
    of: 'les-miserables-xb', id: 'les-miserables-xb-summary-1', aspect: 'summary',
    text: 'Son of Thénardier, raised by Magnon.', textFr: 'Fils de Thénardier, élevé par la Magnon.',
    revealed: 155999
  },
  {
    of: 'les-miserables-bg', id: 'les-miserables-bg-name-1', aspect: 'name', text: 'The Paris barber',
    textFr: 'Le perruquier de Paris', revealed: 156999
  },
  {
    of: 'les-miserables-bg', id: 'les-miserables-bg-shortname-1', aspect: 'shortName',
    text: 'the Paris barber', textFr: 'le perruquier', revealed: 156999
  },
  {
    of: 'les-miserables-bg', id: 'les-miserables-bg-occupation-1', aspect: 'occupation', text: 'barber',
    textFr: 'perruquier', revealed: 156999
  },
  {
    of: 'les-miserables-bg', id: 'les-miserables-bg-summary-1', aspect: 'summary',
    text: 'Gavroche comes across him.', textFr: 'Gavroche le rencontre.', revealed: 156999
  },
  {
    of: 'les-miserables-bk', id: 'les-miserables-bk-name-1', aspect: 'name', text: 'The Paris baker',
    textFr: 'Le boulanger de Paris', revealed: 156999
  },
  {
    of: 'les-miserables-bk', id: 'les-miserables-bk-shortname-1', aspect: 'shortName', text: 'the baker',
    textFr: 'le boulanger', revealed: 156999
  },
  {
    of: 'les-miserables-bk', id: 'les-miserables-bk-occupation-1', aspect: 'occupation', text: 'baker',
    textFr: 'boulanger', revealed: 156999
  },
  {
    of: 'les-miserables-bk', id: 'les-miserables-bk-summary-1', aspect: 'summary',
    text: 'Gavroche comes to his shop.', textFr: 'Gavroche entre dans sa boutique.', revealed: 156999
  },
  {
    of: 'les-miserables-gl', id: 'les-miserables-gl-name-1', aspect: 'name', text: 'The poor girl',
    textFr: 'La jeune mendiante', revealed: 156999
  },
  {
    of: 'les-miserables-gl', id: 'les-miserables-gl-shortname-1', aspect: 'shortName',
    text: 'the poor girl', textFr: 'la jeune mendiante', revealed: 156999
  },
  {
    of: 'les-miserables-gl', id: 'les-miserables-gl-summary-1', aspect: 'summary',
    text: 'A poor girl, helped by Gavroche.', textFr: 'Une pauvre fille que Gavroche secourt.',
    revealed: 156999
  },
  {
    of: 'les-miserables-bq', id: 'les-miserables-bq-name-1', aspect: 'name', text: 'Basque',
    textFr: 'Basque', revealed: 163999
  },
  {
    of: 'les-miserables-bq', id: 'les-miserables-bq-shortname-1', aspect: 'shortName', text: 'Basque',
    textFr: 'Basque', revealed: 163999
  },
  {
    of: 'les-miserables-bq', id: 'les-miserables-bq-occupation-1', aspect: 'occupation',
    text: 'manservant to M. Gillenormand', textFr: 'domestique de M. Gillenormand', revealed: 163999
  },
  {
    of: 'les-miserables-gn', id: 'les-miserables-gn-name-1', aspect: 'name', text: 'The gardener',
    textFr: 'Le jardinier', revealed: 166999
  },
  {
    of: 'les-miserables-gn', id: 'les-miserables-gn-shortname-1', aspect: 'shortName', text: 'the gardener',
    textFr: 'le jardinier', revealed: 166999
  },
  {
    of: 'les-miserables-gn', id: 'les-miserables-gn-occupation-1', aspect: 'occupation', text: 'gardener',
    textFr: 'jardinier', revealed: 166999
  },
  {
    of: 'les-miserables-gn', id: 'les-miserables-gn-summary-1', aspect: 'summary',
    text: 'M. Mabeuf comes across him.', textFr: 'M. Mabeuf le rencontre.', revealed: 166999
  },
  {
    of: 'les-miserables-mu', id: 'les-miserables-mu-name-1', aspect: 'name',
    text: 'The minister of agriculture', textFr: 'Le ministre de l’Agriculture', revealed: 166999
  },
  {
    of: 'les-miserables-mu', id: 'les-miserables-mu-shortname-1', aspect: 'shortName', text: 'the minister',
    textFr: 'le ministre', revealed: 166999
  },
  {
    of: 'les-miserables-mu', id: 'les-miserables-mu-occupation-1', aspect: 'occupation',
    text: 'minister of agriculture', textFr: 'ministre de l’Agriculture', revealed: 166999
  },
  {
    of: 'les-miserables-mw', id: 'les-miserables-mw-name-1', aspect: 'name', text: 'The minister’s wife',
    textFr: 'La femme du ministre', revealed: 166999
  },
  {
    of: 'les-miserables-mw', id: 'les-miserables-mw-shortname-1', aspect: 'shortName',
    text: 'the minister’s wife', textFr: 'la femme du ministre', revealed: 166999
  },
  {
    of: 'les-miserables-mw', id: 'les-miserables-mw-summary-1', aspect: 'summary',
    text: 'The wife of the minister of agriculture.', textFr: 'La femme du ministre de l’Agriculture.',
    revealed: 166999
  },
  {
    of: 'les-miserables-gs', id: 'les-miserables-gs-name-1', aspect: 'name', text: 'The secondhand dealer',
    textFr: 'La marchande de bric-à-brac', revealed: 167999
  },
  {
    of: 'les-miserables-gs', id: 'les-miserables-gs-shortname-1', aspect: 'shortName', text: 'the dealer',
    textFr: 'la marchande', revealed: 167999
  },
  {
    of: 'les-miserables-gs', id: 'les-miserables-gs-occupation-1', aspect: 'occupation',
    text: 'secondhand dealer', textFr: 'marchande de bric-à-brac', revealed: 167999
  },
  {
    of: 'les-miserables-gs', id: 'les-miserables-gs-summary-1', aspect: 'summary',
    text: 'Gavroche ‘borrows’ a pistol from her.', textFr: 'Gavroche lui « emprunte » un pistolet.',
    revealed: 167999
  },
  {
    of: 'les-miserables-rp', id: 'les-miserables-rp-name-1', aspect: 'name', text: 'The ragpicker',
    textFr: 'La chiffonnière', revealed: 168999
  },
  {
    of: 'les-miserables-rp', id: 'les-miserables-rp-shortname-1', aspect: 'shortName',
    text: 'the ragpicker', textFr: 'la chiffonnière', revealed: 168999
  },
  {
    of: 'les-miserables-rp', id: 'les-miserables-rp-occupation-1', aspect: 'occupation', text: 'ragpicker',
    textFr: 'chiffonnière', revealed: 168999
  },
  {
    of: 'les-miserables-tc', id: 'les-miserables-tc-name-1', aspect: 'name', text: 'The three concierges',
    textFr: 'Les trois portières', revealed: 168999
  },
  {
    of: 'les-miserables-tc', id: 'les-miserables-tc-shortname-1', aspect: 'shortName',
    text: 'the three concierges', textFr: 'les trois portières', revealed: 168999
  },
  {
    of: 'les-miserables-tc', id: 'les-miserables-tc-occupation-1', aspect: 'occupation', text: 'concierges',
    textFr: 'portières', revealed: 168999
  },
  {
    of: 'les-miserables-tc', id: 'les-miserables-tc-summary-1', aspect: 'summary',
    text: 'Gavroche meets them.', textFr: 'Gavroche les rencontre.', revealed: 168999
  },
  {
    of: 'les-miserables-os', id: 'les-miserables-os-name-1', aspect: 'name', text: 'The old soldier',
    textFr: 'Le vieux soldat', revealed: 169999
  },
  {
    of: 'les-miserables-os', id: 'les-miserables-os-shortname-1', aspect: 'shortName',
    text: 'the old soldier', textFr: 'le vieux soldat', revealed: 169999
  },
  {
    of: 'les-miserables-os', id: 'les-miserables-os-occupation-1', aspect: 'occupation',
    text: 'old soldier', textFr: 'vieux soldat', revealed: 169999
  },
  {
    of: 'les-miserables-os', id: 'les-miserables-os-summary-1', aspect: 'summary',
    text: 'He is at the barbershop.', textFr: 'Il est chez le perruquier.', revealed: 169999
  },
  {
    of: 'les-miserables-cw', id: 'les-miserables-cw-name-1', aspect: 'name',
    text: 'The concierge of the rue de la Verrerie', textFr: 'La portière de la rue de la Verrerie',
    revealed: 172999
  },
  {
    of: 'les-miserables-cw', id: 'les-miserables-cw-shortname-1', aspect: 'shortName',
    text: 'the concierge, rue de la Verrerie', textFr: 'la portière, rue de la Verrerie', revealed: 172999
  },
  {
    of: 'les-miserables-cw', id: 'les-miserables-cw-occupation-1', aspect: 'occupation',
    text: 'concierge, rue de la Verrerie', textFr: 'portière, rue de la Verrerie', revealed: 172999
  },
  {
    of: 'les-miserables-gb', id: 'les-miserables-gb-name-1', aspect: 'name', text: 'Gibelotte',
    textFr: 'Gibelotte', revealed: 173999
  },
  {
    of: 'les-miserables-gb', id: 'les-miserables-gb-shortname-1', aspect: 'shortName', text: 'Gibelotte',
    textFr: 'Gibelotte', revealed: 173999
  },
  {
    of: 'les-miserables-gb', id: 'les-miserables-gb-spelling-1', aspect: 'spelling', text: 'Gibolette',
    textFr: 'Gibolette', revealed: 173999
  },
  {
    of: 'les-miserables-gb', id: 'les-miserables-gb-occupation-1', aspect: 'occupation',
    text: 'servant at the Corinth inn', textFr: 'servante au cabaret de Corinthe', revealed: 173999
  },
  {
    of: 'les-miserables-hl', id: 'les-miserables-hl-name-1', aspect: 'name', text: 'Mme Hucheloup',
    textFr: 'Mme Hucheloup', revealed: 173999
  },
  {
    of: 'les-miserables-hl', id: 'les-miserables-hl-shortname-1', aspect: 'shortName',
    text: 'Mme Hucheloup', textFr: 'Mme Hucheloup', revealed: 173999
  },
  {
    of: 'les-miserables-hl', id: 'les-miserables-hl-occupation-1', aspect: 'occupation',
    text: 'keeper of the Corinth inn', textFr: 'patronne du cabaret de Corinthe', revealed: 173999
  },
  {
    of: 'les-miserables-ml', id: 'les-miserables-ml-name-1', aspect: 'name', text: 'Matelote',
    textFr: 'Matelote', revealed: 173999
  },
  {
    of: 'les-miserables-ml', id: 'les-miserables-ml-shortname-1', aspect: 'shortName', text: 'Matelote',
    textFr: 'Matelote', revealed: 173999
  },
  {
    of: 'les-miserables-ml', id: 'les-miserables-ml-spelling-1', aspect: 'spelling', text: 'Matelotte',
    textFr: 'Matelotte', revealed: 173999
  },
  {
    of: 'les-miserables-ml', id: 'les-miserables-ml-occupation-1', aspect: 'occupation',
    text: 'servant at the Corinth inn', textFr: 'servante au cabaret de Corinthe', revealed: 173999
  },
  {
    of: 'les-miserables-na', id: 'les-miserables-na-name-1', aspect: 'name', text: 'Navet', textFr: 'Navet',
    revealed: 174999
  },
  {
    of: 'les-miserables-na', id: 'les-miserables-na-shortname-1', aspect: 'shortName', text: 'Navet',
    textFr: 'Navet', revealed: 174999
  },
  {
    of: 'les-miserables-na', id: 'les-miserables-na-summary-1', aspect: 'summary',
    text: 'Friend of Gavroche.', textFr: 'Ami de Gavroche.', revealed: 174999
  },
  {
    of: 'les-miserables-dn', id: 'les-miserables-dn-name-1', aspect: 'name', text: 'The dandy',
    textFr: 'Le dandy', revealed: 176999
  },
  {
    of: 'les-miserables-dn', id: 'les-miserables-dn-shortname-1', aspect: 'shortName', text: 'the dandy',
    textFr: 'le dandy', revealed: 176999
  },
  {
    of: 'les-miserables-dn', id: 'les-miserables-dn-summary-1', aspect: 'summary',
    text: 'A dandy near the barricade.', textFr: 'Un dandy près de la barricade.', revealed: 176999
  },
  {
    of: 'les-miserables-pc', id: 'les-miserables-pc-name-1', aspect: 'name',
    text: 'The porter at the barricade', textFr: 'Le portier de la barricade', revealed: 180999
  },
  {
    of: 'les-miserables-pc', id: 'les-miserables-pc-shortname-1', aspect: 'shortName', text: 'the porter',
    textFr: 'le portier', revealed: 180999
  },
  {
    of: 'les-miserables-pc', id: 'les-miserables-pc-occupation-1', aspect: 'occupation', text: 'porter',
    textFr: 'portier', revealed: 180999
  },
  {
    of: 'les-miserables-pc', id: 'les-miserables-pc-fate-1', aspect: 'fate',
    text: 'Shot at the barricade by Le Cabuc.', textFr: 'Abattu à la barricade par Le Cabuc.',
    revealed: 180999
  },
  {
    of: 'les-miserables-gv', id: 'les-miserables-gv-name-1', aspect: 'name', text: 'The government troops',
    textFr: 'Les troupes du gouvernement', revealed: 181999
  },
  {
    of: 'les-miserables-gv', id: 'les-miserables-gv-shortname-1', aspect: 'shortName', text: 'the troops',
    textFr: 'les troupes', revealed: 181999
  },
  {
    of: 'les-miserables-gv', id: 'les-miserables-gv-occupation-1', aspect: 'occupation', text: 'troops',
    textFr: 'troupes', revealed: 181999
  },
  {
    of: 'les-miserables-dr', id: 'les-miserables-dr-name-1', aspect: 'name', text: 'The drunk coachman',
    textFr: 'Le cocher ivre', revealed: 190999
  },
  {
    of: 'les-miserables-dr', id: 'les-miserables-dr-shortname-1', aspect: 'shortName',
    text: 'the drunk coachman', textFr: 'le cocher ivre', revealed: 190999
  },
  {
    of: 'les-miserables-dr', id: 'les-miserables-dr-occupation-1', aspect: 'occupation', text: 'coachman',
    textFr: 'cocher', revealed: 190999
  },
  {
    of: 'les-miserables-dr', id: 'les-miserables-dr-summary-1', aspect: 'summary',
    text: 'A drunk man from Auvergne.', textFr: 'Un Auvergnat ivre.', revealed: 190999
  },
  {
    of: 'les-miserables-si', id: 'les-miserables-si-name-1', aspect: 'name',
    text: 'The sergeant of the Imprimerie royale', textFr: 'Le sergent de l’Imprimerie royale',
    revealed: 190999
  },
  {
    of: 'les-miserables-si', id: 'les-miserables-si-shortname-1', aspect: 'shortName', text: 'the sergeant',
    textFr: 'le sergent', revealed: 190999
  },
  {
    of: 'les-miserables-si', id: 'les-miserables-si-occupation-1', aspect: 'occupation',
    text: 'sergeant at the Imprimerie royale post', textFr: 'sergent au poste de l’Imprimerie royale',
    revealed: 190999
  },
  {
    of: 'les-miserables-iw', id: 'les-miserables-iw-name-1', aspect: 'name', text: 'The insurgent workers',
    textFr: 'Les ouvriers insurgés', revealed: 191999
  },
  {
    of: 'les-miserables-iw', id: 'les-miserables-iw-shortname-1', aspect: 'shortName', text: 'the workers',
    textFr: 'les ouvriers', revealed: 191999
  },
  {
    of: 'les-miserables-iw', id: 'les-miserables-iw-occupation-1', aspect: 'occupation', text: 'workers',
    textFr: 'ouvriers', revealed: 191999
  },
  {
    of: 'les-miserables-wa', id: 'les-miserables-wa-name-1', aspect: 'name', text: 'The anonymous worker',
    textFr: 'L’ouvrier anonyme', revealed: 192999
  },
  {
    of: 'les-miserables-wa', id: 'les-miserables-wa-shortname-1', aspect: 'shortName', text: 'the worker',
    textFr: 'l’ouvrier', revealed: 192999
  },
  {
    of: 'les-miserables-wa', id: 'les-miserables-wa-occupation-1', aspect: 'occupation', text: 'worker',
    textFr: 'ouvrier', revealed: 192999
  },
  {
    of: 'les-miserables-wa', id: 'les-miserables-wa-summary-1', aspect: 'summary',
    text: 'A worker at the barricade.', textFr: 'Un ouvrier à la barricade.', revealed: 192999
  },
  {
    of: 'les-miserables-bx', id: 'les-miserables-bx-name-1', aspect: 'name', text: 'The bourgeois man',
    textFr: 'Le bourgeois', revealed: 203999
  },
  {
    of: 'les-miserables-bx', id: 'les-miserables-bx-shortname-1', aspect: 'shortName',
    text: 'the bourgeois man', textFr: 'le bourgeois', revealed: 203999
  },
  {
    of: 'les-miserables-bx', id: 'les-miserables-bx-summary-1', aspect: 'summary',
    text: 'A bourgeois man in the Luxembourg gardens.', textFr: 'Un bourgeois au jardin du Luxembourg.',
    revealed: 203999
  },
  {
    of: 'les-miserables-by', id: 'les-miserables-by-name-1', aspect: 'name',
    text: 'The bourgeois man’s son', textFr: 'Le fils du bourgeois', revealed: 203999
  },
  {
    of: 'les-miserables-by', id: 'les-miserables-by-shortname-1', aspect: 'shortName',
    text: 'the bourgeois son', textFr: 'le fils du bourgeois', revealed: 203999
  },
  {
    of: 'les-miserables-by', id: 'les-miserables-by-summary-1', aspect: 'summary',
    text: 'The son of the bourgeois man.', textFr: 'Le fils du bourgeois.', revealed: 203999
  },
  {
    of: 'les-miserables-sw', id: 'les-miserables-sw-name-1', aspect: 'name', text: 'The sewermen',
    textFr: 'Les égoutiers', revealed: 211999
  },
  {
    of: 'les-miserables-sw', id: 'les-miserables-sw-shortname-1', aspect: 'shortName', text: 'the sewermen',
    textFr: 'les égoutiers', revealed: 211999
  },
  {
    of: 'les-miserables-sw', id: 'les-miserables-sw-occupation-1', aspect: 'occupation', text: 'sewermen',
    textFr: 'égoutiers', revealed: 211999
  },
  {
    of: 'les-miserables-cj', id: 'les-miserables-cj-name-1', aspect: 'name', text: 'Javert’s coachman',
    textFr: 'Le cocher de Javert', revealed: 213999
  },
  {
    of: 'les-miserables-cj', id: 'les-miserables-cj-shortname-1', aspect: 'shortName',
    text: 'Javert’s coachman', textFr: 'le cocher de Javert', revealed: 213999
  },
  {
    of: 'les-miserables-cj', id: 'les-miserables-cj-occupation-1', aspect: 'occupation', text: 'coachman',
    textFr: 'cocher', revealed: 213999
  },
  {
    of: 'les-miserables-cj', id: 'les-miserables-cj-summary-1', aspect: 'summary',
    text: 'He assists Javert.', textFr: 'Il prête son aide à Javert.', revealed: 213999
  },
  {
    of: 'les-miserables-cx', id: 'les-miserables-cx-name-1', aspect: 'name',
    text: 'The Gillenormands’ concierge', textFr: 'Le portier des Gillenormand', revealed: 220999
  },
  {
    of: 'les-miserables-cx', id: 'les-miserables-cx-shortname-1', aspect: 'shortName',
    text: 'the Gillenormands’ concierge', textFr: 'le portier des Gillenormand', revealed: 220999
  },
  {
    of: 'les-miserables-cx', id: 'les-miserables-cx-occupation-1', aspect: 'occupation', text: 'concierge',
    textFr: 'portier', revealed: 220999
  },
  {
    of: 'les-miserables-ni', id: 'les-miserables-ni-name-1', aspect: 'name', text: 'Nicolette',
    textFr: 'Nicolette', revealed: 220999
  },
  {
    of: 'les-miserables-ni', id: 'les-miserables-ni-shortname-1', aspect: 'shortName', text: 'Nicolette',
    textFr: 'Nicolette', revealed: 220999
  },
  {
    of: 'les-miserables-ni', id: 'les-miserables-ni-occupation-1', aspect: 'occupation',
    text: 'maid to M. Gillenormand', textFr: 'femme de chambre de M. Gillenormand', revealed: 220999
  },
  {
    of: 'les-miserables-dg', id: 'les-miserables-dg-name-1', aspect: 'name',
    text: 'The Gillenormands’ doctor', textFr: 'Le médecin des Gillenormand', revealed: 222999
  },
  {
    of: 'les-miserables-dg', id: 'les-miserables-dg-shortname-1', aspect: 'shortName',
    text: 'the Gillenormands’ doctor', textFr: 'le médecin des Gillenormand', revealed: 222999
  },
  {
    of: 'les-miserables-dg', id: 'les-miserables-dg-occupation-1', aspect: 'occupation', text: 'doctor',
    textFr: 'médecin', revealed: 222999
  },
  {
    of: 'les-miserables-cy', id: 'les-miserables-cy-name-1', aspect: 'name',
    text: 'The concierge, rue de l’Homme-Armé', textFr: 'La portière de la rue de l’Homme-Armé',
    revealed: 237999
  },
  {
    of: 'les-miserables-cy', id: 'les-miserables-cy-shortname-1', aspect: 'shortName',
    text: 'the concierge, l’Homme-Armé', textFr: 'la portière, l’Homme-Armé', revealed: 237999
  },
  {
    of: 'les-miserables-cy', id: 'les-miserables-cy-occupation-1', aspect: 'occupation',
    text: 'concierge, rue de l’Homme-Armé', textFr: 'portière, rue de l’Homme-Armé', revealed: 237999
  },
  {
    of: 'les-miserables-cz', id: 'les-miserables-cz-name-1', aspect: 'name',
    text: 'The concierge’s husband', textFr: 'Le mari de la portière', revealed: 237999
  },
  {
    of: 'les-miserables-cz', id: 'les-miserables-cz-shortname-1', aspect: 'shortName',
    text: 'the concierge’s husband', textFr: 'le mari de la portière', revealed: 237999
  },
  {
    of: 'les-miserables-cz', id: 'les-miserables-cz-summary-1', aspect: 'summary',
    text: 'The husband of the concierge, rue de l’Homme-Armé.',
    textFr: 'Le mari de la portière de la rue de l’Homme-Armé.', revealed: 237999
  },
  {
    of: 'les-miserables-dj', id: 'les-miserables-dj-name-1', aspect: 'name', text: 'Valjean’s doctor',
    textFr: 'Le médecin de Valjean', revealed: 237999
  },
  {
    of: 'les-miserables-dj', id: 'les-miserables-dj-shortname-1', aspect: 'shortName',
    text: 'Valjean’s doctor', textFr: 'le médecin de Valjean', revealed: 237999
  },
  {
    of: 'les-miserables-dj', id: 'les-miserables-dj-occupation-1', aspect: 'occupation', text: 'doctor',
    textFr: 'médecin', revealed: 237999
  }
] AS row
MATCH (n:Character {id: row.of})
MERGE (f:Fact {id: row.id})
SET f.aspect = row.aspect, f.text = row.text, f.textFr = row.textFr, f.revealed = row.revealed,
  f.sources = ['les-miserables-jean-complete']
MERGE (n)-[:HAS_FACT]->(f);
