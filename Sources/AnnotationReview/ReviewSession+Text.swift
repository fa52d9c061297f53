import ArticleAnnotation
import Gazetteer
import Geodesy
import PlainText

extension ReviewSession {
  private static let prompt = "> "

  /// The text shown if there is nothing to ask.
  func nothingToAsk() -> String {
    style.paragraph(
      annotation.places.isEmpty
        ? "The article names no places." : "No name in the article is in doubt.")
  }

  /// The number of questions, and how to answer them.
  func introduction() -> String {
    let count = questions.count
    return style.paragraph(
      "\(count) name\(count == 1 ? "" : "s") to review; decisions are saved in \(file.path).")
      + style.paragraph(
        "Type a number to choose a place, Enter to leave the name as it is, ? for help.")
  }

  /// The current question.
  func question() -> String {
    let question = questions[current]
    var text =
      "\n"
      + style.paragraph(
        title(of: question), hanging: "  ", strong: TerminalText.safe(question.text))
    for mention in shownMentions(of: question) { text += context(of: mention) }
    text += style.paragraph(words(for: question.doubt), indent: "  ", hanging: "  ")
    text += list(question.candidates, from: 1)
    return text + Self.prompt
  }

  private func title(of question: ReviewQuestion) -> String {
    let times = question.mentions.count
    return "\(current + 1) of \(questions.count): "
      + TerminalText.safe(question.text) + (times > 1 ? " (\(times) times)" : "")
  }

  /// The first mentions.
  private func shownMentions(of question: ReviewQuestion) -> [AnnotatedPlace.Occurrence] {
    Array(question.mentions.prefix(2))
  }

  private func context(of mention: AnnotatedPlace.Occurrence) -> String {
    let context = ReviewContext(
      of: mention.bytes, in: annotation.document, annotation.sentences)
    let name = "[\(context.mention)]"
    return style.paragraph(
      context.before + name + context.after, indent: "  ", hanging: "  ", strong: name)
  }

  private func words(for doubt: ReviewQuestion.Doubt) -> String {
    switch doubt {
    case .unresolved: "No place was found. Type / and a name or coordinates to search."
    case .approximate(let near):
      "The gazetteer has no place that fits; it was placed in or near \(TerminalText.safe(near))."
    case .name(let value): "It may not be a place: \(Self.percent(value)) sure that it is one."
    case .place(let value): "It may be another place: \(Self.percent(value)) sure."
    case .alternative: "Another place is likely as well."
    case .none: "No doubt."
    }
  }

  private func list(_ candidates: [ReviewQuestion.Candidate], from first: Int) -> String {
    candidates.enumerated().map { number, candidate in
      let label = "  \(first + number) "
      return style.paragraph(
        line(of: candidate), indent: label, hanging: String(repeating: " ", count: label.count),
        strong: TerminalText.safe(candidate.name))
    }.joined()
  }

  private func line(of candidate: ReviewQuestion.Candidate) -> String {
    var parts = [TerminalText.safe(candidate.name)]
    if let details = candidate.details {
      parts.append(Self.kind(details.feature))
      if details.population > 0 {
        parts.append("\(TextTable.grouped(details.population)) people")
      }
    }
    if let near = neighbor(of: candidate) { parts.append(near) }
    if let confidence = candidate.confidence { parts.append(Self.percent(confidence)) }
    return parts.joined(separator: ", ")
  }

  /// The distance to the nearest other town or similar place in the article.
  private func neighbor(of candidate: ReviewQuestion.Candidate) -> String? {
    if candidate.details.map(\.feature.rank).map(Self.isWide) == true { return nil }
    let others = annotation.places.enumerated().compactMap { number, place -> PlaceDetails? in
      guard let details = place.details, number != questions[current].place,
        place.confidence >= 0.5, !Self.isWide(details.feature.rank),
        details.feature.rank != .admin1,
        details.id != candidate.details?.id
      else { return nil }
      return details
    }
    let distances = others.map {
      ($0, Geodesic.wgs84.distance(from: candidate.coordinate, to: $0.coordinate))
    }
    guard let nearest = distances.min(by: { $0.1 < $1.1 }) else { return nil }
    return "\(Self.kilometres(nearest.1)) from \(TerminalText.safe(nearest.0.name))"
  }

  private static func kind(_ feature: FeatureCode) -> String {
    switch feature.rank {
    case .country: "country"
    case .continent: "continent"
    case .sea: "sea"
    case .region: "region"
    case .admin1: "first-order division"
    case .admin2: "second-order division"
    case .lowerDivision: "division"
    case .capital: "capital"
    case .admin1Seat: "seat of a division"
    case .settlement: "settlement"
    case .section: "part of a town"
    case .inlandWater: "water"
    case .terrain: "terrain"
    case .facility: "site or building"
    }
  }

  private static func isWide(_ rank: FeatureCode.Rank) -> Bool {
    switch rank {
    case .country, .continent, .sea, .region: true
    default: false
    }
  }

  private static func kilometres(_ metres: Double) -> String {
    metres < 9_950
      ? FigureText.value(metres / 1_000) + " km"
      : TextTable.grouped(Int((metres / 1_000).rounded())) + " km"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

  // MARK: - Replies

  private func reply(_ text: String) -> String { style.paragraph(text) + Self.prompt }

  func noSuchNumber(_ number: Int) -> String {
    let count = candidates.count
    return reply(
      count == 0
        ? "There is no \(number): no place is listed. Type / and a name to search."
        : "There is no \(number); the list goes from 1 to \(count).")
  }

  func notUnderstood(_ text: String) -> String {
    reply("“\(FigureText.cut(TerminalText.safe(text), to: 40))” is not an answer; type ? for help.")
  }

  func nothingBefore() -> String { reply("This is the first name.") }

  func emptySearch() -> String { reply("/ needs a name or coordinates after it: / Paris, Texas") }

  func searchFailed(_ reason: String) -> String { reply(TerminalText.safe(reason)) }

  func nothingFound(_ query: String) -> String {
    reply("The gazetteer has nothing named “\(FigureText.cut(TerminalText.safe(query), to: 60))”.")
  }

  func foundText() -> String {
    list(found, from: questions[current].candidates.count + 1) + Self.prompt
  }

  func contradicted(_ other: Correction) -> String {
    let verdict =
      switch other.verdict {
      case .place(let place): other.note.isEmpty ? place : other.note
      case .unresolved: "unresolved"
      case .notAPlace: "not a place"
      }
    return reply(
      "\(file.path) already says that “\(TerminalText.safe(other.text))” is "
        + "\(TerminalText.safe(verdict)); change the line there, or go back with b.")
  }

  func help() -> String {
    let lines = [
      ("1, 2 …", "it is that place, in this article"),
      ("a1, a2 …", "it is always that place, in any article"),
      ("n, an", "it is not a place, here or anywhere"),
      ("u, au", "it is a place, but gets no point"),
      ("Enter, s", "leave it as it is"),
      ("/ NAME", "search for a place: / Paris, Texas"),
      ("/ 35.2, 39.9", "find a point"),
      ("b", "back to the previous name; undoes its decision"),
      ("q", "save and quit"),
    ]
    return lines.map { keys, meaning in
      style.columns < 40
        ? style.paragraph(keys, indent: "  ")
          + style.paragraph(meaning, indent: "    ", hanging: "    ")
        : style.paragraph(
          meaning, indent: "  " + keys.padding(to: 14), hanging: String(repeating: " ", count: 16))
    }.joined() + Self.prompt
  }

  /// The number of decisions, and how to apply them.
  ///
  /// - Parameter article: The article's path, as the user gave it.
  /// - Returns: Lines for the end; empty if nothing was asked.
  public func closing(article: String) -> String {
    let left = questions.count - decided
    if questions.isEmpty { return "" }
    var text =
      "\n"
      + style.paragraph(
        "\(decided) decided, \(left) left as \(left == 1 ? "it was" : "they were").")
    if !file.corrections.isEmpty {
      text += style.paragraph("Apply them with:")
      // The command is not wrapped, so that it can be copied.
      text +=
        "  dateline annotate \(Self.quoted(article)) --corrections \(Self.quoted(file.path))\n"
    }
    return text
  }

  /// An argument quoted for the shell.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "/._-+:".unicodeScalars.contains($0)
    }
    return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

extension String {
  /// The text padded with trailing spaces to a width.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - unicodeScalars.count))
  }
}

/// The layout of a review on a terminal.
public struct ReviewStyle: Sendable {
  /// Width of the terminal in columns, 20 or more.
  public var columns: Int
  /// Whether names are printed in bold besides being in brackets.
  public var usesColor: Bool

  /// Makes a style.
  public init(columns: Int = 80, usesColor: Bool = false) {
    self.columns = max(20, columns)
    self.usesColor = usesColor
  }

  /// A wrapped paragraph, including line ends.
  ///
  /// - Parameters:
  ///   - text: The paragraph's text.
  ///   - indent: Text to put before the first line.
  ///   - hanging: Text to put before the other lines.
  ///   - strong: The part to emphasise if the terminal has colours and no line break divides it.
  /// - Returns: Lines, each with its end.
  func paragraph(
    _ text: String, indent: String = "", hanging: String = "", strong: String = ""
  ) -> String {
    let lines = TerminalText.wrapped(
      text, width: min(columns, 100), indent: indent, hanging: hanging)
    let text = lines.joined(separator: "\n") + "\n"
    guard usesColor, !strong.isEmpty, let range = text.firstRange(of: strong) else { return text }
    return text[..<range.lowerBound] + "\u{1B}[1m\(strong)\u{1B}[0m" + text[range.upperBound...]
  }
}
