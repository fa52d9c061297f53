import Gazetteer
import Testing
import ToponymRecognition
import ToponymResolution

@Suite struct ToponymResolverTests {
  @Test func `a bare name means its best-known place`() throws {
    var text = MarkedText("They met in Paris.")
    text.mark("Paris")
    #expect(try text.resolvedIDs() == ["t:paris"])
  }

  @Test func `a state after a comma decides between cities of one name`() throws {
    var text = MarkedText("They met in Paris, Texas.")
    text.mark("Paris")
    text.mark("Texas", followsComma: true)
    #expect(try text.resolvedIDs() == ["t:paris-tx", "t:tx"])
  }

  @Test func `two cities in a list do not contain each other`() throws {
    var text = MarkedText("Flights to Paris, Beirut and Sidon")
    text.mark("Paris")
    text.mark("Beirut", followsComma: true)
    text.mark("Sidon")
    #expect(try text.resolvedIDs() == ["t:paris", "t:beirut", "t:sidon"])
  }

  @Test func `a bare name of a city and its province means the city`() throws {
    var text = MarkedText("Shells fell on Deir al-Zour.")
    text.mark("Deir al-Zour")
    #expect(try text.resolvedIDs() == ["t:dz"])
  }

  @Test func `the words around tell a province from its capital`() throws {
    var text = MarkedText("The city of Deir al-Zour lies in Deir al-Zour province.")
    text.mark("Deir al-Zour", cue: .settlement)
    text.mark("Deir al-Zour", cue: .admin1)
    #expect(try text.resolvedIDs() == ["t:dz", "t:dz-adm"])
  }

  @Test func `a name keeps its sense through a document`() throws {
    var text = MarkedText("In Paris, Texas, it rained. Paris was wet. Dallas was dry.")
    text.mark("Paris")
    text.mark("Texas", followsComma: true)
    text.mark("Paris")
    text.mark("Dallas")
    #expect(try text.resolvedIDs() == ["t:paris-tx", "t:tx", "t:paris-tx", "t:dallas"])
  }

  @Test func `a name with two states after it means two places`() throws {
    var text = MarkedText("From Paris, Texas, to Paris, France.")
    text.mark("Paris")
    text.mark("Texas", followsComma: true)
    text.mark("Paris")
    text.mark("France", followsComma: true)
    #expect(try text.resolvedIDs() == ["t:paris-tx", "t:tx", "t:paris", "t:fr"])
  }

  @Test func `the other places of a text decide between two capitals of a name`() throws {
    var text = MarkedText("From Beirut and Sidon the army moved to Tripoli in Lebanon.")
    for name in ["Beirut", "Sidon", "Tripoli", "Lebanon"] { text.mark(name) }
    #expect(try text.resolvedIDs() == ["t:beirut", "t:sidon", "t:tripoli-lb", "t:lb"])
  }

  @Test func `a country is not taken for a town of its name`() throws {
    var text = MarkedText("Peru and France signed.")
    text.mark("Peru")
    text.mark("France")
    #expect(try text.resolvedIDs() == ["t:pe", "t:fr"])
  }

  @Test func `a town that is named like a country is found by its state`() throws {
    var text = MarkedText("The fair opens in Peru, Indiana.")
    text.mark("Peru")
    text.mark("Indiana", followsComma: true)
    #expect(try text.resolvedIDs() == ["t:peru-in", "t:in"])
  }

  @Test func `a demonym means its country and stands in the same feature's country`() throws {
    var text = MarkedText("Syrian troops and American aircraft")
    text.mark("Syrian", role: .demonym)
    text.mark("American", role: .demonym)
    #expect(try text.resolvedIDs() == ["t:sy", "t:us"])
  }

  @Test func `a name that the gazetteer does not have stays unresolved`() throws {
    var text = MarkedText("They met in Xyzzyville.")
    text.mark("Xyzzyville")
    let resolved = try text.resolved()
    #expect(resolved.map(\.place) == [nil])
    #expect(resolved.map(\.confidence) == [0])
  }

  @Test func `probabilities of a mention leave room for a place that the gazetteer lacks`() throws {
    var text = MarkedText("They met in Tripoli.")
    text.mark("Tripoli")
    let mention = try #require(try text.resolved().first)
    let sum = mention.alternatives.reduce(mention.confidence) { $0 + $1.confidence }
    #expect(abs(sum - mention.evidence.ownMass) < 1e-9)
    #expect(0.5..<1 ~= sum)
    #expect(mention.alternatives.count == 1)
  }

  @Test func `reasons say in words why a place was taken`() throws {
    var text = MarkedText("The town of Paris, Texas. Texas again.")
    text.mark("Paris", cue: .settlement)
    text.mark("Texas", followsComma: true)
    text.mark("Texas")
    let reasons = try text.resolved().map(\.reasons)
    #expect(
      reasons.first == [
        // That the text calls it a town speaks for each Paris, and decides nothing.
        "its main name", "in Texas, as the text says", "Texas named twice",
      ])
    #expect(
      reasons.last == [
        "its main name", "contains the place named before it",
        "only place of that name",
      ])
  }

  @Test func `no mentions give no results`() throws {
    #expect(try MarkedText("").resolvedIDs() == [])
  }

  @Test func `the same input gives the same answer`() throws {
    var text = MarkedText("Paris, Tripoli, Peru, Beirut, Dallas and Texas")
    for name in ["Paris", "Tripoli", "Peru", "Beirut", "Dallas", "Texas"] { text.mark(name) }
    let first = try text.resolved()
    for _ in 0..<20 {
      let again = try text.resolved()
      #expect(again.map(\.place) == first.map(\.place))
      #expect(again.map(\.confidence) == first.map(\.confidence))
    }
  }
}
