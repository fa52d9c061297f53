import GRDB

/// What an overlay says about one id.
package enum OverlayState: Equatable {
  case nothing
  case place(Place)
  case suppressed

  /// How the history records a hidden place. It cannot be mistaken for a place's row, which always
  /// contains tabs.
  static let suppressedText = "suppressed"

  /// Parses a state from the history.
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

  /// The state as it is stored in the history.
  var text: String? {
    switch self {
    case .nothing: nil
    case .place(let place): PlaceTableWriter.row(place)
    case .suppressed: OverlayState.suppressedText
    }
  }
}
