"""Aligns English and Chinese (and other pairs), pairs numbered outcomes, and finds where two sides disagree.

    import bitext

    report = bitext.align("First sentence. Second one.", "第一句。第二句。")
    for bead in report.beads:
        print(bead.type, bead.source_text, bead.target_text, bead.probability)

    for gap in bitext.gaps(page):           # a page that holds both languages
        print(gap.severity, gap.message)

    with bitext.Session(threads=4) as session:      # many documents through one process
        for result in session.stream({"id": n, "source": s, "target": t} for n, s, t in documents):
            if result.error is None:
                result.report.records()

All offsets are those of Python's strings: ``text[span.start:span.end] == span.text``.
"""
from ._model import Bead, Error, Gap, Mention, Outcome, ProcessError, Report, Result, Span, Statement
from ._session import Session, align, gaps, page, program

__all__ = [
    "Bead", "Error", "Gap", "Mention", "Outcome", "ProcessError", "Report", "Result", "Session", "Span",
    "Statement", "align", "gaps", "page", "program",
]
__version__ = "@VERSION@"
