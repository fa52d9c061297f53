/// A table of a GeoPackage: a feature table if it has a geometry, an attribute table otherwise.
///
/// Every table has a column `fid`, numbered from 1 in the order of writing; a feature table also
/// has a column `geom`.
public struct GeoPackageTable: Sendable, Hashable {
  /// A column beside `fid` and `geom`.
  public struct Column: Sendable, Hashable {
    /// The type of a column's values.
    public enum Kind: String, Sendable {
      /// UTF-8 text.
      case text = "TEXT"
      /// 64-bit integers.
      case integer = "INTEGER"
      /// Double-precision numbers.
      case real = "DOUBLE"
      /// 0 or 1.
      case boolean = "BOOLEAN"
    }

    /// The name; it must differ from the table's other column names even if case is ignored.
    public var name: String
    /// The type of its values.
    public var kind: Kind
    /// Whether the column has an index for fast lookup.
    public var isIndexed: Bool

    /// Makes a column.
    public init(_ name: String, _ kind: Kind = .text, isIndexed: Bool = false) {
      self.name = name
      self.kind = kind
      self.isIndexed = isIndexed
    }
  }

  /// The name, unique in the package.
  public var name: String
  /// A description of the content for people.
  public var description: String
  /// The type of its geometries; nil for an attribute table.
  public var geometry: GeoPackageGeometry.Kind?
  /// The columns, in order.
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

/// A value in a column.
public enum GeoPackageValue: Sendable, Hashable {
  /// No value.
  case null
  /// Text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// A boolean.
  case boolean(Bool)

  /// Text, or null if it is nil or empty.
  public static func text(ifPresent text: String?) -> GeoPackageValue {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .null
  }

  /// An integer, or null if it is nil.
  public static func integer(ifPresent number: Int?) -> GeoPackageValue {
    number.map(GeoPackageValue.integer) ?? .null
  }
}
