import ArgumentParser
import Dateline
import Gazetteer
import Geodesy

/// `dateline gazetteer add`: adds a place to the user's overlay.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a place of your own to the gazetteer, effective immediately.",
    discussion: """
      EXAMPLES
        dateline gazetteer add "Tell Foo" --at "35.2, 39.9" --name "تل فو;lang=ar"
        dateline gazetteer add "Camp Bar" --latitude -1.5 --longitude 29.2 \\
          --feature-class S --feature-code CMPRF --country CD --population 12000
      """)

  @Argument(help: "Main name of the place.")
  var name: String

  @Option(parsing: .unconditional, help: "Coordinates in any form: decimal, DMS, UTM or MGRS.")
  var at: String?

  @Option(parsing: .unconditional, help: "Latitude in degrees; needs --longitude.")
  var latitude: String?

  @Option(parsing: .unconditional, help: "Longitude in degrees; needs --latitude.")
  var longitude: String?

  @Option(
    name: .customLong("name"),
    help: ArgumentHelp(
      "Another name, optionally followed by “;lang=ar” or “;kind=historical”; repeatable.",
      valueName: "name"))
  var names: [String] = []

  @Option(help: "Id (default: made from the name, such as user:tell-foo).")
  var id: String?

  @Option(help: "GeoNames feature class.")
  var featureClass = "P"

  @Option(help: "GeoNames feature code.")
  var featureCode = "PPL"

  @Option(help: "ISO 3166-1 country code (default: the country that the place lies in).")
  var country: String?

  @Option(help: "GeoNames admin1 code (default: the division that the place lies in).")
  var admin1: String?

  @Option(help: "Population.")
  var population = 0

  @Option(help: "Source of the information, so that others can check it.")
  var source = ""

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    let opened = try gazetteer.open().gazetteer
    var place = try newPlace()
    if place.country == nil {
      switch try DivisionFinder(gazetteer: opened).complete(&place) {
      case .outline(let country, let admin1):
        StandardStreams.report(
          "the place lies in country \(country)\(admin1.map { ", division \($0)" } ?? ""); "
            + "to change that, use --country and --admin1")
      case .nearest(let near, let distance):
        let kilometres = Length(metres: distance).formatted(in: .kilometre, decimals: 1)
        StandardStreams.report(
          "country and division copied from \(opened.name(of: near)), \(kilometres) away; "
            + "to change them, use --country and --admin1")
      case nil: break
      }
    }
    let counts = try Environment.overlay.add([place])
    try StandardStreams.print(
      "\(counts.replaced > 0 ? "replaced" : "added") \(place.id)  \(place.name)  "
        + "\(place.coordinate)\n")
  }

  private func newPlace() throws -> Place {
    guard !name.isEmpty else { throw ValidationError("the name must not be empty") }
    let code = try country.map(OptionValues.country)
    let letter = try OptionValues.featureClass(featureClass)
    let residents = try OptionValues.population(population)
    return Place(
      id: id ?? Place.userID(forName: name), name: name, coordinate: try coordinate(),
      feature: FeatureCode(letter, featureCode), country: code, admin1: admin1,
      population: residents, source: source,
      names: try names.map { try PlaceName(parsing: $0) })
  }

  private func coordinate() throws -> Coordinate {
    switch (at, latitude, longitude) {
    case (let at?, nil, nil): return try OptionValues.coordinate(at)
    case (nil, let latitude?, let longitude?):
      guard let north = Double(latitude), let east = Double(longitude) else {
        throw ValidationError("--latitude and --longitude must be numbers in degrees")
      }
      return try Coordinate(validatingLatitude: north, longitude: east)
    default:
      throw ValidationError(
        "the coordinates are missing; add --at, or both --latitude and --longitude")
    }
  }
}
