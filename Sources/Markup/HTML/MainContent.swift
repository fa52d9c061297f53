/// Finds the element that contains a page's story, and what within it does not belong to the story.
///
/// If a page marks its story (schema.org's `articleBody`, `article`, `main`), the mark is trusted.
/// Otherwise paragraphs score the elements that contain them by length and commas, minus links, as
/// in Arc90's “Readability” (2009).
struct MainContent {
  /// The element of the story; 0 is the whole page.
  let root: Int
  /// The last first-level heading before the element, if any.
  let headline: Int?
  /// Whether each element, by number, is not part of the story.
  let isLeftOut: [Bool]

  private let tree: HTMLTree

  /// Sums over an element and its descendants.
  private struct Sums {
    var text = 0
    var linkText = 0
    /// Text in paragraphs outside links.
    var prose = 0
  }

  /// Analyses a page.
  ///
  /// - Complexity: O(*n*) in elements.
  init(of tree: HTMLTree) {
    self.tree = tree
    var finder = Finder(tree)
    finder.leaveOutUnlikely()
    let (root, isPage) = finder.root()
    if isPage { finder.leaveOutLinks(within: root) }
    self.root = root
    headline = finder.headline(before: root)
    isLeftOut = finder.isLeftOut
  }

  private struct Finder {
    let tree: HTMLTree
    var isLeftOut: [Bool]
    var sums: [Sums]

    init(_ tree: HTMLTree) {
      self.tree = tree
      isLeftOut = Array(repeating: false, count: tree.nodes.count)
      sums = []
    }

    /// Computes the sums, without omitted elements.
    private mutating func sum() {
      sums = Array(repeating: Sums(), count: tree.nodes.count)
      for number in tree.nodes.indices.reversed() {
        guard !isLeftOut[number] else {
          sums[number] = Sums()
          continue
        }
        let node = tree.nodes[number]
        sums[number].text += node.ownText
        sums[number].linkText += node.ownLinkText
        if node.tag.isParagraph {
          sums[number].prose = sums[number].text - sums[number].linkText
        } else if node.tag == .div || node.tag == .section || node.tag == .article {
          // Pages without paragraphs separate their text by line breaks.
          sums[number].prose += max(0, node.ownText - node.ownLinkText)
        }
        guard node.parent >= 0 else { continue }
        sums[node.parent].text += sums[number].text
        sums[node.parent].linkText += sums[number].linkText
        sums[node.parent].prose += sums[number].prose
      }
    }

    // MARK: - What is left out

    /// Omits what is not shown, what is never text, and what is beside the story judging by its
    /// names, unless it contains the story.
    mutating func leaveOutUnlikely() {
      // The head itself stays, because an unclosed head contains the rest of the page.
      for (number, node) in tree.nodes.enumerated() {
        isLeftOut[number] =
          node.tag.isSkipped || node.tag == .title
          || node.traits.contains(.hidden) && node.tag != .html && node.tag != .body
      }
      sum()
      let holdsStory = storyHolders()
      let whole = sums.first?.prose ?? 0
      for (number, node) in tree.nodes.enumerated() where !isLeftOut[number] {
        switch node.tag {
        case .html, .head, .body, .main, .h1: continue
        case .header where node.parent >= 0 && isWithinStory(node.parent): continue
        case .header, .form: break
        default: guard node.traits.contains(.unlikely) else { continue }
        }
        let isMost = sums[number].prose * 2 > whole && whole > 0
        isLeftOut[number] = !holdsStory[number] && !(isMost && node.tag != .header)
      }
      // Omit descendants too.
      for (number, node) in tree.nodes.enumerated() where node.parent >= 0 {
        if isLeftOut[node.parent] { isLeftOut[number] = true }
      }
      sum()
    }

    private func isWithinStory(_ number: Int) -> Bool {
      var number = number
      // A header is near the top of its article, so a few levels are enough.
      for _ in 0..<8 where number >= 0 {
        let tag = tree.nodes[number].tag
        if tag == .article || tag == .main { return true }
        number = tree.nodes[number].parent
      }
      return false
    }

    /// Whether each element contains a first-level heading, the main element or an article of some
    /// length.
    private func storyHolders() -> [Bool] {
      var holds = Array(repeating: false, count: tree.nodes.count)
      for number in tree.nodes.indices.reversed() {
        let node = tree.nodes[number]
        let isStory =
          switch node.tag {
          case .h1: sums[number].text > 0 && !node.traits.contains(.unlikely)
          case .main: true
          case .article: sums[number].prose >= 500 && !node.traits.contains(.unlikely)
          default:
            !node.traits.isDisjoint(with: [.articleBody, .main]) && sums[number].prose > 0
          }
        if isStory || holds[number], node.parent >= 0 { holds[node.parent] = true }
        if isStory { holds[number] = true }
      }
      return holds
    }

    /// Omits lists and blocks within the story that consist mostly of links.
    mutating func leaveOutLinks(within root: Int) {
      for (number, node) in tree.nodes.enumerated() where number != root && !isLeftOut[number] {
        if node.parent >= 0, isLeftOut[node.parent] {
          isLeftOut[number] = true
          continue
        }
        let (text, links) = (sums[number].text, sums[number].linkText)
        switch node.tag {
        case .list, .table, .div, .section, .block: isLeftOut[number] = links * 2 > text
        case .p: isLeftOut[number] = links * 20 > text * 19
        default: break
        }
      }
    }

    // MARK: - Where the story is

    /// The element of the story, and whether one was found. If not, the result is the whole page.
    func root() -> (number: Int, isPage: Bool) {
      let whole = sums.first?.prose ?? 0
      func isEnough(_ number: Int) -> Bool {
        sums[number].prose >= 250 || sums[number].prose * 2 >= whole && sums[number].text > 0
      }
      if let body = largest(where: { $0.traits.contains(.articleBody) }), isEnough(body.number),
        body.share >= 0.5
      {
        return (body.number, true)
      }
      if let article = largest(where: { $0.tag == .article }), isEnough(article.number),
        article.share >= 0.5
      {
        return (article.number, true)
      }
      if let main = largest(where: { $0.tag == .main || $0.traits.contains(.main) }),
        isEnough(main.number)
      {
        return (main.number, true)
      }
      return densest().map { ($0, true) } ?? (0, false)
    }

    /// Among the outermost elements of a kind, the one with the most prose, and its share of their
    /// total prose.
    private func largest(
      where isChosen: (HTMLTree.Node) -> Bool
    ) -> (number: Int, share: Double)? {
      var best: Int?
      var total = 0
      var end = 0
      for (number, node) in tree.nodes.enumerated() where !isLeftOut[number] && isChosen(node) {
        guard node.events.lowerBound >= end else { continue }
        end = node.events.upperBound
        total += sums[number].prose
        if sums[number].prose > best.map({ sums[$0].prose }) ?? -1 { best = number }
      }
      return best.map { ($0, total > 0 ? Double(sums[$0].prose) / Double(total) : 0) }
    }

    /// The element with the best score from paragraphs; nil if there is too little text to decide.
    private func densest() -> Int? {
      var scores: [Int: Double] = [:]
      for (number, node) in tree.nodes.enumerated() where !isLeftOut[number] {
        let isText = node.tag.isParagraph || node.tag == .div && node.ownText >= 80
        guard isText, sums[number].text >= 25, node.parent >= 0 else { continue }
        let density = Double(sums[number].linkText) / Double(sums[number].text)
        let length = min(Double(sums[number].text) / 100, 3)
        let score = (1 + Double(node.ownCommas) + length) * (1 - density)
        // A paragraph scores its parent; text between line breaks scores its own element.
        var holder = node.tag.isParagraph ? node.parent : number
        for weight in [1.0, 0.5, 0.25] where holder >= 0 {
          scores[holder, default: bonus(of: holder)] += score * weight
          holder = tree.nodes[holder].parent
        }
      }
      let best = scores.max { left, right in
        (left.value * ownShare(left.key), -left.key)
          < (right.value * ownShare(right.key), -right.key)
      }
      guard var root = best?.key, sums[root].text >= 140 else { return nil }
      // If the story has several parts, move up to the element that contains them all.
      while true {
        let parent = tree.nodes[root].parent
        guard parent >= 0, tree.nodes[parent].tag != .html,
          sums[parent].prose * 4 > sums[root].prose * 5,
          sums[parent].linkText * 4 < sums[parent].text
        else { break }
        root = parent
      }
      return root
    }

    private func ownShare(_ number: Int) -> Double {
      sums[number].text > 0
        ? 1 - Double(sums[number].linkText) / Double(sums[number].text) : 0
    }

    private func bonus(of number: Int) -> Double {
      tree.nodes[number].traits.contains(.likely) ? 25 : 0
    }

    /// The last first-level heading before an element; nil if the element contains the first
    /// heading itself.
    func headline(before root: Int) -> Int? {
      let start = tree.nodes[root].events.lowerBound
      let within = tree.nodes[root].events
      var found: Int?
      for (number, node) in tree.nodes.enumerated() where node.tag == .h1 {
        guard !isHidden(number), node.ownText > 0 || sums[number].text > 0 else { continue }
        if within.contains(node.events.lowerBound) { return found ?? nil }
        if node.events.upperBound <= start { found = number }
      }
      return found
    }

    private func isHidden(_ number: Int) -> Bool {
      var number = number
      while number >= 0 {
        let node = tree.nodes[number]
        if node.traits.contains(.hidden) || node.tag.isSkipped { return true }
        number = node.parent
      }
      return false
    }
  }
}
