import Archives
import Files
import Gazetteer

/// A file to import, possibly inside an archive. Nothing is unpacked until ``open(limit:)`` is
/// called.
public struct ImportInput: Sendable {
  /// The name used in errors: the path, followed by the member's name if it is in a zip archive.
  public let name: String
  private let path: String
  private let member: ZipArchive.Member?
  /// The folder for what is unpacked and sorted.
  private let scratchFolder: String

  private init(path: String, member: ZipArchive.Member? = nil, scratchFolder: String) {
    self.path = path
    self.member = member
    self.scratchFolder = scratchFolder
    name = member.map { "\(path)/\($0.name)" } ?? path
  }

  /// The last component of the name.
  var fileName: Substring { name.split(separator: "/").last ?? "" }

  private static let endings = [
    ".txt", ".tsv", ".csv", ".json", ".geojson", ".jsonl", ".ndjson", ".geojsonl",
  ]
  /// Files in GeoNames' archives that contain neither places nor anything about them.
  private static let passedOver = ["readme.txt", "iso-languagecodes.txt"]

  /// Lists the inputs at a path: the file itself, or the members of a zip archive that may hold
  /// places.
  ///
  /// Archives are recognised by their first bytes, not by their extension.
  ///
  /// - Throws: `GazetteerError.unreadable` for a folder, or for an archive without such members.
  static func inputs(
    at path: String, scratchFolder: String
  ) throws(GazetteerError) -> [ImportInput] {
    if FileStatus(path: path)?.isDirectory == true {
      throw .unreadable(path: path, reason: "it is a folder; expected a file")
    }
    let map = try GazetteerError.ofFiles(MappedFile(path: path))
    guard isZip(map.bytes) else { return [ImportInput(path: path, scratchFolder: scratchFolder)] }
    let members = try GazetteerError.ofFiles(
      ZipArchive(path: path, map: map).members.filter(isChosen))
    guard !members.isEmpty else {
      throw .unreadable(
        path: path, reason: "the zip contains no .txt, .tsv, .csv or .json with places")
    }
    return members.map { ImportInput(path: path, member: $0, scratchFolder: scratchFolder) }
  }

  private static func isZip(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  private static func isChosen(_ member: ZipArchive.Member) -> Bool {
    let file = (member.name.split(separator: "/").last ?? "").lowercased()
    return endings.contains { file.hasSuffix($0) } && !passedOver.contains(file)
      && !file.hasPrefix(".") && !member.name.hasPrefix("__MACOSX/")
  }

  /// Maps the file into memory, unpacking it if needed.
  ///
  /// - Throws: `GazetteerError.unreadable` if the file is damaged, or is an archive of an
  ///   unsupported kind.
  func open(limit: ExpansionLimit = .standard) throws(GazetteerError) -> ImportFile {
    let map = try GazetteerError.ofFiles(MappedFile(path: path))
    let unpacking = Unpacking(path: name, limit: limit, scratchFolder: scratchFolder)
    if let member {
      let unpacked = try GazetteerError.ofFiles(unpacking.member(member, of: map.bytes))
      return try ImportFile(name: name, map: unpacked, scratchFolder: scratchFolder)
    }
    if map.bytes.starts(with: [0x1F, 0x8B]) {
      let unpacked = try GazetteerError.ofFiles(unpacking.gzip(map.bytes))
      return try ImportFile(name: name, map: unpacked, scratchFolder: scratchFolder)
    }
    return try ImportFile(name: name, map: map, scratchFolder: scratchFolder)
  }
}
