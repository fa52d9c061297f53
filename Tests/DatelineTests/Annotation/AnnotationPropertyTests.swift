import Dateline
import Foundation
import Synchronization
import TestGazetteers
import TestSupport
import Testing

@Suite("Properties of every annotation")
struct AnnotationPropertyTests {
  /// The seeds' documents mix names with emoji, combining marks, right-to-left text and CRLF.
  private static let seeds: [UInt64] = Array(1...60)

  private static func document(_ seed: UInt64) -> Document {
    Document(id: "seed-\(seed)", text: RandomText.make(seed: seed, count: 120))
  }

  @Test("Every mention's text is the document's slice by code points", arguments: seeds)
  func offsets(seed: UInt64) throws {
    let document = Self.document(seed)
    let scalars = Array(document.text.unicodeScalars)
    let annotation = Geoparser(gazetteer: try TestGazetteer.standard()).annotate(document)
    #expect(annotation.textLength == scalars.count)
    for mention in annotation.places.flatMap(\.mentions) {
      try #require(mention.range.upperBound <= scalars.count)
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[mention.range])
      // Compared scalar by scalar: String's == takes canonically equal texts for the same.
      #expect(Array(slice) == Array(mention.text.unicodeScalars))
      #expect(!mention.range.isEmpty)
    }
  }

  @Test("The random documents hold mentions at all")
  func mentionsAreFound() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    let count = Self.seeds.reduce(0) { sum, seed in
      sum + geoparser.annotate(Self.document(seed)).places.flatMap(\.mentions).count
    }
    #expect(count > 100)
  }

  @Test("Mentions do not overlap", arguments: seeds)
  func noOverlap(seed: UInt64) throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Self.document(seed))
    let ranges = annotation.places.flatMap(\.mentions).map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    for (first, second) in zip(ranges, ranges.dropFirst()) {
      #expect(first.upperBound <= second.lowerBound)
    }
  }

  @Test("The output is GeoJSON as RFC 7946 has it, pretty or not", arguments: seeds)
  func validity(seed: UInt64) throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Self.document(seed))
    let compact = annotation.geoJSON()
    #expect(GeoJSONValidator.faults(in: compact) == [])
    #expect(GeoJSONValidator.faults(in: annotation.geoJSON(pretty: true)) == [])
    // NDJSON depends on it.
    #expect(!compact.contains(0x0A))
  }

  @Test("Confidences are probabilities and shares of the focus sum to 1", arguments: seeds)
  func probabilities(seed: UInt64) throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.standard())
      .annotate(Self.document(seed))
    for place in annotation.places {
      #expect(0...1 ~= place.confidence)
      #expect(place.mentions.allSatisfy { 0...1 ~= $0.confidence })
      #expect(place.alternatives.allSatisfy { 0...1 ~= $0.confidence })
    }
    if !annotation.focus.isEmpty {
      #expect(abs(annotation.focus.reduce(0) { $0 + $1.share } - 1) < 1e-9)
    }
  }

  @Test("The same text gives the same bytes, also from many threads at once")
  func determinism() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    let documents = Self.seeds.map(Self.document)
    let alone = documents.map { geoparser.annotate($0).geoJSON() + [0x0A] }
    #expect(documents.map { geoparser.annotate($0).geoJSON() + [0x0A] } == alone)
    var together: [[UInt8]] = []
    AnnotationBatch(geoparser: geoparser).run(documents.map { CorpusDocument($0) }) {
      together += $0.outputs
    }
    #expect(together == alone)
  }

  @Test("An empty document gives an empty FeatureCollection")
  func empty() throws {
    let annotation = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(Document(id: "e", text: ""))
    let json = String(decoding: annotation.geoJSON(), as: UTF8.self)
    #expect(json.hasPrefix(#"{"type":"FeatureCollection","id":"e","features":[],"dateline":"#))
    #expect(GeoJSONValidator.faults(in: Array(json.utf8)) == [])
  }

  @Test("Below the minimal confidence a mention stays, unresolved, with its first guess")
  func minimumConfidence() throws {
    let geoparser = Geoparser(
      gazetteer: try TestGazetteer.small(), options: AnnotationOptions(minimumConfidence: 1))
    let annotation = geoparser.annotate(Document(id: "1", text: "It rained in Paris on Monday."))
    let place = try #require(annotation.places.first)
    #expect(place.details == nil)
    #expect(place.confidence == 0)
    #expect(place.mentions.map(\.text) == ["Paris"])
    #expect(place.alternatives.first?.details.id == "geonames:2988507")
  }
}
