/// The word lists of Spanish, written by hand.
enum SpanishWords {
  static let all: [(WordClass, StaticString)] = [
    (.function, function), (.locative, locative), (.directional, directional), (.date, dates),
    (.title, titles), (.organisation, organisations), (.settlementCue, settlementCues),
    (.admin1Cue, admin1Cues), (.admin2Cue, admin2Cues), (.waterCue, waterCues),
    (.terrainCue, terrainCues), (.facilityCue, facilityCues), (.streetCue, streetCues),
    (.common, common), (.speech, speech), (.institution, institutions),
    (.abbreviation, abbreviations), (.direction, directions), (.personal, personal),
    (.thing, things), (.people, people), (.of, "de del"), (.and, "y e o u"),
    (.article, "el la los las lo"), (.at, "a al"), (.givenName, givenNames),
    (.familyName, familyNames), (.never, "ok md on la ns tv us dm pp psoe fc"),
  ]

  static let function: StaticString = """
    a acá además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambos ante
    antes apenas aquel aquella aquellos aquí así aun aún aunque ayer bajo bastante bien cada casi
    cerca cierta cierto cinco como cómo con conmigo contigo contra cosa cosas cual cuál cuales cuáles
    cualquier cuando cuándo cuanta cuánta cuanto cuánto cuatro da dar de debe deben del dentro desde
    después detrás día dice dicen diez dije dijo donde dónde dos durante e el él ella ellas ello ellos
    en encima entonces entre era eran eras eres es esa esas ese esos eso esta ésta está están estaba
    estaban estamos estar estas éstas este éste esto estos éstos estoy estuvo fin fue fueron fui
    gracias gran grande ha había habían haber habrá hace hacen hacer hacia haga hago han hasta hay
    haya he hecho hemos hola hoy igual incluso ir jamás la las le les lo los luego más mas me mejor
    menos mi mí mía mientras mil mío mira mirá mis misma mismas mismo mismos mucha muchas mucho muchos
    muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nueve
    nunca o ocho ok os otra otras otro otros para pero poca pocas poco pocos por porque porqué pues
    puede pueden puedo pues que qué quien quién quienes quiera quiere quiero quizá quizás sabe saben
    sabes se sea según segundo seis ser sera será serán si sí sido siempre siendo siete sin sino
    sobre sois solo sólo somos son soy su sus tal también tampoco tan tanta tantas tanto tantos te
    tenemos tener tengo ti tiene tienen tienes toda todas todavía todo todos tras tres tu tú tus tuvo
    u un una unas uno unos usted ustedes va vamos van varias varios vas veces ver vez voy vos ya y yo
    anda gana gane haz sigue siguen creo ojalá feliz buen buena buenas bueno buenos nuevo nueva dale
    leer viva vía rt jaja jajaja así asi mas tu aqui dia
    """

  static let locative: StaticString = """
    en desde cerca dentro fuera alrededor afueras
    """

  static let directional: StaticString = """
    a al hacia hasta para por de desde entre vía llegó llega salió visitó
    """

  static let dates: StaticString = """
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre
    diciembre lunes martes miércoles jueves viernes sábado domingo ene feb mar abr may jun jul ago
    sep oct nov dic navidad ramadán
    """

  static let titles: StaticString = """
    señor señora señorita sr sra srta don doña dr dra doctor doctora profesor profesora presidente
    presidenta ministro ministra primer canciller senador senadora diputado diputada alcalde
    alcaldesa gobernador gobernadora rey reina príncipe princesa duque duquesa conde condesa
    emperador papa cardenal obispo arzobispo padre madre fray sor hermano hermana san santo santa
    general coronel comandante capitán teniente sargento almirante juez jueza fiscal director
    directora secretario secretaria embajador embajadora jeque imán emir sultán entrenador
    entrenadora técnico actor actriz cantante escritor escritora periodista delantero portero jefe
    jefa líder candidato candidata
    """

  static let organisations: StaticString = """
    universidad escuela colegio academia instituto diario periódico gaceta nación tiempo mundo país
    banco compañía empresa grupo sindicato asociación federación unión liga consejo comité comisión
    corte tribunal policía ejército partido frente asamblea senado congreso museo teatro ópera
    biblioteca iglesia catedral copa campeonato fc cf club atlético deportivo real sporting
    agencia ministerio fundación selección fifa otan onu
    """

  static let settlementCues: StaticString = """
    ciudad ciudades pueblo pueblos villa aldea capital localidad municipio barrio puerto comuna
    urbanización colonia suburbio
    """

  static let admin1Cues: StaticString = """
    provincia provincias región estado estados departamento república comunidad cantón territorio
    gobernación óblast
    """

  static let admin2Cues: StaticString = """
    distrito partido condado municipio parroquia cantón comarca
    """

  static let waterCues: StaticString = """
    río rio ríos lago laguna mar océano bahía golfo estrecho canal arroyo costa embalse ría
    """

  static let terrainCues: StaticString = """
    monte montes montaña montañas cerro isla islas península desierto valle colina sierra cordillera
    bosque cabo volcán llanura meseta archipiélago nevado playa pico
    """

  static let facilityCues: StaticString = """
    aeropuerto estación puente plaza hospital cárcel estadio castillo torre fuerte cementerio
    cuartel base palacio convento presa parque hotel monumento clínica centro terminal
    """

  static let streetCues: StaticString = """
    calle avenida av avda carretera autopista camino paseo ruta bulevar autovía
    """

  static let common: StaticString = """
    agua alba alegría alma alta amiga amigo amigos amor amazon año años aries arte ayuda bajo banco barrio boca
    bolsa cabeza café calle calor cama camino campo canción cara carta casa caso causa centro cerro
    cielo cine claro clase cero color concordia copa corazón cuenta cuerpo derecho derechos día días dinero dios
    dolor equipo españoles esperanza estado familia favor fe fiesta flor flores foto fuego fuerza
    fútbol gente gloria gol golpe gracias grupo guerra guerrero gusto hermana hermano hermosa hija
    hijo hombre hora horas hotel humor idea jefe jugador justicia juego ley libertad libre libro
    línea loco loca lucha lugar luna luz madre mano manos mañana marca mayor medio mensaje mes mesa
    minuto moda momento muerte mujer mujeres mundo música nación navidad niña niño niños noche nombre
    nombres noticia noticias obra ojos orden padre país palabra partido paz película perro persona
    piel plan plaza pobre poder policía presidente primera problema programa pueblo punto razón
    reina rey risa rosa rosas salud sangre santos santo semana señor serie sistema sol sonrisa sueño
    suerte tarde tema tiempo tierra toro trabajo tren unión ventana verdad verde vida viento viernes
    virgen voz vuelta zona toma trata vale venga vete piensa llevan sale papá pepe reforma señores nacional milagros oh
    ok
    """

  static let speech: StaticString = """
    dijo dice afirmó anunció declaró acusó pidió exige exigió rechazó rechaza condenó aseguró
    confirmó advirtió apoya quiere decidió
    """

  static let institutions: StaticString = """
    gobierno ministerio ministro presidente presidencia parlamento ejército policía embajada
    embajador autoridades congreso senado tropas canciller rey
    """

  static let abbreviations: StaticString = """
    sr sra srta dr dra prof gral av avda etc núm no pág vol ud uds ee uu km ene feb mar abr jun jul
    ago sep oct nov dic
    """

  static let directions: StaticString = """
    norte sur este oeste noreste noroeste sureste suroeste oriental occidental central alto alta
    bajo baja septentrional meridional
    """

  static let personal: StaticString = """
    quien edad hijo hija padre madre hermano hermana viuda esposo esposa nació murió escribió cantó
    jugó marcó respondió
    """

  static let things: StaticString = """
    buque fragata crucero submarino huracán ciclón tormenta misil cohete película álbum novela
    canción ópera virus fiebre enfermedad vacuna
    """

  static let people: StaticString = """
    soldados tropas ciudadanos hombres mujeres rebeldes gobierno presidente
    """

  static let familyNames: StaticString = """
    aguilar álvarez arjona bolívar cabello cabrera calderón campos capriles castillo castro chávez
    contreras cortés cruz delgado díaz domínguez espinoza fernández flores fuentes garcía gómez
    gonzález guerrero gutiérrez guzmán hernández herrera jiménez juárez lópez maduro márquez martínez
    medina mejía méndez mendoza molina morales moreno muñoz navarro núñez ortega ortiz paredes peña
    pérez ponce ramírez ramos reyes ríos rivera rodríguez rojas romero ruiz salazar sánchez sandoval
    santos silva sosa soto suárez torres uribe valdez vargas vásquez vega velásquez vera yepes zapata
    """

  static let givenNames: StaticString = """
    adrián agustín alejandra alejandro álvaro ana andrea andrés ángel ángela antonio arturo beatriz
    belén bernardo camila carla carlos carmen carolina césar claudia cristian cristina cristóbal
    daniel daniela david diana diego dolores eduardo elena emilio enrique ernesto esteban eva
    fabián felipe fernanda fernando fidel francisca francisco gabriel gabriela gerardo germán
    gonzalo graciela guadalupe guillermo gustavo héctor henrique hernán hugo ignacio inés iván
    jaime javier jesús joaquín jorge josé juan juana julia julián julio laura leonardo leopoldo
    lorena lorenzo lucas lucía luis luisa manuel marcela marcelo marcos maría mariana mariano marina
    mario marta martín mateo mauricio mercedes miguel mónica natalia nicolás octavio óscar pablo
    paola patricia pedro pilar rafael ramiro ramón raquel raúl rebeca ricardo roberto rocío rodrigo
    rosa rubén salvador samuel santiago sara sebastián sergio silvia simón sofía susana teresa tomás
    valentina valeria vanesa verónica vicente víctor xavier yolanda
    """
}
