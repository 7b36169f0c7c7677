"""The XML reader: what it reads, and that no file whatsoever makes it raise, hang or fetch anything."""

import time

import pytest

from amistoso.core.documents import Problem
from amistoso.importers import xml_reading
from amistoso.importers.xml_reading import Element


def read(text: str, encoding: str = "utf-8") -> Element:
    root = xml_reading.read(text.encode(encoding))
    assert isinstance(root, Element), root
    return root


def code_of(content: bytes) -> str:
    found = xml_reading.read(content)
    assert isinstance(found, Problem)
    return found.code


def test_names_have_no_prefix_and_paths_walk_down():
    root = read('<f:F xmlns:f="urn:x"><f:A Id="1"/><f:A x:Id="2" xmlns:x="urn:y"><B> uno\n dos </B></f:A></f:F>')
    assert (root.name, root.namespace) == ("F", "urn:x")
    assert root.at("A", "B") == "uno dos"
    assert [each.attribute("Id") for each in root.every("A")] == ["1", "2"]
    assert root.at("A", "C") == ""
    assert root.first("C") is None


def test_text_is_whole_around_comments_and_cdata():
    assert read("<r>uno <!-- x -->dos<![CDATA[ <tres>]]></r>").text == "uno dos <tres>"


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "utf-8-sig"),
        ("UTF-8", "iso-8859-1"),
        ("utf-16", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16", "utf-16-be"),
        ("ISO-8859-1", "iso-8859-1"),
        ("windows-1252", "windows-1252"),
        ("ISO-8859-15", "iso-8859-15"),
    ],
)
def test_spanish_letters_survive_what_programs_declare(declared, written):
    text = f'<?xml version="1.0" encoding="{declared}"?><r>Señalización Núñez</r>'
    assert read(text, written).text == "Señalización Núñez"
    assert xml_reading.root_of(text.encode(written)) == ("r", "")
    assert xml_reading.looks_like(text.encode(written))


def test_blank_lines_marks_and_zeros_around_a_document_do_no_harm():
    assert isinstance(xml_reading.read(b"\r\n \xef\xbb\xbf<?xml version='1.0'?><r/>\r\n\x00\x1a"), Element)


LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><l>&b;</l>'
OUTSIDE = '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><l>&a;</l>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (LAUGHS.encode(), "xml-doctype"),
        (LAUGHS.encode("utf-16"), "xml-doctype"),
        (LAUGHS.encode("utf-16-le"), "xml-doctype"),
        (OUTSIDE.encode(), "xml-doctype"),
        (b"<!DOCTYPE l SYSTEM 'http://example.com/l.dtd'><l/>", "xml-doctype"),
        (b"<?xml version='1.0' encoding='utf-7'?>+ADw-l/+AD4-", "bad-encoding"),
        (b"<?xml version='1.0' encoding='cp037'?><l/>", "bad-encoding"),
        (b"<?xml version='1.0' encoding='latin-9999'?><l/>", "bad-encoding"),
        (b"<r>&nope;</r>", "bad-xml"),
        (b"<a>" * 100_000, "xml-too-complex"),
        (b"<a>" * 100_000 + b"</a>" * 100_000, "xml-too-complex"),
        (b"<r>" + b"<a/>" * (xml_reading.MAX_KEPT_ELEMENTS + 1) + b"</r>", "xml-too-complex"),
        (b"<r " + b" ".join(b"a%d='1'" % n for n in range(2000)) + b"/>", "xml-too-complex"),
        (b"<r>" + b"x" * (xml_reading.MAX_TEXT + 1) + b"</r>", "xml-too-complex"),
        (b"<r><a></r>", "bad-xml"),
        (b"<r/><r/>", "bad-xml"),
        (b"<r", "bad-xml"),
        (b"<", "bad-xml"),
        (b"", "bad-xml"),
        (b"\x00", "bad-xml"),
        (b"\xff\xfe", "bad-xml"),
        (b"\xff\xfe<\x00r", "bad-xml"),
        (b"<p:r/>", "bad-xml"),
        (b"<r a='1' a='2'/>", "bad-xml"),
        (b"<r>\x01</r>", "bad-xml"),
    ],
)
def test_hostile_and_broken_files_give_a_problem(content, code):
    assert code_of(content) == code
    xml_reading.root_of(content)


@pytest.mark.parametrize(
    "content",
    [
        b"<r a='" + b">" * 40_000_000 + b"'/>",
        b"<r><!--" + b" <x> " * 8_000_000 + b"--></r>",
        b"<r><?p " + b"x" * 40_000_000 + b"?></r>",
        b"<" + b"r" * 40_000_000 + b"/>",
        b"<r " + b" ".join(b"a%d=''" % n for n in range(4_000_000)) + b"/>",
        b"<r " + b" ".join(b"xmlns:p%d='u'" % n for n in range(2_000_000)) + b"/>",
        b"<r>" + b"".join(b"<a%d/>" % n for n in range(150_000)) + b"</r>",
        b"<r>" + b"".join(b"<a b%d=''/>" % n for n in range(150_000)) + b"</r>",
        b"<r>" + b"".join(b"<i><b%d/></i>" % n for n in range(600_000)) + b"</r>",
    ],
    ids=["attribute", "comment", "instruction", "name", "attributes", "prefixes", "names", "more-names", "in-records"],
)
def test_what_makes_the_parser_work_for_nothing_is_refused_in_time(content):
    started = time.process_time()
    found = xml_reading.read(content, records=("i",), take=lambda top, i: None)
    assert isinstance(found, Problem)
    assert found.code == "xml-too-complex"
    assert time.process_time() - started < 3


def test_a_long_text_is_no_long_tag():
    assert isinstance(xml_reading.read(b"<r>" + b"QUJD" * 5_000_000 + b"</r>"), Element)


def test_records_are_handed_over_and_not_kept():
    taken: list[tuple[str, str]] = []
    content = b"<r><h>x</h>" + b"<i><n>1</n></i>" * 150_000 + b"</r>"
    started = time.process_time()
    root = xml_reading.read(content, records=("i",), take=lambda top, i: taken.append((top.at("h"), i.at("n"))))
    assert isinstance(root, Element)
    assert len(taken) == 150_000
    assert set(taken) == {("x", "1")}
    assert [child.name for child in root.children] == ["h"]
    assert time.process_time() - started < 5


def test_a_word_of_a_million_blanks_is_not_split_into_a_million_words():
    assert len(read("<r>" + "a " * 2_000_000 + "</r>").text) < xml_reading.MAX_WORDS
