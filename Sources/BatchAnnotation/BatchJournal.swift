public import ArticleInput
import Foundation

/// The progress of a batch, from which another run can continue.
///
/// The journal counts the bytes of each output that hold whole documents; anything an interrupted
/// run wrote after them is cut off.
public struct BatchJournal: Codable, Sendable, Hashable {
  /// An input file, with what identifies it in a later run.
  public struct Source: Codable, Sendable, Hashable {
    /// The path as the user gave it.
    public var path: String
    /// Size in bytes; nil for standard input.
    public var size: Int?
    /// Time of its last change, in seconds since 1970; nil for standard input.
    public var changed: Int?

    /// Describes a file in its present state.
    public init(_ file: InputFile) {
      path = file.path
      size = file.size
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      changed = (attributes?[.modificationDate] as? Date).map { Int($0.timeIntervalSince1970) }
    }
  }

  /// Why a run cannot continue another.
  public enum Mismatch: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no journal, or it cannot be read.
    case unreadable(path: String)
    /// An option, the program or the gazetteer differs.
    case setting(name: String, was: String, now: String)
    /// An input differs.
    case source(path: String)

    /// The message for the user.
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

  /// The settings that the outputs depend on, by name.
  public var settings: [String: String]
  /// The inputs, in order.
  public var sources: [Source]
  /// The position of the first input that is not finished.
  public var position = InputPosition()
  /// Number of finished inputs, including those that could not be read.
  public var inputs = 0
  /// Number of inputs that could not be read.
  public var failed = 0
  /// Bytes of each output that hold whole documents, in the order of the outputs.
  public var completeBytes: [Int] = []

  /// The names that the files of earlier versions have.
  private enum CodingKeys: String, CodingKey {
    case settings, sources, position, inputs, failed
    case completeBytes = "written"
  }

  /// Makes the journal of a new run.
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

  /// Writes the journal atomically: the file holds either the old state or the new one.
  ///
  /// - Throws: The system's error.
  public func write(path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
  }

  /// Checks that a run with the settings and sources of `other` may continue this one.
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

extension BatchJournal {
  /// Bytes of each output that hold whole documents, in the order of the outputs.
  @available(*, deprecated, renamed: "completeBytes")
  public var written: [Int] {
    get { completeBytes }
    set { completeBytes = newValue }
  }
}
