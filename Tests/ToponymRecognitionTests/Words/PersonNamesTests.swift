import Testing

@testable import ToponymRecognition

@Suite("Names of persons by frequency") struct PersonNamesTests {
  private func code(_ word: String) -> UInt8 {
    let bytes = Array(word.utf8)
    return bytes.withUnsafeBufferPointer {
      PersonNames.shared.code(of: WordTable.hash($0, 0..<bytes.count))
    }
  }

  @Test("First names stand in the upper bits, family names in the lower")
  func codes() {
    #expect(code("Mary") >> 2 == 3)
    #expect(code("Smith") & 3 == 3)
    #expect(code("JACKSON") == code("jackson"))
    #expect(code("Jackson") & 3 == 3)
    #expect(code("Damascus") == 0)
  }

  @Test("A table that is cut short is read as far as it goes")
  func short() {
    #expect(PersonNames(bytes: []).code(of: 1) == 0)
    #expect(PersonNames(bytes: [1, 2, 3]).code(of: 1) == 0)
    #expect(PersonNames(bytes: [7, 0, 0, 0, 9]).code(of: 7 << 32) == 9)
  }
}
