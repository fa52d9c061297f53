/// Formats angles for people, rounded so that minutes and seconds never read 60.
enum AngleText {
  /// Formats degrees, minutes and seconds: `35°20′09.5″N`.
  ///
  /// - Parameters:
  /// - degrees: Degrees, -180...180.
  ///   - axis: Determines the hemisphere letters and the number of digits for degrees.
  ///   - decimals: Decimals of the seconds, 0...9.
  /// - Returns: Text with two digits of degrees for a latitude, three for a longitude.
  static func dms(_ degrees: Double, _ axis: GeodesyError.Axis, decimals: Int) -> String {
    let (units, scale) = rounded(degrees, perDegree: 3_600, decimals: decimals)
    let seconds = units / scale
    return whole(seconds / 3_600, axis) + "°" + two(seconds / 60 % 60) + "′"
      + two(seconds % 60) + fraction(units % scale, decimals) + "″"
      + hemisphere(degrees, axis)
  }

  /// Formats degrees and minutes: `35°20.158′N`.
  ///
  /// - Parameters:
  /// - degrees: Degrees, -180...180.
  ///   - axis: Determines the hemisphere letters and the number of digits for degrees.
  ///   - decimals: Decimals of the minutes, 0...11.
  /// - Returns: Text with two digits of degrees for a latitude, three for a longitude.
  static func dm(_ degrees: Double, _ axis: GeodesyError.Axis, decimals: Int) -> String {
    let (units, scale) = rounded(degrees, perDegree: 60, decimals: decimals)
    let minutes = units / scale
    return whole(minutes / 60, axis) + "°" + two(minutes % 60)
      + fraction(units % scale, decimals) + "′" + hemisphere(degrees, axis)
  }

  /// The angle as a whole number of the smallest unit that will be written, so rounding happens
  /// once and carries into minutes and degrees.
  private static func rounded(
    _ degrees: Double, perDegree: Int, decimals: Int
  ) -> (units: Int, scale: Int) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let units = abs(degrees) * Double(perDegree) * Double(scale)
    return (Int(units.rounded(.toNearestOrAwayFromZero)), scale)
  }

  private static func whole(_ degrees: Int, _ axis: GeodesyError.Axis) -> String {
    axis == .longitude && degrees < 100 ? "0" + two(degrees) : two(degrees)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func fraction(_ units: Int, _ decimals: Int) -> String {
    guard decimals > 0 else { return "" }
    let digits = String(units)
    return "." + String(repeating: "0", count: decimals - digits.utf8.count) + digits
  }

  private static func hemisphere(_ degrees: Double, _ axis: GeodesyError.Axis) -> String {
    switch axis {
    case .latitude: degrees < 0 ? "S" : "N"
    case .longitude: degrees < 0 ? "W" : "E"
    }
  }
}
