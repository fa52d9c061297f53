import Dateline
import Gazetteer
import Geodesy
import RandomNumbers

/// A country in a generated dump: its words and the locations of its places.
final class DumpCountry {
  let code: String
  let name: [UInt8]
  /// The number of its places, which determines its share of all places.
  let weight: Double
  let centres: [Coordinate]
  /// The main names, and the words that they consist of, in Latin script.
  private let names: [[UInt8]]
  private let words: [[UInt8]]
  /// Names in other scripts and languages.
  private let others: [[UInt8]]

  static let admin1Count = 16
  static let admin2Count = 40
  static let languages = [
    "", "", "", "en", "en", "ar", "fa", "ru", "uk", "zh", "ja", "de", "fr", "es", "pt", "it", "sv",
    "ceb", "link", "link",
  ]

  /// The countries of a gazetteer that have at least ten places.
  ///
  /// - Throws: `GazetteerError` if the gazetteer cannot be read.
  static func all(in gazetteer: LayeredGazetteer) throws -> [DumpCountry] {
    var builders: [CountryCode: Builder] = [:]
    try gazetteer.forEachBasePlace { place in
      guard let code = place.country else { return }
      builders[code, default: Builder()].add(place)
    }
    return builders.sorted { $0.key < $1.key }.compactMap { code, builder in
      builder.names.count < 10 ? nil : DumpCountry(code, builder)
    }
  }

  private struct Builder {
    var name: [UInt8] = Array("Country".utf8)
    var names: [[UInt8]] = []
    var others: [[UInt8]] = []
    var centres: [Coordinate] = []

    mutating func add(_ place: Place) {
      if place.feature.rank == .country { name = Array(place.name.utf8) }
      names.append(Array(place.name.utf8))
      centres.append(place.coordinate)
      for name in place.names.prefix(12) where name.kind != .demonym {
        others.append(Array(name.text.utf8))
      }
    }
  }

  private init(_ code: CountryCode, _ builder: Builder) {
    self.code = code.description
    name = builder.name
    weight = Double(builder.names.count)
    centres = builder.centres
    names = builder.names
    words = builder.names.flatMap { name in name.split(separator: 0x20).map(Array.init) }
    others = builder.others.isEmpty ? builder.names : builder.others
  }

  /// An existing name, or one that starts with a new word and may continue with existing ones.
  func placeName(_ random: inout SplitMix64) -> [UInt8] {
    let kind = random.next(below: 100)
    if kind < 25 { return names[random.next(below: names.count)] }
    let count = kind < 60 ? 1 : kind < 88 ? 2 : 3
    var name: [UInt8] = []
    for number in 0..<count {
      if number > 0 { name.append(0x20) }
      name += number == 0 ? newWord(&random) : words[random.next(below: words.count)]
    }
    return name
  }

  /// A name in another language; half of the time, its first letters come from another name.
  func otherName(_ random: inout SplitMix64) -> [UInt8] {
    let name = others[random.next(below: others.count)]
    guard random.next(below: 2) == 0 else { return name }
    return DumpCountry.joined(others[random.next(below: others.count)], name, &random)
  }

  /// A word made of the beginning of one word and the end of another.
  private func newWord(_ random: inout SplitMix64) -> [UInt8] {
    DumpCountry.joined(
      words[random.next(below: words.count)], words[random.next(below: words.count)], &random)
  }

  private static func joined(
    _ one: [UInt8], _ other: [UInt8], _ random: inout SplitMix64
  ) -> [UInt8] {
    // Cut between characters, which may have several bytes.
    func cut(_ word: [UInt8], _ position: Int) -> Int {
      var position = min(position, word.count)
      while position < word.count, word[position] & 0xC0 == 0x80 { position += 1 }
      return position
    }
    let head = cut(one, max(1, one.count / 2) + random.next(below: 2))
    let tail = cut(other, other.count / 2)
    return Array(one[..<head]) + Array(other[tail...])
  }
}
