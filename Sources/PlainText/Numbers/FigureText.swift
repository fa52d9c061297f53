import Foundation

/// Numbers as reports print them.
package enum FigureText {
  /// A number with a fixed count of decimals; a dash for nil.
  package static func value(_ value: Double?, decimals: Int = 1) -> String {
    value.map { String(format: "%.\(decimals)f", $0) } ?? "-"
  }

  /// A change, always with its sign.
  package static func signed(_ value: Double, decimals: Int) -> String {
    String(format: "%+.\(decimals)f", value)
  }

  /// A text of at most `width` code points: a longer one is cut at its end, or at its start with
  /// `keepingEnd`, and gets an ellipsis there.
  package static func cut(_ text: String, to width: Int, keepingEnd: Bool = false) -> String {
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
