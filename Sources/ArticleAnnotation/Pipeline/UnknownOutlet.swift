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
