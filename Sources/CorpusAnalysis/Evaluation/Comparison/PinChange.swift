import ArticleText

/// A pin that is better or worse than in earlier annotations, or equally wrong in another way.
public typealias PinChange = OutcomeChange<PinMistake.Kind>

extension PinChange {
  /// The changes in a document.
  static func changes(_ before: JudgedDocument, _ now: JudgedDocument) -> [PinChange] {
    guard let old = before.pins[.main], let new = now.pins[.main] else { return [] }
    func change(_ range: Range<Int>, _ baseline: Outcome, _ outcome: Outcome) -> PinChange {
      PinChange(of: range, in: now.document, from: baseline, to: outcome)
    }
    let answers = zip(old.answers, new.answers).compactMap { old, new in
      old.outcome == new.outcome
        ? nil : change(new.gold.range, Outcome(old.outcome), Outcome(new.outcome))
    }
    let (oldExtras, newExtras) = (Set(old.extraKeys), Set(new.extraKeys))
    let gone = old.extraKeys.filter { !newExtras.contains($0) }.map { key in
      change(key.range, .mistake(key.kind), .absent)
    }
    let come = new.extraKeys.filter { !oldExtras.contains($0) }.map { key in
      change(key.range, .absent, .mistake(key.kind))
    }
    let extras = (gone + come).sorted { left, right in
      (left.range.lowerBound, left.range.upperBound)
        < (right.range.lowerBound, right.range.upperBound)
    }
    return answers + extras
  }
}

extension PinChange.Outcome {
  fileprivate init(_ outcome: JudgedPins.Outcome) {
    switch outcome {
    case .right: self = .right
    case .mistake(let kind): self = .mistake(kind)
    }
  }
}

extension JudgedPins {
  fileprivate struct ExtraKey: Hashable {
    let range: Range<Int>
    let kind: PinMistake.Kind
  }

  /// What tells extra pins of two annotations apart, in order and each once.
  fileprivate var extraKeys: [ExtraKey] {
    var seen: Set<ExtraKey> = []
    return extras.map { ExtraKey(range: $0.pin.range, kind: $0.kind) }.filter {
      seen.insert($0).inserted
    }
  }
}
