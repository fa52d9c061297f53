extension GazetteerError {
  /// What went wrong with a file, as an error of the gazetteer.
  package init(_ error: FileError) {
    switch error {
    case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
    case .unwritable(let path, let reason): self = .unwritable(path: path, reason: reason)
    case .damaged(let path, let reason): self = .corrupt(path: path, reason: reason)
    }
  }

  /// Runs work on files and turns what goes wrong there into an error of the gazetteer.
  package static func ofFiles<Value: ~Copyable>(
    _ body: () throws(FileError) -> Value
  ) throws(GazetteerError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw GazetteerError(error)
    }
  }
}
