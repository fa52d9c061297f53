import GeoJSON
import Geodesy
import JSON

extension SummaryReport {
  /// The summary as a JSON object in UTF-8 with a line end; the keys name the units.
  public func json() -> [UInt8] {
    var writer = JSONWriter(layout: .pretty)
    writer.object { writer in
      writer.member("documents", documents)
      writer.member("mentions", mentions)
      writer.member("mentions_with_point", located)
      writer.object("counts") { writer in
        writer.member("places", counts.places)
        writer.member("countries", counts.countries)
        writer.member("cells", counts.cells)
        writer.member("unresolved", counts.unresolved)
      }
      writer.array("places") { writer in
        for place in places { writer.object { place.write(to: &$0) } }
      }
      writer.array("countries") { writer in
        for country in countries { writer.object { country.write(to: &$0) } }
      }
      writer.member("cell_deg", cellDegrees)
      writer.array("heat") { writer in
        for cell in cells {
          writer.object { writer in
            cell.write(to: &writer)
            writer.array("bbox") { writer in
              for edge in [cell.west, cell.south, cell.east, cell.north] {
                writer.number(edge, decimals: 6)
              }
            }
          }
        }
      }
      writer.member("pair_undercount_at_most", pairUndercount)
      writer.array("pairs") { writer in
        for pair in pairs { writer.object { pair.write(to: &$0) } }
      }
      writer.array("unresolved") { writer in
        for name in unresolved { Self.write(name, to: &writer) }
      }
      writer.object("roles") { writer in
        for (role, count) in roles { writer.member(role, count) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private static func write(_ name: MissingName, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name.name)
      writer.array("spellings") { writer in for text in name.spellings { writer.text(text) } }
      writer.member("country_code", name.country.isEmpty ? nil : name.country)
      writer.member("documents", name.documents)
      writer.member("mentions", name.mentions)
      writer.member("confidence", name.confidence, decimals: 4)
      if let near = name.near {
        writer.object("near") { writer in
          writer.member("id", near.id)
          writer.member("name", near.name)
        }
      }
    }
  }

  /// A GeoJSON FeatureCollection for a heat map: places as points or cells as polygons, with their
  /// counts.
  ///
  /// - Parameter cellsOnly: Whether to write the cells instead of the places.
  /// - Returns: UTF-8 with a line end; places without a point are left out.
  public func geoJSON(cellsOnly: Bool = false) -> [UInt8] {
    let features =
      cellsOnly
      ? cells.map(Self.feature) : places.filter { $0.coordinate != nil }.map(Self.feature)
    return Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8)
      + features.joined(separator: Array(",".utf8)) + Array("\n]}\n".utf8)
  }

  /// A line end followed by a feature.
  private static func feature(of place: Place) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", "Feature")
      writer.member("id", place.id)
      writer.key("geometry")
      if let coordinate = place.coordinate {
        Geometry.point(coordinate).write(to: &writer)
      } else {
        writer.null()
      }
      writer.object("properties") { place.write(to: &$0, withPoint: false) }
    }
    return [0x0A] + writer.bytes
  }

  private static func feature(of cell: Cell) -> [UInt8] {
    var writer = JSONWriter()
    let corners = [
      (cell.west, cell.south), (cell.east, cell.south), (cell.east, cell.north),
      (cell.west, cell.north), (cell.west, cell.south),
    ]
    writer.object { writer in
      writer.member("type", "Feature")
      writer.object("geometry") { writer in
        writer.member("type", "Polygon")
        writer.array("coordinates") { writer in
          writer.array { writer in
            for (longitude, latitude) in corners {
              writer.array { writer in
                writer.number(longitude, decimals: 6)
                writer.number(latitude, decimals: 6)
              }
            }
          }
        }
      }
      writer.object("properties") { cell.write(to: &$0) }
    }
    return [0x0A] + writer.bytes
  }
}

extension SummaryReport.Place {
  fileprivate func write(to writer: inout JSONWriter, withPoint: Bool = true) {
    writer.member("id", id)
    writer.member("name", name)
    writer.member("full_name", fullName)
    writer.member("country_code", countryCode.isEmpty ? nil : countryCode)
    if withPoint, let coordinate {
      writer.member("longitude", coordinate.longitude, decimals: 6)
      writer.member("latitude", coordinate.latitude, decimals: 6)
    }
    writer.member("documents", documents)
    writer.member("mentions", mentions)
    writer.member("confidence", confidence, decimals: 4)
  }
}

extension SummaryReport.Country {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("country_code", code)
    writer.member("country", name)
    writer.member("documents", documents)
    writer.member("mentions", mentions)
    writer.member("share", share, decimals: 4)
    writer.member("documents_in_focus", focus)
  }
}

extension SummaryReport.Cell {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("name", name.isEmpty ? nil : name)
    writer.member("documents", documents)
    writer.member("mentions", mentions)
    writer.member("share", share, decimals: 4)
  }
}

extension SummaryReport.Pair {
  fileprivate func write(to writer: inout JSONWriter) {
    for (key, place) in [("from", first), ("to", second)] {
      writer.object(key) { writer in
        writer.member("id", place.id)
        writer.member("name", place.fullName)
      }
    }
    writer.member("documents", documents)
    writer.member("undercount_at_most", undercount)
    writer.member("jaccard", jaccard, decimals: 4)
    writer.member("pmi_bits", information, decimals: 3)
    writer.member("distance_m", distance, decimals: 1)
  }
}
