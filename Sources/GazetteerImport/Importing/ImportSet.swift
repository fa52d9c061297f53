public import Files
import Foundation
public import Gazetteer

/// The files that one import reads: files of places, and the companion files of a dump of GeoNames.
public struct ImportSet: Sendable {
  /// The files of places, each imported in its own transaction.
  public private(set) var places: [ImportInput] = []
  /// The files of alternate names, codes and parents, by kind.
  private var companions: [DumpCompanions.Kind: ImportInput] = [:]
  private let scratchFolder: String

  /// Finds the files at paths. Zip archives are searched. In a folder, the files of a dump of
  /// GeoNames are used: `allCountries`, or else those named by a country code.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - folders: The user's folders, of which the one for scratch files is used.
  /// - Throws: `GazetteerError.unreadable` if there are no files of places.
  public init(paths: [String], folders: UserFolders = .process) throws(GazetteerError) {
    scratchFolder = folders.scratch
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
    for input in try ImportInput.inputs(at: path, scratchFolder: scratchFolder) {
      if let kind = DumpCompanions.Kind(fileName: input.fileName) {
        companions[kind] = input
      } else {
        places.append(input)
      }
    }
  }

  /// Lists the paths of a dump's files; where a file is there both packed and unpacked, the
  /// unpacked one.
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

  /// Reads the companion files of a dump; returns nil if there are none.
  ///
  /// - Parameter findings: Collects what is wrong with them, including places that lie in each
  ///   other.
  /// - Returns: Alternate names and codes of divisions.
  /// - Throws: `GazetteerError` if a file cannot be read or a temporary file cannot be written.
  public func companions(
    findings: ImportFindings
  ) throws(GazetteerError) -> DumpCompanions? {
    companions.isEmpty ? nil : try DumpCompanions(companions, findings: findings)
  }
}
