import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline near`: lists the places around a place.
struct NearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: "List the places around a place, nearest first.",
    discussion: """
      Distances are geodesic, on WGS 84. The place itself is not listed.

      EXAMPLES
        dateline near "Deir al-Zour" --within 30km
        dateline near Suva --within 1000km --feature-class P --limit 5
        dateline near "35.33, 40.14" --feature-code PPLA --limit 3
        dateline near Basra --country IR --format csv
        dateline near 89,0 --limit 3 --coordinates mgrs
      """)

  @Argument(parsing: .allUnrecognized, help: "Central place: a name, an id or coordinates.")
  var places: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("List only places within this distance, such as 50km.", valueName: "length"))
  var within: String?

  @Option(help: "Maximum number of places (default: 10, or all with --within).")
  var limit: Int?

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "List only places of this GeoNames class: P settlements, A divisions, H waters, T terrain, "
        + "S spots, L areas, R roads, U undersea, V forests.",
      valueName: "letter"))
  var featureClass: String?

  @Option(
    help: ArgumentHelp("List only places with this GeoNames code, such as PPLA.", valueName: "code")
  )
  var featureCode: String?

  @Option(help: "List only places in this country, an ISO 3166-1 code such as SY.")
  var country: String?

  @Option(help: "Unit of lengths in text output: m, km, mi, nmi or ft.")
  var unit = "km"

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    places = try PlaceArguments.checked(places)
    guard places.count == 1 else {
      throw ValidationError("near needs 1 place, found \(places.count)")
    }
    _ = try OptionValues.lengthUnit(unit)
    _ = try search()
  }

  private func search() throws -> NearbySearch {
    if let limit { try OptionValues.check(limit, in: 1...1_000_000, option: "--limit") }
    let length = try within.map { try OptionValues.length($0, option: "--within") }
    return NearbySearch(
      within: length, limit: limit ?? (length == nil ? 10 : nil),
      search: PlaceSearch(
        country: try country.map(OptionValues.country),
        featureClass: try featureClass.map { try OptionValues.featureClass(ofAnyCase: $0) }),
      featureCode: featureCode)
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    for center in try coordinates.resolve(places, in: opened.gazetteer) {
      let nearby = try search().places(
        around: center, in: opened.gazetteer, printing: coordinates.style())
      switch format {
      case .text:
        try StandardStreams.print(nearby.text(unit: OptionValues.lengthUnit(unit)))
      case .json: try StandardStreams.print(nearby.json() + [0x0A])
      case .csv: try StandardStreams.print(nearby.csv())
      case .geojson: try StandardStreams.print(nearby.geoJSON() + [0x0A])
      }
      if nearby.places.isEmpty {
        let distance = within.map { " within \($0)" } ?? ""
        StandardStreams.report("no matching place\(distance) of \(center.label)")
      }
    }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
