"""What words mean.

`tokens` cuts a text in words with their places, `verbs` finds what is done in
it, `phrases` finds turns of phrase that are written down as data. Word lists are
data in `schemas/lexicon/`, each entry with its source.
"""
