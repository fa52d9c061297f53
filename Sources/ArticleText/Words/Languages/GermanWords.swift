/// The word lists of German, written by hand.
enum GermanWords {
  static let all: [(WordClass, StaticString)] = [
    (.function, function), (.locative, locative), (.directional, directional), (.date, dates),
    (.title, titles), (.organisation, organisations), (.settlementCue, settlementCues),
    (.admin1Cue, admin1Cues), (.admin2Cue, admin2Cues), (.waterCue, waterCues),
    (.terrainCue, terrainCues), (.facilityCue, facilityCues), (.streetCue, streetCues),
    (.common, common), (.common, function), (.speech, speech), (.institution, institutions),
    (.abbreviation, abbreviations), (.direction, directions), (.personal, personal),
    (.thing, things), (.people, people), (.of, "von vom der des"), (.and, "und oder sowie"),
    (.article, "der die das den dem des"), (.at, "bei beim"),
  ]

  static let function: StaticString = """
    aber alle allein allem allen aller alles allerdings als also am an andere anderem anderen
    anderer anderes andererseits anfangs anschließend auch auf aus außer außerdem bald bei beide
    beiden beim bereits besonders bevor bis bisher da dabei dadurch dafür dagegen daher dahin
    damals damit danach dann daneben daran darauf daraufhin daraus darf darin darüber darum
    darunter das dass daß davon davor dazu dein deine dem den denen denn dennoch der deren des
    deshalb dessen deswegen dich die dies diese diesem diesen dieser dieses dir doch dort drei du
    durch dürfen ebenfalls ebenso eigentlich ein eine einem einen einer eines einfach einige
    einigen einiger einiges einmal einst er erst erste ersten erster erstmals es etwa etwas euch
    euer falls fast ferner für ganz gar gegen gegenüber gemeinsam genau gerade gewesen gibt ging
    habe haben hat hatte hatten hätte hätten heute hier hierbei hierfür hierzu hin hinter ich ihm
    ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge insbesondere insgesamt
    inzwischen irgendwann ist ja je jede jedem jeden jeder jedes jedoch jene jener jetzt kann kaum
    kein keine keinem keinen keiner können konnte konnten könnte lassen laut leider letzte letzten
    letztlich man manche manchmal mehr mehrere mein meine meinem meinen meiner meist meistens mich
    mir mit mittlerweile möchte mögen muss müssen musste mussten nach nachdem natürlich neben nein
    neu neue neuen nicht nichts nie niemand noch nun nur ob obwohl oder oft ohne pro rund schließlich
    schon sechs sehr sei seien sein seine seinem seinen seiner seines seit seitdem selbst sich sie
    sieben sind so sobald sogar solche solchen soll sollen sollte sollten somit sondern sonst soweit
    sowie später statt stets trotz trotzdem über überhaupt übrigens um und uns unser unsere unter
    viel viele vielen vielleicht vier vom von vor während wann war waren warum was weder wegen weil
    weiter weitere weiteren welche welchem welchen welcher welches wenig wenige weniger wenn wer
    werde werden wie wieder will wir wird wo wobei wodurch wohl wollen wollte worden wurde wurden
    würde würden zehn zu zudem zum zunächst zur zurück zusammen zuvor zwar zwei zwischen zwölf acht
    fünf neun hundert tausend ab bin bist dank entlang gemäß hinzu insofern mal per sodann via zuerst
    """

  static let locative: StaticString = """
    in im aus bei nahe nahen nördlich südlich östlich westlich außerhalb innerhalb unweit rund um
    """

  static let directional: StaticString = """
    nach aus von bis richtung zwischen über durch gen verließ erreichte besuchte bereiste
    """

  static let dates: StaticString = """
    januar jänner februar märz april mai juni juli august september oktober november dezember jan
    feb mär apr jun jul aug sep sept okt nov dez montag dienstag mittwoch donnerstag freitag
    samstag sonnabend sonntag montags dienstags mittwochs donnerstags freitags samstags sonntags
    ostern weihnachten pfingsten ramadan frühling sommer herbst winter
    """

  static let titles: StaticString = """
    herr herrn frau fräulein dr prof professor professorin präsident präsidentin kanzler kanzlerin
    bundeskanzler bundeskanzlerin bundespräsident minister ministerin ministerpräsident premier
    premierminister außenminister innenminister könig königin kaiser kaiserin prinz prinzessin
    herzog herzogin graf gräfin fürst fürstin freiherr baron ritter papst kardinal bischof
    erzbischof pfarrer pastor pater bruder schwester sankt st general oberst major hauptmann
    leutnant admiral feldmarschall richter richterin anwalt bürgermeister bürgermeisterin
    oberbürgermeister senator senatorin sprecher sprecherin trainer trainerin chef chefin direktor
    direktorin leiter leiterin vorsitzender vorsitzende generalsekretär autor autorin
    schriftsteller schriftstellerin schauspieler schauspielerin sänger sängerin regisseur
    komponist maler architekt kapitän stürmer torwart verteidiger scheich imam rabbi
    """

  static let organisations: StaticString = """
    universität hochschule schule gymnasium akademie institut zeitung tageblatt nachrichten post
    allgemeine rundschau anzeiger kurier bild spiegel bank sparkasse versicherung konzern gmbh ag
    kg ev verein verband bund partei union fraktion stiftung gesellschaft museum galerie bibliothek
    orchester philharmoniker oper theater kirche dom pokal liga bundesliga meisterschaft
    weltmeisterschaft cup fc sc sv tsv vfb vfl tsg borussia eintracht fortuna hertha schalke
    verlag werke motoren ministerium gericht polizei armee behörde amt kommission rat parlament
    """

  static let settlementCues: StaticString = """
    stadt städte hauptstadt großstadt kleinstadt kreisstadt hafenstadt dorf dörfer ort ortschaft
    ortsteil stadtteil stadtbezirk gemeinde siedlung vorort metropole landeshauptstadt heimatstadt
    geburtsort marktgemeinde altstadt viertel weiler
    """

  static let admin1Cues: StaticString = """
    land bundesland bundesstaat provinz region kanton staat republik gouvernement oblast präfektur
    """

  static let admin2Cues: StaticString = """
    kreis landkreis bezirk distrikt regierungsbezirk grafschaft rajon arrondissement département
    """

  static let waterCues: StaticString = """
    fluss flusses fluß see meer ozean bucht golf straße bach kanal strom küste nordsee ostsee
    stausee meerenge lagune hafen fjord mündung ufer
    """

  static let terrainCues: StaticString = """
    berg berge gebirge insel inseln halbinsel tal wüste wald hügel kap vulkan gletscher alpen
    plateau hochland ebene becken archipel massiv moor heide gipfel
    """

  static let facilityCues: StaticString = """
    flughafen bahnhof hauptbahnhof brücke platz stadion krankenhaus klinik gefängnis burg schloss
    schloß turm kirche kloster friedhof kaserne stützpunkt lager denkmal zoo park kraftwerk
    """

  static let streetCues: StaticString = """
    straße strasse str allee weg gasse ring damm chaussee autobahn bundesstraße landstraße promenade
    """

  /// Common nouns that are also names in the gazetteer. German capitalises them, so case does not
  /// help.
  static let common: StaticString = """
    abend abschnitt aktie aktien akte akten alter amt anfang angebot anteil antike anzahl arbeit
    arbeiten art arten artikel aufgabe apotheke apotheken auftrag aula ausgabe auto bahn band bank banken basis bau bauer bauern
    beginn beispiel bereich bericht beruf betrieb bett bild bilder blatt boden bogen bögen bomben boot brand baustelle butter
    braun breite brief bruder buch bücher bühne burg büro büros chance chor club code computer dach
    dame damen daten deckel dichter dienst ding dinge dorf dose drama druck ehe ehre ehren eigentum ende energie
    entwicklung erde erfolg ergebnis euro fach fahrt fall falle familie farbe fassung feld fest
    feuer finale foto foren figur film filme firma fisch fläche flug folge folgen form formen frage fragen frau frauen
    freiheit freund freunde friede frieden front führung fuß gang garten gas gast gebiet geburt
    gefahr gegend geist geld gerät gericht gold geschichte gesellschaft gesetz gesicht gewalt gewinn glas
    glaube gott grad grenze größe grund grün gruppe gruppen hafen hälfte hall halle hallen hals hammer hand haß hass heirat
    hände handel haus hause häuser haupt haut heer heft held helden herr herren herz hilfe himmel
    hof höhe holz horn hotel hund hut idee insel jahr jahre jahren jahres jahrhundert junge jungen jury
    kampf kapelle karte karten kern kette kind kinder kirche klasse koch komma könig kopf körper kraft kreis
    kreuz krieg kritik krone kuh kultur kunde kunden kunst kurs lage lager land lande landes laufe
    laut leben leiche leistung leitung lehrer leute licht liebe lied lieder liga linie linien liste
    luft lust macht mai mal mangel mann männer marke marken markt maß masse material mauer mauern
    medien meer mehrheit mensch menschen messe meter mini minute mitglied mittag mitte mittel modell
    moment monat mond mord morgen mühle mund muse musik mutter nacht nähe name namen natur netz
    niederlage nord norden nutzung ober ordnung ort osten paar park partei partie person personen
    pferd plan platz politik post preis presse problem programm projekt prozent prozess punkt
    quelle quote rahmen rand rat raum recht rede regel regen region reich reihe reise rest rhein riese
    ring rock rolle rollen rosen rücken ruf ruhe saal sache sachen saison sand satz schaden schiff
    schlag schloss schluss schritt schule schutz schwarz see seele seite sendung serie serien sieg
    sinn sinne song songs start sitz sohn sonne sorge spiel spiele spitze sport sprache staat stadt stand stein stelle
    stern steuer stiftung stil stimme stimmen stoff straße strecke stück studie stufe stuhl stunde
    suche süd süden tag tage tal tanz tat teil teile temperatur text thema theorie tier tiere tisch
    titel tochter tod ton tor tore tour trainer trennung tür turm typ umfeld umwelt unfall ursache
    vater verein verfahren verkehr verlag verlust versuch vertrag vogel volk wahl wahlen wald wand
    wappen ware waren wasser weg wege wein weise welle welt weltkrieg wende werk werke werken wert
    westen wetter wind winkel wirkung wirtschaft woche wochen wohnung wort worte wunder zahl zahlen
    zeichen zeit zeiten zeitung ziel ziele zimmer zug züge zukunft zweck
    """

  static let speech: StaticString = """
    sagte sagt teilte erklärte erklärt kündigte betonte forderte fordert warnte meldete berichtete
    berichtet behauptete beschuldigte kritisierte kritisiert lehnte stimmte beschloss plant
    unterstützt verurteilte
    """

  static let institutions: StaticString = """
    regierung ministerium parlament armee botschaft behörden polizei präsident kanzler
    ministerpräsident außenminister militär führung truppen gericht senat landtag
    """

  static let abbreviations: StaticString = """
    dr prof st bzw ca etc evtl ggf inkl nr str tel usw vgl z b d h u a v chr jh jhd mio mrd sog
    geb gest abs art bd dipl ing jan feb mär apr jun jul aug sep okt nov dez engl lat ehem
    """

  static let directions: StaticString = """
    nord süd ost west nördlich südlich östlich westlich nördliche südliche östliche westliche
    nördlichen südlichen östlichen westlichen nordöstlich nordwestlich südöstlich südwestlich
    zentral ober unter groß klein mittel norden süden osten westen
    """

  static let personal: StaticString = """
    der die jährige jähriger alt geboren gestorben sohn tochter vater mutter bruder schwester witwe
    heiratete schrieb sang sagte lachte studierte spielte er sie
    """

  static let things: StaticString = """
    schiff fregatte kreuzer panzer rakete hurrikan orkan taifun sturm film album roman lied oper
    virus fieber krankheit impfstoff
    """

  static let people: StaticString = """
    soldaten truppen bürger männer frauen rebellen beamte regierung präsident staatsbürger
    """
}
