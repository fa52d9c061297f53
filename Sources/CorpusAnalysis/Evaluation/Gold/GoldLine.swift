import PlainText

/// A line of a gold file as written.
struct GoldLine: Decodable {
  struct Mention: Decodable {
    var start: Int
    var end: Int
    var lat: Double?
    var lon: Double?
    var geonames_id: NumberOrText?
    var country_level: String?
    var adjectival: Bool?
    var type: String?
    var within_km: GoldDistance?
  }

  struct OtherName: Decodable {
    var start: Int
    var end: Int
    var type: String?
  }

  var id: NumberOrText
  var text: String
  var lang: String?
  var split: String?
  var mentions: [Mention]
  var outlet: String?
  var domain: String?
  var other_entities: [OtherName]?
}

/// A distance in km, or what a file has in place of one.
struct GoldDistance: Decodable {
  /// 0 or more; nil if the file has something else.
  let kilometres: Double?
  /// What the file has, for messages.
  let found: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      kilometres = number >= 0 ? number : nil
      found = NumberText.shortest(number)
    } else {
      kilometres = nil
      found =
        (try? container.decode(String.self)).map { "“\($0)”" }
        ?? (try? container.decode(Bool.self)).map(String.init) ?? "something else"
    }
  }
}

/// An identifier that files write as a number or as a string.
struct NumberOrText: Decodable, Hashable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      text = "\(number)"
    } else {
      text = try container.decode(String.self)
    }
  }
}

/// The lines of a JSONL file.
enum CorpusLines {
  /// Calls `body` with each line that is not blank, and its number from 1.
  ///
  /// A record separator at the beginning of a line (RFC 8142) is skipped.
  static func forEach(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>, Int) -> Void) {
    var number = 0
    for var line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      while let first = line.first, isBlank(first) || first == 0x1E { line.removeFirst() }
      while let last = line.last, isBlank(last) { line.removeLast() }
      if !line.isEmpty { body(line, number) }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
