import ArticleText

/// Finds the kind of place that the words around a name mention.
struct CueFinder {
  let match: GazetteerMatch
  let reading: Reading

  init(_ match: GazetteerMatch, in reading: Reading) {
    self.match = match
    self.reading = reading
  }

  /// The kind of place: "Deir al-Zor province", "Raqqa city", "the town of el-Shola", "Tigris
  /// river".
  func cue() -> Mention.TypeCue? { before() ?? after() ?? last() }

  private func after() -> Mention.TypeCue? {
    let next = match.tokens.upperBound
    guard next < reading.tokens.count else { return nil }
    let token = reading.tokens[next]
    guard token.gap.isBlank, !token.shape.contains(.sentenceStart) else { return nil }
    return cue(of: reading.classes[next])
  }

  private func before() -> Mention.TypeCue? {
    var index = match.tokens.lowerBound - 1
    var after = match.tokens.lowerBound
    guard index >= 0 else { return nil }
    func step() -> Bool {
      after = index
      index -= 1
      return index >= 0 && reading.tokens[after].gap.isBlank
    }
    guard reading.tokens[after].gap.isSubset(of: [.space, .lineBreak, .quote]),
      !reading.tokens[after].shape.contains(.sentenceStart)
    else { return nil }
    if ClueFinder.isArticle(index, in: reading), !step() { return nil }
    if ClueFinder.isOf(index, in: reading) {
      guard step() else { return nil }
      return cue(of: reading.classes[index])
    }
    // "the city Raqqa" and "Lake Victoria", but not "in the state, Raqqa".
    let classes = reading.classes[index]
    let isHead = !classes.isDisjoint(with: [.waterCue, .terrainCue])
    if after == match.tokens.lowerBound, isHead || classes.contains(.settlementCue) {
      return cue(of: classes)
    }
    return nil
  }

  /// The kind of place in the last word of the name itself: "Anderson County", "Royal Street".
  private func last() -> Mention.TypeCue? {
    guard match.tokens.count > 1, !match.entry.evidence.contains(.country) else { return nil }
    let classes = reading.classes[match.tokens.upperBound - 1]
    return cue(of: classes) ?? (classes.contains(.streetCue) ? .facility : nil)
  }

  private func cue(of classes: WordClass) -> Mention.TypeCue? {
    if classes.contains(.settlementCue) { return .settlement }
    if classes.contains(.admin1Cue) { return .admin1 }
    if classes.contains(.admin2Cue) { return .admin2 }
    if classes.contains(.waterCue) { return .water }
    if classes.contains(.terrainCue) { return .terrain }
    if classes.contains(.facilityCue) { return .facility }
    return nil
  }
}
