import Foundation

/// An ISO 3166-1 alpha-2 country code in two bytes, such as `SY`.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Both letters, the first in the high byte.
  package let packed: UInt16

  init(packed: UInt16) { self.packed = packed }

  /// Parses a code of exactly two ASCII letters, in either case.
  ///
  /// - Returns: The code; nil for any other text. Whether such a country exists is not checked.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  package init?(utf8 bytes: some Collection<UInt8>) {
    guard bytes.count == 2 else { return nil }
    var packed: UInt16 = 0
    for byte in bytes {
      let upper = byte >= 0x61 && byte <= 0x7A ? byte - 0x20 : byte
      guard upper >= 0x41, upper <= 0x5A else { return nil }
      packed = packed << 8 | UInt16(upper)
    }
    self.packed = packed
  }

  /// The two letters in upper case.
  public var description: String {
    String(decoding: [UInt8(packed >> 8), UInt8(packed & 0xFF)], as: UTF8.self)
  }

  /// Alphabetical order.
  public static func < (left: CountryCode, right: CountryCode) -> Bool {
    left.packed < right.packed
  }
}

extension CountryCode {
  /// Whether the code is in ISO 3166-1, or is one of those that GeoNames' `countryInfo.txt` adds:
  /// Kosovo's `XK`, and the withdrawn `AN` and `CS`.
  package var isKnown: Bool { CountryCode.known.contains(packed) }

  private static let known = Set(
    (Locale.Region.isoRegions.map(\.identifier) + ["XK", "AN", "CS"])
      .compactMap { CountryCode($0)?.packed })
}

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
