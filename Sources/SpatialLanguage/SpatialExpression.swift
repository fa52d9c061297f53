public import Geodesy

/// A place name in a text, as input for the spatial grammar.
public struct NameSpan: Sendable, Hashable {
  /// The range of UTF-8 bytes in the text, end exclusive.
  public var range: Range<Int>
  /// Whether it is a demonym or an adjective: "Syrian".
  public var isDemonym: Bool
  /// Whether it is a town or part of one, to which "the city" may refer; nil if unknown.
  public var isTown: Bool?

  /// Makes a span.
  public init(range: Range<Int>, isDemonym: Bool = false, isTown: Bool? = nil) {
    self.range = range
    self.isDemonym = isDemonym
    self.isTown = isTown
  }
}

/// Words that locate something relative to named places: "30 km south-west of Deir al-Zour".
public struct SpatialExpression: Sendable, Hashable {
  /// The spatial relation between what is described and its anchors.
  public enum Relation: String, Sendable, CaseIterable {
    /// At a distance, with or without a bearing: "30 km south-west of X", "5 miles from X".
    case offset
    /// In a direction, without a distance: "north of X".
    case direction
    /// At a distance in time or in another unit that is not a length: "two hours' drive east of X".
    case travel
    /// "between X and Y".
    case between
    /// "halfway between X and Y".
    case halfway
    /// "off the coast of X", "on X's coast".
    case coast
    /// "on the Syrian-Iraqi border".
    case border
    /// "near X".
    case near
    /// "outside X".
    case outside
    /// "the outskirts of X", "the western edge of X".
    case outskirts
    /// "northern X", "the south of X".
    case part
    /// "the road from X to Y".
    case road
    /// "on the banks of X".
    case bank
  }

  /// The range of UTF-8 bytes from the first word to the end of the last anchor.
  public var range: Range<Int>
  /// The relation to the anchors.
  public var relation: Relation
  /// The indices of the names that it refers to: two for ``Relation/between``, ``Relation/halfway``
  /// and ``Relation/road``, one or more for ``Relation/border``, and one for all others.
  public var anchors: [Int]
  /// Whether the anchor is named earlier and referred to here as "the city" or "its".
  public var isAnaphoric = false
  /// The index of the name whose location the expression states: "Ramadi, 110 km west of Baghdad".
  public var subject: Int?
  /// The distance; nil if the text gives no number.
  public var distance: StatedDistance?
  /// The direction, if any.
  public var direction: CompassPoint?

  /// Makes an expression without a subject.
  public init(
    range: Range<Int>, relation: Relation, anchors: [Int], isAnaphoric: Bool = false,
    distance: StatedDistance? = nil, direction: CompassPoint? = nil
  ) {
    self.range = range
    self.relation = relation
    self.anchors = anchors
    self.isAnaphoric = isAnaphoric
    self.distance = distance
    self.direction = direction
  }
}

extension SpatialExpression {
  /// The expression over other numbers of the same names.
  package func renumbered(_ number: (Int) -> Int) -> SpatialExpression {
    var expression = self
    expression.anchors = anchors.map(number)
    expression.subject = subject.map(number)
    return expression
  }
}

/// A distance as a text gives it.
public struct StatedDistance: Sendable, Hashable {
  /// How the words around the number qualify it.
  public enum Bound: String, Sendable {
    /// "30 km", "about 30 km".
    case about
    /// "more than 30 km", "at least".
    case atLeast = "at_least"
    /// "less than 30 km", "within 30 km of".
    case atMost = "at_most"
  }

  /// The distance in metres; for a range, its middle.
  public var metres: Double
  /// The possible error in either direction in metres, from the rounding of the number or the width
  /// of the range: 5 km for "30 km", 0.5 km for "32 km". "About" doubles it.
  ///
  /// Source: the precision of a distance in georeferencing practice, Wieczorek et al. 2004,
  /// doi:10.1080/13658810412331280211.
  public var uncertainty: Double
  /// How the words around the number qualify it.
  public var bound: Bound

  /// Makes a distance.
  public init(metres: Double, uncertainty: Double, bound: Bound = .about) {
    self.metres = metres
    self.uncertainty = uncertainty
    self.bound = bound
  }
}
