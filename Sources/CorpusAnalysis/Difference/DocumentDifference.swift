/// The differences between two annotations of a document.
public struct DocumentDifference: Sendable {
  /// A single difference.
  public enum Change: Sendable {
    /// A mention that only the new annotation has.
    case added(ComparedMention)
    /// A mention that only the old annotation has.
    case removed(ComparedMention)
    /// A mention that has gained a place.
    case resolved(ComparedMention, old: ComparedMention)
    /// A mention that has lost its place.
    case unresolved(ComparedMention, old: ComparedMention)
    /// A mention that means another place, with the distance between the two in metres.
    case moved(ComparedMention, old: ComparedMention, distance: Double)
    /// A mention for which, or for whose place, the confidence has changed.
    case confidence(ComparedMention, old: ComparedMention)
    /// A mention whose role has changed.
    case role(ComparedMention, old: ComparedMention)

    /// The mention, taken from the new annotation if it is there.
    public var mention: ComparedMention {
      switch self {
      case .added(let mention), .removed(let mention), .resolved(let mention, _),
        .unresolved(let mention, _), .moved(let mention, _, _), .confidence(let mention, _),
        .role(let mention, _):
        mention
      }
    }

    /// The kind of the difference.
    public var kind: Kind {
      switch self {
      case .added: .added
      case .removed: .removed
      case .resolved: .resolved
      case .unresolved: .unresolved
      case .moved: .moved
      case .confidence: .confidence
      case .role: .role
      }
    }
  }

  /// The kinds of difference, in the order of a total.
  public enum Kind: String, Sendable, CaseIterable {
    case added
    case removed
    case moved
    case resolved
    case unresolved
    case role
    case confidence
  }

  /// Which of the two files contain the document.
  public enum Presence: String, Sendable {
    case both
    case onlyOld = "only_old"
    case onlyNew = "only_new"
  }

  /// The document's id; empty if it has none.
  public let id: String
  /// Which of the two files contain it.
  public let presence: Presence
  /// Whether the hashes of the texts differ; offsets are then meaningless, so mentions are paired
  /// by their words.
  public let isTextChanged: Bool
  /// Number of mentions in both annotations.
  public let paired: Int
  /// The differences in the order of the new text; removed mentions are listed where the old text
  /// has them.
  public let changes: [Change]

  /// Whether nothing differs.
  public var isEmpty: Bool { presence == .both && changes.isEmpty && !isTextChanged }
}

extension DocumentDifference {
  /// A document of one file only.
  init(_ annotation: RecordedAnnotation, presence: Presence) {
    id = annotation.id
    self.presence = presence
    isTextChanged = false
    paired = 0
    changes = []
  }

  /// Compares two annotations.
  ///
  /// - Parameters:
  ///   - old: The first one.
  ///   - new: The second one.
  ///   - threshold: Confidences that differ by less are the same.
  init(from old: RecordedAnnotation, to new: RecordedAnnotation, threshold: Double) {
    id = new.id
    presence = .both
    let changed: Bool =
      if let before = old.textHash, let after = new.textHash { before != after } else { false }
    isTextChanged = changed
    let (before, after) = (old.comparedMentions, new.comparedMentions)
    var pairing = MentionPairing(before, after)
    if changed { pairing.pairByWords() } else { pairing.pairBySpans() }
    paired = pairing.pairs.count
    changes = pairing.steps().compactMap { step in
      switch step {
      case .old(let mention): .removed(mention)
      case .new(let mention): .added(mention)
      case .both(let old, let new): Self.change(from: old, to: new, threshold)
      }
    }
  }

  private static func change(
    from old: ComparedMention, to new: ComparedMention, _ threshold: Double
  ) -> Change? {
    switch (old.place, new.place) {
    case (nil, _?): return .resolved(new, old: old)
    case (_?, nil): return .unresolved(new, old: old)
    case (let before?, let after?) where !before.isSame(as: after):
      return .moved(new, old: old, distance: before.distance(to: after))
    default: break
    }
    if old.role != new.role { return .role(new, old: old) }
    let isSurer =
      differ(old.confidence, new.confidence, threshold)
      || differ(old.place?.confidence, new.place?.confidence, threshold)
    return isSurer ? .confidence(new, old: old) : nil
  }

  /// Confidences are written with three decimals, so a difference of half a unit is only rounding.
  private static func differ(_ old: Double?, _ new: Double?, _ threshold: Double) -> Bool {
    guard let old, let new else { return false }
    return abs(old - new) >= max(threshold, 0.0005) - 1e-9
  }
}
