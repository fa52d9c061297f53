import Files

/// A package from which places of the gazetteer come, with what its licence asks to be said.
public struct GazetteerSource: Sendable, Hashable {
  /// The key by which rows name it.
  public let name: String
  /// Version of the package.
  public let version: String
  /// Licence of the data.
  public let licence: String
  /// The attribution that the licence asks for.
  public let attribution: String
  /// Where the data is described.
  public let url: String
  /// What was taken from it.
  public let content: String

  /// Makes a source.
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
  /// The rows without the header, each with its eight columns; none where there is no such file.
  package static func rows(inFolder path: String) -> [[String]] {
    guard let map = try? MappedFile(path: path + "/SOURCES.tsv") else { return [] }
    defer { withExtendedLifetime(map) {} }
    let text = String(decoding: map.bytes, as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.count == 8 }
  }
}
