import Dateline
import Foundation
import Testing

@testable import ArticleText
@testable import CorpusAnalysis
@testable import DatelineTrain
@testable import ToponymRecognition

@Suite("Training") struct TrainingTests {
  private typealias Tag = ToponymRecognition.Tag

  /// Stretches in which feature 11 indicates a place, 13 a person and 17 neither.
  private static let stretches: [TaggedStretch] = (0..<60).map { number in
    var stretch = TaggedStretch()
    let words: [(UInt32, Tag)] = [
      (11, .placeUnit), (13, .personBegin), (17, .outside), (11, .placeUnit),
    ]
    for offset in 0..<3 {
      let (feature, tag) = words[(number + offset) % 4]
      stretch.features += [feature, 99]
      stretch.ends.append(stretch.features.count)
      stretch.tags.append(TagSet(tag))
    }
    return stretch
  }

  @Test("The same data gives the same weights, byte for byte")
  func reproducible() {
    let trainer = TaggerTrainer()
    #expect(trainer.fit(Self.stretches).bytes == trainer.fit(Self.stretches).bytes)
  }

  @Test("The weights reflect the data")
  func learns() throws {
    let rows = Dictionary(
      uniqueKeysWithValues: TaggerTrainer().fit(Self.stretches).features.map { ($0.key, $0.row) })
    let place = try #require(rows[11])
    let person = try #require(rows[13])
    #expect(place[Tag.placeUnit.rawValue] > place[Tag.personBegin.rawValue])
    #expect(place[Tag.placeUnit.rawValue] > place[Tag.outside.rawValue])
    #expect(person[Tag.personBegin.rawValue] > person[Tag.placeUnit.rawValue])
  }

  @Test(
    "The gradient is the slope of the value, with one or several tags per token",
    arguments: [stretches, openStretches])
  func gradient(stretches: [TaggedStretch]) {
    let index = FeatureIndex(stretches, minimumCount: 1)
    let objective = ChainObjective(stretches, index: index, squarePenalty: 0.5)
    var weights = (0..<objective.weightCount).map { Float(($0 * 7_919) % 13 - 6) / 20 }
    // Lanes beyond the tags, and transitions that are not allowed, have no effect.
    var gradient = [Float](repeating: 0, count: weights.count)
    _ = objective.value(weights, gradient: &gradient)
    var scratch = gradient
    let steps = index.count * 16
    let positions = [
      0, 4, 8, 16, 20, 24, 37, 40, 48, 60, steps, steps + 4, steps + 8, steps + 16 * 4 + 8,
    ]
    for position in positions where position % 16 < Tag.allCases.count {
      let known = weights[position]
      weights[position] = known + 0.01
      let above = objective.value(weights, gradient: &scratch)
      weights[position] = known - 0.01
      let below = objective.value(weights, gradient: &scratch)
      weights[position] = known
      #expect(abs(Double(gradient[position]) - (above - below) / 0.02) < 0.05)
    }
  }

  /// The stretches, with each token that is not a place left open: a person, an organisation or no name.
  private static var openStretches: [TaggedStretch] {
    stretches.enumerated().map { number, stretch in
      if number < 20 { return stretch }
      var open = stretch
      open.tags = stretch.tags.map { tags in
        tags == TagSet(.placeUnit) ? tags : TagSet([nil, .person, .organisation])
      }
      return open
    }
  }

  @Test("Tags of some texts are learned for tokens that other texts leave open")
  func learnsFromOpenTags() throws {
    let rows = Dictionary(
      uniqueKeysWithValues: TaggerTrainer().fit(Self.openStretches).features.map {
        ($0.key, $0.row)
      })
    let person = try #require(rows[13])
    #expect(person[Tag.personBegin.rawValue] > person[Tag.outside.rawValue])
    #expect(person[Tag.personBegin.rawValue] > person[Tag.organisationBegin.rawValue])
  }

  @Test("All documents of an outlet go to the same part; the others are assigned in turn")
  func foldAssignment() {
    func gold(_ outlet: String?) -> GoldDocument {
      GoldDocument(document: Document(id: "1", text: ""), mentions: [], outlet: outlet)
    }
    let assignment = FoldAssignment(count: 5, isByOutlet: true)
    let folds = (0..<10).map { assignment.fold(of: gold("example.com"), number: $0) }
    #expect(Set(folds).count == 1)
    #expect((0..<10).map { assignment.fold(of: gold(nil), number: $0) } == (0..<10).map { $0 % 5 })
    let byNumber = FoldAssignment(count: 5)
    #expect(byNumber.fold(of: gold("example.com"), number: 7) == 2)
  }

  @Test("The minimum of a parabola with an absolute penalty is the calculated one")
  func minimum() {
    // (w - 3)² / 2 + |w| is least at 2, (w - 0.5)² / 2 + |w| at 0.
    let targets: [Float] = [3, 0.5, -3]
    let found = QuasiNewton(absolutePenalty: 1, iterations: 50).minimise(
      from: [0, 0, 0],
      { weights, gradient in
        var value = 0.0
        for index in weights.indices {
          gradient[index] = weights[index] - targets[index]
          value += 0.5 * Double(gradient[index] * gradient[index])
        }
        return value
      })
    #expect(abs(found[0] - 2) < 1e-3)
    #expect(found[1] == 0)
    #expect(abs(found[2] + 2) < 1e-3)
  }

  @Test("A logistic regression finds the odds in the samples")
  func logistic() {
    let samples = (0..<1_000).map { number in
      LogisticRegression.Sample(features: [1], isRight: number % 4 != 0)
    }
    let weights = LogisticRegression().fit(samples)
    #expect(abs(weights[0] - log(3.0)) < 1e-3)
    #expect(LogisticRegression().fit([]).isEmpty)
  }
}
