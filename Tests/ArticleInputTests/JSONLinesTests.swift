import ArticleInput
import ArticleText
import Testing

@Suite("JSONL input")
struct JSONLinesTests {
  private func read(_ text: String) -> [Result<CorpusDocument, InputError>] {
    var results: [Result<CorpusDocument, InputError>] = []
    JSONLines.forEach(Array(text.utf8), path: "c.jsonl") { results.append($0) }
    return results
  }

  private func message(_ line: String) -> String? {
    guard case .failure(let error)? = read(line).first else { return nil }
    return error.description
  }

  @Test("Each line is a document, in order; blank lines are skipped and CRLF is accepted")
  func documents() throws {
    let results = read(
      """
      {"id": "a", "text": "Rain."}\r

         \t
      {"id": 7, "text": "Snow.", "title": "unused"}
      {"text": "No id"}
      """)
    let documents = try results.map { try $0.get().document }
    #expect(documents.map(\.id) == ["a", "7", "5"])
    #expect(documents.map(\.text) == ["Rain.", "Snow.", "No id"])
  }

  @Test("Title and date are kept beside the text, and values that are not strings are ignored")
  func asides() throws {
    let line = #"{"text": "Rain", "title": "Flood", "date": "2017-03-04"}"#
    let document = try #require(read(line).first).get()
    #expect(document.title == "Flood")
    #expect(document.date == "2017-03-04")
    #expect(document.document.text == "Rain")
    let odd = try #require(read(#"{"text": "Rain", "title": null, "date": 2017}"#).first).get()
    #expect(odd.title == nil)
    #expect(odd.date == nil)
  }

  @Test("Spans are taken from `mentions`")
  func spans() throws {
    let line = #"{"id":"a","text":"In Raqqa","mentions":[{"start":3,"end":8,"label":"x"}]}"#
    #expect(try read(line).first?.get().spans == [3..<8])
  }

  @Test("A document's language is its own, else the given one, else detected")
  func languages() throws {
    let text = """
      {"text": "Rain", "language": "de-AT"}
      {"text": "Rain", "lang": "sv"}
      {"text": "Rain"}
      """
    var given: [Language] = []
    try JSONLines.forEach(Array(text.utf8), path: "c.jsonl", language: .russian) {
      given.append(try $0.get().document.language)
    }
    #expect(given == [.german, .other, .russian])
    #expect(try read(text).map { try $0.get().document.language } == [.german, .other, .english])
    #expect(
      message(#"{"text": "Rain", "language": "?"}"#)
        == "c.jsonl:1: “?” is not a language tag; expected one such as ar, de, en, es, fr, it, nl, pl, pt, ro, ru, tr, uk, zh, ja"
    )
  }

  @Test(
    "A line that is not a document is reported with its number",
    arguments: [
      ("{", "c.jsonl:1: this is not JSON; expected an object {\"id\": ..., \"text\": ...}"),
      ("[1]", "c.jsonl:1: expected an object {\"id\": ..., \"text\": ...}"),
      (
        #"{"id": "a"}"#,
        "c.jsonl:1: the object has no “text”; expected {\"id\": ..., \"text\": ...}"
      ),
      (#"{"text": 5}"#, "c.jsonl:1: “text” has the wrong type"),
      (#"{"text": null}"#, "c.jsonl:1: “text” has the wrong type"),
    ])
  func faulty(line: String, expected: String) {
    #expect(message(line) == expected)
  }

  @Test("A faulty line does not prevent the others from being read")
  func goesOn() {
    let results = read("{\"text\":\"a\"}\nnonsense\n{\"text\":\"b\"}\n")
    #expect(results.map { (try? $0.get())?.document.text } == ["a", nil, "b"])
  }
}
