import ToponymRecognition

/// The pins of a document, paired with its gold mentions and judged.
///
/// Every figure counts as `pins.py` does. Pins are paired with gold mentions one to one, those with
/// the larger overlap first, and among equals those with the nearer ends.
struct JudgedPins {
  /// What became of a gold mention.
  enum Outcome: Sendable, Hashable {
    case right
    case mistake(PinMistake.Kind)
  }

  /// A gold mention with the pin paired with it.
  struct Answer {
    let gold: GoldMention
    /// nil if no annotated mention is paired with it.
    let pin: AnnotatedMention?
    let outcome: Outcome
  }

  /// A pin that belongs to no gold mention of its own.
  struct Extra {
    let pin: AnnotatedMention
    /// `extraWrong` or `spurious`.
    let kind: PinMistake.Kind
    /// The first gold mention that it overlaps; nil for a spurious pin.
    let gold: GoldMention?
  }

  /// One for each gold mention that counts, in the order of the gold.
  let answers: [Answer]
  /// In the order of the text.
  let extras: [Extra]

  /// Judges the pins of a document.
  ///
  /// - Parameters:
  ///   - document: The gold.
  ///   - pins: A mention for each feature and occurrence, in the order of the text.
  ///   - view: When a pin is right, and whether approximate ones count.
  ///   - adjectivals: Whether demonyms and adjectives count. If not, those of the gold are neutral.
  init(
    _ document: GoldDocument, pins: [AnnotatedMention], view: PinView, adjectivals: Bool
  ) {
    func counts(_ mention: GoldMention) -> Bool {
      !mention.isNeutral && view.rule.applies(to: mention)
        && (adjectivals || !mention.isAdjectival)
    }
    let gold = document.mentions.filter(counts)
    let neutral = document.mentions.filter { !counts($0) }
    let pins = view.countsApproximate ? pins : pins.map(\.withoutApproximatePlace)
    let pairs = Self.pairs(gold, pins)
    answers = zip(gold, pairs).map { mention, index in
      let pin = index.map { pins[$0] }
      return Answer(
        gold: mention, pin: pin, outcome: Self.outcome(of: mention, pin, rule: view.rule))
    }
    let paired = Set(pairs.compactMap(\.self))
    extras = pins.indices.compactMap { index in
      paired.contains(index)
        ? nil
        : Self.extra(
          pins[index], gold: gold, neutral: neutral, rule: view.rule, adjectivals: adjectivals)
    }
  }

  /// The index of the pin for each gold mention; nil where there is none.
  ///
  /// - Complexity: O(gold × pins).
  private static func pairs(_ gold: [GoldMention], _ pins: [AnnotatedMention]) -> [Int?] {
    var overlaps: [(size: Int, distance: Int, gold: Int, pin: Int)] = []
    for (index, mention) in gold.enumerated() {
      for (other, pin) in pins.enumerated() {
        let size = mention.range.overlap(with: pin.range)
        guard size > 0 else { continue }
        let distance =
          abs(mention.range.lowerBound - pin.range.lowerBound)
          + abs(mention.range.upperBound - pin.range.upperBound)
        overlaps.append((size, distance, index, other))
      }
    }
    overlaps.sort {
      (-$0.size, $0.distance, $0.gold, $0.pin) < (-$1.size, $1.distance, $1.gold, $1.pin)
    }
    var pairs = [Int?](repeating: nil, count: gold.count)
    var isPinFree = [Bool](repeating: true, count: pins.count)
    for overlap in overlaps where pairs[overlap.gold] == nil && isPinFree[overlap.pin] {
      pairs[overlap.gold] = overlap.pin
      isPinFree[overlap.pin] = false
    }
    return pairs
  }

  private static func outcome(
    of gold: GoldMention, _ pin: AnnotatedMention?, rule: PinRule
  ) -> Outcome {
    guard let pin else { return .mistake(.missed) }
    let isHalf = 2 * gold.range.overlap(with: pin.range) >= gold.range.count
    guard let place = pin.place else { return .mistake(isHalf ? .unplaced : .missed) }
    if rule.isRight(place, for: gold) { return isHalf ? .right : .mistake(.missed) }
    return .mistake(!isHalf && pin.role == Mention.Role.embedded.rawValue ? .missed : .wrong)
  }

  private static func extra(
    _ pin: AnnotatedMention, gold: [GoldMention], neutral: [GoldMention], rule: PinRule,
    adjectivals: Bool
  ) -> Extra? {
    guard let place = pin.place, pin.role != Mention.Role.embedded.rawValue else { return nil }
    let touched = gold.filter { $0.range.overlaps(pin.range) }
    if let first = touched.first {
      return touched.contains { rule.isRight(place, for: $0) }
        ? nil : Extra(pin: pin, kind: .extraWrong, gold: first)
    }
    guard !neutral.contains(where: { $0.range.overlaps(pin.range) }),
      adjectivals || pin.role != Mention.Role.demonym.rawValue
    else { return nil }
    return Extra(pin: pin, kind: .spurious, gold: nil)
  }
}

extension JudgedPins {
  /// The counts of the document.
  var counts: PinCounts {
    var counts = PinCounts()
    counts.documents = 1
    counts.gold = answers.count
    for answer in answers {
      switch answer.outcome {
      case .right: counts.right += 1
      case .mistake(let kind): counts.add(kind)
      }
    }
    for extra in extras { counts.add(extra.kind) }
    counts.clean = counts.bad == 0 ? 1 : 0
    return counts
  }

  /// How often the drawn pins are right, by the confidence of their features.
  var reliability: Reliability {
    var reliability = Reliability()
    for answer in answers {
      guard let confidence = answer.pin?.place?.confidence else { continue }
      switch answer.outcome {
      case .right: reliability.add(confidence, true)
      case .mistake(.wrong): reliability.add(confidence, false)
      case .mistake: break
      }
    }
    for extra in extras {
      if let confidence = extra.pin.place?.confidence { reliability.add(confidence, false) }
    }
    return reliability
  }
}

extension Range<Int> {
  /// The number of elements in both ranges.
  fileprivate func overlap(with other: Range<Int>) -> Int {
    Swift.max(
      0, Swift.min(upperBound, other.upperBound) - Swift.max(lowerBound, other.lowerBound))
  }
}

extension AnnotatedMention {
  /// The mention without its place if that is only approximate.
  fileprivate var withoutApproximatePlace: AnnotatedMention {
    guard place?.isApproximate == true else { return self }
    var mention = self
    mention.place = nil
    return mention
  }
}
