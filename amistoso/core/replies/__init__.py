"""What a reply says, as far as a machine can tell: in Spanish and English, with the words that say so."""

from amistoso.core.replies.cutting import Kind, Piece, cut, gist, own_words
from amistoso.core.replies.labels import Label
from amistoso.core.replies.reading import Reading, Suggestion, read

__all__ = ["Kind", "Label", "Piece", "Reading", "Suggestion", "cut", "gist", "own_words", "read"]
