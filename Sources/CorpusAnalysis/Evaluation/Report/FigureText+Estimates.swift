import PlainText

extension FigureText {
  /// A figure with its interval: the value, the lower bound, the upper bound.
  static func cells(_ estimate: Estimate?, of figure: Figure) -> [String] {
    let value = value(estimate?.value, decimals: figure.decimals)
    guard let low = estimate?.low, let high = estimate?.high else { return [value, ""] }
    let ends = [low, high].map { self.value($0, decimals: figure.decimals) }
    return [value, "\(ends[0])...\(ends[1])"]
  }

  /// A share in percent; a dash if the whole is 0.
  static func percent(_ part: Int?, of whole: Int) -> String {
    value(part.flatMap { FigureSums.share($0, whole) })
  }
}
