extension FigureText {
  /// A figure with its interval: value, low end, high end.
  static func cells(_ estimate: Estimate?, of figure: Figure) -> [String] {
    let value = value(estimate?.value, decimals: figure.decimals)
    guard let low = estimate?.low, let high = estimate?.high else { return [value, ""] }
    let ends = [low, high].map { self.value($0, decimals: figure.decimals) }
    return [value, "\(ends[0])...\(ends[1])"]
  }

  /// Percent of a share; a dash of nothing.
  static func percent(_ part: Int?, of whole: Int) -> String {
    value(part.flatMap { FigureSums.share($0, whole) })
  }
}
