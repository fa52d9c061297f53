import Gazetteer

/// The titles that foreign tables and properties use for the columns of a place table.
enum ColumnTitles {
  /// Common titles for each column, in lower case.
  static let known: [PlaceColumn: [String]] = [
    .id: ["id", "place_id", "identifier"],
    .name: ["name", "title", "place", "place_name", "placename", "toponym", "label", "village"],
    .latitude: ["latitude", "lat", "y", "decimallatitude", "lat_dd"],
    .longitude: ["longitude", "lon", "lng", "long", "x", "decimallongitude", "lon_dd"],
    .featureClass: ["feature_class", "fclass"], .featureCode: ["feature_code", "fcode"],
    .country: ["country", "country_code", "countrycode", "cc", "iso2", "ccodes"],
    .admin1: ["admin1"], .admin2: ["admin2"], .population: ["population", "pop"],
    .elevation: ["elevation", "altitude"], .source: ["source"],
    .names: ["names", "variants", "alternate_names", "aliases"],
  ]
}
