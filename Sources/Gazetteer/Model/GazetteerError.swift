public import Geodesy

/// An error in gazetteer text, compiled files or overlays. The cases hold facts only.
///
/// The messages are written in `GazetteerError+Description.swift`.
public enum GazetteerError: Error, Hashable, Sendable {
  /// A row of a table cannot be used.
  case row(file: String, line: Int, RowProblem)
  /// A file or folder cannot be read.
  case unreadable(path: String, reason: String)
  /// A file or folder cannot be written.
  case unwritable(path: String, reason: String)
  /// A folder contains no gazetteer text.
  case noGazetteer(path: String)
  /// A compiled file is damaged or of another version.
  case corrupt(path: String, reason: String)
  /// The overlay's database rejected an operation.
  case overlay(path: String, reason: String)
  /// A place cannot be added in its present form.
  case invalidPlace(id: String, RowProblem)
  /// The overlay contains no place with that id.
  case unknownPlace(id: String)
  /// The overlay was written by a later version of the program.
  case newerOverlay(path: String, found: Int, supported: Int)
  /// The overlay's history has no change of that number.
  case unknownChange(Int)
  /// A change cannot be undone before a later change of the same place.
  case changedSince(change: Int, id: String, later: Int)
  /// A place has no such name besides its main one.
  case noSuchName(String, id: String)
  /// A place argument names no place; `nearest` holds the closest names that exist.
  case unknownName(String, nearest: [String])
}

/// What is wrong with one row of a place table.
public enum RowProblem: Error, Hashable, Sendable {
  /// The header lacks columns that every place needs.
  case missingColumns([String])
  /// The number of fields differs from the header's.
  case fieldCount(expected: Int, found: Int)
  /// The row's bytes are not UTF-8. The offset is counted from the start of the file.
  case notUTF8(byteOffset: Int)
  /// A required field is empty.
  case empty(column: String)
  /// A field is not a number.
  case notANumber(column: String, value: String)
  /// A number is outside its range.
  case outOfRange(column: String, value: String, range: String)
  /// A feature class that does not exist in GeoNames.
  case unknownFeatureClass(String)
  /// A country that is not a two-letter code.
  case invalidCountry(String)
  /// A bounding box that is not of the form `west,south,east,north`.
  case invalidBoundingBox(String)
  /// A name contains markup or a control character.
  case markup(String)
  /// A name is longer than any real name of a place.
  case nameTooLong(bytes: Int, maximum: Int)
  /// An attribute of a name is unknown or has no value.
  case invalidNameAttribute(String)
  /// An id occurs in two rows of the same part of the text.
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
  /// A name table refers to a place that does not exist.
  case missingPlace(id: String)
  /// A row names a source that `SOURCES.tsv` lacks.
  case missingSource(String)
  /// A feature is not valid JSON.
  case notJSON
  /// A value in a feature is not of the expected type.
  case unexpectedValue(path: String)
  /// The file ends inside a feature or the list of features.
  case endsInside
  /// A feature is longer than any real outline.
  case featureTooLong(bytes: Int, maximum: Int)
  /// A feature's brackets are nested more deeply than any geometry's.
  case nestedTooDeep(maximum: Int)
  /// A geometry of a type that does not exist in GeoJSON.
  case unknownGeometry(String)
  /// A feature has no geometry, or one without coordinates.
  case noCoordinates
  /// A division's code that does not consist of a country's code and the division's own.
  case notADivision(code: String)
  /// A side of an outline that is not a country, a division, `sea`, `none` or `edge`.
  case unknownArea(String)
  /// A line of an outline with the same area on both sides.
  case sameArea(String)
  /// The points of an outline cannot be read from a certain character on; columns are 1-based.
  case invalidPoints(column: Int)
  /// A line of an outline has fewer than two points.
  case tooFewPoints(Int)
  /// The whole text contains too few places.
  case tooFewPlaces(found: Int, minimum: Int)
}
