import Dateline
import Foundation
import Gazetteer
import RandomNumbers

/// Made-up sentences over cities that everybody knows, in which a name means its most prominent bearer.
///
/// A line of the file is a sentence whose slots are filled: `{city}` with a large city or a capital,
/// `{capital}`, `{town}` (60,000 people and more), `{quarter}` (a part of a city), `{country}`, `{state}` (one of
/// the United States), `{river}`. A slot in capitals gives the name in capitals.
struct CitySentences {
  private let templates: [String]
  /// How often each line is used.
  private static let rounds = 12

  init(path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    templates = text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// The sentences with their slots filled, the same at every run.
  func documents(from gazetteer: LayeredGazetteer) throws -> [GoldDocument] {
    let names = try SlotNames(gazetteer)
    var random = SplitMix64(seed: 20_261_130)
    var documents: [GoldDocument] = []
    for round in 0..<Self.rounds {
      for (number, template) in templates.enumerated() {
        if let document = fill(template, with: names, &random, id: "sentence-\(round)-\(number)") {
          documents.append(document)
        }
      }
    }
    return documents
  }

  private func fill(
    _ template: String, with names: SlotNames, _ random: inout SplitMix64, id: String
  ) -> GoldDocument? {
    var text = ""
    var mentions: [GoldMention] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let slot = String(rest[rest.index(after: open)..<close])
      guard let choices = names.places[slot.lowercased()], !choices.isEmpty else { return nil }
      let place = choices[Int(random.next() % UInt64(choices.count))]
      let start = text.unicodeScalars.count
      let name = slot == slot.lowercased() ? place.name : place.name.uppercased()
      text += name
      mentions.append(
        GoldMention(
          range: start..<text.unicodeScalars.count, surface: name,
          coordinate: place.coordinate, id: place.id,
          withinKilometres: 30))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
    return GoldDocument(document: Document(id: id, text: text), mentions: mentions)
  }
}
