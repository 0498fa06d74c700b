#!/usr/bin/env bash
# Kijkt sets na: alle, of wat sinds $SINDS veranderde. Annotaties en de samenvatting van de job
# schrijft `--formaat github`; het verslag voor een opmerking komt in een bestand.
set -euo pipefail

read -r -a plekken <<<"$PADEN"
verslag="$RUNNER_TEMP/leeruitkomsten.md"
echo "verslag=$verslag" >>"$GITHUB_OUTPUT"

# Een set, of iets wat er een had moeten zijn. Ook van ons, en geen set: een kwaliteitsschema of een
# regelkaart.
is_set() {
  grep -qE "^[\"']?leeruitkomstenset[\"']?[[:space:]]*:" "$1" ||
    ! grep -qE "^[\"']?(kwaliteitsschema|instellingen|criterium)[\"']?[[:space:]]*:" "$1"
}

if [ -n "$SINDS" ]; then
  # Een uitgecheckte kopie heeft vaak alleen de laatste revisie.
  git rev-parse --quiet --verify "$SINDS^{commit}" >/dev/null ||
    git fetch --quiet --depth=1 origin "$SINDS"
  basis=$(git merge-base "$SINDS" HEAD) || basis="$SINDS"
  lijst="$RUNNER_TEMP/leeruitkomsten-veranderd"
  git diff --name-only -z --no-renames --diff-filter=d --relative "$basis" HEAD -- \
    "${plekken[@]}" >"$lijst"
  # Wat de regels verandert, verandert wat er van elke set te zeggen is.
  alles=ja
  if git diff --quiet "$basis" HEAD -- ':(top,glob)**/leeruitkomsten.yaml'; then alles=""; fi
  sets=()
  while IFS= read -r -d '' bestand; do
    case "/$bestand" in
      */.* | */besluiten.yaml | */besluiten.yml | */leeruitkomsten.yaml) ;;
      *.yaml | *.yml) if is_set "$bestand"; then sets+=("./$bestand"); else alles=ja; fi ;;
    esac
  done <"$lijst"
  if [ -z "$alles" ]; then
    if [ "${#sets[@]}" -eq 0 ]; then
      melding="Er zijn geen sets veranderd."
      if [ "$TAAL" = en ]; then melding="No sets changed."; fi
      echo "$melding" | tee "$verslag" >>"$GITHUB_STEP_SUMMARY"
      exit 0
    fi
    plekken=("${sets[@]}")
  fi
fi

opties=(--faal-bij "$FAAL_BIJ" --taal "$TAAL" --formaat github --formaat "markdown=$verslag")
if [ -n "$NULLIJN" ]; then opties+=("--nullijn=$NULLIJN"); fi
code=0
leeruitkomsten lint "${plekken[@]}" "${opties[@]}" || code=$?
if [ -n "$SINDS" ] && [ "$WIJZIGINGEN" = true ] && [ "$code" -le 1 ]; then
  read -r -a plekken <<<"$PADEN"
  leeruitkomsten wijzigingen "${plekken[@]}" --sinds "$basis" --taal "$TAAL" --formaat markdown |
    tee -a "$verslag" >>"$GITHUB_STEP_SUMMARY" || [ "$code" -ne 0 ] || code=2
fi
exit "$code"
