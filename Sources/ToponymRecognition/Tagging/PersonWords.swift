/// The words of a text that name persons according to the tagger: "Denzel Washington" makes a later
/// "Washington" a person.
struct PersonWords {
  /// The minimum probability to record.
  static let threshold: Float = 0.3

  private struct Uses {
    var best: Float
    var token: Int
    var second: Float = 0
  }

  private var uses: [UInt64: Uses] = [:]

  /// Records the probability that a token's word is part of a person's name.
  mutating func add(_ word: UInt64, at token: Int, _ probability: Float) {
    guard let known = uses[word] else {
      uses[word] = Uses(best: probability, token: token)
      return
    }
    uses[word] =
      probability > known.best
      ? Uses(best: probability, token: token, second: known.best)
      : Uses(best: known.best, token: known.token, second: max(known.second, probability))
  }

  /// The highest probability among the other occurrences of a word; 0 if there are none.
  func probability(of word: UInt64, besides token: Int) -> Float {
    guard let known = uses[word] else { return 0 }
    return known.token == token ? known.second : known.best
  }
}
