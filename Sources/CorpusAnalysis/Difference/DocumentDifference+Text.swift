import PlainText

extension DocumentDifference {
  /// The document's differences as text, one per line below its id; empty if nothing differs.
  public func text() -> String {
    if isEmpty { return "" }
    let name = id.isEmpty ? "(no id)" : TerminalText.safe(id)
    switch presence {
    case .onlyOld: return "\(name): only in the old file\n"
    case .onlyNew: return "\(name): only in the new file\n"
    case .both: break
    }
    var text = name + (isTextChanged ? ": the text differs" : "") + "\n"
    for change in changes { text += "  \(change.line)\n" }
    return text
  }
}

extension DocumentDifference.Change {
  /// The difference as a single line.
  fileprivate var line: String {
    let name =
      "\(kind.mark) \(mention.range.lowerBound) \(TerminalText.safe(mention.text))"
    switch self {
    case .added(let mention), .removed(let mention):
      return name + Self.arrow(mention.place)
    case .resolved(let mention, _): return name + ": resolved" + Self.arrow(mention.place)
    case .unresolved(_, let old): return "\(name): no longer resolved, was\(Self.label(old.place))"
    case .moved(let mention, let old, let distance):
      return "\(name):\(Self.label(old.place)) ->\(Self.label(mention.place)), "
        + TextTable.kilometres(distance)
    case .role(let mention, let old): return "\(name): role \(old.role) -> \(mention.role)"
    case .confidence(let mention, let old):
      return name + ":"
        + Self.step("name", old.confidence, mention.confidence)
        + Self.step("place", old.place?.confidence, mention.place?.confidence)
    }
  }

  private static func arrow(_ place: ComparedMention.Place?) -> String {
    place == nil ? ", unresolved" : " ->" + label(place)
  }

  private static func label(_ place: ComparedMention.Place?) -> String {
    guard let place else { return " nothing" }
    return " " + TerminalText.safe(place.name)
      + (place.id.isEmpty ? "" : " (\(TerminalText.safe(place.id)))")
  }

  private static func step(_ word: String, _ old: Double?, _ new: Double?) -> String {
    guard let old, let new, abs(old - new) >= 0.0005 else { return "" }
    return " \(word) \(FigureText.value(old, decimals: 3)) -> \(FigureText.value(new, decimals: 3))"
  }
}

extension DocumentDifference.Kind {
  fileprivate var mark: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .moved, .resolved, .unresolved, .role, .confidence: "~"
    }
  }
}

extension AnnotationDifference.Total {
  /// The counts as one or two lines.
  public func text() -> String {
    func documents(_ count: Int) -> String { "\(count) document\(count == 1 ? "" : "s")" }
    var parts = ["\(documents(paired)) in both, \(changed) differ\(changed == 1 ? "s" : "")"]
    if textChanged > 0 { parts.append("\(textChanged) with different text") }
    if onlyOld > 0 { parts.append("\(onlyOld) only in the old file") }
    if onlyNew > 0 { parts.append("\(onlyNew) only in the new file") }
    let kinds = DocumentDifference.Kind.allCases.compactMap { kind in
      changes[kind].map { "\($0) \(kind.words)" }
    }
    return parts.joined(separator: ", ") + "\n"
      + "\(mentions) mention\(mentions == 1 ? "" : "s") in both"
      + (kinds.isEmpty ? "" : "; " + kinds.joined(separator: ", ")) + "\n"
  }
}

extension DocumentDifference.Kind {
  fileprivate var words: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .moved: "with a different place"
    case .resolved: "newly resolved"
    case .unresolved: "no longer resolved"
    case .role: "with a different role"
    case .confidence: "with a different confidence"
    }
  }
}
