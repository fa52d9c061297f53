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
    let clock = ContinuousClock()
    func shortest(_ size: Int) -> Duration {
      (0..<5).map { _ in clock.measure { work(size) } }.min() ?? .zero
    }
    work(size)
    let (small, large) = (shortest(size), shortest(4 * size))
    return small < .milliseconds(1) ? 4 : large / small
  }

  /// Above this growth work is not linear: far from both, since tests run beside each other.
  package static let limit = 10.0
}
