// The bare loop over geod_inverse that Geodesy is measured against; for the benchmark and tests only.
#ifndef DATELINE_CGEODESICLOOP_H
#define DATELINE_CGEODESICLOOP_H

#include <stddef.h>

// Solves the inverse problem on WGS 84 between each point and the next.
//
// points: latitude and longitude in degrees, by turns; count: number of points.
// Returns the sum of all distances (metres) and azimuths (degrees), so that none is left out.
double geodesic_loop_inverse(const double *points, size_t count);

// Solves the inverse problem on WGS 84 for pairs of points.
//
// pairs: two latitudes and longitudes in degrees for each; count: number of pairs.
// results: the distance (metres), and azimuths at both points (degrees, -180...180) for each.
void geodesic_loop_inverse_each(const double *pairs, size_t count, double *results);

#endif
