"""Reports that a mail did not arrive, in the shapes that servers really give them; the words are ours."""

from email.message import EmailMessage

ID = "<0123456789abcdef0123456789abcdef@robles.example>"
TO = "pagos@cliente.example"


def report(
    *,
    message_id: str = ID,
    action: str = "failed",
    status: str = "5.1.1",
    recipient: str = f"rfc822; {TO}",
    diagnostic: str = "smtp; 550 5.1.1 <pagos@cliente.example>: Recipient address rejected: User unknown",
    headers_only: bool = False,
    extra: str = "",
) -> bytes:
    """As RFC 3464 asks for it, and as Postfix sends it."""
    action_line = f"Action: {action}\r\n" if action else ""
    original = (
        f"From: administration@robles.example\r\nTo: {TO}\r\nSubject: Recordatorio\r\nMessage-ID: {message_id}\r\n"
    )
    kind = "text/rfc822-headers" if headers_only else "message/rfc822"
    body = "" if headers_only else "\r\nBuenos =\r\ndías:\r\n"
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.robles.example (Mail Delivery System)\r\n"
        "Subject: Undelivered Mail Returned to Sender\r\nTo: administration@robles.example\r\n"
        "Auto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"\r\n'
        "Message-Id: <20261124090000.1@mx.robles.example>\r\n\r\n"
        "--b1\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nI could not hand over your mail.\r\n\r\n"
        "--b1\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.robles.example\r\nArrival-Date: Tue, 24 Nov 2026 09:00:00 +0000\r\n\r\n"
        f"Final-Recipient: {recipient}\r\n{action_line}Status: {status}\r\n"
        f"Remote-MTA: dns; mx.cliente.example\r\nDiagnostic-Code: {diagnostic}\r\n{extra}\r\n"
        f"--b1\r\nContent-Type: {kind}\r\n\r\n{original}{body}\r\n--b1--\r\n"
    ).encode()


def exim(message_id: str = ID) -> bytes:
    """Words only, the failed address in a header, and the copy of our mail under a line of dashes."""
    return (
        f"Return-path: <>\r\nX-Failed-Recipients: {TO}\r\nAuto-Submitted: auto-replied\r\n"
        "From: Mail Delivery System <Mailer-Daemon@host.example>\r\nTo: administration@robles.example\r\n"
        "Subject: Mail delivery failed: returning message to sender\r\n\r\n"
        "A message that you sent could not be delivered to all of its recipients.\r\n\r\n"
        f"  {TO}\r\n    host mx.cliente.example: 550 No such user here\r\n\r\n"
        "------ This is a copy of the message, including all the headers. ------\r\n\r\n"
        f"From: administration@robles.example\r\nMessage-ID: {message_id}\r\nSubject: Recordatorio\r\n\r\n"
        "Le escribimos por si hay un retraso (delay) en el pago.\r\n"
    ).encode()


def qmail(message_id: str = ID) -> bytes:
    return (
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@old.example\r\nTo: administration@robles.example\r\n"
        "Subject: failure notice\r\n\r\nThis is the mail program at old.example. I gave up, sorry.\r\n\r\n"
        f"<{TO}>:\r\nSorry, no mailbox here by that name. (#5.1.1)\r\n\r\n"
        f"--- Below this line is a copy of the message.\r\n\r\nMessage-ID: {message_id}\r\nSubject: Recordatorio\r\n"
    ).encode()


def spanish_webmail(message_id: str = ID) -> bytes:
    """HTML alone, in Spanish; only the answered Message-ID says what it is about."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "postmaster@correo.example", "administration@robles.example"
    mail["Subject"], mail["In-Reply-To"] = "No se ha podido entregar: Recordatorio", message_id
    mail.set_content(
        f"<html><body><p>Su mensaje no se ha podido entregar a:</p><p>{TO}</p>"
        "<p>El buzón no existe (550 5.1.1).</p></body></html>",
        subtype="html",
    )
    return bytes(mail)


def absence(message_id: str = ID) -> bytes:
    """A person's holiday: it answers ours, comes by itself, and says nothing about delivery."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = TO, "administration@robles.example", "Fuera de la oficina"
    mail["In-Reply-To"], mail["Auto-Submitted"] = message_id, "auto-replied"
    mail.set_content("Estoy de vacaciones; los pagos se han retrasado hasta el lunes. Error 550 en mi horario.")
    return bytes(mail)


def reply(message_id: str = ID, text: str = "Lo pagamos el viernes.") -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = TO, "administration@robles.example", "Re: Recordatorio"
    mail["In-Reply-To"] = message_id
    mail.set_content(f"{text}\n\n> Message-ID: {message_id}\n> No se ha podido entregar antes (550).\n")
    return bytes(mail)
