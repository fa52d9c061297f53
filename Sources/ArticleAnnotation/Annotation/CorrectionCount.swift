/// How many corrections an annotation applied.
public struct CorrectionCount: Sendable, Hashable {
  /// Number of lines that decided about a mention.
  public let applied: Int
  /// Number of lines for this document that did not apply to any mention.
  public let unused: Int
}
