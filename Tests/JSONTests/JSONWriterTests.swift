import Foundation
import JSON
import TestSupport
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return writer.string
  }

  @Test("Members come out in the order in which they were written")
  func order() {
    let text = json {
      $0.object {
        $0.member("b", "x")
        $0.member("a", 1)
        $0.member("missing", nil)
        $0.member("optional", Int?.none)
        $0.member("left out", ifPresent: String?.none)
        $0.member("there", ifPresent: true)
        $0.array("list") {
          $0.value(1.5)
          $0.value("y".dropLast())
          $0.array { _ in }
          $0.object { _ in }
        }
        $0.object("inner") { $0.member("names", ["p", "q"]) }
      }
    }
    #expect(
      text
        == #"{"b":"x","a":1,"missing":null,"optional":null,"there":true,"#
        + #""list":[1.5,"",[],{}],"inner":{"names":["p","q"]}}"#)
  }

  @Test("The pretty layout has one member or element a line")
  func pretty() {
    var writer = JSONWriter(layout: .pretty)
    writer.object {
      $0.member("type", "Point")
      $0.array("empty") { _ in }
      $0.array("list") {
        $0.value(1)
        $0.value(2)
      }
    }
    writer.newline()
    #expect(
      writer.string == """
        {
          "type": "Point",
          "empty": [],
          "list": [
            1,
            2
          ]
        }

        """)
  }

  @Test("Strings are escaped as RFC 8259 asks, and no more")
  func escapes() {
    let text = json { $0.value("\" \\ / \n\r\t\u{8}\u{C}\u{0}\u{1F}\u{7F} é 👩‍👧 \u{2028}") }
    #expect(
      text == #""\" \\ / \n\r\t\b\f\u0000\u001f"# + "\u{7F} é 👩‍👧 \u{2028}\"")
  }

  @Test(
    "Numbers have the fewest digits that read back the same",
    arguments: [
      (0, "0"), (-0.0, "-0"), (1, "1"), (0.1, "0.1"), (-2.5, "-2.5"), (1e-7, "1e-07"),
      (1e15, "1000000000000000"), (1e22, "1e+22"), (.nan, "null"), (.infinity, "null"),
      (-.infinity, "null"), (.leastNonzeroMagnitude, "5e-324"), (0.1 + 0.2, "0.30000000000000004"),
    ] as [(Double, String)])
  func numbers(value: Double, text: String) {
    #expect(json { $0.value(value) } == text)
  }

  @Test("Random numbers are read back bit for bit")
  func exactNumbers() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<10_000 {
      let value = Double(bitPattern: random.next())
      let text = json { $0.value(value) }
      #expect(value.isFinite ? Double(text) == value : text == "null")
    }
  }

  @Test("Integers are written in full", arguments: [0, 7, -7, 10, .max, .min])
  func integers(value: Int) {
    #expect(json { $0.value(value) } == "\(value)")
  }

  @Test(
    "Rounded numbers lose trailing zeros and the sign of zero",
    arguments: [
      (40.140_830_4, 6, "40.14083"), (-0.000_000_4, 6, "0"), (0.05, 1, "0.1"), (12, 3, "12"),
      (-179.999_999_9, 6, "-180"), (1e300, 6, "1e+300"), (.nan, 2, "null"), (-0.5, 0, "-1"),
      (0.001, 3, "0.001"), (100, 0, "100"),
    ] as [(Double, Int, String)])
  func rounded(value: Double, decimals: Int, text: String) {
    #expect(json { $0.number(value, decimals: decimals) } == text)
  }

  @Test("Lines of a stream follow each other in the same memory")
  func stream() {
    var writer = JSONWriter()
    writer.value(1)
    writer.newline()
    writer.object { $0.member("a", 2) }
    writer.newline()
    #expect(writer.string == "1\n{\"a\":2}\n")
    writer.removeAll()
    writer.value(true)
    #expect(writer.string == "true")
  }

  @Test("An error in the middle is handed on")
  func errors() {
    struct Stop: Error {}
    var writer = JSONWriter()
    #expect(throws: Stop.self) {
      try writer.object { (_: inout JSONWriter) throws(Stop) in throw Stop() }
    }
  }

  @Test("Random values are read back by JSONSerialization as they were, in both layouts")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 8)
    for round in 0..<1_000 {
      let value = random.jsonValue(depth: 4)
      var writer = JSONWriter(layout: round.isMultiple(of: 2) ? .compact : .pretty)
      writer.value(value)
      let parsed = try JSONSerialization.jsonObject(
        with: Data(writer.bytes), options: .fragmentsAllowed)
      #expect(value.equals(parsed), "\(writer.string)")
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      let limit: UInt32 = Bool.random(using: &self) ? 0x7F : 0x10FFFF
      text.append(Unicode.Scalar(UInt32.random(in: 0...limit, using: &self)) ?? "\u{FFFD}")
    }
    return String(text)
  }

  fileprivate mutating func jsonValue(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &self) {
    case 0: return .null
    case 1: return .bool(.random(using: &self))
    case 2: return .integer(.random(in: .min ... .max, using: &self))
    case 3: return .number(Double(bitPattern: .random(in: 0...0x7FEF_FFFF_FFFF_FFFF, using: &self)))
    case 4: return .string(text())
    case 5: return .array((0..<3).map { _ in jsonValue(depth: depth - 1) })
    default:
      // Foundation takes canonically equal keys for the same, so a number keeps them apart.
      return .object(JSONObject((0..<3).map { ("\($0)" + text(), jsonValue(depth: depth - 1)) }))
    }
  }
}

extension JSONValue {
  fileprivate func equals(_ json: Any) -> Bool {
    switch self {
    case .null: json is NSNull
    case .bool(let value): json as? Bool == value
    case .integer(let value): (json as? NSNumber)?.intValue == value
    // Foundation reads some numbers a few units in the last place off; see `exactNumbers`.
    case .number(let value):
      (json as? NSNumber).map { abs($0.doubleValue - value) <= abs(value) * 1e-14 } ?? false
    case .string(let value): (json as? String).map { Array($0.utf8) == Array(value.utf8) } ?? false
    case .array(let values):
      (json as? [Any]).map {
        $0.count == values.count && zip(values, $0).allSatisfy { $0.equals($1) }
      }
        ?? false
    case .object(let object):
      (json as? [String: Any]).map { parsed in
        parsed.count == object.members.count
          && object.members.allSatisfy { member in
            parsed[member.key].map { member.value.equals($0) } ?? false
          }
      } ?? false
    }
  }
}
