"""What a report holds, as data classes."""
from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Optional, Union

if TYPE_CHECKING:
    import pandas

Sides = ("source", "target")
# A text, or a list of segments.
Text = Union[str, "list[str]", "tuple[str, ...]"]


class Error(Exception):
    """A document that cannot be aligned, or options that cannot be used."""

    def __init__(self, message: str, code: str = "unusable", remedy: Optional[str] = None,
                 line: Optional[int] = None, column: Optional[int] = None) -> None:
        super().__init__(message if remedy is None else f"{message} {remedy}")
        self.code = code
        self.message = message
        self.remedy = remedy
        self.line = line
        self.column = column


class ProcessError(Error):
    """The program ended before it had answered, or could not be started."""


@dataclass(frozen=True)
class Span:
    """A place in a text: ``start`` and ``end`` are offsets of the string that was given.

    Where a list of segments was given, ``segment`` is the index of the one that the span is in, and the offsets are
    within it.
    """

    start: int
    end: int
    text: str
    segment: Optional[int] = None


@dataclass(frozen=True)
class Bead:
    """Consecutive segments of one side and those of the other that say the same; one side may have none."""

    type: str
    source: tuple[int, ...]
    target: tuple[int, ...]
    source_text: str
    target_text: str
    source_spans: tuple[Span, ...] = field(repr=False)
    target_spans: tuple[Span, ...] = field(repr=False)
    probability: float
    cost: int


@dataclass(frozen=True)
class Mention:
    """A party, date, deadline, amount or commitment; ``value`` is the same in both languages."""

    kind: str
    value: Optional[str]
    span: Span


@dataclass(frozen=True)
class Statement:
    """What one side says of an outcome."""

    label: Span
    heading: Span
    body: tuple[Span, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True)
class Outcome:
    """A numbered item; a side that lacks it is None. ``parent`` is an index into the report's outcomes."""

    number: Optional[int]
    level: int
    parent: Optional[int]
    source: Optional[Statement]
    target: Optional[Statement]


@dataclass(frozen=True)
class Gap:
    """A place where one side does not say what the other says."""

    identifier: str
    kind: str
    severity: str
    reason: str
    side: Optional[str]
    message: str
    probability: Optional[float]
    source: tuple[Span, ...]
    target: tuple[Span, ...]


class _Offsets:
    """Turns offsets of UTF-8 into those of a string."""

    STEP = 1024
    CONTINUATION = bytes(range(0x80, 0xC0))

    def __init__(self, text: Text) -> None:
        self.starts: Optional[list[int]] = None
        if not isinstance(text, str):
            self.starts, length = [], 0
            for segment in text:
                self.starts.append(length)
                length += len(segment) + 1
            text = "".join(segment + "\n" for segment in text)
        # Half of a surrogate pair is read as U+FFFD, which has as many bytes.
        self.bytes = text.encode("utf-8", "surrogatepass")
        self.counts: Optional[list[int]] = None
        if len(self.bytes) != len(text):
            self.counts = [0]
            for start in range(0, len(self.bytes), self.STEP):
                self.counts.append(self.counts[-1] + self.characters(start, start + self.STEP))

    def characters(self, start: int, end: int) -> int:
        return len(self.bytes[start:end].translate(None, self.CONTINUATION))

    def character(self, offset: int) -> int:
        if self.counts is None:
            return offset
        step = offset // self.STEP
        return self.counts[step] + self.characters(step * self.STEP, offset)

    def span(self, data: dict[str, Any]) -> Span:
        start, end = self.character(data["start"]), self.character(data["end"])
        if self.starts is None:
            return Span(start, end, data["text"])
        segment = max(0, bisect.bisect_right(self.starts, start) - 1)
        origin = self.starts[segment] if self.starts else 0
        return Span(start - origin, end - origin, data["text"], segment)


class Report:
    """Everything that was found about one document. ``data`` is the report as the program wrote it."""

    def __init__(self, data: dict[str, Any], source: Text, target: Text) -> None:
        self.data = data
        self._texts = (source, target)

    def __repr__(self) -> str:
        return f"<bitext.Report: {len(self.beads)} beads, {len(self.outcomes)} outcomes, {len(self.gaps)} gaps>"

    @cached_property
    def _offsets(self) -> dict[str, _Offsets]:
        source, target = self._texts
        offsets = _Offsets(source)
        return {"source": offsets, "target": offsets if target is source else _Offsets(target)}

    def _spans(self, data: Any, side: str) -> tuple[Span, ...]:
        return tuple(self._offsets[side].span(item) for item in data)

    @cached_property
    def sentences(self) -> dict[str, tuple[Span, ...]]:
        """The sentences of ``"source"`` and of ``"target"``; where a list was given, its segments."""
        segments = self.data["sentences"]["segments"]
        return {side: self._spans(segments[side], side) for side in Sides}

    @cached_property
    def beads(self) -> tuple[Bead, ...]:
        """The beads of sentences, in order of the text."""
        return tuple(self._bead(bead, self.sentences) for bead in self.data["sentences"]["beads"])

    @cached_property
    def paragraph_beads(self) -> tuple[Bead, ...]:
        """The beads of paragraphs; their texts are those of the paragraphs' sentences."""
        return tuple(self._bead(bead, None) for bead in self.data["paragraphs"]["beads"])

    def _bead(self, bead: dict[str, Any], segments: Optional[dict[str, tuple[Span, ...]]]) -> Bead:
        indices = {side: tuple(bead[side]["indices"]) for side in Sides}
        spans: dict[str, tuple[Span, ...]] = {}
        for side in Sides:
            if segments is None:
                paragraphs = self.data["paragraphs"]["segments"][side]
                own = [sentence for index in indices[side] for sentence in range(*paragraphs[index])]
            else:
                own = list(indices[side])
            spans[side] = tuple(self.sentences[side][index] for index in own)
        return Bead(
            bead["type"], indices["source"], indices["target"], self._joined(spans["source"], "source"),
            self._joined(spans["target"], "target"), spans["source"], spans["target"], bead["probability"],
            bead["cost"])

    def _joined(self, spans: tuple[Span, ...], side: str) -> str:
        language = self.data["documents"][side]["language"].partition("-")[0]
        return ("" if language in ("zh", "ja") else " ").join(span.text for span in spans)

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """The numbered items of both sides, paired."""
        return tuple(
            Outcome(item["number"], item["level"], item["parent"], self._statement(item["source"], "source"),
                    self._statement(item["target"], "target"))
            for item in self.data["outcomes"])

    def _statement(self, data: Optional[dict[str, Any]], side: str) -> Optional[Statement]:
        if data is None:
            return None
        span = self._offsets[side].span
        mentions = tuple(Mention(item["kind"], item["value"], span(item)) for item in data["mentions"])
        heading = span(data["heading"])
        label = data["label"]
        # A number that a browser would count stands nowhere in the file.
        counted = label["start"] is None
        number = Span(heading.start, heading.start, label["text"], heading.segment) if counted else span(label)
        return Statement(number, heading, self._spans(data["body"], side), mentions)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """Where the sides disagree, in order of the text."""
        return tuple(
            Gap(item["identifier"], item["kind"], item["severity"], item["reason"], item["side"], item["message"],
                item["probability"], self._spans(item["spans"]["source"], "source"),
                self._spans(item["spans"]["target"], "target"))
            for item in self.data["gaps"])

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is doubtful about the document, such as sides in the wrong order."""
        return tuple(self.data["warnings"])

    @property
    def languages(self) -> tuple[str, str]:
        documents = self.data["documents"]
        return documents["source"]["language"], documents["target"]["language"]

    def records(self) -> list[dict[str, Any]]:
        """The beads of sentences as dictionaries of plain values, for a table."""
        return [
            {"type": bead.type, "source": bead.source_text, "target": bead.target_text,
             "source_indices": list(bead.source), "target_indices": list(bead.target),
             "probability": bead.probability, "cost": bead.cost}
            for bead in self.beads]

    def to_pandas(self) -> "pandas.DataFrame":
        """The same as a data frame; pandas must be installed."""
        import pandas

        columns = ["type", "source", "target", "source_indices", "target_indices", "probability", "cost"]
        return pandas.DataFrame(self.records(), columns=columns)


@dataclass(frozen=True)
class Result:
    """What came of one document of a stream: a report, or the error that kept it from one."""

    id: Any
    report: Optional[Report]
    error: Optional[Error]
    document: dict[str, Any] = field(repr=False)

    def unwrap(self) -> Report:
        """The report; raises the error if there is none."""
        if self.report is None:
            raise self.error or Error("The document has no report.")
        return self.report
