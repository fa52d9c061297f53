/// The outcomes for gold mentions and drawn pins.
///
/// ``gold`` is the sum of ``right``, ``wrong``, ``unplaced`` and ``missed``.
public struct PinCounts: Sendable, Hashable {
  /// Gold documents.
  public internal(set) var documents = 0
  /// Documents without a wrong, second wrong or spurious pin.
  public internal(set) var clean = 0
  /// Gold mentions that count.
  public internal(set) var gold = 0
  /// Gold mentions with a pin in the right place, on at least half of their characters.
  public internal(set) var right = 0
  /// Gold mentions with a pin elsewhere.
  public internal(set) var wrong = 0
  /// Further pins elsewhere on a gold mention that has one of its own.
  public internal(set) var extraWrong = 0
  /// Gold mentions that are found but have no point.
  public internal(set) var unplaced = 0
  /// Gold mentions that are not found.
  public internal(set) var missed = 0
  /// Pins that overlap no gold mention.
  public internal(set) var spurious = 0

  /// Pins that should not have been drawn where they are.
  public var bad: Int { wrong + extraWrong + spurious }
  /// All pins that count.
  public var drawn: Int { right + bad }
  /// Share of the drawn pins that are right, in percent; 0 if none is drawn.
  public var precision: Double { FigureSums.share(right, drawn) ?? 0 }
  /// Share of the gold mentions with a right pin, in percent; 0 without gold mentions.
  public var recall: Double { FigureSums.share(right, gold) ?? 0 }
  /// Harmonic mean of precision and recall, in percent; 0 if no pin is right.
  public var f1: Double {
    right > 0 ? 2 * precision * recall / (precision + recall) : 0
  }
  /// Share of the documents without a bad pin, in percent; nil without documents.
  public var cleanShare: Double? { FigureSums.share(clean, documents) }

  mutating func add(_ kind: PinMistake.Kind) {
    switch kind {
    case .wrong: wrong += 1
    case .extraWrong: extraWrong += 1
    case .spurious: spurious += 1
    case .unplaced: unplaced += 1
    case .missed: missed += 1
    }
  }

  /// Adds a document's counts `times` times.
  mutating func add(_ other: PinCounts, times: Int = 1) {
    documents += other.documents * times
    clean += other.clean * times
    gold += other.gold * times
    right += other.right * times
    wrong += other.wrong * times
    extraWrong += other.extraWrong * times
    unplaced += other.unplaced * times
    missed += other.missed * times
    spurious += other.spurious * times
  }
}

/// The figures for pins; raw values are the keys in JSON.
public enum PinFigure: String, Sendable, CaseIterable {
  /// Share of the drawn pins that are right, in percent.
  case precision
  /// Share of the gold mentions with a right pin, in percent.
  case recall
  /// Harmonic mean of the two, in percent.
  case f1
  /// Share of the documents without a wrong or spurious pin, in percent.
  case cleanShare = "clean_share"

  /// The label shown to the user.
  var label: String {
    switch self {
    case .precision: "precision"
    case .recall: "recall"
    case .f1: "F1"
    case .cleanShare: "clean documents"
    }
  }

  /// The figure; nil if there is nothing to count.
  func value(_ counts: PinCounts) -> Double? {
    switch self {
    case .precision: counts.precision
    case .recall: counts.recall
    case .f1: counts.f1
    case .cleanShare: counts.cleanShare
    }
  }
}
