#pragma once
// Debian's libxml2 is built with the system's ICU, whose enums clash with those inside Foundation
// in a clean build. Only the parser is needed here, so ICU is left outside the door.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
