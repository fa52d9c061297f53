import ArgumentParser
import Dateline
import Geodesy

/// `dateline midpoint`: finds points along the geodesic between two places.
struct MidpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "midpoint",
    abstract: "Find the midpoint of two places, or several points along the way.",
    discussion: """
      EXAMPLES
        dateline midpoint "Deir al-Zour" Raqqa
        dateline midpoint Tokyo "San Francisco" --points 9
        dateline midpoint London Tokyo --every 500km --format geojson > way.geojson
        dateline midpoint Damascus Aleppo --coordinates utm
      """)

  @Argument(parsing: .allUnrecognized, help: "Two places: names, ids or coordinates.")
  var places: [String]

  @Option(help: "Number of equally spaced points between the places (default: 1).")
  var points: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Distance between points such as 50km; includes both ends.", valueName: "length"))
  var every: String?

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var measuring: MeasuringArguments

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    places = try PlaceArguments.checked(places)
    guard places.count == 2 else {
      throw ValidationError("midpoint needs 2 places, found \(places.count)")
    }
    _ = try spacing()
  }

  private func spacing() throws -> Waypoints.Spacing {
    if points != nil, every != nil {
      throw ValidationError("--points and --every cannot be combined")
    }
    if let every {
      let length = try OptionValues.length(every, option: "--every")
      guard length.metres > 0 else {
        throw ValidationError("--every must be greater than 0, found “\(every)”")
      }
      return .every(length)
    }
    let count = points ?? 1
    try OptionValues.check(count, in: 1...Waypoints.limit, option: "--points")
    return .count(count)
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let ends = try coordinates.resolve(places, in: opened.gazetteer)
    guard let origin = ends.first, let target = ends.last else { return }
    let waypoints = try Waypoints(
      spacing(), from: origin, to: target, by: measuring.method(), in: coordinates.style())
    switch format {
    case .text: try StandardStreams.print(waypoints.text(unit: measuring.lengthUnit()))
    case .json: try StandardStreams.print(waypoints.json() + [0x0A])
    case .csv: try StandardStreams.print(waypoints.csv())
    case .geojson: try StandardStreams.print(waypoints.geoJSON() + [0x0A])
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
