import ArgumentParser
import Dateline
import Geodesy

/// `dateline convert`: converts coordinates to another form or reference system.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert coordinates to another form or system.",
    discussion: """
      Coordinates may be decimal degrees, degrees and minutes, UTM, MGRS, a geohash
      (geohash:sy7rg), a plus code, a geo: URI or a map link. With --from, they are
      “x y” in that reference system, easting first. Without --to, prints all forms.

      Without an argument, or with -, converts each line of standard input. The
      accuracy of a conversion, as reported by PROJ, goes to standard error.

      EXAMPLES
        dateline convert "35°20′09″N 40°08′27″E"
        dateline convert "37S FV 03677 10889" --to decimal
        dateline convert "35.33588, 40.14083" --to EPSG:32637
        dateline convert "603678 3910889" --from EPSG:32637 --to mgrs
        dateline convert --from EPSG:27700 --to EPSG:4326 < grid.txt
      """)

  @Argument(
    parsing: .allUnrecognized,
    help: "Coordinates to convert. Without any, or with -, reads standard input.")
  var coordinates: [String] = []

  @Option(
    help: ArgumentHelp(
      "Reference system of the input, such as EPSG:32637 (default: WGS 84 in any form).",
      valueName: "code"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Reference system to convert to, or one of these forms: "
        + "\(CoordinateFormat.names.joined(separator: ", ")).",
      valueName: "code or form"))
  var to: String?

  @Option(help: "Output format.")
  var format: MeasuringFormat = .text

  mutating func validate() throws {
    coordinates = try PlaceArguments.checked(coordinates)
    _ = try converter()
  }

  private func converter() throws -> CoordinateConverter {
    do {
      return try CoordinateConverter(from: from, to: to)
    } catch {
      let forms = CoordinateFormat.names.joined(separator: ", ")
      throw ValidationError("\(error)" + (to == nil ? "" : "; the forms are \(forms)"))
    }
  }

  func run() throws {
    StandardStreams.ignoreBrokenPipes()
    let converter = try converter()
    var converted: [CoordinateConverter.Converted] = []
    var notes: Set<String> = []
    var hasErrors = false
    let readsInput = coordinates.isEmpty || coordinates == ["-"]
    var number = 0
    var rest = coordinates[...]
    while var text = readsInput ? readLine() : rest.popFirst() {
      number += 1
      // Editors on Windows begin a file with a byte order mark.
      if number == 1, readsInput, text.unicodeScalars.first == "\u{FEFF}" {
        text.unicodeScalars.removeFirst()
      }
      if readsInput, text.allSatisfy(\.isWhitespace) { continue }
      do {
        let one = try converter.convert(text)
        if let note = one.accuracyNote, notes.count < 20, notes.insert(note).inserted {
          StandardStreams.report(note)
        }
        if format == .text {
          let separator = number > 1 && one.forms.count > 1 ? "\n" : ""
          try StandardStreams.print(separator + one.text)
        } else {
          converted.append(one)
        }
      } catch let error as ExitCode {
        throw error
      } catch let error as CommandFailure {
        throw error
      } catch {
        hasErrors = true
        StandardStreams.report(readsInput ? "standard input:\(number): \(error)" : "\(error)")
      }
    }
    switch format {
    case .text: break
    case .json:
      try StandardStreams.print(CoordinateConverter.Converted.json(converted) + [0x0A])
    case .csv: try StandardStreams.print(CoordinateConverter.Converted.csv(converted))
    case .geojson:
      try StandardStreams.print(CoordinateConverter.Converted.geoJSON(converted) + [0x0A])
    }
    if hasErrors { throw ExitCode.inputHasErrors }
  }
}
