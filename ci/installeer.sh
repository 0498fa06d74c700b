#!/usr/bin/env bash
# Installeert leeruitkomsten in een eigen omgeving, en zet die op het pad van de volgende stappen.
set -euo pipefail

omgeving="$RUNNER_TEMP/leeruitkomsten"
python -m venv "$omgeving"
bin="$omgeving/bin"
[ -d "$bin" ] || bin="$omgeving/Scripts"
if [ -n "$VERSIE" ]; then
  wat="leeruitkomsten==$VERSIE"
else
  wat="$GITHUB_ACTION_PATH"
fi
"$bin/python" -m pip install --quiet --disable-pip-version-check "$wat"
echo "$bin" >>"$GITHUB_PATH"
