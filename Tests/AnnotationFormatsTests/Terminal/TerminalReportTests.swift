import TestGazetteers
import TestSupport
import Testing

@testable import AnnotationFormats
@testable import ArticleAnnotation
@testable import ArticleText
@testable import PlainText

@Suite("The report for a terminal") struct TerminalReportTests {
  private func report(_ text: String, color: Bool = false, columns: Int = 80) throws -> String {
    let annotation = try HTMLReportTests.annotation(text)
    let renderer = AnnotationRenderer(
      .text, options: RenderingOptions(usesColor: color, columns: columns))
    return String(decoding: renderer.render(annotation), as: UTF8.self)
  }

  @Test("Without colors marks are brackets with the numbers of the table")
  func plain() throws {
    let report = try report("Rain fell on Raqqa and Damascus. A car stopped 10 km south of Raqqa.")
    #expect(
      report.hasPrefix(
        """
        Rain fell on [Raqqa 1] and [Damascus 2]. A car stopped [10 km south of [Raqqa 1]
        d1].

        2 places
        """))
    #expect(report.contains("d1 “10 km south of Raqqa”: 35.8627, 39.0079 within "))
    #expect(!report.contains("\u{1B}"))
  }

  @Test("With colors a mark has the color of its role and no brackets")
  func color() throws {
    let report = try report("Rain fell on Raqqa.", color: true)
    #expect(report.contains(/Rain fell on \u{1B}\[(1;)?36mRaqqa\u{1B}\[0m\./))
  }

  @Test("No line is wider than the terminal", arguments: [8, 20, 40, 80, 200])
  func columns(columns: Int) throws {
    for seed in UInt64(0)..<10 {
      let text = HTMLReportTests.story + "\n\n" + RandomText.make(seed: seed)
      let report = try report(text, columns: columns)
      let widest = report.split(separator: "\n").map { TerminalText.width(String($0)) }.max()
      #expect((widest ?? 0) <= columns)
    }
  }

  @Test("The article cannot send commands to the terminal")
  func injection() throws {
    let text = "Rain \u{1B}]0;title\u{7} fell on Ra\u{1B}[2Jqqa, \u{9B}31mDamascus\u{8}\u{8}."
    let report = try report(text)
    #expect(
      !report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || 0x7F..<0xA0 ~= $0.value })
  }

  @Test("An example is as recorded")
  func recorded() throws {
    let text = try ProjectFolders.text(
      ProjectFolders.examples.appending(path: "euphrates-drought.txt"))
    let annotation = Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Document(id: "euphrates-drought.txt", text: text))
    let report = String(decoding: AnnotationRenderer(.text).render(annotation), as: UTF8.self)
    #expect(try Snapshot.difference(of: report, from: "euphrates-drought.txt") == nil)
  }

  @Test("A text without places says so")
  func empty() throws {
    #expect(try report("Nothing happened.").contains("No place was found in this text."))
    #expect(try report("").hasPrefix("No place was found in this text."))
  }
}
