"""The rest of what Spanish replies say: asking for time, hardship, absence, another person, refusal."""

from amistoso.core.replies.labels import Ask, Label, Rule
from amistoso.core.replies.spanish import _DONE, _MONEY, _PAY, _rule

TIME, HARD, AWAY, OTHER, NO = (
    Label.ASKS_FOR_TIME, Label.HARDSHIP, Label.OUT_OF_OFFICE, Label.WRONG_PERSON, Label.REFUSES,
)  # fmt: skip
_T, _Q = Ask.TOLD, Ask.ASKED

ASKS_FOR_TIME = (
    _rule(TIME, "instalments",
        r"\b(?:a |en )?(?:(?:\w+|\d+) )?(?:plazos|cuotas|mensualidades)\b|\bfraccion\w+|\b(?:en|a) (?:dos|"
        r"tres|cuatro|varios|\d) (?:pagos|veces|partes)\b|\bplan de pagos?\b|\bcalendario de pagos?\b|"
        r"\bacuerdo (?:de pago|para (?:pagar|el pago))|\bpagos? (?:parcial(?:es)?|mensual(?:es)?|aplazados?|"
        r"fraccionados?)\b|\bpoco a poco\b|\b\d+\s?(?:€|euros?)?\s?(?:al|cada|por) mes\b|\bmensual(?:es|"
        r"mente)\b|\bir(?:e|ia|emos)?\s?(?:te|le|os|les)?\s?(?:\w+ )?(?:haciendo|dando|pagando|abonando|"
        r"ingresando|quitando|mandando)|\bla mitad (?:ahora|ya|hoy|este)|\bpor partes\b",
        Ask.ANY,
        rf"\b(?:conforme a|segun|de acuerdo con) (?:nuestro|el) calendario|\bel plazo (?:es|de entrega|de la)|"
        rf"\bfuera de plazo\b|\bcuotas? (?:de socio|sindical)|\b(?:ya )?acordamos (?:en )?(?:plazos|pagar)|"
        rf"\bcumplim\w+ (?:el|con) (?:plan|calendario)|\b(?:primer|segund|tercer|ultim)[oa]? (?:plazo|"
        rf"cuota)\b.{{0,20}}\b{_DONE}"),
    _rule(TIME, "more-time",
        r"\b(?:aplaz\w+|prorrog\w+|moratoria|posponer|postergar|retrasar(?:lo|la)? el|retrasar el pago|"
        r"demorar)\b|\bampli\w+\b.{0,20}\b(?:plazo|vencimiento)|\b(?:mas|algo de|un poco de|otro poco de|unos|"
        r"algunos|margen de|un margen|un par de)\s+(?:mas\s+)?(?:tiempo|plazo|margen|dias|semanas|meses|"
        r"paciencia)\b(?:\s+mas)?|\b(?:unos|algunos|un par de|\d+) (?:dias|semanas|meses|diitas) mas\b|"
        r"\bmas (?:tiempo|plazo|margen|dias)\b|\b(?:tened|tengan|tenga|ten) (?:un poco de )?paciencia\b",
        Ask.ANY,
        r"\b(?:gracias|agradec\w+) (?:\w+ ){0,3}(?:su|tu|vuestra) paciencia|\bhace (?:unos|algunos|"
        r"un par de)\b|\bllev\w+ (?:mas|unos|algunos)|\b(?:en|dentro de) (?:unos|un par de|algunos) (?:dias|"
        r"semanas)\b(?!.*\?)|\bno (?:necesitamos|hace falta) mas tiempo|\bpasen? (?:unos|un par)|"
        r"\bmas dias de vacaciones\b"),
    _rule(TIME, "more-time",
        r"\b(?:me|nos)\s+(?:dais|das|da|dan|dejais|dejas|deja|dejan|podeis dar|podrias? dar|podriais dar|"
        r"pueden? dar|puede dar|esperais|esperas|espera|esperan|concede[ns]?|daria[ns]?|dariais)\b|\b(?:denme|"
        r"deme|dame|dadme|denos|dennos|dejame|deje?nos|dejadme|dejeme)\b.{0,30}\b(?:hasta|unos|tiempo|un|mas|"
        r"una|margen|plazo|dos|tres|que)\b|\b(?:podeis|puede[ns]?|podria[ns]?|podriais|ruego que|pedimos que|"
        r"rogamos que|pido que|si)\s+(?:nos |me )?(?:esper\w+|aguant\w+)|\besper(?:e|en|ad|eis|adme|enme|enos|"
        r"ar)\s+(?:un poco|unos|hasta|a que|al|a final|a primeros|a enero)|\b(?:le|les|os|te) (?:ruego|pido|"
        r"pedimos|rogamos)\b.{0,30}\b(?:esper|tiempo|plazo|comprension y|margen|hasta)",
        Ask.ANY,
        r"\bme da (?:igual|error|la|pena|verguenza|lo mismo)|\bnos da (?:igual|error)|\bme dais (?:el|la|un|"
        r"vuestro) (?:numero|cuenta|iban|telefono|presupuesto|precio)|\bme deja (?:abrir|descargar)|\b(?:dej|"
        r"da)\w+ (?:la|el|las|los) (?:obra|trabajo|\w+ a medias)|\ba medias\b|\bno (?:me|nos) deja\w*"),
    _rule(TIME, "when-possible",
        r"\b(?:en cuanto|cuando|tan pronto como|apenas|segun|conforme)\s+(?:me |nos |lo |la |yo )*(?:cobr(?:e|"
        r"emos|en)|pued[ao]n?|podamos|podre|pagu?en|paguen|ingresen|tengamos|tenga|entre|llegue|recib(?:a|"
        r"amos)|vend(?:a|amos)|abonen)\b(?!.{0,15}\b(?:factura|material|pedido|abono|mercancia))",
        _T,
        r"\bcuando pueda[ns]? (?:me |nos )?(?:llam|envi|mand|pas|llama|reenvi)|\b(?:llam|envi|mand|pas|"
        r"reenvi)\w* (?:me |la |lo )?cuando pueda|\ben cuanto (?:pueda|podamos|tenga|tengamos) (?:te|os|le|"
        r"les) (?:digo|decimos|contest|llam|confirm|respond|inform)|\b(?:contest|respond|dir|llam|inform|"
        r"mirar|revis)\w* en cuanto|\bcuando pueda[ns]?$|\ben cuanto (?:tenga|tengamos|reciba|"
        r"recibamos) (?:la|el|una|su|noticias|respuesta|informacion)|\bllamas cuando|\bno (?:se|sabemos|"
        r"sabria) cuando"),
    _rule(TIME, "more-time",
        rf"\b(?:podemos|podria\w*|puedo|podremos|se puede|se podria|seria posible|es posible|hay posibilidad|"
        rf"cabe|habria|me dejais|y si|que tal si|te importa si|os importa si|le importa)\b.{{0,40}}\b(?:{_PAY}|"
        rf"te lo pago|os lo pago|lo pago|lo pagamos|la pagamos|te pago|hacer(?:lo|te)? (?:el pago|"
        rf"la transferencia)|dejarlo para)",
        _Q,
        r"\b(?:por|con|via) (?:tarjeta|bizum|paypal)\b|\bpor (?:bizum|transferencia|paypal)\b|\ba que cuenta\b|"
        r"\bcomo\b.{0,12}\bpuedo|"
        r"\bdonde\b",
        False),
    _rule(TIME, "when-possible",
        rf"\b(?:aun|todavia) no (?:lo |la |os |te |le )?(?:podemos|puedo|podre|podremos)\b|\bno (?:lo |la |os |"
        rf"te |le |les )?(?:puedo|podemos|podre|podremos) {_PAY}?\s*(?:\w+ )?(?:todo|entero|de una vez|"
        rf"de golpe|aun|todavia|hasta|antes|ahora mismo|de momento|por ahora|ahora)\b|"
        rf"\bhasta\b.{{0,25}}\bno (?:lo |la |os |te |le )?(?:puedo|podemos|podre|podremos|cobro|cobramos|"
        rf"vamos a poder|voy a poder)\b|\b(?:este mes|esta semana|ahora|ahora mismo|de momento) (?:me es |"
        rf"nos es |es |va a ser )?(?:imposible|no puedo\b|no podemos\b|no podre)|\bno (?:puedo|"
        rf"podemos) (?:pagar\w* )?(?:este mes|esta semana)",
        _T,
        r"\bporque no (?:hemos|he|nos|me) (?:recibid|ha llegado|llegado|lleg)|\bsin (?:la |el )?(?:factura|"
        r"numero|pedido)|\bfactura (?:con|sin)\b|\bcobrado de nuestro|\bcontestar|\batender(?:le|te|os)\b"),
    _rule(TIME, "more-time",
        r"\bllegar a un acuerdo\b|\bbuscar (?:una )?solucion\b|\b(?:propuesta|forma|facilidades) de pago\b|"
        r"\bfacilidades\b|\bnegociar\b",
        Ask.ANY,
        r"\bacuerdo (?:que )?(?:llegamos|firmamos)|\bcambi\w+ (?:la )?forma de pago"),
    _rule(TIME, "more-time", r"\bel (?:mes |)que viene (?:le|te|os|les) (?:ire|iremos|voy)\b"),
)  # fmt: skip

HARDSHIP = (
    _rule(HARD, "no-money",
        r"\b(?:sin|falta de|no (?:hay|tenemos|tengo|disponemos de|dispongo de|contamos con)|problemas? (?:de|"
        r"con la)|dificultad(?:es)? de|tensiones de|escasez de|justos de|mal de|cort[oa]s? de|apur\w+ de|"
        r"tema de)\s+(?:\w+\s+)?(?:\w+\s+)?(?:liquidez|tesoreria|dinero|fondos|ingresos|efectivo|caja|pasta|"
        r"saldo|solvencia|blanca|financiacion|cash|un duro|un euro)\b|\bno (?:tengo|tenemos|hay) (?:con que|"
        r"para|ni para) (?:pagar|nominas|llegar)|\bcaja vacia\b|\bno (?:me |nos )?(?:llega|alcanza)(?:mos|"
        r"n)?\s+(?:para|el|a fin|a (?:las )?nomina|a todo)|\bno lleg(?:o|amos)\b|\bno nos llega\b|"
        r"\bestoy (?:sin|a) (?:blanca|cero|un duro)|\bnumeros rojos\b|\bdescubierto\b",
        Ask.ANY,
        r"\bno llegamos (?:a un acuerdo|a entender|al telefono|a recibir)|\bno tengo (?:el )?saldo pendiente|"
        r"\bno llego (?:la|el|a tiempo|ningun|vuestr|su)"),
    _rule(HARD, "in-trouble",
        r"\b(?:dificultad(?:es)?|problemas?) (?:economic|financier|grav|serio|de pago|muy)\w*|\b(?:mal|malos?|"
        r"dificil(?:es)?|delicad[oa]|complicad[oa]|critic[oa]|pesim[oa]|dur[oa]|horrible) (?:momento|momentos|"
        r"racha|epoca|situacion|temporada|ano|trimestre|meses)\b|\b(?:momento|momentos|racha|epoca|situacion|"
        r"temporada|campana|ano|trimestre)\s+(?:economic[oa]\s+|financier[oa]\s+)?(?:ha sido |es |"
        r"esta siendo |va |fue |esta |muy |bastante |realmente |mas )*(?:mal[oa]|dificil(?:es)?|delicad[oa]|"
        r"complicad[oa]|critic[oa]|pesim[oa]|dur[oa]|fatal|horrible)|\bhacer frente\b|\bcrisis\b|\b(?:ahogad|"
        r"asfixiad|apurad|agobiad|arruinad|endeudad)[oa]s?\b|\bagua al cuello\b|\blevant\w+ cabeza\b|"
        r"\bmuy justos?\b|\bruina\b|\bvamos (?:fatal|muy mal|mal|tirando|justos)\b|\b(?:ventas|facturacion|"
        r"ingresos|pedidos|trabajo) (?:\w+ )?(?:\w+ )?(?:caid|bajad|hundid|desplomad|cayer|bajar|hund)\w*|"
        r"\b(?:ha|han|hemos) (?:caido|bajado) (?:mucho )?(?:las ventas|la facturacion|los ingresos|"
        r"el trabajo)|\b(?:hay|tenemos|tengo) (?:muy )?poc[oa]s? (?:trabajo|ventas|faena|clientes|movimiento)",
        Ask.ANY, r"\bsin problemas? economic|(?<!no )\b(?:podemos|puedo|podriamos|podria) hacer frente\b"),
    _rule(HARD, "insolvency",
        r"\b(?:concurso(?: de acreedores| voluntario)?|concursal(?:es)?|preconcurso|insolven\w+|"
        r"suspension de pagos|quiebra|quebrado|liquidacion de la (?:empresa|sociedad)|segunda oportunidad|"
        r"administrador concursal|acreedores)\b",
        Ask.ANY,
        r"\bconcurso publico\b|\bcuenta de acreedores\b|\bdepartamento de acreedores\b|"
        r"\badministracion de acreedores\b|\bficha de acreedor"),
    _rule(HARD, "in-trouble",
        r"\b(?:cerrar|cerrado|cerramos|cierre|cierra|ha cerrado) (?:\w+ )?(?:el|la|de la|del|nuestro|"
        r"mi) (?:local|negocio|empresa|tienda|bar|restaurante|taller|fabrica)|\b(?:inundaci\w+|dana|riada|"
        r"incendio|nos (?:han )?robad?o?n?|el robo|siniestro total|averia grande)\b|\b(?:embarg\w+)\b|"
        r"\b(?:cuentas?|poliza|linea|credito)\b.{0,25}\b(?:bloquead|cortad|cancelad|congelad|retenid|quitad|"
        r"renovad)\w*|\b(?:cortado|quitado|cancelado|cerrado|denegado|"
        r"no (?:nos )?(?:ha )?renovado)\b.{0,15}\b(?:la |el |nuestra )?(?:poliza|linea|credito|prestamo|"
        r"financiacion)|\b(?:fallecid|murio|muerto|enfermedad|enferm[oa]\b|operad[oa]|hospital|"
        r"ingresad[oa] en (?:el|un) (?:hosp|clin)|cancer|ictus|infarto)\w*|\bestoy en (?:el )?paro\b|"
        r"\bsin trabajo\b|\bde baja\b.{0,30}\bsin (?:ingresos|cobrar)|\b(?:un )?(?:ere|erte|despid\w+)\b(?= |"
        r"$)",
        Ask.ANY,
        r"\bme despido\b|\bse despide\b|\bcerrado por vacaciones\b|\bcierre (?:contable|de mes|del mes|fiscal|"
        r"del ejercicio)|\bprevencion\b|\benfermeria\b"),
    _rule(HARD, "in-trouble",
        r"\b(?:no (?:nos|me) (?:han?|esta[n]?|acaba[n]? de) (?:pagado|pagando|pagar|abonado|cobrado)|(?:nos|"
        r"me) (?:han dejado a deber|deben (?:a nosotros|mucho|\d|mas|bastante|varios|dinero|un monton)|"
        r"han (?:fallado|dejado colgad|devuelto|dejado tirad))|impag(?:o|ado|ados|os) (?:de|que|a nosotros|"
        r"muy|grande|import)|(?:hemos|he) tenido (?:un|varios|muchos) impag\w+|(?:perdido|se ha ido|"
        r"se nos ha ido|perdimos) (?:a )?(?:\w+ )?(?:nuestro|nuestros|mi|el|al) (?:\w+ )?(?:cliente|clientes|"
        r"contrato))\b",
        Ask.ANY,
        r"\bnos deben (?:un|el) abono|\bnos debe[n]? \d+ ?(?:€|eur)?.{0,20}\b(?:dos veces|abono|de la nota)"),
    _rule(HARD, "no-money",
        rf"\bno (?:te |os |le |les |la |lo )?(?:puedo|podemos|podre|podremos)\s+(?:{_PAY}|hacer frente|atender|"
        rf"asumir|cumplir)\b(?!\s+(?:todo|entero|de una|de golpe|aun|todavia|porque no (?:hemos|he|nos)|sin|"
        rf"hasta|antes|la factura (?:sin|porque)|esta factura (?:sin|porque)|con))|\bno (?:se|"
        rf"sabemos) cuando (?:\w+ )?(?:podre|podremos|voy a poder|vamos a poder|podria)|"
        rf"\bno puedo(?: mas)?\s*$|\bimposible (?:pagar|hacer frente|asumir)",
        _T,
        rf"\bno (?:hemos|he|nos|me) (?:recibid|ha llegado|llegado|lleg|enviad)|\bsin (?:la |el |haber |numero|"
        rf"una |su )?(?:factura|numero|pedido|recibir)|\bfactura (?:con|sin|en pdf|correcta)\b|\baun\b|"
        rf"\btodavia\b|\bahora mismo\b|\ben cuanto\b|\berror\b|\bincorrect|\bcon tarjeta|\bno (?:esta|es) (?:bien|"
        rf"correct|conforme)|"
        rf"\bmientras\b|\bantes de(?:l)?\b|\b{_MONEY} (?:sin|con)\b|\bpedido\b|\batender(?:le|te|os|"
        rf"les)? (?:ahora|hoy|por|hasta|su|tu|el|este|vuestr)|\bhasta\b"),
)  # fmt: skip

OUT_OF_OFFICE = (
    _rule(AWAY, "absent",
        r"\bfuera de (?:la |mi )?oficina\b|\b(?:estoy|estare|me encuentro|me encontrare|nos encontramos|"
        r"estamos|estaremos|se encuentra|esta|estara)\s+(?:\w+mente\s+|\w+ )?(?:ausentes?|de vacaciones|"
        r"fuera\b|de viaje|disfrutando de (?:mis|unas|las) vacaciones|de baja (?:medica|por|maternal|laboral)|"
        r"de permiso|en (?:un )?(?:viaje|curso|formacion|congreso|feria)|cerrad[oa]s? por)",
        _T,
        r"\bsin ingresos\b|\besta fuera de (?:plazo|contrato|lugar)|\bdesde \w+ y sin\b|\bfuera de (?:plazo|"
        r"garantia|mi alcance)|\bcuando vuelv\w+ (?:te|os|lo|le)\b"),
    _rule(AWAY, "automatic",
        r"\b(?:respuesta|contestacion) automatica\b|\b(?:mensaje|correo|e-?mail) automatico\b|"
        r"\bmensaje (?:generado|enviado) automaticamente\b|\bautorespuesta\b|\bausencia temporal\b",
        _T,
        r"\brecordatorio\b|\bsu (?:mensaje|correo) automatico|\bmensajes automaticos\b"),
    _rule(AWAY, "absent",
        r"\b(?:me reincorporo|me reincorporare|reincorporacion|me incorporo|me incorporare|a mi (?:regreso|"
        r"vuelta|reincorporacion)|estare de vuelta|vuelta el|regreso el|vuelvo (?:el|a la oficina|a estar)|"
        r"permiso (?:de|por) (?:maternidad|paternidad|nacimiento|lactancia)|no estoy disponible|"
        r"no estare disponible|sin acceso al (?:correo|mail|e-mail)|acceso limitado|vacaciones hasta|"
        r"hasta mi (?:vuelta|regreso)|cerrad[oa]s? por (?:vacaciones|festivo|inventario|puente|descanso)|"
        r"permanecer(?:a|an|emos) cerrad\w+)\b|^\W*ausente\b|\bme encuentro de baja\b|\bvacaciones del? \d",
        _T, r"\bvuelvo a (?:decir|repetir|escrib)"),
)  # fmt: skip

WRONG_PERSON = (
    _rule(OTHER, "not-here",
        r"\bya no (?:trabaj\w+|estoy|esta|forma|formo|pertenezco|pertenece|llev\w+|me (?:ocupo|encargo|"
        r"dedico)|soy|es|gestion\w+|lo llev\w+)\b(?!.{0,12}\b(?:de acuerdo|interesad|disponible el producto|"
        r"operativ|en garantia))|\b(?:deje|dejo|he dejado|ha dejado|cause baja|abandono|"
        r"abandone) (?:\w+ )?(?:la|esa|esta|de trabajar en|de formar|mi|en) ?(?:empresa|compania|cargo|puesto|"
        r"la empresa|sociedad|la)\b|\b(?:se ha jubilado|se jubilo|me he jubilado|me jubile|"
        r"se ha ido de la empresa|no sigue en la empresa|causo baja en la empresa)\b",
        _T,
        r"\bya no es (?:necesari|valid|posible)|\bya no esta (?:pendiente|en vigor|en stock|abiert)|"
        r"\bdejo de funcionar\b|\bya no es(?:ta)? (?:un )?problema|\bya no esta pend"),
    _rule(OTHER, "not-me",
        r"\b(?:no (?:soy|es|somos|era) (?:yo |la |el |una |nosotros )?(?:\w+ )?(?:persona (?:indicada|"
        r"adecuada|correcta|que|responsable|de contacto)|responsable|encargad\w+|quien|destinatari\w+|"
        r"interlocutor\w*)|(?:se|te|os) (?:han|ha|has|habeis) (?:equivocado|confundido)(?: de (?:persona|"
        r"correo|direccion|empresa|destinatario|numero|e-?mail)|\s*$)|se equivocan? de (?:persona|correo|"
        r"direccion|empresa|destinatario)|(?:persona|correo|direccion|destinatario|e-?mail|mail) (?:equivocad|"
        r"erron|incorrect)\w+|no (?:es cosa|es asunto|es tema|es competencia) (?:mia|mio|nuestr\w+)|"
        r"no tengo nada que ver|no tenemos nada que ver|nada que ver con (?:esa|esta|dicha|la) empresa|"
        r"no (?:conozco|conocemos|se quien|se que empresa|pertenezco) (?:\w+ )?(?:esa|esta|es usted|empresa|"
        r"a)|aqui no hay ninguna|correo (?:es )?personal|no gestiona(?:mos)?\b|no (?:llevo|llevamos|"
        r"me encargo|nos encargamos|me ocupo|trato|lo llevo|lo llevamos|soy de)\b.{0,30}\b(?:pagos?|facturas?|"
        r"proveedores|administracion|contabilidad|eso|ese tema|esto|estos temas|esas cosas)|no (?:lo|la|"
        r"las) (?:llevo|llevamos|gestiono|gestionamos)(?: yo| nosotros)?\b|no es (?:mi|nuestro|"
        r"este) (?:departamento|correo|tema|area|competencia|negociado)|este (?:correo|buzon|departamento|"
        r"mail) (?:es|no es) (?:de|el|para)\b)",
        _T,
        r"\bdisculp\w+ (?:si|por si) no soy|\bno conozco (?:esa|esta|la) factura|\bno hay ninguna (?:factura|"
        r"incidencia|deuda)|\bequivocado (?:en|con) (?:la|el) (?:factura|importe)|\bla maquina|\bcif\b|"
        r"\bnif\b"),
    _rule(OTHER, "other-person",
        r"\b(?:diri(?:ja|jan|gir|jase|janse|gete|gios|gid)\w*|escrib(?:a|an|ir|e|id)(?:le|les|nos|me)?\b|"
        r"contact(?:e|en|ar|a|ad|ese)\b|habl(?:a|e|en|ad) con|pongase en contacto|ponerse en contacto|"
        r"mand(?:e|a|ad|en)(?:lo|la|selo|seselo)? a|envi(?:e|a|ad|en)(?:lo|la|selo)? a)\b.{0,50}(?:@|"
        r"\bcontabilidad\b|\badministracion\b|\bproveedores\b|\bgestoria\b|\bdepartamento\b|\bmi (?:companer|"
        r"jef|soci|mujer|marido|hij|herman|gestor|asesor)|\bnuestr[oa] (?:gestor|asesor|central|departamento)|"
        r"\ba mi\b)|\b(?:lo|la|las|los|eso|esto|tema|temas|pagos|facturas) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:lo |"
        r"la |las |los )?(?:lleva|gestiona|tramita|ve|controla|llevan|gestionan)\b|\b(?:quien|la que|"
        r"el que) (?:lo |la )?(?:lleva|gestiona|se encarga|se ocupa)\b|\bse (?:encarga|ocupa|encargan|"
        r"ocupan)\b.{0,30}\b(?:de|mi|el|la|nuestr)|\b(?:he|ha|hemos) (?:pasado|reenviado|trasladado|remitido|"
        r"derivado)\b.{0,30}\b(?:correo|mensaje|e-?mail|consulta|a (?:mi|nuestr|la|el|contabilidad|"
        r"administracion|finanzas|pagos|quien))|\b(?:le|os|te|lo|la) (?:reenvio|paso|traslado|"
        r"derivo)\b.{0,30}\b(?:mensaje|correo)?\s?(?:a|con) (?:mi (?:compan|jef|gestor|asesor|soci)|nuestr|"
        r"la persona|quien|la responsable|el responsable)\w*|\ba partir de ahora (?:\w+ )?(?:dirij|escrib|"
        r"contact|hable)",
        _T,
        rf"\babogad|\benviela por ese|\b(?:adjunt|reenvi|envie|mande)\w* (?:la |copia |copias |de |las |su |"
        rf"sus )*(?:factura|copia)|\b(?:se lo|lo) paso a (?:administracion|contabilidad) y\b|\b{_DONE}\b|"
        rf"\bseria tan amable de enviarla\b|\bpara urgencias\b|\bpara cualquier (?:asunto|urgencia|consulta)\b|"
        rf"\bsi es (?:muy )?urgente\b|"
        rf"\ben mi ausencia\b|\bsi es urgente\b|\blo lleva (?:el|la|nuestro) (?:banco|transport)|"
        rf"\blleva (?:pagad|desde|\d|un mes|una semana|tiempo)|\bme lleva\b"),
)  # fmt: skip

REFUSES = (
    _rule(NO, "will-not-pay",
        r"\bno\s+(?:\w+ )?(?:voy|vamos|va|van|pienso|pensamos|tengo intencion|tenemos intencion|"
        r"estoy dispuest\w+|estamos dispuest\w+)\s+(?:a |de |en )?(?:pagar|abonar|hacer ningun pago|pagarles?|"
        r"pagarlo|pagarla|pagaros|pagarte)|\bno\s+(?:se |la |lo |las |os |te |les |le )*(?:va a pagar|"
        r"pagaremos|pagare|pagaran|abonaremos|atenderemos)\b|\bno (?:os|te|les|le) pago\b|\b(?:nos negamos|"
        r"me niego)\b|\bno (?:procede(?:re|remos)?|haremos|realizaremos|efectuaremos) (?:a )?(?:ningun|"
        r"el) (?:pago|abono)|\bni (?:un|medio) (?:euro|centimo|duro)\b|\bno la vamos a atender\b|"
        r"\bno se (?:va a )?pagara?\b",
        _T,
        r"\b(?:este mes|esta semana|hoy|aun|todavia|por ahora|de momento|ahora)\b|\bhasta (?:el|final|fin|"
        r"primeros|dentro|enero|diciembre|la semana|la proxima)|\bno (?:tengo|tenemos|hay) ni un|"
        r"\bno pagar(?:e|emos) (?:tarde|fuera)|\bno va a haber problema"),
    _rule(NO, "by-lawyers",
        r"\b(?:mis?|nuestr[oa]s?|los|el|la|su) abogad[oa]s?\b|\bservicios? juridicos?\b|\basesoria juridica\b|"
        r"\b(?:denunci(?:adme|enme|en|ad|ame|e)|demand(?:adme|enme|ad|en|eme)|juzgad\w+|tribunales|"
        r"nos vemos en|acciones legales|medidas legales|querella|burofax)\b",
        _T,
        r"\babogados?,? s\.?l|\bsomos (?:un )?(?:despacho|abogad)|\bdespacho de abogad|\bcolegio de abogad|"
        r"\bmi abogado de cabecera"),
    _rule(NO, "no-debt",
        r"\b(?:ha |esta |han )?prescri(?:to|ta|pcion|bio|tos|tas)\b|\bno (?:reconoce(?:mos)?|reconozco|"
        r"aceptamos|acepto|admitimos)\s+(?:\w+ )?(?:\w+ )?deuda\b|\bno (?:les |os |te |le )?(?:debo|"
        r"debemos) (?:nada|ni|absolutamente)",
        _T,
        rf"\b{_DONE}\b|\bsaldaron\b|\bpagu?e\b|\bpago\b(?! ni)|\bpagamos\b"),
    _rule(NO, "will-not-pay",
        r"\bno (?:me|nos) (?:escriban?|molesten?|llamen?|escribais|molesteis|vuelv\w+ a (?:escribir|llamar)|"
        r"contacten) mas\b|\bno insist(?:an|ais|a|as)\b|\bdej(?:en|ad|e) de (?:molestar|escribir|llamar|"
        r"insistir|reclamar)\w*|\bolvid(?:aos|ense|ate|ese) de (?:cobrar|nosotros|mi|ese)",
        _T, r"\bpersonal\b|\bya no trabajo\b|\btrabajo\b|\blista\b"),
)  # fmt: skip
RULES: tuple[Rule, ...] = (*ASKS_FOR_TIME, *HARDSHIP, *OUT_OF_OFFICE, *WRONG_PERSON, *REFUSES)
