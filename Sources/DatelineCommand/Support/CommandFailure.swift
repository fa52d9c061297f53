import ArgumentParser

/// A failure that ends the command with exit status 1, and the message to print.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension ExitCode {
  /// Exit status 2: the input contains errors, and everything else was processed.
  static let inputHasErrors = ExitCode(2)
}
