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

extension OverlayState {
  /// Returns the state without an earlier change, keeping what was changed since.
  ///
  /// - Parameters:
  ///   - before: The state before that change.
  ///   - after: The state after it.
  /// - Returns: The state; nil if a later change touched the same column or name.
  func takingBack(before: OverlayState, after: OverlayState) -> OverlayState? {
    if self == after { return before }
    guard case .place(let now) = self, case .place(let old) = before, case .place(let new) = after
    else { return nil }
    return now.takingBack(before: old, after: new).map(OverlayState.place)
  }
}

extension Place {
  fileprivate func takingBack(before: Place, after: Place) -> Place? {
    var place = self
    func takeBack<Value: Equatable>(_ column: WritableKeyPath<Place, Value>) -> Bool {
      guard before[keyPath: column] != after[keyPath: column] else { return true }
      guard self[keyPath: column] == after[keyPath: column] else { return false }
      place[keyPath: column] = before[keyPath: column]
      return true
    }
    guard takeBack(\.name), takeBack(\.coordinate), takeBack(\.feature), takeBack(\.country),
      takeBack(\.admin1), takeBack(\.admin2), takeBack(\.population), takeBack(\.elevation),
      takeBack(\.boundingBox), takeBack(\.source)
    else { return nil }
    let added = after.names.filter { !before.names.contains($0) }
    let removed = before.names.filter { !after.names.contains($0) }
    guard added.allSatisfy(names.contains) else { return nil }
    place.names.removeAll(where: added.contains)
    for name in removed {
      // A later change added the name again, perhaps with other years.
      if names.contains(where: { $0.text == name.text && $0.language == name.language }),
        !added.contains(where: { $0.text == name.text && $0.language == name.language })
      {
        return nil
      }
      place.names.append(name)
    }
    return place
  }
}
