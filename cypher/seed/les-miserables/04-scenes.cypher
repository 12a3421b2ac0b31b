// Les Misérables: one scene a chapter, with all who are there in company of somebody. The more they are, the more it weighs.

// Scenes.
UNWIND [
  {
    id: 'les-miserables-1-1-1-s1', installment: 'les-miserables-1-1-1', position: 1999,
    title: 'Mlle Baptistine, Mme Magloire and 2 others',
    titleFr: 'Mlle Baptistine, Mme Magloire et 2 autres',
    text: 'Together here, two or more at a time: Mlle Baptistine, Mme Magloire, Myriel and Napoleon.',
    textFr: 'Ensemble ici, à deux ou plus : Mlle Baptistine, Mme Magloire, Myriel et Napoléon.', weight: 2
  },
  {
    id: 'les-miserables-1-1-2-s1', installment: 'les-miserables-1-1-2', position: 2999,
    title: 'Mlle Baptistine, Mme Magloire and 2 others',
    titleFr: 'Mlle Baptistine, Mme Magloire et 2 autres',
    text: 'Together here, two or more at a time: Mlle Baptistine, Mme Magloire, Myriel and the hospital director.',
    textFr: 'Ensemble ici, à deux ou plus : Mlle Baptistine, Mme Magloire, Myriel et le directeur de l’hôpital.',
    weight: 2
  },
  {
    id: 'les-miserables-1-1-3-s1', installment: 'les-miserables-1-1-3', position: 3999,
    title: 'Myriel and the mayor of Senez', titleFr: 'Myriel et le maire de Senez',
    text: 'Together here: Myriel and the mayor of Senez.',
    textFr: 'Ensemble ici : Myriel et le maire de Senez.', weight: 1
  },
  {
    id: 'les-miserables-1-1-4-s1', installment: 'les-miserables-1-1-4', position: 4999,
    title: 'Myriel, Mlle Baptistine and 5 others', titleFr: 'Myriel, Mlle Baptistine et 5 autres',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine, Mme Magloire, the condemned man, Countess de Lô, Géborand and Champtercier.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine, Mme Magloire, le condamné, la comtesse de Lô, Géborand et Champtercier.',
    weight: 3
  },
  {
    id: 'les-miserables-1-1-5-s1', installment: 'les-miserables-1-1-5', position: 5999,
    title: 'Myriel, Mlle Baptistine and Mme Magloire', titleFr: 'Myriel, Mlle Baptistine et Mme Magloire',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine and Mme Magloire.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine et Mme Magloire.', weight: 1
  },
  {
    id: 'les-miserables-1-1-6-s1', installment: 'les-miserables-1-1-6', position: 6999,
    title: 'Myriel, Mme Magloire and the curé of Digne',
    titleFr: 'Myriel, Mme Magloire et le curé de Digne',
    text: 'Together here, two or more at a time: Myriel, Mme Magloire and the curé of Digne.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mme Magloire et le curé de Digne.', weight: 1
  },
  {
    id: 'les-miserables-1-1-7-s1', installment: 'les-miserables-1-1-7', position: 7999,
    title: 'Myriel, Mme Magloire and 4 others', titleFr: 'Myriel, Mme Magloire et 4 autres',
    text: 'Together here, two or more at a time: Myriel, Mme Magloire, Mlle Baptistine, the mountain curé, Cravatte and the mayor of Chastelar.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mme Magloire, Mlle Baptistine, le curé de la montagne, Cravatte et le maire du Chastelar.',
    weight: 2
  },
  {
    id: 'les-miserables-1-1-8-s1', installment: 'les-miserables-1-1-8', position: 8999,
    title: 'Myriel and the senator', titleFr: 'Myriel et le sénateur',
    text: 'Together here: Myriel and the senator.', textFr: 'Ensemble ici : Myriel et le sénateur.',
    weight: 1
  },
  {
    id: 'les-miserables-1-1-9-s1', installment: 'les-miserables-1-1-9', position: 9999,
    title: 'Mlle Baptistine and Mme Boischevron', titleFr: 'Mlle Baptistine et Mme de Boischevron',
    text: 'Together here: Mlle Baptistine and Mme Boischevron.',
    textFr: 'Ensemble ici : Mlle Baptistine et Mme de Boischevron.', weight: 1
  },
  {
    id: 'les-miserables-1-1-10-s1', installment: 'les-miserables-1-1-10', position: 10999,
    title: 'Myriel, the conventionist and the shepherd boy',
    titleFr: 'Myriel, le conventionnel et le petit pâtre',
    text: 'Together here, two or more at a time: Myriel, the conventionist and the shepherd boy.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, le conventionnel et le petit pâtre.', weight: 1
  },
  {
    id: 'les-miserables-1-1-14-s1', installment: 'les-miserables-1-1-14', position: 11999,
    title: 'Myriel and the senator', titleFr: 'Myriel et le sénateur',
    text: 'Together here: Myriel and the senator.', textFr: 'Ensemble ici : Myriel et le sénateur.',
    weight: 1
  },
  {
    id: 'les-miserables-1-2-1-s1', installment: 'les-miserables-1-2-1', position: 12999,
    title: 'Valjean, the fisherman and 8 others', titleFr: 'Valjean, le pêcheur et 8 autres',
    text: 'Together here, two or more at a time: Valjean, the fisherman, the gendarme, the jailer, Labarre, the kitchen boy, the tavern keeper, Marquise de R, the peasant and the peasant’s wife.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le pêcheur, le gendarme, le geôlier, Labarre, le marmiton, le cabaretier, la marquise de R., le paysan et la femme du paysan.',
    weight: 3
  },
  {
    id: 'les-miserables-1-2-2-s1', installment: 'les-miserables-1-2-2', position: 13999,
    title: 'Myriel, Mlle Baptistine and Mme Magloire', titleFr: 'Myriel, Mlle Baptistine et Mme Magloire',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine and Mme Magloire.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine et Mme Magloire.', weight: 1
  },
  {
    id: 'les-miserables-1-2-3-s1', installment: 'les-miserables-1-2-3', position: 14999,
    title: 'Myriel, Mlle Baptistine and 2 others', titleFr: 'Myriel, Mlle Baptistine et 2 autres',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine, Mme Magloire and Valjean.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine, Mme Magloire et Valjean.', weight: 2
  },
  {
    id: 'les-miserables-1-2-4-s1', installment: 'les-miserables-1-2-4', position: 15999,
    title: 'Myriel, Mlle Baptistine and 3 others', titleFr: 'Myriel, Mlle Baptistine et 3 autres',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine, Mme Magloire, Valjean and Mme Boischevron.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine, Mme Magloire, Valjean et Mme de Boischevron.',
    weight: 2
  },
  {
    id: 'les-miserables-1-2-5-s1', installment: 'les-miserables-1-2-5', position: 16999,
    title: 'Myriel, Mlle Baptistine and Valjean', titleFr: 'Myriel, Mlle Baptistine et Valjean',
    text: 'Together here, two or more at a time: Myriel, Mlle Baptistine and Valjean.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mlle Baptistine et Valjean.', weight: 1
  },
  {
    id: 'les-miserables-1-2-6-s1', installment: 'les-miserables-1-2-6', position: 17999,
    title: 'Valjean, Isabeau and 5 others', titleFr: 'Valjean, Isabeau et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Isabeau, Valjean’s sister, the sister’s son, the door keeper, Marie-Claude and the prison guard.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Isabeau, la sœur de Valjean, le fils de la sœur, la portière, Marie-Claude et le gardien de prison.',
    weight: 3
  },
  {
    id: 'les-miserables-1-2-9-s1', installment: 'les-miserables-1-2-9', position: 18999,
    title: 'Valjean and the foreman', titleFr: 'Valjean et le contremaître',
    text: 'Together here: Valjean and the foreman.', textFr: 'Ensemble ici : Valjean et le contremaître.',
    weight: 1
  },
  {
    id: 'les-miserables-1-2-12-s1', installment: 'les-miserables-1-2-12', position: 19999,
    title: 'Myriel, Mme Magloire and 2 others', titleFr: 'Myriel, Mme Magloire et 2 autres',
    text: 'Together here, two or more at a time: Myriel, Mme Magloire, Valjean and the three gendarmes.',
    textFr: 'Ensemble ici, à deux ou plus : Myriel, Mme Magloire, Valjean et les trois gendarmes.',
    weight: 2
  },
  {
    id: 'les-miserables-1-2-13-s1', installment: 'les-miserables-1-2-13', position: 20999,
    title: 'Valjean, Petit Gervais and the priest', titleFr: 'Valjean, Petit-Gervais et le prêtre',
    text: 'Together here, two or more at a time: Valjean, Petit Gervais and the priest.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Petit-Gervais et le prêtre.', weight: 1
  },
  {
    id: 'les-miserables-1-3-3-s1', installment: 'les-miserables-1-3-3', position: 21999,
    title: 'Fantine, Blachevelle and 6 others', titleFr: 'Fantine, Blachevelle et 6 autres',
    text: 'Together here, two or more at a time: Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier and Zéphine.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier et Zéphine.',
    weight: 3
  },
  {
    id: 'les-miserables-1-3-4-s1', installment: 'les-miserables-1-3-4', position: 22999,
    title: 'Fantine, Blachevelle and 6 others', titleFr: 'Fantine, Blachevelle et 6 autres',
    text: 'Together here, two or more at a time: Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier and Zéphine.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier et Zéphine.',
    weight: 3
  },
  {
    id: 'les-miserables-1-3-6-s1', installment: 'les-miserables-1-3-6', position: 23999,
    title: 'Fantine, Blachevelle and 6 others', titleFr: 'Fantine, Blachevelle et 6 autres',
    text: 'Together here, two or more at a time: Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier and Zéphine.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Blachevelle, Dahlia, Fameuil, Tholomyès, Favourite, Listolier et Zéphine.',
    weight: 3
  },
  {
    id: 'les-miserables-1-3-7-s1', installment: 'les-miserables-1-3-7', position: 24999,
    title: 'Blachevelle, Fameuil and 3 others', titleFr: 'Blachevelle, Fameuil et 3 autres',
    text: 'Together here, two or more at a time: Blachevelle, Fameuil, Tholomyès, Favourite and Listolier.',
    textFr: 'Ensemble ici, à deux ou plus : Blachevelle, Fameuil, Tholomyès, Favourite et Listolier.',
    weight: 2
  },
  {
    id: 'les-miserables-1-3-8-s1', installment: 'les-miserables-1-3-8', position: 25999,
    title: 'Blachevelle, Fameuil and 6 others', titleFr: 'Blachevelle, Fameuil et 6 autres',
    text: 'Together here, two or more at a time: Blachevelle, Fameuil, Tholomyès, Favourite, Listolier, Fantine, Dahlia and Zéphine.',
    textFr: 'Ensemble ici, à deux ou plus : Blachevelle, Fameuil, Tholomyès, Favourite, Listolier, Fantine, Dahlia et Zéphine.',
    weight: 3
  },
  {
    id: 'les-miserables-1-3-9-s1', installment: 'les-miserables-1-3-9', position: 26999,
    title: 'Favourite, Fantine and 3 others', titleFr: 'Favourite, Fantine et 3 autres',
    text: 'Together here, two or more at a time: Favourite, Fantine, Dahlia, Zéphine and the waiter.',
    textFr: 'Ensemble ici, à deux ou plus : Favourite, Fantine, Dahlia, Zéphine et le garçon de Bombarda.',
    weight: 2
  },
  {
    id: 'les-miserables-1-4-1-s1', installment: 'les-miserables-1-4-1', position: 27999,
    title: 'Fantine, Cosette and 5 others', titleFr: 'Fantine, Cosette et 5 autres',
    text: 'Together here, two or more at a time: Fantine, Cosette, Eponine, Thénardier, Azelma, Mme Thénardier and the neighbour.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Cosette, Éponine, Thénardier, Azelma, Mme Thénardier et la voisine.',
    weight: 3
  },
  {
    id: 'les-miserables-1-4-3-s1', installment: 'les-miserables-1-4-3', position: 28999,
    title: 'Cosette, Eponine and 3 others', titleFr: 'Cosette, Éponine et 3 autres',
    text: 'Together here, two or more at a time: Cosette, Eponine, Thénardier, Azelma and Mme Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Éponine, Thénardier, Azelma et Mme Thénardier.',
    weight: 2
  },
  {
    id: 'les-miserables-1-5-4-s1', installment: 'les-miserables-1-5-4', position: 29999,
    title: 'Valjean and the dowager', titleFr: 'Valjean et la douairière',
    text: 'Together here: Valjean and the dowager.', textFr: 'Ensemble ici : Valjean et la douairière.',
    weight: 1
  },
  {
    id: 'les-miserables-1-5-6-s1', installment: 'les-miserables-1-5-6', position: 30999,
    title: 'Valjean, Javert and Fauchelevent', titleFr: 'Valjean, Javert et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Javert and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Javert et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-1-5-8-s1', installment: 'les-miserables-1-5-8', position: 31999,
    title: 'Fantine, Cosette and 4 others', titleFr: 'Fantine, Cosette et 4 autres',
    text: 'Together here, two or more at a time: Fantine, Cosette, Thénardier, Mme Thénardier, the supervisor and Mme Victurnien.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Cosette, Thénardier, Mme Thénardier, la surveillante et Mme Victurnien.',
    weight: 2
  },
  {
    id: 'les-miserables-1-5-9-s1', installment: 'les-miserables-1-5-9', position: 32999,
    title: 'Fantine, the supervisor and 4 others', titleFr: 'Fantine, la surveillante et 4 autres',
    text: 'Together here, two or more at a time: Fantine, the supervisor, Mme Victurnien, the furniture seller, the landlord and Marguerite.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, la surveillante, Mme Victurnien, le marchand de meubles, le propriétaire et Marguerite.',
    weight: 2
  },
  {
    id: 'les-miserables-1-5-10-s1', installment: 'les-miserables-1-5-10', position: 33999,
    title: 'Fantine, Marguerite and 2 others', titleFr: 'Fantine, Marguerite et 2 autres',
    text: 'Together here, two or more at a time: Fantine, Marguerite, the barber and the dentist.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Marguerite, le barbier et le dentiste.', weight: 2
  },
  {
    id: 'les-miserables-1-5-12-s1', installment: 'les-miserables-1-5-12', position: 34999,
    title: 'Fantine, Javert and Bamatabois', titleFr: 'Fantine, Javert et Bamatabois',
    text: 'Together here, two or more at a time: Fantine, Javert and Bamatabois.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, Javert et Bamatabois.', weight: 1
  },
  {
    id: 'les-miserables-1-5-13-s1', installment: 'les-miserables-1-5-13', position: 35999,
    title: 'Valjean, Fantine and 2 others', titleFr: 'Valjean, Fantine et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Fantine, Javert and the sergeant.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine, Javert et le sergent.', weight: 2
  },
  {
    id: 'les-miserables-1-6-1-s1', installment: 'les-miserables-1-6-1', position: 36999,
    title: 'Valjean, Fantine and 3 others', titleFr: 'Valjean, Fantine et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Fantine, Thénardier, Mme Thénardier and the hospital doctor.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine, Thénardier, Mme Thénardier et le médecin de l’hôpital.',
    weight: 2
  },
  {
    id: 'les-miserables-1-6-2-s1', installment: 'les-miserables-1-6-2', position: 37999,
    title: 'Valjean and Javert', titleFr: 'Valjean et Javert', text: 'Together here: Valjean and Javert.',
    textFr: 'Ensemble ici : Valjean et Javert.', weight: 1
  },
  {
    id: 'les-miserables-1-7-1-s1', installment: 'les-miserables-1-7-1', position: 38999,
    title: 'Valjean, Fantine and 2 others', titleFr: 'Valjean, Fantine et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Fantine, Sister Simplice and Sister Perpétue.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine, sœur Simplice et sœur Perpétue.', weight: 2
  },
  {
    id: 'les-miserables-1-7-2-s1', installment: 'les-miserables-1-7-2', position: 39999,
    title: 'Valjean, the cashier and 3 others', titleFr: 'Valjean, le caissier et 3 autres',
    text: 'Together here, two or more at a time: Valjean, the cashier, the portress, Scaufflaire and Mme Scaufflaire.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le caissier, la portière de Valjean, Scaufflaire et Mme Scaufflaire.',
    weight: 2
  },
  {
    id: 'les-miserables-1-7-4-s1', installment: 'les-miserables-1-7-4', position: 40999,
    title: 'Valjean and the portress', titleFr: 'Valjean et la portière de Valjean',
    text: 'Together here: Valjean and the portress.',
    textFr: 'Ensemble ici : Valjean et la portière de Valjean.', weight: 1
  },
  {
    id: 'les-miserables-1-7-5-s1', installment: 'les-miserables-1-7-5', position: 41999,
    title: 'Valjean, the stable boy and 9 others', titleFr: 'Valjean, le garçon d’écurie et 9 autres',
    text: 'Together here, two or more at a time: Valjean, the stable boy, Bourgaillard, the Arras coachman, the innkeeper’s wife, the postilion, the road mender, the servant girl, the teamster, the old woman and the old woman’s son.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le garçon d’écurie, Bourgaillard, le postillon d’Arras, la femme de l’aubergiste, le postillon, le cantonnier, la servante, le roulier, la vieille femme et le fils de la vieille.',
    weight: 3
  },
  {
    id: 'les-miserables-1-7-6-s1', installment: 'les-miserables-1-7-6', position: 42999,
    title: 'Fantine, Sister Simplice and 2 others', titleFr: 'Fantine, sœur Simplice et 2 autres',
    text: 'Together here, two or more at a time: Fantine, Sister Simplice, the hospital doctor and the hospital servant.',
    textFr: 'Ensemble ici, à deux ou plus : Fantine, sœur Simplice, le médecin de l’hôpital et la servante de l’hôpital.',
    weight: 2
  },
  {
    id: 'les-miserables-1-7-7-s1', installment: 'les-miserables-1-7-7', position: 43999,
    title: 'Valjean, the lawyer and 4 others', titleFr: 'Valjean, l’avocat et 4 autres',
    text: 'Together here, two or more at a time: Valjean, the lawyer, the booking clerk, the bailiff, the hotel keeper and the resident.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, l’avocat, le buraliste, l’huissier, l’hôtelière et l’habitant.',
    weight: 2
  },
  {
    id: 'les-miserables-1-7-8-s1', installment: 'les-miserables-1-7-8', position: 44999,
    title: 'Valjean, the bailiff and the judge', titleFr: 'Valjean, l’huissier et le juge',
    text: 'Together here, two or more at a time: Valjean, the bailiff and the judge.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, l’huissier et le juge.', weight: 1
  },
  {
    id: 'les-miserables-1-7-9-s1', installment: 'les-miserables-1-7-9', position: 45999,
    title: 'Valjean, the judge and 4 others', titleFr: 'Valjean, le juge et 4 autres',
    text: 'Together here, two or more at a time: Valjean, the judge, Bamatabois, Champmathieu, the prosecutor and the defence counsel.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le juge, Bamatabois, Champmathieu, l’avocat général et le défenseur.',
    weight: 2
  },
  {
    id: 'les-miserables-1-7-10-s1', installment: 'les-miserables-1-7-10', position: 46999,
    title: 'Valjean, the judge and 7 others', titleFr: 'Valjean, le juge et 7 autres',
    text: 'Together here, two or more at a time: Valjean, the judge, Bamatabois, the bailiff, Champmathieu, the prosecutor, Brevet, Cochepaille and Chenildieu.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le juge, Bamatabois, l’huissier, Champmathieu, l’avocat général, Brevet, Cochepaille et Chenildieu.',
    weight: 3
  },
  {
    id: 'les-miserables-1-7-11-s1', installment: 'les-miserables-1-7-11', position: 47999,
    title: 'Valjean, the judge and 5 others', titleFr: 'Valjean, le juge et 5 autres',
    text: 'Together here, two or more at a time: Valjean, the judge, Champmathieu, the prosecutor, Brevet, Cochepaille and Chenildieu.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, le juge, Champmathieu, l’avocat général, Brevet, Cochepaille et Chenildieu.',
    weight: 3
  },
  {
    id: 'les-miserables-1-8-1-s1', installment: 'les-miserables-1-8-1', position: 48999,
    title: 'Valjean, Fantine and Sister Simplice', titleFr: 'Valjean, Fantine et sœur Simplice',
    text: 'Together here, two or more at a time: Valjean, Fantine and Sister Simplice.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine et sœur Simplice.', weight: 1
  },
  {
    id: 'les-miserables-1-8-2-s1', installment: 'les-miserables-1-8-2', position: 49999,
    title: 'Valjean, Fantine and 2 others', titleFr: 'Valjean, Fantine et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Fantine, Javert and the hospital doctor.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine, Javert et le médecin de l’hôpital.', weight: 2
  },
  {
    id: 'les-miserables-1-8-3-s1', installment: 'les-miserables-1-8-3', position: 50999,
    title: 'Valjean, Fantine and 4 others', titleFr: 'Valjean, Fantine et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Fantine, Javert, the judge, Champmathieu and the prosecutor.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine, Javert, le juge, Champmathieu et l’avocat général.',
    weight: 2
  },
  {
    id: 'les-miserables-1-8-4-s1', installment: 'les-miserables-1-8-4', position: 51999,
    title: 'Valjean, Fantine and Javert', titleFr: 'Valjean, Fantine et Javert',
    text: 'Together here, two or more at a time: Valjean, Fantine and Javert.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fantine et Javert.', weight: 1
  },
  {
    id: 'les-miserables-1-8-5-s1', installment: 'les-miserables-1-8-5', position: 52999,
    title: 'Valjean, Javert and 2 others', titleFr: 'Valjean, Javert et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Javert, Sister Simplice and the portress.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Javert, sœur Simplice et la portière de Valjean.',
    weight: 2
  },
  {
    id: 'les-miserables-2-1-19-s1', installment: 'les-miserables-2-1-19', position: 53999,
    title: 'Thénardier and Pontmercy', titleFr: 'Thénardier et Pontmercy',
    text: 'Together here: Thénardier and Pontmercy.', textFr: 'Ensemble ici : Thénardier et Pontmercy.',
    weight: 1
  },
  {
    id: 'les-miserables-2-2-2-s1', installment: 'les-miserables-2-2-2', position: 54999,
    title: 'Valjean, Thénardier and Boulatruelle', titleFr: 'Valjean, Thénardier et Boulatruelle',
    text: 'Together here, two or more at a time: Valjean, Thénardier and Boulatruelle.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Thénardier et Boulatruelle.', weight: 1
  },
  {
    id: 'les-miserables-2-2-3-s1', installment: 'les-miserables-2-2-3', position: 55999,
    title: 'Valjean and the boatswain', titleFr: 'Valjean et le maître d’équipage',
    text: 'Together here: Valjean and the boatswain.',
    textFr: 'Ensemble ici : Valjean et le maître d’équipage.', weight: 1
  },
  {
    id: 'les-miserables-2-3-1-s1', installment: 'les-miserables-2-3-1', position: 56999,
    title: 'Cosette, Eponine and 2 others', titleFr: 'Cosette, Éponine et 2 autres',
    text: 'Together here, two or more at a time: Cosette, Eponine, Azelma and Gavroche.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Éponine, Azelma et Gavroche.', weight: 2
  },
  {
    id: 'les-miserables-2-3-2-s1', installment: 'les-miserables-2-3-2', position: 57999,
    title: 'Thénardier and Mme Thénardier', titleFr: 'Thénardier et Mme Thénardier',
    text: 'Together here: Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici : Thénardier et Mme Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-2-3-3-s1', installment: 'les-miserables-2-3-3', position: 58999,
    title: 'Mme Thénardier, Cosette and the peddler', titleFr: 'Mme Thénardier, Cosette et le colporteur',
    text: 'Together here, two or more at a time: Mme Thénardier, Cosette and the peddler.',
    textFr: 'Ensemble ici, à deux ou plus : Mme Thénardier, Cosette et le colporteur.', weight: 1
  },
  {
    id: 'les-miserables-2-3-4-s1', installment: 'les-miserables-2-3-4', position: 59999,
    title: 'Mme Thénardier, Cosette and 2 others', titleFr: 'Mme Thénardier, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Mme Thénardier, Cosette, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Mme Thénardier, Cosette, Éponine et Azelma.', weight: 2
  },
  {
    id: 'les-miserables-2-3-5-s1', installment: 'les-miserables-2-3-5', position: 60999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-3-6-s1', installment: 'les-miserables-2-3-6', position: 61999,
    title: 'Valjean, Cosette and 3 others', titleFr: 'Valjean, Cosette et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, the Montfermeil coachman, the Duc d’Havré and Louis-Philippe.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, le cocher de Montfermeil, le duc d’Havré et Louis-Philippe.',
    weight: 2
  },
  {
    id: 'les-miserables-2-3-7-s1', installment: 'les-miserables-2-3-7', position: 62999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-3-8-s1', installment: 'les-miserables-2-3-8', position: 63999,
    title: 'Valjean, Cosette and 4 others', titleFr: 'Valjean, Cosette et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Thénardier, Mme Thénardier, Éponine et Azelma.',
    weight: 2
  },
  {
    id: 'les-miserables-2-3-9-s1', installment: 'les-miserables-2-3-9', position: 64999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Thénardier et Mme Thénardier.', weight: 2
  },
  {
    id: 'les-miserables-2-3-10-s1', installment: 'les-miserables-2-3-10', position: 65999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Thénardier et Mme Thénardier.', weight: 2
  },
  {
    id: 'les-miserables-2-3-11-s1', installment: 'les-miserables-2-3-11', position: 66999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-4-2-s1', installment: 'les-miserables-2-4-2', position: 67999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-4-3-s1', installment: 'les-miserables-2-4-3', position: 68999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-4-4-s1', installment: 'les-miserables-2-4-4', position: 69999,
    title: 'Valjean, Cosette and the Gorbeau landlady', titleFr: 'Valjean, Cosette et la logeuse',
    text: 'Together here, two or more at a time: Valjean, Cosette and the Gorbeau landlady.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et la logeuse.', weight: 1
  },
  {
    id: 'les-miserables-2-4-5-s1', installment: 'les-miserables-2-4-5', position: 70999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Javert and the Gorbeau landlady.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Javert et la logeuse.', weight: 2
  },
  {
    id: 'les-miserables-2-5-1-s1', installment: 'les-miserables-2-5-1', position: 71999,
    title: 'Valjean, Cosette and Javert', titleFr: 'Valjean, Cosette et Javert',
    text: 'Together here, two or more at a time: Valjean, Cosette and Javert.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Javert.', weight: 1
  },
  {
    id: 'les-miserables-2-5-2-s1', installment: 'les-miserables-2-5-2', position: 72999,
    title: 'Valjean, Cosette and the toll keeper', titleFr: 'Valjean, Cosette et le péager',
    text: 'Together here, two or more at a time: Valjean, Cosette and the toll keeper.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et le péager.', weight: 1
  },
  {
    id: 'les-miserables-2-5-3-s1', installment: 'les-miserables-2-5-3', position: 73999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-5-4-s1', installment: 'les-miserables-2-5-4', position: 74999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-5-5-s1', installment: 'les-miserables-2-5-5', position: 75999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Javert and the soldiers.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Javert et les soldats.', weight: 2
  },
  {
    id: 'les-miserables-2-5-6-s1', installment: 'les-miserables-2-5-6', position: 76999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-5-7-s1', installment: 'les-miserables-2-5-7', position: 77999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-2-5-8-s1', installment: 'les-miserables-2-5-8', position: 78999,
    title: 'Valjean, Cosette and Fauchelevent', titleFr: 'Valjean, Cosette et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Cosette and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-2-5-9-s1', installment: 'les-miserables-2-5-9', position: 79999,
    title: 'Valjean, Cosette and Fauchelevent', titleFr: 'Valjean, Cosette et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Cosette and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-2-5-10-s1', installment: 'les-miserables-2-5-10', position: 80999,
    title: 'Valjean, Javert and 4 others', titleFr: 'Valjean, Javert et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Javert, Thénardier, Mme Thénardier, the Gorbeau landlady and the soldiers.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Javert, Thénardier, Mme Thénardier, la logeuse et les soldats.',
    weight: 2
  },
  {
    id: 'les-miserables-2-8-1-s1', installment: 'les-miserables-2-8-1', position: 81999,
    title: 'Valjean, Cosette and Fauchelevent', titleFr: 'Valjean, Cosette et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Cosette and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-2-8-2-s1', installment: 'les-miserables-2-8-2', position: 82999,
    title: 'Fauchelevent and Mother Innocent', titleFr: 'Fauchelevent et mère Innocente',
    text: 'Together here: Fauchelevent and Mother Innocent.',
    textFr: 'Ensemble ici : Fauchelevent et mère Innocente.', weight: 1
  },
  {
    id: 'les-miserables-2-8-3-s1', installment: 'les-miserables-2-8-3', position: 83999,
    title: 'Fauchelevent and Mother Innocent', titleFr: 'Fauchelevent et mère Innocente',
    text: 'Together here: Fauchelevent and Mother Innocent.',
    textFr: 'Ensemble ici : Fauchelevent et mère Innocente.', weight: 1
  },
  {
    id: 'les-miserables-2-8-4-s1', installment: 'les-miserables-2-8-4', position: 84999,
    title: 'Valjean, Cosette and Fauchelevent', titleFr: 'Valjean, Cosette et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Cosette and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-2-8-5-s1', installment: 'les-miserables-2-8-5', position: 85999,
    title: 'Fauchelevent and Gribier', titleFr: 'Fauchelevent et Gribier',
    text: 'Together here: Fauchelevent and Gribier.', textFr: 'Ensemble ici : Fauchelevent et Gribier.',
    weight: 1
  },
  {
    id: 'les-miserables-2-8-7-s1', installment: 'les-miserables-2-8-7', position: 86999,
    title: 'Valjean, Fauchelevent and Gribier', titleFr: 'Valjean, Fauchelevent et Gribier',
    text: 'Together here, two or more at a time: Valjean, Fauchelevent and Gribier.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Fauchelevent et Gribier.', weight: 1
  },
  {
    id: 'les-miserables-2-8-8-s1', installment: 'les-miserables-2-8-8', position: 87999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Fauchelevent and Mother Innocent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Fauchelevent et mère Innocente.', weight: 2
  },
  {
    id: 'les-miserables-2-8-9-s1', installment: 'les-miserables-2-8-9', position: 88999,
    title: 'Valjean, Cosette and Fauchelevent', titleFr: 'Valjean, Cosette et Fauchelevent',
    text: 'Together here, two or more at a time: Valjean, Cosette and Fauchelevent.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Fauchelevent.', weight: 1
  },
  {
    id: 'les-miserables-3-1-13-s1', installment: 'les-miserables-3-1-13', position: 89999,
    title: 'Thénardier, Mme Thénardier and 2 others', titleFr: 'Thénardier, Mme Thénardier et 2 autres',
    text: 'Together here, two or more at a time: Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Mme Thénardier, Éponine et Azelma.', weight: 2
  },
  {
    id: 'les-miserables-3-2-6-s1', installment: 'les-miserables-3-2-6', position: 90999,
    title: 'Gillenormand and Magnon', titleFr: 'Gillenormand et la Magnon',
    text: 'Together here: Gillenormand and Magnon.', textFr: 'Ensemble ici : Gillenormand et la Magnon.',
    weight: 1
  },
  {
    id: 'les-miserables-3-2-8-s1', installment: 'les-miserables-3-2-8', position: 91999,
    title: 'Gillenormand, Marius and 3 others', titleFr: 'Gillenormand, Marius et 3 autres',
    text: 'Together here, two or more at a time: Gillenormand, Marius, Mlle Gillenormand, Théodule and Mlle Vaubois.',
    textFr: 'Ensemble ici, à deux ou plus : Gillenormand, Marius, Mlle Gillenormand, Théodule et Mlle Vaubois.',
    weight: 2
  },
  {
    id: 'les-miserables-3-3-1-s1', installment: 'les-miserables-3-3-1', position: 92999,
    title: 'Gillenormand, Marius and 3 others', titleFr: 'Gillenormand, Marius et 3 autres',
    text: 'Together here, two or more at a time: Gillenormand, Marius, Mlle Gillenormand, Baroness de T and Lamothe.',
    textFr: 'Ensemble ici, à deux ou plus : Gillenormand, Marius, Mlle Gillenormand, la baronne de T. et Lamothe.',
    weight: 2
  },
  {
    id: 'les-miserables-3-3-2-s1', installment: 'les-miserables-3-3-2', position: 93999,
    title: 'Gillenormand, Marius and 6 others', titleFr: 'Gillenormand, Marius et 6 autres',
    text: 'Together here, two or more at a time: Gillenormand, Marius, Napoleon, Pontmercy, Mabeuf, Abbé Mabeuf, Mme Pontmercy and Pontmercy’s servant.',
    textFr: 'Ensemble ici, à deux ou plus : Gillenormand, Marius, Napoléon, Pontmercy, Mabeuf, l’abbé Mabeuf, Mme Pontmercy et la servante de Pontmercy.',
    weight: 3
  },
  {
    id: 'les-miserables-3-3-3-s1', installment: 'les-miserables-3-3-3', position: 94999,
    title: 'Marius and Baroness de T', titleFr: 'Marius et la baronne de T.',
    text: 'Together here: Marius and Baroness de T.', textFr: 'Ensemble ici : Marius et la baronne de T..',
    weight: 1
  },
  {
    id: 'les-miserables-3-3-4-s1', installment: 'les-miserables-3-3-4', position: 95999,
    title: 'Marius, Gillenormand and 4 others', titleFr: 'Marius, Gillenormand et 4 autres',
    text: 'Together here, two or more at a time: Marius, Gillenormand, Pontmercy, Abbé Mabeuf, Pontmercy’s servant and the doctor of Vernon.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand, Pontmercy, l’abbé Mabeuf, la servante de Pontmercy et le médecin de Vernon.',
    weight: 2
  },
  {
    id: 'les-miserables-3-3-5-s1', installment: 'les-miserables-3-3-5', position: 96999,
    title: 'Marius, Gillenormand and 2 others', titleFr: 'Marius, Gillenormand et 2 autres',
    text: 'Together here, two or more at a time: Marius, Gillenormand, Mlle Gillenormand and Mabeuf.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand, Mlle Gillenormand et Mabeuf.', weight: 2
  },
  {
    id: 'les-miserables-3-3-7-s1', installment: 'les-miserables-3-3-7', position: 97999,
    title: 'Marius, Gillenormand and 2 others', titleFr: 'Marius, Gillenormand et 2 autres',
    text: 'Together here, two or more at a time: Marius, Gillenormand, Mlle Gillenormand and Théodule.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand, Mlle Gillenormand et Théodule.', weight: 2
  },
  {
    id: 'les-miserables-3-3-8-s1', installment: 'les-miserables-3-3-8', position: 98999,
    title: 'Marius, Gillenormand and Mlle Gillenormand',
    titleFr: 'Marius, Gillenormand et Mlle Gillenormand',
    text: 'Together here, two or more at a time: Marius, Gillenormand and Mlle Gillenormand.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand et Mlle Gillenormand.', weight: 1
  },
  {
    id: 'les-miserables-3-4-2-s1', installment: 'les-miserables-3-4-2', position: 99999,
    title: 'Marius, Courfeyrac and Bossuet', titleFr: 'Marius, Courfeyrac et Bossuet',
    text: 'Together here, two or more at a time: Marius, Courfeyrac and Bossuet.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac et Bossuet.', weight: 1
  },
  {
    id: 'les-miserables-3-4-3-s1', installment: 'les-miserables-3-4-3', position: 100999,
    title: 'Marius, Courfeyrac and 3 others', titleFr: 'Marius, Courfeyrac et 3 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Enjolras, Bahorel and Combeferre.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Enjolras, Bahorel et Combeferre.', weight: 2
  },
  {
    id: 'les-miserables-3-4-4-s1', installment: 'les-miserables-3-4-4', position: 101999,
    title: 'Cosette, Marius and 6 others', titleFr: 'Cosette, Marius et 6 autres',
    text: 'Together here, two or more at a time: Cosette, Marius, Courfeyrac, Enjolras, Bossuet, Bahorel, Joly and Grantaire.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Marius, Courfeyrac, Enjolras, Bossuet, Bahorel, Joly et Grantaire.',
    weight: 3
  },
  {
    id: 'les-miserables-3-4-5-s1', installment: 'les-miserables-3-4-5', position: 102999,
    title: 'Cosette, Marius and 4 others', titleFr: 'Cosette, Marius et 4 autres',
    text: 'Together here, two or more at a time: Cosette, Marius, Courfeyrac, Enjolras, Bossuet and Bahorel.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Marius, Courfeyrac, Enjolras, Bossuet et Bahorel.',
    weight: 2
  },
  {
    id: 'les-miserables-3-4-6-s1', installment: 'les-miserables-3-4-6', position: 103999,
    title: 'Marius and Courfeyrac', titleFr: 'Marius et Courfeyrac',
    text: 'Together here: Marius and Courfeyrac.', textFr: 'Ensemble ici : Marius et Courfeyrac.', weight: 1
  },
  {
    id: 'les-miserables-3-5-4-s1', installment: 'les-miserables-3-5-4', position: 104999,
    title: 'Mabeuf and Mother Plutarch', titleFr: 'Mabeuf et la mère Plutarque',
    text: 'Together here: Mabeuf and Mother Plutarch.',
    textFr: 'Ensemble ici : Mabeuf et la mère Plutarque.', weight: 1
  },
  {
    id: 'les-miserables-3-5-5-s1', installment: 'les-miserables-3-5-5', position: 105999,
    title: 'Marius, Courfeyrac and 2 others', titleFr: 'Marius, Courfeyrac et 2 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Mabeuf and Marius’s servant.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Mabeuf et la servante de Marius.', weight: 2
  },
  {
    id: 'les-miserables-3-5-6-s1', installment: 'les-miserables-3-5-6', position: 106999,
    title: 'Gillenormand, Mlle Gillenormand and Théodule',
    titleFr: 'Gillenormand, Mlle Gillenormand et Théodule',
    text: 'Together here, two or more at a time: Gillenormand, Mlle Gillenormand and Théodule.',
    textFr: 'Ensemble ici, à deux ou plus : Gillenormand, Mlle Gillenormand et Théodule.', weight: 1
  },
  {
    id: 'les-miserables-3-6-1-s1', installment: 'les-miserables-3-6-1', position: 107999,
    title: 'Valjean, Cosette and Marius', titleFr: 'Valjean, Cosette et Marius',
    text: 'Together here, two or more at a time: Valjean, Cosette and Marius.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-3-6-2-s1', installment: 'les-miserables-3-6-2', position: 108999,
    title: 'Valjean, Cosette and Marius', titleFr: 'Valjean, Cosette et Marius',
    text: 'Together here, two or more at a time: Valjean, Cosette and Marius.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-3-6-3-s1', installment: 'les-miserables-3-6-3', position: 109999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-3-6-4-s1', installment: 'les-miserables-3-6-4', position: 110999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius and Courfeyrac.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius et Courfeyrac.', weight: 2
  },
  {
    id: 'les-miserables-3-6-5-s1', installment: 'les-miserables-3-6-5', position: 111999,
    title: 'Valjean, Cosette and 3 others', titleFr: 'Valjean, Cosette et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius, Courfeyrac and Mme Burgon.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius, Courfeyrac et Mme Burgon.', weight: 2
  },
  {
    id: 'les-miserables-3-6-6-s1', installment: 'les-miserables-3-6-6', position: 112999,
    title: 'Valjean, Cosette and 3 others', titleFr: 'Valjean, Cosette et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius, Courfeyrac and Prouvaire.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius, Courfeyrac et Prouvaire.', weight: 2
  },
  {
    id: 'les-miserables-3-6-7-s1', installment: 'les-miserables-3-6-7', position: 113999,
    title: 'Valjean, Cosette and Marius', titleFr: 'Valjean, Cosette et Marius',
    text: 'Together here, two or more at a time: Valjean, Cosette and Marius.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-3-6-8-s1', installment: 'les-miserables-3-6-8', position: 114999,
    title: 'Valjean, Cosette and Marius', titleFr: 'Valjean, Cosette et Marius',
    text: 'Together here, two or more at a time: Valjean, Cosette and Marius.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-3-6-9-s1', installment: 'les-miserables-3-6-9', position: 115999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius and the porter, rue de l’Ouest.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius et le portier, rue de l’Ouest.',
    weight: 2
  },
  {
    id: 'les-miserables-3-7-3-s1', installment: 'les-miserables-3-7-3', position: 116999,
    title: 'Gueulemer and Claquesous', titleFr: 'Gueulemer et Claquesous',
    text: 'Together here: Gueulemer and Claquesous.', textFr: 'Ensemble ici : Gueulemer et Claquesous.',
    weight: 1
  },
  {
    id: 'les-miserables-3-7-4-s1', installment: 'les-miserables-3-7-4', position: 117999,
    title: 'Gueulemer and Claquesous', titleFr: 'Gueulemer et Claquesous',
    text: 'Together here: Gueulemer and Claquesous.', textFr: 'Ensemble ici : Gueulemer et Claquesous.',
    weight: 1
  },
  {
    id: 'les-miserables-3-8-3-s1', installment: 'les-miserables-3-8-3', position: 118999,
    title: 'Marius and Eponine', titleFr: 'Marius et Éponine', text: 'Together here: Marius and Eponine.',
    textFr: 'Ensemble ici : Marius et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-3-8-4-s1', installment: 'les-miserables-3-8-4', position: 119999,
    title: 'Marius and Eponine', titleFr: 'Marius et Éponine', text: 'Together here: Marius and Eponine.',
    textFr: 'Ensemble ici : Marius et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-3-8-6-s1', installment: 'les-miserables-3-8-6', position: 120999,
    title: 'Thénardier and Mme Thénardier', titleFr: 'Thénardier et Mme Thénardier',
    text: 'Together here: Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici : Thénardier et Mme Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-3-8-7-s1', installment: 'les-miserables-3-8-7', position: 121999,
    title: 'Thénardier, Mme Thénardier and 2 others', titleFr: 'Thénardier, Mme Thénardier et 2 autres',
    text: 'Together here, two or more at a time: Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Mme Thénardier, Éponine et Azelma.', weight: 2
  },
  {
    id: 'les-miserables-3-8-8-s1', installment: 'les-miserables-3-8-8', position: 122999,
    title: 'Valjean, Cosette and 3 others', titleFr: 'Valjean, Cosette et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Thénardier, Mme Thénardier and Eponine.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Thénardier, Mme Thénardier et Éponine.',
    weight: 2
  },
  {
    id: 'les-miserables-3-8-9-s1', installment: 'les-miserables-3-8-9', position: 123999,
    title: 'Valjean, Cosette and 4 others', titleFr: 'Valjean, Cosette et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Thénardier, Mme Thénardier, Éponine et Azelma.',
    weight: 2
  },
  {
    id: 'les-miserables-3-8-10-s1', installment: 'les-miserables-3-8-10', position: 124999,
    title: 'Cosette, Marius and 4 others', titleFr: 'Cosette, Marius et 4 autres',
    text: 'Together here, two or more at a time: Cosette, Marius, Thénardier, Azelma, Panchaud and the Parisian coachman.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Marius, Thénardier, Azelma, Panchaud et le cocher parisien.',
    weight: 2
  },
  {
    id: 'les-miserables-3-8-11-s1', installment: 'les-miserables-3-8-11', position: 125999,
    title: 'Marius and Eponine', titleFr: 'Marius et Éponine', text: 'Together here: Marius and Eponine.',
    textFr: 'Ensemble ici : Marius et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-3-8-12-s1', installment: 'les-miserables-3-8-12', position: 126999,
    title: 'Thénardier, Mme Thénardier and 2 others', titleFr: 'Thénardier, Mme Thénardier et 2 autres',
    text: 'Together here, two or more at a time: Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Mme Thénardier, Éponine et Azelma.', weight: 2
  },
  {
    id: 'les-miserables-3-8-13-s1', installment: 'les-miserables-3-8-13', position: 127999,
    title: 'Marius, Brujon and Deux-Milliards', titleFr: 'Marius, Brujon et Deux-Milliards',
    text: 'Together here, two or more at a time: Marius, Brujon and Deux-Milliards.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Brujon et Deux-Milliards.', weight: 1
  },
  {
    id: 'les-miserables-3-8-14-s1', installment: 'les-miserables-3-8-14', position: 128999,
    title: 'Marius and Javert', titleFr: 'Marius et Javert', text: 'Together here: Marius and Javert.',
    textFr: 'Ensemble ici : Marius et Javert.', weight: 1
  },
  {
    id: 'les-miserables-3-8-15-s1', installment: 'les-miserables-3-8-15', position: 129999,
    title: 'Marius, Thénardier and 2 others', titleFr: 'Marius, Thénardier et 2 autres',
    text: 'Together here, two or more at a time: Marius, Thénardier, Courfeyrac and Bossuet.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Thénardier, Courfeyrac et Bossuet.', weight: 2
  },
  {
    id: 'les-miserables-3-8-16-s1', installment: 'les-miserables-3-8-16', position: 130999,
    title: 'Marius, Thénardier and 3 others', titleFr: 'Marius, Thénardier et 3 autres',
    text: 'Together here, two or more at a time: Marius, Thénardier, Mme Thénardier, Eponine and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Thénardier, Mme Thénardier, Éponine et Azelma.',
    weight: 2
  },
  {
    id: 'les-miserables-3-8-17-s1', installment: 'les-miserables-3-8-17', position: 131999,
    title: 'Thénardier and Mme Thénardier', titleFr: 'Thénardier et Mme Thénardier',
    text: 'Together here: Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici : Thénardier et Mme Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-3-8-18-s1', installment: 'les-miserables-3-8-18', position: 132999,
    title: 'Valjean, Thénardier and Mme Thénardier', titleFr: 'Valjean, Thénardier et Mme Thénardier',
    text: 'Together here, two or more at a time: Valjean, Thénardier and Mme Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Thénardier et Mme Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-3-8-19-s1', installment: 'les-miserables-3-8-19', position: 133999,
    title: 'Valjean, Thénardier and 5 others', titleFr: 'Valjean, Thénardier et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Thénardier, Mme Thénardier, Boulatruelle, Panchaud, Brujon and Deux-Milliards.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Thénardier, Mme Thénardier, Boulatruelle, Panchaud, Brujon et Deux-Milliards.',
    weight: 3
  },
  {
    id: 'les-miserables-3-8-20-s1', installment: 'les-miserables-3-8-20', position: 134999,
    title: 'Valjean, Thénardier and 8 others', titleFr: 'Valjean, Thénardier et 8 autres',
    text: 'Together here, two or more at a time: Valjean, Thénardier, Mme Thénardier, Boulatruelle, Gueulemer, Claquesous, Panchaud, Brujon, Deux-Milliards and Babet.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Thénardier, Mme Thénardier, Boulatruelle, Gueulemer, Claquesous, Panchaud, Brujon, Deux-Milliards et Babet.',
    weight: 3
  },
  {
    id: 'les-miserables-3-8-21-s1', installment: 'les-miserables-3-8-21', position: 135999,
    title: 'Thénardier, Mme Thénardier and 8 others', titleFr: 'Thénardier, Mme Thénardier et 8 autres',
    text: 'Together here, two or more at a time: Thénardier, Mme Thénardier, Javert, Azelma, Gueulemer, Claquesous, Panchaud, Brujon, Deux-Milliards and Babet.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Mme Thénardier, Javert, Azelma, Gueulemer, Claquesous, Panchaud, Brujon, Deux-Milliards et Babet.',
    weight: 3
  },
  {
    id: 'les-miserables-3-8-22-s1', installment: 'les-miserables-3-8-22', position: 136999,
    title: 'Gavroche and Mme Burgon', titleFr: 'Gavroche et Mme Burgon',
    text: 'Together here: Gavroche and Mme Burgon.', textFr: 'Ensemble ici : Gavroche et Mme Burgon.',
    weight: 1
  },
  {
    id: 'les-miserables-4-1-6-s1', installment: 'les-miserables-4-1-6', position: 137999,
    title: 'Courfeyrac, Bossuet and 8 others', titleFr: 'Courfeyrac, Bossuet et 8 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Bossuet, Enjolras, Bahorel, Combeferre, Joly, Grantaire, Prouvaire, Feuilly and the card player.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Bossuet, Enjolras, Bahorel, Combeferre, Joly, Grantaire, Prouvaire, Feuilly et le joueur de cartes.',
    weight: 3
  },
  {
    id: 'les-miserables-4-2-1-s1', installment: 'les-miserables-4-2-1', position: 138999,
    title: 'Marius, Javert and 2 others', titleFr: 'Marius, Javert et 2 autres',
    text: 'Together here, two or more at a time: Marius, Javert, Courfeyrac and Mme Burgon.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Javert, Courfeyrac et Mme Burgon.', weight: 2
  },
  {
    id: 'les-miserables-4-2-2-s1', installment: 'les-miserables-4-2-2', position: 139999,
    title: 'Eponine, Gueulemer and 5 others', titleFr: 'Éponine, Gueulemer et 5 autres',
    text: 'Together here, two or more at a time: Eponine, Gueulemer, Brujon, Babet, Magnon, Babet’s girlfriend and the guard of La Force.',
    textFr: 'Ensemble ici, à deux ou plus : Éponine, Gueulemer, Brujon, Babet, la Magnon, l’amie de Babet et le gardien de la Force.',
    weight: 3
  },
  {
    id: 'les-miserables-4-2-3-s1', installment: 'les-miserables-4-2-3', position: 140999,
    title: 'Marius, Eponine and Mabeuf', titleFr: 'Marius, Éponine et Mabeuf',
    text: 'Together here, two or more at a time: Marius, Eponine and Mabeuf.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Éponine et Mabeuf.', weight: 1
  },
  {
    id: 'les-miserables-4-2-4-s1', installment: 'les-miserables-4-2-4', position: 141999,
    title: 'Marius and Eponine', titleFr: 'Marius et Éponine', text: 'Together here: Marius and Eponine.',
    textFr: 'Ensemble ici : Marius et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-4-3-1-s1', installment: 'les-miserables-4-3-1', position: 142999,
    title: 'Valjean, Cosette and Toussaint', titleFr: 'Valjean, Cosette et Toussaint',
    text: 'Together here, two or more at a time: Valjean, Cosette and Toussaint.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Toussaint.', weight: 1
  },
  {
    id: 'les-miserables-4-3-2-s1', installment: 'les-miserables-4-3-2', position: 143999,
    title: 'Valjean, Cosette and Toussaint', titleFr: 'Valjean, Cosette et Toussaint',
    text: 'Together here, two or more at a time: Valjean, Cosette and Toussaint.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Toussaint.', weight: 1
  },
  {
    id: 'les-miserables-4-3-4-s1', installment: 'les-miserables-4-3-4', position: 144999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-4-3-5-s1', installment: 'les-miserables-4-3-5', position: 145999,
    title: 'Valjean, Cosette and Toussaint', titleFr: 'Valjean, Cosette et Toussaint',
    text: 'Together here, two or more at a time: Valjean, Cosette and Toussaint.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Toussaint.', weight: 1
  },
  {
    id: 'les-miserables-4-3-6-s1', installment: 'les-miserables-4-3-6', position: 146999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-4-3-7-s1', installment: 'les-miserables-4-3-7', position: 147999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius and the porter, rue de l’Ouest.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius et le portier, rue de l’Ouest.',
    weight: 2
  },
  {
    id: 'les-miserables-4-3-8-s1', installment: 'les-miserables-4-3-8', position: 148999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-4-4-1-s1', installment: 'les-miserables-4-4-1', position: 149999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-4-4-2-s1', installment: 'les-miserables-4-4-2', position: 150999,
    title: 'Valjean, Mabeuf and 3 others', titleFr: 'Valjean, Mabeuf et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Mabeuf, Gavroche, Mother Plutarch and Montparnasse.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Mabeuf, Gavroche, la mère Plutarque et Montparnasse.',
    weight: 2
  },
  {
    id: 'les-miserables-4-5-1-s1', installment: 'les-miserables-4-5-1', position: 151999,
    title: 'Cosette and Théodule', titleFr: 'Cosette et Théodule',
    text: 'Together here: Cosette and Théodule.', textFr: 'Ensemble ici : Cosette et Théodule.', weight: 1
  },
  {
    id: 'les-miserables-4-5-2-s1', installment: 'les-miserables-4-5-2', position: 152999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-4-5-3-s1', installment: 'les-miserables-4-5-3', position: 153999,
    title: 'Cosette and Toussaint', titleFr: 'Cosette et Toussaint',
    text: 'Together here: Cosette and Toussaint.', textFr: 'Ensemble ici : Cosette et Toussaint.', weight: 1
  },
  {
    id: 'les-miserables-4-5-6-s1', installment: 'les-miserables-4-5-6', position: 154999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-4-6-1-s1', installment: 'les-miserables-4-6-1', position: 155999,
    title: 'Thénardier, Mme Thénardier and 5 others', titleFr: 'Thénardier, Mme Thénardier et 5 autres',
    text: 'Together here, two or more at a time: Thénardier, Mme Thénardier, Eponine, Gillenormand, Magnon, the older child and the younger child.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Mme Thénardier, Éponine, Gillenormand, la Magnon, l’aîné et le plus jeune.',
    weight: 3
  },
  {
    id: 'les-miserables-4-6-2-s1', installment: 'les-miserables-4-6-2', position: 156999,
    title: 'Gavroche, Montparnasse and 5 others', titleFr: 'Gavroche, Montparnasse et 5 autres',
    text: 'Together here, two or more at a time: Gavroche, Montparnasse, the older child, the younger child, the Paris barber, the baker and the poor girl.',
    textFr: 'Ensemble ici, à deux ou plus : Gavroche, Montparnasse, l’aîné, le plus jeune, le perruquier, le boulanger et la jeune mendiante.',
    weight: 3
  },
  {
    id: 'les-miserables-4-6-3-s1', installment: 'les-miserables-4-6-3', position: 157999,
    title: 'Thénardier, Gueulemer and 4 others', titleFr: 'Thénardier, Gueulemer et 4 autres',
    text: 'Together here, two or more at a time: Thénardier, Gueulemer, Brujon, Gavroche, Babet and Montparnasse.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Gueulemer, Brujon, Gavroche, Babet et Montparnasse.',
    weight: 2
  },
  {
    id: 'les-miserables-4-8-1-s1', installment: 'les-miserables-4-8-1', position: 158999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-4-8-2-s1', installment: 'les-miserables-4-8-2', position: 159999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-4-8-3-s1', installment: 'les-miserables-4-8-3', position: 160999,
    title: 'Valjean, Cosette and 5 others', titleFr: 'Valjean, Cosette et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Marius, Eponine, Courfeyrac, Bahorel and Toussaint.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Marius, Éponine, Courfeyrac, Bahorel et Toussaint.',
    weight: 3
  },
  {
    id: 'les-miserables-4-8-4-s1', installment: 'les-miserables-4-8-4', position: 161999,
    title: 'Marius, Thénardier and 6 others', titleFr: 'Marius, Thénardier et 6 autres',
    text: 'Together here, two or more at a time: Marius, Thénardier, Eponine, Gueulemer, Brujon, Claquesous, Babet and Montparnasse.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Thénardier, Éponine, Gueulemer, Brujon, Claquesous, Babet et Montparnasse.',
    weight: 3
  },
  {
    id: 'les-miserables-4-8-6-s1', installment: 'les-miserables-4-8-6', position: 162999,
    title: 'Cosette and Marius', titleFr: 'Cosette et Marius', text: 'Together here: Cosette and Marius.',
    textFr: 'Ensemble ici : Cosette et Marius.', weight: 1
  },
  {
    id: 'les-miserables-4-8-7-s1', installment: 'les-miserables-4-8-7', position: 163999,
    title: 'Marius, Gillenormand and 2 others', titleFr: 'Marius, Gillenormand et 2 autres',
    text: 'Together here, two or more at a time: Marius, Gillenormand, Mlle Gillenormand and Basque.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand, Mlle Gillenormand et Basque.', weight: 2
  },
  {
    id: 'les-miserables-4-9-1-s1', installment: 'les-miserables-4-9-1', position: 164999,
    title: 'Valjean and Eponine', titleFr: 'Valjean et Éponine',
    text: 'Together here: Valjean and Eponine.', textFr: 'Ensemble ici : Valjean et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-4-9-2-s1', installment: 'les-miserables-4-9-2', position: 165999,
    title: 'Marius, Eponine and Courfeyrac', titleFr: 'Marius, Éponine et Courfeyrac',
    text: 'Together here, two or more at a time: Marius, Eponine and Courfeyrac.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Éponine et Courfeyrac.', weight: 1
  },
  {
    id: 'les-miserables-4-9-3-s1', installment: 'les-miserables-4-9-3', position: 166999,
    title: 'Mabeuf, Mother Plutarch and 3 others', titleFr: 'Mabeuf, la mère Plutarque et 3 autres',
    text: 'Together here, two or more at a time: Mabeuf, Mother Plutarch, the gardener, the minister and the minister’s wife.',
    textFr: 'Ensemble ici, à deux ou plus : Mabeuf, la mère Plutarque, le jardinier, le ministre et la femme du ministre.',
    weight: 2
  },
  {
    id: 'les-miserables-4-11-1-s1', installment: 'les-miserables-4-11-1', position: 167999,
    title: 'Gavroche and the dealer', titleFr: 'Gavroche et la marchande',
    text: 'Together here: Gavroche and the dealer.', textFr: 'Ensemble ici : Gavroche et la marchande.',
    weight: 1
  },
  {
    id: 'les-miserables-4-11-2-s1', installment: 'les-miserables-4-11-2', position: 168999,
    title: 'Gavroche, the ragpicker and the three concierges',
    titleFr: 'Gavroche, la chiffonnière et les trois portières',
    text: 'Together here, two or more at a time: Gavroche, the ragpicker and the three concierges.',
    textFr: 'Ensemble ici, à deux ou plus : Gavroche, la chiffonnière et les trois portières.', weight: 1
  },
  {
    id: 'les-miserables-4-11-3-s1', installment: 'les-miserables-4-11-3', position: 169999,
    title: 'Gavroche, the Paris barber and the old soldier',
    titleFr: 'Gavroche, le perruquier et le vieux soldat',
    text: 'Together here, two or more at a time: Gavroche, the Paris barber and the old soldier.',
    textFr: 'Ensemble ici, à deux ou plus : Gavroche, le perruquier et le vieux soldat.', weight: 1
  },
  {
    id: 'les-miserables-4-11-4-s1', installment: 'les-miserables-4-11-4', position: 170999,
    title: 'Cosette, Courfeyrac and 5 others', titleFr: 'Cosette, Courfeyrac et 5 autres',
    text: 'Together here, two or more at a time: Cosette, Courfeyrac, Gavroche, Bahorel, Enjolras, Prouvaire and Feuilly.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Courfeyrac, Gavroche, Bahorel, Enjolras, Prouvaire et Feuilly.',
    weight: 3
  },
  {
    id: 'les-miserables-4-11-5-s1', installment: 'les-miserables-4-11-5', position: 171999,
    title: 'Courfeyrac, Mabeuf and 2 others', titleFr: 'Courfeyrac, Mabeuf et 2 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Mabeuf, Enjolras and Combeferre.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Mabeuf, Enjolras et Combeferre.', weight: 2
  },
  {
    id: 'les-miserables-4-11-6-s1', installment: 'les-miserables-4-11-6', position: 172999,
    title: 'Eponine, Courfeyrac and 4 others', titleFr: 'Éponine, Courfeyrac et 4 autres',
    text: 'Together here, two or more at a time: Eponine, Courfeyrac, Javert, Enjolras, Combeferre and the concierge, rue de la Verrerie.',
    textFr: 'Ensemble ici, à deux ou plus : Éponine, Courfeyrac, Javert, Enjolras, Combeferre et la portière, rue de la Verrerie.',
    weight: 2
  },
  {
    id: 'les-miserables-4-12-1-s1', installment: 'les-miserables-4-12-1', position: 173999,
    title: 'Gibelotte, Matelote and Mme Hucheloup', titleFr: 'Gibelotte, Matelote et Mme Hucheloup',
    text: 'Together here, two or more at a time: Gibelotte, Matelote and Mme Hucheloup.',
    textFr: 'Ensemble ici, à deux ou plus : Gibelotte, Matelote et Mme Hucheloup.', weight: 1
  },
  {
    id: 'les-miserables-4-12-2-s1', installment: 'les-miserables-4-12-2', position: 174999,
    title: 'Courfeyrac, Bossuet and 6 others', titleFr: 'Courfeyrac, Bossuet et 6 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Bossuet, Joly, Grantaire, Gibelotte, Matelote, Mme Hucheloup and Navet.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Bossuet, Joly, Grantaire, Gibelotte, Matelote, Mme Hucheloup et Navet.',
    weight: 3
  },
  {
    id: 'les-miserables-4-12-3-s1', installment: 'les-miserables-4-12-3', position: 175999,
    title: 'Courfeyrac, Gavroche and 8 others', titleFr: 'Courfeyrac, Gavroche et 8 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Gavroche, Enjolras, Bossuet, Bahorel, Joly, Grantaire, Feuilly, Gibelotte and Matelote.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Gavroche, Enjolras, Bossuet, Bahorel, Joly, Grantaire, Feuilly, Gibelotte et Matelote.',
    weight: 3
  },
  {
    id: 'les-miserables-4-12-4-s1', installment: 'les-miserables-4-12-4', position: 176999,
    title: 'Courfeyrac, Gavroche and 7 others', titleFr: 'Courfeyrac, Gavroche et 7 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Gavroche, Enjolras, Bahorel, Combeferre, Gibelotte, Matelote, Mme Hucheloup and the dandy.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Gavroche, Enjolras, Bahorel, Combeferre, Gibelotte, Matelote, Mme Hucheloup et le dandy.',
    weight: 3
  },
  {
    id: 'les-miserables-4-12-5-s1', installment: 'les-miserables-4-12-5', position: 177999,
    title: 'Courfeyrac and Enjolras', titleFr: 'Courfeyrac et Enjolras',
    text: 'Together here: Courfeyrac and Enjolras.', textFr: 'Ensemble ici : Courfeyrac et Enjolras.',
    weight: 1
  },
  {
    id: 'les-miserables-4-12-6-s1', installment: 'les-miserables-4-12-6', position: 178999,
    title: 'Courfeyrac, Enjolras and 6 others', titleFr: 'Courfeyrac, Enjolras et 6 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Enjolras, Bahorel, Bossuet, Combeferre, Joly, Prouvaire and Feuilly.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Enjolras, Bahorel, Bossuet, Combeferre, Joly, Prouvaire et Feuilly.',
    weight: 3
  },
  {
    id: 'les-miserables-4-12-7-s1', installment: 'les-miserables-4-12-7', position: 179999,
    title: 'Javert, Enjolras and Gavroche', titleFr: 'Javert, Enjolras et Gavroche',
    text: 'Together here, two or more at a time: Javert, Enjolras and Gavroche.',
    textFr: 'Ensemble ici, à deux ou plus : Javert, Enjolras et Gavroche.', weight: 1
  },
  {
    id: 'les-miserables-4-12-8-s1', installment: 'les-miserables-4-12-8', position: 180999,
    title: 'Eponine, Courfeyrac and 5 others', titleFr: 'Éponine, Courfeyrac et 5 autres',
    text: 'Together here, two or more at a time: Eponine, Courfeyrac, Enjolras, Combeferre, Claquesous, Prouvaire and the porter.',
    textFr: 'Ensemble ici, à deux ou plus : Éponine, Courfeyrac, Enjolras, Combeferre, Claquesous, Prouvaire et le portier.',
    weight: 3
  },
  {
    id: 'les-miserables-4-14-1-s1', installment: 'les-miserables-4-14-1', position: 181999,
    title: 'Courfeyrac, Enjolras and 8 others', titleFr: 'Courfeyrac, Enjolras et 8 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Enjolras, Gavroche, Bahorel, Bossuet, Mabeuf, Combeferre, Joly, Feuilly and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Enjolras, Gavroche, Bahorel, Bossuet, Mabeuf, Combeferre, Joly, Feuilly et les troupes.',
    weight: 3
  },
  {
    id: 'les-miserables-4-14-2-s1', installment: 'les-miserables-4-14-2', position: 182999,
    title: 'Courfeyrac and Enjolras', titleFr: 'Courfeyrac et Enjolras',
    text: 'Together here: Courfeyrac and Enjolras.', textFr: 'Ensemble ici : Courfeyrac et Enjolras.',
    weight: 1
  },
  {
    id: 'les-miserables-4-14-3-s1', installment: 'les-miserables-4-14-3', position: 183999,
    title: 'Marius, Courfeyrac and 9 others', titleFr: 'Marius, Courfeyrac et 9 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Javert, Enjolras, Gavroche, Bahorel, Bossuet, Combeferre, Joly, Prouvaire and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Javert, Enjolras, Gavroche, Bahorel, Bossuet, Combeferre, Joly, Prouvaire et les troupes.',
    weight: 3
  },
  {
    id: 'les-miserables-4-14-4-s1', installment: 'les-miserables-4-14-4', position: 184999,
    title: 'Marius, Courfeyrac and 5 others', titleFr: 'Marius, Courfeyrac et 5 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Eponine, Enjolras, Combeferre, Prouvaire and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Éponine, Enjolras, Combeferre, Prouvaire et les troupes.',
    weight: 3
  },
  {
    id: 'les-miserables-4-14-5-s1', installment: 'les-miserables-4-14-5', position: 185999,
    title: 'Marius, Courfeyrac and 6 others', titleFr: 'Marius, Courfeyrac et 6 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Javert, Enjolras, Gavroche, Bossuet, Combeferre and Prouvaire.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Javert, Enjolras, Gavroche, Bossuet, Combeferre et Prouvaire.',
    weight: 3
  },
  {
    id: 'les-miserables-4-14-6-s1', installment: 'les-miserables-4-14-6', position: 186999,
    title: 'Marius and Eponine', titleFr: 'Marius et Éponine', text: 'Together here: Marius and Eponine.',
    textFr: 'Ensemble ici : Marius et Éponine.', weight: 1
  },
  {
    id: 'les-miserables-4-14-7-s1', installment: 'les-miserables-4-14-7', position: 187999,
    title: 'Cosette, Marius and 3 others', titleFr: 'Cosette, Marius et 3 autres',
    text: 'Together here, two or more at a time: Cosette, Marius, Courfeyrac, Eponine and Gavroche.',
    textFr: 'Ensemble ici, à deux ou plus : Cosette, Marius, Courfeyrac, Éponine et Gavroche.', weight: 2
  },
  {
    id: 'les-miserables-4-15-1-s1', installment: 'les-miserables-4-15-1', position: 188999,
    title: 'Valjean, Cosette and 2 others', titleFr: 'Valjean, Cosette et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Cosette, Javert and Toussaint.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette, Javert et Toussaint.', weight: 2
  },
  {
    id: 'les-miserables-4-15-2-s1', installment: 'les-miserables-4-15-2', position: 189999,
    title: 'Valjean and Gavroche', titleFr: 'Valjean et Gavroche',
    text: 'Together here: Valjean and Gavroche.', textFr: 'Ensemble ici : Valjean et Gavroche.', weight: 1
  },
  {
    id: 'les-miserables-4-15-4-s1', installment: 'les-miserables-4-15-4', position: 190999,
    title: 'Gavroche, the drunk coachman and the sergeant',
    titleFr: 'Gavroche, le cocher ivre et le sergent',
    text: 'Together here, two or more at a time: Gavroche, the drunk coachman and the sergeant.',
    textFr: 'Ensemble ici, à deux ou plus : Gavroche, le cocher ivre et le sergent.', weight: 1
  },
  {
    id: 'les-miserables-5-1-2-s1', installment: 'les-miserables-5-1-2', position: 191999,
    title: 'Courfeyrac, Enjolras and 5 others', titleFr: 'Courfeyrac, Enjolras et 5 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Enjolras, Bossuet, Combeferre, Joly, Feuilly and the workers.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Enjolras, Bossuet, Combeferre, Joly, Feuilly et les ouvriers.',
    weight: 3
  },
  {
    id: 'les-miserables-5-1-3-s1', installment: 'les-miserables-5-1-3', position: 192999,
    title: 'Enjolras and the worker', titleFr: 'Enjolras et l’ouvrier',
    text: 'Together here: Enjolras and the worker.', textFr: 'Ensemble ici : Enjolras et l’ouvrier.',
    weight: 1
  },
  {
    id: 'les-miserables-5-1-4-s1', installment: 'les-miserables-5-1-4', position: 193999,
    title: 'Valjean, Marius and 4 others', titleFr: 'Valjean, Marius et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Courfeyrac, Enjolras, Combeferre and the workers.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Courfeyrac, Enjolras, Combeferre et les ouvriers.',
    weight: 2
  },
  {
    id: 'les-miserables-5-1-6-s1', installment: 'les-miserables-5-1-6', position: 194999,
    title: 'Valjean, Enjolras and Javert', titleFr: 'Valjean, Enjolras et Javert',
    text: 'Together here, two or more at a time: Valjean, Enjolras and Javert.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Enjolras et Javert.', weight: 1
  },
  {
    id: 'les-miserables-5-1-7-s1', installment: 'les-miserables-5-1-7', position: 195999,
    title: 'Courfeyrac, Enjolras and 4 others', titleFr: 'Courfeyrac, Enjolras et 4 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Enjolras, Gavroche, Combeferre, Bossuet and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Enjolras, Gavroche, Combeferre, Bossuet et les troupes.',
    weight: 2
  },
  {
    id: 'les-miserables-5-1-8-s1', installment: 'les-miserables-5-1-8', position: 196999,
    title: 'Valjean, Marius and 5 others', titleFr: 'Valjean, Marius et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Courfeyrac, Enjolras, Gavroche, Combeferre and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Courfeyrac, Enjolras, Gavroche, Combeferre et les troupes.',
    weight: 3
  },
  {
    id: 'les-miserables-5-1-9-s1', installment: 'les-miserables-5-1-9', position: 197999,
    title: 'Valjean, Enjolras and 3 others', titleFr: 'Valjean, Enjolras et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Enjolras, Combeferre, Bossuet and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Enjolras, Combeferre, Bossuet et les troupes.',
    weight: 2
  },
  {
    id: 'les-miserables-5-1-11-s1', installment: 'les-miserables-5-1-11', position: 198999,
    title: 'Valjean, Courfeyrac and 4 others', titleFr: 'Valjean, Courfeyrac et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Courfeyrac, Enjolras, Gavroche, Bossuet and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Courfeyrac, Enjolras, Gavroche, Bossuet et les troupes.',
    weight: 2
  },
  {
    id: 'les-miserables-5-1-12-s1', installment: 'les-miserables-5-1-12', position: 199999,
    title: 'Combeferre and Bossuet', titleFr: 'Combeferre et Bossuet',
    text: 'Together here: Combeferre and Bossuet.', textFr: 'Ensemble ici : Combeferre et Bossuet.',
    weight: 1
  },
  {
    id: 'les-miserables-5-1-13-s1', installment: 'les-miserables-5-1-13', position: 200999,
    title: 'Courfeyrac and Enjolras', titleFr: 'Courfeyrac et Enjolras',
    text: 'Together here: Courfeyrac and Enjolras.', textFr: 'Ensemble ici : Courfeyrac et Enjolras.',
    weight: 1
  },
  {
    id: 'les-miserables-5-1-14-s1', installment: 'les-miserables-5-1-14', position: 201999,
    title: 'Courfeyrac, Enjolras and 2 others', titleFr: 'Courfeyrac, Enjolras et 2 autres',
    text: 'Together here, two or more at a time: Courfeyrac, Enjolras, Bossuet and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Enjolras, Bossuet et les troupes.', weight: 2
  },
  {
    id: 'les-miserables-5-1-15-s1', installment: 'les-miserables-5-1-15', position: 202999,
    title: 'Courfeyrac, Gavroche and the troops', titleFr: 'Courfeyrac, Gavroche et les troupes',
    text: 'Together here, two or more at a time: Courfeyrac, Gavroche and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Courfeyrac, Gavroche et les troupes.', weight: 1
  },
  {
    id: 'les-miserables-5-1-16-s1', installment: 'les-miserables-5-1-16', position: 203999,
    title: 'The older child, the younger child and 2 others', titleFr: 'L’aîné, le plus jeune et 2 autres',
    text: 'Together here, two or more at a time: the older child, the younger child, the bourgeois man and the bourgeois son.',
    textFr: 'Ensemble ici, à deux ou plus : l’aîné, le plus jeune, le bourgeois et le fils du bourgeois.',
    weight: 2
  },
  {
    id: 'les-miserables-5-1-17-s1', installment: 'les-miserables-5-1-17', position: 204999,
    title: 'Valjean, Marius and 7 others', titleFr: 'Valjean, Marius et 7 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Courfeyrac, Enjolras, Gavroche, Bossuet, Combeferre, Joly and Feuilly.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Courfeyrac, Enjolras, Gavroche, Bossuet, Combeferre, Joly et Feuilly.',
    weight: 3
  },
  {
    id: 'les-miserables-5-1-18-s1', installment: 'les-miserables-5-1-18', position: 205999,
    title: 'Valjean, Marius and 5 others', titleFr: 'Valjean, Marius et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Enjolras, Javert, Bossuet, Combeferre and Feuilly.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Enjolras, Javert, Bossuet, Combeferre et Feuilly.',
    weight: 3
  },
  {
    id: 'les-miserables-5-1-19-s1', installment: 'les-miserables-5-1-19', position: 206999,
    title: 'Valjean, Marius and 3 others', titleFr: 'Valjean, Marius et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Enjolras, Eponine and Javert.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Enjolras, Éponine et Javert.', weight: 2
  },
  {
    id: 'les-miserables-5-1-21-s1', installment: 'les-miserables-5-1-21', position: 207999,
    title: 'Marius, Courfeyrac and 5 others', titleFr: 'Marius, Courfeyrac et 5 autres',
    text: 'Together here, two or more at a time: Marius, Courfeyrac, Enjolras, Bossuet, Combeferre, Joly and Feuilly.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Courfeyrac, Enjolras, Bossuet, Combeferre, Joly et Feuilly.',
    weight: 3
  },
  {
    id: 'les-miserables-5-1-22-s1', installment: 'les-miserables-5-1-22', position: 208999,
    title: 'Marius, Enjolras and the troops', titleFr: 'Marius, Enjolras et les troupes',
    text: 'Together here, two or more at a time: Marius, Enjolras and the troops.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Enjolras et les troupes.', weight: 1
  },
  {
    id: 'les-miserables-5-1-23-s1', installment: 'les-miserables-5-1-23', position: 209999,
    title: 'Enjolras, the troops and Grantaire', titleFr: 'Enjolras, les troupes et Grantaire',
    text: 'Together here, two or more at a time: Enjolras, the troops and Grantaire.',
    textFr: 'Ensemble ici, à deux ou plus : Enjolras, les troupes et Grantaire.', weight: 1
  },
  {
    id: 'les-miserables-5-1-24-s1', installment: 'les-miserables-5-1-24', position: 210999,
    title: 'Valjean and Marius', titleFr: 'Valjean et Marius', text: 'Together here: Valjean and Marius.',
    textFr: 'Ensemble ici : Valjean et Marius.', weight: 1
  },
  {
    id: 'les-miserables-5-3-1-s1', installment: 'les-miserables-5-3-1', position: 211999,
    title: 'Valjean, Marius and the sewermen', titleFr: 'Valjean, Marius et les égoutiers',
    text: 'Together here, two or more at a time: Valjean, Marius and the sewermen.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius et les égoutiers.', weight: 1
  },
  {
    id: 'les-miserables-5-3-2-s1', installment: 'les-miserables-5-3-2', position: 212999,
    title: 'Valjean, Marius and the sewermen', titleFr: 'Valjean, Marius et les égoutiers',
    text: 'Together here, two or more at a time: Valjean, Marius and the sewermen.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius et les égoutiers.', weight: 1
  },
  {
    id: 'les-miserables-5-3-3-s1', installment: 'les-miserables-5-3-3', position: 213999,
    title: 'Thénardier, Javert and Javert’s coachman', titleFr: 'Thénardier, Javert et le cocher de Javert',
    text: 'Together here, two or more at a time: Thénardier, Javert and Javert’s coachman.',
    textFr: 'Ensemble ici, à deux ou plus : Thénardier, Javert et le cocher de Javert.', weight: 1
  },
  {
    id: 'les-miserables-5-3-4-s1', installment: 'les-miserables-5-3-4', position: 214999,
    title: 'Valjean and Marius', titleFr: 'Valjean et Marius', text: 'Together here: Valjean and Marius.',
    textFr: 'Ensemble ici : Valjean et Marius.', weight: 1
  },
  {
    id: 'les-miserables-5-3-5-s1', installment: 'les-miserables-5-3-5', position: 215999,
    title: 'Valjean and Marius', titleFr: 'Valjean et Marius', text: 'Together here: Valjean and Marius.',
    textFr: 'Ensemble ici : Valjean et Marius.', weight: 1
  },
  {
    id: 'les-miserables-5-3-6-s1', installment: 'les-miserables-5-3-6', position: 216999,
    title: 'Valjean and Marius', titleFr: 'Valjean et Marius', text: 'Together here: Valjean and Marius.',
    textFr: 'Ensemble ici : Valjean et Marius.', weight: 1
  },
  {
    id: 'les-miserables-5-3-7-s1', installment: 'les-miserables-5-3-7', position: 217999,
    title: 'Valjean and Marius', titleFr: 'Valjean et Marius', text: 'Together here: Valjean and Marius.',
    textFr: 'Ensemble ici : Valjean et Marius.', weight: 1
  },
  {
    id: 'les-miserables-5-3-8-s1', installment: 'les-miserables-5-3-8', position: 218999,
    title: 'Valjean, Marius and Thénardier', titleFr: 'Valjean, Marius et Thénardier',
    text: 'Together here, two or more at a time: Valjean, Marius and Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius et Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-5-3-9-s1', installment: 'les-miserables-5-3-9', position: 219999,
    title: 'Valjean, Marius and 2 others', titleFr: 'Valjean, Marius et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Javert and Javert’s coachman.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Javert et le cocher de Javert.', weight: 2
  },
  {
    id: 'les-miserables-5-3-10-s1', installment: 'les-miserables-5-3-10', position: 220999,
    title: 'Valjean, Marius and 6 others', titleFr: 'Valjean, Marius et 6 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Javert, Mlle Gillenormand, Javert’s coachman, Basque, the Gillenormands’ concierge and Nicolette.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Javert, Mlle Gillenormand, le cocher de Javert, Basque, le portier des Gillenormand et Nicolette.',
    weight: 3
  },
  {
    id: 'les-miserables-5-3-11-s1', installment: 'les-miserables-5-3-11', position: 221999,
    title: 'Valjean, Javert and Javert’s coachman', titleFr: 'Valjean, Javert et le cocher de Javert',
    text: 'Together here, two or more at a time: Valjean, Javert and Javert’s coachman.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Javert et le cocher de Javert.', weight: 1
  },
  {
    id: 'les-miserables-5-3-12-s1', installment: 'les-miserables-5-3-12', position: 222999,
    title: 'Marius, Gillenormand and 5 others', titleFr: 'Marius, Gillenormand et 5 autres',
    text: 'Together here, two or more at a time: Marius, Gillenormand, Mlle Gillenormand, Basque, the Gillenormands’ concierge, Nicolette and the Gillenormands’ doctor.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Gillenormand, Mlle Gillenormand, Basque, le portier des Gillenormand, Nicolette et le médecin des Gillenormand.',
    weight: 3
  },
  {
    id: 'les-miserables-5-5-1-s1', installment: 'les-miserables-5-5-1', position: 223999,
    title: 'Valjean and Boulatruelle', titleFr: 'Valjean et Boulatruelle',
    text: 'Together here: Valjean and Boulatruelle.', textFr: 'Ensemble ici : Valjean et Boulatruelle.',
    weight: 1
  },
  {
    id: 'les-miserables-5-5-2-s1', installment: 'les-miserables-5-5-2', position: 224999,
    title: 'Valjean, Marius and 2 others', titleFr: 'Valjean, Marius et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Gillenormand and the Gillenormands’ concierge.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Gillenormand et le portier des Gillenormand.',
    weight: 2
  },
  {
    id: 'les-miserables-5-5-3-s1', installment: 'les-miserables-5-5-3', position: 225999,
    title: 'Marius and Gillenormand', titleFr: 'Marius et Gillenormand',
    text: 'Together here: Marius and Gillenormand.', textFr: 'Ensemble ici : Marius et Gillenormand.',
    weight: 1
  },
  {
    id: 'les-miserables-5-5-4-s1', installment: 'les-miserables-5-5-4', position: 226999,
    title: 'Valjean, Marius and 5 others', titleFr: 'Valjean, Marius et 5 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette, Gillenormand, Mlle Gillenormand, the Gillenormands’ concierge and Nicolette.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette, Gillenormand, Mlle Gillenormand, le portier des Gillenormand et Nicolette.',
    weight: 3
  },
  {
    id: 'les-miserables-5-5-6-s1', installment: 'les-miserables-5-5-6', position: 227999,
    title: 'Valjean, Marius and 2 others', titleFr: 'Valjean, Marius et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette and Gillenormand.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette et Gillenormand.', weight: 2
  },
  {
    id: 'les-miserables-5-5-7-s1', installment: 'les-miserables-5-5-7', position: 228999,
    title: 'Valjean, Marius and Cosette', titleFr: 'Valjean, Marius et Cosette',
    text: 'Together here, two or more at a time: Valjean, Marius and Cosette.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-5-5-8-s1', installment: 'les-miserables-5-5-8', position: 229999,
    title: 'Valjean, Marius and Cosette', titleFr: 'Valjean, Marius et Cosette',
    text: 'Together here, two or more at a time: Valjean, Marius and Cosette.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-5-6-1-s1', installment: 'les-miserables-5-6-1', position: 230999,
    title: 'Valjean, Marius and 4 others', titleFr: 'Valjean, Marius et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette, Thénardier, Gillenormand and Azelma.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette, Thénardier, Gillenormand et Azelma.',
    weight: 2
  },
  {
    id: 'les-miserables-5-6-2-s1', installment: 'les-miserables-5-6-2', position: 231999,
    title: 'Valjean, Marius and 4 others', titleFr: 'Valjean, Marius et 4 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette, Gillenormand, Mlle Gillenormand and Basque.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette, Gillenormand, Mlle Gillenormand et Basque.',
    weight: 2
  },
  {
    id: 'les-miserables-5-7-1-s1', installment: 'les-miserables-5-7-1', position: 232999,
    title: 'Valjean, Marius and 2 others', titleFr: 'Valjean, Marius et 2 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette and Basque.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette et Basque.', weight: 2
  },
  {
    id: 'les-miserables-5-8-1-s1', installment: 'les-miserables-5-8-1', position: 233999,
    title: 'Valjean, Cosette and Basque', titleFr: 'Valjean, Cosette et Basque',
    text: 'Together here, two or more at a time: Valjean, Cosette and Basque.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Cosette et Basque.', weight: 1
  },
  {
    id: 'les-miserables-5-8-2-s1', installment: 'les-miserables-5-8-2', position: 234999,
    title: 'Valjean and Cosette', titleFr: 'Valjean et Cosette',
    text: 'Together here: Valjean and Cosette.', textFr: 'Ensemble ici : Valjean et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-5-8-3-s1', installment: 'les-miserables-5-8-3', position: 235999,
    title: 'Valjean, Marius and 3 others', titleFr: 'Valjean, Marius et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette, Basque and Nicolette.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette, Basque et Nicolette.', weight: 2
  },
  {
    id: 'les-miserables-5-9-1-s1', installment: 'les-miserables-5-9-1', position: 236999,
    title: 'Marius and Cosette', titleFr: 'Marius et Cosette', text: 'Together here: Marius and Cosette.',
    textFr: 'Ensemble ici : Marius et Cosette.', weight: 1
  },
  {
    id: 'les-miserables-5-9-2-s1', installment: 'les-miserables-5-9-2', position: 237999,
    title: 'Valjean, the concierge, l’Homme-Armé and 2 others',
    titleFr: 'Valjean, la portière, l’Homme-Armé et 2 autres',
    text: 'Together here, two or more at a time: Valjean, the concierge, l’Homme-Armé, the concierge’s husband and Valjean’s doctor.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, la portière, l’Homme-Armé, le mari de la portière et le médecin de Valjean.',
    weight: 2
  },
  {
    id: 'les-miserables-5-9-4-s1', installment: 'les-miserables-5-9-4', position: 238999,
    title: 'Marius, Cosette and Thénardier', titleFr: 'Marius, Cosette et Thénardier',
    text: 'Together here, two or more at a time: Marius, Cosette and Thénardier.',
    textFr: 'Ensemble ici, à deux ou plus : Marius, Cosette et Thénardier.', weight: 1
  },
  {
    id: 'les-miserables-5-9-5-s1', installment: 'les-miserables-5-9-5', position: 239999,
    title: 'Valjean, Marius and 3 others', titleFr: 'Valjean, Marius et 3 autres',
    text: 'Together here, two or more at a time: Valjean, Marius, Cosette, the concierge, l’Homme-Armé and Valjean’s doctor.',
    textFr: 'Ensemble ici, à deux ou plus : Valjean, Marius, Cosette, la portière, l’Homme-Armé et le médecin de Valjean.',
    weight: 2
  }
] AS row
MATCH (i:Installment {id: row.installment})
MERGE (s:Scene {id: row.id})
SET s.story = 'les-miserables'
SET s.position = row.position, s.title = row.title, s.titleFr = row.titleFr, s.text = row.text,
  s.textFr = row.textFr, s.weight = row.weight, s.sources = ['les-miserables-jean-complete']
MERGE (s)-[:`IN`]->(i);

// Who is there; those met most often so far come first.
UNWIND [
  {
    scene: 'les-miserables-1-1-1-s1', installment: 'les-miserables-1-1-1',
    present: ['les-miserables-mb', 'les-miserables-me', 'les-miserables-my', 'les-miserables-np']
  },
  {
    scene: 'les-miserables-1-1-2-s1', installment: 'les-miserables-1-1-2',
    present: ['les-miserables-mb', 'les-miserables-me', 'les-miserables-my', 'les-miserables-hd']
  },
  {
    scene: 'les-miserables-1-1-3-s1', installment: 'les-miserables-1-1-3',
    present: ['les-miserables-my', 'les-miserables-ms']
  },
  {
    scene: 'les-miserables-1-1-4-s1', installment: 'les-miserables-1-1-4',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-me', 'les-miserables-cd', 'les-miserables-cl', 'les-miserables-ge', 'les-miserables-mc']
  },
  {
    scene: 'les-miserables-1-1-5-s1', installment: 'les-miserables-1-1-5',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-me']
  },
  {
    scene: 'les-miserables-1-1-6-s1', installment: 'les-miserables-1-1-6',
    present: ['les-miserables-my', 'les-miserables-me', 'les-miserables-ca']
  },
  {
    scene: 'les-miserables-1-1-7-s1', installment: 'les-miserables-1-1-7',
    present: ['les-miserables-my', 'les-miserables-me', 'les-miserables-mb', 'les-miserables-cb', 'les-miserables-cv', 'les-miserables-mh']
  },
  {
    scene: 'les-miserables-1-1-8-s1', installment: 'les-miserables-1-1-8',
    present: ['les-miserables-my', 'les-miserables-sn']
  },
  {
    scene: 'les-miserables-1-1-9-s1', installment: 'les-miserables-1-1-9',
    present: ['les-miserables-mb', 'les-miserables-vb']
  },
  {
    scene: 'les-miserables-1-1-10-s1', installment: 'les-miserables-1-1-10',
    present: ['les-miserables-my', 'les-miserables-gg', 'les-miserables-sb']
  },
  {
    scene: 'les-miserables-1-1-14-s1', installment: 'les-miserables-1-1-14',
    present: ['les-miserables-my', 'les-miserables-sn']
  },
  {
    scene: 'les-miserables-1-2-1-s1', installment: 'les-miserables-1-2-1',
    present: ['les-miserables-jv', 'les-miserables-fm', 'les-miserables-gd', 'les-miserables-jd', 'les-miserables-jl', 'les-miserables-kb', 'les-miserables-kt', 'les-miserables-mr', 'les-miserables-pd', 'les-miserables-pe']
  },
  {
    scene: 'les-miserables-1-2-2-s1', installment: 'les-miserables-1-2-2',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-me']
  },
  {
    scene: 'les-miserables-1-2-3-s1', installment: 'les-miserables-1-2-3',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-me', 'les-miserables-jv']
  },
  {
    scene: 'les-miserables-1-2-4-s1', installment: 'les-miserables-1-2-4',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-me', 'les-miserables-jv', 'les-miserables-vb']
  },
  {
    scene: 'les-miserables-1-2-5-s1', installment: 'les-miserables-1-2-5',
    present: ['les-miserables-my', 'les-miserables-mb', 'les-miserables-jv']
  },
  {
    scene: 'les-miserables-1-2-6-s1', installment: 'les-miserables-1-2-6',
    present: ['les-miserables-jv', 'les-miserables-is', 'les-miserables-jm', 'les-miserables-jn', 'les-miserables-kd', 'les-miserables-md', 'les-miserables-pr']
  },
  {
    scene: 'les-miserables-1-2-9-s1', installment: 'les-miserables-1-2-9',
    present: ['les-miserables-jv', 'les-miserables-do']
  },
  {
    scene: 'les-miserables-1-2-12-s1', installment: 'les-miserables-1-2-12',
    present: ['les-miserables-my', 'les-miserables-me', 'les-miserables-jv', 'les-miserables-tr']
  },
  {
    scene: 'les-miserables-1-2-13-s1', installment: 'les-miserables-1-2-13',
    present: ['les-miserables-jv', 'les-miserables-pg', 'les-miserables-ph']
  },
  {
    scene: 'les-miserables-1-3-3-s1', installment: 'les-miserables-1-3-3',
    present: ['les-miserables-fn', 'les-miserables-bl', 'les-miserables-da', 'les-miserables-fa', 'les-miserables-ft', 'les-miserables-fv', 'les-miserables-li', 'les-miserables-ze']
  },
  {
    scene: 'les-miserables-1-3-4-s1', installment: 'les-miserables-1-3-4',
    present: ['les-miserables-fn', 'les-miserables-bl', 'les-miserables-da', 'les-miserables-fa', 'les-miserables-ft', 'les-miserables-fv', 'les-miserables-li', 'les-miserables-ze']
  },
  {
    scene: 'les-miserables-1-3-6-s1', installment: 'les-miserables-1-3-6',
    present: ['les-miserables-fn', 'les-miserables-bl', 'les-miserables-da', 'les-miserables-fa', 'les-miserables-ft', 'les-miserables-fv', 'les-miserables-li', 'les-miserables-ze']
  },
  {
    scene: 'les-miserables-1-3-7-s1', installment: 'les-miserables-1-3-7',
    present: ['les-miserables-bl', 'les-miserables-fa', 'les-miserables-ft', 'les-miserables-fv', 'les-miserables-li']
  },
  {
    scene: 'les-miserables-1-3-8-s1', installment: 'les-miserables-1-3-8',
    present: ['les-miserables-bl', 'les-miserables-fa', 'les-miserables-ft', 'les-miserables-fv', 'les-miserables-li', 'les-miserables-fn', 'les-miserables-da', 'les-miserables-ze']
  },
  {
    scene: 'les-miserables-1-3-9-s1', installment: 'les-miserables-1-3-9',
    present: ['les-miserables-fv', 'les-miserables-fn', 'les-miserables-da', 'les-miserables-ze', 'les-miserables-wb']
  },
  {
    scene: 'les-miserables-1-4-1-s1', installment: 'les-miserables-1-4-1',
    present: ['les-miserables-fn', 'les-miserables-co', 'les-miserables-ep', 'les-miserables-th', 'les-miserables-az', 'les-miserables-tm', 'les-miserables-nt']
  },
  {
    scene: 'les-miserables-1-4-3-s1', installment: 'les-miserables-1-4-3',
    present: ['les-miserables-co', 'les-miserables-ep', 'les-miserables-th', 'les-miserables-az', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-1-5-4-s1', installment: 'les-miserables-1-5-4',
    present: ['les-miserables-jv', 'les-miserables-dm']
  },
  {
    scene: 'les-miserables-1-5-6-s1', installment: 'les-miserables-1-5-6',
    present: ['les-miserables-jv', 'les-miserables-ja', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-1-5-8-s1', installment: 'les-miserables-1-5-8',
    present: ['les-miserables-fn', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-sf', 'les-miserables-vi']
  },
  {
    scene: 'les-miserables-1-5-9-s1', installment: 'les-miserables-1-5-9',
    present: ['les-miserables-fn', 'les-miserables-sf', 'les-miserables-vi', 'les-miserables-fd', 'les-miserables-fl', 'les-miserables-mt']
  },
  {
    scene: 'les-miserables-1-5-10-s1', installment: 'les-miserables-1-5-10',
    present: ['les-miserables-fn', 'les-miserables-mt', 'les-miserables-fb', 'les-miserables-id']
  },
  {
    scene: 'les-miserables-1-5-12-s1', installment: 'les-miserables-1-5-12',
    present: ['les-miserables-fn', 'les-miserables-ja', 'les-miserables-bm']
  },
  {
    scene: 'les-miserables-1-5-13-s1', installment: 'les-miserables-1-5-13',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ja', 'les-miserables-sg']
  },
  {
    scene: 'les-miserables-1-6-1-s1', installment: 'les-miserables-1-6-1',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ds']
  },
  {
    scene: 'les-miserables-1-6-2-s1', installment: 'les-miserables-1-6-2',
    present: ['les-miserables-jv', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-1-7-1-s1', installment: 'les-miserables-1-7-1',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ss', 'les-miserables-sp']
  },
  {
    scene: 'les-miserables-1-7-2-s1', installment: 'les-miserables-1-7-2',
    present: ['les-miserables-jv', 'les-miserables-ci', 'les-miserables-po', 'les-miserables-sc', 'les-miserables-sd']
  },
  {
    scene: 'les-miserables-1-7-4-s1', installment: 'les-miserables-1-7-4',
    present: ['les-miserables-jv', 'les-miserables-po']
  },
  {
    scene: 'les-miserables-1-7-5-s1', installment: 'les-miserables-1-7-5',
    present: ['les-miserables-jv', 'les-miserables-bh', 'les-miserables-bw', 'les-miserables-ce', 'les-miserables-ik', 'les-miserables-pt', 'les-miserables-rm', 'les-miserables-se', 'les-miserables-te', 'les-miserables-wh', 'les-miserables-wi']
  },
  {
    scene: 'les-miserables-1-7-6-s1', installment: 'les-miserables-1-7-6',
    present: ['les-miserables-fn', 'les-miserables-ss', 'les-miserables-ds', 'les-miserables-sm']
  },
  {
    scene: 'les-miserables-1-7-7-s1', installment: 'les-miserables-1-7-7',
    present: ['les-miserables-jv', 'les-miserables-aa', 'les-miserables-bc', 'les-miserables-bi', 'les-miserables-lr', 'les-miserables-ra']
  },
  {
    scene: 'les-miserables-1-7-8-s1', installment: 'les-miserables-1-7-8',
    present: ['les-miserables-jv', 'les-miserables-bi', 'les-miserables-ju']
  },
  {
    scene: 'les-miserables-1-7-9-s1', installment: 'les-miserables-1-7-9',
    present: ['les-miserables-jv', 'les-miserables-ju', 'les-miserables-bm', 'les-miserables-ch', 'les-miserables-pa', 'les-miserables-ck']
  },
  {
    scene: 'les-miserables-1-7-10-s1', installment: 'les-miserables-1-7-10',
    present: ['les-miserables-jv', 'les-miserables-ju', 'les-miserables-bm', 'les-miserables-bi', 'les-miserables-ch', 'les-miserables-pa', 'les-miserables-br', 'les-miserables-cc', 'les-miserables-cn']
  },
  {
    scene: 'les-miserables-1-7-11-s1', installment: 'les-miserables-1-7-11',
    present: ['les-miserables-jv', 'les-miserables-ju', 'les-miserables-ch', 'les-miserables-pa', 'les-miserables-br', 'les-miserables-cc', 'les-miserables-cn']
  },
  {
    scene: 'les-miserables-1-8-1-s1', installment: 'les-miserables-1-8-1',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ss']
  },
  {
    scene: 'les-miserables-1-8-2-s1', installment: 'les-miserables-1-8-2',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ja', 'les-miserables-ds']
  },
  {
    scene: 'les-miserables-1-8-3-s1', installment: 'les-miserables-1-8-3',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ja', 'les-miserables-ju', 'les-miserables-ch', 'les-miserables-pa']
  },
  {
    scene: 'les-miserables-1-8-4-s1', installment: 'les-miserables-1-8-4',
    present: ['les-miserables-jv', 'les-miserables-fn', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-1-8-5-s1', installment: 'les-miserables-1-8-5',
    present: ['les-miserables-jv', 'les-miserables-ja', 'les-miserables-ss', 'les-miserables-po']
  },
  {
    scene: 'les-miserables-2-1-19-s1', installment: 'les-miserables-2-1-19',
    present: ['les-miserables-th', 'les-miserables-gp']
  },
  {
    scene: 'les-miserables-2-2-2-s1', installment: 'les-miserables-2-2-2',
    present: ['les-miserables-jv', 'les-miserables-th', 'les-miserables-bz']
  },
  {
    scene: 'les-miserables-2-2-3-s1', installment: 'les-miserables-2-2-3',
    present: ['les-miserables-jv', 'les-miserables-bs']
  },
  {
    scene: 'les-miserables-2-3-1-s1', installment: 'les-miserables-2-3-1',
    present: ['les-miserables-co', 'les-miserables-ep', 'les-miserables-az', 'les-miserables-ga']
  },
  {
    scene: 'les-miserables-2-3-2-s1', installment: 'les-miserables-2-3-2',
    present: ['les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-2-3-3-s1', installment: 'les-miserables-2-3-3',
    present: ['les-miserables-tm', 'les-miserables-co', 'les-miserables-pz']
  },
  {
    scene: 'les-miserables-2-3-4-s1', installment: 'les-miserables-2-3-4',
    present: ['les-miserables-tm', 'les-miserables-co', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-2-3-5-s1', installment: 'les-miserables-2-3-5',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-3-6-s1', installment: 'les-miserables-2-3-6',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-cf', 'les-miserables-dh', 'les-miserables-lp']
  },
  {
    scene: 'les-miserables-2-3-7-s1', installment: 'les-miserables-2-3-7',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-3-8-s1', installment: 'les-miserables-2-3-8',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-2-3-9-s1', installment: 'les-miserables-2-3-9',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-2-3-10-s1', installment: 'les-miserables-2-3-10',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-2-3-11-s1', installment: 'les-miserables-2-3-11',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-4-2-s1', installment: 'les-miserables-2-4-2',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-4-3-s1', installment: 'les-miserables-2-4-3',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-4-4-s1', installment: 'les-miserables-2-4-4',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ll']
  },
  {
    scene: 'les-miserables-2-4-5-s1', installment: 'les-miserables-2-4-5',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ja', 'les-miserables-ll']
  },
  {
    scene: 'les-miserables-2-5-1-s1', installment: 'les-miserables-2-5-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-2-5-2-s1', installment: 'les-miserables-2-5-2',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ka']
  },
  {
    scene: 'les-miserables-2-5-3-s1', installment: 'les-miserables-2-5-3',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-5-4-s1', installment: 'les-miserables-2-5-4',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-5-5-s1', installment: 'les-miserables-2-5-5',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ja', 'les-miserables-so']
  },
  {
    scene: 'les-miserables-2-5-6-s1', installment: 'les-miserables-2-5-6',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-5-7-s1', installment: 'les-miserables-2-5-7',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-2-5-8-s1', installment: 'les-miserables-2-5-8',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-2-5-9-s1', installment: 'les-miserables-2-5-9',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-2-5-10-s1', installment: 'les-miserables-2-5-10',
    present: ['les-miserables-jv', 'les-miserables-ja', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ll', 'les-miserables-so']
  },
  {
    scene: 'les-miserables-2-8-1-s1', installment: 'les-miserables-2-8-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-2-8-2-s1', installment: 'les-miserables-2-8-2',
    present: ['les-miserables-ff', 'les-miserables-mi']
  },
  {
    scene: 'les-miserables-2-8-3-s1', installment: 'les-miserables-2-8-3',
    present: ['les-miserables-ff', 'les-miserables-mi']
  },
  {
    scene: 'les-miserables-2-8-4-s1', installment: 'les-miserables-2-8-4',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-2-8-5-s1', installment: 'les-miserables-2-8-5',
    present: ['les-miserables-ff', 'les-miserables-gr']
  },
  {
    scene: 'les-miserables-2-8-7-s1', installment: 'les-miserables-2-8-7',
    present: ['les-miserables-jv', 'les-miserables-ff', 'les-miserables-gr']
  },
  {
    scene: 'les-miserables-2-8-8-s1', installment: 'les-miserables-2-8-8',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff', 'les-miserables-mi']
  },
  {
    scene: 'les-miserables-2-8-9-s1', installment: 'les-miserables-2-8-9',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ff']
  },
  {
    scene: 'les-miserables-3-1-13-s1', installment: 'les-miserables-3-1-13',
    present: ['les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-3-2-6-s1', installment: 'les-miserables-3-2-6',
    present: ['les-miserables-gi', 'les-miserables-mn']
  },
  {
    scene: 'les-miserables-3-2-8-s1', installment: 'les-miserables-3-2-8',
    present: ['les-miserables-gi', 'les-miserables-ma', 'les-miserables-mg', 'les-miserables-tg', 'les-miserables-mv']
  },
  {
    scene: 'les-miserables-3-3-1-s1', installment: 'les-miserables-3-3-1',
    present: ['les-miserables-gi', 'les-miserables-ma', 'les-miserables-mg', 'les-miserables-bt', 'les-miserables-la']
  },
  {
    scene: 'les-miserables-3-3-2-s1', installment: 'les-miserables-3-3-2',
    present: ['les-miserables-gi', 'les-miserables-ma', 'les-miserables-np', 'les-miserables-gp', 'les-miserables-mm', 'les-miserables-am', 'les-miserables-mp', 'les-miserables-wp']
  },
  {
    scene: 'les-miserables-3-3-3-s1', installment: 'les-miserables-3-3-3',
    present: ['les-miserables-ma', 'les-miserables-bt']
  },
  {
    scene: 'les-miserables-3-3-4-s1', installment: 'les-miserables-3-3-4',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-gp', 'les-miserables-am', 'les-miserables-wp', 'les-miserables-dv']
  },
  {
    scene: 'les-miserables-3-3-5-s1', installment: 'les-miserables-3-3-5',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-mm']
  },
  {
    scene: 'les-miserables-3-3-7-s1', installment: 'les-miserables-3-3-7',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-tg']
  },
  {
    scene: 'les-miserables-3-3-8-s1', installment: 'les-miserables-3-3-8',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-mg']
  },
  {
    scene: 'les-miserables-3-4-2-s1', installment: 'les-miserables-3-4-2',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-bo']
  },
  {
    scene: 'les-miserables-3-4-3-s1', installment: 'les-miserables-3-4-3',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-ba', 'les-miserables-cm']
  },
  {
    scene: 'les-miserables-3-4-4-s1', installment: 'les-miserables-3-4-4',
    present: ['les-miserables-co', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-ba', 'les-miserables-jo', 'les-miserables-gt']
  },
  {
    scene: 'les-miserables-3-4-5-s1', installment: 'les-miserables-3-4-5',
    present: ['les-miserables-co', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-ba']
  },
  {
    scene: 'les-miserables-3-4-6-s1', installment: 'les-miserables-3-4-6',
    present: ['les-miserables-ma', 'les-miserables-cr']
  },
  {
    scene: 'les-miserables-3-5-4-s1', installment: 'les-miserables-3-5-4',
    present: ['les-miserables-mm', 'les-miserables-pl']
  },
  {
    scene: 'les-miserables-3-5-5-s1', installment: 'les-miserables-3-5-5',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-mm', 'les-miserables-sr']
  },
  {
    scene: 'les-miserables-3-5-6-s1', installment: 'les-miserables-3-5-6',
    present: ['les-miserables-gi', 'les-miserables-mg', 'les-miserables-tg']
  },
  {
    scene: 'les-miserables-3-6-1-s1', installment: 'les-miserables-3-6-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-3-6-2-s1', installment: 'les-miserables-3-6-2',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-3-6-3-s1', installment: 'les-miserables-3-6-3',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-3-6-4-s1', installment: 'les-miserables-3-6-4',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-cr']
  },
  {
    scene: 'les-miserables-3-6-5-s1', installment: 'les-miserables-3-6-5',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-bu']
  },
  {
    scene: 'les-miserables-3-6-6-s1', installment: 'les-miserables-3-6-6',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-jp']
  },
  {
    scene: 'les-miserables-3-6-7-s1', installment: 'les-miserables-3-6-7',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-3-6-8-s1', installment: 'les-miserables-3-6-8',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-3-6-9-s1', installment: 'les-miserables-3-6-9',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-ps']
  },
  {
    scene: 'les-miserables-3-7-3-s1', installment: 'les-miserables-3-7-3',
    present: ['les-miserables-gu', 'les-miserables-qu']
  },
  {
    scene: 'les-miserables-3-7-4-s1', installment: 'les-miserables-3-7-4',
    present: ['les-miserables-gu', 'les-miserables-qu']
  },
  {
    scene: 'les-miserables-3-8-3-s1', installment: 'les-miserables-3-8-3',
    present: ['les-miserables-ma', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-3-8-4-s1', installment: 'les-miserables-3-8-4',
    present: ['les-miserables-ma', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-3-8-6-s1', installment: 'les-miserables-3-8-6',
    present: ['les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-3-8-7-s1', installment: 'les-miserables-3-8-7',
    present: ['les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-3-8-8-s1', installment: 'les-miserables-3-8-8',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-3-8-9-s1', installment: 'les-miserables-3-8-9',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-3-8-10-s1', installment: 'les-miserables-3-8-10',
    present: ['les-miserables-co', 'les-miserables-ma', 'les-miserables-th', 'les-miserables-az', 'les-miserables-pn', 'les-miserables-cg']
  },
  {
    scene: 'les-miserables-3-8-11-s1', installment: 'les-miserables-3-8-11',
    present: ['les-miserables-ma', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-3-8-12-s1', installment: 'les-miserables-3-8-12',
    present: ['les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-3-8-13-s1', installment: 'les-miserables-3-8-13',
    present: ['les-miserables-ma', 'les-miserables-bj', 'les-miserables-du']
  },
  {
    scene: 'les-miserables-3-8-14-s1', installment: 'les-miserables-3-8-14',
    present: ['les-miserables-ma', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-3-8-15-s1', installment: 'les-miserables-3-8-15',
    present: ['les-miserables-ma', 'les-miserables-th', 'les-miserables-cr', 'les-miserables-bo']
  },
  {
    scene: 'les-miserables-3-8-16-s1', installment: 'les-miserables-3-8-16',
    present: ['les-miserables-ma', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-3-8-17-s1', installment: 'les-miserables-3-8-17',
    present: ['les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-3-8-18-s1', installment: 'les-miserables-3-8-18',
    present: ['les-miserables-jv', 'les-miserables-th', 'les-miserables-tm']
  },
  {
    scene: 'les-miserables-3-8-19-s1', installment: 'les-miserables-3-8-19',
    present: ['les-miserables-jv', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-bz', 'les-miserables-pn', 'les-miserables-bj', 'les-miserables-du']
  },
  {
    scene: 'les-miserables-3-8-20-s1', installment: 'les-miserables-3-8-20',
    present: ['les-miserables-jv', 'les-miserables-th', 'les-miserables-tm', 'les-miserables-bz', 'les-miserables-gu', 'les-miserables-qu', 'les-miserables-pn', 'les-miserables-bj', 'les-miserables-du', 'les-miserables-bb']
  },
  {
    scene: 'les-miserables-3-8-21-s1', installment: 'les-miserables-3-8-21',
    present: ['les-miserables-th', 'les-miserables-tm', 'les-miserables-ja', 'les-miserables-az', 'les-miserables-gu', 'les-miserables-qu', 'les-miserables-pn', 'les-miserables-bj', 'les-miserables-du', 'les-miserables-bb']
  },
  {
    scene: 'les-miserables-3-8-22-s1', installment: 'les-miserables-3-8-22',
    present: ['les-miserables-ga', 'les-miserables-bu']
  },
  {
    scene: 'les-miserables-4-1-6-s1', installment: 'les-miserables-4-1-6',
    present: ['les-miserables-cr', 'les-miserables-bo', 'les-miserables-en', 'les-miserables-ba', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-gt', 'les-miserables-jp', 'les-miserables-fe', 'les-miserables-cp']
  },
  {
    scene: 'les-miserables-4-2-1-s1', installment: 'les-miserables-4-2-1',
    present: ['les-miserables-ma', 'les-miserables-ja', 'les-miserables-cr', 'les-miserables-bu']
  },
  {
    scene: 'les-miserables-4-2-2-s1', installment: 'les-miserables-4-2-2',
    present: ['les-miserables-ep', 'les-miserables-gu', 'les-miserables-bj', 'les-miserables-bb', 'les-miserables-mn', 'les-miserables-bf', 'les-miserables-gf']
  },
  {
    scene: 'les-miserables-4-2-3-s1', installment: 'les-miserables-4-2-3',
    present: ['les-miserables-ma', 'les-miserables-ep', 'les-miserables-mm']
  },
  {
    scene: 'les-miserables-4-2-4-s1', installment: 'les-miserables-4-2-4',
    present: ['les-miserables-ma', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-4-3-1-s1', installment: 'les-miserables-4-3-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-3-2-s1', installment: 'les-miserables-4-3-2',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-3-4-s1', installment: 'les-miserables-4-3-4',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-4-3-5-s1', installment: 'les-miserables-4-3-5',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-3-6-s1', installment: 'les-miserables-4-3-6',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-4-3-7-s1', installment: 'les-miserables-4-3-7',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-ps']
  },
  {
    scene: 'les-miserables-4-3-8-s1', installment: 'les-miserables-4-3-8',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-4-4-1-s1', installment: 'les-miserables-4-4-1',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-4-4-2-s1', installment: 'les-miserables-4-4-2',
    present: ['les-miserables-jv', 'les-miserables-mm', 'les-miserables-ga', 'les-miserables-pl', 'les-miserables-mo']
  },
  {
    scene: 'les-miserables-4-5-1-s1', installment: 'les-miserables-4-5-1',
    present: ['les-miserables-co', 'les-miserables-tg']
  },
  {
    scene: 'les-miserables-4-5-2-s1', installment: 'les-miserables-4-5-2',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-4-5-3-s1', installment: 'les-miserables-4-5-3',
    present: ['les-miserables-co', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-5-6-s1', installment: 'les-miserables-4-5-6',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-4-6-1-s1', installment: 'les-miserables-4-6-1',
    present: ['les-miserables-th', 'les-miserables-tm', 'les-miserables-ep', 'les-miserables-gi', 'les-miserables-mn', 'les-miserables-xa', 'les-miserables-xb']
  },
  {
    scene: 'les-miserables-4-6-2-s1', installment: 'les-miserables-4-6-2',
    present: ['les-miserables-ga', 'les-miserables-mo', 'les-miserables-xa', 'les-miserables-xb', 'les-miserables-bg', 'les-miserables-bk', 'les-miserables-gl']
  },
  {
    scene: 'les-miserables-4-6-3-s1', installment: 'les-miserables-4-6-3',
    present: ['les-miserables-th', 'les-miserables-gu', 'les-miserables-bj', 'les-miserables-ga', 'les-miserables-bb', 'les-miserables-mo']
  },
  {
    scene: 'les-miserables-4-8-1-s1', installment: 'les-miserables-4-8-1',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-4-8-2-s1', installment: 'les-miserables-4-8-2',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-4-8-3-s1', installment: 'les-miserables-4-8-3',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ma', 'les-miserables-ep', 'les-miserables-cr', 'les-miserables-ba', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-8-4-s1', installment: 'les-miserables-4-8-4',
    present: ['les-miserables-ma', 'les-miserables-th', 'les-miserables-ep', 'les-miserables-gu', 'les-miserables-bj', 'les-miserables-qu', 'les-miserables-bb', 'les-miserables-mo']
  },
  {
    scene: 'les-miserables-4-8-6-s1', installment: 'les-miserables-4-8-6',
    present: ['les-miserables-co', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-4-8-7-s1', installment: 'les-miserables-4-8-7',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-bq']
  },
  {
    scene: 'les-miserables-4-9-1-s1', installment: 'les-miserables-4-9-1',
    present: ['les-miserables-jv', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-4-9-2-s1', installment: 'les-miserables-4-9-2',
    present: ['les-miserables-ma', 'les-miserables-ep', 'les-miserables-cr']
  },
  {
    scene: 'les-miserables-4-9-3-s1', installment: 'les-miserables-4-9-3',
    present: ['les-miserables-mm', 'les-miserables-pl', 'les-miserables-gn', 'les-miserables-mu', 'les-miserables-mw']
  },
  {
    scene: 'les-miserables-4-11-1-s1', installment: 'les-miserables-4-11-1',
    present: ['les-miserables-ga', 'les-miserables-gs']
  },
  {
    scene: 'les-miserables-4-11-2-s1', installment: 'les-miserables-4-11-2',
    present: ['les-miserables-ga', 'les-miserables-rp', 'les-miserables-tc']
  },
  {
    scene: 'les-miserables-4-11-3-s1', installment: 'les-miserables-4-11-3',
    present: ['les-miserables-ga', 'les-miserables-bg', 'les-miserables-os']
  },
  {
    scene: 'les-miserables-4-11-4-s1', installment: 'les-miserables-4-11-4',
    present: ['les-miserables-co', 'les-miserables-cr', 'les-miserables-ga', 'les-miserables-ba', 'les-miserables-en', 'les-miserables-jp', 'les-miserables-fe']
  },
  {
    scene: 'les-miserables-4-11-5-s1', installment: 'les-miserables-4-11-5',
    present: ['les-miserables-cr', 'les-miserables-mm', 'les-miserables-en', 'les-miserables-cm']
  },
  {
    scene: 'les-miserables-4-11-6-s1', installment: 'les-miserables-4-11-6',
    present: ['les-miserables-ep', 'les-miserables-cr', 'les-miserables-ja', 'les-miserables-en', 'les-miserables-cm', 'les-miserables-cw']
  },
  {
    scene: 'les-miserables-4-12-1-s1', installment: 'les-miserables-4-12-1',
    present: ['les-miserables-gb', 'les-miserables-ml', 'les-miserables-hl']
  },
  {
    scene: 'les-miserables-4-12-2-s1', installment: 'les-miserables-4-12-2',
    present: ['les-miserables-cr', 'les-miserables-bo', 'les-miserables-jo', 'les-miserables-gt', 'les-miserables-gb', 'les-miserables-ml', 'les-miserables-hl', 'les-miserables-na']
  },
  {
    scene: 'les-miserables-4-12-3-s1', installment: 'les-miserables-4-12-3',
    present: ['les-miserables-cr', 'les-miserables-ga', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-ba', 'les-miserables-jo', 'les-miserables-gt', 'les-miserables-fe', 'les-miserables-gb', 'les-miserables-ml']
  },
  {
    scene: 'les-miserables-4-12-4-s1', installment: 'les-miserables-4-12-4',
    present: ['les-miserables-cr', 'les-miserables-ga', 'les-miserables-en', 'les-miserables-ba', 'les-miserables-cm', 'les-miserables-gb', 'les-miserables-ml', 'les-miserables-hl', 'les-miserables-dn']
  },
  {
    scene: 'les-miserables-4-12-5-s1', installment: 'les-miserables-4-12-5',
    present: ['les-miserables-cr', 'les-miserables-en']
  },
  {
    scene: 'les-miserables-4-12-6-s1', installment: 'les-miserables-4-12-6',
    present: ['les-miserables-cr', 'les-miserables-en', 'les-miserables-ba', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-jp', 'les-miserables-fe']
  },
  {
    scene: 'les-miserables-4-12-7-s1', installment: 'les-miserables-4-12-7',
    present: ['les-miserables-ja', 'les-miserables-en', 'les-miserables-ga']
  },
  {
    scene: 'les-miserables-4-12-8-s1', installment: 'les-miserables-4-12-8',
    present: ['les-miserables-ep', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-cm', 'les-miserables-qu', 'les-miserables-jp', 'les-miserables-pc']
  },
  {
    scene: 'les-miserables-4-14-1-s1', installment: 'les-miserables-4-14-1',
    present: ['les-miserables-cr', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-ba', 'les-miserables-bo', 'les-miserables-mm', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-fe', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-4-14-2-s1', installment: 'les-miserables-4-14-2',
    present: ['les-miserables-cr', 'les-miserables-en']
  },
  {
    scene: 'les-miserables-4-14-3-s1', installment: 'les-miserables-4-14-3',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-ja', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-ba', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-jp', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-4-14-4-s1', installment: 'les-miserables-4-14-4',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-ep', 'les-miserables-en', 'les-miserables-cm', 'les-miserables-jp', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-4-14-5-s1', installment: 'les-miserables-4-14-5',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-ja', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jp']
  },
  {
    scene: 'les-miserables-4-14-6-s1', installment: 'les-miserables-4-14-6',
    present: ['les-miserables-ma', 'les-miserables-ep']
  },
  {
    scene: 'les-miserables-4-14-7-s1', installment: 'les-miserables-4-14-7',
    present: ['les-miserables-co', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-ep', 'les-miserables-ga']
  },
  {
    scene: 'les-miserables-4-15-1-s1', installment: 'les-miserables-4-15-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-ja', 'les-miserables-ts']
  },
  {
    scene: 'les-miserables-4-15-2-s1', installment: 'les-miserables-4-15-2',
    present: ['les-miserables-jv', 'les-miserables-ga']
  },
  {
    scene: 'les-miserables-4-15-4-s1', installment: 'les-miserables-4-15-4',
    present: ['les-miserables-ga', 'les-miserables-dr', 'les-miserables-si']
  },
  {
    scene: 'les-miserables-5-1-2-s1', installment: 'les-miserables-5-1-2',
    present: ['les-miserables-cr', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-fe', 'les-miserables-iw']
  },
  {
    scene: 'les-miserables-5-1-3-s1', installment: 'les-miserables-5-1-3',
    present: ['les-miserables-en', 'les-miserables-wa']
  },
  {
    scene: 'les-miserables-5-1-4-s1', installment: 'les-miserables-5-1-4',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-cm', 'les-miserables-iw']
  },
  {
    scene: 'les-miserables-5-1-6-s1', installment: 'les-miserables-5-1-6',
    present: ['les-miserables-jv', 'les-miserables-en', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-5-1-7-s1', installment: 'les-miserables-5-1-7',
    present: ['les-miserables-cr', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-cm', 'les-miserables-bo', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-8-s1', installment: 'les-miserables-5-1-8',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-cm', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-9-s1', installment: 'les-miserables-5-1-9',
    present: ['les-miserables-jv', 'les-miserables-en', 'les-miserables-cm', 'les-miserables-bo', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-11-s1', installment: 'les-miserables-5-1-11',
    present: ['les-miserables-jv', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-bo', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-12-s1', installment: 'les-miserables-5-1-12',
    present: ['les-miserables-cm', 'les-miserables-bo']
  },
  {
    scene: 'les-miserables-5-1-13-s1', installment: 'les-miserables-5-1-13',
    present: ['les-miserables-cr', 'les-miserables-en']
  },
  {
    scene: 'les-miserables-5-1-14-s1', installment: 'les-miserables-5-1-14',
    present: ['les-miserables-cr', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-15-s1', installment: 'les-miserables-5-1-15',
    present: ['les-miserables-cr', 'les-miserables-ga', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-16-s1', installment: 'les-miserables-5-1-16',
    present: ['les-miserables-xa', 'les-miserables-xb', 'les-miserables-bx', 'les-miserables-by']
  },
  {
    scene: 'les-miserables-5-1-17-s1', installment: 'les-miserables-5-1-17',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-ga', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-fe']
  },
  {
    scene: 'les-miserables-5-1-18-s1', installment: 'les-miserables-5-1-18',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-en', 'les-miserables-ja', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-fe']
  },
  {
    scene: 'les-miserables-5-1-19-s1', installment: 'les-miserables-5-1-19',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-en', 'les-miserables-ep', 'les-miserables-ja']
  },
  {
    scene: 'les-miserables-5-1-21-s1', installment: 'les-miserables-5-1-21',
    present: ['les-miserables-ma', 'les-miserables-cr', 'les-miserables-en', 'les-miserables-bo', 'les-miserables-cm', 'les-miserables-jo', 'les-miserables-fe']
  },
  {
    scene: 'les-miserables-5-1-22-s1', installment: 'les-miserables-5-1-22',
    present: ['les-miserables-ma', 'les-miserables-en', 'les-miserables-gv']
  },
  {
    scene: 'les-miserables-5-1-23-s1', installment: 'les-miserables-5-1-23',
    present: ['les-miserables-en', 'les-miserables-gv', 'les-miserables-gt']
  },
  {
    scene: 'les-miserables-5-1-24-s1', installment: 'les-miserables-5-1-24',
    present: ['les-miserables-jv', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-5-3-1-s1', installment: 'les-miserables-5-3-1',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-sw']
  },
  {
    scene: 'les-miserables-5-3-2-s1', installment: 'les-miserables-5-3-2',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-sw']
  },
  {
    scene: 'les-miserables-5-3-3-s1', installment: 'les-miserables-5-3-3',
    present: ['les-miserables-th', 'les-miserables-ja', 'les-miserables-cj']
  },
  {
    scene: 'les-miserables-5-3-4-s1', installment: 'les-miserables-5-3-4',
    present: ['les-miserables-jv', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-5-3-5-s1', installment: 'les-miserables-5-3-5',
    present: ['les-miserables-jv', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-5-3-6-s1', installment: 'les-miserables-5-3-6',
    present: ['les-miserables-jv', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-5-3-7-s1', installment: 'les-miserables-5-3-7',
    present: ['les-miserables-jv', 'les-miserables-ma']
  },
  {
    scene: 'les-miserables-5-3-8-s1', installment: 'les-miserables-5-3-8',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-th']
  },
  {
    scene: 'les-miserables-5-3-9-s1', installment: 'les-miserables-5-3-9',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-ja', 'les-miserables-cj']
  },
  {
    scene: 'les-miserables-5-3-10-s1', installment: 'les-miserables-5-3-10',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-ja', 'les-miserables-mg', 'les-miserables-cj', 'les-miserables-bq', 'les-miserables-cx', 'les-miserables-ni']
  },
  {
    scene: 'les-miserables-5-3-11-s1', installment: 'les-miserables-5-3-11',
    present: ['les-miserables-jv', 'les-miserables-ja', 'les-miserables-cj']
  },
  {
    scene: 'les-miserables-5-3-12-s1', installment: 'les-miserables-5-3-12',
    present: ['les-miserables-ma', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-bq', 'les-miserables-cx', 'les-miserables-ni', 'les-miserables-dg']
  },
  {
    scene: 'les-miserables-5-5-1-s1', installment: 'les-miserables-5-5-1',
    present: ['les-miserables-jv', 'les-miserables-bz']
  },
  {
    scene: 'les-miserables-5-5-2-s1', installment: 'les-miserables-5-5-2',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-gi', 'les-miserables-cx']
  },
  {
    scene: 'les-miserables-5-5-3-s1', installment: 'les-miserables-5-5-3',
    present: ['les-miserables-ma', 'les-miserables-gi']
  },
  {
    scene: 'les-miserables-5-5-4-s1', installment: 'les-miserables-5-5-4',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-cx', 'les-miserables-ni']
  },
  {
    scene: 'les-miserables-5-5-6-s1', installment: 'les-miserables-5-5-6',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-gi']
  },
  {
    scene: 'les-miserables-5-5-7-s1', installment: 'les-miserables-5-5-7',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-5-5-8-s1', installment: 'les-miserables-5-5-8',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-5-6-1-s1', installment: 'les-miserables-5-6-1',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-th', 'les-miserables-gi', 'les-miserables-az']
  },
  {
    scene: 'les-miserables-5-6-2-s1', installment: 'les-miserables-5-6-2',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-gi', 'les-miserables-mg', 'les-miserables-bq']
  },
  {
    scene: 'les-miserables-5-7-1-s1', installment: 'les-miserables-5-7-1',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-bq']
  },
  {
    scene: 'les-miserables-5-8-1-s1', installment: 'les-miserables-5-8-1',
    present: ['les-miserables-jv', 'les-miserables-co', 'les-miserables-bq']
  },
  {
    scene: 'les-miserables-5-8-2-s1', installment: 'les-miserables-5-8-2',
    present: ['les-miserables-jv', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-5-8-3-s1', installment: 'les-miserables-5-8-3',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-bq', 'les-miserables-ni']
  },
  {
    scene: 'les-miserables-5-9-1-s1', installment: 'les-miserables-5-9-1',
    present: ['les-miserables-ma', 'les-miserables-co']
  },
  {
    scene: 'les-miserables-5-9-2-s1', installment: 'les-miserables-5-9-2',
    present: ['les-miserables-jv', 'les-miserables-cy', 'les-miserables-cz', 'les-miserables-dj']
  },
  {
    scene: 'les-miserables-5-9-4-s1', installment: 'les-miserables-5-9-4',
    present: ['les-miserables-ma', 'les-miserables-co', 'les-miserables-th']
  },
  {
    scene: 'les-miserables-5-9-5-s1', installment: 'les-miserables-5-9-5',
    present: ['les-miserables-jv', 'les-miserables-ma', 'les-miserables-co', 'les-miserables-cy', 'les-miserables-dj']
  }
] AS row
MATCH (s:Scene {id: row.scene}), (i:Installment {id: row.installment})
UNWIND range(0, size(row.present) - 1) AS at
MATCH (c:Character {id: row.present[at]})
MERGE (c)-[p:PRESENT_IN]->(s)
SET p.role = 'present', p.rank = at + 1
MERGE (c)-[:APPEARS_IN]->(i);
