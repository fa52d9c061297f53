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
