import Gazetteer
import Geodesy
import SpatialLanguage
import Synchronization

/// How far places reach; what was looked up once is kept for the next document.
///
/// Shared by all threads. It holds at most some ten thousand places and begins anew beyond.
final class PlaceExtents: Sendable {
  let gazetteer: LayeredGazetteer

  private struct Extent {
    var metres: Double
    var box: BoundingBox?
  }

  private static let most = 50_000
  private let known = Mutex<[PlaceReference: Extent]>([:])

  init(gazetteer: LayeredGazetteer) { self.gazetteer = gazetteer }

  /// Metres from its point within which a place lies.
  func extent(of details: PlaceDetails) -> Double { look(details).metres }

  /// A place as an expression starts from it.
  func anchor(_ details: PlaceDetails) -> AnchorPlace {
    let extent = look(details)
    return AnchorPlace(
      coordinate: details.coordinate, extent: extent.metres, boundingBox: extent.box)
  }

  private func look(_ details: PlaceDetails) -> Extent {
    if let known = known.withLock({ $0[details.reference] }) { return known }
    // A damaged database is told by the look-up that found the place; here the convention serves.
    let place = (try? gazetteer.place(details.reference)) ?? nil
    let extent = Extent(
      metres: PlaceUncertainty(of: details, in: gazetteer).metres, box: place?.boundingBox)
    known.withLock { known in
      if known.count >= PlaceExtents.most { known.removeAll(keepingCapacity: true) }
      known[details.reference] = extent
    }
    return extent
  }
}
