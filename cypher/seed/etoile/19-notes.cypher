// Étoile: where the sources disagree, and what they leave open.

// Notes.
UNWIND [
  {
    id: 'etoile-n01', kind: 'conflict', topic: 'Models of the companies', topicFr: 'Modèles des compagnies',
    text: 'The Associated Press and the New York Post see New York City Ballet behind the New York company, Le Monde sees American Ballet Theatre. New York City Ballet is given here, as it also has its house at Lincoln Center and most sources name it.',
    textFr: 'L’Associated Press et le New York Post reconnaissent le New York City Ballet derrière la compagnie new-yorkaise, Le Monde l’American Ballet Theatre. C’est le New York City Ballet qui est retenu ici : il réside lui aussi au Lincoln Center et la plupart des sources le citent.',
    revealed: 0
  },
  {
    id: 'etoile-n02', kind: 'conflict', topic: 'Fictional companies', topicFr: 'Compagnies fictives',
    text: 'Some reviews write as if the real New York City Ballet and Paris Opera Ballet were shown. The Hollywood Reporter, UPROXX and the Associated Press say that both companies are fictional and thinly veiled versions of the real ones; so they are treated here.',
    textFr: 'Certaines critiques écrivent comme si l’on voyait les véritables New York City Ballet et Ballet de l’Opéra de Paris. The Hollywood Reporter, UPROXX et l’Associated Press précisent que les deux compagnies sont fictives, à peine déguisées ; c’est le parti suivi ici.',
    revealed: 0
  },
  {
    id: 'etoile-n03', kind: 'conflict', topic: 'Name of the New York company',
    topicFr: 'Nom de la compagnie new-yorkaise',
    text: 'The New York company also appears as Metropolitan Ballet, Metropolitan Ballet Company and, with British spelling, Theatre. The form used here is Metropolitan Ballet Theater.',
    textFr: 'La compagnie new-yorkaise apparaît aussi sous les noms de Metropolitan Ballet et de Metropolitan Ballet Company, et « Theater » s’écrit parfois « Theatre ». La forme retenue est Metropolitan Ballet Theater.',
    revealed: 0
  },
  {
    id: 'etoile-n04', kind: 'conflict', topic: 'Creators', topicFr: 'Créateurs',
    text: 'One article names Amy Sherman-Palladino alone as creator of Étoile; the studio’s announcement and other articles name both her and Daniel Palladino, as is done here.',
    textFr: 'Un article donne Amy Sherman-Palladino comme seule créatrice d’Étoile ; l’annonce du studio et d’autres articles la citent avec Daniel Palladino, comme on le fait ici.',
    revealed: 0
  },
  {
    id: 'etoile-n05', kind: 'conflict', topic: 'Creators of the earlier series',
    topicFr: 'Créateurs des séries précédentes',
    text: 'Articles call both Palladinos creators of Gilmore Girls and The Marvelous Mrs. Maisel, while Wikipedia’s record of the credits gives Amy Sherman-Palladino alone; Bunheads is credited to her and Lamar Damon. Wikipedia is followed.',
    textFr: 'Des articles présentent les deux Palladino comme créateurs de Gilmore Girls et de The Marvelous Mrs. Maisel, alors que les crédits relevés par Wikipédia ne citent qu’Amy Sherman-Palladino ; Bunheads est attribuée à celle-ci et à Lamar Damon. Wikipédia est suivie.',
    revealed: 0
  },
  {
    id: 'etoile-n06', kind: 'conflict', topic: 'Executive producers', topicFr: 'Producteurs exécutifs',
    text: 'Sportskeeda lists Dhana Rivera Gilbert, Scott Ellis and Thomas Ward as executive producers; Deadline, BroadwayWorld and the press release list the Palladinos and Gilbert, with Ellis as co-executive producer. The press release is followed, and Ward is kept only with this reservation.',
    textFr: 'Sportskeeda cite Dhana Rivera Gilbert, Scott Ellis et Thomas Ward comme producteurs exécutifs ; Deadline, BroadwayWorld et le communiqué de presse citent les Palladino et Gilbert, avec Ellis comme coproducteur exécutif. Le communiqué est suivi, et Ward n’est mentionné qu’avec cette réserve.',
    revealed: 0
  },
  {
    id: 'etoile-n07', kind: 'conflict', topic: 'Where Bunheads was shown', topicFr: 'Diffusion de Bunheads',
    text: 'Backstage calls Bunheads a USA Network series, Bonjour Paris and a copy of Vanity Fair say ABC, and Decider counts two seasons. Pointe and Reality TV World give ABC Family and 18 episodes in 2012 and 2013, which is followed.',
    textFr: 'Backstage fait de Bunheads une série d’USA Network, Bonjour Paris et une copie de Vanity Fair parlent d’ABC, et Decider compte deux saisons. Pointe et Reality TV World indiquent ABC Family et 18 épisodes en 2012 et 2013 : c’est ce qui est retenu.',
    revealed: 0
  },
  {
    id: 'etoile-n08', kind: 'conflict', topic: 'Charlotte Gainsbourg’s birthplace',
    topicFr: 'Lieu de naissance de Charlotte Gainsbourg',
    text: 'Pulsradio gives Paris as her birthplace, Wikipedia and Treccani give London. London is the better attested.',
    textFr: 'Pulsradio la fait naître à Paris, Wikipédia et Treccani à Londres. Londres est le mieux attesté.',
    revealed: 0
  },
  {
    id: 'etoile-n09', kind: 'conflict', topic: 'Charlotte Gainsbourg’s first American series',
    topicFr: 'Première série américaine de Charlotte Gainsbourg',
    text: 'One article calls Étoile her first major American television role; Kurier calls it her first part in English, although she has English-language films to her name. The first is followed.',
    textFr: 'Un article présente Étoile comme son premier grand rôle à la télévision américaine ; pour Kurier, c’est son premier rôle en anglais, alors qu’elle a tourné des films dans cette langue. La première version est suivie.',
    revealed: 0
  },
  {
    id: 'etoile-n10', kind: 'conflict', topic: 'Simon Callow’s birthday',
    topicFr: 'Date de naissance de Simon Callow',
    text: 'The Guardian gives 13 June 1949, Wikipedia 15 June 1949. The 15th is given here.',
    textFr: 'The Guardian indique le 13 juin 1949, Wikipédia le 15 juin 1949. C’est le 15 qui est retenu.',
    revealed: 0
  },
  {
    id: 'etoile-n11', kind: 'conflict', topic: 'John Lam and Boston Ballet',
    topicFr: 'John Lam et le Boston Ballet',
    text: 'An announcement of March 2025 still calls him a dancer of Boston Ballet; according to Pointe he had left that company in May 2024.',
    textFr: 'Une annonce de mars 2025 le présente encore comme danseur du Boston Ballet ; selon Pointe, il avait quitté la compagnie en mai 2024.',
    revealed: 0
  },
  {
    id: 'etoile-n12', kind: 'conflict', topic: 'Constance Devernay-Laurence’s company',
    topicFr: 'Compagnie de Constance Devernay-Laurence',
    text: 'TIME writes Scottish National Ballet; the company itself is called Scottish Ballet.',
    textFr: 'TIME écrit « Scottish National Ballet » ; la compagnie s’appelle Scottish Ballet.', revealed: 0
  },
  {
    id: 'etoile-n13', kind: 'conflict', topic: 'Pages left aside', topicFr: 'Pages écartées',
    text: 'Several web pages describe another, invented show of the same name, look machine-written, or mix in errors (one lists Camille Razat in the cast by mistake). Neither these nor fan fiction were used.',
    textFr: 'Plusieurs pages décrivent une autre série du même nom, inventée, semblent écrites par une machine ou mêlent des erreurs (l’une cite par erreur Camille Razat dans la distribution). Ni ces pages ni les fanfictions n’ont été utilisées.',
    revealed: 0
  },
  {
    id: 'etoile-n14', kind: 'gap', topic: 'Sources on two episodes at once',
    topicFr: 'Sources portant sur deux épisodes',
    text: 'Where a source covers two episodes together and does not say which it means, the fact is dated to the later one, so that no viewer is told too much too soon.',
    textFr: 'Quand une source traite deux épisodes à la fois sans préciser duquel il s’agit, le fait est daté du plus tardif, afin de ne rien révéler trop tôt à personne.',
    revealed: 0
  },
  {
    id: 'etoile-n15', kind: 'gap', topic: 'Reviews read in part', topicFr: 'Critiques lues en partie',
    text: 'Only the first part of many episode reviews could be read, and facts told only in the rest are missing.',
    textFr: 'Seule la première partie de nombreuses critiques d’épisodes a pu être lue ; les faits qui ne figurent que dans la suite manquent.',
    revealed: 0
  },
  {
    id: 'etoile-n16', kind: 'gap', topic: 'In which episodes a character appears',
    topicFr: 'Épisodes où apparaît un personnage',
    text: 'A character is shown in an episode only when a source confirms it, so the lists are incomplete even for the leads, and a first real appearance may be earlier than the first one known here.',
    textFr: 'Un personnage n’est rattaché à un épisode que si une source le confirme : les listes sont donc incomplètes, même pour les premiers rôles, et une première apparition peut être antérieure à la première connue ici.',
    revealed: 0
  },
  {
    id: 'etoile-n17', kind: 'gap', topic: 'Order of scenes', topicFr: 'Ordre des scènes',
    text: 'Within an episode the order of scenes is certain only inside one thread, New York or Paris, not between the two.',
    textFr: 'À l’intérieur d’un épisode, l’ordre des scènes n’est sûr que dans un même fil, New York ou Paris, non d’un fil à l’autre.',
    revealed: 0
  },
  {
    id: 'etoile-n18', kind: 'gap', topic: 'Directors and writers of each episode',
    topicFr: 'Réalisation et scénario de chaque épisode',
    text: 'Who directed and wrote each episode was not found. Amy Sherman-Palladino, Daniel Palladino and Scott Ellis directed the season, the Palladinos most of it according to the Beverly Hills Courier; the Palladinos wrote it, with Gideon Glick in the writers’ room.',
    textFr: 'On n’a pas trouvé qui a réalisé et écrit chaque épisode. Amy Sherman-Palladino, Daniel Palladino et Scott Ellis ont réalisé la saison, les Palladino pour l’essentiel selon le Beverly Hills Courier ; les Palladino l’ont écrite, avec Gideon Glick parmi les auteurs.',
    revealed: 0
  },
  {
    id: 'etoile-n19', kind: 'gap', topic: 'Running times', topicFr: 'Durées',
    text: 'The only running times found are 50 to 60 minutes for the episodes in general and 1 hour 14 minutes for the last one, both from MoviesR.',
    textFr: 'Les seules durées trouvées sont de 50 à 60 minutes pour les épisodes en général et de 1 h 14 pour le dernier, toutes deux chez MoviesR.',
    revealed: 0
  },
  {
    id: 'etoile-n20', kind: 'gap', topic: 'Cast below the regulars',
    topicFr: 'Distribution au-delà des réguliers',
    text: 'No full cast sheet of the series was available, so the cast below the regulars is incomplete.',
    textFr: 'Faute d’une fiche de distribution complète de la série, la distribution est incomplète au-delà des rôles réguliers.',
    revealed: 0
  },
  {
    id: 'etoile-n21', kind: 'gap', topic: 'Crew not confirmed', topicFr: 'Équipe non confirmée',
    text: 'The composer of the score, the costume designer, the editors and the casting director are not confirmed. Inside Dance names Cindy Dolan as casting director; no second source for Étoile was found.',
    textFr: 'Le compositeur de la musique, le créateur des costumes, les monteurs et le responsable du casting ne sont pas confirmés. Inside Dance cite Cindy Dolan pour le casting ; aucune seconde source n’a été trouvée pour Étoile.',
    revealed: 0
  },
  {
    id: 'etoile-n22', kind: 'gap', topic: 'Emmy nominations', topicFr: 'Nominations aux Emmys',
    text: 'Surface mentions two Primetime Emmy nominations in 2025; their categories were not found.',
    textFr: 'Surface mentionne deux nominations aux Primetime Emmy Awards en 2025 ; leurs catégories n’ont pas été trouvées.',
    revealed: 0
  },
  {
    id: 'etoile-n23', kind: 'gap', topic: 'Two unidentified credits', topicFr: 'Deux crédits non identifiés',
    text: 'Press notes credit Ivan du Pontavice with Rupture and Taïs Vinolo with The Show Must Go On; what kind of works these are was not found.',
    textFr: 'Les dossiers de presse créditent Ivan du Pontavice pour Rupture et Taïs Vinolo pour The Show Must Go On ; on n’a pas trouvé de quel genre d’œuvres il s’agit.',
    revealed: 0
  },
  {
    id: 'etoile-n24', kind: 'gap', topic: 'Years of films and series', topicFr: 'Années des films et séries',
    text: 'Many films and series are listed without a year because the sources seen do not give one.',
    textFr: 'Beaucoup de films et de séries figurent sans année, parce que les sources consultées n’en donnent pas.',
    revealed: 0
  },
  {
    id: 'etoile-n25', kind: 'gap', topic: 'List of the ballets', topicFr: 'Liste des ballets',
    text: 'IndieWire’s list of the ballets danced in the series, episode by episode, could not be read, so few are named here.',
    textFr: 'La liste des ballets dansés dans la série, épisode par épisode, publiée par IndieWire, n’a pas pu être lue ; peu d’entre eux sont donc cités ici.',
    revealed: 0
  },
  {
    id: 'etoile-n26', kind: 'conflict', topic: 'Spelling of Susu’s name',
    topicFr: 'Orthographe du nom de Susu',
    text: 'The articles and TV Insider write Susu; The New York Times, Vulture and Ballet Herald write SuSu. Susu Li is used here, with SuSu as a variant.',
    textFr: 'Les articles et TV Insider écrivent « Susu » ; The New York Times, Vulture et Ballet Herald, « SuSu ». On retient Susu Li, avec SuSu comme variante.',
    revealed: 1001
  },
  {
    id: 'etoile-n27', kind: 'gap', topic: 'Susu’s mother', topicFr: 'La mère de Susu',
    text: 'Neither the name of Susu’s mother nor that of her actress was found.',
    textFr: 'On n’a trouvé ni le nom de la mère de Susu ni celui de son interprète.', revealed: 1002
  },
  {
    id: 'etoile-n28', kind: 'conflict', topic: 'Jack and Geneviève’s past',
    topicFr: 'Le passé de Jack et Geneviève',
    text: 'Several accounts of the whole season give it as part of the premise that the two were once lovers; none says in which scene it is first told. It is placed where Jack makes a pass at her in episode 1.',
    textFr: 'Plusieurs présentations de la saison donnent d’emblée les deux directeurs pour d’anciens amants ; aucune ne dit dans quelle scène on l’apprend. Le fait est placé au moment où Jack lui fait des avances, dans l’épisode 1.',
    revealed: 1004
  },
  {
    id: 'etoile-n29', kind: 'conflict', topic: 'Jack’s surname', topicFr: 'Nom de famille de Jack',
    text: 'It is McMillan in press and cast lists; MacMillan at Gold Derby and TVBlog, McMillian at The Mary Sue. McMillan is followed.',
    textFr: 'La presse et les listes de distribution écrivent McMillan ; Gold Derby et TVBlog, MacMillan ; The Mary Sue, McMillian. McMillan est retenu.',
    revealed: 1005
  },
  {
    id: 'etoile-n30', kind: 'conflict', topic: 'Jack’s post', topicFr: 'Fonction de Jack',
    text: 'Most sources make him executive director; Vulture’s interview, Ballet Herald and some others say artistic director. Executive director is followed.',
    textFr: 'La plupart des sources en font le directeur exécutif ; l’entretien de Vulture, Ballet Herald et quelques autres parlent de directeur artistique. On retient directeur exécutif.',
    revealed: 1005
  },
  {
    id: 'etoile-n31', kind: 'conflict', topic: 'Geneviève’s post', topicFr: 'Fonction de Geneviève',
    text: 'The A.V. Club, Orange, Mashable and Moviedelic call her interim general director of L’Opéra Français and Le Ballet National; elsewhere she is general director, director, artistic director or choreographer. The interim title is followed. Eco del Cinema alone calls her a former étoile, which is not used.',
    textFr: 'The A.V. Club, Orange, Mashable et Moviedelic la disent directrice générale par intérim de L’Opéra Français et du Ballet National ; ailleurs, elle est directrice générale, directrice, directrice artistique ou chorégraphe. Le titre intérimaire est retenu. Eco del Cinema est seul à en faire une ancienne étoile, ce qui n’est pas repris.',
    revealed: 1005
  },
  {
    id: 'etoile-n32', kind: 'conflict', topic: 'Who is artistic director in New York',
    topicFr: 'Qui est directeur artistique à New York',
    text: 'Where sources call Jack artistic director they clash with those that give that post to Nicholas, as is done here.',
    textFr: 'Les sources qui font de Jack le directeur artistique contredisent celles qui confient ce poste à Nicholas, ce qui est le parti suivi ici.',
    revealed: 1006
  },
  {
    id: 'etoile-n33', kind: 'gap', topic: 'Jack and Nicholas’s friendship',
    topicFr: 'L’amitié de Jack et Nicholas',
    text: 'That Nicholas is Jack’s best friend comes from an overview of the whole season. It is placed in episode 1, without a scene of its own.',
    textFr: 'Que Nicholas soit le meilleur ami de Jack est tiré d’une présentation de toute la saison. Le fait est placé dans l’épisode 1, sans scène précise.',
    revealed: 1006
  },
  {
    id: 'etoile-n34', kind: 'conflict', topic: 'Whose patron Shamblee is',
    topicFr: 'De qui Shamblee est le mécène',
    text: 'Le Monde calls Shamblee the patron of the New York company, other sources the donor of both houses.',
    textFr: 'Le Monde fait de Shamblee le mécène de la compagnie new-yorkaise, d’autres sources celui des deux maisons.',
    revealed: 1009
  },
  {
    id: 'etoile-n35', kind: 'conflict', topic: 'Shamblee’s arms trade', topicFr: 'Shamblee et les armes',
    text: 'Butler’s Cinema Scene makes Shamblee an international arms dealer with polluting industries; this is kept.',
    textFr: 'Butler’s Cinema Scene fait de Shamblee un marchand d’armes international à la tête d’industries polluantes ; cette indication est conservée.',
    revealed: 1009
  },
  {
    id: 'etoile-n36', kind: 'gap', topic: 'Shamblee in episode 1', topicFr: 'Shamblee dans l’épisode 1',
    text: 'He counts as met in episode 1 because he is named there as the backer; whether he is seen is not stated.',
    textFr: 'Il compte comme présent dès l’épisode 1 parce qu’il y est nommé comme bailleur de fonds ; on ne sait pas s’il y est vu.',
    revealed: 1009
  },
  {
    id: 'etoile-n37', kind: 'conflict', topic: 'Why Jack accepts', topicFr: 'Pourquoi Jack accepte',
    text: 'DMT, TheWrap and TV Guide put Jack’s consent down to his getting Cheyenne; Kurier points to running costs, and Eco del Cinema, a preview with other slips, to pressure from the board and backers. The first is followed.',
    textFr: 'DMT, TheWrap et TV Guide expliquent l’accord de Jack par le fait qu’il obtient Cheyenne ; Kurier invoque les frais de fonctionnement, et Eco del Cinema, une présentation comportant d’autres erreurs, la pression du conseil et des mécènes. La première explication est suivie.',
    revealed: 1010
  },
  {
    id: 'etoile-n38', kind: 'conflict', topic: 'Spelling of Toussaint', topicFr: 'Orthographe de Toussaint',
    text: 'TV Guide and Ballet Herald write Toussant, almost all others Toussaint, as here.',
    textFr: 'TV Guide et Ballet Herald écrivent « Toussant », presque toutes les autres sources « Toussaint », comme ici.',
    revealed: 1010
  },
  {
    id: 'etoile-n39', kind: 'conflict', topic: 'Length of the exchange', topicFr: 'Durée de l’échange',
    text: 'The A.V. Club, Moviedelic and Entertainment Weekly, among others, speak of a year; Fangirlish, Us Weekly and TV Insider of one season. One year is followed.',
    textFr: 'The A.V. Club, Moviedelic et Entertainment Weekly, entre autres, parlent d’un an ; Fangirlish, Us Weekly et TV Insider, d’une saison. On retient un an.',
    revealed: 1011
  },
  {
    id: 'etoile-n40', kind: 'conflict', topic: 'How many are traded',
    topicFr: 'Combien d’artistes sont échangés',
    text: 'Cinefilos says that four dancers, Cheyenne among them, go to New York; TVBlog says three go each way. Neither figure is used.',
    textFr: 'Selon Cinefilos, quatre danseurs, dont Cheyenne, partent pour New York ; selon TVBlog, trois dans chaque sens. Aucun de ces chiffres n’est repris.',
    revealed: 1011
  },
  {
    id: 'etoile-n41', kind: 'conflict', topic: 'How Mishi left Paris',
    topicFr: 'Comment Mishi a quitté Paris',
    text: 'Collider and DMT say that the Paris company cut her or threw her out; Cinefilos only that she left France for New York. The first is followed.',
    textFr: 'Selon Collider et DMT, la compagnie parisienne l’a écartée ou renvoyée ; selon Cinefilos, elle a simplement quitté la France pour New York. La première version est suivie.',
    revealed: 1011
  },
  {
    id: 'etoile-n42', kind: 'conflict', topic: 'Mishi as the minister’s child',
    topicFr: 'Mishi, enfant de ministre',
    text: 'TheWrap mentions it when speaking of Mishi as bound for Paris, so it is placed with the trade in episode 1.',
    textFr: 'TheWrap le mentionne à propos d’une Mishi en partance pour Paris ; le fait est donc placé avec l’échange, dans l’épisode 1.',
    revealed: 1011
  },
  {
    id: 'etoile-n43', kind: 'gap', topic: 'Mishi in episode 1', topicFr: 'Mishi dans l’épisode 1',
    text: 'She counts as met in episode 1 because she is named in the trade.',
    textFr: 'Elle compte comme présente dès l’épisode 1 parce qu’elle est nommée dans l’échange.',
    revealed: 1011
  },
  {
    id: 'etoile-n44', kind: 'conflict', topic: 'An étoile sent the wrong way',
    topicFr: 'Une étoile envoyée du mauvais côté',
    text: 'One of the pages left aside as machine-written has an American étoile sent to Paris, which no reliable source supports.',
    textFr: 'L’une des pages écartées, qui semble écrite par une machine, envoie à Paris une étoile américaine, ce qu’aucune source fiable ne confirme.',
    revealed: 1011
  },
  {
    id: 'etoile-n45', kind: 'gap', topic: 'Larry’s surname', topicFr: 'Nom de famille de Larry',
    text: 'Larry’s surname was not found.', textFr: 'Le nom de famille de Larry n’a pas été trouvé.',
    revealed: 1012
  },
  {
    id: 'etoile-n46', kind: 'conflict', topic: 'When Tobias is told', topicFr: 'Quand Tobias l’apprend',
    text: 'Jack telling Tobias about Paris is known from a clip discussed at a panel, without an episode number. It is placed in episode 1, since by episode 2 the traded artists are in their new cities.',
    textFr: 'La scène où Jack annonce Paris à Tobias est connue par un extrait commenté lors d’une table ronde, sans numéro d’épisode. Elle est placée dans l’épisode 1, puisque dans l’épisode 2 les artistes échangés sont déjà dans leur nouvelle ville.',
    revealed: 1013
  },
  {
    id: 'etoile-n47', kind: 'gap', topic: 'End of episode 1', topicFr: 'Fin de l’épisode 1',
    text: 'The order of the scenes from the trade to the end of episode 1 is not certain.',
    textFr: 'L’ordre des scènes de l’épisode 1, de l’échange jusqu’à la fin, n’est pas sûr.', revealed: 1016
  },
  {
    id: 'etoile-n48', kind: 'conflict', topic: 'Raphaël’s post', topicFr: 'Fonction de Raphaël',
    text: 'TheWrap, TVLine and Hello! make him deputy or assistant director of the Paris house, Collider a right-hand man, Backstage an assistant, Deadline a ballet instructor. Deputy director and right-hand man is followed. His name is written with and without the diaeresis.',
    textFr: 'TheWrap, TVLine et Hello! en font le directeur adjoint de la maison parisienne, Collider un bras droit, Backstage un assistant, Deadline un professeur de danse. On retient directeur adjoint et bras droit. Son prénom s’écrit avec ou sans tréma.',
    revealed: 1999
  },
  {
    id: 'etoile-n49', kind: 'conflict', topic: 'The bull', topicFr: 'Le taureau',
    text: 'No source describes the scene of the bull itself. It is placed in episode 2 because the episode is named after it; CinemaBlend mentions bulls taking over press conferences without giving an episode.',
    textFr: 'Aucune source ne décrit la scène du taureau elle-même. Elle est placée dans l’épisode 2, qui en porte le titre ; CinemaBlend évoque des taureaux envahissant des conférences de presse sans préciser l’épisode.',
    revealed: 2014
  },
  {
    id: 'etoile-n50', kind: 'gap', topic: 'Paris in episode 2', topicFr: 'Paris dans l’épisode 2',
    text: 'No scene-by-scene source was reached for Tobias, Raphaël and Mishi in episode 2.',
    textFr: 'Aucune source détaillée scène par scène n’a été trouvée pour Tobias, Raphaël et Mishi dans l’épisode 2.',
    revealed: 2999
  },
  {
    id: 'etoile-n51', kind: 'gap', topic: 'A children’s class', topicFr: 'Un cours d’enfants',
    text: 'Vulture tells of a children’s class in which the pupils topple “Mr. Jack”, in episode 1 or 2; as it does not say which, the scene is left out.',
    textFr: 'Vulture raconte un cours d’enfants où les élèves renversent « Mr. Jack », dans l’épisode 1 ou 2 ; faute de savoir lequel, la scène n’est pas reprise.',
    revealed: 2999
  },
  {
    id: 'etoile-n52', kind: 'conflict', topic: 'The bull’s fame', topicFr: 'La gloire du taureau',
    text: 'A viewer’s notes on episode 3 speak of the bull as having been a hit already, which supports placing its scene in the episode before.',
    textFr: 'Les notes d’une spectatrice sur l’épisode 3 parlent d’un taureau dont le succès est déjà acquis, ce qui conforte le choix de placer la scène dans l’épisode précédent.',
    revealed: 3001
  },
  {
    id: 'etoile-n53', kind: 'conflict', topic: 'Jack Fish', topicFr: 'Jack Fish',
    text: 'Entertainment Weekly once writes Jack Fish; the Fishes are his mother’s family, and every other source has McMillan or a variant of it.',
    textFr: 'Entertainment Weekly écrit une fois « Jack Fish » ; les Fish sont la famille de sa mère, et toutes les autres sources donnent McMillan ou une variante.',
    revealed: 3003
  },
  {
    id: 'etoile-n54', kind: 'gap', topic: 'Clara and Uncle John', topicFr: 'Clara et l’oncle John',
    text: 'No surname was found for Jack’s mother Clara or for Uncle John, nor how he is related to her or whether he is a Fish.',
    textFr: 'On n’a trouvé de nom de famille ni pour Clara, la mère de Jack, ni pour l’oncle John ; on ignore aussi son lien avec elle et s’il est un Fish.',
    revealed: 7999
  },
  {
    id: 'etoile-n55', kind: 'gap', topic: 'Jack’s grandfather', topicFr: 'Le grand-père de Jack',
    text: 'Neither his name nor his actor was found, nor whether he is a Fish and how he is related to Clara.',
    textFr: 'On n’a trouvé ni son nom, ni son interprète ; on ignore aussi s’il est un Fish et quel est son lien avec Clara.',
    revealed: 7999
  },
  {
    id: 'etoile-n56', kind: 'conflict', topic: 'Who goes to law', topicFr: 'Qui fait le procès',
    text: 'Fangirlish and a viewer’s notes give the demand for a lawsuit to the grandfather in episode 3; Vulture, which treats episodes 3 and 4 together, speaks of Jack’s legal action against himself. It is placed in episode 3.',
    textFr: 'Fangirlish et les notes d’une spectatrice attribuent l’exigence d’un procès au grand-père, dans l’épisode 3 ; Vulture, qui traite ensemble les épisodes 3 et 4, parle de l’action en justice de Jack contre lui-même. Le fait est placé dans l’épisode 3.',
    revealed: 3010
  },
  {
    id: 'etoile-n57', kind: 'gap', topic: 'Geneviève’s sister', topicFr: 'La sœur de Geneviève',
    text: 'Neither her name nor her actress was found.',
    textFr: 'On n’a trouvé ni son nom ni celui de son interprète.', revealed: 3012
  },
  {
    id: 'etoile-n58', kind: 'gap', topic: 'Mishi’s parents', topicFr: 'Les parents de Mishi',
    text: 'They are described as public figures, one of them France’s minister of culture, but not named, and their actors were not found. They are confirmed as seen only from episode 3.',
    textFr: 'On les décrit comme des personnalités publiques, dont l’une est ministre de la Culture, mais sans les nommer, et leurs interprètes n’ont pas été trouvés. Leur présence à l’écran n’est confirmée qu’à partir de l’épisode 3.',
    revealed: 3013
  },
  {
    id: 'etoile-n59', kind: 'gap', topic: 'Bruna', topicFr: 'Bruna',
    text: 'Neither her surname nor her actress was found. Episode 3 is the first in which a source shows her; she may appear earlier.',
    textFr: 'On n’a trouvé ni son nom de famille ni celui de son interprète. L’épisode 3 est le premier où une source la montre ; elle peut apparaître plus tôt.',
    revealed: 3015
  },
  {
    id: 'etoile-n60', kind: 'gap', topic: 'First appearances in episode 3',
    topicFr: 'Premières apparitions dans l’épisode 3',
    text: 'The New York board and Mishi’s other parent are confirmed only from episode 3 and may appear earlier.',
    textFr: 'Le conseil de la compagnie new-yorkaise et l’autre parent de Mishi ne sont attestés qu’à partir de l’épisode 3 et peuvent apparaître plus tôt.',
    revealed: 3015
  },
  {
    id: 'etoile-n61', kind: 'conflict', topic: 'The two Americans in Paris',
    topicFr: 'Les deux Américains à Paris',
    text: 'Whatever the full number traded, besides the named artists only the two young Americans of episode 4 are recorded, after Fangirlish.',
    textFr: 'Quel que soit le nombre total d’artistes échangés, seuls sont retenus, outre ceux qui sont nommés, les deux jeunes Américains de l’épisode 4, d’après Fangirlish.',
    revealed: 4002
  },
  {
    id: 'etoile-n62', kind: 'gap', topic: 'Outcome of the lawsuit', topicFr: 'Issue du procès',
    text: 'How the legal action ends is not told in the sources read; that the theatre has been renamed by episode 4 is the only sign of it.',
    textFr: 'Les sources lues ne disent pas comment s’achève l’action en justice ; le seul indice est que le théâtre a changé de nom dans l’épisode 4.',
    revealed: 4003
  },
  {
    id: 'etoile-n63', kind: 'conflict', topic: 'Shamblee’s business', topicFr: 'Les affaires de Shamblee',
    text: 'Vulture and Fangirlish show an energy firm with an oil spill, Butler’s Cinema Scene speaks of arms and polluting industries. Both are kept, since they do not exclude each other.',
    textFr: 'Vulture et Fangirlish montrent une société d’énergie responsable d’une marée noire, Butler’s Cinema Scene parle d’armes et d’industries polluantes. Les deux indications sont conservées, car elles ne s’excluent pas.',
    revealed: 4007
  },
  {
    id: 'etoile-n64', kind: 'gap', topic: 'Names in episode 4', topicFr: 'Noms dans l’épisode 4',
    text: 'The names of the young activist and of the two exchange dancers were not found. The two dancers may be seen before episode 4.',
    textFr: 'Les noms de la jeune militante et des deux danseurs de l’échange n’ont pas été trouvés. On voit peut-être les deux danseurs avant l’épisode 4.',
    revealed: 4010
  },
  {
    id: 'etoile-n65', kind: 'gap', topic: 'Gabin’s first appearance',
    topicFr: 'Première apparition de Gabin',
    text: 'Episode 4 is the first to which a source ties Gabin; he may appear earlier. No scene-by-scene source was reached for him in episode 2.',
    textFr: 'L’épisode 4 est le premier auquel une source rattache Gabin ; il peut apparaître plus tôt. Aucune source détaillée n’a été trouvée à son sujet pour l’épisode 2.',
    revealed: 4012
  },
  {
    id: 'etoile-n66', kind: 'gap', topic: 'New York dancers in episodes 3 and 4',
    topicFr: 'Danseurs new-yorkais dans les épisodes 3 et 4',
    text: 'No scene-by-scene source was reached for the New York dancers in episodes 3 and 4; as a group they are confirmed only from episode 4.',
    textFr: 'Aucune source détaillée n’a été trouvée sur les danseurs new-yorkais dans les épisodes 3 et 4 ; en tant que groupe, ils ne sont attestés qu’à partir de l’épisode 4.',
    revealed: 4013
  },
  {
    id: 'etoile-n67', kind: 'conflict', topic: 'When Tobias and Gabin’s bond shifts',
    topicFr: 'Quand change le lien entre Tobias et Gabin',
    text: 'Gideon Glick, in a TV Insider interview, puts the first shift at the end of episode 4. It is recorded there as an attraction.',
    textFr: 'Dans un entretien avec TV Insider, Gideon Glick situe le premier changement à la fin de l’épisode 4. Il est noté là comme une attirance.',
    revealed: 4015
  },
  {
    id: 'etoile-n68', kind: 'conflict', topic: 'Tobias and Cheyenne at odds',
    topicFr: 'Tobias contre Cheyenne',
    text: 'Their rivalry is taken from the title of Vulture’s joint recap of episodes 3 and 4, and placed in the later of the two.',
    textFr: 'Leur rivalité est tirée du titre du compte rendu commun de Vulture sur les épisodes 3 et 4, et placée dans le second.',
    revealed: 4999
  },
  {
    id: 'etoile-n69', kind: 'gap', topic: 'Episodes 1 to 4: who is in which',
    topicFr: 'Épisodes 1 à 4 : qui figure où',
    text: 'Cheyenne in episode 4, Tobias and Mishi in episode 2 and Gael in episodes 3 and 4 are likely but not confirmed; Nicholas is confirmed in episode 1, not in 2 to 4.',
    textFr: 'Cheyenne dans l’épisode 4, Tobias et Mishi dans le 2, Gael dans les 3 et 4 : c’est probable, mais non confirmé. Nicholas est attesté dans l’épisode 1, mais pas du 2 au 4.',
    revealed: 4999
  },
  {
    id: 'etoile-n70', kind: 'gap', topic: 'Raphaël’s first scene', topicFr: 'Première scène de Raphaël',
    text: 'Episode 5 is the first in which a source shows him in a scene; he very likely appears earlier.',
    textFr: 'L’épisode 5 est le premier où une source le montre dans une scène ; il apparaît très probablement plus tôt.',
    revealed: 5011
  },
  {
    id: 'etoile-n71', kind: 'gap', topic: 'Rest of episode 5', topicFr: 'Suite de l’épisode 5',
    text: 'What Fangirlish tells after the night at Jack’s, including its part on his birthday, could not be read. No scene in episode 5 is confirmed for Cheyenne, Susu, Mishi, Tobias, Gabin, Nicholas or Gael.',
    textFr: 'Ce que Fangirlish raconte après la nuit chez Jack, y compris le passage sur son anniversaire, n’a pas pu être lu. Aucune scène de l’épisode 5 n’est attestée pour Cheyenne, Susu, Mishi, Tobias, Gabin, Nicholas ou Gael.',
    revealed: 5999
  },
  {
    id: 'etoile-n72', kind: 'gap', topic: 'The title of episode 5', topicFr: 'Le titre de l’épisode 5',
    text: 'The meaning of the title could not be confirmed. The Contending’s interview with Gideon Glick mentions Tobias being plagued by a rat, without the episode.',
    textFr: 'Le sens du titre n’a pas pu être confirmé. L’entretien de The Contending avec Gideon Glick évoque un Tobias harcelé par un rat, sans préciser l’épisode.',
    revealed: 5999
  },
  {
    id: 'etoile-n73', kind: 'gap', topic: 'Tobias’s Paris piece', topicFr: 'La pièce parisienne de Tobias',
    text: 'The title of his first Paris piece was not found.',
    textFr: 'Le titre de sa première pièce parisienne n’a pas été trouvé.', revealed: 6001
  },
  {
    id: 'etoile-n74', kind: 'conflict', topic: 'Spelling of Cléa', topicFr: 'Orthographe de Cléa',
    text: 'Her name is written Clea and Cléa.', textFr: 'Son nom s’écrit « Clea » ou « Cléa ».',
    revealed: 6008
  },
  {
    id: 'etoile-n75', kind: 'gap', topic: 'Who Cléa is', topicFr: 'Qui est Cléa',
    text: 'Her surname, her office and her actress were not found; whether she is the minister is not stated by any source seen, nor is what exactly she demands of Tobias. She may appear before episode 6.',
    textFr: 'On n’a trouvé ni son nom de famille, ni sa fonction, ni son interprète ; aucune source consultée ne dit si elle est la ministre, ni ce qu’elle exige exactement de Tobias. Elle peut apparaître avant l’épisode 6.',
    revealed: 6009
  },
  {
    id: 'etoile-n76', kind: 'gap', topic: 'Rest of episode 6', topicFr: 'Suite de l’épisode 6',
    text: 'What follows Shamblee’s talk with Cheyenne could not be read; a sentence about a film of his breaks off there. Vulture’s opening shows only that Jack, Cheyenne, Mishi and Tobias figure in episodes 5 and 6.',
    textFr: 'Ce qui suit l’entretien de Shamblee avec Cheyenne n’a pas pu être lu ; une phrase au sujet d’un film de lui s’y interrompt. Le début du compte rendu de Vulture indique seulement que Jack, Cheyenne, Mishi et Tobias figurent dans les épisodes 5 et 6.',
    revealed: 6015
  },
  {
    id: 'etoile-n77', kind: 'conflict', topic: 'Nina Arianda’s name', topicFr: 'Le nom de Nina Arianda',
    text: 'Fangirlish prints Nina Ariadna, noting that she was Hedy in Maisel; the actress’s own interviews and playbills have Nina Arianda.',
    textFr: 'Fangirlish imprime « Nina Ariadna », en rappelant qu’elle était Hedy dans Maisel ; les entretiens et programmes de l’actrice portent Nina Arianda.',
    revealed: 7001
  },
  {
    id: 'etoile-n78', kind: 'gap', topic: 'Quinn’s family name and parents',
    topicFr: 'Nom et parents de Quinn',
    text: 'The sources give no surname for Quinn and do not say whether she and Jack share both parents.',
    textFr: 'Les sources ne donnent pas de nom de famille à Quinn et ne disent pas si elle a les deux mêmes parents que Jack.',
    revealed: 7003
  },
  {
    id: 'etoile-n79', kind: 'gap', topic: 'Quinn’s husband', topicFr: 'Le mari de Quinn',
    text: 'The name of Quinn’s former husband was not found.',
    textFr: 'Le nom de l’ancien mari de Quinn n’a pas été trouvé.', revealed: 7006
  },
  {
    id: 'etoile-n80', kind: 'gap', topic: 'Kevin’s surname', topicFr: 'Nom de famille de Kevin',
    text: 'Kevin’s surname was not found.', textFr: 'Le nom de famille de Kevin n’a pas été trouvé.',
    revealed: 7009
  },
  {
    id: 'etoile-n81', kind: 'gap', topic: 'When Cheyenne offers to dance every Nutcracker',
    topicFr: 'Quand Cheyenne propose de danser tous les Casse-Noisette',
    text: 'When Cheyenne offers to dance every performance was not found.',
    textFr: 'On n’a pas trouvé à quel moment Cheyenne propose de danser toutes les représentations.',
    revealed: 7012
  },
  {
    id: 'etoile-n82', kind: 'conflict', topic: 'The press event and the prayer',
    topicFr: 'L’événement de presse et la prière',
    text: 'Both come from Vulture’s joint recap of the last two episodes, the prayer possibly as a look back at an earlier one. They are placed in episode 7.',
    textFr: 'Tous deux viennent du compte rendu commun de Vulture sur les deux derniers épisodes, la prière peut-être comme rappel d’un épisode antérieur. Ils sont placés dans l’épisode 7.',
    revealed: 7013
  },
  {
    id: 'etoile-n83', kind: 'gap', topic: 'When Cheyenne takes up Susu',
    topicFr: 'Quand Cheyenne prend Susu sous son aile',
    text: 'It is a central bond of the series (The New York Times, Yahoo, TV Insider), but no source reached says in which episode it begins.',
    textFr: 'C’est un lien central de la série (The New York Times, Yahoo, TV Insider), mais aucune source trouvée ne dit dans quel épisode il commence.',
    revealed: 7013
  },
  {
    id: 'etoile-n84', kind: 'conflict', topic: 'Cheyenne’s slip', topicFr: 'Le faux pas de Cheyenne',
    text: 'It is dated to episode 7 by the episode’s title and by Fangirlish. That it is in the Sugar Plum role comes from Vulture’s interview with Lou de Laâge, read in a reworded copy, and that it is during The Nutcracker from TechNadu; neither gives the episode.',
    textFr: 'Il est daté de l’épisode 7 d’après le titre de l’épisode et Fangirlish. Qu’il survienne dans le rôle de la Fée Dragée vient de l’entretien de Vulture avec Lou de Laâge, lu dans une copie remaniée, et que ce soit pendant Casse-Noisette, de TechNadu ; aucun des deux ne précise l’épisode.',
    revealed: 7014
  },
  {
    id: 'etoile-n85', kind: 'conflict', topic: 'When Nicholas collapses',
    topicFr: 'Quand Nicholas s’effondre',
    text: 'Vulture’s recap of the last two episodes treats the collapse as already past, so it most likely closes episode 6. No source read dates it; it is placed with the hospital scenes of episode 7.',
    textFr: 'Le compte rendu de Vulture sur les deux derniers épisodes donne le malaise pour déjà survenu : il clôt donc très probablement l’épisode 6. Aucune source lue ne le date ; il est placé avec les scènes d’hôpital de l’épisode 7.',
    revealed: 7015
  },
  {
    id: 'etoile-n86', kind: 'conflict', topic: 'Nicholas’s illness', topicFr: 'La maladie de Nicholas',
    text: 'Entertainment Weekly calls it a stroke; Fangirlish, Sportskeeda and Cinefilos speak of a coma; Vulture of a collapse that at first seems mild. All are combined here: collapse, hospital, coma.',
    textFr: 'Entertainment Weekly parle d’un AVC ; Fangirlish, Sportskeeda et Cinefilos, d’un coma ; Vulture, d’un malaise qui paraît d’abord bénin. On combine le tout : malaise, hôpital, coma.',
    revealed: 7017
  },
  {
    id: 'etoile-n87', kind: 'gap', topic: 'End of episode 7', topicFr: 'Fin de l’épisode 7',
    text: 'What the recaps by Fangirlish and Vulture tell of the end of episode 7 could not be read.',
    textFr: 'Ce que les comptes rendus de Fangirlish et de Vulture disent de la fin de l’épisode 7 n’a pas pu être lu.',
    revealed: 7999
  },
  {
    id: 'etoile-n88', kind: 'gap', topic: 'How Shamblee is humiliated',
    topicFr: 'Comment Shamblee est humilié',
    text: 'His proposal is said to be revenge for a humiliation; the sources read do not describe it.',
    textFr: 'Sa proposition passe pour la revanche d’une humiliation ; les sources lues ne la décrivent pas.',
    revealed: 8003
  },
  {
    id: 'etoile-n89', kind: 'gap', topic: 'Mishi’s young man', topicFr: 'L’amoureux de Mishi',
    text: 'His name was not found.', textFr: 'Son nom n’a pas été trouvé.', revealed: 8008
  },
  {
    id: 'etoile-n90', kind: 'conflict', topic: 'When Mishi’s young man appears',
    topicFr: 'Quand apparaît l’amoureux de Mishi',
    text: 'Latina Media tells of the scene with Cheyenne but gives no episode. It is placed in episode 8, where Fangirlish has Cheyenne meet Mishi in Paris; the love itself may begin earlier.',
    textFr: 'Latina Media raconte la scène avec Cheyenne sans préciser l’épisode. Elle est placée dans l’épisode 8, où Fangirlish situe la rencontre de Cheyenne et de Mishi à Paris ; l’amour lui-même a pu naître plus tôt.',
    revealed: 8008
  },
  {
    id: 'etoile-n91', kind: 'gap', topic: 'Cheyenne’s father', topicFr: 'Le père de Cheyenne',
    text: 'His name was not found.', textFr: 'Son nom n’a pas été trouvé.', revealed: 8009
  },
  {
    id: 'etoile-n92', kind: 'conflict', topic: 'When Shamblee names Cheyenne',
    topicFr: 'Quand Shamblee propose Cheyenne',
    text: 'Fangirlish writes of Shamblee’s idea as already known at the start of episode 8; Entertainment Weekly treats the suggestion, Jack’s refusal and the offer as parts of the finale. It is placed in episode 8 and may begin late in episode 7.',
    textFr: 'Fangirlish parle de l’idée de Shamblee comme déjà connue au début de l’épisode 8 ; Entertainment Weekly traite la suggestion, le refus de Jack et l’offre comme des éléments du dernier épisode. Le fait est placé dans l’épisode 8 et peut commencer à la fin du 7.',
    revealed: 8010
  },
  {
    id: 'etoile-n93', kind: 'conflict', topic: 'When Gael leaves Cheyenne',
    topicFr: 'Quand Gael quitte Cheyenne',
    text: 'Entertainment Weekly names it among the troubles behind her behaviour in the finale, without an episode; it lies in 7 or 8 and is placed in 8.',
    textFr: 'Entertainment Weekly cite la rupture parmi les ennuis qui expliquent la conduite de Cheyenne dans le dernier épisode, sans la dater ; elle a lieu dans le 7 ou le 8 et est placée dans le 8.',
    revealed: 8015
  },
  {
    id: 'etoile-n94', kind: 'gap', topic: 'When Cheyenne and Gael become lovers',
    topicFr: 'Quand Cheyenne et Gael deviennent amants',
    text: 'A Vulture interview places it on Jack’s couch, but no source reached gives the episode, so the beginning is not recorded.',
    textFr: 'Un entretien de Vulture situe la scène sur le canapé de Jack, mais aucune source trouvée ne donne l’épisode ; le début de leur liaison n’est donc pas noté.',
    revealed: 8015
  },
  {
    id: 'etoile-n95', kind: 'gap', topic: 'Music of the solo', topicFr: 'Musique du solo',
    text: 'The music of “I Married Myself” is not identified in the sources seen.',
    textFr: 'La musique de « I Married Myself » n’est pas identifiée dans les sources consultées.',
    revealed: 8016
  },
  {
    id: 'etoile-n96', kind: 'conflict', topic: 'Jack and Cheyenne', topicFr: 'Jack et Cheyenne',
    text: 'TV Insider and TechNadu speak of a kiss, Entertainment Weekly of hooking up; both are kept. Their earlier encounter is called a surprise in a piece on the finale, while Fangirlish on episode 6 announces an unnamed “relationship reveal” which may be this one. It is placed in episode 8.',
    textFr: 'TV Insider et TechNadu parlent d’un baiser, Entertainment Weekly d’une nuit ensemble ; les deux sont conservés. Leur aventure passée est présentée comme une surprise dans un article sur le dernier épisode, tandis que Fangirlish, à propos de l’épisode 6, annonce une « révélation » sentimentale sans la nommer, qui pourrait être celle-là. Elle est placée dans l’épisode 8.',
    revealed: 8017
  },
  {
    id: 'etoile-n97', kind: 'gap', topic: 'Titles of Tobias’s Paris works',
    topicFr: 'Titres des œuvres parisiennes de Tobias',
    text: 'The title of the ballet of the opening night was not found.',
    textFr: 'Le titre du ballet de la soirée de première n’a pas été trouvé.', revealed: 8018
  },
  {
    id: 'etoile-n98', kind: 'conflict', topic: 'Tobias and Gabin’s romance',
    topicFr: 'L’histoire d’amour de Tobias et Gabin',
    text: 'The kiss closes the season according to EDGE; their bond is therefore a romance from episode 8 on, and before that only an attraction.',
    textFr: 'Selon EDGE, le baiser clôt la saison ; leur lien n’est donc une histoire d’amour qu’à partir de l’épisode 8 et, auparavant, seulement une attirance.',
    revealed: 8020
  },
  {
    id: 'etoile-n99', kind: 'gap', topic: 'Jack and Geneviève at the end',
    topicFr: 'Jack et Geneviève à la fin',
    text: 'Whether their affair is over at the end is not stated. It is shown as not ended, with the betrayal beside it; the scenes between the two and Cheyenne in episode 8 could not be read in detail.',
    textFr: 'Rien ne dit si leur liaison est finie à la fin de la saison. Elle est donnée comme non terminée, à côté de la trahison ; les scènes entre eux deux et Cheyenne, dans l’épisode 8, n’ont pas pu être lues en détail.',
    revealed: 8999
  },
  {
    id: 'etoile-n100', kind: 'conflict', topic: 'Julie’s story', topicFr: 'L’histoire de Julie',
    text: 'One article describes a rising American talent who finds her way in Paris; the New York Post a sidelined star who is replaced in the swap. The part of the Post’s article that says by whom and where could not be read, so the description stays neutral.',
    textFr: 'Un article décrit un jeune talent américain qui trouve sa voie à Paris ; le New York Post, une vedette mise sur la touche et remplacée lors de l’échange. La partie de l’article du Post qui dit par qui et où n’a pas pu être lue ; la description reste donc neutre.',
    revealed: 8999
  },
  {
    id: 'etoile-n101', kind: 'gap', topic: 'Julie, Eva and Mélanie', topicFr: 'Julie, Eva et Mélanie',
    text: 'Julie (Unity Phelan), Eva (Tiler Peck) and Mélanie (Constance Devernay-Laurence) could not be tied to an episode, and their surnames were not found. What becomes of them, of Larry and of Mishi’s parents in episodes 5 to 8 is not told in the sources read.',
    textFr: 'Julie (Unity Phelan), Eva (Tiler Peck) et Mélanie (Constance Devernay-Laurence) n’ont pu être rattachées à un épisode et leurs noms de famille n’ont pas été trouvés. Les sources lues ne disent pas ce qu’elles deviennent, non plus que Larry et les parents de Mishi, dans les épisodes 5 à 8.',
    revealed: 8999
  },
  {
    id: 'etoile-n102', kind: 'gap', topic: 'Mizrahi and Byrne', topicFr: 'Mizrahi et Byrne',
    text: 'Isaac Mizrahi and David Byrne, as themselves, could not be tied to an episode.',
    textFr: 'Isaac Mizrahi et David Byrne, dans leur propre rôle, n’ont pu être rattachés à un épisode.',
    revealed: 8999
  },
  {
    id: 'etoile-n103', kind: 'gap', topic: 'Dakin Matthews’s part', topicFr: 'Le rôle de Dakin Matthews',
    text: 'He is confirmed as a guest, but no source seen says whom he plays.',
    textFr: 'Sa participation est confirmée, mais aucune source consultée ne dit qui il joue.',
    revealed: 8999
  },
  {
    id: 'etoile-n104', kind: 'gap', topic: 'Scenes without an episode', topicFr: 'Scènes sans épisode',
    text: 'Tobias presented at an international press conference (Beth Lisogorsky), Cheyenne’s entrance into the New York studio (Süddeutsche Zeitung) and Tobias’s panic about his toothpaste (TheWrap) could not be assigned to an episode and are left out.',
    textFr: 'La présentation de Tobias lors d’une conférence de presse internationale (Beth Lisogorsky), l’entrée de Cheyenne dans le studio new-yorkais (Süddeutsche Zeitung) et la panique de Tobias au sujet de son dentifrice (TheWrap) n’ont pu être rattachées à un épisode et ne sont pas reprises.',
    revealed: 8999
  },
  {
    id: 'etoile-n105', kind: 'gap', topic: 'A free place for Susu', topicFr: 'Une place gratuite pour Susu',
    text: 'One page that looks machine-written says that Cheyenne gets Susu a free place at the school; it is not used.',
    textFr: 'Une page qui semble écrite par une machine affirme que Cheyenne obtient à Susu une place gratuite à l’école ; elle n’est pas utilisée.',
    revealed: 8999
  },
  {
    id: 'etoile-n106', kind: 'gap', topic: 'Ballets and music of the season',
    topicFr: 'Ballets et musiques de la saison',
    text: 'Of the 29 ballets only six real works and Tobias’s own pieces are named here. The Tom Waits song that Collider mentions is not identified in the sources seen.',
    textFr: 'Sur les 29 ballets, seules six œuvres réelles et les pièces de Tobias sont citées ici. La chanson de Tom Waits que mentionne Collider n’est pas identifiée dans les sources consultées.',
    revealed: 8999
  },
  {
    id: 'etoile-n107', kind: 'gap', topic: 'Episodes 5 to 8: who is in which',
    topicFr: 'Épisodes 5 à 8 : qui figure où',
    text: 'Mishi and Nicholas surely appear in more of episodes 5 to 8 than can be confirmed.',
    textFr: 'Mishi et Nicholas apparaissent sûrement dans plus d’épisodes, du 5 au 8, qu’on ne peut le confirmer.',
    revealed: 8999
  },
  {
    id: 'etoile-n108', kind: 'conflict', topic: 'Score at Rotten Tomatoes',
    topicFr: 'Note sur Rotten Tomatoes',
    text: 'The news of the series’ cancellation in June 2025 gives 85 per cent, the page of the site as read 86 per cent from 42 reviews. No figure is adopted.',
    textFr: 'Les articles sur l’annulation de la série, en juin 2025, indiquent 85 %, la page du site telle qu’elle a été lue 86 % pour 42 critiques. Aucun chiffre n’est retenu.',
    revealed: 8999
  }
] AS row
MERGE (n:Note {id: row.id})
SET n.story = 'etoile'
SET n.kind = row.kind, n.topic = row.topic, n.topicFr = row.topicFr, n.text = row.text,
  n.textFr = row.textFr, n.revealed = row.revealed;
