"""A movement that two reports tell is one, however each of them writes it; two equal movements stay two."""

from datetime import date

from amistoso.core.documents import BankEntry
from amistoso.core.repeated_moves import KnownMove, Report, pairs

DAY = date(2026, 11, 20)
DURING_THE_DAY = Report(DAY, DAY, is_final=False)


def entry(text: str, amount_minor: int = 121_00) -> BankEntry:
    return BankEntry(DAY, DAY, amount_minor, text)


def known(text: str, one: int = 1, amount_minor: int = 121_00) -> KnownMove:
    return KnownMove(one, DAY, DAY, amount_minor, text, "", "", "", is_final=False, from_on=DAY, until_on=DAY)


def test_accents_and_capitals_make_no_second_movement():
    told = pairs([entry("Devolución Pescadería García")], [known("DEVOLUCION PESCADERIA GARCIA")], DURING_THE_DAY)
    assert told == {0: (1,)}


def test_each_known_line_answers_for_one_movement():
    told = pairs(
        [entry("Pescadería García"), entry("Bar Sol")], [known("BAR SOL"), known("x", 2, 50_00)], DURING_THE_DAY
    )
    assert told == {1: (1,)}
