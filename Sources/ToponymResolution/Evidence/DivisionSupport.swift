import Gazetteer
import Geodesy
import ToponymRecognition

/// In how many senses of a document each country and division could be meant, however improbably.
///
/// Paris, Camden and Henry County are each best known elsewhere; that all three lie in Tennessee
/// speaks for Tennessee before any of them is resolved.
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
      // A sense that lies in no division is a country, a sea or the like.
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

  /// America alone has a hamlet for most names of cities: those say nothing of where a story plays.
  private static func counts(_ candidate: ScoredCandidate) -> Bool {
    if candidate.candidate.tier >= .skeleton { return false }
    return candidate.facts.population > 0 || candidate.facts.feature.rank != .settlement
  }

  /// Shares of the other senses, 0...1; the place's own sense is left out.
  func shares(of facts: PlaceFacts) -> (country: Double, admin1: Double, admin2: Double) {
    guard senses > 1 else { return (0, 0, 0) }
    return (
      smoothed(facts.country.map { countries.count(of: $0.key) } ?? 0),
      smoothed(facts.admin1.map { divisions.count(of: $0.key) } ?? 0),
      smoothed(facts.admin2.map { divisions.count(of: $0.key) } ?? 0)
    )
  }

  /// Share of the other senses that have a candidate in the place's cell or beside it, 0...1.
  func near(_ facts: PlaceFacts) -> Double {
    guard senses > 1 else { return 0 }
    return smoothed(cells.count(of: HalfDegreeCell(facts.coordinate).key))
  }

  /// Two senses more than there are keep a text of three names from speaking as loud as one of thirty.
  private func smoothed(_ count: Int) -> Double {
    Double(max(0, count - 1)) / Double(senses + 1)
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

  /// A number of its own, not 0.
  var key: UInt32 { UInt32(bitPattern: number) &+ 0x4000_0000 }

  /// The cell and its eight neighbours; at the antimeridian those of the next row, which is rare and
  /// costs no more than a little support.
  func forEachAround(_ body: (HalfDegreeCell) -> Void) {
    for row: Int32 in -1...1 {
      for column: Int32 in -1...1 {
        body(HalfDegreeCell(number: number + row * HalfDegreeCell.columns + column))
      }
    }
  }
}
