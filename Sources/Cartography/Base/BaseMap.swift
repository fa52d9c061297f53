/// A source of the land and water of a map.
///
/// This module draws what it is given and opens no files. Dateline passes it the gazetteer's
/// outlines.
public protocol BaseMap {
  /// The coasts, country borders and division borders that touch a window.
  ///
  /// - Parameters:
  ///   - window: The part of the Earth that the map shows.
  ///   - divisions: Whether to include lines between divisions.
  /// - Returns: The lines, always in the same order.
  func lines(in window: GeoWindow, divisions: Bool) -> [BaseLine]
  /// The shores of lakes that touch a window, up to a rank.
  func lakes(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// The rivers that touch a window, up to a rank.
  func rivers(in window: GeoWindow, upTo rank: Int) -> [BaseWater]
  /// The labels whose points lie in a window; towns only up to a rank.
  func labels(in window: GeoWindow, upTo rank: Int) -> [BaseLabel]
  /// What lies at a point given in degrees.
  func side(longitude: Double, latitude: Double) -> BaseLine.Side
  /// The code of the country at a point given in degrees; nil at sea.
  func country(longitude: Double, latitude: Double) -> String?
}
