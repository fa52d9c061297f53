import ArticleAnnotation
import ArticleText
import Gazetteer
import TestGazetteers
import Testing

@testable import ToponymRecognition
@testable import ToponymResolution

/// An annotation whose names mean what a test says, whatever resolution thinks of them.
struct TiedNames {
  /// What a name means.
  enum Meaning {
    /// The place with this id.
    case place(String)
    /// A place that the gazetteer lacks, which the text ties to this one.
    case within(String)
    /// Nothing; it is probably near the place with this id.
    case near(String)
  }

  static let aleppo = "geonames:170063"
  static let syria = "geonames:163843"

  /// Annotates a text at the first occurrence of each name.
  static func annotation(
    _ text: String, _ names: [(name: String, meaning: Meaning)]
  ) throws -> Annotation {
    let gazetteer = try TestGazetteer.standard()
    let geoparser = Geoparser(gazetteer: gazetteer)
    let reading = TextReading(of: Document(id: "tied.txt", text: text, language: .english))
    let bytes = Array(text.utf8)
    let spans = try names.map { name in
      let range = try #require(text.utf8.firstRange(of: name.name.utf8))
      let start = text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound)
      return start..<start + name.name.utf8.count
    }
    // In the order of the text, and of ASCII so that bytes are code points.
    try #require(
      bytes.allSatisfy { $0 < 0x80 } && spans.map(\.lowerBound).sorted() == spans.map(\.lowerBound))
    let mentions = geoparser.recognize(reading, spans: spans)
    let resolved = try zip(mentions, names).map { mention, name in
      var resolved = ResolvedMention(
        mention: mention, place: nil, confidence: 0, alternatives: [], reasons: [])
      func reference(_ id: String) throws -> PlaceReference {
        try #require(try gazetteer.reference(id: id))
      }
      switch name.meaning {
      case .place(let id):
        resolved.place = try reference(id)
        resolved.confidence = 0.9
      case .within(let id):
        resolved.place = try reference(id)
        resolved.isApproximate = true
        resolved.confidence = 0.7
      case .near(let id): resolved.near = try reference(id)
      }
      return resolved
    }
    return geoparser.gather(
      Resolution(mentions: resolved, names: mentions.map(\.range), expressions: [], located: []),
      in: reading)
  }

  /// A street that the text ties to Aleppo, and a village of which it only says that a story names Aleppo.
  static func streetAndVillage() throws -> Annotation {
    try annotation(
      "A fire broke out on Qorbex Street in Aleppo. People of Tarquilan heard of it.",
      [
        ("Qorbex Street", .within(aleppo)), ("Aleppo", .place(aleppo)),
        ("Tarquilan", .near(aleppo)),
      ])
  }
}
