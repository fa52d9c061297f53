import ArgumentParser
import Dateline

/// One output of a run: a format, and where it goes.
final class AnnotationOutput {
  private enum Destination {
    /// One file or stream for all documents.
    case stream(OutputSink)
    /// A file or stream for the only document, which is held back until it is known to be that.
    case single(OutputSink)
    /// A file a document.
    case folder(DocumentFolder)
    /// A database for all documents.
    case package(AnnotationPackage, OutputSink)
  }

  let format: AnnotationFormat
  /// What writes the documents; nil for a database, which takes annotations.
  let renderer: AnnotationRenderer?
  private let destination: Destination
  private var count: Int
  private var held: [UInt8] = []

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - format: What is written.
  ///   - options: How it is written.
  ///   - path: A file; a folder that is there or ends in `/`; nil or `-` for standard output.
  ///   - replaces: Replace files that are there already.
  ///   - unfinished: What happens to the file of a run that does not finish.
  ///   - count: Documents that the output of an earlier run holds.
  /// - Throws: `CommandFailure` where it cannot be opened, or is there and is to be kept.
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
          // What an interrupted run wrote behind its journal is written again.
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
  ///   - bytes: What the renderer made of it.
  /// - Throws: `ValidationError` for a second document where the format holds one; `DocumentFolder.Refused`
  ///   where its file is there already; `CommandFailure`.
  func write(_ finished: AnnotationBatch.Finished, _ bytes: [UInt8]) throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer?.head : renderer?.separator) ?? [])
      try sink.write(bytes)
    case .single:
      guard count == 0 else {
        throw ValidationError(
          "--format \(format) writes one document a file and the input holds several; "
            + "give a folder: --format \(format)=FOLDER/"
            + (format == .geojson ? ", or use ndjson" : ""))
      }
      held = bytes
    case .folder(let folder):
      try folder.write([renderer?.head ?? [], bytes, renderer?.tail ?? []], id: finished.id)
    case .package(let package, _):
      guard let annotation = finished.annotation else { break }
      try package.add(annotation)
    }
    count += 1
  }

  /// Ends the output and gives its file the name.
  func finish() throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer?.head : nil) ?? [])
      try sink.write(renderer?.tail ?? [])
      try sink.finish()
    case .single(let sink):
      try sink.write(held)
      try sink.finish()
    case .folder: break
    case .package(let package, let sink):
      try package.finish()
      try sink.finish()
    }
  }

  /// Leaves nothing behind that is not to be gone on with.
  func discard() {
    switch destination {
    case .stream(let sink), .single(let sink), .package(_, let sink): sink.discard()
    case .folder: break
    }
  }

  /// Cuts the file of a run that can be gone on with back to bytes that are whole.
  func cutBack(to byteCount: Int) {
    if case .stream(let sink) = destination { sink.cutBack(to: byteCount) }
  }

  /// Bytes that hold whole documents.
  var byteCount: Int {
    switch destination {
    case .stream(let sink): sink.byteCount
    case .single, .folder, .package: 0
    }
  }
}
