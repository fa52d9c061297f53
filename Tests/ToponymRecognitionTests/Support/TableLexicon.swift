import ArticleText
import Foundation
import TestSupport
import Testing
import ToponymRecognition

/// A lexicon in memory, filled from a table of names; folding is as simple as can be.
struct TableLexicon: Lexicon {
  private var entries: [UInt64: LexiconEntry] = [:]

  /// Makes a lexicon of names with their evidence and population bucket.
  init(_ names: [(String, LexiconEntry.Evidence, UInt8)]) {
    for (name, evidence, bucket) in names { add(name, evidence, bucket) }
  }

  private mutating func add(
    _ name: String, _ evidence: LexiconEntry.Evidence, _ bucket: UInt8
  ) {
    let document = Document(id: "", text: name)
    var words: [Range<Int>] = []
    for token in Tokenizer().tokens(in: document) {
      if token.shape.contains(.possessive), let last = words.popLast() {
        words.append(last.lowerBound..<token.range.upperBound)
      } else {
        words.append(token.range)
      }
    }
    var key = emptyKey
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      key = extend(key, by: document.bytes[word].withUnsafeBufferPointer(wordKey))
      var entry = entries[key] ?? LexiconEntry(evidence: [], populationBucket: 0)
      entry.evidence.formUnion(isLast ? evidence.union(.name) : .continues)
      if isLast { entry.populationBucket = max(entry.populationBucket, bucket) }
      entries[key] = entry
    }
  }

  func wordKey(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 17
    var folded = ""
    let word = String(decoding: word, as: UTF8.self).precomposedStringWithCanonicalMapping
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "'", "’", "‘", "`", ".", "ʻ", "ʼ", "ʾ", "ʿ": continue
      default: folded.unicodeScalars.append(scalar)
      }
    }
    for byte in (folded == "st" ? "saint" : folded).utf8 { hash = hash &* 1_000_003 ^ UInt64(byte) }
    return hash
  }

  func extend(_ nameKey: UInt64, by wordKey: UInt64) -> UInt64 {
    (nameKey &+ 1) &* 0x9E37_79B9_7F4A_7C15 ^ wordKey
  }

  func entry(_ nameKey: UInt64) -> LexiconEntry? { entries[nameKey] }
}

extension TableLexicon {
  /// The lexicon of `Tables/lexicon.tsv`: kind, bucket, names.
  static func table() throws -> TableLexicon {
    var names: [(String, LexiconEntry.Evidence, UInt8)] = []
    for row in try TestTable.rows("lexicon.tsv") {
      let evidence = try evidence(row[0])
      let bucket = try #require(UInt8(row[1]))
      for name in row[2].split(separator: "|") { names.append((String(name), evidence, bucket)) }
    }
    return TableLexicon(names)
  }

  private static func evidence(_ kind: String) throws -> LexiconEntry.Evidence {
    switch kind {
    case "country": [.country, .mainName]
    case "country abbreviation": [.country, .abbreviation]
    case "admin1": [.admin1, .mainName]
    case "admin1 abbreviation": [.admin1, .abbreviation]
    case "admin2": [.admin2, .mainName]
    case "city": [.settlement, .mainName]
    case "city and admin1": [.settlement, .admin1, .mainName]
    case "city and water": [.settlement, .water, .mainName]
    case "other name": [.settlement, .admin1]
    case "region": [.region, .mainName]
    case "water": [.water, .mainName]
    case "terrain": [.terrain, .mainName]
    case "facility": [.facility, .mainName]
    case "demonym": [.demonym]
    case "skeleton": [.settlement, .admin1, .skeleton]
    default:
      try #require(nil as LexiconEntry.Evidence?, "\(kind) is no kind of the lexicon's table")
    }
  }
}
