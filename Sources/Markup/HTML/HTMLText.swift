/// Extracts the story of a page as text.
enum HTMLText {
  static func text(of tree: HTMLTree, source: UnsafeBufferPointer<UInt8>) -> MarkedText {
    guard !tree.nodes.isEmpty else { return MarkedText() }
    let content = MainContent(of: tree)
    var builder = MarkedTextBuilder(source: source)
    if let headline = content.headline {
      write(headline, of: tree, leavingOut: [], to: &builder)
    }
    write(content.root, of: tree, leavingOut: content.isLeftOut, to: &builder)
    return builder.text
  }

  private static func write(
    _ root: Int, of tree: HTMLTree, leavingOut isLeftOut: [Bool],
    to builder: inout MarkedTextBuilder
  ) {
    builder.endBlock()
    let range = tree.nodes[root].events
    var index = range.lowerBound
    var preformatted = 0
    while index < range.upperBound {
      switch tree.events[index] {
      case .open(let number):
        let node = tree.nodes[number]
        if node.tag.isBlock { builder.endBlock() }
        if node.tag == .br { builder.endLine() }
        if !isLeftOut.isEmpty, isLeftOut[number] {
          index = node.events.upperBound
          continue
        }
        if node.tag == .pre { preformatted += 1 }
      case .close(let number):
        let tag = tree.nodes[number].tag
        if tag == .pre { preformatted -= 1 }
        if tag.isBlock { builder.endBlock() }
      case .verbatim(let range):
        builder.isPreformatted = preformatted > 0
        builder.append(range)
      case .decoded(let bytes, let range):
        builder.append(tree.decoded[bytes], for: range)
      }
      index += 1
    }
    builder.endBlock()
  }
}
