"""The process that does the work, and the functions that use one."""
from __future__ import annotations

import atexit
import json
import os
import queue
import shutil
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Optional

from ._model import Error, Gap, ProcessError, Report, Result, Text


def program() -> str:
    """The path of the program: `BITEXT_PROGRAM`, the one inside this package, or the one on the PATH."""
    asked = os.environ.get("BITEXT_PROGRAM")
    own = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bin", "bitext")
    for path in (asked, own if os.access(own, os.X_OK) else None, shutil.which("bitext")):
        if path:
            return path
    raise ProcessError("The program bitext is not there.", remedy="Set BITEXT_PROGRAM to its path.")


class Session:
    """One process that aligns document after document.

    It starts when it is first needed and again if it was ended, so a session can be used after an error. It may be
    used by many threads: single documents wait for each other, and a stream has the process for itself, so that a
    document which is asked for meanwhile starts another one.

    Args:
        source_language: Such as "en".
        target_language: Such as "zh".
        threads: How many documents of a stream are worked on at a time; without it one for each core.
        options: Further options of `bitext batch`, such as ("--no-lexicon",).
    """

    def __init__(self, source_language: Optional[str] = None, target_language: Optional[str] = None, *,
                 threads: Optional[int] = None, options: Iterable[str] = ()) -> None:
        self._command = ["batch", "-", "--quiet"]
        for name, value in (("source-language", source_language), ("target-language", target_language),
                            ("threads", threads)):
            if value is not None:
                self._command += [f"--{name}", str(value)]
        self._command += options
        self._lock = threading.Lock()
        self._process: Optional[_Process] = None
        self._streams: set[_Process] = set()
        self._owner = os.getpid()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        for process in {*getattr(self, "_streams", ()), getattr(self, "_process", None)} - {None}:
            process.kill()

    def align(self, source: Text, target: Text) -> Report:
        """The report about two texts, or two lists of segments, whose beads are then of the segments."""
        return self._answer({"source": source, "target": target}).unwrap()

    def page(self, text: str) -> Report:
        """The report about a text that holds both languages."""
        return self._answer({"page": text}).unwrap()

    def stream(self, documents: Iterable[Mapping[str, Any]]) -> Iterator[Result]:
        """The results of many documents, in their order, while the documents are still being read.

        A document is a mapping with `source` and `target`, or `page`; all else in it comes back in
        ``Result.document``. At most a few documents for each thread are held at a time. One that cannot be aligned is a
        result with an error and stops nothing.
        """
        with self._lock:
            process, self._process = self._running(), None
            self._streams.add(process)
        sent: queue.SimpleQueue[Any] = queue.SimpleQueue()

        def send() -> None:
            end: Optional[BaseException] = None
            try:
                for document in documents:
                    line = _line(document)
                    sent.put(dict(document))
                    process.write(line)
            except BaseException as error:  # handed to the thread that reads
                end = error
            sent.put(_End(end))

        threading.Thread(target=send, name="bitext-stream", daemon=True).start()
        is_whole = False
        try:
            while not isinstance(document := sent.get(), _End):
                yield process.result(document)
            if document.error is not None:
                raise document.error
            is_whole = True
        finally:
            with self._lock:
                self._streams.discard(process)
                # Answers that nobody waits for any more must not be taken for those of the next question.
                if is_whole and self._process is None:
                    self._process = process
                else:
                    process.kill()

    def close(self) -> None:
        """Ends the process and waits for its end."""
        with self._lock:
            process, self._process = self._process, None
            for stream in self._streams:
                stream.kill()
        if process is not None:
            process.end()

    def _answer(self, document: dict[str, Any]) -> Result:
        line = _line(document)
        with self._lock:
            process = self._process = self._running()
            is_whole = False
            try:
                process.write(line)
                result = process.result(document)
                is_whole = True
                return result
            finally:
                if not is_whole:
                    self._process = None
                    process.kill()

    def _running(self) -> _Process:
        if self._process is not None:
            if self._process.is_usable:
                return self._process
            self._process.kill()
        return _Process(self._command)


class _End:
    """Stands behind the last document of a stream, with what kept it from going on."""

    def __init__(self, error: Optional[BaseException]) -> None:
        self.error = error


class _Process:
    """The program while it runs: a line in, a line out."""

    def __init__(self, arguments: list[str]) -> None:
        self._owner = os.getpid()
        path = program()
        try:
            # A session of its own: Ctrl-C is for this program, which ends the other in its own time.
            self._process = subprocess.Popen(
                [path, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                start_new_session=True)
        except OSError as error:
            raise ProcessError(f"{path} cannot be started: {error}") from error
        self._said = b""
        self._listener = threading.Thread(target=self._listen, name="bitext-errors", daemon=True)
        self._listener.start()

    @property
    def is_usable(self) -> bool:
        """Whether it runs and was not started by the process that this one was forked from."""
        return self._owner == os.getpid() and self._process.poll() is None

    def _listen(self) -> None:
        stream: Any = self._process.stderr
        with stream:
            while piece := stream.read1(65536):
                self._said = (self._said + piece)[-4096:]

    def write(self, line: bytes) -> None:
        stream: Any = self._process.stdin
        try:
            stream.write(line)
            stream.flush()
        except (OSError, ValueError) as error:
            raise self._failure() from error

    def result(self, document: dict[str, Any]) -> Result:
        stream: Any = self._process.stdout
        try:
            line = stream.readline()
        except ValueError:
            line = b""
        if not line.endswith(b"\n"):
            raise self._failure()
        answer = json.loads(line)
        error = answer.get("error")
        if error is not None:
            failure = Error(
                error["message"], error["code"], error.get("remedy"), error.get("line"), error.get("column"))
            return Result(document.get("id"), None, failure, document)
        page = document.get("page")
        source, target = (document["source"], document["target"]) if page is None else (page, page)
        return Result(document.get("id"), Report(answer["report"], source, target), None, document)

    def _failure(self) -> ProcessError:
        self.kill()
        self._listener.join(2)
        said = self._said.decode("utf-8", "replace").strip().removeprefix("bitext: ")
        return ProcessError(said or f"The program ended with status {self._process.returncode}.")

    def end(self) -> None:
        """Lets the process finish, and waits for that."""
        if self._owner != os.getpid():
            return
        try:
            self._process.communicate(timeout=10)
        except (subprocess.TimeoutExpired, ValueError, OSError):
            self.kill()

    def kill(self) -> None:
        if self._owner != os.getpid():
            return
        # The pipes only after the process: who waits at one of them holds its lock.
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            try:
                if stream is not None:
                    stream.close()
            except OSError:
                pass


def _line(document: Mapping[str, Any]) -> bytes:
    known = {key: document[key] for key in ("source", "target", "page") if document.get(key) is not None}
    for key, value in known.items():
        if not isinstance(value, str):
            if key == "page" or not isinstance(value, (list, tuple)) or not all(isinstance(v, str) for v in value):
                raise TypeError(f"`{key}` is a str{'' if key == 'page' else ' or a list of str'}")
    if set(known) not in ({"source", "target"}, {"page"}):
        raise TypeError("a document has `source` and `target`, or `page`")
    if len({isinstance(value, str) for value in known.values()}) > 1:
        raise TypeError("`source` and `target` are both a str, or both a list of str")
    return json.dumps(known).encode("ascii") + b"\n"


_sessions: dict[tuple[Optional[str], Optional[str]], Session] = {}


def _session(source_language: Optional[str], target_language: Optional[str]) -> Session:
    key = (source_language, target_language)
    if key not in _sessions:
        _sessions[key] = Session(source_language, target_language, threads=1)
    return _sessions[key]


@atexit.register
def _close_all() -> None:
    for session in _sessions.values():
        session.close()


def align(source: Text, target: Text, *, source_language: Optional[str] = None,
          target_language: Optional[str] = None) -> Report:
    """The report about two texts, or two lists of segments, whose beads are then of the segments."""
    return _session(source_language, target_language).align(source, target)


def page(text: str, *, source_language: Optional[str] = None, target_language: Optional[str] = None) -> Report:
    """The report about a text that holds both languages."""
    return _session(source_language, target_language).page(text)


def gaps(text: str, target: Optional[str] = None, *, source_language: Optional[str] = None,
         target_language: Optional[str] = None) -> tuple[Gap, ...]:
    """The gaps of a page that holds both languages, or of two texts."""
    session = _session(source_language, target_language)
    return (session.page(text) if target is None else session.align(text, target)).gaps
