"""Lists of movements as banks and payment platforms export them: the account, the booking day, the sign, the fees."""

import pytest

from amistoso.core.money import plain
from amistoso.importers import formats

SPARKASSE = (
    '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";'
    '"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"Betrag";"Waehrung";"Info"\n'
    '"DE89370400440532013000";"24.11.26";"25.11.26";"GUTSCHR";"RE-1";"Mueller";"DE02120300000000202051";"1.210,00";'
    '"CHF";"Umsatz gebucht"\n'
    '"DE89370400440532013000";"26.11.26";"26.11.26";"LASTSCHRIFT";"STROM";"EON";"";"-210,50";"CHF";'
    '"Umsatz vorgemerkt"\n'
)
REVOLUT = (
    "Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Payment currency,Amount,"
    "Total amount,Fee,Fee currency,Balance,Account\n"
    "2026-11-23,2026-11-24,b,TOPUP,COMPLETED,Money added,FRA 1,ACME SL,EUR,1210.00,1210.00,0.00,EUR,5210.00,Main\n"
    "2026-11-23,2026-11-23,a,TRANSFER,COMPLETED,To Endesa,,,EUR,-210.00,-210.50,0.50,EUR,4000.00,Main\n"
    "2026-11-22,,c,TRANSFER,REVERTED,To Bad,,,EUR,-10.00,-10.00,0.00,EUR,,Main\n"
)
STRIPE = (
    "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Transfer\n"
    'txn_1,charge,ch_1,"1,210.00",17.15,"1,192.85",eur,2026-11-24 10:00,2026-11-28 00:00,FRA 1,po_1\n'
)
ABANCA = (
    "Fecha ctble;Fecha valor;Concepto;Importe;Moneda;Saldo;Moneda;Concepto ampliado\n"
    "24-11-2026;25-11-2026;TRANSFERENCIA;1210,00;EUR;5210,00;EUR;ACME SL\n"
)
SABADELL = "F. Operativa;Concepto;F. Valor;Importe;Saldo\n24/11/2026;TRANSF ACME;25/11/2026;1.210,00;5.210,00\n"


@pytest.mark.parametrize(
    ("content", "account", "currency", "moves", "balances"),
    [
        (SPARKASSE, "DE89370400440532013000", "CHF", [("2026-11-24", "1210.00")], (None, None)),
        (
            REVOLUT, "Main", "EUR",
            [("2026-11-23", "-210.00"), ("2026-11-23", "-0.50"), ("2026-11-24", "1210.00")], ("4210.50", "5210.00"),
        ),
        (STRIPE, "", "EUR", [("2026-11-24", "1210.00"), ("2026-11-24", "-17.15")], (None, None)),
        (ABANCA, "", "EUR", [("2026-11-24", "1210.00")], ("4000.00", "5210.00")),
        (SABADELL, "", "EUR", [("2026-11-24", "1210.00")], ("4000.00", "5210.00")),
    ],
)  # fmt: skip
def test_the_facts_of_each_list(content, account, currency, moves, balances):
    parsed = formats.read(content.encode(), "movimientos.csv", None)
    assert not parsed.has_errors, parsed.problems
    (statement,) = parsed.statements
    assert (statement.account, statement.currency) == (account, currency)
    told = [(one.booked_on.isoformat(), plain(one.amount_minor, currency)) for one in statement.entries]
    assert told == moves
    assert balances == tuple(
        None if minor is None else plain(minor, currency)
        for minor in (statement.opening_minor, statement.closing_minor)
    )
    assert "statement-row-balance" not in {problem.code for problem in parsed.problems}
