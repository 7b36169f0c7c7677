"""How Spanish replies say it. Patterns are read in folded text: small letters, no accents."""

import re

from amistoso.core.replies.labels import Ask, Label, Rule

# «El pago», «del abono» are nouns: only what no article stands before is a verb.
_TO = (
    r"(?<!del )(?<!el )(?<!un )(?<!de )(?<!su )(?<!al )(?<!vuestro )(?<!nuestro )(?:(?:te|os|le|les|se|me|"
    r"nos|lo|la|los|las|ya|usted|ustedes)\s+){0,4}"
)
_DONE = r"(?:pagad|abonad|liquidad|saldad|transferid|ingresad|satisfech|compensad|cancelad)[oa]s?"
_PAY = (
    r"(?:pagar|abonar|liquidar|saldar|transferir|ingresar|atender|regularizar)(?:te|os|le|les|se)?(?:lo|"
    r"la|los|las)?"
)
_MONEY = r"(?:pagos?|transferencias?|ingresos?|bizum|giros?|remesas?|abonos?|importes?|dinero)"
_DID = (
    r"(?:pague|pago|pagamos|pagaron|abone|abonamos|abonaron|hice|hicimos|hicieron|hizo|envie|enviamos|"
    r"mande|mandamos|transferi|transferimos|ingrese|ingresamos|ordene|ordenamos|realice|realizamos|salde|"
    r"saldamos|liquide|liquidamos|emitimos)"
)
_PAST = (
    r"(?:\bayer\b|\banteayer\b|\bhace (?!falta)|\b(?:semana|mes|dia|ano|lunes|martes|miercoles|jueves|viernes|sabado|"
    r"domingo) pasad[oa]\b|\bpasad[oa]s? (?:dia|\d|lunes|martes|miercoles|jueves|viernes|semana|mes)|"
    r"\ben su dia\b|\bdos veces\b|\besta manana\b|\bya\b"
    r"|\ben efectivo\b|\bel otro dia\b|\ben (?:septiembre|octubre|agosto|julio|junio|mayo|abril)\b|\ba tiempo\b)"
)
_BILL = r"(?:facturas?|fras?|fact|recibos?|documentos?|albaran(?:es)?|copias?|duplicados?|extractos?|pdf)"
_UNITS = (
    r"(?:cajas?|unidades|unidad|uds?|piezas?|material(?:es)?|mercancias?|palets?|bultos?|articulos?|"
    r"productos?|genero|pedidos?|kilos|kg|sacos?|botes|rollos|metros|horas|portes?|modulos?|lineas?|"
    r"partidas?|parte)"
)
_SEND = r"(?:reenvi|envi|mand|pas|remit|adjunt|facilit|hag|hac|proporcion)"

_IF = r"\b(?:si|cuando|en cuanto|una vez|tan pronto|hasta que|por si|sin)\b"


def _rule(label: Label, why: str, pattern: str, ask: Ask = Ask.ANY, unless: str = "", denied: bool = False,
          needs_day: str = "") -> Rule:  # fmt: skip
    return Rule(label, why, re.compile(pattern), ask, re.compile(unless) if unless else None, denied, needs_day)


PAID, WILL, WRONG, COPY = Label.HAS_PAID, Label.PROMISES_DATE, Label.DISPUTES, Label.WANTS_COPY
TIME, HARD, AWAY, OTHER, NO = (
    Label.ASKS_FOR_TIME, Label.HARDSHIP, Label.OUT_OF_OFFICE, Label.WRONG_PERSON, Label.REFUSES,
)  # fmt: skip
_T, _Q = Ask.TOLD, Ask.ASKED

HAS_PAID = (
    _rule(PAID, "paid",
        rf"\b(?:esta|estan|estaba|estaban|consta|constan|figuran?|tenemos|tengo|fue|fueron|ha sido|han sido|"
        rf"quedo|aparecen?|salen?|sigue|siguen|doy por|damos por)\s+(?:\w+\s+){{0,2}}?{_DONE}",
        _T,
        rf"\b(?:semana|viernes|lunes|martes|miercoles|jueves) que viene\b|\bestara|\bpara (?:el|"
        rf"la)\b.{{0,20}}\bestan? {_DONE}",
        True),
    _rule(PAID, "paid",
        r"\b(?:hemos|he|han|ha|habiamos|habia)\s+(?:ya\s+|\w+mente\s+)?(?:pagad|abonad|transferid|ingresad|"
        r"saldad|liquidad|compensad)o",
        _T, "",
        True),
    _rule(PAID, "transfer-made",
        rf"\b(?:hemos|he|han|ha|se ha|se han)\s+(?:ya\s+)?(?:hecho|realizado|efectuado|ordenado|enviado|"
        rf"mandado|emitido|dado|cursado|tramitado)\b.{{0,25}}\b{_MONEY}\b",
        _T, "",
        True),
    _rule(PAID, "transfer-made", r"\b(?:hemos|he|se ha|ha) dado (?:ya )?(?:la )?orden\b",
        _T, "",
        True),
    _rule(PAID, "paid", rf"\bya\s+{_TO}{_DID}\b",
        _T,
        r"\bya (?:te |os |le )?(?:la |lo )?(?:pago|pagamos) (?:el|la|manana|este|esta|cuando|en cuanto|hoy)\b|"
        r"\bya (?:te |os |le )(?:pago|pagamos) (?:el|la|manana)",
        True),
    _rule(PAID, "paid", rf"\b{_TO}(?:{_DID})\b.*{_PAST}|{_PAST}.*\b{_TO}(?:{_DID})\b",
        _T,
        r"\bmanana (?:a|sin|mismo|te|os|le|lo|la)\b|\bya (?:lo|la|te|os) (?:pago|pagamos|hago|hacemos)\b|"
        r"que viene|cuando|en cuanto|disculp\w+ .{0,10}ya\b|contabilizamos|devolvimos|\bdevolucion\b|"
        r"\breclama|\bno se (?:me |nos )?pas",
        True),
    _rule(PAID, "paid", rf"\b{_TO}(?:{_DID})\b",
        _T, r"\bdevolucion\b|\bpedido\b|\breclama",
        True, "behind"),
    _rule(PAID, "paid",
        r"\bse\s+(?:(?:os|te|le|les)\s+)?(?:pago|abono|saldo|saldaron|pagaron|abonaron|liquido|liquidaron|"
        r"transfirio|ingreso|hizo|realizo|ordeno|efectuo|emitio)\b",
        _T, r"\bque viene\b|\bproxim|\bsolo se\b|\btrabajo\b|\bobra\b|\bhizo una?$",
        True),
    _rule(PAID, "transfer-made",
        r"\b(?:pago|transferencia|ingreso|giro|bizum|transf)\s+(?:\w+\s+)?(?:hech|realizad|efectuad|emitid|"
        r"enviad|ordenad|cursad)[oa]\b",
        _T, r"\bsera\b|\bquedara\b|\bestara\b",
        True),
    _rule(PAID, "transfer-made",
        r"\b(?:hech|realizad|efectuad|emitid|enviad|ordenad|cursad|mandad)[oa]\s+(?:ya\s+)?(?:el|la|un|una|"
        r"por)?\s*(?:pago|transferencia|ingreso|giro|bizum)\b",
        _T, r"\bsera\b|\bcuando\b|\bquedara\b",
        True),
    _rule(PAID, "transfer-made",
        rf"\b{_MONEY}\b.{{0,30}}\bsalio\b|\bsalio\b.{{0,30}}\b(?:{_MONEY}|confirming)\b|\bfue (?:transferid|"
        rf"ingresad|enviad|abonad|ordenad)[oa]\b",
        _T, "",
        True),
    _rule(PAID, "proof",
        r"\b(?:adjunto|adjuntamos|adjunta|remito|remitimos|envio|enviamos|mando|mandamos|paso|pasamos|"
        r"aqui (?:tienes?|teneis|va)|le dejo|te dejo|ahi va|va)\b.{0,35}\b(?:justificante|comprobante|"
        r"resguardo|recibo de(?:l)? (?:pago|ingreso|transferencia)|swift)\b",
        _T, r"\bcuando\b|\ben cuanto\b|\buna vez\b|\bsi (?:ya|esta)\b",
        True),
    _rule(PAID, "proof",
        r"\b(?:justificante|comprobante|resguardo)\b.{0,30}\b(?:adjunt|anex|va)|^\s*(?:justificante|"
        r"comprobante)\b",
        _T, r"\bcuando\b|\ben cuanto\b|\bsi\b",
        True),
    _rule(PAID, "transfer-made",
        r"\bacab(?:o|amos) de\s+(?:pagar|hacer|ordenar|transferir|enviar|ingresar|realizar|abonar|mandar|"
        r"emitir)",
        _T, "",
        True),
    _rule(PAID, "paid",
        rf"^\W*(?:ya\s+)?(?:est[ae]n?\s+)?(?:todo\s+)?{_DONE}\b(?!\s+(?:el|la)?\s*(?:proxim|viernes que|"
        rf"semana que))",
        _T, r"\bsera\b|\bcuando\b|\bmanana\b|\bpara el\b"),
    _rule(PAID, "transfer-made",
        r"^\W*(?:ya esta\s+)?hech[oa]\b|\bya (?:lo |la |os |te )?(?:teneis|tienes|tienen|tendras|"
        r"tendreis)\b.{0,20}\b(?:en cuenta|en (?:el|vuestro|su) banco|ingresad|pagad|en la cuenta|dinero)|"
        r"\bdeberiais tenerlo\b|\bdeber?ia estar (?:ya )?en (?:su|vuestra|tu) cuenta\b",
        _T, "",
        True),
    _rule(PAID, "transfer-made",
        r"\bnos (?:la|lo|las) (?:pasasteis|pasaron|cargasteis|cargaron|cobrasteis|cobraron)\b|\b(?:recibo|"
        r"giro) (?:domiciliado|cargado|atendido)\b",
        _T, "",
        True),
    _rule(PAID, "paid", r"\b(?:pagamos|pague|abonamos)\b.{0,25}\bmenos\b",
        _T, "",
        True),
    _rule(PAID, "paid",
        r"\bno (?:es )?(?:que )?(?:no )?(?:la |lo |las )?(?:hay\w+ )?(?:debo|"
        r"debemos) nada\b.{0,80}\b(?:saldaron|pagaron|pagad|abonad|liquidad)",
        _T),
)  # fmt: skip

_WILL_VERB = (

        rf"\b(?:{_TO}(?:pagare(?:mos)?|pagaran?|pagamos|pago|pagan|abonare(?:mos)?|abonaran?|abonamos|abono|"
        rf"ingresare(?:mos)?|ingresaran?|ingresamos|ingreso|transferire(?:mos)?|transferiran?|transfiero|"
        rf"transferimos|liquidare(?:mos)?|liquidamos|liquido|saldare(?:mos)?|saldamos|regularizare(?:mos)?|"
        rf"regularizamos|cumplire(?:mos)?)"

        rf"|(?:te|os|le|les)\s+(?:lo|la|los|las)\s+(?:hago|hacemos|hare|haremos|paso|pasamos|pasare|pasaremos|"
        rf"mando|mandamos|envio|enviamos|enviare)"
    rf"|(?:lo|la|los|las)\s+(?:hago|hacemos|hare|haremos|paso|pasamos|dejo|dejamos|dejare(?:mos)?|envio|enviamos)"

        rf"|(?:hago|hacemos|hare|haremos|haran|ordeno|ordenamos|ordenare(?:mos)?|paso|mando|realizo|realizamos|"
        rf"realizare(?:mos)?|emitiremos|emitimos|cursamos|tramitamos|tramitaremos|te hago|te hare|se hara|"
        rf"se realizara|se efectuara|se emitira|se cursara|se ordenara|efectuaremos|saldra|sale|salen|saldran|"
        rf"sale hoy|haremos efectivo)\b.{{0,30}}\b{_MONEY}"

        rf"|{_MONEY}\b.{{0,40}}\b(?:saldra|sale|se hara|se realizara|se efectuara|se emitira|sera|estara|"
        rf"llegara|se cursara|esta previsto|va a salir|hare|hago)"

        rf"|(?:sera[n]?|quedan?|quedaran?|estaran?|estan?|queda)\s+(?:ya\s+|totalmente\s+)?(?:{_DONE}|"
        rf"atendid[oa]s?|cobrad[oa]s?|en (?:su|vuestra|tu) cuenta)"

        rf"|(?:tiene[ns]?|teneis|tendra[ns]?|tendreis|tengas|tenga)\b(?:\s+\w+){{0,3}}\s*(?:{_DONE}|en (?:su|"
        rf"vuestra|tu|la) cuenta|el (?:dinero|pago|ingreso|importe)|seguro|sin falta)"
    rf"|(?:lo|la|los|las)\s+(?:tiene[ns]?|teneis|tendra[ns]?|tendreis)\b"

        rf"|(?:voy|vamos|va|van)\s+a\s+(?:{_PAY}|hacer(?:te|os|le)?(?:lo|la)?|dejar(?:lo|la)?|ordenar|"
        rf"pasar(?:te|os|le)?(?:lo|la)?)"

        rf"|(?:queremos|quiero|podemos|puedo|podre|podremos|pensamos|pienso|espero|esperamos|intentare|"
        rf"intentaremos|procurare|procuraremos|prevemos|tenemos previsto|tengo previsto|previsto)\s+(?:{_PAY}|"
        rf"hacer(?:te|os|le)?(?:lo|la)?|hacer el|realizar el)"
    rf"|me comprometo|nos comprometemos|comprometo a|se compromete"

        rf"|(?:queda|quedara|quedaria)\s+(?:{_DONE}|resuelto|solucionado|hecho)|dejar(?:lo|la)? {_DONE}|"
        rf"se (?:pagara|pagaran|abonara|abonaran|paga|abona|atendera|liquidara|ingresara|regularizara))\b"
)  # fmt: skip
_NOT_A_PROMISE = (
    r"\bse (?:os|te|le|les) (?:pago|abono|hizo|ingreso)\b|\bhasta (?:el|que|final|fin|primeros|"
    r"dentro)\b.{0,25}\bno\b|\bno\b.{0,40}\bhasta\b|\bcuando (?:cobr|pued|pod|nos pag|me pag)|"
    r"\bpresupuesto\b"
    r"|\bjustificante\b.{0,30}\bpago (?:hecho|realizado)\b"
)
PROMISES = (
    _rule(WILL, "will-pay", _WILL_VERB, _T, _NOT_A_PROMISE, True, "ahead"),
    _rule(WILL, "scheduled",
        r"\b(?:previst[oa]s?|programad[oa]s?|planificad[oa]s?|incluid[oa]s?|calendario de pagos|"
        r"dias? de pagos?|remesa|orden(?:es)? de pago|vencimiento (?:pactado|acordado)|propuesta de pago|"
        r"cobro y te pago|firma)\b",
        _T,
        r"\bambos\b|\bproponer|\bpropon|\bincluid[oa]s? (?:el|los) (?:iva|portes)|\bsalio\b|\bpasada\b",
        True, "ahead"),
    _rule(WILL, "will-pay",
        r"\b(?:voy al banco|os lo ingreso|te lo ingreso|le hacemos el pago|hacemos el pago|cobro y|"
        r"lo (?:arreglo|soluciono|solucionamos|resuelvo|miramos y pagamos)|me pongo al dia|nos ponemos al dia|"
        r"pago a cuenta)\b",
        _T, _NOT_A_PROMISE, True, "ahead"),
    _rule(WILL, "will-pay-soon",
        r"\b(?:procedemos|procedere(?:mos)?|vamos a proceder|procedera|procederan)\s+(?:a su |al |"
        r"a realizar el |a efectuar el |a hacer el |con el |a )(?:pago|abono|ingreso|pagar|abonar)|\b(?:lo|la|"
        r"os lo|te lo|te la|se lo)\s+(?:pagamos|pago|abonamos|pagare|pagaremos|abonaremos)\s+(?:enseguida|"
        r"en seguida|cuanto antes|en breve|ya mismo|lo antes posible|ahora mismo|sin falta|pronto)|"
        r"\ben breve (?:lo|la|os|te|le|se|procede|recib|realiz|hare|tendr)\w*.{0,30}(?:pag|abon|transf|"
        r"ingres)|\btransferencia en breve",
        _T, r"\bningun",
        True),
)  # fmt: skip

DISPUTES = (
    _rule(WRONG, "not-right",
        r"\bno (?:es|esta|son|estan|parece|era) (?:del todo )?(?:correct|conforme|bien\b|lo (?:que|acordado|"
        r"pactado|pedido)|el precio|la cantidad|el nuestro|nuestr)|\bno (?:estamos|estoy) (?:para nada |nada |"
        r"en absoluto )?(?:de acuerdo|conforme)|\bdisconform|\bdiscrepan|\bno (?:nos |me )?(?:cuadra|coincid|"
        r"corresponde|concuerda)",
        _T, r"\bno me (?:cuadra|viene) (?:el dia|la hora)|\bpersona\b"),
    _rule(WRONG, "not-right",
        r"\b(?:mal (?:facturad|calculad|hecha?o?|emitid|aplicad|puest|escrit)|error(?:es)? (?:en|de) (?:la |"
        r"el |las |los |esta |su |vuestra )?(?:factura|importe|precio|cantidad|iva|total|facturacion|calculo|"
        r"medicion|suma|tarifa)|(?:importe|precio|iva|total|cantidad|tarifa|descuento|nif|cif|"
        r"calculo)s? (?:\w+ )?(?:esta |estan |es |son )?(?:mal|incorrect|erroneo|equivocad|superior al|"
        r"mas alto)|(?:factura|importe) (?:incorrect|erronea))"),
    _rule(WRONG, "not-right",
        r"\b(?:precio|importe|tarifa|presupuesto) (?:\w+ )?(?:acordad|pactad|cerrad|firmad|ofertad|"
        r"presupuestad|convenid|que nos dij)|\b(?:habeis|han|habian|hab[ie]n|hemos sido|"
        r"nos) (?:\w+ )?(?:cobrad|facturad|cargad|aplicad)[oa]?s? (?:de mas|dos veces|doble|los|unos|un|una|"
        r"el|la|las|por|\d|mas|algo|cosas)|\b(?:nos|me) (?:cobrais|cobran|facturais|facturan|cargais)\b|"
        r"\bcobrad[oa]s? de mas\b|\bpusisteis\b|\bfacturasteis\b|\bno estaba\w* (?:acordad|pactad|incluid|"
        r"presupuestad)",
        _T, r"\bya (?:nos|me) (?:la )?(?:habeis|han) cobrado\b"),
    _rule(WRONG, "not-right",
        r"\b(?:esta|estan|factura|facturas|viene|cobrada|facturad[oa]|cobrad[oa]|"
        r"facturadas?)\s+(?:\w+\s+)?(?:duplicad[oa]s?|repetid[oa]s?)\b|\bpor duplicado\b|\bson (?:lo|"
        r"la) mism[oa]\b|\bdos veces (?:lo mismo|la misma|el mismo)\b"),
    _rule(WRONG, "goods",
        rf"\b(?:falta(?:n|ba|ban|ron)?|falto)\s+(?:por (?:entregar|llegar|servir|recibir|terminar|hacer|"
        rf"rematar)\s+)?(?:\w+\s+)?(?:\w+\s+)?{_UNITS}\b|\bfalta(?:n)? (?:por )?(?:aplicar|descontar|terminar|"
        rf"entregar|servir|rematar|acabar|instalar)|\bfaltan? \d+\b|\bincomplet[oa]s?\b",
        Ask.ANY,
        r"\bfalta (?:la|una|de) factura|\bdias?\b.{0,10}\bfaltan?\b|\bnumero de pedido\b|"
        r"\bfalta(?:n)? \d+ dias"),
    _rule(WRONG, "goods",
        r"\b(?:rot[oa]s?|danad[oa]s?|defectuos[oa]s?|mal estado|averiad[oa]s?|estropead[oa]s?|golpead[oa]s?|"
        r"caducad[oa]s?|podrid[oa]s?|oxidad[oa]s?|manchad[oa]s?|defectos?|desperfectos?|goteras?|fugas?|"
        r"humedades)\b|\b(?:sin|no|ni) (?:funcion\w+|arranc\w+|va bien)\b|\b(?:sigue|siguen|deja de|"
        r"dejo de) (?:sin )?(?:funcionar|fallar|fallando|perdiendo)\b|\b(?:se ha|ha|se) (?:roto|estropeado|"
        r"averiado|estropeo|rompio)\b|\bno era lo que\b",
        Ask.ANY,
        r"\b(?:archivo|fichero|pdf|adjunto|documento)\b|\bel enlace\b|\bel link\b|\bla web\b|\bordenador\b|"
        r"\bcorreo\b|\bmi (?:movil|coche|furgo)|"
        r"\btelefono\b|\bmaquina de cobrar\b|"
        r"\b(?:negocio|empresa|tienda) (?:ya )?no (?:funciona|va)\b"),
    _rule(WRONG, "goods",
        rf"\b(?:a medias|sin (?:terminar|acabar|rematar|entregar|instalar)|inacabad[oa]s?|no (?:esta|estan|han|"
        rf"habeis|ha|se ha|quedo|quedaron|se han) (?:\w+ )?(?:terminad|acabad|entregad|rematad|prestad|servid|"
        rf"cumplid|realizad|instalad|arreglad|reparad)\w*|mientras no (?:vengan|venga|terminen|arregl|repar|se|"
        rf"este|nos|lo)|(?:solo|solamente|unicamente) (?:recibimos|recibi|llegaron|llego|entregaron|"
        rf"entregasteis|nos llego|nos llegaron|hemos recibido|vinieron)|no (?:hemos|he|nos ha|nos han|me ha|ha|"
        rf"han) (?:recibido|llegado|entregado) (?:el |la |los |las |ese |esa |ningun |todo (?:el|la) |"
        rf"parte (?:de|del) )*{_UNITS}|(?:llego|llegaron|vino|vinieron) (?:\w+ )?(?:tarde|mal|con retraso)|"
        rf"nunca (?:lleg|entreg|vin)\w*|incumpli\w+|cuando la? arregl\w+)\b",
        Ask.ANY, r"\bnunca llego (?:la|ninguna|vuestra|su) factura"),
    _rule(WRONG, "credit-expected",
        r"\b(?:el|un|su|vuestro|este|algun|del|los|nuestro|"
        r"ningun)\s+(?:correspondiente\s+)?abonos?\b(?! (?:de|del) (?:la|esa|su|esta|las) factura)|"
        r"\bnotas? de (?:abono|credito)\b|\b(?:factura )?rectificativas?\b|\b(?:abonad|abonen|abonar|"
        r"descont\w+)(?:nos|me|la|lo)?\b.{0,15}\b(?:la diferencia|lo devuelto|el material|esa parte|"
        r"lo que falta|ese importe)|\bfactura (?:corregida|nueva corregida)|\b(?:corrijan|corregid|corrige|"
        r"corrijas|rectifi\w+|anulen|anulad|anular|anulais)\b",
        Ask.ANY,
        r"\b(?:realizar|procede\w*|efectuar|hacer)\b.{0,12}\b(?:el|al|del) abono\b|\bpor la compensacion\b|"
        r"\babono\b.{0,40}\bse (?:efectua|realiza|hara|abona)\w*|\bcompens(?:amos|e|ad[oa]|aron)\b|\b(?:negamos|"
        r"niego|vamos|pienso) a? ?abonar\b"),
    _rule(WRONG, "credit-expected", r"\b(?:devolvimos|devolvi|devolvio|devueltos?|devueltas?|devolucion(?:es)?)\b",
        Ask.ANY,
        r"\brecibo devuelto\b|\bno se (?:ha )?dev[uo]\w+|\brecibo\b.{0,40}\bdevol|\bdevolucion (?:del|de un|"
        r"bancaria|de iva)\b|\bdevuelto el recibo\b|"
        r"\bhacienda\b|\bdevolverle la llamada\b"),
    _rule(WRONG, "not-ordered",
        r"\b(?:no|nunca|nadie|jamas) (?:os |les |le |te |se |lo |la |ha |hemos |he |habiamos |ha[n]? |"
        r"ninguno )*(?:pedid|pedim|pidi|compra|contrata|solicita|encarga|autoriza|acepta)\w*|\bno (?:la |lo |"
        r"las )?(?:reconoce(?:mos)?|reconozco)\b|\b(?:dimos|di|dado|dieron) de baja\b|\bcancela(?:mos|do|da|"
        r"mos) (?:el|ese|la|esa|en|el servicio|hace)",
        Ask.ANY,
        r"\bdeuda\b.{0,10}\bno\b|\breconoce\w* (?:la |esta |ninguna |esa )?deuda|\bbaja medica\b|"
        r"\bse dio de baja\b|\bdados? de baja (?:la empresa|como autonom)|\bno ha pedido copia"),
    _rule(WRONG, "not-right",
        r"\b(?:rechazad[oa]s?|retenid[oa]s?|bloquead[oa]s? (?:la factura|por (?:el|la|incidencia|discrepancia|"
        r"precio|cantidad))|incidencias?|reclamacion(?:es)?|reclamamos|en disputa|impugn\w+|"
        r"no procede(?:n)?\b)",
        Ask.ANY,
        r"\b(?:su|tu|vuestra|a la) reclamacion\b|\bno procede\w* (?:a (?:ning|pag)|el pago)|\bhacienda\b|"
        r"\bcuentas? (?:bancarias? )?(?:retenid|"
        r"bloquead)|\bincidencia (?:informatica|tecnica|con el banco|bancaria)|\bbaja por"),
    _rule(WRONG, "not-right",
        r"\bdescuentos?\b.{0,40}\b(?:falta|aplic|pactad|acordad|no (?:se|aparece|esta|viene|sale|lo)|prometi)|"
        r"\b(?:falta|sin|no)\b.{0,25}\b(?:el|nuestro|aplicar|del) descuento|\bdiferencias? (?:de|en|entre|"
        r"con)\b|\bha(?:y|beis) (?:una? |algun )?(?:error|fallo|equivocacion|diferencia)|\b(?:os|se|"
        r"te) (?:habeis|han|has) equivocado (?:en|con|de) (?:la|el|los|las) (?:factura|importe|precio|"
        r"cantidad|cuenta|iva|unidad)",
        Ask.ANY, rf"\b{_DONE}\b|\bdescuento por pronto pago si\b"),
    _rule(WRONG, "not-right",
        r"\b(?:inversion del sujeto pasivo|exent[oa] de iva|intracomunitari\w+)\b|\b(?:nif|cif|razon social|"
        r"datos fiscales|iva)\b.{0,25}\b(?:no (?:es|son|coincid)|mal|incorrect|equivocad|erron)|"
        r"\bfueron \d+\b|\by (?:fueron|eran|son|solo)\s\d"),
    _rule(WRONG, "not-right",
        r"\beso no es lo que\b|\bno es lo (?:que (?:firm|ped|acord|habl|pact|dij)|acordado|pactado)\w*|"
        r"\bquedamos en (?:que\b(?!.{0,12}\b(?:pag|abon|ingres|transf))|\d|otro|un precio)\b|\bdijimos que no\b|"
        r"\b(?:firm|acord|pact|habl)amos (?:un|"
        r"una|otro|otra|que|por|\d)"),
)  # fmt: skip

WANTS_COPY = (
    _rule(COPY, "send-it", rf"\b{_SEND}\w*\b.{{0,45}}\b{_BILL}\b",
        Ask.ANY,
        r"\b(?:justificante|comprobante)\b|\b(?:os|te|le|les) (?:envio|mando|paso|adjunto|remito|enviamos|"
        r"mandamos|envie|mande|enviare|mandare)\b|\badjunto\b|\benviad[oa] (?:el|la|un) (?:pago|transf)|"
        r"\b(?:haremos|hacemos|hago|hare|hacer) (?:\w+ )?(?:el|la|un|frente)|\bpasad[oa]\b|"
        r"\bpasamos la factura a\b|\bno (?:me |nos )?(?:envi\w+|mand\w+) mas\b|\bno me escriban\b|\babono\b|"
        r"\bfactura de telefono\b|\breenvio (?:el|este|su|tu) (?:mensaje|correo)\b|\bhacia\b"),
    _rule(COPY, "send-it",
        r"\b(?:(?:re)?envi(?:e|a|ad|en|emela|emelas|ame|amela|amelas|adme|admela|eme|enme|enmela|emosla|"
        r"enosla|enos|anos|ela|enla|adla|adnosla|adnos)|mand(?:a|e|ad|en)(?:me|nos)?(?:l[aoe]s?)?|pas(?:a|e|"
        r"ad|en)(?:me|nos)(?:l[aoe]s?)?|remit(?:a|e|ed|an)(?:me|nos)?(?:l[aoe]s?)?|adjunt(?:a|e|ad|en)(?:me|"
        r"nos)(?:l[aoe]s?)?|envi(?:en|e)la)\b.{0,30}(?:por favor|otra vez|de nuevo|porfa|pf\b|"
        r"a esta direccion|a este correo|por ese canal|cuando pueda|gracias|$)",
        Ask.ANY,
        r"\bjustificante\b|\bcomprobante\b|\bpor favor no\b|\babono\b|\btransferencia\b|\bdinero\b|"
        r"\bla cuenta\b|\bnumero de cuenta\b|\biban\b|\bno me (?:envi|mand)|\bpresupuesto\b"),
    _rule(COPY, "send-it",
        r"\b(?:me|nos)\s+(?:la|las|lo|los)\s+(?:puede[ns]?|podeis|podria[ns]?|podriais|mandas?|mandais|mandan|"
        r"pasas?|pasais|pasan|envias?|enviais|envian|reenvias?|reenviais|reenvian|adjuntas?|adjuntais|"
        r"vuelves? a|volveis a|vuelven a)\b|\b(?:volver|vuelv\w+|volved|volveis) a (?:enviar|mandar|pasar|"
        r"remitir|adjuntar)",
        Ask.ANY, r"\bcobrar\b|\bdejar para\b"),
    _rule(COPY, "not-received",
        r"\b(?:no|nunca|ni)\s+(?:\w+\s+){0,2}?(?:hemos |he |ha |nos ha |me ha |han )?(?:recibid[oa]s?|"
        r"recibimos|recibi|llegado|llego|llega|entrado)\s+(?:\w+\s+){0,3}?(?:facturas?|fras?|documento|"
        r"original)\b|\b(?:esa|esta|la|su|vuestra) factura\b.{0,25}\bno (?:\w+ )?(?:\w+ )?(?:ha llegado|"
        r"llego|recibid|recibim|la tenemos|la tengo|consta|la encontramos)|\bno (?:la|las|lo) (?:encuentro|"
        r"encontramos|localizo|localizamos|veo|vemos|hemos recibido|he recibido|recibimos|tenemos|tengo)\b|"
        r"\bno (?:nos|me) (?:consta|constan|figura|aparece)\b|\bno (?:tengo|tenemos|localizo|localizamos|"
        r"encuentro|encontramos|veo)\s+(?:\w+\s+)?(?:esas?|estas?|las?|ninguna|su|vuestra|dichas?|"
        r"una) (?:facturas?|fras?)|\b(?:me|nos) falta(?:n)? (?:la|las|esa|esta|una) (?:\w+ )?(?:facturas?|"
        r"fras?)|\bla de \w+ no (?:ha llegado|la tengo|la tenemos|me ha llegado|nos ha llegado)|\bsin (?:la |"
        r"haber recibido (?:la )?)?factura no (?:pod|pued)",
        Ask.ANY,
        r"\bno (?:nos|me) consta (?:el pago|ningun pago|como|que)|\bno (?:lo|la) (?:veo|vemos) (?:bien|"
        r"correct|claro|justo)|\bno nos consta (?:deuda|nada pendiente)|\bpedido\b.{0,20}\bno nos consta\b"),
    _rule(COPY, "send-it",
        r"\b(?:copia|duplicado|pdf|extracto)\s+(?:de|del|con|en|para|p)\b|\bextracto de cuenta\b|"
        r"\b(?:el correo|el mail|el mensaje) (?:venia|llego|viene|ha llegado|ha venido) (?:sin|vacio)|"
        r"\bsin (?:nada |ningun )?adjunt|\bno (?:venia|viene|habia|lleva|traia|trae|hay|veo|"
        r"aparece)\b.{0,20}\badjunt|\bno (?:puedo|podemos|me deja|se puede|consigo) (?:abrir|descargar|"
        r"ver)(?:la|lo)?|\b(?:enlace|link)\b.{0,35}\bno (?:funciona|va|abre|carga)|\bsub(?:ir|an|irla|anla|"
        r"idla|e|ela)\b.{0,20}\b(?:face|plataforma|portal)|\b(?:con|sin|falta|indicar|lleve|incluir|"
        r"aparezca)\s+(?:\w+ )?(?:nuestro |el |su |un )?numero de pedido\b",
        Ask.ANY,
        r"\bjustificante\b|\bcon copia a\b|\bpdf adjunto\b|\ben copia\b|\bpongo en copia\b"),
    _rule(COPY, "send-it", r"\b(?:q|que|cual|de que) (?:factura|fra)\w* (?:es|son|se|se trata|me)\b",
        _Q),
)  # fmt: skip
