import ArticleText

/// What stands beside a name in a run of characters: it makes the name more or less probable, and says its role
/// and kind.
struct UnspacedContext {
  /// What the words beside the name add to its cost.
  private(set) var cost: Float = 0
  /// The role of the name.
  private(set) var role = Mention.Role.literal
  /// The kind of place that the last character of the name says: 静岡県, 長江.
  private(set) var ownCue: Mention.TypeCue?
  /// The kind of place that the character after the name says: 静岡 in 静岡市.
  private(set) var headCue: Mention.TypeCue?

  init(
    _ characters: Range<Int>, in run: UnspacedRun, _ reading: Reading, entry: LexiconEntry,
    marksAfter: Bool
  ) {
    let before = run.before[characters.lowerBound]
    let after = run.after[characters.upperBound]
    let evidence = entry.evidence
    let isCountry = evidence.contains(.country)

    let isMarked =
      !(marksAfter ? after : before).isDisjoint(with: [.locative, .directional])
    let isFollowed = !after.isDisjoint(with: [.direction, .institution, .people])
    if isMarked { cost -= 1.5 }
    if isFollowed { cost -= 1.5 }
    if after.contains(.personal), !isCountry { cost += 6 }
    if before.contains(.title), !isCountry, !isMarked, !isFollowed { cost += 1 }
    // "ジョージ・ワシントン": beside a middle dot stand persons more often than lists of places.
    let end = characters.upperBound
    // "JR東海" is a firm.
    if characters.lowerBound == 0, Self.isBehindLetters(run, reading) { cost += 8 }
    if run.isAfterDot[characters.lowerBound] || end < run.count && run.isAfterDot[end] {
      cost += isCountry ? 1 : 4
    }

    if before.contains(.agency) || Self.isFiled(end, run, reading) {
      role = .dateline
    } else if after.contains(.organisation) || Self.isInSchool(from: end, run) {
      role = .embedded
    } else if after.contains(.institution) || !marksAfter && after.contains(.speech), !isMarked,
      !evidence.isDisjoint(with: [.country, .admin1, .settlement])
    {
      role = .metonymic
    }

    let last = Self.cue(
      of: Self.classes(ofCharacter: end - 1, run, reading), evidence, isOwn: true)
    if characters.count > 2 || last == .water || last == .terrain { ownCue = last }
    if end < run.count, !run.isAfterDot[end], ownCue == nil {
      let head = Self.classes(ofCharacter: end, run, reading)
      // "加州州长" is no 加州州.
      let own = Self.classes(ofCharacter: end - 1, run, reading).intersection(.placeCue)
      if own.isDisjoint(with: head) { headCue = Self.cue(of: head, evidence, isOwn: false) }
    }
  }

  /// Whether a word for a school or the like follows after a few characters of its name: 中国科学技术大学.
  private static func isInSchool(from end: Int, _ run: UnspacedRun) -> Bool {
    for position in end..<min(run.count, end + 7) {
      if run.after[position].contains(.thing) { return true }
      guard run.scripts[position] == .han, run.after[position].isDisjoint(with: stops) else {
        return false
      }
    }
    return false
  }

  /// What ends the name of a school: words beside places, and what people do.
  private static let stops: WordClass = [.locative, .directional, .function, .speech, .people]

  /// Whether letters stand directly before a run.
  private static func isBehindLetters(_ run: UnspacedRun, _ reading: Reading) -> Bool {
    let first = run.tokens.lowerBound
    return first > 0 && reading.tokens[first].gap.isEmpty
      && !reading.tokens[first - 1].shape.isDisjoint(with: [.allCapitals, .initialCapital])
  }

  /// Whether an agency stands after a name, as in 【ソウル共同】.
  private static func isFiled(_ end: Int, _ run: UnspacedRun, _ reading: Reading) -> Bool {
    run.after[end].contains(.agency)
      && reading.tokens[run.tokens.lowerBound].shape.contains(.lineStart)
  }

  /// The classes of one character as a word.
  static func classes(
    ofCharacter position: Int, _ run: UnspacedRun, _ reading: Reading
  ) -> WordClass {
    reading.words.classes(
      of: reading.bytes, reading.tokens[run.tokens.lowerBound + position].range)
  }

  /// The kind of place that a character says. Many towns end like waters and mountains (上海, 富山), so that
  /// those count only if the gazetteer has one of the name, or nothing of the whole name.
  private static func cue(
    of classes: WordClass, _ evidence: LexiconEntry.Evidence, isOwn: Bool
  ) -> Mention.TypeCue? {
    if classes.contains(.waterCue), !isOwn || evidence.contains(.water) { return .water }
    if classes.contains(.terrainCue), !isOwn || evidence.contains(.terrain) { return .terrain }
    if classes.contains(.settlementCue) { return .settlement }
    if classes.contains(.admin1Cue) {
      return isOwn && !evidence.contains(.admin1) ? nil : .admin1
    }
    return classes.contains(.admin2Cue) ? .admin2 : nil
  }
}
