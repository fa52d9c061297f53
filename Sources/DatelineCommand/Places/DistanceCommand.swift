import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline distance`: measures geodesic distances along a route, between all pairs, or for a file of pairs.
struct DistanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "distance",
    abstract: "Measure geodesic distances between places.",
    discussion: """
      A place is a name (“Paris, Texas”), an id (geonames:170794) or coordinates
      (decimal, DMS, UTM, MGRS and others). Names are resolved together: “Paris” next
      to “Dallas” is the one in Texas. The choice is reported on standard error.

      EXAMPLES
        dateline distance "Deir al-Zour" Raqqa Mosul
        dateline distance "40 41 38 N 73 46 44 W" "51.47, -0.4543" --unit mi
        dateline distance Tokyo "San Francisco" --format geojson > flight.geojson
        dateline distance Vienna Prague Budapest --matrix
        dateline distance --pairs pairs.csv > measured.csv
        dateline distance "603678 3910889" Raqqa --crs EPSG:32637

      A file of pairs is CSV. Its first line names the columns: from,to or
      from_latitude,from_longitude,to_latitude,to_longitude (with --crs:
      from_x,from_y,to_x,to_y). The output repeats each row and adds the columns
      distance_m, azimuth_deg, back_azimuth_deg, uncertainty_m, from_id and to_id.
      Rows that cannot be measured are skipped and reported with their line (exit
      status 2).
      """)

  @Argument(parsing: .allUnrecognized, help: "Places, at least 2: names, ids or coordinates.")
  var places: [String] = []

  @Flag(help: "Measure the distances between all pairs of places.")
  var matrix = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Measure each pair in this CSV file; - reads standard input.", valueName: "file"))
  var pairs: String?

  @Option(help: "Output format (default: text, or csv with --pairs).")
  var format: MeasuringFormat?

  @OptionGroup var measuring: MeasuringArguments

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    places = try PlaceArguments.checked(places)
    if pairs != nil {
      guard places.isEmpty, !matrix else {
        throw ValidationError(
          "--pairs reads all places from its file; omit the others and --matrix")
      }
      guard format ?? .csv == .csv else {
        throw ValidationError("--pairs supports only --format csv, found \(format?.rawValue ?? "")")
      }
      return
    }
    let name = matrix ? "distance --matrix" : "distance"
    guard places.count >= 2 else {
      throw ValidationError("\(name) needs at least 2 places, found \(places.count)")
    }
    if matrix, format == .geojson {
      throw ValidationError("--matrix supports --format text, json or csv, found geojson")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    if let pairs {
      try measure(pairs, in: opened.gazetteer, hasErrors: opened.hasErrors)
      return
    }
    let stops = try coordinates.resolve(places, in: opened.gazetteer)
    let method = try measuring.method()
    let unit = try measuring.lengthUnit()
    if matrix {
      let matrix = DistanceMatrix(between: stops, by: method, in: opened.gazetteer)
      switch format ?? .text {
      case .text, .geojson: try StandardStreams.print(matrix.text(unit: unit))
      case .json: try StandardStreams.print(matrix.json() + [0x0A])
      case .csv: try StandardStreams.print(matrix.csv())
      }
    } else {
      let route = Route(through: stops, by: method, in: opened.gazetteer)
      switch format ?? .text {
      case .text: try StandardStreams.print(route.text(unit: unit))
      case .json: try StandardStreams.print(route.json() + [0x0A])
      case .csv: try StandardStreams.print(route.csv())
      case .geojson: try StandardStreams.print(route.geoJSON() + [0x0A])
      }
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }

  private func measure(
    _ path: String, in gazetteer: LayeredGazetteer, hasErrors: Bool
  ) throws {
    let input = try ByteStream(path: path)
    let method = try measuring.method()
    var table = PairTable(
      file: input.path, in: gazetteer, by: method, reading: try coordinates.reader())
    var output: [UInt8] = []
    var bytes: [UInt8] = []
    while try input.read(appendingTo: &bytes) {
      try table.feed(bytes, to: &output) { StandardStreams.report("\($0)") }
      bytes.removeAll(keepingCapacity: true)
      try StandardStreams.print(output)
      output.removeAll(keepingCapacity: true)
    }
    try table.finish(to: &output) { StandardStreams.report("\($0)") }
    try StandardStreams.print(output)
    let rows = "\(table.measured) row\(table.measured == 1 ? "" : "s") measured"
    let refused = table.refused > 0 ? ", \(table.refused) skipped" : ""
    StandardStreams.report(
      "\(rows)\(refused); geodesic on \(method.ellipsoid.name) (Karney 2013)")
    if table.refused > 0 || hasErrors { throw ExitCode.inputHasErrors }
  }
}
