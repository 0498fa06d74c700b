"""Pictures of pages as small PNG files: few colours, so a byte for each point."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_COLOURS = 256
_COARSE = 3
"""Bits of each colour that are dropped before colours are counted; edges of letters have many."""

Points = NDArray[np.uint8]
"""Rows × columns × red, green and blue."""


def small_png(points: Points) -> bytes:
    """Return a picture as a PNG file of at most 256 colours.

    These are the colours seen most; every other point gets the nearest of them.
    """
    height, width, _ = points.shape
    flat = points.reshape(-1, 3)
    coarse, where, counts = np.unique(
        flat >> _COARSE, axis=0, return_inverse=True, return_counts=True
    )
    where = where.ravel()
    kept = np.sort(np.argsort(-counts, kind="stable")[:_COLOURS])
    apart = coarse[:, None, :].astype(np.int32) - coarse[kept][None, :, :].astype(np.int32)
    nearest = (apart**2).sum(axis=2).argmin(axis=1).astype(np.uint8)
    palette = np.array([_most_seen(flat[where == one]) for one in kept])
    lines = nearest[where].reshape(height, width)
    raw = b"".join(b"\0" + line.tobytes() for line in lines)
    return b"".join(
        [
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            _chunk(b"PLTE", palette.astype(np.uint8).tobytes()),
            _chunk(b"IDAT", zlib.compress(raw, 9)),
            _chunk(b"IEND", b""),
        ]
    )


def _most_seen(points: Points) -> Points:
    """Return the colour that most of these points have exactly."""
    colours, counts = np.unique(points, axis=0, return_counts=True)
    most: Points = colours[counts.argmax()]
    return most


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
