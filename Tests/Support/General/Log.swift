import Synchronization

/// Values that threads append.
package final class Log<Value: Sendable>: Sendable {
  private let kept = Mutex<[Value]>([])

  package init() {}

  package var values: [Value] { kept.withLock { $0 } }

  package func append(_ value: Value) { kept.withLock { $0.append(value) } }
}
