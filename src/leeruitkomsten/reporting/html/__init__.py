"""Reports as a page: one file that opens anywhere, without a network and without a server.

`page` fills the templates and puts style and script inside, with a content security
policy that allows these and nothing else. Every module beside it makes one kind of report; the
words come from the same places as those of a terminal. What a page shows is there without
script: script filters, keeps judgements and writes them down as a register.
"""
