import Gazetteer
import GazetteerBuild

/// Looks in `hierarchy.txt`, whose columns are parent, child and kind, for places that lie in
/// themselves.
enum ParentCheck {
  /// The maximum number of cycles reported.
  private static let limit = 20

  /// Reads a file and reports its cycles and the lines that cannot be used.
  static func run(_ file: ImportFile, findings: ImportFindings) {
    var refused = LineFindings(file: file.name, findings: findings)
    var lines = DumpLines(file.bytes)
    var pairs: [(parent: Int, child: Int)] = []
    while let line = lines.next() {
      var fields = DumpFields(line)
      let parent = fields.next()
      guard let child = fields.next() else {
        refused.add(.fieldCount(expected: 3, found: 1), line: lines.line)
        continue
      }
      guard let above = parent.flatMap(DumpFields.number) else {
        refused.add(.notANumber(column: "parent", value: text(parent)), line: lines.line)
        continue
      }
      guard let below = DumpFields.number(child) else {
        refused.add(.notANumber(column: "child", value: text(child)), line: lines.line)
        continue
      }
      pairs.append((Int(above), Int(below)))
    }
    refused.finish()
    for cycle in cycles(pairs).prefix(limit) {
      findings.add(.cycle(file: file.name, ids: cycle))
    }
  }

  private static func text(_ field: UnsafeBufferPointer<UInt8>?) -> String {
    field.map { String(decoding: $0.prefix(40), as: UTF8.self) } ?? ""
  }

  /// Finds the cycles of a relation, each written from its smallest id back to itself. Of cycles
  /// that share a back edge of the depth-first search, only one is found.
  ///
  /// - Complexity: O(*n* log *n*) in the pairs. Depth is no limit, because the search keeps its own
  ///   stack.
  static func cycles(_ pairs: [(parent: Int, child: Int)]) -> [[Int]] {
    let pairs = pairs.sorted { ($0.parent, $0.child) < ($1.parent, $1.child) }
    var starts: [Int: Int] = [:]
    for (number, pair) in pairs.enumerated() where starts[pair.parent] == nil {
      starts[pair.parent] = number
    }
    var cycles: [[Int]] = []
    var depth: [Int: Int] = [:]
    var path: [(id: Int, next: Int)] = []
    let isDone = -1
    for pair in pairs where depth[pair.parent] == nil {
      depth[pair.parent] = 0
      path = [(pair.parent, starts[pair.parent] ?? pairs.count)]
      while let top = path.last {
        guard top.next < pairs.count, pairs[top.next].parent == top.id else {
          depth[top.id] = isDone
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let child = pairs[top.next].child
        switch depth[child] {
        case nil:
          depth[child] = path.count
          path.append((child, starts[child] ?? pairs.count))
        case .some(let start) where start >= 0:
          cycles.append(fromSmallest(path[start...].map(\.id)))
        default: break
        }
      }
    }
    return cycles
  }

  private static func fromSmallest(_ cycle: [Int]) -> [Int] {
    guard let smallest = cycle.min(), let index = cycle.firstIndex(of: smallest) else { return [] }
    return Array(cycle[index...] + cycle[..<index] + [smallest])
  }
}
