import ArgumentParser
import Dateline

/// `dateline area`: measures the polygon whose corners are places.
struct AreaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "area",
    abstract: "Measure the area and perimeter of a polygon of places.",
    discussion: """
      The places are the corners, in order; the edges are geodesics. The direction
      does not matter. If edges cross, the parts on either side count with opposite
      signs.

      EXAMPLES
        dateline area Raqqa "Deir al-Zour" Palmyra
        dateline area 0,0 0,1 1,1 1,0 --format json
        dateline area Miami Bermuda "San Juan, Puerto Rico" --format geojson
      """)

  @Argument(parsing: .allUnrecognized, help: "Corners, at least 3: names, ids or coordinates.")
  var places: [String]

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var measuring: MeasuringArguments

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    places = try PlaceArguments.checked(places)
    guard places.count >= 3 else {
      throw ValidationError("area needs at least 3 places, found \(places.count)")
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let corners = try coordinates.resolve(places, in: opened.gazetteer)
    let polygon = PlacePolygon(corners, by: try measuring.method())
    switch format {
    case .text: try StandardStreams.print(polygon.text(unit: measuring.lengthUnit()))
    case .json: try StandardStreams.print(polygon.json() + [0x0A])
    case .csv: try StandardStreams.print(polygon.csv())
    case .geojson: try StandardStreams.print(polygon.geoJSON() + [0x0A])
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
