extension LayeredGazetteer {
  /// Returns what is known under a key, for recognition; nil if no name has the key or begins with
  /// it.
  ///
  /// - Complexity: O(1).
  public func evidence(
    _ key: NameKey
  ) -> (evidence: NameEvidence, populationBucket: UInt8)? {
    var bits: UInt32 = 0
    if let slot = base.index.slot(key) { bits = slot.evidence }
    if bits & UInt32(NameEvidence.name.rawValue) == 0, let slot = base.index.skeletonSlot(key) {
      bits |= slot.evidence
    }
    var evidence = NameEvidence(rawValue: UInt16(truncatingIfNeeded: bits))
    var bucket = UInt8(truncatingIfNeeded: bits >> 16)
    if !layers.isEmpty { addLayers(key, &evidence, &bucket) }
    if !overlay.names.isEmpty {
      if let entry = overlay.names[key.value] {
        evidence.formUnion(entry.evidence)
        bucket = max(bucket, entry.populationBucket)
        if entry.evidence.contains(.name) { evidence.remove(.skeleton) }
      } else if !evidence.contains(.name), let entry = overlay.skeletons[key.skeleton] {
        evidence.formUnion(entry.evidence)
        bucket = max(bucket, entry.populationBucket)
      }
    }
    return evidence.isEmpty ? nil : (evidence, bucket)
  }

  private func addLayers(_ key: NameKey, _ evidence: inout NameEvidence, _ bucket: inout UInt8) {
    for layer in layers {
      var bits: UInt32 = 0
      if let slot = layer.index.slot(key) { bits = slot.evidence }
      if bits & UInt32(NameEvidence.name.rawValue) != 0 {
        evidence.remove(.skeleton)
      } else if !evidence.contains(.name), let slot = layer.index.skeletonSlot(key) {
        bits |= slot.evidence
      }
      guard bits != 0 else { continue }
      let known = NameEvidence(rawValue: UInt16(truncatingIfNeeded: bits))
      evidence.formUnion(known.union(.overlay))
      bucket = max(bucket, UInt8(truncatingIfNeeded: bits >> 16))
    }
  }

  /// Finds the places that bear a name, most populous first.
  ///
  /// - Parameters:
  ///   - name: The name as written in the text.
  ///   - key: The name's key, if it is already known.
  ///   - limit: The maximum number of places.
  /// - Returns: One candidate for each place, with the best of its names.
  /// - Complexity: O(*k*) in the number of places that bear the name.
  public func candidates(
    named name: some StringProtocol, key: NameKey? = nil, limit: Int = 50
  ) -> [Candidate] {
    let key = key ?? NameKey(name: String(name))
    var found = CandidateList(name: name, limit: limit)
    if let entry = overlay.names[key.value] {
      addOverlay(entry.postings, to: &found, isSkeleton: false)
    }
    for number in layers.indices.reversed() {
      addCompiled(number + 1, layers[number], key, isSkeleton: false, to: &found)
    }
    addCompiled(0, base, key, isSkeleton: false, to: &found)
    if let entry = overlay.skeletons[key.skeleton] {
      addOverlay(entry.postings, to: &found, isSkeleton: true)
    }
    for number in layers.indices.reversed() {
      addCompiled(number + 1, layers[number], key, isSkeleton: true, to: &found)
    }
    addCompiled(0, base, key, isSkeleton: true, to: &found)
    return year.map { inForce(found.candidates, key: key, in: $0) } ?? found.candidates
  }

  private func addOverlay(
    _ postings: [OverlayLayer.Posting], to found: inout CandidateList, isSkeleton: Bool
  ) {
    for posting in postings where currentOverlayPlaces.contains(posting.place) {
      var text = posting.text
      text.withUTF8 { bytes in
        _ = found.add(
          reference(overlay: posting.place), text: bytes, kind: posting.kind,
          isMainName: posting.isMainName, isEnglish: posting.isEnglish, isDated: posting.isDated,
          isSkeleton: isSkeleton)
      }
    }
  }

  /// In a gazetteer of millions of places, a common name is borne by hundreds of hamlets and
  /// streams, which follow the places with a known population. Beyond this many candidates they are
  /// of no use for a text.
  private static let enoughOfLarge = 24

  private func addCompiled(
    _ number: Int, _ one: BaseGazetteer, _ key: NameKey, isSkeleton: Bool,
    to found: inout CandidateList
  ) {
    let first =
      isSkeleton ? one.index.skeletonSlot(key)?.postings : one.index.slot(key)?.postings
    guard let first else { return }
    let enough = one.isLarge && found.limit <= 100 ? LayeredGazetteer.enoughOfLarge : .max
    one.index.forEachPosting(from: first) { posting in
      guard !hidden[number].contains(posting.place) else { return true }
      if found.candidates.count >= enough, one.index.record(posting.place)?.population == 0 {
        return false
      }
      let flags = PostingFlags(rawValue: posting.flags)
      return found.add(
        one.reference(of: posting.place),
        text: one.index.bytes(offset: posting.textOffset, length: posting.textLength),
        kind: PlaceName.Kind(stored: posting.kind), isMainName: flags.contains(.mainName),
        isEnglish: flags.contains(.english), isDated: flags.contains(.dated),
        isSkeleton: isSkeleton)
    }
  }
}
