import Gazetteer
import SpatialLanguage

extension ClaimJudge {
  /// Candidates that are tried for one name.
  private static let bearerLimit = 100

  /// Leaves a statement untested that another place of the subject's or the object's name makes true: then
  /// that one may have been meant, and the article is not to be doubted.
  ///
  /// - Parameters:
  ///   - claim: A statement that was tested.
  ///   - subject: The place that it is said of, and its name as the text has it.
  ///   - object: The place that it is said from, and its name.
  ///   - isTrue: Whether it would be true of two places.
  func forgive(
    _ claim: inout SpatialClaim, _ subject: (place: PlaceDetails, name: String),
    _ object: (place: PlaceDetails, name: String),
    where isTrue: (PlaceDetails, PlaceDetails) -> Bool
  ) {
    guard claim.verdict == .contradicts, isPrecise(claim) else { return }
    let other =
      bearers(of: subject.name, like: subject.place).first { isTrue($0, object.place) }
      ?? bearers(of: object.name, like: object.place).first { isTrue(subject.place, $0) }
    guard let other else { return }
    claim.verdict = .untested
    let place = [other.name, other.admin1, other.country].compactMap { $0 }.joined(separator: ", ")
    claim.finding += "; it would be true of \(place)"
  }

  /// Whether few places would make a statement true: “north of X” and “more than 200 km from X” are true of
  /// some place of any name.
  private func isPrecise(_ claim: SpatialClaim) -> Bool {
    switch claim.kind {
    case .relation(.offset): claim.statedDistance?.bound != .atLeast
    case .relation(.near), .relation(.outside), .relation(.outskirts), .relation(.part),
      .containment:
      true
    default: false
    }
  }

  /// The other places of a name that are of the same class: towns for a town.
  private func bearers(of name: String, like place: PlaceDetails) -> [PlaceDetails] {
    gazetteer.candidates(named: name, limit: Self.bearerLimit).lazy
      .filter { $0.tier < .skeleton && $0.isMainName && $0.place != place.reference }
      .compactMap { PlaceDetails($0.place, in: gazetteer) }
      .filter { $0.feature.featureClass == place.feature.featureClass }
  }
}
