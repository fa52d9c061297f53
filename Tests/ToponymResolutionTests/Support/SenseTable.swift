import Gazetteer
import Testing

@testable import ToponymResolution

/// The senses of a marked text with probabilities that a test sets, so that one piece of evidence can be
/// looked at alone.
struct SenseTable {
  let gazetteer: LayeredGazetteer
  let text: MarkedText
  var groups: [SenseGroup]

  init(_ text: MarkedText) throws {
    gazetteer = try SmallGazetteer.shared.get()
    self.text = text
    groups = SenseGroup.groups(
      of: text.mentions, in: text.reading, gazetteer: gazetteer, limit: 100)
  }

  /// Says what a place means: probability 1 for it, 0 for the others of its name.
  mutating func decide(_ id: String) {
    for number in groups.indices {
      let ids = groups[number].candidates.map { gazetteer.id(of: $0.candidate.place) }
      guard ids.contains(id) else { continue }
      for index in ids.indices {
        groups[number].candidates[index].probability = ids[index] == id ? 1 : 0
      }
    }
  }

  /// The evidence for a place in the group that has it as a candidate.
  func evidence(_ id: String) throws -> Evidence {
    try #require(
      groups.lazy.flatMap(\.candidates).first { gazetteer.id(of: $0.candidate.place) == id },
      "no candidate \(id)"
    ).evidence
  }

  mutating func applyOwnEvidence() {
    for number in groups.indices { OwnEvidence.apply(to: &groups[number], gazetteer: gazetteer) }
  }

  mutating func applyContext() {
    let context = DocumentContext(groups)
    for number in groups.indices { context.apply(to: &groups[number], number: number) }
  }
}
