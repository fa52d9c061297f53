import Testing

@testable import GazetteerImport

@Suite("Splitting JSON into features")
struct FeatureScannerTests {
  /// The pieces with their lines, or why a piece is none.
  private func pieces(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = FeatureScanner(bytes)
      var pieces: [String] = []
      while let piece = scanner.next() {
        switch piece {
        case .success(let bytes):
          pieces.append("\(scanner.line) " + String(decoding: bytes, as: UTF8.self))
        case .failure(let problem): pieces.append("\(scanner.line) ! \(problem)")
        }
      }
      return pieces
    }
  }

  private static let end = "! the file ends inside a feature or list; it may be incomplete"

  @Test(
    "Collections, arrays, lines and single features",
    arguments: [
      ("", []), (" \n", []), ("{}", ["1 {}"]), ("[]", []), ("[{},{}]", ["1 {}", "1 {}"]),
      (#"{"features":[{"a":1},{"b":[2]}]}"#, [#"1 {"a":1}"#, #"1 {"b":[2]}"#]),
      ("{\"type\":\"x\",\n\"features\" : [\n{},\n{}\n], \"bbox\": [1]}\n", ["3 {}", "4 {}"]),
      (#"{"a":{"features":[{}]},"features":[{"b":1}]}"#, [#"1 {"b":1}"#]),
      (#"{"features":[{"a":"]},{\"\\"},{}]}"#, [#"1 {"a":"]},{\"\\"}"#, "1 {}"]),
      ("{\"a\":1}\n{\"b\":2}\n\n{\"c\":3}", [#"1 {"a":1}"#, #"2 {"b":2}"#, #"4 {"c":3}"#]),
      ("{\"a\":1}\n{\"b\":\n{\"c\":3}", [#"1 {"a":1}"#, #"2 {"b":"#, #"3 {"c":3}"#]),
      ("{\"a\n{\"b\":2}\n", [#"1 {"a"#, #"2 {"b":2}"#]),
      ("\u{1E}{\"a\":\n1}\n\u{1E}{}\n", ["1 {\"a\":\n1}", "3 {}"]),
      ("{\n\"a\":1}\n{\n\"b\":2}", ["1 {\n\"a\":1}", "3 {\n\"b\":2}"]),
      (#"{"features":[{},foo,{}]}"#, ["1 {}", "1 foo", "1 {}"]),
      ("[{},}{}]", ["1 {}", "1 ! the feature is not JSON", "1 {}"]),
      ("[1]]", ["1 1", "1 ]"]),
      (#"{"features":[{},"#, ["1 {}", "1 \(end)"]),
      (#"{"features":[{},{"a":"#, ["1 {}", "1 \(end)"]),
      (#"{"features":[{}]"#, ["1 {}", "1 \(end)"]), (#"{"a":[1"#, ["1 \(end)"]),
    ] as [(String, [String])])
  func cases(_ text: String, _ expected: [String]) {
    #expect(pieces(text) == expected)
  }

  @Test("Brackets nested too deeply are reported, and the next feature is read")
  func deep() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(
      pieces("{\"features\":[{\"a\":\(deep)},{}]}")
        == ["1 ! brackets are nested more than 64 deep", "1 {}"])
  }

  @Test("A feature that is too long is reported, and the next one is read")
  func long() {
    let long = String(repeating: "x", count: FeatureScanner.longestFeature)
    #expect(
      pieces("{\"features\":[\"\(long)\",{}]}")
        == ["1 ! the feature has 33554434 bytes; expected at most 33554432", "1 {}"])
  }
}
