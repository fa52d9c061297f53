/// What a person enters in reply to a question.
enum ReviewAnswer: Hashable {
  /// The candidate with this number, from 1; everywhere, or only in this article.
  case choice(Int, always: Bool)
  /// The name is not a place.
  case notAPlace(always: Bool)
  /// The place is to have no point.
  case unresolved(always: Bool)
  /// The question is left undecided.
  case skip
  /// A name or coordinates to search for.
  case search(String)
  case back
  case help
  case quit
  /// Anything else.
  case unknown(String)

  /// Parses a line, ignoring case and surrounding blanks.
  init(_ line: String) {
    let line = String(line.unicodeScalars.filter { $0.value >= 0x20 })
    var rest = line.drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    if rest.first == "/" {
      self = .search(String(rest.dropFirst().drop { $0 == " " }))
      return
    }
    var word = rest.lowercased()
    switch word {
    case "", "s": self = .skip
    case "b": self = .back
    case "?", "h", "help": self = .help
    case "q", "quit": self = .quit
    default:
      let isAlways = word.first == "a"
      if isAlways { word = String(word.dropFirst().drop { $0 == " " }) }
      switch word {
      case "n": self = .notAPlace(always: isAlways)
      case "u": self = .unresolved(always: isAlways)
      default:
        if let number = Int(word), word.allSatisfy(\.isNumber) {
          self = .choice(number, always: isAlways)
        } else {
          self = .unknown(String(rest))
        }
      }
    }
  }
}
