/// Why a tagger's weights cannot be used.
public enum TaggerModelError: Error, Sendable, Hashable {
  /// The file does not start as a tagger's weights do.
  case notAModel
  /// The weights were written by another version of this program.
  case otherVersion(found: Int, expected: Int)
  /// The file ends too early, or goes on too long: bytes found and expected.
  case incomplete(found: Int, expected: Int)
  /// The file has its size, and its contents have changed.
  case damaged
}

extension TaggerModelError: CustomStringConvertible {
  /// The error in a sentence without an end mark.
  public var description: String {
    switch self {
    case .notAModel:
      "is not a tagger; “dateline-train tagger” writes one"
    case .otherVersion(let found, let expected):
      "holds weights of version \(found), this program reads version \(expected); "
        + "train them again with “dateline-train tagger”"
    case .incomplete(let found, let expected):
      "is cut short or overlong: \(found) bytes, expected \(expected)"
    case .damaged:
      "is damaged: its contents do not agree with its checksum"
    }
  }
}
