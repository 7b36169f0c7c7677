"""More ways to say it, in Spanish and English: what replies of people who never saw the other rules have taught."""

from amistoso.core.replies.labels import Ask, Label, Rule
from amistoso.core.replies.spanish import _DONE, _rule

PAID, WILL, WRONG, COPY, TIME, HARD, AWAY, OTHER, NO = (
    Label.HAS_PAID, Label.PROMISES_DATE, Label.DISPUTES, Label.WANTS_COPY, Label.ASKS_FOR_TIME, Label.HARDSHIP,
    Label.OUT_OF_OFFICE, Label.WRONG_PERSON, Label.REFUSES,
)  # fmt: skip
_T, _Q = Ask.TOLD, Ask.ASKED
_PAYING = r"(?:pag\w*|abon\w*|ingres\w*|transf\w*|liquid\w*|cobr\w*)"

RULES: tuple[Rule, ...] = (
    _rule(PAID, "paid",
        rf"\b(?:teneis|tienes|tienen|tiene|lleva|llevan)\s+(?:ya\s+)?{_DONE}\s+(?:desde|hace|ya|ayer|el)\b|"
        rf"\b{_DONE}\s+(?:desde|hace)\b|\b{_DONE} (?:en|con|por) (?:fecha|efectivo|metalico|confirming|banco|"
        rf"caja|transferencia|bizum|tarjeta)\b|\b(?:deje|dejaron|quedo|quedaron) (?:ya )?{_DONE}",
        _T, r"\bsera\b",
        True),
    _rule(PAID, "transfer-made",
        r"\b(?:nuestro|el|vuestro|su) banco (?:ya )?(?:nos |me |lo |la )?(?:ha |lo |la )*(?:cargad|carg|"
        r"cobrad|pasad|pag)\w*|\b(?:nos|me) (?:han|habeis) (?:ya )?cargado el recibo|\b(?:recibo|extracto|"
        r"captura|pantallazo|foto|comprobante) (?:bancari[oa] )?de(?:l| la) (?:pago|ingreso|transferencia|"
        r"banco)\b",
        _T, r"\bsera\b|\bcuando\b",
        True),
    _rule(PAID, "paid",
        r"\b(?:that|it|this|payment|money) (?:went|gone|cleared|came out|has gone|was taken|"
        r"been sent) (?:through|out|over|across|already)?\b|\b(?:bank|account) (?:has |was |"
        r"have )?(?:been )?debited\b|\ball square\b|\bsettled up\b|\balready (?:sorted|done|sent|"
        r"dealt with)\b",
        _T, r"\bwill\b|\bif\b|\bonce\b|\bnot\b|\bpasses\b",
        True),
    _rule(WILL, "will-pay",
        r"\b(?:cuent[ae]n?|contad|cuente) con (?:ello|eso|el pago|la transferencia|el dinero)\b|\b(?:recibira|"
        r"recibiran|"
        r"recibireis|recibiras|recibes|recibis|percibira)n?\b.{0,40}\b(?:importe|pago|dinero|transferencia|"
        r"ingreso)\b|\b(?:importe|pago|dinero|transferencia|ingreso)\b.{0,40}\b(?:recibira|recibiran|"
        r"recibireis|recibiras)\b|\b(?:te|os|le|les) (?:lo|la|los|las)?\s*(?:ingreso|ingresamos|transfiero|"
        r"pago|pagamos|abono|abonamos|giro|hago|mando|doy|llevo)\b|\bfecha de(?:l)? (?:pago|abono|cargo)\b|"
        r"\b(?:sale|saldra|salen|se cursa|se emite)\b|\bautorizad[oa]\b|\bqueda(?:ra)? (?:todo )?(?:hecho|"
        r"arreglado|zanjado|cerrado|al dia|listo)\b|\b(?:la|lo) recibira\w*\b|\bpagos se realizan\b|"
        r"\bme pongo con ello\b|\bte llega\b|\ba mas tardar\b|\b(?:este|el) \w+ (?:lo |la |ya lo |"
        r"ya la )?(?:teneis|tienes|tiene|tendreis|tendra)\b|\b(?:os|te) (?:lo|la) (?:meto|pongo|suelto|llevo|"
        r"doy|acerco)\b",
        Ask.ANY,
        r"\bse (?:os|te|le|les) (?:pago|abono|hizo|ingreso)\b|\balbaran|\bpresupuesto|\bpedido\b.{0,10}\bsale|"
        r"\bmaterial\b|\bfactura (?:os|te|le) (?:la )?mando|\bjustificante\b|\bpodr|\bpuedo\b|\bno (?:te|os|"
        r"le|lo|la|se|podemos|puedo)\b|\bhasta que no\b|\bvacaciones\b|\boficina\b|\bausente",
        True, "ahead"),
    _rule(WILL, "will-pay-soon",
        r"\b(?:la|lo|las|los) (?:pago|pagamos|abono|abonamos|ingreso|hago|hacemos) en cuanto (?:llegue|vuelva|"
        r"pueda entrar|abra|este en|llegues|lleguemos)\b|\b(?:voy|vamos) a (?:pagar|"
        r"hacer la transferencia)(?:lo|la)? (?:ya|ahora)\b|\bi'?ll (?:pay|do it|transfer it) (?:now|"
        r"when i get (?:home|in|to the office))\b",
        _T),
    _rule(WILL, "will-pay",
        r"\b(?:will|'ll|shall|going to|gonna)\b.{0,30}\b(?:sort|pay|release|receive|credit|reach|be with you|"
        r"have (?:it|the|your)|transfer|funds|clear|square)\w*\b|\b(?:payment|transfer|funds|money|"
        r"cheque)\b.{0,40}\b(?:will|on its way|released|leaves?|goes out|by|before|no later than|due)\b|"
        r"\bno later than\b|\bconsider it (?:done|paid)\b|\bshould (?:see|have|receive|get) (?:it|"
        r"the (?:money|funds|payment))\b|\bgo out (?:with|in|on)\b|\bcount on\b|\byou have my word\b",
        _T,
        r"\bnot (?:pay|be|going)|\bwon't\b|\bcan't\b|\bcopy\b|\bcredit note|\bback to you\b|\blet you know\b|"
        r"\bout of (?:the )?office|\breturn(?:ing)? to|\bon leave\b|\bbefore we\b|\buntil\b.{0,40}\bpay",
        True, "ahead"),
    _rule(WRONG, "not-right",
        r"\b(?:aparecen?|figuran?|pone|ponen|salen?|facturan?|facturais|facturais|habeis puesto|viene|vienen|"
        r"consta|constan)\b.{0,50}\b(?:y|pero|cuando|aunque)\b.{0,25}\b(?:solo|eran?|fue|fueron|no|estuvo|son|"
        r"hubo|era|acordamos|pedimos|pedi)\b|\b(?:por que|porque) (?:me|nos) (?:cobra\w*|factura\w*|"
        r"carga\w*)\b|\bsi era gratis\b|\bgratis\b|\bno (?:podemos|puedo|doy|damos|vamos a) (?:dar )?(?:la |"
        r"el |nuestra |mi )?(?:conformidad|visto bueno|por buena)|\b(?:total|importe|precio) no (?:es|"
        r"coincide|cuadra|corresponde)|\bdel presupuesto\b|\bpresupuestasteis\b|\b(?:os|se|te) (?:habeis|han|"
        r"has) (?:pasado|colado)\b|\b(?:me|nos) (?:han|habeis|has|ha) (?:cobrado|facturado|cargado|metido|"
        r"colado)\b|\bal doble\b|\bel doble de lo\b|\b(?:os|se|te) equivoca(?:steis|ron|ste|n|is)\b|"
        r"\bmas de lo (?:acordado|pactado|hablado|que)\b|\bpagare? de mas\b|\bme (?:sale|salen) (?:otra|menos|"
        r"distinto)|\b(?:es|son) de (?:la |el )?otra? (?:empresa|sociedad|cliente)|\ba nombre de\b|\brehac\w+|"
        r"\brehag\w+|\bcambi\w+ (?:el |la )?(?:nombre|cif|nif|razon social|titular)",
        Ask.ANY,
        r"\bhay que (?:pagar|ingresar) a nombre de\b|\bcuenta a nombre de\b|\bnecesit\w+ (?:la |una )?factura\b"),
    _rule(WRONG, "goods",
        r"\b(?:otro|distinto|diferente|equivocado) (?:color|modelo|tamano|articulo|producto|material|formato|"
        r"acabado)\b|\b(?:color|modelo|talla|medida|referencia)s? (?:equivocad|que no|erron|distint)\w*|"
        r"\b(?:dias|semanas|meses|horas|mucho|con) de? ?retraso\b|\bllego (?:muy |bastante )?(?:tarde|mal|"
        r"roto|abierto|mojado)\b|\b(?:esperamos|queremos|pedimos|exigimos) (?:una )?compensacion|"
        r"\bno (?:se ha|esta|han|habeis|lo habeis) (?:\w+ )?(?:rematad|resuelt|solucionad|cambiad|sustituid|"
        r"conectad)\w*|\bhasta que no (?:lo |la |los |las |nos |me |se |venga\w* )?(?:cambi|arregl|termin|"
        r"acab|repar|solucion|entreg|traig|pong|recog|devolv|retir|venir|venga|vengan|rectific)\w*|\bfianza\b|"
        r"\bpor descontar\b|\bdescontar\b|\bgarantia\b|\bchapuza\b|\bno (?:enciende|arranca|calienta|enfria|"
        r"cierra|carga)n?\b|\bno (?:nos |me )?(?:convence|gusta|vale|sirve)\b|\bmal (?:hecho|instalad|colocad|"
        r"montad|terminad|acabad|pintad|cortad)\w*",
        Ask.ANY,
        r"\bretraso en el pago\b|\bperdon\w* (?:el|por el) retraso|\bdisculp\w* (?:el|por el) retraso|"
        r"\bsentimos el retraso"),
    _rule(WRONG, "not-right",
        r"\bwhy (?:have|did|are|were|am|was|has)\b.{0,30}\b(?:billed|charged|charge|bill|invoiced|invoice|"
        r"paying)\b|\b(?:meant|supposed|agreed|promised|said) to be (?:free|included|cheaper)\b|"
        r"\bfree of charge\b|\bwrong (?:colou?r|size|model|item|goods|parts|product|spec)\b|"
        r"\bnot happy (?:to pay|with)\b|\binvoice (?:shows|says|states|lists|has)\b.{0,60}\b(?:but|only|"
        r"instead|whereas|while)\b|\bonly (?:here|there|took|worked|did|used|had) (?:for )?\w+\b|\b(?:more|"
        r"higher) than (?:we|the|what|quoted|agreed)\b|\bnot (?:as )?(?:described|quoted|ordered|agreed)\b|"
        r"\b(?:late|too late) deliver\w+|\barrived (?:late|broken|damaged|wrong)\b|\bwas(?:n't|"
        r" not) (?:included|part of)\b|\bput (?:it|this|that) right\b|\bcompensation\b|"
        r"\bmade out to the wrong\b|\b(?:isn\'t|not|wasn\'t) reflected\b|\bpromised (?:\d+|a discount|free|"
        r"us a)\b|\bshort by\b",
        Ask.ANY, r"\bwrong (?:email|person|address, )"),
    _rule(COPY, "send-it",
        r"\b(?:necesit\w+|me haria falta|nos haria falta|hace falta|ruego|rogamos|quisiera|agradeceria\w*|"
        r"tendrias?|teneis|tienes|tiene[ns]?|nos falta|me falta|podria[ns]? tener|preciso|precisamos|solicito|"
        r"solicitamos)\b.{0,40}\b(?:facturas?|copia|duplicado|albaran(?:es)?|desglose|extracto|detalle|"
        r"relacion|listado|pdf|original|justificante de entrega|pod)\b(?!.{0,15}\b(?:correct|rectific|"
        r"bien hecha))|\b(?:haces|hace|haceis|hacen|haz|hagan|haga) llegar\b|\btraspapel\w+|\bse me (?:ha |"
        r"debio de )?(?:perdid|perdio|borr|extravi)\w*|\b(?:he|hemos) (?:perdido|borrado|extraviado)\b|"
        r"\bno obra\w* en\b|\bno (?:la|las) (?:he|hemos) visto\b|\bface\b|\b(?:la |lo |nos la |"
        r"me la )?(?:teneis|tienes|tienen|tiene|tendriais|tendrian|deberiais) que (?:mandar|enviar|subir|"
        r"registrar|remitir|presentar)\w*|\bno (?:nos |me )?ha entrado\b|\bformato (?:electronico|digital|"
        r"pdf)\b|\b(?:desglose|listado|relacion|detalle) de (?:las |lo |todas las |los )?(?:facturas|"
        r"pendiente|vencimientos|deuda)\b|\b(?:lo|la|los|las|me lo|me la|nos lo|nos la) (?:podeis|puede[ns]?|"
        r"podrias?|podrian|podriais) (?:enviar|mandar|pasar|reenviar|remitir)\b",
        Ask.ANY,
        rf"\b(?:contrato|cliente|pedido|juicio|el material|no (?:tengo|tenemos|hay) (?:mas )?(?:facturas|nada)|"
        rf"{_DONE}|abono|rectificativa|faltan? \d|tiempo|plazo|mas dias|dinero)\b|\bteneis razon\b|"
        rf"\btengo (?:pagad|la factura)\b|\btenemos (?:la|vuestra|esa) factura\b"),
    _rule(COPY, "send-it",
        r"\b(?:which|what) invoice\b|\b(?:email|send|ping|forward|drop|fire|shoot|whatsapp|post) (?:it|them|"
        r"one|that|me|us)\b(?: over| across| again| through| a copy| please)?|\b(?:could|can|may|might) (?:i|"
        r"we|you)\b.{0,25}\b(?:invoice|copy|pdf|statement)\b|\b(?:lost|mislaid|misplaced|deleted) (?:it|the|"
        r"your|that|this)\b|\bmust have (?:missed|lost|deleted)\b|\bbreakdown of\b|\bneed (?:the|a|your|"
        r"that) (?:invoice|copy|original|pod|statement|pdf)\b",
        Ask.ANY,
        r"\bmoney\b|\bpayment\b|\bwhat invoice terms\b|\bsend (?:it|them) back\b|\btransfer\b|\bcheque\b|"
        r"\bengineer\b|\bsend you\b|\bcopying in\b"),
    _rule(TIME, "more-time",
        r"\b(?:pasar|mover|cambiar|llevar|dejar(?:lo|la)?|retrasar|posponer|"
        r"trasladar)\b.{0,30}\b(?:vencimiento|fecha|pago|para|al)\b.{0,30}\b(?:enero|febrero|marzo|mes|reyes|"
        r"navidad|\d{1,2}|semana|despues)|\bposibilidad de\b|\b(?:dame|denme|dadme|deme) (?:unos|un|una|algo|"
        r"dos|tres|mas)\b|\b(?:solo|unicamente) (?:puedo|podemos|podria|podriamos) (?:pagar|daros|darte|hacer|"
        r"ingresar|abonar)\w*|\b(?:pagarte|pagaros|pagarle|dar(?:te|os|le)|hacer(?:te|os|"
        r"le)?) (?:solo )?(?:la mitad|una parte|algo|parte)\b|\bdividir\w*\b|\ben \d (?:partes|veces|pagos|"
        r"plazos)\b|\bme pagan a mi\b|\ba la espera de (?:una |que |un |cobrar|la )?(?:subvencion|prestamo|"
        r"credito|cobro|ingreso|nos paguen|me paguen|cobrar|financiacion|transferencia)|\b(?:nos|"
        r"me) viene (?:fatal|mal|muy mal|justo|imposible)\b|\b(?:cuando|en cuanto) (?:la|lo|los|"
        r"las) cobremos\b|\bun respiro\b|\bun poquito\b|\bpaciencia, por favor\b|"
        r"\bun pago a cuenta\b|\ba cuenta y el resto\b",
        Ask.ANY,
        r"\bgracias por (?:su|tu|vuestra) (?:paciencia|comprension)|\bcambiar (?:de|la) (?:direccion|cuenta|"
        r"empresa)|\bel viernes\b.{0,30}\bpago a cuenta"),
    _rule(TIME, "more-time",
        r"\b(?:would you mind|any chance|is there any (?:way|chance|room)|could we|can we|may we|might we|"
        r"would it be ok|is it ok|are you able to)\b.{0,60}\b(?:pay|paying|left|leave|wait|later|january|"
        r"february|next|half|spread|after|split|extend|push|settle)\b|\bhalf now\b|\bafter the holidays\b|"
        r"\bsplit (?:it|the|this|into)\b|\blittle longer\b|\bcut us some slack\b|\bbreathing (?:space|room)\b",
        Ask.ANY, r"\bcard\b|\bcall\b|\bresend\b"),
    _rule(HARD, "in-trouble",
        r"\bsin facturar\b|\bno (?:se|sabemos) de donde (?:sacar|saco)\w*|\b(?:quemad|inundad|arrasad|destroz|"
        r"derrumb|hundid)\w*|\bestamos parad\w*|\bno (?:tenemos|tengo|hay) para (?:pagar|nominas|nada|comer|"
        r"cubrir)\b|\b(?:proceso|fase|situacion) de (?:liquidacion|disolucion|concurso|cierre)\b|\b(?:cosa|"
        r"situacion|tema|negocio|trabajo|economia) (?:\w+ )?(?:esta|va|anda|sigue) (?:muy |fatal|bastante |"
        r"fatalmente |francamente )*(?:mal|jodid|fatal|complicad|chung|dificil|parad|floj)\w*|"
        r"\bno entra (?:un duro|dinero|nada|trabajo|un euro)\b|\bbache\b|\bte[sn]orer\w+\b|"
        r"\btension(?:es)? (?:de )?(?:caja|financier|tesoreria)\w*|\b(?:erte|ere)\b|\bmal mes\b|"
        r"\bcon lo puesto\b|\bno (?:puedo|podemos) mas\b|\bno (?:me|nos) queda (?:nada|dinero)\b|\bperdidas\b|"
        r"\bsobrevivi\w+|\bsubsist\w+|\bme (?:han )?despedid\w*",
        _T, r"\berte comento\b|\bmal (?:hech|acabad|terminad|montad|instalad|pintad)"),
    _rule(HARD, "in-trouble",
        r"\bbarely\b.{0,25}\b(?:lights|afloat|surviv\w*|float|going|cover\w*|open)\b|\b(?:trading|trade|"
        r"business|takings|turnover|sales|things|times|work)\b.{0,25}\b(?:awful|terrible|dreadful|dire|bad|"
        r"dried up|collapsed|tough|hard|slow|dead|quiet|down)\b|\bfind the money\b|\b(?:keep|"
        r"keeping) (?:afloat|our heads)\b|\bon (?:our|its|my) knees\b|\bwiped out\b|\bmake payroll\b|"
        r"\bno work\b|\bfurlough\w*|\bredundan\w+|\bstrugg?ling\b|\bpenny to\b",
        _T,
        r"\bslow (?:to respond|internet)|\bhard copy\b|\bhard to (?:read|find)"),
    _rule(AWAY, "absent",
        r"\bno (?:me encuentro|estoy|estare|me encontrare|estamos|estaremos) (?:\w+ )?(?:en (?:la|"
        r"mi) (?:oficina|mesa|puesto|despacho)|disponible|operativ\w+)\b|\b(?:volvere|regresare|retomare|"
        r"respondere a (?:su|tu) (?:correo|mensaje)) (?:el|a partir|cuando vuelva|a mi)|\b(?:estare|"
        r"estoy) ausente\b|\b(?:en mi ausencia|durante mi ausencia)\b|\bawa[y] from (?:my desk|the office|"
        r"work)\b|\b(?:on|off) sick\b|\bsick leave\b|\bnot in (?:the office|today|until|this week)\b|"
        r"\bback (?:at work|online) on\b|\bin my absence\b",
        _T, r"\b(?:os|te) (?:la|lo) pago\b|\bwill pay\b"),
    _rule(OTHER, "not-me",
        r"\b(?:yo )?solo soy (?:el|la|un|una)\b|\bhablar(?:lo|la)? con\b|\bhay que hablarlo\b|\b(?:este|esta|"
        r"ese) (?:e-?mail|correo|buzon|direccion|cuenta|telefono|numero) (?:ya )?no (?:se usa|existe|"
        r"esta (?:activ|operativ|en uso)|es (?:valid|el correct|correct)|se utiliza|se atiende|se lee)\w*|"
        r"\b(?:el|la) nuev[oa] (?:correo|e-?mail|direccion|buzon|contacto) es\b|\bno soy (?:cliente|clienta|"
        r"el cliente|de esa empresa|esa persona|yo)\b|\bdebe de ser otr[oa]\b|\bsera otr[oa]\b|"
        r"\botr[oa] (?:persona|antonio|empresa) con\b|\bnos la lleva\b|\bla lleva una (?:asesoria|gestoria)|"
        r"\b(?:una|mi|nuestra|la) (?:asesoria|gestoria)\b|\bmejor con (?:ell[oa]s|el|ella)\b|"
        r"\bcomuniquese con\b|\bhable con\b|\bpregunt(?:e|a|ad|en) (?:a|por)\b|\bdesconozco (?:el|ese|de que|"
        r"este) (?:tema|asunto)|\bno es para mi\b|\bno trabaja (?:ningun|ninguna|nadie)\b|\bno hay (?:ningun|"
        r"ninguna) \w+ (?:aqui|en esta)|\bestoy jubilad|\bnadie con ese nombre|\bya no es mi\b",
        _T,
            r"\bno soy yo quien tiene que pagar\b|\bme pregunt|\b(?:en cuanto|cuando) (?:lo )?hable\b|"
            r"\bpregunt\w+ (?:a|por) vuestr|\bnos (?:mudamos|"
            r"cambiamos|trasladamos)\b"),
    _rule(OTHER, "not-me",
        r"\bi (?:only|just) (?:work|do|deal|handle)\b|\byou (?:want|need|should (?:speak|talk|write|e-?mail|"
        r"contact))\b.{0,30}\b(?:in|at|accounts|finance|to|instead)\b|\b(?:mailbox|inbox|e-?mail|address|"
        r"account)\b.{0,25}\b(?:no longer|not) (?:monitored|in use|used|active|valid|read)\b|\buse \S+@\S+|"
        r"\bbest person\b|\btry (?:my colleague|accounts|our|\S+@)|\bdon't (?:buy|deal) (?:from|with) you\b|"
        r"\bnot a customer\b|\bnever heard of\b|\bdifferent (?:company|person)\b|\bgot the wrong\b",
        _T,
        r"\byou need to (?:send|credit|fix|correct|resend|pay|give)|\bgot the wrong (?:goods|items?|size|"
        r"colou?r|product)"),
    _rule(NO, "will-not-pay",
        r"\bni (?:lo suen\w+|hablar|loco|de broma|en suenos|pensarlo)\b|\bno (?:les|os|le|te) (?:voy|vamos|"
        r"pienso|daremos|dare) (?:a |)?(?:dar|pagar)?\s*(?:nada|ni)\b|\bpaso de (?:pagar|vosotros|eso|esto)\b|"
        r"\b(?:vayan|vaya|id|iros|ir|nos veremos) (?:a|en) (?:juicio|los tribunales|el juzgado)\b|"
        r"\bno procede el pago\b|\bno (?:cobrareis|cobraran|vais a cobrar|van a cobrar|vereis|veran)\b|"
        r"\bde mi no (?:sacan|sacais|van a sacar)|\bhaga[n]? lo que (?:quiera|les)|\bhaced lo que|"
        r"\bme da igual lo que\b|\bno me (?:da la gana|sale)|\bno tengo (?:por que|nada que) pagar\b|"
        r"\bno hay nada que pagar\b|\b(?:nuestro|mi|al|el) (?:letrado|procurador|abogado)\b|"
        r"\bno es mi deuda\b",
        _T, r"\besta semana\b|\beste mes\b|\bhasta\b"),
    _rule(NO, "will-not-pay",
        r"\bwhistle for\b|\b(?:absolutely|definitely|certainly) not (?:paying|going)\b|\bno way\b|"
        r"\bover my dead body\b|\bnot (?:a|one) (?:penny|cent|euro)\b|\bsee you in court\b|\bsue\b|"
        r"\bforget (?:it|about (?:it|the money|your money))\b|\bget lost\b|\bnothing (?:to|we|that we) (?:pay|"
        r"owe)\b|\bwe do not owe\b|\bwe don't owe\b",
        _T, r"\bsue (?:in|from|at|will|has|is|handles)\b|\bpaid\b"),
)  # fmt: skip
