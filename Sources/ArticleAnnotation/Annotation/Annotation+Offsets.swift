public import ArticleText

extension Annotation {
  /// The same annotation with offsets and length in another unit.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of mentions.
  public func counting(in unit: OffsetUnit) -> Annotation {
    guard unit != offsetUnit else { return self }
    let counter = OffsetCounter(of: document, in: unit)
    var annotation = self
    annotation.offsetUnit = unit
    annotation.textLength = counter.length
    for place in annotation.places.indices {
      for mention in annotation.places[place].mentions.indices {
        annotation.places[place].mentions[mention].count(by: counter)
      }
    }
    for place in annotation.described.indices {
      for mention in annotation.described[place].mentions.indices {
        annotation.described[place].mentions[mention].count(by: counter)
      }
    }
    for number in annotation.coordinates.indices {
      annotation.coordinates[number].mention.count(by: counter)
    }
    for number in annotation.claims.indices {
      annotation.claims[number].mention.count(by: counter)
    }
    return annotation
  }
}

extension AnnotatedPlace.Occurrence {
  fileprivate mutating func count(by counter: OffsetCounter) { range = counter.range(bytes) }
}
