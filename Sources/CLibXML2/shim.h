#pragma once
// Debian's libxml2 is built with the system's ICU, whose enums clash with those inside Foundation
// in a clean build. Only the parser is needed here, so ICU is left outside the door.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Encoding and I/O errors are also printed through a variadic function, which Swift cannot write.
static void kernvraag_print_nothing(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}
static inline void kernvraag_silence_libxml2(void) {
  xmlSetGenericErrorFunc(NULL, kernvraag_print_nothing);
}

// The parser calls back for each of the many small parts of a document. What it tells is written down here and read
// by Swift some hundreds of events at a time: a call into Swift for each would take longer than the parsing.

typedef enum {
  KERNVRAAG_XML_START,
  KERNVRAAG_XML_ATTRIBUTE,
  KERNVRAAG_XML_TEXT,
  KERNVRAAG_XML_END
} kernvraag_xml_kind;

/// What was told, in the order of the document; the attributes of an element stand behind its start.
typedef struct {
  kernvraag_xml_kind kind;
  /// Line of a start or attribute.
  uint32_t line;
  /// Local name of an element or attribute, kept by the parser.
  const xmlChar *name;
  /// Place of a text or value among the bytes.
  uint32_t from;
  /// Bytes of a text or value, attributes of a start.
  uint32_t count;
} kernvraag_xml_event;

/// Which limit a document passed.
typedef enum {
  KERNVRAAG_XML_WITHIN,
  KERNVRAAG_XML_TOO_DEEP,
  KERNVRAAG_XML_TOO_MANY_ATTRIBUTES,
  KERNVRAAG_XML_TOO_LARGE
} kernvraag_xml_excess;

typedef struct {
  kernvraag_xml_event *events;
  size_t count;
  size_t capacity;
  uint8_t *bytes;
  size_t byte_count;
  size_t byte_capacity;
  xmlParserCtxtPtr context;
  /// Most bytes of texts and values at a time.
  size_t byte_limit;
  /// Most levels, and most attributes of an element: checking that no two are the same takes quadratic time.
  int depth_limit;
  int attribute_limit;
  int depth;
  /// The limit that was passed, and where; nothing is written down from there on.
  kernvraag_xml_excess excess;
  uint32_t line_of_excess;
  /// Whoever began the reading.
  void *owner;
} kernvraag_xml_tape;

static inline void kernvraag_xml_reserve_events(kernvraag_xml_tape *tape, size_t more) {
  if (tape->count + more <= tape->capacity) return;
  tape->capacity = tape->capacity * 2 + more;
  tape->events = realloc(tape->events, tape->capacity * sizeof *tape->events);
  if (!tape->events) abort();
}

static inline uint32_t kernvraag_xml_keep(kernvraag_xml_tape *tape, const xmlChar *text, size_t count) {
  if (count == 0) return (uint32_t)tape->byte_count;
  if (tape->byte_count + count > tape->byte_capacity) {
    tape->byte_capacity = tape->byte_capacity * 2 + count;
    tape->bytes = realloc(tape->bytes, tape->byte_capacity);
    if (!tape->bytes) abort();
  }
  memcpy(tape->bytes + tape->byte_count, text, count);
  tape->byte_count += count;
  return (uint32_t)(tape->byte_count - count);
}

/// The line that the parser is at; 0 when it has not begun.
static inline uint32_t kernvraag_xml_line(const kernvraag_xml_tape *tape) {
  const xmlParserInputPtr input = tape->context ? tape->context->input : NULL;
  return input ? (uint32_t)input->line : 0;
}

/// Stops the parser when a limit was passed; whether it was.
static inline int kernvraag_xml_stops(kernvraag_xml_tape *tape, int is_passed, kernvraag_xml_excess excess) {
  if (!is_passed) return 0;
  tape->excess = excess;
  tape->line_of_excess = kernvraag_xml_line(tape);
  if (tape->context) xmlStopParser(tape->context);
  return 1;
}

/// Whether there is room for so many bytes more; when not, the parser is stopped.
static inline int kernvraag_xml_has_room(kernvraag_xml_tape *tape, size_t count) {
  return !kernvraag_xml_stops(tape, tape->byte_count + count > tape->byte_limit, KERNVRAAG_XML_TOO_LARGE);
}

static void kernvraag_xml_began(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                                int namespace_count, const xmlChar **namespaces, int count, int defaulted,
                                const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
  kernvraag_xml_tape *tape = data;
  if (tape->excess) return;
  if (kernvraag_xml_stops(tape, ++tape->depth > tape->depth_limit, KERNVRAAG_XML_TOO_DEEP) ||
      kernvraag_xml_stops(tape, count > tape->attribute_limit, KERNVRAAG_XML_TOO_MANY_ATTRIBUTES))
    return;
  const uint32_t line = kernvraag_xml_line(tape);
  kernvraag_xml_reserve_events(tape, (size_t)count + 1);
  kernvraag_xml_event *event = tape->events + tape->count;
  *event++ = (kernvraag_xml_event){KERNVRAAG_XML_START, line, name, 0, (uint32_t)count};
  // Five pointers an attribute: local name, prefix, URI, value, end of value.
  for (int i = 0; i < count; i++, attributes += 5) {
    const size_t size = attributes[3] ? (size_t)(attributes[4] - attributes[3]) : 0;
    if (!kernvraag_xml_has_room(tape, size)) return;
    const uint32_t from = kernvraag_xml_keep(tape, attributes[3], size);
    *event++ = (kernvraag_xml_event){KERNVRAAG_XML_ATTRIBUTE, line, attributes[0], from, (uint32_t)size};
  }
  tape->count += (size_t)count + 1;
}

static void kernvraag_xml_ended(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  kernvraag_xml_tape *tape = data;
  if (tape->excess) return;
  tape->depth--;
  kernvraag_xml_reserve_events(tape, 1);
  tape->events[tape->count++] = (kernvraag_xml_event){KERNVRAAG_XML_END, 0, name, 0, 0};
}

static void kernvraag_xml_found(void *data, const xmlChar *text, int count) {
  kernvraag_xml_tape *tape = data;
  if (tape->excess || !text || count <= 0) return;
  if (!kernvraag_xml_has_room(tape, (size_t)count)) return;
  const uint32_t from = kernvraag_xml_keep(tape, text, (size_t)count);
  kernvraag_xml_reserve_events(tape, 1);
  tape->events[tape->count++] = (kernvraag_xml_event){KERNVRAAG_XML_TEXT, 0, NULL, from, (uint32_t)count};
}

/// Has a parser tell the tape that is its user data.
static inline void kernvraag_xml_write_down(xmlSAXHandler *handler) {
  handler->initialized = XML_SAX2_MAGIC;
  handler->startElementNs = kernvraag_xml_began;
  handler->endElementNs = kernvraag_xml_ended;
  handler->characters = kernvraag_xml_found;
  handler->ignorableWhitespace = kernvraag_xml_found;
  handler->cdataBlock = kernvraag_xml_found;
}
