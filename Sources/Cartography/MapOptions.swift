/// Options for drawing a map.
public struct MapOptions: Sendable, Hashable {
  /// The width in units of the drawing, 200...4000. A unit is one CSS pixel unless the map is
  /// scaled.
  public var width: Double
  /// The smallest and greatest ratio of height to width, within 0.2...3. The places determine the
  /// height in between.
  public var heightRatio: ClosedRange<Double>
  /// Whether the map is part of an HTML document, without a namespace and a title of its own.
  public var isInline: Bool
  /// Whether the drawing includes ``MapStyle/css``.
  public var includesStyle: Bool
  /// The prefix of every id.
  public var idPrefix: String
  /// Whether to draw geodesics between related places.
  public var showsRelations: Bool
  /// Whether to draw the story's itinerary from place to place.
  public var showsItinerary: Bool

  /// Whether to show in a corner where on Earth a map of a small area lies.
  public var showsLocator: Bool

  /// Makes options.
  ///
  /// - Parameters:
  ///   - width: The width in units, clamped to 200...4000.
  ///   - heightRatio: The range of height per width, clamped to 0.2...3.
  ///   - isInline: Whether the map is part of an HTML document.
  ///   - includesStyle: Whether to include the styles.
  ///   - idPrefix: The prefix of every id.
  ///   - showsRelations: Whether to draw relations.
  ///   - showsItinerary: Whether to draw the itinerary.
  ///   - showsLocator: Whether to show where on Earth a map of a small area lies.
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
