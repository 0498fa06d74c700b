"""The toolkit in an editor: a language server over standard input and output.

`server` speaks the protocol, `places` counts letters as the client does, and the others put
what `usecases` found into the words of the protocol.
"""
