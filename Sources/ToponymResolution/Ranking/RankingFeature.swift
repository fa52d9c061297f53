import Gazetteer

/// The features of the ranker: evidence for or against a candidate.
///
/// The ranker is linear in them (`RankingWeights`). Training and ranking both get them from
/// `ScoredCandidate.forEachFeature`.
package enum RankingFeature: Int, CaseIterable, Sendable {
  // Size
  case population, populationSquared, populationUnknown, mostPopulous, populationGap
  // The kind of place
  case country, continent, sea, region, admin1, admin2, lowerDivision, capital, admin1Seat
  case settlement, section, inlandWater, terrain, facility
  // The quality of the name
  case folded, skeleton, mainName, foreignName, official, exonym, abbreviation
  case abbreviationOfState, historical, demonymDiffers, acronymDiffers
  case curated, besideMajor, government, datelineCapital
  case aliasBesideOwnName, divisionByAlias, aliasOfSmall, foreignInEnglish, historicalInPast
  // How widely it is known
  case languages, languagesGap, naturalExtent
  // What the surrounding words say
  case cueAgrees, cuePartly, cueDiffers
  case inParentAfter, notInParentAfter, holdsPlaceBefore, townInParentAfter
  case wordsAgree, wordsDiffer, articleOfNature, articleOfTown, datelineTown
  // The names beside it
  case siblingSameClass, siblingOtherClass, siblingCapitals, siblingSizeGap
  case siblingSameCountry, siblingSameAdmin1
  case meantElsewhere
  // What the text states of where it lies
  case placeAgrees, placeDiffers, directionAgrees, directionDiffers, capitalAgrees, capitalDiffers
  // Namesakes among the candidates
  case liesInNamesake, holdsNamesake, townOfNamesake, holdsTownOfNamesake
  // The rest of the document
  case namedInFull, divisionNamed, countryNamed, countryShare, admin1Share, admin2Share, proximity
  case nearNamedCountry
  case countrySupport, admin1Support, admin2Support, nearSupport
  case countrySurprise, admin1Surprise, nearSurprise
  case nearDateline, inCountryOfDateline, inAdmin1OfDateline
  // The outlet that published the text
  case nearOutlet, nearRegionalOutlet, inCountryOfOutlet, inCountryOfNationalOutlet
  case inAdmin1OfOutlet, inAdmin2OfOutlet
  // A person's own places
  case overlay, overlayOwnName

  /// Whether the weight is set by hand, because no corpus has such cases.
  package var isFixed: Bool {
    switch self {
    case .meantElsewhere, .overlayOwnName, .divisionByAlias: true
    default: false
    }
  }

  /// Whether the feature belongs to the second pass only, because it needs the probabilities of the
  /// first.
  package var needsContext: Bool {
    switch self {
    case .namedInFull, .divisionNamed, .countryNamed, .countryShare, .admin1Share, .admin2Share,
      .proximity,
      .countrySupport, .admin1Support, .admin2Support, .nearSupport,
      .countrySurprise, .admin1Surprise, .nearSurprise,
      .siblingSameCountry, .siblingSameAdmin1,
      .nearNamedCountry, .nearDateline, .inCountryOfDateline, .inAdmin1OfDateline:
      true
    default: false
    }
  }
}

extension ScoredCandidate {
  /// Calls `body` with the features and their values, about -1...1. Features not passed are zero.
  @inline(__always)
  func forEachFeature(_ body: (RankingFeature, Double) -> Void) {
    body(.population, evidence.population)
    body(.populationSquared, evidence.population * evidence.population)
    if facts.population == 0 { body(.populationUnknown, 1) }
    if evidence.isMostPopulous { body(.mostPopulous, 1) }
    body(.populationGap, evidence.populationGap)
    body(Self.feature(of: facts.feature.rank), 1)
    forEachNameFeature(body)
    switch evidence.cue {
    case .silent: break
    case .agrees: body(.cueAgrees, 1)
    case .partly: body(.cuePartly, 1)
    case .differs: body(.cueDiffers, 1)
    }
    body(.inParentAfter, evidence.inParentAfter)
    body(.notInParentAfter, evidence.outsideParentAfter)
    body(.townInParentAfter, evidence.isTownInParentAfter)
    if evidence.holdsPlaceBefore { body(.holdsPlaceBefore, 1) }
    forEachStatedFeature(body)
    forEachNeighbourFeature(body)
    if evidence.cue == .silent {
      // If the surrounding words say city or province, they decide, not custom.
      if evidence.liesInNamesake { body(.liesInNamesake, 1) }
      if evidence.holdsNamesake { body(.holdsNamesake, 1) }
      if evidence.isTownOfNamesake { body(.townOfNamesake, 1) }
      if evidence.holdsTownOfNamesake { body(.holdsTownOfNamesake, 1) }
    }
    if evidence.isNamedInFull { body(.namedInFull, 1) }
    if evidence.divisionNamed { body(.divisionNamed, 1) }
    if evidence.countryNamed { body(.countryNamed, 1) }
    body(.countryShare, evidence.countryShare)
    body(.admin1Share, evidence.admin1Share)
    body(.admin2Share, evidence.admin2Share)
    body(.proximity, evidence.proximity)
    body(.nearNamedCountry, evidence.nearNamedCountry)
    body(.countrySupport, evidence.countrySupport)
    body(.admin1Support, evidence.admin1Support)
    body(.admin2Support, evidence.admin2Support)
    body(.nearSupport, evidence.nearSupport)
    forEachOutsideFeature(body)
    add(.countrySurprise, evidence.countrySurprise, body)
    add(.admin1Surprise, evidence.admin1Surprise, body)
    add(.nearSurprise, evidence.nearSurprise, body)
    if evidence.isOverlay {
      body(.overlay, 1)
      if candidate.tier <= .folded { body(.overlayOwnName, 1) }
    }
  }

  @inline(__always)
  private func add(
    _ feature: RankingFeature, _ value: Double, _ body: (RankingFeature, Double) -> Void
  ) {
    if value != 0 { body(feature, value) }
  }

  /// What the words and the names beside it say.
  @inline(__always)
  private func forEachNeighbourFeature(_ body: (RankingFeature, Double) -> Void) {
    add(.languages, evidence.languages, body)
    add(.languagesGap, evidence.languagesGap, body)
    add(.naturalExtent, evidence.naturalExtent, body)
    add(.wordsAgree, evidence.wordsAgree, body)
    add(.wordsDiffer, evidence.wordsDiffer, body)
    add(.articleOfNature, evidence.articleOfNature, body)
    add(.articleOfTown, evidence.articleOfTown, body)
    if evidence.isDatelineTown { body(.datelineTown, 1) }
    if evidence.isMeantElsewhere { body(.meantElsewhere, 1) }
    let sibling = evidence.sibling
    if sibling == SiblingEvidence() { return }
    add(.siblingSameClass, sibling.sameClass, body)
    add(.siblingOtherClass, sibling.otherClass, body)
    add(.siblingCapitals, sibling.bothCapitals, body)
    add(.siblingSizeGap, sibling.sizeGap, body)
    add(.siblingSameCountry, sibling.sameCountry, body)
    add(.siblingSameAdmin1, sibling.sameAdmin1, body)
  }

  @inline(__always)
  private func forEachStatedFeature(_ body: (RankingFeature, Double) -> Void) {
    let stated = evidence.stated
    if stated == StatedEvidence() { return }
    body(.placeAgrees, stated.placeAgrees)
    body(.placeDiffers, stated.placeDiffers)
    body(.directionAgrees, stated.directionAgrees)
    body(.directionDiffers, stated.directionDiffers)
    body(.capitalAgrees, stated.capitalAgrees)
    body(.capitalDiffers, stated.capitalDiffers)
  }

  /// What is known of the story besides its text: where it was filed, and who ran it.
  @inline(__always)
  private func forEachOutsideFeature(_ body: (RankingFeature, Double) -> Void) {
    add(.nearDateline, evidence.nearDateline, body)
    add(.inCountryOfDateline, evidence.inCountryOfDateline, body)
    add(.inAdmin1OfDateline, evidence.inAdmin1OfDateline, body)
    add(.nearOutlet, evidence.nearOutlet, body)
    add(.nearRegionalOutlet, evidence.nearRegionalOutlet, body)
    add(.inCountryOfOutlet, evidence.inCountryOfOutlet, body)
    add(.inCountryOfNationalOutlet, evidence.inCountryOfNationalOutlet, body)
    add(.inAdmin1OfOutlet, evidence.inAdmin1OfOutlet, body)
    add(.inAdmin2OfOutlet, evidence.inAdmin2OfOutlet, body)
  }

  @inline(__always)
  private func forEachNameFeature(_ body: (RankingFeature, Double) -> Void) {
    switch candidate.tier {
    case .exact: break
    case .folded: body(.folded, 1)
    case .skeleton, .fuzzy: body(.skeleton, 1)
    }
    if candidate.isMainName { body(.mainName, 1) }
    if !candidate.isEnglish { body(.foreignName, 1) }
    if evidence.demonymDiffers { body(.demonymDiffers, 1) }
    if evidence.acronymDiffers { body(.acronymDiffers, 1) }
    if facts.isCurated { body(.curated, 1) }
    if evidence.isBesideMajor { body(.besideMajor, 1) }
    if evidence.isGovernment { body(.government, 1) }
    if evidence.isDatelineCapital { body(.datelineCapital, 1) }
    if evidence.aliasBesideOwnName != 0 {
      body(.aliasBesideOwnName, evidence.aliasBesideOwnName)
    }
    if evidence.isDivisionByAlias { body(.divisionByAlias, 1) }
    if evidence.isForeignInEnglish { body(.foreignInEnglish, 1) }
    if evidence.aliasOfSmall != 0 { body(.aliasOfSmall, evidence.aliasOfSmall) }
    if evidence.isHistoricalInPast { body(.historicalInPast, 1) }
    switch candidate.kind {
    case .alternate, .demonym: break
    case .official: body(.official, 1)
    case .exonym: body(.exonym, 1)
    case .abbreviation:
      body(.abbreviation, 1)
      if facts.feature.rank == .country || facts.feature.rank == .admin1 {
        body(.abbreviationOfState, 1)
      }
    case .historical: body(.historical, 1)
    }
  }

  private static func feature(of rank: FeatureCode.Rank) -> RankingFeature {
    switch rank {
    case .country: .country
    case .continent: .continent
    case .sea: .sea
    case .region: .region
    case .admin1: .admin1
    case .admin2: .admin2
    case .lowerDivision: .lowerDivision
    case .capital: .capital
    case .admin1Seat: .admin1Seat
    case .settlement: .settlement
    case .section: .section
    case .inlandWater: .inlandWater
    case .terrain: .terrain
    case .facility: .facility
    }
  }
}

/// The weights of one of the ranker's passes.
package typealias RankingWeights = FeatureWeights<RankingFeature>

extension RankingWeights {
  /// The weighted sum of a candidate's features.
  func score(_ candidate: ScoredCandidate) -> Double {
    values.withUnsafeBufferPointer { values in
      var score = 0.0
      candidate.forEachFeature { feature, value in score += values[feature.rawValue] * value }
      return score
    }
  }
}
