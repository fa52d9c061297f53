import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output for results, standard error for everything else.
enum StandardStreams {
  /// Writes a result and ends the process quietly when the reader has closed the pipe.
  static func print(_ bytes: [UInt8]) throws {
    try write(bytes, to: STDOUT_FILENO, name: "standard output")
  }

  /// Writes a line of a result.
  static func print(_ text: String) throws {
    try print(Array(text.utf8))
  }

  /// Writes a line for the person at the terminal.
  static func tell(_ text: String) {
    // A message that cannot be written has nowhere else to go.
    try? write(Array(("dateline: " + text + "\n").utf8), to: STDERR_FILENO, name: "standard error")
  }

  /// Writes to standard error as it is, without a line end.
  static func showOnTerminal(_ text: String) {
    try? write(Array(text.utf8), to: STDERR_FILENO, name: "standard error")
  }

  /// Writes bytes and goes on where a signal interrupts.
  ///
  /// - Throws: `CommandFailure` with the name and the system's reason; `ExitCode.success` where the
  ///   reader of a pipe has gone.
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

  /// Lets writes to a closed pipe fail instead of killing the process.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// A failure with its sentence; exit status 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
