import TestSupport

/// Pairs of points of one kind, after the kinds of Karney's test set for geodesics
/// (doi:10.5281/zenodo.32156) and some more.
enum HardPairs: String, CaseIterable {
  case anywhere, nearlyAntipodal, short, nearOnePole, nearOppositePoles, nearlyMeridional
  case nearlyEquatorial, coincidentOrSpecial

  /// Latitude and longitude of both points in degrees, for each pair.
  func pairs(_ count: Int) -> [Double] {
    var random = SeededGenerator(seed: UInt64(Self.allCases.firstIndex(of: self) ?? 0) + 100)
    // By hand, because the standard library's ranges are slow without optimisation.
    func unit() -> Double { Double(random.next() >> 11) * 0x1p-53 }
    func span(_ size: Double) -> Double { (unit() * 2 - 1) * size }
    var numbers: [Double] = []
    numbers.reserveCapacity(count * 4)
    let special: [Double] = [0, 0, 90, -90, 180, -180, 45, 1e-9, -0.0, 89.999_999_999]
    for _ in 0..<count {
      let latitude = span(90)
      let longitude = span(180)
      let pair: (Double, Double, Double, Double) =
        switch self {
        case .anywhere: (latitude, longitude, span(90), span(180))
        case .nearlyAntipodal:
          (latitude, longitude, clamp(-latitude + span(1)), turned(longitude + 180 + span(1)))
        case .short:
          (latitude, longitude, clamp(latitude + span(1e-4)), turned(longitude + span(1e-4)))
        case .nearOnePole: (90 - unit() * 1e-3, longitude, latitude, span(180))
        case .nearOppositePoles: (90 - unit() * 1e-3, longitude, -90 + unit() * 1e-3, span(180))
        case .nearlyMeridional: (latitude, longitude, span(90), turned(longitude + span(1e-6)))
        case .nearlyEquatorial: (span(1e-6), longitude, span(1e-6), span(180))
        case .coincidentOrSpecial:
          unit() < 0.5
            ? (latitude, longitude, latitude, longitude)
            : (
              clamp(special[Int(random.next() % 10)]), special[Int(random.next() % 10)],
              clamp(special[Int(random.next() % 10)]), special[Int(random.next() % 10)]
            )
        }
      numbers.append(pair.0)
      numbers.append(pair.1)
      numbers.append(pair.2)
      numbers.append(pair.3)
    }
    return numbers
  }

  private func clamp(_ latitude: Double) -> Double { min(max(latitude, -90), 90) }

  private func turned(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
  }
}
