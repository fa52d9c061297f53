import ArticleText

/// The sections of a text of inflection rules.
struct InflectionText {
  private let file: WordListFile

  init(_ file: WordListFile) { self.file = file }

  /// The words of the section `[options]`.
  var options: [String] { words(of: "options").map { String(decoding: $0, as: UTF8.self) } }

  /// The hashes of what may be joined to a name with an apostrophe.
  var elisions: Set<UInt64> {
    Set(
      words(of: "elisions").map {
        $0.withUnsafeBufferPointer { WordFolding.hash($0, 0..<$0.count) }
      })
  }

  /// The articles that prepositions have taken in, by the hashes of the prepositions: le of "du".
  var contractions: [UInt64: [UInt8]] {
    words(of: "contractions").compactMap(EndingRule.pair).reduce(into: [:]) { table, pair in
      table[pair.from.withUnsafeBufferPointer { WordFolding.hash($0, 0..<$0.count) }] = pair.to
    }
  }

  /// The rules of a section, or others if it is empty.
  func rules(
    _ section: String, _ kind: Inflection.Kind, otherwise: StaticString = ""
  ) -> [EndingRule] {
    let pairs = words(of: section).compactMap(EndingRule.pair)
    return (pairs.isEmpty ? EndingRule.pairs(otherwise) : pairs).map {
      EndingRule(from: $0.from, to: $0.to, kind: kind)
    }
  }

  /// The names by the hashes of their irregular adjectives, demonyms and other words for them: "Київщина". Among
  /// words that are written the same, an adjective comes before a demonym.
  var demonyms: [UInt64: Inflection.Demonym] {
    var demonyms: [UInt64: Inflection.Demonym] = [:]
    for (section, kind) in [
      ("irregular-peoples", Inflection.Kind.people), ("irregular-adjectives", .adjective),
      ("irregular-names", .name),
    ] {
      for (demonym, name) in words(of: section).compactMap(EndingRule.pair) {
        let hash = demonym.withUnsafeBufferPointer { WordFolding.hash($0, 0..<$0.count) }
        demonyms[hash] = (name.split(separator: UInt8(ascii: "_")).map(Array.init), kind)
      }
    }
    return demonyms
  }

  /// Whether the language has words for places that no ending leads to.
  var hasIrregularNames: Bool { file.sections.contains { $0.names == ["irregular-names"] } }

  private func words(of name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    for section in file.sections where section.names == [name] {
      file.forEachWord(of: section) { bytes, range in words.append(Array(bytes[range])) }
    }
    return words
  }
}
