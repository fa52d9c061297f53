import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer edit`: correct a place or its names.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Correct a place: its name, names, coordinates, class, country, population.",
    discussion: """
      A place of the default gazetteer is copied into your overlay and stands
      there from then on; what no option names stays as it is.

      EXAMPLES
        dateline gazetteer edit user:tell-foo --at "35.21, 39.91" --population 800
        dateline gazetteer edit geonames:745044 \\
          --add-name "Constantinople;kind=historical;to=1930"
        dateline gazetteer edit user:tell-foo --remove-name "Tall Fu"
      """)

  @Argument(help: "Id, as locate prints it.")
  var id: String

  @Option(help: "The new main name.")
  var name: String?

  @Option(parsing: .unconditional, help: "Coordinates in any form: decimal, DMS, UTM, MGRS.")
  var at: String?

  @Option(
    help: ArgumentHelp(
      "A name to add or change, with “;lang=ar”, “;kind=historical” or “;from=1914”; repeatable.",
      valueName: "name"))
  var addName: [String] = []

  @Option(help: ArgumentHelp("A name to take away; may be repeated.", valueName: "name"))
  var removeName: [String] = []

  @Option(help: "GeoNames feature class.")
  var featureClass: String?

  @Option(help: "GeoNames feature code.")
  var featureCode: String?

  @Option(help: "ISO 3166-1 code.")
  var country: String?

  @Option(help: "GeoNames admin1 code.")
  var admin1: String?

  @Option(help: "Number of people.")
  var population: Int?

  @Option(help: "Where this comes from, for a reader to check.")
  var source: String?

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    // What the options say is read first, so that a mistake in them is told as one.
    let coordinate = try at.map(OptionValues.coordinate)
    let added = try addName.map { try PlaceName(parsing: $0) }
    let letter = try featureClass.map { try OptionValues.featureClass($0) }
    let code = try country.map(OptionValues.country)
    let people = try population.map(OptionValues.population)
    let opened = try gazetteer.open().gazetteer
    let base = try opened.reference(id: id).flatMap { try opened.place($0) }
    let (before, after) = try OverlayStore().edit(id: id, base: base) { place in
      place.name = name ?? place.name
      place.coordinate = coordinate ?? place.coordinate
      for text in removeName { try place.removeName(text) }
      for name in added { place.setName(name) }
      if letter != nil || featureCode != nil {
        place.feature = FeatureCode(
          letter ?? place.feature.featureClass, featureCode ?? place.feature.code)
      }
      place.country = code ?? place.country
      if let admin1 { place.admin1 = admin1.isEmpty ? nil : admin1 }
      place.population = people ?? place.population
      place.source = source ?? place.source
    }
    let verb = before == after ? "unchanged" : "edited"
    try StandardStreams.print("\(verb) \(id)  \(after.name)  \(after.coordinate)\n")
  }
}
