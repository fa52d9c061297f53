import Foundation
import Geodesy

/// Reads the fields of one record of foreign text as parts of a place.
struct FieldReader {
  let file: String
  let line: Int
  let fields: [String]

  subscript(index: Int) -> String { fields.indices.contains(index) ? fields[index] : "" }

  func failure(_ problem: RowProblem) -> GazetteerError {
    .row(file: file, line: line, problem)
  }

  func coordinate(latitude: Int, longitude: Int) throws(GazetteerError) -> Coordinate {
    Coordinate(
      latitude: try degrees(self[latitude], "latitude", 90),
      longitude: try degrees(self[longitude], "longitude", 180))
  }

  private func degrees(
    _ text: String, _ column: String, _ limit: Double
  ) throws(GazetteerError) -> Double {
    guard !text.isEmpty else { throw failure(.empty(column: column)) }
    guard let value = Double(text), value.isFinite else {
      throw failure(.notANumber(column: column, value: text))
    }
    guard abs(value) <= limit else {
      throw failure(
        .outOfRange(column: column, value: text, range: "-\(Int(limit))...\(Int(limit))"))
    }
    return value
  }

  func country(_ index: Int) throws(GazetteerError) -> CountryCode? {
    let text = self[index]
    if text.isEmpty { return nil }
    guard let code = CountryCode(text), FieldReader.countries.contains(code) else {
      throw failure(.invalidCountry(text))
    }
    return code
  }

  /// A whole number, nil where there is none.
  func number(
    _ index: Int, _ column: String, in range: ClosedRange<Int>
  ) throws(GazetteerError) -> Int? {
    let text = self[index]
    if text.isEmpty { return nil }
    guard let value = Int(text) else {
      throw failure(.notANumber(column: column, value: text))
    }
    guard range ~= value else {
      throw failure(
        .outOfRange(
          column: column, value: text, range: "\(range.lowerBound)...\(range.upperBound)"))
    }
    return value
  }

  /// Proves that a place can stand in a table.
  func checked(_ place: Place) throws(GazetteerError) -> Place {
    guard !place.name.isEmpty else { throw failure(.empty(column: "name")) }
    do throws(GazetteerError) {
      try place.checkRow()
    } catch {
      if case .invalidPlace(_, let problem) = error { throw failure(problem) }
      throw error
    }
    return place
  }

  private static let countries = Set(
    (Locale.Region.isoRegions.map(\.identifier) + ["XK"]).compactMap { CountryCode($0) })
}
