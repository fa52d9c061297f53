package import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a place may lie from the point that stands for it.
///
/// It is the "extent" of georeferencing practice: the distance from the point to the farthest part of the
/// place (Wieczorek et al. 2004, doi:10.1080/13658810412331280211).
public struct PlaceUncertainty: Sendable, Hashable {
  /// What the number rests on.
  public enum Basis: String, Sendable {
    /// The digits of coordinates that were given, and nothing else.
    case digits
    /// The box of the place in the gazetteer.
    case extent
    /// The number of its people, at 2,500 on a square kilometre.
    case population
    /// The usual size of its kind.
    case kind
  }

  /// Metres, not negative.
  public let metres: Double
  /// What the number rests on.
  public let basis: Basis

  package init(metres: Double, basis: Basis) {
    self.metres = metres
    self.basis = basis
  }

  /// People on a square kilometre of a town, for the radius of one whose people are counted.
  private static let density = 2_500.0
  /// The least radius of a settlement in metres.
  private static let village = 500.0

  /// The extent of a place: from its box where the gazetteer has one, else by convention.
  ///
  /// A settlement of *n* people is a circle with 2,500 people on a square kilometre, 500 m at least. The
  /// other conventions are radii: a country 300 km, a first-order division 100 km, a second-order one
  /// 30 km, a lower one 10 km, a sea or region 300 km, a continent 3,000 km, a water or terrain 20 km,
  /// a part of a town 2 km, and anything else 500 m.
  package init(of details: PlaceDetails, in gazetteer: LayeredGazetteer) {
    // A damaged database is told by the look-up that found the place; here the convention serves.
    let place = (try? gazetteer.place(details.reference)) ?? nil
    self.init(of: details, box: place?.boundingBox)
  }

  /// The extent of a place whose box was read before; nil where the gazetteer has none.
  package init(of details: PlaceDetails, box: BoundingBox?) {
    if let box {
      self.init(metres: Self.radius(of: box, from: details.coordinate), basis: .extent)
      return
    }
    switch details.feature.rank {
    case .capital, .admin1Seat, .settlement:
      let area = Double(details.population) / Self.density * 1e6
      self.init(
        metres: max(Self.village, (area / .pi).squareRoot()).rounded(),
        basis: details.population > 0 ? .population : .kind)
    case .country, .sea, .region: self.init(metres: 300_000, basis: .kind)
    case .continent: self.init(metres: 3_000_000, basis: .kind)
    case .admin1: self.init(metres: 100_000, basis: .kind)
    case .admin2: self.init(metres: 30_000, basis: .kind)
    case .lowerDivision: self.init(metres: 10_000, basis: .kind)
    case .inlandWater, .terrain: self.init(metres: 20_000, basis: .kind)
    case .section: self.init(metres: 2_000, basis: .kind)
    case .facility: self.init(metres: 500, basis: .kind)
    }
  }

  /// The distance from a point to the farthest corner of a box.
  private static func radius(of box: BoundingBox, from point: Coordinate) -> Double {
    var farthest = 0.0
    for latitude in [box.south, box.north] {
      for longitude in [box.west, box.east] {
        let corner = Coordinate(latitude: latitude, longitude: longitude)
        farthest = max(farthest, Geodesic.wgs84.distance(from: point, to: corner))
      }
    }
    return farthest.rounded()
  }
}
