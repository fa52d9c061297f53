import Files
import Foundation

/// News outlets by domain and by name: `outlets.tsv` in the folder of a gazetteer's text.
///
/// Its columns are `domain`, `name`, `reach` (``Outlet/Reach``), `home` (a place's id) and `place`, which
/// says the home in words for those who read the table. Written by hand; sorted by domain.
public struct OutletTable: Sendable {
  /// The table's name in a gazetteer's folder.
  public static let fileName = "outlets.tsv"

  /// All outlets in the order of the file.
  public let outlets: [Outlet]
  private let byDomain: [String: Int]
  /// Outlets of one name; where several share it, none is meant by it alone.
  private let byName: [String: [Int]]

  /// Makes a table.
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

  /// Reads a folder's table; one without rows where there is none.
  ///
  /// - Parameters:
  ///   - path: The folder of a gazetteer's text.
  ///   - refused: Called with the line's number, from 1, of each row that is none.
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

  /// The outlet that a domain, an address or a name means.
  ///
  /// - Parameter text: `www.parisnews.com`, `https://parisnews.com/a`, a subdomain, or a name with or
  ///   without its article, whatever the case.
  /// - Returns: The outlet; nil where none is known, or several of the name are.
  /// - Complexity: O(*n*) in the text.
  public func outlet(_ text: String) -> Outlet? {
    // Longer texts are no names of outlets.
    guard text.utf8.count <= 1_000 else { return nil }
    if let number = byDomain(of: text) { return outlets[number] }
    guard let numbers = byName[Self.folded(text)] else { return nil }
    // One paper may have several domains.
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
