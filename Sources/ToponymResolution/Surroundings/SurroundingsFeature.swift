/// The features by which a name is placed at a place of the gazetteer that bears it, or else near another
/// place of the document: what may speak for either.
///
/// Training and use read them from one place, `Surroundings.choices(for:number:)`.
package enum SurroundingsFeature: Int, CaseIterable, Sendable {
  // A place of the gazetteer that bears the name
  case rankedLikely, bearsPartOfName, bearsPartOfNameAndIsFar, bearsNameInexactly, standing
  case isMajor, isTownForBuilding, cueDiffers, proximity, farAndSmall, countryShare, admin1Support
  case inParentAfter, isOnlyBearer, bearers, isOfSeveralWords, isNaturalFeature
  // Another place of the document, near which the name may lie
  case isAnchor, anchorOfPartOfName, anchorOfBuilding, anchorLikely, anchorShare, anchorCluster
  case textNearness, nearestBefore, nearestAfter, saidToHoldIt, saidToLieNear, saidToHaveIt
  case anchorTown, anchorAdmin1, anchorAdmin2, anchorSpot, isDateline, isOutletHome
  case agreesWithPartOfName
}

/// The weights of placing by the surroundings.
package typealias SurroundingsWeights = FeatureWeights<SurroundingsFeature>

extension SurroundingsWeights {
  /// The weighted sum of a choice's features.
  func score(_ features: [(SurroundingsFeature, Double)]) -> Double {
    features.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
  }
}
