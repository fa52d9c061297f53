/// An error for a file or folder that cannot be used, with the reason given by the system or found
/// in the file.
public enum FileError: Error, Hashable, Sendable {
  /// The file or folder cannot be opened or read.
  case unreadable(path: String, reason: String)
  /// The file or folder cannot be created or written.
  case unwritable(path: String, reason: String)
  /// The file can be read but does not hold what it should.
  case damaged(path: String, reason: String)
}

extension FileError: CustomStringConvertible {
  /// The message for the user.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
    case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
    case .damaged(let path, let reason): "\(path): is damaged: \(reason)"
    }
  }
}
