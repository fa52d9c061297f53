import Gazetteer
import Geodesy

/// In how many senses of a document each country and division could be meant, however improbably.
///
/// Paris, Camden and Henry County are each best known elsewhere; that all three lie in Tennessee
/// speaks for Tennessee before any of them is resolved.
struct DivisionSupport {
  private var countries: [CountryCode: Int] = [:]
  private var divisions: [PlaceReference: Int] = [:]
  private var cells: [GridCell: Int] = [:]
  private var senses = 0

  init() {}

  /// Counts the senses that have a candidate in each country and division.
  ///
  /// - Complexity: O(candidates).
  init(_ groups: [SenseGroup]) {
    for group in groups where group.role != .demonym {
      var seenCountries: Set<CountryCode> = []
      var seenDivisions: Set<PlaceReference> = []
      var seenCells: Set<GridCell> = []
      for candidate in group.candidates where candidate.candidate.tier < .skeleton {
        if let country = candidate.facts.country { seenCountries.insert(country) }
        if let admin1 = candidate.facts.admin1 { seenDivisions.insert(admin1) }
        if let admin2 = candidate.facts.admin2 { seenDivisions.insert(admin2) }
        let rank = candidate.facts.feature.rank
        if rank != .country && rank != .admin1 && rank != .continent {
          GridCell(candidate.facts.coordinate).forEachAround { seenCells.insert($0) }
        }
      }
      if seenDivisions.isEmpty { continue }
      senses += 1
      for country in seenCountries { countries[country, default: 0] += 1 }
      for division in seenDivisions { divisions[division, default: 0] += 1 }
      for cell in seenCells { cells[cell, default: 0] += 1 }
    }
  }

  /// Shares of the other senses, 0...1; the place's own sense is left out.
  func shares(of facts: PlaceFacts) -> (country: Double, admin1: Double, admin2: Double) {
    guard senses > 1 else { return (0, 0, 0) }
    func share(_ count: Int?) -> Double { smoothed(count ?? 0) }
    return (
      share(facts.country.flatMap { countries[$0] }), share(facts.admin1.flatMap { divisions[$0] }),
      share(facts.admin2.flatMap { divisions[$0] })
    )
  }

  /// Share of the other senses that have a candidate in the place's cell or beside it, 0...1.
  func near(_ facts: PlaceFacts) -> Double {
    guard senses > 1 else { return 0 }
    return smoothed(cells[GridCell(facts.coordinate)] ?? 0)
  }

  /// Two senses more than there are keep a text of three names from speaking as loud as one of thirty.
  private func smoothed(_ count: Int) -> Double {
    Double(max(0, count - 1)) / Double(senses + 1)
  }
}

/// A cell of half a degree of latitude and longitude: about 55 km high.
struct GridCell: Hashable {
  private let number: Int32
  private static let columns: Int32 = 720

  init(_ coordinate: Coordinate) {
    let row = Int32((coordinate.latitude + 90) * 2)
    let column = Int32((coordinate.longitude + 180) * 2)
    number = row * GridCell.columns + column
  }

  private init(number: Int32) { self.number = number }

  /// The cell and its eight neighbours; at the antimeridian those of the next row, which is rare and
  /// costs no more than a little support.
  func forEachAround(_ body: (GridCell) -> Void) {
    for row: Int32 in -1...1 {
      for column: Int32 in -1...1 {
        body(GridCell(number: number + row * GridCell.columns + column))
      }
    }
  }
}
