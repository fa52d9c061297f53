import ArgumentParser
import Dateline

/// The options that set how coordinates are read and printed.
struct CoordinateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read coordinates as “x y”, easting first, in this reference system, such as EPSG:32637 "
        + "(default: WGS 84 in any form).",
      valueName: "code"))
  var crs: String?

  @Option(
    help: ArgumentHelp(
      "Print coordinates in this reference system; GeoJSON stays in WGS 84.", valueName: "code"))
  var outputCrs: String?

  @Option(
    help: ArgumentHelp(
      "Print coordinates in this form: \(CoordinateFormat.names.joined(separator: ", ")).",
      valueName: "form"))
  var coordinates: String?

  func validate() throws {
    _ = try reader()
    _ = try style()
  }

  /// The reader for coordinates.
  func reader() throws -> PositionReader {
    guard let crs else { return PositionReader() }
    do {
      return try PositionReader(system: crs)
    } catch {
      throw ValidationError("--crs: \(error)")
    }
  }

  /// The style for printing coordinates; nil for latitude and longitude only.
  func style() throws -> CoordinateStyle? {
    if outputCrs != nil, coordinates != nil {
      throw ValidationError("--output-crs and --coordinates cannot be combined")
    }
    if let outputCrs {
      do {
        return try CoordinateStyle(system: outputCrs)
      } catch {
        throw ValidationError("--output-crs: \(error)")
      }
    }
    guard let coordinates else { return nil }
    guard let format = CoordinateFormat(coordinates) else {
      throw ValidationError(
        "--coordinates must be one of \(CoordinateFormat.names.joined(separator: ", ")), "
          + "found “\(coordinates)”")
    }
    return CoordinateStyle(format)
  }

  /// Resolves the places together and reports the choice for each ambiguous name.
  func resolve(
    _ texts: [String], in gazetteer: LayeredGazetteer
  ) throws -> [PlaceQuery.Answer] {
    let answers = try PlaceQueryGroup(texts).resolve(in: gazetteer, reading: reader())
      .printed(in: style())
    for note in answers.ambiguities() { StandardStreams.report(note) }
    return answers
  }
}

/// The options that set how lengths are measured and printed.
struct MeasuringArguments: ParsableArguments {
  @Option(help: "Unit of lengths in text output: m, km, mi, nmi or ft.")
  var unit = "km"

  @Option(
    help: ArgumentHelp(
      "Ellipsoid to measure on: WGS84, GRS80, “Clarke 1866”, bessel, intl or another that PROJ "
        + "knows, or RADIUS,INVERSE_FLATTENING.",
      valueName: "name"))
  var ellipsoid = "WGS84"

  func validate() throws {
    _ = try lengthUnit()
    _ = try method()
  }

  /// The unit of lengths in text output.
  func lengthUnit() throws -> LengthUnit {
    try OptionValues.lengthUnit(unit)
  }

  /// The measuring method on the selected ellipsoid.
  func method() throws -> MeasuringMethod {
    do {
      return MeasuringMethod(on: try NamedEllipsoid(ellipsoid))
    } catch {
      throw ValidationError("--ellipsoid: \(error)")
    }
  }
}

/// Output formats of measurements.
enum MeasuringFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv, geojson }

/// Arguments that name places; as coordinates they may start with a minus sign.
enum PlaceArguments {
  /// The places of a command line, without the `--` that ends the options.
  ///
  /// - Throws: `ValidationError` for a misspelt option before it.
  static func checked(_ arguments: [String]) throws -> [String] {
    let options = arguments.prefix { $0 != "--" }
    if let option = options.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    return Array(options) + arguments.dropFirst(options.count + 1)
  }
}
