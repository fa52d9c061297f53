import ArgumentParser
import Dateline
import Gazetteer

/// `dateline locate`: lists the places that have a name, or those near coordinates.
struct LocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "locate",
    abstract: "Find places by name, or those nearest to coordinates.",
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
    parsing: .allUnrecognized, help: "Names such as Paris or “Paris, Texas”, ids or coordinates.")
  var names: [String]

  @Option(help: "List only places in this country, an ISO 3166-1 code such as SY.")
  var country: String?

  @Option(
    name: [.customLong("feature-class"), .customLong("class")],
    help: ArgumentHelp(
      "List only places of this GeoNames class: P settlements, A divisions, H waters, T terrain, "
        + "S spots, L areas, R roads, U undersea, V forests.",
      valueName: "letter"))
  var featureClass: String?

  @Option(help: "List the candidates nearest to this place first.")
  var near: String?

  @Option(help: "Maximum number of places for each name, 1 to 10000.")
  var limit = 10

  @Option(help: "Output format.")
  var format: Format = .text

  @OptionGroup var coordinates: CoordinateArguments

  @OptionGroup var gazetteer: GazetteerArguments

  mutating func validate() throws {
    names = try PlaceArguments.checked(names)
    guard !names.isEmpty else { throw ValidationError("Missing expected argument '<names> ...'") }
    try OptionValues.check(limit, in: 1...10_000, option: "--limit")
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
      StandardStreams.report("no place named “\(list.query)”\(place) in the gazetteer")
    }
    if isMissing { throw ExitCode.failure }
    if opened.hasErrors { throw ExitCode.inputHasErrors }
  }
}
