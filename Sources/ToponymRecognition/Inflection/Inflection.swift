import ArticleText

/// How a language inflects the names of places. It reduces the words of a text to the forms in the
/// gazetteer.
///
/// "Москве" becomes "Москва", "Berliner" "Berlin", "وبالقاهرة" "القاهرة" and "syrienne" "Syrie".
/// The rules are written as text, separated by spaces: `е>а` removes the ending "е" and adds "а";
/// `لل->ال-` does the same at the beginning of a word.
final class Inflection: Sendable {
  /// The relation of a form to the name that it is reduced to.
  enum Kind: Sendable {
    /// The name itself, in another case or with a word joined to it.
    case name
    /// An adjective that is part of a name: "Нижнем Новгороде".
    case attribute
    /// The adjective of the name: "syrisch".
    case adjective
    /// A demonym, in a language that capitalises demonyms: "Berliner".
    case people
  }

  /// The rules of a language as text.
  struct Text {
    /// Endings and beginnings of names, `from>to`.
    var names: StaticString = ""
    /// Endings of adjectives that are part of a name, `from>to`.
    var attributes: StaticString = ""
    /// Whether such an adjective may be a name on its own: "в Грозном".
    var namesWithAttributes = false
    /// Endings of adjectives, `from>to`, where `to` is the ending in the next two lists.
    var endings: StaticString = ">"
    /// Endings that turn adjectives into names, `from>to`.
    var adjectives: StaticString = ""
    /// Endings that turn demonyms into names, `from>to`.
    var peoples: StaticString = ""
    /// Irregular adjectives, `adjective>Name`, with "_" between the words of the name.
    var irregularAdjectives: StaticString = ""
    /// Irregular demonyms, in the same form.
    var irregularPeoples: StaticString = ""
    /// Whether adjectives are written in lower case.
    var writesAdjectivesLowercase = true
    /// Whether an article or preposition may be joined to a name with an apostrophe: "d'Alger".
    var elides = false
    /// Whether a lower-case word for the kind of place may be part of a name: "Московская область",
    /// "mar Caspio".
    var writesKindsLowercase = true
    /// The minimum length of a word's stem in bytes.
    var minimumStemLength = 3
  }

  let writesAdjectivesLowercase: Bool
  let elides: Bool
  let writesKindsLowercase: Bool
  let namesWithAttributes: Bool
  private let minimumStemLength: Int
  /// The rules by the last byte of their ending; the last element has those without an ending.
  private let rules: [[EndingRule]]
  /// The endings to remove before looking up irregular adjectives.
  private let endings: [EndingRule]
  /// The names by the hash of their adjective or demonym.
  private let demonyms: [UInt64: Demonym]

  /// The words of a name, and the kind of form that leads to it.
  typealias Demonym = (name: [[UInt8]], kind: Kind)

  init(_ text: Text) {
    writesAdjectivesLowercase = text.writesAdjectivesLowercase
    elides = text.elides
    writesKindsLowercase = text.writesKindsLowercase
    namesWithAttributes = text.namesWithAttributes
    minimumStemLength = text.minimumStemLength
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

  /// Calls `body` with each possible base form of a word, until it returns true.
  ///
  /// - Complexity: O(*n*) in the word's bytes times the number of rules for its last byte.
  func forEachBase(
    of word: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, Kind) -> Bool
  ) {
    // Words in place names are shorter than this in every language.
    if word.count > 96 { return }
    WordFolding.with(word, 0..<word.count) { word in
      guard let last = word.last else { return }
      for bucket in [Int(last), 256] {
        for rule in rules[bucket] {
          if rule.apply(to: word, minimumStemLength: minimumStemLength, body) { return }
        }
      }
    }
  }

  /// The name of which a word is an irregular adjective or demonym; nil if it is not listed.
  func demonym(of word: UnsafeBufferPointer<UInt8>) -> Demonym? {
    if demonyms.isEmpty || word.count > 96 { return nil }
    return WordFolding.with(word, 0..<word.count) { word in
      for ending in endings {
        var found: Demonym?
        _ = ending.apply(to: word, minimumStemLength: minimumStemLength) { base, _ in
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
  /// The inflection of a language; nil if names do not change.
  static func of(_ language: Language) -> Inflection? {
    switch language {
    case .english, .chinese, .japanese, .other: nil
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
