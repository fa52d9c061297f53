import Dateline
import Foundation
import Gazetteer
import Geodesy
import RandomNumbers

/// The places nearest to a point: how long it takes and whether a scan of all places gives the same; and
/// rows a second of a file of pairs.
struct NearPart {
  let gazetteer: LayeredGazetteer
  let seconds: Double

  /// Points that are asked for.
  private static let points = 10_000
  /// Places that are given.
  private static let limit = 10
  /// Rows of the file of pairs.
  private static let pairs = 200_000

  func rows() throws -> [Row] {
    Progress.show("finding the nearest places")
    let places = try PlaceScan(gazetteer)
    var random = SplitMix64(seed: 10)
    var times: [Double] = []
    var nearTimes: [Double] = []
    var agreeing = 0
    for number in 0..<Self.points {
      let isNear = number.isMultiple(of: 2)
      let point =
        isNear ? places.pointNearPlace(&random) : PlaceScan.pointAnywhere(number, &random)
      var found: [(place: PlaceReference, distance: Double)] = []
      let time = Stopwatch.seconds {
        found = gazetteer.nearestPlaces(to: point, limit: Self.limit)
      }
      if isNear { nearTimes.append(time * 1_000) } else { times.append(time * 1_000) }
      if places.nearest(to: point, limit: Self.limit) == found.map(\.distance) { agreeing += 1 }
    }
    let share = 100 * Double(agreeing) / Double(Self.points)
    return [
      Row("ten nearest, point near a place", Sample(nearTimes), unit: "ms", target: .atMost(1)),
      Row("- point anywhere on Earth", Sample(times), unit: "ms", target: .atMost(1)),
      Row(
        "- as a scan of all places says", Sample([share]), unit: "%", target: .atLeast(100)),
    ] + (try pairRows())
  }

  private func pairRows() throws -> [Row] {
    Progress.show("measuring files of pairs")
    var random = SplitMix64(seed: 11)
    var numbers = "from_latitude,from_longitude,to_latitude,to_longitude\n"
    var texts = "from,to\n"
    for _ in 0..<Self.pairs {
      let row = [90.0, 180, 90, 180].map {
        String(format: "%.5f", Double.random(in: -$0...$0, using: &random))
      }
      numbers += row.joined(separator: ",") + "\n"
      texts += "\"\(row[0]), \(row[1])\",\"\(row[2]), \(row[3])\"\n"
    }
    let known = gazetteer.sampledNames(2_000) { random.next(below: $0) }
    let names = (0..<20_000).reduce(into: "from,to\n") { text, _ in
      let pair = [random.pick(known), random.pick(known)].map { "\"\($0)\"" }
      text += pair.joined(separator: ",") + "\n"
    }
    let tables = [
      ("pairs, columns of numbers", numbers, Self.pairs),
      ("- coordinates in one field", texts, Self.pairs), ("- names", names, 20_000),
    ]
    return try tables.map { title, text, count in
      let bytes = Array(text.utf8)
      var rates: [Double] = []
      for _ in 0..<3 {
        var table = PairTable(file: title, in: gazetteer)
        var output: [UInt8] = []
        let time = try Stopwatch.seconds {
          for start in stride(from: 0, to: bytes.count, by: 1 << 18) {
            output.removeAll(keepingCapacity: true)
            let part = Array(bytes[start..<min(start + 1 << 18, bytes.count)])
            try table.feed(part, to: &output) { _ in }
          }
          try table.finish(to: &output) { _ in }
        }
        rates.append(Double(count) / time / 1_000)
      }
      let target: Row.Target? = title == "- names" ? nil : .atLeast(200)
      return Row(title, Sample(rates), unit: "k rows/s", target: target)
    }
  }
}

/// All places of a gazetteer in memory, for finding the nearest by looking at each.
private struct PlaceScan {
  private var coordinates: [Coordinate] = []
  private var directions: [SIMD4<Double>] = []

  init(_ gazetteer: LayeredGazetteer) throws {
    var coordinates: [Coordinate] = []
    try gazetteer.forEachBasePlace { coordinates.append($0.coordinate) }
    self.coordinates = coordinates
    directions = coordinates.map(Self.direction)
  }

  /// The distances in metres of the nearest places, each measured along the geodesic.
  ///
  /// Those are measured whose chord through a sphere is not beyond the last one wanted by more than 2 %,
  /// which is more than a sphere is wrong by.
  func nearest(to point: Coordinate, limit: Int) -> [Double] {
    let here = Self.direction(point)
    var least: [Double] = []
    var near: [(chord: Double, index: Int)] = []
    var bound = Double.infinity
    for (index, there) in directions.enumerated() {
      let difference = here - there
      let square = (difference * difference).sum()
      guard square <= bound else { continue }
      near.append((square, index))
      let position = least.firstIndex { $0 > square } ?? least.count
      least.insert(square, at: position)
      if least.count > limit { least.removeLast() }
      // The squares of chords: 2 % of distance at the antipodes as well as nearby.
      if least.count == limit, let last = least.last { bound = last * 1.04 + 1e-18 }
    }
    // Near the antipodes a chord hardly grows with the distance.
    guard bound < 3.5 || bound == .infinity else {
      return Array(
        coordinates.map { Geodesic.wgs84.distance(from: point, to: $0) }.sorted().prefix(limit))
    }
    return Array(
      near.filter { $0.chord <= bound }
        .map { Geodesic.wgs84.distance(from: point, to: coordinates[$0.index]) }
        .sorted().prefix(limit))
  }

  /// A point within some 50 km of a place.
  func pointNearPlace(_ random: inout SplitMix64) -> Coordinate {
    let place = coordinates[random.next(below: coordinates.count)]
    return Geodesic.wgs84.destination(
      from: place, azimuth: Double.random(in: 0..<360, using: &random),
      distance: Double.random(in: 0...50_000, using: &random))
  }

  /// A point anywhere, now and then on a pole or the antimeridian.
  static func pointAnywhere(_ number: Int, _ random: inout SplitMix64) -> Coordinate {
    let sine = Double.random(in: -1...1, using: &random)
    let latitude = asin(sine) * 180 / .pi
    let longitude = Double.random(in: -180...180, using: &random)
    switch number % 20 {
    case 1:
      let isNorth = (number / 20).isMultiple(of: 2)
      return Coordinate(latitude: isNorth ? 90 : -90, longitude: longitude)
    case 3: return Coordinate(latitude: latitude, longitude: 180)
    case 5: return Coordinate(latitude: latitude, longitude: -180)
    case 7: return Coordinate(latitude: latitude, longitude: 179.99)
    default: return Coordinate(latitude: latitude, longitude: longitude)
    }
  }

  private static func direction(_ coordinate: Coordinate) -> SIMD4<Double> {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    return SIMD4(
      cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude), 0)
  }
}
