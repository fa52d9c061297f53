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
