public import ArticleInput
import Digests
import Foundation

/// A corrections file being written: its existing content is preserved, including comments, and new
/// lines are appended.
public struct CorrectionFile: Sendable {
  /// The file's path.
  public let path: String
  /// The corrections in the file, followed by those added.
  public private(set) var corrections: [Correction]
  /// The file's original text, with a header and a final line end.
  private var base: String
  private var columns: [CorrectionColumn?]
  private var added: [[Correction]] = []

  /// Opens a file, or begins a new one if there is none.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - refused: Called for each line that cannot be used.
  /// - Throws: `InputError` if the file exists but cannot be read.
  public init(path: String, refused: (CorrectionError) -> Void) throws(InputError) {
    let isThere = FileManager.default.fileExists(atPath: path)
    try self.init(bytes: isThere ? TextInput.bytes(at: path) : [], path: path, refused: refused)
  }

  init(
    bytes: [UInt8], path: String, refused: (CorrectionError) -> Void
  ) throws(InputError) {
    self.path = path
    base = try TextInput.text(bytes, path: path)
    let table = CorrectionTable(bytes) {
      refused(CorrectionError(path: path, line: $0, problem: $1))
    }
    corrections = table.rows.map(\.correction)
    columns = table.columns
    if !base.isEmpty, base.last?.isNewline != true { base += "\n" }
    if columns.isEmpty {
      base += CorrectionColumn.header + "\n"
      columns = CorrectionColumn.allCases
    }
  }

  /// Columns that the new lines need but the header lacks.
  public var missingColumns: [String] {
    CorrectionColumn.allCases.filter { !columns.contains($0) && $0 != .note }.map(\.rawValue)
  }

  /// Adds the lines for one decision.
  public mutating func add(_ decision: [Correction]) {
    added.append(decision)
    corrections += decision
  }

  /// Removes the decision added last.
  public mutating func removeLast() {
    guard let last = added.popLast() else { return }
    corrections.removeLast(last.count)
  }

  /// The file's new text.
  public func text() -> String {
    added.joined().reduce(base) { text, correction in
      text + columns.map { $0.map(correction.cell) ?? "" }.joined(separator: "\t") + "\n"
    }
  }

  /// Writes the file atomically: either the old or the new text is on disk.
  ///
  /// - Throws: `CorrectionFileError` with the system's reason.
  public func save() throws(CorrectionFileError) {
    try requireWritable()
    do {
      try Data(text().utf8).write(to: target, options: .atomic)
    } catch {
      throw CorrectionFileError(path: path, reason: "the disk is full or the file is protected")
    }
  }

  /// Checks that the file can be written, before a person makes decisions that could not be saved.
  ///
  /// - Throws: `CorrectionFileError` with the reason.
  public func requireWritable() throws(CorrectionFileError) {
    let folder = target.deletingLastPathComponent().path(percentEncoded: false)
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      throw CorrectionFileError(path: path, reason: "there is no folder \(folder)")
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw CorrectionFileError(path: path, reason: "the folder \(folder) cannot be written to")
    }
  }

  /// The target of a symbolic link, which must be preserved.
  private var target: URL { URL(filePath: path).resolvingSymlinksInPath() }
}

/// A corrections file that cannot be written.
public struct CorrectionFileError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The system's reason.
  public let reason: String

  /// The message for the user.
  public var description: String { "\(path): cannot be written: \(reason)" }
}

extension Corrections {
  /// A fingerprint of a corrections file: the SHA-256 of its bytes, in hexadecimal.
  public static func fingerprint(of bytes: [UInt8]) -> String {
    DigestAlgorithm.sha256.digest(of: bytes).hexadecimal
  }
}
