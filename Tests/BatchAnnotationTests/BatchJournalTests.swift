import BatchAnnotation
import Foundation
import Testing

@Suite("The journal of a batch") struct BatchJournalTests {
  @Test("Its file has the keys of earlier versions, so that their runs can be resumed")
  func keys() throws {
    var journal = BatchJournal(settings: ["format": "ndjson"], sources: [])
    journal.completeBytes = [12, 7]
    journal.inputs = 2
    let data = try JSONEncoder().encode(journal)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      object.keys.sorted() == ["failed", "inputs", "position", "settings", "sources", "written"])
    #expect(object["written"] as? [Int] == [12, 7])
    #expect(try JSONDecoder().decode(BatchJournal.self, from: data) == journal)
  }
}
