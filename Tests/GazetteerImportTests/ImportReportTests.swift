import TestSupport
import Testing

@testable import GazetteerImport

@Suite("Import reports")
struct ImportReportTests {
  @Test("The report is one sentence, with a singular for one row")
  func report() {
    var report = ImportReport()
    report.read = 1
    report.refused = 1
    #expect("\(report)" == "1 row: 0 added, 0 merged, 0 skipped, 1 refused")
    report.read = 4
    report.merged = [.link: 1, .nearbyName: 2]
    #expect(
      "\(report)"
        == "4 rows: 0 added, 3 merged (1 by linked id, 2 by same name nearby), 0 skipped, 1 refused"
    )
  }

  @Test("Findings are sentences")
  func findings() {
    #expect(
      "\(ImportFinding.notUTF8(file: "a.csv", rows: 2))"
        == "a.csv: 2 rows are not UTF-8; if the file is Latin-1, "
        + "convert it with iconv -f LATIN1 -t UTF-8")
    #expect("\(ImportFinding.more(file: "a", lines: 1))" == "a: 1 more line cannot be used")
    #expect(
      "\(ImportFinding.moreDivisions(file: "a", codes: 2, places: 9))"
        == "a: 2 more divisions are missing, to which 9 places refer")
  }

  @Test("Of many unusable lines, the first twenty are reported one by one")
  func many() throws {
    let scratch = try ScratchFolder()
    try scratch.write("SY.txt", "5\tX\n")
    try scratch.write("hierarchy.txt", String(repeating: "x\ty\n", count: 25))
    let set = try ImportSet(paths: [scratch.file("SY.txt"), scratch.file("hierarchy.txt")])
    let findings = try Imported.read(set, in: scratch, format: .geonames).findings
    #expect(findings.count == 21)
    #expect(findings.last == "hierarchy.txt: 5 more lines cannot be used")
  }
}
