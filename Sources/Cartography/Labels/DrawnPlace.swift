/// A place with its symbol and label on the drawing, with y upward.
struct DrawnPlace {
  let place: MapPlace
  let point: SIMD2<Double>
  var radius: Double
  /// The direction towards a place outside the frame; nil for a place inside.
  let direction: SIMD2<Double>?
  var label: PlacedLabel?
  /// Whether it has no symbol of its own, such as a described place on top of another.
  var isSilent = false
  /// The name of a country, written instead of a symbol.
  var countryName: ContextLabels.Name?

  /// The CSS class for the confidence.
  var certainty: String {
    if place.isApproximate || place.confidence < 0.5 { return "doubtful" }
    return place.confidence < 0.8 ? "likely" : "sure"
  }

  /// Half the width of a symbol, larger for places that the text mentions more often.
  static func radius(of place: MapPlace) -> Double {
    let growth = min(4.5, Double(max(1, place.mentions) - 1).squareRoot() * 1.2)
    switch place.symbol {
    case .area, .water: return 3.2
    case .described, .coordinate, .approximate: return 4.5
    case .facility, .terrain: return 3.8 + growth * 0.6
    case .capital, .town: return 3.6 + growth
    }
  }
}
