import Dateline
import Files
import Foundation

/// The environment that the command was started in, read once and only here.
enum Environment {
  private static let variables = ProcessInfo.processInfo.environment

  /// The user's folders.
  static let folders = UserFolders(environment: variables)

  /// The user's own places.
  static var overlay: OverlayStore { OverlayStore(in: folders) }

  /// A variable's value; nil if it is unset or empty.
  static func variable(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a variable is set, perhaps to nothing.
  static func isSet(_ name: String) -> Bool { variables[name] != nil }
}
