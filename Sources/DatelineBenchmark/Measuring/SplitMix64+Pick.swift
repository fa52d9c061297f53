import Dateline
import RandomNumbers

extension SplitMix64 {
  /// An element of an array that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(below: elements.count)]
  }
}
