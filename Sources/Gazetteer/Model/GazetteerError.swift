public import Geodesy

/// What can go wrong with gazetteer text, compiled files and overlays: facts only.
///
/// The sentences are built in `GazetteerError+Description.swift`.
public enum GazetteerError: Error, Hashable, Sendable {
  /// A row of a table cannot be used.
  case row(file: String, line: Int, RowProblem)
  /// A file or folder cannot be read.
  case unreadable(path: String, reason: String)
  /// A file or folder cannot be written.
  case unwritable(path: String, reason: String)
  /// A folder holds no gazetteer text.
  case noGazetteer(path: String)
  /// A compiled file is damaged or of another version.
  case corrupt(path: String, reason: String)
  /// The overlay's database refuses an operation.
  case overlay(path: String, reason: String)
  /// A place cannot be added as it is.
  case invalidPlace(id: String, RowProblem)
  /// An overlay holds no place of that id.
  case unknownPlace(id: String)
  /// The overlay was written by a later version of the program.
  case newerOverlay(path: String, found: Int, supported: Int)
  /// The overlay's history has no change of that number.
  case unknownChange(Int)
  /// A change cannot be taken back before a later one of the same place.
  case changedSince(change: Int, id: String, later: Int)
  /// A place has no such name beside its main one.
  case noSuchName(String, id: String)
  /// A place argument names no place; `nearest` are the closest names that exist.
  case unknownName(String, nearest: [String])
}

/// What is wrong with one row of a place table.
public enum RowProblem: Error, Hashable, Sendable {
  /// The header lacks columns that every place needs.
  case missingColumns([String])
  /// The row has another number of fields than the header.
  case fieldCount(expected: Int, found: Int)
  /// The row's bytes are not UTF-8; the offset is in the file.
  case notUTF8(byteOffset: Int)
  /// A field that must hold something is empty.
  case empty(column: String)
  /// A field is no number.
  case notANumber(column: String, value: String)
  /// A number is outside its range.
  case outOfRange(column: String, value: String, range: String)
  /// A feature class that GeoNames does not have.
  case unknownFeatureClass(String)
  /// A country that is no two-letter code.
  case invalidCountry(String)
  /// A bounding box that is not `west,south,east,north`.
  case invalidBoundingBox(String)
  /// A name holds markup or a control character.
  case markup(String)
  /// A name is longer than any name of a place.
  case nameTooLong(bytes: Int, maximum: Int)
  /// An attribute of a name that is unknown or has no value.
  case invalidNameAttribute(String)
  /// An id stands in two rows of the same part of the text.
  case duplicateID(String, otherFile: String, otherLine: Int)
  /// A row names a country that has no row of its own.
  case missingCountry(CountryCode)
  /// A row names a division that has no row of its own; `admin2` is nil for a first-order one.
  case missingDivision(CountryCode, admin1: String, admin2: String?)
  /// A row names a division but no country, or a second-order division but no first-order one.
  case divisionWithoutParent(column: String, value: String)
  /// A hand-written row lies outside the country that it names.
  case outsideCountry(CountryCode, Coordinate, BoundingBox)
  /// A row's text is not in Unicode normalization form C.
  case notNormalized(String)
  /// A name table names a place that stands nowhere.
  case missingPlace(id: String)
  /// A row names a source that `SOURCES.tsv` does not have.
  case missingSource(String)
  /// A feature is no JSON.
  case notJSON
  /// A value in a feature is of another kind than expected.
  case unexpectedValue(path: String)
  /// The file ends within a feature or the list of them.
  case endsInside
  /// A feature is longer than any outline.
  case featureTooLong(bytes: Int, maximum: Int)
  /// A feature's brackets are nested deeper than any geometry's.
  case nestedTooDeep(maximum: Int)
  /// A geometry of a kind that GeoJSON does not have.
  case unknownGeometry(String)
  /// A feature has no geometry, or one without coordinates.
  case noCoordinates
  /// A code of a division that is not made of a country's code and the division's own.
  case notADivision(code: String)
  /// A side of an outline that is neither a country, a division, `sea`, `none` nor `edge`.
  case unknownArea(String)
  /// A line of an outline with the same area on both sides.
  case sameArea(String)
  /// The points of an outline cannot be read from a character on, counted from 1.
  case invalidPoints(column: Int)
  /// A line of an outline has less than two points.
  case tooFewPoints(Int)
  /// The whole text holds too few places.
  case tooFewPlaces(found: Int, minimum: Int)
}
