/// A first-order division of a country, such as Deir ez-Zor governorate: `SY.07`.
public struct Division: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The country.
  public let country: CountryCode
  /// The GeoNames admin1 code within the country.
  public let admin1: String

  /// Creates a division from its codes.
  public init(country: CountryCode, admin1: String) {
    self.country = country
    self.admin1 = admin1
  }

  /// Country and code, separated by a full stop: `SY.07`.
  public var description: String { "\(country).\(admin1)" }

  /// Orders by country, then by code.
  public static func < (left: Division, right: Division) -> Bool {
    (left.country, left.admin1) < (right.country, right.admin1)
  }
}
