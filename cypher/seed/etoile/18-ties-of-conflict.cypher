// Étoile: ties of conflict. {} in a label stands for the name of the other one.

// Opposes.
UNWIND [
  {
    id: 'etoile-t008', from: 'etoile-jack', to: 'etoile-crispin', directed: true,
    label: 'cannot stand {} as a backer', labelBack: 'is loathed as a backer by {}',
    labelFr: 'ne supporte pas {} comme mécène', labelBackFr: 'est détesté comme mécène par {}',
    text: 'Jack dislikes the swap all the more when he hears that Shamblee is financing it.',
    textFr: "L'échange déplaît encore plus à Jack quand il apprend que Shamblee le finance.", began: 0,
    ended: null, revealed: 1009, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e01-s09', 'etoile-e03-s06', 'etoile-e04-s04'],
    sources: ['etoile-fangirlish-s01e01', 'etoile-variety-review-copy', 'etoile-fangirlish-s01e05']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:OPPOSES {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Resents.
UNWIND [
  {
    id: 'etoile-t050', from: 'etoile-crispin', to: 'etoile-jack', directed: true,
    label: 'takes revenge on the Fishes through {}', labelBack: 'is made to pay for his family by {}',
    labelFr: 'se venge des Fish à travers {}', labelBackFr: 'est visé, à travers sa famille, par {}',
    text: 'Shamblee tells Jack that he resents the Fishes for having shut him out, and now has the means to get even.',
    textFr: "Shamblee dit à Jack qu'il en veut aux Fish de l'avoir tenu à l'écart, et qu'il a désormais les moyens de se venger.",
    began: 0, ended: null, revealed: 3007, endRevealed: null, sentiment: -2, strength: 3,
    scenes: ['etoile-e03-s07', 'etoile-e04-s03', 'etoile-e04-s04'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-t059', from: 'etoile-crispin', to: 'etoile-jacks-mother', directed: true,
    label: 'counts {} among the Fishes he resents',
    labelBack: 'is one of the Fishes, a family resented by {}',
    labelFr: 'compte {} parmi les Fish à qui il en veut',
    labelBackFr: 'est de la famille Fish, prise en grippe par {}',
    text: "Jack's mother belongs to the Fish family, which Shamblee resents.",
    textFr: 'La mère de Jack appartient à la famille Fish, à qui Shamblee garde rancune.', began: 0,
    ended: null, revealed: 3999, endRevealed: null, sentiment: -2, strength: 1, scenes: ['etoile-e03-s07'],
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-t077', from: 'etoile-genevieve', to: 'etoile-crispin', directed: true,
    label: 'is wary of {}', labelBack: 'is regarded warily by {}', labelFr: 'reste sur ses gardes avec {}',
    labelBackFr: 'est considéré avec méfiance par {}',
    text: 'In bed, Geneviève and Jack wonder what trouble Shamblee will bring them next.',
    textFr: 'Au lit, Geneviève et Jack se demandent quels ennuis Shamblee va encore leur attirer.', began: 0,
    ended: null, revealed: 5005, endRevealed: null, sentiment: -1, strength: 1, scenes: ['etoile-e05-s05'],
    sources: ['etoile-fangirlish-s01e05']
  },
  // Confessed to Tobias alone.
  {
    id: 'etoile-t082', from: 'etoile-gabin', to: 'etoile-paris-critic', directed: true,
    label: 'would like to throw a rock at the window of {}',
    labelBack: 'risks a rock through the window from {}', labelFr: 'aimerait lancer une pierre chez {}',
    labelBackFr: "s'expose à une pierre lancée par {}",
    text: "Gabin confesses a wish to put a rock through the critic's window.",
    textFr: 'Gabin avoue une envie : lancer une pierre dans la fenêtre de la plume qui a éreinté la pièce.',
    began: 6007, ended: null, revealed: 6007, endRevealed: null, sentiment: -2, strength: 1,
    scenes: ['etoile-e06-s07'],
    knownBy: ['etoile-gabin', 'etoile-tobias'], knownSince: [6007, 6007],
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t098', from: 'etoile-jacks-mother', to: 'etoile-gael', directed: true,
    label: 'is furious to see {} back', labelBack: 'enrages {} by coming back',
    labelFr: 'est furieuse de revoir {}', labelBackFr: 'met {} en fureur par son retour',
    text: 'Clara is angry that Gael is back.', textFr: 'Clara est en colère que Gael soit de retour.',
    began: 0, ended: null, revealed: 7005, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e07-s05'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t100', from: 'etoile-jacks-uncle', to: 'etoile-gael', directed: true,
    label: 'shares the family anger at {}', labelBack: 'is an unwelcome sight to {}',
    labelFr: 'partage la colère contre {}', labelBackFr: 'est très mal vu par {}',
    text: "Uncle John shares Clara's anger that Gael is back.",
    textFr: "L'oncle John partage la colère de Clara devant le retour de Gael.", began: 0, ended: null,
    revealed: 7005, endRevealed: null, sentiment: -2, strength: 2, scenes: ['etoile-e07-s05'],
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t105', from: 'etoile-jack', to: 'etoile-gael', directed: true,
    label: "resents {} over his sister's affair", labelBack: 'is resented over an affair with Quinn by {}',
    labelFr: 'a une dent contre {} depuis la liaison de sa sœur',
    labelBackFr: 'est pris en grippe pour sa liaison avec Quinn par {}',
    text: 'The affair, and the burden it left on Jack, explain his particular dislike of Gael.',
    textFr: "La liaison, et le fardeau qu'elle a laissé à Jack, expliquent son aversion particulière pour Gael.",
    began: 0, ended: null, revealed: 7007, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e07-s06', 'etoile-e07-s07'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t114', from: 'etoile-jack', to: 'etoile-quinn-former-husband', directed: true,
    label: 'thinks {} unworthy of his sister', labelBack: 'is thought unworthy of Quinn by {}',
    labelFr: 'juge {} indigne de sa sœur', labelBackFr: 'est jugé indigne de Quinn par {}',
    text: 'Jack rails at Quinn for having married below her rank.',
    textFr: "Jack s'emporte contre Quinn, à qui il reproche de s'être mariée au-dessous de son rang.",
    began: 0, ended: null, revealed: 7999, endRevealed: null, sentiment: -2, strength: 1,
    scenes: ['etoile-e07-s07'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t122', from: 'etoile-cheyenne', to: 'etoile-mishi', directed: true,
    label: 'is displeased to find {} in Paris', labelBack: 'is met without pleasure by {}',
    labelFr: "n'est pas ravie de trouver {} à Paris", labelBackFr: 'est accueillie sans plaisir par {}',
    text: 'Cheyenne is less than pleased to meet Mishi on her return to Paris.',
    textFr: "De retour à Paris, Cheyenne n'est pas vraiment ravie d'y rencontrer Mishi.", began: 8006,
    ended: null, revealed: 8006, endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e08-s06'],
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-t124', from: 'etoile-cheyenne', to: 'etoile-bruna', directed: true,
    label: 'is hurt and angered by {}', labelBack: 'hurts {} by never having seen her dance',
    labelFr: 'est blessée et fâchée par {}', labelBackFr: "blesse {} en n'étant jamais venue la voir danser",
    text: 'Cheyenne is angry that Bruna went to see Mishi dance and never came to see her.',
    textFr: 'Cheyenne est en colère que Bruna soit allée voir danser Mishi et ne soit jamais venue la voir, elle.',
    began: 8007, ended: 8999, revealed: 8007, endRevealed: 8999, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s07'], sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-t131', from: 'etoile-cheyenne', to: 'etoile-jack', directed: true,
    label: 'angrily blames {} for a withdrawn offer', labelBack: 'angers {} by withdrawing an offer',
    labelFr: 'est en colère contre {} pour une offre retirée',
    labelBackFr: 'met {} en colère en retirant son offre',
    text: "The withdrawal of Jack's offer makes Cheyenne angry.",
    textFr: "Le retrait de l'offre de Jack met Cheyenne en colère.", began: 8013, ended: null,
    revealed: 8013, endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e08-s13'],
    sources: ['etoile-tvinsider-triangle']
  },
  {
    id: 'etoile-t135', from: 'etoile-genevieve', to: 'etoile-jack', directed: true,
    label: 'furiously blames {} over Cheyenne', labelBack: 'infuriates {} by trying to keep Cheyenne',
    labelFr: 'est furieuse, à cause de Cheyenne, contre {}',
    labelBackFr: 'met {} en fureur en voulant garder Cheyenne',
    text: 'Geneviève is furious that Jack may keep Cheyenne when they agreed on a one-year swap.',
    textFr: "Geneviève est furieuse que Jack puisse garder Cheyenne alors qu'ils étaient convenus d'un échange d'un an.",
    began: 8014, ended: null, revealed: 8014, endRevealed: null, sentiment: -2, strength: 3,
    scenes: ['etoile-e08-s14'], sources: ['etoile-ew-finale-questions', 'etoile-tvinsider-triangle']
  },
  {
    id: 'etoile-t142', from: 'etoile-cheyenne', to: 'etoile-nicholas', directed: true,
    label: 'resents {} for coming back to the job',
    labelBack: 'is resented for coming back to the job by {}',
    labelFr: 'supporte mal de voir {} reprendre son poste',
    labelBackFr: 'voit son retour mal accepté par {}',
    text: 'Cheyenne resents that Nicholas comes back to the job she had been offered.',
    textFr: "Cheyenne supporte mal que Nicholas revienne au poste qu'on lui avait offert à elle.",
    began: 8000, ended: null, revealed: 8999, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s13'], sources: ['etoile-ew-finale-questions']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:RESENTS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;

// Rival of.
UNWIND [
  {
    id: 'etoile-t010', from: 'etoile-jack', to: 'etoile-genevieve', directed: false,
    label: 'haggles over the terms of the swap with {}',
    labelBack: 'haggles over the terms of the swap with {}',
    labelFr: "marchande les termes de l'échange avec {}",
    labelBackFr: "marchande les termes de l'échange avec {}",
    text: 'Jack and Geneviève are fond of each other but bristle at close quarters, and each tries to get the better of the bargain over who is to be traded.',
    textFr: "Jack et Geneviève s'aiment bien mais se hérissent dès qu'ils sont face à face, et chacun tente de tirer le meilleur parti du marchandage sur les artistes à échanger.",
    began: 1010, ended: null, revealed: 1010, endRevealed: null, sentiment: 0, strength: 1,
    scenes: ['etoile-e01-s10', 'etoile-e01-s11'],
    sources: ['etoile-tvguide-review', 'etoile-thewrap-review', 'etoile-wyso-kirby']
  },
  {
    id: 'etoile-t073', from: 'etoile-tobias', to: 'etoile-cheyenne', directed: false,
    label: 'is at odds over the work with {}', labelBack: 'is at odds over the work with {}',
    labelFr: 'est en désaccord sur le travail avec {}',
    labelBackFr: 'est en désaccord sur le travail avec {}',
    text: 'Two uncompromising artists, Tobias and Cheyenne stand against each other over the work.',
    textFr: "Deux artistes intransigeants, Tobias et Cheyenne, s'opposent au sujet du travail.", began: 4000,
    ended: null, revealed: 4999, endRevealed: null, sentiment: -1, strength: 2, scenes: [],
    sources: ['etoile-vulture-s01e03-04', 'etoile-contending-glick']
  },
  {
    id: 'etoile-t143', from: 'etoile-genevieve', to: 'etoile-cheyenne', directed: false,
    label: 'is in a triangle over Jack with {}', labelBack: 'is in a triangle over Jack with {}',
    labelFr: 'forme un triangle autour de Jack avec {}',
    labelBackFr: 'forme un triangle autour de Jack avec {}',
    text: 'The finale sets up a triangle of Jack, Geneviève and Cheyenne.',
    textFr: 'Le dernier épisode met en place un triangle entre Jack, Geneviève et Cheyenne.', began: 8000,
    ended: null, revealed: 8999, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s14', 'etoile-e08-s17'], sources: ['etoile-tvinsider-triangle']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:RIVAL_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Quarrels with.
UNWIND [
  {
    id: 'etoile-t035', from: 'etoile-jack', to: 'etoile-cheyenne', directed: false,
    label: 'clashes over a dance partner with {}', labelBack: 'clashes over a dance partner with {}',
    labelFr: "se dispute, au sujet d'un partenaire, avec {}",
    labelBackFr: "se dispute, au sujet d'un partenaire, avec {}",
    text: 'Jack has to insist that Cheyenne pick a partner; she answers that she knows what she needs.',
    textFr: "Jack doit exiger que Cheyenne choisisse un partenaire ; elle répond qu'elle sait ce dont elle a besoin.",
    began: 2006, ended: null, revealed: 2006, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e02-s06'], sources: ['etoile-fangirlish-s01e02', 'etoile-nyt-kourlas-part2']
  },
  {
    id: 'etoile-t107', from: 'etoile-quinn', to: 'etoile-jack', directed: false,
    label: 'fights over marriage and romance with {}', labelBack: 'fights over marriage and romance with {}',
    labelFr: "se dispute sur le mariage et l'amour avec {}",
    labelBackFr: "se dispute sur le mariage et l'amour avec {}",
    text: "Brother and sister fight over Quinn's marriage, her affair and who had to clear up after it; she answers that there is no romance in Jack.",
    textFr: "Frère et sœur se disputent sur le mariage de Quinn, sur sa liaison et sur celui qui a dû réparer les dégâts ; elle réplique qu'il n'y a rien de romantique en Jack.",
    began: 7007, ended: null, revealed: 7007, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e07-s06', 'etoile-e07-s07', 'etoile-e07-s08'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t134', from: 'etoile-genevieve', to: 'etoile-cheyenne', directed: false,
    label: 'falls out over New York with {}', labelBack: 'falls out over New York with {}',
    labelFr: 'se brouille, à cause de New York, avec {}',
    labelBackFr: 'se brouille, à cause de New York, avec {}',
    text: 'Geneviève falls out with Cheyenne for having entertained the idea of staying in New York.',
    textFr: 'Geneviève se brouille avec Cheyenne, qui a envisagé de rester à New York.', began: 8014,
    ended: null, revealed: 8014, endRevealed: null, sentiment: -2, strength: 2, scenes: ['etoile-e08-s14'],
    sources: ['etoile-tvinsider-triangle']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:QUARRELS_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Confronts.
UNWIND [
  {
    id: 'etoile-t019', from: 'etoile-cheyenne', to: 'etoile-genevieve', directed: true,
    label: 'storms at {} over being traded', labelBack: 'faces, over the trade, the fury of {}',
    labelFr: 'laisse éclater sa colère contre {}',
    labelBackFr: "est prise à partie, au sujet de l'échange, par {}",
    text: "Straight from the sea, Cheyenne bursts into Geneviève's office when she learns that she has been traded.",
    textFr: "À peine revenue de mer, Cheyenne fait irruption dans le bureau de Geneviève en apprenant qu'elle a été cédée.",
    began: 1015, ended: null, revealed: 1015, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e01-s15'], sources: ['etoile-vulture-delaage']
  },
  {
    id: 'etoile-t040', from: 'etoile-french-officials', to: 'etoile-genevieve', directed: true,
    label: 'berate {} for giving Cheyenne away', labelBack: 'is berated over the loss of Cheyenne by {}',
    labelFr: 'réprimandent {} pour avoir cédé Cheyenne',
    labelBackFr: 'est réprimandée, au sujet de Cheyenne, par {}',
    text: 'Officials turn on Geneviève for allowing the star, Cheyenne, to be traded.',
    textFr: "Des responsables s'en prennent à Geneviève, qui a laissé céder l'étoile, Cheyenne.",
    began: 2013, ended: null, revealed: 2013, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e02-s13'], sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-t064', from: 'etoile-radio-interviewer', to: 'etoile-genevieve', directed: true,
    label: 'catches {} out on live radio', labelBack: 'is caught out on live radio by {}',
    labelFr: 'prend {} en défaut en direct à la radio',
    labelBackFr: 'est prise en défaut en direct à la radio par {}',
    text: 'On air, the interviewer confronts Geneviève with what really happened.',
    textFr: "À l'antenne, l'interview met Geneviève face à ce qui s'est réellement passé.", began: 4007,
    ended: null, revealed: 4007, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e04-s07', 'etoile-e04-s08'],
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-t068', from: 'etoile-gabin', to: 'etoile-tobias', directed: true,
    label: 'takes {} to task over the missed photo shoot',
    labelBack: 'is taken to task over a photo shoot by {}',
    labelFr: 'prend {} à partie pour la séance photo manquée',
    labelBackFr: 'est pris à partie pour une séance photo par {}',
    text: 'When Tobias comes back, Gabin, angry about the missed shoot, holds him responsible.',
    textFr: 'Au retour de Tobias, Gabin, fâché de la séance photo manquée, lui en fait porter la responsabilité.',
    began: 4015, ended: null, revealed: 4015, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e04-s15'], sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-t088', from: 'etoile-cheyenne', to: 'etoile-crispin', directed: true,
    label: 'throws {} out of class', labelBack: 'is thrown out of class by {}',
    labelFr: 'met {} à la porte du cours', labelBackFr: 'est mis à la porte du cours par {}',
    text: 'When Shamblee joins company class in order to see her, Cheyenne makes him leave.',
    textFr: "Quand Shamblee se joint au cours de la compagnie pour la voir, Cheyenne l'oblige à partir.",
    began: 0, ended: null, revealed: 6013, endRevealed: null, sentiment: -2, strength: 3,
    scenes: ['etoile-e06-s13'], sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-t094', from: 'etoile-gael', to: 'etoile-jack', directed: true,
    label: 'reproaches {} for not warning him', labelBack: 'is reproached for giving no warning by {}',
    labelFr: "accuse {} de ne pas l'avoir prévenu", labelBackFr: 'se voit reprocher son silence par {}',
    text: 'Gael demands to know why Jack did not tell him that Quinn was back; Jack had not known.',
    textFr: "Gael exige de savoir pourquoi Jack ne lui a pas dit que Quinn était de retour ; Jack n'en savait rien.",
    began: 7002, ended: null, revealed: 7002, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e07-s02'], sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t099', from: 'etoile-jacks-mother', to: 'etoile-jack', directed: true,
    label: 'takes {} to task over Gael', labelBack: 'is taken to task over Gael by {}',
    labelFr: 'prend {} à partie au sujet de Gael', labelBackFr: 'est pris à partie au sujet de Gael par {}',
    text: "Clara takes Jack to task for Gael's presence.",
    textFr: 'Clara reproche à Jack la présence de Gael.', began: 7005, ended: null, revealed: 7005,
    endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e07-s05'],
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t101', from: 'etoile-jacks-uncle', to: 'etoile-jack', directed: true,
    label: 'joins in confronting {} over Gael', labelBack: 'is also confronted over Gael by {}',
    labelFr: 'se joint aux reproches contre {} au sujet de Gael',
    labelBackFr: 'essuie aussi, au sujet de Gael, des reproches formulés par {}',
    text: 'Uncle John joins Clara in confronting Jack.',
    textFr: "L'oncle John se joint à Clara pour demander des comptes à Jack.", began: 7005, ended: null,
    revealed: 7005, endRevealed: null, sentiment: -1, strength: 1, scenes: ['etoile-e07-s05'],
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t110', from: 'etoile-tobias', to: 'etoile-kevin', directed: true,
    label: 'accuses {} of cheating', labelBack: 'is accused of cheating by {}',
    labelFr: "accuse {} d'infidélité", labelBackFr: "est accusé d'infidélité par {}",
    text: "Believing that they were still together, Tobias takes Kevin's engagement for infidelity.",
    textFr: "Persuadé qu'ils étaient encore ensemble, Tobias prend les fiançailles de Kevin pour une infidélité.",
    began: 7011, ended: null, revealed: 7011, endRevealed: null, sentiment: -1, strength: 1,
    scenes: ['etoile-e07-s11'], sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-t125', from: 'etoile-cheyenne', to: 'etoile-mishi-young-man', directed: true,
    label: 'questions and warns {}', labelBack: 'is questioned and warned by {}',
    labelFr: 'questionne et met en garde {}', labelBackFr: 'est questionné et mis en garde par {}',
    text: 'Cheyenne questions the young man and warns him from the heart.',
    textFr: 'Cheyenne questionne le jeune homme et le met en garde du fond du cœur.', began: 8008,
    ended: null, revealed: 8008, endRevealed: null, sentiment: 0, strength: 1, scenes: ['etoile-e08-s08'],
    sources: ['etoile-latinamedia-etoile']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:CONFRONTS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;

// Betrays.
UNWIND [
  {
    id: 'etoile-t020', from: 'etoile-genevieve', to: 'etoile-cheyenne', directed: true,
    label: 'trades {} away against her will', labelBack: 'is traded away against her will by {}',
    labelFr: 'cède {} à New York contre son gré', labelBackFr: 'est cédée à New York contre son gré par {}',
    text: 'Geneviève gives up her star dancer, Cheyenne, to New York without having her consent.',
    textFr: 'Geneviève cède à New York sa danseuse vedette, Cheyenne, sans avoir son accord.', began: 1015,
    ended: null, revealed: 1015, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e01-s10', 'etoile-e01-s15'],
    sources: ['etoile-vulture-delaage', 'etoile-nyt-kourlas-part2']
  },
  {
    id: 'etoile-t063', from: 'etoile-crispin', to: 'etoile-genevieve', directed: true,
    label: 'misleads {} about how bad an accident is',
    labelBack: 'is misled about how bad an accident is by {}',
    labelFr: "trompe {} sur la gravité d'un accident",
    labelBackFr: "est trompée sur la gravité d'un accident par {}",
    text: "Shamblee warns Geneviève only of a 'little something', so that she is caught out in public by an oil spill.",
    textFr: "Shamblee ne prévient Geneviève que d'un « petit quelque chose », si bien qu'une marée noire la prend au dépourvu en public.",
    began: 4007, ended: null, revealed: 4007, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e04-s05', 'etoile-e04-s07'],
    sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-t066', from: 'etoile-tobias', to: 'etoile-gabin', directed: true,
    label: 'leaves {} alone at their photo shoot', labelBack: 'is left alone at a photo shoot by {}',
    labelFr: 'laisse {} en plan à leur séance photo',
    labelBackFr: 'est laissé en plan à une séance photo par {}',
    text: 'Tobias skips an important joint photo shoot with Gabin in order to fly to New York.',
    textFr: "Tobias manque une importante séance photo commune avec Gabin pour s'envoler vers New York.",
    began: 4012, ended: null, revealed: 4012, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e04-s12', 'etoile-e04-s15'], sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-t115', from: 'etoile-quinn', to: 'etoile-quinn-former-husband', directed: true,
    label: 'cheated on {} with Gael', labelBack: 'was cheated on, with Gael, by {}',
    labelFr: 'a trompé {} avec Gael', labelBackFr: 'a été trompé, avec Gael, par {}',
    text: "Quinn's affair with Gael brought on the end of her marriage.",
    textFr: 'La liaison de Quinn avec Gael a provoqué la fin de son mariage.', began: 0, ended: null,
    revealed: 7999, endRevealed: null, sentiment: -1, strength: 2, scenes: ['etoile-e07-s06'],
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-t119', from: 'etoile-crispin', to: 'etoile-cheyenne', directed: true,
    label: 'takes a hidden revenge on {}', labelBack: 'is the target of a hidden revenge by {}',
    labelFr: 'mène une revanche cachée contre {}',
    labelBackFr: "est la cible d'une revanche cachée menée par {}",
    text: "Shamblee's proposal of Cheyenne for the post is a stealthy way to get back at her for his humiliation: she does not know.",
    textFr: "En proposant Cheyenne pour le poste, Shamblee se venge d'elle à la dérobée de son humiliation : elle n'en sait rien.",
    knownBy: ['etoile-crispin'], knownSince: [8003],
    began: 8003, ended: null, revealed: 8003, endRevealed: null, sentiment: -2, strength: 3,
    scenes: ['etoile-e08-s03'], sources: ['etoile-vulture-e7-8']
  },
  // The stealth of it works on Jack as on Cheyenne.
  {
    id: 'etoile-t120', from: 'etoile-crispin', to: 'etoile-jack', directed: true,
    label: 'exploits what he is told in confidence by {}', labelBack: 'has his confidence exploited by {}',
    labelFr: 'exploite les confidences faites par {}', labelBackFr: 'voit ses confidences exploitées par {}',
    text: "Shamblee turns Jack's confidence to his own ends by planting the idea of Cheyenne.",
    textFr: 'Shamblee détourne à ses propres fins les confidences de Jack en lui soufflant le nom de Cheyenne.',
    began: 8003, ended: null, revealed: 8003, endRevealed: null, sentiment: -2, strength: 2,
    scenes: ['etoile-e08-s03'],
    knownBy: ['etoile-crispin'], knownSince: [8003],
    sources: ['etoile-vulture-e7-8', 'etoile-cinepoca-ending']
  },
  {
    id: 'etoile-t132', from: 'etoile-jack', to: 'etoile-cheyenne', directed: true,
    label: 'takes an offer back from {}', labelBack: 'has an offer taken back by {}',
    labelFr: 'doit décevoir {} en reprenant son offre', labelBackFr: 'se voit retirer une offre par {}',
    text: 'Having offered too soon, Jack has to rescind, and Cheyenne is heartbroken.',
    textFr: 'Jack, qui a fait son offre trop tôt, doit se dédire, et Cheyenne en a le cœur brisé.',
    began: 8013, ended: null, revealed: 8013, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s13'], sources: ['etoile-tvinsider-triangle', 'etoile-vulture-e7-8']
  },
  {
    id: 'etoile-t133', from: 'etoile-cheyenne', to: 'etoile-genevieve', directed: true,
    label: 'considers leaving {} for New York', labelBack: 'may be left for New York by {}',
    labelFr: 'songe à quitter {} pour New York', labelBackFr: "risque d'être quittée pour New York par {}",
    text: 'By weighing the New York post, Cheyenne puts herself in the wrong with Geneviève.',
    textFr: 'En songeant au poste new-yorkais, Cheyenne se met en tort envers Geneviève.', began: 8014,
    ended: null, revealed: 8014, endRevealed: null, sentiment: -1, strength: 2,
    scenes: ['etoile-e08-s11', 'etoile-e08-s14'], sources: ['etoile-tvinsider-triangle']
  },
  {
    id: 'etoile-t136', from: 'etoile-jack', to: 'etoile-genevieve', directed: true,
    label: 'makes an offer without consulting {}', labelBack: 'is kept in the dark about an offer by {}',
    labelFr: 'fait une offre sans consulter {}',
    labelBackFr: "est tenue dans l'ignorance d'une offre par {}",
    text: 'Jack makes Cheyenne the offer without consulting Geneviève.',
    textFr: 'Jack fait son offre à Cheyenne sans consulter Geneviève.', began: 8014, ended: null,
    revealed: 8014, endRevealed: null, sentiment: -2, strength: 3,
    scenes: ['etoile-e08-s10', 'etoile-e08-s14'],
    sources: ['etoile-cinepoca-ending', 'etoile-tvinsider-triangle']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:BETRAYS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources,
  t.knownBy = row.knownBy, t.knownSince = row.knownSince;

// Criticises.
UNWIND [
  {
    id: 'etoile-t079', from: 'etoile-paris-critic', to: 'etoile-tobias', directed: true,
    label: 'pans {} for his first Paris piece', labelBack: 'is panned for his first Paris piece by {}',
    labelFr: 'éreinte {} pour sa première pièce à Paris',
    labelBackFr: 'est éreinté pour sa première pièce à Paris par {}',
    text: "Tobias's first piece in Paris gets terrible reviews.",
    textFr: 'La première pièce de Tobias à Paris reçoit des critiques désastreuses.', began: 6002,
    ended: null, revealed: 6002, endRevealed: null, sentiment: -2, strength: 1,
    scenes: ['etoile-e06-s02', 'etoile-e06-s05'], sources: ['etoile-fangirlish-s01e06']
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:CRITICISES {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = row.began,
  t.ended = row.ended, t.revealed = row.revealed, t.endRevealed = row.endRevealed,
  t.sentiment = row.sentiment, t.strength = row.strength, t.scenes = row.scenes, t.sources = row.sources;
