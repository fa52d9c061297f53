public import ArticleText

/// How annotations are written, whatever the format.
public struct RenderingOptions: Sendable {
  /// Give places as their areas where these are known, and not as points.
  public var givesAreas: Bool
  /// Colours on a terminal.
  public var usesColor: Bool
  /// Columns of the terminal.
  public var columns: Int
  /// What offsets count in GeoJSON and CSV.
  public var offsetUnit: OffsetUnit

  /// Makes options.
  public init(
    givesAreas: Bool = false, usesColor: Bool = false, columns: Int = 80,
    offsetUnit: OffsetUnit = .codepoint
  ) {
    self.givesAreas = givesAreas
    self.usesColor = usesColor
    self.columns = columns
    self.offsetUnit = offsetUnit
  }
}
