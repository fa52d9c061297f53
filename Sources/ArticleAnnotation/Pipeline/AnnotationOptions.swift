/// What an annotation holds and leaves out.
public struct AnnotationOptions: Sendable {
  /// How many other candidates each place lists, at most.
  public var alternatives: Int
  /// Below this confidence a mention stays unresolved, 0...1.
  public var minimumConfidence: Double
  /// Domain or name of the outlet that ran the documents which do not say so themselves.
  public var outlet: String?
  /// The year whose names count, for texts of former times; nil for all names alike. Negative before
  /// the common era.
  public var asOf: Int?
  /// Whether a name that a place of an overlay bears means that place, whatever the text says.
  public var prefersOwn = false
  /// What a person decided; nil for nothing.
  public var corrections: Corrections?

  /// Makes options.
  public init(
    alternatives: Int = 3, minimumConfidence: Double = 0, outlet: String? = nil,
    asOf: Int? = nil, corrections: Corrections? = nil
  ) {
    self.alternatives = alternatives
    self.minimumConfidence = minimumConfidence
    self.outlet = outlet
    self.asOf = asOf
    self.corrections = corrections
  }
}

/// An outlet that no table knows.
public struct UnknownOutlet: Sendable, Hashable, CustomStringConvertible {
  /// As it was given.
  public let name: String

  /// Makes the message's facts.
  public init(name: String) { self.name = name }

  /// The sentence that a person reads.
  public var description: String {
    let shown = name.count > 60 ? "\(name.prefix(60))…" : name
    return
      "the outlet “\(shown)” is unknown, or several outlets have the name; give its web domain, "
      + "or leave it out and have places told apart by the text alone"
  }
}
