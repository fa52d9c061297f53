import Foundation
import Gazetteer

let store = CompiledStore(text: GazetteerFolder(path: CommandLine.arguments[1])) { print($0) }
let t = ContinuousClock.now
let g = try Gazetteer.open(store)
print(g.placeCount, t.duration(to: .now))
for name in CommandLine.arguments.dropFirst(2) {
  print(name, g.evidence(NameKey(name: name)) as Any)
  for c in g.candidates(named: name, limit: 8) {
    print(
      "  ", g.id(of: c.place), g.name(of: c.place), c.tier, c.kind, g.facts(c.place)!.feature,
      g.facts(c.place)!.country as Any, g.facts(c.place)!.population,
      g.facts(c.place)!.admin1.map { g.name(of: $0) } as Any)
  }
}
