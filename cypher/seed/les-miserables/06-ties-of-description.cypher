// Les Misérables: the ties that the descriptions name in so many words. {} in a label stands for the name of the other one.
// None has scenes of its own: where two are seen together is told by the ties of presence.

// Parent of.
UNWIND [
  {
    id: 'les-miserables-r01', from: 'les-miserables-gi', to: 'les-miserables-mg', directed: true,
    label: 'is the father of {}', labelBack: 'is the daughter of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est la fille de {}', text: 'M. Gillenormand is the father of Mlle Gillenormand.',
    textFr: 'M. Gillenormand est le père de Mlle Gillenormand.', revealed: 91999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r02', from: 'les-miserables-gi', to: 'les-miserables-mp', directed: true,
    label: 'is the father of {}', labelBack: 'is the daughter of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est la fille de {}', text: 'M. Gillenormand is the father of Mme Pontmercy.',
    textFr: 'M. Gillenormand est le père de Mme Pontmercy.', revealed: 93999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r03', from: 'les-miserables-gp', to: 'les-miserables-ma', directed: true,
    label: 'is the father of {}', labelBack: 'is the son of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est le fils de {}', text: 'Colonel Pontmercy is the father of Marius.',
    textFr: 'Le colonel Pontmercy est le père de Marius.', revealed: 93999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r04', from: 'les-miserables-fn', to: 'les-miserables-co', directed: true,
    label: 'is the mother of {}', labelBack: 'is the daughter of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est la fille de {}', text: 'Fantine is the mother of Cosette.',
    textFr: 'Fantine est la mère de Cosette.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r05', from: 'les-miserables-th', to: 'les-miserables-ep', directed: true,
    label: 'is the father of {}', labelBack: 'is the daughter of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est la fille de {}', text: 'Thénardier is the father of Eponine.',
    textFr: 'Thénardier est le père d’Éponine.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r06', from: 'les-miserables-th', to: 'les-miserables-az', directed: true,
    label: 'is the father of {}', labelBack: 'is the daughter of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est la fille de {}', text: 'Thénardier is the father of Azelma.',
    textFr: 'Thénardier est le père d’Azelma.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r07', from: 'les-miserables-th', to: 'les-miserables-ga', directed: true,
    label: 'is the father of {}', labelBack: 'is the son of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est le fils de {}', text: 'Thénardier is the father of Gavroche.',
    textFr: 'Thénardier est le père de Gavroche.', revealed: 56999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r08', from: 'les-miserables-tm', to: 'les-miserables-ep', directed: true,
    label: 'is the mother of {}', labelBack: 'is the daughter of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est la fille de {}', text: 'Mme Thénardier is the mother of Eponine.',
    textFr: 'Mme Thénardier est la mère d’Éponine.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r09', from: 'les-miserables-tm', to: 'les-miserables-az', directed: true,
    label: 'is the mother of {}', labelBack: 'is the daughter of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est la fille de {}', text: 'Mme Thénardier is the mother of Azelma.',
    textFr: 'Mme Thénardier est la mère d’Azelma.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r10', from: 'les-miserables-tm', to: 'les-miserables-ga', directed: true,
    label: 'is the mother of {}', labelBack: 'is the son of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est le fils de {}', text: 'Mme Thénardier is the mother of Gavroche.',
    textFr: 'Mme Thénardier est la mère de Gavroche.', revealed: 56999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r11', from: 'les-miserables-th', to: 'les-miserables-xa', directed: true,
    label: 'is the father of {}', labelBack: 'is the son of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est le fils de {}', text: 'Thénardier is the father of the older child.',
    textFr: 'Thénardier est le père de l’aîné des deux enfants.', revealed: 155999, sentiment: 1,
    strength: 3
  },
  {
    id: 'les-miserables-r12', from: 'les-miserables-th', to: 'les-miserables-xb', directed: true,
    label: 'is the father of {}', labelBack: 'is the son of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est le fils de {}', text: 'Thénardier is the father of the younger child.',
    textFr: 'Thénardier est le père du plus jeune des deux enfants.', revealed: 155999, sentiment: 1,
    strength: 3
  },
  {
    id: 'les-miserables-r13', from: 'les-miserables-jm', to: 'les-miserables-jn', directed: true,
    label: 'is the mother of {}', labelBack: 'is the son of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est le fils de {}', text: 'Valjean’s sister is the mother of the sister’s youngest son.',
    textFr: 'La sœur de Valjean est la mère du plus jeune fils de la sœur.', revealed: 17999, sentiment: 1,
    strength: 3
  },
  {
    id: 'les-miserables-r14', from: 'les-miserables-wh', to: 'les-miserables-wi', directed: true,
    label: 'is the mother of {}', labelBack: 'is the son of {}', labelFr: 'est la mère de {}',
    labelBackFr: 'est le fils de {}', text: 'The old woman of Hesdin is the mother of the old woman’s son.',
    textFr: 'La vieille femme de Hesdin est la mère du fils de la vieille femme.', revealed: 41999,
    sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r15', from: 'les-miserables-bx', to: 'les-miserables-by', directed: true,
    label: 'is the father of {}', labelBack: 'is the son of {}', labelFr: 'est le père de {}',
    labelBackFr: 'est le fils de {}', text: 'The bourgeois man is the father of the bourgeois man’s son.',
    textFr: 'Le bourgeois est le père du fils du bourgeois.', revealed: 203999, sentiment: 1, strength: 3
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:PARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Sibling of.
UNWIND [
  {
    id: 'les-miserables-r16', from: 'les-miserables-mb', to: 'les-miserables-my', directed: true,
    label: 'is the sister of {}', labelBack: 'is the brother of {}', labelFr: 'est la sœur de {}',
    labelBackFr: 'est le frère de {}', text: 'Mlle Baptistine is the sister of Bishop Myriel.',
    textFr: 'Mlle Baptistine est la sœur de Monseigneur Myriel.', revealed: 1999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r17', from: 'les-miserables-jm', to: 'les-miserables-jv', directed: true,
    label: 'is the sister of {}', labelBack: 'is the brother of {}', labelFr: 'est la sœur de {}',
    labelBackFr: 'est le frère de {}', text: 'Valjean’s sister is the sister of Jean Valjean.',
    textFr: 'La sœur de Valjean est la sœur de Jean Valjean.', revealed: 17999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r18', from: 'les-miserables-am', to: 'les-miserables-mm', directed: false,
    label: 'is the brother of {}', labelBack: 'is the brother of {}', labelFr: 'est le frère de {}',
    labelBackFr: 'est le frère de {}', text: 'Abbé Mabeuf is the brother of M. Mabeuf.',
    textFr: 'L’abbé Mabeuf est le frère de M. Mabeuf.', revealed: 93999, sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:SIBLING_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Grandparent of.
UNWIND [
  {
    id: 'les-miserables-r19', from: 'les-miserables-gi', to: 'les-miserables-ma', directed: true,
    label: 'is the grandfather of {}', labelBack: 'is the grandson of {}',
    labelFr: 'est le grand-père de {}', labelBackFr: 'est le petit-fils de {}',
    text: 'M. Gillenormand is the grandfather of Marius.',
    textFr: 'M. Gillenormand est le grand-père de Marius.', revealed: 91999, sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:GRANDPARENT_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Relative of.
UNWIND [
  {
    id: 'les-miserables-r20', from: 'les-miserables-cl', to: 'les-miserables-my', directed: true,
    label: 'is a distant relative of {}', labelBack: 'is a distant relative of {}',
    labelFr: 'est une parente éloignée de {}', labelBackFr: 'est un parent éloigné de {}',
    text: 'Countess de Lô is a distant relative of Bishop Myriel.',
    textFr: 'La comtesse de Lô est une parente éloignée de Monseigneur Myriel.', revealed: 4999,
    sentiment: 0, strength: 1
  },
  {
    id: 'les-miserables-r21', from: 'les-miserables-tg', to: 'les-miserables-gi', directed: true,
    label: 'is the grandnephew of {}', labelBack: 'is the great-uncle of {}',
    labelFr: 'est le petit-neveu de {}', labelBackFr: 'est le grand-oncle de {}',
    text: 'Lieutenant Théodule Gillenormand is the grandnephew of M. Gillenormand.',
    textFr: 'Le lieutenant Théodule Gillenormand est le petit-neveu de M. Gillenormand.', revealed: 91999,
    sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:RELATIVE_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Married to.
UNWIND [
  {
    id: 'les-miserables-r22', from: 'les-miserables-tm', to: 'les-miserables-th', directed: true,
    label: 'is the wife of {}', labelBack: 'is the husband of {}', labelFr: 'est la femme de {}',
    labelBackFr: 'est le mari de {}', text: 'Mme Thénardier is the wife of Thénardier.',
    textFr: 'Mme Thénardier est la femme de Thénardier.', revealed: 27999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r23', from: 'les-miserables-sd', to: 'les-miserables-sc', directed: true,
    label: 'is the wife of {}', labelBack: 'is the husband of {}', labelFr: 'est la femme de {}',
    labelBackFr: 'est le mari de {}', text: 'Mme Scaufflaire is the wife of M. Scaufflaire.',
    textFr: 'Mme Scaufflaire est la femme de M. Scaufflaire.', revealed: 39999, sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r24', from: 'les-miserables-pe', to: 'les-miserables-pd', directed: true,
    label: 'is the wife of {}', labelBack: 'is the husband of {}', labelFr: 'est la femme de {}',
    labelBackFr: 'est le mari de {}', text: 'The peasant’s wife is the wife of the peasant of Digne.',
    textFr: 'La femme du paysan est la femme du paysan de Digne.', revealed: 12999, sentiment: 1,
    strength: 3
  },
  {
    id: 'les-miserables-r25', from: 'les-miserables-mw', to: 'les-miserables-mu', directed: true,
    label: 'is the wife of {}', labelBack: 'is the husband of {}', labelFr: 'est la femme de {}',
    labelBackFr: 'est le mari de {}',
    text: 'The minister’s wife is the wife of the minister of agriculture.',
    textFr: 'La femme du ministre est la femme du ministre de l’Agriculture.', revealed: 166999,
    sentiment: 1, strength: 3
  },
  {
    id: 'les-miserables-r26', from: 'les-miserables-cz', to: 'les-miserables-cy', directed: true,
    label: 'is the husband of {}', labelBack: 'is the wife of {}', labelFr: 'est le mari de {}',
    labelBackFr: 'est la femme de {}',
    text: 'The concierge’s husband is the husband of the concierge, rue de l’Homme-Armé.',
    textFr: 'Le mari de la portière est le mari de la portière de la rue de l’Homme-Armé.',
    revealed: 237999, sentiment: 1, strength: 3
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:MARRIED_TO {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Romance with.
UNWIND [
  {
    id: 'les-miserables-r27', from: 'les-miserables-fn', to: 'les-miserables-ft', directed: true,
    label: 'is the mistress of {}', labelBack: 'is the lover of {}', labelFr: 'est la maîtresse de {}',
    labelBackFr: 'est l’amant de {}', text: 'Fantine is the mistress of Tholomyès.',
    textFr: 'Fantine est la maîtresse de Tholomyès.', revealed: 21999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r28', from: 'les-miserables-fv', to: 'les-miserables-bl', directed: true,
    label: 'is the mistress of {}', labelBack: 'is the lover of {}', labelFr: 'est la maîtresse de {}',
    labelBackFr: 'est l’amant de {}', text: 'Favourite is the mistress of Blachevelle.',
    textFr: 'Favourite est la maîtresse de Blachevelle.', revealed: 21999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r29', from: 'les-miserables-da', to: 'les-miserables-li', directed: true,
    label: 'is the mistress of {}', labelBack: 'is the lover of {}', labelFr: 'est la maîtresse de {}',
    labelBackFr: 'est l’amant de {}', text: 'Dahlia is the mistress of Listolier.',
    textFr: 'Dahlia est la maîtresse de Listolier.', revealed: 21999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r30', from: 'les-miserables-ze', to: 'les-miserables-fa', directed: true,
    label: 'is the mistress of {}', labelBack: 'is the lover of {}', labelFr: 'est la maîtresse de {}',
    labelBackFr: 'est l’amant de {}', text: 'Zéphine is the mistress of Fameuil.',
    textFr: 'Zéphine est la maîtresse de Fameuil.', revealed: 21999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r31', from: 'les-miserables-bf', to: 'les-miserables-bb', directed: true,
    label: 'is the girlfriend of {}', labelBack: 'has {} for a girlfriend',
    labelFr: 'est la bonne amie de {}', labelBackFr: 'a {} pour bonne amie',
    text: 'Babet’s girlfriend is the girlfriend of Babet.',
    textFr: 'L’amie de Babet est la bonne amie de Babet.', revealed: 139999, sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:ROMANCE_WITH {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Employs.
UNWIND [
  {
    id: 'les-miserables-r32', from: 'les-miserables-my', to: 'les-miserables-me', directed: true,
    label: 'has {} for a housekeeper', labelBack: 'is housekeeper to {}', labelFr: 'a {} pour gouvernante',
    labelBackFr: 'est la gouvernante de {}', text: 'Bishop Myriel has Mme Magloire for a housekeeper.',
    textFr: 'Monseigneur Myriel a Mme Magloire pour gouvernante.', revealed: 1999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r33', from: 'les-miserables-mm', to: 'les-miserables-pl', directed: true,
    label: 'has {} for a housekeeper', labelBack: 'is housekeeper to {}', labelFr: 'a {} pour gouvernante',
    labelBackFr: 'est la gouvernante de {}', text: 'M. Mabeuf has Mother Plutarch for a housekeeper.',
    textFr: 'M. Mabeuf a la mère Plutarque pour gouvernante.', revealed: 104999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r34', from: 'les-miserables-jl', to: 'les-miserables-kb', directed: true,
    label: 'employs {}', labelBack: 'is employed by {}', labelFr: 'emploie {}',
    labelBackFr: 'est employé par {}', text: 'Labarre employs the kitchen boy.',
    textFr: 'Labarre emploie le marmiton.', revealed: 12999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r35', from: 'les-miserables-ma', to: 'les-miserables-sr', directed: true,
    label: 'employs {}', labelBack: 'is employed by {}', labelFr: 'emploie {}',
    labelBackFr: 'est employée par {}', text: 'Marius employs Marius’s servant.',
    textFr: 'Marius emploie la servante de Marius.', revealed: 105999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r36', from: 'les-miserables-gp', to: 'les-miserables-wp', directed: true,
    label: 'employs {}', labelBack: 'is employed by {}', labelFr: 'emploie {}',
    labelBackFr: 'est employée par {}', text: 'Colonel Pontmercy employs Pontmercy’s servant.',
    textFr: 'Le colonel Pontmercy emploie la servante de Pontmercy.', revealed: 93999, sentiment: 0,
    strength: 2
  },
  {
    id: 'les-miserables-r37', from: 'les-miserables-gg', to: 'les-miserables-sb', directed: true,
    label: 'has {} in service', labelBack: 'is in the service of {}', labelFr: 'a {} à son service',
    labelBackFr: 'est au service de {}', text: 'The conventionist has the shepherd boy in service.',
    textFr: 'Le conventionnel a le petit pâtre à son service.', revealed: 10999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r38', from: 'les-miserables-gi', to: 'les-miserables-mn', directed: true,
    label: 'has {} for a servant', labelBack: 'is a servant of {}', labelFr: 'a {} pour servante',
    labelBackFr: 'est la servante de {}', text: 'M. Gillenormand has Magnon for a servant.',
    textFr: 'M. Gillenormand a la Magnon pour servante.', revealed: 90999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r39', from: 'les-miserables-jv', to: 'les-miserables-ts', directed: true,
    label: 'has {} for a servant', labelBack: 'is a servant of {}', labelFr: 'a {} pour servante',
    labelBackFr: 'est la servante de {}', text: 'Jean Valjean has Toussaint for a servant.',
    textFr: 'Jean Valjean a Toussaint pour servante.', revealed: 142999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r40', from: 'les-miserables-hl', to: 'les-miserables-ml', directed: true,
    label: 'has {} for a servant', labelBack: 'is a servant of {}', labelFr: 'a {} pour servante',
    labelBackFr: 'est la servante de {}', text: 'Mme Hucheloup has Matelote for a servant.',
    textFr: 'Mme Hucheloup a Matelote pour servante.', revealed: 173999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r41', from: 'les-miserables-hl', to: 'les-miserables-gb', directed: true,
    label: 'has {} for a servant', labelBack: 'is a servant of {}', labelFr: 'a {} pour servante',
    labelBackFr: 'est la servante de {}', text: 'Mme Hucheloup has Gibelotte for a servant.',
    textFr: 'Mme Hucheloup a Gibelotte pour servante.', revealed: 173999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r42', from: 'les-miserables-gi', to: 'les-miserables-bq', directed: true,
    label: 'has {} for a manservant', labelBack: 'is manservant to {}', labelFr: 'a {} pour domestique',
    labelBackFr: 'est le domestique de {}', text: 'M. Gillenormand has Basque for a manservant.',
    textFr: 'M. Gillenormand a Basque pour domestique.', revealed: 163999, sentiment: 0, strength: 2
  },
  {
    id: 'les-miserables-r43', from: 'les-miserables-gi', to: 'les-miserables-ni', directed: true,
    label: 'has {} for a maid', labelBack: 'is maid to {}', labelFr: 'a {} pour femme de chambre',
    labelBackFr: 'est la femme de chambre de {}', text: 'M. Gillenormand has Nicolette for a maid.',
    textFr: 'M. Gillenormand a Nicolette pour femme de chambre.', revealed: 220999, sentiment: 0,
    strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:EMPLOYS {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Friend of.
UNWIND [
  {
    id: 'les-miserables-r44', from: 'les-miserables-vb', to: 'les-miserables-mb', directed: false,
    label: 'is a friend of {}', labelBack: 'is a friend of {}', labelFr: 'est une amie de {}',
    labelBackFr: 'est une amie de {}', text: 'Mme Boischevron is a friend of Mlle Baptistine.',
    textFr: 'Mme de Boischevron est une amie de Mlle Baptistine.', revealed: 9999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r45', from: 'les-miserables-mt', to: 'les-miserables-fn', directed: false,
    label: 'is a friend of {}', labelBack: 'is a friend of {}', labelFr: 'est une amie de {}',
    labelBackFr: 'est une amie de {}', text: 'Marguerite is a friend of Fantine.',
    textFr: 'Marguerite est une amie de Fantine.', revealed: 32999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r46', from: 'les-miserables-mv', to: 'les-miserables-mg', directed: false,
    label: 'is a friend of {}', labelBack: 'is a friend of {}', labelFr: 'est une amie de {}',
    labelBackFr: 'est une amie de {}', text: 'Mlle Vaubois is a friend of Mlle Gillenormand.',
    textFr: 'Mlle Vaubois est une amie de Mlle Gillenormand.', revealed: 91999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r47', from: 'les-miserables-bt', to: 'les-miserables-gi', directed: true,
    label: 'is a friend of {}', labelBack: 'is a friend of {}', labelFr: 'est une amie de {}',
    labelBackFr: 'est un ami de {}', text: 'Baroness de T is a friend of M. Gillenormand.',
    textFr: 'La baronne de T. est une amie de M. Gillenormand.', revealed: 92999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r48', from: 'les-miserables-na', to: 'les-miserables-ga', directed: false,
    label: 'is a friend of {}', labelBack: 'is a friend of {}', labelFr: 'est un ami de {}',
    labelBackFr: 'est un ami de {}', text: 'Navet is a friend of Gavroche.',
    textFr: 'Navet est un ami de Gavroche.', revealed: 174999, sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:FRIEND_OF {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];

// Like a parent to.
UNWIND [
  {
    id: 'les-miserables-r49', from: 'les-miserables-mn', to: 'les-miserables-xa', directed: true,
    label: 'raises {}', labelBack: 'is raised by {}', labelFr: 'élève {}', labelBackFr: 'est élevé par {}',
    text: 'Magnon raises the older child.', textFr: 'La Magnon élève l’aîné des deux enfants.',
    revealed: 155999, sentiment: 1, strength: 2
  },
  {
    id: 'les-miserables-r50', from: 'les-miserables-mn', to: 'les-miserables-xb', directed: true,
    label: 'raises {}', labelBack: 'is raised by {}', labelFr: 'élève {}', labelBackFr: 'est élevé par {}',
    text: 'Magnon raises the younger child.', textFr: 'La Magnon élève le plus jeune des deux enfants.',
    revealed: 155999, sentiment: 1, strength: 2
  }
] AS row
MATCH (a:Character {id: row.from}), (b:Character {id: row.to})
MERGE (a)-[t:LIKE_A_PARENT_TO {id: row.id}]->(b)
SET t.directed = row.directed, t.label = row.label, t.labelBack = row.labelBack, t.labelFr = row.labelFr,
  t.labelBackFr = row.labelBackFr, t.text = row.text, t.textFr = row.textFr, t.began = 0, t.ended = null,
  t.revealed = row.revealed, t.endRevealed = null, t.sentiment = row.sentiment, t.strength = row.strength,
  t.scenes = [], t.sources = ['les-miserables-jean-complete'];
