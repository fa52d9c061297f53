/// Where a place comes from, and what its licence asks to be said.
public struct Provenance: Sendable, Hashable {
  /// The gazetteer that gives the id.
  public let gazetteer: String
  /// Where the id is described.
  public let uri: String?
  /// The licence of the data.
  public let licence: String?
  /// What the row itself gives as its source, where that says more.
  public let citation: String?

  package init(id: String, source: String) {
    let parts = id.split(separator: ":", maxSplits: 1)
    let local = parts.count == 2 ? String(parts[1]) : id
    switch parts.first {
    case "geonames":
      gazetteer = "GeoNames"
      uri = "https://www.geonames.org/\(local)"
      licence = "CC BY 4.0"
      citation = nil
    case "geonames-postal":
      gazetteer = "GeoNames"
      uri = "https://www.geonames.org/postal-codes/"
      licence = "CC BY 4.0"
      citation = nil
    case "naturalearth":
      gazetteer = "Natural Earth"
      uri = "https://www.naturalearthdata.com/"
      licence = "public domain"
      citation = nil
    case "icao", "iata":
      gazetteer = "airportsdata"
      uri = "https://pypi.org/project/airportsdata/"
      licence = "MIT"
      citation = nil
    case "dateline":
      gazetteer = "Dateline"
      uri = nil
      licence = "MIT"
      citation = source.isEmpty ? nil : source
    default:
      gazetteer = parts.count == 2 ? String(parts[0]) : "user"
      uri = nil
      licence = nil
      citation = source.isEmpty ? nil : source
    }
  }
}
