/// Portuguese demonyms.
enum PortugueseInflection {
  static let text = Inflection.Text(endings: endings, irregularAdjectives: irregular, elides: true)

  /// sírio, síria, sírios; francês, francesa, franceses; alemão, alemã, alemães; europeu, europeia.
  private static let endings: StaticString = """
    > a>o s> os>o as>o esa>ês eses>ês esas>ês a> es> as> ã>ão ães>ão ãs>ão eia>eu eus>eu eias>eu
    óis>ol ola>ol
    """

  private static let irregular: StaticString = """
    português>Portugal lisboeta>Lisboa portuense>Porto açoriano>Açores brasileiro>Brasil
    paulista>São_Paulo paulistano>São_Paulo carioca>Rio_de_Janeiro fluminense>Rio_de_Janeiro
    mineiro>Minas_Gerais gaúcho>Rio_Grande_do_Sul baiano>Bahia pernambucano>Pernambuco
    angolano>Angola moçambicano>Moçambique guineense>Guiné-Bissau cabo-verdiano>Cabo_Verde
    timorense>Timor-Leste espanhol>Espanha catalão>Catalunha francês>França inglês>Inglaterra
    britânico>Reino_Unido escocês>Escócia irlandês>Irlanda alemão>Alemanha austríaco>Áustria
    suíço>Suíça belga>Bélgica holandês>Holanda dinamarquês>Dinamarca sueco>Suécia
    norueguês>Noruega finlandês>Finlândia polaco>Polónia polonês>Polônia checo>Tchéquia
    tcheco>Tchéquia húngaro>Hungria romeno>Romênia búlgaro>Bulgária sérvio>Sérvia
    croata>Croácia bósnio>Bósnia grego>Grécia turco>Turquia russo>Rússia ucraniano>Ucrânia
    italiano>Itália norte-americano>Estados_Unidos americano>Estados_Unidos canadiano>Canadá
    canadense>Canadá mexicano>México cubano>Cuba haitiano>Haiti venezuelano>Venezuela
    colombiano>Colômbia equatoriano>Equador peruano>Peru boliviano>Bolívia chileno>Chile
    argentino>Argentina uruguaio>Uruguai paraguaio>Paraguai chinês>China japonês>Japão
    coreano>Coreia sul-coreano>Coreia_do_Sul norte-coreano>Coreia_do_Norte indiano>Índia
    paquistanês>Paquistão afegão>Afeganistão vietnamita>Vietname tailandês>Tailândia
    filipino>Filipinas indonésio>Indonésia australiano>Austrália neozelandês>Nova_Zelândia
    israelita>Israel israelense>Israel palestino>Palestina palestiniano>Palestina sírio>Síria
    libanês>Líbano iraquiano>Iraque iraniano>Irã jordano>Jordânia saudita>Arábia_Saudita
    iemenita>Iémen egípcio>Egito líbio>Líbia tunisino>Tunísia argelino>Argélia
    marroquino>Marrocos sudanês>Sudão etíope>Etiópia somali>Somália queniano>Quênia
    nigeriano>Nigéria sul-africano>África_do_Sul congolês>Congo ruandês>Ruanda europeu>Europa
    asiático>Ásia africano>África parisiense>Paris londrino>Londres nova-iorquino>Nova_Iorque
    """
}
