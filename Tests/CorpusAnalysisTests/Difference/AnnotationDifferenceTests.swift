import Foundation
import TestSupport
import Testing

@testable import CorpusAnalysis

@Suite("How two annotations differ") struct AnnotationDifferenceTests {
  private typealias Text = RecordedText

  private func differences(
    _ old: [String], _ new: [String], threshold: Double = 0.1
  ) throws -> (text: [String], total: AnnotationDifference.Total, json: String) {
    let folder = try ScratchFolder()
    let files = try [("old", old), ("new", new)].map { name, lines in
      try folder.write("\(name).ndjson", lines.map { $0 + "\n" }.joined())
    }
    var difference = AnnotationDifference(old: files[0], new: files[1], threshold: threshold)
    var texts: [String] = []
    var json = DifferenceJSON()
    var bytes = json.head
    difference.run { document in
      texts += document.text().split(separator: "\n").map(String.init)
      bytes += json.document(document)
    } refused: {
      Issue.record("\($0)")
    }
    bytes += json.tail(difference.total)
    return (texts, difference.total, String(decoding: bytes, as: UTF8.self))
  }

  @Test("Equal annotations do not differ")
  func equal() throws {
    let line = Text.line("a", [Text.feature("t:1", "Raqqa", [(1, "Raqqa"), (9, "Raqqa")])])
    let result = try differences([line], [line])
    #expect(result.text.isEmpty)
    #expect(result.total.isEmpty)
    #expect(result.total.mentions == 2)
    #expect(result.total.text() == "1 document in both, 0 differ\n2 mentions in both\n")
  }

  @Test("Each kind of difference is printed on a line of its own")
  func kinds() throws {
    let old = Text.line(
      "a",
      [
        Text.feature("t:1", "Raqqa", [(1, "Raqqa")]), Text.feature("t:2", "Homs", [(10, "Homs")]),
        Text.feature(nil, "Foo", [(20, "Foo")], point: nil),
        Text.feature("t:3", "Bar", [(30, "Bar")]),
        Text.feature("t:4", "Surer", [(40, "Surer")], confidence: 0.5),
        Text.feature("t:5", "Role", [(50, "Role")]), Text.feature("t:6", "Gone", [(60, "Gone")]),
        Text.feature("t:7", "Same", [(70, "Same")], confidence: 0.52),
      ])
    let new = Text.line(
      "a",
      [
        Text.feature("t:1", "Raqqa", [(1, "Raqqa")]),
        Text.feature("t:9", "Homs", [(10, "Homs")], country: "US", point: (39, 37)),
        Text.feature("t:8", "Foo", [(20, "Foo")]),
        Text.feature(nil, "Bar", [(30, "Bar")], point: nil),
        Text.feature("t:4", "Surer", [(40, "Surer")], confidence: 0.75),
        Text.feature("t:5", "Role", [(50, "Role")], role: "metonymic"),
        Text.feature("t:7", "Same", [(70, "Same")], confidence: 0.6),
        Text.feature(nil, "Street", [(80, "Street")], near: "Town"),
      ])
    let result = try differences([old], [new])
    #expect(
      result.text == [
        "a", "  ~ 10 Homs: Homs, Land SY (t:2) -> Homs, Land US (t:9), 111.0 km",
        "  ~ 20 Foo: resolved -> Foo, Land SY (t:8)",
        "  ~ 30 Bar: no longer resolved, was Bar, Land SY (t:3)",
        "  ~ 40 Surer: place 0.500 -> 0.750", "  ~ 50 Role: role literal -> metonymic",
        "  - 60 Gone -> Gone, Land SY (t:6)", "  + 80 Street -> near Town, Land SY",
      ])
    #expect(
      result.total.text()
        == "1 document in both, 1 differs\n7 mentions in both; 1 added, 1 removed, "
        + "1 with a different place, 1 newly resolved, 1 no longer resolved, 1 with a different role, "
        + "1 with a different confidence\n")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(result.json.utf8)) as? [String: Any])
    let documents = try #require(object["documents"] as? [[String: Any]])
    let changes = try #require(documents.first?["changes"] as? [[String: Any]])
    #expect(
      changes.map { $0["kind"] as? String } == [
        "moved", "resolved", "unresolved", "confidence", "role", "removed", "added",
      ])
    #expect((changes.first?["distance_m"] as? Double).map { abs($0 - 110_979) < 20 } == true)
  }

  @Test("A lower threshold reports smaller changes, but never rounding")
  func threshold() throws {
    let old = Text.line("a", [Text.feature("t:7", "Same", [(7, "Same")], confidence: 0.52)])
    let new = Text.line("a", [Text.feature("t:7", "Same", [(7, "Same")], confidence: 0.6)])
    #expect(try differences([old], [new], threshold: 0.05).text.count == 2)
    #expect(try differences([old], [old], threshold: 0).text.isEmpty)
  }

  @Test("Documents are paired by id in any order, and several with the same id in turn")
  func matching() throws {
    func line(_ id: String, _ place: String) -> String {
      Text.line(id, [Text.feature(place, place, [(1, "Raqqa")])])
    }
    let result = try differences(
      [line("a", "t:1"), line("b", "t:1"), line("c", "t:1"), line("a", "t:2"), line("x", "t:1")],
      [line("c", "t:1"), line("a", "t:1"), line("a", "t:2"), line("y", "t:1"), line("b", "t:3")])
    #expect(
      result.text == [
        "b", "  ~ 1 Raqqa: t:1, Land SY (t:1) -> t:3, Land SY (t:3), 0.0 km",
        "x: only in the old file", "y: only in the new file",
      ])
    #expect(
      result.total.text().hasPrefix(
        "4 documents in both, 1 differs, 1 only in the old file, 1 only in the new file\n"))
  }

  @Test("A changed text is reported, and its mentions are paired by their words")
  func changedText() throws {
    let old = Text.line(
      "a",
      [
        Text.feature("t:1", "Raqqa", [(1, "Raqqa"), (30, "Raqqa")]),
        Text.feature("t:2", "Homs", [(9, "Homs")]),
      ])
    let new = Text.line(
      "a",
      [
        Text.feature("t:1", "Raqqa", [(5, "Raqqa"), (34, "Raqqa")]),
        Text.feature("t:3", "Hama", [(20, "Hama")]),
      ],
      hash: "other")
    let result = try differences([old], [new])
    #expect(
      result.text == [
        "a: the text differs", "  - 9 Homs -> Homs, Land SY (t:2)",
        "  + 20 Hama -> Hama, Land SY (t:3)",
      ])
    #expect(result.total.mentions == 2)
    #expect(result.total.textChanged == 1)
  }

  @Test("Pairings of random mentions are in order, and every mention occurs once")
  func random() {
    for seed in 0..<200 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      func mentions() -> [ComparedMention] {
        var start = 0
        return (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          start += Int.random(in: 1...3, using: &generator)
          let word = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
          return ComparedMention(
            range: start..<(start + 1), text: word, role: "", confidence: nil, place: nil)
        }
      }
      let (old, new) = (mentions(), mentions())
      for byWords in [false, true] {
        var pairing = MentionPairing(old, new)
        if byWords { pairing.pairByWords() } else { pairing.pairBySpans() }
        var (left, right): ([Int], [Int]) = ([], [])
        for step in pairing.steps() {
          switch step {
          case .old(let mention): left.append(mention.range.lowerBound)
          case .new(let mention): right.append(mention.range.lowerBound)
          case .both(let before, let after):
            left.append(before.range.lowerBound)
            right.append(after.range.lowerBound)
            #expect(byWords ? before.text == after.text : before.range == after.range)
          }
        }
        #expect(left == old.map(\.range.lowerBound))
        #expect(right == new.map(\.range.lowerBound))
      }
    }
  }
}
