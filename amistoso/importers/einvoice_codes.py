"""What the type codes of UN/CEFACT (UNTDID 1001) say of a document: a claim, a credit, or neither."""

from amistoso.importers.findings import Findings

CREDITS = frozenset("81 83 261 262 296 308 381 396 420 458 502 503 532".split())
CORRECTED = "384"  # says neither whether it tells the whole again nor only the difference
_NO_CLAIMS = {
    "325": "una factura proforma",
    "310": "una oferta",
    "220": "un pedido",
    "231": "la respuesta a un pedido",
    "351": "un aviso de expedición",
    "270": "un albarán",
    "105": "un pedido",
    "730": "una carta de porte",
}


def is_invoice(code: str, findings: Findings, number: str) -> bool:
    """Say whether the document claims or credits money; what it is instead is told."""
    what = _NO_CLAIMS.get(code)
    if what is None:
        return True
    message = f"El documento {number[:40]} es {what} (código {code}), no una factura."
    findings.error(f"documento {number[:40]}", "not-an-invoice", message, "Cargue la factura cuando la emita.")
    return False
