import ArticleText

/// A pin that is not right, or a gold mention without a right pin.
public struct PinMistake: Sendable, Hashable {
  /// The kinds of mistake, gravest first.
  public enum Kind: String, Sendable, CaseIterable {
    /// The pin of a gold mention is elsewhere.
    case wrong
    /// A further pin on a gold mention is elsewhere.
    case extraWrong = "extra_wrong"
    /// A pin overlaps no gold mention.
    case spurious
    /// The name is found but has no point.
    case unplaced
    /// The name is not found.
    case missed

    /// The label shown to the user.
    public var label: String {
      switch self {
      case .wrong: "wrong"
      case .extraWrong: "extra wrong"
      case .spurious: "spurious"
      case .unplaced: "unplaced"
      case .missed: "missed"
      }
    }
  }

  /// The kind of mistake.
  public let kind: Kind
  /// The document's id.
  public let document: String
  /// The gold span in code points; for an extra or spurious pin, the annotated span.
  public let range: Range<Int>
  /// The document's text at the range.
  public let surface: String
  /// The text annotated instead, if the spans differ.
  public let annotated: String?
  /// The place of the pin; nil if none is drawn.
  public let place: AnnotatedMention.Place?
  /// Distance of the pin from the gold's point, in km on a sphere; nil if either has none.
  public let kilometres: Double?
  /// About 30 characters before and after, with line breaks as blanks.
  public let context: MentionContext
}

extension JudgedPins {
  /// All mistakes: those for gold mentions in order, then the extra and spurious pins.
  func mistakes(in document: Document) -> [PinMistake] {
    answers.compactMap { answer in
      guard case .mistake(let kind) = answer.outcome else { return nil }
      return mistake(kind, gold: answer.gold, pin: answer.pin, at: answer.gold.range, document)
    }
      + extras.map { extra in
        mistake(extra.kind, gold: extra.gold, pin: extra.pin, at: extra.pin.range, document)
      }
  }

  private func mistake(
    _ kind: PinMistake.Kind, gold: GoldMention?, pin: AnnotatedMention?, at range: Range<Int>,
    _ document: Document
  ) -> PinMistake {
    func text(_ range: Range<Int>) -> String {
      MentionContext.text(range.lowerBound, range.upperBound, document)
    }
    let place = kind == .missed ? nil : pin?.place
    return PinMistake(
      kind: kind, document: document.id, range: range, surface: text(range),
      annotated: pin.flatMap { $0.range == range ? nil : text($0.range) }, place: place,
      kilometres: place.flatMap { place in
        gold?.coordinate.map { Haversine.kilometres($0, place.coordinate) }
      },
      context: MentionContext(of: range, in: document))
  }
}
