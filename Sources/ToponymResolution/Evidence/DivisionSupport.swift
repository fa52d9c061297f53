import Gazetteer
import Geodesy
import ToponymRecognition

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Counts the senses in a document that have any candidate in each country and division, however
/// improbable.
///
/// Paris, Camden and Henry County are each best known elsewhere. That all three exist in Tennessee
/// is evidence for Tennessee before any of them is resolved.
struct DivisionSupport {
  private var countries = SenseCounter()
  private var divisions = SenseCounter()
  private var cells = SenseCounter()
  private var senses = 0

  init() {}

  /// Counts the senses that have a candidate in each country and division.
  ///
  /// - Complexity: O(candidates).
  init(_ groups: [SenseGroup]) {
    for (number, group) in groups.enumerated() where group.role != .demonym {
      var hasDivision = false
      for candidate in group.candidates where Self.counts(candidate) {
        hasDivision =
          hasDivision || candidate.facts.admin1 != nil || candidate.facts.admin2 != nil
      }
      // A sense without a division is a country, a sea or the like.
      if !hasDivision { continue }
      senses += 1
      for candidate in group.candidates where Self.counts(candidate) {
        let facts = candidate.facts
        if let country = facts.country { countries.add(country.key, of: number) }
        if let admin1 = facts.admin1 { divisions.add(admin1.key, of: number) }
        if let admin2 = facts.admin2 { divisions.add(admin2.key, of: number) }
        let rank = facts.feature.rank
        if rank != .country && rank != .admin1 && rank != .continent {
          HalfDegreeCell(facts.coordinate).forEachAround { cells.add($0.key, of: number) }
        }
      }
    }
  }

  /// Most city names also belong to some hamlet in the United States, which says nothing about
  /// where a story is set.
  private static func counts(_ candidate: ScoredCandidate) -> Bool {
    if candidate.candidate.tier >= .skeleton { return false }
    return candidate.facts.population > 0 || candidate.facts.feature.rank != .settlement
  }

  /// How many of the other senses have a candidate in the country, the divisions and near a place: in its cell
  /// of half a degree or a neighbouring one.
  struct Counts {
    var country = 0.0, admin1 = 0.0, admin2 = 0.0, near = 0.0
  }

  /// The counts of a place, without its own sense.
  func counts(of facts: PlaceFacts) -> Counts {
    guard senses > 1 else { return Counts() }
    func others(_ count: Int?) -> Double { Double(max(0, (count ?? 0) - 1)) }
    return Counts(
      country: others(facts.country.map { countries.count(of: $0.key) }),
      admin1: others(facts.admin1.map { divisions.count(of: $0.key) }),
      admin2: others(facts.admin2.map { divisions.count(of: $0.key) }),
      near: others(cells.count(of: HalfDegreeCell(facts.coordinate).key)))
  }

  /// A count as a share of the other senses, 0...1. Adding two to these keeps a text with three names from
  /// counting as much as one with thirty.
  func share(_ count: Double) -> Double { count / Double(senses + 1) }

  /// How surprising a count is where the candidates of the name have another one on average, 0...1.
  ///
  /// Half of the deviance of a Poisson distribution, which grows with the number of independent names that
  /// agree. Two names of thirty bearers each have a pair close to each other by chance; ten do not.
  static func surprise(_ count: Double, expected: Double) -> Double {
    guard count > expected else { return 0 }
    let deviance = count * log(count / max(expected, 0.05)) - (count - expected)
    return deviance / (deviance + 3)
  }
}

/// A cell of half a degree of latitude and longitude: about 55 km high.
struct HalfDegreeCell: Hashable {
  private let number: Int32
  private static let columns: Int32 = 720

  init(_ coordinate: Coordinate) {
    let row = Int32((coordinate.latitude + 90) * 2)
    let column = Int32((coordinate.longitude + 180) * 2)
    number = row * HalfDegreeCell.columns + column
  }

  private init(number: Int32) { self.number = number }

  /// A unique number other than 0.
  var key: UInt32 { UInt32(bitPattern: number) &+ 0x4000_0000 }

  /// Calls `body` with the cell and its eight neighbours. At the antimeridian some belong to the
  /// next row, which is rare and costs little.
  func forEachAround(_ body: (HalfDegreeCell) -> Void) {
    for row: Int32 in -1...1 {
      for column: Int32 in -1...1 {
        body(HalfDegreeCell(number: number + row * HalfDegreeCell.columns + column))
      }
    }
  }
}
