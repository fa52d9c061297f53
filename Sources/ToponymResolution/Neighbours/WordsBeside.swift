import ArticleText
import Files
import Foundation
import ToponymRecognition

/// What the words beside a name say of the kind of place that it means: "the mayor of New York" is a town's,
/// "New York voters" are a division's, and "the Severn" is no town.
struct WordsBeside: OptionSet, Hashable {
  let rawValue: UInt8

  /// An article before a name that has none of its own.
  static let article = WordsBeside(rawValue: 1 << 0)
  static let town = WordsBeside(rawValue: 1 << 1)
  static let division = WordsBeside(rawValue: 1 << 2)
  static let government = WordsBeside(rawValue: 1 << 3)
  /// "the other": it is not the place that the name means elsewhere in the text.
  static let other = WordsBeside(rawValue: 1 << 4)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The words beside one mention.
  ///
  /// - Complexity: O(log *n*) in the tokens.
  init(_ mention: Mention, in text: TextReading) {
    self = []
    let own = text.tokens(in: mention.range)
    guard !own.isEmpty else { return }
    text.document.bytes.withUnsafeBufferPointer { bytes in
      formUnion(Self.before(own.lowerBound, text.tokens, bytes))
      formUnion(Self.after(own.upperBound, text.tokens, bytes))
    }
  }

  private static func before(
    _ first: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> WordsBeside {
    func word(_ index: Int) -> UInt64? {
      guard index >= 0, tokens[index + 1].gap.isSubset(of: [.space, .lineBreak, .quote]),
        !tokens[index + 1].shape.contains(.sentenceStart)
      else { return nil }
      return WordTable.hash(bytes, tokens[index].range)
    }
    var found: WordsBeside = []
    var index = first - 1
    guard var hash = word(index) else { return found }
    let words = KindWords.shared
    if hash == words.other {
      found.insert(.other)
    } else if words.articles.contains(hash) {
      found.insert(.article)
      index -= 1
      guard let next = word(index) else { return found }
      hash = next
    }
    guard words.of.contains(hash) else { return found }
    index -= 1
    if let head = word(index) { found.formUnion(words.before[head] ?? []) }
    return found
  }

  private static func after(
    _ end: Int, _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> WordsBeside {
    var index = end
    if index < tokens.count, tokens[index].shape.contains(.possessive) { index += 1 }
    guard index < tokens.count, tokens[index].gap.isSubset(of: [.space, .lineBreak, .hyphen]),
      !tokens[index].shape.contains(.sentenceStart)
    else { return [] }
    return KindWords.shared.after[WordTable.hash(bytes, tokens[index].range)] ?? []
  }
}

/// How many of a name's mentions stand beside words of each kind, each 0...1.
struct WordShares: Equatable {
  var article = 0.0, town = 0.0, division = 0.0, government = 0.0

  init() {}

  /// Counts what stands beside some mentions; of a frequent name, the first dozen.
  init(of mentions: [WordsBeside]) {
    let some = mentions.prefix(12)
    let step = 1 / Double(max(1, some.count))
    for beside in some {
      if beside.contains(.article) { article += step }
      if beside.contains(.town) { town += step }
      if beside.contains(.division) { division += step }
      if beside.contains(.government) { government += step }
    }
  }
}

/// The words of `Vocabulary/kinds.txt`, by their hashes.
struct KindWords: Sendable {
  private(set) var articles: Set<UInt64> = []
  private(set) var of: Set<UInt64> = []
  private(set) var before: [UInt64: WordsBeside] = [:]
  private(set) var after: [UInt64: WordsBeside] = [:]
  let other: UInt64

  /// The words that are shipped; where the file cannot be read, none.
  static let shared = KindWords((try? read()) ?? WordListFile())

  static func read() throws(FileError) -> WordListFile {
    try WordListFile(path: "\(Bundle.module.bundlePath)/kinds.txt")
  }

  init(_ file: WordListFile) {
    other = Array("other".utf8).withUnsafeBufferPointer { WordTable.hash($0, 0..<$0.count) }
    for section in file.sections {
      file.forEachWord(of: section) { bytes, range in
        add(WordTable.hash(bytes, range), to: section.names)
      }
    }
  }

  private mutating func add(_ hash: UInt64, to section: [String]) {
    let kind: WordsBeside =
      switch section.first {
      case "town": .town
      case "division": .division
      case "government": .government
      default: []
      }
    switch section.last {
    case "article": articles.insert(hash)
    case "of": of.insert(hash)
    case "before": before[hash, default: []].formUnion(kind)
    case "after": after[hash, default: []].formUnion(kind)
    default: break
    }
  }
}
