"""What stood in a file earlier, by way of git. The one place that runs another program.

`places` reads *SET@REVISIE*, `git` runs the commands, and `repository` answers what is
asked: which commit a revision is, which files it has, and what is in them.
"""

from leeruitkomsten.history.places import revision_in
from leeruitkomsten.history.repository import Blob, Repository

__all__ = ["Blob", "Repository", "revision_in"]
