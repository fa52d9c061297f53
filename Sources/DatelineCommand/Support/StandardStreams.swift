import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes results to standard output and messages to standard error.
enum StandardStreams {
  /// Writes a result. Throws `ExitCode.success` if the reader has closed the pipe.
  static func print(_ bytes: [UInt8]) throws {
    try write(bytes, to: STDOUT_FILENO, name: "standard output")
  }

  /// Writes a result as text, without adding a line break.
  static func print(_ text: String) throws {
    try print(Array(text.utf8))
  }

  /// Writes a message to standard error as one line that starts with `dateline: `.
  static func report(_ text: String) {
    // If standard error fails, there is nowhere left to report to.
    try? write(Array(("dateline: " + text + "\n").utf8), to: STDERR_FILENO, name: "standard error")
  }

  /// Writes text to standard error as it is, without adding a line break.
  static func showOnTerminal(_ text: String) {
    try? write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
  }

  /// Writes bytes, and continues after an interruption by a signal.
  ///
  /// - Throws: `CommandFailure` with the name and the system's reason; `ExitCode.success` if the reader of
  ///   a pipe has closed it.
  static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #else
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
        #endif
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        throw ExitCode.success
      } else if errno != EINTR {
        throw CommandFailure("\(name): cannot be written: \(String(cString: strerror(errno)))")
      }
    }
  }

  /// Makes writes to a closed pipe fail instead of killing the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
