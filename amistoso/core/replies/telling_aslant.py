"""What Spanish replies tell aslant: without the usual verb, by a tool, a hint, a third party, a question."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import AWAY, COPY, HARD, NO, OTHER, PAID, TIME, WILL, WRONG, say

RULES: tuple[Rule, ...] = (
    say(
        PAID,
        "paid",
        r"\b(?:he|hemos|ha|han) (?:\w+ ){0,2}?(?:dejado |quedado )?(?:<pay.done>|liquidad[oa]|atendid[oa]|"
        r"cumplid[oa])\b(?! (?:el|la) pedido)",
        r"\b<say>(?:pagamos|pague|abonamos|satisf[ai]c\w+|atendi|atendimos|liquidamos|saldamos|saldo|entregamos|"
        r"cancelamos) (?:\w+ ){0,3}?(?:por adelantado|"
        r"anticipad\w+|con (?:el|un|una|la|nuestr\w+) <money>|con tarjeta|por (?:banco|transferencia|bizum|"
        r"confirming)|al contado|en el acto|"
        r"al recogerl\w|cuando (?:vino|recog|nos entreg)\w*|en (?:tienda|caja|mostrador|la oficina))\b",
        r"\b<say>(?:entregue|entregamos|di|dimos|lleve|llevamos|deje|dejamos) (?:\w+ ){0,3}?(?:en (?:un )?sobre|"
        r"en mano|en metalico|"
        r"en efectivo|el dinero|a vuestr\w+ (?:comercial|cobrador))\b",
        r"\b(?:vosotros|ustedes) (?:ya )?(?:la|lo|nos la|me la|nos lo|me lo) (?:habeis|han) (?:cobrado|cargado|"
        r"pasado)\b",
        r"\b(?:pasaron|pasasteis|giraron|girasteis|cargaron|vino|vinieron) (?:\w+ ){0,3}?al? (?:cobro|recibo|"
        r"banco|cuenta)\b",
        r"\b(?:pago|importe|dinero|transferencia|ingreso|deposito|recibo) (?:\w+ ){0,3}?(?:hech|realizad|efectuad|"
        r"emitid|enviad|ordenad|cursad|ejecutad|"
        r"confirmad|cobrad|cargad|atendid|recibid)[oa]\b",
        r"\b(?:mirad|mira|miren|mire|revisad|revisa|revisen|revise|comprobad|comprueben|fijate|"
        r"chequea|verifique\w*|verificar)\b.{0,25}\b(?:banco|cuenta|extracto|ingresos)\b.{0,20}\b(?:ya|esta|"
        r"lo tien\w+|ahi)\b",
        unless=r"\b(?:sera|cuando|hasta que|si (?:esta|se)|no (?:nos|me|se)|presupuesto|dos veces|de mas|"
        r"pendiente de ser|no figura|dinero recibido|en breve|"
        r"mal|devuelto)\b",
    ),
    say(
        WILL,
        "will-pay",
        r"\b(?:ese|dicho|mismo) dia\b.{0,12}\b(?:va|sale|se (?:paga|hace|abona|emite)|lo|la|os|te)\b",
        r"\b(?:lo|la|los|las) (?:tramito|tramitamos|gestiono|"
        r"gestionamos|cancelo|ordeno|cierro|cerramos|liquido|dejamos|arreglamos|mando|pongo|meto)\b",
        r"\b(?:para|antes de|el|este) .{3,25}\b(?:esta|estara) (?:en tu|"
        r"en su|en vuestra|en la) cuenta\b",
        r"\b(?:vencimiento|pagare|confirming|letra|talon)\b.{0,20}\b(?:es|a fecha|con fecha|vence|a|para)\b",
        r"\b(?:cobrar|cobro)\b.{0,20}\b(?:podeis|puedes|pueden|pasad|pasa|pasen|girad|gira|giren)\b|\b(?:pasad|"
        r"pasa|pasen|pase|girad|gira|giren|gire|cargad|carga|"
        r"carguen|cargue)(?:l[oa]|me|nos|mel[oa]|nosl[oa])? (?:\w+ ){0,3}?(?:recibo|al banco|al cobro|en cuenta|"
        r"en la cuenta|a partir)\b",
        r"\b(?:queda|quedamos|quedamos en) (?:\w+ )?(?:para|que|comprometid\w+)\b.{0,25}\b(?:pag|abon|ingres|"
        r"transf)\w*",
        r"\b(?:calculo|creo|estimo|supongo|espero|seguro) "
        r"que\b.{0,30}\b(?:pag|abon|ingres|transf|cobr|hech|list|lo tienes|lo teneis|esta)\w*",
        unless=r"\b(?:no|podria\w*|material|mercancia|pedido|presupuesto|plazos|abono de|contest\w+|respond\w+|"
        r"ya esta|esta pagad[oa] desde|oficina|reunion|copia|factura correcta)\b"
        r"|\?",
        day="ahead",
    ),
    say(
        WILL,
        "will-pay-soon",
        r"\b(?:la|lo|las|los|te la|os la|os lo|te lo) (?:mando|paso|pongo|meto|mandamos|pasamos|ponemos|"
        r"metemos) (?:a|al|para) (?:pagar|pagos?|cobro|firmar?|tramitar)\b",
        r"\b(?:digo|pido|encargo|aviso|paso|doy|comento|dejo dicho|he (?:dicho|pedido|dado orden|"
        r"avisado))\b.{0,40}\b(?:que|para que|de que)\b.{0,12}\b(?:<pay.may>|haga|hagan|"
        r"realice|ordene|emita|tramite|procese|salga)\b",
        r"\b(?:la|lo|las|los) (?:tramito|gestiono|hago|proceso|ordeno|preparo|arreglo|liquido|cancelo) (?:ya|"
        r"ahora|hoy|enseguida|en un momento)\b",
        r"\b(?:procedemos|procedere|procederemos|procedo|estamos procediendo) (?:a|al|con)\b.{0,20}\b(?:pag|abon|"
        r"transf|ingres|liquid)\w*",
        r"\b(?:ahora|ya|enseguida|hoy)(?: mismo)? (?:te |os |le |se )?l[oa]s? (?:ordeno|hago|pago|tramito|"
        r"mando a pagar|hacemos|pagamos|ingreso|transfiero|abono)\b",
        r"\bdoy (?:la )?orden (?:ahora|ya|hoy|de (?:pago|transferencia))\b",
        r"\bcon (?:el|nuestro|la) (?:proximo|proxima|siguiente) (?:pago|remesa|lote)\b",
        unless=r"\b(?:no|hasta que|cuando (?:cobr|pued|nos)\w*|justificante|abono|rectific\w+|factura correcta|"
        r"ningun)\b",
    ),
    say(
        WRONG,
        "not-right",
        r"\b(?:cargo|concepto|linea|partida|importe|suplemento|recargo|gasto|cuota|"
        r"portes)\b.{0,30}\b(?:no (?:se (?:que|de|por|a que|cual)|sabemos|entiendo|entendemos|reconozco|"
        r"reconocemos|me suena|nos suena|veo|procede|toca|corresponde|acepto|"
        r"aceptamos|pedi|pedimos|autorice)|sobra|de que es|que es esto)\b",
        r"\bno (?:entiendo|entendemos|comprendo|reconozco|reconocemos|acepto|aceptamos) (?:el|la|este|esta|ese|"
        r"esa|los|las|por que) (?:\w+ )?<price>\b",
        r"\b(?:prometi\w+|prometist\w+|dijo|dijeron|dijisteis|dijiste|asegur\w+|ofrec\w+|comprometi\w+|"
        r"habl\w+)\b.{0,35}\b(?:descuento|gratis|incluid\w*|precio|sin coste|%|rebaja|menos)\b|\b(?:descuento|"
        r"precio|rebaja)\b.{0,25}\b(?:prometi\w+|"
        r"dijo|dijeron|dijisteis|ofrec\w+|acord\w+|hablamos)\b",
        r"\b(?:esto|eso|esta factura|lo que) (?:\w+ )?no es lo (?:que|acordado|pactado|firmado|hablado|"
        r"presupuestado)\b",
        r"\bno (?:es|son) (?:lo|las|los|la) (?:que|cantidad|precio|horas)\b.{0,15}"
        r"\b(?:firm|acord|pact|ped|habl|contrat|recib)\w*",
        r"\b(?:sobran?|sobra) (?:el|la|los|las|\d+|una?)\b(?! (?:decir|paciencia|comentar))",
        r"\bno (?:estoy|estamos|va a estar) (?:\w+ )?(?:conforme|de acuerdo|contento|satisfech)\w*",
        r"\b(?:parte|albaran|contrato|presupuesto|oferta|pedido)\b.{0,25}\b(?:pone|dice|figura|marca|constan?|"
        r"firmado)\b.{0,25}\b\d",
        r"\b(?:pagar|cobrar|facturar) (?:por )?algo que no\b(?! deb)",
        r"\b(?:la mitad|una parte|casi todo)\b.{0,15}\bno (?:se hizo|lo hicisteis|es nuestro|esta hech)\w*",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:no (?:se|sabemos) (?:si|cuando)|dijo que (?:lo|la|os|te) (?:pag|habia pag)\w*|"
        r"pagad[oa] (?:esta|ya)|no es lo que debo|persona|fecha de pago)\b",
    ),
    say(
        WRONG,
        "goods",
        r"\b(?:coj[oa]s?|suelt[oa]s?|doblad[oa]s?|partid[oa]s por|astillad[oa]s?|mojad[oa]s?|quemad[oa]s?|"
        r"mezclad[oa]s?|agujeread[oa]s?|despegad[oa]s?|fund[i]d[oa]s?|atascad[oa]s?|podrid[oa]s?|inservible|"
        r"inutilizable|lamentable|"
        r"desastroso|incompet\w+|negligen\w+|desast?re)\b",
        r"\b(?:lo|la|los|las|todo|nos|me) (?:l[oa]s? )?(?:dejaron|dejasteis|dejo|habeis dejado|han dejado|"
        r"rompieron|rompisteis|rompio|rayaron|mancharon|estrope\w+) (?:\w+ )?(?:peor|mal|igual|a medias|hecho un|"
        r"sin|"
        r"rot\w+|fatal|tirad\w*|colgad\w*|la|el|una|toda?)\b",
        r"\b(?:servicio|pedido|contrato|suscripcion|mantenimiento|curso|reserva)\b.{0,20}\b(?:anulad|cancelad|"
        r"suspendid|rescindid|dad)[oa]\b",
        r"\b(?:sigo|seguimos|sigue|estoy|estamos|llevo|llevamos|continuamos) "
        r"(?:\w+ ){0,3}?(?:esperando|reclamando|pendiente\w*|a la espera)\b.{0,20}\b(?:veng\w+|<mend.may>|"
        r"<mend.to>|recambio|pieza|tecnico|solucion|respuesta a (?:la|mi|nuestra)|el resto|lo que falta|material|"
        r"repuesto|entrega|reparacion|arreglo|recojan|recojais)\b",
        r"\b(?:dejo|dejaron|ha dejado) de (?:funcionar|andar|ir|calentar|enfriar|imprimir)\b",
        r"\b(?:no|ni) (?:\w+ )?(?:enfria|calienta|cierra|enciende|arranca|imprime|encaja|pega|aguanta|carga|"
        r"sujeta)n?\b",
        r"\b(?:vinieron|vino|habeis venido|llego|llegaron|trajeron|trajisteis) "
        r"(?:\w+ ){0,4}?(?:menos|otr[oa]|cambiad|equivocad|distint|tarde|sin|mal|solo|la mitad)\w*",
        r"\b(?:a falta de|queda[n]? por|falta por) (?:entregar|terminar|montar|instalar|rematar|servir|hacer)\b",
        r"\b(?:garantia|reclamacion|queja)\b.{0,20}\b(?:abiert|pendiente|sin resolver|puesta|"
        r"presentad|cubr)\w*",
        r"\b(?:os|les|te|le) (?:dije|avise|avisamos|dijimos|comunique|reclame|he dicho|"
        r"hemos dicho)\b.{0,40}\b(?:mal|rot|defect|problema|fallo|error|falt|averia|no funciona|devol)\w*",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:archivo|pdf|adjunto|fichero|enlace|link|correo|el portal|cuenta|sueldos|saldo|dinero|cobrar|"
        r"a la espera de cobro|factura|telefono|clientes?|dejo pagad\w|nave|local|fabrica|taller|almacen|tienda|casa|"
        r"dejaron pagad\w|carga el|economicamente|ventas|empresa)\b",
    ),
    say(
        COPY,
        "send-it",
        r"\b(?:archivo|fichero|documento|pdf|adjunto|enlace|link)\b.{0,25}\b(?:danad|corrupt|vaci|en blanco|"
        r"ilegible|roto|borros|caducad)\w*",
        r"\b(?:para|antes de|si no|sin) (?:poder )?(?:pagar|tramitar|contabilizar|abonar|pagarla|"
        r"tramitarla)\b.{0,30}\b(?:necesit\w+|hace falta|falta|tiene que|sin|hay que)\b.{0,20}"
        r"\b(?:<paper>|numero de pedido|orden de compra)\b",
        r"\b(?:indiqu|detall|desglos|especifi|aclar)\w*(?:me|nos)?\b.{0,30}\b(?:facturas?|conceptos?|importes?|"
        r"detalle|desglose)\b.{0,20}$",
        r"\bno (?:la|lo|las) (?:tengo|tenemos|veo|encuentro|localizo|he visto|hemos visto|he recibido|hemos recibido|"
        r"recibi|ubico)\b(?! (?:clar|pagad|bien|del todo))",
        r"\bno me suena\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:aclarad (?:el|la) (?:error|cobro)|no la tengo pagada|dinero|justificante|material|"
        r"pedido que|no lo (?:veo|tengo) claro|facturais|cobrais)\b",
    ),
    say(
        TIME,
        "more-time",
        r"\b(?:podria ser|puede ser|seria posible|es posible|os va bien|te va bien|le va bien|os vendria bien|"
        r"te vendria bien|os parece(?: bien)?|te parece(?: bien)?|le parece|que tal|y si|os sirve|te sirve|"
        r"os cuadra|aceptais|acepta)\b",
        ask=Ask.ASKED,
        denied=False,
        day="ahead",
        unless=r"\b(?:llam\w*|reunion|reunirnos|quedar|entrega|entreg\w+|visita|pedido|cita|venir|veros|vernos|"
        r"presupuesto|hablar\w*|recog\w+|material)\b",
    ),
    say(
        TIME,
        "instalments",
        r"\bmitad (?:y|ahora|hoy|y la otra) (?:mitad|y)\b",
        r"\b(?:de a|a) poco(?:s)?\b",
        r"\b(?:pago|pagos|pagar\w*|entreg\w+|ingres\w+|dar\w*) (?:\w+ )?\d+\b.{0,12}\b(?:por|cada|al|"
        r"a la) (?:semana|mes|quincena)\b",
        r"\b(?:dos|tres|cuatro|cinco|seis|\d+) (?:pagos|plazos|cuotas|entregas) (?:de|iguales|mensual\w+)\b",
        r"\bde una (?:sola )?vez no\b",
        r"\bun primer pago\b",
        r"\b(?:algo|una parte|parte|\d+ ?€?) (?:ahora|hoy|ya) y (?:el resto|lo demas|lo otro|"
        r"la otra)\b",
        r"\bpagos? (?:mas )?(?:pequen|parcial|fraccionad|aplazad)\w*",
        r"\bpor plazos\b|\bplan de pagos?\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:cobr\w+ \d+ (?:por|al)|factur\w+ \d+|cuota de)\b",
    ),
    say(
        TIME,
        "when-possible",
        r"\b(?:en cuanto|cuando|hasta que|apenas|tan pronto)\b(?: \w+){0,4}? (?:entre|ingres\w+|llegue|cobr\w+|"
        r"paguen|pague|abonen|devuelvan|concedan|den)\b.{0,25}\b(?:hacienda|subvencion|certificacion|cliente|obra|"
        r"prestamo|iva|nomina|ayuda|dinero|seguro|algo|herencia|venta|ayuntamiento|me|"
        r"nos|no (?:puedo|podemos)|te (?:pago|hago)|os (?:pago|pagamos))\b",
        r"\b(?:estamos|estoy) (?:\w+ )?(?:negociando|mirando|gestionando|tramitando|"
        r"pidiendo) (?:\w+ ){0,3}?(?:banco|prestamo|credito|financiacion|poliza|ico)\b",
        r"\b(?:hago|haremos|hacemos|hare) lo (?:que pueda|que podamos|posible)\b",
        denied=False,
        unless=r"\b(?:reviso|contest\w+|factura (?:llegue|correcta)|pedido|material|mercancia|te digo|os digo|"
        r"el jefe|la directora|la firma|acreedores)\b",
    ),
    say(
        HARD,
        "in-trouble",
        r"\b(?:cerrado|cerrar|cortado|cortar|quitado) (?:el|la) (?:grifo|credito|poliza|linea|luz)\b",
        r"\b(?:va|vamos|voy|van|tendremos que|tendre que|acabaremos|terminaremos) (?:a )?(?:cerrar|"
        r"echar el cierre|bajar la persiana|quebrar|concurso|cerrando)\b(?!.{0,15}\b(?:por vacaciones|el mes|"
        r"el ejercicio|la oficina))",
        r"\b(?:cerramos|cierro|cierra|cerro|echamos el cierre|hemos cerrado|"
        r"he cerrado) (?:\w+ ){0,3}?(?:definitiv\w+|para siempre|negocio|empresa|tienda|bar|local|taller|"
        r"actividad|en enero|en diciembre|hace)\b(?!.{0,15}\bvacaciones)",
        r"\bsin (?:abrir|un centimo|un euro|un duro|blanca|trabajo|faena|encargos|actividad)\b",
        r"\bcese de (?:la )?actividad\b",
        r"\b(?:situacion|racha|momento|epoca|temporada|ano|mes|trimestre) (?:\w+ ){0,3}?(?:complicad|dificil|"
        r"mal[oa]|delicad|critic|horrible|durisim|dur[oa]|pesim|nefast|catastrof|insostenible|limite)\w*",
        r"\bno (?:se|sabemos) como (?:vamos a|voy a|podremos|salir|saldremos|aguantar|seguir|pagar)\w*",
        r"\b(?:divorcio|separacion|accidente|incapacidad|"
        r"enfermedad|diagnostic\w+|uci|hospitalizad\w*)\b",
        r"\b(?:al borde|a punto) de(?:l)? (?:cierre|cerrar|la quiebra|quebrar|concurso|colapso|la ruina)\b",
        r"\b(?:estafad\w*|estafa|robo|robaron)\b",
        r"\b(?:cobrar\w*|cobramos|cobra) (?:el paro|prestacion|ayuda|subsidio)\b",
        r"\bcon (?:los )?acreedores\b",
        r"\bno (?:puedo|podemos) (?:ni )?(?:con mi vida|"
        r"pagar ni|pagar a nadie|seguir|mas)\b",
        r"\bhasta el cuello\b|\bcon la soga\b|\ba duras penas\b|\bde milagro\b",
        denied=False,
        unless=r"\b(?:el trabajo (?:esta|quedo|quedaron) (?:muy )?mal|es una estafa|estafa lo vuestro|"
        r"sin trabajo hecho|incapacidad de|accidente (?:con|de) (?:vuestro|el repartidor))\b",
    ),
    say(
        AWAY,
        "absent",
        r"\b(?:regreso|regresare|regresamos|volvemos|volveremos|retornare|vuelta) (?:a (?:la|mi|"
        r"nuestra) (?:oficina|actividad|puesto)|al (?:trabajo|despacho)|el|a partir)\b",
        r"\b(?:periodo|dias|semana) (?:vacacional|de vacaciones|de descanso|de permiso|de asuntos propios)\b",
        r"\bcerrad[oa]s? (?:del|desde|entre|hasta)\b",
        r"\bausente (?:por|hasta|del|de)\b",
        r"\b(?:atender[ea]|responder[ea]|contestar[ea]|leer[ea]) (?:su|tu|vuestro|el) (?:correo|mensaje|mail|"
        r"e-mail|consulta)\b.{0,30}\b(?:vuelta|regreso|cuando|partir|reincorp|lo antes|brevedad)\w*",
        r"\b(?:estoy|estare|estamos) (?:\w+ )?(?:hasta|del|desde) .{2,25}\b(?:fuera|ausente|vacaciones|viaje|baja)\b",
        r"\bfuera (?:de la oficina|hasta|del|desde|unos dias|esta semana|toda la semana)\b",
        unless=r"\b(?:pag\w+|abon\w+|transf\w+|llamame|hablamos|fuera (?:de|del) (?:plazo|presupuesto|"
        r"horario de entrega|pedido))\b",
    ),
    say(
        OTHER,
        "not-me",
        r"\bsoy (?:el|la|un|una) (?:\w+ )?(?:limpiador|recepcion|cocin|camarer|chofer|conductor|operari|client|"
        r"alumn|becari|vendedor|telefonist|auxiliar|abuel|hij|madre|padre|mujer|marido|sobrin|"
        r"emplead)\w*\b.{0,40}\b(?:no|ni)\b",
        r"\bno (?:se|sabemos|entiendo) nada de (?:facturas?|pagos|eso|esto|ese|este|esas|cuentas|dinero)\b",
        r"\b(?:numero|telefono|movil|correo|mail) (?:\w+ )?(?:ya )?no (?:es|pertenece|corresponde)\b",
        r"\b(?:aqui|en esta (?:casa|direccion|empresa)) no (?:hay|vive|trabaja|conocemos|existe)\b",
        r"\bno (?:es|era|son) (?:de )?(?:nuestra|mi) (?:empresa|incumbencia)\b",
        r"\bnunca (?:he|hemos) (?:sido cliente|trabajado (?:alli|ahi|para|con))\w*",
        denied=False,
        unless=r"\bno hay (?:ningun )?problema\b|\bcliente (?:vuestro|suyo) (?:desde|hace)\b|"
        r"\bfactura no es de (?:mi|nuestra) empresa\b",
    ),
    say(
        OTHER,
        "other-person",
        r"\b(?:pregunt|habl|dil|diril|comenta|trata|mira)\w* (?:\w+ ){0,3}?(?:a|con) (?:el|la|los|mi|nuestr\w|"
        r"do[nñ]a?|quien|\w+ (?:de|en|que))\b.{0,30}\b(?:lleva|llevan|paga|pagan|gestiona|encarga\w*|contabilidad|"
        r"administra\w*|gestor\w*|facturas|cuentas|pagos|oficina|jefe|jefa|due\w+)\b",
        r"\b(?:el|la|mi|los|nuestr\w) \w+ (?:\w+ )?(?:es )?(?:el|la|los|las) que "
        r"(?:lleva|llevan|paga|pagan|hace los pagos|decide|gestiona|se encarga|maneja)\w*\b",
        r"\b(?:a partir de ahora|desde ahora|en adelante|ahora)\b.{0,30}\b(?:lleva|gestiona|encarga|ocupa|tramita|"
        r"atiende|centraliza)\w*\b",
        r"\b(?:quien|persona que) (?:\w+ )?(?:paga|lleva|decide|gestiona|se encarga|se ocupa)\b",
        r"\b(?:contacto|responsable|interlocutor\w*|persona) (?:\w+ )?"
        r"(?:de|para) (?:\w+ )?(?:pagos|facturas|proveedores|cobros)\b.{0,15}\b(?:es|sera)\b",
        denied=False,
        unless=r"\b(?:abogad\w+|letrado|transporte|lleva pagad|lo (?:hablo|comento|miro|consulto)|hablo con|"
        r"hablare con|cliente que paga|no me paga|se encarga de entregar)\b",
    ),
    say(
        NO,
        "will-not-pay",
        r"\bno (?:<say>)(?:pago|pagamos|pagare|pagaremos|abono|abonamos|abonare|abonaremos) (?:y punto|ni|nada|un|"
        r"jamas|nunca|esto|eso)\b",
        r"\bno (?:<say>)?(?:voy|vamos|pienso|pensamos) a? ?(?:<pay.to>)\b(?! (?:hoy|este|esta semana|ahora|hasta|"
        r"aun|todavia))",
        r"\b(?:no|ni) (?:me|nos) da la (?:real )?gana\b",
        r"\b(?:va|vaya|vayan|id|acudan|acuda)(?:n|is)? (?:\w+ )?(?:al|a los|a) "
        r"(?:juzgado|juez|tribunal\w*|juicio|abogado)\b",
        r"^\W*no\W+(?:pagare|pagaremos|pago|pagamos)\b\W*$",
        r"\b(?:conmigo|con nosotros) no (?:cuenten|contéis|conteis|cuentes)\b",
        r"\bni ahora ni nunca\b",
        r"\bde (?:mi|nosotros|mi bolsillo) no (?:\w+ )?(?:va|vais|sale|salen|ver|sac|cobr)\w*",
        r"\b(?:esto|eso|su) (?:\w+ )?(?:es|me parece) (?:un robo|una estafa|una tomadura)\b",
        denied=False,
        unless=r"\b(?:aun|todavia|de momento|por ahora|este mes|hasta|mientras)\b",
    ),
)
