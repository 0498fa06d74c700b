"""What a document of a committee would change in a set.

Documents are read into drafts (`model.draft.Harvest`): tables by `headings`, `rows` and `table`,
running text by `recognise` and `outline`, and every row and paragraph is accounted for. `plan`
holds the drafts against the set there is (`identity`, `changes`), which is what people look at
before anything is written; `result` is the set as it would be. `template` is the workbook that
committees write in, which comes back by the same way.
"""
