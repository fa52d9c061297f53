/// What a text says of space beside the names in it, with its places as they are known after that.
package struct SpatialFindings: Sendable {
  /// The places of the document.
  var places: [AnnotatedPlace]
  /// Places that the text describes by others.
  var described: [DescribedPlace] = []
  /// Coordinates that the text writes out.
  var coordinates: [StatedCoordinate] = []
  /// Statements that can be tested, in the order of the text.
  var claims: [SpatialClaim] = []
}
