extension WordLists {
  /// Frequent English words that are written in lower case.
  ///
  /// Made from WordNet 3.0 (Debian package wordnet-base): the one-word lemmas of three letters or
  /// more that have a sense written in lower case and occur at least four times in its semantic
  /// concordances, without names of countries that are also common nouns ("china", "turkey"), and
  /// with about two dozen words added by hand. WordNet 3.0 Copyright 2006 by Princeton University;
  /// its licence permits use, copying and redistribution with this notice.
  static let commonWords: StaticString = """
    abandon abandonment ability abject able aboard abolish about above abroad abrupt abruptly
    absence absent absently absolute absolutely absorb absorbed absorption abstract abstraction
    absurd absurdity abuse academic academically academy accelerate acceleration accent accentuate
    accept acceptance accepted access accident accommodate accompany accomplish accomplishment
    accord accordance accordingly accost account accreditation accumulate accumulation accuracy
    accurate accurately accuse accustomed ace acetone ache achieve achievement acid acknowledge
    acquaintance acquiescence acquire acquisition acre acreage acres across act acting action
    activate active activity actor actual actuality actually acute acutely adapt add addition
    additional additive address adequate adequately adhere adjacent adjective adjourn adjunct
    adjust adjusted adjustment administer administration administrative administrator admirable
    admiration admire admission admit adopt adult advance advanced advantage adventure adverse
    advertise advertising advice advise advocate aerated aeration aerator aerial aerosol aesthetic
    afar affair affairs affect affected affection affiliation affirm affix affixed afford afraid
    after afternoon afterward afterwards again age aged agency agent agglutination agglutinin
    aggravate aggression aggressive aggressiveness ago agony agree agreement agricultural
    agriculture ahead aid aide ailment aim air aircraft airplane airport airway airy aisle alarm
    albumin alert algae algebraically alien align alignment alike alive all allege alleged
    allocate allot allotment allow allowance allusion ally almost alone along aloud already also
    alter alteration altercation alternate alternative altogether aluminum alveolar alveolus
    always amateur amaze amazed amazement amazing ambassador amber ambiguity ambiguous ambition
    ambitious ambush amend amendment ammunition amorphous amount amp ample amplify amplitude amuse
    amusement amusing anaconda analogous analogy analysis analyst analytic analyze anastomosis
    anatomical anatomy ancestral anchor ancient andrena anecdote anemia angel anger angle angrily
    angry anguish animal anionic ankle anniversary announce announcement annoy annoyance annual
    annually anode anonymous another answer ant antagonism antagonist antelope antenna anterior
    anti antibody anticipate anticipated anticipation antigen antique antiserum antithyroid
    anxiety anxious anxiously any anyhow anymore anyway anywhere apart apartment apostolic
    appalling apparatus apparent apparently appeal appealing appear appearance appease appendix
    appetite applaud applause applicable applicant application apply appoint appointed appointee
    appointment appreciable appreciably appreciate appreciation apprehension apprentice approach
    appropriate approval approve approved approximate approximately approximation apt aqueous
    arbitrary arc arch archbishop architect architectural architecture area argon argue argument
    arise arithmetic arm armchair armed arms army around arouse arrange arrangement array arrest
    arrival arrive arrow art arterial arteriolar artery article articulate artificial artillery
    artist artistic arts ascertain ascribe ashamed aside ask asleep aspect ass assail assassin
    assault assemblage assemble assembly assent assert assess assessment assign assignment
    assimilate assist assistance assistant associate association assume assumption assurance
    assure astonished astonishing astonishment athlete athletic atmosphere atom atomic atrophy
    attach attack attain attempt attend attendant attention attitude attorney attract attraction
    attractive attributable attribute audience augment august aunt authentic authenticity author
    authorities authority authorization authorize automatic automatically automobile autonomic
    autumn avail available average avert avocado avoid avoidance await awake awaken award aware
    awareness away awe awful awfully awkward axe axis babble babe baby back background backward
    backwoods backyard bacon bacterial bad badge badly badness bag bake balance balanced ball
    ballad ballet balloon ballot ballplayer ban band bandage bandaged bang banish bank banker
    banner baptize bar barbell bare barely bargain barge bark barn barrel barricade barrier base
    baseball based basement basic basically basis bask basket bastard bat bath bathe bathroom
    batter battery battle battlefield bawl bay bayonet beach beam bear beard bearded bearer beast
    beat beautiful beautifully beauty beckon become bed bedroom bee beebread beef beer before beg
    begin beginning behalf behave behavior behind behold being belch belief believe bell bellow
    belly belong beloved below belt bench bend beneficial benefit bent bequest berlin beset
    besides best bestow bet bethink betray better bevel bewildered beyond bible biblical bicycle
    bid big bigger bill billion bind binding binomial biological biology bird birdie birth
    birthday biscuit bishop bit bite bitter bitterly bitterness black blackness blade blame
    blanket blast blatant blaze blazing bleed blend bless blind blindly blindness blink blithe
    bloat block blockade blood bloody bloom blooming blossom blot blow blue bluff blunder blunt
    blur blurred blush bluster board boast boat bob body bodybuilder boil bold bolster bolt bomb
    bomber bond bone book booking boom boost boot border bore boredom born borrow bosom boss both
    bother bottle bottom bough bounce bound boundary bourbon bow bowed bowl box boxcar boy boyhood
    brace brain brakes branch brand brass brave breadth break breakdown breakfast breast breath
    breathe breathing breathless breed breeze brick bridge bridle brief briefly brigade brigadier
    bright brightness brilliant brilliantly bring briskly bristle broad broadcast broaden broken
    bronc bronchial bronchiole bronchus brood brooding brook brother brow brown brush brutality
    bubble buck buckle buckskin bud buddy budget buffer buffet build builder building built bulb
    bulge bulk bulky bull bullet bulletin bum bumblebee bump bunch bundle bunk burden bureau
    bureaucracy burial burn burning burrow burst bury bush business businessman busy butt button
    buy buzz bypass cab cabin cabinet cable cackle cafe cafeteria cage calculate calculation calf
    calibrate calibration call calm calmly camera camp campaign camper camping can cancel cancer
    candidate candle cane cannon canon canteen canvas canyon cap capability capable capacity
    capital capitalism capitalist capsule captain capture car carbon card cardinal care career
    carefree careful carefully careless caress carpenter carriage carrier carry cart cartridge
    carve case cash cast castle casual cat catalogue catastrophe catch catcher category cater
    catharsis cathedral cathode catholic catkin cattle causal cause caution cautiously cavalry
    cave cease ceiling celebrate celebration celestial cell cellar cellulose cement cemetery cent
    center central centrally centrifuge century ceremony certain certainly certainty certify chain
    chair chairman challenge chamber champion chance change changed changing channel chant chaos
    chapel chapter character characteristic characterization characterize charcoal charge charged
    charity charm charming chart chase chatter cheap cheat check checkbook checklist cheek cheer
    cheerful cheering cheery chemical chemist chemistry cherish chest chew chicken chief chiefly
    child childhood childish chill chimney chin chip chisel chlorine choice choke cholesterol
    choose chord chore choreograph chortle chorus chosen christ christian chromatography chromium
    chronic chuckle church churchyard cigar cigarette circle circuit circular circulate
    circulation circumstance circus cite citizen city civic civil civilian civilization clad claim
    claimant clamber clamor clamp clang clap clarify clarity clash clasp class classic classical
    classification classify classroom clatter claw clay clean cleaner cleaning clear clearly
    clergyman clerical clerk clever cliche click client climate climax climb clinch cling clinical
    clip clock clog close closed closely closer closet closing cloth clothe clothes clothing cloud
    club cluck clue clump clumsy cluster clutch coach coal coast coat coax cock coconut code
    coefficient coffee coherent cohesion coin coincide coincidence cold coldly collaborate
    collaboration collage collapse collar colleague collect collection collective collector
    college collision colonel colonial colony color colored colorful colors column comb combat
    combination combine combined come comedian comedy comfort comfortable comfortably comforts
    comic coming command commander commanding commemorate commence commend comment commentary
    commerce commercial commercially commission commissioner commit commitment committee commodity
    common commonly commonplace commonwealth commotion commune communicate communication communion
    communism communist community commute commuter compact companion company comparable
    comparative comparatively compare comparison compartment compass compatible compel compensate
    compensation compete competence competent competition competitive competitor compile complain
    complaint complement complete completed completely completion complex complexity complicate
    complicated complication complicity compliment comply component compose composed composer
    composite composition compound comprehend comprehension comprehensive compress comprise
    compromise compulsion compulsive compulsivity computation compute computer comrade conceal
    concede conceivable conceivably conceive concentrate concentrated concentration concept
    conception concern concerned concert conclude conclusion conclusive conclusively concrete
    concur condemn condemnation condition conduct conductor cone conference confess confession
    confide confidence confident confine confirm confirmation conflict conformity confront confuse
    confused confusion congratulate congratulation congregation congregational congress conjugate
    conjugated conjunction connect connected connection connotation conquer conscience conscious
    consciousness consent consequence consequent consequently conservatism conservative conserve
    consider considerable considerably consideration consign consist consistency consistent
    consistently consolidate consonant consonantal conspicuously conspiracy conspire constant
    constantly constituent constitute constitutional construct construction constructive construe
    consult consultation consume consumer contact contain container contaminate contemplate
    contemplation contemporary contempt contend content contention contest context continent
    continual continually continue continued continuing continuity continuous continuously
    contortion contour contraception contraceptive contract contractor contractual contradict
    contradiction contrary contrast contribute contribution control controlled controversy
    convenience convenient conveniently convention conventional conversation converse conversely
    conversion convert convey convict conviction convince convinced convincing cook cooking cool
    cooling coolly cooperate cooperation cooperative coordinate cop cope copper copy cord core
    corn corner coroner corporal corporate corporation corps corpse correct correction correctly
    correlate correlation correspond correspondence correspondent corresponding corridor
    corroborate corrupt cortex cortical cosmic cost costly costume cottage cotton couch cough
    council counsel counseling counselor count countenance counter counteract counterpart
    countless country countryman county couple courage course court cousin cover covered cow
    coward cowboy cows crack crackle cradle craft crash crave crawl crazy creak create creation
    creative creator creature credit credo creek creep crest crew crime criminal crimson crisis
    crisp criterion critic critical criticism criticize croon crop cross crossroads crouch crow
    crowd crowded crown crucial crude cruel cruelty cruise crush crushed crushing cry crystal
    crystallize cube cubism cubist culminate cult cultivate cultural culture cumulative cup curb
    cure curiosity curious curiously curl current currently curriculum curse curtail curtain curve
    curved curving custom customary customer cut cutting cycle cyclist cylindrical cytoplasm dab
    daily damage damn damned damp dampen dance dancer dancing danger dangerous dangle danish dare
    dark darken darkness darling darned dart dash data date datum daughter dawn day daylight dazed
    deacon dead deadly deaf deal dealer dear death debate debris debt debut dec decade decay
    deceased deceive decency decent decide decision decisive deck declaration declare decline
    decomposition decorate decoration decorator decrease decree decry dedicate dedication deduce
    deduct deduction deed deem deep deeply defeat defect defend defendant defense defensive
    defiance deficiency define definite definitely definition defy degree delay delayed delegate
    deliberate deliberately delicate delight delightful deliver demand demanding democracy
    democrat democratic demon demonstrate demonstration demythologization denial denomination
    denominational denote denounce dense density dent deny depart department departure depend
    dependable dependence dependent depict deposit depravity depress depression deprive depth
    deputy derision derive descend descent describe description desert deserted deserve design
    designate desirable desire desired desk desolate despair desperate desperately desperation
    despise destine destiny destroy destruction destructive detach detached detail detailed detect
    detectable detection detective detector detergent deteriorate determination determine
    determined develop developed developer development developmental device devil devise devote
    devoted diagnose diagnosis diagonal diagonalizable diagram dial dialect dialectic dialogue
    dialysis dialyze diameter diamond diaphragm diarrhea dice dictate dictionary die diet dietary
    differ difference different differentiate differentiation differently difficult difficulty
    diffuse diffusion dig dignity dilate dilemma dilute dilution dim dimension dimensional
    diminish dimly din dine dingy dinner dip diplomat dipole dipper direct direction directly
    director dirt dirty disabled disagree disagreement disappear disappearance disappoint
    disappointed disappointment disapproval disapprove disaster disastrous disc discern
    discernible discharge discipline disciplined disclose discontinue discontinuity discount
    discourage discover discovered discovery discrepancy discretion discrimination discuss
    discussion disdain disease disgrace dish disk dislike dismay dismiss dismount disobedience
    disobey disorder disordered dispatch dispel disperse displace displacement display disposal
    dispose dispute disregard disrupt disseminate dissolve dissolved distal distance distant
    distill distinct distinction distinctive distinctly distinguish distinguishable distinguished
    distort distortion distress distribute distribution distributor district distrust disturb
    disturbance disturbed disturbing divan dive diverse diversion divert divestiture divide
    dividend divine divinity division divisive divorce dock doctor doctrine document documentary
    dodge dog doggedly dollar domain domestic dominance dominant dominate domination dominion don
    donate done donor doom door doorway dosage dose dot double doubt doubtful doubtless dough down
    downgrade downstairs downtown downward doze dozen draft drag dragon drain drama dramatic
    dramatically drape drapery draw drawer drawing drawn dread dreadful dream dregs dress dressed
    dried drift drill drink drinking drip dripping drive driver driveway drizzle drop drought
    drown drug drugstore drum drunk drunken drunkenly dry duck due dugout dull dulled duly dumb
    dumbbell dump duration dusk dust dusty duty dwarf dwell dwelling dwindle each eager eagerly
    eagerness ear earlier early earn earnings earth earthquake earthy ease easel easily east
    eastern easy eat eccentric echo eclipse economic economical economist economize economy
    ecstasy edge edged edition editor editorial educate educated education educational educator
    effect effective effectively effectiveness efficacy efficiency efficient effluent effort egg
    eggs ego eight eighteen eighteenth eighth eighty either ejaculate elaborate elapse elastic
    elbow elder elderly elect election electoral electric electrical electricity electron
    electronic electronics element elemental elevate elevation elevator eleven elicit eligible
    eliminate elite ellipsoid eloquent elsewhere elution embankment embarrassing embarrassment
    emblem embody embrace emerge emergency emission emotion emotional emotionally emphasis
    emphasize empire empirical empirically employ employee employer employment empty enable enact
    enclose encompass encounter encourage encouragement end endanger endeavor ending endless
    endorse endow endurance endure enduring enemy energetic energy enforce engage engaged
    engagement engender engine engineer engineering engrossed engulf enhance enjoy enjoyment
    enlarge enlarged enlightened enlist enormous enough enrich enroll ensemble ensue ensure entail
    enter enterprise entertain entertainment enthusiasm enthusiastic entire entirely entitle
    entitled entity entrance entrepreneur entry envelope environment envision envy enzyme epic
    epidemic epiphysis episode epitomize epoch equal equally equate equation equilibrium equip
    equipment equitable equivalent era erase erect err errand error erupt escalation escape escort
    especially essay essential essentially establish established establishment estate estimate
    etcetera eternal eternity ethical ethnic eureka evade evaluate evaluation eve even evening
    event eventually ever every everyday everywhere evidence evident evidently evil evoke
    evolution evolve exact exactly exaggerate examination examine example exasperation exceed
    excellent exception exceptional excess excessive exchange excitability excitatory excite
    excited excitedly excitement exciting exclaim exclamation exclude exclusive exclusively excuse
    execute execution executive exemplify exemption exercise exert exertion exhaust exhausted
    exhibit exhibition exist existence existing expand expansion expect expectation expected
    expedition expel expend expenditure expense expensive experience experienced experiential
    experiment experimental experimentally experimentation expert expire explain explanation
    explicit explode exploit exploitation exploration explore explosion explosive export expose
    exposed exposure express expressed expression expressive extend extended extension extensive
    extent exterior external extra extract extraordinary extravagant extreme extremely exuberant
    eye eyes fabric face facilitate facility fact factor factory faculty fade faded fail failure
    faint fair fairly faith faithful fake fall fallout false falter fame familiar familiarity
    family famous fan fancy fantastic fantasy far faraway farewell farm farmer farming farther
    fascinate fascinating fashion fast fasten fat fatal fate father fathom fatigue fault favor
    favorable favorite fear fearfully feasible feast feat feather feature federal fee feeble feed
    feeding feedlot feel feeling feelings fell fellow fellowship female feminine fence fetch fever
    feverish few fewer fiber fibrosis fiction fictional field fiend fierce fiery fifteen fifteenth
    fifth fifty fig fight fighter fighting figure file fill filled filling film filter final
    finale finally finance financial financially financing find finding fine finely finger
    fingerprint finish finished finite fire firearm fireplace firing firm firmly first fish
    fisherman fishing fist fit fitness fitting five fix fixed flag flame flank flap flare flash
    flask flat flatly flatness flatten flatter flavor flee flesh flexibility flexible flick flight
    fling flip float floating flock flood floor flop flounder flourish flow flower flowing fluid
    fluorescence flurry flush flushed flux fly foam foamy focus foe fog foil fold foliage folk
    folklore follow follower following fond food fool foolish foot football footstep forbid
    forbidden force forecast foregoing forehead foreign foreigner foresee forest forestall forever
    forget forgive forgotten fork forlorn form formal formally formation former formerly
    formidable formula formulate formulation forsake forth fortify fortunate fortunately fortune
    forty forward foster foul found foundation four fourteen fourth fox fraction fractionation
    fragile fragment fragmentary frail frame framework frankly frantic frantically fraud freak
    free freedom freely freeway freeze freight frenzy frequency frequent frequently fresh fret
    friend friendly frighten frightened frightening frightful fringe fringed front frontage
    frontier frown frozen fruit frustrate frustration fuel fulfil fulfill fulfillment full fully
    fumble fun function functional functioning fund fundamental fundamentally funds funeral funny
    fur furious furiously furnish furniture further furthermore fury fuse fusion fuss futile
    futility future gadget gag gaiety gain gallop gambling game gang gap garage garden garment gas
    gasp gastrocnemius gate gather gathering gaunt gay gaze gear general generalization generalize
    generalized generally generate generation generator generous genius gentle gentleman gently
    genuine geometric gesticulate gesture get ghetto ghost ghoul giant gift gigantic giggle girl
    girlish give given glad glance gland glare glaring glass glasses glaze gleam gleaming glimpse
    glint glinting glitter glittering globe gloom glorify glorious glory glove glow glower glowing
    glue glycerine goal goat god goddamn goitrogen gold golden golf gone good goodness gospel
    gossip gouge govern governed government governmental governor gown grab grace grade gradient
    gradual gradually graduate graduation gram grammatic grammatical grand grandeur grandfather
    grandmother grant granted graph graphite grapple grasp grass grasshopper grateful
    gratification grave gravel gravely gray graze grease greasy great greatcoat greater greatest
    greatly greatness green greet greeting grenade grief grim grimly grimy grin grind grip groan
    grocer grope gross grotesque ground grounds group grouping grove grow growing growl grownup
    growth grumble grunt guarantee guard guardian guerrilla guess guest guidance guide guilt
    guilty gulp gun gunfire gunner gush guy gym gymnast gymnastic gymnastics habit hail hair
    haired half halfback halfway hall hallway halo halt hammer hamper hand handful handkerchief
    handle handling hands handsome hang happen happily happiness happy harangue harbor hard harden
    hardly hardtack harm harmony harness harsh harshly harvest haste hasten hastily hat hate
    hateful hatred haul haunch haunt have haversack hawk hay hazard haze head headache headed
    headlight headline headlong headquarters health healthy heap hear hearing heart heartily heat
    heated heating heave heaven heavily heavy hebephrenic heed heedless heel height helium hell
    help helpful helpfully helpless hemisphere hemoglobin hemorrhage hen hence herd here hereby
    heretofore heritage hero heroic hesitate hesitation heterogeneous hidden hide hideous
    hierarchy high higher highly highroad highway hilar hill hilum hinder hint hip hire historian
    historical historically history hit hitch hither hoarse hold holder hole holiday holler hollow
    holster home homely homer homogeneity homogeneous homozygous honest honestly honey honeybee
    honeymoon honor honored hoof hook hoot hop hope horizon horizontal hormone horn horrible
    horror horse horseman hospital host hostess hostile hot hotel hour hours house household
    housewife housing hover however howl huddle hue hug huge hum human humanity humble humiliation
    humor humorous hunch hundred hunger hungry hunt hunter hunting hurl hurry hurt hurtle husband
    hush husky hut hydride hydrogen hymn hypothalamic hypothalamus hypothesis hysterical ice icy
    idea ideal idealized ideally identical identification identify identity ideology idiom idiot
    idle ignite ignorance ignorant ignore ill illiterate illness illuminate illuminating illumine
    illusion illustrate illustration image imagery imaginary imagination imagine imitate imitation
    immediacy immediate immediately immense immigrant immoral immortal immortality immunity impact
    impair impart impassioned impatience impatient impatiently impending impersonal implement
    implication implore imply import importance important impose impossible impotent imprecation
    impress impression impressive imprison improve improved improvement impulse impurity inability
    inaccurate inactive inadequate incapable incentive inch incidence incident incite incitement
    inclination incline inclined include income incomplete incorporate increase increased
    increasing increasingly incredible incredibly incur indeed indefinite independence independent
    independently indicate indication indicator indictment indifference indifferent indignation
    indirect indirectly individual individualism individually indolent induce induction indulge
    industrial industry inescapable inevitable inevitably inexpensive infantry infect infection
    infectious infer inference inferior infield infiltration infinite inflict influence inform
    informal information ingenious ingredient inhabit inhabitant inherent inherit inhibit
    inhibition initial initially initiate initiative inject injection injure injured injury inmate
    inner inning innocence innocent innovation inorganic inquire inquiry insane inscribed insect
    insert inside insight insignificant insinuation insist insistence insolent insoluble inspect
    inspection inspector inspire instal install installation instance instant instantly instead
    instinct institute institution instruct instruction instructor instrument instrumentation
    insulate insult insurance insure intact intake integer integral integrate integration
    integrity intellect intellectual intelligence intelligent intelligible intend intense
    intensify intensity intent intention intently interaction intercept interchange
    interdependence interest interested interesting interfere interference interferometer interior
    interlobular interlude intermediate interminable internal international interpose interpret
    interpretation interpreter interrelation interrupt interruption intersect intersection
    interstellar interval intervene interview intimate intolerable intonation intricate introduce
    introduction introject intuition invade invariably invasion invent invention inventory inverse
    inversely invest investigate investigation investigator investment invisible invitation invite
    invoke involve involved involvement inward iodide iodinated iodine ion iron ironical irony
    irregular irregularity irrelevant irritably irritate irritation island isolate isolated
    isolation isotonic issue itch item itemize ivory jab jacket jaded jail jam jar jaw jazz
    jealous jeep jeopardize jerk jerky jet jimdandy job join joint jointly joke journalism
    journalist journey joy joyous judge judgment jumble jump junior jurisdiction jury just justice
    justification justify keep ketosis key keynote kick kid kidnapper kidney kill killer killing
    kind kinesthetic king kingdom kiss kitchen kitten knapsack knee kneel knife knit knock knot
    know knowledge known label labor laboratory laborer lack lacking lad ladder lady lag lagoon
    lamb lamp land landing landscape lane language lantern lap lapse large largely larger larva
    lash last lat late lately latent later latest lather latter laugh laughter launch laurels
    lavish law lawn lawyer lay layer lazy lead leader leaders leadership leading leaf league lean
    leap learn learned learning lease least leather leave lecture ledger left leftfield leg legal
    legend legislation legislative legislator legislature legitimate leisure lemma lemon lend
    length lengthy lens less lessen lessening lesser lesson let letter level levy lexicostatistics
    liable liberal liberalism liberty library license lick lid lie lieutenant life lift lifter
    light lighted lighting lightly lightning lignite like likely likewise liking lilac limb limit
    limitation limited limp line linear linearly lined linger linguist linguistic link lip liquid
    liquor list listen listener liter literal literally literary literature litter little live
    lively liver livestock living load loaded loading loaf loan lobby lobe local locality locate
    located location lock locker lodge log logic logical loneliness lonely long longer longing
    look looking lookup loom loose loosely loosen loot lord lore lose loss losses lost lot lots
    loud loudly lousy love lovely lover low lower loyal loyalty luck lucky lug luggage lull lumber
    lump lunar lunch lung lunge lunkhead lurch lure lurid lurk luxury lyric lyricist machine
    machinery mad made madly magazine magic magician magnetic magnetism magnificent magnify
    magnitude maid mail mailbox main mainly maintain maintenance major majority make maker making
    malaise male mama mamma man manage management manager maneuver manhattan maniac manifest
    manifestation manifold manipulate mankind manner manners manometer manpower manufacture
    manufacturer manure many map mar marble march marching margin marginal mark marked market
    marketable marketing marketplace marksman marriage married marry marshal martyr marvel
    marvelous mask mass massive master masterpiece mastery mat match mate material mathematics
    matter mature maturity maximum may maybe mayor meadow meager meal mean meaning meaningful
    meaningless means meanwhile measurable measure measured measurement meat mechanical mechanics
    mechanism medal medical medicine medieval meditate medium meek meet meeting melancholy melody
    melt member membership memorable memorize memory men menace menarche mend mental mentally
    mention merchandise merchant mercury mercy mere merely merge merger merit merry mess message
    messenger metal meteor meteorite meteoritic meter method methodically meticulously metropolis
    metropolitan micelle micrometeorite micron microorganism microphone microscope microscopic
    microscopically microsecond mid middle midnight midwestern might mighty migrate mild mildly
    mile military militia milk mill millennium millidegree milligram million mimesis min mind mine
    mineral mingle minimal minimize minimum minister minor minority minute miracle mirror
    miscellaneous miserable misery misfortune misgiving mislead misleading misplaced miss missile
    missing mission mist mistake mistaken mistress mix mixed mixing mixture moan mob mobile
    mobilize mock mode model moderate modern modernity modernization modernize modest modifier
    modify modulation moist moisture mold molecular molecule moment momentarily momentum monastic
    money monitor monitoring monk monkey monocle monopolize monopoly monotone monotonous monster
    monstrous month monthly monument mood moon moonlight mop moral morale morality more moreover
    morning morphophonemic morphophonemics mortal mortality mortar mortgage most mostly mother
    motif motion motionless motivate motivation motive motor mound mount mountain mountainous
    mounted mourn mouse mouth move movement movie moving much mucosa mud muddy muffled mulch
    multiple multiplicity multiply mumble municipal murder murderer murmur muscle muscular muse
    music musical musician musket musketry must mustache muster mutter mutual muzzle myriad
    mysterious mystery myth mythological nail naive naked name namely napoleon narrative narrow
    nation national nationalism native natural naturally nature naval navy nazi near nearby nearer
    nearly neat neatly necessarily necessary necessitate necessity neck need needed needle
    negative neglect negligible negotiate negro neighbor neighborhood neighboring neither neo
    neocortex nephew nerve nerves nervous nervously nest nestle net network neurosis neurotic
    neutral neutralism neutralist neutralize neutrophil never nevertheless new newborn newly news
    newspaper next nice nicely nickel nigger night nightclub nightfall nightmare nilpotent nine
    nineteen nineteenth ninety ninth nitrogen noble nod noise noisy nominate non nonetheless
    nonfiction nonmetallic nonsense nonspecific noon norm normal normally north northern nose not
    notable notably notch note nothing notice notify notion notorious nourish novel novelist
    novelty now nowhere nuclear nucleus nude number numerical numerous nurse nut oak oath obey
    object objection objective obligation oblige obliged obscure obscurity observation observe
    observed observer obstacle obstruct obstruction obtain obvious obviously occasion occasional
    occasionally occupant occupation occupational occupy occur occurrence ocean odd odor off
    offense offer office officer official officiate offset offspring often oil oily old older
    ominous omission omit once one only onset onslaught open opening openly opera operate
    operation operational operator operetta opinion opium opponent opportunity oppose opposed
    opposing opposite opposition optimum oral orange orbit orchestra orchestration ordain order
    ordered ordering orderly ordinarily ordinary organ organic organification organism
    organization organize organized orient oriental oriented origin original originality
    originally originate ornery orthodox orthography ossification other otherwise ounce oust out
    outburst outcome outdistance outdoor outer outfielder outfit outlet outline outlook output
    outrage outreach outset outside outstanding outward outweigh oval over overall overboard
    overcast overcome overhead overhear overlap overlook overnight overpayment overreach overtake
    overthrow overture overturn overwhelming owe own owner ownership oxen oxidation oxygen oyabun
    pace pacific pack package packet page pail pain painful painfully pains paint painted painter
    painting pair palace pale palm pan panic pansy pant panting pants papa paper papers parade
    paradigm paradise paradoxically paragraph parallel paramagnetic parameter parasite
    parasympathetic pardon parenchyma parent park parked parking parlor part partial partially
    participate participation particle particular particularly partly partner partnership party
    pass passage passenger passing passion passionate passive past paste pasted pastor pasture pat
    patch patent path pathological patience patient patriotic patrol patron patronize patronne
    pattern pause pavement paw pay payment peace peaceful peacock peak peasant pebble peck pecs
    peculiar peculiarly peer pegboard pen penalty pencil penetrate penetration pennant pension
    people perceive percent percentage perception perch perfect perfection perfectly perform
    performance performer perfume perhaps perilous period periodic periodical peripheral periphery
    perish permanent permanently permission permit perpetuate persist persistence persistent
    person personal personality personally personify personnel perspective perspiration persuade
    pertain pertinent petition petitioner phalanx phantom phase phenomenon philosopher
    philosophical philosophy phone phonemic phonologic phonology phony phosphate photograph
    photographic phrase physical physically physician physics physiological pianist piano pick
    picket pickup picnic pictorial picture piece pig pile pill pillow pilot pin pinch pine pink
    pinpoint pioneer pipe pistol pit pitch pitcher pitching pituitary pity place placement placid
    plague plain plainly plan plane planet planetary plank planned planner planning plant
    plantation planter plasma plaster plastic plate platform platoon play player playing
    playwright plead pleasant pleasantly please pleased pleasing pleasure plentiful plenty pleura
    pleural plight plod plot plow pluck plug plumpness plunge pocket poem poet poetry poignant
    point poise poised poison poke polar polarity polarization polarize pole police policeman
    policy polish polite politely political politician politics poll pollen polynomial
    polyphosphate pond ponder pool poor poorly pop pope popular popularity populate population
    porch pore pork porous port portal portion portrait portray pose position positive positively
    positivist posse possess possession possibility possible possibly post posterior postpone
    postulate posture pot potassium potent potential potentiality potter pottery pound pour
    poverty powder powdered power powerful practicable practical practically practice praise pray
    prayer preach preacher preaching precarious precaution precede precedent preceding precious
    precipitate precise precisely precision predecessor predict predictable prefer preferably
    preference pregnant preliminary preparation prepare prepared prescribe presence present
    presentation presently preserve preside president presidential press pressing pressure
    prestige presumably presume presuppose pretend pretty prevail prevent prevention previous
    previously prevision prey price prick pride priest primarily primary prime primitive principal
    principle print prior priority prisoner private privately privilege privileged prize pro
    probability probable probably probe problem procedural procedure proceed proceedings process
    procession proclaim proclamation procreation procurement prod prodigious produce producer
    product production productive productivity profess profession professional professor profile
    profit profitable profits profound profoundly program progress progression progressive
    prohibit prohibition project projection prolonged prominence prominent prominently promise
    promising promote promotion prompt promptly prone pronoun pronounce pronounced proof
    propaganda propagandist propagandistic propel proper properly property prophet proportion
    proportional proportionately proposal propose proposition proprietor proprietorship prosecute
    prosecution prosecutor prospect prospective prosper prosperity prostrate protease protect
    protection protective protein protest protestant protrude proud proudly prove provide
    providence province provincial provision provoke pry pseudo pseudophloem psychiatrist
    psychical psychological psychologist psychology public publication publicity publicize
    publicly publish publisher pucker puff pull pulmonary pulse pump punch punish punishment pupil
    purchase pure purely purity purl purple purport purpose purse pursuant pursue pursuit push
    pushup pussy put puzzle puzzled puzzling quack quackery quaint quake qualification qualified
    qualify qualitative quality quantitative quantity quantum quarrel quarter quarterback quarters
    quasi queen queer query question questioning questionnaire quick quickly quiet quietly quirt
    quit quite quiver quivering quote rabbi rabbit race racial rack racket radar radiation radical
    radically radio radish radius rag rage ragged raid rail railroad rain raise raised rally ram
    ramrod ranch rancher random range rank ransack rap rape rapid rapidly rare rarely rat rate
    rather ratify rating ratio ration rational rationalize rattle rattlesnake raw ray razor reach
    react reaction reactionary reactivity read reader readily readiness reading ready reaffirm
    real realism realistic realistically reality realization realize really realm reap reappear
    rear rearrange rearward reason reasonable reasonably reasoning reassurance reassure rebel
    rebellion rebuff rebuild rebut recall recapture recede receipt receive receiver recent
    recently reception receptionist reciprocal recite reckon recognition recognizable recognize
    recollect recollection recommend recommendation reconcile reconsider reconstruct record
    recording recount recover recovery recreate recreation recruit recruitment recur red redcoat
    reduce reduced reduction reel refer reference reflect reflection reflector reflex reform
    refrain refugee refund refusal refuse regain regard regardless regiment regimental region
    regional register registrant registration regret regular regularly regulate regulation
    rehabilitation rehearsal rehearse reign rein reinforce reinforcement reiterate reject
    rejection rejoice rejoin relate related relation relations relationship relative relatively
    relax release relegate relevance relevant reliable relief relieve relieved religion religious
    relinquish relish reluctant reluctantly remain remainder remaining remark remarkable
    remarkably remedy remember remind reminder remote removal remove removed render rendezvous
    renew rent reorganize repair repay repeal repeat repeated repeatedly repel repetition replace
    replacement replenish reply report reporter repose represent representation representative
    reproach reproduce reproducible republic republican repudiate reputable reputation request
    require required requirement rescue research resemblance resemble resent resentful resentment
    reservation reserve reserves reservoir reside residence resident residential resign resist
    resistance resistor resolution resolve resonance resort resource respect respectable
    respective respectively respiratory respite respond response responsibility responsible rest
    restatement restaurant restless restore restrain restraint restrict restriction result
    resultant resume retailer retailing retain retention retire retired retirement retort retrace
    retreat retrieve return reunite reveal revel revelation revenge revenue reverse review revise
    revision revive revolt revolution revolutionary revolver reward rhythm rib ribbon rice rich
    richness rid riddle ride rider ridge ridicule ridiculous rifle rifleman rig right rightly
    rigid ring rip ripe ripple rise rising risk rite ritual rival river road roadway roam roar
    roast rob robber robe rock rocket role roleplaying roll rolling roman romance romantic roof
    rookie room root rope rose rot rotate rotor rough roughly roughness round rounded route
    routine row royal royalty rpm rub rubber rug rugged ruin rule ruler ruling rumble rumor run
    runaway runner running rural rush rushing rustle rustling rusty sacred sacrifice sad saddle
    sadly safe safely safety sag sail sailing sailor saint sake salary sale salesman saline saloon
    salt salvation same sample sampling sanction sand sandwich sarcastic satellite satire
    satisfaction satisfactorily satisfactory satisfied satisfy satisfying savage savagely savannah
    save saving savor say scale scamper scan scandal scar scarcely scare scared scatter scattered
    scene scenery scenic scent scented schedule scheme schizophrenic scholar scholarship
    scholastic school science scientific scientist scoff scold scope score scorn scours scowl
    scramble scrape scratch scream screaming screech screen screw script scripture scrub
    scrutinize scrutiny sculpture sea seal search season seat seated secede second secondary
    secret secretary secretion secretly section sector secular secure security see seed seek seem
    seeming seemingly seep segment segregate seize seizure seldom select selection self sell
    selling semi senate senator send sending senior sensation sensational sense sensibility
    sensitive sensitivity sensor sensory sentence sentiment separate separated separately
    separation sept septum sequence serene sergeant series serious seriously sermon serpent serum
    servant serve service services session set setting settle settled settlement settler seven
    seventeen seventh sever several severe severely sew sewage sewer sex sexual sexually shabby
    shade shaded shadow shaft shake shaking shallow shame shape shaped share sharp sharpen sharply
    shatter shave shaving shear sheath shed sheep sheer sheet shelf shell shelter sheriff shield
    shielding shift shifting shine shining ship shipment shipping shirt shiver shock shoe shoot
    shooting shop shopping shore short shortage shorten shortly shortsighted shortstop shot
    shoulder shout shouting shove show shower shred shriek shrill shrink shrug shudder shuffle
    shun shunt shut shutdown shutter shy sick sickness side sidewalk sidle sigh sight sign signal
    significance significant significantly signify silence silent silently silhouette silk silly
    silver similar similarity similarly similitude simmer simple simplicity simplify simply
    simulate simulated simultaneous simultaneously sin sincere sincerely sincerity sing singing
    single singular sinister sink sinner sip sir sister sit site situate situation six sixteen
    sixth sixties sixty size skeletal skeptical sketch skiff skill skilled skin skip skirmish
    skirmisher skirt skull sky slack slacken slacks slam slant slap slash slaughter slave slavery
    sleep sleeping sleepy sleeve slender slice slide slight slightly slim slip slipper slit slop
    slope slot slow slowly sludge slug slum slump small smaller smart smash smell smile smoke
    smooth smoothly smother snake snap snarl snatch sneer sniff snore snort snow snub soak soaked
    soap soar sob sober social socialism socialist society sock sod sofa soft soften softly soil
    soiled solace solar solder soldier sole solely solemn solemnly solicit solid solidarity
    solitary soloist solution solve somatic some someday somehow someone somersault sometime
    sometimes somewhat somewhere son sonar song soon sophisticated sophomore sorb sore sorrow
    sorry sort soul sound sour source south southeast southern southpaw sovereign soviet sow space
    spade span spare spark sparkle spatial speak speaker spear special specialist specialization
    specialize specialized specially species specific specifically specificity specified specify
    specimen speck spectacle spectacular spectator specter spectral spectrum speculate speculation
    speech speed spell spend sphere spherical spill spin spiral spire spirit spiritual spit splash
    splendid splendor splinter split spoil sponsor spontaneous sport sporting sportsman spot
    sprawl spray spread spree spring springtime sprinkle sprout spur spy squad square squarely
    squat squeak squeeze stability stable stack staff stage stagger stain stained staining stairs
    stake stalk stall stammer stamp stand standard standing standpoint star stare start starting
    startle startled startling starve state statement statesman static station statistic
    statistical statue stature status statute statutory stay steadily steady steal steel steep
    steeple steer stem step stepmother steps stereo stereotype stereotyped stern steroid stick
    sticky stiff stiffen stiffly still stillness stimulate stimulation stimulus sting stipulate
    stir stock stockholder stocking stoic stoicism stolid stolidly stomach stone stoop stop
    storage store storm story stout stoutly stove straddle straight straighten straightforward
    strain strained strand strange strangely stranger strangle strategic strategy straw stray
    streak stream streaming street strength strengthen stress stretch stretched strew stricken
    strict strictly stride strife strike striking string strip strive stroke stroll strong
    strongly structural structure structured struggle strut strychnine stubborn stubbornly student
    studio study stuff stumble stump stun stupid stupidity sturdy style subdivision subdue subdued
    subject subjective sublime submarine submission submissive submit subordinate subscribe
    subsection subsequent subsequently subside subsidize subsistence subspace substance
    substantial substantially substitute subsystem subtle subtract suburb suburban succeed success
    successful successfully succession successive successor succumb such suck sudden suddenly sue
    suffer suffering sufficient sufficiently suffocate sugar suggest suggestion suit suitable
    suitcase suite suited sullen sum summarize summary summer summon sun sundown sundry sunlight
    sunny super superb superficial superimpose superintendent superior superiority supernatural
    supersede superstition supervise supervision supper supplement supply support supportive
    suppose supposed supposedly suppress supremacy supreme sure surely surface surge surgeon
    surmise surpass surplus surprise surprised surprising surprisingly surrender surround
    surrounding surroundings survey survival survive survivor suspect suspend suspended suspense
    suspension suspicion suspicious sustain swallow swamp swarm sway swear sweat sweep sweeping
    sweet sweetheart swell swerve swift swiftly swim swing swirl switch swollen swoop sword
    syllable symbol symbolic symbolize symmetric symmetry sympathetic sympathy symphonic symphony
    symptom synthesis synthetic system systematize table tabulate tack tackle tactic tactual tag
    tail tailor take tale talent talk tall tally tangent tangled tank tap tape target task taste
    tattered taunt taut tax taxi taxpayer tea teach teacher teaching team teamster tear tears
    tease technical technique technological technology teen teenage teenager telegraph telegrapher
    telephone television tell temper temperature temple temporarily temporary tempt temptation ten
    tenant tend tendency tender tenement tension tent tentative tenth term terminal terminate
    terrible terribly terrific terrified territory terror test testify testimony testing text
    textile texture thank thanks thaw theater theatre theme then theologian theological theology
    theorem theoretical theory therapeutic therapist therapy there thereafter thereby therefore
    therefrom therein thereof thereto thermal thermocouple thermometer thick thicken thicket
    thickness thief thieving thigh thin thing things think thinking third thirteen thirty thither
    thorough thoroughly though thought thoughtful thoughtfully thoughtless thousand thread threat
    threaten three threshold thrill thrive throat throb throng throttle through throw thrust thumb
    thump thunder thus thwart thyroglobulin thyroid thyroxine tick tide tie tight tighten tightly
    tilt timber time timely times timing tin tiny tip tire tired tissue titer title titled toad
    toast tobacco today toe together toilet tolerant tolerate tomb tomorrow ton tonal tone tongue
    tonight too tool tooth top topic topple torment torn torso torture toss total totally totter
    touch touchdown tough tour tournament towel tower town toy trace tracing track tract trade
    trademark trader trading tradition traditional traditionalist traffic tragedy tragic trail
    train trained training traitor tramp trample trance tranquil transcend transducer transfer
    transform transition translate translation transmission transmit transparent transpiring
    transport transportation transpose transverse trap travel traverse tray tread treason treasure
    treasury treat treated treatment tree treetop tremble trembling tremendous tremendously trend
    trial triamcinolone tribute trick trigger trim trip triple triumph triumphant triumphantly
    trivial troop trooper troops tropical trot trouble trough truck trudge true truly trunk trust
    trustee truth try tsunami tub tube tuberculosis tubing tuck tug tumble tumbling tumor tune
    turmoil turn turned turning twelve twenties twentieth twenty twice twilight twine twist twitch
    two type typical typically ugly ulcer ultimate ultimately ultracentrifugation ultrasonic
    ultraviolet unable unadjusted unanimously unavailable unavoidable unaware unbroken uncertain
    uncertainty uncharged uncle uncomfortable uncommon unconcerned unconscious unconsciously
    uncover undaunted undepicted under undergo underground underlie underline underlying undermine
    understand understandable understanding undertake underway undo undoubtedly uneasy uneven
    unexpected unexpectedly unfamiliar unfold unfortunate unfortunately ungainly unhappy unified
    uniform unify union unique uniquely unit unite unity universal universally universe university
    unknown unleash unlike unlikely unlock unmolested unnatural unnecessary unpaid unpaired
    unpleasant unpopular unprecedented unreconstructed unsatisfactory unseen unspeakable unstable
    unstressed unstructured unsuccessful unusual uphold upper upright uproar upset upstairs uptake
    upward urban urge urgent usage use used useful usefulness useless user usual usually utility
    utilize utmost utopia utopian utter utterly vacancy vacation vacuum vague vaguely vain valid
    validate validity valley valor valuable value valued values vanish vanity vapor variable
    variation varied variety various vary varying vase vast vastly vaudeville vector veer
    vegetable vehicle veil vein velocity vent ventilation venture veranda verb verbal verify verse
    version vertex vertical very vessel vest veteran veto vicinity vicious victim victory vie view
    viewpoint vigorous vigorously village vindication vine violate violation violence violent
    violently virgin virtually virtue virus viscosity visible visibly vision visit visitor visual
    visualize vital vitality vitally vivid vividly vocabulary vocal vocational voice volley
    voltage volume volunteer vote voter voting vow voyage vulnerable vulture wade wag wage wagon
    wail waist wait waiter waiting wake wakeful wakefulness walk wall wallop wallow wander
    wandering want war ward wardrobe warehouse warfare warm warmth warn warning warrant wash
    washing waste watch water watercolor watercolorist wave wavelength waver wax way ways weak
    weaken weakness wealth weapon wear wearily weary weather weave wedding week weekend weekly
    weep weigh weight weird welcome welfare well west western wet wheel while whip whirl whiskey
    whisky whisper whistle white whole wholly wicked wide widely widen widespread widow width
    wield wife wiggle wild wildcat wildly will willing willingness willow win wind window wine
    wing wink winning winter wipe wire wiry wisdom wise wish wit witch withdraw withhold
    withholding within withstand witness witty wobble woman wonder wonderful wondrously wood
    wooden woods word words work workable workbench worker working workout works workshop world
    worm worn worried worry worse worship worst worth worthy wound wounded wrangle wrap wrath
    wreck wrench wretched wrinkle wrinkled wrist write writer writhe writing written wrong xylem
    yank yard yawn year yearn yearning years yell yellow yelp yes yesterday yet yield young
    younger youngster youth youthful zeal zero zinc
    """
}
