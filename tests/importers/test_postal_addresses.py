"""Street and number come in from every kind of e-invoice and from lists, so that letters find their way."""

import pytest

from amistoso.actions import loads
from amistoso.models import Company, Customer
from tests.importers import einvoice_pages as pages
from tests.world import NOW, TODAY

CII_PLACE = (
    b"<r:PostalTradeAddress><r:PostcodeCode>48001</r:PostcodeCode><r:LineOne>Calle Mayor 3</r:LineOne>"
    b"<r:LineTwo>Nave 2</r:LineTwo><r:CityName>Bilbao</r:CityName><r:CountryID>ES</r:CountryID></r:PostalTradeAddress>"
)


def documents() -> dict[str, tuple[bytes, str]]:
    named = b"<r:BuyerTradeParty><r:Name>Sol SL</r:Name>"
    street = "<a:PostalAddress><b:StreetName>Calle Mayor 3</b:StreetName>"
    street += "<b:AdditionalStreetName>Nave 2</b:AdditionalStreetName>"
    italian = b"<Sede><Indirizzo>Via Roma</Indirizzo><NumeroCivico>7</NumeroCivico>"
    return {
        "facturae": (pages.facturae(), "Mayor 1"),
        "ubl": (pages.ubl().replace(b"<a:PostalAddress>", street.encode()), "Calle Mayor 3, Nave 2"),
        "cii": (pages.cii().replace(named, named + CII_PLACE), "Calle Mayor 3, Nave 2"),
        "fatturapa": (pages.fatturapa().replace(b"<Sede>", italian), "Via Roma, 7"),
    }


@pytest.mark.parametrize("kind", documents())
def test_an_e_invoice_says_where_its_buyer_lives(kind):
    content, address = documents()[kind]
    (row,) = loads.read(file_name="f.xml", content=content).parsed.invoices
    assert row.customer.address == address


@pytest.mark.django_db
@pytest.mark.parametrize(
    "heading", ["Dirección", "Domicilio", "Calle", "Domicilio fiscal", "Address", "Direccion postal"]
)
def test_a_list_of_customers_says_it_too_and_corrects_it_later(heading):
    company = Company.objects.create(name="Amable", tax_id="B83376733")

    def load(street: str) -> str:
        rows = f"Cliente;NIF;{heading};CP;Población\nFrutas Pérez;B12345674;{street};28001;Madrid\n"
        done = loads.load(
            company=company, file_name="c.csv", content=rows.encode(), accept_warnings=True, actor="ana", today=TODAY,
            at=NOW,
        )  # fmt: skip
        assert done.is_loaded, done.problems
        return Customer.objects.get(company=company).address

    assert load("Calle Mayor 1, 2.º A") == "Calle Mayor 1, 2.º A"
    assert load("Plaza Nueva 5") == "Plaza Nueva 5"
    assert load("") == "Plaza Nueva 5"  # an empty cell does not say that they have moved away
