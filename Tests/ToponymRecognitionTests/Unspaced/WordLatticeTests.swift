import Testing

@testable import ToponymRecognition

/// The probabilities of words over all ways to cut a run.
@Suite("Word lattice") struct WordLatticeTests {
  @Test("The only way has probability 1")
  func oneWay() {
    var lattice = WordLattice()
    lattice.add(0..<2, cost: 7, label: 0)
    lattice.add(2..<3, cost: 9, label: 0)
    for probability in lattice.probabilities(count: 3) { #expect(abs(probability - 1) < 1e-4) }
  }

  @Test("Two ways share by their costs")
  func twoWays() {
    var lattice = WordLattice()
    lattice.add(0..<1, cost: 2, label: 0)
    lattice.add(0..<2, cost: 3, label: 1)
    lattice.add(1..<2, cost: 1, label: 2)
    let probabilities = lattice.probabilities(count: 2)
    for probability in probabilities { #expect(abs(probability - 0.5) < 1e-4) }
  }

  @Test("A long run does not lose its precision")
  func longRun() {
    var lattice = WordLattice()
    let count = 20_000
    for start in 0..<count {
      lattice.add(start..<start + 1, cost: 14, label: 0)
      if start + 2 <= count { lattice.add(start..<start + 2, cost: 40, label: 1) }
    }
    let probabilities = lattice.probabilities(count: count)
    #expect(probabilities.allSatisfy { (0...1).contains($0) })
    #expect(probabilities[count] > 0.99)
  }

  @Test("What no way leads through has no probability")
  func deadEnd() {
    var lattice = WordLattice()
    lattice.add(0..<2, cost: 1, label: 0)
    lattice.add(0..<1, cost: 1, label: 1)
    #expect(lattice.probabilities(count: 2) == [1, 0])
  }
}
