import Files
import Foundation
public import Gazetteer

/// The files that one import reads: files of places, and the companion files of a GeoNames dump.
public struct ImportSet: Sendable {
  /// Files of places, each of which is imported in its own transaction.
  public private(set) var places: [ImportInput] = []
  /// Alternate names, division codes and hierarchy, by kind.
  private var companions: [DumpCompanions.Kind: ImportInput] = [:]

  /// Finds the files at paths. Zip archives are searched; in a folder, the files of a GeoNames dump
  /// are used: `allCountries`, or otherwise the files named by a country code.
  ///
  /// - Throws: `GazetteerError.unreadable` if there are no places.
  public init(paths: [String]) throws(GazetteerError) {
    for path in paths {
      if FileStatus(path: path)?.isDirectory == true {
        let files = try ImportSet.dump(inFolder: path)
        for file in files { try add(file) }
      } else {
        try add(path)
      }
    }
    if places.isEmpty, let companion = companions.values.min(by: { $0.name < $1.name }) {
      throw .unreadable(
        path: companion.name,
        reason: "it only adds to places; expected allCountries.txt or a country file beside it")
    }
  }

  private mutating func add(_ path: String) throws(GazetteerError) {
    for input in try ImportInput.inputs(at: path) {
      if let kind = DumpCompanions.Kind(fileName: input.fileName) {
        companions[kind] = input
      } else {
        places.append(input)
      }
    }
  }

  /// The paths of a dump's files; of a packed and an unpacked one, the unpacked.
  private static func dump(inFolder path: String) throws(GazetteerError) -> [String] {
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    var files: [String] = []
    for kind in DumpCompanions.Kind.allCases {
      files += kind.fileNames.first(where: names.contains).map { [$0] } ?? []
    }
    let whole = ["allCountries.txt", "allCountries.zip"].first(where: names.contains)
    let countries = names.filter { name in
      let stem = name.prefix(2)
      return stem == stem.uppercased() && stem.allSatisfy { ("A"..."Z").contains($0) }
        && (name == stem + ".txt" || name == stem + ".zip" && !names.contains(stem + ".txt"))
    }
    guard whole != nil || !countries.isEmpty else {
      throw .unreadable(
        path: path,
        reason: "it is a folder without allCountries.txt or a country file such as SY.txt")
    }
    return (files + (whole.map { [$0] } ?? countries)).map { "\(path)/\($0)" }
  }

  /// Reads the companion files of a dump; nil if there are none.
  ///
  /// - Parameter findings: Receives their problems.
  /// - Returns: Names and division codes; the hierarchy is only checked.
  /// - Throws: `GazetteerError` if a file cannot be read or the disk cannot be written.
  public func companions(
    findings: ImportFindings
  ) throws(GazetteerError) -> DumpCompanions? {
    companions.isEmpty ? nil : try DumpCompanions(companions, findings: findings)
  }
}
