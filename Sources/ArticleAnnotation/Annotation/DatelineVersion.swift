/// The version of this program, as stated in annotations.
public enum DatelineVersion {
  /// Semantic version, <https://semver.org>.
  public static let current = "0.1.0"
}
