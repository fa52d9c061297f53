/// One of the two angles of a pair: `35°20′09″N`, `-35.3359`, `lon: 40.1408`.
struct AngleComponent {
  /// Latitude or longitude, if a hemisphere or a label says so.
  private(set) var axis: GeodesyError.Axis?
  /// Whether a letter or word names the hemisphere.
  private(set) var hasHemisphere = false
  /// Whether any number has a unit mark.
  private(set) var hasMark = false
  private var hasJoiner = false
  private var hasLabel = false
  private var isNegative = false
  private var hasSign = false
  /// Whether a hemisphere or label has followed a number, so that no more numbers may follow.
  private var isEnded = false
  private var numbers: [(number: DecimalNumber, unit: AngleToken.Unit)] = []

  /// Makes an angle of parts that the scanner recognised.
  init(
    axis: GeodesyError.Axis?, hasHemisphere: Bool, hasMark: Bool, hasSign: Bool, isNegative: Bool,
    _ numbers: [(number: DecimalNumber, unit: AngleToken.Unit)]
  ) {
    self.axis = axis
    self.hasHemisphere = hasHemisphere
    self.hasMark = hasMark
    self.hasSign = hasSign
    self.isNegative = isNegative
    self.numbers = numbers
  }

  /// Parses tokens; nil if they do not have the shape of an angle. Values are not checked here.
  init?(_ tokens: ArraySlice<AngleToken>) {
    for (index, token) in zip(tokens.indices, tokens) {
      let next = tokens[(index + 1)...].first
      switch token {
      case .number(let number):
        guard !isEnded, let unit = unit(before: next) else { return nil }
        numbers.append((number, unit))
      case .mark:
        guard index > tokens.startIndex, tokens[index - 1].number != nil else { return nil }
        hasMark = true
      case .sign(let isNegative):
        guard numbers.isEmpty, !hasSign, next?.number != nil else { return nil }
        hasSign = true
        self.isNegative = isNegative
      case .hemisphere(let axis, let isNegative):
        guard !hasHemisphere, self.axis == nil || self.axis == axis else { return nil }
        hasHemisphere = true
        isEnded = !numbers.isEmpty
        self.axis = axis
        if isNegative { self.isNegative.toggle() }
      case .label(let axis):
        guard !hasLabel, self.axis == nil || self.axis == axis else { return nil }
        hasLabel = true
        isEnded = !numbers.isEmpty
        self.axis = axis
      case .joiner: hasJoiner = true
      case .separator: return nil
      }
    }
    guard !numbers.isEmpty, !hasJoiner || hasHemisphere else { return nil }
  }

  /// The unit of the next number: the unit of the mark after it, or the next smaller one after the
  /// previous number.
  private func unit(before next: AngleToken?) -> AngleToken.Unit? {
    let following = numbers.last.map { $0.unit.rawValue + 1 } ?? 0
    guard case .mark(let unit) = next else { return AngleToken.Unit(rawValue: following) }
    let isFirst = numbers.isEmpty
    return isFirst ? (unit == .degree ? unit : nil) : (unit.rawValue >= following ? unit : nil)
  }

  /// Whether it is a plain number with nothing to mark it as an angle.
  var isPlainNumber: Bool { numbers.count == 1 && !hasMark && axis == nil }

  /// Whether it can only be a latitude or longitude, even on its own.
  var isUnmistakable: Bool {
    hasLabel || hasHemisphere && (hasMark || numbers.contains { $0.number.hasFraction })
  }

  /// The angle in degrees, if minutes and seconds are in range.
  func degrees(as axis: GeodesyError.Axis) throws(GeodesyError) -> Double {
    if hasSign && hasHemisphere { throw .signWithHemisphere(numbers[0].number.value) }
    for entry in numbers.dropLast() where entry.number.hasFraction {
      throw .fractionBeforeSmallerUnit(entry.number.value)
    }
    var (degrees, minutes, seconds) = (0.0, 0.0, 0.0)
    for (number, unit) in numbers {
      switch unit {
      case .degree: (degrees, minutes, seconds) = runTogether(number, as: axis)
      case .minute: minutes = number.value
      case .second: seconds = number.value
      }
    }
    guard minutes < 60 else { throw .minutesOutOfRange(minutes) }
    guard seconds < 60 else { throw .secondsOutOfRange(seconds) }
    let size = degrees + (minutes * 60 + seconds) / 3_600
    return isNegative ? -size : size
  }

  /// The precision of the angle as written: the value of its last digit, in degrees.
  func unit(as axis: GeodesyError.Axis) -> Double {
    guard let number = numbers.last?.number else { return 1 }
    switch notation(as: axis) {
    case .dms: return number.unit / 3_600
    case .dm: return number.unit / 60
    default: return number.unit
    }
  }

  /// The notation by the smallest unit written: seconds, minutes or decimal degrees.
  func notation(as axis: GeodesyError.Axis) -> CoordinateNotation {
    guard let (number, unit) = numbers.last else { return .decimal }
    switch unit {
    case .degree:
      let digits = runTogetherDigits(number, as: axis)
      return digits == 4 ? .dms : digits == 2 ? .dm : .decimal
    case .minute: return .dm
    case .second: return .dms
    }
  }

  /// The number of minute and second digits run together with the degrees: 2, 4 or 0.
  private func runTogetherDigits(_ number: DecimalNumber, as axis: GeodesyError.Axis) -> Int {
    let digits = number.integerDigits.count - (axis == .latitude ? 2 : 3)
    let isRun = numbers.count == 1 && hasHemisphere && !hasMark && (digits == 2 || digits == 4)
    return isRun ? digits : 0
  }

  /// Splits `352009N` and `0400827E`, the notation of pilots and notices to mariners.
  private func runTogether(
    _ number: DecimalNumber, as axis: GeodesyError.Axis
  ) -> (degrees: Double, minutes: Double, seconds: Double) {
    let digits = runTogetherDigits(number, as: axis)
    guard digits > 0 else { return (number.value, 0, 0) }
    let whole = number.value.rounded(.down)
    let fraction = number.value - whole
    let pairs = Int(whole)
    if digits == 2 { return (Double(pairs / 100), Double(pairs % 100) + fraction, 0) }
    return (
      Double(pairs / 10_000), Double(pairs / 100 % 100), Double(pairs % 100) + fraction
    )
  }
}
