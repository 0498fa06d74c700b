#!/usr/bin/env bash
# Kijkt sets na: alle, of wat sinds $SINDS veranderde. Op GitHub schrijft `--formaat github` de
# annotaties en de samenvatting van de job; het verslag voor een opmerking komt in $VERSLAG.
set -euo pipefail

# Met spaties ertussen, of elk op een eigen regel.
IFS=$' \t\n' read -r -d '' -a plekken <<<"$PADEN" || true
if [ "${#plekken[@]}" -eq 0 ]; then plekken=(.); fi
samenvatting=${GITHUB_STEP_SUMMARY:-/dev/null}
if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "verslag=$VERSLAG" >>"$GITHUB_OUTPUT"; fi
rm -f -- "$VERSLAG" # een van eerder, of van een ander, is niet het onze
kladmap=$(mktemp -d)
trap 'rm -rf "$kladmap"' EXIT

# Wat niet kan, in één regel, met een uitweg.
faal() {
  if [ "$TAAL" = en ]; then echo "That did not work: $2" >&2; else echo "Dat ging niet: $1" >&2; fi
  exit 2
}

# Wat een bestand bij een revisie was: een set, regels (of instellingen), iets anders, of weg.
soort() {
  local sleutel="^[\"']?%s[\"']?[[:space:]]*:"
  # shellcheck disable=SC2059
  if ! git show "$1:$2" >"$kladmap/stand" 2>/dev/null; then
    echo weg
  elif grep -qE "$(printf "$sleutel" leeruitkomstenset)" "$kladmap/stand"; then
    echo set
  elif grep -qE "$(printf "$sleutel" "(kwaliteitsschema|instellingen|criterium)")" "$kladmap/stand"; then
    echo regels
  else
    echo anders
  fi
}

# Loopt na wat er veranderde: binnen de plekken, of erbuiten.
loop_na() {
  local bestand toen nu
  while IFS= read -r -d '' bestand; do
    case "/$bestand" in
      */leeruitkomsten.yaml) alles=ja && continue ;;
      */besluiten.yaml | */besluiten.yml | */node_modules/*) continue ;;
      *.[yY][aA][mM][lL] | *.[yY][mM][lL]) ;;
      *) continue ;;
    esac
    toen=$(soort "$basis" "$bestand")
    nu=$(soort HEAD "$bestand")
    if [[ "$toen $nu" == *regels* ]]; then
      alles=ja
    elif [[ "/$bestand" != */.* ]]; then
      if [ "$1" = binnen ]; then binnen "$bestand" "$toen" "$nu"; else buiten "$bestand" "$toen" "$nu"; fi
    fi
  done <"$kladmap/$1"
}

# Een set, of iets wat er een had moeten zijn. De naam wordt die vanaf hier, en begint nooit als een
# optie.
binnen() {
  case "$2 $3" in
    "set weg") weg=$((weg + 1)) ;;
    *weg) alles=ja ;;
    *) if [[ "$1" == "$hier"* ]]; then sets+=("./${1#"$hier"}"); else sets+=("$omhoog$1"); fi ;;
  esac
}

# Een set telt hier niet mee. Waar niet te zien is wat het is, kan het een regelkaart zijn die niet
# te lezen is: die heten op .yaml.
buiten() {
  if [[ "$1" == *.yaml && "$2 $3" == *anders* ]]; then alles=ja; fi
}

wat=("${plekken[@]}")
if [ -n "$SINDS" ]; then
  # Een uitgecheckte kopie heeft vaak alleen de laatste revisie.
  [[ "$SINDS" != -* ]] && {
    git rev-parse --quiet --verify "$SINDS^{commit}" >/dev/null ||
      git fetch --quiet --depth=1 origin "$SINDS" 2>/dev/null
  } && basis=$(git merge-base "$SINDS" HEAD 2>/dev/null || git rev-parse "$SINDS^{commit}" 2>/dev/null) ||
    faal "de revisie ‘$SINDS’ (sinds) is hier niet. Haal de geschiedenis mee op: fetch-depth: 0." \
      "revision ‘$SINDS’ (sinds) is not here. Check out with its history: fetch-depth: 0."
  hier=$(git rev-parse --show-prefix)
  omhoog=$(git rev-parse --show-cdup)
  alles="" sets=() weg=0
  verschil=(git diff --name-only -z --no-renames "$basis" HEAD --)
  "${verschil[@]}" "${plekken[@]}" >"$kladmap/binnen" 2>/dev/null ||
    faal "deze paden zijn er niet in deze repository: ${plekken[*]}." \
      "these places are not in this repository: ${plekken[*]}."
  "${verschil[@]}" ':(top)' "${plekken[@]/#/:(exclude)}" >"$kladmap/buiten"
  loop_na binnen
  loop_na buiten
  if [ -n "$NULLIJN" ] &&
    ! git --literal-pathspecs diff --quiet "$basis" HEAD -- "$NULLIJN" 2>/dev/null; then
    alles=ja
  fi
  if [ -z "$alles" ]; then wat=(${sets[@]+"${sets[@]}"}); fi
fi

opties=(--faal-bij "$FAAL_BIJ" --taal "$TAAL" --cache "$CACHE")
if [ -n "$NULLIJN" ]; then opties+=("--nullijn=$NULLIJN"); fi
code=0
if [ "${#wat[@]}" -gt 0 ]; then
  leeruitkomsten lint "${wat[@]}" "${opties[@]}" \
    --formaat "$FORMAAT" --formaat "markdown=$VERSLAG" || code=$?
else
  case "$TAAL $weg" in
    "en 0") melding="No sets changed." ;;
    en*) melding="There is nothing to look at: sets only went ($weg)." ;;
    *" 0") melding="Er zijn geen sets veranderd." ;;
    *) melding="Er is niets om na te kijken: er gingen alleen sets weg ($weg)." ;;
  esac
  echo "$melding"
  echo "$melding" | tee "$VERSLAG" >>"$samenvatting"
fi
if [ -n "$SINDS" ] && [ "$WIJZIGINGEN" = true ] && [ "$code" -le 1 ]; then
  leeruitkomsten wijzigingen "${plekken[@]}" --sinds "$basis" --taal "$TAAL" --formaat markdown |
    { echo && cat; } | tee -a "$VERSLAG" >>"$samenvatting" || [ "$code" -ne 0 ] || code=2
fi
# Rapporten voor een ander programma, dat ze naast een eerder legt en opgelost noemt wat er niet meer
# in staat: daar hoort alles in. Wat net bekeken is, komt uit de cache.
read -r -a over_alles <<<"$RAPPORTEN"
if [ "${#over_alles[@]}" -gt 0 ] && [ "$code" -le 1 ]; then
  leeruitkomsten lint "${plekken[@]}" "${opties[@]}" "${over_alles[@]/#/--formaat=}" ||
    [ $? -eq 1 ] || code=2
fi
exit "$code"
