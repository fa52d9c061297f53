import Geodesy

/// A scale bar with a round length, exact at the middle of the map.
struct ScaleBar {
  /// The width in units of the drawing.
  let width: Double
  /// The length in metres: 1, 2 or 5 times a power of ten.
  let length: Double

  /// The label of the bar.
  var text: String {
    length < 1000
      ? "\(Int(length)) m" : "\(Self.grouped(Int((length / 1000).rounded()))) km"
  }

  init?(in view: inout MapView) {
    let frame = view.frame
    let half = SIMD2(frame.width * 0.05, 0)
    let ends = view.undraw([frame.center - half, frame.center + half])
    guard ends.allSatisfy({ $0.x.isFinite && abs($0.y) <= 90 }) else { return nil }
    let from = Coordinate(latitude: ends[0].y, longitude: ends[0].x)
    let to = Coordinate(latitude: ends[1].y, longitude: ends[1].x)
    let metres = Geodesic.wgs84.distance(from: from, to: to)
    guard metres > 0 else { return nil }
    let unit = metres / (2 * half.x)
    var best = 1.0
    var power = 1.0
    while power <= 1e7 {
      for round in [1.0, 2, 5] where round * power / unit <= frame.width * 0.2 {
        best = round * power
      }
      power *= 10
    }
    length = best
    width = best / unit
  }

  /// Groups digits by three.
  private static func grouped(_ number: Int) -> String {
    number < 1000 ? "\(number)" : "\(number / 1000),\(String("00\(number % 1000)".suffix(3)))"
  }
}
