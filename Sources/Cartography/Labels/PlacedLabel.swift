/// A text with its position on the drawing.
struct PlacedLabel {
  let text: String
  let spot: LabelPlacement.Spot
  let size: Double
}
