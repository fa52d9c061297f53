/// The SQL statements of a GeoPackage, from OGC 12-128r17 (version 1.3).
enum GeoPackageSchema {
  /// WGS 84, longitude and latitude in degrees.
  static let srs: Int32 = 4326

  /// Clause 1.1.1.1.1: "GPKG" and 1.3.0.
  static let header = """
    PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;
    PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    """

  /// Annex C, with the rows that clause 1.1.2.1.2 requires.
  static let tables = """
    CREATE TABLE gpkg_spatial_ref_sys (
      srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
      organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES
      ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined',
        'undefined Cartesian coordinate reference system'),
      ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
        'undefined geographic coordinate reference system'),
      ('WGS 84 geodetic', 4326, 'EPSG', 4326, '\(wgs84)',
        'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
    CREATE TABLE gpkg_contents (
      table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
      description TEXT DEFAULT '',
      last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
      min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
      CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
    CREATE TABLE gpkg_geometry_columns (
      table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
      srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
      CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
      CONSTRAINT uk_gc_table_name UNIQUE (table_name),
      CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
      CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
    CREATE TABLE gpkg_extensions (
      table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
      scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
    """

  private static let wgs84 = """
    GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
    AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
    AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
    AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]
    """

  /// A quoted SQL identifier for any name.
  static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// Creates a table, and its spatial index if it has geometries.
  static func create(_ table: GeoPackageTable) -> String {
    var columns = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if let geometry = table.geometry { columns.append("geom \(geometry.rawValue)") }
    columns += table.columns.map { "\(quoted($0.name)) \($0.kind.rawValue)" }
    let sql = "CREATE TABLE \(quoted(table.name)) (\(columns.joined(separator: ", ")));"
    guard table.geometry != nil else { return sql }
    return sql
      + "CREATE VIRTUAL TABLE \(index(of: table)) USING rtree(id, minx, maxx, miny, maxy);"
  }

  /// The name of the index, quoted.
  static func index(of table: GeoPackageTable) -> String { quoted("rtree_\(table.name)_geom") }

  /// The triggers that update the spatial index when another program changes the table (annex F.3).
  static func triggers(of table: GeoPackageTable) -> String {
    let name = quoted(table.name)
    let index = index(of: table)
    func trigger(_ suffix: String) -> String {
      "CREATE TRIGGER \(quoted("rtree_\(table.name)_geom_\(suffix)")) AFTER "
    }
    let insertion = """
      INSERT OR REPLACE INTO \(index) VALUES (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom),
        ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
      """
    let isThere = "NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)"
    let isNone = "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"
    return """
      \(trigger("insert"))INSERT ON \(name)
        WHEN (\(isThere))
      BEGIN \(insertion) END;
      \(trigger("update1"))UPDATE OF geom ON \(name)
        WHEN OLD.fid = NEW.fid AND (\(isThere))
      BEGIN \(insertion) END;
      \(trigger("update2"))UPDATE OF geom ON \(name)
        WHEN OLD.fid = NEW.fid AND (\(isNone))
      BEGIN DELETE FROM \(index) WHERE id = OLD.fid; END;
      \(trigger("update3"))UPDATE ON \(name)
        WHEN OLD.fid != NEW.fid AND (\(isThere))
      BEGIN DELETE FROM \(index) WHERE id = OLD.fid; \(insertion) END;
      \(trigger("update4"))UPDATE ON \(name)
        WHEN OLD.fid != NEW.fid AND (\(isNone))
      BEGIN DELETE FROM \(index) WHERE id IN (OLD.fid, NEW.fid); END;
      \(trigger("delete"))DELETE ON \(name)
        WHEN OLD.geom NOT NULL
      BEGIN DELETE FROM \(index) WHERE id = OLD.fid; END;
      """
  }
}
