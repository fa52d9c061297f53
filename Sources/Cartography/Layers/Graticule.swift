import Geodesy

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Meridians and parallels at round steps, with labels where they leave the map.
struct Graticule {
  /// A label with degrees at the edge.
  struct Label {
    let text: String
    /// The middle of the text.
    let point: SIMD2<Double>
  }

  private(set) var lines: [[SIMD2<Double>]] = []
  private(set) var labels: [Label] = []
  /// The step in degrees.
  let step: Double

  private static let steps = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 15, 30]

  init(in view: inout MapView) {
    let frame = view.frame
    if frame.isWorld {
      step = 30
    } else {
      // Choose the step that gives about five parallels.
      let degrees = frame.height * frame.unit / 111_320
      step = Self.steps.first { degrees / $0 <= 5.5 } ?? 30
    }
    let window = view.window()
    addParallels(window, &view)
    addMeridians(window, &view)
  }

  /// Keeps only the labels that pass a test.
  mutating func keepLabels(where isWanted: (Label) -> Bool) { labels.removeAll { !isWanted($0) } }

  private mutating func addParallels(_ window: GeoWindow, _ view: inout MapView) {
    var latitude = (max(-90, window.south) / step).rounded(.up) * step
    while latitude <= window.north {
      defer { latitude += step }
      guard abs(latitude) < 89.99 else { continue }
      let count = 96
      let points = (0...count).map {
        SIMD2(window.west + window.width * Double($0) / Double(count), latitude)
      }
      let from = view.frame.isWorld ? view.projection.centralMeridian - 180 : 0
      let world = points.map { SIMD2($0.x + 180 + from, $0.y) }
      let pieces = view.visible(degrees: view.frame.isWorld ? nudged(world) : points)
      lines += pieces
      label(pieces, Self.text(latitude, step, "N", "S"), isMeridian: false, view.frame)
    }
  }

  /// Moves the first and last point away from the meridian at which the map is cut.
  private func nudged(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    points.enumerated().map { index, point in
      index == 0
        ? point + SIMD2(0.001, 0) : index == points.count - 1 ? point - SIMD2(0.001, 0) : point
    }
  }

  private mutating func addMeridians(_ window: GeoWindow, _ view: inout MapView) {
    // Meridians converge towards the poles, so they need wider steps there.
    let middle = (max(window.south, -90) + min(window.north, 90)) / 2
    let shrink = max(0.05, cos(middle * .pi / 180))
    let wide = view.frame.isWorld ? 30 : Self.steps.first { $0 >= step / shrink * 0.9 } ?? 30
    let from = (window.west / wide).rounded(.up) * wide
    var offset = 0.0
    while from + offset <= window.west + window.width, offset < 360 {
      let longitude = from + offset
      offset += wide
      let end = window.north >= 89.9 ? 90 - min(10, step) : window.north
      let start = window.south <= -89.9 ? -90 + min(10, step) : window.south
      let points = (0...64).map {
        SIMD2(longitude, start + (end - start) * Double($0) / 64)
      }
      let pieces = view.visible(degrees: points)
      lines += pieces
      label(
        pieces, Self.text(longitude.remainder(dividingBy: 360), wide, "E", "W"), isMeridian: true,
        view.frame)
    }
  }

  /// Adds a label: for a parallel at the left edge, for a meridian at the lower edge.
  private mutating func label(
    _ pieces: [[SIMD2<Double>]], _ text: String, isMeridian: Bool, _ frame: MapFrame
  ) {
    let box = frame.rectangle
    for piece in pieces.flatMap({ LineClipping.pieces($0, in: box) }) {
      for end in [piece.first, piece.last].compactMap({ $0 }) {
        if isMeridian, abs(end.y - box.low.y) < 0.5, box.size.x - end.x > 30, end.x > 40 {
          labels.append(Label(text: text, point: SIMD2(end.x, 8)))
        } else if !isMeridian, abs(end.x - box.low.x) < 0.5, end.y > 40, box.size.y - end.y > 14 {
          labels.append(
            Label(text: text, point: SIMD2(5 + TextWidth.of(text, size: 10) / 2, end.y)))
        }
      }
    }
    guard frame.isWorld, let piece = pieces.first,
      let low = isMeridian ? piece.min(by: { $0.y < $1.y }) : piece.min(by: { $0.x < $1.x })
    else { return }
    let width = TextWidth.of(text, size: 10)
    let point =
      isMeridian ? SIMD2(low.x, low.y - 9) : SIMD2(max(width / 2, low.x - width / 2 - 3), low.y)
    labels.append(Label(text: text, point: point))
  }

  /// Formats degrees, with decimals if needed: `35° N`, `35.5° N`, `180°`.
  static func text(_ degrees: Double, _ step: Double, _ plus: String, _ minus: String) -> String {
    let rounded = (abs(degrees) * 100).rounded() / 100
    let number =
      rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    if rounded == 0 || rounded == 180 { return "\(number)°" }
    return "\(number)° \(degrees < 0 ? minus : plus)"
  }
}
