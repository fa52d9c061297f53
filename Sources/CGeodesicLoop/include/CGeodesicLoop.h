// The bare loop over geod_inverse that Geodesy is measured against; for the benchmark only.
#ifndef DATELINE_CGEODESICLOOP_H
#define DATELINE_CGEODESICLOOP_H

#include <stddef.h>

// Solves the inverse problem on WGS 84 between each point and the next.
//
// points: latitude and longitude in degrees, by turns; count: number of points.
// Returns the sum of all distances (metres) and azimuths (degrees), so that none is left out.
double geodesic_loop_inverse(const double *points, size_t count);

#endif
