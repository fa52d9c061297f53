import Geodesy

/// A small map in a corner that shows where on Earth the main map lies.
struct Locator {
  /// Its position on the map.
  let box: Rectangle
  let land: [[SIMD2<Double>]]
  let lakes: [[SIMD2<Double>]]
  let countries: [[SIMD2<Double>]]
  /// The edge of the main map on the locator.
  let edge: [SIMD2<Double>]

  private static let size = SIMD2(136.0, 102)
  /// The width in metres beyond which a map needs no locator.
  private static let widest = 1_200_000.0

  /// Makes a locator; nil if the map is wide, or if places lie in all three candidate corners.
  init?(of base: some BaseMap, in view: inout MapView, places: [SIMD2<Double>]) {
    let frame = view.frame
    let width = frame.width * frame.unit
    guard width < Self.widest, frame.width >= 480, let box = Self.corner(of: frame, places),
      let middle = view.undraw([frame.center]).first, middle.x.isFinite, abs(middle.y) <= 90,
      var inner = try? MapView(
        around: Coordinate(latitude: middle.y, longitude: middle.x), width: Self.size.x,
        height: Self.size.y, unit: max(2_600_000, min(5_000_000, width * 7)) / Self.size.x)
    else { return nil }
    self.box = box
    let layers = BaseLayers(of: base, in: &inner, isLocator: true)
    land = layers.land
    lakes = layers.lakes
    countries = layers.countries
    let corners = frame.rectangle.corners
    edge = inner.draw(view.undraw(corners + [frame.rectangle.low]))
  }

  /// The first corner without places. The lower left is reserved for the scale bar.
  private static func corner(of frame: MapFrame, _ places: [SIMD2<Double>]) -> Rectangle? {
    let far = SIMD2(frame.width, frame.height) - size - 10
    let boxes = [far, SIMD2(10, far.y), SIMD2(far.x, 10)].map { Rectangle($0, $0 + size) }
    return boxes.first { box in
      !places.contains { box.inset(by: -16).contains($0) }
    }
  }
}
