internal import CZlib

/// Inflates compressed bytes piece by piece. It is the only caller of zlib (`inflate`, `crc32_z`).
///
/// Source: RFC 1951 (deflate), RFC 1952 (gzip).
package final class Inflater {
  /// The container format of the compressed bytes.
  package enum Wrapping {
    /// Raw deflate, as in a zip.
    case none
    /// gzip; concatenated members count as one text.
    case gzip
  }

  /// The reason that bytes cannot be inflated.
  package enum Failure: Error {
    /// The compressed bytes are damaged, or their checksum differs.
    case damaged
    /// They end too early.
    case truncated
  }

  private enum State {
    case within
    /// A compressed text has ended; another gzip member may follow.
    case between
    /// What follows the last member is padding.
    case done
  }

  private static let blockSize = 256 << 10
  private var stream = z_stream()
  private var state = State.within
  private let wrapping: Wrapping
  private let isReady: Bool
  private let block = UnsafeMutableRawBufferPointer.allocate(
    byteCount: Inflater.blockSize, alignment: 16)

  /// Makes an inflater for one compressed text.
  package init(_ wrapping: Wrapping) {
    self.wrapping = wrapping
    isReady = dateline_inflate_init(&stream, wrapping == .gzip ? 31 : -15) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(&stream) }
    block.deallocate()
  }

  /// Calls `body` with the inflated bytes, block by block.
  ///
  /// - Throws: ``Failure``, or any error that `body` throws.
  func inflate(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try add(bytes, body)
    try finish()
  }

  /// Adds compressed bytes and calls `body` with the inflated bytes, block by block.
  ///
  /// - Throws: ``Failure/damaged``, or any error that `body` throws.
  package func add(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard isReady else { throw Failure.damaged }
    var position = 0
    while true {
      if state == .between, position < bytes.count {
        let isNext = bytes[position...].prefix(2).elementsEqual(
          [0x1F, 0x8B].prefix(bytes.count - position))
        guard wrapping == .gzip, isNext, inflateReset(&stream) == Z_OK else {
          state = .done
          return
        }
        state = .within
      }
      guard state == .within else { return }
      // zlib's counts have 32 bits.
      let piece = UnsafeMutableRawBufferPointer(
        mutating: UnsafeRawBufferPointer(
          rebasing: bytes[position..<min(position + 1 << 30, bytes.count)]))
      stream.next_in = piece.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_in = UInt32(piece.count)
      stream.next_out = block.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = UInt32(Self.blockSize)
      let status = CZlib.inflate(&stream, Z_NO_FLUSH)
      position += piece.count - Int(stream.avail_in)
      let made = Self.blockSize - Int(stream.avail_out)
      if made > 0 { try body(UnsafeRawBufferPointer(rebasing: block[..<made])) }
      switch status {
      case Z_OK: break
      case Z_STREAM_END: state = .between
      // All input has been consumed and all output returned.
      case Z_BUF_ERROR where position == bytes.count: return
      default: throw Failure.damaged
      }
    }
  }

  /// Ends the input.
  ///
  /// - Throws: ``Failure/truncated`` if the compressed text is incomplete.
  package func finish() throws(Failure) {
    if state == .within { throw .truncated }
  }

  /// The CRC-32 of bytes, continuing from that of the preceding bytes (0 at the start).
  static func checksum(_ bytes: UnsafeRawBufferPointer, after checksum: UInt32) -> UInt32 {
    UInt32(
      truncatingIfNeeded: crc32_z(
        UInt(checksum), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
  }
}
