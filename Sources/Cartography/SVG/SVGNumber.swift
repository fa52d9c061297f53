/// Formats numbers of the drawing in tenths of a unit, as short as possible.
enum SVGNumber {
  /// A number with at most one decimal.
  static func text(_ value: Double) -> String { tenths(Int((value * 10).rounded())) }

  private static func tenths(_ value: Int) -> String {
    let whole = abs(value) / 10
    let rest = abs(value) % 10
    let sign = value < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return whole == 0 ? "\(sign).\(rest)" : "\(sign)\(whole).\(rest)"
  }

  /// Path data for lines whose y points upward from the bottom of the drawing.
  ///
  /// Steps are relative, between rounded positions, so errors do not accumulate.
  static func path(_ lines: [[SIMD2<Double>]], height: Double, isClosed: Bool) -> String {
    var path = ""
    var here = (x: 0, y: 0)
    for line in lines {
      var steps: [(x: Int, y: Int)] = []
      for point in line {
        let x = Int((point.x * 10).rounded())
        let y = Int(((height - point.y) * 10).rounded())
        if let last = steps.last, last == (x, y) { continue }
        steps.append((x, y))
      }
      if isClosed, let first = steps.first, let last = steps.last, steps.count > 1, first == last {
        steps.removeLast()
      }
      guard let first = steps.first, steps.count > (isClosed ? 2 : 1) else { continue }
      for (index, step) in steps.enumerated() {
        let east = step.x - here.x
        let south = step.y - here.y
        path += index == 0 ? "m" : index == 1 ? "l" : east < 0 ? "" : " "
        path += tenths(east) + (south < 0 ? "" : " ") + tenths(south)
        here = step
      }
      if isClosed {
        path += "z"
        here = first
      }
    }
    return path
  }
}
