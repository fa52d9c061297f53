/// An error in the weights of a tagger.
public enum TaggerModelError: Error, Sendable, Hashable {
  /// The file does not start like a tagger's weights.
  case notAModel
  /// The weights have another version than this program reads.
  case otherVersion(found: Int, expected: Int)
  /// The file is too short or too long, with the numbers of bytes found and expected.
  case incomplete(found: Int, expected: Int)
  /// The file has the right size, but its contents do not match its checksum.
  case damaged
}

extension TaggerModelError: CustomStringConvertible {
  /// The error as a phrase that follows a file name, without a full stop.
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
