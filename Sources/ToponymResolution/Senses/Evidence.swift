/// What speaks for a candidate, as it is gathered; `ScoredCandidate.forEachFeature` turns it into
/// the features of the ranker.
struct Evidence: Equatable {
  /// What the words around say of a candidate's kind.
  enum Cue: Equatable {
    case silent, agrees, partly, differs
  }

  /// log10 of the population over 7, at most 1.2; a standing for kinds that have no people.
  var population = 0.0
  /// No candidate of the name has more people.
  var isMostPopulous = false
  /// `population` less that of the most populous candidate, at most 0.
  var populationGap = 0.0
  var cue = Cue.silent
  /// The mention is a demonym and the name is none, or the other way round.
  var demonymDiffers = false
  /// The mention is an acronym and the name is written otherwise: "EU" and Eu in France.
  var acronymDiffers = false
  /// A country, continent or sea bears the name too.
  var isBesideMajor = false
  /// It is a capital or a country, and the mention stands for its government: "Washington said".
  var isGovernment = false
  /// It is a capital from which the story was filed: "WASHINGTON (AP) -".
  var isDatelineCapital = false
  /// How probably the name after it means a division that it lies in, as in "Paris, Texas", 0...1.
  var inParentAfter = 0.0
  /// How probably the name after it means a division that holds other candidates and not this one.
  var outsideParentAfter = 0.0
  /// It is a town in the division that the name after it means, with this probability.
  var isTownInParentAfter = 0.0
  /// Nearness to the countries that the document names, its own left out, 0...1.
  var nearNamedCountry = 0.0
  /// It holds a candidate of the name before it: the Texas of "Paris, Texas".
  var holdsPlaceBefore = false
  /// It is the seat of a division of the same name that is a candidate too, as Aleppo of Aleppo.
  var liesInNamesake = false
  /// Its seat has the same name and is a candidate.
  var holdsNamesake = false
  /// It is that seat, or a town, and many of the division's people live in it.
  var isTownOfNamesake = false
  /// A town in it has the same name, and many of its people.
  var holdsTownOfNamesake = false
  /// The document names it elsewhere with its state or country: "Portland, Maine ... Portland".
  var isNamedInFull = false
  /// Its first-order division is named in the document.
  var divisionNamed = false
  /// Its country is named in the document.
  var countryNamed = false
  /// Share of the other senses that lie in its country, 0...1.
  var countryShare = 0.0
  /// Share of the other senses that lie in its first-order division, 0...1.
  var admin1Share = 0.0
  /// Share of the other senses that lie in its second-order division, 0...1.
  var admin2Share = 0.0
  /// Nearness to the places that other senses most probably mean, 0...1.
  var proximity = 0.0
  /// Share of the other senses that have any candidate in its country, 0...1.
  var countrySupport = 0.0
  /// Share of the other senses that have any candidate in its first-order division, 0...1.
  var admin1Support = 0.0
  /// Share of the other senses that have any candidate in its second-order division, 0...1.
  var admin2Support = 0.0
  /// Share of the other senses that have any candidate within about 50 km, 0...1.
  var nearSupport = 0.0
  /// Nearness to the home of a local outlet that ran the text, 0...1.
  var nearOutlet = 0.0
  /// Nearness to the home of a regional outlet, 0...1.
  var nearRegionalOutlet = 0.0
  /// 1 in the country of a local or regional outlet's home.
  var inCountryOfOutlet = 0.0
  /// 1 in the country of a national outlet.
  var inCountryOfNationalOutlet = 0.0
  /// 1 in the first-order division of a local or regional outlet's home.
  var inAdmin1OfOutlet = 0.0
  /// 1 in the second-order division of a local outlet's home.
  var inAdmin2OfOutlet = 0.0
  /// Nearness to the place that the story was filed from, 0...1.
  var nearDateline = 0.0
  /// 1 in the country that the story was filed from.
  var inCountryOfDateline = 0.0
  /// 1 in the first-order division that the story was filed from.
  var inAdmin1OfDateline = 0.0
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
