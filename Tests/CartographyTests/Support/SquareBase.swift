@testable import Cartography

/// A world of two square countries, west and east of 10 degrees east, with a lake, a river and a polar
/// cap: enough for every kind of line.
struct SquareBase: BaseMap {
  func lines(in window: GeoWindow, divisions: Bool) -> [BaseLine] {
    let west = [
      point(10, 50), point(0, 50), point(0, 40), point(10, 40),
    ]
    let east = [point(10, 40), point(20, 40), point(20, 50), point(10, 50)]
    var lines = [
      BaseLine(left: .land(isEmphasized: true), right: .water, kind: .coast, points: west),
      BaseLine(left: .land(isEmphasized: false), right: .water, kind: .coast, points: east),
      BaseLine(
        left: .land(isEmphasized: true), right: .land(isEmphasized: false), kind: .country,
        points: [point(10, 40), point(10, 50)]),
      // Land south of 70 degrees south, on the right when one looks east.
      BaseLine(
        left: .water, right: .land(isEmphasized: false), kind: .coast,
        points: stride(from: -180.0, through: 180, by: 2).map { point($0, -70) }),
      BaseLine(
        left: .land(isEmphasized: false), right: .edge, kind: .cut,
        points: [point(180, -70), point(180, -90), point(-180, -90), point(-180, -70)]),
    ]
    if divisions {
      lines.append(
        BaseLine(
          left: .land(isEmphasized: false), right: .land(isEmphasized: false), kind: .division,
          points: [point(10, 45), point(20, 45)]))
    }
    return lines
  }

  func lakes(in window: GeoWindow, upTo rank: Int) -> [BaseWater] {
    let ring = [point(4, 44), point(6, 44), point(6, 46), point(4, 46), point(4, 44)]
    return [BaseWater(name: "Square Lake", rank: 0, points: ring)]
  }

  func rivers(in window: GeoWindow, upTo rank: Int) -> [BaseWater] {
    [BaseWater(name: "Straight", rank: 1, points: [point(12, 41), point(15, 44), point(19, 48)])]
  }

  func labels(in window: GeoWindow, upTo rank: Int) -> [BaseLabel] {
    [
      BaseLabel(kind: .country, rank: 2, name: "West", code: "WW", longitude: 5, latitude: 45),
      BaseLabel(kind: .country, rank: 2, name: "East", code: "EE", longitude: 15, latitude: 45),
    ]
  }

  func side(longitude: Double, latitude: Double) -> BaseLine.Side {
    switch country(longitude: longitude, latitude: latitude) {
    case "WW": .land(isEmphasized: true)
    case nil: .water
    default: .land(isEmphasized: false)
    }
  }

  func country(longitude: Double, latitude: Double) -> String? {
    if latitude < -70 { return "SS" }
    guard 40...50 ~= latitude else { return nil }
    if 0...10 ~= longitude { return "WW" }
    return 10...20 ~= longitude ? "EE" : nil
  }

  private func point(_ longitude: Double, _ latitude: Double) -> BasePoint {
    BasePoint(x: Int32(longitude * BasePoint.units), y: Int32(latitude * BasePoint.units))
  }
}
