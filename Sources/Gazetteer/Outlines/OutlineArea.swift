/// What lies on one side of an outline.
package enum OutlineArea: Hashable, Sendable {
  /// Open water.
  case sea
  /// Land that no country of ISO 3166-1 holds on its own.
  case none
  /// The edge of the map, where it is cut along the antimeridian and at the south pole.
  case edge
  /// A country, or one division of it.
  case land(CountryCode, admin1: String?)

  /// Parses `sea`, `none`, `edge`, `SY` or `SY.07`.
  init?(_ text: some StringProtocol) {
    switch text {
    case "sea": self = .sea
    case "none": self = .none
    case "edge": self = .edge
    default:
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first, let country = CountryCode(first),
        first == country.description
      else { return nil }
      if parts.count == 2 {
        let code = parts[1]
        let isCode = code.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard !code.isEmpty, code.utf8.count <= 20, isCode else { return nil }
        self = .land(country, admin1: String(code))
      } else {
        self = .land(country, admin1: nil)
      }
    }
  }

  /// The text from which the area is parsed.
  var text: String {
    switch self {
    case .sea: "sea"
    case .none: "none"
    case .edge: "edge"
    case .land(let country, admin1: nil): country.description
    case .land(let country, let admin1?): "\(country).\(admin1)"
    }
  }

  package var country: CountryCode? {
    if case .land(let country, _) = self { country } else { nil }
  }

  package var division: Division? {
    if case .land(let country, let admin1?) = self {
      Division(country: country, admin1: admin1)
    } else {
      nil
    }
  }
}
