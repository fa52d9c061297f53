/// Arithmetic on azimuths in degrees clockwise from north.
enum Azimuth {
  /// Maps an azimuth in -180...180 degrees to 0..<360; minus zero becomes zero.
  static func positive(_ azimuth: Double) -> Double {
    let turned = azimuth < 0 ? azimuth + 360 : azimuth
    return turned >= 360 || turned == 0 ? 0 : turned
  }

  /// The opposite of an azimuth; both are in 0..<360 degrees.
  static func reversed(_ azimuth: Double) -> Double {
    azimuth >= 180 ? azimuth - 180 : azimuth + 180
  }

  /// Reduces any finite azimuth to 0..<360 degrees.
  static func normalised(_ azimuth: Double) -> Double {
    positive(azimuth.remainder(dividingBy: 360))
  }
}
