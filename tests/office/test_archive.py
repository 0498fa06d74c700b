"""Facts about the one place where zip files of strangers are opened."""

from __future__ import annotations

import pytest
from tests.office.word_files import zipped

from leeruitkomsten.errors import DocumentError
from leeruitkomsten.office.archive import Archive, Fault, Limits, Relation

LIMITS = Limits(unpacked=100, part=60, tags=4, entries=3)


def told(fault: Fault, part: str) -> DocumentError:
    """Return an error that says which fault it was, and where."""
    return DocumentError(fault, part=part)


def an_archive(**parts: bytes) -> Archive:
    """Return an archive of these parts."""
    return Archive(zipped(parts), LIMITS, told)


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        (b"<a>" + b" " * 60 + b"</a>", "part"),
        (b"<a><b/><b/><b/></a>", "tags"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a/>', "unsafe"),
        (b"<a>", "broken"),
    ],
)
def test_a_part_that_is_too_large_or_unsafe_is_refused(part: bytes, fault: Fault) -> None:
    """Whatever the zip file says of it."""
    with pytest.raises(DocumentError) as refused:
        an_archive(one=part).parsed("one")

    assert (refused.value.key, refused.value.facts["part"]) == (fault, "one")


def test_all_parts_together_stay_within_bounds() -> None:
    """A bomb may be made of many small parts, and read in either way."""
    archive = an_archive(one=b"<a>" + b" " * 50 + b"</a>", two=b"<a>" + b" " * 50 + b"</a>")
    archive.parsed("one")

    with pytest.raises(DocumentError, match="unpacked"):
        archive.parsed("two")
    with pytest.raises(DocumentError, match="unpacked"):
        list(archive.elements("two"))


def test_what_is_no_zip_or_has_too_many_files_is_refused_at_once() -> None:
    """Nothing of it is unpacked."""
    with pytest.raises(DocumentError, match="no-zip"):
        Archive(b"PK", LIMITS, told)
    with pytest.raises(DocumentError, match="entries"):
        an_archive(one=b"", two=b"", three=b"", four=b"")


def test_relations_stay_within_the_file() -> None:
    """One that leads out of it names a part that is not there; one to elsewhere is passed by."""
    rels = b'<r><s Id="1" Type="x/k" Target="../../b"/></r>'
    outside = b'<r><s Target="http://a" TargetMode="External"/></r>'

    assert [*an_archive(**{"x/_rels/a.rels": rels}).related("x/a")] == [Relation("1", "k", "b")]
    assert [*an_archive(**{"_rels/a.rels": outside}).related("a")] == []
