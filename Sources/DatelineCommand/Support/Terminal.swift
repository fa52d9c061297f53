#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What is known of the terminal that a stream goes to.
struct Terminal {
  /// Standard input.
  static let input = Terminal(descriptor: STDIN_FILENO)
  /// Standard output.
  static let output = Terminal(descriptor: STDOUT_FILENO)
  /// Standard error.
  static let errors = Terminal(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Whether a person sits at it.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Columns; those of `COLUMNS` where the stream is no terminal, or 80.
  var columns: Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Terminal.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil } ?? 80
  }

  /// Whether colours are wanted on a stream: on a terminal that has them, unless `NO_COLOR` is set
  /// (<https://no-color.org>); `CLICOLOR_FORCE` wants them in a pipe, too.
  var hasColor: Bool {
    if Terminal.variable("NO_COLOR") != nil { return false }
    if let forced = Terminal.variable("CLICOLOR_FORCE"), forced != "0" { return true }
    return isatty(descriptor) == 1 && Terminal.variable("TERM") != "dumb"
  }

  /// An environment variable that is set to something.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
