#pragma once
#include <stddef.h>

extern const unsigned char kernvraag_reference_bytes[];
extern const unsigned char kernvraag_reference_bytes_end[];

/// The first byte of the reference model that is built into the program.
static inline const unsigned char *kernvraag_reference_model(void) { return kernvraag_reference_bytes; }

/// Its number of bytes.
static inline size_t kernvraag_reference_model_size(void) {
  return (size_t)(kernvraag_reference_bytes_end - kernvraag_reference_bytes);
}
