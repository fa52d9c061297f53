import Dateline
import TestGazetteers
import TestSupport
import Testing

/// Chinese and Japanese from a text to its places, over the whole gazetteer.
@Suite("Chinese and Japanese texts") struct UnspacedTextTests {
  @Test("The places of the table are found and placed, and hardly any others")
  func table() throws {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    var expected = 0
    var right = 0
    var others: [String] = []
    for row in try TestTable.rows("unspaced.tsv") {
      var names = row.dropFirst().first.map { $0.split(separator: "|").map(Self.trimmed) } ?? []
      expected += names.count
      for found in Self.placed(geoparser.annotate(Document(id: "", text: row[0]))) {
        if let index = names.firstIndex(of: found) {
          names.remove(at: index)
          right += 1
        } else {
          others.append(found)
        }
      }
      for name in names { print("not found: \(name)") }
    }
    print("\(right) of \(expected) names; others: \(others)")
    #expect(right * 100 >= 97 * expected)
    #expect(others.count * 100 <= 2 * expected)
  }

  @Test(
    "A name in another form of its characters is the same place",
    arguments: [("臺北下雨了。", "台北下雨了。"), ("蘭州今天下雪。", "兰州今天下雪。"), ("他住在橫濱。", "他住在横滨。")])
  func forms(one: String, other: String) throws {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    let places = [one, other].map { text in
      geoparser.annotate(Document(id: "", text: text)).places.compactMap(\.details?.id)
    }
    #expect(places[0].count == 1)
    #expect(places[0] == places[1])
  }

  /// The names with a point that are no part of an organisation's, each with the name of its place.
  private static func placed(_ annotation: Annotation) -> [String] {
    annotation.places.flatMap { place in
      place.mentions.filter { $0.role != .embedded }.compactMap { mention in
        place.details.map { "\(mention.text)=\($0.name)" }
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
