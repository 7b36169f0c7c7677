"""All Spanish words of the tone guard: `:v` verb (with its other roots), `:n` noun, `:a` adjective.

A concept with `*` is also found under a slip of the pen.
"""

from amistoso.core.tone import (
    spanish_common,
    spanish_fields,
    spanish_idioms,
    spanish_law,
    spanish_pressure,
    spanish_reproach,
    spanish_standing,
)

WORDS = "\n".join(
    [
        spanish_common.WORDS,
        spanish_fields.WORDS,
        spanish_idioms.WORDS,
        spanish_law.WORDS,
        spanish_pressure.WORDS,
        spanish_reproach.WORDS,
        spanish_standing.WORDS,
    ]
)

# Innocent words that lie a slip of the pen away from one of ours.
HARMLESS = """
demandas comandar mandamos mandaremos mandaran mandamiento anunciar anunciaremos renunciar renuncia pronunciar
denominar embarcar embarcado embarque embarcaremos ejecutivo juzgar juzgamos tribuna tribunas abonados criterio
condenar legajos procurar procura procuramos procuraremos procurado proceda procede citamos morosas pagares pagarés
facturar facturado facturacion facturas factoria factures abonar aviones visones deudos mentar mentor mentores
ingreses ingresos impagos amenizar ameniza amena estufa estufas estafeta fraguar detalle detalles incluye llevaron
robots portes mejores cuentas cuente cuentos cuenten contactos contacto culpar cúpula consecuente consecuencias
notarias notaria contarle contar responda retrasos vencimientos cumplida concejal inmediaciones pruebas
"""
