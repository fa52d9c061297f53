internal import CLibXML

/// Parses a page with libxml2's HTML parser (`htmlParseDocument` with SAX handlers) into an
/// ``HTMLTree``.
///
/// The parser reports text and roughly where it ends; ``SourceAligner`` finds the exact position by
/// comparing bytes.
final class HTMLScanner {
  /// The maximum depth of nested elements. Tags of deeper ones are ignored, as browsers do from a
  /// depth of 512. The limit also bounds the time, because the parser searches all open elements at
  /// each end tag.
  private static let deepest = 512

  private var tree = HTMLTree()
  private var open: [Int] = []
  private var links = 0
  private var aligner: SourceAligner
  private let source: UnsafeBufferPointer<UInt8>
  /// The offset after a reference that the parser reports as text, whose semicolon it has yet to
  /// report.
  private var referenceEnd = 0
  private let context: htmlParserCtxtPtr
  private var titleDepth: Int?
  private var titleBytes: [UInt8] = []

  /// The elements and texts of a page.
  ///
  /// - Parameter source: UTF-8 without NUL; at most `Int32.max` bytes.
  /// - Returns: The tree, or nil if memory ran out.
  /// - Complexity: O(*n*).
  static func tree(of source: UnsafeBufferPointer<UInt8>) -> HTMLTree? {
    xmlInitParser()
    guard let base = source.baseAddress, let size = Int32(exactly: source.count), size > 0 else {
      return HTMLTree()
    }
    let characters = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(characters, size) else { return nil }
    defer { htmlFreeParserCtxt(context) }
    let scanner = HTMLScanner(context, source)
    scanner.run()
    return scanner.tree
  }

  private init(_ context: htmlParserCtxtPtr, _ source: UnsafeBufferPointer<UInt8>) {
    self.context = context
    self.source = source
    aligner = SourceAligner(source)
  }

  private func run() {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    guard let handler = context.pointee.sax else { return }
    handler.pointee = xmlSAXHandler()
    handler.pointee.startElement = { scanner(of: $0)?.start($1, $2) }
    handler.pointee.endElement = { context, _ in scanner(of: context)?.end() }
    handler.pointee.characters = { scanner(of: $0)?.text($1, $2) }
    handler.pointee.ignorableWhitespace = { scanner(of: $0)?.text($1, $2) }
    // Unretained is safe: the scanner outlives the call.
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    htmlParseDocument(context)
    while !open.isEmpty { end() }
  }

  // MARK: - Parser events

  fileprivate func start(
    _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    let tag = HTMLTag(name: String(cString: name))
    // Popping the parser's own stack makes it forget the element, so its end tag is ignored too.
    if context.pointee.nameNr > Self.deepest, !tag.isSkipped, tag != .void, tag != .br {
      context.pointee.nameNr -= 1
      context.pointee.name = context.pointee.nameTab[Int(context.pointee.nameNr) - 1]
      return
    }
    let attributes = HTMLAttributes(list)
    let number = tree.nodes.count
    let first = tree.events.count + 1
    tree.nodes.append(
      HTMLTree.Node(
        parent: open.last ?? -1, tag: tag, traits: attributes.traits, events: first..<first))
    tree.events.append(.open(number))
    open.append(number)
    if tag == .link { links += 1 }
    if tag == .title, titleDepth == nil, tree.facts.title == nil,
      !open.contains(where: { tree.nodes[$0].tag.isSkipped })
    {
      titleDepth = open.count
    }
    attributes.read(into: &tree.facts, tag: tag, name: name)
  }

  fileprivate func end() {
    guard let number = open.popLast() else { return }
    let node = tree.nodes[number]
    tree.nodes[number].events = node.events.lowerBound..<tree.events.count
    tree.events.append(.close(number))
    if node.tag == .link { links -= 1 }
    if titleDepth == open.count + 1 {
      titleDepth = nil
      tree.facts.title = String(decoding: titleBytes, as: UTF8.self)
    }
  }

  fileprivate func text(_ characters: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard let characters, count > 0, let input = context.pointee.input else { return }
    let bytes = UnsafeBufferPointer(start: characters, count: Int(count))
    let place = Int(bitPattern: input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    if titleDepth != nil { titleBytes.append(contentsOf: bytes) }
    guard let node = open.last else { return }
    let number = tree.events.count
    aligner.align(bytes, endingNear: place) { run in
      switch run {
      case .verbatim(let range): append(range)
      case .decoded(let range): append(bytes, for: range)
      }
    }
    if tree.events.count > number { measure(bytes, at: node) }
  }

  private func append(_ decoded: some Collection<UInt8>, for range: Range<Int>) {
    let start = tree.decoded.count
    tree.decoded.append(contentsOf: decoded)
    tree.events.append(.decoded(start..<tree.decoded.count, for: range))
  }

  /// Appends bytes of the source. If they complete a reference unknown to the parser, it is
  /// decoded: the parser reports “&”, the name and the semicolon one after the other.
  private func append(_ range: Range<Int>) {
    let range = max(range.lowerBound, referenceEnd)..<max(range.upperBound, referenceEnd)
    guard !range.isEmpty else { return }
    if range.upperBound < source.count, source[range.upperBound] == UInt8(ascii: ";"),
      case .verbatim(let before)? = tree.events.last, before.upperBound == range.lowerBound,
      source[before.upperBound - 1] == UInt8(ascii: "&"),
      let scalar = CharacterReference.laterScalar(UnsafeBufferPointer(rebasing: source[range])),
      let bytes = UTF8.encode(scalar)
    {
      tree.events.removeLast()
      let ampersand = before.upperBound - 1
      if before.lowerBound < ampersand {
        tree.events.append(.verbatim(before.lowerBound..<ampersand))
      }
      referenceEnd = range.upperBound + 1
      return append(bytes, for: ampersand..<referenceEnd)
    }
    tree.events.append(.verbatim(range))
  }

  /// Counts the text of an element for ``MainContent``, without white space.
  private func measure(_ bytes: UnsafeBufferPointer<UInt8>, at node: Int) {
    var length = 0
    var commas = 0
    for byte in bytes where byte > 0x20 {
      length += 1
      if byte == 0x2C { commas += 1 }
    }
    tree.nodes[node].ownText += length
    tree.nodes[node].ownCommas += commas
    if links > 0 { tree.nodes[node].ownLinkText += length }
  }
}

private func scanner(of context: UnsafeMutableRawPointer?) -> HTMLScanner? {
  context.map { Unmanaged<HTMLScanner>.fromOpaque($0).takeUnretainedValue() }
}
