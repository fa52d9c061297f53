/// The elements and texts of a page in source order, in flat arrays, so that deep nesting needs no
/// recursion.
struct HTMLTree {
  /// An element.
  struct Node {
    var parent: Int
    var tag: HTMLTag
    var traits: Traits
    /// The range of events within the element, end exclusive.
    var events: Range<Int>
    /// Bytes of non-white-space text directly in the element; ``ownLinkText`` counts those within
    /// links.
    var ownText = 0
    var ownLinkText = 0
    var ownCommas = 0
  }

  /// What an element's attributes reveal.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// Not shown.
    static let hidden = Traits(rawValue: 1)
    /// The class, id or role suggests content beside the story.
    static let unlikely = Traits(rawValue: 2)
    /// The class or id suggests a story.
    static let likely = Traits(rawValue: 4)
    /// schema.org's `articleBody`.
    static let articleBody = Traits(rawValue: 8)
    /// The role is `main`.
    static let main = Traits(rawValue: 16)
  }

  /// The contents of a page in order.
  enum Event {
    case open(Int)
    case close(Int)
    /// Bytes of the source.
    case verbatim(Range<Int>)
    /// Bytes of ``decoded`` that replace bytes of the source.
    case decoded(Range<Int>, for: Range<Int>)
  }

  var nodes: [Node] = []
  var events: [Event] = []
  var decoded: [UInt8] = []
  var facts = HTMLFacts()
}

/// Metadata from the head of a page and from its machine-readable marks. The first value found
/// wins.
struct HTMLFacts {
  var language: String?
  var title: String?
  var sharedTitle: String?
  var published: String?
  var time: String?
  var canonical: String?
  var sharedAddress: String?
  var siteName: String?
}
