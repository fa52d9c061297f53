import Geodesy
import SpatialLanguage
import Testing

@Suite("What fits a stated distance or direction")
struct SpatialFitTests {
  @Test("A distance fits within its rounding, along a road, and as far as both places reach")
  func distance() {
    let about = StatedDistance(metres: 100_000, uncertainty: 5_000)
    #expect(about.fitting(slack: 0).contains(109_000))
    #expect(!about.fitting(slack: 0).contains(111_000))
    #expect(about.fitting(slack: 10_000).contains(114_000))
    // A road of 100 km may lead to a place 72 km away.
    #expect(about.fitting(slack: 0).contains(72_000))
    #expect(!about.fitting(slack: 0).contains(55_000))
  }

  @Test("“At most” and “at least” are open to one side and not rounded")
  func bounds() {
    let most = StatedDistance(metres: 100_000, uncertainty: 5_000, bound: .atMost)
    #expect(most.fitting(slack: 0) == 0...100_000)
    let least = StatedDistance(metres: 140_000, uncertainty: 5_000, bound: .atLeast)
    #expect(least.fitting(slack: 0).contains(1e7))
    #expect(!least.fitting(slack: 0).contains(99_000))
  }

  @Test("“Near” reaches 50 km and three times the places; “30 km from” has no reach")
  func reach() {
    #expect(SpatialExpression.Relation.near.reach(slack: 10_000) == 80_000)
    #expect(SpatialExpression.Relation.outskirts.reach(slack: 10_000) == 35_000)
    #expect(SpatialExpression.Relation.offset.reach(slack: 10_000) == nil)
  }

  @Test("North is said of a quarter of the compass, and of more near by")
  func direction() {
    #expect(CompassPoint.north.tolerance(at: 1e6, slack: 0) == 45)
    #expect(CompassPoint.northNorthEast.tolerance(at: 1e6, slack: 0) == 22.5)
    #expect(abs(CompassPoint.north.tolerance(at: 10_000, slack: 10_000) - 90) < 0.001)
  }
}
