import Files
import Foundation

/// News outlets by domain and by name, read from `outlets.tsv` in the folder of a gazetteer's text.
///
/// Its columns are `domain`, `name`, `reach` (``Outlet/Reach``), `home` (a place's id) and `place`,
/// which names the home for people who read the table. The table is written by hand and sorted by
/// domain.
public struct OutletTable: Sendable {
  /// The table's file name in a gazetteer's folder.
  public static let fileName = "outlets.tsv"

  /// All outlets in the order of the file.
  public let outlets: [Outlet]
  private let byDomain: [String: Int]
  /// The numbers of the outlets that share a folded name.
  private let byName: [String: [Int]]

  /// Creates a table.
  public init(_ outlets: [Outlet]) {
    self.outlets = outlets
    var byDomain: [String: Int] = [:]
    var byName: [String: [Int]] = [:]
    for (number, outlet) in outlets.enumerated() {
      byDomain[outlet.domain] = number
      byName[Self.folded(outlet.name), default: []].append(number)
    }
    self.byDomain = byDomain
    self.byName = byName
  }

  /// Reads a folder's table; without such a file, the table is empty.
  ///
  /// - Parameters:
  ///   - path: The folder of a gazetteer's text.
  ///   - refused: Called with the 1-based line number of each row that cannot be used.
  /// - Complexity: O(*n*) in the rows.
  public init(folder path: String, refused: (Int) -> Void = { _ in }) {
    guard let file = try? MappedFile(path: "\(path)/\(Self.fileName)") else {
      self.init([])
      return
    }
    defer { withExtendedLifetime(file) {} }
    var outlets: [Outlet] = []
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard columns.count == 5, !columns[0].isEmpty, let reach = Outlet.Reach(rawValue: columns[2])
      else {
        refused(number + 1)
        continue
      }
      outlets.append(
        Outlet(domain: columns[0], name: columns[1], reach: reach, home: columns[3]))
    }
    self.init(outlets)
  }

  /// Finds the outlet for a domain, a web address or a name.
  ///
  /// - Parameter text: `www.parisnews.com`, `https://parisnews.com/a`, a subdomain, or a name with
  ///   or without its article, in any case.
  /// - Returns: The outlet; nil if none is known, or if outlets with different homes share the
  ///   name.
  /// - Complexity: O(*n*) in the text.
  public func outlet(_ text: String) -> Outlet? {
    // No outlet has a longer name; do not spend time on folding one.
    guard text.utf8.count <= 1_000 else { return nil }
    if let number = byDomain(of: text) { return outlets[number] }
    guard let numbers = byName[Self.folded(text)] else { return nil }
    // One paper may have several domains: rows that agree on the home are the same outlet for us.
    let homes = Set(numbers.map { outlets[$0].home })
    return homes.count == 1 ? numbers.first.map { outlets[$0] } : nil
  }

  private func byDomain(of text: String) -> Int? {
    var host = text.lowercased()[...]
    if let scheme = host.range(of: "://") { host = host[scheme.upperBound...] }
    host = host.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    while host.contains(".") {
      if let number = byDomain[String(host)] { return number }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
    return nil
  }

  private static func folded(_ name: String) -> String {
    let words = NameFolding.fold(name).split(separator: " ")
    return words.drop { $0 == "the" }.joined(separator: " ")
  }
}

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
