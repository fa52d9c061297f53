import ArticleText
import Gazetteer
import SpatialLanguage

extension ClaimJudge {
  /// Words that may stand between a town and its river, beside "on" or "along".
  private static let allowedWords: Set<String> = [
    "a", "an", "the", "is", "lies", "sits", "stands", "located", "situated", "town", "city",
    "village", "port", "capital", "river", "lake", "which", "that",
  ]

  /// "Novi Sad on the Danube", "Bregenz, a town on Lake Constance": a town that is said to lie on a river or a
  /// lake; nil where the words say anything else.
  func bank(
    _ subject: PlaceDetails, _ water: PlaceDetails, _ first: AnnotatedPlace.Occurrence,
    _ second: AnnotatedPlace.Occurrence, in document: Document
  ) -> SpatialClaim? {
    guard isSettlement(subject), water.feature.rank == .inlandWater,
      first.bytes.upperBound < second.bytes.lowerBound,
      saysOn(document.slice(first.bytes.upperBound..<second.bytes.lowerBound))
    else { return nil }
    let range = first.bytes.lowerBound..<second.bytes.upperBound
    let mention = AnnotatedPlace.Occurrence(
      range: document.codePointRange(range), text: document.slice(range), role: .literal,
      confidence: 1, bytes: range)
    let described = DescribedPlace(
      mentions: [mention], relation: .bank, anchors: [.init(id: water.id, name: water.name)],
      isAnaphoric: false, distance: nil, direction: nil, estimate: nil, confidence: 1)
    return claim(of: subject, described, at: mention, anchors: [water])
  }

  private func saysOn(_ between: String) -> Bool {
    guard between.utf8.count <= 40 else { return false }
    let words = between.lowercased().split { $0.isWhitespace || $0 == "," }.map(String.init)
    let (last, rest) = (words.filter { $0 != "the" }.last, words.dropLast())
    guard let last, last == "on" || last == "along" else { return false }
    return rest.allSatisfy { Self.allowedWords.contains($0) || $0 == last }
  }
}
