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
