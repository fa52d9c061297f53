package import Geodesy

/// One row of a place table: slices of the table's bytes, parsed into values on request.
package struct PlaceRow {
  /// The maximum length of a name in bytes. The longest known name has about 300.
  package static let longestName = 1_000

  let file: String
  package let line: Int
  package let text: UnsafeBufferPointer<UInt8>
  /// The offset at which the row begins in its file.
  package let offset: Int
  let fields: [Range<Int>]
  let fieldOfColumn: [Int]

  /// Returns the bytes of a column; empty if the table does not have it.
  package func bytes(_ column: PlaceColumn) -> UnsafeBufferPointer<UInt8> {
    let field = fieldOfColumn[column.index]
    guard field >= 0 else { return UnsafeBufferPointer(rebasing: text[0..<0]) }
    return UnsafeBufferPointer(rebasing: text[fields[field]])
  }

  /// Returns the text of a column; empty if the table does not have it.
  package func string(_ column: PlaceColumn) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// Creates an error that refers to this row.
  package func failure(_ problem: RowProblem) -> GazetteerError {
    .row(file: file, line: line, problem)
  }

  package func coordinate() throws(GazetteerError) -> Coordinate {
    Coordinate(
      latitude: try number(.latitude, in: -90...90),
      longitude: try number(.longitude, in: -180...180))
  }

  package func feature() throws(GazetteerError) -> FeatureCode {
    let letters = bytes(.featureClass)
    let code = bytes(.featureCode)
    if letters.isEmpty {
      return FeatureCode(.populated, code.isEmpty ? "PPL" : string(.featureCode))
    }
    guard letters.count == 1, let featureClass = FeatureClass(utf8: letters[0]) else {
      throw failure(.unknownFeatureClass(string(.featureClass)))
    }
    return FeatureCode(featureClass, string(.featureCode))
  }

  package func country() throws(GazetteerError) -> CountryCode? {
    let code = bytes(.country)
    if code.isEmpty { return nil }
    guard let country = CountryCode(utf8: code) else {
      throw failure(.invalidCountry(string(.country)))
    }
    return country
  }

  package func population() throws(GazetteerError) -> Int {
    try integer(.population, in: 0...20_000_000_000) ?? 0
  }

  package func elevation() throws(GazetteerError) -> Int? {
    try integer(.elevation, in: -12_000...9_000)
  }

  package func boundingBox() throws(GazetteerError) -> BoundingBox? {
    let text = string(.bbox)
    if text.isEmpty { return nil }
    let edges = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = edges.compactMap { Double($0) }
    guard edges.count == 4, numbers.count == 4,
      let box = try? BoundingBox(
        west: numbers[0], south: numbers[1], east: numbers[2], north: numbers[3])
    else { throw failure(.invalidBoundingBox(text)) }
    return box
  }

  /// Returns the main name, having checked that it is neither empty nor markup.
  package func name() throws(GazetteerError) -> String {
    let name = string(.name)
    guard !name.isEmpty else { throw failure(.empty(column: PlaceColumn.name.rawValue)) }
    try checkNoMarkup(bytes(.name))
    return name
  }

  package func checkNoMarkup(_ name: UnsafeBufferPointer<UInt8>) throws(GazetteerError) {
    guard name.count <= PlaceRow.longestName else {
      throw failure(.nameTooLong(bytes: name.count, maximum: PlaceRow.longestName))
    }
    var previous: UInt8 = 0
    for byte in name {
      // The control characters U+0080...U+009F are encoded as C2 80...C2 9F.
      if byte < 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x7F
        || previous == 0xC2 && byte < 0xA0
      {
        throw failure(.markup(String(decoding: name, as: UTF8.self)))
      }
      previous = byte
    }
  }

  /// Returns the row as a place. A row without an id is given `user:` and its folded name.
  package func place() throws(GazetteerError) -> Place {
    let name = try name()
    let id = string(.id)
    var names: [PlaceName] = []
    try forEachName { entry throws(GazetteerError) in names.append(try entry.placeName()) }
    return Place(
      id: id.isEmpty ? Place.userID(forName: name) : id, name: name, coordinate: try coordinate(),
      feature: try feature(), country: try country(),
      admin1: optional(.admin1), admin2: optional(.admin2), population: try population(),
      elevation: try elevation(), boundingBox: try boundingBox(), source: string(.source),
      names: names)
  }

  private func optional(_ column: PlaceColumn) -> String? {
    bytes(column).isEmpty ? nil : string(column)
  }

  private func number(
    _ column: PlaceColumn, in range: ClosedRange<Double>
  ) throws(GazetteerError) -> Double {
    let text = string(column)
    guard !text.isEmpty else { throw failure(.empty(column: column.rawValue)) }
    guard let value = Double(text), value.isFinite else {
      throw failure(.notANumber(column: column.rawValue, value: text))
    }
    guard range ~= value else {
      let bounds = "\(Int(range.lowerBound))...\(Int(range.upperBound))"
      throw failure(.outOfRange(column: column.rawValue, value: text, range: bounds))
    }
    return value
  }

  private func integer(
    _ column: PlaceColumn, in range: ClosedRange<Int>
  ) throws(GazetteerError) -> Int? {
    let field = bytes(column)
    if field.isEmpty { return nil }
    let text = String(decoding: field, as: UTF8.self)
    guard let value = Int(text) else {
      throw failure(.notANumber(column: column.rawValue, value: text))
    }
    guard range ~= value else {
      let bounds = "\(range.lowerBound)...\(range.upperBound)"
      throw failure(.outOfRange(column: column.rawValue, value: text, range: bounds))
    }
    return value
  }
}

extension Place {
  /// Returns the id for a place that a user adds without one: `user:el-shola` for "El Shola".
  public static func userID(forName name: String) -> String {
    let folded = NameFolding.fold(name)
    return "user:" + folded.split(separator: " ").joined(separator: "-")
  }
}

/// The columns of a place table, in the order in which Dateline writes them.
package enum PlaceColumn: String, CaseIterable {
  case id, name, latitude, longitude
  case featureClass = "feature_class"
  case featureCode = "feature_code"
  case country, admin1, admin2, population, elevation, bbox, source, names

  /// The columns that a table must have.
  package static let required: [PlaceColumn] = [.name, .latitude, .longitude]

  /// The header line, without its line end.
  package static let header = allCases.map(\.rawValue).joined(separator: "\t")

  var index: Int { PlaceColumn.allCases.firstIndex(of: self) ?? 0 }
}
