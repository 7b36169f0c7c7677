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


def facts(content: str, encoding: str = "utf-8"):
    """Account, currency, balances, and of each movement day, money and who paid."""
    parsed = formats.read(content.encode(encoding), "movimientos.csv", None)
    assert not parsed.has_errors, parsed.problems
    (one,) = parsed.statements
    moves = [(entry.booked_on.isoformat()[5:], entry.amount_minor, entry.payer_name) for entry in one.entries]
    return (one.account, one.currency, one.opening_minor, one.closing_minor), moves


TWO = [("11-20", -10_000, ""), ("11-24", 135_025, "ACME")]
RUNNING = (310_000, 435_025)
ABROAD = {
    "a Dutch list says Af and Bij": (
        "Datum,Naam / Omschrijving,Rekening,Tegenrekening,Code,Af Bij,Bedrag (EUR),"
        "Mutatiesoort,Mededelingen,Saldo na mutatie\n"
        '20261124,ACME,NL91ABNA0417164300,NL20INGB0001234567,OV,Bij,"1350,25",Overschrijving,Factuur,"4350,25"\n'
        '20261120,Eneco,NL91ABNA0417164300,NL20INGB0001234567,IC,Af,"100,00",Incasso,Stroom,"3000,00"\n',
        ("NL91ABNA0417164300", "EUR", *RUNNING),
    ),
    "a German list has the payer's IBAN, our own stands above": (
        '"Girokonto";"DE89370400440532013000"\n""\n'
        '"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";'
        '"IBAN";"Betrag (€)"\n'
        '"24.11.26";"25.11.26";"Gebucht";"ACME";"Wir";"RE 1";"DE02120300000000202051";"1.350,25"\n'
        '"20.11.26";"20.11.26";"Gebucht";"Wir";"Strom";"Strom";"DE02100100100006820101";"-100"\n',
        ("DE89370400440532013000", "EUR", None, None),
    ),
    "a German list says S and H": (
        "Buchungstag;Valuta;Empfänger/Zahlungspflichtiger;IBAN;Vorgang/Verwendungszweck;Währung;Umsatz;Soll/Haben\n"
        "20.11.2026;20.11.2026;Strom;DE02100100100006820101;Strom;EUR;100,00;S\n"
        "24.11.2026;24.11.2026;ACME;DE02120300000000202051;RE 123;EUR;1.350,25;H\n",
        ("", "EUR", None, None),
    ),
    "a Portuguese list ends with its balance": (
        "Conta ;0123456789012 - EUR - Conta Extracto\n\n"
        "Data mov. ;Data valor ;Descrição ;Débito ;Crédito ;Saldo contabilístico ;Saldo disponível ;\n"
        "24-11-2026;25-11-2026;TRF DE ACME;;1.350,25;4.350,25;4.350,25;\n"
        "20-11-2026;20-11-2026;EDP COMERCIAL;100,00;;3.000,00;3.000,00;\n"
        " ; ; ; ; Saldo contabilístico ;4.350,25 EUR; ; ;\n",
        ("0123456789012", "EUR", *RUNNING),
    ),
    "a Swiss list ends with words and counts in francs": (
        'Konto:;="CH9300762011623852957"\n\n'
        "Datum;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Valuta;Saldo in CHF\n"
        "24.11.2026;TRF DE ACME;1'350.25;;24.11.2026;4'350.25\n20.11.2026;SWISSCOM;;-100;20.11.2026;3'000.00\n\n"
        "Disclaimer:\nDer Inhalt wurde gefiltert.\n",
        ("CH9300762011623852957", "CHF", *RUNNING),
    ),
    "a Mexican list is quoted with apostrophes": (
        "Cuenta,Fecha,Hora,Descripcion,Cargo/Abono,Importe,Saldo\n"
        "'65501234567','20112026','10:01','CARGO','-','100.00','3000.00'\n"
        "'65501234567','24112026','10:01','TRANSF DE ACME','+','1350.25','4350.25'\n",
        ("65501234567", "EUR", *RUNNING),
    ),
    "a Colombian list calls the amount VALOR": (
        'FECHA,DESCRIPCIÓN,VALOR,SALDO\n2026/11/20,EPM,"-100.00","3,000.00"\n'
        '2026/11/24,TRF ACME,"1,350.25","4,350.25"\n',
        ("", "EUR", *RUNNING),
    ),
    "a Brazilian list tells a balance between its movements": (
        "Data;Lançamento;Valor (R$);Saldos (R$)\n20/11/2026;SALDO ANTERIOR;;3.100,00\n20/11/2026;LIGHT;-100,00;\n"
        "24/11/2026;TRF ACME;1.350,25;\n24/11/2026;SALDO TOTAL DISPONÍVEL DIA;;4.350,25\n",
        ("", "BRL", 310_000, None),
    ),
    "a Swedish list calls the currency Valuta": (
        "Bokföringsdag;Belopp;Namn;Rubrik;Saldo;Valuta\n2026-11-24;1350,25;ACME;Faktura;4350,25;SEK\n"
        "2026-11-20;-100,00;Telia;Telia;3000,00;SEK\n",
        ("", "SEK", *RUNNING),
    ),
    "an American list says Credit and Debit among the words": (
        "Account Number,Transaction Description,Transaction Date,Transaction Type,Transaction Amount,Balance\n"
        "1234567,TRF ACME,11/24/26,Credit,1350.25,4350.25\n1234567,ELECTRIC,11/20/26,Debit,100.00,3000.00\n",
        ("1234567", "EUR", *RUNNING),
    ),
    "a British list numbers its rows": (
        "Number,Date,Account,Amount,Subcategory,Memo\n ,24/11/2026,20-00-00 12345678,1350.25,BGC,TRF ACME\n"
        " ,20/11/2026,20-00-00 12345678,-100.00,DD,BT GROUP\n",
        ("20-00-00 12345678", "EUR", None, None),
    ),
    "both D and H, of the movement and of the balance": (
        "Fecha;Concepto;Importe;D/H;Saldo;D/H\n20-11-26;LUZ;100,00 €;D;1 000,00 €;D\n"
        "24-11-26;TRF.DE ACME;1 350,25 €;H;350,25 €;H\n",
        ("", "EUR", -90_000, 35_025),
    ),
    "a short list below many lines of titles": (
        "Consulta de movimientos\nCuenta: ES9121000418450200051332\nDivisa: EUR\nTitular: Prueba\n\n"
        "F. Operativa|Concepto|F. Valor|Importe|Saldo\n24/11/2026|TRANSFERÈNCIA DE ACME|24/11/2026|1350.25|4350.25\n"
        "20/11/2026|LUZ|20/11/2026|-100.00|3000.00\n",
        ("ES9121000418450200051332", "EUR", *RUNNING),
    ),
    "charges carry their minus behind": (
        "Fecha;Concepto;Cargo;Abono;Saldo\n20/11/2026;LUZ;100,00-;;3.000,00\n24/11/2026;TRF ACME;;1.350,25;4.350,25\n",
        ("", "EUR", *RUNNING),
    ),
    "months have German names": (
        "Datum;Verwendungszweck;Betrag\n20. Nov. 2026;STROM;-100,00\n24. November 2026;TRF ACME;1.350,25\n",
        ("", "EUR", None, None),
    ),
    "a payer's account stands beside the payer": (
        "Fecha,Beneficiario,Número de cuenta,Tipo de transacción,Referencia de pago,Cantidad (EUR)\n"
        "2026-11-20,Luz,DE02100100100006820101,Adeudo,Luz,-100.00\n"
        "2026-11-24,ACME,DE02120300000000202051,Ingreso,FRA 1,1350.25\n",
        ("", "EUR", None, None),
    ),
    "the foot tells totals, the day of printing and the page": (
        "Fecha;Concepto;Cargo;Abono;Saldo\n20/11/2026;LUZ;100,00;;3.000,00\n24/11/2026;TRF ACME;;1.350,25;4.350,25\n"
        ";;Total cargos:;100,00;\nTotal abonos;;;1.350,25;\nSaldo a 25/11/2026;;;;4.350,25\n"
        "Fecha de impresión: 25/11/2026 10:00\nPágina 1 de 1\n",
        ("", "EUR", *RUNNING),
    ),
    "VAT included is said of an amount": (
        "Estado;Fecha de la operación (UTC);Contraparte;Método de pago;Importe total (IVA incl.);Divisa;Saldo\n"
        "Liquidado;20-11-2026 08:00:00;LUZ;Adeudo;-100,00;EUR;3000,00\n"
        "Liquidado;24-11-2026 08:00:00;ACME;Transferencia;1350,25;EUR;4350,25\n",
        ("", "EUR", *RUNNING),
    ),
    "the currency stands in the heading alone": (
        "Fecha;Concepto;Importe (USD);Disponible\n20/11/2026;LUZ;-100,00;3.000,00\n"
        "24/11/2026;TRF ACME;1.350,25;4.350,25\n",
        ("", "USD", *RUNNING),
    ),
    "a currency that is no euro stands with the amounts": (
        "Fecha;Concepto;Importe;Saldo\n20/11/2026;LUZ;-100,00 CHF;3.000,00 CHF\n"
        "24/11/2026;TRF ACME;1.350,25 CHF;4.350,25 CHF\n",
        ("", "CHF", *RUNNING),
    ),
}


@pytest.mark.parametrize("name", ABROAD)
def test_lists_of_other_banks_and_countries(name):
    content, head = ABROAD[name]
    assert facts(content) == (head, TWO)


def test_a_period_above_the_list_is_no_account_and_an_iban_beats_a_number():
    (account, *_), _ = facts(
        "Movimientos de la cuenta 20-11-2026 a 25-11-2026\nFecha;Concepto;Importe\n20/11/2026;X;1,00\n"
    )
    assert account == ""
    above = "Kontonummer:;0235 00012345.01\nIBAN:;CH93 0076 2011 6238 5295 7\n"
    (account, *_), _ = facts(f"{above}Fecha;Concepto;Importe\n20/11/2026;X;1,00\n")
    assert account == "CH9300762011623852957"


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ("2. März 2026", "03-02"), ("1. Okt. 2026", "10-01"), ("24 févr. 2026", "02-24"), ("2 août 2026", "08-02"),
        ("3 déc. 2026", "12-03"), ("24/fev/2026", "02-24"), ("2/out/2026", "10-02"), ("24 gen 2026", "01-24"),
        ("5 lug 2026", "07-05"), ("24-nov-26", "11-24"),
    ],
)  # fmt: skip
def test_months_are_read_in_the_languages_of_our_banks(day, found):
    _, moves = facts(f"Fecha;Concepto;Importe\n{day};X;1,00\n")
    assert moves == [(found, 100, "")]


@pytest.mark.parametrize(
    ("words", "amount", "is_return", "payer"),
    [
        ("DEVOLUCION RECIBO ACME AM04", "-10,00", True, ""),
        ("COMISION DEVOLUCION", "-2,00", False, ""),
        ("GASTOS POR DEVOLUCION", "-2,00", False, ""),
        ("Bizum recibido de Ana Gil", "5,00", False, "Ana Gil"),
    ],
)
def test_what_the_words_say_of_a_movement(words, amount, is_return, payer):
    content = f"Fecha;Concepto;Importe\n20/11/2026;{words};{amount}\n"
    (entry,) = formats.read(content.encode(), "m.csv", None).statements[0].entries
    assert (entry.is_return, entry.payer_name) == (is_return, payer)


def test_a_reference_with_check_digits_counts_from_its_own_column():
    content = b"Fecha;Concepto;Referencia;Importe\n20/11/2026;X;RF18539007547034;1,00\n"
    (entry,) = formats.read(content, "m.csv", None).statements[0].entries
    assert entry.creditor_reference == "RF18539007547034"


def test_paypal_says_which_invoice_was_paid():
    content = (
        "Fecha,Nombre,Tipo,Estado,Divisa,Bruto,Comisión,Neto,Id. de transacción,Número de factura,Asunto\n"
        '24/11/2026,ACME,Pago exprés,Completado,EUR,"1.350,25","-39,50","1.310,75",9AB,FRA 123,Pedido\n'
    )
    assert formats.read(content.encode(), "m.csv", None).statements[0].entries[0].text == "Pago exprés FRA 123 Pedido"


@pytest.mark.parametrize(
    ("content", "code", "where"),
    [
        ("Fecha,Concepto,Importe,Saldo\n20/11/2026,LUZ,100.00,3100.00\n21/11/2026,GAS,100.00,3000.00\n",
         "amounts-without-sign", "línea 3"),
        ("Fecha,Concepto,Importe,Saldo\n20/11/2026,A,1350,25,4350,25\n", "too-many-cells", "línea 2"),
        ("Fecha;Concepto;Importe;Saldo\n20/11/2026;A;5;10,00;110,00\n", "too-many-cells", "línea 2"),
        ('Fecha,Concepto,Importe\n20/11/2026,LUZ,"$1,350.25"\n', "currency-mismatch", "línea 2, columna Importe"),
        ("Fecha;Concepto;Importe;Saldo\n20/11/2026;SALDO FRA 1;abc;1,00\n", "bad-amount", "línea 2, columna Importe"),
        ("Fecha;Nombre;Detalle;Importe total\n20/11/2026;Sol;Obra;100,00\n", "missing-column", "línea 1"),
        ("Número;Fecha;Concepto;Importe\nF1;20/11/2026;Obra;100,00\n", "missing-column", "línea 1"),
    ],
)  # fmt: skip
def test_what_would_be_guessed_is_refused(content, code, where):
    parsed = formats.read(content.encode(), "movimientos.csv", None)
    assert (parsed.statements, parsed.invoices) == ((), ())
    assert (code, where) in {(problem.code, problem.where) for problem in parsed.problems}


def test_a_list_of_paypal_without_a_column_of_words_is_read_by_its_balance():
    content = (
        b"Date,Time,Currency,Gross,Fee,Net,Balance,Transaction ID\n"
        b"2026-11-20,10:00:00,EUR,100.00,0.00,100.00,350.00,T1\n2026-11-21,10:00:00,EUR,50.00,0.00,50.00,400.00,T2\n"
    )
    parsed = formats.read(content, "paypal.csv")
    assert not parsed.has_errors
    assert [entry.amount_minor for one in parsed.statements for entry in one.entries] == [10_000, 5_000]
