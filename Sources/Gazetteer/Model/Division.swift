/// A first-order division of a country, such as Deir ez-Zor governorate: `SY.07`.
public struct Division: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The country.
  public let country: CountryCode
  /// GeoNames admin1 code within the country.
  public let admin1: String

  /// Makes a division of its codes.
  public init(country: CountryCode, admin1: String) {
    self.country = country
    self.admin1 = admin1
  }

  /// Country and code with a full stop between: `SY.07`.
  public var description: String { "\(country).\(admin1)" }

  /// By country, then by code.
  public static func < (left: Division, right: Division) -> Bool {
    (left.country, left.admin1) < (right.country, right.admin1)
  }
}
