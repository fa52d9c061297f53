/// The features that decide whether a name is located at a gazetteer place with that name, or near
/// another place of the document.
///
/// Training and resolution both get them from `Surroundings.choices(for:number:)`.
package enum SurroundingsFeature: Int, CaseIterable, Sendable {
  // A gazetteer place with the name
  case rankedLikely, bearsPartOfName, bearsPartOfNameAndIsFar, bearsNameInexactly, standing
  case isMajor, isTownForBuilding, cueDiffers, proximity, farAndSmall, countryShare, admin1Support
  case inParentAfter, isOnlyBearer, bearers, isOfSeveralWords, isNaturalFeature
  // Another place of the document, near which the name may lie
  case isAnchor, anchorOfPartOfName, anchorOfBuilding, anchorLikely, anchorShare, anchorCluster
  case textNearness, nearestBefore, nearestAfter, saidToHoldIt, saidToLieNear, saidToHaveIt
  case anchorTown, anchorAdmin1, anchorAdmin2, anchorSpot, isDateline, isOutletHome
  case agreesWithPartOfName
}

/// The weights of the surroundings' features.
package typealias SurroundingsWeights = FeatureWeights<SurroundingsFeature>

extension SurroundingsWeights {
  /// The weighted sum of a choice's features.
  func score(_ features: [(SurroundingsFeature, Double)]) -> Double {
    features.reduce(0) { $0 + values[$1.0.rawValue] * $1.1 }
  }
}
