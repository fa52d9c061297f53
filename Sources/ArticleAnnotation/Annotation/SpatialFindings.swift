/// The spatial content of a text besides its names, with the places as known after reading it.
package struct SpatialFindings: Sendable {
  /// The places in the document.
  var places: [AnnotatedPlace]
  /// Places that the text describes relative to others.
  var described: [DescribedPlace] = []
  /// Coordinates written out in the text.
  var coordinates: [StatedCoordinate] = []
  /// Testable statements, in the order of the text.
  var claims: [SpatialClaim] = []
}
