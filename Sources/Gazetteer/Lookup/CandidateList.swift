/// Collects candidates for one name: one for each place, with the best of its names.
struct CandidateList {
  let limit: Int
  private let name: [UInt8]
  private lazy var skeleton = CandidateList.skeleton(of: name)
  private(set) var candidates: [Candidate] = []

  init(name: some StringProtocol, limit: Int) {
    self.limit = limit
    self.name = Array(name.utf8)
  }

  /// Adds a place by one of its names.
  ///
  /// Skeletons are found by a 32-bit hash, so the skeletons themselves are compared before such a
  /// hit counts.
  ///
  /// - Returns: false if the place was left out because the list is full.
  @discardableResult
  mutating func add(
    _ place: PlaceReference, text: UnsafeBufferPointer<UInt8>, kind: PlaceName.Kind,
    isMainName: Bool, isEnglish: Bool, isDated: Bool, isSkeleton: Bool
  ) -> Bool {
    let known = candidates.firstIndex { $0.place == place }
    if isSkeleton, known != nil || CandidateList.skeleton(of: Array(text)) != skeleton {
      return true
    }
    let tier: MatchTier = isSkeleton ? .skeleton : text.elementsEqual(name) ? .exact : .folded
    let candidate = Candidate(
      place: place, tier: tier, kind: kind, isMainName: isMainName, isEnglish: isEnglish,
      isDated: isDated)
    if let known {
      candidates[known] = CandidateList.merged(candidates[known], candidate)
      return true
    }
    guard candidates.count < limit else { return false }
    candidates.append(candidate)
    return true
  }

  /// Merges two candidates for one place, keeping the better part of each.
  private static func merged(_ known: Candidate, _ new: Candidate) -> Candidate {
    // A name of the place matters more than the nearer spelling, so a demonym gives way.
    let kind = known.kind == .demonym || new.isMainName ? new.kind : known.kind
    return Candidate(
      place: known.place, tier: min(known.tier, new.tier), kind: kind,
      isMainName: known.isMainName || new.isMainName, isEnglish: known.isEnglish || new.isEnglish,
      isDated: known.isDated || new.isDated)
  }

  private static func skeleton(of name: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    name.withUnsafeBufferPointer { NameFolding.fold($0, into: &folded) }
    var skeleton: [UInt8] = []
    folded.withUnsafeBufferPointer { bytes in
      for word in bytes.split(separator: 0x20) {
        if Skeleton.append(word: UnsafeBufferPointer(rebasing: word), to: &skeleton) {
          skeleton.append(0x20)
        }
      }
    }
    return skeleton
  }
}
