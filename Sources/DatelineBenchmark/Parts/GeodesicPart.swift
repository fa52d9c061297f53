import CGeodesicLoop
import Dateline
import Dispatch
import Foundation
import Geodesy
import RandomNumbers

/// Compares `Geodesic` with a bare loop in C. The two alternate, chunk by chunk, so that other work on the machine
/// affects both equally.
struct GeodesicPart {
  let seconds: Double

  /// Points per chunk; there is one call fewer. A chunk takes about 2 ms, less than a time slice of the system, so
  /// that most chunks are measured without interruption.
  private static let count = 2_001

  /// Pairs for the programs that are measured as processes.
  private static let pairs = 100_000

  func rows() throws -> [Row] {
    ProgressLine.show("solving inverse geodesic problems")
    var random = SplitMix64(seed: 42)
    let points = (0..<Self.count).map { _ in
      Coordinate(
        latitude: Double.random(in: -90...90, using: &random),
        longitude: Double.random(in: -180...180, using: &random))
    }
    let numbers = points.flatMap { [$0.latitude, $0.longitude] }
    let rounds = Stopwatch.rounds(for: seconds) {
      (
        c: Stopwatch.seconds { blackHole(geodesic_loop_inverse(numbers, Self.count)) },
        swift: Stopwatch.seconds { blackHole(sum(points)) }
      )
    }
    let calls = Double(Self.count - 1) / 1_000
    let swift = Sample(rounds.map { calls / $0.swift })
    let threads = twoThreads(points)
    let c = Sample(rounds.map { calls / $0.c })
    return
      [
        Row(
          "geodesic inverse", swift, unit: "k/s",
          peers: [
            .init("pyproj", "574"), .init("geod", "227"), .init("GeodSolve", "73"),
            .init("geopy", "9"),
          ]),
        Row("- bare loop in C", c, unit: "k/s"),
        Row("- to C, pair by pair", swift.ratios(to: c), unit: "x", target: .atLeast(0.95)),
        Row(
          "- to C, best of each", Sample([swift.maximum / c.maximum]), unit: "x",
          target: .atLeast(0.95)),
        Row("- two threads to one", threads.ratio, unit: "x", target: .atLeast(1.9)),
        Row("- two to one, best of each", threads.best, unit: "x", target: .atLeast(1.9)),
      ] + (try peers())
  }

  /// The speedup of two threads over one.
  private func twoThreads(_ points: [Coordinate]) -> (ratio: Sample, best: Sample) {
    // Long enough that starting the threads is negligible, and short enough that some rounds have both cores to
    // themselves even on a busy machine.
    let chunks = 6
    let rounds = Stopwatch.rounds(for: seconds) {
      (
        one: Stopwatch.seconds { for _ in 0..<chunks { blackHole(sum(points)) } },
        two: Stopwatch.seconds {
          DispatchQueue.concurrentPerform(iterations: 2) { _ in
            for _ in 0..<(chunks / 2) { blackHole(sum(points)) }
          }
        }
      )
    }
    let (one, two) = (Sample(rounds.map(\.one)), Sample(rounds.map(\.two)))
    return (one.ratios(to: two), Sample([one.minimum / two.minimum]))
  }

  /// The rates of other programs that are installed on this machine.
  private func peers() throws -> [Row] {
    try BenchmarkFiles.withTemporaryFolder { folder in
      var random = SplitMix64(seed: 43)
      var text = ""
      for _ in 0..<Self.pairs {
        let numbers = [90.0, 180, 90, 180].map { Double.random(in: -$0...$0, using: &random) }
        text += numbers.map { String(format: "%.9f", $0) }.joined(separator: " ") + "\n"
      }
      let file = URL(filePath: folder).appending(path: "pairs")
      try Data(text.utf8).write(to: file)
      return try GeodesicPeer.all.compactMap { peer in
        ProgressLine.show("solving inverse geodesic problems with \(peer.name)")
        return try peer.thousandsPerSecond(pairs: Self.pairs, in: file).map {
          Row("- \(peer.name), here and now", Sample([$0]), unit: "k/s")
        }
      }
    }
  }

  @inline(never)
  private func sum(_ points: [Coordinate]) -> Double {
    var sum = 0.0
    for index in points.indices.dropLast() {
      let inverse = Geodesic.wgs84.inverse(from: points[index], to: points[index + 1])
      sum += inverse.distance + inverse.azimuth + inverse.finalAzimuth
    }
    return sum
  }
}
