// PROJ (https://proj.org) as Dateline sees it: geodesics and coordinate operations.
// Only the module Geodesy imports this.
#ifndef DATELINE_CPROJ_SHIM_H
#define DATELINE_CPROJ_SHIM_H

#include <geodesic.h>
#include <proj.h>

#endif
