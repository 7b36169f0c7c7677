"""Mails as customers send them, friendly and hostile, built by hand so that nothing mends them on the way."""

from email.message import EmailMessage
from email.utils import format_datetime

from tests.world import NOW

FROM = "Marta Prieto <pagos@cliente.example>"
TO = "administracion@robles.example"
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


def reply(
    text="El viernes lo pagamos.", *, answers="", sender=FROM, to=TO, subject="Re: Factura F-1",
    own_id="<a1@cliente.example>", headers=(), files=(), html="",
):  # fmt: skip
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    mail["Date"] = format_datetime(NOW)
    if own_id:
        mail["Message-ID"] = own_id
    if answers:
        mail["In-Reply-To"] = mail["References"] = answers
    for name, value in headers:
        mail[name] = value
    if text:
        mail.set_content(text)
    if html and text:
        mail.add_alternative(html, subtype="html")
    elif html:
        mail.set_content(html, subtype="html")
    for name, content in files:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(mail)


def deep(levels, kind="multipart/mixed"):
    """A mail in a mail in a mail."""
    head = b"From: x@y.example\r\nMessage-ID: <deep@y.example>\r\nSubject: dentro\r\n"
    if kind == "message/rfc822":
        return head + b"Content-Type: message/rfc822\r\n\r\n" * levels + b"Subject: x\r\n\r\nhola\r\n"
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (one, one) for one in range(levels)
    )
    return head + parts + b"Content-Type: text/plain\r\n\r\nhola\r\n"


HOSTILE = {
    "deep-multipart": deep(3000),
    "deep-mails": deep(3000, "message/rfc822"),
    "many-parts": b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + b"--b\r\n\r\nx\r\n" * 200_000,
    "many-headers": b"From: x@y.example\r\n" + b"".join(b"X-%d: a\r\n" % n for n in range(50_000)) + b"\r\nhola",
    "long-header": b"From: x@y.example\r\nSubject: =?utf-8?B?" + b"YQ==?= =?utf-8?B?" * 40_000 + b"\r\n\r\nhola",
    "long-line": b"From: x@y.example\r\n\r\n" + b"a" * 5_000_000,
    "no-charset": b"From: x@y.example\r\nContent-Type: text/plain; charset=klingon\r\n\r\nma\xf1ana pago\r\n",
    "punycode": b"From: x@y.example\r\nContent-Type: text/plain; charset=punycode\r\n\r\n" + b"a" * 200_000,
    "torn-base64": b"From: x@y.example\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%====aG9sYQ\r\n",
    "torn-utf8": b"From: x@y.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\xc3\x28 \xff\xfe hola\x00\r\n",
    "nothing": b"",
    "only-bytes": bytes(range(256)) * 20,
    "nul-in-headers": b"From: x@y.example\r\nSubject: a\x00b\r\nMessage-ID: <n\x00@y>\r\n\r\nhola",
    "injected": b"From: x@y.example\r\nSubject: =?utf-8?Q?hola=0D=0ABcc:_todos@y.example?=\r\n\r\nhola",
    "from-many": b"From: " + b"a@b.example, " * 5000 + b"\r\n\r\nhola",
    "from-nobody": b"From: \r\nSubject: x\r\n\r\nhola",
    "html-comments": b"From: x@y.example\r\nContent-Type: text/html\r\n\r\n" + b"<!--" * 60_000,
    "html-open-tags": b"From: x@y.example\r\nContent-Type: text/html\r\n\r\n" + b"<a " * 80_000,
    "html-blockquotes": b"From: x@y.example\r\nContent-Type: text/html\r\n\r\n" + b"<blockquote>" * 30_000 + b"hola",
    "bad-date": b"From: x@y.example\r\nDate: Fri, 99 Foo 0000 99:99:99 +9999\r\n\r\nhola",
    "far-date": b"From: x@y.example\r\nDate: Fri, 31 Dec 9999 23:59:59 -1200\r\n\r\nhola",
    "odd-boundary": b'From: x@y.example\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nhola',
    "type-of-nothing": b"From: x@y.example\r\nContent-Type: ;;;=\r\n\r\nhola",
    "bidi": "From: x@y.example\r\nSubject: factura\u202egpj.exe\r\n\r\nhola\u202e".encode(),
}  # fmt: skip
