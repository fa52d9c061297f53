/// What a person types at a question.
enum ReviewAnswer: Hashable {
  /// The candidate of this number, from 1; always, or in this article.
  case take(Int, always: Bool)
  /// It is no place.
  case notAPlace(always: Bool)
  /// It is to stay without a point.
  case unresolved(always: Bool)
  /// It is left as it is.
  case skip
  /// A name or coordinates to look for.
  case search(String)
  case back
  case help
  case quit
  /// Something else.
  case unknown(String)

  /// Reads a line; case, and blanks around it, do not matter.
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
          self = .take(number, always: isAlways)
        } else {
          self = .unknown(String(rest))
        }
      }
    }
  }
}
