/// The elements and texts of a page in the order of the source, in flat arrays: depth costs no stack.
struct HTMLTree {
  /// An element.
  struct Node {
    var parent: Int
    var tag: HTMLTag
    var signs: Signs
    /// Events from the first within the element to behind the last.
    var events: Range<Int>
    /// Bytes of text other than white space directly in it, and those of them in links.
    var ownText = 0
    var ownLinkText = 0
    var ownCommas = 0
  }

  /// What an element's attributes tell.
  struct Signs: OptionSet {
    let rawValue: UInt8
    /// Not shown.
    static let hidden = Signs(rawValue: 1)
    /// Its class, id or role is that of something beside the story.
    static let unlikely = Signs(rawValue: 2)
    /// Its class or id is that of a story.
    static let likely = Signs(rawValue: 4)
    /// schema.org's `articleBody`.
    static let articleBody = Signs(rawValue: 8)
    /// The main content by its role.
    static let main = Signs(rawValue: 16)
  }

  /// What happens in a page one after the other.
  enum Event {
    case open(Int)
    case close(Int)
    /// Bytes of the source.
    case verbatim(Range<Int>)
    /// Bytes of ``decoded`` that stand for bytes of the source.
    case decoded(Range<Int>, for: Range<Int>)
  }

  var nodes: [Node] = []
  var events: [Event] = []
  var decoded: [UInt8] = []
  var facts = HTMLFacts()
}

/// What the head of a page, and its marks for machines, tell of it; the first that tells counts.
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
