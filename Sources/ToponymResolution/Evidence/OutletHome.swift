public import Gazetteer
import Geodesy

/// The home of the outlet that published a text. A local paper's Paris is near the paper.
public struct OutletHome: Sendable {
  /// The outlet.
  public let outlet: Outlet
  /// Its home.
  public let place: PlaceReference
  let facts: PlaceFacts
  let direction: UnitVector

  /// Finds an outlet's home in a gazetteer; nil if the gazetteer does not have it.
  public init?(_ outlet: Outlet, in gazetteer: LayeredGazetteer) {
    guard let place = try? gazetteer.reference(id: outlet.home),
      let facts = gazetteer.facts(place)
    else { return nil }
    self.outlet = outlet
    self.place = place
    self.facts = facts
    direction = UnitVector(facts.coordinate)
  }

  /// Sets the evidence from the home for the candidates of a group.
  ///
  /// - Complexity: O(candidates).
  func apply(to group: inout SenseGroup) {
    if outlet.reach == .international { return }
    for index in group.candidates.indices {
      let candidate = group.candidates[index].facts
      var evidence = group.candidates[index].evidence
      if let country = candidate.country, country == facts.country {
        if outlet.reach == .national {
          evidence.inCountryOfNationalOutlet = 1
        } else {
          evidence.inCountryOfOutlet = 1
        }
      }
      if outlet.reach != .national {
        if let admin1 = candidate.admin1, admin1 == facts.admin1 { evidence.inAdmin1OfOutlet = 1 }
        if outlet.reach == .local, let admin2 = candidate.admin2, admin2 == facts.admin2 {
          evidence.inAdmin2OfOutlet = 1
        }
        let near = Nearness.of(group.candidates[index].direction, direction)
        if outlet.reach == .local {
          evidence.nearOutlet = near
        } else {
          evidence.nearRegionalOutlet = near
        }
      }
      group.candidates[index].evidence = evidence
    }
  }
}
