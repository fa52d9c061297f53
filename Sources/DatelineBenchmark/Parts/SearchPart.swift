import Dateline
import Gazetteer
import RandomNumbers

/// Measures how often `locate` finds a place with a misspelt name, and how long that takes.
struct SearchPart {
  let gazetteer: LayeredGazetteer
  /// Whether to compare the share with its target, which applies to the default gazetteer only: among 13 million
  /// places, most short words are a name.
  var hasTarget = true

  /// The number of names to misspell.
  private static let count = 2_000

  func rows() -> [Row] {
    ProgressLine.show("finding misspelt names")
    var random = SplitMix64(seed: 2_000)
    let names = gazetteer.sampledNames(Self.count) { random.next(below: $0) }
    var times: [Double] = []
    var exact: [Double] = []
    var rows: [Row] = []
    var all = 0
    for error in Misspelling.allCases {
      var found = 0
      for name in names {
        let query = error.applied(to: name, &random)
        var wanted: PlaceReference?
        exact.append(
          Stopwatch.seconds {
            wanted = PlaceSearch(limit: 1).places(name, in: gazetteer).first?.place
          })
        var hits: [PlaceSearch.Hit] = []
        times.append(Stopwatch.seconds { hits = PlaceSearch().places(query, in: gazetteer) })
        if hits.contains(where: { $0.place == wanted }) { found += 1 }
      }
      all += found
      rows.append(
        Row(
          "- \(error.rawValue)", Sample([100 * Double(found) / Double(names.count)]), unit: "%"))
    }
    let share = 100 * Double(all) / Double(names.count * Misspelling.allCases.count)
    let milliseconds = times.map { $0 * 1_000 }.sorted()
    return [
      Row(
        "misspelt name in first ten", Sample([share]), unit: "%",
        target: hasTarget ? .atLeast(95) : nil,
        peers: [.init("SQLite FTS5", "0.8"), .init("rapidfuzz, linear scan", "100")])
    ] + rows + [
      Row(
        "- time, misspelt", Sample(milliseconds), unit: "ms", target: .atMost(20),
        peers: [.init("rapidfuzz", "95 ms"), .init("SQLite FTS5", "0.2 ms")]),
      Row(
        "- time, 99 of 100 below", Sample([milliseconds[milliseconds.count * 99 / 100]]),
        unit: "ms", target: .atMost(20)),
      Row(
        "- time, well spelt", Sample(exact.map { $0 * 1_000 }), unit: "ms", target: .atMost(1)),
      Row(
        "- misspelt, a second", Sample([1 / (times.reduce(0, +) / Double(times.count)) / 1_000]),
        unit: "k/s"),
    ]
  }
}

/// A typing error.
enum Misspelling: String, CaseIterable {
  case deleted = "a letter deleted"
  case swapped = "two letters swapped"
  case wrong = "a letter wrong"

  /// The name with the error at a random letter.
  func applied(to name: String, _ random: inout SplitMix64) -> String {
    var letters = Array(name)
    let position = random.next(below: letters.count)
    switch self {
    case .deleted: letters.remove(at: position)
    case .swapped:
      let first = min(position, letters.count - 2)
      letters.swapAt(first, first + 1)
    case .wrong: letters[position] = random.pick(Array("abcdefghijklmnopqrstuvwxyz"))
    }
    return String(letters)
  }
}
