/// A JSON value that files write differently: as a string, a number, or an array of them.
enum FlexibleJSON: Decodable {
  case text(String)
  case number(Double)
  case several([FlexibleJSON])
  /// A Boolean, null or an object.
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

  /// The value as text: a string as it is, a number as JSON writes it, the first element of an
  /// array.
  var text: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .several(let values): values.first?.text
    case .other: nil
    }
  }

  /// All values as text; one unless it is an array.
  var texts: [String] {
    if case .several(let values) = self { return values.compactMap(\.text) }
    return text.map { [$0] } ?? []
  }
}
