import ArticleAnnotation
import Geodesy
import PlainText

extension ClaimReport {
  /// The line that names the columns, with its end.
  public static let csvHeader =
    CSVText.line([
      "document", "verdict", "type", "subject", "subject_id", "object", "object_id",
      "stated_distance_m", "distance_m", "stated_compass", "compass", "start", "end", "text",
      "finding",
    ])

  /// A line a statement, without the line that names the columns; empty for a document without statements.
  public func csv() -> String {
    annotation.claims.map { claim in
      CSVText.line([
        annotation.documentID, claim.verdict.rawValue, claim.kindName, claim.subject.name,
        claim.subject.id, claim.objects.map(\.name).joined(separator: " | "),
        claim.objects.map(\.id).joined(separator: " | "),
        Self.metres(claim.statedDistance?.metres), Self.metres(claim.distance),
        claim.statedDirection?.abbreviation ?? "",
        claim.azimuth.map { CompassPoint(azimuth: $0).abbreviation } ?? "",
        "\(claim.mention.range.lowerBound)", "\(claim.mention.range.upperBound)",
        Self.oneLine(claim.mention.text), claim.finding,
      ])
    }.joined()
      + annotation.coordinates.compactMap { coordinate in
        guard let beside = coordinate.beside else { return nil }
        let verdict: SpatialClaim.Verdict = coordinate.contradictsName ? .contradicts : .agrees
        return CSVText.line([
          annotation.documentID, verdict.rawValue, "coordinates", beside.place.name,
          beside.place.id, "", "", "", Self.metres(beside.distance), "", "",
          "\(coordinate.mention.range.lowerBound)", "\(coordinate.mention.range.upperBound)",
          Self.oneLine(coordinate.mention.text), "",
        ])
      }.joined()
  }

  private static func metres(_ length: Double?) -> String {
    length.map { NumberText.fixed($0, decimals: 1) } ?? ""
  }
}
