import ArgumentParser
import Dateline

/// `dateline destination`: finds the point at a distance and bearing from a place.
struct DestinationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "destination",
    abstract: "Find the point at a distance and bearing from a place.",
    discussion: """
      EXAMPLES
        dateline destination "Deir al-Zour" --bearing 225 --distance 30km
        dateline destination Baghdad --bearing NNW --distance "50 miles"
        dateline destination 0,179 --bearing 90 --distance 500km --format geojson
        dateline destination Mosul --bearing 90 --distance 10km --coordinates mgrs
      """)

  @Argument(parsing: .allUnrecognized, help: "Starting place: a name, an id or coordinates.")
  var places: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Bearing in degrees clockwise from north, or a compass point such as SW.",
      valueName: "degrees"))
  var bearing: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Distance with its unit: 30km, 50mi, 12nmi, 800m or 500ft.", valueName: "length"))
  var distance: String

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var measuring: MeasuringArguments

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    places = try PlaceArguments.checked(places)
    guard places.count == 1 else {
      throw ValidationError("destination needs 1 place, found \(places.count)")
    }
    _ = try OptionValues.bearing(bearing)
    _ = try OptionValues.length(distance, option: "--distance")
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    for origin in try coordinates.resolve(places, in: opened.gazetteer) {
      let destination = try Destination(
        at: OptionValues.length(distance, option: "--distance"),
        azimuth: OptionValues.bearing(bearing), from: origin, by: measuring.method(),
        in: coordinates.style())
      switch format {
      case .text:
        try StandardStreams.print(destination.text(unit: measuring.lengthUnit()))
      case .json: try StandardStreams.print(destination.json() + [0x0A])
      case .csv: try StandardStreams.print(destination.csv())
      case .geojson: try StandardStreams.print(destination.geoJSON() + [0x0A])
      }
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
