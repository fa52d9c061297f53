/// French elision, and French demonyms.
enum FrenchInflection {
  static let text = Inflection.Text(
    endings: endings, irregularAdjectives: irregular, elides: true)

  /// syrien, syriens, syrienne, syriennes; français, française, françaises.
  private static let endings: StaticString = "> s> e> es> ne> nes> te> tes>"

  private static let irregular: StaticString = """
    français>France anglais>Angleterre britannique>Royaume-Uni écossais>Écosse gallois>Galles
    irlandais>Irlande allemand>Allemagne prussien>Prusse bavarois>Bavière autrichien>Autriche
    suisse>Suisse belge>Belgique flamand>Flandre wallon>Wallonie néerlandais>Pays-Bas
    hollandais>Pays-Bas luxembourgeois>Luxembourg danois>Danemark suédois>Suède norvégien>Norvège
    finlandais>Finlande islandais>Islande polonais>Pologne tchèque>Tchéquie slovaque>Slovaquie
    hongrois>Hongrie roumain>Roumanie bulgare>Bulgarie serbe>Serbie croate>Croatie
    bosniaque>Bosnie slovène>Slovénie monténégrin>Monténégro albanais>Albanie grec>Grèce
    grecque>Grèce turc>Turquie turque>Turquie russe>Russie ukrainien>Ukraine biélorusse>Biélorussie
    lituanien>Lituanie letton>Lettonie estonien>Estonie moldave>Moldavie géorgien>Géorgie
    arménien>Arménie italien>Italie sicilien>Sicile espagnol>Espagne catalan>Catalogne
    portugais>Portugal américain>États-Unis états-unien>États-Unis canadien>Canada
    québécois>Québec mexicain>Mexique cubain>Cuba haïtien>Haïti brésilien>Brésil
    argentin>Argentine chilien>Chili colombien>Colombie vénézuélien>Venezuela péruvien>Pérou
    bolivien>Bolivie équatorien>Équateur chinois>Chine japonais>Japon coréen>Corée
    sud-coréen>Corée_du_Sud nord-coréen>Corée_du_Nord indien>Inde pakistanais>Pakistan
    afghan>Afghanistan vietnamien>Viêt_Nam annamite>Annam cambodgien>Cambodge laotien>Laos
    thaïlandais>Thaïlande indonésien>Indonésie philippin>Philippines birman>Birmanie
    mongol>Mongolie tibétain>Tibet australien>Australie néo-zélandais>Nouvelle-Zélande
    israélien>Israël palestinien>Palestine syrien>Syrie libanais>Liban irakien>Irak iranien>Iran
    jordanien>Jordanie saoudien>Arabie_saoudite yéménite>Yémen koweïtien>Koweït qatari>Qatar
    émirati>Émirats_arabes_unis égyptien>Égypte libyen>Libye tunisien>Tunisie algérien>Algérie
    marocain>Maroc mauritanien>Mauritanie sénégalais>Sénégal malien>Mali nigérien>Niger
    nigérian>Nigéria tchadien>Tchad soudanais>Soudan éthiopien>Éthiopie somalien>Somalie
    kényan>Kenya ougandais>Ouganda rwandais>Rwanda congolais>Congo camerounais>Cameroun
    gabonais>Gabon ivoirien>Côte_d'Ivoire ghanéen>Ghana béninois>Bénin togolais>Togo
    burkinabé>Burkina_Faso guinéen>Guinée angolais>Angola sud-africain>Afrique_du_Sud
    malgache>Madagascar européen>Europe asiatique>Asie africain>Afrique parisien>Paris
    lyonnais>Lyon marseillais>Marseille bordelais>Bordeaux toulousain>Toulouse rennais>Rennes
    nantais>Nantes lillois>Lille breton>Bretagne normand>Normandie corse>Corse alsacien>Alsace
    provençal>Provence londonien>Londres berlinois>Berlin new-yorkais>New_York
    """
}
