/// A latitude and a longitude in degrees, in either order, or one of them alone.
struct AnglePair {
  private let first: AngleComponent
  private let second: AngleComponent?
  /// Whether a heading puts the longitude first.
  private var isLongitudeFirst = false

  /// Makes a pair of angles in the order of the text; where the angles do not say which is which,
  /// `isLongitudeFirst` does.
  init(_ first: AngleComponent, _ second: AngleComponent, isLongitudeFirst: Bool) {
    self.first = first
    self.second = second
    self.isLongitudeFirst = isLongitudeFirst
  }

  /// Parses a text; nil if it does not look like coordinates.
  init?(_ text: ArraySlice<Unicode.Scalar>) {
    guard let tokens = AngleTokenizer.tokens(of: text), let parts = Self.parts(of: tokens[...]),
      let first = AngleComponent(parts.0)
    else { return nil }
    self.first = first
    guard let rest = parts.1 else {
      // A bare number or "5 N" is not a coordinate; "35.3° N" is half of one.
      guard first.isUnmistakable else { return nil }
      second = nil
      return
    }
    guard let second = AngleComponent(rest) else { return nil }
    self.second = second
    let hasEvidence = [first, second].contains { $0.hasMark || $0.axis != nil }
    // Bare numbers around a slash are a date, a fraction or a score.
    if text.contains("/"), !hasEvidence { return nil }
    guard hasEvidence || first.isPlainNumber && second.isPlainNumber else { return nil }
  }

  /// The point and its precision, if both angles are present and in range.
  func reading() throws(GeodesyError) -> CoordinateReading {
    guard let second else {
      throw .axisMissing(first.axis == .latitude ? .longitude : .latitude)
    }
    if let axis = first.axis, axis == second.axis { throw .axisTwice(axis) }
    let isSwapped =
      first.axis == .longitude || second.axis == .latitude
      || isLongitudeFirst && first.axis == nil && second.axis == nil
    let (north, east) = isSwapped ? (second, first) : (first, second)
    let coordinate = try Coordinate(
      validatingLatitude: north.degrees(as: .latitude),
      longitude: east.degrees(as: .longitude))
    return CoordinateReading(
      coordinate, north.notation(as: .latitude),
      latitudeUnit: north.unit(as: .latitude), longitudeUnit: east.unit(as: .longitude))
  }

  private typealias Tokens = ArraySlice<AngleToken>

  /// Splits the tokens into two angles; the second is nil if there is only one.
  private static func parts(of tokens: Tokens) -> (Tokens, Tokens?)? {
    let separators = tokens.indices.filter { tokens[$0] == .separator }
    if let separator = separators.first {
      guard separators.count == 1 else { return nil }
      return (tokens[..<separator], tokens[(separator + 1)...])
    }
    let starts = Self.starts(in: tokens)
    guard starts.count <= 1 else { return nil }
    guard let start = starts.first else { return (tokens, nil) }
    return (tokens[..<start], tokens[start...])
  }

  /// The indices where angles after the first begin, judged by labels, hemispheres, degree marks or
  /// numbers, in this order.
  private static func starts(in tokens: Tokens) -> [Int] {
    let later = tokens.indices.dropFirst()
    if tokens.first?.isLabel == true { return later.filter { tokens[$0].isLabel } }
    if tokens.first?.isHemisphere == true { return later.filter { tokens[$0].isHemisphere } }
    let isMarker: (Int) -> Bool = { tokens[$0].isHemisphere || tokens[$0].isLabel }
    if let marker = tokens.indices.first(where: isMarker) {
      let end = tokens.indices[marker...].first { !isMarker($0) }
      return end.map { [$0] } ?? []
    }
    let degrees = tokens.indices.filter { index in
      tokens[index].number != nil && tokens[(index + 1)...].first == .mark(.degree)
    }
    let numbers = tokens.indices.filter { tokens[$0].number != nil }
    return (degrees.isEmpty ? numbers : degrees).dropFirst().map { index in
      if case .sign = tokens[index - 1] { index - 1 } else { index }
    }
  }
}
