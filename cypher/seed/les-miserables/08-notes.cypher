// Les Misérables: what the source does and does not say, and where it was not followed.

// Notes.
UNWIND [
  {
    id: 'les-miserables-n01', kind: 'gap', topic: 'What a chapter says', topicFr: 'Ce que dit un chapitre',
    text: 'The source notes who is there together with whom, chapter by chapter, and nothing of what happens between them. That two are together is no relationship by itself: they may be friends, strangers or enemies. The ties of presence only say how often it has come about.',
    textFr: 'La source note qui se trouve avec qui, chapitre par chapitre, et rien de ce qui se passe entre eux. Être ensemble n’est pas en soi une relation : il peut s’agir d’amis, d’inconnus ou d’ennemis. Les liens de présence disent seulement combien de fois cela s’est produit.',
    revealed: 0
  },
  {
    id: 'les-miserables-n02', kind: 'gap', topic: 'Chapters that are left out',
    topicFr: 'Chapitres laissés de côté',
    text: 'Only the 239 chapters in which the source finds at least two people together are here. The others of the novel are left out, and are not counted.',
    textFr: 'Seuls figurent les 239 chapitres où la source trouve au moins deux personnes ensemble. Les autres chapitres du roman sont laissés de côté et ne sont pas comptés.',
    revealed: 0
  },
  {
    id: 'les-miserables-n03', kind: 'gap', topic: 'Names and disguises', topicFr: 'Noms et déguisements',
    text: 'The source knows a person by one name from the first chapter on, whatever name the novel gives them there. So a name may stand here before the novel has said it, and nobody is shown as two.',
    textFr: 'La source désigne chacun par un seul nom dès le premier chapitre où il paraît, quel que soit le nom que lui donne alors le roman. Un nom peut donc figurer ici avant que le roman l’ait dit, et personne n’est montré comme deux.',
    revealed: 0
  },
  {
    id: 'les-miserables-n04', kind: 'gap', topic: 'Other names, and what one learns late',
    topicFr: 'Autres noms, et ce qu’on apprend tard',
    text: 'The source does not say in which chapter another name or a kinship is learnt. Another name stands here from the last chapter somebody is in, unless it is certain to be told earlier; a kinship from when both have been met.',
    textFr: 'La source ne dit pas dans quel chapitre s’apprend un autre nom ou une parenté. Un autre nom figure ici à partir du dernier chapitre où paraît la personne, sauf s’il est certain qu’il est dit plus tôt ; une parenté, dès que les deux ont été rencontrés.',
    revealed: 0
  },
  {
    id: 'les-miserables-n05', kind: 'gap', topic: 'Who matters how much', topicFr: 'Qui compte, et combien',
    text: 'Leads, main and recurring characters are told apart by the number of chapters they are in over the whole novel: the first eight, the next fourteen, and those in four or more. A group of people is recurring at most.',
    textFr: 'Personnages principaux, secondaires et récurrents se distinguent par le nombre de chapitres où ils paraissent dans tout le roman : les huit premiers, les quatorze suivants, puis ceux de quatre chapitres ou plus. Un groupe est au plus récurrent.',
    revealed: 0
  },
  {
    id: 'les-miserables-n06', kind: 'gap', topic: 'When ties begin', topicFr: 'Début des liens',
    text: 'The descriptions do not date a kinship, a marriage or a service. Such a tie stands as one from before the story, told once both have been met.',
    textFr: 'Les descriptions ne datent ni parenté, ni mariage, ni service. Un tel lien est donné comme antérieur à l’histoire et raconté dès que les deux ont été rencontrés.',
    revealed: 0
  },
  {
    id: 'les-miserables-n07', kind: 'conflict', topic: 'Spelling', topicFr: 'Orthographe',
    text: 'Slips of the source were set right: Conventionist, Zéphine, wheelwright, postilion, Imprimerie royale, Montfermeil, Luxembourg, Gorbeau, Deux-Milliards, Matelote, Gibelotte. “M-sur-M” is written out as Montreuil-sur-Mer. The search still finds the names as the source has them.',
    textFr: 'Des fautes de la source ont été corrigées : conventionnel, Zéphine, charron, postillon, Imprimerie royale, Montfermeil, Luxembourg, Gorbeau, Deux-Milliards, Matelote, Gibelotte. « M-sur-M » est développé en Montreuil-sur-Mer. La recherche trouve encore les noms tels que la source les écrit.',
    revealed: 239999
  },
  {
    id: 'les-miserables-n08', kind: 'conflict', topic: 'Part 1, Book 1, Chapter 2',
    topicFr: 'Partie 1, livre 1, chapitre 2',
    text: 'For this chapter the source has the code of Mlle Gillenormand beside Bishop Myriel where that of Mme Magloire must be meant. It is given here as Mme Magloire, so that there are 488 pairs where the source has 489.',
    textFr: 'Dans ce chapitre, la source porte le code de Mlle Gillenormand à côté de Monseigneur Myriel, là où celui de Mme Magloire est sûrement voulu. C’est Mme Magloire qui est retenue : il y a donc 488 paires là où la source en compte 489.',
    revealed: 91999
  },
  {
    id: 'les-miserables-n09', kind: 'conflict', topic: 'The king in Part 2, Book 3, Chapter 6',
    topicFr: 'Le roi dans la partie 2, livre 3, chapitre 6',
    text: 'The source names Louis-Philippe, King of France, for a chapter set in 1823, when Louis XVIII was king. It is followed.',
    textFr: 'La source nomme Louis-Philippe, roi de France, pour un chapitre qui se passe en 1823, quand régnait Louis XVIII. Elle est suivie.',
    revealed: 61999
  },
  {
    id: 'les-miserables-n10', kind: 'conflict', topic: 'Repeated co-appearances',
    topicFr: 'Rencontres répétées',
    text: 'The source has 1,589 co-appearances; 255 of them repeat one of the same two in the same chapter. Here two are together in a chapter or not.',
    textFr: 'La source compte 1 589 rencontres, dont 255 répètent celle des deux mêmes personnes dans le même chapitre. Ici, deux personnes sont ensemble dans un chapitre ou ne le sont pas.',
    revealed: 0
  }
] AS row
MERGE (n:Note {id: row.id})
SET n.story = 'les-miserables'
SET n.kind = row.kind, n.topic = row.topic, n.topicFr = row.topicFr, n.text = row.text,
  n.textFr = row.textFr, n.revealed = row.revealed;
