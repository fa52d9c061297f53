import Files
import Gazetteer

extension GazetteerFolder {
  /// The folder's tables as input for the compiler. They are mapped here, so that the bytes hashed
  /// are the bytes compiled.
  ///
  /// - Throws: `GazetteerError.noGazetteer`, `.unreadable`.
  func compilerInput() throws(GazetteerError) -> GazetteerCompiler.Input {
    let files = try files()
    let sourceFiles = sourceFiles()
    var maps: [MappedFile] = []
    for file in files + sourceFiles {
      maps.append(
        try GazetteerError.ofFiles { () throws(FileError) in try MappedFile(path: file.path) })
    }
    let hash = withExtendedLifetime(maps) {
      GazetteerFolder.contentHash(
        of: zip(files + sourceFiles, maps).map { (name: $0.name, bytes: $1.bytes) })
    }
    var input = GazetteerCompiler.Input(
      tables: [], sources: SourceTable.rows(inFolder: path), hash: hash)
    for (file, map) in zip(files, maps) {
      let source = TableSource(
        name: file.name, isHandwritten: file.isHandwritten, size: file.size,
        load: { TableBytes(map) })
      if file.isNameTable { input.nameTable = source } else { input.tables.append(source) }
    }
    return input
  }
}
