import Synchronization

/// A cache of the grid projections needed so far: at most 122, each made once.
///
/// Converting a point takes a microsecond and making a projection fifty, so without a cache a table
/// of grid references would spend most of its time on making projections.
enum GridProjections {
  /// A zone in a hemisphere; zone 0 is polar.
  private struct Key: Hashable {
    let zone: Int
    let isSouthern: Bool
  }

  // The lock lets only one thread at a time use an entry, as PROJ requires.
  private final class Entry: @unchecked Sendable {
    let projection: GridProjection

    init(_ key: Key) throws(GeodesyError) {
      projection =
        key.zone == 0
        ? try GridProjection(polarSouth: key.isSouthern)
        : try GridProjection(zone: key.zone, south: key.isSouthern)
    }
  }

  private static let entries = Mutex<[Key: Entry]>([:])

  /// Calls a function with the projection of a zone, 1...60.
  ///
  /// - Throws: ``GeodesyError/utmZoneOutOfRange(_:)``, and what the body throws.
  static func withZone<Value: Sendable>(
    _ zone: Int, south: Bool,
    _ body: (borrowing GridProjection) throws(GeodesyError) -> Value
  ) throws(GeodesyError) -> Value {
    guard 1...60 ~= zone else { throw .utmZoneOutOfRange(zone) }
    return try with(Key(zone: zone, isSouthern: south), body)
  }

  /// Calls a function with the projection around a pole; throws what it throws.
  static func withPole<Value: Sendable>(
    south: Bool, _ body: (borrowing GridProjection) throws(GeodesyError) -> Value
  ) throws(GeodesyError) -> Value {
    try with(Key(zone: 0, isSouthern: south), body)
  }

  private static func with<Value: Sendable>(
    _ key: Key, _ body: (borrowing GridProjection) throws(GeodesyError) -> Value
  ) throws(GeodesyError) -> Value {
    try entries.withLock { entries throws(GeodesyError) -> Value in
      if let entry = entries[key] { return try body(entry.projection) }
      let entry = try Entry(key)
      entries[key] = entry
      return try body(entry.projection)
    }
  }
}
