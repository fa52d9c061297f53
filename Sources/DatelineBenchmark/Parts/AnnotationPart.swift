import Dateline
import Dispatch
import Geodesy
import ToponymRecognition
import ToponymResolution

/// Measures the number of documents annotated per second, and the share of each stage.
struct AnnotationPart {
  let geoparser: Geoparser
  let documents: [Document]
  let seconds: Double

  /// The names of the stages, in order.
  private static let stages = ["recognition", "resolution", "gathering", "writing"]

  func rows() -> [Row] {
    ProgressLine.show("annotating \(documents.count) documents")
    let texts = documents.map { (id: $0.id, text: $0.text) }
    let halves = [0, 1].map { half in
      texts.enumerated().filter { $0.offset % 2 == half }.map(\.element)
    }
    let rounds = Stopwatch.rounds(for: seconds) {
      (
        one: Stopwatch.seconds { annotate(texts) },
        two: Stopwatch.seconds {
          DispatchQueue.concurrentPerform(iterations: 2) { annotate(halves[$0]) }
        },
        stages: secondsOfStages(),
        scanning: Stopwatch.seconds {
          for document in documents {
            blackHole(CoordinateScanner.matches(in: document.bytes))
          }
        }
      )
    }
    let count = Double(documents.count)
    let megabytes = Double(documents.reduce(0) { $0 + $1.bytes.count }) / 1e6
    let totals = [
      Row(
        "annotate, one core", Sample(rounds.map { count / $0.one }), unit: "docs/s",
        target: .atLeast(1_500),
        peers: [
          .init("spaCy small", "24"), .init("population baseline, Python", "570"),
          .init("Mordecai 3", "5"), .init("ANNIE lists", "306"),
        ]),
      Row(
        "- volume", Sample(rounds.map { megabytes / $0.one }), unit: "MB/s",
        peers: [.init("spaCy small", "0.079")]),
      Row("- two threads to one", Sample(rounds.map { $0.one / $0.two }), unit: "x"),
    ]
    let scanning = Row(
      "- looking for coordinates", Sample(rounds.map { megabytes / $0.scanning }), unit: "MB/s",
      target: .atLeast(100))
    let shares = Self.stages.enumerated().map { number, stage in
      let percent = rounds.map { 100 * $0.stages[number] / $0.stages.reduce(0, +) }
      return Row("- share of \(stage)", Sample(percent), unit: "%")
    }
    return totals + [scanning] + shares + [spatialReading(rounds.map(\.one))]
  }

  /// The share of the total time spent on reading spatial expressions, coordinates and claims.
  private func spatialReading(_ wholeTimes: [Double]) -> Row {
    let annotations = documents.map { geoparser.annotate($0) }
    let texts = documents.map { TextReading(of: $0) }
    let resolutions = texts.map { geoparser.resolve(geoparser.recognize($0, spans: nil), in: $0) }
    let rounds = Stopwatch.rounds(for: seconds / 5) {
      Stopwatch.seconds {
        for (index, annotation) in annotations.enumerated() {
          blackHole(
            geoparser.readSpace(in: texts[index], of: annotation.places, resolutions[index]))
        }
      }
    }
    let total = Sample(wholeTimes).median
    return Row(
      "- share of space", Sample(rounds.map { 100 * $0 / total }), unit: "%",
      target: .atMost(10))
  }

  /// Annotates texts, from text to GeoJSON.
  private func annotate(_ texts: [(id: String, text: String)]) {
    for (id, text) in texts {
      blackHole(geoparser.annotate(Document(id: id, text: text)).geoJSON())
    }
  }

  /// The time that each stage takes for all documents, in seconds.
  private func secondsOfStages() -> [Double] {
    var texts: [TextReading] = []
    var mentions: [[Mention]] = []
    var resolved: [Resolution] = []
    var annotations: [Annotation] = []
    let recognition = Stopwatch.seconds {
      texts = documents.map { TextReading(of: Document(id: $0.id, text: $0.text)) }
      mentions = texts.map { geoparser.recognize($0, spans: nil) }
    }
    let resolution = Stopwatch.seconds {
      resolved = zip(mentions, texts).map { geoparser.resolve($0, in: $1) }
    }
    let gathering = Stopwatch.seconds {
      annotations = zip(resolved, texts).map { geoparser.gather($0, in: $1) }
    }
    let writing = Stopwatch.seconds { for one in annotations { blackHole(one.geoJSON()) } }
    return [recognition, resolution, gathering, writing]
  }
}
