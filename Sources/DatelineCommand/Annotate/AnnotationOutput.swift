import ArgumentParser
import Dateline

/// One output of a run: what a renderer makes, and where it goes.
final class AnnotationOutput {
  private enum Destination {
    /// One file or stream for all documents.
    case stream(OutputSink)
    /// A file or stream for the only document, which is held back until it is known to be that.
    case single(OutputSink)
    /// A file a document.
    case folder(DocumentFolder)
  }

  let renderer: AnnotationRenderer
  private let destination: Destination
  private var count: Int
  private var held: [UInt8] = []

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - renderer: What writes the documents.
  ///   - path: A file; a folder that is there or ends in `/`; nil or `-` for standard output.
  ///   - replaces: Replace files that are there already.
  ///   - unfinished: What happens to the file of a run that does not finish.
  ///   - count: Documents that the output of an earlier run holds.
  /// - Throws: `CommandFailure` where it cannot be opened, or is there and is to be kept.
  init(
    _ renderer: AnnotationRenderer, path: String?, replaces: Bool,
    unfinished: OutputSink.Unfinished, count: Int
  ) throws {
    self.renderer = renderer
    self.count = count
    let path = path == "-" ? nil : path
    if let path, DocumentFolder.isFolder(path) {
      destination = .folder(
        try DocumentFolder(
          path: path, fileExtension: renderer.format.fileExtension, replaces: replaces))
    } else if renderer.format.holdsManyDocuments {
      destination = .stream(
        try OutputSink(path: path, replaces: replaces, unfinished: unfinished))
    } else {
      destination = .single(try OutputSink(path: path, replaces: replaces))
    }
  }

  /// Appends a document.
  ///
  /// - Throws: `ValidationError` for a second document where the format holds one; `DocumentFolder.Refused`
  ///   where its file is there already; `CommandFailure`.
  func write(_ bytes: [UInt8], id: String) throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer.head : renderer.separator) + bytes)
    case .single:
      guard count == 0 else {
        throw ValidationError(
          "--format \(renderer.format) writes one document a file and the input holds several; "
            + "give a folder: --format \(renderer.format)=FOLDER/"
            + (renderer.format == .geojson ? ", or use ndjson" : ""))
      }
      held = bytes
    case .folder(let folder):
      try folder.write([renderer.head, bytes, renderer.tail], id: id)
    }
    count += 1
  }

  /// Ends the output and gives its file the name.
  func finish() throws {
    switch destination {
    case .stream(let sink):
      try sink.write((count == 0 ? renderer.head : []) + renderer.tail)
      try sink.finish()
    case .single(let sink):
      try sink.write(held)
      try sink.finish()
    case .folder: break
    }
  }

  /// Leaves nothing behind that is not to be gone on with.
  func discard() {
    switch destination {
    case .stream(let sink), .single(let sink): sink.discard()
    case .folder: break
    }
  }

  /// Bytes that hold whole documents.
  var byteCount: Int {
    switch destination {
    case .stream(let sink): sink.byteCount
    case .single, .folder: 0
    }
  }
}
