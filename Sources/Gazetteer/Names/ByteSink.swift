/// A buffer to which bytes are appended: an array or, on hot paths, memory on the stack.
protocol ByteSink {
  var count: Int { get }
  var last: UInt8? { get }
  mutating func append(_ byte: UInt8)
  mutating func replaceLast(with byte: UInt8)
}

extension [UInt8]: ByteSink {
  mutating func replaceLast(with byte: UInt8) {
    if !isEmpty { self[count - 1] = byte }
  }
}

/// A buffer in memory owned by the caller. Bytes that do not fit are dropped.
struct BorrowedBytes: ByteSink {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

  var last: UInt8? { count > 0 ? memory[count - 1] : nil }

  /// The bytes appended so far.
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: UnsafeBufferPointer(memory)[0..<count])
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard count < memory.count else { return }
    memory[count] = byte
    count += 1
  }

  mutating func replaceLast(with byte: UInt8) {
    if count > 0 { memory[count - 1] = byte }
  }
}
