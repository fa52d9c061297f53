extension MissingNames {
  /// Adds the annotations in files: NDJSON, GeoJSON text sequences or GeoJSON, as written by
  /// `dateline annotate`, also compressed with gzip.
  ///
  /// - Parameters:
  ///   - paths: Files and folders; `-` for standard input.
  ///   - refused: Called for each file and line that cannot be read.
  /// - Complexity: O(*n*). Parsing uses all cores, and memory for a few megabytes of lines.
  public mutating func read(_ paths: [String], refused: (UnreadableAnnotation) -> Void) {
    var stream = AnnotationStream(paths: paths)
    while let annotation = stream.nextReadable(refused) { add(annotation) }
  }
}
