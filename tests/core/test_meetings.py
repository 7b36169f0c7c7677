"""At a table the customer speaks first, whatever the case; and every word of ours passes the tone guard."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amistoso.core import meeting_words, meetings, tone
from amistoso.core.calendar import Place
from amistoso.core.meeting_words import Arranged
from amistoso.core.meetings import Kind, Situation, When
from amistoso.core.protocols import Stage

WHEN = When(datetime(2026, 12, 1, 9, tzinfo=UTC), 60, "Europe/Madrid")
SITUATIONS = st.builds(
    Situation,
    is_video=st.booleans(), wants_recording=st.booleans(), has_companion=st.booleans(),
    overdue=st.lists(st.just("100,00 €"), max_size=2), overdue_count=st.integers(0, 9),
    oldest_days=st.integers(0, 400), disputes=st.lists(st.text("F0123-", min_size=1, max_size=8), max_size=4),
    broken_promises=st.integers(0, 3), running_promises=st.integers(0, 2), has_agreement=st.booleans(),
    is_key=st.booleans(), is_first_slip=st.booleans(), is_insolvent=st.booleans(),
    usual_delay_days=st.none() | st.integers(-10, 90),
    reasons=st.lists(st.sampled_from(["cash-flow", "administration", "dispute"]), max_size=2),
)  # fmt: skip


@given(SITUATIONS)
def test_the_customer_speaks_before_any_question_or_figure(now):
    codes = meetings.agenda_codes(now)
    assert codes[0] == "welcome"
    assert codes[-1] == "thanks"
    assert len(codes) == len(set(codes))
    for later in ("questions", "figures", "promise", "dispute", "ways", "close"):
        if later in codes:
            assert codes.index("listen") < codes.index(later)


@given(SITUATIONS)
def test_recording_is_asked_before_anything_is_said_about_the_matter(now):
    codes = meetings.agenda_codes(now)
    assert ("recording" in codes) == now.wants_recording
    if now.wants_recording:
        assert codes.index("recording") < codes.index("purpose")


@given(SITUATIONS)
def test_what_is_not_right_is_settled_before_money_and_without_talk_of_broken_days(now):
    codes = meetings.agenda_codes(now)
    if now.disputes:
        assert codes.index("dispute") < codes.index("figures")
        assert "promise" not in codes


@given(SITUATIONS)
def test_nothing_is_agreed_with_who_is_in_proceedings(now):
    assert ("ways" in meetings.agenda_codes(now)) == (not now.is_insolvent)


@given(SITUATIONS, st.sampled_from(["es", "en", "ca", "fr", ""]))
def test_agenda_and_questions_have_their_words_and_questions_are_asked_once(now, language):
    said = meeting_words.agenda(now, language)
    assert [point.code for point in said] == meetings.agenda_codes(now)
    assert all(point.title and point.say for point in said)
    asked = meeting_words.questions(now, language)
    assert 2 <= len(asked) <= 12
    assert all(line.endswith("?") for line in asked)


def texts() -> list[tuple[str, str, str]]:
    """Every text that is said aloud, borne in mind or sent, with its language."""
    found = []
    for language in ("es", "en"):
        for code, words in meeting_words._AGENDA.items():
            found += [(f"{code}:{at}", language, text) for at, text in enumerate(words[language])]
        found += [(code, language, words[language]) for code, words in meeting_words._QUESTIONS.items()]
        found += [(code, language, words[language]) for code, words in meeting_words.CHECK_WORDS.items()]
        found += [
            (f"{kind}:{record}:{part}", language, text)
            for kind in Kind
            for record in (True, False)
            for part, text in enumerate(mail(kind, language, wants_recording=record))
        ]
    return found


def mail(kind: Kind, language: str, **changes: object) -> meeting_words.Words:
    arranged = Arranged(
        WHEN, "Calle Mayor 1", False, "Ver juntos las facturas", "Ferretería Robles, S.L.", "Lucía Robles",
        "Ana Gil", ["Marta Prieto", "Luis Sanz"], signature="Lucía Robles",
    )  # fmt: skip
    return meeting_words.compose(kind, arranged._replace(**changes), language)  # type: ignore[arg-type]


@pytest.mark.parametrize(("code", "language", "text"), texts())
def test_every_word_passes_the_tone_guard(code, language, text):
    verdict = tone.judge(text.replace("{number}", "F-101"), language=language, stage=Stage.CONVERSATION)
    assert (verdict.level, [one.quote for one in verdict.findings]) == (tone.Level.OK, [])


def test_no_word_of_a_meeting_says_deudor_or_debt():
    for _code, _language, text in texts():
        for word in ("deud", "moros", "impag", "debtor", "reclam", "debt"):
            assert word not in text.lower()


def test_an_invitation_says_when_where_with_whom_and_that_we_shall_ask_before_recording():
    words = mail(Kind.INVITATION, "es", wants_recording=True)
    assert words.subject == "Reunión el martes 1 de diciembre de 2026 a las 10:00"
    for part in ("Hola, Marta Prieto y Luis Sanz:", "(hora de Madrid)", "Lugar: Calle Mayor 1",
                 "Lucía Robles y Ana Gil",
                 "preguntaremos si les parece bien que grabemos", "escucharles"):  # fmt: skip
        assert part in words.text
    assert "grab" not in mail(Kind.INVITATION, "es").text


def test_names_and_purposes_of_strangers_stay_on_their_line():
    words = mail(Kind.INVITATION, "es", guests=["Marta\r\nBcc: x@y.z"], place="Sala\n\n1", purpose="Hablar\rX: y")
    assert "\nBcc" not in words.text
    assert "Lugar: Sala 1\n" in words.text


def test_an_hour_that_the_clock_jumps_over_is_none():
    assert meetings.instant_of(date(2026, 3, 29), 2, 30, "Europe/Madrid") is None
    assert meetings.instant_of(date(2026, 3, 29), 3, 30, "Europe/Madrid") == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert meetings.instant_of(date(2026, 7, 1), 10, 0, "Atlantic/Canary") == datetime(2026, 7, 1, 9, tzinfo=UTC)


def test_a_zone_is_a_name_and_no_path():
    assert meetings.is_zone("Europe/Madrid")
    assert not meetings.is_zone("../../etc/passwd")
    assert not meetings.is_zone("")


def test_the_reminder_is_for_the_working_day_before():
    assert meetings.reminder_day(Place("ES", "MD"), date(2026, 11, 30)) == date(2026, 11, 27)  # a Monday
    assert meetings.reminder_day(Place("ES", "MD"), date(2026, 12, 9)) == date(2026, 12, 4)  # after the 7th and 8th
    assert meetings.reminder_day(Place("ES", "MD"), date(2026, 11, 26)) == date(2026, 11, 25)
