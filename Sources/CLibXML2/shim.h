#pragma once
// Debian's libxml2 is built with ICU and its headers then include ICU's, which clash with the copy
// inside Foundation. Nothing of ours touches the few ICU members, so they are left out.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
