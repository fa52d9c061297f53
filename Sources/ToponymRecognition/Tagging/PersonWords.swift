/// The words of a text that name persons, as far as the tagger knows: "Denzel Washington" makes a later
/// "Washington" a man.
struct PersonWords {
  /// Probabilities below this are not kept.
  static let least: Float = 0.3

  private struct Uses {
    var best: Float
    var token: Int
    var second: Float = 0
  }

  private var uses: [UInt64: Uses] = [:]

  /// Takes a token's word with the probability that it is part of a person's name.
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

  /// The greatest probability of a word's other uses; 0 for none.
  func probability(of word: UInt64, besides token: Int) -> Float {
    guard let known = uses[word] else { return 0 }
    return known.token == token ? known.second : known.best
  }
}
