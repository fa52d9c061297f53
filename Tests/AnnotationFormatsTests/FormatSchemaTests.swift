import AnnotationFormats
import ArticleAnnotation
import Foundation
import TestSupport
import Testing

/// The schemas that other projects publish: the folder that `DATELINE_SCHEMAS` names holds
/// `tei_all.rng`, `gpx.xsd` and `ogckml22.xsd` with what it imports.
private let schemas = ProcessInfo.processInfo.environment["DATELINE_SCHEMAS"]

@Suite(
  "Formats by their schemas",
  .enabled(if: ReaderProgram.xmllint != nil, "xmllint is not installed"))
struct FormatSchemaTests {
  private let annotations: [Annotation]

  init() throws {
    annotations = try FormatOutput.examples() + FormatOutput.hostile() + FormatOutput.random()
  }

  private func validate(
    _ format: AnnotationFormat, _ option: String, _ schema: String
  ) throws {
    let scratch = try ScratchFolder()
    let bare = FormatOutput.outputs(format, annotations)
    let titled = FormatOutput.outputs(
      format, annotations, title: "A <title> & ]]>\u{0}", date: "2017-09-05T12:00:00Z")
    let files = try (bare + titled).enumerated().map { number, bytes in
      try scratch.write("\(number).xml", Data(bytes))
    }
    let result = try #require(ReaderProgram.xmllint)
      .run(["--noout", "--nonet", option, schema] + files)
    let lines = result.output.split(separator: "\n").filter { !$0.hasSuffix(" validates") }
    #expect(result.status == 0, "\(lines.prefix(10).joined(separator: "\n"))")
  }

  @Test(
    "The published schema accepts every document",
    .enabled(if: schemas != nil, "DATELINE_SCHEMAS names no folder with schemas"),
    arguments: [
      (AnnotationFormat.tei, "--relaxng", "tei_all.rng"), (.gpx, "--schema", "gpx.xsd"),
      (.kml, "--schema", "ogckml22.xsd"),
    ])
  func published(format: AnnotationFormat, option: String, schema: String) throws {
    try validate(format, option, "\(schemas ?? "")/\(schema)")
  }

  @Test("TEI keeps to the elements of our own grammar, which is a part of TEI's")
  func ownGrammar() throws {
    let grammar = ProjectFolders.tests.appending(
      path: "AnnotationFormatsTests/Tables/tei-subset.rng")
    try validate(.tei, "--relaxng", grammar.path(percentEncoded: false))
  }
}
