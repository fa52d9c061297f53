import Dateline
import PlainText

/// A progress line on the terminal: percentage, documents, rate and time left. Prints nothing to a pipe.
final class BatchProgress {
  private let isShown: Bool
  private let total: Int?
  private let start = ContinuousClock.now
  private var next: ContinuousClock.Instant
  private var isVisible = false
  /// Number of documents that an earlier run completed.
  private(set) var skippedDocuments = 0
  /// Number of bytes read by the end of this run's first document.
  private var skippedBytes: Int?

  /// Creates a progress line.
  ///
  /// - Parameters:
  ///   - total: Total size of all inputs in bytes; nil if unknown.
  ///   - isQuiet: Whether to print nothing.
  init(total: Int?, isQuiet: Bool) {
    self.total = total
    isShown = Terminal.errors.isInteractive && !isQuiet
    // A run that ends sooner does not need a progress line.
    next = start + .milliseconds(500)
  }

  /// Records the documents that an earlier run completed.
  func skip(documents: Int) { skippedDocuments = documents }

  /// Updates the line, at most five times per second.
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
    isVisible = true
  }

  /// Erases the line.
  func clear() {
    if isVisible { StandardStreams.showOnTerminal("\r\u{1B}[2K") }
    isVisible = false
  }

  /// Seconds since the run started.
  var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// The parts of the line, most important first.
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
  /// As many parts as fit on a line, but at least the first.
  fileprivate func fitting(_ columns: Int) -> String {
    var line = first ?? ""
    for part in dropFirst() where line.count + part.count + 2 <= columns { line += "  " + part }
    return String(line.prefix(Swift.max(columns, 1)))
  }
}
