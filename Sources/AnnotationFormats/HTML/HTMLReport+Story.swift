import ArticleAnnotation
import ArticleText
import Gazetteer
import Geodesy
import PlainText
import SpatialLanguage
import ToponymRecognition

extension HTMLReport {
  /// Headline, what is known of the document, and the way to the sections.
  func writeMasthead(to html: inout HTMLWriter) {
    html.element("p", ["class": "kicker"], text: "Places in this story")
    html.line()
    if hasHeadline {
      writeParagraphs(headline: true, to: &html)
    } else {
      html.element("h1", ["dir": "auto"], text: title)
      html.line()
    }
    html.element("ul", ["class": "meta"]) { html in
      for item in metaItems { html.element("li", text: item) }
    }
    html.line()
    let sections = self.sections.filter { $0.count > 0 }
    guard !sections.isEmpty else { return }
    html.element("nav", ["aria-label": "Sections"]) { html in
      html.element("ul") { html in
        for section in sections {
          html.element("li") { html in
            html.element("a", ["href": "#\(section.id)"]) { html in
              html.text("\(section.name) ")
              html.element("span", ["class": "count"], text: TextTable.grouped(section.count))
            }
          }
        }
      }
    }
    html.line()
  }

  private var metaItems: [String] {
    var items = [ReaderWords.language(annotation.language)]
    if let date = annotation.document.metadata.date, !date.isEmpty { items.append(date) }
    if let outlet = annotation.outlet { items.append("\(outlet.outlet.name), \(outlet.home)") }
    if let year = annotation.asOf { items.append("names as of \(year)") }
    let names = countryNames
    let focus = annotation.focus.prefix(3).map { focus in
      "\(names[focus.country.description] ?? focus.country.description) "
        + ReaderWords.percent(focus.share)
    }
    if !focus.isEmpty { items.append("in focus: " + focus.joined(separator: ", ")) }
    return items
  }

  private var countryNames: [String: String] {
    var names: [String: String] = [:]
    for place in annotation.places {
      guard let details = place.details ?? place.within, let code = details.countryCode else {
        continue
      }
      names[code.description] = details.country
    }
    return names
  }

  private var sections: [(id: String, name: String, count: Int)] {
    [
      ("places", "Places", located.count), ("described", "Described", describedCount),
      ("coordinates", "Coordinates", annotation.coordinates.count),
      ("statements", "Statements", annotation.claims.count),
      ("unresolved", "Not found", unresolved.count),
      ("distances", "Distances", annotation.relations.count),
    ]
  }

  /// The article.
  ///
  /// Each paragraph has a direction of its own. Were the article's to be found, too, browsers would look
  /// for it again with each paragraph that comes in: a minute for 5 MB.
  func writeStory(to html: inout HTMLWriter) {
    html.element(
      "article",
      [
        "class": paragraphs.paragraphs.count > 1_000 ? "story long" : "story", "id": "story",
        "tabindex": "-1", "aria-label": "Article", "lang": languageTag,
      ]
    ) { html in
      html.line()
      writeParagraphs(headline: false, to: &html)
      if paragraphs.paragraphs.isEmpty {
        html.element("p", ["class": "empty", "lang": "en"], text: "The document holds no text.")
      }
    }
    html.line()
  }

  /// Writes the headline, or everything else.
  private func writeParagraphs(headline: Bool, to html: inout HTMLWriter) {
    var isWriting = false
    // Links do not nest: inside one a name is marked without being a link itself.
    var depthOfLinks = 0
    var closing: [Bool] = []
    paragraphs.forEach { number in
      isWriting = (number == 0 && hasHeadline) == headline
      guard isWriting else { return }
      if headline {
        html.open("h1", ["lang": languageTag, "dir": "auto"])
      } else {
        html.open("p", ["dir": "auto"])
      }
    } piece: { piece in
      guard isWriting else { return }
      switch piece {
      case .text(let range): html.text(annotation.document.bytes[range])
      case .open(let mark, let isFirst):
        let isLink = depthOfLinks == 0 && paragraphs.marks[mark].role != .relative
        if isLink { depthOfLinks += 1 }
        closing.append(isLink)
        open(mark, isFirst: isFirst, isLink: isLink, &html)
      case .close(let mark):
        let isLink = closing.popLast() ?? false
        if isLink {
          depthOfLinks -= 1
          html.close("a")
        } else if depthOfLinks == 0, hasNote(paragraphs.marks[mark]) {
          writeNote(of: paragraphs.marks[mark], &html)
        }
        html.close("mark")
      }
    } end: { _ in
      guard isWriting else { return }
      html.close(headline ? "h1" : "p")
      html.line()
    }
  }

  private func open(_ number: Int, isFirst: Bool, isLink: Bool, _ html: inout HTMLWriter) {
    let mark = paragraphs.marks[number]
    let id = isFirst ? "m\(number)" : nil
    html.open(
      "mark",
      [
        "class": style(of: mark), "id": isLink ? nil : id,
        "data-place": key(mark.subject),
      ])
    if isLink {
      html.open("a", ["id": id, "href": "#\(entry(mark.subject))", "title": summary(of: mark)])
    }
  }

  private func style(of mark: TextMark) -> String {
    if case .claim(let number) = mark.subject {
      return "claim \(annotation.claims[number].verdict.rawValue)"
    }
    return "\(mark.role.rawValue) \(mark.isUnresolved ? "unresolved" : mark.certainty.rawValue)"
  }

  /// That a town lies in its state, as the text says, is not worth a sign each time.
  private func hasNote(_ mark: TextMark) -> Bool {
    guard case .claim(let number) = mark.subject else { return mark.role == .relative }
    let claim = annotation.claims[number]
    return claim.kind != .containment || claim.verdict == .contradicts
  }

  private func writeNote(of mark: TextMark, _ html: inout HTMLWriter) {
    var sign = "◎"
    if case .claim(let number) = mark.subject { sign = annotation.claims[number].verdict.sign }
    html.element(
      "a",
      [
        "class": "note", "href": "#\(entry(mark.subject))", "title": summary(of: mark),
        "aria-label": summary(of: mark),
      ], text: sign)
  }

  /// The place and what is known of the mention, on one line.
  private func summary(of mark: TextMark) -> String {
    let percent = ReaderWords.percent(mark.confidence)
    switch mark.subject {
    case .place(let number):
      let place = annotation.places[number]
      if let details = place.details {
        return "\(details.fullName) (\(details.kindInWords)); \(mark.role.words); \(percent)"
      }
      if place.isApproximate, let within = place.within {
        return "not in the gazetteer; " + ReaderWords.approximate(within.fullName, place.extent)
      }
      if place.decided != nil { return "not in the gazetteer; placed by a correction" }
      if place.coordinate != nil { return "not in the gazetteer; placed by the text" }
      return "not found in the gazetteer" + (place.near.map { "; near \($0.fullName)?" } ?? "")
    case .described(let number):
      let place = annotation.described[number]
      guard let estimate = place.estimate else { return "described by the text, not placed" }
      return "described by the text; within \(ReaderWords.distance(estimate.uncertainty)) of "
        + ReaderWords.coordinates(estimate.point)
    case .coordinate(let number):
      return "coordinates; "
        + ReaderWords.coordinates(annotation.coordinates[number].reading.coordinate)
    case .claim(let number):
      let claim = annotation.claims[number]
      return "\(claim.verdict.rawValue); \(claim.subject.name): \(claim.finding)"
    }
  }

  /// What joins a mark, a row and a group of the map: the attribute `data-place`.
  func key(_ subject: TextMark.Subject) -> String {
    switch subject {
    case .place(let number): "\(number)"
    case .described(let number): "described-\(number)"
    case .coordinate(let number): "coordinate-\(number)"
    case .claim(let number): "claim-\(number)"
    }
  }

  /// The `id` of the row that tells of a subject.
  func entry(_ subject: TextMark.Subject) -> String {
    switch subject {
    case .place(let number): "entry-\(number)"
    case .described(let number): "entry-described-\(number)"
    case .coordinate(let number): "entry-coordinate-\(number)"
    case .claim(let number): "entry-claim-\(number)"
    }
  }
}
