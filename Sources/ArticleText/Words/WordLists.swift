/// The English word lists with their classes.
///
/// Compiled by hand, except ``commonWords``.
enum WordLists {
  static let all: [(WordClass, StaticString)] = [
    (.function, functionWords), (.locative, locatives), (.directional, directionals),
    (.date, dates), (.givenName, givenNames), (.familyName, familyNames), (.title, titles),
    (.organisation, organisations), (.settlementCue, settlementCues),
    (.admin1Cue, admin1Cues), (.admin2Cue, admin2Cues), (.waterCue, waterCues),
    (.terrainCue, terrainCues), (.facilityCue, facilityCues), (.streetCue, streetCues),
    (.common, commonWords), (.speech, speechVerbs), (.institution, institutions),
    (.abbreviation, abbreviations), (.direction, directions), (.particle, particles),
    (.personal, personals), (.thing, things), (.never, neverPlaces), (.agency, agencies),
    (.people, peoples), (.noPlace, noPlaces), (.of, "of"), (.and, "and or"),
    (.article, "the"), (.at, "at"),
  ]

  static let functionWords: StaticString = """
    a about above across after again against all almost alone along already also although always
    am amid amidst among amongst an and another any anybody anyone anything anyway apart are
    around as aside at away back be became because become been before behind being below beneath
    beside besides between beyond both but by can cannot could despite did do does doing done
    don't down due during each either else enough etc even ever every everybody everyone
    everything except few fewer first for former formerly from further get gets got had has have
    having he hence her here hers herself him himself his how however i i'm i've if in including
    indeed inside instead into is it it's its itself just last late lately later latter least less
    like likely many may maybe me meanwhile might mine more moreover most mostly much must my
    myself near nearly neither never nevertheless next no nobody none nor not nothing now nowhere
    of off often on once one only onto or other others otherwise our ours ourselves out outside
    over own past per perhaps please rather re same second several shall she should since so some
    somebody somehow someone something sometimes soon still such than that that's the their theirs
    them themselves then thence there there's thereafter thereby therefore these they they're
    third this those though three through throughout thus till to today together tomorrow too
    toward towards two under underneath unless until up upon us very via was we we're well were
    what whatever when whenever where whereas wherever whether which while who whoever whom whose
    why will with within without would yes yesterday yet you you're your yours yourself four five
    i’d i'd i’ll i'll i’m i’ve he’s she’s it’s that’s there’s we’re they’re you’re don’t
    six seven eight nine ten hundred thousand million billion according amongst ago ahead
    """

  static let locatives: StaticString = """
    in near outside inside within throughout across around nearby surrounding downtown
    rural beyond amid
    """

  static let directionals: StaticString = """
    to from toward towards into onto through via between visiting visited visit leaving left
    entered entering reached invaded bombed hit besieged captured seized crossed
    """

  static let dates: StaticString = """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
    saturday sunday mon tue tues wed thu thur thurs fri sat sun easter christmas ramadan
    """

  static let titles: StaticString = """
    mr mrs ms miss dr prof professor president vice-president prime minister premier chancellor
    king queen prince princess duke duchess lord lady sir dame baron count emperor sultan emir
    sheikh shah pope cardinal archbishop bishop rev reverend father brother sister pastor rabbi
    imam ayatollah general gen admiral adm colonel col major maj captain capt lieutenant lt
    sergeant sgt corporal cpl private pvt commander cmdr marshal sheriff deputy officer detective
    inspector constable chief governor gov senator sen representative rep congressman
    congresswoman mayor councilman councilwoman councilor councillor alderman delegate ambassador
    secretary attorney judge justice coach manager chairman chairwoman chairperson director ceo
    spokesman spokeswoman spokesperson dictator rebel warlord leader dean superintendent
    commissioner trooper patrolman lawyer actor actress singer author writer reporter
    correspondent photographer striker midfielder defender goalkeeper quarterback pitcher
    guard forward winger saint st
    """

  static let organisations: StaticString = """
    university college school schools academy institute institution polytechnic times post
    herald tribune gazette journal chronicle observer guardian telegraph mirror sun star globe
    examiner inquirer news daily weekly press review record register dispatch sentinel courier
    magazine mail echo united city fc afc sc cf rovers rangers wanderers albion hotspur athletic
    county town giants lions tigers bears eagles cowboys patriots jets dolphins bulls lakers
    celtics knicks yankees mets dodgers cubs sox braves reds cardinals pirates phillies astros
    mariners padres rockies marlins nationals orioles twins royals panthers ravens steelers
    browns bengals titans colts jaguars texans broncos chiefs raiders chargers packers vikings
    saints falcons buccaneers seahawks rams redskins 49ers bruins sabres canadiens senators leafs
    capitals penguins flyers devils islanders blackhawks predators blues stars wild avalanche
    flames oilers canucks ducks sharks kings hawks hornets heat magic wizards pistons pacers
    bucks cavaliers rockets spurs mavericks grizzlies suns warriors clippers nuggets jazz thunder
    wildcats bulldogs huskies trojans spartans wolverines hurricanes gators seminoles bank banks
    airlines airways air railway railroad railways motors oil gas energy petroleum electric power
    steel company co corp corporation inc ltd llc plc gmbh ag group holdings partners associates
    international industries systems technologies scientific pharmaceuticals laboratories labs
    foundation fund trust society association federation union league council committee
    commission board authority agency bureau department dept office ministry court police force
    army navy guard marines brigade battalion regiment division corps front party coalition
    alliance movement congress parliament senate assembly republicans democrats museum gallery
    library orchestra symphony philharmonic opera ballet theatre theater church cathedral mosque
    temple synagogue diocese club team cup open championship championships marathon grand prix
    derby games olympics festival exchange stock index summit treaty accord agreement protocol
    declaration conference convention act bill amendment case v vs network television tv radio
    broadcasting media publishing books records studios pictures films productions entertainment
    insurance mutual financial capital investment investments securities hospital clinic medical
    health healthcare center centre chamber commerce wine whisky terrier shepherd syndrome virus
    fever disease effect bureau zoo observatory service services
    """

  static let settlementCues: StaticString = """
    city cities town towns village villages capital suburb suburbs hamlet port borough
    municipality metropolis township settlement neighborhood neighbourhood community
    stronghold enclave resort
    """

  static let admin1Cues: StaticString = """
    province provinces governorate governorates state states oblast krai region prefecture
    territory republic emirate canton voivodeship department provincial
    """

  static let admin2Cues: StaticString = """
    county counties district districts parish raion municipality township shire
    """

  static let waterCues: StaticString = """
    river rivers lake lakes sea ocean bay gulf strait straits channel creek canal reservoir
    lagoon falls fjord sound harbor harbour inlet brook
    """

  static let terrainCues: StaticString = """
    mountain mountains mount mt island islands isle peninsula desert valley hills hill plateau
    cape volcano forest glacier canyon range basin plain plains delta archipelago beach heights
    """

  static let facilityCues: StaticString = """
    airport airfield airbase base hospital stadium prison jail dam bridge station square park
    camp palace castle tower plant terminal cemetery fort mall crossing zoo monument
    elementary arena speedway
    """

  static let streetCues: StaticString = """
    street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy route parkway pkwy
    freeway turnpike expressway interstate plaza terrace circle trail pike ct
    """

  static let speechVerbs: StaticString = """
    said says say announced announces agreed agrees declared declares claimed claims accused
    accuses denied denies warned warns insisted insists condemned condemns vowed vows urged urges
    rejected rejects called calls wants wanted signed imposed refused refuses demanded demands
    threatened threatens voted decided plans planned hopes believes blamed blames responded
    criticized criticised backed backs supports supported sent ordered
    """

  static let institutions: StaticString = """
    government governments ministry ministries minister ministers president presidents parliament
    army military navy embassy ambassador administration authorities officials official regime
    leader leaders leadership police cabinet senate congress court courts council defense defence
    foreign state economy forces troops envoy delegation prime premier chancellor king queen
    """

  static let abbreviations: StaticString = """
    mr mrs ms dr prof rev fr sr jr st ste mt ft gen adm col maj capt lt sgt cpl pvt cmdr gov sen
    rep hon atty dept inc corp co ltd vs no ave blvd rd hwy jan feb mar apr jun jul aug sep sept
    oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss
    mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo ont que alta sask messrs mme
    twp phila
    """

  static let directions: StaticString = """
    north south east west northern southern eastern western northeast northwest southeast
    southwest northeastern northwestern southeastern southwestern central upper lower greater
    inner outer mid northernmost southernmost north-east north-west south-east south-west
    """

  static let particles: StaticString = """
    al el ad as ash ar an at az ez es et er en ed de del della di da do dos das du des la le les
    los las van von der den ten ter bin ibn ben bint abu abd um umm y e zu zur sur aan op
    """

  static let personals: StaticString = """
    who whose whom aged told son daughter wife husband mother father brother sister widow aka
    born died graduated joked testified recalled remembers he she his her himself herself
    scored wrote sang tweeted smiled laughed thinks replied explained
    """

  static let things: StaticString = """
    frigate warship ship destroyer submarine cruiser carrier vessel tanker ferry yacht boat
    missile missiles rocket hurricane cyclone typhoon storm hms uss ss rms mv aircraft jet tank
    operation project album film movie novel song band opera dog horse virus fever disease
    syndrome vaccine
    """

  static let neverPlaces: StaticString = """
    is isis isil daesh un nato who ap afp upi bbc cnn nbc abc cbs fbi cia nsa dna hiv aids gop
    ceo cfo tv dvd gps mr mrs ms dr sgt lt col gen gov rep sen am pm ad bc bce ce id ok pc it
    iaea imf wto opec nasa mp mps pm phd nba nfl nhl mlb ncaa espn aug
    islam islamic christian muslim muslims jewish catholic catholics sunni shia shiite god
    """

  static let noPlaces: StaticString = """
    hamas hezbollah hizbullah taliban fatah houthi houthis qaeda qaida jihad isis isil daesh
    ebola zika polio covid sars mers dengue malaria measles kalibr tomahawk google facebook
    twitter microsoft boeing airbus toyota nissan ford chevrolet pfizer nestle bible koran quran
    """

  static let agencies: StaticString = """
    ap afp reuters upi xinhua itar-tass tass interfax bloomberg cnn ani pti ians efe dpa ansa
    bbc
    """

  static let peoples: StaticString = """
    troops soldiers citizens citizen man men woman women people forces army rebels militants
    officials government president warship missiles airstrikes jets national nationals immigrants
    descent border
    """
}
