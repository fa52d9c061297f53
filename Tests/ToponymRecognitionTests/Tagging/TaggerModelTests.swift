import Testing

@testable import ToponymRecognition

@Suite("A tagger's weights in a file") struct TaggerModelTests {
  private typealias Tag = ToponymRecognition.Tag

  private static let model: TaggerModel = {
    var transitions = [Float](repeating: 0, count: 256)
    for before in Tag.allCases {
      for after in Tag.allCases {
        transitions[16 * before.rawValue + after.rawValue] =
          Float(before.rawValue) - 0.25 * Float(after.rawValue)
      }
    }
    let features = (1...50).map { number -> (key: UInt32, row: TaggerModel.Row) in
      var row = TaggerModel.Row.zero
      for lane in 0..<Tag.allCases.count {
        row[lane] = Int8(truncatingIfNeeded: number * 37 + lane * 11)
      }
      return (UInt32(number) &* 0x9E37_79B1 | 1, row)
    }
    return TaggerModel(
      features: features, transitions: transitions, step: 0.05,
      calibration: .init(slope: 0.9, offset: -0.1))
  }()

  @Test("What is written is read again")
  func roundTrip() throws {
    let read = try TaggerModel(bytes: Self.model.bytes)
    #expect(read.bytes == Self.model.bytes)
    #expect(read.step == 0.05)
    #expect(read.calibration == Self.model.calibration)
    #expect(read.features.map(\.key) == Self.model.features.map(\.key))
    #expect(read.features.map(\.row) == Self.model.features.map(\.row))
  }

  @Test("A file that is cut short anywhere is refused")
  func cut() {
    let bytes = Self.model.bytes
    for count in 8..<bytes.count {
      #expect(throws: TaggerModelError.self) { try TaggerModel(bytes: Array(bytes[..<count])) }
    }
    #expect(throws: TaggerModelError.incomplete(found: bytes.count + 1, expected: bytes.count)) {
      try TaggerModel(bytes: bytes + [0])
    }
  }

  @Test("A file with any byte changed is refused")
  func damaged() {
    let bytes = Self.model.bytes
    for index in stride(from: 0, to: bytes.count, by: 7) {
      var changed = bytes
      changed[index] ^= 0x40
      #expect(throws: TaggerModelError.self) { try TaggerModel(bytes: changed) }
    }
  }

  @Test("Weights of another version, and what are none, are told apart")
  func otherVersion() {
    var bytes = Self.model.bytes
    bytes[8] = 99
    #expect(throws: TaggerModelError.otherVersion(found: 99, expected: 1)) {
      try TaggerModel(bytes: bytes)
    }
    #expect(throws: TaggerModelError.notAModel) { try TaggerModel(bytes: []) }
    #expect(throws: TaggerModelError.notAModel) { try TaggerModel(bytes: Array("DLTAG".utf8)) }
  }

  @Test(
    "The messages say what to do",
    arguments: [
      (TaggerModelError.notAModel, "is not a tagger; “dateline-train tagger” writes one"),
      (
        .otherVersion(found: 2, expected: 1),
        "holds weights of version 2, this program reads version 1; "
          + "train them again with “dateline-train tagger”"
      ),
      (.incomplete(found: 300, expected: 900), "is cut short or overlong: 300 bytes, expected 900"),
      (.damaged, "is damaged: its contents do not agree with its checksum"),
    ])
  func messages(error: TaggerModelError, text: String) {
    #expect("\(error)" == text)
  }

  @Test(
    "The weights that are shipped can be read and are small",
    arguments: ["en", "ar", "de", "es", "fr", "pt", "ru"])
  func shipped(language: String) throws {
    let model = try #require(try TaggerModel.shipped(for: language))
    #expect(model.bytes.count <= 2_000_000)
    #expect(model.features.count > 5_000)
  }

  @Test("There are no weights for a language that is not shipped")
  func unknownLanguage() throws {
    #expect(try TaggerModel.shipped(for: "xx") == nil)
  }
}
