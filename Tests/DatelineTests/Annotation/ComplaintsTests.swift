import Dateline
import TestGazetteers
import Testing

@Suite struct ComplaintsTests {
  /// The share of rows that are right today, in whole percent: raise it when the program gets
  /// better, and never lower it.
  private static let reached = 95

  @Test func `the table covers what users complained about`() throws {
    let rows = try Complaint.table()
    #expect(rows.count >= 170)
    #expect(Set(rows.map(\.text)).count == rows.count)
  }

  @Test func `as many complaints are answered as ever before`() throws {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    let rows = try Complaint.table()
    var failing: [String] = []
    for (number, row) in rows.enumerated() {
      let annotation = geoparser.annotate(Document(id: "\(number)", text: row.text))
      let failures = row.failures(annotation)
      if !failures.isEmpty { failing.append(([row.text] + failures).joined(separator: "\n    ")) }
    }
    let right = rows.count - failing.count
    print("complaints: \(right) of \(rows.count) rows are right; the others:")
    for failure in failing { print("  \(failure)") }
    #expect(right * 100 >= Self.reached * rows.count)
  }
}
