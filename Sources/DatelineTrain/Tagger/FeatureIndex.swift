import ToponymRecognition

/// Numbers for the features that are seen often enough to be trained.
struct FeatureIndex {
  /// The number of each feature, by hash.
  private(set) var numbers: [UInt32: Int32] = [:]
  /// The hashes by number.
  private(set) var keys: [UInt32] = []

  var count: Int { keys.count }

  /// Takes the features that hold at least `least` times, in order of their first appearance.
  init(_ stretches: [TaggedStretch], least: Int) {
    var seen: [UInt32: Int32] = [:]
    for stretch in stretches {
      for feature in stretch.features {
        let count = seen[feature, default: 0] + 1
        seen[feature] = count
        if count == least {
          numbers[feature] = Int32(keys.count)
          keys.append(feature)
        }
      }
    }
  }
}
