package import Geodesy

/// The points between which a distance is measured.
package struct MeasuredEnds: Sendable {
  /// The point of the first place.
  package let from: Coordinate
  /// The point of the second place.
  package let to: Coordinate
  /// What the distance is measured to; nil between the points of both places.
  package let measuredTo: ShapeKind?
  /// Whether the first place is the one with the shape.
  package let isAtStart: Bool

  init(from: Coordinate, to: Coordinate, measuredTo: ShapeKind?, isAtStart: Bool) {
    self.from = from
    self.to = to
    self.measuredTo = measuredTo
    self.isAtStart = isAtStart
  }

  /// The points of both places.
  package init(between from: Coordinate, and to: Coordinate) {
    self.init(from: from, to: to, measuredTo: nil, isAtStart: false)
  }

  /// The nearest point of the shape; nil between the points of both places.
  package var nearest: Coordinate? { measuredTo == nil ? nil : isAtStart ? from : to }
}

extension LayeredGazetteer {
  /// The shape of a river, a lake, a country or a first-order division, which distances are measured to;
  /// nil for any other place, and where the gazetteer has no shape of it.
  ///
  /// - Complexity: O(points) when a place is first asked for, then O(1).
  package func shape(of place: PlaceReference) -> PlaceShape? {
    shapeSubject(of: place).flatMap { companions.shapes.value.shape(of: $0) }
  }

  /// The outline of a lake, a country or a first-order division; nil where there is none.
  ///
  /// - Complexity: O(points).
  package func outline(of place: PlaceReference) -> Outline? {
    shapeSubject(of: place).flatMap { companions.shapes.value.outline(of: $0) }
  }

  /// The course of a river: lines in the direction of the water, mostly; nil where there is none.
  ///
  /// - Complexity: O(points).
  package func course(of place: PlaceReference) -> [[Coordinate]]? {
    shapeSubject(of: place).flatMap { companions.shapes.value.course(of: $0) }
  }

  /// The rivers and lakes whose course or outline is near a point, with its nearest point, in the order of their
  /// ids.
  ///
  /// - Parameters:
  ///   - limit: Metres, finite.
  ///   - point: The point.
  /// - Returns: The places, each with its nearest point.
  /// - Complexity: O(rivers and lakes + points of those whose boxes are near).
  package func waters(
    within limit: Double, of point: Coordinate
  ) -> [(place: PlaceReference, nearest: PlaceShape.Nearest)] {
    companions.shapes.value.waters(within: limit, of: point).compactMap { id, nearest in
      ((try? reference(id: id)) ?? nil).map { ($0, nearest) }
    }
  }

  /// The points between which the distance of two places is measured.
  ///
  /// Of a place with a shape it is the point nearest to the other place, and the other place's own point where
  /// that lies within an outline. Between two places with a shape it is their own points.
  ///
  /// - Parameters:
  ///   - from: A place, nil for a bare point, and its point.
  ///   - to: The other one.
  /// - Returns: The two points, and what they were taken from.
  /// - Complexity: As `PlaceShape.nearest(to:within:)`.
  package func ends(
    from: (place: PlaceReference?, point: Coordinate),
    to: (place: PlaceReference?, point: Coordinate)
  ) -> MeasuredEnds {
    let shapes = (from.place.flatMap(shape), to.place.flatMap(shape))
    switch shapes {
    case (let shape?, nil):
      let nearest = shape.nearest(to: to.point)?.coordinate ?? from.point
      return MeasuredEnds(from: nearest, to: to.point, measuredTo: shape.kind, isAtStart: true)
    case (nil, let shape?):
      let nearest = shape.nearest(to: from.point)?.coordinate ?? to.point
      return MeasuredEnds(from: from.point, to: nearest, measuredTo: shape.kind, isAtStart: false)
    default:
      return MeasuredEnds(between: from.point, and: to.point)
    }
  }

  private func shapeSubject(of place: PlaceReference) -> PlaceShapes.Subject? {
    guard let facts = facts(place) else { return nil }
    switch facts.feature.rank {
    case .country:
      // A former country, or one that lies within another, has the code of a country and not its outline.
      guard let country = facts.country, facts.countryPlace.map({ $0 == place }) ?? true else {
        return nil
      }
      return .country(country)
    case .admin1:
      guard let country = facts.country, facts.admin1.map({ $0 == place }) ?? true,
        let admin1 = ((try? self.place(place)) ?? nil)?.admin1
      else { return nil }
      return .division(country, admin1: admin1)
    case .inlandWater: return .water(id: id(of: place))
    default: return nil
    }
  }
}
