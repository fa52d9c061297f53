/// Sentences from news, some with placeholders to fill in: `{city}` is the city of the story,
/// `{other}` another city, and so on for `{pair}`, `{country}`, `{demonym}`, `{region}`,
/// `{facility}`, `{person}`, `{organisation}`, `{day}` and `{number}`.
enum Sentences {
  static let withPlaces = [
    "Residents of {city} said on {day} that the road to {other} had been closed since the morning.",
    "At least {number} people were treated in hospitals in {city} and {other}, health workers said.",
    "{demonym} officials met a delegation from {country} in {city} to discuss the border crossing.",
    "The storm moved from {region} towards {city}, where schools stayed shut for a second day.",
    "Trade between {country} and {country2} fell by {number} per cent last year, figures showed.",
    "{person}, who grew up in {pair}, told reporters that she would return within the month.",
    "The ministry in {city} said that {number} trucks had crossed from {country} since {day}.",
    "Fighting was heard {number} kilometres south of {city}, according to two {demonym} witnesses.",
    "The convoy left {other} before dawn and reached the outskirts of {city} at noon.",
    "A spokesman for {organisation} in {city} declined to comment on the talks in {other}.",
    "Fishermen along {region} have reported smaller catches than in any year since records began.",
    "{country} asked its neighbours for help after the flood, and {country2} sent {number} boats.",
    "Prices in the markets of {city} have doubled, while those in {other} have hardly moved.",
    "The {demonym} president is expected in {city} on {day} for a summit with leaders of {region}.",
    "Flights from {facility} to {city} were delayed by fog for most of the afternoon.",
    "Engineers restored power to {other}, but large parts of {city} remained in the dark.",
    "Two {demonym} sailors were rescued off the coast of {country} after their boat took in water.",
    "The court in {city} adjourned the case of {person} until {day}.",
    "Aid workers reached villages between {city} and {other} for the first time in {number} days.",
    "In {pair}, volunteers packed {number} boxes of blankets for families in {region}.",
    "{organisation} opened an office in {other} last spring and plans a larger one in {city}.",
    "The governor said that water levels in {region} were the lowest in {number} years.",
    "“We could see the smoke from {other},” said {person}, a shopkeeper from {city}.",
    "A statement from {facility} said that talks with {country} would go on next week.",
    "Police in {city}, {country}, arrested {number} people after a march through the old town.",
    "Doctors in {country2} warned that the outbreak could spread from {city} to {other} and beyond.",
  ]

  static let plain = [
    "Nobody was hurt, and the cause is not yet known.",
    "The report, which runs to {number} pages, will be published on {day}.",
    "{person} said that the work would take longer than planned.",
    "Critics call the plan costly; its supporters say that doing nothing would cost more.",
    "Shops opened late and many people stayed at home.",
    "The two sides have not spoken in public since the meeting broke up without an agreement.",
    "“It is too early to say how many families can go back,” {person} told a news conference.",
    "Heavy rain is forecast for the rest of the week, with strong winds in the hills.",
    "An earlier version of the law was rejected by a narrow margin in the spring.",
    "The company did not answer a request for comment.",
    "Teachers, nurses and bus drivers are expected to join the strike.",
    "Some {number} volunteers have signed up, more than twice as many as last time.",
    "The price of bread has risen every month this year, and wages have not kept up.",
    "“My children ask me every night when we will go home,” she said, “and I have no answer.”",
    "The inquiry heard from {number} witnesses, most of whom asked not to be named.",
    "A second team will look at the bridge, the dam and the pumping station.",
    "{organisation} said in a statement that it had followed all the rules.",
    "Officials promised a full account within {number} days.",
    "The match ended in a draw after extra time, and fans left the ground quietly.",
    "Small farmers say that they were never asked about the new canal.",
  ]

  static let people = [
    "Maria Keller", "Ahmed Hassan", "John Whitfield", "Olena Shevchuk", "Grace Mwangi",
    "Paul Mercier", "Samira Haddad", "David Okafor", "Jordan Ellis", "Chelsea Washington",
    "Rosa Delgado", "Dmitri Sokolov",
  ]

  static let organisations = [
    "the Red Crescent", "the World Food Programme", "the Bank of England", "Islamic State",
    "the New York Times", "the University of Leeds", "Doctors Without Borders",
    "the Berlin Philharmonic", "the Kenya Railways Corporation", "the Interior Ministry",
  ]

  static let days = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
