/// The genitive of German names, their adjectives in -er and -isch, and their demonyms.
enum GermanInflection {
  static let text = Inflection.Text(
    names: names, attributes: attributes, endings: endings, adjectives: adjectives,
    peoples: peoples, irregularAdjectives: irregularAdjectives,
    irregularPeoples: irregularPeoples, writesKindsLowercase: false)

  /// Deutschlands, des Roten Meeres, in den Vereinigten Staaten, am Schwarzen Meer, im Bayerischen Wald.
  private static let names: StaticString = """
    s> es>
    """

  private static let attributes: StaticString = "en>e e>es e>er en>es em>es er>e en>er es>e em>er"

  private static let endings: StaticString = """
    > e> en> er> es> em> ern>er innen>er in>er n> s> erin>er erinnen>er
    """

  /// Berliner, Münchner, Göttinger, Hannoveraner, Wiener.
  private static let peoples: StaticString = "er> er>en ner>en ner>ern aner> er>e aner>a"

  /// Syrisch, iranisch, ägyptisch, ukrainisch.
  private static let adjectives: StaticString = """
    isch> isch>ien isch>en isch>e isch>a ianisch>ien nisch>n
    """

  private static let irregularAdjectives: StaticString = """
    deutsch>Deutschland französisch>Frankreich britisch>Großbritannien englisch>England
    schottisch>Schottland irisch>Irland amerikanisch>USA us-amerikanisch>USA russisch>Russland
    polnisch>Polen tschechisch>Tschechien slowakisch>Slowakei slowenisch>Slowenien
    ungarisch>Ungarn rumänisch>Rumänien bulgarisch>Bulgarien serbisch>Serbien kroatisch>Kroatien
    bosnisch>Bosnien türkisch>Türkei griechisch>Griechenland italienisch>Italien spanisch>Spanien
    portugiesisch>Portugal niederländisch>Niederlande holländisch>Niederlande belgisch>Belgien
    luxemburgisch>Luxemburg schweizerisch>Schweiz österreichisch>Österreich dänisch>Dänemark
    schwedisch>Schweden norwegisch>Norwegen finnisch>Finnland isländisch>Island lettisch>Lettland
    litauisch>Litauen estnisch>Estland ukrainisch>Ukraine weißrussisch>Weißrussland
    georgisch>Georgien armenisch>Armenien chinesisch>China japanisch>Japan koreanisch>Korea
    südkoreanisch>Südkorea nordkoreanisch>Nordkorea indisch>Indien pakistanisch>Pakistan
    afghanisch>Afghanistan vietnamesisch>Vietnam thailändisch>Thailand indonesisch>Indonesien
    australisch>Australien neuseeländisch>Neuseeland kanadisch>Kanada mexikanisch>Mexiko
    brasilianisch>Brasilien argentinisch>Argentinien chilenisch>Chile kubanisch>Kuba
    kolumbianisch>Kolumbien venezolanisch>Venezuela peruanisch>Peru israelisch>Israel
    palästinensisch>Palästina syrisch>Syrien libanesisch>Libanon irakisch>Irak iranisch>Iran
    jordanisch>Jordanien ägyptisch>Ägypten libysch>Libyen tunesisch>Tunesien algerisch>Algerien
    marokkanisch>Marokko sudanesisch>Sudan äthiopisch>Äthiopien somalisch>Somalia kenianisch>Kenia
    nigerianisch>Nigeria südafrikanisch>Südafrika saudi-arabisch>Saudi-Arabien
    saudisch>Saudi-Arabien europäisch>Europa asiatisch>Asien afrikanisch>Afrika bayerisch>Bayern
    bayrisch>Bayern sächsisch>Sachsen hessisch>Hessen westfälisch>Westfalen schwäbisch>Schwaben
    fränkisch>Franken rheinisch>Rheinland thüringisch>Thüringen niedersächsisch>Niedersachsen
    brandenburgisch>Brandenburg preußisch>Preußen sizilianisch>Sizilien böhmisch>Böhmen
    schlesisch>Schlesien mährisch>Mähren kölsch>Köln steirisch>Steiermark
    """

  private static let irregularPeoples: StaticString = """
    deutscher>Deutschland franzose>Frankreich franzosen>Frankreich brite>Großbritannien
    briten>Großbritannien engländer>England schotte>Schottland ire>Irland amerikaner>USA
    us-amerikaner>USA russe>Russland russen>Russland pole>Polen tscheche>Tschechien ungar>Ungarn
    rumäne>Rumänien bulgare>Bulgarien serbe>Serbien kroate>Kroatien türke>Türkei türken>Türkei
    grieche>Griechenland griechen>Griechenland italiener>Italien spanier>Spanien
    portugiese>Portugal niederländer>Niederlande holländer>Niederlande belgier>Belgien
    schweizer>Schweiz österreicher>Österreich däne>Dänemark dänen>Dänemark schwede>Schweden
    norweger>Norwegen finne>Finnland chinese>China chinesen>China japaner>Japan inder>Indien
    israeli>Israel palästinenser>Palästina syrer>Syrien iraker>Irak iraner>Iran ägypter>Ägypten
    europäer>Europa afrikaner>Afrika zürcher>Zürich basler>Basel genfer>Genf hannoveraner>Hannover
    bremer>Bremen dresdner>Dresden münchner>München pariser>Paris moskauer>Moskau tiroler>Tirol
    kärntner>Kärnten
    """
}
