import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline distance`: geodesic legs from place to place.
struct DistanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distance",
    abstract: "Measure from place to place along the geodesic.",
    discussion: """
      A place is a name (“Paris, Texas”), an id (geonames:170794) or coordinates
      (decimal, DMS, UTM, MGRS). Distances are geodesic on the WGS 84 ellipsoid,
      azimuths in degrees from north.

      EXAMPLES
        dateline distance "Deir al-Zour" Raqqa Mosul
        dateline distance "40 41 38 N 73 46 44 W" "51.47, -0.4543" --unit mi
        dateline distance Tokyo "San Francisco" --format geojson > flight.geojson
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, geojson }

  @Argument(parsing: .allUnrecognized, help: "Two places or more.")
  var places: [String]

  @Option(help: "Unit of the text output: m, km, mi or nmi.")
  var unit = "km"

  @Option(help: "Output format.")
  var format: Format = .text

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    // Coordinates may begin with a minus; what begins with two is a misspelt option.
    if let option = places.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    guard places.count >= 2 else {
      throw ValidationError("distance needs two places or more, found \(places.count)")
    }
    guard LengthUnit(unit) != nil else {
      throw ValidationError("--unit must be m, km, mi, nmi or ft, found “\(unit)”")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    var stops: [PlaceQuery.Answer] = []
    for place in places { stops.append(try PlaceQuery(place).resolve(in: opened.gazetteer)) }
    let route = Route(through: stops)
    switch format {
    case .text: try StandardStreams.print(route.text(unit: LengthUnit(unit) ?? .kilometre))
    case .json: try StandardStreams.print(route.json() + [0x0A])
    case .csv: try StandardStreams.print(route.csv())
    case .geojson: try StandardStreams.print(route.geoJSON() + [0x0A])
    }
    for note in route.ambiguities() { StandardStreams.tell(note) }
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
