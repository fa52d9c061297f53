import ArgumentParser
import Dateline

/// The options that say how coordinates are read and printed.
struct CoordinateArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Coordinates are given as “x y” in this system, east first, such as EPSG:32637 (default: WGS 84 in "
        + "any form).",
      valueName: "code"))
  var crs: String?

  @Option(
    help: ArgumentHelp(
      "Print coordinates in this system, too; GeoJSON stays WGS 84.", valueName: "code"))
  var outputCrs: String?

  @Option(
    help: ArgumentHelp(
      "Print coordinates in this form, too: \(CoordinateFormat.names.joined(separator: ", ")).",
      valueName: "form"))
  var coordinates: String?

  func validate() throws {
    _ = try reader()
    _ = try style()
  }

  /// How coordinates are read.
  func reader() throws -> PositionReader {
    guard let crs else { return PositionReader() }
    do {
      return try PositionReader(system: crs)
    } catch {
      throw ValidationError("--crs: \(error)")
    }
  }

  /// How coordinates are printed; nil for latitude and longitude alone.
  func style() throws -> CoordinateStyle? {
    if outputCrs != nil, coordinates != nil {
      throw ValidationError("--output-crs and --coordinates exclude each other")
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

  /// Finds places together and tells which place an ambiguous name was taken for.
  func resolve(
    _ texts: [String], in gazetteer: LayeredGazetteer
  ) throws -> [PlaceQuery.Answer] {
    let answers = try PlaceQueryGroup(texts).resolve(in: gazetteer, reading: reader())
      .printed(in: style())
    for note in answers.ambiguities() { StandardStreams.tell(note) }
    return answers
  }
}

/// The options that say how lengths are measured and printed.
struct MeasuringArguments: ParsableArguments {
  @Option(help: "Unit of the text output: m, km, mi, nmi or ft.")
  var unit = "km"

  @Option(
    help: ArgumentHelp(
      "Ellipsoid of the geodesics: WGS84, GRS80, “Clarke 1866”, bessel, intl and others of PROJ, or "
        + "radius,inverse flattening.",
      valueName: "name"))
  var ellipsoid = "WGS84"

  func validate() throws {
    _ = try lengthUnit()
    _ = try method()
  }

  /// The unit of the text output.
  func lengthUnit() throws -> LengthUnit {
    guard let unit = LengthUnit(unit) else {
      throw ValidationError("--unit must be m, km, mi, nmi or ft, found “\(unit)”")
    }
    return unit
  }

  /// On which ellipsoid geodesics run.
  func method() throws -> MeasuringMethod {
    do {
      return MeasuringMethod(on: try NamedEllipsoid(ellipsoid))
    } catch {
      throw ValidationError("--ellipsoid: \(error)")
    }
  }
}

/// Output formats of what is measured.
enum MeasuringFormat: String, ExpressibleByArgument, CaseIterable { case text, json, csv, geojson }

/// Refuses misspelt options among arguments that may begin with a minus, as coordinates do.
enum PlaceArguments {
  static func check(_ places: [String]) throws {
    if let option = places.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
  }
}
