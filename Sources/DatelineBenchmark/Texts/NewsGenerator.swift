import Dateline
import RandomNumbers

/// Generates texts that look like news to a geoparser: each story repeats a few places of its own among others,
/// and has sentences without places.
///
/// The same seed and number give the same text.
struct NewsGenerator {
  /// The seed; different seeds give different texts.
  let seed: UInt64
  /// The minimum length of a text in bytes; it ends with the paragraph that reaches this length.
  let length: Int

  init(seed: UInt64 = 2_017, length: Int = 2_900) {
    self.seed = seed
    self.length = length
  }

  /// The first texts, with their numbers as ids.
  func documents(_ count: Int) -> [Document] {
    (0..<count).map { Document(id: "\($0)", text: text($0)) }
  }

  /// The text with a number.
  func text(_ number: Int) -> String {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    let story = Story(&random)
    var text = "\(story.cities[0].uppercased()), \(story.countries[0]) — "
    while text.utf8.count < length {
      for sentence in 0..<(3 + random.next(below: 3)) {
        if sentence > 0 { text += " " }
        let isPlain = random.next(below: 100) < 45
        let template = random.pick(isPlain ? Sentences.plain : Sentences.withPlaces)
        text += NewsGenerator.filled(template, story, &random)
      }
      text += "\n\n"
    }
    return text
  }

  /// The places that a story is about.
  private struct Story {
    let cities: [String]
    let countries: [String]
    let demonyms: [String]
    let regions: [String]

    init(_ random: inout SplitMix64) {
      cities = (0..<4).map { _ in random.pick(PlaceNames.cities) }
      countries = (0..<3).map { _ in random.pick(PlaceNames.countries) }
      demonyms = (0..<2).map { _ in random.pick(PlaceNames.demonyms) }
      regions = (0..<2).map { _ in random.pick(PlaceNames.regions) }
    }
  }

  private static func filled(
    _ template: String, _ story: Story, _ random: inout SplitMix64
  ) -> String {
    var text = ""
    for (index, part) in template.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "}") else {
        text += part
        continue
      }
      let filling = filling(part[..<end], story, &random)
      text += text.isEmpty ? capitalised(filling) : filling
      text += part[part.index(after: end)...]
    }
    return text
  }

  private static func filling(
    _ blank: Substring, _ story: Story, _ random: inout SplitMix64
  ) -> String {
    switch blank {
    case "city": story.cities[random.next(below: 2)]
    case "other": random.pick(random.next(below: 3) == 0 ? PlaceNames.cities : story.cities)
    case "pair": random.pick(PlaceNames.citiesWithParents)
    case "country": story.countries[random.next(below: 2)]
    case "country2": story.countries[2]
    case "demonym": random.pick(story.demonyms)
    case "region": random.pick(story.regions)
    case "facility": random.pick(PlaceNames.facilities)
    case "person": random.pick(Sentences.people)
    case "organisation": random.pick(Sentences.organisations)
    case "day": random.pick(Sentences.days)
    default: "\(2 + random.next(below: 97))"
    }
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension SplitMix64 {
  /// A random element of an array, which must not be empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(below: elements.count)]
  }
}
