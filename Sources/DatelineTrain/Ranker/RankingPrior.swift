import ToponymResolution

/// What the weights are drawn to where the data says little.
enum RankingPrior {
  /// Set by hand: what an editor knows and a small corpus does not show.
  static let values: [Double] = {
    let known: [RankingFeature: Double] = [
      .acronymDiffers: -4, .curated: 1.5, .besideMajor: -2, .demonymDiffers: -5, .cueAgrees: 2.5,
      .cueDiffers: -2.5, .skeleton: -2, .historical: -1, .country: 1.5, .continent: 2, .sea: 1.5,
      .inParentAfter: 7, .townInParentAfter: 1, .townOfNamesake: 1.5,
      .holdsTownOfNamesake: -1.5, .notInParentAfter: -3, .holdsPlaceBefore: 2,
      .overlay: 2,
      // Few texts of a corpus say such things; those that do are to be believed.
      .placeAgrees: 14, .placeDiffers: -12, .directionAgrees: 6, .directionDiffers: -4,
      .capitalAgrees: 4, .capitalDiffers: -2,
      .namedInFull: 4, .liesInNamesake: 3, .holdsNamesake: -3, .lowerDivision: -1,
      .government: 1.5, .datelineCapital: 2, .capital: 2, .section: -0.5, .admin2: -0.5,
    ]
    return RankingFeature.allCases.map { known[$0] ?? 0 }
  }()
}
