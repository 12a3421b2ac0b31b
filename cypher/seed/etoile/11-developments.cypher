// Étoile: what befalls each character, episode by episode.

// Developments.
UNWIND [
  {
    id: 'etoile-susu-e01-1', character: 'etoile-susu', installment: 'etoile-e01',
    text: 'Opens the series: she follows a filmed company class on a phone and hurries ahead because her mother has only one floor left to clean.',
    textFr: "Elle ouvre la série : elle suit sur un téléphone un cours filmé de la compagnie et saute des étapes, parce qu'il ne reste à sa mère qu'un étage à nettoyer.",
    revealed: 1999,
    sources: ['etoile-fangirlish-s01e01', 'etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-susu-e07-1', character: 'etoile-susu', installment: 'etoile-e07',
    text: 'Nervous before going on stage, she is calmed by Cheyenne with a prayer to Maya Plisetskaya.',
    textFr: "Prise par le trac avant d'entrer en scène, elle est apaisée par Cheyenne, qui prie avec elle Maïa Plissetskaïa.",
    revealed: 7999, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-susu-mother-e01-1', character: 'etoile-susu-mother', installment: 'etoile-e01',
    text: 'Comes to the studio door to say how long she still has to work.',
    textFr: 'Elle vient à la porte du studio dire combien de travail il lui reste.', revealed: 1999,
    sources: ['etoile-nyt-kourlas', 'etoile-yahoo-susu-cheyenne']
  },
  {
    id: 'etoile-genevieve-e01-1', character: 'etoile-genevieve', installment: 'etoile-e01',
    text: 'Proposes the one-year exchange of top talent and admits that Crispin Shamblee finances it; lends out Cheyenne and takes Tobias and Mishi.',
    textFr: "Elle propose d'échanger pour un an les plus grands talents et avoue que Crispin Shamblee paie ; elle prête Cheyenne et reçoit Tobias et Mishi.",
    revealed: 1999, sources: ['etoile-fangirlish-s01e01', 'etoile-mashable-review']
  },
  {
    id: 'etoile-genevieve-e02-1', character: 'etoile-genevieve', installment: 'etoile-e02',
    text: 'Is taken to task by government officials for letting Cheyenne leave France.',
    textFr: "Des responsables du gouvernement lui reprochent d'avoir laissé Cheyenne quitter la France.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-genevieve-e03-1', character: 'etoile-genevieve', installment: 'etoile-e03',
    text: "Is irritated that a bull has become a Paris celebrity, trades barbs with her sister, attends Mishi's welcome-home party and, after Mishi asks for help, goes to see Cheyenne's mother about taking the girl in.",
    textFr: "Elle s'agace qu'un taureau soit devenu une célébrité à Paris, échange des piques avec sa sœur, assiste à la fête donnée pour le retour de Mishi et, quand celle-ci lui demande de l'aide, va voir la mère de Cheyenne pour qu'elle l'héberge.",
    revealed: 3999, sources: ['etoile-shallowness-s01e03', 'etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-genevieve-e04-1', character: 'etoile-genevieve', installment: 'etoile-e04',
    text: "Enjoys a barefoot slide through the opera's great hall, finds two visiting American dancers asleep after a night out, then repeats Shamblee's play-down on live radio, calling a 'hiccup' what proves to be a deadly oil spill; protesters make her their target.",
    textFr: "Elle s'offre une glissade pieds nus dans le grand hall de l'Opéra, trouve deux danseurs américains endormis après une nuit de fête, puis, en direct à la radio, minimise à la suite de Shamblee et appelle « hoquet » ce qui se révèle être une marée noire meurtrière ; les manifestants font d'elle leur cible.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-genevieve-e05-1', character: 'etoile-genevieve', installment: 'etoile-e05',
    text: 'In New York she tells Jack plainly what she wants, and the two go from exes back to lovers; she stays the night.',
    textFr: "À New York, elle dit sans détour à Jack ce qu'elle veut, et les ex redeviennent amants ; elle reste pour la nuit.",
    revealed: 5999, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-genevieve-e06-1', character: 'etoile-genevieve', installment: 'etoile-e06',
    text: "She tries clumsily to cushion Tobias's failure, passes on Cléa's demand, then admits how often she compromises to keep her post and urges him to stay himself.",
    textFr: "Elle essaie maladroitement d'amortir l'échec de Tobias, lui transmet l'exigence de Cléa, puis avoue combien de compromis elle accepte pour garder son poste et l'encourage à rester lui-même.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-genevieve-e08-1', character: 'etoile-genevieve', installment: 'etoile-e08',
    text: 'She feels betrayed when she learns that Jack offered Cheyenne a permanent post, and falls out with Cheyenne for considering it.',
    textFr: 'Elle se sent trahie en apprenant que Jack a offert à Cheyenne un poste permanent, et se brouille avec Cheyenne, qui y a songé.',
    revealed: 8999, sources: ['etoile-tvinsider-triangle', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-genevieve-e08-2', character: 'etoile-genevieve', installment: 'etoile-e08',
    text: "With her own position at risk, she ends the season delighted by the wild success of Tobias's opening night.",
    textFr: 'Menacée dans son poste, elle finit la saison ravie du succès fou de la première de Tobias.',
    revealed: 8999, sources: ['etoile-dreamwidth-finale', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-jack-e01-1', character: 'etoile-jack', installment: 'etoile-e01',
    text: 'Told by Geneviève that their companies should trade stars for a year, he dislikes the plan, and dislikes even more that Crispin Shamblee pays for it, but goes along once he can have Cheyenne Toussaint.',
    textFr: "Geneviève lui annonce que leurs compagnies devraient échanger leurs vedettes pour un an ; le projet lui déplaît, et plus encore que Crispin Shamblee le finance, mais il se laisse faire dès lors qu'il peut avoir Cheyenne Toussaint.",
    revealed: 1999, sources: ['etoile-fangirlish-s01e01', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-jack-e02-1', character: 'etoile-jack', installment: 'etoile-e02',
    text: 'Gives an embarrassing television interview, leads a donor tour that goes badly, and has to order Cheyenne to settle on a dance partner.',
    textFr: 'Il donne une interview télévisée embarrassante, conduit une visite de donateurs qui tourne mal et doit sommer Cheyenne de se choisir un partenaire.',
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-jack-e03-1', character: 'etoile-jack', installment: 'etoile-e03',
    text: "Turns out to belong, on his mother's side, to the Fish family whose name is on the theatre. The board wants to rename it for Shamblee; he confronts Shamblee, tells his family, and is drawn into a lawsuit aimed at his own company. His love of ballet goes back to evenings in a theatre box with his mother.",
    textFr: "On découvre qu'il appartient, par sa mère, à la famille Fish, dont le théâtre porte le nom. Le conseil veut lui donner celui de Shamblee ; Jack affronte Shamblee, l'annonce à sa famille et se trouve entraîné dans un procès dirigé contre sa propre compagnie. Son amour du ballet remonte aux soirées passées avec sa mère dans une loge.",
    revealed: 3999,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-jack-e04-1', character: 'etoile-jack', installment: 'etoile-e04',
    text: 'Has to stand silent at the opening of the renamed Shamblee Theater while Shamblee mocks the Fish name.',
    textFr: "À l'inauguration du théâtre, rebaptisé Shamblee Theater, il doit se taire pendant que Shamblee se moque du nom des Fish.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-jack-e05-1', character: 'etoile-jack', installment: 'etoile-e05',
    text: 'He turns 45, the age at which men of his family are said to die, just as Nutcracker season begins; he and Geneviève become lovers again.',
    textFr: "Il a quarante-cinq ans, l'âge auquel, dit-on, meurent les hommes de sa famille, au moment même où commence la saison de Casse-Noisette ; Geneviève et lui redeviennent amants.",
    revealed: 5999, sources: ['etoile-fangirlish-s01e05', 'etoile-vulture-e5-6']
  },
  {
    id: 'etoile-jack-e05-2', character: 'etoile-jack', installment: 'etoile-e05',
    text: 'He keeps a spare toothbrush at home for Geneviève, a sign that he never stopped making room for her.',
    textFr: "Il garde chez lui une brosse à dents pour Geneviève, signe qu'il n'a jamais cessé de lui faire une place.",
    revealed: 5999, sources: ['etoile-fangirlish-s01e05']
  },
  {
    id: 'etoile-jack-e06-1', character: 'etoile-jack', installment: 'etoile-e06',
    text: 'Shamblee floods him with messages to make him bring Cheyenne to the table.',
    textFr: "Shamblee l'inonde de messages pour qu'il amène Cheyenne à lui parler.", revealed: 6999,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-jack-e07-1', character: 'etoile-jack', installment: 'etoile-e07',
    text: "We learn that he has a sister, Quinn, whose affair with Gael is the root of his dislike of Gael; he resents the family's casting of him as her protector.",
    textFr: "On apprend qu'il a une sœur, Quinn, dont la liaison avec Gael explique son antipathie pour celui-ci ; il supporte mal que la famille lui ait attribué le rôle de protecteur.",
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-jack-e07-2', character: 'etoile-jack', installment: 'etoile-e07',
    text: 'A passing remark shows that he has been married more than once.',
    textFr: "Une remarque en passant révèle qu'il a été marié plus d'une fois.", revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-jack-e07-3', character: 'etoile-jack', installment: 'etoile-e07',
    text: 'He sits with the hospitalised Nicholas and shares smuggled Smarties with him.',
    textFr: "Il veille Nicholas à l'hôpital et partage avec lui des Smarties de contrebande.",
    revealed: 7999, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-jack-e08-1', character: 'etoile-jack', installment: 'etoile-e08',
    text: "Worn down by weak applications for Nicholas's post, he offers it to Cheyenne without telling Geneviève, then has to take it back.",
    textFr: "Usé par les médiocres candidatures au poste de Nicholas, il l'offre à Cheyenne sans le dire à Geneviève, puis doit se dédire.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-jack-e08-2', character: 'etoile-jack', installment: 'etoile-e08',
    text: 'He and Cheyenne kiss and hook up, and it emerges that it is not their first time.',
    textFr: "Cheyenne et lui s'embrassent et passent la nuit ensemble ; on découvre que ce n'est pas la première fois.",
    revealed: 8999, sources: ['etoile-ew-finale-questions', 'etoile-cinepoca-ending']
  },
  {
    id: 'etoile-nicholas-e01-1', character: 'etoile-nicholas', installment: 'etoile-e01',
    text: 'At the meeting where Geneviève makes her proposal he jokes about how shutting the balconies filled the house, and is warily interested while Jack balks.',
    textFr: 'À la réunion où Geneviève fait sa proposition, il plaisante sur la fermeture des balcons, qui a permis de remplir la salle, et se montre intéressé avec prudence, tandis que Jack se cabre.',
    revealed: 1999, sources: ['etoile-wyso-kirby']
  },
  {
    id: 'etoile-nicholas-e07-1', character: 'etoile-nicholas', installment: 'etoile-e07',
    text: 'In hospital after a collapse he rallies for a moment, long enough for contraband Smarties with Jack, then gets much worse and falls into a coma.',
    textFr: 'Hospitalisé après un malaise, il reprend ses forces un instant, le temps de partager avec Jack des Smarties de contrebande, puis son état empire et il tombe dans le coma.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e7-8']
  },
  {
    id: 'etoile-nicholas-e08-1', character: 'etoile-nicholas', installment: 'etoile-e08',
    text: 'Given up by almost everyone, he wakes up and keeps his position.',
    textFr: "Alors que presque personne n'y croyait plus, il se réveille et conserve son poste.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-crispin-e01-1', character: 'etoile-crispin', installment: 'etoile-e01',
    text: 'Named as the source of the money behind the swap.',
    textFr: "On apprend que c'est lui qui finance l'échange.", revealed: 1999,
    sources: ['etoile-fangirlish-s01e01']
  },
  {
    id: 'etoile-crispin-e03-1', character: 'etoile-crispin', installment: 'etoile-e03',
    text: 'The New York board wants the theatre to carry his name. Found at a restaurant surrounded by look-alikes, he admits to Jack that he bears a grudge against the Fishes and other old-money families who snubbed him.',
    textFr: "Le conseil new-yorkais veut donner son nom au théâtre. Retrouvé dans un restaurant au milieu de ses sosies, il avoue à Jack qu'il garde rancune aux Fish et à d'autres vieilles familles fortunées qui l'ont dédaigné.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-crispin-e04-1', character: 'etoile-crispin', installment: 'etoile-e04',
    text: 'Unveils the Shamblee Theater with digs at the Fish name, then goes to Paris and plays down an accident at one of his companies, Shamblee Energy Solutions, that turns out to be a fatal oil spill off Brittany.',
    textFr: "Il inaugure le Shamblee Theater en lançant des piques au nom des Fish, puis se rend à Paris et minimise un accident survenu dans l'une de ses entreprises, Shamblee Energy Solutions, qui se révèle être une marée noire meurtrière au large de la Bretagne.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-crispin-e06-1', character: 'etoile-crispin', installment: 'etoile-e06',
    text: 'He turns up in company class to reach Cheyenne, is sent away, badgers Jack and at last tells her that it was unwise to make an enemy of him when he wants to be her friend.',
    textFr: "Il se présente au cours de la compagnie pour approcher Cheyenne, se fait renvoyer, harcèle Jack et finit par lui dire qu'il était imprudent de se faire de lui un ennemi, alors qu'il veut être son ami.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-crispin-e08-1', character: 'etoile-crispin', installment: 'etoile-e08',
    text: 'He proposes Cheyenne as the next artistic director, a good idea offered as a way to get even with her.',
    textFr: "Il propose Cheyenne à la direction artistique, une bonne idée donnée pour se venger d'elle.",
    revealed: 8999, sources: ['etoile-vulture-e7-8', 'etoile-ew-job-offer']
  },
  {
    id: 'etoile-cheyenne-e01-1', character: 'etoile-cheyenne', installment: 'etoile-e01',
    text: "Introduced on a boat in a storm, quarrelling with fishermen and with fellow activists, and arrested; ashore she learns that she is to be traded to New York against her will and storms into Geneviève's office. Her dancing is first shown in MacMillan's Romeo and Juliet.",
    textFr: "On la découvre sur un bateau en pleine tempête, aux prises avec des pêcheurs et avec ses compagnons de lutte, puis arrêtée ; à terre, elle apprend qu'on la cède à New York contre son gré et fait irruption dans le bureau de Geneviève. On la voit danser pour la première fois dans le Roméo et Juliette de MacMillan.",
    revealed: 1999,
    sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage', 'etoile-nyt-kourlas-part2', 'etoile-indiewire-29-ballets']
  },
  {
    id: 'etoile-cheyenne-e02-1', character: 'etoile-cheyenne', installment: 'etoile-e02',
    text: "In New York she scares off one would-be partner after another with an ever bloodier story from her grandmother's village, then finds Gael in an archive video, tracks him to a farm and accepts nobody else.",
    textFr: "À New York, elle fait fuir un partenaire possible après l'autre avec une histoire toujours plus sanglante, venue du village de sa grand-mère ; puis elle repère Gael dans une vidéo d'archives, le retrouve dans une ferme et n'accepte personne d'autre.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-cheyenne-e03-1', character: 'etoile-cheyenne', installment: 'etoile-e03',
    text: 'Has a talk with Jack in which she appeals to his pride; in Paris we meet her mother.',
    textFr: 'Dans une conversation avec Jack, elle en appelle à sa fierté ; à Paris, on rencontre sa mère.',
    revealed: 3999, sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-cheyenne-e06-1', character: 'etoile-cheyenne', installment: 'etoile-e06',
    text: 'She throws Shamblee out of company class, and later has to hear him out when he says that he would rather be her friend.',
    textFr: "Elle chasse Shamblee du cours de la compagnie, puis doit l'écouter quand il lui dit qu'il préférerait être son ami.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-cheyenne-e07-1', character: 'etoile-cheyenne', installment: 'etoile-e07',
    text: 'Promoted as the dancer of 57 Nutcracker performances, she slips on stage in the Sugar Plum role and is shaken.',
    textFr: 'Annoncée comme la danseuse de 57 représentations de Casse-Noisette, elle trébuche en scène dans le rôle de la fée Dragée et en reste ébranlée.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07', 'etoile-vulture-e7-8', 'etoile-vulture-de-laage']
  },
  {
    id: 'etoile-cheyenne-e07-2', character: 'etoile-cheyenne', installment: 'etoile-e07',
    text: 'She steadies Susu before a stage entrance by praying with her to Maya Plisetskaya.',
    textFr: 'Avant une entrée en scène, elle apaise Susu en priant Maïa Plissetskaïa avec elle.',
    revealed: 7999, sources: ['etoile-vulture-e7-8']
  },
  {
    id: 'etoile-cheyenne-e08-1', character: 'etoile-cheyenne', installment: 'etoile-e08',
    text: 'She runs to Paris, finds Mishi there and is hurt that her mother went to watch Mishi dance.',
    textFr: "Elle s'enfuit à Paris, y trouve Mishi et souffre d'apprendre que sa mère est allée voir danser celle-ci.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-cheyenne-e08-2', character: 'etoile-cheyenne', installment: 'etoile-e08',
    text: "She and Bruna search a cemetery for her father's headstone and come to understand each other better.",
    textFr: 'Bruna et elle cherchent dans un cimetière la tombe de son père et en viennent à mieux se comprendre.',
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-cheyenne-e08-3', character: 'etoile-cheyenne', installment: 'etoile-e08',
    text: "She accepts Jack's offer of the artistic directorship, loses it when Nicholas recovers, and dances I Married Myself before walking off without a bow.",
    textFr: 'Elle accepte la direction artistique que lui offre Jack, la perd quand Nicholas se rétablit, et danse I Married Myself avant de sortir sans saluer.',
    revealed: 8999, sources: ['etoile-technadu-ending', 'etoile-ew-job-offer', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-cheyenne-e08-4', character: 'etoile-cheyenne', installment: 'etoile-e08',
    text: 'Left by Gael, she ends up with Jack for a night, something they had tried once before.',
    textFr: "Quittée par Gael, elle finit pour une nuit avec Jack ; ils s'y étaient déjà essayés une fois.",
    revealed: 8999, sources: ['etoile-ew-finale-questions', 'etoile-technadu-ending']
  },
  {
    id: 'etoile-mishi-e01-1', character: 'etoile-mishi', installment: 'etoile-e01',
    text: "Becomes part of the trade: Geneviève's company takes back the dancer it had cut, a daughter of the minister of culture.",
    textFr: "Elle fait partie de l'échange : la compagnie de Geneviève reprend la danseuse qu'elle avait écartée, fille de parents dont l'un est ministre de la Culture.",
    revealed: 1999, sources: ['etoile-collider-creators', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-mishi-e03-1', character: 'etoile-mishi', installment: 'etoile-e03',
    text: "Back in Paris, she is celebrated at a welcome-home party staged by her parents, but tells Geneviève that living with them makes her unhappy and her dancing worse; a place with Cheyenne's mother is arranged for her.",
    textFr: 'De retour à Paris, elle est fêtée à une réception organisée par ses parents, mais elle dit à Geneviève que vivre avec eux la rend malheureuse et nuit à sa danse ; on lui trouve une place chez la mère de Cheyenne.',
    revealed: 3999, sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-mishi-e08-1', character: 'etoile-mishi', installment: 'etoile-e08',
    text: 'Cheyenne meets her in Paris and learns that Bruna has been to see her dance.',
    textFr: 'Cheyenne la rencontre à Paris et apprend que Bruna est allée la voir danser.', revealed: 8999,
    sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-mishi-e08-2', character: 'etoile-mishi', installment: 'etoile-e08',
    text: 'A young man has fallen in love with her and is put through an interrogation by Cheyenne.',
    textFr: "Un jeune homme est tombé amoureux d'elle et subit un interrogatoire de Cheyenne.",
    revealed: 8999, sources: ['etoile-latinamedia-etoile']
  },
  {
    id: 'etoile-tobias-e01-1', character: 'etoile-tobias', installment: 'etoile-e01',
    text: 'Seen rehearsing a duet of his own in New York; included in the trade and told by Jack that he is going to Paris, which he takes badly.',
    textFr: "On le voit à New York répéter l'un de ses duos ; il fait partie de l'échange, et Jack lui annonce qu'il part pour Paris, ce qu'il prend mal.",
    revealed: 1999, sources: ['etoile-thr-dancers', 'etoile-tvfest-panel', 'etoile-thewrap-review']
  },
  {
    id: 'etoile-tobias-e03-1', character: 'etoile-tobias', installment: 'etoile-e03',
    text: 'Is seen telling off a whole group of people.',
    textFr: 'On le voit réprimander tout un groupe de gens.', revealed: 3999,
    sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-tobias-e04-1', character: 'etoile-tobias', installment: 'etoile-e04',
    text: 'Skips a photo shoot with Gabin to fly to New York and see his ballet performed, then returns to Paris to find Gabin hurt and, unusually for him, is held responsible.',
    textFr: 'Il manque une séance photo avec Gabin pour aller voir danser son ballet à New York, puis, de retour à Paris, trouve Gabin blessé et doit, chose rare pour lui, répondre de ses actes.',
    revealed: 4999, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-tobias-e06-1', character: 'etoile-tobias', installment: 'etoile-e06',
    text: 'His first piece in Paris is booed and savaged; he hides in bed listening over and over to machine translations of the notices.',
    textFr: 'Sa première pièce parisienne est huée et éreintée ; il se terre dans son lit en écoutant en boucle la traduction automatique des critiques.',
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-tobias-e07-1', character: 'etoile-tobias', installment: 'etoile-e07',
    text: 'He meets Kevin to end their relationship and learns that Kevin considers it long over and is about to marry someone else.',
    textFr: "Il voit Kevin pour mettre fin à leur relation et apprend que celui-ci la tient pour terminée depuis longtemps et va épouser quelqu'un d'autre.",
    revealed: 7999, sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-tobias-e08-1', character: 'etoile-tobias', installment: 'etoile-e08',
    text: 'He stops his own opening night, re-choreographs the ballet live on stage and turns it into a triumph; he and Gabin kiss.',
    textFr: "Il interrompt sa propre première, recompose le ballet en direct sur scène et en fait un triomphe ; Gabin et lui s'embrassent.",
    revealed: 8999, sources: ['etoile-technadu-ending', 'etoile-ew-finale-questions']
  },
  {
    id: 'etoile-larry-e01-1', character: 'etoile-larry', installment: 'etoile-e01',
    text: 'Rehearses a duet made by Tobias Bell.', textFr: 'Il répète un duo de Tobias Bell.',
    revealed: 1999, sources: ['etoile-thr-dancers']
  },
  {
    id: 'etoile-fellow-activists-e01-1', character: 'etoile-fellow-activists', installment: 'etoile-e01',
    text: 'They argue with Cheyenne on the boat in a storm before her arrest.',
    textFr: "Ils se disputent avec Cheyenne sur le bateau, en pleine tempête, avant qu'elle ne soit arrêtée.",
    revealed: 1999, sources: ['etoile-decider-gainsbourg-delaage', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-minister-of-culture-e01-1', character: 'etoile-minister-of-culture',
    installment: 'etoile-e01',
    text: 'Spoken of as the parent of Mishi, the dancer who is to return to Paris.',
    textFr: 'On en parle comme du parent de Mishi, la danseuse qui doit rentrer à Paris.', revealed: 1999,
    sources: ['etoile-thewrap-review']
  },
  {
    id: 'etoile-minister-of-culture-e03-1', character: 'etoile-minister-of-culture',
    installment: 'etoile-e03',
    text: "One of the parents behind the public fuss over Mishi's return, who care most about how the family looks.",
    textFr: "L'un des parents qui font grand bruit du retour de Mishi et se soucient surtout de l'image de la famille.",
    revealed: 3999, sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-raphael-e05-1', character: 'etoile-raphael', installment: 'etoile-e05',
    text: 'He has a comic scene with a chair.', textFr: 'Il a une scène comique avec une chaise.',
    revealed: 5999, sources: ['etoile-collider-truesdale']
  },
  {
    id: 'etoile-leading-men-e02-1', character: 'etoile-leading-men', installment: 'etoile-e02',
    text: "Tried one by one as Cheyenne's gala partner, and frightened off.",
    textFr: "Mis à l'essai un par un comme partenaires de gala de Cheyenne, ils prennent peur.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02', 'etoile-vulture-delaage']
  },
  {
    id: 'etoile-cheyenne-grandmother-e02-1', character: 'etoile-cheyenne-grandmother',
    installment: 'etoile-e02',
    text: 'Her village is the scene of the murder story Cheyenne tells the dancers.',
    textFr: "Son village est le décor de l'histoire de meurtres que Cheyenne raconte aux danseurs.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-gael-e02-1', character: 'etoile-gael', installment: 'etoile-e02',
    text: 'Cheyenne recognises him in an old video from her last New York visit, finds him on the farm, and wants only him as her partner; his step-in, step-out attitude to dance is the reverse of hers.',
    textFr: "Cheyenne le reconnaît dans une vieille vidéo de son dernier séjour à New York, le retrouve à la ferme et ne veut que lui pour partenaire ; sa façon d'entrer dans la danse et d'en sortir est l'inverse de la sienne.",
    revealed: 2999, sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-gael-e07-1', character: 'etoile-gael', installment: 'etoile-e07',
    text: 'While running in Central Park he meets Quinn, with whom he once had an affair that broke up her marriage; he asks Jack to keep them apart.',
    textFr: "En courant dans Central Park, il rencontre Quinn, avec qui il a eu jadis une liaison qui a brisé le mariage de celle-ci ; il demande à Jack de les tenir à distance l'un de l'autre.",
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-gael-e08-1', character: 'etoile-gael', installment: 'etoile-e08',
    text: 'By the finale he has broken up with Cheyenne.',
    textFr: "À l'heure du final, il a rompu avec Cheyenne.", revealed: 8999,
    sources: ['etoile-ew-finale-questions']
  },
  {
    id: 'etoile-donors-e02-1', character: 'etoile-donors', installment: 'etoile-e02',
    text: 'Taken by Jack on a tour that does not go as he hoped.',
    textFr: "Jack leur fait faire une visite qui ne se passe pas comme il l'espérait.", revealed: 2999,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-donors-e03-1', character: 'etoile-donors', installment: 'etoile-e03',
    text: "On another tour they giggle at the name Fish Theater and hear Jack's story of a boy in a box seat.",
    textFr: "Lors d'une autre visite, ils rient du nom de Fish Theater et entendent Jack raconter l'histoire d'un petit garçon dans une loge.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-french-officials-e02-1', character: 'etoile-french-officials', installment: 'etoile-e02',
    text: 'Furious with Geneviève because she let Cheyenne be traded.',
    textFr: 'Ils sont furieux contre Geneviève, qui a laissé céder Cheyenne.', revealed: 2999,
    sources: ['etoile-fangirlish-s01e02']
  },
  {
    id: 'etoile-board-e03-1', character: 'etoile-board', installment: 'etoile-e03',
    text: 'Tells Jack that it wants to rename the Fish Theater after Shamblee.',
    textFr: "Il annonce à Jack qu'il veut donner au Fish Theater le nom de Shamblee.", revealed: 3999,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-jacks-mother-e03-1', character: 'etoile-jacks-mother', installment: 'etoile-e03',
    text: 'Hears from Jack that the theatre is to lose the family name, and at first takes it with rueful calm.',
    textFr: "Elle apprend de Jack que le théâtre va perdre le nom de la famille, et le prend d'abord avec un calme un peu amer.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-jacks-mother-e07-1', character: 'etoile-jacks-mother', installment: 'etoile-e07',
    text: 'Furious that Gael is back with the company, she takes Jack to task.',
    textFr: 'Furieuse que Gael soit de retour dans la compagnie, elle demande des comptes à Jack.',
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-jack-great-grandmother-e03-1', character: 'etoile-jack-great-grandmother',
    installment: 'etoile-e03', text: 'Named as the person the theatre honours.',
    textFr: 'On la cite comme la personne à qui le théâtre rend hommage.', revealed: 3999,
    sources: ['etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-shamblee-doubles-e03-1', character: 'etoile-shamblee-doubles', installment: 'etoile-e03',
    text: 'Jack keeps meeting them at the restaurant before he reaches the real man; Shamblee admits that this is on purpose.',
    textFr: "Au restaurant, Jack tombe sur eux à plusieurs reprises avant d'atteindre l'original ; Shamblee avoue que c'est voulu.",
    revealed: 3999, sources: ['etoile-fangirlish-s01e03']
  },
  {
    id: 'etoile-jacks-uncle-e03-1', character: 'etoile-jacks-uncle', installment: 'etoile-e03',
    text: "Is with Jack's mother when Jack breaks the news about the theatre.",
    textFr: 'Il est avec la mère de Jack quand celui-ci annonce la nouvelle au sujet du théâtre.',
    revealed: 3999, sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-jacks-uncle-e05-1', character: 'etoile-jacks-uncle', installment: 'etoile-e05',
    text: 'He is named as the one exception to the family rule that its men die at 45: at that age he survived a boogie-board accident, though clinically dead for two minutes.',
    textFr: 'On le cite comme la seule exception à la règle qui veut que les hommes de la famille meurent à quarante-cinq ans : à cet âge, il a survécu à un accident de bodyboard, après deux minutes de mort clinique.',
    revealed: 5999, sources: ['etoile-vulture-e5-6']
  },
  {
    id: 'etoile-jacks-uncle-e07-1', character: 'etoile-jacks-uncle', installment: 'etoile-e07',
    text: "With Clara he confronts Jack about Gael's return.",
    textFr: 'Avec Clara, il demande des comptes à Jack sur le retour de Gael.', revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-jack-grandfather-e03-1', character: 'etoile-jack-grandfather', installment: 'etoile-e03',
    text: 'Wakes from a doze to insist that the family go to court.',
    textFr: 'Il sort de sa somnolence pour exiger que la famille aille en justice.', revealed: 3999,
    sources: ['etoile-fangirlish-s01e03', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-genevieve-sister-e03-1', character: 'etoile-genevieve-sister', installment: 'etoile-e03',
    text: 'Trades digs with Geneviève and proves ill informed about part of her own family.',
    textFr: 'Elle échange des piques avec Geneviève et se révèle mal informée sur une partie de sa propre famille.',
    revealed: 3999, sources: ['etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-mishi-other-parent-e03-1', character: 'etoile-mishi-other-parent', installment: 'etoile-e03',
    text: 'Takes part in the showy welcome for Mishi.',
    textFr: "Prend part à l'accueil tapageur réservé à Mishi.", revealed: 3999,
    sources: ['etoile-dmtalkies-season', 'etoile-shallowness-s01e03']
  },
  {
    id: 'etoile-bruna-e03-1', character: 'etoile-bruna', installment: 'etoile-e03',
    text: 'Geneviève calls on her about giving Mishi a home.',
    textFr: "Geneviève va la voir pour qu'elle héberge Mishi.", revealed: 3999,
    sources: ['etoile-shallowness-s01e03', 'etoile-dmtalkies-season']
  },
  {
    id: 'etoile-bruna-e08-1', character: 'etoile-bruna', installment: 'etoile-e08',
    text: "She turns out to have gone to see Mishi dance, which she never did for Cheyenne; she and Cheyenne look for the headstone of Cheyenne's father and find common ground.",
    textFr: "On apprend qu'elle est allée voir danser Mishi, ce qu'elle n'a jamais fait pour Cheyenne ; elles cherchent ensemble la tombe du père de Cheyenne et trouvent un terrain d'entente.",
    revealed: 8999, sources: ['etoile-fangirlish-s01e08']
  },
  {
    id: 'etoile-american-dancers-e04-1', character: 'etoile-american-dancers', installment: 'etoile-e04',
    text: 'Found by Geneviève out cold after a night on the town.',
    textFr: 'Geneviève les trouve assommés de sommeil après une nuit en ville.', revealed: 4999,
    sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-radio-interviewer-e04-1', character: 'etoile-radio-interviewer', installment: 'etoile-e04',
    text: "Tells Geneviève on air that the 'hiccup' is an environmental disaster.",
    textFr: "Apprend à Geneviève, à l'antenne, que le « hoquet » est une catastrophe écologique.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04', 'etoile-vulture-s01e03-04']
  },
  {
    id: 'etoile-young-activist-e04-1', character: 'etoile-young-activist', installment: 'etoile-e04',
    text: 'Threatens a protest march and makes Geneviève personally the target.',
    textFr: "Menace d'une marche de protestation et prend Geneviève personnellement pour cible.",
    revealed: 4999, sources: ['etoile-fangirlish-s01e04']
  },
  {
    id: 'etoile-gabin-e04-1', character: 'etoile-gabin', installment: 'etoile-e04',
    text: 'Is left alone at an important photo shoot when Tobias flies to New York, and is upset with him on his return.',
    textFr: "Il se retrouve seul à une importante séance photo quand Tobias s'envole pour New York, et lui en veut à son retour.",
    revealed: 4999, sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-gabin-e06-1', character: 'etoile-gabin', installment: 'etoile-e06',
    text: "He rages at the failure of Tobias's piece, then goes to Tobias's flat to pull him out of bed and admits that he would like to put a rock through a critic's window.",
    textFr: "L'échec de la pièce de Tobias le met en rage ; puis il va chez lui le tirer du lit et avoue qu'il aimerait lancer une pierre dans la fenêtre d'un critique.",
    revealed: 6999, sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-gabin-e08-1', character: 'etoile-gabin', installment: 'etoile-e08',
    text: 'He gives a powerful performance on opening night, and he and Tobias kiss.',
    textFr: "Le soir de la première, il danse avec une rare puissance, et Tobias et lui s'embrassent.",
    revealed: 8999, sources: ['etoile-technadu-ending', 'etoile-edge-etoile']
  },
  {
    id: 'etoile-new-york-dancers-e04-1', character: 'etoile-new-york-dancers', installment: 'etoile-e04',
    text: 'Perform a ballet by Tobias Bell, who has flown in to see it.',
    textFr: 'Ils dansent un ballet de Tobias Bell, venu en avion pour le voir.', revealed: 4999,
    sources: ['etoile-tvinsider-tobias-gabin']
  },
  {
    id: 'etoile-paris-critic-e06-1', character: 'etoile-paris-critic', installment: 'etoile-e06',
    text: "Gabin says that he would like to put a rock through this person's window.",
    textFr: "Gabin dit qu'il aimerait lancer une pierre dans sa fenêtre.", revealed: 6999,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-clea-e06-1', character: 'etoile-clea', installment: 'etoile-e06',
    text: "After Tobias's failure she lays down what he must do next.",
    textFr: "Après l'échec de Tobias, elle dicte ce qu'il doit faire ensuite.", revealed: 6999,
    sources: ['etoile-fangirlish-s01e06']
  },
  {
    id: 'etoile-quinn-e07-1', character: 'etoile-quinn', installment: 'etoile-e07',
    text: "She is Jack's sister, the family prodigy; her affair with Gael ended her marriage. She tells Jack that she does not want to see Gael and taunts him for having no romance in his life.",
    textFr: "Elle est la sœur de Jack, la prodige de la famille ; sa liaison avec Gael a mis fin à son mariage. Elle dit à Jack qu'elle ne veut pas voir Gael et lui lance qu'il n'y a rien de romantique dans sa vie.",
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-kevin-e07-1', character: 'etoile-kevin', installment: 'etoile-e07',
    text: 'He tells Tobias that their relationship ended long ago, after a year without a call, and that he is getting married.',
    textFr: "Il dit à Tobias que leur relation est finie depuis longtemps, après un an sans un appel, et qu'il se marie.",
    revealed: 7999, sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-kevin-partner-e07-1', character: 'etoile-kevin-partner', installment: 'etoile-e07',
    text: 'Kevin names marriage to this person as settled.',
    textFr: 'Kevin présente son mariage avec cette personne comme une chose décidée.', revealed: 7999,
    sources: ['etoile-sportskeeda-groff']
  },
  {
    id: 'etoile-jack-former-wife-e07-1', character: 'etoile-jack-former-wife', installment: 'etoile-e07',
    text: "Mentioned as a target of the advances of Quinn's husband.",
    textFr: 'On la cite parmi celles à qui le mari de Quinn a fait des avances.', revealed: 7999,
    sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-quinn-former-husband-e07-1', character: 'etoile-quinn-former-husband',
    installment: 'etoile-e07',
    text: "Described as broke, arrogant and flirtatious with everyone, even one of Jack's former wives; with no prenuptial agreement the break-up was costly.",
    textFr: "On le dit fauché, arrogant et coureur avec tout le monde, jusqu'à l'une des anciennes épouses de Jack ; faute de contrat de mariage, la séparation a coûté cher.",
    revealed: 7999, sources: ['etoile-fangirlish-s01e07']
  },
  {
    id: 'etoile-mishi-young-man-e08-1', character: 'etoile-mishi-young-man', installment: 'etoile-e08',
    text: 'Cheyenne questions him and gives him a heartfelt warning.',
    textFr: "Cheyenne l'interroge et lui adresse un avertissement venu du cœur.", revealed: 8999,
    sources: ['etoile-latinamedia-etoile']
  },
  {
    id: 'etoile-cheyenne-father-e08-1', character: 'etoile-cheyenne-father', installment: 'etoile-e08',
    text: 'Cheyenne and Bruna spend a day looking for his headstone.',
    textFr: 'Cheyenne et Bruna passent une journée à chercher sa tombe.', revealed: 8999,
    sources: ['etoile-fangirlish-s01e08']
  }
] AS row
MATCH (c:Character {id: row.character}), (i:Installment {id: row.installment})
MERGE (c)-[d:DEVELOPS_IN {id: row.id}]->(i)
SET d.text = row.text, d.textFr = row.textFr, d.revealed = row.revealed, d.sources = row.sources;
