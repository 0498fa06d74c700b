"""Rules over a set, and what its authors set aside with a reason.

`lint` holds a set against rules and turns hits into findings with a place.
`waive` lets the waivers of the set speak, and tells of those that no longer do.
`misnamed` tells where a set names a quality schema that is not there.
`mended` repairs what is certain of what then stands; `repairable` says what that is.
"""

from leeruitkomsten.linting.lint import lint, settled
from leeruitkomsten.linting.repair import mended, mended_at, repairable
from leeruitkomsten.linting.schema_name import misnamed
from leeruitkomsten.linting.waivers import waive

__all__ = ["lint", "mended", "mended_at", "misnamed", "repairable", "settled", "waive"]
