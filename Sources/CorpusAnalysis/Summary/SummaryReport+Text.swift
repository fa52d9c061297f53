import PlainText

extension SummaryReport {
  /// The lists of a summary.
  public enum Table: String, CaseIterable, Sendable {
    case places
    case countries
    case heat
    case pairs
    case unresolved
    case roles
  }

  /// The summary as text for a terminal.
  ///
  /// - Parameters:
  ///   - columns: Width of the terminal.
  ///   - tables: The lists to print.
  /// - Returns: Lines, each with its end.
  public func text(columns: Int, tables: [Table] = Table.allCases) -> String {
    let columns = max(20, columns)
    let lists = tables.map { list($0).text(columns: columns) }.filter { !$0.isEmpty }
    return ([head(columns)] + lists).joined(separator: "\n")
  }

  private func head(_ columns: Int) -> String {
    let words =
      "\(Self.counted(documents, "document")), \(Self.counted(mentions, "mention")), "
      + "\(Self.grouped(located)) with a point; \(Self.counted(counts.places, "place")) in "
      + "\(counts.countries == 1 ? "1 country" : "\(Self.grouped(counts.countries)) countries"), "
      + "\(Self.counted(counts.unresolved, "name")) unresolved"
    var text = TerminalText.wrapped(words, width: columns).joined(separator: "\n") + "\n"
    if pairUndercount > 0 {
      let note =
        "Pairs were counted in bounded memory: numbers may be up to \(pairUndercount) too low."
      text += TerminalText.wrapped(note, width: columns).joined(separator: "\n") + "\n"
    }
    return text
  }

  private func list(_ table: Table) -> BarTable {
    switch table {
    case .places: placeList()
    case .countries: countryList()
    case .heat: heatList()
    case .pairs: pairList()
    case .unresolved: unresolvedList()
    case .roles: roleList()
    }
  }

  private func placeList() -> BarTable {
    let most = Double(places.first?.documents ?? 1)
    return BarTable(
      title: title("Places", places.count, of: counts.places),
      headings: ["documents", "mentions", "sure"],
      rows: places.map { place in
        BarTable.Row(
          name: TerminalText.safe(place.fullName),
          cells: [
            Self.grouped(place.documents), Self.grouped(place.mentions),
            FigureText.value(place.confidence, decimals: 2),
          ],
          bar: Double(place.documents) / most)
      })
  }

  private func countryList() -> BarTable {
    BarTable(
      title: title("Countries", countries.count, of: counts.countries),
      headings: ["documents", "mentions", "share", "focus"],
      rows: countries.map { country in
        BarTable.Row(
          name: TerminalText.safe(country.name),
          cells: [
            Self.grouped(country.documents), Self.grouped(country.mentions),
            Self.percent(country.share), Self.grouped(country.focus),
          ],
          bar: country.share / max(1e-9, countries.first?.share ?? 1))
      })
  }

  private func heatList() -> BarTable {
    BarTable(
      title: title(
        "Heat (cells of \(FigureText.value(cellDegrees, decimals: cellDegrees < 1 ? 2 : 0))°)",
        cells.count, of: counts.cells),
      headings: ["documents", "mentions", "share"],
      rows: cells.map { cell in
        let point =
          "\(FigureText.value((cell.south + cell.north) / 2)), "
          + FigureText.value((cell.west + cell.east) / 2)
        return BarTable.Row(
          name: cell.name.isEmpty ? point : TerminalText.safe(cell.name),
          cells: [
            Self.grouped(cell.documents), Self.grouped(cell.mentions), Self.percent(cell.share),
          ],
          bar: cell.share / max(1e-9, cells.first?.share ?? 1))
      })
  }

  private func pairList() -> BarTable {
    BarTable(
      title: "Named together", headings: ["documents", "jaccard", "bits", "km"],
      rows: pairs.map { pair in
        BarTable.Row(
          name: TerminalText.safe("\(pair.first.name) + \(pair.second.name)"),
          cells: [
            Self.grouped(pair.documents), FigureText.value(pair.jaccard, decimals: 2),
            FigureText.value(pair.information),
            pair.distance.map { Self.grouped(Int(($0 / 1_000).rounded())) } ?? "-",
          ],
          bar: Double(pair.documents) / Double(max(1, pairs.first?.documents ?? 1)))
      })
  }

  private func unresolvedList() -> BarTable {
    BarTable(
      title: title("Unresolved", unresolved.count, of: counts.unresolved),
      headings: ["documents", "mentions", "sure"],
      rows: unresolved.map { name in
        let near = name.near.map { " (near \($0.name))" } ?? ""
        return BarTable.Row(
          name: TerminalText.safe(name.name + near),
          cells: [
            Self.grouped(name.documents), Self.grouped(name.mentions),
            FigureText.value(name.confidence, decimals: 2),
          ],
          bar: Double(name.documents) / Double(max(1, unresolved.first?.documents ?? 1)))
      })
  }

  private func roleList() -> BarTable {
    BarTable(
      title: "Roles", headings: ["mentions", "share"],
      rows: roles.map { role, count in
        BarTable.Row(
          name: TerminalText.safe(role),
          cells: [Self.grouped(count), Self.percent(Double(count) / Double(max(1, mentions)))],
          bar: Double(count) / Double(max(1, roles.first?.mentions ?? 1)))
      })
  }

  private func title(_ word: String, _ shown: Int, of all: Int) -> String {
    shown < all ? "\(word), \(Self.grouped(shown)) of \(Self.grouped(all))" : word
  }

  private static func grouped(_ number: Int) -> String { TextTable.grouped(number) }

  private static func counted(_ number: Int, _ word: String) -> String {
    "\(grouped(number)) \(word)\(number == 1 ? "" : "s")"
  }

  private static func percent(_ share: Double) -> String { FigureText.value(share * 100) + " %" }
}
