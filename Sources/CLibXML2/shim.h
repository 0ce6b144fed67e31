#pragma once
// Debian's libxml2 is built with the system's ICU, whose enums clash with those inside Foundation
// in a clean build. Only the parser is needed here, so ICU is left outside the door.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>

// Encoding and I/O errors are also printed through a variadic function, which Swift cannot write.
static void kernvraag_print_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
static inline void kernvraag_silence_libxml2(void) {
  xmlSetGenericErrorFunc(NULL, kernvraag_print_nothing);
}
