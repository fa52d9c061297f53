/// A file or a folder that cannot be used, with the reason that the system or the file itself gives.
public enum FileError: Error, Hashable, Sendable {
  /// It cannot be opened or read.
  case unreadable(path: String, reason: String)
  /// It cannot be made or written.
  case unwritable(path: String, reason: String)
  /// It can be read, but does not hold what it should.
  case damaged(path: String, reason: String)
}

extension FileError: CustomStringConvertible {
  /// The sentence that a person reads.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .damaged(let path, let reason): "\(path): is damaged: \(reason)"
    }
  }
}
