import Synchronization

/// A progress bar on standard error; prints nothing if that is not a terminal.
final class ProgressBar: Sendable {
  private let title: String
  private let shown = Mutex(-1)

  init(_ title: String) { self.title = title }

  /// Updates the bar to a share of the work, 0 to 1; may be called from any thread.
  func show(_ share: Double) {
    guard Terminal.errors.isInteractive else { return }
    let percent = Int(max(0, min(1, share)) * 100)
    let isNew = shown.withLock { shown in
      defer { shown = max(shown, percent) }
      return percent > shown
    }
    guard isNew else { return }
    let width = max(10, min(40, Terminal.errors.columns - title.count - 10))
    let filled = width * percent / 100
    let bar =
      String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
    StandardStreams.showOnTerminal("\r\(title) [\(bar)] \(percent)%")
  }

  /// Erases the bar.
  func clear() {
    guard shown.withLock({ $0 >= 0 }) else { return }
    StandardStreams.showOnTerminal("\r\u{1B}[2K")
  }
}
