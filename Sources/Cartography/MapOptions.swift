/// How a map is drawn.
public struct MapOptions: Sendable, Hashable {
  /// Units of the drawing, of which a browser makes a pixel each unless the map is scaled.
  public var width: Double
  /// The least and greatest height for a unit of width; the places decide between.
  public var heightRatio: ClosedRange<Double>
  /// Stand in an HTML document: no XML declaration, no namespace that HTML implies, no title of its own.
  public var isInline: Bool
  /// Whether the drawing brings ``MapStyle/css`` along.
  public var includesStyle: Bool
  /// Stands before every id.
  public var idPrefix: String
  /// Draw the geodesics between places that stand together.
  public var showsRelations: Bool
  /// Draw the way of the story from place to place.
  public var showsItinerary: Bool

  /// Show in a corner where on Earth a small map lies.
  public var showsLocator: Bool

  /// Makes options.
  ///
  /// - Parameters:
  ///   - width: 200...4000.
  ///   - heightRatio: Within 0.2...3.
  ///   - isInline: Stand in an HTML document.
  ///   - includesStyle: Bring the styles along.
  ///   - idPrefix: Stands before every id.
  ///   - showsRelations: Draw relations.
  ///   - showsItinerary: Draw the itinerary.
  ///   - showsLocator: Show where on Earth a small map lies.
  public init(
    width: Double = 800, heightRatio: ClosedRange<Double> = 0.6...0.85, isInline: Bool = false,
    includesStyle: Bool = true, idPrefix: String = "", showsRelations: Bool = true,
    showsItinerary: Bool = false, showsLocator: Bool = true
  ) {
    self.width = min(4_000, max(200, width))
    let low = min(3, max(0.2, heightRatio.lowerBound))
    self.heightRatio = low...min(3, max(low, heightRatio.upperBound))
    self.isInline = isInline
    self.includesStyle = includesStyle
    self.idPrefix = idPrefix
    self.showsRelations = showsRelations
    self.showsItinerary = showsItinerary
    self.showsLocator = showsLocator
  }
}
