import ArgumentParser
import Dateline

/// One output of a run: a format and its destination.
final class AnnotationOutput {
  private enum Destination {
    /// One file or stream for all documents.
    case stream(OutputSink)
    /// A file or stream for a single document, written once the input is known to contain no other.
    case single(OutputSink)
    /// One file per document.
    case folder(DocumentFolder)
    /// A database for all documents.
    case package(AnnotationPackage, OutputSink)
  }

  let format: AnnotationFormat
  /// Renders the documents; nil for a database, which stores annotations.
  let renderer: AnnotationRenderer?
  private let destination: Destination
  private var count: Int
  private var pendingBytes: [UInt8] = []

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - format: The output format.
  ///   - options: Rendering options.
  ///   - path: A file; an existing folder, or a path that ends in `/`; nil or `-` for standard output.
  ///   - replaces: Whether to replace existing files.
  ///   - unfinished: What to do with the file if the run does not finish.
  ///   - count: Number of documents already written by the run that is being resumed.
  /// - Throws: `CommandFailure` if the output cannot be opened, or exists and must not be replaced.
  init(
    _ format: AnnotationFormat, options: RenderingOptions, path: String?, replaces: Bool,
    unfinished: OutputSink.Unfinished, count: Int
  ) throws {
    self.format = format
    self.count = count
    renderer = format.isText ? AnnotationRenderer(format, options: options) : nil
    let path = path == "-" ? nil : path
    if !format.isText {
      let sink = try OutputSink(path: path, replaces: replaces)
      guard let temporaryPath = sink.temporaryPath else {
        throw CommandFailure("\(path ?? "-"): cannot be written: \(format) needs a regular file")
      }
      destination = .package(try AnnotationPackage(creating: temporaryPath), sink)
    } else if let path, DocumentFolder.isFolder(path) {
      destination = .folder(
        try DocumentFolder(
          path: path, fileExtension: format.fileExtension,
          // An interrupted run may have written files after it last saved its journal.
          replaces: replaces || count > 0))
    } else if format.holdsManyDocuments {
      destination = .stream(
        try OutputSink(path: path, replaces: replaces, unfinished: unfinished))
    } else {
      destination = .single(try OutputSink(path: path, replaces: replaces))
    }
  }

  /// Appends a document.
  ///
  /// - Parameters:
  ///   - finished: The document.
  ///   - bytes: The document as rendered.
  /// - Throws: `ValidationError` for a second document if the format allows only one;
  ///   `DocumentFolder.FileExists` if the document's file already exists; `CommandFailure`.
  func write(_ finished: AnnotationBatch.Finished, _ bytes: [UInt8]) throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer?.head : renderer?.separator) ?? [])
      try sink.write(bytes)
    case .single:
      guard count == 0 else {
        throw ValidationError(
          "--format \(format) holds one document per file, but the input contains several; "
            + "write to a folder with --format \(format)=FOLDER/"
            + (format == .geojson ? ", or use --format ndjson" : ""))
      }
      pendingBytes = bytes
    case .folder(let folder):
      try folder.write([renderer?.head ?? [], bytes, renderer?.tail ?? []], id: finished.id)
    case .package(let package, _):
      guard let annotation = finished.annotation else { break }
      try package.add(annotation)
    }
    count += 1
  }

  /// Completes the output and moves its file to its final name.
  func finish() throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer?.head : nil) ?? [])
      try sink.write(renderer?.tail ?? [])
      try sink.finish()
    case .single(let sink):
      try sink.write(pendingBytes)
      try sink.finish()
    case .folder: break
    case .package(let package, let sink):
      try package.finish()
      try sink.finish()
    }
  }

  /// Removes everything that a resumed run does not need.
  func discard() {
    switch destination {
    case .stream(let sink), .single(let sink), .package(_, let sink): sink.discard()
    case .folder: break
    }
  }

  /// Truncates the file of a run that can be resumed to its complete documents.
  func truncate(to byteCount: Int) {
    if case .stream(let sink) = destination { sink.truncate(to: byteCount) }
  }

  /// The number of bytes written in complete documents.
  var byteCount: Int {
    switch destination {
    case .stream(let sink): sink.byteCount
    case .single, .folder, .package: 0
    }
  }
}
