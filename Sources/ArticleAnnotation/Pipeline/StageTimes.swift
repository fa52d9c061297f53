import PlainText
import Synchronization

/// How long the stages of annotation took, summed over documents and threads.
public final class StageTimes: Sendable {
  /// A stage, in the order of the way of the data.
  public enum Stage: String, CaseIterable, Sendable {
    /// Reading a document from its input: JSON, markup, encoding.
    case reading
    /// Toponym recognition.
    case recognition
    /// Toponym resolution, and the judgement of what it found.
    case resolution
    /// Reading what the text says of space, and measuring.
    case space
    /// Writing the formats.
    case writing
  }

  private let sums = Mutex<[Stage: Duration]>([:])

  /// Makes sums of nothing.
  public init() {}

  /// Adds to a stage.
  public func add(_ duration: Duration, to stage: Stage) {
    sums.withLock { $0[stage, default: .zero] += duration }
  }

  /// The stages with the time that they took together on all threads; those that were not run are left
  /// out.
  public var all: [(stage: Stage, duration: Duration)] {
    let sums = sums.withLock { $0 }
    return Stage.allCases.compactMap { stage in sums[stage].map { (stage, $0) } }
  }

  /// The stages, a line each, with their seconds and their share of all.
  ///
  /// - Parameter wall: Seconds that passed on the clock meanwhile.
  /// - Returns: A table for a terminal.
  public func table(wall: Double) -> String {
    let stages = all.map { (stage: $0.stage, seconds: $0.duration / .seconds(1)) }
    let sum = stages.reduce(0) { $0 + $1.seconds }
    var rows = stages.map { stage, seconds in
      [
        stage.rawValue, FigureText.value(seconds, decimals: 3) + " s",
        "\(Int((seconds / max(sum, 1e-9) * 100).rounded())) %",
      ]
    }
    rows.append(["all threads", FigureText.value(sum, decimals: 3) + " s", ""])
    rows.append(["clock", FigureText.value(wall, decimals: 3) + " s", ""])
    return "time by stage\n" + TextTable(rows: rows, rightAligned: [1, 2]).text()
  }

  /// Runs a stage and measures it where somebody wants to know.
  package static func measure<Value>(_ times: StageTimes?, _ stage: Stage, _ body: () -> Value)
    -> Value
  {
    guard let times else { return body() }
    let start = ContinuousClock.now
    let value = body()
    times.add(ContinuousClock.now - start, to: stage)
    return value
  }
}
