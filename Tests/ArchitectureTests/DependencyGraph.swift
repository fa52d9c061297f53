/// Which rooms use which others: modules, or the folders of a module.
struct DependencyGraph {
  /// The rooms that each room uses, with one place where it does.
  private(set) var uses: [String: [String: String]] = [:]

  /// Notes that a room uses another; a room that uses itself is nothing to note.
  mutating func add(_ user: String, uses used: String, where place: String) {
    guard user != used else { return }
    if uses[user]?[used] == nil { uses[user, default: [:]][used] = place }
  }

  /// A way that leads from a room back to itself, as `A -> B (place), B -> A (place)`; nil where there is
  /// none.
  ///
  /// - Complexity: O(rooms + uses).
  var cycle: String? {
    enum State { case open, done }
    var states: [String: State] = [:]
    var path: [String] = []
    func visit(_ room: String) -> [String]? {
      if states[room] == .done { return nil }
      if states[room] == .open {
        return path.firstIndex(of: room).map { Array(path[$0...]) + [room] }
      }
      states[room] = .open
      path.append(room)
      for next in uses[room, default: [:]].keys.sorted() {
        if let found = visit(next) { return found }
      }
      path.removeLast()
      states[room] = .done
      return nil
    }
    for room in uses.keys.sorted() {
      guard let found = visit(room) else { continue }
      return zip(found, found.dropFirst()).map { user, used in
        "\(user) -> \(used) (\(uses[user]?[used] ?? ""))"
      }.joined(separator: ", ")
    }
    return nil
  }
}
