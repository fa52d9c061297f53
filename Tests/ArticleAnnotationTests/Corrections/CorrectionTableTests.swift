import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import ArticleAnnotation

@Suite("A file of corrections") struct CorrectionTableTests {
  private func read(_ text: String) throws -> (Corrections, errors: [String]) {
    var errors: [String] = []
    let corrections = try Corrections(
      Array(text.utf8), path: "work/c.tsv", gazetteer: TestGazetteer.small()
    ) { errors.append("\($0)") }
    return (corrections, errors)
  }

  @Test("Columns stand in any order, comments, empty lines and missing last cells are fine")
  func free() throws {
    let (corrections, errors) = try read(
      "# by hand\r\ndecision\ttext\tplace\tdocument\tnote\r\n\r\nplace\tRaqqa\tgeonames:172955\t\tseen\r\n"
        + "not_a_place\tReading\r\n# that is all\r\n")
    #expect(errors == [])
    #expect(corrections.count == 2)
    #expect(corrections.entries.map(\.line) == [4, 5])
    #expect(corrections.entries.map(\.effect).last == .removed)
  }

  @Test("A line that cannot be used is told with file and line, and the rest is read")
  func errors() throws {
    let (corrections, errors) = try read(
      """
      document\ttext\tstart\tend\tdecision\tplace\tcolour
      \tRaqqa\t\t\tplaces\tgeonames:172955
      \t\t\t\tplace\tgeonames:172955
      \tRaqqa\t\t\tplace
      \tRaqqa\t\t\t
      \tRaqqa\t\t\tunresolved\tgeonames:172955
      a\tRaqqa\t-3\t\tunresolved
      a\tRaqqa\t3\t3\tunresolved
      a\tRaqqa\t\t9\tunresolved
      \tRaqqa\t3\t8\tunresolved
      \tRaqqa\t\t\tplace\tgeonames:1
      \tRaqqa\t\t\tplace\t95, 10
      \tRaqqa\t\t\tplace\tgeonames:172955\t\tmore
      \tHoms\t\t\tplace\tgeonames:169577
      """)
    #expect(
      errors == [
        "work/c.tsv:1: the column “colour” is unknown and ignored; known columns are "
          + "document, text, start, end, decision, place, note",
        "work/c.tsv:2: “places” is not a decision; expected place, unresolved, not_a_place",
        "work/c.tsv:3: “text” is empty",
        "work/c.tsv:4: “place” is empty",
        "work/c.tsv:5: “decision” is empty",
        "work/c.tsv:6: the decision is unresolved, but a place is given; remove the place, or "
          + "change the decision to place",
        "work/c.tsv:7: “start” is “-3”; expected a number of code points, 0 or more",
        "work/c.tsv:8: the end 3 is not after the start 3",
        "work/c.tsv:9: an end is given without a start",
        "work/c.tsv:10: a start needs a document; fill in the column “document”",
        "work/c.tsv:11: no place named “geonames:1” in the gazetteer",
        "work/c.tsv:12: “95, 10”: latitude 95 is outside -90...90",
        "work/c.tsv:13: the line has 8 cells and the header 7; separate cells with one tab",
      ])
    #expect(corrections.entries.map(\.line) == [14])
  }

  @Test("A header that lacks a column says which; bytes that are no UTF-8 are told")
  func header() throws {
    #expect(
      try read("text\tplace\nRaqqa\tHoms\n").errors == [
        "work/c.tsv:1: the header has no column “decision”; columns are separated by tabs and named "
          + "document, text, start, end, decision, place, note"
      ])
    var errors: [String] = []
    _ = CorrectionTable(Array("text\tdecision\n".utf8) + [0xFF, 0x0A]) {
      errors.append("\($0) \($1)")
    }
    #expect(errors == ["2 the line is not UTF-8"])
    #expect(try read("").errors == [])
    #expect(
      try read("text\ttext\tdecision\nRaqqa\tHoms\tunresolved\n").errors == [
        "work/c.tsv:1: the header has the column “text” twice; the second one is ignored"
      ])
  }

  @Test("Two lines that contradict each other are both left out, and both are named")
  func contradictions() throws {
    let (corrections, errors) = try read(
      """
      document\ttext\tstart\tdecision\tplace
      \tRaqqa\t\tplace\tgeonames:172955
      \tRAQQA\t\tnot_a_place
      a\tHoms\t\tplace\tgeonames:169577
      \tHoms\t\tnot_a_place
      a\tHoms\t\tplace\tgeonames:169577
      b\tDeir ez-Zor\t5\tunresolved
      b\tDeir\t5\tunresolved
      c\tDeir ez-Zor\t5\tnot_a_place
      c\tDeir\t5\tunresolved
      """)
    #expect(
      errors == [
        "work/c.tsv:3: line 2 decides differently about the same mentions; neither line is used",
        "work/c.tsv:8: line 7 decides differently about the same mentions; neither line is used",
      ])
    #expect(corrections.entries.map(\.line) == [4, 5, 6, 9, 10])
  }

  @Test("A name that several places bear is told with the one that is taken")
  func ambiguity() throws {
    let (corrections, errors) = try read("text\tdecision\tplace\nthe town\tplace\tPortland\n")
    #expect(errors == [])
    let notices = corrections.ambiguities.map(\.description)
    #expect(notices.count == 1)
    #expect(notices.first?.hasPrefix("work/c.tsv:2: “Portland” is taken as Portland, ") == true)
  }

  @Test("Comments and lines stay where a file is added to, in its order of columns")
  func adding() throws {
    let text = "# mine\ndecision\ttext\tplace\nplace\tRaqqa\tgeonames:172955"
    var file = try CorrectionFile(bytes: Array(text.utf8), path: "c.tsv") { _ in }
    #expect(file.missingColumns == ["document", "start", "end"])
    file.add([Correction(document: "a", text: "Ho\tms", verdict: .place("geonames:169577"))])
    file.add([Correction(text: "May", verdict: .notAPlace)])
    file.removeLast()
    #expect(file.text() == text + "\nplace\tHo ms\tgeonames:169577\n")
    #expect(file.corrections.count == 2)
  }

  @Test("What is written is read again as it was")
  func roundTrip() throws {
    var file = try CorrectionFile(bytes: [], path: "c.tsv") { _ in }
    let all = [
      Correction(document: "a", text: "Raqqa", range: 13..<18, verdict: .place("35.2, 39.9")),
      Correction(document: "a", text: "May", verdict: .notAPlace, note: "a month"),
      Correction(text: "دير الزور", verdict: .unresolved),
    ]
    file.add(all)
    let again = try CorrectionFile(bytes: Array(file.text().utf8), path: "c.tsv") { _ in }
    #expect(again.corrections == all)
    #expect(again.text() == file.text())
  }

  @Test("Hostile bytes are refused and never crash")
  func hostile() throws {
    for seed in 0..<200 as Range<UInt64> {
      let text = RandomText.make(seed: seed)
      let table =
        "text\tstart\tdocument\tdecision\tplace\n"
        + text.split(separator: " ")
        .joined(separator: "\t") + "\n"
      _ = try read(table)
      _ = try read(text)
    }
  }
}
