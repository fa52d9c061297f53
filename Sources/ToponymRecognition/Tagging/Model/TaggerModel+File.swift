/// The file format of a model, little-endian throughout:
///
/// | bytes | what |
/// |---|---|
/// | 8 | `DLTAGGER` |
/// | 4 | ``schema`` |
/// | 4 | number of features, *n* |
/// | 4 | number of tags, *t* |
/// | 12 | step, slope and offset of the calibration, as 32-bit floats |
/// | 4 *t* *t* | transitions, before by after, as 32-bit floats |
/// | 4 *n* | the features' keys, ascending |
/// | *t* *n* | their rows, as signed bytes |
/// | 8 | FNV-1a of all bytes before |
extension TaggerModel {
  /// The version of the file's layout and of the features' meaning. Files with another version are
  /// rejected.
  package static let schema: UInt32 = 1

  private static let magic = Array("DLTAGGER".utf8)
  private static let headerSize = 32

  /// The contents of the file.
  package var bytes: [UInt8] {
    let features = features
    let tags = Tag.allCases.count
    var bytes = Self.magic
    bytes.append(integer: Self.schema)
    bytes.append(integer: UInt32(features.count))
    bytes.append(integer: UInt32(tags))
    for value in [step, calibration.slope, calibration.offset] {
      bytes.append(integer: value.bitPattern)
    }
    for before in 0..<tags {
      for after in 0..<tags { bytes.append(integer: transitions[16 * before + after].bitPattern) }
    }
    for (key, _) in features { bytes.append(integer: key) }
    for (_, row) in features {
      for tag in 0..<tags { bytes.append(UInt8(bitPattern: row[tag])) }
    }
    bytes.append(integer: Self.checksum(bytes[...]))
    return bytes
  }

  /// Reads the contents of a file.
  ///
  /// - Throws: ``TaggerModelError`` if they are not a model, have another version, or are
  ///   incomplete or damaged.
  /// - Complexity: O(*n*) in the bytes.
  package init(bytes: [UInt8]) throws(TaggerModelError) {
    guard bytes.starts(with: Self.magic) else { throw .notAModel }
    guard bytes.count >= Self.headerSize + 8 else {
      throw .incomplete(found: bytes.count, expected: Self.headerSize + 8)
    }
    let schema = bytes.integer(at: 8)
    guard schema == Self.schema else {
      throw .otherVersion(found: Int(schema), expected: Int(Self.schema))
    }
    let count = Int(bytes.integer(at: 12))
    let tags = Int(bytes.integer(at: 16))
    guard tags == Tag.allCases.count else { throw .damaged }
    let expected = Self.headerSize + 4 * tags * tags + count * (4 + tags) + 8
    guard bytes.count == expected else {
      throw .incomplete(found: bytes.count, expected: expected)
    }
    let end = bytes.count - 8
    let stored = UInt64(bytes.integer(at: end)) | UInt64(bytes.integer(at: end + 4)) << 32
    guard stored == Self.checksum(bytes[..<end]) else { throw .damaged }

    var transitions = [Float](repeating: 0, count: 16 * 16)
    var offset = Self.headerSize
    for before in 0..<tags {
      for after in 0..<tags {
        transitions[16 * before + after] = Float(bitPattern: bytes.integer(at: offset))
        offset += 4
      }
    }
    let keys = offset
    let rows = keys + 4 * count
    let features = (0..<count).map { index in
      var row = Row.zero
      for tag in 0..<tags { row[tag] = Int8(bitPattern: bytes[rows + index * tags + tag]) }
      return (key: bytes.integer(at: keys + 4 * index), row: row)
    }
    self.init(
      features: features, transitions: transitions,
      step: Float(bitPattern: bytes.integer(at: 20)),
      calibration: Calibration(
        slope: Float(bitPattern: bytes.integer(at: 24)),
        offset: Float(bitPattern: bytes.integer(at: 28))))
  }

  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}

extension [UInt8] {
  fileprivate mutating func append(integer: some FixedWidthInteger) {
    for shift in stride(from: 0, to: integer.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: integer >> shift))
    }
  }

  fileprivate func integer(at offset: Int) -> UInt32 {
    UInt32(self[offset]) | UInt32(self[offset + 1]) << 8 | UInt32(self[offset + 2]) << 16
      | UInt32(self[offset + 3]) << 24
  }
}

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
