extension MissingNames {
  /// Adds the annotations of files: NDJSON, GeoJSON text sequences or a GeoJSON, as `dateline annotate`
  /// writes them, also as gzip.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` for standard input.
  ///   - refused: Called for each file and line that cannot be read.
  /// - Complexity: O(*n*); parsing goes on on all cores, in the memory of some megabytes of lines.
  public mutating func read(_ paths: [String], refused: (UnreadableAnnotation) -> Void) {
    var stream = AnnotationStream(paths: paths)
    while let annotation = stream.nextReadable(refused) { add(annotation) }
  }
}
