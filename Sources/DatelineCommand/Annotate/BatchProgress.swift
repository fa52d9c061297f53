import Dateline
import PlainText

/// A line on the terminal while a batch runs: documents, rate, share and time left. Nothing in a pipe.
final class BatchProgress {
  private let isShown: Bool
  private let total: Int?
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var hasLine = false
  /// Documents that an earlier run did.
  private(set) var skippedDocuments = 0
  /// Bytes that had been read when the first document of this run was done.
  private var skippedBytes: Int?

  /// Makes the line.
  ///
  /// - Parameters:
  ///   - total: Bytes of all inputs; nil where that is not known.
  ///   - isQuiet: Show nothing.
  init(total: Int?, isQuiet: Bool) {
    self.total = total
    isShown = Terminal.errors.isInteractive && !isQuiet
    // A line that would be gone at once is not worth showing.
    next = start + .milliseconds(500)
  }

  /// Notes what is done already before the run.
  func skip(documents: Int) { skippedDocuments = documents }

  /// Shows how far the run is; at most five times a second.
  func show(bytes: Int, documents: Int) {
    if skippedBytes == nil { skippedBytes = skippedDocuments > 0 ? bytes : 0 }
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now + .milliseconds(200)
    let text = BatchProgress.text(
      documents: documents, done: documents - skippedDocuments,
      share: total.map { $0 > 0 ? Double(bytes) / Double($0) : 1 },
      shareSkipped: total.map { $0 > 0 ? Double(skippedBytes ?? 0) / Double($0) : 0 } ?? 0,
      seconds: (ContinuousClock.now - start) / .seconds(1))
    let columns = Terminal.errors.columns
    StandardStreams.showOnTerminal("\r\u{1B}[2K" + text.fitting(columns - 1))
    hasLine = true
  }

  /// Wipes the line away.
  func clear() {
    if hasLine { StandardStreams.showOnTerminal("\r\u{1B}[2K") }
    hasLine = false
  }

  /// Seconds since the run began.
  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// The parts of the line, the most needed first.
  static func text(
    documents: Int, done: Int, share: Double?, shareSkipped: Double, seconds: Double
  ) -> [String] {
    var parts = [counted(documents)]
    if let share { parts.insert("\(Int(max(0, min(1, share)) * 100)) %", at: 0) }
    parts.append("\(TextTable.grouped(Int(Double(done) / max(seconds, 0.001))))/s")
    if let share, share > shareSkipped, seconds > 1 {
      let left = seconds * (1 - share) / (share - shareSkipped)
      parts.append("\(duration(left)) left")
    }
    return parts
  }

  /// "45 s", "3 min 05 s", "2 h 10 min".
  static func duration(_ seconds: Double) -> String {
    let whole = Int(max(0, min(seconds, 1e9)).rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return switch whole {
    case ..<60: "\(whole) s"
    case ..<3_600: "\(whole / 60) min \(two(whole % 60)) s"
    default: "\(whole / 3_600) h \(two(whole % 3_600 / 60)) min"
    }
  }

  /// "1 document", "51,200 documents".
  static func counted(_ documents: Int) -> String {
    "\(TextTable.grouped(documents)) \(documents == 1 ? "document" : "documents")"
  }
}

extension [String] {
  /// As many parts as fit a line, at least the first.
  fileprivate func fitting(_ columns: Int) -> String {
    var line = first ?? ""
    for part in dropFirst() where line.count + part.count + 2 <= columns { line += "  " + part }
    return String(line.prefix(Swift.max(columns, 1)))
  }
}
