import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class DevTest(unittest.TestCase):
    """What ./dev says before it does anything."""

    def dev(self, *arguments):
        return subprocess.run([ROOT / "dev", *arguments], capture_output=True, text=True)

    def test_help_names_every_command(self):
        answer = self.dev("help")
        self.assertEqual(answer.returncode, 0)
        for command in ("build", "run", "test", "bench", "fuzz", "format", "package", "shot", "help"):
            self.assertIn(f"\n  {command}", answer.stdout)
        self.assertEqual(self.dev().stdout, answer.stdout)

    def test_wrong_words_are_named(self):
        for arguments, words in ((("frobnicate",), "no command 'frobnicate'"),
                                 (("build", "--fast"), "'--fast'"),
                                 (("build", "--preset"), "needs a name"),
                                 (("build", "--preset", "turbo"), "no preset 'turbo'"),
                                 (("test", "--all"), "'--all'"),
                                 (("test", "-R"), "regular expression"),
                                 (("fuzz", "--seconds", "soon"), "whole number"),
                                 (("fuzz", "everything"), "no fuzzer named 'everything'"),
                                 (("shot", "--size"), "--size needs a value"),
                                 (("shot", "--fast"), "'--fast'")):
            with self.subTest(arguments):
                answer = self.dev(*arguments)
                self.assertNotEqual(answer.returncode, 0)
                self.assertIn("error: ", answer.stderr)
                self.assertIn(words, answer.stderr)
