internal import CZlib

/// Inflates compressed bytes piece by piece; the only caller of zlib (`inflate`, `crc32`).
///
/// Source: RFC 1951 (deflate), RFC 1952 (gzip).
final class Inflater {
  /// How the bytes are wrapped.
  enum Wrapping {
    /// Bare deflate, as in a zip.
    case none
    /// gzip; several in a row are one text.
    case gzip
  }

  /// Why bytes cannot be inflated.
  enum Failure: Error {
    /// The compressed bytes are damaged, or their own checksum differs.
    case damaged
    /// They end too early.
    case truncated
  }

  private static let blockSize = 256 << 10
  private var stream = z_stream()
  private let wrapping: Wrapping
  private let block = UnsafeMutableRawBufferPointer.allocate(
    byteCount: Inflater.blockSize, alignment: 16)

  init(_ wrapping: Wrapping) { self.wrapping = wrapping }

  deinit { block.deallocate() }

  /// Calls `body` with the inflated bytes, block by block.
  ///
  /// - Throws: ``Failure``, or what `body` throws.
  func inflate(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    guard dateline_inflate_init(&stream, wrapping == .gzip ? 31 : -15) == Z_OK else {
      throw Failure.damaged
    }
    defer { inflateEnd(&stream) }
    var position = 0
    var isWhole = false
    while true {
      // zlib counts in 32 bits.
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
      case Z_OK: isWhole = false
      case Z_STREAM_END:
        isWhole = true
        // What follows a gzip is another one, or padding.
        let isNext = bytes[position...].starts(with: [0x1F, 0x8B])
        guard wrapping == .gzip, isNext, inflateReset(&stream) == Z_OK else { return }
      case Z_BUF_ERROR where position == bytes.count && !isWhole: throw Failure.truncated
      default: throw Failure.damaged
      }
    }
  }

  /// CRC-32 of bytes, going on from that of the bytes before them (0 at the start).
  static func checksum(_ bytes: UnsafeRawBufferPointer, after checksum: UInt32) -> UInt32 {
    UInt32(
      truncatingIfNeeded: crc32_z(
        UInt(checksum), bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count))
  }
}
