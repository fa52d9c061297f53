/// The word lists of Portuguese, written by hand.
enum PortugueseWords {
  static let all: [(WordClass, StaticString)] = [
    (.function, function), (.locative, locative), (.directional, directional), (.date, dates),
    (.title, titles), (.organisation, organisations), (.settlementCue, settlementCues),
    (.admin1Cue, admin1Cues), (.admin2Cue, admin2Cues), (.waterCue, waterCues),
    (.terrainCue, terrainCues), (.facilityCue, facilityCues), (.streetCue, streetCues),
    (.common, common), (.speech, speech), (.institution, institutions),
    (.abbreviation, abbreviations), (.direction, directions), (.personal, personal),
    (.thing, things), (.people, people), (.of, "de do da dos das"), (.and, "e ou"),
    (.article, "o a os as"), (.at, "ao aos à às"), (.givenName, givenNames),
    (.familyName, familyNames), (.never, "us bc ar pe ok pt cd tv iva pib pmdb psdb psd cds pcp"),
  ]

  static let function: StaticString = """
    a à acima agora aí ainda além algo alguém algum alguma algumas alguns ali ambos ante antes ao
    aos apenas após aquela aquelas aquele aqueles aquilo aqui as às assim até através atrás bem
    boa bom cá cada cerca cinco com como contra contudo cuja cujo da daí daquela daquele das de dela
    dele deles demais dentro depois desde dessa desse desta deste deve devem dez dezenas disse dita
    dito diz dizem do dois dos doze duas durante e é eis ela elas ele eles em embora enquanto então
    entre entretanto era eram essa essas esse esses esta está estamos estão estar estas estava
    estavam este esteve estes estou eu exceto faz fazer feita feito foi for fora foram fosse haver
    havia há hoje houve isso isto já jamais la lá lhe lhes lo logo longe mais mal mas me meio menos
    mesma mesmo meu meus mil milhões mim minha minhas muita muitas muito muitos na nada não naquela
    naquele nas nem nenhum nenhuma nessa nesse nesta neste ninguém no nos nós nossa nossas nosso
    nossos nova nove novo num numa nunca o oito onde ontem onze os ou outra outras outrem outro
    outros para pela pelas pelo pelos perante pode podem pois por porém porque porquê portanto posso
    pouca poucas pouco poucos primeira primeiro próprio própria qual quais qualquer quando quanta
    quanto quantos quase quatro que quê quem quer querem quis se seis seja sejam sem sempre sendo
    senão ser será serão seria seriam sete seu seus si sido sim só sob sobre somente somos sou sua
    suas sabe tal talvez também tampouco tanta tanto tão te tem têm tendo tenha tenho ter terá teria
    teu teve tinha tinham toda todas todavia todo todos trata três trinta tu tua tudo um uma umas
    uns usa vai vais vão vários várias vem vez vezes vinte vir você vocês vos à-vontade fala fica
    """

  static let locative: StaticString = """
    em no na nos nas num numa dentro fora perto arredores
    """

  static let directional: StaticString = """
    a ao à para até de do da desde entre por pelo pela visitou deixou chegou
    """

  static let dates: StaticString = """
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça
    quarta quinta sexta feira jan fev mar abr mai jun jul ago set out nov dez natal páscoa carnaval
    ramadã
    """

  static let titles: StaticString = """
    senhor senhora sr sra dom dona d dr dra doutor doutora professor professora presidente ministro
    ministra primeiro-ministro chanceler senador senadora deputado deputada vereador vereadora
    prefeito prefeita governador governadora rei rainha príncipe princesa duque duquesa conde
    condessa imperador papa cardeal bispo arcebispo padre frei irmã irmão são santo santa general
    coronel comandante capitão tenente sargento almirante marechal juiz juíza procurador diretor
    director diretora secretário secretária embaixador embaixadora xeque imã emir sultão técnico
    treinador ator actor atriz cantor cantora escritor escritora jornalista atacante goleiro chefe
    líder candidato candidata economista advogado
    """

  static let organisations: StaticString = """
    universidade escola colégio academia instituto faculdade diário jornal gazeta folha estado
    público expresso globo banco companhia empresa grupo sindicato associação federação união liga
    conselho comité comitê comissão corte tribunal polícia exército partido frente assembleia senado
    congresso câmara museu teatro ópera biblioteca igreja sé catedral taça copa campeonato fc
    clube benfica sporting desportivo esporte atlético palmeiras corinthians flamengo fluminense
    grêmio agência ministério fundação seleção selecção fifa unita
    """

  static let settlementCues: StaticString = """
    cidade cidades vila vilas aldeia capital localidade município bairro povoado freguesia
    subúrbio povoação favela
    """

  static let admin1Cues: StaticString = """
    província províncias região estado estados departamento república território governadoria
    cantão distrito
    """

  static let admin2Cues: StaticString = """
    distrito concelho condado município freguesia comarca
    """

  static let waterCues: StaticString = """
    rio rios lago lagoa mar oceano baía golfo estreito canal ribeira ribeirão costa represa barragem
    """

  static let terrainCues: StaticString = """
    monte montes montanha montanhas morro ilha ilhas península deserto vale serra cordilheira floresta
    mata cabo vulcão planície planalto arquipélago praia pico pantanal
    """

  static let facilityCues: StaticString = """
    aeroporto estação ponte praça hospital prisão cadeia estádio castelo torre forte cemitério
    quartel base palácio convento parque hotel monumento clínica centro terminal
    """

  static let streetCues: StaticString = """
    rua r avenida av estrada rodovia autoestrada auto-estrada caminho travessa alameda largo
    """

  static let common: StaticString = """
    ação acordo água alma amigo amor ano anos ar arte autor bairro banco beira belo boca bolsa cabeça
    caixa câmara caminho campo campos canal carro carta casa casos castelo causa centro chaves ciclo
    cinema círculo clube conta copa corpo costa culto cultura dado dados data deus dia dias dinheiro
    direito direitos economia equipa equipe estado família favor feira festa filho fim final fogo
    folha fonte força governo graça greve grupo guerra homem hora horas igreja imposto ingresso irmã
    jogo jornal justiça lei liberdade linha livro lugar lua luta luz madeira maior maioria mãe mão
    marca mercado mês mesa metro ministério mulher mundo música nacional negócio noite nome norte
    notícia obra oferta ordem oriente ouro painel património primavera região tesouro fazenda cento negro negros
    máfia real pai país palavra partido passado paz pena pessoa pessoas plano
    poder ponto população porta povo prata preço prêmio presidente problema processo programa
    projeto quadro quadra razão receita rede república rosa saúde século semana seguro seleção serra
    serviço sistema sol sorte sul tempo terra terreno tipo trabalho união vale verdade vida vinho
    vitória volta voto voz zona
    """

  static let speech: StaticString = """
    disse diz afirmou anunciou declarou acusou pediu exige exigiu rejeitou condenou garantiu
    confirmou advertiu apoia quer decidiu
    """

  static let institutions: StaticString = """
    governo ministério ministro presidente presidência parlamento exército polícia embaixada
    embaixador autoridades congresso senado tropas chanceler rei
    """

  static let abbreviations: StaticString = """
    sr sra dr dra prof gen av etc núm no pág vol km exmo d art jan fev abr jun jul ago set out nov dez
    """

  static let directions: StaticString = """
    norte sul leste este oeste nordeste noroeste sudeste sudoeste oriental ocidental central alto
    alta baixo baixa setentrional meridional
    """

  static let personal: StaticString = """
    quem anos idade filho filha pai mãe irmão irmã viúva marido mulher nasceu morreu escreveu cantou
    jogou marcou respondeu
    """

  static let things: StaticString = """
    navio fragata cruzador submarino furacão ciclone tempestade míssil foguete filme álbum romance
    canção ópera vírus febre doença vacina
    """

  static let people: StaticString = """
    soldados tropas cidadãos homens mulheres rebeldes governo presidente
    """

  static let familyNames: StaticString = """
    abreu almeida alves amaral andrade araújo azevedo barbosa barros batista borges braga campos
    cardoso carvalho castro coelho collor correia costa cruz cunha dias duarte esteves faria
    fernandes ferreira figueiredo fonseca franco freitas gomes gonçalves guimarães henriques lima
    lopes machado magalhães maia marques martins matos medeiros melo mendes miranda monteiro moraes
    morais moreira moura nascimento neves nogueira nunes oliveira pacheco pereira pinheiro pinto
    pires ramos reis ribeiro rocha rodrigues sampaio santana santos silva silveira soares sousa souza
    tavares teixeira vasconcelos vaz vieira xavier
    """

  static let givenNames: StaticString = """
    adriana afonso alberto alexandre alice álvaro amália ana andré ângela antónio antônio armando
    artur augusto aurélio beatriz benedito bernardo bruno caetano camila carla carlos carolina
    catarina cecília célia celso césar ciro cláudia cláudio clara cristiano cristina daniela diogo
    domingos duarte edgar edson eduardo elias elisa emília estêvão eugénio fábio fátima felipe
    fernanda fernando filipa filipe flávio francisco frederico gabriela gilberto gonçalo guilherme
    gustavo heitor helena henrique hugo humberto inês isabel ivo jacinto jaime joana joão joaquim
    jorge josé júlia júlio lauro leonor letícia lourenço lúcia lúcio luís luísa luiz lula mafalda
    manuel manoel márcia márcio marcos margarida maria mariana mário marta mateus maurício miguel
    mônica nélson nuno octávio otávio olga orlando osvaldo paula paulo pedro rafaela raimundo raul
    renato ricardo rita roberto rodrigo rogério romário ronaldo rosa rui ruth salvador sandra
    sebastião sérgio sílvia silvio simão sônia susana tânia teresa tiago tomás valdir vanessa vasco
    vera vicente vítor wagner zé
    """
}
