/// The word lists of French, written by hand.
enum FrenchWords {
  static let all: [(WordClass, StaticString)] = [
    (.function, function), (.locative, locative), (.directional, directional), (.date, dates),
    (.title, titles), (.organisation, organisations), (.settlementCue, settlementCues),
    (.admin1Cue, admin1Cues), (.admin2Cue, admin2Cues), (.waterCue, waterCues),
    (.terrainCue, terrainCues), (.facilityCue, facilityCues), (.streetCue, streetCues),
    (.common, common), (.speech, speech), (.institution, institutions),
    (.abbreviation, abbreviations), (.direction, directions), (.personal, personal),
    (.thing, things), (.people, people), (.of, "de du des d"), (.and, "et ou"),
    (.never, "il on us ab pa in cgt sa fr"),
    (.article, "le la les l"), (.at, "à au aux chez"), (.givenName, givenNames),
  ]

  static let function: StaticString = """
    a à afin ai ainsi ait alors après au aucun aucune auparavant auprès aussi aussitôt autant autour
    autre autres aux auxquels avaient avait avant avec avez avoir avons ayant beaucoup bien bientôt
    c ça car ce ceci cela celle celles celui cent cependant certain certaine certains ces cet cette
    ceux chacun chacune chaque chez ci cinq comme comment contre d dans de debout dedans dehors déjà
    delà demain depuis dernier dernière derrière des dès desquels deux devant devrait dit dix doit
    donc dont douze du duquel durant elle elles en encore enfin ensuite entre environ est et étaient
    étais était étant été êtes être eu eut eux fait faire faut fois font furent fut hélas hier hors
    huit ici il ils j jadis jamais je jusqu jusque l la là laquelle le lequel les lesquels leur leurs
    loin lors lorsqu lorsque lui m ma mais mal malgré me même mêmes mes mieux mil mille moi moins mon
    n ne ni non nos notamment notre nôtre nous nul nulle oh on ont onze or ou où oui outre par parce
    parfois parmi partout pas pendant peu peut peuvent plupart plus plusieurs plutôt point pour
    pourquoi pourtant près presque puis puisque qu quand quant quarante quatre que quel quelle quelles
    quelqu quelque quelques quels qui quinze quoi quoique rien s sa sans sauf se seize selon sept
    sera serait ses seul seule si sinon sitôt six soi soit soixante son sont sous souvent suis suite
    sur surtout t ta tandis tant tantôt tard te tel telle telles tels tes toi ton tôt toujours tous
    tout toute toutefois toutes très treize trente trois trop tu un une va vers vingt voici voilà
    vont vos votre vous vu y ah eh quelquefois autrefois aujourd'hui lorsqu'il puisqu'il vive soyez
    avez fera allez voyez ayez
    """

  static let locative: StaticString = """
    dans à en au aux près environs autour hors sur devant
    """

  static let directional: StaticString = """
    vers de d depuis jusqu jusque entre par pour via quitté quitta gagné atteint visité pris occupé
    bombardé attaqué évacué
    """

  static let dates: StaticString = """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr
    fév juil sept oct nov déc lundi mardi mercredi jeudi vendredi samedi dimanche pâques noël
    pentecôte ramadan toussaint
    """

  static let titles: StaticString = """
    m mm mme mlle mr monsieur madame mademoiselle messieurs me maître dr docteur professeur
    président présidente ministre premier chancelier sénateur sénatrice député députée maire roi
    reine empereur impératrice prince princesse duc duchesse comte comtesse marquis marquise baron
    baronne vicomte pape cardinal évêque archevêque abbé curé père frère sœur mgr monseigneur saint
    sainte st ste général colonel commandant capitaine lieutenant sergent caporal amiral maréchal
    juge préfet procureur directeur directrice secrétaire ambassadeur consul cheikh imam émir sultan
    chef entraîneur acteur actrice chanteur chanteuse auteur écrivain
    """

  static let organisations: StaticString = """
    université école lycée collège académie institut journal gazette figaro monde temps matin écho
    banque société compagnie cie sa groupe syndicat association fédération union ligue conseil
    comité commission cour tribunal police armée parti front assemblée sénat musée théâtre opéra
    bibliothèque église cathédrale coupe championnat fc club olympique stade racing agence ministère
    """

  static let settlementCues: StaticString = """
    ville villes village villages commune communes capitale bourg hameau port banlieue faubourg
    cité quartier agglomération municipalité bourgade métropole
    """

  static let admin1Cues: StaticString = """
    province provinces région régions état états etat etats gouvernorat canton territoire république wilaya
    oblast préfecture département départements
    """

  static let admin2Cues: StaticString = """
    arrondissement district comté canton paroisse
    """

  static let waterCues: StaticString = """
    rivière fleuve lac mer océan baie golfe détroit canal ruisseau rade étang côte rive lagune
    """

  static let terrainCues: StaticString = """
    mont monts montagne montagnes île îles presqu'île désert vallée colline forêt bois cap volcan
    plaine plateau col massif archipel péninsule côteau
    """

  static let facilityCues: StaticString = """
    aéroport gare pont place hôpital prison stade château tour fort cimetière caserne camp palais
    abbaye couvent barrage parc hôtel monument usine base
    """

  static let streetCues: StaticString = """
    rue avenue boulevard bd av quai route chemin impasse passage allée cours autoroute square
    """

  static let common: StaticString = """
    acte allé an ans argent auto bourses café confédérations dieu grâce mairie papa petit petite ponts
    porte rois sucre terme vita amen ami amis appel arme attaque bal bas belle bon bonne bourse bras but cas
    casino cause celle centre chambre champ charge cher coin commerce compte confédération côté
    coup cour courage course coût croix date dame départ dieu direction droit eau effet enfant
    enfants entrée est étoile exposition façade faits famille femme fer fête feu feux fille fils fin
    fleur fleurs fond force forme français fruits garde gare gauche grand grande grands grève guerre
    haie haies haute heure heures homme hommes honneur idée instruction jardin jeu joie jour journée
    jours jeune justice légion ligne lit livre loi loire lune main mains maison maître mal marche
    marché marchés marié marine mariage matin médaille mère messe métro midi mine ministère mois mon
    monde monument mort morts moteur nation national noces nom nord nuit occasion œuvre or ordre
    ouest pain paix parc part parti pays peine peuple pied place plage plat plume poste pouvoir
    première presse prière prince prix public question raison récit règle rente repas république
    retour revue rouge roue saison salle salut santé saut scène séance série service siècle sœur
    soir soleil somme source sport sud table temps terre tête titre toile tour train travail tribune
    turc union vent vente vérité vie vieux ville vin voix vue
    """

  static let speech: StaticString = """
    dit déclare déclaré annonce annoncé affirme affirmé accuse accusé demande demandé refuse refusé
    condamne condamné soutient appelle veut décide décidé ajoute promet menace
    """

  static let institutions: StaticString = """
    gouvernement ministère ministre président présidence parlement armée police ambassade
    ambassadeur autorités justice troupes sénat roi
    """

  static let abbreviations: StaticString = """
    m mm mme mlle dr mgr st ste av bd bld etc cf ex no art vol janv févr juil sept oct nov déc cie
    env apr av j c fr
    """

  static let directions: StaticString = """
    nord sud est ouest nord-est nord-ouest sud-est sud-ouest haut haute bas basse central centrale
    septentrional méridional oriental orientale occidental occidentale
    """

  static let personal: StaticString = """
    qui âgé âgée né née mort morte fils fille père mère frère sœur veuve époux épouse écrit chante
    joué raconte répond sourit
    """

  static let things: StaticString = """
    navire frégate croiseur cuirassé torpilleur sous-marin paquebot vapeur ouragan tempête missile
    film album roman chanson opéra virus fièvre maladie vaccin
    """

  static let people: StaticString = """
    soldats troupes citoyens hommes femmes rebelles gouvernement président ressortissants
    """

  static let givenNames: StaticString = """
    adrien aimé alain albert alexandre alfred alphonse anatole andré antoine armand arnaud auguste
    augustin aurélie baptiste benoît bernard blaise bruno camille cécile céline césar charlotte
    christophe claire claude clémence clément danielle denis désiré didier édouard élise élodie
    émile émilie ernest étienne eugène fabien félix fernand florent françois françoise frédéric
    gaston geneviève georges gérard germaine gilbert gilles guillaume gustave guy hélène henri
    hervé honoré hubert hugo isabelle jacqueline jacques jean jeanne jérôme joseph jules julie
    julien juliette laurent léa léon léopold louis louise luc lucie lucien ludovic madeleine marcel
    marguerite marie marthe martine mathieu maurice maxime michel mireille monique nathalie nicolas
    noémie octave olivier pascal patrice paul pauline philippe pierre quentin raoul raymond régis
    rémy renaud rené robert roger roland sébastien serge simone solange sophie stéphane suzanne
    sylvain sylvie théodore théophile thérèse thierry valérie véronique victor vincent virginie
    xavier yann yves yvonne
    """
}
