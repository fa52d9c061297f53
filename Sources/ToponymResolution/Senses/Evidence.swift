/// The evidence collected for a candidate. `ScoredCandidate.forEachFeature` turns it into features
/// for the ranker.
struct Evidence: Equatable {
  /// What the surrounding words say about a candidate's kind.
  enum Cue: Equatable {
    case silent, agrees, partly, differs
  }

  /// log10 of the population divided by 7, at most 1.2; an equivalent for places without a
  /// population.
  var population = 0.0
  /// Whether no candidate has more people.
  var isMostPopulous = false
  /// `population` minus that of the most populous candidate, at most 0.
  var populationGap = 0.0
  var cue = Cue.silent
  /// Whether the mention is a demonym and the name is not, or the other way round.
  var demonymDiffers = false
  /// Whether the mention is an acronym and the name is spelt differently: "EU" and Eu in France.
  var acronymDiffers = false
  /// Whether a country, continent or sea has the name too.
  var isBesideMajor = false
  /// Whether it is a capital or country and the mention stands for its government: "Washington
  /// said".
  var isGovernment = false
  /// Whether it is a capital from which the story was filed: "WASHINGTON (AP) -".
  var isDatelineCapital = false
  /// Whether it is a town from which the story was filed.
  var isDatelineTown = false
  /// The probability that the name after it means a division that contains it, as in "Paris,
  /// Texas", 0...1.
  var inParentAfter = 0.0
  /// The probability that the name after it means a division that contains other candidates but not
  /// this one, 0...1.
  var outsideParentAfter = 0.0
  /// The probability that it is a town in the division that the name after it means, 0...1.
  var isTownInParentAfter = 0.0
  /// The nearness to the countries that the document names, except its own, 0...1.
  var nearNamedCountry = 0.0
  /// Whether it contains a candidate of the name before it: Texas in "Paris, Texas".
  var holdsPlaceBefore = false
  /// Whether it is the seat of a division with the same name that is also a candidate, as Aleppo is
  /// of Aleppo.
  var liesInNamesake = false
  /// Whether its seat has the same name and is a candidate.
  var holdsNamesake = false
  /// Whether it is the seat or a town, and many of the division's people live in it.
  var isTownOfNamesake = false
  /// Whether a town in it has the same name and many of its people.
  var holdsTownOfNamesake = false
  /// Whether the document names it elsewhere with its state or country: "Portland, Maine ...
  /// Portland".
  var isNamedInFull = false
  /// Whether the document names its first-order division.
  var divisionNamed = false
  /// Whether the document names its country.
  var countryNamed = false
  /// The share of the other senses that lie in its country, 0...1.
  var countryShare = 0.0
  /// The share of the other senses that lie in its first-order division, 0...1.
  var admin1Share = 0.0
  /// The share of the other senses that lie in its second-order division, 0...1.
  var admin2Share = 0.0
  /// The nearness to the most probable places of other senses, 0...1.
  var proximity = 0.0
  /// The share of the other senses with any candidate in its country, 0...1.
  var countrySupport = 0.0
  /// The share of the other senses with any candidate in its first-order division, 0...1.
  var admin1Support = 0.0
  /// The share of the other senses with any candidate in its second-order division, 0...1.
  var admin2Support = 0.0
  /// The share of the other senses with any candidate within about 50 km, 0...1.
  var nearSupport = 0.0
  /// The nearness to the home of the local outlet that published the text, 0...1.
  var nearOutlet = 0.0
  /// The nearness to the home of a regional outlet, 0...1.
  var nearRegionalOutlet = 0.0
  /// 1 if it is in the country of a local or regional outlet's home.
  var inCountryOfOutlet = 0.0
  /// 1 if it is in the country of a national outlet.
  var inCountryOfNationalOutlet = 0.0
  /// 1 if it is in the first-order division of a local or regional outlet's home.
  var inAdmin1OfOutlet = 0.0
  /// 1 if it is in the second-order division of a local outlet's home.
  var inAdmin2OfOutlet = 0.0
  /// The nearness to the place from which the story was filed, 0...1.
  var nearDateline = 0.0
  /// 1 if it is in the country from which the story was filed.
  var inCountryOfDateline = 0.0
  /// 1 if it is in the first-order division from which the story was filed.
  var inAdmin1OfDateline = 0.0
  /// Whether it is a country or a division that bears the name as a further one beside a town of 60,000 people or
  /// more that has no other: Ghana was the Gold Coast.
  var isDivisionByAlias = false
  /// Whether it bears the name in another language only, in a text in English.
  var isForeignInEnglish = false
  /// How widely the best known candidate is known that bears the name as its own, 0...1, if this one bears it
  /// as a further or an inexact name; 0 if it is its own, or nobody's.
  var aliasBesideOwnName = 0.0
  /// How little known it is if it bears the name only as a further one, 0...1.
  var aliasOfSmall = 0.0
  /// The logarithm of the number of languages and scripts that have a name for it, 0...1.
  var languages = 0.0
  /// `languages` minus the greatest of the candidates, at most 0.
  var languagesGap = 0.0
  /// The logarithm of the extent of a water or terrain feature, 0...1.
  var naturalExtent = 0.0
  /// The name is a former one and the text is set in the past.
  var isHistoricalInPast = false
  /// How many mentions stand beside words that fit its kind, or fit another, 0...1.
  var wordsAgree = 0.0, wordsDiffer = 0.0
  /// How many stand behind an article, for a feature of nature or a region, and for any other place, 0...1.
  var articleOfNature = 0.0, articleOfTown = 0.0
  /// How it fits the names beside it.
  var sibling = SiblingEvidence()
  /// It is meant elsewhere in the text, and this name is called the other one.
  var isMeantElsewhere = false
  /// How far more of the other senses have a candidate in its country, its first-order division or near it
  /// than in those of the other candidates, 0...1.
  var countrySurprise = 0.0, admin1Surprise = 0.0, nearSurprise = 0.0
  /// What the text states of where it lies.
  var stated = StatedEvidence()
  /// A person put it into an overlay.
  var isOverlay = false
}

/// What statements of the text say of a candidate, each 0...1.
struct StatedEvidence: Equatable {
  /// A stated distance makes it this one, or speaks against it.
  var placeAgrees = 0.0, placeDiffers = 0.0
  /// A stated direction or nearness does.
  var directionAgrees = 0.0, directionDiffers = 0.0
  /// It is said to be a capital, or to have one, and is or is not.
  var capitalAgrees = 0.0, capitalDiffers = 0.0
}

/// How a candidate fits the names beside its own, each 0...1.
struct SiblingEvidence: Equatable {
  /// The probability that they are of its class, or that they are of another.
  var sameClass = 0.0, otherClass = 0.0
  /// The probability that all are capitals.
  var bothCapitals = 0.0
  /// The expected difference of their prominence.
  var sizeGap = 0.0
  /// The probability that they lie in its country, or in its first-order division.
  var sameCountry = 0.0, sameAdmin1 = 0.0
}
