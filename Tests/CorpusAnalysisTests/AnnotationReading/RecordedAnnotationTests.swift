import Foundation
import TestGazetteers
import TestSupport
import Testing

@testable import ArticleAnnotation
@testable import ArticleText
@testable import CorpusAnalysis

@Suite("Annotations that are read back") struct RecordedAnnotationTests {
  private func problem(_ text: String) -> String? {
    do throws(RecordedAnnotation.Problem) {
      _ = try RecordedAnnotation(json: text.utf8)
      return nil
    } catch { return "\(error)" }
  }

  @Test("What the program writes is read as it is, also when it is laid out")
  func own() throws {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    let text = "Rain fell on “Raqqa”, Syria.\nA fire broke out on Qorbex Street in Aleppo. Москва 👩‍👩‍👧"
    let annotation = geoparser.annotate(Document(id: "a \"b\"\\ é", text: text))
    for pretty in [false, true] {
      let read = try RecordedAnnotation(json: annotation.geoJSON(pretty: pretty))
      #expect(read.id == annotation.documentID)
      #expect(read.textHash == annotation.textHash)
      #expect(read.focus == "SY")
      #expect(read.features.count >= annotation.places.count)
      for (feature, place) in zip(read.features, annotation.places) {
        #expect(feature.id == place.details?.id ?? "")
        #expect(feature.near?.name == place.near?.name)
        #expect(feature.within?.name == place.within?.name)
        #expect(feature.mentions.map(\.text) == place.mentions.map(\.text))
        #expect(feature.mentions.map(\.start) == place.mentions.map(\.range.lowerBound))
        #expect(feature.feature == place.details?.feature)
        #expect((feature.coordinate == nil) == (place.coordinate == nil))
      }
    }
  }

  @Test("A hint is read of a name without a geometry, and a container of one that stands for it")
  func nearAndWithin() throws {
    let json = """
      {"features": [
        {"geometry": null, "properties": {"id": null, "near": {"id": "t:1", "name": "Aleppo"}}},
        {"geometry": {"type": "Point", "coordinates": [37, 36]}, "properties": {"approximate": true,
         "within": {"id": "t:1", "name": "Aleppo", "country_code": "SY"}, "near": null}}]}
      """
    let features = try RecordedAnnotation(json: json.utf8).features
    #expect(features.map(\.near) == [.init(id: "t:1", name: "Aleppo"), nil])
    #expect(features.map(\.within) == [nil, .init(id: "t:1", name: "Aleppo")])
    #expect(features.map { $0.coordinate == nil } == [true, false])
  }

  @Test("What is wrong with a line is said with its place")
  func problems() {
    let expected = "expected an annotation {\"type\": \"FeatureCollection\", \"features\": [...]}"
    #expect(problem("") == "this is not JSON from byte 1 on; \(expected)")
    #expect(problem("{\"features\":[}") == "this is not JSON from byte 14 on; \(expected)")
    #expect(problem("{\"features\":[]} x") == "this is not JSON from byte 17 on; \(expected)")
    #expect(problem("[]") == "this JSON is not an annotation; \(expected)")
    #expect(
      problem("{\"id\":\"a\",\"text\":\"b\"}") == "this JSON is not an annotation; \(expected)")
    #expect(problem("{\"features\":3}") == "the value at byte 13 has the wrong type")
    let deep = "{\"features\":[],\"x\":" + String(repeating: "[", count: 5_000)
    #expect(problem(deep) == "arrays and objects are nested too deeply")
    #expect(problem("{\"features\":[{\"properties\":{\"mentions\":[{\"start\":1.5}]}}]}") != nil)
    #expect(problem("{\"features\":[]}") == nil)
    #expect(problem("{\"features\":[null,{}],\"dateline\":null,\"id\":7}") == nil)
  }

  @Test("Strings with escapes and numbers of any form are read as Foundation reads them")
  func values() throws {
    let strings = [
      #""a\"b\\c\/d\b\f\n\r\té😀""#, #""\ud83d\ude00""#, "\"دير\"", #""""#,
    ]
    for text in strings {
      let read = try RecordedAnnotation(json: "{\"id\":\(text),\"features\":[]}".utf8).id
      #expect(read == (try JSONDecoder().decode(String.self, from: Data(text.utf8))))
    }
    let numbers = [
      "0", "-0.5", "39.00788", "1e3", "1.25E-2", "0.1", "179.99999999", "0.30000000000000004",
      "12345678901234567890",
    ]
    for text in numbers {
      let json = "{\"features\":[{\"properties\":{\"confidence\":\(text)}}]}"
      let read = try RecordedAnnotation(json: json.utf8).features.first?.confidence
      #expect(read == Double(text), "\(text)")
    }
    #expect(problem(#"{"id":"\x","features":[]}"#) != nil)
    #expect(problem(#"{"id":"\u12g4","features":[]}"#) != nil)
    #expect(try RecordedAnnotation(json: #"{"id":"\ud83d!","features":[]}"#.utf8).id == "\u{FFFD}!")
  }

  @Test("A line that is cut or spoilt anywhere is refused or read, and never crashes")
  func hostile() {
    let line = Array(
      RecordedText.line("a", [RecordedText.feature("t:1", "é\\u00e9", [(1, "Raqqa")])]).utf8)
    for count in 0..<line.count {
      #expect(problem(String(decoding: line[..<count], as: UTF8.self)) != nil)
    }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      var spoilt = line
      let place = Int.random(in: 0..<line.count, using: &generator)
      spoilt[place] = UInt8.random(in: 0...255, using: &generator)
      _ = try? RecordedAnnotation(json: spoilt)
    }
  }

  @Test("Files of lines, of records, laid out over lines and packed give the same")
  func files() throws {
    let folder = try ScratchFolder()
    let line = RecordedText.line("a", [RecordedText.feature("t:1", "Raqqa", [(1, "Raqqa")])])
    let pretty = "{\n" + line.dropFirst().replacing(",", with: ",\n") + "\n"
    let texts = [
      "lines.ndjson": line + "\n\n{\"no\":1}\n" + line + "\n",
      "records.geojsonl": "\u{1E}\(line)\n",
      "pretty.geojson": pretty,
    ]
    var paths: [String] = []
    for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
      paths.append(try folder.write(name, text))
    }
    var stream = AnnotationStream(paths: paths + paths + [folder.file("none")])
    var found: [String] = []
    while let unit = stream.next() {
      switch unit {
      case .failure(let error):
        found.append("\(error)".hasSuffix("no such file") ? "none" : "\(error)")
      case .success(let unit):
        let name = unit.path.split(separator: "/").last ?? ""
        switch unit.annotation {
        case .success(let annotation):
          found.append("\(name):\(unit.line) \(annotation.features.count)")
        case .failure: found.append("\(name):\(unit.line) refused")
        }
      }
    }
    let once = [
      "lines.ndjson:1 1", "lines.ndjson:3 refused", "lines.ndjson:4 1", "pretty.geojson:1 1",
      "records.geojsonl:1 1",
    ]
    #expect(found == once + once + ["none"])
  }
}
