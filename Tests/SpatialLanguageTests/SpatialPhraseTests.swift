import ArticleText
import Foundation
import SpatialLanguage
import TestSupport
import Testing

@testable import Geodesy

/// A row of `spatial-phrases.tsv`: a text with its names in square brackets, and one expression of it.
struct SpatialPhrase: CustomTestStringConvertible {
  /// One expression, in the words of the table.
  struct Reading: Hashable, CustomStringConvertible {
    var relation: String
    var anchors: String
    var subject: String
    var metres: String
    var bearing: String

    var description: String {
      "\(relation) of \(anchors), subject “\(subject)”, \(metres) m, \(bearing)"
    }
  }

  var marked: String
  var readings: [Reading] = []

  var testDescription: String { marked }

  /// The text without brackets, and its names.
  var text: (bytes: [UInt8], names: [NameSpan]) {
    var bytes: [UInt8] = []
    var names: [NameSpan] = []
    var start = 0
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: "["): start = bytes.count
      case UInt8(ascii: "]"):
        let name = String(decoding: bytes[start...], as: UTF8.self)
        names.append(
          NameSpan(range: start..<bytes.count, isDemonym: Self.demonyms.contains(name)))
      default: bytes.append(byte)
      }
    }
    return (bytes, names)
  }

  /// All phrases of the table, each with all its readings.
  static let all: [SpatialPhrase] = {
    let file = ProjectFolders.tests
      .appending(path: "SpatialLanguageTests/Tables/spatial-phrases.tsv")
    let text = (try? ProjectFolders.text(file)) ?? ""
    var phrases: [SpatialPhrase] = []
    for line in text.split(separator: "\n").dropFirst() where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 6 else { continue }
      if phrases.last?.marked != fields[0] { phrases.append(SpatialPhrase(marked: fields[0])) }
      guard fields[1] != "none" else { continue }
      phrases[phrases.count - 1].readings.append(
        Reading(
          relation: fields[1], anchors: fields[2], subject: fields[3], metres: fields[4],
          bearing: fields[5]))
    }
    return phrases
  }()

  private static let demonyms: Set<String> = [
    "Syrian", "Iraqi", "Turkish", "Lebanese", "Israeli", "Jordanian", "Libyan", "Egyptian",
    "Ukrainian", "Russian", "Polish", "Belarusian", "Romanian", "Hungarian", "Afghan", "Pakistani",
    "Indian", "Chinese", "Somali", "Kenyan", "Ethiopian", "Sudanese", "Yemeni", "Saudi", "Iranian",
    "Greek", "Italian", "French", "Spanish", "Moroccan", "Algerian", "Tunisian", "Mexican",
    "American", "Venezuelan", "Colombian", "Brazilian", "Norwegian", "Swedish", "Finnish",
    "Georgian", "Armenian", "Azerbaijani", "Maltese", "Cypriot", "German", "British", "Scottish",
    "Welsh", "Irish", "Japanese", "Korean", "Thai", "Burmese", "Cambodian", "Vietnamese",
    "Australian", "Nigerian", "Malian", "Nigerien", "Chadian", "Cameroonian", "Congolese",
    "Rwandan", "Ugandan", "Palestinian", "Kurdish", "Albanian", "Serbian", "Bosnian", "Croatian",
    "Canadian", "Eritrean", "Djiboutian", "Omani", "Qatari", "Emirati", "Kuwaiti", "Peruvian",
    "Chilean", "Bolivian", "Argentine", "Moldovan", "Estonian", "Latvian", "Lithuanian", "Danish",
    "Dutch", "Belgian", "Swiss", "Austrian", "Czech", "Slovak", "Slovenian", "Bulgarian",
    "Dominican", "Haitian", "Cuban", "Guatemalan", "Honduran", "Salvadoran", "Nicaraguan",
    "Panamanian", "Bangladeshi", "Nepali", "Nepalese", "Filipino", "Indonesian", "Malaysian",
    "Tajik", "Uzbek", "Turkmen", "Kyrgyz", "Kazakh", "Mozambican", "Tanzanian", "Portuguese",
    "Icelandic", "Texan", "Californian", "Crimean", "Burkinabe", "Beninese", "Togolese", "Ghanaian",
    "Ivorian", "Liberian", "Guinean", "Senegalese", "Mauritanian", "Gambian", "Namibian",
  ]
}

@Suite("Phrases of space")
struct SpatialPhraseTests {
  @Test("A phrase reads as its row says", arguments: SpatialPhrase.all)
  func reads(phrase: SpatialPhrase) {
    let (bytes, names) = phrase.text
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let found = SpatialLanguage.expressions(
      in: TextReading(of: Document(id: "", text: String(decoding: bytes, as: UTF8.self))),
      names: names
    ).map { expression in
      SpatialPhrase.Reading(
        relation: expression.relation.rawValue,
        anchors: expression.anchors.map {
          (expression.isAnaphoric ? "~" : "") + text(names[$0].range)
        }.joined(separator: "|"),
        subject: expression.subject.map { text(names[$0].range) } ?? "",
        metres: expression.distance.map { "\(Int($0.metres.rounded()))" } ?? "",
        bearing: expression.direction?.abbreviation ?? "")
    }
    #expect(found == phrase.readings)
  }

  @Test("The table has as many cases as it should")
  func size() {
    let positive = SpatialPhrase.all.reduce(0) { $0 + $1.readings.count }
    #expect(positive >= 360)
    #expect(SpatialPhrase.all.count { $0.readings.isEmpty } >= 130)
  }
}
