import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Ctrl-C and a request to end (SIGINT, SIGTERM, SIGHUP), for commands that leave whole what is done.
///
/// The first signal is only noted; a second one ends the process at once.
enum Interruption {
  private static let noted = Atomic<Int32>(0)

  /// Notes signals from now on.
  static func listen() {
    // What a handler uses has to be there before it runs.
    noted.store(0, ordering: .relaxed)
    // A program that starts others from a thread of its pool hands on that these are blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.noted.store(number, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// True once a signal came.
  static var isRequested: Bool { noted.load(ordering: .relaxed) != 0 }

  /// Ends the process as the signal would have, so that the shell knows.
  static func endProcess() -> Never {
    let number = noted.load(ordering: .relaxed)
    signal(number, SIG_DFL)
    kill(getpid(), number)
    exit(128 + number)
  }
}
