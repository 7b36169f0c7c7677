"""What Spanish replies tell, by the fields of `vocabulary`: who paid, sends, waits, complains, is away or refuses."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import PAID, WILL, WRONG, say

# «Pagamos», «abono» and «pague» may be of today or of yesterday; these can only be of what is over.
_SURELY_DID = (
    r"(?:hice|hizo|hicimos|hicieron|di|dimos|mande|envie|transferi|transfirio|transfirieron|ordene|pagaron|abonaron"
    r"|ingresaron|ingrese|deposite|depositaron|consigne|consignaron|gire|giraron|liquide|pase|efectue|realice|emiti"
    r"|emitieron|enviaron|mandaron|cancele|cancelaron)"
)
_AGO = (
    r"(?:ayer|anteayer|antes de ayer|anoche|hace (?:\w+ )?(?:dias?|semanas?|mes(?:es)?|rato|tiempo|poco)|pasad[oa]s?"
    r"|la otra semana|el otro dia|esta (?:misma )?manana|en su (?:dia|momento|fecha)|a su vencimiento|a tiempo"
    r"|en efectivo|en metalico|en mano)"
)

HAS_PAID = (
    say(
        PAID,
        "transfer-made",
        rf"\b<say>{_SURELY_DID}\b <few>\b<money>\b",
        rf"^\W*(?:\w+\W+){{0,2}}(?:ya |que )?(?:te|os|le|les|se) (?:l[oa]s? )?(?:{_SURELY_DID})\b",
        r"\b(?:he|hemos|ha|han|habiamos) (?:ya )?(?:<carry.done>|<pay.done>) <few><money>\b",
        r"\b(?:os|te|le|les|se) (?:l[oa]s? )?(?:he|hemos|han) (?:<pay.done>|girado|mandado|hecho)\b",
        r"^\W*(?:(?:listo|ya|hola|buenas|todo|ok|vale|esta)\W+){0,3}(?:<carry.done>|<pay.done>) (?:el|la|los|las|"
        r"un|una)"
        r" <money>\b",
        r"\bse (?:os|te|le|les) (?:envio|mando|giro|hizo|paso|ingreso|abono|emitio|entrego|"
        r"transfirio) .{0,20}\b<money>\b",
        r"\bacab(?:o|amos|an|a) de (?:<pay.to>|<carry.to>)\b",
        r"\b(?:ya )?esta (?:ya )?(?:hech|ech|emitid|mandad|enviad|lanzad|ordenad|ejecutad)[oa]\b",
        r"\b(?:salio|salieron|partio)\b.{0,30}\b<money>\b",
        r"\b<money>\b.{0,30}\b(?:salio|salieron|partio)\b",
        r"\b(?:ayer|vino|paso|estuvo|fue)\b.{0,60}\bdejo (?:ya |todo )?<pay.done>\b",
        r"\bvia(?:jo|jando) (?:el|la) <money>\b",
        unless=r"\b(?:cuando|en cuanto|cotizacion|presupuesto|pedido|albaran|reclama\w*|factura (?:nueva|corregida))\b"
        r"|\bmand(?:e|emos)\b.{0,20}\bcopia\b|\bque (?:me|nos|os|te|le) (?:mande|envie|haga|pase|hagan)\b"
        r"|\bquiere que\b|\bpendiente de\b|\bde menos\b|\bdad[oa] de\b",
    ),
    say(
        PAID,
        "paid",
        rf"\b<say>(?:<pay.did>|<settle.did>)\b.{{0,40}}\b{_AGO}\b",
        rf"\b{_AGO}\b.{{0,40}}\b<say>(?:<pay.did>)\b",
        r"\b(?:consta|constan|figuran?|aparecen?|sale|salen|esta(?! semana| tarde| noche)|estan|ta|tan|quedo|quedaron|"
        r"fue|fueron|ha sido|han sido|"
        r"tenemos|tengo)\b(?: (?:\w+ ){0,3}?)?(?:como )?(?:ya )?(?:<pay.done>|atendid[oa]s?|cobrad[oa]s?|"
        r"ejecutad[oa]s?|"
        r"conciliad[oa]s?|tramitad[oa]s?|realizad[oa]s?|debitad[oa]s?)\b",
        r"^\W*(?:\w+ ){0,2}?(?:<pay.done>) (?:esta|estan|quedo|desde|hace|con|en|por|ayer)\b",
        r"\b(?:estamos|estoy|vamos|voy|quedamos) (?:totalmente |completamente )?(?:al dia|al corriente|en paz)\b",
        r"\b(?:esta|queda|quedo|estamos|todo) (?:ya )?(?:a cero|saldad[oa])\b",
        r"\bcuenta saldada\b",
        unless=rf"\b(?:cuando|en cuanto|una vez|manana (?:a|te|os|le|lo|la|sin|mismo)|que viene|proxim[oa]|"
        rf"pasado manana|"
        rf"sera|seran|quedara|estara|pondremos|ponernos|ponerme|presupuesto|reclam\w+|horas|servicio|sin)\b"
        rf"|\bpasad[oa]s? (?:a|de)\b(?!.*{_AGO})|\b(?:mal|dos veces|de mas|doble|nadie) \b"
        r"|\bel <money>\b.{0,20}\btengo que\b|\bhasta (?:que|estar)\b",
    ),
    say(
        PAID,
        "paid",
        r"\b(?:os|nos|me|te|se) (?:l[oa]s? )?(?:cargaron|cobraron|cobrasteis|cargasteis|debitaron|descontaron|"
        r"pasasteis|"
        r"pasaron|girasteis|giraron|cobraste|debitaste)\b.{0,40}\b(?:en (?:la |el |mi |nuestra )?(?:cuenta|banco|"
        r"tarjeta)|"
        r"recibo|remesa|domiciliad\w+|el (?:dia )?\d|<money>)",
        r"\b(?:ya )?(?:la|lo|las|los) (?:ya )?(?:cobrasteis|cobraron|cobraste|habeis cobrado|han cobrado|cargasteis|"
        r"cargaron)\b",
        r"\bya (?:la|lo|las|los|me la|nos la|me lo|nos lo) (?:cobrasteis|cobraron|habeis cobrado|han cobrado|teneis|"
        r"tienen|tienes) (?:cobrad|ingresad|pagad|en)?",
        r"\b(?:compens[eo]|compensamos|compensaron|compensad[oa]s?|descontamos|neteamos)\b.{0,50}\b(?:con|contra|de)\b",
        unless=r"\b(?:dos veces|de mas|doble|mal|indebid\w+|portes|error|deberiais|quereis|vais a|lo que)\b"
        r"|\bya (?:la|lo) (?:teneis|tienen|tienes) (?:el|la|en (?:vuestro|tu|su) (?:correo|mail|poder))"
        r"|\bhasta\b",
    ),
    say(
        PAID,
        "proof",
        r"\b(?:<send.now>|<send.did>|adjunt[oa]s?|anex[oa]s?|aqui (?:tienes?|teneis|tienen|esta|va)|va|ahi (?:va|"
        r"teneis|"
        r"tienes)|dejo)\b.{0,30}\b<proof>\b(?!.{0,15}\bde entrega)",
        r"\b(?:tengo|tenemos) (?:aqui |delante )?(?:el|la|los) (?:<proof>|extracto|cargo|apunte|"
        r"movimiento)\b(?! de entrega)",
        ask=Ask.TOLD,
        unless=r"\b(?:cuando|en cuanto|una vez|si|de entrega|albaran|no tengo|factura (?:y|o) el)\b|\bme (?:pasas|"
        r"mandas|"
        r"envias)\b|\bnos (?:pasais|mandais|enviais)\b",
    ),
    say(
        PAID,
        "transfer-made",
        r"\b(?:os|te|le|les|ya)\b.{0,12}\b(?:debe(?:ria)?n? (?:de )?(?:haber|estar)|tiene que estar|tuvo que entrar|"
        r"tendria que haber) (?:\w+ )?(?:llegad|entrad|ingresad|abonad|cobrad|en)",
        r"\b(?:debe(?:ria)?n? (?:de )?estar|tiene que estar) (?:ya )?(?:en|ingresad|abonad|cobrad)",
        unless=r"\b(?:factura|correo|mensaje|paquete|pedido)\b",
    ),
)

_REACHES = (
    r"(?:entra|entran|entrara|llega|llegara|cobras|cobrais|cobra|cobraras|cobrareis|cobrara|tienes|teneis|tiene|tienen|"
    r"tendras|tendreis|tendra|tendran|ves|vereis|veras|vera|recibes|recibis|recibe|recibireis|recibiras|recibira)"
)
PROMISES = (
    say(
        WILL,
        "will-pay",
        r"\b<say>(?:<pay.will>|ingreso|transfiero|deposito|consigno|giro|liquido|abono|pago|abonamos|ingresamos|"
        r"pagamos|"
        r"transferimos|depositamos|giramos|consignamos|regularizo|liquidamos|cancelo|cancelare|cancelamos|"
        r"cancelaremos)\b",
        r"\b(?:estare|estaremos|estara|estaran|estamos|estoy) (?:<pay.doing>|efectuando|realizando|haciendo|enviando|"
        r"mandando|emitiendo)\b",
        r"\b<say>(?:<carry.will>|<carry.now>|preparo|preparamos) <few><money>\b",
        rf"\b(?:os|te|le|les|lo|la|los|las|se) (?:l[oa]s? )?{_REACHES}\b(?! (?:la|una|el) (?:factura|respuesta|"
        rf"noticia))",
        r"\b(?:cobraras|cobrareis|cobrara|cobraran|recibireis|recibiras|percibira|percibiran)\b",
        r"\bse (?:le |les |os |te )?(?:hara|haran|tramitara|cursara|procedera|efectuara|emitira|cargara|procesara|"
        r"liquidara)\b",
        rf"\b(?:ese|el|al) (?:mismo )?dia\b.{{0,20}}\b{_REACHES}\b",
        r"\b(?:os|te|le|les|la|lo|las|los|va|van|ira|iran|entra|entrara|queda|quedara) (?:l[oa]s? )?(?:incluyo|"
        r"incluimos|"
        r"incluiremos|incluire|incluid[oa]|metemos|metere|meteremos|meto|en (?:la|el|ese|esa|los|las) (?:\w+ )?"
        r"(?:remesa|pagos?|lote|tanda|quincena))\b",
        r"\b(?:pas\w+|entra|entrara|dej\w+|met\w+|va|pon\w+) (?:a|para|al|en) (?:el )?pagos?\b",
        r"\b(?:tengo|tenemos|esta|estan|queda|quedan|dejo|dejamos|dejado|la|lo) (?:ya )?(?:program\w+|"
        r"agendad[oa]s?|previst"
        r"[oa]s?|anotad[oa]s?|planificad[oa]s?|apuntad[oa]s?|calendarizad[oa]s?|en cola|domiciliad[oa]s?|"
        r"preparad[oa]s?)\b",
        r"\b(?:queda|quedara|quedan|quedaran|estara|lo doy por|tendras|esta) (?:todo |ya )?(?:zanjad|resuelt|liquidad|"
        r"solucionad|arreglad|saldad|pagad|finiquitad|cancelad|abonad|cerrad|list)[oa]s?\b",
        r"\b(?:lo|la|eso|te lo|os lo|te la|os la) (?:dejo|dejamos|dejare|dejaremos|arreglo|arreglamos|soluciono|"
        r"resuelvo|"
        r"zanjo|zanjamos|finiquito|quito de encima)\b",
        r"\bdia(?:s)? (?:fijo |habitual )?de pagos?\b",
        r"\b(?:pagamos|pago|hacemos pagos) (?:siempre )?(?:los|el|a|cada)\b",
        r"\bpara (?:el|la|ese|este) .{0,20}\b(?:esta|estara|queda) (?:hecho|pagad)",
        r"\bme (?:comprometo|obligo)\b",
        r"\bsale\b.{0,20}\b(?:remesa|pago|transferencia|confirming)\b",
        r"\bvence (?:el|nuestro) (?:confirming|pagare)\b",
        unless=r"\b(?:si (?:me|nos) (?:lleg|mand|envi)|no (?:se|sabemos|puedo|podemos|podre|podremos|creo|voy|"
        r"vamos)|plazos|"
        r"propon\w+|podria\w*|presupuesto|pedido|cotizacion|de vacaciones|ausente|reincorporo|oficina (?:cerrada|"
        r"hasta)|hasta que no|contestare|respondere|contestamos|material|mercancia|justificante|duda)\b"
        r"|\b(?:fue|fueron|salio|hice|hicimos|ya (?:la|lo|os|te) pag\w+)\b|\bno (?:os|te|le|lo|la|se)\b"
        r"|\bel <money> (?:llego|entro|salio)\b",
        day="ahead",
    ),
    say(
        WILL,
        "will-pay-soon",
        r"\b(?:en cuanto|cuando|nada mas|tan pronto como|apenas|a falta de que|falta que|solo falta|"
        r"pendiente de que|tiene que|una vez)\b.{0,40}\b(?:<approve.may>|validad[oa]"
        r"|firmad[oa]|aprobad[oa])\b.{0,25}\b(?:sale|salen|saldra|<say>(?:<pay.now>|<pay.will>)|se (?:paga|abona|"
        r"emite|tramita)|<say>"
        r"(?:<carry.now>|<carry.will>) <few>(?:<money>))\b",
        r"\b(?:sale|saldra|<pay.now>|<pay.will>|hago|hacemos)\b.{0,25}\b(?:en cuanto|cuando|"
        r"nada mas)\b.{0,30}\b(?:validen?|"
        r"firmen?|aprueben?|autoricen?|vuelva|llegue|acabe|salga|entre en la oficina|abra el banco)\b",
        r"\b(?:la|lo|las|os lo|os la|te lo|te la|se lo) (?:pago|pagamos|abono|abonamos|hago|hacemos|ingreso|"
        r"transfiero|giro|"
        r"deposito) (?:ya|ahora|hoy|enseguida|en seguida|ya mismo|ahora mismo|en un rato|luego|en breve|a la mayor)\b",
        r"\b(?:ahora mismo|ya mismo|enseguida|en breve|cuanto antes|inmediatamente|a la mayor brevedad|en un rato) "
        r"<say>(?:<pay.now>|<pay.will>|hago|hacemos|hare|haremos)\b",
        r"\b<say>(?:<pay.will>|haremos|hare)\b.{0,25}\b(?:cuanto antes|a la mayor brevedad|lo antes posible|"
        r"en breve|pronto|"
        r"enseguida|de inmediato)\b",
        unless=r"\b(?:cobr\w+|nos paguen|me paguen|(?:me|nos) entre|hacienda|subvencion|pueda|podamos|tenga|"
        r"tengamos|no|reciba\w*|mand\w+|envi\w+|factura correcta|"
        r"dinero|justificante)\b",
    ),
)

DISPUTES = (
    say(
        WRONG,
        "not-right",
        r"\b(?:precio|tarifa|importe|cantidad|total|descuento|iva|concepto)s? (?:\w+ ){0,3}?(?:que )?no (?:es|son|"
        r"era|eran|"
        r"(?:se )?corresponden?|coinciden?|cuadran?|(?:se )?ajustan?|esta|estan) ",
        r"\b(?:la|lo|el) que (?:<say>)?(?:pactamos|acordamos|hablamos|quedamos|firmamos|ofertasteis|"
        r"presupuestasteis|dijisteis|"
        r"aprobamos|acordaron|pactaron|cotizaron|cotizo)\b",
        r"\b(?:pedimos|pedi|encargamos|encargue|recibimos|contratamos|acordamos|eran|fueron|quedamos en|firmamos|"
        r"pactamos)\b"
        r".{0,40}\b<bill.now>\b",
        r"\b(?:<bill.now>|pone|viene|aparece|consta|figura)\b.{0,40}\b(?:pedimos|pedi|encargamos|encargue|recibimos|"
        r"contratamos|acordamos|eran|fueron|quedamos en|pactamos|solo)\b",
        r"\bpor ?que (?:me|nos|se) (?:<bill.now>|<bill.did>|habeis|han|estais|estan)\b",
        r"\b(?:nos|me|se) (?:l[oa]s? )?(?:<bill.did>|(?:habeis|han|ha|has|estais|estan|estas) (?:<bill.done>|"
        r"<bill.doing>)|"
        r"(?:<bill.now>)) <few>(?:dos veces|doble|de mas|por duplicado|el mismo|la misma|lo mismo|mas de|algo que|"
        r"cosas|"
        r"unos? <few>que|\d+|el|los portes|portes|una visita|un)\b",
        r"\b<price> (?:\w+ ){0,4}?no (?:proceden?|corresponden?|tocan?|(?:nos |me )?(?:cuadran?|cuadra)|estaban?|estan|"
        r"(?:lo|la|los|las) )\b",
        r"\b(?:quit|elimin|retir|anul|correg|corrij|rectifi)(?:en|ad|ar|adme|enme|adnos|ennos|enlo|enla|adlo|adla|"
        r"a)\b.{0,40}"
        r"\b(?:<price>|<paper>|nueva|de nuevo)\b",
        r"\b(?:emit|hac|rehac|hag|rehag|mand|envi|gener|sac|pas)\w* (?:\w+ ){0,4}?(?:factura |una )?(?:nueva|"
        r"de nuevo|otra) "
        r"(?:\w+ ){0,2}?(?:con|sin|correct|bien|a nombre)",
        r"\bcon (?:el|los) (?:cif|nif|datos|importe|precio) correct",
        r"\bmas (?:car[oa]|alt[oa]) (?:que|de) lo\b",
        r"\b(?:esta|estan|es|viene|veo|hay)\b.{0,15}\b(?:un error|errores|inflad[oa]|equivocad[oa]|errone[oa]|mal)\b"
        r"(?! (?:de (?:liquidez|dinero|tesoreria)|momento))",
        r"\b(?:sociedad|empresa|razon social) (?:antigua|anterior|que no es|equivocada)\b",
        ask=Ask.ANY,
        unless=r"\b(?:persona|numero de telefono|telefono equivocado|correo equivocado|numero equivocado|la cosa|"
        r"cuentas|salud|"
        r"pagad[oa] (?:dos|el|con)|muy mal|va mal|vamos mal|fatal|si hay (?:un|algun) error|los? cobrasteis por remesa|"
        r"recibo domiciliado|pago a cuenta|en cuenta|(?:tenemos|tengo|esta|estan|fue|ya) <pay.done>)\b|\bestoy mal\b|"
        r"\bme viene mal\b|\besta mal de\b",
    ),
    say(
        WRONG,
        "goods",
        r"\b<goods>\b(?: \w+){0,5}? (?:no (?:\w+ )?(?:funcion\w+|va|van|arranc\w+|anda|sirve\w*|vale\w*|cumpl\w+|"
        r"corresponde\w*|"
        r"llego|llegaron|esta|estan|quedo|quedaron|cierra\w*|encaja\w*|es lo|era lo)|sigue\w* (?:sin|\w+ndo|igual|"
        r"mal|rot)|"
        r"(?:esta|estan|vino|vinieron|llego|llegaron|salio|salieron|quedo|quedaron) (?:con (?:el|la|los|las|un|"
        r"una|\w*defect)|"
        r"muy |fatal|mal|torcid|rot|incomplet|equivocad|sucio|ray|abollad|golpead|manchad|descolorid|tarde|"
        r"a medias|hech\w+ un)|"
        r"(?:deja|dejo|dejan) (?:mucho|bastante) que desear|(?:es|era|son|fue) (?:una? )?(?:chapuza|desastre|"
        r"porqueria|basura|"
        r"pesim[oa]|mal[oa]|defectuos|fatal|lamentable|verguenza))",
        r"\b(?:chapuzas?|mal hech[oa]s?|mal acabad[oa]s?|mal montad[oa]s?|mal instalad[oa]s?|mala calidad|"
        r"pesima calidad|"
        r"torcid[oa]s?|rayad[oa]s?|abollad[oa]s?|descolorid[oa]s?|desconchad\w+|agrietad\w+|reventad[oa]s?)\b",
        r"\b<worker> (?:\w+ ){0,3}?(?:no )?(?:<say>)?(?:aparecio|vino|vinieron|se presento|ha venido|han venido|"
        r"ha aparecido|"
        r"ha pasado|paso por|se ha presentado|ha dado senales|ha hecho nada|ha solucionado|lo ha (?:arreglado|"
        r"reparado))\b",
        r"\b(?:primero|antes de (?:cobrar|pagar|nada|reclamar))\b.{0,25}\b(?:<mend.now>|<mend.may>|<mend.order>)\b",
        r"\b(?:hasta que|mientras) no (?:<say>)?(?:<mend.may>|<mend.now>|este \w+ad[oa]|vengais|vengan|venga)\b",
        r"\bcuando (?:<say>)?(?:<mend.may>|venga alguien|vengais|vengan|este (?:bien|todo|terminad|acabad|"
        r"arreglad)\w*)\b.{0,30}"
        r"\b(?:hablamos|pagamos|pago|cobrais|cobrareis|hablaremos|pagaremos|pagare|se paga|abonamos|abonaremos)\b",
        r"\b(?:nunca|jamas|no) (?:<say>)?(?:se )?(?:presto|prestaron|prestasteis|realizo|hizo|hicisteis|"
        r"terminasteis|acabasteis|"
        r"terminaron|entregasteis|entregaron|cumplisteis|cumplieron|arreglasteis|vinisteis|solucionasteis|"
        r"habeis (?:<mend.done>)|"
        r"han (?:<mend.done>))\b",
        r"\bsigue\w* (?:perdiendo|goteando|fallando|saliendo|haciendo|sin|igual|rot|estropead|dando)\w*\b",
        r"\b(?:nos|me) (?:habeis|han) (?:mandado|enviado|traido|servido|entregado|dejado) (?:\w+ ){0,3}?(?:mal|"
        r"otr[oa]s?|menos|"
        r"equivocad|rot|incomplet|que no|la obra|el trabajo)",
        r"\bvino (?:\w+ )?(?:rot|incomplet|equivocad|mal|tarde|cambiad|otr)",
        r"\bfaltan? (?:\d+|dos|tres|cuatro|cinco|media|la mitad)\b",
        r"\bsin (?:arreglar|reparar|solucionar|resolver|acabar|terminar|instalar)\b",
        ask=Ask.ANY,
        unless=r"\b(?:factura (?:no|nunca) (?:lleg|vino)|el correo|el enlace|el adjunto|el portal|la web no abre|"
        r"faltan? \d+ dias|"
        r"para el dia|factura no esta|tu correo|la cuenta|el telefono|saldo|dinero)\b"
        r"|\bfaltan? (?:dos|tres|\d+) (?:facturas?|dias|semanas|minutos)\b",
        denied=False,
    ),
    say(
        WRONG,
        "credit-expected",
        r"\b(?:espero|esperamos|espera|exijo|exigimos|quiero|queremos|reclamo|pido|pedimos|pendiente de|falta|"
        r"merecemos|"
        r"esperando|solicito|solicitamos)\b.{0,20}\b(?:descuento|rebaja|abono|rectificativa|nota de credito|"
        r"compensacion|devolucion|"
        r"una factura nueva|reembolso)\b",
        r"\b(?:devolvimos|devolvi|hemos devuelto|he devuelto|os devuelvo|devolveremos)\b",
        unless=r"\bdescuento por pronto pago\b|\bdevol\w+ (?:la llamada|el recibo)\b|"
        r"\bsolicito (?:\w+ )?(?:aplaza|plazo)",
    ),
    say(
        WRONG,
        "not-ordered",
        r"\b(?:no|nunca|jamas|nadie) (?:<say>)?(?:(?:he|hemos|ha|han|habia) )?(?:compr|contrat|pedid|pedi\b|pedim|"
        r"encarg|solicit|"
        r"autoriz|firm)\w*(?! (?:tiempo|plazo))",
        r"\bfactura (?:\w+ )?no es (?:nuestra|mia|para nosotros|de nuestra)\b",
        r"\bno (?:es|son) nuestr[oa]s?\b",
        r"\b(?:di|dimos|dio|habiamos dado|hemos dado) de baja\b",
        r"\bcancel(?:amos|e|ado) (?:el|la|ese|esa|nuestr\w) (?:\w+ )?"
        r"(?:contrato|servicio|suscripcion|pedido|mantenimiento|cuota)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\bno (?:se )?(?:ha|han) (?:aprobado|firmado|autorizado)\b|\bautoriz\w+ el pago\b|\bpersona\b|"
        r"\bno (?:he|hemos) "
        r"(?:pedido|solicitado) (?:la|esa) copia\b|\bfirm\w+ (?:el|la) (?:pago|transferencia|remesa|orden)\b",
    ),
)

RULES: tuple[Rule, ...] = (*HAS_PAID, *PROMISES, *DISPUTES)
