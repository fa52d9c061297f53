package import Files

/// How far an archive may expand before it is rejected as a zip bomb.
package struct ExpansionLimit: Sendable {
  /// The size in bytes up to which any ratio is accepted.
  var freeBytes = 100 << 20
  /// The maximum expansion ratio beyond that. Text tables of places compress by a factor of 3 to
  /// 10.
  var ratio = 200
  /// The maximum size of a file in bytes. All of GeoNames has less than 2 GB.
  var bytes = 64 << 30

  package static let standard = ExpansionLimit()

  /// Whether a size exceeds the limit, given the compressed size.
  func isExceeded(by size: Int, from compressed: Int) -> Bool {
    size > bytes || size > freeBytes && size / ratio > compressed
  }

  /// The reason for people.
  var reason: String {
    "it expands to more than \(ratio) times its size or \(bytes >> 30) GB, as a zip bomb does"
  }
}

/// Unpacks a complete file to an unlinked file before anything of it is read.
///
/// So a damaged archive changes nothing, the readers all see mapped bytes, and the disk that it takes
/// is bounded by ``ExpansionLimit``; the system frees it however the process ends.
package struct Unpacking {
  /// What errors name.
  package let path: String
  package let limit: ExpansionLimit
  /// The folder for unpacked bytes.
  package let scratchFolder: String

  /// Makes what unpacks one file.
  package init(path: String, limit: ExpansionLimit = .standard, scratchFolder: String) {
    self.path = path
    self.limit = limit
    self.scratchFolder = scratchFolder
  }

  /// Unpacks a gzip file (RFC 1952).
  ///
  /// - Throws: `GazetteerError.unreadable` if it is damaged, truncated or a zip bomb.
  package func gzip(_ bytes: UnsafeRawBufferPointer) throws(FileError) -> MappedFile {
    try unpack(bytes, method: .gzip).file.mapped()
  }

  /// Unpacks a member of a zip, stored or deflated.
  ///
  /// - Throws: `GazetteerError.unreadable` if it is damaged, truncated, encrypted, a zip bomb, or
  ///   compressed by an unsupported method.
  package func member(
    _ member: ZipArchive.Member, of bytes: UnsafeRawBufferPointer
  ) throws(FileError) -> MappedFile {
    guard !member.isEncrypted else { throw failure("it is encrypted; unpack it first") }
    guard member.method == 0 || member.method == 8 else {
      throw failure(
        "it is compressed by method \(member.method); expected stored (0) or deflated (8)")
    }
    guard !limit.isExceeded(by: member.size, from: member.compressedSize) else {
      throw failure(limit.reason)
    }
    // The local header repeats the name and may have different extra fields (4.3.7), so its lengths
    // count.
    guard bytes.number(at: member.offset) == UInt32(0x0403_4B50),
      let nameLength: UInt16 = bytes.number(at: member.offset + 26),
      let extraLength: UInt16 = bytes.number(at: member.offset + 28)
    else { throw failure("the zip is damaged: its directory points to no file") }
    let start = member.offset + 30 + Int(nameLength) + Int(extraLength)
    guard start <= bytes.count, member.compressedSize <= bytes.count - start else {
      throw failure("the zip is cut off")
    }
    let packed = UnsafeRawBufferPointer(
      rebasing: bytes[start..<start + member.compressedSize])
    let (file, checksum) = try unpack(
      packed, method: member.method == 0 ? nil : Inflater.Wrapping.none)
    guard file.size == member.size, checksum == member.checksum else {
      throw failure("the zip is damaged: the checksum differs")
    }
    return try file.mapped()
  }

  private func unpack(
    _ bytes: UnsafeRawBufferPointer, method: Inflater.Wrapping?
  ) throws(FileError) -> (file: ScratchFile, checksum: UInt32) {
    let file = try ScratchFile(folder: scratchFolder)
    var checksum: UInt32 = 0
    func write(_ block: UnsafeRawBufferPointer) throws(FileError) {
      guard !limit.isExceeded(by: file.size + block.count, from: bytes.count) else {
        throw failure(limit.reason)
      }
      if method != .gzip { checksum = Inflater.checksum(block, after: checksum) }
      _ = try file.append(block)
    }
    guard let method else {
      try write(bytes)
      return (file, checksum)
    }
    do {
      try Inflater(method).inflate(bytes, write)
    } catch let error as FileError {
      throw error
    } catch Inflater.Failure.truncated {
      throw failure("the compressed text is cut off")
    } catch {
      throw failure("the compressed text is damaged")
    }
    return (file, checksum)
  }

  private func failure(_ reason: String) -> FileError {
    .unreadable(path: path, reason: reason)
  }
}
