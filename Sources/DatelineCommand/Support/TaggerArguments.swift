import ArgumentParser
import Dateline
import Gazetteer

/// Which weights find the names.
struct TaggerArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Find names by these weights, of dateline-train tagger, whatever the language.",
      valueName: "file"))
  var tagger: String?

  /// A geoparser with the weights of the option, or those that are shipped.
  func geoparser(
    _ gazetteer: LayeredGazetteer, options: AnnotationOptions = AnnotationOptions()
  ) throws -> Geoparser {
    guard let tagger else { return Geoparser(gazetteer: gazetteer, options: options) }
    let bytes = try TextInput.bytes(at: tagger)
    do {
      return try Geoparser(gazetteer: gazetteer, options: options, taggerFile: bytes)
    } catch {
      throw CommandFailure("\(tagger) \(error)")
    }
  }
}
