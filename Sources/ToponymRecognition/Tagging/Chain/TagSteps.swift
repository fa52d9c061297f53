/// The weight of a step from each tag to each other, as a factor of the probability.
package struct TagSteps: Sendable {
  /// exp(transition) from each tag: `from[before][after]`, 0 if the step is not allowed.
  let from: [TagLattice.Lanes]
  /// The same, indexed by the tag after: `into[after][before]`.
  let into: [TagLattice.Lanes]

  /// Makes the factors.
  ///
  /// - Parameter transitions: `transitions[16 * before + after]`, in log-odds.
  package init(transitions: [Float]) {
    var from = [TagLattice.Lanes](repeating: .zero, count: 16)
    var into = from
    for before in Tag.allCases {
      for after in Tag.allCases where before.precedes(after) {
        let score = transitions[16 * before.rawValue + after.rawValue]
        let factor = exponential(TagLattice.Lanes(repeating: score))[0]
        from[before.rawValue][after.rawValue] = factor
        into[after.rawValue][before.rawValue] = factor
      }
    }
    self.from = from
    self.into = into
  }
}
