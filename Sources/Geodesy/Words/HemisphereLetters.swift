/// The single letters that name hemispheres in a language.
///
/// N, S, E and W are read everywhere. O is west in French, Spanish, Portuguese and Italian (Ouest,
/// Oeste, Ovest) and east in German and Dutch (Ost, Oost), so it is read only where the language is
/// known.
///
/// ```swift
/// CoordinateScanner.matches(in: "48° 51′ N 2° 21′ O".utf8, letters: .init(language: "fr"))  // 2.35 W
/// CoordinateScanner.matches(in: "48° 51′ N 2° 21′ O".utf8, letters: .init(language: "de"))  // 2.35 E
/// CoordinateScanner.matches(in: "48° 51′ N 2° 21′ O".utf8)                                  // none
/// ```
public struct HemisphereLetters: Hashable, Sendable {
  struct Hemisphere: Hashable, Sendable {
    let axis: GeodesyError.Axis
    let isNegative: Bool
  }

  /// N, S, E and W, which mean the same in every language that uses them.
  public static let international = HemisphereLetters(local: [:])

  private static let north = Hemisphere(axis: .latitude, isNegative: false)
  private static let south = Hemisphere(axis: .latitude, isNegative: true)
  private static let east = Hemisphere(axis: .longitude, isNegative: false)
  private static let west = Hemisphere(axis: .longitude, isNegative: true)

  /// The letters of the language, by their upper-case byte.
  private let local: [UInt8: Hemisphere]

  private init(local: [UInt8: Hemisphere]) { self.local = local }

  /// The letters of a language.
  ///
  /// - Parameter code: A code of ISO 639-1 such as "fr"; any other text gives ``international``.
  public init(language code: String) {
    switch code {
    case "fr", "es", "pt", "it": local = [UInt8(ascii: "O"): Self.west]
    case "de", "nl": local = [UInt8(ascii: "O"): Self.east]
    case "ro", "sv", "da", "no", "nb": local = [UInt8(ascii: "V"): Self.west]
    case "tr":
      local = [
        UInt8(ascii: "K"): Self.north, UInt8(ascii: "G"): Self.south, UInt8(ascii: "D"): Self.east,
        UInt8(ascii: "B"): Self.west,
      ]
    default: local = [:]
    }
  }

  /// The hemisphere that an upper-case letter names.
  subscript(_ letter: UInt8) -> Hemisphere? {
    switch letter {
    case UInt8(ascii: "N"): Self.north
    case UInt8(ascii: "S"): Self.south
    case UInt8(ascii: "E"): Self.east
    case UInt8(ascii: "W"): Self.west
    default: local.isEmpty ? nil : local[letter]
    }
  }
}
