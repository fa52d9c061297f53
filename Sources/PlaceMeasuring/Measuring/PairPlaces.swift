import Gazetteer
import Geodesy

/// Resolves the two ends of a row: decimal degrees directly, names through a cache of earlier ones.
struct PairPlaces {
  /// One end of a row.
  struct End {
    var coordinate: Coordinate
    /// Uncertainty in metres.
    var uncertainty: Double
    /// The place's id; empty for coordinates.
    var id = ""
  }

  /// Both ends, and what their distance is measured to; nil between their points.
  struct Pair {
    var from: End
    var to: End
    var measuredTo: ShapeKind?
  }

  /// A field is not UTF-8.
  struct NotUTF8: Error {}

  /// Maximum number of names, and of pairs of names, in the cache.
  private static let cacheLimit = 20_000

  let gazetteer: LayeredGazetteer
  let reader: PositionReader
  private var senses: [String: Result<PlaceQueryGroup.Sense, PlaceQueryError>] = [:]
  private var pairs: [[String]: Pair] = [:]

  init(gazetteer: LayeredGazetteer, reader: PositionReader) {
    self.gazetteer = gazetteer
    self.reader = reader
  }

  /// The two ends of a row.
  ///
  /// - Throws: `PlaceQueryError` or ``NotUTF8``.
  mutating func pair(
    _ text: [UInt8], _ fields: [Range<Int>], _ columns: PairColumns
  ) throws -> Pair {
    switch columns.layout {
    case .numbers(let a, let b, let c, let d):
      return Pair(
        from: try numbers(text, fields[a], fields[b]), to: try numbers(text, fields[c], fields[d]))
    case .texts(let from, let to):
      if reader.system == nil, let one = try decimals(text, fields[from]),
        let other = try decimals(text, fields[to])
      {
        return Pair(from: one, to: other)
      }
      guard let one = PairColumns.string(text, fields[from]),
        let other = PairColumns.string(text, fields[to])
      else { throw NotUTF8() }
      return try named(one, other)
    }
  }

  // MARK: - Coordinates

  private func numbers(
    _ text: [UInt8], _ first: Range<Int>, _ second: Range<Int>
  ) throws -> End {
    if reader.system == nil {
      var cursor = DecimalCursor(text, first)
      var other = DecimalCursor(text, second)
      if let latitude = cursor.next(), let longitude = other.next(), cursor.isAtEnd, other.isAtEnd {
        return try Self.end(latitude, longitude) {
          String(decoding: text[first], as: UTF8.self) + ", "
            + String(decoding: text[second], as: UTF8.self)
        }
      }
    }
    guard var x = PairColumns.string(text, first), var y = PairColumns.string(text, second) else {
      throw NotUTF8()
    }
    if let one = DecimalCursor.Number(spreadsheet: x),
      let other = DecimalCursor.Number(spreadsheet: y)
    {
      if reader.system == nil { return try Self.end(one, other) { "\(x), \(y)" } }
      (x, y) = (x.replacing(",", with: "."), y.replacing(",", with: "."))
    }
    let joined = reader.system == nil ? "\(x), \(y)" : "\(x) \(y)"
    do throws(GeodesyError) {
      if let position = try reader.read(joined) {
        return End(coordinate: position.coordinate, uncertainty: position.uncertainty)
      }
    } catch {
      throw PlaceQueryError.geodesy(joined, error)
    }
    throw MeasuringError.notCoordinates(
      joined, system: reader.system.map { $0.identifier ?? $0.name })
  }

  /// Two decimal numbers in one field; nil for anything else.
  private func decimals(_ text: [UInt8], _ field: Range<Int>) throws -> End? {
    var cursor = DecimalCursor(text, field)
    cursor.skipQuotes()
    guard let latitude = cursor.next(), cursor.skipSeparator(), let longitude = cursor.next(),
      cursor.isAtEnd
    else { return nil }
    return try Self.end(latitude, longitude) {
      PairColumns.string(text, field) ?? ""
    }
  }

  private static func end(
    _ latitude: DecimalCursor.Number, _ longitude: DecimalCursor.Number, _ text: () -> String
  ) throws -> End {
    let coordinate: Coordinate
    // Grids of the whole Earth count longitudes from 0 to 360.
    let isEastOfDateLine = longitude.value > 180 && longitude.value <= 360
    do throws(GeodesyError) {
      coordinate = try Coordinate(
        validatingLatitude: latitude.value,
        longitude: isEastOfDateLine ? longitude.value - 360 : longitude.value)
    } catch {
      throw PlaceQueryError.geodesy(text(), error)
    }
    let uncertainty = CoordinateReading.uncertainty(
      at: latitude.value, latitudeUnit: latitude.unit, longitudeUnit: longitude.unit)
    return End(coordinate: coordinate, uncertainty: uncertainty)
  }

  // MARK: - Names

  private mutating func named(_ from: String, _ to: String) throws -> Pair {
    if let known = pairs[[from, to]] { return known }
    let group = [try sense(from), try sense(to)]
    let answers = try PlaceQueryGroup.answers(group, others: 0, in: gazetteer)
    let ends = gazetteer.ends(answers[0], answers[1])
    func end(_ answer: PlaceQuery.Answer, _ point: Coordinate, isShape: Bool) -> End {
      End(
        coordinate: point,
        uncertainty: isShape ? PlaceShape.accuracy : answer.uncertainty.metres,
        id: answer.details?.id ?? "")
    }
    let hasShape = ends.measuredTo != nil
    let pair = Pair(
      from: end(answers[0], ends.from, isShape: hasShape && ends.isAtStart),
      to: end(answers[1], ends.to, isShape: hasShape && !ends.isAtStart),
      measuredTo: ends.measuredTo)
    if pairs.count >= Self.cacheLimit { pairs.removeAll(keepingCapacity: true) }
    pairs[[from, to]] = pair
    return pair
  }

  private mutating func sense(_ query: String) throws -> PlaceQueryGroup.Sense {
    if let known = senses[query] { return try known.get() }
    let found = Result { () throws(PlaceQueryError) in
      try PlaceQueryGroup.Sense(query, in: gazetteer, reading: reader)
    }
    if senses.count >= Self.cacheLimit { senses.removeAll(keepingCapacity: true) }
    senses[query] = found
    return try found.get()
  }
}

/// Parses plain decimal numbers from bytes.
struct DecimalCursor {
  /// A number and the place value of its last digit.
  struct Number {
    let value: Double
    let unit: Double

    init(value: Double, unit: Double) {
      self.value = value
      self.unit = unit
    }

    /// Parses a number as spreadsheets and programs also write it, with a decimal comma or an
    /// exponent: `35,336`, `3.5336e+01`. nil for anything else.
    init?(spreadsheet text: String) {
      let scalars = text.unicodeScalars
      let isNumber = scalars.allSatisfy { "0123456789+-.,eE".unicodeScalars.contains($0) }
      guard isNumber, text.count <= 40, text.count(where: { $0 == "," || $0 == "." }) <= 1 else {
        return nil
      }
      let parts = text.replacing(",", with: ".").split { $0 == "e" || $0 == "E" }
      guard 1...2 ~= parts.count, let value = Double(parts.joined(separator: "e")), value.isFinite
      else { return nil }
      let decimals = parts[0].split(separator: ".", omittingEmptySubsequences: false).dropFirst()
      let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
      let power = min(max(exponent - (decimals.first?.count ?? 0), -15), 15)
      let size = DecimalCursor.powers[abs(power)]
      self.init(value: value, unit: power < 0 ? 1 / size : size)
    }
  }

  private let text: [UInt8]
  private var index: Int
  private var end: Int

  /// Powers of ten that a `Double` holds exactly.
  fileprivate static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Starts at the first non-blank byte of a field.
  init(_ text: [UInt8], _ field: Range<Int>) {
    self.text = text
    index = field.lowerBound
    end = field.upperBound
    while end > index, Self.isBlank(text[end - 1]) { end -= 1 }
    skipBlanks()
  }

  /// Whether only blanks are left.
  var isAtEnd: Bool { index == end }

  /// Removes the quotation marks around a field.
  mutating func skipQuotes() {
    guard end - index >= 2, text[index] == 0x22, text[end - 1] == 0x22 else { return }
    index += 1
    end -= 1
    while end > index, Self.isBlank(text[end - 1]) { end -= 1 }
    skipBlanks()
  }

  /// Skips a comma, blanks or both; returns false if there are none.
  mutating func skipSeparator() -> Bool {
    let start = index
    skipBlanks()
    if index < end, text[index] == 0x2C {
      index += 1
      skipBlanks()
    }
    return index > start
  }

  /// The next number: a sign, a point and at most 15 digits, so that one division by a power of ten
  /// rounds exactly once, as parsing the text does. nil for anything else.
  mutating func next() -> Number? {
    var isNegative = false
    if index < end, text[index] == 0x2D || text[index] == 0x2B {
      isNegative = text[index] == 0x2D
      index += 1
    }
    var digits = 0
    var decimals = 0
    var number = 0
    var isFraction = false
    while index < end {
      let byte = text[index]
      if 0x30...0x39 ~= byte {
        number = number * 10 + Int(byte - 0x30)
        digits += 1
        if isFraction { decimals += 1 }
        if digits > 15 { return nil }
      } else if byte == 0x2E, !isFraction {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    guard digits > 0, decimals < Self.powers.count else { return nil }
    let value = Double(number) / Self.powers[decimals]
    return Number(value: isNegative ? -value : value, unit: 1 / Self.powers[decimals])
  }

  private mutating func skipBlanks() {
    while index < end, Self.isBlank(text[index]) { index += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
