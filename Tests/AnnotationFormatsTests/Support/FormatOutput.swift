import AnnotationFormats
import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import TestSupport

/// Documents in a format, as the command writes them.
enum FormatOutput {
  /// Texts that are out to break a format, each with an id that is too; one gives spans that cross.
  static func hostile() throws -> [Annotation] {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.small())
    let texts: [(id: String, text: String)] = [
      ("empty", ""),
      ("no places", "Nothing to see here, and no line end"),
      ("white space", " \n\t\r\n  \n"),
      (
        "</script><img src=x onerror=alert(1)>",
        "Rain in Paris</script><img onerror=\"x\"> & Mosul."
      ),
      ("]]> \" ' & <!--", "From Raqqa ]]> to Mosul --> and <![CDATA[Baghdad]]> &amp; Tokyo."),
      ("a\nb\r\nc\tid", "Raqqa\nand\r\nMosul\r\rParis,\u{2028}Texas"),
      (
        "nul\u{0}\u{1B}\u{1E}\u{FFFE}",
        "Raqqa\u{0} \u{1E}Mosul\u{1B}[31m \u{FFFF}\u{FFFE} Paris\u{7F}"
      ),
      ("=cmd|' /C calc'!A0", "=SUM(Raqqa) +Mosul -Paris @Tokyo, \"quoted\" Baghdad"),
      ("👩‍👩‍👧 \u{202E}id", "👩‍👩‍👧 Raqqa 🇸🇾 \u{202E}Mosul e\u{301} Paris\u{301}"),
      ("", "An empty id, and the Pacific: they flew from Tokyo to San Francisco."),
      (
        "described",
        "About 35 km south-west of Deir ez-Zor, near Foobarville, on the road from Raqqa to Mosul, at "
          + "35.3359, 40.1408, the western edge of Paris and off the coast of Lebanon; Syrian soldiers."
      ),
    ]
    var annotations = texts.map { geoparser.annotate(Document(id: $0.id, text: $0.text)) }
    let crossing = Document(id: "crossing", text: "Paris Texas Moscow Russia Tokyo Japan")
    annotations.append(
      geoparser.annotate(crossing, spans: [0..<11, 6..<18, 0..<37, 12..<18, 12..<25, 30..<37]))
    let unresolved = Document(id: "unresolved", text: "Foobarville and <Quux>")
    annotations.append(geoparser.annotate(unresolved, spans: [0..<11, 16..<22]))
    return annotations
  }

  /// Seeded random texts.
  static func random() throws -> [Annotation] {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    return (1...40).map { seed in
      geoparser.annotate(
        Document(id: "seed-\(seed)", text: RandomText.make(seed: seed, count: 120)))
    }
  }

  /// The articles of `Tests/Examples`.
  static func examples() throws -> [Annotation] {
    let geoparser = Geoparser(gazetteer: try TestGazetteer.standard())
    return try ["danube-flood", "euphrates-drought", "ohio-valley-storms"].map { name in
      let text = try ProjectFolders.text(ProjectFolders.examples.appending(path: "\(name).txt"))
      return geoparser.annotate(Document(id: "\(name).txt", text: text))
    }
  }

  /// The outputs of a format: one where it holds many documents, otherwise one a document.
  static func outputs(
    _ format: AnnotationFormat, _ annotations: [Annotation], title: String? = nil,
    date: String? = nil
  ) -> [[UInt8]] {
    let renderer = AnnotationRenderer(format)
    let documents = annotations.map { renderer.render($0, title: title, date: date) }
    guard format.holdsManyDocuments else {
      return documents.map { renderer.head + $0 + renderer.tail }
    }
    return [renderer.head + documents.joined(separator: renderer.separator) + renderer.tail]
  }
}
