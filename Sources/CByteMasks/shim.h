#pragma once
// One bit for each of 64 bytes. Swift's vectors have no instruction for this (a movemask), and it is what
// makes reading delimited text three times as fast as byte by byte.
#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where the bytes of a block are that matter to a delimited text.
typedef struct {
  uint64_t delimiters;
  uint64_t quotes;
  uint64_t feeds;
  uint64_t returns;
} kernvraag_masks;

/// Whether a byte is a control character other than tab, line feed and carriage return.
static inline int kernvraag_is_control(uint8_t byte) {
  return (byte < 32 && byte != 9 && byte != 10 && byte != 13) || byte == 127;
}

#if defined(__SSE2__)

static inline uint64_t kernvraag_equal(__m128i a, __m128i b, __m128i c, __m128i d, uint8_t byte) {
  const __m128i wanted = _mm_set1_epi8((char)byte);
  const uint64_t m0 = (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, wanted));
  const uint64_t m1 = (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(b, wanted));
  const uint64_t m2 = (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(c, wanted));
  const uint64_t m3 = (uint16_t)_mm_movemask_epi8(_mm_cmpeq_epi8(d, wanted));
  return m0 | m1 << 16 | m2 << 32 | m3 << 48;
}

/// The masks of the 64 bytes at `p`; bit i is byte i.
static inline kernvraag_masks kernvraag_masks_at(const uint8_t *p, uint8_t delimiter, uint8_t quote) {
  const __m128i a = _mm_loadu_si128((const __m128i *)p);
  const __m128i b = _mm_loadu_si128((const __m128i *)(p + 16));
  const __m128i c = _mm_loadu_si128((const __m128i *)(p + 32));
  const __m128i d = _mm_loadu_si128((const __m128i *)(p + 48));
  const kernvraag_masks masks = {
      kernvraag_equal(a, b, c, d, delimiter), kernvraag_equal(a, b, c, d, quote),
      kernvraag_equal(a, b, c, d, '\n'), kernvraag_equal(a, b, c, d, '\r')};
  return masks;
}

/// How many bytes from `p` on are ASCII, at most `count`.
static inline size_t kernvraag_ascii_prefix(const uint8_t *p, size_t count) {
  size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    const int high = _mm_movemask_epi8(_mm_loadu_si128((const __m128i *)(p + i)));
    if (high) return i + (size_t)__builtin_ctz((unsigned)high);
  }
  while (i < count && p[i] < 0x80) i++;
  return i;
}

/// Whether a text has a control character other than tab, line feed and carriage return.
static inline int kernvraag_has_control(const uint8_t *p, size_t count) {
  size_t i = 0;
  __m128i found = _mm_setzero_si128();
  for (; i + 16 <= count; i += 16) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(p + i));
    const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(31)), v);
    const __m128i plain = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(9)), _mm_cmpeq_epi8(v, _mm_set1_epi8(10))),
        _mm_cmpeq_epi8(v, _mm_set1_epi8(13)));
    found = _mm_or_si128(found, _mm_andnot_si128(plain, low));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(v, _mm_set1_epi8(127)));
  }
  if (_mm_movemask_epi8(found)) return 1;
  for (; i < count; i++)
    if (kernvraag_is_control(p[i])) return 1;
  return 0;
}

/// The place of the first byte that is `a` or `b`; `count` when there is none.
static inline size_t kernvraag_first_of(const uint8_t *p, size_t count, uint8_t a, uint8_t b) {
  size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(p + i));
    const int found = _mm_movemask_epi8(_mm_or_si128(
        _mm_cmpeq_epi8(v, _mm_set1_epi8((char)a)), _mm_cmpeq_epi8(v, _mm_set1_epi8((char)b))));
    if (found) return i + (size_t)__builtin_ctz((unsigned)found);
  }
  while (i < count && p[i] != a && p[i] != b) i++;
  return i;
}

/// Whether a text is ASCII without control characters other than tab, line feed and carriage return.
static inline int kernvraag_is_plain(const uint8_t *p, size_t count) {
  size_t i = 0;
  __m128i found = _mm_setzero_si128();
  for (; i + 16 <= count; i += 16) {
    const __m128i v = _mm_loadu_si128((const __m128i *)(p + i));
    // As signed numbers, bytes beyond ASCII are below 32 too.
    const __m128i low = _mm_cmplt_epi8(v, _mm_set1_epi8(32));
    const __m128i plain = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8(9)), _mm_cmpeq_epi8(v, _mm_set1_epi8(10))),
        _mm_cmpeq_epi8(v, _mm_set1_epi8(13)));
    found = _mm_or_si128(found, _mm_andnot_si128(plain, low));
    found = _mm_or_si128(found, _mm_cmpeq_epi8(v, _mm_set1_epi8(127)));
  }
  if (_mm_movemask_epi8(found)) return 0;
  for (; i < count; i++)
    if (kernvraag_is_control(p[i]) || p[i] >= 0x80) return 0;
  return 1;
}

#else

static inline size_t kernvraag_first_of(const uint8_t *p, size_t count, uint8_t a, uint8_t b) {
  size_t i = 0;
  while (i < count && p[i] != a && p[i] != b) i++;
  return i;
}

static inline int kernvraag_is_plain(const uint8_t *p, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (kernvraag_is_control(p[i]) || p[i] >= 0x80) return 0;
  return 1;
}

static inline int kernvraag_has_control(const uint8_t *p, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (kernvraag_is_control(p[i])) return 1;
  return 0;
}

/// A bit for each byte of a word of eight that equals `byte` (Hacker's Delight, 6-1, exact form).
static inline uint64_t kernvraag_equal8(uint64_t word, uint8_t byte) {
  const uint64_t x = word ^ (0x0101010101010101ull * byte);
  const uint64_t low = 0x7F7F7F7F7F7F7F7Full;
  const uint64_t zero = ~(((x & low) + low) | x | low);
  return (zero >> 7) * 0x0102040810204080ull >> 56;
}

static inline kernvraag_masks kernvraag_masks_at(const uint8_t *p, uint8_t delimiter, uint8_t quote) {
  kernvraag_masks masks = {0, 0, 0, 0};
  for (int i = 0; i < 64; i += 8) {
    uint64_t word;
    __builtin_memcpy(&word, p + i, 8);
    masks.delimiters |= kernvraag_equal8(word, delimiter) << i;
    masks.quotes |= kernvraag_equal8(word, quote) << i;
    masks.feeds |= kernvraag_equal8(word, '\n') << i;
    masks.returns |= kernvraag_equal8(word, '\r') << i;
  }
  return masks;
}

static inline size_t kernvraag_ascii_prefix(const uint8_t *p, size_t count) {
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    uint64_t word;
    __builtin_memcpy(&word, p + i, 8);
    if (word & 0x8080808080808080ull) break;
  }
  while (i < count && p[i] < 0x80) i++;
  return i;
}

#endif
