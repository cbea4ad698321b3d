"""Fits the weights of PartialRule.

    BITEXT_FIGURES=3 swift test --filter CoverageFigures | grep ^COV > /tmp/coverage.tsv
    python3 Benchmarks/Gaps/fit-partial.py /tmp/coverage.tsv

Logistic regression (ridge 1e-3) of clauses left out against sound pairs; the planted pairs weigh a sixth of the
whole. Pairs judged by people take no part in the fit: they say how well it carries over.
"""
import sys
import numpy as np

rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
sets = np.array([row[1] for row in rows])
labels = np.array([row[2].split(":")[0] for row in rows])
sides = np.array([row[3] for row in rows])
features = np.array([[float(value) for value in row[4:]] for row in rows])

clean = labels == "CLEAN"
left_out = (labels == "DROPT") & (sides == "source") | (labels == "DROPS") & (sides == "target")
used = clean | left_out
weight = np.where(clean, 1.0, clean.sum() / 6 / max(1, left_out.sum()))[used]
x = np.c_[np.ones(used.sum()), features[used]]
y = left_out[used].astype(float)
penalty = 1e-3 * clean.sum() * np.diag([0] + [1] * features.shape[1])
theta = np.zeros(x.shape[1])
for _ in range(50):
    p = 1 / (1 + np.exp(-x @ theta))
    gradient = x.T @ (weight * (p - y)) + penalty @ theta
    hessian = (x * (weight * p * (1 - p))[:, None]).T @ x + penalty
    theta -= np.linalg.solve(hessian, gradient)
print("bias, weights:", np.round(theta, 3))

score = np.c_[np.ones(len(rows)), features] @ theta
pairs = score[clean].reshape(-1, 2).max(axis=1)
for rate in (0.014, 0.0025):
    threshold = np.quantile(pairs, 1 - rate)
    print(f"{rate * 1000:.1f} of 1,000 sound pairs score {threshold:.2f} and more,",
          f"{(score[left_out] >= threshold).mean():.3f} of clauses left out")
for name in sorted(set(sets[labels == "OMIT"])):
    judged = (sets == name) & (sides == "source")
    omitted, sound = score[judged & (labels == "OMIT")], score[judged & (labels == "OK")]
    area = (omitted[:, None] > sound).mean() + (omitted[:, None] == sound).mean() / 2
    print(f"{name}: area under the curve {area:.3f}")
