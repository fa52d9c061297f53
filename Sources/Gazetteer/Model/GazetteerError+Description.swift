package import Files
import Geodesy

extension GazetteerError: CustomStringConvertible {
  /// The message for the user: where, what was found, what was expected and what to do.
  public var description: String {
    switch self {
    case .row(let file, let line, let problem):
      "\(file):\(line): \(problem)"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason):
      "\(path): cannot be written: \(reason)"
    case .noGazetteer(let path):
      "\(path): no gazetteer was found here; expected a folder “places” with .tsv files"
    case .corrupt(let path, let reason):
      "\(path): the compiled gazetteer cannot be used: \(reason)"
    case .overlay(let path, let reason):
      "\(path): the overlay cannot be used: \(reason)"
    case .invalidPlace(let id, let problem):
      "\(id): \(problem)"
    case .unknownPlace(let id):
      "the overlay has no place \(id); “dateline gazetteer info” shows where the overlay is"
    case .newerOverlay(let path, let found, let supported):
      "\(path): the overlay has version \(found), and this program reads versions up to "
        + "\(supported); use the newer dateline that wrote it"
    case .unknownChange(let number):
      "the overlay has no change \(number); “dateline gazetteer history” lists all changes"
    case .changedSince(let change, let id, let later):
      "change \(change) cannot be undone: \(id) was changed again by change \(later); "
        + "undo change \(later) first"
    case .noSuchName(let name, let id):
      "\(id) has no name “\(name)” besides its main name"
    case .unknownName(let name, let nearest):
      nearest.isEmpty
        ? "no place named “\(name)” in the gazetteer"
        : "no place named “\(name)” in the gazetteer; similar names: "
          + nearest.joined(separator: ", ")
    }
  }
}

extension RowProblem: CustomStringConvertible {
  /// What was found and what was expected. Because the values are untrusted, control characters are
  /// escaped and long values cut.
  public var description: String { RowProblem.printable(sentence) }

  private static func printable(_ text: String) -> String {
    var printable = ""
    for (count, scalar) in text.unicodeScalars.enumerated() {
      if count == 300 { return printable + "…" }
      if scalar.properties.generalCategory == .control {
        printable += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        printable.unicodeScalars.append(scalar)
      }
    }
    return printable
  }

  private var sentence: String {
    switch self {
    case .missingColumns(let names):
      "the header lacks \(names.joined(separator: ", "))"
    case .fieldCount(let expected, let found):
      "found \(found) fields, expected \(expected) as in the header"
    case .notUTF8(let offset):
      "byte \(offset) is not UTF-8"
    case .empty(let column):
      "\(column) is empty"
    case .notANumber(let column, let value):
      "\(column) “\(value)” is not a number"
    case .outOfRange(let column, let value, let range):
      "\(column) \(value) is outside \(range)"
    case .unknownFeatureClass(let value):
      "feature class “\(value)” is unknown; expected one of A, H, L, P, R, S, T, U, V"
    case .invalidCountry(let value):
      "country “\(value)” is not a two-letter ISO 3166-1 code"
    case .invalidBoundingBox(let value):
      "bbox “\(value)” is not west,south,east,north in degrees"
    case .markup(let value):
      "name “\(value)” holds markup or a control character"
    case .nameTooLong(let bytes, let maximum):
      "the name has \(bytes) bytes; expected at most \(maximum)"
    case .invalidNameAttribute(let value):
      "name attribute “\(value)” is unknown; expected lang=, kind=, from= or to="
    case .duplicateID(let id, let otherFile, let otherLine):
      "id \(id) is also used in \(otherFile):\(otherLine)"
    case .missingCountry(let country):
      "country \(country) has no row of its own; expected one with feature code PCLI or similar"
    case .missingDivision(let country, let admin1, nil):
      "admin1 \(admin1) of \(country) has no row of its own; expected an ADM1 row with these codes"
    case .missingDivision(let country, let admin1, let admin2?):
      "admin2 \(admin2) of \(country) \(admin1) has no row of its own; "
        + "expected an ADM2 row with these codes"
    case .divisionWithoutParent(let column, let value):
      "\(column) \(value) is given without the code above it; give both or neither"
    case .outsideCountry(let country, let coordinate, let box):
      "\(coordinate.latitude), \(coordinate.longitude) lies outside \(country), whose bbox is "
        + "\(box.west),\(box.south),\(box.east),\(box.north)"
    case .notNormalized(let value):
      "“\(value)” is not in Unicode normalization form C"
    case .missingPlace(let id):
      "places and handwritten have no place \(id); a name must belong to a place"
    case .missingSource(let name):
      "source “\(name)” is not in SOURCES.tsv"
    case .notJSON: "the feature is not JSON"
    case .unexpectedValue(let path): "\(path) has a value of another type than expected"
    case .endsInside: "the file ends inside a feature or list; it may be incomplete"
    case .featureTooLong(let bytes, let maximum):
      "the feature has \(bytes) bytes; expected at most \(maximum)"
    case .nestedTooDeep(let maximum): "brackets are nested more than \(maximum) deep"
    case .unknownGeometry(let type): "geometry “\(type)” is not a type of GeoJSON"
    case .noCoordinates: "the feature has no coordinates"
    case .notADivision(let code): "“\(code)” is not the code of a division, such as SY.07"
    case .unknownArea(let value):
      "area “\(value)” is unknown; expected a code such as SY or SY.07, or sea, none or edge"
    case .sameArea(let value):
      "\(value) is on both sides; expected two different areas"
    case .invalidPoints(let column):
      "points cannot be read at character \(column); expected signed numbers in pairs, "
        + "as in +411234+345000+12-7"
    case .tooFewPoints(let found):
      "found \(found == 1 ? "1 point" : "\(found) points"), expected 2 or more"
    case .tooFewPlaces(let found, let minimum):
      "found \(found) places, expected \(minimum) or more"
    }
  }
}

extension GazetteerError {
  /// What went wrong with a file, as an error of the gazetteer.
  package init(_ error: FileError) {
    switch error {
    case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
    case .unwritable(let path, let reason): self = .unwritable(path: path, reason: reason)
    case .damaged(let path, let reason): self = .corrupt(path: path, reason: reason)
    }
  }

  /// The value of an expression on files, whose error becomes one of the gazetteer.
  ///
  /// ```swift
  /// let map = try GazetteerError.ofFiles(MappedFile(path: path))
  /// ```
  package static func ofFiles<Value: ~Copyable>(
    _ value: @autoclosure () throws(FileError) -> Value
  ) throws(GazetteerError) -> Value {
    do throws(FileError) {
      return try value()
    } catch {
      throw GazetteerError(error)
    }
  }
}
