import Gazetteer
import Geodesy
import SpatialLanguage
import Synchronization

/// How far places reach; what was looked up once is kept for the next document.
///
/// Shared by all threads. It holds at most some ten thousand places and starts over beyond.
final class PlaceExtents: Sendable {
  let gazetteer: LayeredGazetteer

  private struct Extent {
    var metres: Double
    var box: BoundingBox?
    /// For a first-order division its GeoNames code.
    var admin1: String?
  }

  private static let most = 50_000
  private let known = Mutex<[PlaceReference: Extent]>([:])
  /// What was cut from outlines, which costs milliseconds: there are few countries and directions.
  private let cuts = Mutex<[Cut: SpatialEstimate?]>([:])

  /// A part of a country, its coast, or the border of two.
  enum Cut: Hashable {
    case part(CountryCode, CompassPoint?)
    case border(CountryCode, CountryCode)
    case coast(CountryCode)
  }

  init(gazetteer: LayeredGazetteer) { self.gazetteer = gazetteer }

  /// Metres from its point within which a place lies.
  func extent(of details: PlaceDetails) -> Double { look(details).metres }

  /// The box of a place that is no point on the scale of a story, and of a first-order division its
  /// GeoNames code.
  func area(of details: PlaceDetails) -> (box: BoundingBox?, admin1: String?) {
    guard details.feature.featureClass != .populated else { return (nil, nil) }
    let extent = look(details)
    return (extent.box, extent.admin1)
  }

  /// A place as an expression starts from it.
  func anchor(_ details: PlaceDetails) -> AnchorPlace {
    let extent = look(details)
    return AnchorPlace(
      coordinate: details.coordinate, extent: extent.metres, boundingBox: extent.box)
  }

  /// What a cut leaves, computed once.
  func cut(_ cut: Cut, _ make: () -> SpatialEstimate?) -> SpatialEstimate? {
    if let known = cuts.withLock({ $0[cut] }) { return known }
    let estimate = make()
    cuts.withLock { $0[cut] = .some(estimate) }
    return estimate
  }

  private func look(_ details: PlaceDetails) -> Extent {
    if let known = known.withLock({ $0[details.reference] }) { return known }
    // A damaged database is told by the look-up that found the place; here the convention serves.
    let place = (try? gazetteer.place(details.reference)) ?? nil
    let box = place?.boundingBox
    let extent = Extent(
      metres: PlaceUncertainty(of: details, box: box).metres, box: box,
      admin1: details.feature.rank == .admin1 ? place?.admin1 : nil)
    known.withLock { known in
      if known.count >= PlaceExtents.most { known.removeAll(keepingCapacity: true) }
      known[details.reference] = extent
    }
    return extent
  }
}
