// zlib (https://zlib.net) as Dateline sees it: inflating and the checksum of archives.
// Only the module Gazetteer imports this, in Import/Archive/Inflater.swift.
#ifndef DATELINE_CZLIB_SHIM_H
#define DATELINE_CZLIB_SHIM_H

#include <zlib.h>

// A macro with a size, which Swift does not see.
static inline int dateline_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

#endif
