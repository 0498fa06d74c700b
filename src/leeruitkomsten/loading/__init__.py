"""From files to models.

`files` turns the paths a user names into files, `text` the bytes of a file into
a `Source`, `reader` a `Source` into a `Document`: plain data that remembers
where everything stood. What is wrong with a file is a `Finding` at a place;
nothing an author writes can raise an exception here.

    source = files.read_file("sets/hbo-ict/noordzee.yaml")   # Source | Finding
    reading = reader.read(source)                            # document, findings, surprises

Sets are YAML's JSON subset: mappings with text keys, lists, text, numbers, true,
false and null, read as YAML 1.2 says and not as YAML 1.1 does (`no` is a text).
"""
