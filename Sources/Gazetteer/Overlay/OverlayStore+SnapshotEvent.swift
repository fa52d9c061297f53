extension OverlayStore {
  /// What reading a large overlay takes.
  public enum SnapshotEvent: Sendable {
    /// Compilation goes on: 0...1.
    case progress(Double)
    /// Compilation is done.
    case compiled(places: Int, seconds: Double)
  }
}
