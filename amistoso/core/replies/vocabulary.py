"""The words of each field, Spanish and English; rules name a field, as in «<pay.did> <money>», not its words."""

import re

from amistoso.core.replies.inflecting import forms
from amistoso.core.replies.labels import Ask, Label, Rule

PAID, WILL, WRONG, COPY, TIME, HARD, AWAY, OTHER, NO = (
    Label.HAS_PAID, Label.PROMISES_DATE, Label.DISPUTES, Label.WANTS_COPY, Label.ASKS_FOR_TIME, Label.HARDSHIP,
    Label.OUT_OF_OFFICE, Label.WRONG_PERSON, Label.REFUSES,
)  # fmt: skip

# What one does with money, with papers, with goods; every verb in every form.
_VERBS = {
    "pay": "pagar abonar liquidar saldar transferir ingresar depositar consignar girar satisfacer regularizar"
           " compensar amortizar",
    "settle": "cancelar atender cobrar cargar domiciliar ejecutar tramitar procesar conciliar descontar debitar",
    "carry": "hacer realizar efectuar ordenar emitir cursar enviar mandar lanzar tramitar programar dar meter"
             " autorizar firmar",
    "send": "enviar mandar pasar reenviar remitir adjuntar facilitar compartir proporcionar subir regalar"
            " transmitir cargar rebotar anexar",
    "mend": "arreglar reparar solucionar resolver terminar acabar entregar completar reponer cambiar corregir"
            " rectificar subsanar rehacer revisar enviar mandar traer retirar anular instalar cumplir aclarar",
    "bill": "facturar cobrar cargar aplicar repercutir",
    "approve": "validar firmar aprobar autorizar revisar acabar terminar llegar volver entrar visar",
    "let": "dejar esperar aguantar bancar conceder dar aplazar",
}  # fmt: skip
_TENSES = "now did will would may done doing order to".split()
_NOUNS = {
    "money": r"(?:pagos?|transferencias?|transf|ingresos?|bizums?|giros?|remesas?|importes?|dinero|pasta|plata|"
             r"depositos?|consignacion|talon|cheques?|pagares?|recibos?|cantidad|total|sepa|ordenes|orden)",
    "cash": r"(?:liquidez|tesoreria|dinero|fondos|ingresos|efectivo|caja|pasta|plata|lana|guita|saldo|solvencia|"
            r"blanca|financiacion|cash|cobros|recursos|circulante|un duro|un euro|un peso|un centimo)",
    "paper": r"(?:facturas?|fras?|fact|documentos?|albaran(?:es)?|copias?|duplicados?|extractos?|pdfs?|detalle|"
             r"desglose|relacion|listado|adjuntos?|estado de cuenta|original(?:es)?)",
    "proof": r"(?:justificantes?|comprobantes?|resguardos?|pantallazos?|capturas?|swift|soporte|voucher|boleta|"
             r"prueba del? (?:la )?(?:pago|transferencia|ingreso)|recibo del? (?:pago|ingreso|banco)|"
             r"orden de transferencia|extracto del banco)",
    "goods": r"(?:pedidos?|material(?:es)?|mercancias?|genero|lotes?|partidas?|maquinas?|aparatos?|equipos?|piezas?|"
             r"productos?|articulos?|instalacion(?:es)?|obras?|trabajos?|servicios?|montajes?|reparacion(?:es)?|"
             r"calidad|entregas?|envios?|palets?|cajas?|unidades|bultos|puertas?|ventanas?|muebles?|pintura|"
             r"acabados?|camisetas?|impresion(?:es)?|telas?|motor|caldera|bomba|software|programa|web)",
    "price": r"(?:precios?|tarifas?|importes?|presupuestos?|totales|total|iva|descuentos?|portes|cargos?|recargos?|"
             r"conceptos?|cantidad(?:es)?|horas|unidades|condiciones|suplementos?|cuotas?|comision(?:es)?)",
    "desk": r"(?:contabilidad|administracion|proveedores|compras|pagos|finanzas|tesoreria|central|gestoria|asesoria|"
            r"oficina central|departamento|gestor|asesor|contable|contador|contadora|socio|socia|jefe|jefa|"
            r"administrador|gerente|gerencia|duen[oa]|propietari[oa]|companer[oa]|marido|mujer|herman[oa]|hij[oa])",
    "firm": r"(?:negocio|empresa|taller|bar|local|tienda|restaurante|fabrica|obra|nave|sociedad|comercio|despacho|"
            r"finca|hotel|cosa|sector|campana|ventas|facturacion|pedidos|clientes)",
    "worker": r"(?:tecnicos?|operarios?|instalador(?:es)?|repartidor(?:es)?|transportistas?|fontaneros?|"
              r"electricistas?|pintor(?:es)?|mecanicos?|comercial(?:es)?|nadie|montador(?:es)?|albaniles)",
    "say": r"(?:(?:os|te|le|les|se|me|nos|lo|la|los|las|ya|usted|ustedes|vos)\s+){0,4}",
    "few": r"(?:\w+\s+){0,3}?",
    # English
    "paid": r"(?:paid|settled|cleared|transferred|remitted|wired|mailed|posted|deposited|processed|released|squared"
            r"|dealt with|taken care of|sorted(?: out)?|actioned|bacs(?:'d|ed)?|venmo'?d|zelled|charged|debited"
            r"|collected|executed|completed)",
    "topay": r"(?:pay|settle|clear|transfer|remit|wire|mail|post|deposit|process|release|square|sort|action|send"
             r"|issue|submit|execute|arrange|complete|initiate|authori[sz]e|make)",
    "funds": r"(?:payments?|transfers?|money|funds|che(?:que|ck)s?|remittance|wire|bacs|ach|amount|balance)",
    "bills": r"(?:invoices?|cop(?:y|ies)|statements?|bills?|pdfs?|documents?|delivery notes?|attachments?|"
             r"proof of delivery|pods?|paperwork|facturas?)",
    "wares": r"(?:goods|orders?|items?|deliver(?:y|ies)|boxes|parts|materials?|shipments?|units?|products?|machines?|"
             r"work|job|service|quality|paint|installation|repair|tiles|pallets?|engineers?|technicians?|equipment|"
             r"batch|order)",
    "office": r"(?:accounts(?: payable)?|finance|head office|purchasing|procurement|our accountants?|bookkeep\w+|"
              r"my (?:colleague|boss|partner|accountant|manager|husband|wife)|the owners?|accounting|ap team|payables)",
}  # fmt: skip
_NOT = re.compile(r"(?<![\w'])n't")
_NAMED = re.compile(r"<([a-z]+)(?:\.([a-z]+))?>")


def _field(name: str, tense: str | None) -> str:
    if tense is None:
        return _NOUNS[name]
    if tense not in _TENSES:
        raise KeyError(tense)
    return "(?:" + "|".join(form for verb in _VERBS[name].split() for form in forms(verb, tense)) + ")"


def spelled(pattern: str) -> str:
    """Put the words of its fields into a pattern."""
    pattern = pattern.replace(r"(?:\w+ )", r"(?:[\w']+ )")
    whole = _NAMED.sub(lambda found: _field(found[1], found[2]), pattern)
    return _NOT.sub(r"\\w*n't", whole)  # «don't» has no border before its «n't»


def say(label: Label, why: str, *patterns: str, ask: Ask = Ask.TOLD, unless: str = "", denied: bool = True,
        day: str = "") -> Rule:  # fmt: skip
    """Make a rule of the ways to say one thing, each a pattern of fields."""
    whole = re.compile("|".join(spelled(one) for one in patterns))
    return Rule(label, why, whole, ask, re.compile(spelled(unless)) if unless else None, denied, day)


def both(*fields: str) -> str:
    """Match a sentence in which each of the fields stands somewhere."""
    return "^" + "".join(rf"(?=.*\b(?:{one})\b)" for one in fields)
