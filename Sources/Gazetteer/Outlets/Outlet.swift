/// A newspaper, broadcaster or news agency, and where it is based.
public struct Outlet: Sendable, Hashable {
  /// The audience an outlet writes for. The wider it is, the less the outlet's home says about the
  /// places it names.
  public enum Reach: String, Sendable, CaseIterable {
    /// A town and its county.
    case local
    /// A state, a province or another part of a country.
    case regional
    /// A country.
    case national
    /// The world.
    case international
  }

  /// The outlet's web domain, in lower case and without `www.`.
  public let domain: String
  /// The outlet's name, as it writes it itself.
  public let name: String
  /// The audience it writes for.
  public let reach: Reach
  /// The id of the place where it is based.
  public let home: String

  /// Creates an outlet.
  public init(domain: String, name: String, reach: Reach, home: String) {
    self.domain = domain
    self.name = name
    self.reach = reach
    self.home = home
  }
}
