#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A line on standard error that shows what is being measured; prints nothing if that is not a terminal.
enum ProgressLine {
  private static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Replaces the line.
  static func show(_ text: String) { write("\r\u{1B}[2K\(text) ...") }

  /// Erases the line.
  static func clear() { write("\r\u{1B}[2K") }

  private static func write(_ text: String) {
    guard isTerminal else { return }
    var text = text
    // Failing to show the line must not stop the measurement.
    _ = text.withUTF8 { put($0) }
  }

  private static func put(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    #if canImport(Glibc)
      Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    #endif
  }
}
