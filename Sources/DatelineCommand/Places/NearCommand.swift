import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline near`: the places around a place.
struct NearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "near",
    abstract: "List the places around a place, nearest first.",
    discussion: """
      EXAMPLES
        dateline near "Deir al-Zour" --within 30km
        dateline near Suva --within 1000km --feature-class P --limit 5
        dateline near "35.33, 40.14" --feature-code PPLA --limit 3
        dateline near Basra --country IR --format csv
        dateline near 89,0 --limit 3 --coordinates mgrs

      Distances are geodesic on WGS 84. The place itself is left out.
      """)

  @Argument(parsing: .allUnrecognized, help: "The place: a name, an id, or coordinates.")
  var places: [String]

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only places as near as this, such as 50km.", valueName: "length"))
  var within: String?

  @Option(help: "At most so many places (default: 10; all with --within).")
  var limit: Int?

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "Only places of this GeoNames class: P settlements, A divisions, H waters, T terrain, S spots, "
        + "L areas, R roads, U undersea, V forests.",
      valueName: "letter"))
  var featureClass: String?

  @Option(
    help: ArgumentHelp("Only places of this GeoNames code, such as PPLA.", valueName: "code"))
  var featureCode: String?

  @Option(help: "Only places of this country, an ISO 3166-1 code such as SY.")
  var country: String?

  @Option(help: "Unit of the text output: m, km, mi, nmi or ft.")
  var unit = "km"

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    try PlaceArguments.check(places)
    guard places.count == 1 else {
      throw ValidationError("near needs one place, found \(places.count)")
    }
    guard LengthUnit(unit) != nil else {
      throw ValidationError("--unit must be m, km, mi, nmi or ft, found “\(unit)”")
    }
    _ = try search()
  }

  private func search() throws -> NearbySearch {
    if let limit, !(1...1_000_000 ~= limit) {
      throw ValidationError("--limit must be in 1...1000000, found \(limit)")
    }
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
        try StandardStreams.print(nearby.text(unit: LengthUnit(unit) ?? .kilometre))
      case .json: try StandardStreams.print(nearby.json() + [0x0A])
      case .csv: try StandardStreams.print(nearby.csv())
      case .geojson: try StandardStreams.print(nearby.geoJSON() + [0x0A])
      }
      if nearby.places.isEmpty {
        let distance = within.map { " within \($0)" } ?? ""
        StandardStreams.tell("no such place\(distance) of \(center.label)")
      }
    }
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
