"""Scripts with which a shell completes our commands, options and values.

They are made of the commands themselves and stand on their own: a shell that completes starts
nothing, but for the codes of rules, which a project may have of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from leeruitkomsten.cli.completions import PATH, RULE, Command, Word

# bash


def bash(commands: Sequence[Command]) -> str:
    """Return the script for bash; it asks no more than what macOS has (3.2)."""
    cases = "\n".join(f"    {line}" for each in commands for line in _bash_cases(each))
    names = " ".join(each.name for each in commands)
    options = "\n".join(f"    {each.name}) woorden='{_names(each)}' ;;" for each in commands)
    return f"""# Voltooiing van leeruitkomsten voor bash.
_leeruitkomsten() {{
  local nu="${{COMP_WORDS[COMP_CWORD]}}" vorig="" opdracht="" woorden="" woord i
  COMPREPLY=()
  if [ "$COMP_CWORD" -gt 0 ]; then vorig="${{COMP_WORDS[COMP_CWORD-1]}}"; fi
  if [ "$nu" = "=" ]; then nu=""
  elif [ "$vorig" = "=" ]; then vorig="${{COMP_WORDS[COMP_CWORD-2]}}"
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    woord="${{COMP_WORDS[i]}}"
    case " {names} " in *" $woord "*) opdracht="$woord"; break ;; esac
  done
  case "$opdracht $vorig" in
{cases}
    *)
      case "$nu" in
        -*)
          case "$opdracht" in
{_indented(options, 8)}
            "") woorden='--taal --version --help' ;;
          esac ;;
        *)
          case "$opdracht" in
{_indented(_bash_arguments(commands), 8)}
            "") woorden='{names}' ;;
          esac ;;
      esac ;;
  esac
  [ -n "$woorden" ] || return 0
  type compopt >/dev/null 2>&1 && compopt +o default +o bashdefault 2>/dev/null
  local IFS=$' \\n'
  COMPREPLY=($(compgen -W "$woorden" -- "$nu"))
}}
complete -o bashdefault -o default -F _leeruitkomsten leeruitkomsten
"""


_BASH_CODES = (
    "$(leeruitkomsten regels 2>/dev/null | while read -r code _; do"
    ' case "$code" in [A-Z]*[0-9]) echo "$code" ;; esac; done)'
)


def _bash_cases(command: Command) -> Iterator[str]:
    for option in command.options:
        if option.takes:
            names = "|".join(f"'{command.name} {name}'" for name in option.names)
            yield f"{names}) woorden='{' '.join(option.values)}' ;;"


def _bash_arguments(commands: Sequence[Command]) -> str:
    lines = [
        f'    {each.name}) woorden="{_BASH_CODES}" ;;'
        if each.kind == RULE
        else f"    {each.name}) woorden='{' '.join(each.values)}' ;;"
        for each in commands
        if each.values or each.kind == RULE
    ]
    return "\n".join(lines)


def _names(command: Command) -> str:
    return " ".join(name for option in command.options for name in option.names)


def _indented(text: str, by: int) -> str:
    return "\n".join(" " * by + line for line in text.split("\n"))


# zsh


def zsh(commands: Sequence[Command]) -> str:
    """Return the script for zsh, to be evaluated or to lie in a folder of `fpath`."""
    told = (_quoted(f"{each.name}:{each.about}") for each in commands)
    names = "\n".join(f"    {each}" for each in told)
    cases = "\n".join(_zsh_case(each) for each in commands)
    return f"""#compdef leeruitkomsten
# Voltooiing van leeruitkomsten voor zsh.
_leeruitkomsten_regels() {{
  local -a codes
  codes=(${{(f)"$(leeruitkomsten regels 2>/dev/null)"}})
  codes=(${{${{(M)codes:#  [A-Z]##[0-9]## *}}#  }})
  codes=(${{codes%% *}})
  compadd -a codes
}}
_leeruitkomsten() {{
  setopt localoptions extendedglob
  local curcontext="$curcontext" state line
  typeset -A opt_args
  local -a opdrachten
  opdrachten=(
{names}
  )
  _arguments -C '1:opdracht:->opdracht' '*::woord:->woord'
  case $state in
    opdracht) _describe -t opdrachten opdracht opdrachten ;;
    woord)
      case $words[1] in
{cases}
      esac ;;
  esac
}}
if [ "$funcstack[1]" = "_leeruitkomsten" ]; then
  _leeruitkomsten "$@"
else
  compdef _leeruitkomsten leeruitkomsten
fi
"""


def _zsh_case(command: Command) -> str:
    specs = [_quoted(spec) for option in command.options for spec in _zsh_specs(option)]
    specs.append(_quoted(f"*:woord:{_zsh_action(command.values, command.kind)}"))
    return f"        {command.name}) _arguments {' '.join(specs)} ;;"


def _zsh_specs(option: Word) -> Iterator[str]:
    about = option.about.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    about = about.replace(":", "\\:")
    for name in option.names:
        if option.takes:
            yield f"*{name}=[{about}]:waarde:{_zsh_action(option.values, option.kind)}"
        else:
            yield f"{name}[{about}]"


def _zsh_action(values: Sequence[str], kind: str) -> str:
    if values:
        return f"({' '.join(values)})"
    return {PATH: "_files", RULE: "_leeruitkomsten_regels"}.get(kind, " ")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


# fish


def fish(commands: Sequence[Command]) -> str:
    """Return the script for fish."""
    return "\n".join(["# Voltooiing van leeruitkomsten voor fish.", *_fish(commands)]) + "\n"


_FISH_CODES = "(leeruitkomsten regels 2>/dev/null | string match -r -g '^  ([A-Z]+[0-9]+) ')"


def _fish(commands: Sequence[Command]) -> Iterator[str]:
    begin = "complete -c leeruitkomsten"
    yield f"{begin} -f"
    for each in commands:
        about = _fish_quoted(each.about)
        yield f"{begin} -n __fish_use_subcommand -a {each.name} -d {about}"
    for each in commands:
        here = f"{begin} -n '__fish_seen_subcommand_from {each.name}'"
        for option in each.options:
            names = " ".join(f"-l {name.removeprefix('--')}" for name in option.names)
            yield f"{here} {names}{_fish_values(option)} -d {_fish_quoted(option.about)}"
        if each.values:
            yield f"{here} -a '{' '.join(each.values)}'"
        elif each.kind == RULE:
            yield f"{here} -a {_fish_quoted(_FISH_CODES)}"
        elif each.kind == PATH:
            yield f"{here} -F"


def _fish_values(option: Word) -> str:
    if not option.takes:
        return ""
    if option.values:
        return f" -x -a '{' '.join(option.values)}'"
    return " -r -F" if option.kind == PATH else " -x"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


# PowerShell


def powershell(commands: Sequence[Command]) -> str:
    """Return the script for PowerShell; where it offers nothing, the shell offers files."""
    tables = "\n".join(_powershell_table(each) for each in commands)
    return f"""# Voltooiing van leeruitkomsten voor PowerShell.
Register-ArgumentCompleter -Native -CommandName leeruitkomsten -ScriptBlock {{
  param($nu, $regel, $plek)
  $opdrachten = [ordered]@{{
{tables}
  }}
  $woorden = @($regel.CommandElements | Where-Object {{ $_.Extent.EndOffset -lt $plek }} |
    ForEach-Object {{ $_.Extent.Text }})
  $opdracht = $woorden | Select-Object -Skip 1 |
    Where-Object {{ $opdrachten.Contains($_) }} | Select-Object -First 1
  if (-not $opdracht) {{
    $keuze = @($opdrachten.Keys) + '--taal', '--version', '--help'
  }} else {{
    $kan = $opdrachten[$opdracht]
    $vorig = $woorden[-1]
    if ($kan.opties.ContainsKey($vorig) -and $null -ne $kan.opties[$vorig]) {{
      $keuze = $kan.opties[$vorig]
    }} elseif ($nu.StartsWith('-')) {{
      $keuze = @($kan.opties.Keys | Sort-Object)
    }} elseif ($opdracht -eq 'regel') {{
      $keuze = @(leeruitkomsten regels 2>$null |
        Select-String -CaseSensitive '^  ([A-Z]+[0-9]+) ' |
        ForEach-Object {{ $_.Matches[0].Groups[1].Value }})
    }} else {{
      $keuze = $kan.woorden
    }}
  }}
  $keuze | Where-Object {{ $_ -and $_.StartsWith($nu) }} |
    ForEach-Object {{ [System.Management.Automation.CompletionResult]::new($_) }}
}}
"""


def _powershell_table(command: Command) -> str:
    options = "; ".join(
        f"'{name}' = {_powershell_list(option.values) if option.takes else '$null'}"
        for option in command.options
        for name in option.names
    )
    words = _powershell_list(command.values)
    return f"    '{command.name}' = @{{ opties = @{{ {options} }}; woorden = {words} }}"


def _powershell_list(values: Sequence[str]) -> str:
    quoted = ", ".join(f"'{value}'" for value in values)
    return f"@({quoted})"


SCRIPTS: Mapping[str, Callable[[Sequence[Command]], str]] = {
    "bash": bash,
    "zsh": zsh,
    "fish": fish,
    "powershell": powershell,
}
