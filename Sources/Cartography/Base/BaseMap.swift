/// Where a map's land and water come from.
///
/// The module draws what it is handed and knows no files; Dateline hands it the gazetteer's outlines.
public protocol BaseMap {
  /// Coasts, borders of countries and of their divisions that touch a window.
  ///
  /// - Parameters:
  ///   - window: What the map shows.
  ///   - divisions: Whether lines between divisions are wanted too.
  /// - Returns: Lines in an order that does not change.
  func lines(in window: GeoWindow, divisions: Bool) -> [BaseLine]
  /// Shores of lakes that touch a window, up to a rank.
  func lakes(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// Rivers that touch a window, up to a rank.
  func rivers(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// Names whose points lie in a window; towns up to a rank.
  func labels(in window: GeoWindow, upTo rank: Int) -> [BaseLabel]
  /// What lies at a point, in degrees.
  func side(longitude: Double, latitude: Double) -> BaseLine.Side
  /// The code of the country at a point, in degrees; nil at sea.
  func country(longitude: Double, latitude: Double) -> String?
}
