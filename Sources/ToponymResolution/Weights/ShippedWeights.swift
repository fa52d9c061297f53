import Foundation

/// The weights of this module's resources.
enum ShippedWeights {
  /// Reads a table of weights.
  static func table(_ name: String) throws(WeightsError) -> WeightsTable {
    let path = "\(Bundle.module.bundlePath)/\(name).tsv"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    return try WeightsTable(text: String(decoding: bytes, as: UTF8.self))
  }
}
