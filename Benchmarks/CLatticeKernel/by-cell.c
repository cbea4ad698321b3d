#include "CLatticeKernel.h"

#include <stdlib.h>

static const int64_t unreached = INT64_MAX / 4;

int64_t clattice_arcs_by_cell(int64_t rows, const int64_t *lower, const int64_t *upper, const int64_t *offsets,
                              const int32_t *costs, int64_t steps, const int64_t *step_rows,
                              const int64_t *step_columns, int64_t slack, int64_t *forward, int64_t *backward,
                              clattice_arc **arcs) {
  int64_t cells = offsets[rows + 1];
  for (int64_t cell = 0; cell < cells; cell++) forward[cell] = backward[cell] = unreached;
  forward[0] = 0;
  backward[cells - 1] = 0;
  for (int64_t row = 0; row <= rows; row++) {
    for (int64_t column = lower[row]; column <= upper[row]; column++) {
      int64_t cell = offsets[row] + column - lower[row];
      if (forward[cell] >= unreached) continue;
      for (int64_t s = 0; s < steps; s++) {
        int64_t r = row + step_rows[s], c = column + step_columns[s];
        if (r > rows || c < lower[r] || c > upper[r]) continue;
        int64_t end = offsets[r] + c - lower[r];
        int64_t cost = forward[cell] + costs[cell * steps + s];
        if (cost < forward[end]) forward[end] = cost;
      }
    }
  }
  for (int64_t row = rows; row >= 0; row--) {
    for (int64_t column = upper[row]; column >= lower[row]; column--) {
      int64_t cell = offsets[row] + column - lower[row];
      for (int64_t s = 0; s < steps; s++) {
        int64_t r = row + step_rows[s], c = column + step_columns[s];
        if (r > rows || c < lower[r] || c > upper[r]) continue;
        int64_t cost = backward[offsets[r] + c - lower[r]] + costs[cell * steps + s];
        if (cost < backward[cell]) backward[cell] = cost;
      }
    }
  }
  int64_t limit = backward[0] + slack, count = 0, capacity = 1024;
  *arcs = malloc((size_t)capacity * sizeof **arcs);
  for (int64_t row = 0; row <= rows; row++) {
    for (int64_t column = lower[row]; column <= upper[row]; column++) {
      int64_t cell = offsets[row] + column - lower[row];
      for (int64_t s = 0; s < steps; s++) {
        int64_t r = row + step_rows[s], c = column + step_columns[s];
        if (r > rows || c < lower[r] || c > upper[r]) continue;
        int64_t end = offsets[r] + c - lower[r];
        int32_t cost = costs[cell * steps + s];
        if (forward[cell] + cost + backward[end] > limit) continue;
        if (count == capacity) *arcs = realloc(*arcs, (size_t)(capacity *= 2) * sizeof **arcs);
        (*arcs)[count++] = (clattice_arc){(int32_t)row, (int32_t)column, (uint8_t)step_rows[s],
                                          (uint8_t)step_columns[s], 0, cost};
      }
    }
  }
  return count;
}
