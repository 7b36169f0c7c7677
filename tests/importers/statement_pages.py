"""Small statements of our own in every format, for tests and as seeds of damaged files."""

ACCOUNT = "<IBAN>ES9121000418450200051332</IBAN>"


def camt(
    entries: str = "", *, kind: str = "053", version: str = "02", opening: str = "100.00", closing: str = "",
    day: str = "2026-03-02", number: str = "7", account: str = ACCOUNT, currency: str = "EUR",
) -> str:  # fmt: skip
    root, report = {
        "052": ("BkToCstmrAcctRpt", "Rpt"), "053": ("BkToCstmrStmt", "Stmt"),
        "054": ("BkToCstmrDbtCdtNtfctn", "Ntfctn"),
    }[kind]  # fmt: skip
    balances = "".join(
        f'<Bal><Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp><Amt Ccy="{currency}">{amount}</Amt>'
        f"<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>{day}</Dt></Dt></Bal>"
        for code, amount in (("OPBD", opening), ("CLBD", closing))
        if amount and kind == "053"
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.{kind}.001.{version}">'
        f"<{root}><GrpHdr><MsgId>M1</MsgId><CreDtTm>{day}T20:00:00</CreDtTm></GrpHdr><{report}><Id>S1</Id>"
        f"<ElctrncSeqNb>{number}</ElctrncSeqNb><CreDtTm>{day}T20:00:00</CreDtTm>"
        f"<Acct><Id>{account}</Id><Ccy>{currency}</Ccy></Acct>"
        f"{balances}{entries}</{report}></{root}></Document>"
    )


def entry(
    amount: str = "50.00", *, side: str = "CRDT", day: str = "2026-03-02", details: str = "", status: str = "BOOK",
    more: str = "", ref: str = "B1", currency: str = "EUR",
) -> str:  # fmt: skip
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>{more}<Sts>{status}</Sts>'
        f"<BookgDt><Dt>{day}</Dt></BookgDt>"
        f"<ValDt><Dt>{day}</Dt></ValDt><AcctSvcrRef>{ref}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
        f"<SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls>{details or transfer()}</NtryDtls></Ntry>"
    )


def transfer(
    words: str = "Fra 2026/0123", *, name: str = "Pérez SL", end_to_end: str = "E2E-1", amount: str = "", more: str = ""
) -> str:
    money = f'<AmtDtls><TxAmt><Amt Ccy="EUR">{amount}</Amt></TxAmt></AmtDtls>' if amount else ""
    return (
        f"<TxDtls><Refs><EndToEndId>{end_to_end}</EndToEndId></Refs>{money}<RltdPties><Dbtr><Nm>{name}</Nm></Dbtr>"
        f"<DbtrAcct><Id><IBAN>ES7921000813610123456789</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>{words}</Ustrd></RmtInf>"
        f"{more}</TxDtls>"
    )


def mt940(
    *movements: str, opening: str = "C260301EUR100,00", closing: str = "C260302EUR150,00", number: str = "7/1"
) -> str:
    usual = ":61:2603020302C50,00NTRFNONREF//B1\r\n:86:166?00GUTSCHRIFT?20EREF+E2E-1?21SVWZ+FRA 2026/0123?32PEREZ SL"
    body = "\r\n".join(movements or (usual,))
    lines = [
        ":20:M1",
        ":25:ES9121000418450200051332",
        f":28C:{number}",
        f":60F:{opening}",
        body.strip(),
        f":62F:{closing}",
        "-",
    ]
    return "\r\n".join(line for line in lines if line) + "\r\n"


def ofx(movements: str = "", *, balance: str = "150.00", start: str = "20260301", end: str = "20260302") -> str:
    return (
        "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:102\r\nENCODING:USASCII\r\nCHARSET:1252\r\n\r\n<OFX><BANKMSGSRSV1><STMTTRNRS>"
        "<STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>2100<ACCTID>ES9121000418450200051332<ACCTTYPE>CHECKING</BANKACCTFROM>"
        f"<BANKTRANLIST><DTSTART>{start}<DTEND>{end}{movements or movement()}</BANKTRANLIST><LEDGERBAL>"
        f"<BALAMT>{balance}<DTASOF>{end}</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"
    )


def movement(
    amount: str = "50.00",
    *,
    day: str = "20260302",
    number: str = "B1",
    name: str = "PEREZ SL",
    memo: str = "FRA 2026/0123",
) -> str:
    return f"<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>{day}<TRNAMT>{amount}<FITID>{number}<NAME>{name}<MEMO>{memo}</STMTTRN>"


def table(
    *rows: str,
    above: str = "Cuenta;ES91 2100 0418 4502 0005 1332\n",
    headings: str = "Fecha;Fecha valor;Concepto;Importe;Saldo",
) -> str:
    moves = rows or ("02/03/2026;02/03/2026;Transferencia de Pérez SL, Fra 2026/0123;50,00;150,00",
                     "01/03/2026;01/03/2026;Recibo;-20,00;100,00")  # fmt: skip
    return above + headings + "\n" + "\n".join(moves) + "\n"


CAMT = tuple(
    camt(entry(), kind=kind, version=version, closing="150.00").encode()
    for kind in ("052", "053", "054")
    for version in ("02", "08")
)
MT940 = (mt940().encode(), mt940().replace("62F", "62M").encode())
OFX = (ofx().encode(), ofx(movement() + movement("-10.00")).encode())
TABLES = (
    table().encode(), table().encode("cp1252"),
    table("02/03/2026;02/03/2026;Pago;;50,00;150,00", headings="Fecha;F. Valor;Descripción;Debe;Haber;Saldo").encode(),
)  # fmt: skip
