"""What is measured of paper is paper."""

from amistoso.bench import paper


def test_the_letters_that_are_measured_are_printed():
    made = paper._print([paper._sheet(1), paper._sheet(2)])
    assert made.startswith(b"%PDF-")
    assert paper._statement(1).startswith(b"%PDF-")


def test_nothing_is_measured_twice_for_another_database():
    assert list(paper.measurements("postgresql", small=True)) == []
