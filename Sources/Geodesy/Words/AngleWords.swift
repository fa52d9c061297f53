/// What a word or an abbreviation says of an angle.
enum AngleWord: Hashable {
  /// "latitude", "Länge", "широта": which of the two angles it is.
  case label(GeodesyError.Axis)
  /// "north", "Ouest", "с. ш.", "北纬": a hemisphere.
  case hemisphere(GeodesyError.Axis, isNegative: Bool)
  /// "degrees", "min", "秒": the unit of the number before it.
  case unit(AngleToken.Unit)
  /// "and", "y", "und": the word between two angles.
  case and
  /// "de", "of", "geographischer": a word that may come between those that matter.
  case filler
}

/// The words of angles in every language that the scanner reads.
///
/// A spelling means the same in all of its languages, so a text need not be in the language that was
/// detected. The single letters that do not, such as the O of Ouest and of Ost, are
/// ``HemisphereLetters``.
struct AngleWords {
  private struct Entry {
    let spelling: [UInt8]
    let word: AngleWord
    /// Whether a letter may follow, as in scripts without spaces.
    let isOpen: Bool
  }

  /// All words.
  static let all = AngleWords(AngleVocabulary.languages)

  /// The entries by their first byte, the longest first.
  private let entries: [[Entry]]

  private init(_ vocabularies: [AngleVocabulary]) {
    var entries = Array(repeating: [Entry](), count: 256)
    var known: Set<String> = []
    for (spelling, word) in vocabularies.flatMap(\.words) {
      let isOpen = spelling.unicodeScalars.last.map { $0.value >= 0x3000 } ?? false
      for form in Self.forms(of: spelling) where known.insert(form).inserted {
        let bytes = Array(form.utf8)
        guard let first = bytes.first else { continue }
        entries[Int(first)].append(Entry(spelling: bytes, word: word, isOpen: isOpen))
      }
    }
    self.entries = entries.map { list in
      list.sorted { $0.spelling.count > $1.spelling.count }
    }
  }

  /// The longest word that begins at an offset and ends as a word, with its end.
  func word(_ bytes: ScannedBytes, at start: Int) -> (word: AngleWord, end: Int)? {
    for entry in entries[Int(bytes[start])] where bytes.hasBytes(entry.spelling, at: start) {
      let end = start + entry.spelling.count
      if entry.isOpen || !bytes.isLetter(end) && !bytes.isForeignLetter(end) {
        return (entry.word, end)
      }
    }
    return nil
  }

  /// A spelling as listed, in capitals and with initial capitals; abbreviations with and
  /// without spaces after their full stops.
  private static func forms(of spelling: String) -> [String] {
    var spellings = [spelling]
    if spelling.contains(". ") {
      for space in ["", "\u{A0}", "\u{202F}"] {
        spellings.append(spelling.split(separator: ". ").joined(separator: "." + space))
      }
    }
    return spellings.flatMap { spelling in
      // A capital on its own is a hemisphere and no word.
      guard spelling.count > 1 else { return [spelling] }
      let capitalised = spelling.prefix(1).uppercased() + spelling.dropFirst()
      let words = spelling.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return [spelling, capitalised, words.joined(separator: " "), spelling.uppercased()]
    }
  }
}

/// The words of one language.
struct AngleVocabulary {
  var latitude = ""
  var longitude = ""
  var north = ""
  var south = ""
  var east = ""
  var west = ""
  var degrees = ""
  var minutes = ""
  var seconds = ""
  var and = ""
  var filler = ""

  /// Its words with their meanings. Words are separated by commas.
  var words: [(spelling: String, word: AngleWord)] {
    let lists: [(String, AngleWord)] = [
      (latitude, .label(.latitude)), (longitude, .label(.longitude)),
      (north, .hemisphere(.latitude, isNegative: false)),
      (south, .hemisphere(.latitude, isNegative: true)),
      (east, .hemisphere(.longitude, isNegative: false)),
      (west, .hemisphere(.longitude, isNegative: true)),
      (degrees, .unit(.degree)), (minutes, .unit(.minute)), (seconds, .unit(.second)),
      (and, .and), (filler, .filler),
    ]
    return lists.flatMap { list, word in
      list.split(separator: ",").map { spelling in
        (String(spelling.drop { $0 == " " || $0 == "\n" }), word)
      }
    }
  }
}
