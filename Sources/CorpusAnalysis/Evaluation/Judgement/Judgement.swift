/// Whether an annotated place is the one marked in the gold.
struct Judgement: Hashable {
  /// Whether it is within 161 km (100 miles) of the gold, or the same place.
  let isNear: Bool
  /// Whether it has the same GeoNames id, or is the same country.
  let isSame: Bool
  /// Distance from the gold in km; 0 for the same place.
  let kilometres: Double

  /// The distance in km up to which published figures count a place as right.
  static let near = 161.0

  /// Judges a place.
  ///
  /// A gold country is right if the annotation gives a country feature with the same code, because
  /// the centres that gazetteers give for a country are up to 976 km apart.
  ///
  /// - Returns: nil if the gold mention has no coordinates.
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
