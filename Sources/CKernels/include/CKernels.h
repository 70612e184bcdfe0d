// Matrix products, compiled for the widest vectors of the processor at hand.
#ifndef HEARSAY_KERNELS_H
#define HEARSAY_KERNELS_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// out[r][c] = scale[c] * (sum over k of x[r][k] * w[k][c]) + bias[c]: the sum exact in 32 bits, the
/// rest rounded twice, so the same on every processor.
///
/// `x` has `rows` rows of `inner` values; `inner` is even. `w` is stored in pairs of inner indices:
/// w[k / 2][c][k % 2]; `columns` is a multiple of 16. The caller makes sure that no sum overflows.
void hearsay_affine_int16(
    const int16_t *x, long rows, long inner, const int16_t *w, long columns, const float *scale,
    const float *bias, float *out);

/// out[c] = unit * (sum over e of rows[entries[e] / 32][c] * 2^(entries[e] % 32)), exact up to the last
/// product. A row has `columns` values, a multiple of 8.
void hearsay_sum_rows_int8(
    const int8_t *rows, const uint32_t *entries, long count, long columns, float unit, float *out);

/// One step of a layer of simple recurrent units, for `units` units, a multiple of 8:
///
///     z = tanh(gate[0]) f = logistic(gate[width]) r = logistic(gate[2 * width])
///     cell = f * cell + (1 - f) * z    x = r * cell + (1 - r) * x
///
/// with tanh(x) nearly x (27 + x * x) / (27 + 9 x * x) up to 3. `x` has 4096 for 1. The same bits on
/// every processor.
void hearsay_recurrent_step(const float *gate, long width, long units, float *cell, int16_t *x);

/// out = 4096 * tanh(x), rounded, with tanh as above; `count` is a multiple of 8.
void hearsay_tanh_int16(const float *x, long count, int16_t *out);

/// c[i][j] += sum over k of a[i * a_row + k * a_step] * b[k][j]: with a_step 1 the plain product,
/// with a_row 1 the product of the transposed matrix. For training only: the order of the sum is
/// fixed, but a processor with fused multiply-add rounds otherwise than one without.
void hearsay_multiply_add_float(
    const float *a, long a_row, long a_step, const float *b, float *c, long rows, long inner,
    long columns);

#pragma clang assume_nonnull end

#endif
