"""What two fields in one sentence tell in whatever order, in Spanish: «vosotros» and a defect."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import AWAY, COPY, HARD, NO, OTHER, PAID, TIME, WILL, WRONG, both, say

_YOUR_WORK = (
    r"(?:vend|instal|mont|coloc|serv|entreg|arregl|repar|pint|program|imprim|disen|cambi|lav|limpi|revis|fabric|"
    r"cort|transport|sumin\w+)"
    r"(?:isteis|asteis|ieron|aron|iste|aste)|(?:pus|traj|hic)(?:isteis|ieron|eron|iste)"
)
_BAD = (
    r"(?:mal|peor|fatal|problemas?|fallos?|fallas?|fallando|error(?:es)?|defectos?|rot\w+|averi\w+|estropead\w+|"
    r"atasc\w+|pierd\w+|gote\w+|ruido|torcid\w+|manch\w+|ray\w+|grietas?|humedad\w*|burbujas?|goteras?|moho|oxido|"
    r"abolladuras?|aranazos?|culpa|"
    r"equivocad\w+|pasad[oa]s|caducad\w+|podrid\w+|suci[oa]s?|(?:muy|demasiado) tarde|tarde y mal|quej\w+|"
    r"verguenza|engan\w+|"
    r"desastre|chapuza|no (?:funcion\w+|va|sirve\w*|encaja\w*|arranca|cierra))"
)
_SHOP = (
    r"(?:negocio|empresa|tienda|bar|restaurante|taller|local|obra|hotel|comercio|clientela|clientes?|fabrica|"
    r"actividad|sector|pueblo|caja|autonom[oa])"
)


RULES: tuple[Rule, ...] = (
    say(
        PAID,
        "transfer-made",
        both(
            r"(?:(?:dio|dimos|di|dieron) (?:ya )?(?:la )?orden|pagaron|transfirio|transferi|ingrese|llevo|cobro|"
            r"hice|hicimos|hizo)",
            r"banco|app|banca|cajero|ventanilla|talon|comercial|cobrador",
        ),
        r"\b(?:hice|hicimos|hizo) (?:ya )?(?:el|la|un|una) \w{4,12}\b.{0,20}\b(?:confirm\w*|verific\w*|"
        r"comprueb\w*|comprob\w*|revis\w*|adjunt\w*)",
        r"\b(?:cobrad|pagad|abonad|ingresad|liquidad)[oa]s? (?:esta|estan|la tienes|la teneis|quedo)\b",
        r"\b(?:mas que|requete|archi)\s?pagad[oa]\b",
        denied=False,
        unless=r"\b(?:no|cuando|sera|voy|vamos|manana|pedido|nos (?:cobr\w+|carg\w+)|de mas|dos veces|poliza|"
        r"credito|mal)\b",
    ),
    say(
        WILL,
        "will-pay",
        r"\bsin falta\b|\bseguro que\b|\ba mas tardar\b",
        day="ahead",
        unless=r"\b(?:contest\w+|llam\w+|digo|decimos|entreg\w+|envi\w+|material|pedido|reunion|no)\b",
    ),
    say(
        WRONG,
        "not-right",
        r"\b(?:dos|tres|2|3) (?:facturas|cargos|recibos|cobros) (?:por|de|del) (?:lo |la |el |un |una )?(?:mism|"
        r"sol|unic)\w*",
        r"\b(?:una|uno|otra) (?:\w+ )?sobra\b",
        r"\b(?:empez|comenz|termin|acab)(?:o|amos|asteis) (?:el|en|a)\b.{0,20}\b(?:dia|mes|\d+)\b(?=.*)(?<!pag)",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:pag\w+|mes empezo|mantas)\b",
    ),
    say(
        WRONG,
        "goods",
        r"\b(?:lleg|vin|entreg|traj|recib)\w+ (?:\w+ ){0,4}?(?:tarde|despues de|fuera de plazo|con retraso|"
        r"fuera de hora)\b",
        r"\bno (?:\w+ )?(?:nos |me )?(?:serv|val)(?:ia|ian|ido|en|e|imos)\b.{0,15}\b(?:para|nada|ya)?",
        both(_YOUR_WORK, _BAD),
        r"\bllen[oa]s? de (?:grietas?|burbujas?|manchas?|goteras?|moho|oxido|polvo|defectos|fallos|errores|"
        r"aranazos|agujeros|humedad\w*)\b",
        both(r"venia\w*|vino|vinieron|llego|llegaron|trajo|trajeron", _BAD),
        rf"\b(?:que|lo que|como) (?:nos |me )?(?:{_YOUR_WORK})\b",
        both(r"vuestr[oa]s?|vosotros|ustedes|su (?:tecnico|operario|comercial|chico|personal|equipo|gente)", _BAD),
        r"\bno (?:me|nos) parece (?:bien|justo|logico|normal|correcto|razonable)\b",
        r"\b(?:culpa|responsabilidad|fallo|error) (?:es |fue |ha sido )?(?:vuestr|suy|de vosotros|de ustedes|de su)\w*",
        r"\bquedasteis en\b|\bquedaron en (?:que|no|quitar|cambiar|arreglar|abonar|venir)\w*|\bquedo en (?:que|no|"
        r"quitar|venir|arreglar|abonar)\w*\b|"
        r"\bya (?:\w+ )?lo hablamos\b|\blo hablamos (?:en su dia|ya|con)\b",
        r"\b(?:llevo|llevamos) (?:\w+ ){1,3}?(?:llamando|reclamando|avisando|pidiendo|detras)\b",
        r"\b(?:cada dos por tres|se atasca|se cuelga|se apaga|se cae|se sale|se despega|se rompe|hace ruido|salta|"
        r"huele)\b",
        r"\b(?:quit(?:ar|en|ad|arnos|arme)\w*|descont(?:ar|ad|ado)\w*|rebaj(?:ar|en|ad)\w*) (?:\w+ )?<price>\b",
        r"\b(?:de donde sale|a que viene|como puede ser)\b.{0,30}\b(?:diferencia|importe|cargo|precio|total|esto|"
        r"eso|cobr\w+|factur\w+)",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:correo|adjunto|pdf|mensaje|aviso|copia|extracto|cobrasteis ya|ya (?:nos )?cobrasteis|"
        r"vuestra factura no|pagamos tarde|llegamos tarde|vamos mal|nos va mal|os pagamos|quedamos en|"
        r"me viene mal|nos viene mal|(?:tenemos|tengo) problemas|problemas? de|el banco|mi cliente|"
        r"retraso en el pago|pagaron|transfirieron|cobraron ya|disculp\w+|siento|perdon\w*|gracias|maravilla|"
        r"perfect\w+|genial|muy bien)\b",
    ),
    say(
        COPY,
        "not-received",
        r"\b(?:factura|albaran|copia|documento) no\W*$",
        r"\bsolo (?:me|nos|veo|tengo|tenemos) (?:\w+ )?(?:llego|ha llegado|llega|el)?\b.{0,12}\b(?:aviso|"
        r"recordatorio|correo|reclamacion)\b",
        r"\bsin (?:la|una) factura\b.{0,40}\bno (?:me|nos|se|pued|pod)\w*",
        ask=Ask.ANY,
        denied=False,
    ),
    say(
        COPY,
        "send-it",
        r"\b(?:de que|que|cual|cuales|que numero de) (?:es |son )?(?:la |esta |esa |las )?(?:facturas?|fra|"
        r"importe|recibo|deuda|trabajo)\b.{0,25}$",
        r"\ba que (?:\w+ )?(?:se refier|facturas? )\w*",
        ask=Ask.ASKED,
        denied=False,
        unless=r"\b(?:cuenta|iban|cobr\w+|dia|pag\w+)\b",
    ),
    say(
        TIME,
        "more-time",
        r"\bapla[zc]\w+\b",
        both(
            r"(?:nos|me) (?:vendria|iria|iria|ayudaria|interesaria|vendria)|preferir\w+|preferimos",
            r"<pay.to>|pago|factura|plazos?|cobr\w+|cargo|recibo",
        ),
        r"\b(?:part|divid|troce|repart)(?:o|es|is|imos|en|ir\w*|a|as|amos|ais|i|e|eis|emos)\b.{0,12}\b(?:en|"
        r"por) (?:dos|tres|\d|varios|partes)\b",
        r"\b(?:voy|vamos|ando|andamos|estoy) (?:muy )?pillad\w+\b",
        both(
            r"acept\w+|admit\w+|factible|viable|posible|cabria|podria\w*|podemos|puedo|os parece|te parece|sirve|"
            r"valdria|propon\w+|prefer\w+|habria",
            r"letras?|plazos|partes|partir\w*|dividir\w*|trocear\w*|repartir\w*|mitad|pagares?|a 30|a 60|a 90|"
            r"fraccion\w+|cuotas?|mensualidades|escalonad\w+",
        ),
        r"\b(?:ir(?:e|ia|emos)?|voy|vamos|puedo ir|podria ir)?\s?(?:te|le|os|les)? ?(?:<pay.doing>|dando|mandando|"
        r"haciendo|quitando)\b.{0,20}\b\d+\b.{0,12}\b(?:mes|semana|quincena)",
        r"\bimposible (?:entera|todo|el total|ahora|este mes|antes)\b",
        r"\b(?:otro|un) mes (?:mas )?(?:de plazo|de margen)\b",
        r"\b\d+ dias (?:mas|adicionales|extra)\b",
        r"\bque (?:nos|me) (?:espere|esperen|espereis|aguante)\w*",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:cobrais|facturais|entrega|no acept\w+|pieza|partes de trabajo|parte de trabajo|copia|"
        r"mejor que|ya (?:la|lo) aplaz\w+|la otra parte|hablar|rectific\w+|abono|por partes? de|"
        r"aceptar la factura)\b",
    ),
    say(
        TIME,
        "more-time",
        r"\b(?:la|lo|las) (?:pasamos|dejamos|movemos|cambiamos|aplazamos|retrasamos|paso|dejo|muevo|"
        r"corremos)\b.{0,20}\b(?:siguiente|mes|semana|enero|febrero|marzo|proxim\w+|despues|mas adelante|para)\b",
        ask=Ask.ASKED,
        denied=False,
    ),
    say(
        HARD,
        "in-trouble",
        both(
            _SHOP,
            r"no entra nadie|cerrad[oa] (?:desde|por (?:obras|enfermedad|la))|se (?:me |nos )?(?:ha )?(?:caido|"
            r"hundio|vino abajo|fue al garete|ha hundido)|vaci[oa]|parad[oa]|bajo minimos|bajo mucho|ha bajado|"
            r"no remonta|arrastr\w+|perd\w+ (?:a )?(?:la mitad|todos?|casi)|muy fast|a la ruina|muriendo|"
            r"agonizando",
        ),
        r"\bno (?:hay|tengo|tenemos|llega|alcanza|da) ni (?:para|a)\b",
        r"\bcuentas? (?:bancarias? )?(?:\w+ )?(?:a cero|bloquead|embargad|retenid|en rojo|vaci|temblando)\w*",
        r"\b(?:hacienda|seguridad social|banco|juzgado)\b.{0,25}\b(?:reteni|bloque|embarg|congel|cort|cancel|"
        r"denega|rechaz)\w*",
        r"\b(?:ahogad|agobiad|asfixiad|hasta arriba de) ?\w* (?:de|con|por) (?:\w+ )?(?:prestamos?|deudas?|gastos|"
        r"pagos|creditos|letras)\b",
        both(
            r"marido|mujer|padre|madre|hij[oa]|socio|hermano|yo",
            r"infarto|ictus|cancer|hospital|uci|operad[oa]|accidente|enferm[oa]|murio|muerto|fallecid\w+|fallecio|"
            r"grave",
        ),
        r"\b(?:no (?:se|sabemos)|dudo que|a ver si) (?:si )?(?:\w+ )?(?:aguant|sobreviv|llegar|pasar|superar|"
        r"seguir)\w*\b.{0,20}\b(?:invierno|ano|mes|verano|navidad|adelante)\b",
        r"\b(?:agotad[oa]s? (?:los|todos)|sin colchon|sin aire|sin margen de|comidos? por)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:vuestr\w+|obra (?:esta )?(?:vacia|parada) por vosotros|local vacio|ahora (?:el|"
        r"la) \w+ (?:la |lo )?lleva|por culpa (?:vuestra|suya))\b",
    ),
    say(AWAY, "absent", r"^\W*(?:de |estoy de |en |por )?vacaciones\W*$"),
    say(
        AWAY,
        "automatic",
        r"\b(?:asistente|contestador|bot|agente) (?:\w+ )?(?:automatic|virtual)\w*",
        both(
            r"hemos recibido (?:su|tu|correctamente)|gracias por (?:su|tu|contactar|escribir\w*|ponerse)",
            r"(?:le|te|lo) (?:respond|atender|contestar|contactar)\w*|horario (?:de|comercial)|"
            r"a la mayor brevedad|lo antes posible|en un plazo|nos pondremos",
        ),
        r"\b(?:buzon|correo|cuenta|bandeja) (?:\w+ )?(?:no (?:se )?(?:atiende|revisa|monitoriza)|no atendid|"
        r"desatendid|se revisa)\w*",
        r"\bcerrad[oa]s? (?:al publico|por|toda|toda la|estos|esta)\b(?!.{0,10}\bobras)",
        r"\bno (?:estare|estaremos|estoy) (?:\w+ )?(?:operativ|disponible|localizable|en la oficina|conectad|"
        r"accesible)\w*",
        r"\b(?:de puente|de festivo|de fiesta|en fiestas|libramos|libro|festivo local)\b",
        unless=r"\b(?:pagar\w*|abonar\w*|transfer\w+|factura (?:rectificativa|correcta)|negocio|"
        r"cuentas? cerrad\w+|hemos trasladado)\b",
        denied=False,
    ),
    say(
        OTHER,
        "not-me",
        r"\ba (?:esta|este) (?:direccion|correo|buzon|mail|telefono|numero) no\b",
        both(
            r"facturas?|pagos|estas cosas|estos temas|esto|eso|recordatorios?|avisos?",
            r"(?:se (?:mandan|envian|remiten|gestionan|tramitan|llevan|ven|pagan)|hay que (?:mandar|enviar)\w*|"
            r"van|mejor) (?:\w+ ){0,2}?(?:a|en|desde|por|al|con)",
            r"\S+@\S+|central|madrid|barcelona|sede|oficina|gestoria|asesoria|administracion|contabilidad",
        ),
        r"\b(?:deje|dejo|he dejado|ha dejado|dejamos) (?:ya )?(?:el|la|mi|ese|esa) (?:cargo|puesto|empresa|"
        r"presidencia|negocio|administracion|sociedad|gerencia|trabajo|cuenta|direccion)\b",
        r"\bahora (?:el|la) (?:\w+ ){1,4}?es (?:el|la|do[nñ]a?|otr|mi|[a-z]+)\b",
        r"\byo (?:solo|no mas|nada mas) soy\b",
        r"\bno (?:tengo|tenemos) (?:ninguna|ningun) (?:empresa|negocio|relacion|cuenta con|contrato con|"
        r"restaurante|tienda)\b",
        r"\b(?:negocio|tienda|empresa|piso|local|cuenta|factura) es de (?:mi|otr[oa]|su|un)\b",
        r"\b(?:te|le|os|les) (?:paso|pongo|comunico) con\b",
        r"\bquien(?:es)? (?:sois|es|eres|son)(?: usted(?:es)?)?\b",
        denied=False,
        ask=Ask.ANY,
        unless=r"\b(?:copia|duplicado|justificante|comprobante|abogad\w+|es de mi (?:competencia|agrado)|"
        r"de mi total)\b",
    ),
    say(
        OTHER,
        "other-person",
        r"\b(?:reenvio|traslado|derivo|remito|paso|reenviamos|trasladamos|(?:he|hemos) (?:reenviado|pasado|"
        r"trasladado|derivado)) (?:\w+ ){0,3}?(?:mensaje|correo|mail|aviso|consulta|recordatorio|asunto|"
        r"tema) a (?:mi|nuestr\w+|la|el|quien|los|las|do[nñ]a?)\b",
        r"\b(?:factura|recibo|cuenta|luz|gasto|pago|deuda)\b.{0,20}\b(?:es|son|corresponde|toca|le toca|"
        r"compete) (?:a|de|del|al) (?:la |el |mi |los )?(?:<desk>|caser[oa]|inquilin[oa]|arrendador\w*|propiedad|"
        r"comunidad|vecin[oa]|otr[oa] (?!empresa|sociedad)\w+)\b",
        r"\b(?:habla|hablal|tratal|arreglal|miral|vel)\w* con (?:el|ella|ellos|ellas)\b",
        r"\b(?:vendi|cedi|traspase|deje) (?:mi|la|mis) (?:parte|participacion\w*|negocio|tienda|acciones)\b",
        denied=False,
        unless=r"\b(?:abogad|letrad|expediente|si es urgente|urgencia)\w*",
    ),
    say(
        NO,
        "will-not-pay",
        r"\bno (?:<say>)?(?:voy|vamos|pienso|pensamos|va|van)(?: a)? (?:atender|asumir|aceptar|admitir|tramitar|"
        r"cursar)\w* (?:\w+ )?(?:pagos?|facturas?|recibos?|importes?|deuda|reclamacion|cargo)\b",
        r"\b(?:hagan|haga|haced|haz) lo que (?:\w+ )?(?:estim|consider|quer|quier|cre|dese)\w*",
        r"\b(?:decidid[oa]s?|decision de|decidimos|optado por|opto por) no (?:<pay.to>|atender\w*|hacer\w*|"
        r"asumir\w*)\b",
        r"\bno (?:pienso|vamos|voy|pensamos)(?: a)? (?:aflojar|soltar|poner|dar|pagar|abonar)\w* (?:\w+ )?(?:un|"
        r"ni|nada|centimo|euro|duro)\b",
        r"\b(?:dejadme|dejenme|dejame|dejadnos|dejennos) (?:en paz|tranquil\w+)\b",
        r"\b(?:esperad|esperen|espera|espere)(?:te|se)? sentad[oa]s?\b",
        r"\b(?:mis|nuestros|el|mi|nuestro) (?:abogad|letrad|procurador)\w*",
        r"\b(?:damos|doy) (?:\w+ )?(?:el (?:tema|asunto)|esto) por (?:cerrado|zanjado|terminado)\b(?!.{0,20}pag)",
        denied=False,
        unless=r"\b(?:este mes|de momento|todavia|aun|concurs\w+|cliente|por ahora)\b",
    ),
)
