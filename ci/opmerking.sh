#!/usr/bin/env bash
# Zet het verslag als opmerking bij een wijzigingsvoorstel; de vorige van ons wordt vervangen.
set -euo pipefail

merk="<!-- leeruitkomsten -->"
tekst="$RUNNER_TEMP/leeruitkomsten-opmerking.md"
[ -s "$VERSLAG" ] || exit 0
{ echo "$merk" && echo && cat "$VERSLAG"; } >"$tekst"

schrijf() {
  local plek="repos/$GITHUB_REPOSITORY/issues"
  local vorige
  vorige=$(gh api --paginate "$plek/$NUMMER/comments" --jq \
    ".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$merk\"))) | .id") || return 1
  vorige=${vorige%%$'\n'*}
  if [ -n "$vorige" ]; then
    gh api --silent --method PATCH "$plek/comments/$vorige" --field "body=@$tekst"
  else
    gh api --silent --method POST "$plek/$NUMMER/comments" --field "body=@$tekst"
  fi
}

# Uit een kopie van een ander (fork) mag er niets geschreven worden: dan is er de samenvatting.
schrijf || echo "::notice title=leeruitkomsten::De opmerking kon niet geschreven worden; het verslag staat in de samenvatting van de job."
