import Dispatch
import ToponymRecognition

/// The negative log-likelihood of tagged stretches under a conditional random field.
struct ChainObjective {
  typealias Lanes = TagLattice.Lanes

  /// The numbers of the features to train.
  let index: FeatureIndex
  /// The penalty on half the squares of the weights.
  let squarePenalty: Double
  private let parts: [ChainPart]

  /// Creates the objective. Stretches alternate between two parts, so that the order of summation does not
  /// depend on the machine.
  init(_ stretches: [TaggedStretch], index: FeatureIndex, squarePenalty: Double) {
    self.index = index
    self.squarePenalty = squarePenalty
    var parts = [ChainPart](repeating: ChainPart(), count: 2)
    for (number, stretch) in stretches.enumerated() {
      parts[number % 2].append(stretch, index)
    }
    self.parts = parts
  }

  /// The number of weights: 16 for each feature, and 256 for the transitions between tags.
  var weightCount: Int { (index.count + 16) * 16 }

  /// The value of the objective; also computes the gradient.
  func value(_ weights: [Float], gradient: inout [Float]) -> Double {
    let rows = index.count + 16
    var lanes = [Lanes](repeating: .zero, count: rows)
    for row in 0..<rows {
      for lane in 0..<16 { lanes[row][lane] = weights[row * 16 + lane] }
    }
    let transitions = Array(weights[(index.count * 16)...])
    let results = Results(parts: parts.count, rows: rows)
    let shared = lanes
    DispatchQueue.concurrentPerform(iterations: parts.count) { number in
      results.set(number, parts[number].run(shared, transitions, rows: rows))
    }
    var value = 0.0
    for weight in weights { value += 0.5 * squarePenalty * Double(weight) * Double(weight) }
    for result in results.all { value += result.value }
    let penalty = Float(squarePenalty)
    for row in 0..<rows {
      var sum = Lanes.zero
      for result in results.all { sum += result.gradient[row] }
      for lane in 0..<16 {
        let position = row * 16 + lane
        gradient[position] = sum[lane] + penalty * weights[position]
      }
    }
    return value
  }

  /// The results of the parts; each is written by its own thread only.
  private final class Results: @unchecked Sendable {
    private let storage: UnsafeMutableBufferPointer<(value: Double, gradient: [Lanes])>

    init(parts: Int, rows: Int) {
      storage = .allocate(capacity: parts)
      storage.initialize(repeating: (0, []))
    }

    deinit {
      storage.deinitialize()
      storage.deallocate()
    }

    func set(_ part: Int, _ result: (value: Double, gradient: [Lanes])) { storage[part] = result }
    var all: [(value: Double, gradient: [Lanes])] { Array(storage) }
  }
}

/// The numbers of the features that occur often enough to be trained.
struct FeatureIndex {
  /// The number of each feature, by its hash.
  private(set) var numbers: [UInt32: Int32] = [:]
  /// The hash of each feature, by its number.
  private(set) var keys: [UInt32] = []

  var count: Int { keys.count }

  /// Numbers the features that occur at least `minimumCount` times, in the order in which they reach it.
  init(_ stretches: [TaggedStretch], minimumCount: Int) {
    var seen: [UInt32: Int32] = [:]
    for stretch in stretches {
      for feature in stretch.features {
        let count = seen[feature, default: 0] + 1
        seen[feature] = count
        if count == minimumCount {
          numbers[feature] = Int32(keys.count)
          keys.append(feature)
        }
      }
    }
  }
}
