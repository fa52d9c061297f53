import Testing

@testable import ToponymResolution

@Suite("Nearness against chance") struct SurpriseTests {
  @Test("What all candidates of a name share is no surprise")
  func none() {
    #expect(DivisionSupport.surprise(0, expected: 0) == 0)
    #expect(DivisionSupport.surprise(3, expected: 3) == 0)
    #expect(DivisionSupport.surprise(1, expected: 2) == 0)
  }

  @Test("Agreement grows with the number of names that agree, and is at most 1")
  func grows() {
    let values = [1.0, 2, 4, 8, 16, 64].map { DivisionSupport.surprise($0, expected: 0.5 * $0) }
    #expect(values == values.sorted() && Set(values).count == values.count)
    #expect(values.allSatisfy { 0..<1 ~= $0 })
  }

  @Test("One name that agrees where a third of the candidates would by chance is little")
  func pair() {
    #expect(DivisionSupport.surprise(1, expected: 0.33) < 0.15)
    #expect(DivisionSupport.surprise(8, expected: 2) > 0.6)
  }
}
