/// A newspaper, broadcaster or agency, and where it is at home.
public struct Outlet: Sendable, Hashable {
  /// For whom an outlet writes: the wider, the less its home says of the places that it names.
  public enum Reach: String, Sendable, CaseIterable {
    /// A town and its county.
    case local
    /// A state, a province or a part of a country.
    case regional
    /// A country.
    case national
    /// The world.
    case international
  }

  /// Its web domain, in small letters and without `www.`.
  public let domain: String
  /// Its name as it writes it.
  public let name: String
  /// For whom it writes.
  public let reach: Reach
  /// The id of the place where it is at home.
  public let home: String

  /// Makes an outlet.
  public init(domain: String, name: String, reach: Reach, home: String) {
    self.domain = domain
    self.name = name
    self.reach = reach
    self.home = home
  }
}
