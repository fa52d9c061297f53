/// The styles of maps, for light, dark and print. Colours are custom properties that a page may
/// override.
public enum MapStyle {
  /// CSS for a map's own `style` element or for that of the page.
  public static let css = light + dark + shapes

  private static let light = """
    :where(.dateline-map){--map-sea:#dce8ef;--map-land:#eeebe3;--map-focus:#faf8f2;--map-coast:#8fa9b8;\
    --map-border:#8d867b;--map-division:#b9b2a5;--map-water:#9fc3d8;--map-lake:#cfe1eb;--map-grid:#7d97a6;\
    --map-text:#1f1e1c;--map-muted:#6b675f;--map-seatext:#54788c;--map-halo:#fbfaf6;--map-place:#b3251b;\
    --map-described:#6d3fa8;--map-coordinate:#05686b;--map-line:#b3251b}

    """

  private static let dark = """
    @media screen and (prefers-color-scheme:dark){:where(.dateline-map){--map-sea:#131d26;--map-land:#262a2e;\
    --map-focus:#33383d;--map-coast:#4c6274;--map-border:#7c8187;--map-division:#50565c;--map-water:#38627e;\
    --map-lake:#1b2f3d;--map-grid:#5d7485;--map-text:#f1efea;--map-muted:#a9adb1;--map-seatext:#7ea3b8;\
    --map-halo:#1a1e22;--map-place:#ff8273;--map-described:#c7a2ff;--map-coordinate:#5fd3cb;\
    --map-line:#ff8273}}

    """

  private static let shapes = """
    .dateline-map{background:var(--map-sea);font-family:system-ui,-apple-system,Segoe UI,Roboto,\
    Helvetica Neue,Arial,sans-serif;max-width:100%;height:auto;print-color-adjust:exact;\
    -webkit-print-color-adjust:exact}
    .dateline-map path{fill:none;stroke-linejoin:round;stroke-linecap:round}
    .dateline-map .sea{fill:var(--map-sea)}
    .dateline-map .land{fill:var(--map-land);fill-rule:evenodd;stroke:var(--map-coast);stroke-width:.7}
    .dateline-map .focus{fill:var(--map-focus);fill-rule:evenodd;stroke:var(--map-coast);stroke-width:.7}
    .dateline-map .lake{fill:var(--map-lake);fill-rule:evenodd;stroke:var(--map-water);stroke-width:.5}
    .dateline-map .river{stroke:var(--map-water);stroke-width:.8}
    .dateline-map .river.great{stroke-width:1.5}
    .dateline-map .border{stroke:var(--map-border);stroke-width:1}
    .dateline-map .division{stroke:var(--map-division);stroke-width:.7;stroke-dasharray:3 2.5}
    .dateline-map .grid{stroke:var(--map-grid);stroke-width:.5;opacity:.35}
    .dateline-map text{fill:var(--map-text);stroke:var(--map-halo);stroke-width:2.6;stroke-linejoin:round;\
    paint-order:stroke;font-size:11px}
    .dateline-map .degrees{fill:var(--map-muted);stroke-width:2;font-size:10px;text-anchor:middle}
    .dateline-map .large{font-size:13px}
    .dateline-map .country{fill:var(--map-muted);letter-spacing:.12em;font-size:11px;text-anchor:middle}
    .dateline-map .seaname{fill:var(--map-seatext);stroke:var(--map-sea);font-style:italic;\
    text-anchor:middle}
    .dateline-map .rivername{fill:var(--map-seatext);font-style:italic;font-size:10px;text-anchor:middle}
    .dateline-map .townname{fill:var(--map-muted);font-size:10.5px}
    .dateline-map .townmark{fill:var(--map-muted);stroke:var(--map-halo);stroke-width:1}
    .dateline-map .relation,.dateline-map .leg,.dateline-map .description{stroke:var(--map-line);\
    stroke-width:1;opacity:.38}
    .dateline-map .leg{stroke-width:1.4;opacity:.6}
    .dateline-map .description{stroke:var(--map-described);stroke-dasharray:4 3;opacity:.8}
    .dateline-map .area{fill:var(--map-described);fill-opacity:.13;fill-rule:evenodd;\
    stroke:var(--map-described);stroke-width:1;stroke-dasharray:4 3}
    .dateline-map .area.open{fill:none;stroke-width:2}
    .dateline-map .place{color:var(--map-place);cursor:default}
    .dateline-map .place.is-described,.dateline-map .place.is-approximate{color:var(--map-described)}
    .dateline-map .place.is-coordinate{color:var(--map-coordinate)}
    .dateline-map .mark{fill:currentColor;stroke:var(--map-halo);stroke-width:1.2}
    .dateline-map .hollow{fill:var(--map-halo);fill-opacity:.6;stroke:currentColor;stroke-width:1.4}
    .dateline-map .dot{fill:var(--map-halo)}
    .dateline-map .cross{stroke:currentColor;stroke-width:1.4}
    .dateline-map .likely .mark{fill-opacity:.75}
    .dateline-map .doubtful .mark{fill:var(--map-halo);stroke:currentColor;stroke-width:1.4;\
    stroke-dasharray:2.5 1.8}
    .dateline-map .doubtful .ring,.dateline-map .ringnote{fill:none;stroke:var(--map-described);\
    stroke-width:1.6;stroke-dasharray:3 2}
    .dateline-map .hit{fill:transparent;stroke:none}
    .dateline-map .place text{font-weight:600;font-size:12.5px}
    .dateline-map .place.minor text{font-weight:500;font-size:11.5px}
    .dateline-map .seaname.large{font-size:13px}
    .dateline-map.is-world{background:var(--map-halo)}
    .dateline-map .place.is-area text{font-weight:500;font-size:11.5px;letter-spacing:.04em}
    .dateline-map .place.is-country text{font-size:11px;font-weight:700;letter-spacing:.12em;\
    text-anchor:middle}
    .dateline-map .country.large,.dateline-map .place.is-country text.large{font-size:13px}
    .dateline-map .place.is-beyond text{font-weight:400;font-size:11px;fill:var(--map-muted)}
    .dateline-map .place.is-beyond .mark{fill:var(--map-muted)}
    .dateline-map .doubtful text{font-style:italic}
    .dateline-map .leader{stroke:var(--map-text);stroke-width:.7;opacity:.7}
    .dateline-map .place:focus{outline:none}
    .dateline-map .place:focus-visible .mark,.dateline-map .place.is-lit .mark{stroke:var(--map-text);\
    stroke-width:2.4;stroke-dasharray:none}
    .dateline-map .place:focus-visible text,.dateline-map .place:hover text,\
    .dateline-map .place.is-lit text{text-decoration:underline}
    .dateline-map .bar{fill:var(--map-text);stroke:var(--map-halo);stroke-width:.8}
    .dateline-map .barback{fill:var(--map-halo);stroke:var(--map-text);stroke-width:.8}
    .dateline-map .note{fill:var(--map-muted);font-size:10px}
    .dateline-map .locator .land,.dateline-map .locator .border{stroke-width:.5}
    .dateline-map .locator .lake{stroke:none}
    .dateline-map .here{fill:var(--map-place);fill-opacity:.25;stroke:var(--map-place);\
    stroke-width:1.4}
    .dateline-map .locator .frame{stroke-width:1.6}
    .dateline-map .frame{fill:none;stroke:var(--map-muted);stroke-width:1}

    """
}
