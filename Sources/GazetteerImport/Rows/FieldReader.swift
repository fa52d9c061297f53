import Gazetteer
import Geodesy

/// Parses the fields of one imported record as parts of a place.
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
    try country(of: self[index])
  }

  func country(of text: String) throws(GazetteerError) -> CountryCode? {
    if text.isEmpty { return nil }
    guard let code = CountryCode(text), code.isKnown else {
      throw failure(.invalidCountry(text))
    }
    return code
  }

  /// The country in a list of codes; nil for a place in several countries.
  func country(ofCodes codes: [String]) throws(GazetteerError) -> CountryCode? {
    let parts = codes.flatMap { $0.split { ",;| ".contains($0) } }
    var countries: [CountryCode] = []
    for part in parts {
      if let country = try country(of: String(part)) { countries.append(country) }
    }
    return countries.count == 1 ? countries.first : nil
  }

  /// The location and box of a geometry.
  func located(
    _ geometry: FeatureGeometry
  ) throws(GazetteerError) -> (coordinate: Coordinate, box: BoundingBox?) {
    do throws(RowProblem) {
      return try geometry.located()
    } catch {
      throw failure(error)
    }
  }

  /// Parses an integer; nil if the field is empty.
  func number(
    _ index: Int, _ column: String, in range: ClosedRange<Int>
  ) throws(GazetteerError) -> Int? {
    try number(of: self[index], column, in: range)
  }

  func number(
    of text: String?, _ column: String, in range: ClosedRange<Int>
  ) throws(GazetteerError) -> Int? {
    guard let text, !text.isEmpty else { return nil }
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

  /// Checks that a place can be a row of a table.
  func checked(_ place: Place) throws(GazetteerError) -> Place {
    guard !place.name.isEmpty else { throw failure(.empty(column: "name")) }
    // A tab or line break would split the row.
    for text in [place.name, place.id, place.source] + place.names.map(\.text)
    where text.utf8.contains(where: { $0 < 0x20 }) {
      throw failure(.markup(text))
    }
    do throws(GazetteerError) {
      try place.checkRow()
    } catch {
      if case .invalidPlace(_, let problem) = error { throw failure(problem) }
      throw error
    }
    return place
  }
}

/// The titles that foreign tables and properties use for the columns of a place table.
enum ColumnTitles {
  /// Common titles for each column, in lower case.
  static let known: [PlaceColumn: [String]] = [
    .id: ["id", "place_id", "identifier"],
    .name: ["name", "title", "place", "place_name", "placename", "toponym", "label", "village"],
    .latitude: ["latitude", "lat", "y", "decimallatitude", "lat_dd"],
    .longitude: ["longitude", "lon", "lng", "long", "x", "decimallongitude", "lon_dd"],
    .featureClass: ["feature_class", "fclass"], .featureCode: ["feature_code", "fcode"],
    .country: ["country", "country_code", "countrycode", "cc", "iso2", "ccodes"],
    .admin1: ["admin1"], .admin2: ["admin2"], .population: ["population", "pop"],
    .elevation: ["elevation", "altitude"], .source: ["source"],
    .names: ["names", "variants", "alternate_names", "aliases"],
  ]
}
