#!/usr/bin/env bash
# Makes the .docx files here from their .fodt sources, with LibreOffice.
set -euo pipefail
cd "$(dirname "$0")"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
soffice --headless "-env:UserInstallation=file://$profile" \
  --convert-to "docx:MS Word 2007 XML" --outdir . ./*.fodt
