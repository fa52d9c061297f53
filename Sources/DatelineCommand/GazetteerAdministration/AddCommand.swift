import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline gazetteer add`: one place of one's own.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a place, in force for the next command.",
    discussion: """
      EXAMPLES
        dateline gazetteer add "Tell Foo" --at "35.2, 39.9" --name "تل فو;lang=ar"
        dateline gazetteer add "Camp Bar" --latitude -1.5 --longitude 29.2 \\
          --feature-class S --feature-code CMPRF --country CD --population 12000
      """)

  @Argument(help: "The main name.")
  var name: String

  @Option(parsing: .unconditional, help: "Coordinates in any form: decimal, DMS, UTM, MGRS.")
  var at: String?

  @Option(parsing: .unconditional, help: "Degrees, with --longitude.")
  var latitude: String?

  @Option(parsing: .unconditional, help: "Degrees, with --latitude.")
  var longitude: String?

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Another name, with “;lang=ar” or “;kind=historical” where it applies; may be repeated.",
      valueName: "name"))
  var names: [String] = []

  @Option(help: "The id (default: user: and the name).")
  var id: String?

  @Option(help: "GeoNames feature class.")
  var featureClass = "P"

  @Option(help: "GeoNames feature code.")
  var featureCode = "PPL"

  @Option(help: "ISO 3166-1 code (default: the country in which it lies).")
  var country: String?

  @Option(help: "GeoNames admin1 code (default: the division in which it lies).")
  var admin1: String?

  @Option(help: "Number of people.")
  var population = 0

  @Option(help: "Where this comes from, for a reader to check.")
  var source = ""

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let opened = try gazetteer.open().gazetteer
    var place = try newPlace()
    if place.country == nil {
      switch try DivisionFinder(gazetteer: opened).complete(&place) {
      case .outline(let country, let admin1):
        StandardStreams.tell(
          "it lies in country \(country)\(admin1.map { ", division \($0)" } ?? ""); "
            + "--country and --admin1 say otherwise")
      case .nearest(let near, let distance):
        let kilometres = Length(metres: distance).formatted(in: .kilometre, decimals: 1)
        StandardStreams.tell(
          "country and division taken from \(opened.name(of: near)), \(kilometres) away; "
            + "--country and --admin1 say otherwise")
      case nil: break
      }
    }
    let counts = try OverlayStore().add([place])
    try StandardStreams.print(
      "\(counts.replaced > 0 ? "replaced" : "added") \(place.id)  \(place.name)  "
        + "\(place.coordinate)\n")
  }

  private func newPlace() throws -> Place {
    guard !name.isEmpty else { throw ValidationError("the name is empty") }
    let code = try country.map(OptionValues.country)
    let letter = try OptionValues.featureClass(featureClass)
    let people = try OptionValues.population(population)
    return Place(
      id: id ?? Place.userID(forName: name), name: name, coordinate: try coordinate(),
      feature: FeatureCode(letter, featureCode), country: code, admin1: admin1,
      population: people, source: source,
      names: try names.map { try PlaceName(parsing: $0) })
  }

  private func coordinate() throws -> Coordinate {
    switch (at, latitude, longitude) {
    case (let at?, nil, nil): return try OptionValues.coordinate(at)
    case (nil, let latitude?, let longitude?):
      guard let north = Double(latitude), let east = Double(longitude) else {
        throw ValidationError("--latitude and --longitude must be numbers of degrees")
      }
      return try Coordinate(validatingLatitude: north, longitude: east)
    default:
      throw ValidationError("give --at, or --latitude and --longitude")
    }
  }
}
