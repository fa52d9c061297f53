public import Geodesy

/// A place name in a text, as the grammar of space sees it.
public struct NameSpan: Sendable, Hashable {
  /// UTF-8 bytes of the text, end exclusive.
  public var range: Range<Int>
  /// It is a demonym or an adjective: "Syrian".
  public var isDemonym: Bool
  /// Whether it is a town or a part of one, to which "the city" may refer; nil where that is not known.
  public var isTown: Bool?

  /// Makes a span.
  public init(range: Range<Int>, isDemonym: Bool = false, isTown: Bool? = nil) {
    self.range = range
    self.isDemonym = isDemonym
    self.isTown = isTown
  }
}

/// Words that place something in relation to named places: "30 km south-west of Deir al-Zour".
public struct SpatialExpression: Sendable, Hashable {
  /// How what is described lies to its anchors.
  public enum Relation: String, Sendable, CaseIterable {
    /// At a distance, with a bearing or without: "30 km south-west of X", "5 miles from X".
    case offset
    /// In a direction, without a distance: "north of X".
    case direction
    /// At a distance in time or in another unit that is no length: "two hours' drive east of X".
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

  /// UTF-8 bytes from the first word to the end of the last anchor.
  public var range: Range<Int>
  /// How it lies to its anchors.
  public var relation: Relation
  /// Numbers of the names that it starts from: two for ``Relation/between``, ``Relation/halfway``,
  /// ``Relation/road`` and some borders, one for all others.
  public var anchors: [Int]
  /// The anchor is named before and stands here as "the city".
  public var isAnaphoric = false
  /// Number of the name whose place the expression states: "Ramadi, 110 km west of Baghdad".
  public var subject: Int?
  /// How far; nil where no number is given.
  public var distance: StatedDistance?
  /// In which direction.
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
  /// What the words around the number make of it.
  public enum Bound: String, Sendable {
    /// "30 km", "about 30 km".
    case about
    /// "more than 30 km", "at least".
    case atLeast = "at_least"
    /// "less than 30 km", "within 30 km of".
    case atMost = "at_most"
  }

  /// Metres; of a range the middle.
  public var metres: Double
  /// Metres by which it may be wrong either way, from the rounding of the number or the width of the
  /// range: "30 km" is good to 5 km, "32 km" to 0.5 km; "about" doubles it.
  ///
  /// Source: the precision of a distance in georeferencing practice, Wieczorek et al. 2004,
  /// doi:10.1080/13658810412331280211.
  public var uncertainty: Double
  /// What the words around the number make of it.
  public var bound: Bound

  /// Makes a distance.
  public init(metres: Double, uncertainty: Double, bound: Bound = .about) {
    self.metres = metres
    self.uncertainty = uncertainty
    self.bound = bound
  }
}
