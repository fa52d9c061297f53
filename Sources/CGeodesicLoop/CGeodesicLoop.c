#include "CGeodesicLoop.h"

#include <geodesic.h>

double geodesic_loop_inverse(const double *points, size_t count) {
  struct geod_geodesic geodesic;
  geod_init(&geodesic, 6378137, 1 / 298.257223563);
  double sum = 0;
  for (size_t index = 0; index + 1 < count; index++) {
    const double *origin = points + 2 * index;
    double distance, azimuth, final_azimuth;
    geod_inverse(&geodesic, origin[0], origin[1], origin[2], origin[3], &distance, &azimuth,
                 &final_azimuth);
    sum += distance + azimuth + final_azimuth;
  }
  return sum;
}

void geodesic_loop_inverse_each(const double *pairs, size_t count, double *results) {
  struct geod_geodesic geodesic;
  geod_init(&geodesic, 6378137, 1 / 298.257223563);
  for (size_t index = 0; index < count; index++) {
    const double *pair = pairs + 4 * index;
    double *result = results + 3 * index;
    geod_inverse(&geodesic, pair[0], pair[1], pair[2], pair[3], result, result + 1, result + 2);
  }
}
