/// A JSON object that keeps its members in insertion order.
///
/// Keys are unique. Finding a key is a linear search, O(n): objects here have tens of members.
public struct JSONObject: Hashable, Sendable {
  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String
    /// The value.
    public var value: JSONValue
  }

  /// The members in order.
  public private(set) var members: [Member] = []

  /// Makes an object without members.
  public init() {}

  /// Makes an object from members. If a key occurs twice, the later value wins.
  ///
  /// - Parameter members: Names and values.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    for (key, value) in members { self[key] = value }
  }

  /// Whether there are no members.
  public var isEmpty: Bool { members.isEmpty }

  /// The value of a key. A new key is added at the end; setting nil removes the member.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let index = members.firstIndex { $0.key == key }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Makes an object with its members in the order of the literal.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

extension JSONObject: JSONWritable {
  /// Writes the object.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      for member in members { writer.member(member.key, member.value) }
    }
  }

  /// Writes the members into an object that has others, except those with reserved names.
  package func writeMembers(to writer: inout JSONWriter, except reserved: [String]) {
    for member in members where !reserved.contains(member.key) {
      writer.member(member.key, member.value)
    }
  }
}
