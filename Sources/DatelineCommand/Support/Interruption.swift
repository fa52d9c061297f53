import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Handles SIGINT (Ctrl-C), SIGTERM and SIGHUP for commands that keep completed work.
///
/// The first signal is only recorded; a second one ends the process immediately.
enum Interruption {
  private static let received = Atomic<Int32>(0)

  /// Starts recording signals.
  static func listen() {
    // The handler must not be the first to access the variable, which is initialised lazily.
    received.store(0, ordering: .relaxed)
    // The process may inherit blocked signals from a parent that started it on a pool thread.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Whether a signal has been received.
  static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

  /// Ends the process with the received signal, so that the shell sees the cause.
  static func endProcess() -> Never {
    let number = received.load(ordering: .relaxed)
    signal(number, SIG_DFL)
    kill(getpid(), number)
    exit(128 + number)
  }
}
