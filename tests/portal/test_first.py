def test_page(client, address, settings):
    from tests.portal.conftest import mail_in
    print(mail_in(settings.OUTBOX).get_body(("plain",)).get_content())
    r=client.get(address); print(r.status_code, r.headers, r.content.decode())
    assert 0
