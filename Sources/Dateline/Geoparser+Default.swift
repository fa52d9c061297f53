extension Geoparser {
  /// Makes a geoparser over the default gazetteer with the user's own places above it.
  ///
  /// - Throws: `GazetteerError` where the gazetteer cannot be opened or compiled.
  public init(options: AnnotationOptions = AnnotationOptions()) throws(GazetteerError) {
    self.init(gazetteer: try GazetteerSetup().open(), options: options)
  }
}
