import ArticleText

/// How a language inflects the names of places. It reduces the words of a text to the forms in the
/// gazetteer.
///
/// "Москве" becomes "Москва", "Berliner" "Berlin", "وبالقاهرة" "القاهرة" and "syrienne" "Syrie".
/// The rules of each language are a text in `Rules`; the README beside them says how they are written.
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

  /// Whether adjectives are written in lower case.
  let writesAdjectivesLowercase: Bool
  /// Whether a lower-case word for the kind of place may be part of a name: "Московская область",
  /// "mar Caspio".
  let writesKindsLowercase: Bool
  /// Whether an adjective that is part of names may be a name on its own: "в Грозном".
  let namesWithAttributes: Bool
  /// The minimum length of a word's stem in bytes.
  private let minimumStemLength: Int
  /// The articles and prepositions that may be joined to a name with an apostrophe: "d'Alger".
  private let elisions: Set<UInt64>
  /// The articles that prepositions have taken in: le of "du Mans", by the hash of "du".
  private let contractions: [UInt64: [UInt8]]
  /// The rules by the last byte of their ending; the last element has those without an ending.
  private let rules: [[EndingRule]]
  /// The endings to remove before looking up a listed adjective, demonym or other word for a name.
  private let listedEndings: [EndingRule]
  /// The names by the hash of their adjective or demonym.
  private let demonyms: [UInt64: Demonym]

  /// The words of a name, and the kind of form that leads to it.
  typealias Demonym = (name: [[UInt8]], kind: Kind)

  /// Makes an inflection from a text of rules.
  init(_ file: WordListFile) {
    let text = InflectionText(file)
    let options = text.options
    writesAdjectivesLowercase = !options.contains("adjectives-with-capital")
    writesKindsLowercase = !options.contains("kinds-with-capital")
    namesWithAttributes = options.contains("attributes-are-names")
    minimumStemLength =
      options.lazy.compactMap { $0.hasPrefix("stem-") ? Int($0.dropFirst(5)) : nil }.first
      ?? 3
    elisions = text.elisions
    contractions = text.contractions
    let endings = text.rules("endings", .adjective, otherwise: ">")
    let stems = text.rules("adjectives", .adjective) + text.rules("peoples", .people)
    let demonymRules = endings.flatMap { ending in stems.compactMap { $0.before(ending) } }
    var rules = [[EndingRule]](repeating: [], count: 257)
    let names = text.rules("names", .name)
    listedEndings = endings + (text.hasIrregularNames ? names : [])
    for rule in names + text.rules("attributes", .attribute) + demonymRules {
      rules[rule.ending.last.map(Int.init) ?? 256].append(rule)
    }
    self.rules = rules
    demonyms = text.demonyms
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
      for ending in listedEndings {
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

  /// The article that a preposition has taken in: le of "du"; nil if it has none.
  func article(in preposition: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    contractions.isEmpty
      ? nil : contractions[WordFolding.hash(preposition, 0..<preposition.count)]
  }

  /// The bytes of an article or preposition and its apostrophe at the head of a word: 2 of "d'Alger", 5 of
  /// "dell’Umbria"; nil if there is none.
  ///
  /// - Complexity: O(*n*) in the bytes before the apostrophe.
  func elision(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    if elisions.isEmpty { return nil }
    for index in 0..<min(word.count, 8) {
      let isTypographic =
        word[index] == 0xE2 && index + 2 < word.count && word[index + 1] == 0x80
        && word[index + 2] == 0x99
      guard word[index] == 0x27 || isTypographic else { continue }
      let end = index + (isTypographic ? 3 : 1)
      guard index > 0, end < word.count else { return nil }
      return elisions.contains(WordFolding.hash(word, 0..<index)) ? end : nil
    }
    return nil
  }
}

extension Inflection {
  /// The inflection of a language; nil if names do not change.
  static func of(_ language: Language) -> Inflection? {
    switch language {
    case .english, .chinese, .japanese: nil
    case .other: other
    case .arabic: arabic
    case .dutch: dutch
    case .french: french
    case .german: german
    case .italian: italian
    case .polish: polish
    case .portuguese: portuguese
    case .romanian: romanian
    case .russian: russian
    case .spanish: spanish
    case .turkish: turkish
    case .ukrainian: ukrainian
    }
  }

  private static let arabic = shipped("ar")
  private static let dutch = shipped("nl")
  private static let french = shipped("fr")
  private static let german = shipped("de")
  private static let italian = shipped("it")
  private static let other = shipped("und")
  private static let polish = shipped("pl")
  private static let portuguese = shipped("pt")
  private static let romanian = shipped("ro")
  private static let russian = shipped("ru")
  private static let spanish = shipped("es")
  private static let turkish = shipped("tr")
  private static let ukrainian = shipped("uk")

  /// The rules that are shipped for a language; none where they cannot be read.
  private static func shipped(_ code: String) -> Inflection {
    Inflection(ShippedFile.rules(code) ?? WordListFile())
  }
}
