#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One line on standard error that says what is being measured; nothing where that is no terminal.
enum Progress {
  private static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Puts a line in the place of the one before.
  static func show(_ text: String) { write("\r\u{1B}[2K\(text) ...") }

  /// Wipes the line away.
  static func clear() { write("\r\u{1B}[2K") }

  private static func write(_ text: String) {
    guard isTerminal else { return }
    var text = text
    // A line that cannot be shown is no reason to stop measuring.
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
