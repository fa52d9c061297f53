/// How many corrections an annotation follows.
public struct CorrectionCount: Sendable, Hashable {
  /// Lines that decided of a mention.
  public let applied: Int
  /// Lines for this document that decided of none.
  public let unused: Int
}
