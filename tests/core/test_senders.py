"""Who signs when the one a step names is not there; a mailbox nobody reads signs nothing."""

import pytest

from amistoso.core import identifiers, senders


@pytest.mark.parametrize(
    ("role", "present", "signs"),
    [
        ("administration", {"administration", "finance", "owner"}, "administration"),
        ("administration", {"finance", "owner"}, "finance"),
        ("finance", {"administration", "owner"}, "owner"),
        ("finance", {"administration"}, "administration"),
        ("owner", {"administration", "finance"}, "finance"),
        ("owner", {"administration"}, "administration"),
        ("unheard-of", {"owner", "administration"}, "administration"),
        ("owner", set(), ""),
    ],
)
def test_the_next_one_up_signs(role, present, signs):
    assert senders.who_signs(role, frozenset(present)) == signs


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@a.es", "noreply@a.es", "NoReply@a.es", "no_reply@a.es", "no.reply@a.es", "do-not-reply@a.es",
        "donotreply@a.es", "noresponder@a.es", "no-responder@a.es", "no-contestar@a.es", "noreply2@a.es",
        "no-reply+facturas@a.es", "mailer-daemon@a.es", "postmaster@a.es", "bounces@a.es", "sin-respuesta@a.es",
    ],
)  # fmt: skip
def test_it_says_that_nobody_reads_it(address):
    assert identifiers.mailbox_is_unattended(address)


@pytest.mark.parametrize(
    "address",
    ["administracion@a.es", "noelia@a.es", "nora.reply@a.es", "cobros@no-reply.es", "nores@a.es", "replies@a.es", ""],
)
def test_it_may_be_read(address):
    assert not identifiers.mailbox_is_unattended(address)
