import GeoPackage

/// The tables of an ``AnnotationPackage``.
enum AnnotationTables {
  /// A row a document.
  static let documents = GeoPackageTable(
    "documents", description: "Documents that were annotated",
    columns: [
      .init("document", isIndexed: true), .init("title"), .init("date"), .init("language"),
      .init("length", .integer),
      .init("sha256"), .init("places", .integer), .init("mentions", .integer),
      .init("focus_country_code"), .init("outlet"), .init("dateline_version"),
      .init("gazetteer_hash"),
    ])

  /// A row a place and document; without a geometry where a name stayed unresolved. Where it is approximate,
  /// the point stands for the place that the text ties it to, and the table of areas has the area.
  static let places = GeoPackageTable(
    "places", description: "Places of the documents, a row a place and document",
    geometry: .point,
    columns: [
      .init("document", isIndexed: true), .init("number", .integer), .init("kind"),
      .init("class"), .init("id", isIndexed: true), .init("name"), .init("feature_class"),
      .init("feature_code"), .init("country_code"), .init("country"), .init("admin1"),
      .init("population", .integer), .init("confidence", .real),
      .init("mention_count", .integer), .init("uncertainty_m", .real), .init("near_id"),
      .init("source"), .init("source_uri"), .init("licence"), .init("near_name"),
      .init("approximate", .boolean), .init("within_id"), .init("within_name"),
    ])

  /// A row a mention, at its place's point; without one where that only stands for another place.
  static let mentions = GeoPackageTable(
    "mentions", description: "Mentions; start and end count code points",
    geometry: .point,
    columns: [
      .init("document", isIndexed: true), .init("place_number", .integer),
      .init("place_id", isIndexed: true), .init("start", .integer), .init("end", .integer),
      .init("text"), .init("role"), .init("confidence", .real),
    ])

  /// A row a pair of places that stand together.
  static let relations = GeoPackageTable(
    "relations", description: "Geodesics between places that a sentence names together",
    geometry: .multiLineString,
    columns: [
      .init("document", isIndexed: true), .init("from_id"), .init("from_name"), .init("to_id"),
      .init("to_name"), .init("distance_m", .real), .init("azimuth_deg", .real),
      .init("back_azimuth_deg", .real), .init("compass"),
    ])

  /// A row a described or approximate place that has an area.
  static let areas = GeoPackageTable(
    "areas", description: "Areas in which described and approximate places lie",
    geometry: .multiPolygon,
    columns: described)

  /// A row a described place whose words give a line.
  static let ways = GeoPackageTable(
    "ways", description: "Roads, borders and coasts on which described places lie",
    geometry: .multiLineString, columns: described)

  private static let described: [GeoPackageTable.Column] = [
    .init("document", isIndexed: true), .init("place_number", .integer), .init("name"),
    .init("relation"), .init("anchor_ids"), .init("uncertainty_m", .real),
    .init("confidence", .real),
  ]
}
