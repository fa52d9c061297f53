public import ArticleAnnotation
public import Files
import GeoJSON
public import GeoPackage
import Geodesy
import SpatialLanguage

/// Writes annotations to a GeoPackage, which QGIS and GDAL open: layers of places, mentions, relations,
/// areas and ways, a table of documents, and for QGIS the styles of the layers.
///
/// ```swift
/// let package = try AnnotationPackage(creating: "stories.gpkg")
/// for document in documents { try package.add(geoparser.annotate(document)) }
/// try package.finish()
/// ```
/// Rows of all tables name their document by its id in `document`. The same annotations give the same
/// bytes with the same version of SQLite. Memory does not grow with the documents. The file is whole after
/// ``finish()``; write it aside and rename it then.
public struct AnnotationPackage {
  private let package: GeoPackageWriter
  private let documents: GeoPackageWriter.TableNumber
  private let places: GeoPackageWriter.TableNumber
  private let mentions: GeoPackageWriter.TableNumber
  private let relations: GeoPackageWriter.TableNumber
  private let areas: GeoPackageWriter.TableNumber
  private let ways: GeoPackageWriter.TableNumber

  /// Begins the package.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist yet, or is empty.
  ///   - lastChange: When the annotations were made; see `GeoPackageWriter`.
  /// - Throws: `FileError.unwritable`.
  public init(
    creating path: String, lastChange: String = GeoPackageWriter.unknownChange
  ) throws(FileError) {
    package = try GeoPackageWriter(creating: path, lastChange: lastChange)
    // In the order in which a map draws them, the first below.
    areas = try package.add(AnnotationTables.areas)
    ways = try package.add(AnnotationTables.ways)
    relations = try package.add(AnnotationTables.relations)
    places = try package.add(AnnotationTables.places)
    mentions = try package.add(AnnotationTables.mentions)
    documents = try package.add(AnnotationTables.documents)
    let styles = try package.add(LayerStyle.table)
    for style in LayerStyle.all { try package.insert(into: styles, style.row) }
  }

  /// Appends a document, with the title and the date of its metadata.
  ///
  /// - Parameters:
  ///   - annotation: What is written.
  ///   - title: A title in place of the one in the metadata; nil keeps that.
  ///   - date: A date in any form in place of the one in the metadata; nil keeps that.
  /// - Throws: `FileError.unwritable`.
  public func add(
    _ annotation: Annotation, title: String? = nil, date: String? = nil
  ) throws(FileError) {
    let entries = annotation.entries
    try addDocument(annotation.replacingMetadata(title: title, date: date), entries)
    for entry in entries { try add(entry, of: annotation) }
    try addMentions(of: entries, in: annotation)
    for line in annotation.relationLines { try add(line, of: annotation) }
  }

  /// Ends the package.
  ///
  /// - Throws: `FileError.unwritable`.
  public func finish() throws(FileError) { try package.finish() }

  private func addDocument(
    _ annotation: Annotation, _ entries: [AnnotationEntry]
  ) throws(FileError) {
    let metadata = annotation.document.metadata
    try package.insert(
      into: documents,
      [
        .text(annotation.documentID), .text(ifPresent: metadata.title),
        .text(ifPresent: metadata.date),
        .text(annotation.language.rawValue),
        .integer(annotation.textLength), .text(annotation.textHash),
        .integer(entries.count { $0.coordinate != nil }),
        .integer(entries.reduce(0) { $0 + $1.mentions.count }),
        .text(ifPresent: annotation.focus.first?.country.description),
        .text(ifPresent: annotation.outlet?.outlet.domain), .text(DatelineVersion.current),
        .text(annotation.gazetteerHash),
      ])
  }

  private func add(_ entry: AnnotationEntry, of annotation: Annotation) throws(FileError) {
    let surroundings = entry.surroundings
    try package.insert(
      into: places, geometry: entry.coordinate.map(GeoPackageGeometry.point),
      [
        .text(annotation.documentID), .integer(entry.number), .text(entry.kind.rawValue),
        .text(entry.classification.rawValue), .text(ifPresent: entry.details?.id),
        .text(entry.name), .text(ifPresent: entry.details?.feature.featureClass.rawValue),
        .text(ifPresent: entry.details?.feature.code),
        .text(ifPresent: surroundings?.countryCode?.description),
        .text(ifPresent: surroundings?.country), .text(ifPresent: surroundings?.admin1),
        .integer(ifPresent: entry.details?.population), .real(entry.confidence),
        .integer(entry.mentions.count), entry.uncertainty.map(GeoPackageValue.real) ?? .null,
        .text(ifPresent: entry.near?.id), .text(ifPresent: surroundings?.provenance.gazetteer),
        .text(ifPresent: surroundings?.provenance.uri),
        .text(ifPresent: surroundings?.provenance.licence), .text(ifPresent: entry.near?.name),
        .boolean(entry.kind == .approximate), .text(ifPresent: entry.within?.id),
        .text(ifPresent: entry.within?.name),
      ])
    guard let uncertainty = entry.uncertainty,
      let relation = entry.description?.relation.rawValue ?? entry.within.map({ _ in "within" })
    else { return }
    let anchors = entry.description?.anchors.map(\.id).joined(separator: " ") ?? entry.within?.id
    let values: [GeoPackageValue] = [
      .text(annotation.documentID), .integer(entry.number), .text(entry.name), .text(relation),
      .text(ifPresent: anchors), .real(uncertainty), .real(entry.confidence),
    ]
    switch annotation.area(of: entry) {
    case .polygon(let rings):
      try package.insert(into: areas, geometry: .multiPolygon([rings]), values)
    case .multiPolygon(let polygons):
      try package.insert(into: areas, geometry: .multiPolygon(polygons), values)
    case .lineString(let line):
      try package.insert(into: ways, geometry: .multiLineString([line]), values)
    case .multiLineString(let lines):
      try package.insert(into: ways, geometry: .multiLineString(lines), values)
    default: break
    }
  }

  private func addMentions(
    of entries: [AnnotationEntry], in annotation: Annotation
  ) throws(FileError) {
    for (entry, mention) in Annotation.mentions(of: entries) {
      try package.insert(
        into: mentions,
        geometry: entry.kind == .approximate
          ? nil : entry.coordinate.map(GeoPackageGeometry.point),
        [
          .text(annotation.documentID), .integer(entry.number),
          .text(ifPresent: entry.details?.id), .integer(mention.range.lowerBound),
          .integer(mention.range.upperBound), .text(mention.text), .text(mention.role.rawValue),
          .real(mention.confidence),
        ])
    }
  }

  private func add(_ line: RelationLine, of annotation: Annotation) throws(FileError) {
    let lines: [[Coordinate]]
    switch line.geometry {
    case .lineString(let line): lines = [line]
    case .multiLineString(let parts): lines = parts
    default: return
    }
    let relation = line.relation
    try package.insert(
      into: relations, geometry: .multiLineString(lines),
      [
        .text(annotation.documentID), .text(relation.from), .text(line.from.name),
        .text(relation.to), .text(line.to.name), .real(relation.distance),
        .real(relation.azimuth), .real(relation.backAzimuth),
        .text(CompassPoint(azimuth: relation.azimuth).abbreviation),
      ])
  }
}
