/// The weights of a linear model, one a feature.
package struct FeatureWeights<Feature>: Sendable
where Feature: CaseIterable & Hashable & RawRepresentable<Int> {
  /// The weights by the features' raw values, which count from 0.
  package let values: [Double]

  /// Makes weights; missing ones are 0.
  package init(_ values: [Feature: Double]) {
    self.values = Feature.allCases.map { values[$0] ?? 0 }
  }

  /// Makes weights from one number a feature, in order.
  package init(values: [Double]) {
    precondition(values.count == Feature.allCases.count, "One weight a feature")
    self.values = values
  }
}
