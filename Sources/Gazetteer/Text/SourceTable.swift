import Files

/// A package from which places of the gazetteer come, with the attribution that its licence
/// requires.
public struct GazetteerSource: Sendable, Hashable {
  /// The key by which rows name it.
  public let name: String
  /// The version of the package.
  public let version: String
  /// The licence of the data.
  public let licence: String
  /// The attribution that the licence requires.
  public let attribution: String
  /// The address of a description of the data.
  public let url: String
  /// What was used from it.
  public let content: String

  /// Creates a source.
  public init(
    name: String, version: String, licence: String, attribution: String, url: String,
    content: String
  ) {
    self.name = name
    self.version = version
    self.licence = licence
    self.attribution = attribution
    self.url = url
    self.content = content
  }
}

/// Reads `SOURCES.tsv`.
package enum SourceTable {
  /// Returns the rows without the header, each with its eight columns; none if there is no such
  /// file.
  package static func rows(inFolder path: String) -> [[String]] {
    guard let map = try? MappedFile(path: path + "/SOURCES.tsv") else { return [] }
    defer { withExtendedLifetime(map) {} }
    let text = String(decoding: map.bytes, as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count == 8 }
  }
}
