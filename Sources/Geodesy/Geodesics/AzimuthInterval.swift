/// The azimuths from one direction clockwise to another, such as `337.5...22.5` around north.
public struct AzimuthInterval: Hashable, Sendable {
  /// The start in degrees clockwise from north, 0..<360.
  public let start: Double
  /// The clockwise extent in degrees, 0...360.
  public let width: Double

  /// Makes an interval.
  ///
  /// - Parameters:
  ///   - start: Degrees clockwise from north, finite; any number of turns.
  ///   - width: The clockwise extent in degrees, 0...360.
  public init(from start: Double, width: Double) {
    precondition(start.isFinite, "An azimuth must be a finite number of degrees")
    precondition(0...360 ~= width, "An interval of azimuths is 0...360 degrees wide")
    self.start = Azimuth.normalised(start)
    self.width = width
  }

  /// The end in degrees, 0..<360.
  public var end: Double { Azimuth.normalised(start + width) }

  /// The azimuth halfway between start and end, in degrees, 0..<360.
  public var middle: Double { Azimuth.normalised(start + width / 2) }

  /// Whether an azimuth lies between start and end, both included.
  ///
  /// - Parameter azimuth: Degrees, finite; any number of turns.
  /// - Returns: True between the ends and at them.
  public func contains(_ azimuth: Double) -> Bool {
    width == 360 || Azimuth.normalised(azimuth - start) <= width
  }
}

extension CompassPoint {
  /// The directions that people mean by the point: halfway to its neighbour on either side.
  ///
  /// ```swift
  /// CompassPoint.southWest.azimuths()          // 213.75 to 236.25: one of sixteen winds
  /// CompassPoint.southWest.azimuths(winds: 8)  // 202.5 to 247.5: one of eight
  /// ```
  /// - Parameter winds: The number of points that the speaker chose from: 4, 8 or 16.
  /// - Returns: An interval of 90, 45 or 22.5 degrees.
  public func azimuths(winds: Int = 16) -> AzimuthInterval {
    precondition([4, 8, 16].contains(winds), "A compass has 4, 8 or 16 points here")
    let width = 360 / Double(winds)
    return AzimuthInterval(from: azimuth - width / 2, width: width)
  }

  /// The size of the smallest compass that has this point: 4 for north, 8 for north-east, 16 for
  /// north-north-east.
  public var winds: Int { rawValue.isMultiple(of: 4) ? 4 : rawValue.isMultiple(of: 2) ? 8 : 16 }
}
