import Foundation
import TestSupport

@testable import Gazetteer
@testable import GazetteerImport

/// What a source makes of a text.
struct Imported {
  var format: ImportFormat
  var places: [Place] = []
  var links: [[String]] = []
  var skipped = 0
  var errors: [String] = []
  var findings: [String] = []

  /// Reads a file of its own with that name and content, in the format that its beginning shows.
  static func read(
    _ name: String, _ text: String, format: ImportFormat? = nil, mapping: [String: String] = [:]
  ) throws -> Imported {
    try read(name, Data(text.utf8), format: format, mapping: mapping)
  }

  static func read(
    _ name: String, _ data: Data, format: ImportFormat? = nil, mapping: [String: String] = [:]
  ) throws -> Imported {
    let scratch = try ScratchFolder()
    try scratch.write(name, data)
    return try read(
      ImportSet(paths: [scratch.file(name)]), in: scratch, format: format, mapping: mapping)
  }

  /// Reads all files of a set; errors name files without the scratch folder.
  static func read(
    _ set: ImportSet, in scratch: ScratchFolder, format: ImportFormat? = nil,
    mapping: [String: String] = [:]
  ) throws -> Imported {
    func short(_ value: some CustomStringConvertible) -> String {
      "\(value)".replacing(scratch.path + "/", with: "")
    }
    let findings = ImportFindings()
    var imported = Imported(format: .table)
    let companions = try set.companions(findings: findings)
    for input in set.places {
      var (format, source) = try ImportFormat.open(
        input.open(), format: format, mapping: mapping, companions: companions,
        findings: findings)
      imported.format = format
      var isAtEnd = false
      while !isAtEnd {
        do {
          switch try source.next() {
          case .place(let place, let links):
            imported.places.append(place)
            imported.links.append(links)
          case .deprecated, .suppressed: imported.skipped += 1
          case nil: isAtEnd = true
          }
        } catch {
          imported.errors.append(short(error))
        }
      }
    }
    imported.findings = findings.all.map(short)
    return imported
  }

  /// The error of a text that cannot be opened.
  static func failure(_ name: String, _ data: Data) -> String? {
    do {
      _ = try read(name, data)
      return nil
    } catch {
      let text = "\(error)"
      return text.firstRange(of: name).map { String(text[$0.lowerBound...]) } ?? text
    }
  }
}
