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
