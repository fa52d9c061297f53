/// A text with its place on the drawing.
struct PlacedLabel {
  let text: String
  let spot: LabelPlacement.Spot
  let size: Double
}
