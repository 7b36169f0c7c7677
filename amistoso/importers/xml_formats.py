"""Which importer reads an XML file, told by its outermost element; and what those are that we know and refuse."""

from collections.abc import Callable

from amistoso.core.documents import Parsed, Problem
from amistoso.importers import cii, facturae, fatturapa, ubl, xml_reading

READERS: dict[str, Callable[[bytes], Parsed]] = {
    "Facturae": facturae.parse,
    "Invoice": ubl.parse,
    "CreditNote": ubl.parse,
    "SelfBilledInvoice": ubl.parse,
    "SelfBilledCreditNote": ubl.parse,
    "StandardBusinessDocument": ubl.parse,
    "CrossIndustryInvoice": cii.parse,
    "CrossIndustryDocument": cii.parse,
    "FatturaElettronica": fatturapa.parse,
    "FatturaElettronicaSemplificata": fatturapa.parse,
}
_ISSUED = "Cargue las facturas que emite su empresa, como factura electrónica o en una lista."
_BANK = "Cargue el extracto de la cuenta (Norma 43 o CAMT.053): ahí están los cobros."
# The outermost element, or a piece of its namespace.
_OTHERS: dict[str, tuple[str, str]] = {
    "Order": ("un pedido UBL", _ISSUED),
    "OrderResponse": ("la respuesta a un pedido UBL", _ISSUED),
    "OrderResponseSimple": ("la respuesta a un pedido UBL", _ISSUED),
    "OrderChange": ("el cambio de un pedido UBL", _ISSUED),
    "DespatchAdvice": ("un aviso de expedición UBL", _ISSUED),
    "ReceiptAdvice": ("un aviso de recepción UBL", _ISSUED),
    "Quotation": ("una oferta UBL", _ISSUED),
    "Catalogue": ("un catálogo UBL", _ISSUED),
    "Reminder": ("un recordatorio de pago UBL", _ISSUED),
    "Statement": ("un estado de cuentas UBL", _ISSUED),
    "RemittanceAdvice": ("un aviso de pago UBL", _BANK),
    "DebitNote": ("una nota de cargo UBL", _ISSUED),
    "ApplicationResponse": ("la respuesta de quien recibió una factura (ApplicationResponse)", _ISSUED),
    "AttachedDocument": ("un documento UBL que lleva otro dentro", "Cargue la factura que lleva dentro."),
    "SCRDMCCBDACIOMessageStructure": ("un pedido (Order-X)", _ISSUED),
    "RegFactuSistemaFacturacion": ("un envío de VERI*FACTU a la Agencia Tributaria", _ISSUED),
    "RegistroAlta": ("un registro de VERI*FACTU", _ISSUED),
    "SuministroLRFacturasEmitidas": ("un envío del SII a la Agencia Tributaria", _ISSUED),
    "SuministroLRFacturasRecibidas": ("un envío del SII a la Agencia Tributaria", _ISSUED),
    "TicketBai": ("un TicketBAI", _ISSUED),
    "Comprobante": ("un comprobante CFDI de México", _ISSUED),
    "EncryptedData": ("un fichero cifrado", "Descífrelo antes de cargarlo."),
    "Envelope": ("un mensaje SOAP", "Cargue el documento que lleva dentro."),
    "Workbook": ("una hoja de cálculo guardada como XML", "Ábrala con su hoja de cálculo y guárdela como XLSX."),
    "pain.001": ("una orden de transferencias SEPA (pain.001): pagos que hace su empresa", _BANK),
    "pain.002": ("el informe de estado de una orden SEPA (pain.002)", _BANK),
    "pain.007": ("una anulación de adeudos SEPA (pain.007)", _BANK),
    "pain.008": ("una remesa de adeudos SEPA (pain.008): lo que su empresa pide cobrar", _BANK),
    "pain.013": ("una solicitud de pago SEPA (pain.013)", _BANK),
    "pain.014": ("la respuesta a una solicitud de pago SEPA (pain.014)", _BANK),
    "pacs.": ("un mensaje entre bancos (pacs)", _BANK),
    "camt.": ("un mensaje bancario que no es un extracto", _BANK),
}


def parse(content: bytes) -> Parsed:
    root, namespace = xml_reading.root_of(content)
    reader = READERS.get(root)
    if reader is not None:
        return reader(content)
    return Parsed("xml", problems=(_refusal(content, root, namespace),))


def _refusal(content: bytes, root: str, namespace: str) -> Problem:
    if not root:
        whole = xml_reading.read(content)
        if isinstance(whole, Problem):
            return whole
    known = _OTHERS.get(root)
    for piece, told in _OTHERS.items():
        known = known or (told if "." in piece and f":{piece}" in namespace else None)
    if known is not None:
        return Problem("fichero", "known-xml", f"El fichero es {known[0]}, no una factura ni un extracto.", known[1])
    what = f" Empieza por «{root[:40]}»." if root else ""
    hint = "Si es una tabla guardada como página web o XML, ábrala con su hoja de cálculo y guárdela como XLSX."
    return Problem("fichero", "unknown-xml", f"El XML no es de un formato que conozcamos.{what}", hint)
