#include "CLatticeKernel.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  int64_t begin, end, costs, count;
} Run;

typedef struct {
  int64_t rows, steps;
  const int64_t *lower, *upper, *offsets, *step_rows, *step_columns;
} Table;

static bool cut(const Table *table, int64_t step, int64_t row, Run *run) {
  int64_t target = row + table->step_rows[step];
  if (target > table->rows) return false;
  int64_t lower = table->lower[row], target_lower = table->lower[target] - table->step_columns[step];
  int64_t last = table->upper[row], target_last = table->upper[target] - table->step_columns[step];
  int64_t first = lower > target_lower ? lower : target_lower;
  if (target_last < last) last = target_last;
  if (first > last) return false;
  int64_t width = table->upper[row] - lower + 1;
  *run = (Run){table->offsets[row] + first - lower, table->offsets[target] + first - target_lower,
               table->offsets[row] * table->steps + step * width + first - lower, last - first + 1};
  return true;
}

static inline double price(int32_t cost) { return cost == INT32_MAX ? (double)INFINITY : (double)cost; }
static inline double lesser(double a, double b) { return a < b ? a : b; }

int64_t clattice_arcs_by_row(int64_t rows, const int64_t *lower, const int64_t *upper, const int64_t *offsets,
                             const int32_t *costs, int64_t steps, const int64_t *step_rows,
                             const int64_t *step_columns, int64_t slack, double *forward, double *backward,
                             uint64_t *marks, clattice_arc **arcs) {
  Table table = {rows, steps, lower, upper, offsets, step_rows, step_columns};
  Run run;
  int64_t cells = offsets[rows + 1];
  for (int64_t cell = 0; cell < cells; cell++) forward[cell] = backward[cell] = (double)INFINITY;
  forward[0] = 0;
  backward[cells - 1] = 0;
  for (int64_t row = 0; row <= rows; row++) {
    int64_t width = upper[row] - lower[row] + 1;
    double *first = forward + offsets[row];
    for (int64_t column = 0; column < width; column++) {
      for (int64_t s = 0; s < steps; s++) {
        if (step_rows[s] > 0 || column + step_columns[s] >= width) continue;
        double sum = first[column] + price(costs[offsets[row] * steps + s * width + column]);
        first[column + step_columns[s]] = lesser(sum, first[column + step_columns[s]]);
      }
    }
    for (int64_t s = 0; s < steps; s++) {
      if (step_rows[s] == 0 || !cut(&table, s, row, &run)) continue;
      double *begin = forward + run.begin, *end = forward + run.end;
      const int32_t *cost = costs + run.costs;
      for (int64_t column = 0; column < run.count; column++)
        end[column] = lesser(begin[column] + price(cost[column]), end[column]);
    }
  }
  for (int64_t row = rows; row >= 0; row--) {
    int64_t width = upper[row] - lower[row] + 1;
    double *first = backward + offsets[row];
    for (int64_t s = 0; s < steps; s++) {
      if (step_rows[s] == 0 || !cut(&table, s, row, &run)) continue;
      double *begin = backward + run.begin, *end = backward + run.end;
      const int32_t *cost = costs + run.costs;
      for (int64_t column = 0; column < run.count; column++)
        begin[column] = lesser(end[column] + price(cost[column]), begin[column]);
    }
    for (int64_t column = width - 1; column >= 0; column--) {
      for (int64_t s = 0; s < steps; s++) {
        if (step_rows[s] > 0 || column + step_columns[s] >= width) continue;
        double sum = first[column + step_columns[s]] + price(costs[offsets[row] * steps + s * width + column]);
        first[column] = lesser(sum, first[column]);
      }
    }
  }
  double limit = backward[0] + (double)slack;
  memset(marks, 0, (size_t)cells * sizeof *marks);
  for (int64_t row = 0; row <= rows; row++) {
    for (int64_t s = 0; s < steps; s++) {
      if (!cut(&table, s, row, &run)) continue;
      const double *begin = forward + run.begin, *end = backward + run.end;
      const int32_t *cost = costs + run.costs;
      uint64_t *mark = marks + run.begin, bit = (uint64_t)1 << s;
      for (int64_t column = 0; column < run.count; column++)
        mark[column] |= begin[column] + price(cost[column]) + end[column] <= limit ? bit : 0;
    }
  }
  int64_t count = 0;
  for (int64_t cell = 0; cell < cells; cell++) count += __builtin_popcountll(marks[cell]);
  clattice_arc *next = *arcs = malloc((size_t)(count + 1) * sizeof **arcs);
  for (int64_t row = 0; row <= rows; row++) {
    int64_t width = upper[row] - lower[row] + 1;
    for (int64_t column = 0; column < width; column++) {
      for (uint64_t rest = marks[offsets[row] + column]; rest; rest &= rest - 1) {
        int s = __builtin_ctzll(rest);
        *next++ = (clattice_arc){(int32_t)row, (int32_t)(lower[row] + column), (uint8_t)step_rows[s],
                                 (uint8_t)step_columns[s], 0, costs[offsets[row] * steps + s * width + column]};
      }
    }
  }
  return count;
}
