#!/usr/bin/env bash
# Wat de job van ci/gitlab.yml doet.
set -euo pipefail

map=$(dirname "${BASH_SOURCE[0]}")
export PADEN="$LEERUITKOMSTEN_PADEN" FAAL_BIJ="$LEERUITKOMSTEN_FAAL_BIJ" TAAL="$LEERUITKOMSTEN_TAAL"
export NULLIJN="$LEERUITKOMSTEN_NULLIJN" WIJZIGINGEN="$LEERUITKOMSTEN_WIJZIGINGEN"
# Leeg en niet genoemd is niet hetzelfde: wie het leeg maakt, wil altijd alles.
export SINDS="${LEERUITKOMSTEN_SINDS-${CI_MERGE_REQUEST_DIFF_BASE_SHA-}}"
export FORMAAT=terminal VERSLAG=leeruitkomsten.md CACHE=.cache/leeruitkomsten
export RAPPORTEN="gitlab=gl-code-quality-report.json junit=leeruitkomsten-junit.xml"
# Wat een voorstel zelf meestuurt als ‘eerder gevonden’, telt niet, ook niet langs een verwijzing.
if [ -L .cache ] || [ -L "$CACHE" ] || [ -n "$(git ls-files -- .cache)" ]; then
  CACHE=$(mktemp -d)
fi

code=0
bash "$map/nakijken.sh" || code=$?
if [ -n "${LEERUITKOMSTEN_TOKEN:-}" ] && [ -n "${CI_MERGE_REQUEST_IID:-}" ]; then
  python "$map/opmerking.py" || true # wat er gevonden is, bepaalt de job
fi
exit "$code"
