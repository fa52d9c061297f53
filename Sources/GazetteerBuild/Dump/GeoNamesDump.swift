import Files
import Foundation
public import Gazetteer

/// Where a dump of GeoNames lies: `allCountries.txt` or files of countries, with `alternateNamesV2.txt`.
///
/// The files are those of <https://download.geonames.org/export/dump/>, unpacked.
public struct GeoNamesDump: Sendable, Hashable {
  /// Files of places: 19 columns, no header.
  public var placeFiles: [String]
  /// The file of alternate names; nil where names come from the places' own column.
  public var nameFile: String?

  /// Names the files.
  public init(placeFiles: [String], nameFile: String? = nil) {
    self.placeFiles = placeFiles
    self.nameFile = nameFile
  }

  /// Finds the files at paths: files of places and names as they are given; of a folder
  /// `allCountries.txt`, or else the files that are named by a country's code, and the names.
  ///
  /// - Throws: `GazetteerError.unreadable` where there are no places.
  public init(paths: [String]) throws(GazetteerError) {
    self.init(placeFiles: [])
    for path in paths { add(path) }
    guard !placeFiles.isEmpty else {
      throw .unreadable(
        path: paths.first ?? "",
        reason: "expected allCountries.txt or a country file such as SY.txt")
    }
  }

  private mutating func add(_ path: String) {
    if FileStatus(path: path)?.isDirectory != true {
      let name = path.split(separator: "/").last ?? ""
      if name.hasPrefix("alternateNames") { nameFile = path } else { placeFiles.append(path) }
      return
    }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    let files = names.filter { $0 == "allCountries.txt" }
    let countries = names.filter {
      $0.count == 6 && $0.hasSuffix(".txt") && $0 == $0.uppercasedStem
    }
    placeFiles += (files.isEmpty ? countries : files).map { path + "/" + $0 }
    let alternates = ["alternateNamesV2.txt", "alternateNames.txt"].filter(names.contains)
    nameFile = nameFile ?? alternates.first.map { path + "/" + $0 }
  }
}

extension String {
  /// `SY.txt` for `sy.txt`.
  fileprivate var uppercasedStem: String { prefix(2).uppercased() + dropFirst(2) }
}
