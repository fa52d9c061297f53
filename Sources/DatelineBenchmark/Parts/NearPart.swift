import Dateline
import Foundation
import Gazetteer
import Geodesy
import RandomNumbers

/// Measures the search for the nearest places, checked against a scan of all places, and the number of rows
/// measured per second in a file of pairs.
struct NearPart {
  let gazetteer: LayeredGazetteer
  let seconds: Double

  /// The number of points to search around.
  private static let points = 10_000
  /// The number of nearest places to find.
  private static let limit = 10
  /// The number of rows in the file of pairs.
  private static let pairs = 200_000

  func rows() throws -> [Row] {
    ProgressLine.show("finding the nearest places")
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
    ProgressLine.show("measuring files of pairs")
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

/// All places of a gazetteer in memory; finds the nearest by scanning all of them.
private struct PlaceScan {
  private var coordinates: [Coordinate] = []
  private var directions: [SIMD4<Double>] = []

  init(_ gazetteer: LayeredGazetteer) throws {
    var coordinates: [Coordinate] = []
    try gazetteer.forEachBasePlace { coordinates.append($0.coordinate) }
    self.coordinates = coordinates
    directions = coordinates.map(Self.direction)
  }

  /// The geodesic distances of the nearest places, in metres.
  ///
  /// Only places whose chord through a sphere is at most 2 % longer than that of the last place needed are
  /// measured; the error of a sphere is smaller than that.
  func nearest(to point: Coordinate, limit: Int) -> [Double] {
    let here = Self.direction(point)
    var smallest: [Double] = []
    var near: [(chord: Double, index: Int)] = []
    var bound = Double.infinity
    for (index, there) in directions.enumerated() {
      let difference = here - there
      let square = (difference * difference).sum()
      guard square <= bound else { continue }
      near.append((square, index))
      let position = smallest.firstIndex { $0 > square } ?? smallest.count
      smallest.insert(square, at: position)
      if smallest.count > limit { smallest.removeLast() }
      // Chords are squared, so 4 % corresponds to 2 % of the chord.
      if smallest.count == limit, let last = smallest.last { bound = last * 1.04 + 1e-18 }
    }
    // Near the antipodes, chords hardly grow with distance, so measure all places.
    guard bound < 3.5 || bound == .infinity else {
      return Array(
        coordinates.map { Geodesic.wgs84.distance(from: point, to: $0) }.sorted().prefix(limit))
    }
    return Array(
      near.filter { $0.chord <= bound }
        .map { Geodesic.wgs84.distance(from: point, to: coordinates[$0.index]) }
        .sorted().prefix(limit))
  }

  /// A point within 50 km of a random place.
  func pointNearPlace(_ random: inout SplitMix64) -> Coordinate {
    let place = coordinates[random.next(below: coordinates.count)]
    return Geodesic.wgs84.destination(
      from: place, azimuth: Double.random(in: 0..<360, using: &random),
      distance: Double.random(in: 0...50_000, using: &random))
  }

  /// A point anywhere on Earth, sometimes on a pole or the antimeridian.
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
