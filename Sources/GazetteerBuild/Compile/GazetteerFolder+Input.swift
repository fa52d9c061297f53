import Files
import Gazetteer

extension GazetteerFolder {
  /// The folder's tables as compiler input. They are mapped now, so what is hashed is what is
  /// compiled.
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
