import ArgumentParser
import Dateline
import Gazetteer

/// `dateline gazetteer edit`: corrects a place or its names.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Edit a place: its names, coordinates, class, country or population.",
    discussion: """
      Editing a place of the default gazetteer copies it to your own places, and the
      copy replaces it. Anything you do not change stays the same.

      EXAMPLES
        dateline gazetteer edit user:tell-foo --at "35.21, 39.91" --population 800
        dateline gazetteer edit geonames:745044 \\
          --add-name "Constantinople;kind=historical;to=1930"
        dateline gazetteer edit user:tell-foo --remove-name "Tall Fu"
      """)

  @Argument(help: "Id of the place, as printed by locate.")
  var id: String

  @Option(help: "New main name.")
  var name: String?

  @Option(parsing: .unconditional, help: "New coordinates in any form: decimal, DMS, UTM or MGRS.")
  var at: String?

  @Option(
    help: ArgumentHelp(
      "Name to add or change, optionally with “;lang=ar”, “;kind=historical” or “;from=1914”; repeatable.",
      valueName: "name"))
  var addName: [String] = []

  @Option(help: ArgumentHelp("Name to remove; repeatable.", valueName: "name"))
  var removeName: [String] = []

  @Option(help: "GeoNames feature class.")
  var featureClass: String?

  @Option(help: "GeoNames feature code.")
  var featureCode: String?

  @Option(help: "ISO 3166-1 country code.")
  var country: String?

  @Option(help: "GeoNames admin1 code; an empty value removes it.")
  var admin1: String?

  @Option(help: "Population.")
  var population: Int?

  @Option(help: "Source of the information, so that others can check it.")
  var source: String?

  @OptionGroup var gazetteer: GazetteerArguments

  func run() throws {
    // Options are checked first, so that errors in them are reported as incorrect usage.
    let coordinate = try at.map(OptionValues.coordinate)
    let added = try addName.map { try PlaceName(parsing: $0) }
    let letter = try featureClass.map { try OptionValues.featureClass($0) }
    let code = try country.map(OptionValues.country)
    let residents = try population.map(OptionValues.population)
    let opened = try gazetteer.open().gazetteer
    let base = try opened.reference(id: id).flatMap { try opened.place($0) }
    let (before, after) = try Environment.overlay.edit(id: id, base: base) { place in
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
      place.population = residents ?? place.population
      place.source = source ?? place.source
    }
    let verb = before == after ? "unchanged" : "edited"
    try StandardStreams.print("\(verb) \(id)  \(after.name)  \(after.coordinate)\n")
  }
}
