#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether work grows in proportion to its input, measured on an input and on one of four times its size.
package enum LinearTime {
  /// How much longer the work takes on four times the input: 4 for linear work, 16 for quadratic work.
  ///
  /// The shortest of several runs counts, as other programs on the machine only ever add time. Work of less
  /// than a millisecond is too short to compare and counts as linear.
  ///
  /// - Parameters:
  ///   - size: The smaller input's size, in units of `work`; quadratic work must show at it.
  ///   - work: Does the work on an input of a size.
  /// - Returns: The ratio of the two times.
  package static func growth(from size: Int, of work: (_ size: Int) -> Void) -> Double {
    func shortest(_ size: Int) -> Double {
      (0..<5).map { _ in
        let start = threadSeconds()
        work(size)
        return threadSeconds() - start
      }.min() ?? 0
    }
    work(size)
    let (small, large) = (shortest(size), shortest(4 * size))
    return small < 0.001 ? 4 : large / small
  }

  /// Seconds that this thread has computed; those in which other programs did are left out.
  private static func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Above this growth work is not linear: far from both, since tests run beside each other.
  package static let limit = 10.0
}
