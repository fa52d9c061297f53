#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How widely a place is known, as far as its row shows: in how many languages and scripts it has names, and
/// how large it is on the ground.
///
/// Packed into a byte: the low four bits hold the languages, the high four the extent, both as logarithms.
package struct Renown: BitwiseCopyable, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Packs what a row shows.
  ///
  /// - Parameters:
  ///   - languages: The number of languages and scripts that have a name for the place.
  ///   - kilometres: The diagonal of its bounding box; 0 without one.
  package init(languages: Int, kilometres: Double) {
    let names = min(15, (2.5 * log2(Double(1 + max(0, languages)))).rounded())
    let extent = kilometres > 1 ? min(15, (1.2 * log2(kilometres)).rounded()) : 0
    rawValue = UInt8(names) | UInt8(extent) << 4
  }

  /// The logarithm of the number of languages and scripts, 0...1: 0 for the main name alone, 1 for about 60.
  package var languages: Double { Double(rawValue & 15) / 15 }

  /// The logarithm of the extent, 0...1: 0 for a point, 0.5 for about 80 km, 1 for 6,000 km.
  package var extent: Double { Double(rawValue >> 4) / 15 }
}
