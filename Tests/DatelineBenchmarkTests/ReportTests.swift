import Testing

@testable import DatelineBenchmark

@Suite("Figures and the table")
struct ReportTests {
  @Test(
    "A figure keeps three significant digits",
    arguments: [
      (0.0, "0"), (0.0794, "0.079"), (5.9349, "5.93"), (9.999, "10"), (24.04, "24"),
      (47.26, "47.3"), (570.4, "570"), (12_345.6, "12,346"), (1_234_567, "1,234,567"),
      (-2.5, "-2.5"),
    ])
  func figure(value: Double, text: String) {
    #expect(Figure.text(value) == text)
  }

  @Test("A missed target is marked")
  func target() {
    let met = Row("compile", Sample([9]), unit: "s", target: .atMost(10))
    let missed = Row("annotate", Sample([400]), unit: "docs/s", target: .atLeast(500))
    #expect(met.targetText == "<= 10")
    #expect(missed.targetText == ">= 500 !")
  }

  @Test("Cells wrap between words, and lines have no trailing spaces")
  func wrapping() {
    var table = WrappedTable(widths: [9, 6])
    table.add(["one two three", "x"])
    #expect(table.text == "one two   x\nthree\n")
  }

  @Test("No line of the table is wider than a terminal")
  func width() {
    let peers = [Row.Peer("population baseline, Python", "570"), Row.Peer("spaCy small", "24")]
    let row = Row(
      "annotate, one core", Sample([1_234.5, 987.6, 1_500]), unit: "docs/s",
      target: .atLeast(500), peers: peers)
    let report = Report(notes: [], rows: [row, row])
    for line in report.text().split(separator: "\n") { #expect(line.count <= 80) }
  }
}
