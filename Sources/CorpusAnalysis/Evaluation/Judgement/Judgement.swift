/// Whether a place that was given is the one that people marked.
struct Judgement: Hashable {
  /// Within 161 km (100 miles) of the gold, or the same place.
  let isNear: Bool
  /// The same GeoNames id, or the same country.
  let isSame: Bool
  /// How far away it is; 0 for the same place.
  let kilometres: Double

  /// The distance at which published figures call a place right.
  static let near = 161.0

  /// Judges a place.
  ///
  /// A gold country is right when a country feature of the same code is given, because gazetteers
  /// put the middle of a country up to 976 km apart.
  ///
  /// - Returns: nil where the gold has no coordinates.
  init?(_ place: AnnotatedMention.Place, against gold: GoldMention) {
    guard let coordinate = gold.coordinate else { return nil }
    let kilometres = Haversine.kilometres(coordinate, place.coordinate)
    let isCountry =
      gold.country == place.country && gold.country != nil && place.featureCode.hasPrefix("PCL")
    isSame = isCountry || (gold.id != nil && gold.id == place.id)
    isNear = isSame || kilometres <= Judgement.near
    self.kilometres = isSame ? 0 : kilometres
  }
}
