// libxml2 (https://gitlab.gnome.org/GNOME/libxml2) as Dateline sees it: its HTML parser and its XML writer.
// Only the module Markup imports this.
#ifndef DATELINE_CLIBXML_SHIM_H
#define DATELINE_CLIBXML_SHIM_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlwriter.h>

#endif
