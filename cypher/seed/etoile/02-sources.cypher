// Étoile: where the facts are from. A title that tells something is shown only from its reveal on.

// Sources.
UNWIND [
  {
    id: 'etoile-fangirlish-s01e01', title: 'Étoile Season 1 Episode 1 Review: The Swap',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/24/etoile-season-1-episode-1-review-the-swap',
    published: '2025-04-24', revealed: 1999
  },
  {
    id: 'etoile-fangirlish-s01e02', title: 'Étoile Season 1 Episode 2 Review: The Bull',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/25/etoile-season-1-episode-2-review-the-bull',
    published: '2025-04-25', revealed: 2999
  },
  {
    id: 'etoile-fangirlish-s01e03', title: 'Étoile Season 1 Episode 3 Review: The Fish',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/25/etoile-season-1-episode-3-review-the-fish',
    published: '2025-04-25', revealed: 3999
  },
  {
    id: 'etoile-fangirlish-s01e04', title: 'Étoile Season 1 Episode 4 Review: The Hiccup',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/26/etoile-season-1-episode-4-review-the-hiccup',
    published: '2025-04-26', revealed: 4999
  },
  {
    id: 'etoile-fangirlish-s01e05', title: 'Étoile Season 1 Episode 5 Review: The Rat',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/26/etoile-season-1-episode-5-review-the-rat',
    published: '2025-04-26', revealed: 5999
  },
  {
    id: 'etoile-fangirlish-s01e07', title: 'Étoile Season 1 Episode 7 Review: The Slip',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/27/etoile-season-1-episode-7-review-the-slip',
    published: '2025-04-27', revealed: 7999
  },
  {
    id: 'etoile-fangirlish-s01e08', title: 'Étoile Season 1 Episode 8 Review: The Offer',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/28/etoile-season-1-episode-8-review-the-offer',
    published: '2025-04-28', revealed: 8999
  },
  {
    id: 'etoile-shallowness-s01e03', title: "Étoile - 1.3 The Fish (viewer's notes)",
    publisher: 'shallowness, Dreamwidth', url: 'https://shallowness.dreamwidth.org/606533.html?style=light',
    published: '2025-05-28', revealed: 3999
  },
  {
    id: 'etoile-vulture-s01e03-04', title: 'Étoile Recap: Tobias Versus Cheyenne (episodes 3 and 4)',
    publisher: 'Vulture recap, read in a reworded copy on minority-mindset.com',
    url: 'https://minority-mindset.com/?p=515632', published: null, revealed: 4999
  },
  {
    id: 'etoile-moviedelic-s01e01-02', title: 'Étoile Episode 1 and 2 Recap: The Swap and The Bull',
    publisher: 'Moviedelic', url: 'https://moviedelic.com/etoile-ep-1-2-recap', published: null,
    revealed: 2999
  },
  {
    id: 'etoile-nyt-kourlas', title: "There Are Problems for Sure. But 'Étoile' Has Humor and Heart.",
    publisher: 'The New York Times (Gia Kourlas), read in copy on daily8.com',
    url: 'https://www.daily8.com/en/article/abedda0c001ee2262bd7651d473813e6', published: null, revealed: 0
  },
  {
    id: 'etoile-nyt-kourlas-part2',
    title: "There Are Problems for Sure. But 'Étoile' Has Humor and Heart. (later part)",
    publisher: 'The New York Times, read in copy on itsnet.co.uk',
    url: 'https://itsnet.co.uk/there-are-problems-for-sure-but-etoile-has-humor-and-heart/', published: null,
    revealed: 0
  },
  {
    id: 'etoile-yahoo-susu-cheyenne',
    title: "'Gilmore Girls' creator gives us another endearing mother-daughter relationship in new show",
    publisher: 'Yahoo, read in copy on rehmatboutique.com',
    url: 'https://www.rehmatboutique.com/gilmore-girls-creator-gives-us-another-endearing-mother-daughter-relationship-in-new-show',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-decider-gainsbourg-delaage',
    title: 'Charlotte Gainsbourg and Lou de Laâge on the joys and challenges of Étoile',
    publisher: 'Decider, read in copy on am1.news',
    url: 'https://am1.news/usconservative/topic/nypost/6-slug-charlotte-gainsbourg-and-lou-de-laage-on-the-joys-and-challenges-of-etoile-it-s-beautiful-to-be-part-of-a-show-about-believers',
    published: null, revealed: 0
  },
  {
    id: 'etoile-vulture-delaage', title: "Lou de Laâge Defied 'Normal Codes of Seduction' for Étoile",
    publisher: 'Vulture interview, read in copy on moviegaze.com', url: 'https://www.moviegaze.com/?p=44271',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-indiewire-29-ballets',
    title: "The 29 Ballets of 'Étoile': How They Restaged Classic Productions and Created Tobias Bell's Originals",
    publisher: 'IndieWire, read in copy on readnow.cc',
    url: 'https://readnow.cc/the-29-ballets-of-etoile-how-they-restaged-classic-productions-and-created-tobias-bells-originals',
    published: null, revealed: 1999
  },
  {
    id: 'etoile-thr-dancers',
    title: "Meet the A-List Ballet Dancers at the Heart of 'Étoile' - and the Choreographer Who Hired Them",
    publisher: 'The Hollywood Reporter, read in copy on daily8.com',
    url: 'https://www.daily8.com/en/article/363b4a30a0f986de32d9d38706144ac6', published: null, revealed: 0
  },
  {
    id: 'etoile-tvguide-review', title: 'Étoile review, season 1', publisher: 'TV Guide',
    url: 'https://www.tvguide.com/news/etoile-review-season-1-prime-video', published: null, revealed: 0
  },
  {
    id: 'etoile-thewrap-review',
    title: "'Étoile' Review: Luke Kirby and Charlotte Gainsbourg Anchor Amy Sherman-Palladino's Grand Dance Drama",
    publisher: 'TheWrap, read in copy on daily8.com',
    url: 'https://test.daily8.com/en/article/9adfffaaa4f00783a71b7912fefa02fb', published: '2025-04-23',
    revealed: 0
  },
  {
    id: 'etoile-dmtalkies-season', title: 'Etoile season 1 ending explained and series recap',
    publisher: 'DMT (dmtalkies.com)',
    url: 'https://dmtalkies.com/etoile-season-1-ending-explained-series-recap-2025/', published: null,
    revealed: 8999
  },
  {
    id: 'etoile-mashable-review', title: "'Étoile' review: Amy Sherman-Palladino brings us to the ballet",
    publisher: 'Mashable, read in copy on ghawy.online',
    url: 'https://ghawy.online/etoile-review-amy-sherman-palladino-brings-us-to-the-ballet', published: null,
    revealed: 0
  },
  {
    id: 'etoile-avclub-review-copy',
    title: 'Étoile takes a while to find its groove - but when it does, it soars',
    publisher: 'The A.V. Club, read in copy on pasdemerde.com',
    url: 'https://pasdemerde.com/tag/charlotte-gainsbourg', published: null, revealed: 0
  },
  {
    id: 'etoile-collider-creators',
    title: "'Étoile' Creator Amy Sherman-Palladino on Casting Her Good Luck Charm Kelly Bishop",
    publisher: 'Collider, read in copy on filmihood.com', url: 'http://www.filmihood.com/index-5176.html',
    published: '2025-05-04', revealed: 3999
  },
  {
    id: 'etoile-collider-truesdale',
    title: "'Étoile's Yanic Truesdale on Always Being Known for His 'Gilmore Girls' Character and Working With the Palladinos",
    publisher: 'Collider, read in copy on filmihood.com', url: 'http://www.filmihood.com/index-4895.html',
    published: '2025-05-05', revealed: 0
  },
  {
    id: 'etoile-tvline-truesdale',
    title: "Gilmore Girls' Yanic Truesdale On Taking His Well-Honed Right-Hand Man Act To Amazon's Étoile",
    publisher: 'TVLine',
    url: 'https://www.tvline.com/interviews/yanic-truesdale-etoile-character-raphael-gilmore-girls-michel-1235436941',
    published: null, revealed: 1999
  },
  {
    id: 'etoile-tvinsider-truesdale',
    title: "Yanic Truesdale Talks 'Étoile's 'Gilmore Girls' Reunions & More", publisher: 'TV Insider',
    url: 'https://tvinsider.com/1188121/etoile-yanic-truesdale-kelly-bishop-gilmore-girls-reunion',
    published: null, revealed: 3999
  },
  {
    id: 'etoile-thewrap-truesdale', title: "Yanic Truesdale's Étoile character is different from Michel",
    publisher: 'TheWrap',
    url: 'https://www.thewrap.com/gilmore-girls-yanic-truesdale-etoile-character-is-different-from-michel/',
    published: '2025-04-24', revealed: 0
  },
  {
    id: 'etoile-thr-truesdale-accent',
    title: "'Gilmore Girls' Alum Yanic Truesdale on Why His French 'Étoile' Character Doesn't Have an Accent",
    publisher: 'The Hollywood Reporter, read in copy on daily8.com',
    url: 'https://www.daily8.com/en/article/bb0c38d732cfe48a3947aaa0e4b0dd12', published: null,
    revealed: 1999
  },
  {
    id: 'etoile-deadline-scad', title: "'Étoile' Cast Unpack Feelings About Prime Video Cancellation",
    publisher: 'Deadline, read in copy on daily8.com',
    url: 'https://www.daily8.com/en/article/8b5f0f37a1ae9dacb9545d2589655fec', published: null,
    revealed: 8999
  },
  {
    id: 'etoile-tvinsider-tobias-gabin', title: 'Étoile: Tobias and Gabin (Gideon Glick interview)',
    publisher: 'TV Insider',
    url: 'https://www.tvinsider.com/1189301/etoile-tobias-gabin-kiss-romance-gideon-glick-spring-awakening-reunion-jonathan-groff/',
    published: '2025-04-30', revealed: 8999
  },
  {
    id: 'etoile-behindtheblinds-pontavice', title: 'Diversifying Dance (Ivan du Pontavice interview)',
    publisher: 'Behind the Blinds', url: 'https://www.behindtheblinds.be/love/diversifying-dance',
    published: null, revealed: 0
  },
  {
    id: 'etoile-insidedance-alvarez-vinolo',
    title: "David Alvarez & Taïs Vinolo Leap Into 'Étoile' After Dance Hiatus", publisher: 'Inside Dance',
    url: 'https://www.insidedance.com/news-features/david-alvarez-tais-vinolo-leap-into-etoile-after-dance-hiatus/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-dancespirit-vinolo',
    title: "'Étoile' star Taïs Vinolo on how the show transformed her as an artist",
    publisher: 'Dance Spirit, read in copy on iidancei.com',
    url: 'https://www.iidancei.com/etoile-star-tais-vinolo-on-how-the-show-transformed-her-as-an-artist/amp',
    published: null, revealed: 0
  },
  {
    id: 'etoile-cinefilos-finale', title: 'Étoile stagione 1: spiegazione del finale',
    publisher: 'Cinefilos.it',
    url: 'https://www.cinefilos.it/serie-tv/approfondimento/etoile-stagione-1-spiegazione-finale-678825',
    published: '2025-04', revealed: 8999
  },
  {
    id: 'etoile-tvblog-guide', title: 'Tutto su Étoile: cast, trama, puntate', publisher: 'TVBlog.it',
    url: 'https://www.tvblog.it/post/tutto-su-etoile-la-nuova-serie-di-prime-video-cast-trama-puntate',
    published: '2025-04', revealed: 0
  },
  {
    id: 'etoile-ecodelcinema-preview',
    title: 'Étoile: la nuova serie di Prime Video che esplora il mondo della danza',
    publisher: 'Eco del Cinema',
    url: 'https://www.ecodelcinema.com/etoile-la-nuova-serie-di-prime-video-che-esplora-il-mondo-della-danza-con-un-cast-deccezione.htm',
    published: '2025-04', revealed: 0
  },
  {
    id: 'etoile-kurier-review', title: 'Neue Serie Étoile (Amazon, Ballett)', publisher: 'Kurier',
    url: 'https://kurier.at/kultur/neue-serie-etoile-amazon-ballett-gilmore-gilrs-mrs-maisel/403035037',
    published: '2025-04', revealed: 0
  },
  {
    id: 'etoile-orange-preview',
    title: 'Prime Video: tous les personnages de cette nouvelle comédie dramatique',
    publisher: 'Orange Divertissements',
    url: 'https://divertissements.orange.fr/cinema-series/toutes-les-actus-series/prime-video-vous-etes-passionnes-d-art-tous-les-personnages-de-cette-nouvelle-comedie-dramatique-aussi-CNT000002iuCLD.html',
    published: null, revealed: 0
  },
  {
    id: 'etoile-showsnob-etoile', title: 'Marvelous Mrs. Maisel fans: your new favourite show is Étoile',
    publisher: 'Show Snob',
    url: 'https://showsnob.com/marvelous-mrs-maisel-fans-new-favorite-show-etoile-prime-video',
    published: '2025-04-25', revealed: 0
  },
  {
    id: 'etoile-pajiba-review', title: 'Amy Sherman-Palladino Gets a Second Chance at the Barre',
    publisher: 'Pajiba',
    url: 'https://www.pajiba.com/tv_reviews/etoile-review-amy-shermanpalladinos-prime-video-ballet-series.php',
    published: '2025-05-02', revealed: 0
  },
  {
    id: 'etoile-dance-exchanges',
    title: "The 'Étoile' ballet swap is fiction, but these dancer exchanges really happened",
    publisher: 'dance-press article, read in copy on voipez.com',
    url: 'http://www.voipez.com/index.php/2025/06/03/the-etoile-ballet-swap-is-fiction-but-these-dancer-exchanges-really-happened',
    published: '2025-06-03', revealed: 1999
  },
  {
    id: 'etoile-variety-review-copy', title: 'A Ballet Swap Drama That Fails to Find Its Rhythm',
    publisher: 'review digest on sightupdate.com',
    url: 'https://sightupdate.com/ballet-swap-drama-that-fails-to-find-its-rhythm', published: '2025-04-24',
    revealed: 1999
  },
  {
    id: 'etoile-cinemablend-credits',
    title: "I Love Amazon's New Amy Sherman-Palladino Show Étoile, But My Favorite Part Of The Series Was So Unexpected",
    publisher: 'CinemaBlend',
    url: 'https://www.cinemablend.com/streaming-news/i-love-amazon-new-amy-sherman-palladino-show-etoile-favorite-part-ballet-series-unexpected',
    published: null, revealed: 0
  },
  {
    id: 'etoile-localnews-digest', title: 'Dancers Swap Cities in a New TV Show',
    publisher: 'localnews.ai review digest',
    url: 'https://localnews.ai/article/dancers-swap-cities-in-a-new-tv-show-2834cfb3',
    published: '2025-04-24', revealed: 1999
  },
  {
    id: 'etoile-butler-review', title: 'Étoile (Amazon Prime) review', publisher: "Butler's Cinema Scene",
    url: 'https://butlerscinemascene.com/tag/simon-callow', published: null, revealed: 0
  },
  {
    id: 'etoile-moviesandshakers-review', title: 'Étoile (review after the first two episodes)',
    publisher: 'Movies and Shakers', url: 'https://moviesandshakers.com/etoile', published: null,
    revealed: 0
  },
  {
    id: 'etoile-contending-glick', title: 'Gideon Glick interview', publisher: 'The Contending',
    url: 'https://thecontending.com/gideon-glick-interview/', published: null, revealed: 0
  },
  {
    id: 'etoile-tvfest-panel', title: 'Full panel for Étoile at TV Fest (transcript)',
    publisher: 'panel video, Dailymotion', url: 'https://www.dailymotion.com/video/x9j4zrm', published: null,
    revealed: 0
  },
  {
    id: 'etoile-balletherald-cast', title: 'Étoile: Prime Video ballet dramedy (cast list)',
    publisher: 'Ballet Herald', url: 'https://www.balletherald.com/etoile-prime-video-ballet-dramedy-2025/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-sportskeeda-release', title: 'Étoile season 1: release date, time, plot',
    publisher: 'Sportskeeda',
    url: 'https://www.sportskeeda.com/us/shows/news-etoile-season-1-release-date-time-plot-everything-know-far',
    published: '2025-04-24', revealed: 0
  },
  {
    id: 'etoile-latimes-review', title: "In 'Étoile,' details and dialogue drive a ballet-world comedy",
    publisher: 'Los Angeles Times, read in copy on daily8.com',
    url: 'https://www.daily8.com/en/article/3105fc39cba8c42711710dd7fc083e06', published: null, revealed: 0
  },
  {
    id: 'etoile-moviedelic-locations', title: 'Where is Etoile Filmed?', publisher: 'Moviedelic',
    url: 'https://moviedelic.com/where-etoile-prime-video-filmed', published: null, revealed: 0
  },
  {
    id: 'etoile-wyso-kirby',
    title: "Luke Kirby on 'Etoile', a show set in the world of ballet dancers in New York and Paris (with clips)",
    publisher: 'NPR (on WYSO)',
    url: 'https://www.wyso.org/2025-04-27/luke-kirby-on-etoile-a-show-set-in-the-world-of-ballet-dancers-in-new-york-and-paris',
    published: '2025-04-27', revealed: 0
  },
  {
    id: 'etoile-artsjournal-macmillan', title: "Note on Kenneth MacMillan's Romeo and Juliet",
    publisher: 'ArtsJournal', url: 'https://artsjournal.org/?p=38950', published: null, revealed: 1999
  },
  {
    id: 'etoile-fangirlish-s01e06', title: 'Étoile Season 1 Episode 6 Review: The Disaster',
    publisher: 'Fangirlish',
    url: 'https://fangirlish.com/2025/04/27/etoile-season-1-episode-6-review-the-disaster',
    published: '2025-04-27', revealed: 6999
  },
  {
    id: 'etoile-vulture-e5-6', title: "'Étoile' Recap, Episodes 5 and 6: This Must Be the Place",
    publisher: 'Vulture (stored copy at stockwatchindex.com)',
    url: 'https://stockwatchindex.com/etoile-recap-this-must-be-the-place', published: '2025-04-25',
    revealed: 6999
  },
  {
    id: 'etoile-vulture-e7-8', title: "'Étoile' Season-Finale Recap: Rekindled Flames (episodes 7 and 8)",
    publisher: 'Vulture (stored copy at abitlavish.com)',
    url: 'https://abitlavish.com/etoile-season-finale-recap-rekindled-flames', published: null,
    revealed: 8999
  },
  {
    id: 'etoile-vulture-de-laage', title: "Lou de Laâge Defied 'Normal Codes of Seduction' for Étoile",
    publisher: 'Vulture (reworded copy at minority-mindset.com)',
    url: 'https://minority-mindset.com/lou-de-laage-defied-normal-codes-of-seduction-for-etoile',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-tvinsider-triangle',
    title: 'Étoile: Cheyenne and Jack kiss, Geneviève love triangle, season 2 (interview)',
    publisher: 'TV Insider',
    url: 'https://www.tvinsider.com/1188662/etoile-cheyenne-jack-kiss-genevieve-love-triangle-season-2/',
    published: '2025-04-25', revealed: 8999
  },
  {
    id: 'etoile-ew-finale-questions', title: "'Étoile' creators answer burning season 1 questions",
    publisher: 'Entertainment Weekly (stored copy at minvii.site)',
    url: 'https://minvii.site/teyana-taylor-aaron-pierre-confirm-dating-rumors-w-b-day-kiss/?random-post=1',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-ew-job-offer', title: "'Étoile' cast and creators dig into Cheyenne's surprising job offer",
    publisher: 'Entertainment Weekly (stored copy at minvii.site)',
    url: 'https://minvii.site/a-list-hollywood-stars-son-walks-the-red-carpet-at-glitzy-awards-ceremony-can-you-guess-his-famous-mum/?random-post=1',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-technadu-ending',
    title: "Étoile Ending Explained: Cheyenne's Breakdown, Tobias' Risky Triumph & Mishi's Rise",
    publisher: 'TechNadu',
    url: 'https://technadu.com/etoile-ending-explained-cheyennes-breakdown-tobias-risky-triumph-mishis-rise-set-up-a-bold-season/589018',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-sportskeeda-groff', title: "Étoile Season 1: Jonathan Groff's cameo explained",
    publisher: 'Sportskeeda',
    url: 'https://www.sportskeeda.com/us/shows/etoile-season-1-jonathan-groff-s-cameo-explained',
    published: '2025-04-28', revealed: 7999
  },
  {
    id: 'etoile-sportskeeda-ending',
    title: 'Étoile Season 1 ending explained: Did Nicholas wake from the coma?', publisher: 'Sportskeeda',
    url: 'https://www.sportskeeda.com/us/shows/etoile-season-1-ending-explained-did-nicholas-wake-coma',
    published: '2025-04-28', revealed: 8999
  },
  {
    id: 'etoile-cinepoca-ending', title: 'Final de Étoile temporada 1 explicado', publisher: 'Cinepoca',
    url: 'https://cinepoca.com.br/final-de-etoile-temporada-1-explicado-o-que-da', published: null,
    revealed: 8999
  },
  {
    id: 'etoile-balletnights-devernay',
    title: "From Screen to Stage: Constance Devernay-Laurence in Prime Video's Étoile",
    publisher: 'Ballet Nights',
    url: 'https://www.balletnights.com/post/from-screen-to-stage-constance-devernay-laurence-in-prime-video-s-%C3%A9toile',
    published: null, revealed: 0
  },
  {
    id: 'etoile-latinamedia-etoile',
    title: 'Amy Sherman-Palladino\'s "Étoile" Explores the Price of Dancing with the Truth',
    publisher: 'Latina Media Co', url: 'https://latinamedia.co/etoile/', published: null, revealed: 0
  },
  {
    id: 'etoile-edge-etoile', title: "There's Plenty of Eye Candy on Prime Video's Binge-Worthy 'Etoile'",
    publisher: 'EDGE Media Network', url: 'https://nashville.edgemedianetwork.com/story/339522',
    published: null, revealed: 0
  },
  {
    id: 'etoile-moviedelic-tobias-gabin',
    title: 'Étoile: Are Tobias and Gabin Gay or Bisexual? Do They End Up Together?', publisher: 'Moviedelic',
    url: 'https://moviedelic.com/etoile-tobias-gabin', published: null, revealed: 8999
  },
  {
    id: 'etoile-dreamwidth-finale',
    title: "Reader's journal entry on the Étoile finale (aggregated at ethaisa.dreamwidth.org)",
    publisher: 'Dreamwidth', url: 'https://ethaisa.dreamwidth.org/network', published: null, revealed: 8999
  },
  {
    id: 'etoile-flixlandia-review', title: "'Étoile: A Dança das Estrelas' não encontra o ritmo",
    publisher: 'Flixlandia',
    url: 'https://flixlandia.com.br/etoile-a-danca-das-estrelas-critica-da-serie-prime-video-2025',
    published: null, revealed: 0
  },
  {
    id: 'etoile-article-preview', title: 'Season preview with Luke Kirby', publisher: 'Article', url: null,
    published: '2025-04-23', revealed: 0
  },
  {
    id: 'etoile-article-review', title: 'Season review', publisher: 'Article', url: null, published: null,
    revealed: 0
  },
  {
    id: 'etoile-article-announcement', title: 'Series announcement', publisher: 'Gadgets 360', url: null,
    published: '2025-03-31', revealed: 0
  },
  {
    id: 'etoile-article-two-cities', title: 'Étoile: A Ballet Drama Bridging New York and Paris',
    publisher: 'Article', url: null, published: null, revealed: 0
  },
  {
    id: 'etoile-article-bilingual',
    title: "Étoile: Prime Video's Bold Ballet Drama Blends Paris & NYC With Palladino Spark",
    publisher: 'Article', url: null, published: null, revealed: 0
  },
  {
    id: 'etoile-vulture-recap-1-2', title: 'Étoile Series-Premiere Recap: Dancer Swap',
    publisher: 'Vulture (copy on stockwatchindex.com)',
    url: 'https://stockwatchindex.com/etoile-series-premiere-recap-dancer-swap', published: '2025-04-24',
    revealed: 2999
  },
  {
    id: 'etoile-thewrap-cast', title: '“Étoile” cast: Gilmore Girls and Mrs. Maisel stars',
    publisher: 'TheWrap', url: 'https://www.thewrap.com/etoile-cast-gilmore-girls-and-ms-maisel-stars/',
    published: '2025-04-25', revealed: 0
  },
  {
    id: 'etoile-backstage-casting', title: 'How the Palladinos Built the International Cast of ‘Étoile’',
    publisher: 'Backstage',
    url: 'https://www.backstage.com/magazine/article/amy-sherman-palladino-etoile-interview-78618/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-usweekly-alumni',
    title: 'All of the Gilmore Girls, Marvelous Mrs. Maisel and Bunheads Actors in Étoile',
    publisher: 'Us Weekly (copy on timebulletin.us)',
    url: 'https://timebulletin.us/all-of-the-gilmore-girls-marvelous-mrs-maisel-and-bunheads-actors-in-etoile-cast-exclusive',
    published: null, revealed: 0
  },
  {
    id: 'etoile-britco-cast', title: "Your Favorite Gilmore Girl Will Have A Guest Role In 'Étoile'",
    publisher: 'Brit + Co', url: 'https://www.brit.co/etoile-cast/', published: '2024-09-24', revealed: 3999
  },
  {
    id: 'etoile-decider-cancelled', title: '‘Étoile’ canceled by Prime Video',
    publisher: 'Decider / New York Post (copy on am1.news)',
    url: 'https://am1.news/usconservative/topic/nypost/6-slug-amy-sherman-palladino-s-etoile-cruelly-canceled-by-prime-video-shattering-trust-with-both-viewers-and-the-creative-community',
    published: '2025-06-13', revealed: 8999
  },
  {
    id: 'etoile-decider-theme', title: '‘Étoile’s theme song',
    publisher: 'Decider (copy on hollywoodperky.com)',
    url: 'https://hollywoodperky.com/a%c2%89toiles-theme-song-was-love-at-first-listen-for-the-palladinos-we-heard-it-and-it-got-stuck-in-our-brains-immediately',
    published: null, revealed: 0
  },
  {
    id: 'etoile-hello-cast',
    title: "Prime Video's 'fun' new series from Gilmore Girls creator is your next binge watch",
    publisher: 'Hello!',
    url: 'https://www.hellomagazine.com/film/828738/prime-video-fun-new-series-gilmore-girls-creator-next-binge-watch/',
    published: '2025-04-26', revealed: 0
  },
  {
    id: 'etoile-sportskeeda-cast', title: 'Étoile season 1: full list of cast and characters',
    publisher: 'Sportskeeda',
    url: 'https://www.sportskeeda.com/us/shows/etoile-season-1-full-list-casts-characters-explored',
    published: null, revealed: 0
  },
  {
    id: 'etoile-tvinsider-cameos', title: 'Palladinos on Étoile cameos and Ina Garten',
    publisher: 'TV Insider',
    url: 'https://www.tvinsider.com/1189138/gilmore-girls-ina-garten-amy-sherman-palladino-daniel-palladino-etoile/',
    published: '2025-04-29', revealed: 8999
  },
  {
    id: 'etoile-ew-glick', title: 'From Spring Awakening to Étoile: Gideon Glick',
    publisher: 'Entertainment Weekly (reworded copy on newspaperguru.com)',
    url: 'https://newspaperguru.com/showbiz/from-spring-awakening-to-etoile-gideon-glick-has-become-one-of-the-most-fascinating-talents-in-hollywood',
    published: null, revealed: 0
  },
  {
    id: 'etoile-whattowatch-guide', title: 'Étoile: release date, trailer, cast and everything we know',
    publisher: 'What to Watch',
    url: 'https://www.whattowatch.com/watching-guides/etoile-release-date-trailer-cast-and-everything-we-know-about-the-new-amy-sherman-palladino-series',
    published: '2025-04-01', revealed: 0
  },
  {
    id: 'etoile-broadwayworld-trailer', title: 'Video: Watch the First Trailer for New Dance Series ÉTOILE',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/Video-Watch-the-First-Trailer-for-New-Dance-Series-TOILE-20250326',
    published: '2025-03-26', revealed: 0
  },
  {
    id: 'etoile-broadwayworld-screening', title: 'Broadway Comes Out to Celebrate ÉTOILE at NYC Screening',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/Broadway-Comes-Out-to-Celebrate-TOILE-at-NYC-Screening-20250415',
    published: '2025-04-15', revealed: 0
  },
  {
    id: 'etoile-broadwayworld-groff', title: 'Jonathan Groff Joins Ballet Series ÉTOILE in Guest Star Role',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/Jonathan-Groff-Joins-Ballet-Series-TOILE-in-Guest-Star-Role-20241101',
    published: '2024-11-01', revealed: 7999
  },
  {
    id: 'etoile-deadline-release',
    title: '‘Étoile’ Ballet Dramedy Gets Prime Video Release Date; First-Look Photos',
    publisher: 'Deadline (copy on daily8.com)',
    url: 'https://www.daily8.com/en/article/eb34ec07261c5168ae7912ac0d2533f9', published: null, revealed: 0
  },
  {
    id: 'etoile-deadline-process', title: 'Luke Kirby & DP M. David Mullen Talk ‘Étoile’ – The Process',
    publisher: 'Deadline (copy on hollywoodlifeus.com)',
    url: 'https://hollywoodlifeus.com/index.php?url=https%3A%2F%2Fdeadline.com%2Fvideo%2Fluke-kirby-m-david-mullen-etoile-interview-amazon%2F',
    published: null, revealed: 0
  },
  {
    id: 'etoile-tvseriesfinale-order', title: 'Étoile: Prime Video Orders Two Seasons of Ballet Drama',
    publisher: 'TV Series Finale (quotes the Amazon press release)',
    url: 'https://tvseriesfinale.com/tv-show/etoile-prime-video-orders-two-seasons-of-ballet-drama-from-amy-sherman-palladino-daniel-palladino/',
    published: '2023-04-27', revealed: 0
  },
  {
    id: 'etoile-uproxx-guide', title: 'Étoile: Everything To Know', publisher: 'UPROXX',
    url: 'https://uproxx.com/tv/etoile-everything-to-know-about-gilmore-girls-creator-amy-sherman-palladinos-follow-up-to-the-marvelous-mrs-maisel/',
    published: '2025-04-19', revealed: 0
  },
  {
    id: 'etoile-newsbytes-cancelled', title: "Prime Video cancels 'Étoile' after just one season",
    publisher: 'NewsBytes',
    url: 'https://www.newsbytesapp.com/news/entertainment/prime-video-cancels-etoile-after-season-1/story',
    published: '2025-06-07', revealed: 8999
  },
  {
    id: 'etoile-thr-cancelled', title: '‘Étoile’ Canceled at Amazon After One Season',
    publisher: 'The Hollywood Reporter (copy on daily8.com)',
    url: 'https://test.daily8.com/en/hashtag/Maisel', published: '2025-06-10', revealed: 8999
  },
  {
    id: 'etoile-rottentomatoes-s01', title: 'Season 1 – Étoile', publisher: 'Rotten Tomatoes',
    url: 'https://static.rottentomatoes.com/tv/etoile/s01', published: null, revealed: 0
  },
  {
    id: 'etoile-moviesr-review', title: 'Étoile (2025) Prime Video Series Review', publisher: 'MoviesR',
    url: 'https://moviesr.net/p-etoile-2025-prime-video-series-review-a-comedy-drama-worth-watching',
    published: null, revealed: 0
  },
  {
    id: 'etoile-avclub-review', title: 'Étoile takes a while to find its groove—but when it does, it soars',
    publisher: 'The A.V. Club', url: 'https://www.avclub.com/etoile-review-tv-prime-video', published: null,
    revealed: 0
  },
  {
    id: 'etoile-thenerdy-review', title: 'Étoile review: the Palladinos return to the world of ballet',
    publisher: 'The Nerdy',
    url: 'https://thenerdy.com/reviews/etoile-review-the-palladinos-return-to-the-world-of-ballet',
    published: null, revealed: 0
  },
  {
    id: 'etoile-marysue-review', title: '‘Étoile’ review', publisher: 'The Mary Sue',
    url: 'https://www.themarysue.com/etoile-review-luke-kirby-amy-sherman-palladino-dan-palladino-prime-video/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-thewest-review', title: 'TV reviews: Etoile, Careme and others',
    publisher: 'The West Australian',
    url: 'https://thewest.com.au/lifestyle/play/tv-reviews-etoile-careme-another-simple-favour-the-four-seasons-vera-c-18447341',
    published: null, revealed: 0
  },
  {
    id: 'etoile-latimes-set',
    title: 'In ‘Étoile,’ ‘Bunheads’ creators return to ballet but with a cross-Atlantic twist',
    publisher: 'Los Angeles Times (copy on naturahoy.com)',
    url: 'https://naturahoy.com/2025/04/17/in-etoile-bunheads-creators-return-to-ballet-but-with-a-cross-atlantic-twist',
    published: '2025-04-17', revealed: 0
  },
  {
    id: 'etoile-bustle-easter-egg', title: 'Gilmore Girls echoes in Étoile', publisher: 'Bustle',
    url: 'https://www.bustle.com/entertainment/gilmore-girls-easter-egg-etoile-luke-kirby',
    published: '2025-04-16', revealed: 0
  },
  {
    id: 'etoile-bustle-truesdale', title: 'Yanic Truesdale interview', publisher: 'Bustle',
    url: 'https://www.bustle.com/entertainment/yanic-truesdale-gilmore-girls-etoile-white-lotus-interview',
    published: '2025-05-06', revealed: 0
  },
  {
    id: 'etoile-collider-groff', title: 'Jonathan Groff joins Étoile', publisher: 'Collider',
    url: 'https://collider.com/jonathan-groff-cast-etoile/', published: '2024-11-01', revealed: 7999
  },
  {
    id: 'etoile-goldderby-kirby', title: '‘It’s very daunting’: Luke Kirby on taking the lead in ‘Étoile’',
    publisher: 'Gold Derby (copy on daily8.com)',
    url: 'https://www.daily8.com/en/article/f512897b11e1077f8a2b53ed80f4b5db', published: null, revealed: 0
  },
  {
    id: 'etoile-goldderby-derricks',
    title: '‘Étoile’ creators on ‘secret weapon’ choreographer Marguerite Derricks',
    publisher: 'Gold Derby (copy on daily8.com)',
    url: 'https://www.daily8.com/en/article/903deedf2323009aa19fc3fb9aa7e297', published: null, revealed: 0
  },
  {
    id: 'etoile-time-dancers', title: 'What to Know About the Real Life Dancers in ‘Étoile’',
    publisher: 'TIME (copy on dnyuz.com)',
    url: 'https://dnyuz.com/2025/04/24/what-to-know-about-the-real-life-dancers-in-etoile',
    published: '2025-04-24', revealed: 0
  },
  {
    id: 'etoile-nypost-phelan',
    title: 'NYC Ballet principal dancer Unity Phelan moonlights as a TV star on ‘Étoile’',
    publisher: 'New York Post (copies on daily8.com and internewscast.com)',
    url: 'https://www.daily8.com/en/article/ae9acc0f720c960464817d2fd5f54f56', published: null, revealed: 0
  },
  {
    id: 'etoile-miscelana-etoile', title: 'The Étoile series: dance and drama on the small screen',
    publisher: 'Miscelana',
    url: 'https://miscelana.com/2025/04/17/the-etoile-series-dance-and-drama-on-the-small-screen',
    published: '2025-04-17', revealed: 0
  },
  {
    id: 'etoile-miscelana-peck', title: 'Tiler Peck: the Taylor Swift of ballet', publisher: 'Miscelana',
    url: 'https://miscelana.com/2025/08/31/tiler-peck-the-taylor-swift-of-ballet-and-the-reinvention-of-the-new-york-city-ballet',
    published: '2025-08-31', revealed: 0
  },
  {
    id: 'etoile-balletnights-devernay-2',
    title: 'From Stage to Screen and Back Again: Constance Devernay-Laurence', publisher: 'Ballet Nights',
    url: 'https://www.balletnights.com/post/from-stage-to-screen-and-back-again-constance-devernay-laurence-on-returning-to-theatre-royal',
    published: null, revealed: 0
  },
  {
    id: 'etoile-imperfectpointes-devernay', title: 'A real life dancer from Étoile',
    publisher: 'Imperfect Pointes',
    url: 'https://imperfectpointes.com/en-no/blogs/imperfect-insiders/a-real-life-dancer-from-etoile-on-prime-series',
    published: null, revealed: 0
  },
  {
    id: 'etoile-scottishballet-devernay', title: 'Bonne chance to Constance!', publisher: 'Scottish Ballet',
    url: 'https://scottishballet.co.uk/discover/news-and-articles/bonne-chance-to-constance/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-shropshirestar-devernay', title: 'Top ballerina scoops first-class degree',
    publisher: 'Shropshire Star',
    url: 'https://www.shropshirestar.com/news/viral-news/2022/10/27/top-ballerina-scoops-first-class-degree-after-balancing-profession-with-studies/',
    published: '2022-10-27', revealed: 0
  },
  {
    id: 'etoile-pointe-broad', title: "Orlando Ballet's Arcadian Broad Wears Many Hats", publisher: 'Pointe',
    url: 'https://www.pointemagazine.com/arcadian-broad-2633716780.html', published: null, revealed: 0
  },
  {
    id: 'etoile-surface-vinolo',
    title: 'Étoile Star Taïs Vinolo Pulls Back the Curtain on the Show’s Choreography', publisher: 'Surface',
    url: 'https://www.surfacemag.com/articles/etoile-amazon-prime-emmy-nomination-tais-vinolo-interview',
    published: null, revealed: 0
  },
  {
    id: 'etoile-ap-etoile', title: 'Can ‘Étoile’ make ballet cool?',
    publisher: 'Associated Press (copy on daily8.com)',
    url: 'https://www.daily8.com/en/article/d375ebd0906eb05f3b2962db05e4c204', published: null, revealed: 0
  },
  {
    id: 'etoile-dancepress-njpac', title: 'Inside “Étoile,” the Palladinos’ new ballet TV series',
    publisher: 'dance press (copy on blackpeople.biz; original publisher not named)',
    url: 'https://blackpeople.biz/inside-etoile-amy-sherman-palladino-and-daniel-palladinos-new-ballet-tv-collection',
    published: null, revealed: 0
  },
  {
    id: 'etoile-fjord-review', title: 'Ballet, In Focus', publisher: 'Fjord Review',
    url: 'https://fjordreview.com/fr/blogs/all/ballet-in-focus', published: null, revealed: 0
  },
  {
    id: 'etoile-suntimes-henry', title: 'Joffrey Ballet dancer gets star turn in ‘Etoile’',
    publisher: 'Chicago press (copy on stockwatchindex.com)',
    url: 'https://stockwatchindex.com/joffrey-ballet-dancer-gets-star-turn-in-etoile-a-new-series-from-gilmore-girls-creato',
    published: '2025-04-24', revealed: 0
  },
  {
    id: 'etoile-indiewire-craft',
    title: 'How ‘Étoile’ Crafted a Workplace Comedy from Hollywood Musical Fantasy and Modern Ballet World Reality',
    publisher: 'IndieWire (copy on wikipedianews.com)',
    url: 'https://wikipedianews.com/how-etoile-crafted-a-workplace-comedy-from-hollywood-musical-fantasy-and-modern-ballet-world-reality',
    published: null, revealed: 0
  },
  {
    id: 'etoile-indiewire-locations', title: 'Inside Lincoln Center and Paris Ballet Locations',
    publisher: 'IndieWire (copy on wdcnews6.com)',
    url: 'https://wdcnews6.com/gigantamax-snorlax-counters-weakness-and-battle-tips-in-pokemon-go/?noamp=mobile&random-post=1',
    published: null, revealed: 0
  },
  {
    id: 'etoile-cinemamag-groom',
    title: 'How Étoile Production Designer Bill Groom Stepped into the Ballet Realm',
    publisher: 'cinemamag.site',
    url: 'https://cinemamag.site/2025/06/19/How-Etoile-Production-Designer-Bill-Groom-Stepped-into-the-Ballet-Realm',
    published: '2025-06-19', revealed: 0
  },
  {
    id: 'etoile-ankler-crafts', title: 'Pas de Deux with Paris: The Art of Filming ‘Étoile’',
    publisher: 'The Ankler', url: 'https://theankler.com/p/pas-de-deux-with-paris-the-art-of',
    published: null, revealed: 0
  },
  {
    id: 'etoile-suburbanlife-glick', title: 'A Marvel to Behold (Gideon Glick)', publisher: 'Suburban Life',
    url: 'https://www.suburbanlifemagazine.com/article/3919/A-Marvel-to-Behold', published: null,
    revealed: 0
  },
  {
    id: 'etoile-goldderby-glick', title: '‘Etoile’ Star Gideon Glick Reunites with ‘Maisel’ Creators',
    publisher: 'Gold Derby (copy on newsneural.com)',
    url: 'https://newsneural.com/etoile-star-gideon-glick-reunites-with-maisel-creators-for-new-project',
    published: null, revealed: 0
  },
  {
    id: 'etoile-popcultureplanet-premiere',
    title: 'Étoile Cast Talk Palladino Dialogue Style, Ballet, and Life Imitating Art',
    publisher: 'Pop Culture Planet',
    url: 'https://popcultureplanet.net/articles/wcpsc14406h77cm0kor3p2u3wcoa5d', published: null,
    revealed: 0
  },
  {
    id: 'etoile-gma-creators',
    title: "'Gilmore Girls' creators revisit world of ballet in new series 'Etoile'",
    publisher: 'Good Morning America',
    url: 'https://ws.goodmorningamerica.com:5800/culture/story/gilmore-girls-creators-revisit-world-ballet-new-series-121099096',
    published: '2025-04-24', revealed: 0
  },
  {
    id: 'etoile-cbs-sunday', title: 'Amy Sherman-Palladino and Dan Palladino: Curtain up on “Étoile”',
    publisher: 'CBS News',
    url: 'https://www.cbsnews.com/news/amy-sherman-palladino-and-dan-palladino-curtain-up-on-etoile/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-cinefilos-firstlook', title: 'Étoile: foto e data di uscita', publisher: 'Cinefilos',
    url: 'https://www.cinefilos.it/serie-tv/news/etoile-foto-e-data-di-uscita-nuova-serie-prime-video-672003',
    published: '2025-03', revealed: 0
  },
  {
    id: 'etoile-numero-interview',
    title: 'Rencontre avec Charlotte Gainsbourg et Lou de Laâge, stars de la série Étoile',
    publisher: 'Numéro',
    url: 'https://numero.com/culture/series/charlotte-gainsbourg-lou-de-laage-etoile-interview',
    published: '2025-04-22', revealed: 0
  },
  {
    id: 'etoile-purepeople-gainsbourg', title: 'Charlotte Gainsbourg and the end of Étoile',
    publisher: 'Purepeople',
    url: 'https://www.purepeople.com/article/mauvaise-nouvelle-pour-charlotte-gainsbourg-un-choix-a-ete-fait-sans-quelle-nait-son-mot-a-dire_a539075/1',
    published: null, revealed: 8999
  },
  {
    id: 'etoile-observatorio-launch', title: 'Etóile, A Dança Das Estrelas',
    publisher: 'Observatório dos Famosos',
    url: 'https://observatoriodosfamosos.com.br/colunas/reporter-hollywood/etoile-a-danca-das-estrelas-humor-inteligente-e-drama',
    published: null, revealed: 0
  },
  {
    id: 'etoile-bonjourparis-etoile', title: 'Amazon Prime’s “Étoile”: Emily in Paris, but Make It Ballet',
    publisher: 'Bonjour Paris',
    url: 'https://bonjourparis.com/cinema/amazon-prime-etoile-emily-in-paris-but-make-it-ballet',
    published: null, revealed: 0
  },
  {
    id: 'etoile-cnews-2023', title: "Camille Cottin et Lou de Laâge au casting d'une série",
    publisher: 'CNews',
    url: 'https://www.cnews.fr/divertissement/2023-04-28/camille-cottin-et-lou-de-laage-au-casting-dune-serie-par-les-createurs-de',
    published: '2023-04-28', revealed: 0
  },
  {
    id: 'etoile-statesheadline-etoile', title: 'Étoile Shines Bright as Ballet Meets Comedy in New Series',
    publisher: 'States Headline',
    url: 'https://statesheadline.com/etoile-shines-bright-as-ballet-meets-comedy-in-new-series',
    published: null, revealed: 0
  },
  {
    id: 'etoile-wiki-gainsbourg', title: 'Charlotte Gainsbourg', publisher: 'Wikipedia (2018 copy)',
    url: 'https://kiwix.casplantje.nl/wikipedia_en_all_maxi_2018-10/A/Charlotte_Gainsbourg.html',
    published: null, revealed: 0
  },
  {
    id: 'etoile-treccani-gainsbourg', title: 'Gainsbourg, Charlotte', publisher: 'Treccani',
    url: 'http://156.54.191.165/enciclopedia/charlotte-gainsbourg', published: null, revealed: 0
  },
  {
    id: 'etoile-pulsradio-gainsbourg', title: 'Charlotte Gainsbourg biography', publisher: 'Pulsradio',
    url: 'https://pulsradio.com/en/80s/fiche_artiste-Charlotte_Gainsbourg.html', published: null,
    revealed: 0
  },
  {
    id: 'etoile-wiki-delaage', title: 'Lou de Laâge', publisher: 'Wikipédia (copy on defzone.net)',
    url: 'https://defzone.net/wiki/fr/Lou_de_Laâge', published: null, revealed: 0
  },
  {
    id: 'etoile-appletv-kirby', title: 'Luke Kirby', publisher: 'Apple TV',
    url: 'https://tv.apple.com/fr/person/luke-kirby/umc.cpc.4qk43pvvuvj5p3cc1fm9zubik', published: null,
    revealed: 0
  },
  {
    id: 'etoile-ourhairstyle-kirby', title: 'Luke Kirby – Biography', publisher: 'ourhairstyle.com',
    url: 'https://www.ourhairstyle.com/luke-kirby-biography-of-luke-kirby/', published: null, revealed: 0
  },
  {
    id: 'etoile-globeandmail-kirby', title: 'Canadian Luke Kirby stunned to nab Emmy nomination',
    publisher: 'The Globe and Mail',
    url: 'https://www.theglobeandmail.com/arts/article-canadian-luke-kirby-stunned-to-nab-emmy-nomination-for-playing-lenny-2/',
    published: null, revealed: 0
  },
  {
    id: 'etoile-tvovermind-kirby', title: '10 Things You Didn’t Know about Luke Kirby',
    publisher: 'TVOvermind', url: 'https://www.tvovermind.com/luke-kirby/', published: null, revealed: 0
  },
  {
    id: 'etoile-lapresse-alvarez', title: 'David Alvarez : de Montréal à Hollywood en passant par Broadway',
    publisher: 'La Presse',
    url: 'https://www.lapresse.ca/cinema/entrevues/2021-12-10/west-side-story/david-alvarez-de-montreal-a-hollywood-en-passant-par-broadway.php',
    published: '2021-12-10', revealed: 0
  },
  {
    id: 'etoile-wiki-callow', title: 'Simon Callow', publisher: 'Wikipedia (copy on sv.qaz.wiki)',
    url: 'https://sv.qaz.wiki/wiki/Simon_Callow', published: null, revealed: 0
  },
  {
    id: 'etoile-guardian-callow', title: 'Simon Callow', publisher: 'The Guardian',
    url: 'https://www.theguardian.com/film/Player/Player_Page/0,4159,45366,00.html', published: null,
    revealed: 0
  },
  {
    id: 'etoile-kellybishop-bio', title: 'Kelly Bishop',
    publisher: 'yolo.lv (biography from film databases)', url: 'https://yolo.lv/lv/person/118276',
    published: null, revealed: 3999
  },
  {
    id: 'etoile-hiawatha-maisel-cameos',
    title: 'The Marvelous Mrs. Maisel: which Gilmore Girls star had the best season 4 cameo?',
    publisher: 'Hiawatha World (syndicated)',
    url: 'https://www.hiawathaworldonline.com/news/entertainment/the-marvelous-mrs-maisel-which-gilmore-girls-star-had-the-best-season-4-cameo/article_d6ee11fc-0538-5d8f-ad25-e9f754e6d49d.html',
    published: '2022-03-14', revealed: 3999
  },
  {
    id: 'etoile-truesdale-press', title: 'Yanic Truesdale biography',
    publisher: 'Anderson Group Public Relations (copy on vdocuments.site)',
    url: 'https://vdocuments.site/anderson-group-public-relations-agpr-agencecgweeblycomuploads97939793154yanictruesdalepress.html',
    published: null, revealed: 0
  },
  {
    id: 'etoile-fandom-charleston', title: 'Hanlin Charleston', publisher: 'Gilmore Girls Wiki',
    url: 'https://gilmoregirls.fandom.com/wiki/Hanlin_Charleston', published: null, revealed: 8999
  },
  {
    id: 'etoile-matthews-bio', title: 'Dakin Matthews',
    publisher: 'film database biography (copy on hometechtradehk.tech)',
    url: 'https://949826.hometechtradehk.tech/ondemand/person/dakin-matthews-91f580fd', published: null,
    revealed: 8999
  },
  {
    id: 'etoile-broadwayworld-page', title: 'Patrick Page to Play Final Performance in HADESTOWN',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/Patrick-Page-to-Play-Final-Performance-in-HADESTOWN-in-December-Tom-Hewitt-to-Take-Over-as-Hades-20221102',
    published: '2022-11-02', revealed: 3999
  },
  {
    id: 'etoile-latimes-arianda', title: '‘Venus in Fur’s’ Nina Arianda has cast a spell',
    publisher: 'Los Angeles Times',
    url: 'https://www.latimes.com/entertainment/la-xpm-2011-nov-21-la-et-nina-arianda-20111121-story.html',
    published: '2011-11-21', revealed: 7999
  },
  {
    id: 'etoile-wiki-phelan', title: 'Unity Phelan', publisher: 'Wikipedia (2024 copy)',
    url: 'https://kiwix.xelfin.net/content/wikipedia_en_all_maxi_2024-01/A/Unity_Phelan', published: null,
    revealed: 0
  },
  {
    id: 'etoile-wiki-fairchild', title: 'Robbie Fairchild', publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/wiki/Robbie_Fairchild', published: null, revealed: 0
  },
  {
    id: 'etoile-wiki-lam', title: 'John Lam', publisher: 'Wikipedia',
    url: 'http://en.m.wikipedia.org/wiki/John_Lam', published: null, revealed: 0
  },
  {
    id: 'etoile-pointe-lam', title: 'As John Lam Retires From Boston Ballet, He’s Busier Than Ever',
    publisher: 'Pointe', url: 'https://pointemagazine.com/john-lam-retires-from-boston-ballet/',
    published: '2024-05-13', revealed: 0
  },
  {
    id: 'etoile-brooklyneagle-peck', title: 'Eagle Q&A: Tiler Peck', publisher: 'Brooklyn Eagle',
    url: 'https://brooklyneagle.com/articles/2017/03/17/eagle-qa-new-york-city-ballet-principal-dancer-tiler-peck/',
    published: '2017-03-17', revealed: 0
  },
  {
    id: 'etoile-broadwayworld-mejia', title: 'New York City Ballet Announces Principal Dancer Promotions',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/New-York-City-Ballet-Announces-Principal-Dancer-Promotions-20230227',
    published: '2023-02-27', revealed: 0
  },
  {
    id: 'etoile-wikimili-derricks', title: 'Marguerite Derricks',
    publisher: 'Wikipedia (copy on wikimili.com)', url: 'https://wikimili.com/en/Marguerite_Derricks',
    published: null, revealed: 0
  },
  {
    id: 'etoile-dancemagazine-maisel',
    title: 'Why This Season of “The Marvelous Mrs. Maisel” Will Be the Danciest Yet',
    publisher: 'Dance Magazine', url: 'https://www.dancemagazine.com/nostalgia-2641525512.html',
    published: '2019-12-05', revealed: 0
  },
  {
    id: 'etoile-wikimili-ellis', title: 'Scott Ellis', publisher: 'Wikipedia (copy on wikimili.com)',
    url: 'https://wikimili.com/en/Scott_Ellis', published: null, revealed: 0
  },
  {
    id: 'etoile-broadwayworld-ellis', title: 'Scott Ellis to remain interim artistic director',
    publisher: 'BroadwayWorld',
    url: 'https://www.broadwayworld.com/article/Scott-Ellis-To-Remain-Second-Stage-Theaters-Interim-Artistic-Director-Through-2025-26-Season-20240228',
    published: '2024-02-28', revealed: 0
  },
  {
    id: 'etoile-wheeldon-marquee',
    title: 'What Choreographer Christopher Wheeldon is Watching on Marquee TV', publisher: 'Marquee TV',
    url: 'https://welcome.marquee.tv/?p=4649', published: null, revealed: 0
  },
  {
    id: 'etoile-asp-bio', title: 'Amy Sherman-Palladino',
    publisher: 'CineFilmLand (film database biography)',
    url: 'https://cinefilmland.vercel.app/people/1222946', published: null, revealed: 0
  },
  {
    id: 'etoile-asp-bio-2', title: 'Amy Sherman-Palladino',
    publisher: 'film database biography (copy on nhjqzg.asia)',
    url: 'https://686136.nhjqzg.asia/ondemand/person/amy-sherman-palladino-c55b7102', published: null,
    revealed: 0
  },
  {
    id: 'etoile-asp-facts', title: 'FamousPeopleFacts - Amy Sherman-Palladino',
    publisher: 'famouspeoplefacts.com', url: null, published: null, revealed: 0
  },
  {
    id: 'etoile-goldenglobes-palladinos',
    title: 'HFPA in Conversation: Amy Sherman-Palladino and Daniel Palladino', publisher: 'Golden Globes',
    url: 'https://www.goldenglobes.com/articles/hfpa-conversation-amy-sherman-palladino-and-daniel-palladino',
    published: '2018-05-02', revealed: 0
  },
  {
    id: 'etoile-wiki-gilmoregirls', title: 'Gilmore Girls',
    publisher: 'Wikipedia (copy on uk-podcasts.co.uk)', url: 'https://uk-podcasts.co.uk/tag/Gilmore%20Girls',
    published: null, revealed: 0
  },
  {
    id: 'etoile-gossipsloth-gilmoregirls', title: 'Gilmore Girls', publisher: 'gossipsloth.com',
    url: 'http://gossipsloth.com/article/gilmore-girls', published: null, revealed: 0
  },
  {
    id: 'etoile-wiki-gilmoregirls-episodes', title: 'List of Gilmore Girls episodes',
    publisher: 'Wikipedia (copy)', url: 'http://108.161.137.60/piglix/List_of_Gilmore_Girls_episodes',
    published: null, revealed: 0
  },
  {
    id: 'etoile-realitytvworld-bunheads', title: 'Bunheads Information', publisher: 'Reality TV World',
    url: 'https://www.realitytvworld.com/pophollywood/bunheads/information/', published: null, revealed: 0
  },
  {
    id: 'etoile-pointe-bunheads', title: "Happy Birthday “Bunheads”! Where's the Cast Now?",
    publisher: 'Pointe',
    url: 'https://www.pointemagazine.com/bunheads-cast-where-are-they-now-2638767635.html',
    published: '2019-06-11', revealed: 0
  },
  {
    id: 'etoile-filmat-etoile', title: '„Étoile“: Neue Prime Video-Serie', publisher: 'film.at',
    url: 'https://www.Film.at/news/etoile-trailer/402435435', published: null, revealed: 0
  },
  {
    id: 'etoile-wiki-maisel', title: 'The Marvelous Mrs. Maisel (2018 revision)', publisher: 'Wikipedia',
    url: 'https://en.wikipedia.org/?diff=prev&oldid=872088330&title=The_Marvelous_Mrs._Maisel',
    published: '2018-12-05', revealed: 0
  },
  {
    id: 'etoile-cinesu-maisel', title: 'The Marvelous Mrs. Maisel', publisher: 'cine.su',
    url: 'https://cine.su/vi/watch-tv/70796', published: null, revealed: 0
  },
  {
    id: 'etoile-balletspot-stars',
    title: 'George Balanchine’s “Stars & Stripes” – A brief history of the ballet',
    publisher: 'The Ballet Spot', url: 'https://theballetspot.com/the-blog--the-barre/2021/07/08/',
    published: '2021-07-08', revealed: 8999
  },
  {
    id: 'etoile-kcballet-jewels', title: 'Jewels', publisher: 'Kansas City Ballet',
    url: 'https://kcballet.org/repertory/jewels/', published: null, revealed: 8999
  },
  {
    id: 'etoile-historyandlibraries-ballets', title: 'My top 5 ballets',
    publisher: 'historyandlibraries.com', url: 'https://historyandlibraries.com/post/my-top-5-ballets',
    published: null, revealed: 0
  },
  {
    id: 'etoile-palace-romeo', title: 'Royal Opera House: Romeo and Juliet',
    publisher: 'Palace Opera & Ballet',
    url: 'https://palaceoperaandballet.com.au/production/roh-romeo-and-juliet-2022', published: null,
    revealed: 1999
  },
  {
    id: 'etoile-balletonautes-swanlake', title: 'Swan Lake à Londres', publisher: 'Les Balletonautes',
    url: 'https://lesballetonautes.com/author/balletonautes/', published: null, revealed: 8999
  },
  {
    id: 'etoile-nycb-guide', title: 'Guide to the Repertory 2013–2014',
    publisher: 'New York City Ballet (copy)',
    url: 'https://deploy.doczz.net/doc/2344477/guide-to-the-repertory', published: null, revealed: 0
  },
  {
    id: 'etoile-wiki-pob', title: 'Paris Opera Ballet (box on a Wikipedia page)',
    publisher: 'Wikipedia (copy on ipfs.io)',
    url: 'https://ipfs.io/ipfs/QmXoypizjW3WknFiJnKLwHCnL72vedxjQkDDP1mXWo6uco/wiki/Delphine_Moussin.html',
    published: null, revealed: 0
  },
  {
    id: 'etoile-operadeparis-buildings', title: 'The buildings', publisher: 'Opéra national de Paris',
    url: 'http://www.operadeparis.fr/en/l-opera-de-paris/l-institution/les-batiments', published: null,
    revealed: 0
  },
  {
    id: 'etoile-avresco-alvarez',
    title: 'Pourquoi le Montréalais David Alvarez est revenu au showbiz pour West Side Story',
    publisher: 'Avresco',
    url: 'https://www.avresco.com/2021/12/13/pourquoi-le-montrealais-david-alvarez-est-revenu-au-showbiz-pour-west-side-story/',
    published: '2021-12-13', revealed: 0
  },
  {
    id: 'etoile-dancespirit-vinolo-2', title: 'Taïs Vinolo on dancing and acting in Étoile',
    publisher: 'Dance Spirit (copy on iidancei.com)', url: 'https://www.iidancei.com/upcoming-dates/page/3',
    published: null, revealed: 0
  },
  {
    id: 'etoile-dancespirit-peck', title: 'The Dirt: Tiler Peck', publisher: 'Dance Spirit',
    url: 'https://dancespirit.com/the-dirt-tiler-peck/', published: null, revealed: 0
  },
  {
    id: 'etoile-playbill-fairchild',
    title: 'An American in Paris star Robert Fairchild will depart New York City Ballet this fall',
    publisher: 'Playbill',
    url: 'http://playbill.com/article/an-american-in-paris-star-robert-fairchild-will-depart-new-york-city-ballet-this-fall',
    published: null, revealed: 0
  },
  {
    id: 'etoile-lemonde-etoile',
    title: '‘Étoile’: a dazzling series about the dance world featuring Charlotte Gainsbourg',
    publisher: 'Le Monde (copy on am1.news)',
    url: 'https://am1.news/usconservative/topic/lemonde/6-slug-etoile-a-dazzling-series-about-the-dance-world-featuring-charlotte-gainsbourg',
    published: null, revealed: 0
  },
  {
    id: 'etoile-courier-etoile', title: '‘Etoile’—What They Do for Love', publisher: 'Beverly Hills Courier',
    url: 'https://beverlyhillscourier.com/2025/05/08/etoile-what-they-do-for-love/', published: '2025-05-08',
    revealed: 0
  },
  {
    id: 'etoile-subslikescript-balletnow', title: 'Ballet Now (2018)', publisher: 'subslikescript.com',
    url: 'https://subslikescript.com/movie/Ballet_Now-8226078', published: null, revealed: 0
  }
] AS row
MERGE (s:Source {id: row.id})
SET s.story = 'etoile'
SET s.title = row.title, s.publisher = row.publisher, s.url = row.url, s.published = row.published,
  s.revealed = row.revealed;
