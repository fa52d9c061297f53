/// A table in a GeoPackage: a feature table if it has a geometry, otherwise an attribute table.
///
/// Every table has a column `fid`, numbered from 1 in insertion order, and feature tables a column
/// `geom`.
public struct GeoPackageTable: Sendable, Hashable {
  /// A column in addition to `fid` and `geom`.
  public struct Column: Sendable, Hashable {
    /// The type of a column.
    public enum Kind: String, Sendable {
      /// Text in UTF-8.
      case text = "TEXT"
      /// 64-bit integers.
      case integer = "INTEGER"
      /// Double-precision numbers.
      case real = "DOUBLE"
      /// 0 or 1.
      case boolean = "BOOLEAN"
    }

    /// The name, which must be unique in the table, ignoring case.
    public var name: String
    /// The type.
    public var kind: Kind
    /// Whether the column has an index.
    public var isIndexed: Bool

    /// Makes a column.
    public init(_ name: String, _ kind: Kind = .text, isIndexed: Bool = false) {
      self.name = name
      self.kind = kind
      self.isIndexed = isIndexed
    }
  }

  /// The name, which must be unique in the package.
  public var name: String
  /// A description of the table for people.
  public var description: String
  /// The type of its geometries; nil for an attribute table.
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
  /// No value.
  case null
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// A Boolean.
  case boolean(Bool)

  /// A text, or ``null`` if it is nil or empty.
  public static func text(ifPresent text: String?) -> GeoPackageValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .null
  }

  /// An integer, or ``null`` if it is nil.
  public static func integer(ifPresent number: Int?) -> GeoPackageValue {
    number.map(GeoPackageValue.integer) ?? .null
  }
}
