import Dateline
import TestGazetteers
import TestSupport
import Testing

/// A false alarm costs more than a statement that is not tested: of true statements none may be contradicted.
@Suite("Statements about places") struct StatementTests {
  /// The verdict on a text: that of any statement in it that is contradicted, then of any that agrees.
  private func verdict(_ text: String) throws -> String {
    let geoparser = try Geoparser(gazetteer: TestGazetteer.standard())
    let annotation = geoparser.annotate(Document(id: "1", text: text, language: .english))
    let verdicts = annotation.claims.map(\.verdict)
    return verdicts.contains(.contradicts)
      ? "contradicts" : verdicts.contains(.agrees) ? "agrees" : "untested"
  }

  @Test(
    "True statements agree, false ones are contradicted, and no article is blamed",
    arguments: [
      (table: "claims.tsv", agreeing: 92, contradicted: 17),
      (table: "statements.tsv", agreeing: 60, contradicted: 25),
      (table: "counties.tsv", agreeing: 178, contradicted: 8),
    ])
  func verdicts(table: String, agreeing: Int, contradicted: Int) throws {
    var counts: [String: Int] = [:]
    for row in try TestTable.rows(table) {
      let found = try verdict(row[1])
      counts["\(row[0]) \(found)", default: 0] += 1
      #expect(row[0] == found || found == "untested", "\(row[1])")
    }
    #expect(counts["agrees agrees", default: 0] >= agreeing)
    #expect(counts["contradicts contradicts", default: 0] >= contradicted)
  }
}
