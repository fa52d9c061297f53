import Foundation

/// Numbers as the reports print them.
enum FigureText {
  /// A figure with its own decimals; a dash for none.
  static func value(_ value: Double?, decimals: Int = 1) -> String {
    value.map { String(format: "%.\(decimals)f", $0) } ?? "-"
  }

  /// A change with its sign.
  static func signed(_ value: Double, decimals: Int) -> String {
    String(format: "%+.\(decimals)f", value)
  }

  /// A text of a fixed number of code points, cut at its end or, with an ellipsis, at its start.
  static func cut(_ text: String, to width: Int, keepingEnd: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > width else { return text }
    let kept = keepingEnd ? scalars.suffix(width - 1) : scalars.prefix(width - 1)
    var cut = String.UnicodeScalarView()
    if keepingEnd { cut.append("…") }
    cut.append(contentsOf: kept)
    if !keepingEnd { cut.append("…") }
    return String(cut)
  }
}
