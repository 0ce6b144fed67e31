#pragma once
#include <yajl/yajl_parse.h>

/// Has a parser accept several values behind each other, as JSON lines have them; a variadic function, which Swift
/// cannot call.
static inline void kernvraag_yajl_allow_lines(yajl_handle handle) {
  yajl_config(handle, yajl_allow_multiple_values, 1);
}
