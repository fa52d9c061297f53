import GRDB

/// What an overlay says of one id.
package enum OverlayState: Equatable {
  case nothing
  case place(Place)
  case suppressed

  /// How the history writes a hidden place; a row of a place always holds tabs.
  static let suppressedText = "suppressed"

  /// Reads what the history keeps.
  init(_ text: String?) throws(GazetteerError) {
    switch text {
    case nil: self = .nothing
    case OverlayState.suppressedText?: self = .suppressed
    case var row?:
      let place = row.withUTF8 { bytes in
        Result { () throws(GazetteerError) in
          var reader = PlaceTableReader(file: "history", rows: bytes)
          return try reader.next()?.place()
        }
      }
      self = try place.get().map(OverlayState.place) ?? .nothing
    }
  }

  /// What the history keeps.
  var text: String? {
    switch self {
    case .nothing: nil
    case .place(let place): PlaceTableWriter.row(place)
    case .suppressed: OverlayState.suppressedText
    }
  }
}
