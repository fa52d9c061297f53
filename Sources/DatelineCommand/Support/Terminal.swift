import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Properties of the terminal that a stream is connected to.
struct Terminal {
  /// Standard input.
  static let input = Terminal(descriptor: STDIN_FILENO)
  /// Standard output.
  static let output = Terminal(descriptor: STDOUT_FILENO)
  /// Standard error.
  static let errors = Terminal(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Whether the stream is a terminal.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// The width in columns; if the stream is not a terminal, the value of `COLUMNS`, or 80.
  var columns: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Terminal.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether to print colours: on a terminal that supports them, unless `NO_COLOR` is set
  /// (<https://no-color.org>); with `CLICOLOR_FORCE` also to a pipe.
  var hasColor: Bool {
    if Terminal.variable("NO_COLOR") != nil { return false }
    if let forced = Terminal.variable("CLICOLOR_FORCE"), forced != "0" { return true }
    return isInteractive && Terminal.variable("TERM") != "dumb"
  }

  /// The value of an environment variable; nil if it is unset or empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

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
