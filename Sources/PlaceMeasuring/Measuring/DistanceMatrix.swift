public import Gazetteer
public import Geodesy
import JSON
import PlainText

/// The distances between all pairs of places, as printed by `dateline distance --matrix`.
public struct DistanceMatrix: Sendable {
  /// The places.
  public let places: [PlaceQuery.Answer]
  /// Distances in metres, one row per place; symmetric, with a zero diagonal.
  public let distances: [[Double]]
  /// The ellipsoid of the geodesics.
  public let method: MeasuringMethod
  /// For each place, what distances to it are measured to; nil for its point. Two places of which both have an
  /// outline or a course are measured between their points.
  public let measuredTo: [ShapeKind?]

  /// Measures all pairs.
  ///
  /// - Parameters:
  ///   - places: The places.
  ///   - method: The ellipsoid to measure on.
  ///   - gazetteer: The gazetteer that has the courses of rivers and the outlines of lakes, countries and
  ///     first-order divisions; nil to measure to the points that stand for them.
  /// - Complexity: O(*n*²), one `geod_inverse` per pair.
  public init(
    between places: [PlaceQuery.Answer], by method: MeasuringMethod = .wgs84,
    in gazetteer: LayeredGazetteer? = nil
  ) {
    self.places = places
    self.method = method
    measuredTo = places.map { place in
      place.details.flatMap { gazetteer?.shape(of: $0.reference)?.kind }
    }
    var distances = places.map { _ in places.map { _ in 0.0 } }
    for row in places.indices {
      for column in places.indices.dropFirst(row + 1) {
        let ends =
          gazetteer?.ends(places[row], places[column])
          ?? MeasuredEnds(between: places[row].coordinate, and: places[column].coordinate)
        let distance = method.geodesic.distance(from: ends.from, to: ends.to)
        distances[row][column] = distance
        distances[column][row] = distance
      }
    }
    self.distances = distances
  }

  /// A table for a terminal; columns are numbered like the rows, and all distances use the same
  /// unit.
  public func text(unit: LengthUnit) -> String {
    let decimals = unit == .metre || unit == .foot ? 0 : 1
    let head = [unit.symbol, ""] + places.indices.map { "\($0 + 1)" }
    let rows = places.indices.map { row in
      ["\(row + 1)", places[row].label]
        + distances[row].enumerated().map { column, metres in
          row == column ? "-" : NumberText.fixed(metres / unit.metres, decimals: decimals)
        }
    }
    let table = TextTable(
      rows: [head] + rows, rightAligned: Set(2..<(places.count + 2)))
    let widest = places.map(\.uncertainty.metres).sorted().suffix(2).reduce(0, +)
    let extent = MeasureText.rough(widest, unit)
    return table.text()
      + method.line(uncertainty: "± \(extent) or less (extent of the places)")
  }

  /// CSV (RFC 4180) in metres: a header of labels, then one line per place.
  public func csv() -> String {
    var text = CSVText.line(["distance_m"] + places.map(\.label))
    for (place, row) in zip(places, distances) {
      text += CSVText.line([place.label] + row.map(NumberText.shortest))
    }
    return text
  }

  /// JSON: `places`, `distances_m` by row and how it was measured.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.array("places") { writer in
        for (place, measuredTo) in zip(places, measuredTo) {
          writer.object { writer in
            place.writeMembers(to: &writer)
            writer.member("measured_to", ifPresent: measuredTo?.rawValue)
          }
        }
      }
      writer.array("distances_m") { writer in
        for row in distances {
          writer.array { writer in for metres in row { writer.number(metres) } }
        }
      }
      method.writeMembers(to: &writer)
    }
    return writer.bytes
  }
}
