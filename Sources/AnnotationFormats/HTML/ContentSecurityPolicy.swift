import Digests
import Foundation

/// What a page may do: show what it holds, and nothing else.
///
/// Source: Content Security Policy Level 3, <https://www.w3.org/TR/CSP3/>.
enum ContentSecurityPolicy {
  /// The value of the `meta` element.
  ///
  /// - Parameters:
  ///   - styles: The contents of all `style` elements.
  ///   - scripts: The contents of all `script` elements.
  /// - Returns: The policy, in which each content stands by its hash.
  static func text(styles: [[UInt8]], scripts: [[UInt8]]) -> String {
    "default-src 'none'; style-src \(sources(styles)); script-src \(sources(scripts)); "
      + "img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func sources(_ contents: [[UInt8]]) -> String {
    contents.isEmpty ? "'none'" : contents.map { "'\(hash($0))'" }.joined(separator: " ")
  }

  /// `sha256-` and the digest in base64.
  static func hash(_ content: [UInt8]) -> String {
    "sha256-" + Data(DigestAlgorithm.sha256.digest(of: content)).base64EncodedString()
  }
}
