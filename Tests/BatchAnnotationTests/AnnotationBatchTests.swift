import ArticleAnnotation
import ArticleInput
import ArticleText
import BatchAnnotation
import Foundation
import TestGazetteers
import Testing

@Suite("Batches")
struct AnnotationBatchTests {
  private func run(_ documents: [CorpusDocument], given: Bool = false) throws -> [String] {
    let batch = AnnotationBatch(
      geoparser: Geoparser(gazetteer: try TestGazetteer.small()), usesGivenSpans: given)
    var lines: [String] = []
    batch.run(documents) { finished in
      lines += finished.outputs.map { String(decoding: $0, as: UTF8.self) }
    }
    return lines
  }

  @Test("Results come in the order of the input, even across several chunks")
  func order() throws {
    let documents = (0..<600).map { number in
      // Lengths differ, so that later documents are done before earlier ones.
      let text = String(repeating: "Rain fell on Raqqa. ", count: number % 7 * 5)
      return CorpusDocument(Document(id: "\(number)", text: text))
    }
    let lines = try run(documents)
    #expect(lines.count == documents.count)
    for (number, line) in lines.enumerated() {
      #expect(line.hasPrefix(#"{"type":"FeatureCollection","id":"\#(number)","#))
      #expect(line.hasSuffix("}\n"))
    }
  }

  @Test("Given spans become mentions with the same code-point offsets")
  func givenSpans() throws {
    let document = CorpusDocument(Document(id: "a", text: "🌧 in raqqa"), spans: [5..<10])
    let line = try #require(run([document], given: true).first)
    #expect(line.contains(#""start":5,"end":10,"text":"raqqa""#))
    #expect(line.contains("geonames:172955"))
  }

  @Test("An error thrown by the receiver stops the batch")
  func stops() throws {
    struct Full: Error {}
    let batch = AnnotationBatch(geoparser: Geoparser(gazetteer: try TestGazetteer.small()))
    let documents = (0..<3).map { CorpusDocument(Document(id: "\($0)", text: "")) }
    var count = 0
    #expect(throws: Full.self) {
      try batch.run(documents) { _ in
        count += 1
        throw Full()
      }
    }
    #expect(count == 1)
  }

  @Test("No documents give no results")
  func empty() throws {
    #expect(try run([]).isEmpty)
  }
}
