public import ArticleInput
import Foundation

/// How far a batch has come, so that another run can go on where it ended.
///
/// The journal names bytes of the outputs that hold whole documents: what an interrupted run wrote behind
/// them is cut away.
public struct BatchJournal: Codable, Sendable, Hashable {
  /// A file that is read, by which a later run knows it again.
  public struct Source: Codable, Sendable, Hashable {
    /// As it was named.
    public var path: String
    /// Bytes; nil for standard input.
    public var size: Int?
    /// Seconds since 1970 of its last change; nil for standard input.
    public var changed: Int?

    /// Names a file as it is now.
    public init(_ file: InputFile) {
      path = file.path
      size = file.size
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      changed = (attributes?[.modificationDate] as? Date).map { Int($0.timeIntervalSince1970) }
    }
  }

  /// Why a run cannot go on where another ended.
  public enum Mismatch: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no journal, or one that cannot be read.
    case unreadable(path: String)
    /// Options, program or gazetteer are not the same.
    case setting(name: String, was: String, now: String)
    /// An input is not the same.
    case source(path: String)

    /// The sentence that a person reads.
    public var description: String {
      switch self {
      case .unreadable(let path):
        "\(path): this is not the journal of a run; use --force to start over"
      case .setting(let name, let was, let now):
        "cannot be resumed: the run began with \(name) \(was), this is \(now); use --force to start over"
      case .source(let path):
        "cannot be resumed: \(path) is not the input that the run began with; use --force to start over"
      }
    }
  }

  /// What the outputs depend on, by name.
  public var settings: [String: String]
  /// The inputs, in their order.
  public var sources: [Source]
  /// Where the first input stands that is not done.
  public var position = InputPosition()
  /// Inputs that are done: documents, and those that could not be read.
  public var inputs = 0
  /// Inputs among them that could not be read.
  public var failed = 0
  /// Bytes of each output that are whole, in the order of the outputs.
  public var written: [Int] = []

  /// Makes the journal of a run that begins.
  public init(settings: [String: String], sources: [Source]) {
    self.settings = settings
    self.sources = sources
  }

  /// Reads a journal.
  ///
  /// - Throws: ``Mismatch/unreadable(path:)``.
  public static func read(path: String) throws(Mismatch) -> BatchJournal {
    do {
      let data = try Data(contentsOf: URL(filePath: path))
      return try JSONDecoder().decode(BatchJournal.self, from: data)
    } catch {
      throw .unreadable(path: path)
    }
  }

  /// Writes the journal; the file holds the old state or the new one.
  ///
  /// - Throws: The system's error.
  public func write(path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
  }

  /// Checks that a run with the given beginning may go on with this one.
  ///
  /// - Throws: ``Mismatch`` with the first difference.
  public func checkContinuation(as other: BatchJournal) throws(Mismatch) {
    for name in Set(settings.keys).union(other.settings.keys).sorted() {
      let (was, now) = (settings[name] ?? "none", other.settings[name] ?? "none")
      if was != now { throw .setting(name: name, was: was, now: now) }
    }
    guard sources.count == other.sources.count else {
      throw .setting(
        name: "inputs", was: "\(sources.count)", now: "\(other.sources.count)")
    }
    for (was, now) in zip(sources, other.sources) where was != now {
      throw .source(path: now.path)
    }
  }
}
