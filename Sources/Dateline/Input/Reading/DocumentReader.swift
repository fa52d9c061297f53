public import ToponymRecognition

/// Makes a document of what an ``InputSource`` gives; a value that any number of threads may use at once.
public struct DocumentReader: Sendable {
  private let language: Language?

  /// Makes a reader.
  ///
  /// - Parameter language: The language of documents that name none; nil detects it.
  public init(language: Language? = nil) {
    self.language = language
  }

  /// Decodes and parses a unit.
  ///
  /// - Returns: The document with what a person is to be told of it (``CorpusDocument/notices``), or what is
  ///   wrong with it.
  /// - Complexity: O(*n*) in its bytes.
  public func document(from raw: RawInput) -> Result<CorpusDocument, InputError> {
    switch raw.unit {
    case .line(let number):
      JSONLines.document(raw.bytes[...], number: number, path: raw.path, language: language)
    case .file(let format): file(raw, format)
    }
  }

  private func file(
    _ raw: RawInput, _ format: InputFormat
  ) -> Result<CorpusDocument, InputError> {
    do throws(InputError) {
      let text = try TextInput.text(raw.bytes, path: raw.path)
      return .success(CorpusDocument(Document(id: raw.name, text: text, language: language)))
    } catch {
      return .failure(error)
    }
  }
}
