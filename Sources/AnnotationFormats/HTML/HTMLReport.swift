import ArticleAnnotation
import ArticleText
import Digests
import Foundation
import PlainText

/// An annotation as a page to read: the article with its places marked, a map beside it, and tables below.
///
/// The page is one file that needs nothing else. Its policy lets it run its own script and styles, which
/// are the same in every report, and load nothing.
struct HTMLReport {
  let annotation: Annotation
  /// The map, which has a group for each place; nil for none.
  let map: ReportMap?
  /// The title that is no part of the text; nil where it is not known.
  let givenTitle: String?
  let paragraphs: MarkedParagraphs
  /// Numbers of the marks of each subject, in the order of the text.
  let marksBySubject: [TextMark.Subject: [Int]]
  let mainPlace: MainPlace?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - annotation: What it shows.
  ///   - map: The map; nil for a report without one.
  init(_ annotation: Annotation, map: ReportMap? = nil) {
    self.annotation = annotation
    self.map = map
    givenTitle = annotation.document.metadata.title.map(Self.oneLine)
      .flatMap { $0.isEmpty ? nil : $0 }
    let marks = TextMark.marks(of: annotation)
    paragraphs = MarkedParagraphs(bytes: annotation.document.bytes, marks: marks)
    marksBySubject = Dictionary(grouping: marks.indices) { marks[$0].subject }
    mainPlace = MainPlace(of: annotation.places)
  }

  /// The page.
  ///
  /// - Returns: UTF-8 bytes, the same for equal annotations.
  /// - Complexity: O(*n*) in the text and its mentions.
  func bytes() -> [UInt8] {
    var html = HTMLWriter()
    html.reserve(
      65_536 + annotation.document.bytes.count * 5 / 4 + paragraphs.marks.count * 400
        + (map.map { $0.wide.utf8.count + $0.narrow.utf8.count } ?? 0))
    html.markup("<!DOCTYPE html>\n")
    html.element("html", ["lang": "en"]) { html in
      html.line()
      writeHead(to: &html)
      html.element("body") { html in
        html.line()
        writeBody(to: &html)
      }
      html.line()
    }
    html.line()
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    let styles = [PackageResources.report_css] + (map == nil ? [] : [ReportMap.styles])
    html.element("head") { html in
      html.markup("\n<meta charset=\"utf-8\">\n")
      html.open(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content": ContentSecurityPolicy.text(
            styles: styles, scripts: [PackageResources.report_js]),
        ])
      html.markup("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n")
      html.markup("<meta name=\"referrer\" content=\"no-referrer\">\n")
      html.open("meta", ["name": "generator", "content": "Dateline \(DatelineVersion.current)"])
      html.line()
      html.element("title", text: "\(title): places")
      html.line()
      for style in styles {
        html.element("style") { $0.constant(style) }
        html.line()
      }
    }
    html.line()
  }

  private func writeBody(to html: inout HTMLWriter) {
    html.element("a", ["class": "skip", "href": "#story"], text: "Skip to the article")
    html.element("a", ["class": "skip", "href": "#places"], text: "Skip to the table of places")
    html.line()
    html.element("header", ["class": "masthead"]) { writeMasthead(to: &$0) }
    html.line()
    html.element("main") { html in
      html.element("div", ["class": "spread"]) { html in
        writeStory(to: &html)
        writeAtlas(to: &html)
      }
      html.line()
      writePlaces(to: &html)
      writeDescribed(to: &html)
      writeCoordinates(to: &html)
      writeClaims(to: &html)
      writeUnresolved(to: &html)
      writeDistances(to: &html)
    }
    html.line()
    html.element("footer") { writeFooter(to: &$0) }
    html.line()
    html.element("script") { $0.constant(PackageResources.report_js) }
    html.line()
  }

  // MARK: - What the parts share

  /// Whether the first paragraph is a headline: a short one, or what a given title begins with; pages put the
  /// name of their site behind it.
  var hasHeadline: Bool {
    guard let first = paragraphs.paragraphs.first, paragraphs.paragraphs.count > 1 else {
      return false
    }
    guard let givenTitle else { return first.count <= 240 }
    let headline = Self.oneLine(annotation.document.slice(first))
    return !headline.isEmpty && (givenTitle + " ").hasPrefix(headline + " ")
  }

  /// The headline, the title as it is given, or the document's id.
  var title: String {
    if hasHeadline, let first = paragraphs.paragraphs.first {
      return Self.oneLine(annotation.document.slice(first))
    }
    return givenTitle ?? (annotation.documentID.isEmpty ? "Untitled" : annotation.documentID)
  }

  /// The language as the `lang` attribute has it; empty where it is not known.
  var languageTag: String {
    annotation.language == .other ? "" : annotation.language.rawValue
  }

  /// Writes how often a subject is marked in the text, and links to these places, a dozen at most.
  func writeMentions(of subject: TextMark.Subject, to html: inout HTMLWriter) {
    let marks = marksBySubject[subject] ?? []
    html.element("span", ["class": "times"], text: "\(TextTable.grouped(marks.count))×")
    for (position, mark) in marks.prefix(12).enumerated() {
      html.text(" ")
      html.element(
        "a",
        [
          "class": "jump", "href": "#m\(mark)",
          "aria-label": "mention \(position + 1) in the article",
        ], text: "\(position + 1)")
    }
    if marks.count > 12 { html.element("span", ["class": "rest"], text: " …") }
  }

  /// Writes a section with a heading and the number of its rows.
  func writeSection(
    _ id: StaticString, heading: String, count: Int? = nil, to html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.element("section", ["id": "\(id)", "aria-labelledby": "\(id)-heading"]) { html in
      html.element("h2", ["id": "\(id)-heading"]) { html in
        html.text(heading)
        if let count {
          html.text(" ")
          html.element("span", ["class": "count"], text: TextTable.grouped(count))
        }
      }
      html.line()
      body(&html)
    }
    html.line()
  }
}

extension HTMLWriter {
  /// Writes a file of the program's own.
  mutating func constant(_ file: [UInt8]) { trusted(String(decoding: file, as: UTF8.self)) }
}

/// What a page may do: show what it holds, and nothing else.
///
/// Source: Content Security Policy Level 3, <https://www.w3.org/TR/CSP3/>.
enum ContentSecurityPolicy {
  /// The value of the `meta` element.
  ///
  /// - Parameters:
  ///   - styles: The contents of all `style` elements.
  ///   - scripts: The contents of all `script` elements.
  /// - Returns: The policy, in which each content stands by its hash.
  static func text(styles: [[UInt8]], scripts: [[UInt8]]) -> String {
    "default-src 'none'; style-src \(sources(styles)); script-src \(sources(scripts)); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func sources(_ contents: [[UInt8]]) -> String {
    contents.isEmpty ? "'none'" : contents.map { "'\(hash($0))'" }.joined(separator: " ")
  }

  /// `sha256-` and the digest in base64.
  static func hash(_ content: [UInt8]) -> String {
    "sha256-" + Data(DigestAlgorithm.sha256.digest(of: content)).base64EncodedString()
  }
}
