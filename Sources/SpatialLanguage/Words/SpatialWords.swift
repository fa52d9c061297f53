import ArticleText
import Files
import Foundation
import Geodesy

/// The English vocabulary of the grammar, keyed by the hash of the lower-case word.
enum SpatialWords {
  /// The role of a word.
  ///
  /// - Parameter hash: The ``hash(_:)`` of its letters.
  /// - Returns: ``SpatialWord/other`` for words outside the vocabulary.
  static func word(_ hash: UInt64) -> SpatialWord { table[hash] ?? .other }

  /// Whether a word only refers to towns.
  static func isTownNoun(_ hash: UInt64) -> Bool { townNouns.contains(hash) }

  private static let townNouns = Set(
    ["city", "town", "village", "capital", "port", "suburb", "hamlet"].map { hash($0.utf8) })

  /// The FNV-1a hash of a word, ignoring the case of ASCII letters.
  ///
  /// Source: draft-eastlake-fnv, section 2.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }

  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  static func add(_ byte: UInt8, to hash: inout UInt64) {
    let small = 0x41...0x5A ~= byte ? byte | 0x20 : byte
    hash = (hash ^ UInt64(small)) &* 0x100_0000_01b3
  }

  private static let table: [UInt64: SpatialWord] = {
    var table: [UInt64: SpatialWord] = [:]
    func add(_ words: String, _ word: SpatialWord) {
      for text in words.split(separator: " ") { table[hash(text.utf8)] = word }
    }
    for (words, word) in closedClasses { add(words, word) }
    let vocabulary = SpatialVocabulary.english
    for section in vocabulary.sections {
      guard let word = section.names.first.flatMap({ openClasses[$0] }) else { continue }
      vocabulary.forEachWord(of: section) { bytes, range in table[hash(bytes[range])] = word }
    }
    add("m", .metreSign)
    for (text, value) in numbers { add(text, .number(value)) }
    for (words, metres) in units { add(words, .unit(metres)) }
    for point in CompassPoint.allCases {
      let words = point.words.split(separator: "-").joined()
      add(words, .direction(point, isAdjective: false))
      add("\(words)ern \(words)erly \(words)ernmost", .direction(point, isAdjective: true))
      add("\(words)wards \(words)ward", .direction(point, isAdjective: false))
    }
    for point in CompassPoint.allCases {
      let isLong = point.abbreviation.count > 1
      add(point.abbreviation, isLong ? .direction(point, isAdjective: false) : .initial(point))
    }
    return table
  }()

  private static let closedClasses: [(String, SpatialWord)] = [
    ("hundred", .multiplier(100)), ("thousand", .multiplier(1_000)), ("dozen", .multiplier(12)),
    ("few several couple dozens hundreds thousands scores many mere", .vagueNumber),
    ("half", .half), ("quarter quarters", .quarter), ("odd so", .odd), ("a an", .article),
    ("about some roughly approximately nearly almost estimated circa approx", .approximately),
    ("around", .around), ("nautical sea naut", .nautical),
    ("statute air land", .landMile), ("distance", .distanceNoun),
    ("point points percent percentage degrees dme votes seats goals", .otherUnit),
    ("more over least", .atLeast),
    ("less under most fewer", .atMost), ("than", .than),
    ("the their his her this", .article),
    (
      "just due directly immediately slightly further farther straight deep well right shortly",
      .adverb
    ),
    ("its", .its), ("and", .and), ("or", .or), ("to", .to), ("of", .of), ("from", .from),
    ("off", .off),
    ("on at along in inside across", .on), ("into", .into), ("with", .with),
    ("between", .between), ("halfway midway midpoint", .halfway), ("away apart", .away),
    ("by", .by), ("upstream downstream upriver downriver upwind downwind inland", .along),
    ("offshore", .offshore), ("radius", .radius), ("way", .way),
    ("within", .within), ("short long quick brief easy lengthy", .lengthy),
    ("near nearing beside ivo", .near),
    ("close next adjacent", .nearWithTo),
    ("vicinity proximity", .vicinity), ("far", .far), ("not", .not), ("outside beyond", .outside),
    (
      "is are was were lies lie lay sits sit stands located situated nestled perched based",
      .position
    ),
    ("which that who", .relative),
    ("central downtown midtown", .central),
    ("linking connecting links connects joining joins linked", .linking),
    ("direction directions", .directionNoun),
  ]

  /// The classes of the words that the vocabulary lists, by the names of its sections.
  private static let openClasses: [String: SpatialWord] = [
    "settlement": .settlement, "centre": .centre, "outskirts": .outskirts, "edge": .edge,
    "part": .part, "coast": .coast, "bank": .bank, "border": .border, "bordering": .bordering,
    "at-sea": .atSea, "person": .person, "turning": .turning, "winning": .winning,
    "road": .road, "unmeasured-unit": .unmeasuredUnit, "day-unit": .dayUnit, "travel": .travel,
    "social": .social, "institution": .institution,
  ]

  private static let numbers: [(String, Double)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60),
    ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]

  private static let units: [(String, Double)] = [
    ("km kms kilometre kilometres kilometer kilometers", 1_000), ("mile miles mi", 1_609.344),
    ("metre metres meter meters", 1), ("yard yards yds", 0.9144), ("foot feet ft", 0.3048),
    ("nm nmi", 1_852), ("cable cables", 185.2), ("league leagues", 4_828.032),
    ("furlong furlongs", 201.168),
  ]
}

/// Sets of words that rules skip, each made once.
enum WordSets {
  static let degrees: Set<SpatialWord> = [.adverb, .far]
  static let adverbsAndArticles: Set<SpatialWord> = [.adverb, .article]
  static let hedges: Set<SpatialWord> = [.approximately, .around]
  static let articles: Set<SpatialWord> = [.article]
  static let orOf: Set<SpatialWord> = [.or, .of]
  static let relatives: Set<SpatialWord> = [.relative, .other, .position]
  static let settlements: Set<SpatialWord> = [.settlement]
}

/// The word lists of this module's resources.
enum SpatialVocabulary {
  /// The open classes of the English grammar; empty where the file cannot be read.
  static let english = (try? read("en")) ?? WordListFile()

  /// Reads a file of the resources.
  static func read(_ name: String) throws(FileError) -> WordListFile {
    try WordListFile(path: "\(Bundle.module.bundlePath)/Vocabulary/\(name).txt")
  }
}
