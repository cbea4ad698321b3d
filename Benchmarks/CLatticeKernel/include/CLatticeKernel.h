#ifndef CLATTICEKERNEL_H
#define CLATTICEKERNEL_H

#include <stdint.h>

/// The search of `Grid.arcs(within:)` in plain C, to hold the Swift one against: best costs from both ends of a
/// band, then the number of arcs on paths that cost at most `slack` more than the best.
///
/// @param lower, upper   first and last column of each of rows + 1 rows of cells
/// @param offsets        cells before each row, and behind the last the number of all
/// @param costs          by cell, then by step
/// @param forward, backward   scratch, a number for each cell
int64_t clattice_count_arcs(int64_t rows, const int64_t *lower, const int64_t *upper, const int64_t *offsets,
                            const int32_t *costs, int64_t steps, const int64_t *step_rows,
                            const int64_t *step_columns, int64_t slack, int64_t *forward, int64_t *backward);

#endif
