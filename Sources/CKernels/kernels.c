#include "CKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Maps of 16-bit integers. Four rows share each load of the weights.

#if defined(__x86_64__)

__attribute__((target("avx2"))) static void affine_int16_avx2(
    const int16_t *x, long rows, long inner, const int16_t *w, long columns, const float *scale,
    const float *bias, float *out) {
  const long pairs = inner / 2;
  for (long row = 0; row < rows; row += 4) {
    const long left = rows - row < 4 ? rows - row : 4;
    const int16_t *x0 = x + row * inner;
    const int16_t *x1 = left > 1 ? x0 + inner : x0;
    const int16_t *x2 = left > 2 ? x1 + inner : x0;
    const int16_t *x3 = left > 3 ? x2 + inner : x0;
    for (long column = 0; column < columns; column += 16) {
      __m256i sums[4][2];
      for (int i = 0; i < 4; i++) sums[i][0] = sums[i][1] = _mm256_setzero_si256();
      const int16_t *weights = w + column * 2;
      for (long p = 0; p < pairs; p++, weights += columns * 2) {
        const __m256i w0 = _mm256_loadu_si256((const __m256i *)weights);
        const __m256i w1 = _mm256_loadu_si256((const __m256i *)(weights + 16));
        int32_t pair;
#define ADD_ROW(i)                                                                        \
  __builtin_memcpy(&pair, x##i + 2 * p, 4);                                               \
  {                                                                                       \
    const __m256i both = _mm256_set1_epi32(pair);                                         \
    sums[i][0] = _mm256_add_epi32(sums[i][0], _mm256_madd_epi16(both, w0));               \
    sums[i][1] = _mm256_add_epi32(sums[i][1], _mm256_madd_epi16(both, w1));               \
  }
        ADD_ROW(0) ADD_ROW(1) ADD_ROW(2) ADD_ROW(3)
#undef ADD_ROW
      }
      for (long i = 0; i < left; i++) {
        for (long half = 0; half < 2; half++) {
          const long first = column + half * 8;
          const __m256 product =
              _mm256_mul_ps(_mm256_cvtepi32_ps(sums[i][half]), _mm256_loadu_ps(scale + first));
          _mm256_storeu_ps(
              out + (row + i) * columns + first,
              _mm256_add_ps(product, _mm256_loadu_ps(bias + first)));
        }
      }
    }
  }
}

// The same with instructions that multiply pairs and add in one; blocks of 8 rows and 16 columns.
__attribute__((target("avx512f,avx512bw,avx512vnni"))) static void affine_int16_vnni(
    const int16_t *x, long rows, long inner, const int16_t *w, long columns, const float *scale,
    const float *bias, float *out) {
  const long pairs = inner / 2;
  for (long row = 0; row < rows; row += 8) {
    const long left = rows - row < 8 ? rows - row : 8;
    const int16_t *inputs[8];
    for (long i = 0; i < 8; i++) inputs[i] = x + (row + (i < left ? i : 0)) * inner;
    for (long column = 0; column < columns; column += 16) {
      __m512i sums[8];
      for (int i = 0; i < 8; i++) sums[i] = _mm512_setzero_si512();
      const int16_t *weights = w + column * 2;
      for (long p = 0; p < pairs; p++, weights += columns * 2) {
        const __m512i block = _mm512_loadu_si512(weights);
        for (int i = 0; i < 8; i++) {
          int32_t pair;
          __builtin_memcpy(&pair, inputs[i] + 2 * p, 4);
          sums[i] = _mm512_dpwssd_epi32(sums[i], _mm512_set1_epi32(pair), block);
        }
      }
      const __m512 scales = _mm512_loadu_ps(scale + column);
      const __m512 biases = _mm512_loadu_ps(bias + column);
      for (long i = 0; i < left; i++) {
        const __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[i]), scales);
        _mm512_storeu_ps(out + (row + i) * columns + column, _mm512_add_ps(product, biases));
      }
    }
  }
}

#endif

// The same for any processor; on x86-64 the compiler makes SSE2, on arm64 NEON of it.
static void affine_int16_plain(
    const int16_t *x, long rows, long inner, const int16_t *w, long columns, const float *scale,
    const float *bias, float *out) {
#pragma clang fp contract(off)
  for (long row = 0; row < rows; row++) {
    for (long column = 0; column < columns; column += 16) {
      int32_t sums[16] = {0};
      const int16_t *weights = w + column * 2;
      for (long p = 0; p < inner / 2; p++, weights += columns * 2) {
        const int32_t a = x[row * inner + 2 * p], b = x[row * inner + 2 * p + 1];
        for (int j = 0; j < 16; j++) sums[j] += a * weights[2 * j] + b * weights[2 * j + 1];
      }
      for (int j = 0; j < 16; j++) {
        const float product = (float)sums[j] * scale[column + j];
        out[row * columns + column + j] = product + bias[column + j];
      }
    }
  }
}

void hearsay_affine_int16(
    const int16_t *x, long rows, long inner, const int16_t *w, long columns, const float *scale,
    const float *bias, float *out) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw")) {
    affine_int16_vnni(x, rows, inner, w, columns, scale, bias, out);
    return;
  }
  if (__builtin_cpu_supports("avx2")) {
    affine_int16_avx2(x, rows, inner, w, columns, scale, bias, out);
    return;
  }
#endif
  affine_int16_plain(x, rows, inner, w, columns, scale, bias, out);
}

// Elementwise work on vectors of eight. No product is fused with a sum, so that every processor
// gives the same bits.

typedef float floats8 __attribute__((vector_size(32), aligned(4)));
typedef int32_t ints8 __attribute__((vector_size(32), aligned(4)));
typedef int16_t shorts8 __attribute__((vector_size(16), aligned(2)));
typedef int8_t bytes8 __attribute__((vector_size(8), aligned(1)));

// They are always inlined, so how vectors are passed is of no account.
#pragma clang diagnostic ignored "-Wpsabi"
#define ALWAYS static inline __attribute__((always_inline))

ALWAYS floats8 rational_tanh(floats8 x) {
#pragma clang fp contract(off)
  x = __builtin_elementwise_min(__builtin_elementwise_max(x, (floats8){} - 3), (floats8){} + 3);
  const floats8 square = x * x;
  return x * (square + 27) / (square * 9 + 27);
}

ALWAYS floats8 logistic(floats8 x) {
#pragma clang fp contract(off)
  return rational_tanh(x * 0.5f) * 0.5f + 0.5f;
}

// Adding 1.5 * 2^23 leaves the rounded number in the low bits of the float.
ALWAYS shorts8 rounded(floats8 x) {
  return __builtin_convertvector((ints8)(x + 12582912.0f), shorts8);
}

ALWAYS void recurrent_step(const float *gate, long width, long units, float *cell, int16_t *x) {
#pragma clang fp contract(off)
  for (long unit = 0; unit < units; unit += 8) {
    const floats8 z = rational_tanh(*(const floats8 *)(gate + unit));
    const floats8 f = logistic(*(const floats8 *)(gate + width + unit));
    const floats8 r = logistic(*(const floats8 *)(gate + 2 * width + unit));
    const floats8 before = *(const floats8 *)(cell + unit);
    const floats8 now = z + f * (before - z);
    *(floats8 *)(cell + unit) = now;
    const floats8 input = __builtin_convertvector(*(const shorts8 *)(x + unit), floats8);
    *(shorts8 *)(x + unit) = rounded(input + r * (now * 4096.0f - input));
  }
}

ALWAYS void tanh_int16(const float *x, long count, int16_t *out) {
#pragma clang fp contract(off)
  for (long at = 0; at < count; at += 8) {
    *(shorts8 *)(out + at) = rounded(rational_tanh(*(const floats8 *)(x + at)) * 4096.0f);
  }
}

ALWAYS void sum_rows_int8(
    const int8_t *rows, const uint32_t *entries, long count, long columns, float unit,
    float *out) {
  long column = 0;
  for (; column + 32 <= columns; column += 32) {
    ints8 sums[4] = {0};
    for (long e = 0; e < count; e++) {
      const int8_t *row = rows + (long)(entries[e] >> 5) * columns + column;
      const int32_t exponent = entries[e] & 31;
      for (int i = 0; i < 4; i++) {
        sums[i] += __builtin_convertvector(*(const bytes8 *)(row + 8 * i), ints8) << exponent;
      }
    }
    for (int i = 0; i < 4; i++) {
      *(floats8 *)(out + column + 8 * i) = __builtin_convertvector(sums[i], floats8) * unit;
    }
  }
  for (; column < columns; column += 8) {
    ints8 sum = {0};
    for (long e = 0; e < count; e++) {
      const int8_t *row = rows + (long)(entries[e] >> 5) * columns + column;
      sum += __builtin_convertvector(*(const bytes8 *)row, ints8) << (int32_t)(entries[e] & 31);
    }
    *(floats8 *)(out + column) = __builtin_convertvector(sum, floats8) * unit;
  }
}

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2")))
WIDE static void recurrent_step_avx2(
    const float *gate, long width, long units, float *cell, int16_t *x) {
  recurrent_step(gate, width, units, cell, x);
}
WIDE static void tanh_int16_avx2(const float *x, long count, int16_t *out) {
  tanh_int16(x, count, out);
}
WIDE static void sum_rows_int8_avx2(
    const int8_t *rows, const uint32_t *entries, long count, long columns, float unit,
    float *out) {
  sum_rows_int8(rows, entries, count, columns, unit, out);
}
#define CALL_WIDEST(name, ...)                                                            \
  if (__builtin_cpu_supports("avx2")) name##_avx2(__VA_ARGS__); else name(__VA_ARGS__)
#else
#define CALL_WIDEST(name, ...) name(__VA_ARGS__)
#endif

void hearsay_recurrent_step(const float *gate, long width, long units, float *cell, int16_t *x) {
  CALL_WIDEST(recurrent_step, gate, width, units, cell, x);
}

void hearsay_tanh_int16(const float *x, long count, int16_t *out) {
  CALL_WIDEST(tanh_int16, x, count, out);
}

void hearsay_sum_rows_int8(
    const int8_t *rows, const uint32_t *entries, long count, long columns, float unit,
    float *out) {
  CALL_WIDEST(sum_rows_int8, rows, entries, count, columns, unit, out);
}

// Products of floats: blocks of 4 rows and 32 columns, in vectors of 16.

typedef float wide __attribute__((vector_size(64), aligned(4)));

#define FLOAT_BODY                                                                        \
  for (long i = 0; i < rows; i += 4) {                                                    \
    const long left = rows - i < 4 ? rows - i : 4;                                        \
    const float *a0 = a + i * a_row;                                                      \
    const float *a1 = left > 1 ? a0 + a_row : a0;                                         \
    const float *a2 = left > 2 ? a1 + a_row : a0;                                         \
    const float *a3 = left > 3 ? a2 + a_row : a0;                                         \
    long j = 0;                                                                           \
    for (; j + 32 <= columns; j += 32) {                                                  \
      wide s[4][2] = {{{0}}};                                                             \
      for (long k = 0; k < inner; k++) {                                                  \
        const wide b0 = *(const wide *)(b + k * columns + j);                             \
        const wide b1 = *(const wide *)(b + k * columns + j + 16);                        \
        s[0][0] += a0[k * a_step] * b0;                                                   \
        s[0][1] += a0[k * a_step] * b1;                                                   \
        s[1][0] += a1[k * a_step] * b0;                                                   \
        s[1][1] += a1[k * a_step] * b1;                                                   \
        s[2][0] += a2[k * a_step] * b0;                                                   \
        s[2][1] += a2[k * a_step] * b1;                                                   \
        s[3][0] += a3[k * a_step] * b0;                                                   \
        s[3][1] += a3[k * a_step] * b1;                                                   \
      }                                                                                   \
      for (long r = 0; r < left; r++) {                                                   \
        *(wide *)(c + (i + r) * columns + j) += s[r][0];                                  \
        *(wide *)(c + (i + r) * columns + j + 16) += s[r][1];                             \
      }                                                                                   \
    }                                                                                     \
    for (; j < columns; j++) {                                                            \
      float s[4] = {0};                                                                   \
      for (long k = 0; k < inner; k++) {                                                  \
        const float weight = b[k * columns + j];                                          \
        s[0] += a0[k * a_step] * weight;                                                  \
        s[1] += a1[k * a_step] * weight;                                                  \
        s[2] += a2[k * a_step] * weight;                                                  \
        s[3] += a3[k * a_step] * weight;                                                  \
      }                                                                                   \
      for (long r = 0; r < left; r++) c[(i + r) * columns + j] += s[r];                   \
    }                                                                                     \
  }

#if defined(__x86_64__)
#pragma clang fp contract(fast)
__attribute__((target("avx512f,fma"))) static void multiply_add_float_avx512(
    const float *a, long a_row, long a_step, const float *b, float *c, long rows, long inner,
    long columns) {
  FLOAT_BODY
}

__attribute__((target("avx2,fma"))) static void multiply_add_float_avx2(
    const float *a, long a_row, long a_step, const float *b, float *c, long rows, long inner,
    long columns) {
  FLOAT_BODY
}
#endif

static void multiply_add_float_plain(
    const float *a, long a_row, long a_step, const float *b, float *c, long rows, long inner,
    long columns) {
  FLOAT_BODY
}

void hearsay_multiply_add_float(
    const float *a, long a_row, long a_step, const float *b, float *c, long rows, long inner,
    long columns) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f")) {
    multiply_add_float_avx512(a, a_row, a_step, b, c, rows, inner, columns);
    return;
  }
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    multiply_add_float_avx2(a, a_row, a_step, b, c, rows, inner, columns);
    return;
  }
#endif
  multiply_add_float_plain(a, a_row, a_step, b, c, rows, inner, columns);
}
