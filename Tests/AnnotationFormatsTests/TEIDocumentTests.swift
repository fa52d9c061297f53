import AnnotationFormats
import ArticleAnnotation
import ArticleText
import Foundation
import TestGazetteers
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("TEI documents")
struct TEIDocumentTests {
  private func read(_ annotation: Annotation) throws -> TEIReader {
    let reader = TEIReader()
    let parser = XMLParser(data: Data(AnnotationRenderer(.tei).render(annotation)))
    parser.delegate = reader
    #expect(parser.parse(), "\(annotation.documentID)")
    return reader
  }

  private func annotate(_ text: String) throws -> Annotation {
    Geoparser(gazetteer: try TestGazetteer.small()).annotate(Document(id: "1", text: text))
  }

  @Test("Paragraphs hold the whole text, whatever it is, but for white space between them")
  func wholeText() throws {
    for annotation in try FormatOutput.hostile() + FormatOutput.random() {
      let paragraphs = try read(annotation).paragraphs
      #expect(
        Self.squeezed(paragraphs.joined()) == Self.squeezed(annotation.document.text),
        "\(annotation.documentID)")
      let text = Self.valid(annotation.document.text)
      for paragraph in paragraphs {
        #expect(text.contains(paragraph.unicodeScalars), "\(annotation.documentID)")
      }
    }
  }

  private static func valid(_ text: String) -> String.UnicodeScalarView {
    var valid = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: valid.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: valid.append("\u{FFFD}")
      default: valid.append(scalar)
      }
    }
    return valid
  }

  private static func squeezed(_ text: String) -> [Unicode.Scalar] {
    valid(text).filter { ![0x09, 0x0A, 0x0D, 0x20].contains($0.value) }
  }

  @Test("Every pointer leads to an element")
  func pointers() throws {
    for annotation in try FormatOutput.hostile() + FormatOutput.random() {
      let reader = try read(annotation)
      #expect(reader.pointers.isSubset(of: reader.ids), "\(annotation.documentID)")
    }
  }

  @Test("Empty lines part paragraphs, and line ends do where there are none")
  func paragraphs() throws {
    #expect(try read(annotate("One\ntwo\n\n \nthree\n")).paragraphs == ["One\ntwo", "three"])
    #expect(try read(annotate("One\n  two\nthree")).paragraphs == ["One", "two", "three"])
    #expect(try read(annotate("\n\nOne\ntwo\n\n")).paragraphs == ["One", "two"])
    #expect(try read(annotate("\nOne\ntwo\n\nthree")).paragraphs == ["One\ntwo", "three"])
    #expect(try read(annotate("")).paragraphs == [""])
  }

  @Test("A name at the beginning of a paragraph gets no white space before it")
  func noIndent() throws {
    let text = "Raqqa Mosul\n\nBaghdad"
    #expect(try read(annotate(text)).paragraphs == ["Raqqa Mosul", "Baghdad"])
  }

  @Test("Names, waters, demonyms and descriptions have elements of their own")
  func elements() throws {
    let annotation = try annotate(
      "Syrian lorries left Raqqa for the Mediterranean Sea and a camp 30 km south of Mosul.")
    #expect(
      try read(annotation).marks == [
        "rs demonym Syrian", "placeName Raqqa", "geogName Mediterranean Sea", "placeName Mosul",
        "rs relative 30 km south of Mosul",
      ])
  }

  @Test("A mention that crosses another is cut in parts that are joined")
  func crossing() throws {
    let document = Document(id: "1", text: "Paris Texas Moscow")
    let annotation = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(document, spans: [0..<11, 6..<18])
    let xml = String(decoding: AnnotationRenderer(.tei).render(annotation), as: UTF8.self)
    #expect(
      xml.contains(
        /<p><placeName [^>]*>Paris <placeName [^>]* next="#mention-\d-6-2">Texas<\/placeName><\/placeName><placeName [^>]* prev="#mention-\d-6-1"> Moscow<\/placeName><\/p>/
      ), "\(xml)")
  }

  @Test("A mention over the end of a paragraph is cut in parts that are joined")
  func overParagraphs() throws {
    let document = Document(id: "1", text: "In New\n\nYork")
    let annotation = Geoparser(gazetteer: try TestGazetteer.small())
      .annotate(document, spans: [3..<12])
    let reader = try read(annotation)
    #expect(reader.paragraphs == ["In New", "York"])
    #expect(reader.marks == ["placeName New", "placeName York"])
    #expect(reader.ids.isSuperset(of: ["mention-1-3-1", "mention-1-3-2"]))
  }
}

/// Collects what the tests ask of a document.
private final class TEIReader: NSObject, XMLParserDelegate {
  private(set) var paragraphs: [String] = []
  private(set) var marks: [String] = []
  private(set) var ids: Set<String> = []
  private(set) var pointers: Set<String> = []
  private var isInBody = false
  private var isInParagraph = false
  private var open: [(label: String, text: String)] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if let id = attributes["xml:id"] { #expect(ids.insert(id).inserted) }
    for key in ["ref", "ana", "prev", "next", "active", "passive"] {
      if let pointer = attributes[key] { pointers.insert(String(pointer.dropFirst())) }
    }
    switch name {
    case "body": isInBody = true
    case "p" where isInBody:
      isInParagraph = true
      paragraphs.append("")
    case "placeName", "geogName", "rs":
      let label = [name, attributes["subtype"]].compactMap(\.self).joined(separator: " ")
      if isInBody { open.append((label, "")) }
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard isInParagraph else { return }
    paragraphs[paragraphs.count - 1] += text
    for index in open.indices { open[index].text += text }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "body": isInBody = false
    case "p": isInParagraph = false
    case "placeName", "geogName", "rs":
      if isInBody, let mark = open.popLast() { marks.append("\(mark.label) \(mark.text)") }
    default: break
    }
  }
}
