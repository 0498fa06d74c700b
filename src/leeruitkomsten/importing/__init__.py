"""What a document of a committee would change in a set.

Documents are read into drafts (`model.draft.Harvest`), drafts are held against the set there
is, and what comes of it is a plan that people look at before anything is written.
"""
