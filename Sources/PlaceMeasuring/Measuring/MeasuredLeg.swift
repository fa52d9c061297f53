import Gazetteer
import Geodesy

extension LayeredGazetteer {
  /// The points between which the distance of two answers is measured.
  func ends(_ from: PlaceQuery.Answer, _ to: PlaceQuery.Answer) -> MeasuredEnds {
    ends(
      from: (from.details?.reference, from.coordinate), to: (to.details?.reference, to.coordinate))
  }
}

extension MeasuredEnds {
  /// Uncertainty of the distance in metres: the extents of both places, or the accuracy of a line in place of
  /// the extent of the place that has it.
  func uncertainty(_ from: Double, _ to: Double) -> Double {
    measuredTo == nil ? from + to : PlaceShape.accuracy + (isAtStart ? to : from)
  }
}

extension ShapeKind {
  /// What a distance in metres was measured to, in words.
  func words(at distance: Double) -> String {
    switch self {
    case .line: "to the nearest point of its course"
    case .outline where distance == 0: "within its outline"
    case .outline: "to the nearest point of its outline"
    }
  }
}
