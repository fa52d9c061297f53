import Gazetteer
import GazetteerBuild

/// A dump of GeoNames: `allCountries.txt` or the file of one country, with its companion files.
///
/// Source: <https://download.geonames.org/export/dump/readme.txt>.
struct GeoNamesSource: PlaceSource {
  static let columnCount = DumpRowWriter.columnCount

  private let file: ImportFile
  private let companions: DumpCompanions?
  private let divisions: DivisionCheck?
  private var lines: DumpLines
  private var writer: DumpRowWriter

  init(file: ImportFile, companions: DumpCompanions?, findings: ImportFindings) {
    self.file = file
    self.companions = companions
    divisions = companions?.divisions.map { DivisionCheck($0, findings: findings) }
    lines = DumpLines(file.bytes)
    writer = DumpRowWriter(hasNames: companions?.names != nil)
  }

  var share: Double { lines.share }
  var line: Int { lines.line }

  mutating func next() throws(GazetteerError) -> ImportedRow? {
    guard let line = lines.next() else {
      divisions?.finish()
      return nil
    }
    var fields = DumpFields(line)
    let field = fields.next()
    guard let id = field.flatMap(DumpFields.number) else {
      let text = String(decoding: field?.prefix(40) ?? line[0..<0], as: UTF8.self)
      throw failure(.notANumber(column: "geonameid", value: text))
    }
    let names = companions?.names?.lines(of: id) ?? []
    writer.out.removeAll(keepingCapacity: true)
    do throws(RowProblem) {
      try writer.append(line, names: names)
    } catch {
      throw failure(error)
    }
    var place = try place()
    var seen: Set<PlaceName> = [PlaceName(place.name)]
    place.names.removeAll { !seen.insert($0).inserted }
    divisions?.completeAndCheck(&place, id: id)
    return .place(place, links: names.compactMap(GeoNamesSource.link))
  }

  /// The row written last, as a place.
  private func place() throws(GazetteerError) -> Place {
    let result = writer.out.withUnsafeBufferPointer { bytes in
      Result { () throws(GazetteerError) in
        var reader = PlaceTableReader(file: file.name, rows: bytes)
        return try reader.next(checksText: false)?.place()
      }
    }
    do throws(GazetteerError) {
      guard let place = try result.get() else { throw failure(.empty(column: "name")) }
      return place
    } catch .row(_, _, let problem) {
      throw failure(problem)
    }
  }

  /// Finds the link to Wikidata, which GeoNames keeps among the names under the language `wkdt`.
  private static func link(_ line: UnsafeBufferPointer<UInt8>) -> String? {
    var fields = DumpFields(line)
    _ = fields.next()
    _ = fields.next()
    guard let code = fields.next(), code.elementsEqual("wkdt".utf8), let id = fields.next(),
      !id.isEmpty
    else { return nil }
    return PlaceIdentifier.normalized("wikidata:" + String(decoding: id, as: UTF8.self))
  }

  private func failure(_ problem: RowProblem) -> GazetteerError {
    .row(file: file.name, line: lines.line, problem)
  }
}
