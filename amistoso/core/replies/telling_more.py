"""The rest of what Spanish replies tell, by the fields of `vocabulary`."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import AWAY, COPY, HARD, NO, OTHER, TIME, say

_MONTH = r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"

WANTS_COPY = (
    say(
        COPY,
        "send-it",
        r"\b<send.order>\b.{0,25}\b(?:<paper>|por favor|porfa|porfi|pls|otra vez|de nuevo|anda|gracias)\b",
        r"\b(?:reenvi|envi|mand|pas|remit|adjunt|facilit|compart|sub|regal)(?:e|a|ad|en|an|ed|id|i)(?:me|"
        r"nos)(?:l[oa]s?)?\b"
        r"(?! (?:un tecnico|a alguien|un presupuesto))",
        r"\b(?:reenvi|envi|mand|remit|sub|adjunt)(?:e|a|ad|en|an|id|ir)l[oa]s?\b",
        r"\b(?:reenvi|envi|mand|pas|remit|adjunt|facilit|comp[a]rt)(?:e|a|ad|en) (?:\w+ ){0,3}?<paper>",
        r"\b(?:me|nos) (?:l[oa]s? )?(?:<send.now>|haceis llegar|haces llegar|hacen llegar)\b.{0,30}\b(?:<paper>|"
        r"otra vez|de nuevo|"
        r"porfa|por favor)\b",
        r"\b(?:me|nos) l[oa]s? (?:<send.now>|<send.would>|haceis llegar|haces llegar|hacen llegar|hace llegar)\b",
        r"\b(?:podeis|puedes|pueden|puede|podrias?|podrian|podriais|podria|haga[n]? el favor de|"
        r"seria[ns]? tan amables? de|"
        r"hay (?:forma|manera) de|os importa|te importa|me gustaria|necesito que|necesitamos que|ruego|rogamos|"
        r"tendriais que|"
        r"teneis que|hay que|habria que|(?:vuelv\w+|volver) a)\b.{0,15}\b<send.to>\b(?!.{0,20}\b(?:a alguien|"
        r"un tecnico|dinero|"
        r"presupuesto|material))",
        r"\b(?:agradec\w+|necesit\w+|precis\w+|solicit\w+|quisiera|falta|dame|dadme|deme|queremos|quiero|pido|"
        r"requerimos)\b.{0,30}"
        r"\b(?:<paper>|copia)\b",
        r"\b(?:adjunto|pdf|archivo|fichero|enlace|link)\b.{0,25}\bno (?:se )?(?:\w+ )?(?:abre|abrir|puede abrir|"
        r"carga|va|funciona|"
        r"viene|venia|llego|aparece|esta)\b",
        r"\b(?:portal|plataforma|face|ariba|coupa|buzon de facturas)\b.{0,20}\b(?:de proveedores|de facturas|"
        r"de facturacion)\b",
        r"\b(?:traspapelad[oa]|traspapel\w+|extravi\w+)\b",
        r"\bno venia nada\b",
        r"\bsin (?:ningun )?(?:adjunto|pdf)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:justificante|comprobante|presupuesto|cotizacion|dinero|pedido|datos bancarios|"
        r"cuenta bancaria|iban|nueva con|"
        r"correct[oa]s?|rectific\w+|abono|de entrega del pago|pago|rotas?|unidades|tiempo|cajas|material|"
        r"mas correos|corregid[oa])\b"
        r"|\b(?:os|te|le|les) (?:envio|mando|paso|remito|adjunto|enviamos|mandamos|pasamos|remitimos)\b"
        r"|\ba mi no me\b|\bno me mand|\b(?:he|hemos|habia) (?:enviado|mandado|pasado)\b|\bpaso por\b|"
        r"\bhaced lo\b|\bfaltan? (?:\d|dos|tres)"
        r"|\bque (?:los |las |lo |la )?mand[eé]is no\b|\bhasta que\b",
    ),
    say(
        COPY,
        "not-received",
        r"\b(?:no|nunca|tampoco) <say>(?:ha|han|he|hemos|habia)? ?<few>(?:llegado|llego|recibid[oa]|recibimos|"
        r"recibi|entrado|consta|"
        r"aparece|figura|veo|encuentro|encontramos|localizo|localizamos|ubico|ubicamos|tengo|tenemos|"
        r"hallo) <few>(?:<paper>|nada (?:vuestro|"
        r"suyo|tuyo|de (?:vosotros|ustedes)))\b",
        r"\b(?:<paper>|esa|esta|la de \w+)\b.{0,25}\bno (?:<say>)?(?:ha|han|la|lo)? ?(?:llegad[oa]|llego|"
        r"recibid[oa]|consta|aparece|esta en|figura|"
        r"encuentro|localizo|ubico)\b",
        r"\bno <say>(?:consta|constan|encuentro|encontramos|localizo|localizamos|ubico|ubicamos|halla|"
        r"aparece) (?:esa|esta|la|dicha|su|vuestra|tal)\b",
        r"\b(?:me|nos) falta (?:la|el|esa|una|vuestra)\b",
        r"\b(?:fue|ido|cayo|caido|va|acabo|estara) (?:a|en) (?:la carpeta de )?spam\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:constan? (?:como|pendiente|el pago|ningun pago)|dinero|liquidez|pedido|material|mercancia|"
        r"cajas|abono|rectificativa|"
        r"no es (?:nuestra|mia)|contrat\w+|compra\w*|no aparece el (?:descuento|precio)|mas facturas|tecnico|"
        r"nunca llego el)\b"
        r"|\b(?:facturas?) (?:\w+ )?(?:pagad|abonad)",
    ),
)

ASKS_FOR_TIME = (
    say(
        TIME,
        "more-time",
        r"\b(?:dej|aguant|banc|esper|dame|dad|den|deme)(?:a|e|en|ad)?(?:me|nos|nme|nnos)?\b.{0,25}\b(?:hasta|"
        r"chance|unos|un poco|un poquito|dias?|"
        r"semanas?|mes(?:es)?|tiempo|margen|respiro|quincena|a que)\b(?! (?:no|que no))",
        r"\b(?:os|te|le|les) importa (?:si|que)\b.{0,40}\b(?:<pay.now>|dej\w+|plazos|retras\w+|paso|despues|"
        r"mas tarde)\b",
        r"\b(?:lo|la|los|las|esto) (?:podemos|podriamos|puedo|podria)? ?(?:dej\w+|pas\w+|mover|aplaz\w+|"
        r"retras\w+) (?:para|a|hasta) (?:el|la|"
        rf"despues|{_MONTH}|final\w*|primeros|mediados|mas adelante|pasad\w+)\b(?!.{{0,10}}\bpago\b)",
        r"\b(?:dejar|aplazar|retrasar|mover|posponer|demorar|alargar|estirar|"
        r"prorrogar)(?:l[oa]s?)?\b.{0,30}\b(?:mes|meses|semanas?|dias|"
        rf"navidad|reyes|{_MONTH}|pago|vencimiento|mas adelante|plazo)\b",
        r"\b(?:ampli|prorrog|aplaz|extend|alarg)\w+ .{0,20}\b(?:vencimiento|plazo|fecha|credito|pago)\b",
        r"\b(?:prorroga|aplazamiento|moratoria)\b",
        r"\b(?:no me|no nos|me|nos) (?:va|viene) (?:bien|mal|fatal|regular|imposible)\b.{0,15}\b(?:pagar|ahora|"
        r"este mes|hacerlo|esta semana)\b",
        r"\b(?:necesit\w+|nos hace falta|pido|pedimos|pediria|solicit\w+|ruego|rogamos|"
        r"quisiera)\b.{0,20}\b(?:margen|tiempo|plazo|dias|semanas|meses|"
        r"paciencia|respiro|aplazamiento|prorroga|facilidades)\b",
        r"\b(?:un poco|algo) de (?:paciencia|margen|aire|tiempo|respiro)\b",
        r"\bel mes que viene (?:lo |ya )?(?:vemos|hablamos|miramos)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:gracias por (?:su|tu|vuestra)|agradec\w+ (?:su|tu|vuestra) (?:paciencia|espera)|"
        r"no (?:necesit\w+|hace falta)|quereis cobrar|"
        r"dejar de|vacaciones|plazo de entrega|dejado|dejad de|en unos dias (?:pag|lo|la)|la obra|dejais)\b",
    ),
    say(
        TIME,
        "instalments",
        r"\b(?:en|a) (?:dos|tres|cuatro|cinco|seis|varios|varias|un par de|\d+) (?:plazos|veces|partes|pagos|"
        r"cuotas|mensualidades|recibos|letras|meses)\b"
        r"(?! (?:de|despues))",
        r"\b(?:la mitad|una parte|algo|un tercio|un poco)\b.{0,20}\b(?:ahora|ya|hoy|este mes|a cuenta|"
        r"de momento)\b.{0,30}\b(?:resto|mitad|despues|"
        r"mas adelante|siguiente|otro|otra)\b",
        r"\b\d+ ?(?:€|euros?|eur|pesos)? (?:mensuales|al mes|cada mes|por mes|a la semana|semanales|cada semana|"
        r"cada quincena)\b",
        r"\b(?:<pay.doing>|dando|haciendo|entregando|entregarle|entregaros) .{0,15}\b(?:poco a poco|cada mes|"
        r"mensual\w+|a plazos)\b",
        r"\bfraccion\w+\b",
        r"\bcalendario de pagos\b.{0,20}\b(?:propon|acord|acept|envi)",
        r"\ba plazos\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:cobrad\w+|facturad\w+|cobrais|cobrasteis|facturais|(?:se|os|te|le) (?:ha|he|"
        r"hemos) (?:llamado|escrito|dicho)|avisado|llame|reclam\w+|ya acordad|"
        r"cuota de mantenimiento)\b",
    ),
    say(
        TIME,
        "when-possible",
        r"\b(?:esperando|a la espera de|pendientes? de|estamos a|depend\w+ de)\b.{0,25}\b(?:cobrar|cobro|"
        r"que (?:nos|me) (?:pag|abon|ingres|entre|transfier)\w+|"
        r"subvencion|prestamo|credito|un ingreso|financiacion|una venta|vender)\b",
        r"\b(?:en cuanto|cuando|apenas|tan pronto|nada mas|segun|hasta que)\b(?: \w+){0,4}? (?:cobre|cobremos|"
        r"cobro|me pague|nos pague|me paguen|nos paguen|me abone|"
        r"nos abonen|nos entre|me entre|nos ingresen|me ingresen|vendamos|venda|tenga (?:dinero|plata|liquidez|"
        r"algo)|tengamos (?:dinero|liquidez|plata)|"
        r"pueda|podamos|haya (?:dinero|liquidez))\b(?!.{0,15}\b(?:factura|abono|llam|te digo|le digo|contest|"
        r"respond|miro|mir))",
        r"\b(?:aun|todavia|de momento|por ahora|ahora|hoy por hoy)\b.{0,12}\bno (?:<say>)?(?:podemos|puedo|podre|"
        r"podremos|sabemos|sabria\w*|sabemos)\b.{0,20}"
        r"\b(?:<pay.to>|decir\w*|concretar|confirmar|comprometer\w*|asegurar|cuando|fecha)\b",
        r"\bno (?:<say>)?(?:puedo|podemos|sabria\w*) (?:decir|dar|concretar|asegurar|confirmar|"
        r"comprometer)\w*\b.{0,20}\b(?:cuando|fecha|dia)\b",
        denied=False,
        unless=r"\b(?:te (?:digo|llamo|escribo|contesto)|os (?:digo|decimos|llamo|contest\w+|avis\w+)|le (?:digo|"
        r"decimos|llam\w+|contest\w+|respond\w+)|contest\w+|respond\w+|"
        r"llam\w+|reenvi\w+|mand\w+|atender\w*|mirar\w*|el abono|la factura correcta|justificante)\b",
    ),
)

HARDSHIP = (
    say(
        HARD,
        "no-money",
        r"\b(?:sin|falta de|no (?:hay|queda|tenemos|tengo|entra|nos queda|me queda|disponemos de|contamos con)|"
        r"problemas? (?:de|con la)|cort[oa]s? de|"
        r"just[oa]s? de|fatal de|mal de|apurad[oa]s? de|escas[oa]s? de|tension(?:es)? de|quedamos sin|quedado sin|"
        r"quede sin) (?:\w+ ){0,2}?<cash>\b",
        r"\bno (?:se|sabemos|tengo|tenemos|hay) (?:ni )?de donde (?:sacar\w*|saco|sacamos|tirar)\b",
        r"\b(?:vamos|ando|andamos|voy|estamos|va todo|estoy) (?:\w+ )?(?:"
        r"muy (?:mal|just[oa]s?|apretad[oa]s?|apurad[oa]s?)|asfixiad[oa]s?|ahogad[oa]s?|apretad[oa]s?|tiesos?|"
        r"pelad[oa]s?|canin[oa]s?|con el agua)\b(?! con la web)",
        r"\b(?:casi )?no (?:llego|llegamos|alcanza|nos alcanza|me alcanza|nos da|me da)(?: ni)? (?:a|para|al|"
        r"ni)\b.{0,20}\b(?:fin|pagar|alquiler|nominas?|sueldos|todo|comer|"
        r"luz|cubrir|nada)\b",
        r"\bno (?:entra|ingresa|nos entra|me entra) (?:\w+ )?(?:nada|dinero|un|plata|trabajo)\b",
        r"\b(?:ya )?no (?:me |nos )?queda nada\b",
        r"\b(?:asfixi|ahog)\w+\b",
        r"\bno damos mas de si\b",
        r"\bimposible (?:hacer|asumir|afrontar|pagar)\b",
        r"\bsin (?:facturar|ingresar|vender|trabajar|cobrar)\b"
        r".{0,15}\b(?:desde|meses|semanas|nada)?",
        denied=False,
        unless=r"\b(?:recibo|no hay (?:ningun )?problema|factura sin|sin ningun|no tengo (?:el|la|su) (?:saldo|"
        r"extracto)|atender\w* (?:su|tu|el|este|los)|sin ingresar (?:la|el) factura)\b"
        r"|\bcobrar (?:de|del) (?:un |nuestro )?cliente\b|\bno hay ningun (?:pago|dinero|recibo)\b",
    ),
    say(
        HARD,
        "in-trouble",
        r"\b<firm>\b(?: \w+){0,4}? (?:(?:esta|estan|va|van|sigue|siguen|anda|pinta) (?:muy |bastante |"
        r"francamente |cada vez )*(?:mal|fatal|peor|parad[oa]s?|hundid[oa]s?|floj[oa]s?|"
        r"cerrad[oa]s?|baj\w+|muert[oa]s?|negr[oa])|no (?:levanta|tira|arranca|funciona|da para|da mas)|se (?:ha|"
        r"han) (?:hundido|desplomado|parado|caido)|(?:han?|hemos) (?:caido|bajado))\b"
        r"(?!.{0,20}\b(?:por vacaciones|por festivo|hasta el))",
        r"\b(?:tuve|tuvimos|he tenido|hemos tenido|vamos|voy|estamos|estoy|a punto) (?:\w+ )?(?:que|a|de|"
        r"por) (?:cerrar|despedir|echar|vender|bajar la persiana|liquidar la empresa)\b",
        r"\b(?:perdi|perdimos|perdido|lo perdi\w*|arraso|se llevo) (?:\w+ )?(?:todo|el trabajo|la casa|casi todo|"
        r"medio)\b",
        r"\b(?:dana|inundacion\w*|riada|incendio|granizada|terremoto|temporal)\b",
        r"\b(?:nos|me) (?:debe|deben|adeuda|adeudan) (?:\w+ ){0,2}?(?:\d|mucho|dinero|un monton|miles|meses|"
        r"mas de|una fortuna|varios)\b(?!.{0,25}\b(?:abono|dos veces|de mas|devol\w+))",
        r"\b(?:murio|fallecio|ha fallecido|ha muerto|fallecimiento|luto|cancer|quimio\w*|enfermedad|infarto|ictus|"
        r"operacion grave|ingresad[oa] en el hospital)\b",
        r"\b(?:erte?|concurso|embarg\w+|ruina|quiebra|bancarrota|desahuci\w+|arruinad\w+)\b",
        r"\bme (?:he|quede|he quedado) (?:en (?:el )?paro|sin trabajo|en la calle)\b",
        r"\b(?:ventas|facturacion|ingresos|trabajo|pedidos) (?:\w+ ){0,3}?(?:hundid|desplom|cai|baj|reduc)\w+",
        r"\ben (?:proceso de |fase de )?liquidacion\b",
        r"\b(?:pinta|va|esta) muy (?:mal|negr[oa]|feo)\b",
        r"\bno (?:levantamos|levanto|salimos|salgo) (?:cabeza|adelante|del hoyo|a flote)\b",
        denied=False,
        unless=r"\bconcurso publico\b|\bembargo\b(?= (?:de|no|les|os|le),)|\bsin embargo\b|\bliquidacion (?:del|"
        r"de) (?:iva|impuestos|gastos)\b|\bno (?:es|fue) (?:un )?problema\b"
        r"|\b(?:pedido|obra|trabajo)\b.{0,15}\b(?:esta|salio|va) (?:muy )?mal\b|\bfacturacion (?:esta|va|"
        r"sigue) mal\b|\bmontaje\b",
    ),
)

OUT_OF_OFFICE = (
    say(
        AWAY,
        "absent",
        r"\b(?:estoy|estare|me encuentro|estamos|estaremos|ando|andare|sigo) (?:\w+ )?(?:fuera|ausente|"
        r"de (?:vacaciones|vacas|permiso|baja|viaje|descanso|puente|excedencia)|en (?:una? )?(?:feria|"
        r"congreso|viaje|curso|formacion|convencion|obra todo)|disfrutando|volando|viajando|sin (?:acceso|"
        r"cobertura))\b",
        r"\bdisfrut\w+ de (?:mi|mis|un|unos|unas|el) (?:permiso|vacaciones|baja|descanso|dias)\b",
        r"\bpor vacaciones\b",
        r"\bvuelvo (?:el|a|en|dentro)\b(?! (?:\d+ )?(?:a )?(?:decir|"
        r"enviar|escribir|mandar|insistir|pedir))",
        r"\b(?:oficinas?|empresa|fabrica|tienda|almacen|despacho|estaremos|estamos|permanec\w+|"
        r"administracion) (?:\w+ ){0,4}?(?:cerrad[oa]s?|cerramos) (?:\w+ )?(?:por|hasta|del|desde|el|los|"
        r"durante|esta|estos|toda)\b",
        r"\b(?:hoy|manana|ayer|el lunes|el viernes|esta semana) (?:es|son) (?:festivo|fiesta|puente|festivos|"
        r"fiestas)\b",
        r"\bno (?:habra|hay) nadie en (?:administracion|la oficina|el despacho)\b",
        r"\b(?:en este momento|en estos momentos|actualmente|ahora|estos dias)\b.{0,12}\bno (?:puedo|podemos|"
        r"me es posible) (?:atender|responder|contestar)\w*\b",
        r"\b(?:me (?:re)?incorpor\w+|reincorporacion|a (?:mi|la) vuelta|a mi regreso|de vuelta el|regreso el|"
        r"regresare|retomo)\b",
        r"\b(?:os|te|le|les) (?:atendera|atenderan|ayudara|sustituye|sustituira)\b",
        r"\bdurante (?:mi|este|ese|estos) (?:ausencia|tiempo|periodo|dias)\b",
        r"\bpermiso (?:de|por|parental) ?(?:maternidad|paternidad|nacimiento|lactancia)?\b.{0,20}\b(?:hasta|"
        r"durante|desde|y)\b",
        unless=r"\b(?:pag\w+|abon\w+|ingres(?:o|are|amos)|transf\w+|sin ingresos|fuera de (?:plazo|garantia|"
        r"lugar)|cuando vuelva (?:te|os|lo|la)|no entra|cancer|autonomo|"
        r"la obra|te la dejo|os la dejo)\b",
    ),
    say(
        AWAY,
        "automatic",
        r"\b(?:respuesta|contestacion|mensaje|correo|e-?mail|acuse|confirmacion) (?:\w+ )?(?:automatic[oa]|"
        r"autogenerad[oa]|generad[oa] automaticamente)\b",
        r"\bautomaticamente\b.{0,40}\b(?:respuesta|mensaje|"
        r"correo|recibido)\b",
        r"\brespuestas? (?:\w+ )?de forma automatica\b",
        r"\b(?:hemos (?:registrado|recibido)|se ha registrado|registramos) su (?:mensaje|solicitud|consulta|"
        r"correo)\b.{0,40}\b(?:numero|ticket|"
        r"referencia|codigo|incidencia)\b",
        r"\bno (?:responda|conteste|respondas|respondan) a este (?:correo|mensaje|e-?mail)\b",
        unless=r"\brecordatorio\b|\bsu (?:mensaje|correo) automatico\b|\bmensajes automaticos\b|\bdejad\b",
    ),
)

WRONG_PERSON = (
    say(
        OTHER,
        "not-here",
        r"\bya no (?:<say>)?(?:trabaj\w+|estoy|esta|formo|pertenezco|llevo|lleva|llevamos|me (?:ocupo|encargo|"
        r"dedico)|soy|gestiono|gestionamos)\b(?!.{0,15}\b(?:interesad|disponible|de acuerdo|operativ|"
        r"pendiente|en vigor|bien|roto))",
        r"\b(?:causo|cause|se dio de|fue dad[oa] de|ha causado) baja\b",
        r"\bse (?:jubilo|ha jubilado|retiro|marcho|fue|ha ido|ha marchado) (?:de (?:la|esta|nuestra) (?:empresa|"
        r"compania|casa)|hace|en|el|ya|\.|$)",
        r"\bse (?:jubilo|ha jubilado|prejubilo)\b",
        r"\bme (?:jubile|he jubilado|marche|fui|he ido) (?:de (?:la|esa|esta)|en|hace|el)\b",
        r"\bdej[eo] (?:la|esa|esta|de trabajar|de llevar)\b",
        r"\b(?:traspas(?:e|amos|aron|o|ado)|vend(?:i|imos|ieron|io|ido)) (?:el|la|mi|nuestr[oa]) (?:<firm>|"
        r"traspaso|participaciones|acciones)\b",
        r"\b(?:nuev[oa]s?|otr[oa]s?) (?:duen[oa]s?|propietari[oa]s?|titular(?:es)?|gerente|administrador)\b",
        r"\b(?:duen[oa]|propietari[oa]|titular) (?:\w+ )?es otr[oa]\b",
        denied=False,
        unless=r"\bbaja (?:medica|por|del servicio|laboral)\b|\b(?:maquina|producto|aparato)\b|"
        r"\bdejo de funcionar\b|\bdeje? (?:la|el) (?:pago|transfer|factura)\b|\bdi de baja\b"
        r"|\bdejo (?:la|lo)\b.{0,12}\b(?:pagad|hech)",
    ),
    say(
        OTHER,
        "not-me",
        r"\b(?:se|te|os) (?:confund\w+|equivoc\w+|habeis (?:confundido|equivocado)|han? (?:confundido|equivocado)|"
        r"has (?:confundido|equivocado))\b(?: (?:de|con) (?:el |la )?(?:numero|persona|telefono|"
        r"correo|empresa|direccion|destinatario|mail|email|cliente))?(?=\W|$)"
        r"(?! (?:en|con|al|de) (?:la |el |los |las )?(?:<price>|<paper>|<goods>|cuentas?|fechas?|mes|cliente\w*))",
        r"\byo no soy (?!quien para)(?:\w+)",
        r"\bno soy (?:la persona|el responsable|la responsable|el adecuado|la adecuada|quien|el encargado|"
        r"la encargada|de administracion|de contabilidad)\b",
        r"\b(?:yo )?(?:solo )?soy (?:el|la|un|una) (?:\w+ )?(?:recepcionista|arquitect|comercial|portero|conserje|"
        r"inquilin|vecin|becari|secretari|ingenier|tecnic|president|encargad|jefe de obra|informatic)\w*",
        r"\bno (?:tengo|tenemos|tiene) nada que ver\b",
        r"\ba mi no (?:me|nos) (?:mand|envi|escrib|llam|reclam|toca|corresponde|digais|diga)\w*",
        r"\b(?:numero|telefono|correo|mail|email|direccion|persona|buzon|contacto) (?:\w+ )?(?:equivocad|erron|"
        r"incorrect|que no es)\w*",
        r"\bno (?:conozco|conocemos) (?:a|de nada|esa|esta|su|vuestra)\b",
        r"\b(?:esto|eso|este tema|este asunto|ese tema|la factura) (?:\w+ )?(?:no )?(?:es|son) (?:un tema |cosa |"
        r"asunto |tema )?(?:de|del|para) (?:la |el |mi |nuestr\w )?<desk>\b",
        r"\bno (?:es|son) (?:cosa|asunto|tema|competencia|responsabilidad) (?:mi[oa]|nuestr[oa])\b",
        r"\bno (?:me|nos) (?:corresponde|compete|toca) (?:a mi|a nosotros)\b",
        denied=False,
        unless=r"\byo no soy (?:un|una|tonto|moros|de los|el que debe|banco|rico|responsable de (?:la|su))\b|"
        r"\bcif\b|\bnif\b|\bsi (?:se|me|no soy)\b|\bno conozco esa factura\b|\bpersona fisica\b",
    ),
    say(
        OTHER,
        "other-person",
        r"\b(?:lo|la|los|las|esto|eso|temas?|pagos|facturas?) (?:\w+ ){0,4}?(?:lleva|llevan|gestiona|gestionan|ve|"
        r"ven|tramita|tramitan|mira|controla|maneja|atiende|revisa)\b(?: ya| ahora| todo){0,2}? (?:(?:el|la|mi|"
        r"mis|nuestr\w+|una) (?!<price>|<paper>|<goods>|<money>)|@|\w+:)",
        r"\b(?:habl|contact|escrib|dirij|dirig|llam|pregunt|trat|comuni[cq]u?)(?:a|e|ad|en|ar|id|an|ase|anse|ese|"
        r"ense|adl\w|al\w|el\w|enl\w|idl\w|irse|arl\w|arse|arlo|alo|elo)?\b.{0,8}\b(?:con|a|"
        r"por)\b.{0,25}(?:<desk>|@|\b[a-z]+ en\b)",
        r"\b(?:escrib|dirij|mand|envi|remit)\w* (?:\w+ ){0,4}?a (?:mi|nuestr[oa]|la|el|los)? ?<desk>\b",
        r"\b(?:le|les|lo|la|os|te) (?:paso|pongo|dejo|reenvio|traslado|derivo)\b.{0,15}\b(?:copia|en copia|correo|"
        r"contacto|telefono|mensaje|con)\b"
        r".{0,30}(?:<desk>|@)",
        r"\b(?:es|es cosa|es tema) de (?:compras|administracion|contabilidad|mi gestor|la gestoria|mi socio|"
        r"mi socia|central|finanzas|tesoreria)\b",
        r"\b(?:<desk>) (?:\w+ ){0,2}?(?:es|son) (?:quien|el que|la que|los que|quienes) (?:\w+ )?(?:paga|pagan|"
        r"lleva|llevan|gestiona|gestionan|decide|se encarga\w*)\b",
        denied=False,
        unless=r"\babogad\w+\b|\bletrado\b|\bsi es (?:muy )?urgente\b|\bpara (?:urgencias|cualquier (?:urgencia|"
        r"asunto))\b|\ben mi ausencia\b|\bduplicado\b|\bcopia de\b|\bme lleva\b|\bno me lo aprueba\b|"
        r"\bfacturas@|\bprocesa\w*\b"
        r"|\blo (?:consulto|comento|hablo|miro)\b|\bme dice\b|\bpaso nota\b",
    ),
)

REFUSES = (
    say(
        NO,
        "will-not-pay",
        r"\bno (?:\w+ )?(?:voy|vamos|va|van|pienso|pensamos|tenemos intencion|tengo intencion|estamos dispuest\w+|"
        r"estoy dispuest\w+) (?:a |de |en )?(?:<pay.to>|satisfacer\w*|soltar|dar\w* (?:un|ni|nada)|hacer\w*|"
        r"hacernos cargo|"
        r"hacerme cargo|asumir\w*|aflojar|desembolsar|poner un)\b(?! (?:aun|todavia|hoy|este mes))",
        r"\bno (?:<say>)(?:<pay.will>|<pay.now>|<settle.will>)\b(?=.{0,20}\b(?:nada|ni|eso|esto|un|nunca|jamas|"
        r"mas)\b|\s*$)",
        r"\byo no (?:os|te|le|les) pago\b",
        r"\b(?:rechaz|impugn)(?:o|amos|ada|ado|aremos) (?:\w+ )?(?:el pago|la deuda|la reclamacion|su reclamacion|"
        r"esta reclamacion|cualquier|de plano|el importe)\b",
        r"\bse niega a\b|\bme niego|\bnos negamos",
        r"\bni (?:un|medio|una|media) (?:euro|duro|centimo|peso|peseta|perra|chavo|euros)\b",
        r"\b(?:haced|hagan|haga|haz) lo que (?:\w+ )?(?:quer|quier|os|les|le|te|de)\w*",
        r"\bque (?:os|te|le|les) (?:pague|den|zurzan|paguen)\b",
        r"\bno (?:me|nos) (?:vais a|van a)? ?(?:sacar|sacais|sacan|sacareis)\b",
        r"\bya (?:me |nos )?(?:podeis|puede[ns]?) (?:\w+ ){0,2}?(?:mandar|enviar|esperar|denunciar|reclamar|ir)\w*",
        r"\bpaso de (?:pagar|vosotros|esto|eso)\b",
        r"\bni (?:lo suen\w+|hablar|loc[oa]|de cona|borrach[oa]|muert[oa]|por asomo|pensarlo)\b",
        r"\bvosotros vereis\b",
        r"\bno (?:corresponde|procede|toca) (?:pagar|abonar|pago)\b.{0,60}\b(?:ni|no) (?:lo )?(?:vamos|voy|"
        r"pagaremos|haremos)\b",
        denied=False,
        unless=r"\b(?:aun|todavia|de momento|por ahora|este mes|esta semana|hasta|antes de|mientras|no tengo ni|"
        r"no tenemos ni|no hay ni|no queda ni|no entra ni|retras\w+|liquidez|dinero)\b",
    ),
    say(
        NO,
        "by-lawyers",
        r"\b(?:letrad[oa]|abogad[oa]s?|procurador|tribunales|juicio|juzgado|burofax\w*|demand(?:a|ad|en|adme|enme|"
        r"adnos)|via judicial|denunci\w+)\b",
        unless=r"\b(?:mercantil|concurs\w+|administrador|auto de|acreedores|liquidacion|herencia|divorcio|somos|"
        r"despacho de|colegio de|cliente del? abogad|minuta|embarg\w+|recibi(?:do)? (?:el|su|un) burofax)\b",
        denied=False,
    ),
    say(
        NO,
        "no-debt",
        r"\bno (?:<say>)(?:tenemos|tengo|existe|hay|reconozco|reconocemos|aceptamos|acepto) (?:\w+ )?(?:deudas?|"
        r"obligacion|nada pendiente)\b",
        r"\bno (?:<say>)?(?:debo|debemos|deben|adeudamos) (?:nada|ni|un|dinero|absolutamente)\b",
        denied=False,
        unless=r"\b(?:<pay.done>|saldaron|pague|pagamos|al dia|transferencia|justificante|vencid[oa] todavia)\b",
    ),
)

RULES: tuple[Rule, ...] = (*WANTS_COPY, *ASKS_FOR_TIME, *HARDSHIP, *OUT_OF_OFFICE, *WRONG_PERSON, *REFUSES)
