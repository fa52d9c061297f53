import CorpusAnalysis
import Testing

@Suite struct GoldCorpusTests {
  private func read(_ lines: String) -> (gold: GoldCorpus, refused: [String]) {
    var refused: [String] = []
    let gold = GoldCorpus.read(Array(lines.utf8), path: "gold.jsonl") {
      refused.append("\($0)")
    }
    return (gold, refused)
  }

  @Test func `a line gives a document with its mentions`() throws {
    let (gold, refused) = read(
      #"""
      {"id": 7, "text": "Zürich and Syrians", "mentions": [{"start": 0, "end": 6, "lat": 47.37,
       "lon": 8.55, "geonames_id": 2657896, "type": "Literal"}, {"start": 11, "end": 18,
       "lat": null, "lon": null, "geonames_id": null, "country_level": "SY", "adjectival": true}]}
      """#.replacing("\n", with: " "))
    #expect(refused.isEmpty)
    let document = try #require(gold.documents.first)
    #expect(document.document.id == "7")
    #expect(document.mentions.map(\.surface) == ["Zürich", "Syrians"])
    #expect(document.mentions.map(\.range) == [0..<6, 11..<18])
    #expect(document.mentions.map(\.id) == ["geonames:2657896", nil])
    #expect(document.mentions.map { $0.coordinate?.latitude } == [47.37, nil])
    #expect(document.mentions.map(\.country) == [nil, "SY"])
    #expect(document.mentions.map(\.isAdjectival) == [false, true])
    #expect(document.mentions.map(\.type) == ["Literal", nil])
  }

  @Test func `a line of the cases gives distances, neutral names and the language`() throws {
    let (gold, refused) = read(
      #"""
      {"id": "a", "source": "stories", "lang": "de", "kind": "wire", "title": "", "text": "Ulm, US",
       "mentions": [{"start": 0, "end": 3, "surface": "Ulm", "lat": 48.4, "lon": 10,
       "within_km": 0, "country_level": null, "adjectival": false, "type": "city"},
       {"start": 5, "end": 7, "surface": "US", "within_km": null, "country_level": "US",
       "type": "embedded"}]}
      """#.replacing("\n", with: " "))
    #expect(refused.isEmpty)
    let document = try #require(gold.documents.first)
    #expect(document.document.language == .german)
    #expect(document.mentions.map(\.withinKilometres) == [0, nil])
    #expect(document.mentions.map(\.country) == [nil, "US"])
    #expect(document.mentions.map(\.type) == ["city", "embedded"])
  }

  @Test(arguments: [
    ("-5", "-5"), ("-0.5", "-0.5"), ("NaN", "NaN"), ("-Infinity", "-Infinity"),
    ("\"25\"", "“25”"), ("true", "true"), ("[25]", "something else"), ("1e999", "something else"),
  ])
  func `a distance that is none is refused with its line and key`(value: String, found: String) {
    let (gold, refused) = read(
      #"{"id": 0, "text": "", "mentions": []}"# + "\n"
        + #"{"id": 1, "text": "Ulm", "mentions": [{"start": 0, "end": 3, "within_km": \#(value)}]}"#
    )
    #expect(gold.documents.map(\.document.id) == ["0"])
    #expect(
      refused == [
        "gold.jsonl:2: “mentions.0.within_km” must be a number of kilometres, 0 or more; "
          + "found \(found); the document is left out"
      ])
  }

  @Test func `the test part is the one that the data names, or a fifth of the ids`() {
    func ids(_ splits: [String?], in part: GoldCorpus.Split) -> [String] {
      let lines = splits.enumerated().map { number, split in
        let named = split.map { #", "split": "\#($0)""# } ?? ""
        return #"{"id": \#(number), "text": "", "mentions": []\#(named)}"#
      }
      return read(lines.joined(separator: "\n")).gold.documents(in: part).documents
        .map(\.document.id)
    }
    #expect(ids(["train", "testset", "dev", nil], in: .test) == ["1"])
    #expect(ids(["train", "testset", "dev", nil], in: .train) == ["0", "2", "3"])
    #expect(ids(["train", "valid", "train"], in: .test) == ["1"])
    let all = [String?](repeating: "all", count: 1_000)
    let test = ids(all, in: .test)
    #expect(150...250 ~= test.count)
    #expect(Set(test).isDisjoint(with: ids(all, in: .train)))
    #expect(test.count + ids(all, in: .train).count == 1_000)
  }

  @Test func `a demonym of GermEval is adjectival`() {
    let (gold, _) = read(
      #"{"id": 1, "text": "Berliner", "mentions": [{"start": 0, "end": 8, "type": "LOCderiv"}]}"#)
    #expect(gold.documents.first?.mentions.first?.isAdjectival == true)
  }

  @Test func `offsets count code points, also beyond the basic plane`() throws {
    let (gold, _) = read(
      #"{"id": "a", "text": "🌧️ in Lomé", "mentions": [{"start": 6, "end": 10}]}"#)
    #expect(gold.documents.first?.mentions.first?.surface == "Lomé")
  }

  @Test func `blank lines and record separators are passed over and counted`() {
    let (gold, refused) = read("\n\u{1E}{\"id\": 1, \"text\": \"\", \"mentions\": []}\r\n\n[]\n")
    #expect(gold.documents.count == 1)
    #expect(
      refused == [
        "gold.jsonl:4: expected an object {\"id\": ..., \"text\": ..., \"mentions\": [...]}"
      ]
    )
  }

  @Test(arguments: [
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": 0, "end": 6}]}"#,
      "document “a”: mention 0..<6 does not fit the text of 5 code points; "
        + "the document is left out"
    ),
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": -1, "end": 5}]}"#,
      "document “a”: mention -1..<5 does not fit the text of 5 code points; "
        + "the document is left out"
    ),
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": 3, "end": 3}]}"#,
      "document “a”: mention 3..<3 does not fit the text of 5 code points; "
        + "the document is left out"
    ),
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": 0, "end": 5, "lat": 135, "lon": 39}]}"#,
      "document “a”: mention 0..<5: latitude 135 is outside -90...90; the document is left out"
    ),
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": 0, "end": 5, "lat": 35}]}"#,
      "document “a”: mention 0..<5 has only one of lat and lon; the document is left out"
    ),
    (
      #"{"id": "a", "text": "Raqqa"}"#,
      "the object has no “mentions”; expected {\"id\": ..., \"text\": ..., \"mentions\": [...]}"
    ),
    (
      #"{"id": "a", "text": "Raqqa", "mentions": [{"start": 0}]}"#,
      "the object has no “mentions.0.end”; "
        + "expected {\"id\": ..., \"text\": ..., \"mentions\": [...]}"
    ),
    (
      #"{"id": "a", "text": 5, "mentions": []}"#,
      "“text” has the wrong type"
    ),
    (
      #"{"id": "a", "text": "Ra"#,
      "this is not JSON; expected an object {\"id\": ..., \"text\": ..., \"mentions\": [...]}"
    ),
  ])
  func `a line that does not fit is refused with its number and document`(
    line: String, message: String
  ) {
    let (gold, refused) = read(line)
    #expect(gold.documents.isEmpty)
    #expect(refused == ["gold.jsonl:1: \(message)"])
  }
}
