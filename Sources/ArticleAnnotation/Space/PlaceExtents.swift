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
  }

  private static let most = 50_000
  private static let outlineLimit = 64
  private static let cutLimit = 2_000
  private let known = Mutex<[PlaceReference: Extent]>([:])
  private let reaches = Mutex<[PlaceReference: Double]>([:])
  private let outlines = Mutex<[PlaceReference: Outline?]>([:])
  /// What was cut from outlines, which costs milliseconds: there are few countries and directions.
  private let cuts = Mutex<[Cut: SpatialEstimate?]>([:])

  /// A part of a country or division, what lies beyond it, its coast, or the border of two.
  enum Cut: Hashable {
    case part(PlaceReference, CompassPoint?)
    case beyond(PlaceReference, CompassPoint)
    case border(CountryCode, CountryCode)
    case coast(CountryCode)
  }

  init(gazetteer: LayeredGazetteer) { self.gazetteer = gazetteer }

  /// Metres from its point within which a place lies.
  func extent(of details: PlaceDetails) -> Double { look(details).metres }

  /// Metres from a place to a point: to the course of a river, to an outline, where 0 is within it, and else to
  /// the point of the place.
  func distance(from details: PlaceDetails, to point: Coordinate) -> Double {
    gazetteer.shape(of: details.reference)?.nearest(to: point)?.distance
      ?? Geodesic.wgs84.distance(from: details.coordinate, to: point)
  }

  /// Metres by which a place may be nearer than ``distance(from:to:)`` says.
  func slack(of details: PlaceDetails) -> Double {
    gazetteer.shape(of: details.reference) == nil ? extent(of: details) : PlaceShape.accuracy
  }

  /// Metres around its point that hold all of a place: by its outline where it has one, else as
  /// ``extent(of:)``.
  func reach(of details: PlaceDetails) -> Double {
    if let known = reaches.withLock({ $0[details.reference] }) { return known }
    let outlined = gazetteer.shape(of: details.reference)?.reach(from: details.coordinate)
    let reach = outlined?.rounded() ?? extent(of: details)
    reaches.withLock { reaches in
      if reaches.count >= PlaceExtents.most { reaches.removeAll(keepingCapacity: true) }
      reaches[details.reference] = reach
    }
    return reach
  }

  /// The box of a place that is no point on the scale of a story.
  func box(of details: PlaceDetails) -> BoundingBox? {
    details.feature.featureClass == .populated ? nil : look(details).box
  }

  /// The outline of a country or first-order division, put together once; nil for what has none.
  func outline(of details: PlaceDetails) -> Outline? {
    switch details.feature.rank {
    case .country, .admin1: break
    default: return nil
    }
    if let known = outlines.withLock({ $0[details.reference] }) { return known }
    let outline = gazetteer.outline(of: details.reference)
    outlines.withLock { outlines in
      if outlines.count >= PlaceExtents.outlineLimit { outlines.removeAll(keepingCapacity: true) }
      outlines[details.reference] = .some(outline)
    }
    return outline
  }

  /// The middle of a place: that of its main land, of its box, or its point.
  func middle(of details: PlaceDetails) -> Coordinate {
    outline(of: details)?.homeBox.center ?? look(details).box?.center ?? details.coordinate
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
    cuts.withLock { cuts in
      if cuts.count >= PlaceExtents.cutLimit { cuts.removeAll(keepingCapacity: true) }
      cuts[cut] = .some(estimate)
    }
    return estimate
  }

  private func look(_ details: PlaceDetails) -> Extent {
    if let known = known.withLock({ $0[details.reference] }) { return known }
    // A damaged database is told by the look-up that found the place; here the convention serves.
    let place = (try? gazetteer.place(details.reference)) ?? nil
    let box = place?.boundingBox
    let extent = Extent(metres: PlaceUncertainty(of: details, box: box).metres, box: box)
    known.withLock { known in
      if known.count >= PlaceExtents.most { known.removeAll(keepingCapacity: true) }
      known[details.reference] = extent
    }
    return extent
  }
}
