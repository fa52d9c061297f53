import ArticleText
import Foundation
import TestSupport
import Testing

@testable import Geodesy
@testable import SpatialLanguage

/// The rows of a language's tables in `Tables/phrases`: phrases that say where something is, and look-alikes.
struct LanguagePhrases: CustomTestStringConvertible {
  /// The least share of phrases that are read, and the greatest number of look-alikes, as measured.
  let language: Language
  let share: Double
  let lookAlikes: Int

  var testDescription: String { language.rawValue }

  static let all = [
    LanguagePhrases(language: .english, share: 0.9, lookAlikes: 4),
    LanguagePhrases(language: .french, share: 0.87, lookAlikes: 4),
    LanguagePhrases(language: .german, share: 0.78, lookAlikes: 3),
    LanguagePhrases(language: .spanish, share: 0.84, lookAlikes: 4),
    LanguagePhrases(language: .portuguese, share: 0.73, lookAlikes: 2),
    LanguagePhrases(language: .italian, share: 0.83, lookAlikes: 2),
    LanguagePhrases(language: .dutch, share: 0.65, lookAlikes: 1),
    LanguagePhrases(language: .russian, share: 0.66, lookAlikes: 1),
    LanguagePhrases(language: .ukrainian, share: 0.66, lookAlikes: 1),
    LanguagePhrases(language: .polish, share: 0.63, lookAlikes: 2),
    LanguagePhrases(language: .arabic, share: 0.65, lookAlikes: 1),
    LanguagePhrases(language: .turkish, share: 0.61, lookAlikes: 0),
    LanguagePhrases(language: .chinese, share: 0.68, lookAlikes: 1),
    LanguagePhrases(language: .japanese, share: 0.61, lookAlikes: 1),
  ]

  /// The rows of one of the two tables, cut into fields.
  func rows(_ suffix: String) throws -> [[String]] {
    let file = ProjectFolders.tests.appending(
      path: "SpatialLanguageTests/Tables/phrases/\(language.rawValue)\(suffix).tsv")
    return try ProjectFolders.text(file).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The expressions of a text in which some words are names; those in small letters are adjectives.
  func expressions(in text: String, names: [String], isTown: Bool?) -> [SpatialExpression] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    for name in names {
      let name = Array(name.utf8)
      let start = bytes.indices.first { start in
        bytes[start...].starts(with: name)
          && !ranges.contains { $0.overlaps(start..<start + name.count) }
      }
      if let start { ranges.append(start..<start + name.count) }
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    return SpatialLanguage.expressions(
      in: TextReading(of: Document(id: "", text: text, language: language)),
      names: ranges.map { range in
        let first = String(decoding: bytes[range], as: UTF8.self).first
        return NameSpan(range: range, isDemonym: first?.isLowercase ?? false, isTown: isTown)
      })
  }
}

@Suite("Phrases of space in fourteen languages")
struct LanguagePhraseTests {
  @Test("As many phrases are read as were measured", arguments: LanguagePhrases.all)
  func reads(phrases: LanguagePhrases) throws {
    let rows = try phrases.rows("")
    var read = 0
    for row in rows where row.count == 6 {
      let names = row[5].split(separator: "|").map(String.init)
      let found = phrases.expressions(in: row[0], names: names, isTown: row[2] != "part")
      let isRead = found.contains { expression in
        let metres = expression.distance?.metres
        let isFar = Double(row[3]).map { abs((metres ?? 0) - $0) <= max(1, 0.02 * $0) } ?? true
        let bearing = expression.direction?.abbreviation ?? ""
        return expression.relation.rawValue == row[2] && isFar
          && bearing == (row[4] == "C" ? "" : row[4])
          && expression.anchors.count == names.count
      }
      if isRead { read += 1 }
    }
    #expect(rows.count >= 60)
    #expect(Double(read) >= phrases.share * Double(rows.count))
  }

  @Test("No more look-alikes are read than were measured", arguments: LanguagePhrases.all)
  func passesOver(phrases: LanguagePhrases) throws {
    let rows = try phrases.rows("-not")
    let read = rows.count { row in
      row.count == 2
        && !phrases.expressions(
          in: row[0], names: row[1].split(separator: "|").map(String.init), isTown: nil
        ).isEmpty
    }
    #expect(rows.count >= 30)
    #expect(read <= phrases.lookAlikes)
  }

  @Test("Numbers are read as their language writes them")
  func numbers() {
    func metres(_ text: String, _ language: Language, _ name: String) -> Double? {
      LanguagePhrases(language: language, share: 0, lookAlikes: 0)
        .expressions(in: text, names: [name], isTown: true).first?.distance?.metres
    }
    #expect(metres("1.200 Kilometer nördlich von Kabul", .german, "Kabul") == 1_200_000)
    #expect(metres("à 12,5 km au nord de Lyon", .french, "Lyon") == 12_500)
    #expect(metres("à 1 200 km au nord de Lyon", .french, "Lyon") == 1_200_000)
    #expect(metres("على بعد ٣٠ كم شمال حلب", .arabic, "حلب") == 30_000)
    #expect(metres("天水以东约３０公里", .chinese, "天水") == 30_000)
    #expect(metres("利马以西二十公里", .chinese, "利马") == 20_000)
  }
}
