import ArticleText

/// How a language changes the names of places, and how the words of a text are led back to the forms
/// that the gazetteer lists.
///
/// "Москве" leads to "Москва", "Berliner" to "Berlin", "وبالقاهرة" to "القاهرة", "syrienne" to
/// "Syrie". All is written as text, one rule a word: `е>а` takes off "е" and puts on "а", `لل->ال-`
/// does so at a word's head.
final class Inflection: Sendable {
  /// What a form is to the name it is led back to.
  enum Kind: Sendable {
    /// The name itself, in another case or with a word written onto it.
    case name
    /// An adjective that is part of a name: "Нижнем Новгороде".
    case attribute
    /// The adjective of the name: "syrisch".
    case adjective
    /// What the people of the place are called, in a language that writes that with a capital:
    /// "Berliner".
    case people
  }

  /// The text of a language's inflection.
  struct Text {
    /// Endings and heads of names, `from>to`.
    var names: StaticString = ""
    /// Endings of adjectives that are part of a name, `from>to`.
    var attributes: StaticString = ""
    /// Whether such an adjective may be a name by itself: "в Грозном".
    var namesWithAttributes = false
    /// Endings that adjectives take, `from>to`, to the form that the other two lists have.
    var endings: StaticString = ">"
    /// How an adjective's form is led back to a name, `from>to`.
    var adjectives: StaticString = ""
    /// How what people are called is led back to a name, `from>to`.
    var peoples: StaticString = ""
    /// Adjectives that no rule leads back, `adjective>Name`, the name's words joined by "_".
    var irregularAdjectives: StaticString = ""
    /// The same for what people are called.
    var irregularPeoples: StaticString = ""
    /// Whether adjectives are written small.
    var writesAdjectivesSmall = true
    /// Whether an article or preposition may stand before a name with an apostrophe: "d'Alger".
    var elides = false
    /// Whether a word that says what kind of place a name is may belong to it and yet be written
    /// small: "Московская область", "mar Caspio".
    var writesKindsSmall = true
    /// The bytes that must be left of a word.
    var leastStem = 3
  }

  let writesAdjectivesSmall: Bool
  let elides: Bool
  let writesKindsSmall: Bool
  let namesWithAttributes: Bool
  private let leastStem: Int
  /// The rules by the last byte of their ending, those without one at its end.
  private let rules: [[EndingRule]]
  /// The endings of adjectives that are looked up among the irregular ones.
  private let endings: [EndingRule]
  /// Names by the hash of the adjective or of what their people are called.
  private let demonyms: [UInt64: Demonym]

  /// The words of a name, and what leads to it.
  typealias Demonym = (name: [[UInt8]], kind: Kind)

  init(_ text: Text) {
    writesAdjectivesSmall = text.writesAdjectivesSmall
    elides = text.elides
    writesKindsSmall = text.writesKindsSmall
    namesWithAttributes = text.namesWithAttributes
    leastStem = text.leastStem
    let names =
      EndingRule.rules(text.names, kind: .name)
      + EndingRule.rules(text.attributes, kind: .attribute)
    let endings = EndingRule.rules(text.endings, kind: .adjective)
    let stems =
      EndingRule.rules(text.adjectives, kind: .adjective)
      + EndingRule.rules(text.peoples, kind: .people)
    let demonymRules = endings.flatMap { ending in stems.compactMap { $0.before(ending) } }
    var rules = [[EndingRule]](repeating: [], count: 257)
    for rule in names + demonymRules { rules[rule.ending.last.map(Int.init) ?? 256].append(rule) }
    self.rules = rules
    self.endings = endings
    var demonyms: [UInt64: Demonym] = [:]
    for (list, kind) in [
      (text.irregularPeoples, Kind.people), (text.irregularAdjectives, .adjective),
    ] {
      for (demonym, name) in EndingRule.pairs(list) {
        let hash = demonym.withUnsafeBufferPointer { WordFolding.hash($0, 0..<$0.count) }
        demonyms[hash] = (name.split(separator: UInt8(ascii: "_")).map(Array.init), kind)
      }
    }
    self.demonyms = demonyms
  }

  /// Calls `body` with each form that a word may be led back to, until it says that this was it.
  ///
  /// - Complexity: O(*n*) in the word's bytes times the rules of its last letter.
  func forEachBase(
    of word: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, Kind) -> Bool
  ) {
    // Names of places are shorter than this in every language.
    if word.count > 96 { return }
    WordFolding.with(word, 0..<word.count) { word in
      guard let last = word.last else { return }
      for bucket in [Int(last), 256] {
        for rule in rules[bucket] {
          if rule.apply(to: word, leastStem: leastStem, body) { return }
        }
      }
    }
  }

  /// The name whose adjective or people a word is; nil where no list has it.
  func demonym(of word: UnsafeBufferPointer<UInt8>) -> Demonym? {
    if demonyms.isEmpty || word.count > 96 { return nil }
    return WordFolding.with(word, 0..<word.count) { word in
      for ending in endings {
        var found: Demonym?
        _ = ending.apply(to: word, leastStem: leastStem) { base, _ in
          found = demonyms[WordFolding.hash(base, 0..<base.count)]
          return found != nil
        }
        if let found { return found }
      }
      return nil
    }
  }
}

extension Inflection {
  /// The inflection of a language; nil where names stay as they are.
  static func of(_ language: Language) -> Inflection? {
    switch language {
    case .english, .other: nil
    case .arabic: arabic
    case .german: german
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .russian: russian
    }
  }

  private static let arabic = Inflection(ArabicInflection.text)
  private static let german = Inflection(GermanInflection.text)
  private static let spanish = Inflection(SpanishInflection.text)
  private static let french = Inflection(FrenchInflection.text)
  private static let portuguese = Inflection(PortugueseInflection.text)
  private static let russian = Inflection(RussianInflection.text)
}
