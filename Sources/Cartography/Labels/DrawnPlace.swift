/// A place with its symbol and text on the drawing, y upward.
struct DrawnPlace {
  let place: MapPlace
  let point: SIMD2<Double>
  let radius: Double
  /// The direction in which a place lies that is not within the frame; nil for one that is.
  let direction: SIMD2<Double>?
  var label: PlacedLabel?
  /// Whether it has no symbol of its own, as a description of what has one.
  var isSilent = false
  /// The name of a country, which stands for it without a symbol.
  var countryName: ContextLabels.Name?

  /// How sure the place is, as a class.
  var certainty: String {
    if place.isApproximate || place.confidence < 0.5 { return "doubtful" }
    return place.confidence < 0.8 ? "likely" : "sure"
  }

  /// Half the width of a symbol: more for what the text names more often.
  static func radius(of place: MapPlace) -> Double {
    let growth = min(4.5, Double(max(1, place.mentions) - 1).squareRoot() * 1.2)
    switch place.symbol {
    case .area, .water: return 3.2
    case .described, .coordinate: return 4.5
    case .facility, .terrain: return 3.8 + growth * 0.6
    case .capital, .town: return 3.6 + growth
    }
  }
}
