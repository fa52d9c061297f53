/// A row of the table: a figure with its target and the figures of other programs.
struct Row: Encodable {
  /// The target for a figure.
  enum Target {
    case atMost(Double)
    case atLeast(Double)

    var text: String {
      switch self {
      case .atMost(let value): "<= \(Figure.text(value))"
      case .atLeast(let value): ">= \(Figure.text(value))"
      }
    }

    func isMet(by value: Double) -> Bool {
      switch self {
      case .atMost(let bound): value <= bound
      case .atLeast(let bound): value >= bound
      }
    }
  }

  /// The figure of another program, published or measured separately.
  struct Peer: Encodable {
    let name: String
    let figure: String

    init(_ name: String, _ figure: String) {
      self.name = name
      self.figure = figure
    }
  }

  let what: String
  let sample: Sample
  let unit: String
  let target: Target?
  let peers: [Peer]

  init(
    _ what: String, _ sample: Sample, unit: String, target: Target? = nil, peers: [Peer] = []
  ) {
    self.what = what
    self.sample = sample
    self.unit = unit
    self.target = target
    self.peers = peers
  }

  /// The median, with minimum and maximum if there were several runs.
  var figureText: String {
    let median = Figure.text(sample.median)
    guard sample.values.count > 1 else { return median }
    return "\(median) (\(Figure.text(sample.minimum))-\(Figure.text(sample.maximum)))"
  }

  /// The target, marked if it is missed.
  var targetText: String {
    guard let target else { return "" }
    return target.text + (target.isMet(by: sample.median) ? "" : " !")
  }

  private enum CodingKeys: String, CodingKey {
    case what, unit, median, runs, target
    case minimum = "least"
    case maximum = "greatest"
    case isTargetMet = "target_met"
    case peers = "others"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(what, forKey: .what)
    try container.encode(unit, forKey: .unit)
    try container.encode(sample.median, forKey: .median)
    try container.encode(sample.minimum, forKey: .minimum)
    try container.encode(sample.maximum, forKey: .maximum)
    try container.encode(sample.values.count, forKey: .runs)
    try container.encode(target?.text, forKey: .target)
    try container.encode(target?.isMet(by: sample.median), forKey: .isTargetMet)
    try container.encode(peers, forKey: .peers)
  }
}

/// Formats numbers with three significant digits.
enum Figure {
  static func text(_ value: Double) -> String {
    let decimals = abs(value) >= 100 ? 0 : abs(value) >= 10 ? 1 : abs(value) >= 1 ? 2 : 3
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (abs(value) * scale).rounded()
    let digits = String(Int(rounded))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var fraction = String(padded.suffix(decimals))
    while fraction.last == "0" { fraction.removeLast() }
    let whole = grouped(String(padded.dropLast(decimals)))
    return (value < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  private static func grouped(_ digits: String) -> String {
    var rest = digits
    var text = ""
    while rest.count > 3 {
      text = "," + rest.suffix(3) + text
      rest.removeLast(3)
    }
    return rest + text
  }
}
