/// The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
///
/// Each feature of a token adds a row of weights, one per tag. Features are identified by a 32-bit
/// hash and never stored as text. The rows are bytes in one open-addressing table, small enough to
/// stay in the processor's cache.
package struct TaggerModel: Sendable {
  /// One weight per ``Tag``, in units of ``step``; lanes beyond the tags are 0.
  package typealias Row = SIMD16<Int8>

  /// The log-odds of one unit in a row of weights.
  package let step: Float
  /// The weight of one tag before another: `transitions[16 * before + after]`.
  package let transitions: [Float]
  /// Converts a name's log-odds into calibrated ones.
  package let calibration: Calibration

  /// The transitions as factors.
  let steps: TagSteps
  /// The hashes of features; 0 in free slots.
  let keys: [UInt32]
  /// The row of the feature in each slot, with 128 added to each weight. Unsigned bytes can be
  /// summed two at a time, with the even lanes in the low half of a word and the odd ones in the
  /// high half.
  let rows: [SIMD8<UInt16>]

  /// A line through log-odds (Platt scaling): `slope * logOdds + offset`.
  package struct Calibration: Sendable, Hashable {
    package var slope: Float
    package var offset: Float

    package init(slope: Float = 1, offset: Float = 0) {
      self.slope = slope
      self.offset = offset
    }
  }

  /// Makes a model from its features.
  ///
  /// - Complexity: O(*n*) in the features.
  package init(
    features: [(key: UInt32, row: Row)], transitions: [Float], step: Float,
    calibration: Calibration = Calibration()
  ) {
    var capacity = 16
    while capacity < features.count * 2 { capacity *= 2 }
    var keys = [UInt32](repeating: 0, count: capacity)
    var rows = [SIMD8<UInt16>](repeating: .zero, count: capacity)
    for (key, row) in features where key != 0 {
      var slot = Int(key) & (capacity - 1)
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = key
      let biased = SIMD16<UInt8>(truncatingIfNeeded: row) &+ 128
      rows[slot] =
        SIMD8<UInt16>(truncatingIfNeeded: biased.evenHalf)
        | SIMD8<UInt16>(truncatingIfNeeded: biased.oddHalf) &<< 8
    }
    self.keys = keys
    self.rows = rows
    self.transitions = transitions
    steps = TagSteps(transitions: transitions)
    self.step = step
    self.calibration = calibration
  }

  /// The features with their rows, sorted by key as in a file.
  package var features: [(key: UInt32, row: Row)] {
    keys.indices.filter { keys[$0] != 0 }.map { slot in
      var row = Row.zero
      for lane in 0..<16 {
        let word = rows[slot][lane / 2]
        row[lane] = Int8(truncatingIfNeeded: Int(lane % 2 == 0 ? word & 0xFF : word >> 8) - 128)
      }
      return (keys[slot], row)
    }.sorted { $0.0 < $1.0 }
  }
}
