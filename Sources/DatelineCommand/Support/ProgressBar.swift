import Synchronization

/// A bar on standard error while something long goes on; nothing where that is no terminal.
final class ProgressBar: Sendable {
  private let title: String
  private let shown = Mutex(-1)

  init(_ title: String) { self.title = title }

  /// Shows a share of the work, 0...1; called from any thread.
  func show(_ share: Double) {
    guard Terminal.errors.isInteractive else { return }
    let percent = Int(max(0, min(1, share)) * 100)
    let isNew = shown.withLock { shown in
      defer { shown = max(shown, percent) }
      return percent > shown
    }
    guard isNew else { return }
    let width = max(10, min(40, Terminal.errors.columns - title.count - 10))
    let full = width * percent / 100
    let bar =
      String(repeating: "#", count: full) + String(repeating: "-", count: width - full)
    StandardStreams.showOnTerminal("\r\(title) [\(bar)] \(percent)%")
  }

  /// Wipes the bar away.
  func clear() {
    guard shown.withLock({ $0 >= 0 }) else { return }
    StandardStreams.showOnTerminal("\r\u{1B}[2K")
  }
}
