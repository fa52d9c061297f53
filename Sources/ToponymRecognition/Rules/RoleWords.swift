import ArticleText

/// English words beside a name that tell its role.
enum RoleWords {
  /// Titles of nobility and of the church that are held of a place: "the Marquess of Bath".
  static let titles = hashes(
    """
    marquess marquis marchioness earl duke duchess count countess viscount viscountess baron baroness archbishop
    bishop dean abbot abbess patriarch archdeacon canon prince princess laird
    """)

  /// What governments, peoples and teams do, and places do not.
  static let acts = hashes(
    """
    accuse accuses accused accusing agree agrees agreed aim aims aimed annex annexed appeal appealed approve approves
    approved attack attacked ask asks asked back backs backed ban bans banned beat beats blame blames blamed block
    blocks blocked bomb bombed boycott boycotted buy buys bought call calls called cancel cancels cancelled claim
    claims claimed condemn condemns condemned consider considers considered criticise criticised criticize
    criticized decide decides decided declare declares declared defeat defeated defend defends defended demand
    demands demanded denies denied deny deploy deploys deployed disagree disagrees disagreed dismiss dismissed drew
    eliminated elect elected expel expels expelled export exports exported extradite extradited fear fears feared
    fired fight fights fought freeze froze grant grants granted halt halted hope hopes hoped impose imposes imposed
    import imports imported insist insists insisted intends intended invade invades invaded join joins joined launch
    launches launched lift lifted lose loses lost mull mulls negotiate negotiated offer offers offered oppose opposes
    opposed order orders ordered outlasted plan plans planned pledge pledges pledged promise promises promised
    propose proposes proposed protest protests protested pull pulled ratify ratified recall recalls recalled
    recognise recognised recognize recognized refuse refuses refused reject rejects rejected retaliate retaliated
    scrap scrapped seek seeks sought sell sells sold send sends sent shelled shoot shot sign signs signed suffer
    sue sues sued summon summons summoned support supports supported suspend suspends suspended threaten threatens
    threatened urge urges urged veto vetoes vetoed vote votes voted vow vows vowed wants wanted warn warns warned
    welcome welcomes welcomed win wins withdraw withdraws withdrew won
    """)

  /// What may stand between a name and its verb.
  static let auxiliaries = hashes(
    """
    has have had will would may might could should must did does also now again still is are was later then
    repeatedly heatedly adamantly strongly formally reportedly quickly finally
    """)

  private static func hashes(_ text: StaticString) -> Set<UInt64> {
    text.withUTF8Buffer { bytes in
      Set(bytes.split { $0 <= 0x20 }.map { WordTable.hash(bytes, $0.startIndex..<$0.endIndex) })
    }
  }
}
