import ArgumentParser
import Dateline
import Gazetteer

/// `dateline locate`: a name with the places that bear it, or a point with those around it.
struct LocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "List the places that bear a name, or near a point.",
    discussion: """
      EXAMPLES
        dateline locate "Deir al-Zour"
        dateline locate Paris --country US --limit 5
        dateline locate "Paris, Texas" --format json
        dateline locate Tripoli --near Beirut
        dateline locate "Zor, Deir ez" Kamishly Hodaida
        dateline locate Nile --feature-class H
        dateline locate "35.33, 40.14" --feature-class P --limit 3
        dateline locate "603678 3910889" --crs EPSG:32637 --coordinates mgrs
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    parsing: .allUnrecognized, help: "Names, “Name, Container”, ids, or coordinates.")
  var names: [String]

  @Option(help: "Only places of this country, an ISO 3166-1 code such as SY.")
  var country: String?

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "Only places of this GeoNames class: P settlements, A divisions, H waters, T terrain, S spots, "
        + "L areas, R roads, U undersea, V forests.",
      valueName: "letter"))
  var featureClass: String?

  @Option(help: "Nearest to this place first.")
  var near: String?

  @Option(help: "At most this many places for each name.")
  var limit = 10

  @Option(help: "Output format.")
  var format: Format = .text

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  func validate() throws {
    // Coordinates may begin with a minus; what begins with two is a misspelt option.
    if let option = names.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    guard !names.isEmpty else { throw ValidationError("Missing expected argument '<names> ...'") }
    guard 1...10_000 ~= limit else {
      throw ValidationError("--limit must be in 1...10000, found \(limit)")
    }
    _ = try featureClass.map { try OptionValues.featureClass(ofAnyCase: $0) }
    _ = try country.map(OptionValues.country)
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let opened = try gazetteer.open()
    let places = opened.gazetteer
    let search = PlaceSearch(
      country: try country.map(OptionValues.country),
      featureClass: try featureClass.map { try OptionValues.featureClass(ofAnyCase: $0) },
      limit: limit)
    let reader = try coordinates.reader()
    let style = try coordinates.style()
    let point = try near.map {
      try PlaceQuery($0).resolve(in: places, reading: reader).coordinate
    }
    let locator = Locator(search: search, near: point)
    var lists: [PlaceList] = []
    for name in names {
      lists.append(
        try locator.locate(name, in: places, reading: reader).printed(in: style))
    }
    switch format {
    case .json: try StandardStreams.print(PlaceList.json(lists) + [0x0A])
    case .text:
      for list in lists {
        if lists.count > 1 { try StandardStreams.print("\(list.query)\n") }
        try StandardStreams.print(list.text())
      }
    }
    var isMissing = false
    for list in lists where list.candidates.isEmpty {
      isMissing = true
      let place =
        (featureClass.map { " of class \($0)" } ?? "") + (country.map { " in \($0)" } ?? "")
      StandardStreams.tell("no place named “\(list.query)”\(place) in the gazetteer")
    }
    if isMissing { throw ExitCode.failure }
    if opened.hasErrors { throw Status.inputHasErrors }
  }
}
