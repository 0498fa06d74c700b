"""What stood in a repository at a revision, and what a repository cannot make us do."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.history.repositories import Repo, needs_git

from leeruitkomsten.errors import HistoryError
from leeruitkomsten.history import Repository

pytestmark = needs_git


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Return a repository with two commits."""
    made = Repo(tmp_path / "repo")
    made.write("sets/a.yaml", "een")
    made.write("sets/nieuwe\nregel é.yaml", "met een regeleinde")
    made.commit("v1")
    made.write("sets/a.yaml", "twee")
    made.commit()
    return made


def test_a_file_is_read_as_it_was(repo: Repo) -> None:
    """To the byte, whatever stands there now."""
    repository = Repository.around(str(repo.folder / "sets"))
    blob = repository.file(repository.commit("v1"), "sets/a.yaml")

    assert blob is not None
    assert repository.read([blob], most=100) == {"sets/a.yaml": b"een"}
    assert (blob.is_of(b"een"), blob.is_of(b"twee")) == (True, False)


def test_names_may_hold_a_line_end(repo: Repo) -> None:
    """Names are told between NULs, and asked for by their letters."""
    repository = Repository.around(str(repo.folder))
    names = [each.path for each in repository.files(repository.commit("v1"), "sets")]

    assert names == ["sets/a.yaml", "sets/nieuwe\nregel é.yaml"]


def test_links_and_modules_are_no_files(repo: Repo) -> None:
    """A link leads elsewhere: what it is called is not what is in it."""
    (repo.folder / "sets/b.yaml").symlink_to("/etc/passwd")
    repo.commit()
    repository = Repository.around(str(repo.folder))

    assert "sets/b.yaml" not in [each.path for each in repository.files(repository.commit("HEAD"))]


@pytest.mark.parametrize("revision", ["", "-x", "--output=x", "a\nb", "a\0b", "geen", "HEAD:sets"])
def test_what_is_no_revision_is_refused(repo: Repo, revision: str) -> None:
    """An option is no revision, and a revision is a commit."""
    with pytest.raises(HistoryError):
        Repository.around(str(repo.folder)).commit(revision)


def test_what_is_too_large_is_not_read(repo: Repo) -> None:
    """Of that only so much that its reader sees that it is."""
    repository = Repository.around(str(repo.folder))
    blob = repository.file(repository.commit("HEAD"), "sets/a.yaml")

    assert blob is not None
    assert len(repository.read([blob], most=2)["sets/a.yaml"]) == 3


def test_a_path_outside_is_refused(repo: Repo, tmp_path: Path) -> None:
    """Also one that leads out by `..`."""
    repository = Repository.around(str(repo.folder))

    for path in (tmp_path / "x.yaml", repo.folder / "sets/../../x.yaml"):
        with pytest.raises(HistoryError):
            repository.path_of(str(path))


def test_a_folder_without_a_repository_is_told(tmp_path: Path) -> None:
    """With a way out that needs no git."""
    with pytest.raises(HistoryError) as caught:
        Repository.around(str(tmp_path))

    assert caught.value.key == "geen-versiebeheer"


def test_without_git_that_is_told(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two files can still be compared."""
    monkeypatch.setenv("PATH", "")

    with pytest.raises(HistoryError) as caught:
        Repository.around(str(repo.folder))

    assert caught.value.key == "geen-git"


def test_a_git_beside_the_sets_is_not_run(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A repository of a stranger may hold a program of that name."""
    trap = _trap(tmp_path, repo.folder / "git")
    monkeypatch.chdir(repo.folder)
    monkeypatch.setenv("PATH", f"{repo.folder}:{os.environ['PATH']}")

    with pytest.raises(HistoryError):
        Repository.around(".")

    assert not trap.exists()


def test_settings_of_a_repository_run_nothing(repo: Repo, tmp_path: Path) -> None:
    """No monitor, hook, pager, filter, external diff or command to fetch with."""
    script = tmp_path / "val"
    trap = _trap(tmp_path, script)
    for setting in (
        "core.fsmonitor", "core.pager", "diff.external", "core.sshCommand", "core.gitProxy",
        "filter.x.smudge", "filter.x.clean", "filter.x.process", "diff.x.textconv", "alias.ls-tree",
        "core.askPass", "credential.helper", "uploadpack.packObjectsHook",
    ):  # fmt: skip
        repo.run("config", setting, str(script))
    repo.write(".gitattributes", "*.yaml filter=x diff=x\n")
    for hook in ("post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"):
        target = repo.folder / ".git/hooks" / hook
        target.write_bytes(script.read_bytes())
        target.chmod(0o755)

    repository = Repository.around(str(repo.folder))
    commit = repository.commit("v1")
    blobs = [*repository.files(commit)]
    repository.read(blobs, most=1000)
    repository.parting(commit, repository.commit("HEAD"))

    assert not trap.exists()


def test_the_environment_leads_git_nowhere_else(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a hook was started with says nothing about the repository that is asked about."""
    other = Repo(tmp_path / "ander")
    other.commit()
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.folder))
    monkeypatch.setenv("GIT_INDEX_FILE", "/niet/hier")

    assert Repository.around(str(repo.folder)).top == os.path.realpath(repo.folder)


def test_a_folder_of_another_user_is_told_with_a_way_out(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git refuses such a repository, and we leave that to whoever trusts it."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    from leeruitkomsten.history import git as module

    monkeypatch.setattr(module, "_KEPT", (*module._KEPT, "GIT_TEST"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)

    with pytest.raises(HistoryError) as caught:
        Repository.around(str(repo.folder))

    assert caught.value.key == "git-eigendom"


def test_a_shallow_clone_without_the_revision_is_told(repo: Repo, tmp_path: Path) -> None:
    """Nothing is fetched to make up for it."""
    repo.run("clone", "-q", "--depth", "1", f"file://{repo.folder}", str(tmp_path / "ondiep"))

    with pytest.raises(HistoryError) as caught:
        Repository.around(str(tmp_path / "ondiep")).commit("v1")

    assert caught.value.key == "revisie-onbekend"


def test_what_was_left_out_of_a_clone_is_not_fetched(repo: Repo, tmp_path: Path) -> None:
    """A partial clone lacks old texts; getting them would go over the network."""
    repo.run("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "deels"
    repo.run("clone", "-q", "--filter=blob:none", f"file://{repo.folder}", str(clone))
    repository = Repository.around(str(clone))

    with pytest.raises(HistoryError) as caught:
        repository.read([*repository.files(repository.commit("v1"))], most=100)

    assert caught.value.key == "niet-opgehaald"


def _trap(folder: Path, script: Path) -> Path:
    """Write a program that leaves a trace where it is run, and return the trace."""
    trace = folder / "spoor"
    script.write_text(f"#!/bin/sh\necho x >> {trace}\n", encoding="utf-8")
    script.chmod(0o755)
    return trace
