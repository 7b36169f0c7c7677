"""The fields of a list, and the headings that name each of them in Spanish and English.

Written as words after `table_headings` has reduced them: without accents, little words or abbreviations.
"""

MAX_INSTALMENTS = 12
# Earlier names are stronger: with both "Fecha factura" and "Fecha", the first is the issue date.
NAMES = {
    "number": (
        "numero factura|factura numero|invoice numero|numero invoice|numero documento|documento numero|"
        "numero doc|documento|factura|invoice|invoice id|id factura|codigo factura|referencia factura|"
        "document numero|numero completo|numero serie factura|serie numero|numero|nombre visualizacion factura|"
        "su factura|justificante|invoicenumber|"
        "invoice ref|ref factura|factura ref|folio|folio factura|folio fiscal interno|numero comprobante|comprobante"
    ),
    "series": "serie factura|serie|series|invoice series|serie documento",
    "issue_date": (
        "fecha factura|fecha emision|fecha expedicion|fecha documento|invoice date|issue date|date issued|"
        "invoice bill date|fecha factura recibo|emision|expedicion|fecha|date|document date|fecha contable|"
        "fecha registro|posting date|fecha alta|date utc|created utc|"
        "fecha creacion|creacion|fecha contabilizacion|fecha contab|created at"
    ),
    "due_date": (
        "fecha vencimiento|vencimiento|due date|fecha limite pago|fecha limite|fecha prevista cobro|"
        "fecha pago prevista|payment due date|vencimiento fecha|date due|due|invoice due date|maturity date|"
        "fecha cobro prevista|fecha prevista|"
        "vence|fecha vence|vencimiento factura|vencimiento neto|net due date|due date utc|"
        "next payment due at|fecha prevista vencimiento|fecha neta vencimiento"
    ),
    "due_days": (
        "dias vencimiento|plazo pago|plazo|dias pago|dias plazo|payment terms|terms|plazo dias|dias|"
        "condiciones pago|terminos pago|vencimiento dias|dias credito|credit days|payment terms days|net days|"
        "plazo cobro|terminos"
    ),
    "payment_method": "forma pago|metodo pago|medio pago|payment method|modo pago|forma cobro",
    "instalment_amount": (
        "importe vencimiento|vencimiento importe|importe plazo|importe efecto|importe recibo|importe cuota|"
        "instalment amount|installment amount"
    ),
    "total": (
        "total factura|importe total|total documento|importe factura|invoice total|total amount|total con iva|"
        "total iva incluido|importe total factura|factura total|total invoice|total in currency signed|total divisa|"
        "total divisa con signo|total moneda|total signed|total firmado|total con signo|importe con iva|"
        "importe iva incluido|"
        "total general|gross amount|grand total|invoice amount|total|importe|amount|importe bruto|amount total|"
        "total cobrar|total incl vat|importe liquido factura|total operacion|"
        "original amount|importe original|nominal|importe en moneda documento|amount in document currency|"
        "amount in doc currency|importe en moneda local|amount in local currency|invoiceamount|amount gross|gross|"
        "total gross|total impuestos incluidos|total impuestos incl|total con impuestos|total tax incl|"
        "importe total con iva|total con iva incl|importe factura con iva"
    ),
    "payable": (
        "liquido|total liquido|liquido percibir|total pagar|a pagar|importe pagar|neto pagar|payable|"
        "amount payable|total a percibir|liquido pagar|liquido cobrar|importe liquido|neto percibir|"
        "total neto pagar|net payable"
    ),
    "base": (
        "base imponible|base|subtotal|importe sin iva|total sin iva|untaxed amount|net amount|importe neto|neto|"
        "base total|taxable base|untaxed amount signed|importe sin impuestos|base imponible total|"
        "importe sin impuestos firmado|total base|bi|taxable amount|amount untaxed|importe base|"
        "total sin impuestos|suma base|tax base|"
        "importe sin impuestos con signo|"
        "amount net|net|total net|impuestos no incluidos|impuestos no incluidos con signo|tax excluded|"
        "tax excluded signed|total impuestos excluidos|total impuestos excl|total tax excl"
    ),
    "vat": (
        "cuota iva|importe iva|iva|total iva|vat amount|tax|impuestos|impuesto|tax amount|cuota|total impuestos|"
        "iva repercutido|cuota iva repercutido|igic|cuota igic|importe igic|importe impuestos|cuota repercutida|"
        "total cuota|total tax|iva importe|amount tax|"
        "amount vat|taxes"
    ),
    "surcharge": (
        "recargo equivalencia|rec eq|cuota recargo|recargo|cuota recargo equivalencia|importe recargo|re|"
        "total recargo|cuota re"
    ),
    "withholding": (
        "retencion|retencion irpf|irpf|cuota irpf|importe irpf|importe retencion|cuota retencion|withholding|"
        "withholding tax|irpf importe|total retencion|retencion importe|total irpf|retenido|withheld"
    ),
    "currency": (
        "moneda|divisa|currency|moneda documento|document currency|moneda local|codigo moneda|codigo divisa|"
        "currency codigo"
    ),
    "paid": (
        "cobrado|importe cobrado|pagado|importe pagado|total cobrado|total pagado|amount paid|paid|paid amount|"
        "cobros|cobrada|pagada|cantidad cobrada|cantidad pagada|entregado cuenta|entregado a cuenta|pagos|liquidado|"
        "importe abonado|total paid|payments|invoiceamountpaid|amountpaid|"
        "acuenta|entregado acuenta|importe acuenta|invoice amount paid"
    ),
    "pending": (
        "pendiente|importe pendiente|saldo pendiente|pendiente cobro|pendiente pago|amount due|balance due|"
        "importe adeudado|outstanding|open amount|residual|total pendiente|amount due signed|"
        "importe adeudado firmado|importe debido|deuda|saldo|balance|restante|por cobrar|outstanding amount|debe|"
        "pendiente cobrar|resto|deuda pendiente|adeudado|amount outstanding|open balance|importe residual|"
        "importe adeudado con signo|amount remaining|invoiceamountdue|amountdue|"
        "remaining amount|importe pendiente cobro|importe pendiente con signo|importe pendiente firmado|resta|"
        "saldo pendiente cobro|falta por cobrar|importe por cobrar|total por cobrar|outstanding balance|importe vivo|"
        "saldo vivo|pendiente si no|pendiente s n|is open|open|abierta"
    ),
    "status": (
        "estado pago|estado cobro|payment status|situacion|situacion cobro|estado factura|estado|status|state|"
        "payment state|cobrada si no|pagada si no|pagada s n|cobrada s n|is paid|invoice status|"
        "estado vencimiento|estado documento|"
        "invoice paid|financial status|factura pagada|factura cobrada|cobrada pendiente"
    ),
    "paid_on": (
        "fecha cobro|fecha pago|payment date|paid on|date paid|paid date|fecha cobrado|fecha pagado|cobro|"
        "paid at|fecha ultimo cobro|fecha ultimo pago"
    ),
    "payment_reference": (
        "referencia pago|payment reference|referencia cobro|referencia rf|rf|referencia bancaria|codigo pago|"
        "referencia transferencia|referencia pago factura|payment ref|structured reference"
    ),
    "document_type": (
        "tipo factura|tipo documento|tipo|clase|type|document type|invoice type|clase factura|tipo doc|"
        "clase documento|tipo operacion factura|transaction type|tipo transaccion|es rectificativa|rectificativa|"
        "es abono|abono|is return|is credit note|credit note"
    ),
    "corrects": (
        "factura rectificada|numero factura rectificada|factura rectificada numero|rectifica|rectifica factura|"
        "factura que rectifica|documento rectificado|factura abonada|abona factura|abona|corrected invoice|"
        "credited invoice|invoice corrected|rectifica numero|numero rectificada"
    ),
    "customer_name": (
        "nombre cliente|razon social cliente|cliente nombre|customer name|razon social|nombre razon social|"
        "nombre fiscal|nombre contacto|cliente razon social|nombre destinatario|destinatario|customer|"
        "client name|client|cliente|titular|nombre empresa|empresa cliente|contacto|company name|nombre completo|"
        "nombre apellidos|nombre|empresa|name|buyer|buyer name|bill to|deudor|invoice partner display name|"
        "company|partner|contact name|denominacion|denominacion social|nombre o razon social|comprador|"
        "nombre mostrar empresa factura|nombre social|account name|nombre apellidos razon social|"
        "nombre visualizacion contacto factura|nombre visualizacion empresa factura|nombre 1|contactname|"
        "apellidos nombre razon social|apellidos nombre|razon social nombre|denominacion cliente|"
        "cliente deudor|third party name|third party|nombre socio mostrar factura|nombre sn|nombre socio negocio|"
        "socio negocio|nombre socio|socio|nombre receptor|razon social receptor|receptor|nombre tercero|tercero"
    ),
    "customer_surname": "apellidos destinatario|apellidos|apellidos cliente|surname|last name|primer apellido",
    "trade_name": "nombre comercial|trade name|nombre comercial cliente|marca",
    "customer_code": (
        "codigo cliente|cliente codigo|numero cliente|id cliente|customer codigo|customer id|customer numero|"
        "cuenta cliente|subcuenta|codigo|client id|codigo contacto|account numero|"
        "referencia cliente|id contacto|codigo cuenta|client numero|customer reference|customer account|"
        "cliente id|codigo contable|"
        "codigo sn|codigo socio|codigo tercero|codigo socio negocio"
    ),
    "tax_id": (
        "nif cliente|cif cliente|nif cif|cif nif|nif|cif|cif dni|dni cif|dni nif|nif dni|nif contacto|"
        "nif destinatario|vat numero|vat id|tax id|vat|tax numero|identificacion fiscal|"
        "numero identificacion fiscal|nif iva|numero iva|id fiscal|nif cif cliente|dni|vat registration numero|"
        "nif cif dni|customer vat|customer tax id|cliente nif|cliente cif|partner tax id|documento identidad|"
        "nif titular|numero fiscal|nie|nif nie cif|vat cliente|codigo fiscal|tax identification numero|"
        "vat reg numero|buyer vat|nif destinatario factura|cif vat|nif vat|"
        "identificacion destinatario|identificacion|nif identificacion|"
        "rfc|rfc receptor|rfc cliente|nit|nit cliente|ruc|rut|cuit|vat reg|cif nif cliente"
    ),
    "email": (
        "email|email cliente|email electronico|e email|direccion email electronico|email facturacion|"
        "email contacto|e mail|email address|customer email|contact email|direccion email|electronico|"
        "email electronico cliente|email empresa|email administracion|billing email|email 1|email 2|email 3|"
        "email reclamaciones|email pagos|otros email|segundo email|email cobros|client email|partner email"
    ),
    "phone": (
        "telefono|telefono cliente|movil|telefono 1|telefono contacto|telefono movil|mobile|telephone|"
        "telefono fijo|customer telefono|whatsapp|telefono numero|telefono 2|contact telefono|numero telefono"
    ),
    "address": (
        "direccion|domicilio|calle|direccion cliente|domicilio cliente|direccion fiscal|domicilio fiscal|"
        "direccion postal|domicilio social|direccion facturacion|direccion 1|calle numero|via|address|street|"
        "street address|customer address|billing address|address 1|address line 1|direccion linea 1"
    ),
    "postal_code": "codigo postal|cp|c p|postal codigo|zip|zip codigo|postcode|codigo postal cliente|cpostal|dp",
    "city": "poblacion|ciudad|localidad|municipio|city|town|poblacion cliente|plaza",
    "province": "provincia|province|estado provincia|region|provincia cliente|county|comunidad",
    "country": "pais|country|codigo pais|pais cliente|country codigo|pais iso|nombre pais",
    "language": "idioma|language|lengua|lang|idioma cliente|idioma contacto",
    "early_payment_pct": (
        "descuento pronto pago|dto pronto pago|pronto pago|pct pronto pago|pronto pago pct|dto pp|dto p p|pct dto pp|"
        "dto pp pct|pct descuento pronto pago|descuento pronto pago pct|dto pronto pago pct|pct dto pronto pago|"
        "early payment discount|prompt payment discount|early payment discount pct|prompt payment discount pct|"
        "settlement discount|cash discount|cash discount pct|settlement discount pct"
    ),
    "unit_price": "precio unidad|precio unitario|precio|unit price|precio ud|price",
    "units": "unidades|cantidad|uds|quantity|qty|units",
    "discount_pct": "descuento pct|pct descuento|dto pct|pct dto|dto|descuento|discount pct|discount",
    "vat_pct": "iva pct|pct iva|tipo iva|tipo impositivo|vat pct|vat rate|tax rate|pct igic",
    "withholding_pct": "retencion pct|pct retencion|irpf pct|pct irpf|tipo irpf|tipo retencion",
    "surcharge_pct": "rec eq pct|pct recargo|recargo pct|pct re|tipo recargo",
}
FIELDS = frozenset(NAMES) | {
    f"{name}_{position}" for name in ("due_date", "due_amount") for position in range(1, MAX_INSTALMENTS + 1)
}
