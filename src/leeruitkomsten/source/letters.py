"""The letters of a text: which bytes they were, how lines end, and how much of it is shown."""

from __future__ import annotations

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
"""What a file may begin with to say how it is encoded."""


def encoding_of(data: bytes) -> tuple[str, bytes]:
    """Return how a text is encoded, UTF-8 or UTF-16, and its bytes without the mark that said so.

    Without a mark the letters tell: in UTF-16 every other byte of a Western text is 0, and
    in UTF-8 none is.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    head = data[:200]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    most = 0.6 * (len(head) // 2)
    if odd > most and even < odd / 4:
        return "utf-16-le", data
    if even > most and odd < even / 4:
        return "utf-16-be", data
    return "utf-8", data


def in_windows(data: bytes) -> str | None:
    """Return the text of bytes in Windows-1252, what Notepad wrote until 2019.

    None where that has no letter for one of the bytes (there are five such): then the text
    is in another encoding.
    """
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def with_line_feeds(text: str) -> str:
    r"""Return a text of which every line ends in `\n`, whatever the system it was made on."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shortened(text: str, most: int) -> str:
    """Return a text on one line, cut off where it has more letters than this."""
    line = " ".join(text[: 4 * most].split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
