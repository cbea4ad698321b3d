#ifndef CLATTICEKERNEL_H
#define CLATTICEKERNEL_H

#include <stdint.h>

/// One step at one place, as large as the library's.
typedef struct {
  int32_t row, column;
  uint8_t rows, columns, kind;
  int32_t cost;
} clattice_arc;

/// The search of `Grid.arcs(within:)` in plain C, to hold the Swift one against: best costs from both ends of a
/// band, then the arcs on paths that cost at most `slack` more than the best, written down and counted.
///
/// Two ways to write it: cell by cell with every step from each, as one would write it down first, and by rows as
/// the library does, step after step over runs of columns that are cut once for each.
///
/// @param lower, upper   first and last column of each of rows + 1 rows of cells
/// @param offsets        cells before each row, and behind the last the number of all
/// @param costs          by cell, then by step; or by row, then by step, then by column
/// @param forward, backward   scratch, a number for each cell
/// @param arcs    set to the arcs, for the caller to free
int64_t clattice_arcs_by_cell(int64_t rows, const int64_t *lower, const int64_t *upper, const int64_t *offsets,
                              const int32_t *costs, int64_t steps, const int64_t *step_rows,
                              const int64_t *step_columns, int64_t slack, int64_t *forward, int64_t *backward,
                              clattice_arc **arcs);

/// @param marks   scratch, a number for each cell
int64_t clattice_arcs_by_row(int64_t rows, const int64_t *lower, const int64_t *upper, const int64_t *offsets,
                             const int32_t *costs, int64_t steps, const int64_t *step_rows,
                             const int64_t *step_columns, int64_t slack, double *forward, double *backward,
                             uint64_t *marks, clattice_arc **arcs);

#endif
