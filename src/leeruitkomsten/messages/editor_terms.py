"""What we say in an editor, and of the commands for editors and shells."""

from __future__ import annotations

from collections.abc import Mapping

NL: Mapping[str, str] = {
    "hulp.lsp.kort": "De taalserver die een editor start.",
    "hulp.lsp": "Laat in een editor tijdens het typen zien wat `lint` zegt, met uitleg, herstel en"
    " aanvulling. Een editor start deze opdracht zelf (LSP over standaardinvoer en -uitvoer); hoe"
    " je dat instelt, staat in docs/editors.md.",
    "hulp.lsp.voorbeelden": "  leeruitkomsten lsp\n  leeruitkomsten lsp --taal en",
    "hulp.optie.stdio": "Praat over standaardinvoer en -uitvoer. Dat is altijd zo; sommige editors"
    " vragen het erbij.",
    "fout.lsp-ontbreekt": "voor een editor is een uitbreiding nodig die niet geïnstalleerd is.",
    "fout.lsp-ontbreekt.hint": "python -m pip install 'leeruitkomsten[lsp]'",
    "hulp.voltooiing.kort": "Laat een schil opdrachten en opties aanvullen.",
    "hulp.voltooiing": "Geeft het script waarmee bash, zsh, fish of PowerShell met de tabtoets onze"
    " opdrachten, opties en waarden aanvult. Zet het in het bestand dat je schil bij het starten"
    " leest.",
    "hulp.voltooiing.voorbeelden": '  eval "$(leeruitkomsten voltooiing bash)"       in ~/.bashrc\n'
    '  eval "$(leeruitkomsten voltooiing zsh)"        in ~/.zshrc, na compinit\n'
    "  leeruitkomsten voltooiing fish | source        in ~/.config/fish/config.fish\n"
    "  leeruitkomsten voltooiing powershell | Out-String | Invoke-Expression   in $PROFILE",
    "hulp.optie.schil": "De schil: bash, zsh, fish of powershell.",
    "fout.schil-onbekend": "‘{schil}’ is geen schil die wij kennen.",
    "fout.schil-onbekend.hint": "kies uit {bekend}.",
    "editor.herstel.een": "Herstel {regel} in deze tekst",
    "editor.herstel.meer": "Herstel {regel} in deze tekst ({aantal} plekken)",
    "editor.herstel-alles": "Herstel alles wat zeker is in dit bestand ({aantal})",
    "editor.leg-uit": "Leg uit: wijk bij {waar} af van {regel}",
    "editor.leg-uit-set": "Leg uit: wijk in deze set af van {regel}",
    "editor.afgeweken": "Hier is van afgeweken: “{motivering}”",
    "voorstel.verdwenen": "stond eerder in deze set",
}

EN: Mapping[str, str] = {
    "hulp.lsp.kort": "The language server that an editor starts.",
    "hulp.lsp": "Shows in an editor, while you type, what `lint` says, with explanation, repairs"
    " and completion. An editor starts this command itself (LSP over standard input and output);"
    " how to set that up is in docs/editors.md.",
    "hulp.lsp.voorbeelden": "  leeruitkomsten lsp\n  leeruitkomsten lsp --taal en",
    "hulp.optie.stdio": "Talk over standard input and output. It always does; some editors ask for"
    " it.",
    "fout.lsp-ontbreekt": "an editor needs an extra that is not installed.",
    "fout.lsp-ontbreekt.hint": "python -m pip install 'leeruitkomsten[lsp]'",
    "hulp.voltooiing.kort": "Let a shell complete commands and options.",
    "hulp.voltooiing": "Gives the script with which bash, zsh, fish or PowerShell complete our"
    " commands, options and values at the tab key. Put it in the file that your shell reads when it"
    " starts.",
    "hulp.voltooiing.voorbeelden": '  eval "$(leeruitkomsten voltooiing bash)"       in ~/.bashrc\n'
    '  eval "$(leeruitkomsten voltooiing zsh)"        in ~/.zshrc, after compinit\n'
    "  leeruitkomsten voltooiing fish | source        in ~/.config/fish/config.fish\n"
    "  leeruitkomsten voltooiing powershell | Out-String | Invoke-Expression   in $PROFILE",
    "hulp.optie.schil": "The shell: bash, zsh, fish or powershell.",
    "fout.schil-onbekend": "‘{schil}’ is not a shell that we know.",
    "fout.schil-onbekend.hint": "choose one of {bekend}.",
    "editor.herstel.een": "Repair {regel} in this text",
    "editor.herstel.meer": "Repair {regel} in this text ({aantal} places)",
    "editor.herstel-alles": "Repair all that is certain in this file ({aantal})",
    "editor.leg-uit": "Explain: waive {regel} at {waar}",
    "editor.leg-uit-set": "Explain: waive {regel} in this set",
    "editor.afgeweken": "Waived here: “{motivering}”",
    "voorstel.verdwenen": "was in this set before",
}
