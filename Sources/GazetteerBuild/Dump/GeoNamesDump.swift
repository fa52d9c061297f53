import Files
import Foundation
public import Gazetteer

/// The files of a GeoNames dump: `allCountries.txt` or files of countries, with
/// `alternateNamesV2.txt`.
///
/// They are the unpacked files from <https://download.geonames.org/export/dump/>.
public struct GeoNamesDump: Sendable, Hashable {
  /// The files of places, with 19 columns and no header.
  public var placeFiles: [String]
  /// The file of alternate names; if nil, names come from the column in the places files.
  public var nameFile: String?

  /// Makes a dump from its files.
  public init(placeFiles: [String], nameFile: String? = nil) {
    self.placeFiles = placeFiles
    self.nameFile = nameFile
  }

  /// Finds the files at paths. A path may be a file of places or names, or a folder. In a folder it
  /// uses `allCountries.txt`, or else the files named after country codes, and the names.
  ///
  /// - Throws: `GazetteerError.unreadable` if there are no files of places.
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
