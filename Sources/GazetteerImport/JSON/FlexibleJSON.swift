/// A value of JSON where files differ in what they write: a text, a number or several of them.
enum FlexibleJSON: Decodable {
  case text(String)
  case number(Double)
  case several([FlexibleJSON])
  /// true, false, null or an object.
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let several = try? container.decode([FlexibleJSON].self) {
      self = .several(several)
    } else {
      self = .other
    }
  }

  /// Texts as they are, numbers as JSON writes them, the first of several.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .several(let values): values.first?.text
    case .other: nil
    }
  }

  /// All texts; one where it is no array.
  var texts: [String] {
    if case .several(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
}
