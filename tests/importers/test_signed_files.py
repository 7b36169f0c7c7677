"""An envelope of a signature is seen where there is one; a list that begins like one is a list."""

import base64

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from amistoso.importers import signed_files

SIGNED = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80" + bytes(40)


@given(st.one_of(st.binary(max_size=300), st.text("MIabc=+/- \n", max_size=300).map(str.encode)))
@example(b"MI" + b"A" * 59)
@example(b"MI EMPRESA, S.L.;Factura;Fecha;Vencimiento;Importe;Cliente;NIF;E-mail;Cobrada\n" * 3)
@example(b"-----BEGIN PKCS7-----\nMI=" + b"A" * 80)
def test_whatever_begins_like_an_envelope_is_read_without_a_fault(content):
    assert signed_files.looks_like(b"MI" + content) in (True, False)
    signed_files.opened(b"MI" + content)


@pytest.mark.parametrize("content", [SIGNED, base64.b64encode(SIGNED), base64.encodebytes(SIGNED)])
def test_an_envelope_is_seen_bare_and_in_base64(content):
    assert signed_files.looks_like(content)
