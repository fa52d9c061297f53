/// Spanish demonyms.
enum SpanishInflection {
  static let text = Inflection.Text(endings: endings, irregularAdjectives: irregular, elides: true)

  /// sirio, siria, sirios, sirias; francés, francesa, franceses; español, española; israelí, israelíes.
  private static let endings: StaticString = """
    > a>o s> os>o as>o esa>és eses>és esas>és a> es> as> ana>án anes>án anas>án
    """

  private static let irregular: StaticString = """
    español>España catalán>Cataluña vasco>País_Vasco gallego>Galicia andaluz>Andalucía
    madrileño>Madrid francés>Francia inglés>Inglaterra británico>Reino_Unido escocés>Escocia
    irlandés>Irlanda alemán>Alemania austriaco>Austria austríaco>Austria suizo>Suiza belga>Bélgica
    holandés>Holanda neerlandés>Países_Bajos danés>Dinamarca sueco>Suecia noruego>Noruega
    finlandés>Finlandia polaco>Polonia checo>Chequia húngaro>Hungría rumano>Rumania
    búlgaro>Bulgaria serbio>Serbia croata>Croacia griego>Grecia turco>Turquía ruso>Rusia
    ucraniano>Ucrania bielorruso>Bielorrusia lituano>Lituania letón>Letonia estonio>Estonia
    georgiano>Georgia armenio>Armenia italiano>Italia portugués>Portugal
    estadounidense>Estados_Unidos norteamericano>Estados_Unidos canadiense>Canadá
    mexicano>México guatemalteco>Guatemala hondureño>Honduras salvadoreño>El_Salvador
    nicaragüense>Nicaragua costarricense>Costa_Rica panameño>Panamá cubano>Cuba
    dominicano>República_Dominicana puertorriqueño>Puerto_Rico haitiano>Haití
    venezolano>Venezuela colombiano>Colombia ecuatoriano>Ecuador peruano>Perú boliviano>Bolivia
    chileno>Chile argentino>Argentina uruguayo>Uruguay paraguayo>Paraguay brasileño>Brasil
    chino>China japonés>Japón coreano>Corea surcoreano>Corea_del_Sur norcoreano>Corea_del_Norte
    indio>India paquistaní>Pakistán afgano>Afganistán vietnamita>Vietnam tailandés>Tailandia
    filipino>Filipinas indonesio>Indonesia australiano>Australia neozelandés>Nueva_Zelanda
    israelí>Israel palestino>Palestina sirio>Siria libanés>Líbano iraquí>Irak iraní>Irán
    jordano>Jordania saudí>Arabia_Saudita saudita>Arabia_Saudita yemení>Yemen egipcio>Egipto
    libio>Libia tunecino>Túnez argelino>Argelia marroquí>Marruecos sudanés>Sudán
    etíope>Etiopía somalí>Somalia keniano>Kenia nigeriano>Nigeria sudafricano>Sudáfrica
    congoleño>Congo senegalés>Senegal europeo>Europa asiático>Asia africano>África
    latinoamericano>América_Latina caraqueño>Caracas bonaerense>Buenos_Aires
    """
}
