/// The names of the files that make up a compiled gazetteer.
enum CompiledFiles {
  /// Places with all their columns, for everything but look-ups.
  static let database = "places.sqlite"
  /// Names and records, for look-ups.
  static let index = "names.index"
}
