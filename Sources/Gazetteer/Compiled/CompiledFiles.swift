/// The names of the files that make up a compiled gazetteer.
package enum CompiledFiles {
  /// Places with all their columns, for everything but look-ups.
  package static let database = "places.sqlite"
  /// Names and records, for look-ups.
  package static let index = "names.index"
}
