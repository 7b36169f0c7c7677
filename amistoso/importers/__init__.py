"""Files of other programs, read into the rows of `core.documents`. Start at `formats.read`."""
