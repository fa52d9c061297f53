import CPROJ
import PlainText

/// An ellipsoid with its name.
///
/// ```swift
/// try NamedEllipsoid("Clarke 1866").ellipsoid.equatorialRadius  // 6378206.4 (metres)
/// try NamedEllipsoid("6378137,298.25").name                     // a = 6378137, rf = 298.25
/// ```
public struct NamedEllipsoid: Hashable, Sendable {
  /// PROJ's name for it, such as `Clarke 1866`, or its radius and inverse flattening.
  public let name: String
  /// The figure.
  public let ellipsoid: Ellipsoid

  /// The World Geodetic System of 1984.
  public static let wgs84 = NamedEllipsoid(name: "WGS 84", ellipsoid: .wgs84)

  private init(name: String, ellipsoid: Ellipsoid) {
    self.name = name
    self.ellipsoid = ellipsoid
  }

  /// Finds one of PROJ's ellipsoids (`proj_list_ellps`), or parses its dimensions.
  ///
  /// - Parameter text: PROJ's identifier (`WGS84`, `clrk66`, `intl`) or the beginning of its name
  ///   (`Clarke 1866`, `Bessel`), ignoring case, spaces and punctuation; or the equatorial radius
  ///   in metres and the inverse flattening, 0 for a sphere: `6378137,298.257`.
  /// - Throws: ``GeodesyError/unknownEllipsoid(_:)``;
  ///   ``GeodesyError/ellipsoidOutOfRange(radius:inverseFlattening:)`` for dimensions that the
  ///   geodesics do not support.
  public init(_ text: some StringProtocol) throws(GeodesyError) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { Double(ScalarText.string(ScalarText.trimmed(Array($0.unicodeScalars)[...]))) }
    if parts.count == 2, let radius = parts[0], let inverse = parts[1] {
      try self.init(radius: radius, inverseFlattening: inverse)
      return
    }
    let key = Self.key(text)
    let known = Self.known
    let found =
      known.first { Self.key($0.id) == key || Self.key($0.name) == key }
      ?? known.first { key.count > 3 && Self.key($0.name).hasPrefix(key) }
    guard let found else { throw .unknownEllipsoid(String(text.prefix(100))) }
    self.init(name: found.name, ellipsoid: found.ellipsoid)
  }

  private init(radius: Double, inverseFlattening: Double) throws(GeodesyError) {
    // Karney's series are accurate to nanometres up to a flattening of 1/50.
    guard 1_000...1e9 ~= radius, inverseFlattening == 0 || 50...1e12 ~= inverseFlattening else {
      throw .ellipsoidOutOfRange(radius: radius, inverseFlattening: inverseFlattening)
    }
    let number = NumberText.shortest
    self.init(
      name: "a = \(number(radius)), rf = \(number(inverseFlattening))",
      ellipsoid: Ellipsoid(
        equatorialRadius: radius,
        flattening: inverseFlattening == 0 ? 0 : 1 / inverseFlattening))
  }

  private static var known: [(id: String, name: String, ellipsoid: Ellipsoid)] {
    var known: [(id: String, name: String, ellipsoid: Ellipsoid)] = []
    var entry = proj_list_ellps()
    while let current = entry?.pointee, let id = current.id, let name = current.name,
      let major = current.major, let other = current.ell
    {
      let a = number(String(cString: major))
      let second = String(cString: other)
      let value = number(second)
      if a > 0, value > 0 {
        let flattening = second.hasPrefix("rf=") ? 1 / value : (a - value) / a
        known.append(
          (
            String(cString: id), String(cString: name),
            Ellipsoid(equatorialRadius: a, flattening: flattening)
          ))
      }
      entry = entry?.advanced(by: 1)
    }
    return known
  }

  /// The number of `a=6378137.0` or `rf=298.25`.
  private static func number(_ text: String) -> Double {
    text.split(separator: "=").last.flatMap { Double($0) } ?? 0
  }

  private static func key(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
