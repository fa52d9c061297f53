import ArgumentParser
import Dateline
import Geodesy

/// `dateline midpoint`: points along the geodesic between two places.
struct MidpointCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "midpoint",
    abstract: "Find the point halfway between two places, or many points on the way.",
    discussion: """
      EXAMPLES
        dateline midpoint "Deir al-Zour" Raqqa
        dateline midpoint Tokyo "San Francisco" --points 9
        dateline midpoint London Tokyo --every 500km --format geojson > way.geojson
        dateline midpoint Damascus Aleppo --coordinates utm
      """)

  @Argument(parsing: .allUnrecognized, help: "Two places: names, ids, or coordinates.")
  var places: [String]

  @Option(help: "So many points between the two, at equal distances.")
  var points: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("A point every so far, both ends included.", valueName: "length"))
  var every: String?

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var measuring: MeasuringArguments

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    try PlaceArguments.check(places)
    guard places.count == 2 else {
      throw ValidationError("midpoint needs two places, found \(places.count)")
    }
    _ = try spacing()
  }

  private func spacing() throws -> Waypoints.Spacing {
    if points != nil, every != nil {
      throw ValidationError("--points and --every exclude each other")
    }
    if let every {
      let length = try OptionValues.length(every, option: "--every")
      guard length.metres > 0 else {
        throw ValidationError("--every must be more than nothing, found “\(every)”")
      }
      return .every(length)
    }
    let count = points ?? 1
    guard 1...Waypoints.limit ~= count else {
      throw ValidationError("--points must be in 1...\(Waypoints.limit), found \(count)")
    }
    return .count(count)
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let ends = try coordinates.resolve(places, in: opened.gazetteer)
    guard let origin = ends.first, let target = ends.last else { return }
    let way = try Waypoints(
      spacing(), from: origin, to: target, by: measuring.method(), in: coordinates.style())
    switch format {
    case .text: try StandardStreams.print(way.text(unit: measuring.lengthUnit()))
    case .json: try StandardStreams.print(way.json() + [0x0A])
    case .csv: try StandardStreams.print(way.csv())
    case .geojson: try StandardStreams.print(way.geoJSON() + [0x0A])
    }
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
