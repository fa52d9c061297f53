public import Files
public import Gazetteer
public import GeoPackage
import Geodesy

/// Writes places to a GeoPackage: a table `places` of points, and a table `names` of their other
/// names, whose `place_id` refers to `id`.
public struct PlacePackage {
  private static let places = GeoPackageTable(
    "places", description: "Places of a Dateline gazetteer", geometry: .point,
    columns: [
      .init("id", isIndexed: true), .init("name"), .init("feature_class"), .init("feature_code"),
      .init("country_code"), .init("admin1"), .init("admin2"), .init("population", .integer),
      .init("elevation", .integer), .init("west", .real), .init("south", .real),
      .init("east", .real), .init("north", .real), .init("source"),
    ])
  private static let names = GeoPackageTable(
    "names", description: "Further names of the places",
    columns: [
      .init("place_id", isIndexed: true), .init("text"), .init("lang"), .init("kind"),
      .init("from_year", .integer), .init("to_year", .integer),
    ])

  private let package: GeoPackageWriter
  private let places: GeoPackageWriter.TableNumber
  private let names: GeoPackageWriter.TableNumber

  /// Begins the package.
  ///
  /// - Parameters:
  ///   - path: A file that does not exist yet, or is empty.
  ///   - lastChange: When the places last changed; see `GeoPackageWriter`.
  /// - Throws: `FileError.unwritable`.
  public init(
    creating path: String, lastChange: String = GeoPackageWriter.unknownChange
  ) throws(FileError) {
    package = try GeoPackageWriter(creating: path, lastChange: lastChange)
    places = try package.add(Self.places)
    names = try package.add(Self.names)
  }

  /// Adds a place with its names.
  ///
  /// - Throws: `FileError.unwritable`.
  public func add(_ place: Place) throws(FileError) {
    let box = place.boundingBox
    try package.insert(
      into: places, geometry: .point(place.coordinate),
      [
        .text(place.id), .text(place.name), .text(place.feature.featureClass.rawValue),
        .text(ifPresent: place.feature.code), .text(ifPresent: place.country?.description),
        .text(ifPresent: place.admin1), .text(ifPresent: place.admin2),
        .integer(place.population), .integer(ifPresent: place.elevation),
        box.map { .real($0.west) } ?? .null, box.map { .real($0.south) } ?? .null,
        box.map { .real($0.east) } ?? .null, box.map { .real($0.north) } ?? .null,
        .text(ifPresent: place.source),
      ])
    for name in place.names {
      try package.insert(
        into: names,
        [
          .text(place.id), .text(name.text), .text(ifPresent: name.language),
          .text(name.kind.rawValue), .integer(ifPresent: name.from),
          .integer(ifPresent: name.to),
        ])
    }
  }

  /// Completes the package.
  ///
  /// - Throws: `FileError.unwritable`.
  public func finish() throws(FileError) { try package.finish() }
}
