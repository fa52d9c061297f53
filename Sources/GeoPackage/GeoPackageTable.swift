/// A table of a GeoPackage: of features where it has a geometry, of attributes otherwise.
///
/// Each has a column `fid`, numbered from 1 on in the order of writing, and features a column `geom`.
public struct GeoPackageTable: Sendable, Hashable {
  /// A column beside `fid` and `geom`.
  public struct Column: Sendable, Hashable {
    /// What a column holds.
    public enum Kind: String, Sendable {
      /// Text in UTF-8.
      case text = "TEXT"
      /// Whole numbers of 64 bits.
      case integer = "INTEGER"
      /// Numbers in double precision.
      case real = "DOUBLE"
      /// 0 or 1.
      case boolean = "BOOLEAN"
    }

    /// The name, without regard to case unlike all others of the table.
    public var name: String
    /// What it holds.
    public var kind: Kind
    /// Whether rows are found fast by it.
    public var isIndexed: Bool

    /// Makes a column.
    public init(_ name: String, _ kind: Kind = .text, isIndexed: Bool = false) {
      self.name = name
      self.kind = kind
      self.isIndexed = isIndexed
    }
  }

  /// The name, which the package has once.
  public var name: String
  /// What the table holds, for people.
  public var description: String
  /// The type of its geometries; nil for a table of attributes.
  public var geometry: GeoPackageGeometry.Kind?
  /// The columns in order.
  public var columns: [Column]

  /// Makes a table.
  public init(
    _ name: String, description: String = "", geometry: GeoPackageGeometry.Kind? = nil,
    columns: [Column]
  ) {
    self.name = name
    self.description = description
    self.geometry = geometry
    self.columns = columns
  }
}

/// A value of a column.
public enum GeoPackageValue: Sendable, Hashable {
  /// Nothing is known.
  case null
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// A truth value.
  case boolean(Bool)

  /// Text, or nothing where it is nil or empty.
  public static func text(ifPresent text: String?) -> GeoPackageValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .null
  }

  /// A whole number, or nothing.
  public static func integer(ifPresent number: Int?) -> GeoPackageValue {
    number.map(GeoPackageValue.integer) ?? .null
  }
}
