public import Gazetteer
import Synchronization

/// What an import notices about its files, apart from the rows it rejects.
public enum ImportFinding: Hashable, Sendable {
  /// A line of a dump's companion file cannot be used.
  case line(GazetteerError)
  /// Some rows are not UTF-8.
  case notUTF8(file: String, rows: Int)
  /// According to the file of parents, these places lie in each other.
  case cycle(file: String, ids: [Int])
  /// Places name a division that the file of divisions lacks; they are imported unchanged.
  case unknownDivision(file: String, code: String, places: Int)
  /// The same for further codes.
  case moreDivisions(file: String, codes: Int, places: Int)
  /// Further lines of a file cannot be used, beyond those reported one by one.
  case more(file: String, lines: Int)
}

/// Collects findings; safe to use from several threads.
public final class ImportFindings: Sendable {
  private let kept = Mutex<[ImportFinding]>([])

  /// Creates an empty collection.
  public init() {}

  /// All findings, in the order in which they were made.
  public var all: [ImportFinding] { kept.withLock { $0 } }

  /// Whether there are no findings.
  public var isEmpty: Bool { kept.withLock { $0.isEmpty } }

  func add(_ finding: ImportFinding) { kept.withLock { $0.append(finding) } }
}

extension ImportFinding: CustomStringConvertible {
  /// The finding as a sentence for the user.
  public var description: String {
    switch self {
    case .line(let error): "\(error)"
    case .notUTF8(let file, let rows):
      "\(file): \(rows == 1 ? "1 row is" : "\(rows) rows are") not UTF-8; if the file is Latin-1, "
        + "convert it with iconv -f LATIN1 -t UTF-8"
    case .cycle(let file, let ids):
      "\(file): \(ids.map { "\($0)" }.joined(separator: " -> ")): a place contains itself"
    case .unknownDivision(let file, let code, let places):
      "\(file): no division \(code), to which "
        + (places == 1 ? "1 place refers" : "\(places) places refer")
    case .moreDivisions(let file, let codes, let places):
      "\(file): \(codes) more divisions are missing, to which \(places) places refer"
    case .more(let file, let lines):
      "\(file): \(lines) more \(lines == 1 ? "line" : "lines") cannot be used"
    }
  }
}
