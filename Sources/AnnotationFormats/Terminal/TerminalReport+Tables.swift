import ArticleAnnotation
import Gazetteer
import Geodesy
import PlainText
import SpatialLanguage

extension TerminalReport {
  mutating func writePlaces() {
    let located = annotation.places.enumerated().filter { $0.element.coordinate != nil }
    guard !located.isEmpty else {
      item([("No place was found in this text.", "")])
      return
    }
    let rows = located.map { number, place in row(of: place, number) }
    heading(ReaderWords.count(rows.count, "place"))
    let table = TerminalTable(
      headings: ["#", "Place", "Country", "Kind", "Coordinates", "Sure", "Named"], rows: rows,
      flexible: [1, 2, 3], rightAligned: [0, 5, 6])
    // Columns of a few letters read worse than lines.
    if columns >= 60,
      let lines = table.lines(columns: columns, headingStyle: usesColor ? "4" : "")
    {
      append(lines)
      return
    }
    for row in rows {
      item([("\(row[0]) ", ""), (row[1], "1")])
      for text in [row[2], row[3], row[4], "\(row[5]) sure, named \(row[6])×"]
      where !text.isEmpty { item([("- \(text)", "")]) }
    }
  }

  private func row(of place: AnnotatedPlace, _ number: Int) -> [String] {
    let details = place.details ?? place.within
    let isDoubtful = place.isDoubtful ? "?" : ""
    return [
      "\(number + 1)",
      TerminalText.safe(place.details?.name ?? place.mentions.first?.text ?? ""),
      TerminalText.safe(details?.country == details?.name ? "" : details?.country ?? ""),
      kind(of: place), position(of: place),
      ReaderWords.percent(place.confidence) + isDoubtful, "\(place.mentions.count)",
    ]
  }

  /// What it is, or in or near which place it lies where the gazetteer lacks it.
  private func kind(of place: AnnotatedPlace) -> String {
    if let details = place.details { return details.kindInWords }
    guard place.isApproximate, let within = place.within else { return "not in gazetteer" }
    return "not in gazetteer; "
      + ReaderWords.approximate(TerminalText.safe(within.name), place.extent)
  }

  /// Coordinates; none where the point only stands for another place.
  private func position(of place: AnnotatedPlace) -> String {
    if let details = place.details { return ReaderWords.coordinates(details.coordinate) }
    if let estimate = place.description?.estimate {
      return "~" + ReaderWords.coordinates(estimate.point)
    }
    if place.isApproximate { return "–" }
    return place.coordinate.map(ReaderWords.coordinates) ?? ""
  }

  mutating func writeDescribed() {
    guard !annotation.described.isEmpty || !annotation.coordinates.isEmpty else { return }
    heading("Described and written out")
    for (number, place) in annotation.described.enumerated() {
      let point =
        place.estimate.map {
          ReaderWords.coordinates($0.point) + " within " + ReaderWords.distance($0.uncertainty)
        } ?? "not placed"
      item([("d\(number + 1) “\(quoted(place.mentions.first))”: \(point)", "")])
    }
    for (number, coordinate) in annotation.coordinates.enumerated() {
      var text =
        "c\(number + 1) “\(quoted(coordinate.mention))”: "
        + ReaderWords.coordinates(coordinate.reading.coordinate)
      if let beside = coordinate.beside {
        text += ", \(ReaderWords.distance(beside.distance)) from \(beside.place.name)"
        if coordinate.contradictsName { text += ", which contradicts the name" }
      }
      item([(text, "")])
    }
  }

  mutating func writeClaims() {
    guard !annotation.claims.isEmpty else { return }
    heading(ReaderWords.count(annotation.claims.count, "statement") + " tested")
    for claim in annotation.claims {
      let style =
        switch claim.verdict {
        case .agrees: "32"
        case .contradicts: "1;31"
        case .untested: "2"
        }
      item([
        ("\(claim.verdict.sign) \(claim.verdict.rawValue)", style),
        (" “\(quoted(claim.mention))” \(claim.subject.name): \(claim.finding)", ""),
      ])
    }
  }

  mutating func writeUnresolved() {
    let unresolved = annotation.places.filter { $0.coordinate == nil }
    guard !unresolved.isEmpty else { return }
    heading(ReaderWords.count(unresolved.count, "name") + " not found")
    for place in unresolved {
      let count = place.mentions.count
      item([
        (quoted(place.mentions.first), ""), (count > 1 ? " (\(count)×)" : "", ""),
        (place.near.map { ", near \($0.fullName)?" } ?? "", ""),
      ])
    }
  }

  mutating func writeDistances() {
    guard !annotation.relations.isEmpty else { return }
    let names = Dictionary(
      annotation.places.compactMap { place in place.details.map { ($0.id, $0.name) } },
      uniquingKeysWith: { first, _ in first })
    heading("Distances between places in the same sentence")
    for relation in annotation.relations.prefix(20) {
      item([
        (
          "\(names[relation.from] ?? relation.from) – \(names[relation.to] ?? relation.to): "
            + ReaderWords.distance(relation.distance)
            + (relation.distance > 0 ? " " + ReaderWords.direction(relation.azimuth) : ""), ""
        )
      ])
    }
    let rest = annotation.relations.count - 20
    if rest > 0 { item([("… \(rest) more", "")]) }
  }

  mutating func writeSummary() {
    heading("Document")
    item([("\(annotation.documentID), \(ReaderWords.language(annotation.language))", "")])
    if let spread = annotation.spread {
      item([
        (
          "center \(ReaderWords.coordinates(spread.center))"
            + (spread.extent >= 1
              ? ", places up to \(ReaderWords.distance(spread.extent)) apart" : ""),
          ""
        )
      ])
    }
  }

  private func quoted(_ mention: AnnotatedPlace.Occurrence?) -> String {
    (mention?.text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
