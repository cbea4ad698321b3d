"""The module as its users meet it: `python -m unittest test_bitext.py`, with the module installed or on the path."""
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import unittest

import bitext

ENGLISH = "Both sides decided to test the hotline before September 2016.\n\nA seminar will be held with 40 experts. 😀\n"
CHINESE = "双方决定在2016年9月前测试热线。\n\n研讨会将举行，50名专家参加。😀\n"


def documents(count):
    for number in range(count):
        yield {"id": number, "source": f"Item {number} was agreed.", "target": f"第{number}项已商定。"}


def processes_of(parent):
    """The processes of `bitext` that a process has started."""
    found = []
    for name in os.listdir("/proc"):
        try:
            with open(f"/proc/{int(name)}/stat") as file:
                program, rest = file.read().rsplit(")", 1)
        except (OSError, ValueError):
            continue
        if int(rest.split()[1]) == parent and program.endswith("(bitext"):
            found.append(int(name))
    return found


class Reports(unittest.TestCase):
    def test_beads_hold_texts_and_offsets_of_strings(self):
        report = bitext.align(ENGLISH, CHINESE)
        self.assertGreaterEqual(len(report.beads), 2)
        for bead in report.beads:
            for spans, text in ((bead.source_spans, ENGLISH), (bead.target_spans, CHINESE)):
                for span in spans:
                    self.assertEqual(text[span.start:span.end], span.text)
        self.assertEqual(report.beads[0].target_text, "双方决定在2016年9月前测试热线。")
        self.assertTrue(0 <= report.beads[0].probability <= 1)
        self.assertEqual(report.languages, ("en", "zh"))

    def test_gaps_stand_where_they_are_said_to_be(self):
        gaps = bitext.gaps(ENGLISH, CHINESE)
        self.assertEqual([gap.kind for gap in gaps], ["number"])
        gap = gaps[0]
        self.assertEqual((gap.severity, gap.source[0].text, gap.target[0].text), ("error", "40", "50"))
        self.assertEqual(CHINESE[gap.target[0].start:gap.target[0].end], "50")
        self.assertIn("40", gap.message)

    def test_offsets_of_a_long_text(self):
        english = "".join(f"Item {n} was agreed – by all.\n\n" for n in range(400))
        chinese = "".join(f"第{n}项已由各方商定。\n\n" for n in range(400))
        report = bitext.align(english, chinese)
        for side, text in (("source", english), ("target", chinese)):
            self.assertGreaterEqual(len(report.sentences[side]), 400)
            for span in report.sentences[side]:
                self.assertEqual(text[span.start:span.end], span.text)

    def test_page_has_outcomes(self):
        page = ("Two outcomes\n\n1. Hotline. Both sides decided to test the hotline before September 2016.\n\n"
                "2. Seminar. A seminar will be held in Beijing with 40 experts.\n\n"
                "两项成果\n\n一、热线。双方决定在2016年9月前测试热线。\n\n二、研讨会。研讨会将在北京举行，50名专家参加。\n")
        report = bitext.page(page)
        self.assertEqual([outcome.number for outcome in report.outcomes], [1, 2])
        outcome = report.outcomes[0]
        self.assertEqual((outcome.source.label.text.strip(), outcome.target.label.text), ("1.", "一、"))
        self.assertIn("2016-09", {mention.value[:7] for mention in outcome.target.mentions if mention.value})
        self.assertEqual([gap.kind for gap in bitext.gaps(page)], ["number"])

    def test_lists_are_segments(self):
        source = ["Peace.", "", "Bread costs\n3 francs.", "Wine."]
        target = ["和平。", "面包3法郎。", "酒。"]
        report = bitext.align(source, target)
        self.assertEqual(sorted(index for bead in report.beads for index in bead.source), [0, 1, 2, 3])
        self.assertEqual(sorted(index for bead in report.beads for index in bead.target), [0, 1, 2])
        span = report.sentences["source"][2]
        self.assertEqual((span.segment, source[2][span.start:span.end]), (2, source[2]))
        self.assertEqual(bitext.align([], ["和平。"]).beads[0].type, "0-1")

    def test_records_are_plain(self):
        records = bitext.align(ENGLISH, CHINESE).records()
        self.assertEqual(set(records[0]), {"type", "source", "target", "source_indices", "target_indices",
                                           "probability", "cost"})
        self.assertEqual(records[0]["source"], "Both sides decided to test the hotline before September 2016.")

    def test_pandas(self):
        try:
            import pandas  # noqa: F401
        except ImportError:
            self.skipTest("pandas is not installed")
        frame = bitext.align(ENGLISH, CHINESE).to_pandas()
        self.assertEqual(len(frame), len(bitext.align(ENGLISH, CHINESE).beads))
        self.assertEqual(list(bitext.align("", "").to_pandas().columns)[:3], ["type", "source", "target"])

    def test_other_languages(self):
        report = bitext.align("Peace in 1990.", "Béke 1990-ben.", target_language="hu")
        self.assertEqual(report.languages, ("en", "hu"))


class Failures(unittest.TestCase):
    def test_a_document_that_cannot_be_aligned(self):
        with self.assertRaises(bitext.Error) as caught:
            bitext.page("Only English stands here.")
        self.assertEqual(caught.exception.code, "one-language")
        self.assertEqual(len(bitext.align("Peace.", "和平。").beads), 1)

    def test_wrong_types(self):
        for source, target in ((1, "和平。"), ("Peace.", None), ("Peace.", ["和平。"]), ([1], ["和平。"])):
            with self.assertRaises(TypeError):
                bitext.align(source, target)

    def test_wrong_options_say_what_is_wrong(self):
        with bitext.Session(options=["--no-such-option"]) as session:
            with self.assertRaises(bitext.ProcessError) as caught:
                session.align("Peace.", "和平。")
        self.assertIn("no-such-option", str(caught.exception))

    def test_a_program_that_is_not_there(self):
        os.environ["BITEXT_PROGRAM"], before = "/nowhere/bitext", os.environ.get("BITEXT_PROGRAM")
        try:
            with self.assertRaises(bitext.ProcessError):
                bitext.Session().align("Peace.", "和平。")
        finally:
            if before is None:
                del os.environ["BITEXT_PROGRAM"]
            else:
                os.environ["BITEXT_PROGRAM"] = before

    def test_a_process_that_is_killed_is_an_error_and_is_started_again(self):
        with bitext.Session(threads=1) as session:
            session.align("Peace.", "和平。")
            known = set(processes_of(os.getpid()))
            self.assertTrue(known)
            for process in known:
                os.kill(process, signal.SIGKILL)
            try:
                session.align("Peace.", "和平。")
            except bitext.ProcessError:
                pass
            self.assertEqual(len(session.align("Peace.", "和平。").beads), 1)


class Streams(unittest.TestCase):
    def test_results_come_in_order_and_errors_stop_nothing(self):
        def mixed():
            for document in documents(300):
                yield {"id": "bad", "page": "Only English."} if document["id"] == 100 else {**document, "year": 2000}

        with bitext.Session(threads=2) as session:
            results = list(session.stream(mixed()))
        self.assertEqual([result.id for result in results], ["bad" if n == 100 else n for n in range(300)])
        self.assertEqual(results[100].error.code, "one-language")
        self.assertEqual(results[7].document["year"], 2000)
        self.assertEqual(results[7].unwrap().beads[0].target_text, "第7项已商定。")
        with self.assertRaises(bitext.Error):
            results[100].unwrap()

    def test_a_stream_may_be_left_and_the_session_goes_on(self):
        with bitext.Session(threads=2) as session:
            for result in session.stream(documents(100_000)):
                if result.id == 20:
                    break
            self.assertEqual(len(session.align("Peace.", "和平。").beads), 1)
            self.assertEqual(len(list(session.stream(documents(10)))), 10)

    def test_a_document_may_be_asked_for_while_a_stream_is_read(self):
        with bitext.Session(threads=1) as session:
            for result in session.stream(documents(5)):
                self.assertEqual(len(session.align("Peace.", "和平。").beads), 1)

    def test_documents_are_not_read_far_ahead(self):
        read = []

        def watched():
            for document in documents(5000):
                read.append(document["id"])
                yield {**document, "source": document["source"] * 200}

        with bitext.Session(threads=1) as session:
            stream = session.stream(watched())
            next(stream)
            time.sleep(0.5)
            self.assertLess(len(read), 500)
            stream.close()

    def test_an_error_of_the_documents_reaches_the_reader(self):
        def broken():
            yield from documents(3)
            raise KeyError("mine")

        with bitext.Session(threads=1) as session:
            seen = []
            with self.assertRaises(KeyError):
                for result in session.stream(broken()):
                    seen.append(result.id)
            self.assertEqual(seen, [0, 1, 2])

    def test_threads_share_a_session(self):
        with bitext.Session(threads=1) as session:
            found = {}

            def work(number):
                report = session.align(f"Item {number}.", f"第{number}项。")
                found[number] = report.beads[0].source_text

            threads = [threading.Thread(target=work, args=(number,)) for number in range(20)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(found, {number: f"Item {number}." for number in range(20)})


class Ends(unittest.TestCase):
    def run_script(self, script):
        return subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def test_no_process_is_left(self):
        process = self.run_script("""
            import bitext, sys
            bitext.align("Peace.", "和平。")
            session = bitext.Session()
            stream = session.stream({"source": "Peace.", "target": "和平。"} for _ in range(1000))
            next(stream)
            print("ready", flush=True)
            sys.stdin.readline()
            """)
        self.assertEqual(process.stdout.readline(), "ready\n")
        pids = processes_of(process.pid)
        self.assertEqual(len(pids), 2)
        _, errors = process.communicate("\n", timeout=60)
        self.assertEqual((process.returncode, errors), (0, ""))
        for pid in pids:
            self.assertFalse(os.path.exists(f"/proc/{pid}"), pid)

    def test_interrupt(self):
        process = self.run_script("""
            import bitext, itertools, signal
            # A shell has programs in the background, as this test may be, take no notice of it.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            with bitext.Session() as session:
                for result in session.stream({"source": "Peace.", "target": "和平。"} for _ in itertools.count()):
                    print(".", flush=True)
            """)
        process.stdout.readline()
        children = processes_of(process.pid)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertIn("KeyboardInterrupt", errors)
        for pid in children:
            self.assertFalse(os.path.exists(f"/proc/{pid}"), pid)

    def test_a_child_after_a_fork_has_its_own(self):
        process = self.run_script("""
            import bitext, os
            bitext.align("Peace.", "和平。")
            child = os.fork()
            assert len(bitext.align("Bread.", "面包。").beads) == 1
            if child: os.waitpid(child, 0)
            assert len(bitext.align("Bread.", "面包。").beads) == 1
            """)
        _, errors = process.communicate(timeout=60)
        self.assertEqual((process.returncode, errors), (0, ""))


if __name__ == "__main__":
    unittest.main()
