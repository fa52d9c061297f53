import Gazetteer
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

  /// Measures all pairs. Complexity: O(*n*²), one `geod_inverse` per pair.
  public init(between places: [PlaceQuery.Answer], by method: MeasuringMethod = .wgs84) {
    self.places = places
    self.method = method
    var distances = places.map { _ in places.map { _ in 0.0 } }
    for row in places.indices {
      for column in places.indices.dropFirst(row + 1) {
        let distance = method.geodesic.distance(
          from: places[row].coordinate, to: places[column].coordinate)
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
        for place in places {
          writer.object { writer in place.writeMembers(to: &writer) }
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
