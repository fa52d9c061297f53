import ArticleText
package import ToponymRecognition
package import ToponymResolution

/// The mentions of a document after applying a person's decisions.
package struct CorrectedMentions: Sendable {
  package var mentions: [Mention]
  /// Decisions by the index of the mention.
  package var decisions: [Int: Decision] = [:]
  package var count: CorrectionCount?
}

extension Corrections {
  /// Removes mentions that are not places, adds missed ones and sets the meanings of the others.
  ///
  /// - Parameters:
  ///   - mentions: The recognised mentions, in order.
  ///   - document: The document.
  ///   - mentionsAt: Makes mentions from code-point ranges.
  /// - Returns: The corrected mentions, in order.
  /// - Complexity: O(*n* log *n*) in the number of mentions, times the number of lines with offsets
  ///   for this document.
  func apply(
    to mentions: [Mention], in document: Document, mentionsAt: ([Range<Int>]) -> [Mention]
  ) -> CorrectedMentions {
    var pass = CorrectionPass(corrections: self, document: document, mentions: mentions)
    let own = own[document.id]
    if let own { pass.applySpans(own.spans) }
    pass.applyNames(own?.names ?? [:])
    return pass.finish(own: own, mentionsAt: mentionsAt)
  }
}

/// Applies a corrections file to one document.
private struct CorrectionPass {
  let corrections: Corrections
  let document: Document
  let mentions: [Mention]
  /// The entry that decides about a mention, by the mention's bytes.
  private var entryOf: [Range<Int>: Int] = [:]
  private var isRemoved: [Bool]
  private var added: [Range<Int>] = []
  private var used: Set<Int> = []
  private var changed: [(entry: Int, problem: CorrectionError.Problem)] = []

  init(corrections: Corrections, document: Document, mentions: [Mention]) {
    self.corrections = corrections
    self.document = document
    self.mentions = mentions
    isRemoved = [Bool](repeating: false, count: mentions.count)
  }

  /// Applies lines with offsets.
  mutating func applySpans(_ entries: [Int]) {
    for number in entries {
      let entry = corrections.entries[number]
      guard entry.effect != .removed, let range = bytes(of: number) else { continue }
      used.insert(number)
      entryOf[range] = number
      if !mentions.contains(where: { $0.range == range }) { added.append(range) }
      for index in mentions.indices
      where mentions[index].range != range && mentions[index].range.overlaps(range) {
        isRemoved[index] = true
      }
    }
    for number in entries where corrections.entries[number].effect == .removed {
      guard let range = bytes(of: number) else { continue }
      for index in mentions.indices where entryOf[mentions[index].range] == nil {
        let mention = mentions[index].range
        guard range.lowerBound <= mention.lowerBound, mention.upperBound <= range.upperBound else {
          continue
        }
        isRemoved[index] = true
        used.insert(number)
      }
    }
  }

  /// The bytes of a line's text; nil if the document has another text there, which is recorded.
  private mutating func bytes(of number: Int) -> Range<Int>? {
    let correction = corrections.entries[number].correction
    guard let range = correction.range else { return nil }
    let start = document.byteOffset(ofCodePoint: range.lowerBound)
    let name = correction.text.utf8
    if let start, document.bytes[start...].starts(with: name) {
      return start..<(start + name.count)
    }
    let end = document.byteOffset(ofCodePoint: range.upperBound)
    let found = start.map { document.slice($0..<max($0, end ?? document.bytes.count)) }
    changed.append(
      (
        number,
        .changedText(
          document: document.id, expected: correction.text, start: range.lowerBound,
          found: found.flatMap { $0.isEmpty ? nil : $0 })
      ))
    return nil
  }

  /// Applies lines without offsets to the mentions that no line with offsets decides.
  mutating func applyNames(_ own: [String: Int]) {
    let anywhere = corrections.anywhere
    if own.isEmpty, anywhere.isEmpty { return }
    for index in mentions.indices where !isRemoved[index] {
      let range = mentions[index].range
      guard entryOf[range] == nil else { continue }
      let key = Corrections.key(document.slice(range))
      guard let number = own[key] ?? anywhere[key] else { continue }
      used.insert(number)
      if corrections.entries[number].effect == .removed {
        isRemoved[index] = true
      } else {
        entryOf[range] = number
      }
    }
  }

  /// The remaining mentions with their decisions.
  func finish(
    own: Corrections.Own?, mentionsAt: ([Range<Int>]) -> [Mention]
  ) -> CorrectedMentions {
    if own != nil || !used.isEmpty {
      corrections.log.note(document: document.id, used: used, changed: changed)
    }
    let ownUsed = used.count { corrections.entries[$0].correction.document != nil }
    let count = CorrectionCount(applied: used.count, unused: (own?.count ?? 0) - ownUsed)
    var kept = mentions.indices.filter { !isRemoved[$0] }.map { mentions[$0] }
    if kept.count < mentions.count || !added.isEmpty {
      // Make all mentions again, because the text after a comma depends on the names.
      let ranges = (kept.map(\.range) + added).sorted {
        ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
      }
      let known = Dictionary(kept.map { ($0.range, $0) }) { first, _ in first }
      kept = zip(ranges, mentionsAt(ranges.map(document.codePointRange))).map { range, made in
        var mention = known[range] ?? made
        mention.range = range
        mention.followsComma = made.followsComma
        return mention
      }
    }
    var corrected = CorrectedMentions(mentions: kept, count: count)
    for (index, mention) in kept.enumerated() {
      guard let number = entryOf[mention.range] else { continue }
      corrected.mentions[index].confidence = 1
      corrected.decisions[index] = corrections.entries[number].decision
    }
    return corrected
  }
}
