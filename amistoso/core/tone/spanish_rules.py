"""What is not said in Spanish, rule by rule (the notation is in `matching`); the words are in `spanish_words`."""

RULES = """
legal block/review | LEGAL
legal? block/block | GARNISH !NOT_GARNISH
legal block/block | FILED >4 SUIT !GOODS
legal block/block | SUIT >2 AGAINST|LEGAL
legal block/block | SUE !OPINION
legal block/block | NO >3 SUIT +AGAINST|COURT
legal block/review | COURTWARD >4 a|al|en|ante|los|las|el|un >1 COURT !OPINION|GOODS
legal block/review | ante|o ~ A_COURT|COURT !OPINION|GOODS
legal block/review | o|ni >1 juicio|juzgado|tribunales|demanda !OPINION|GOODS
legal block/review | A_COURT >3 COURTWARD|HARSH !OPINION|GOODS
legal block/review | HAND_OVER >6 LAWYER !YOUR_LAWYER|GOODS
legal block/review | LAWYER >4 HAND_OVER|HARSH|LEGAL|FILED|COURTWARD !YOUR_LAWYER|GOODS
legal block/block | NEED_LAWYER >3 LAWYER
legal block/review | LAWYER >8 cobrar|pagar|deuda|dinero !YOUR_LAWYER|GOODS
legal block/block | proceder|procederemos|actuar|actuaremos|dirigirnos|dirigiremos >4 AGAINST
legal-done block/block | ya >6 LEGAL|A_COURT|SUE|SUIT|juzgado|demanda !OPINION|GOODS
legal-done block/block | expediente|caso|asunto >6 A_COURT !OPINION|GOODS
legal-done block/block | A_COURT >4 bloqueo|embargo|ordenado|admitido|sentencia !GOODS
crime? block/block | CRIME !FRAUD_CARE
crime block/block | REPORT_TO >5 POLICE !vecino
crime block/block | DENOUNCE >4 POLICE|COURT
crime? block/block | FILED >3 denuncia|denuncias !NOT_DENOUNCE
crime block/block |
    denunciarte|denunciarle|denunciarles|denunciarlo|denunciarlos|denunciaros|denunciaremos|denunciare|denunciara
    !NOT_DENOUNCE
crime block/block | THEM >0 denunciaremos|denunciare|denunciamos|denuncio|denunciar !NOT_DENOUNCE
court-paper block/block | COURTPAPER
court-paper block/block | requerimiento|cedula|citacion|diligencia >2 judicial|citacion|juzgado|embargo|ejecucion
identity block/block | CALLING_FROM >3 AUTHORITY
identity? block/block | I_AM >1 OFFICIAL !OPINION
identity block/block | departamento|oficina|servicio|unidad|sección >2 embargos|ejecuciones|recaudación >4 le|les|su|te
pretext block/block | PARCEL >8 CALL_ME
pretext block/block | ganado >2 PARCEL
pretext block/block | PARCEL >6 realidad|verdad >6 factura|deuda|pago
bureau block/review | BUREAU
bureau block/review | registrado|registrada|inscrito|incluido|incluidos|inscribirle|inscribirlo|incluirle >5
    morosidad|morosos|deudores|impagados
threat block/block | HARM >3 CONSEQUENCE
threat block/block | HARM
threat block/block | SUFFER >4 CONSEQUENCE !GOODS|OURS
threat block/block | CONSEQUENCE >3 SUFFER !GOODS|OURS
threat block/block | actuar|actuaremos|actuare|obrar|obraremos|proceder|procederemos >1 en >0 consecuencia
threat block/block | REGRET !OURS
threat? block/block | FIND_OUT !GOODS|HELP|THANKS
threat block/block | KNOW_WHERE >6
    vive|trabaja|sale|vives|trabajas|encontrarle|encontrarte|viven|empresa|vive|familia|hijos|domicilio|casa|mercancia
threat block/block | NO_ANSWER >6 pueda|pase|que|ocurra|consecuencia|suceda !GOODS
threat block/review | TAKE >3 MEASURE >3 ROUGH|contra !MEASURING
threat? block/review | tomaremos|tomare|adoptaremos|tomar|adoptar|toman|tomamos >2 MEASURE !MEASURING|THANKS
threat block/review | FUTURE >3 MEASURE !MEASURING|GOODS|THANKS
threat block/block | NOT_SO
threat? review/review | OBLIGED !OBLIGED_OK
threat review/review | WARN_YOU !WARN_OK
threat? block/block | MENACE_WORD !NOT_MENACE|F_WEATHER
threat block/block | BADLY !OURS
threat? review/review | UP_TO_YOU !HELP|THANKS|GOODS
threat? block/block | COMING !GOODS|THANKS|HELP|OURS
threat block/block | VISIT +COLLECT|PAY|DEBT|ROUGH|dinero !GOODS|THANKS|HELP
threat block/block | a >0 por >0 usted|ustedes|ti|vosotros !GOODS|HELP
threat block/block | SWEAR >10 PAY|cobrar|cobrare|pagaras|REGRET|va|vas
threat review/review | PATIENCE >5 ENDED
threat review/review | ENDED >3 PATIENCE
threat review/review | si >0 sigue|sigues|siguen|seguis|continua|continuan >2 asi|sin|NO|en|con
    +HARSH|FUTURE|tomaremos|medidas
threat review/review | OTHERWISE >10 HARSH|OBLIGED|MEASURE|FUTURE !HELP
shame? block/block | VERGUENZA !OURS
shame block/block | DAMN !OURS
shame review/review | SHAME_WORD >5 CONDUCT|YOUR|YOU|que|tener !OURS|GOODS
shame review/review | CONDUCT >5 SHAME_WORD !OURS|GOODS|THANKS
shame review/review | YOU >4 SHAME_WORD !OURS|GOODS|THANKS
shame review/review | FOLK >2 DECENT >8 PAY|NO|asi|UNLIKE|actua|comporta|trata|hace|puntualmente|hora !THANKS
shame review/review | UNLIKE
shame block/review | LABEL !LABEL_TERM
shame review/ok | LABEL_TERM
insult block/block | SLUR
insult? block/block | CALLED >3 WEAK_SLUR !NOT_SLUR|OURS
insult block/block | WEAK_SLUR >2 usted|ustedes|eres|sois|sos|eso !NOT_SLUR|OURS
insult block/block | ^ WEAK_SLUR $ !NOT_SLUR
insult block/block | menudo|menuda|vaya|cuanta|que|mucha|mas >1 cara|jeta|morro|caradura >2
    dura|tiene|tienen|tienes|teneis|hace|esta|gastan|gasta|la
third-party block/block | TELL >5 BEFORE_THIRD >2 FAMILY !MISFORTUNE|THANKS
third-party block/block | YOUR >1 FAMILY >4 saber|sepa|enterarse|entere|sepan|saben|sabe|pague|paguen|avale
third-party block/block | TELL >5 BEFORE_THIRD >2 THIRD +WORST !NOT_THIRD
third-party block/block | TELL >3 otras|demas|otros >1 THIRD|empresas !NOT_THIRD|GOODS
third-party block/block | THIRD|FAMILY >4 saber|sepa|sepan|enterarse|entere|sabran|sabra|enteren|enteraran|enterara
    +WORST !NOT_THIRD
third-party block/block | TELL >5 HIDDEN_FROM !NOT_THIRD|OURS|factura
third-party block/block | copia >3 YOUR|BEFORE_THIRD >2 THIRD|FAMILY +WORST|PAY|sepan|sepa|para
public block/block | PUBLISH >6 EXPOSED !PERMIT|THANKS
public? block/block | PUBLISH >6 STAGE_PUBLIC +EXPOSED|WORST|YOU !PERMIT|THANKS
public block/block | STAGE_PUBLIC >4 PUBLISH|saber|enterar +EXPOSED|WORST|YOU !PERMIT|THANKS
public block/block | COSTUMED !parking|aparcamiento|peaje|autobus|metro|gas
charges review/review | CHARGING >6 CHARGE !CHARGE_OURS|GOODS
charges? review/review | CHARGE >6 CHARGING !CHARGE_OURS|GOODS
charges review/review | RISING >6 RISES
charges review/review | COSTS_YOU >4 NUMBER|caro|cara|mas|dinero !GOODS|THANKS
charges review/ok | INTEREST !NO_INTEREST
prescribed block/block | PRESCRIBED +DEBT|PAY
urgency review/review | LAST >1 NOTICE !THANKS|GOODS
urgency review/review | NOTICE >2 LAST
urgency review/review | LIMIT +TERM|DEBT|PAY|fecha
urgency review/review | plazo >1 final|maximo|definitivo|unico >8 PAY|DEBT|dias|horas !REPLY_OURS|GOODS
urgency review/review | concedemos|damos|doy|concedo|otorgamos >3 plazo|horas|dias|tiempo !HELP|THANKS|GOODS
urgency? review/review | PAYORDER >4 HARD_NOW|ya !HELP
urgency review/review | PAY >5 RIGHT_NOW !THANKS|OURS <!NO
urgency review/review | RIGHT_NOW >4 PAYORDER|PAY|MONEY !THANKS|OURS|HELP <!NO
urgency review/review | MONEY >6 antes >0 de >3 NUMBER|doce|las|medianoche|noche
    +exijo|quiero|queremos|exigimos|WE_WANT
urgency review/review | MUST >6 PAY >4 HARD_NOW
urgency review/review | REQUIRE_HARD >6 PAY|DEBT|RIGHT_NOW|inmediato
urgency review/review | PAID_MONEY ~ inmediato|inmediata +REQUIRE|MUST|PAY
urgency review/review | de|con >1 forma|manera|caracter >1 inmediata|inmediato|urgente +PAY|DEBT !OURS|THANKS
urgency review/review | TIME_UP !THANKS|OURS|HELP
urgency review/review | HAVE_ONLY >4 FEW >0 HOURS !REPLY_OURS
urgency review/review | FEW >0 HOURS +PAY|DEBT|LEGAL|HARSH !REPLY_OURS|GOODS
urgency review/review | HAVE_ONLY >3 24h|48h|72h|12h !REPLY_OURS
urgency review/review | ^ URGENT_WORD >6 PAY|DEBT
urgency review/review | PAY|pago|ingreso >2 URGENT_WORD !THANKS|GOODS
urgency review/review | PAYORDER >0 ya
urgency review/review | quiero|exijo|queremos|exigimos|necesito|necesitamos >4 OUR_MONEY
urgency review/ok | requerimos|requiero|requerirle|requiere >4 PAY|DEBT
urgency review/ok | formalmente|requerimiento >6 PAY|DEBT|formal
urgency review/ok | plazo >1 maximo|de >2 dias >4 PAY|DEBT !REPLY_OURS|GOODS|laborables
ultimatum review/review | o >2 PAY >8 o|u !HELP|tarjeta|transferencia
ultimatum review/review | PAY >1 o|u >5 FORGET|HARSH|CUT_OFF|LEGAL|COURT|BADLY|NO !tarjeta|HELP
ultimatum review/review | IF_UNPAID >9 FORGET|HARSH|CUT_FUTURE|OBLIGED|LEGAL|NOT_SERVE !HELP
ultimatum review/review | CHOOSE >4 o|entre >8 o|y +LEGAL|COURT|FORGET|juicio|transferencia|pagar|paga
    !plazos|fecha|tarjeta
ultimatum review/review | o >1 cumple|cumples|cumplen|paga|pagas|pagan|abona
    !tarjeta|transferencia|domiciliar|domiciliamos|HELP
ultimatum review/review | TALK_OVER !OURS|THANKS|HELP
ultimatum review/review | FORGET +PAY|DEBT|MONEY|o !HELP|THANKS
command review/review | MUST >5 PAY !OURS|HELP|podemos <!NO
command review/review | MUST >5 PAY >4 guste
command? review/review | REQUIRE_HARD !OURS|GOODS|ley|normativa <!NO
command review/review | ^ PAYORDER >4 factura|facturas|deuda|recibo|usted
    !HELP|THANKS|comodamente|enlace|qr|codigo|tarjeta
command review/review | WE_WANT >3 OUR_MONEY
command review/review | devuelva|devuelvame|devuelvanos|denos|deme|danos >2 OUR_MONEY|dinero
blame? review/review | YOU_BROKE !si|OURS|THANKS
blame review/review | VICE >6 YOU|YOUR|DEBT|OBLIGED !OURS <!NO
blame review/review | YOUR|actua|actuan|obra >3 VICE !OURS <!NO
blame review/review | YOUR_FAULT !OURS <!NO
blame review/review | FAULT >4 usted|ustedes|suya|tuya|vuestra !OURS <!NO
blame block/block | LIED_US !OURS
blame review/review | EXCUSE_VERB >2 EXCUSE !EXCUSE_OK|OURS
blame review/review | EXCUSE >4 PAY|DEBT|EXCUSE_VERB !EXCUSE_OK|OURS
blame review/review | IGNORE !IGNORE_OK|OURS|si
blame review/review | NO_INTENT !NO_INTENT_OK
blame review/review | KNOWS_WELL !THANKS|OURS
blame review/review | LATE_DAYS !LATE_OK
blame review/review | LATE_ALWAYS !OURS|THANKS|GOODS
blame review/review | KEPT_OURS +PAY|DEBT|MONEY|YOU !THANKS|GOODS|HELP|OURS
blame review/review | se >1 ha|han|has >1 quedado >2 nuestro|nuestra|lo|el +UNPAID|PAY|DEBT
blame review/review | EXPLAIN_WHY !THANKS|HELP
blame review/review | NEVER >2 PAY !problema|OURS
blame review/review | siempre >3 tarde|retraso|excusa|excusas|pretexto|cuento !OURS|THANKS
blame review/review | su|tu|vuestra|esa|esta >1 CONDUCT >3 NO|es|nos|me|intolerable
    +OBLIGED|SHAME_WORD|UNPAID|BREAK|perjudica|obliga !THANKS|OURS
blame review/review | STILL_UNPAID !STILL_OK|OURS|THANKS
blame review/review | BREAK >3 YOUR|usted|palabra|pago|obligacion|obligaciones|acuerdo|acordado|pactado !OURS|si
blame review/review | OWES_US !THANKS|HELP|copia|confirmar|llegar|llegarnos|enviar|mandar|decir|indicar|GOODS
guilt? review/review | DISAPPOINT !OURS
guilt review/review | HARMING_US +BECAUSE_YOU|PAY|DEBT|YOU|YOUR !HARMING_OK|THANKS|HELP
guilt review/review | CANT_PAY +BECAUSE_YOU !HELP|THANKS
guilt review/review | tendremos|tendre|vamos|habra|tenemos >3 despedir|cerrar|echar +BECAUSE_YOU
guilt review/review | por >0 su|tu|vuestra >0 culpa
guilt review/review | siempre >4 ayudado|portado|cumplido|tratado|fiado +asi|pero|usted|ahora !THANKS
guilt review/review | BECAUSE_YOU >4 parar|perdido|retrasar|perder|cerrar|pagar|deuda +US|hemos
repeated? review/review | ORDINAL ~ TIMES >4 NAG|LIED_US|LIE|escribimos !GOODS|placer
repeated review/review | ORDINAL ~ TIMES >1 que >2 lo|la|los|las >1 NAG !THANKS|placer
repeated? review/review | por >0 ORDINAL ~ TIMES !devuelto|servidor|correcto|bancario
repeated review/review | AGAIN >6 NAG_HARD !OURS|si
repeated review/review | NAG_HARD >4 AGAIN !OURS|si
repeated review/review | MANY >3 CONTACTS !THANKS|GOODS|todos|si|para
repeated review/review | MANY >2 CONTACTS +PAY|DEBT|NAG|sin|respuesta !THANKS|GOODS|OURS|si
repeated review/ok | DESPITE >4 CONTACTS !THANKS|GOODS|entrega
repeated review/review | HOW_OFTEN >6 NAG|PAY|DEBT|esperar|veces|tenemos !GOODS
repeated review/review | ALWAYS_AFTER >6 PAY|hasta
repeated review/review | NAG >4 ALWAYS_AFTER +PAY|hasta|conteste
repeated? review/review | WEARY_US >3 WEARY !WEARY_OK
repeated review/review | CHASE
sarcasm review/review | CONGRATS >10 NOT_PROUD
sarcasm review/review | GUESS >12 MOCK|MOCK_WITH_GUESS !HELP|plan|pagos|enlace|olvido
sarcasm review/review | JOKE >12 PAY|DEBT|MOCK
sarcasm review/review | gracias >0 por >0 nada
sarcasm review/review | que >0 casualidad
sarcasm review/review | MOCK_HARD !HELP|THANKS|OURS
sarcasm review/review | PAY >6 JOKE
misfortune block/block | MISFORTUNE >9 BUT_PAY !MISF_OK
misfortune block/block | BUT_PAY >6 MISFORTUNE +PAY|DEBT !MISF_OK
misfortune block/block | dinero >4 despedir|despido|divorcio|vacaciones|coche +nosotros|tambien|pagar|pagarnos
borrow block/block | BORROW !BORROW_OK|THANKS
borrow block/block | BORROW +PAY|DEBT|cumpla|cumple|alcanza|dinero
borrow block/block | que >1 PAY >1 YOUR >1 FAMILY|THIRD
borrow block/block | pida|pide|pidale|pidele|pedile >3 dinero|prestamo|prestado|credito !nos|HELP
retaliation? review/review | CUT_FUTURE >5 SERVICE !CUT_OK|HELP
retaliation review/review | CUT_OFF >3 SERVICE +IF_UNPAID|UNPAID|mal|pagador|hasta|medianoche !CUT_OK
retaliation review/review | NOT_SERVE !NOT_SERVE_OK|THANKS
retaliation review/review | se >1 suspendera|cancelara|cortara|bloqueara|suspenderan|cancelaran
retaliation review/review | olvidese|olvidate|despidase >2 de >3 SERVICE|nosotros
deny review/review | DENY !DENY_OK|THANKS
blame review/review | YOUR >1 STANDING !THANKS|STANDING_OK|HELP|OURS|GOODS
shame review/review | STANDING >2 de >0 usted|ustedes !THANKS|OURS
shame review/review | LACK >2 VIRTUE !THANKS|OURS|GOODS|compromiso|HELP
blame review/review | NOT_TRUST >3 DISTRUST !THANKS|OURS|problema|llegado
blame review/review | DISTRUST >3 como|de >1 usted|ustedes|gente !THANKS|HELP
shame review/review | WORTHLESS
threat review/review | ENDURE_NO >3 ENDURE !ENDURE_OK|THANKS|HELP|GOODS
blame review/review | NOT_A_BANK !THANKS|HELP
blame review/review | BECAUSE_OF_YOU_TIME !OURS|THANKS|HELP
urgency? review/review | GIVE_YOU >2 UNTIL !HELP|THANKS|descuento|GOODS|oferta
urgency review/review | GIVE_YOU >2 NUMBER|dos|tres|un|cinco|siete|diez >1 dias|dia|semana|horas >3 para
    !HELP|THANKS|GOODS|reclamar|revisar|devolver
urgency review/review | NO|NEVER|sin >2 NO_EXTENSION
urgency review/review | ni >2 NO_EXTENSION
legal block/review | COLLECTOR
legal block/review | CONTENTIOUS !BURO_OK|GOODS
threat? block/review | ENDS_BADLY !ENDS_OK|OURS|THANKS
threat review/review | CONVENIENT >2 CONVENIENT_TO !si|HELP
blame review/review | HAS_MONEY !OURS|THANKS|HELP|GOODS
blame review/review | DISBELIEF !DISBELIEF_OK|THANKS|HELP|OURS
command review/review | ORDER_RUDE !ORDER_OK|THANKS|HELP|OURS
blame review/review | deje|dejen|deja|dejad|dejate|dejese >1 de >2 STOP_IT
third-party review/review | ALL_SAY !THANKS|bien|HELP
public block/block | POSTER +YOUR|YOU|contar|poner|pondremos|PUBLISH !THANKS|HELP|GOODS|gracias
public block/block | TELL >5 google|maps|internet|redes|reseñas|opiniones !THANKS|HELP|GOODS
command review/review | OTHER_OBLIGATION !HELP|THANKS <!NO
borrow block/block | KIN_LEND
insult? review/review | OTHER_RUDE !GOODS|OURS|HELP|THANKS|hora|noche|dia
shame review/review | SHAME_FEEL !GOODS|OURS|HELP|THANKS
shame review/review | FEW_SERIOUS
command review/review | ^ PAYORDER $
command review/review | ^ PAYORDER >3 lo|con|a|su|sus|de !HELP|THANKS|comodamente|enlace|qr|codigo|tarjeta|movil
charges review/review | interes|intereses|costas|gastos >6 pagar|pagara|reclamar|reclamaremos|usted
    !HELP|NO|THANKS|CHARGE_OURS
charges review/review | reclamaremos|reclamar|exigiremos|cobraremos|sumaremos >6
    intereses|costas|gastos|recargo|recargos !CHARGE_OURS
sarcasm review/review | GUESS >6 PAY|pago >4
    secundario|opcional|prioridad|difil|importante|lujo|deporte|voluntario|imposible|molesta|cuesta
threat review/review | si >3 no >1 he|hemos >1 cobrado|recibido|visto
threat review/review | plantarme|planto|plantamos|plantaremos|presentaremos|presento >3
    oficina|casa|puerta|local|empresa|nave|despacho
threat review/review | si >1 no >0 quiere|quieren|quieres|querés >4 PAYORDER|que !HELP
repeated review/review | MANY >3 sin >2 respuesta|contestacion|exito|resultado
legal? block/review | OUR_ACTIONS !ACTIONS_OK
blame review/review | INTENT_NO >3 INTENT >4 PAY|DEBT|arreglar|arreglarlo|solucionar|solucionarlo|cumplir|contestar
    !THANKS|OURS
urgency review/review | TIME_LEFT >2 LITTLE !HELP|THANKS|GOODS|stock|unidades
ultimatum review/review | PAY ~ o !HELP|tarjeta|transferencia|domiciliar|plazos|si|fecha|mitad|aplazar|por|en|despues
bureau block/review | LISTING >6 LISTS >4 BAD_LISTS
threat review/review | WILL_NOT !WILL_NOT_OK|THANKS|HELP|GOODS
blame review/review | DESERVE !THANKS|aplauso|descanso
blame review/review | ENOUGH_GIVEN !GIVEN_OK|THANKS
blame review/review | PROVERB !THANKS
blame review/review | NOT_WANT
threat review/review | HOLD_LIABLE !OURS|THANKS|seguro
threat review/review | DONT_COME !DONT_OK|THANKS|OURS|GOODS
retaliation review/review | ONLY >6 CASH_ONLY !HELP|THANKS
retaliation review/review | YOUR >1 CREDIT >6 CREDIT_GONE !OURS|CUT_OK|THANKS
shame block/block | EXPOSING !EXPOSING_OK|GOODS
blame? review/review | PAYS_OTHERS !THANKS
threat review/review | HOPE_NOT !HOPE_OK|THANKS|HELP
blame review/review | CASUAL_LATE !THANKS|GOODS
ultimatum review/review | COME_GET +PAY|DEBT|MONEY|o !HELP|THANKS|GOODS
third-party? block/block | YOUR ~ FAMILY !MISF_OK|THANKS|HELP|GOODS|producto|productos|saludos|recuerdos
insult review/review | toma|tome|toman|tomas >2 por ~ tontos|idiotas|tonto|idiota|imbeciles|bobos|primos|memos
shame review/review | tenga|tengan|ten >4 educacion|decencia|verguenza|valor|detalle|dignidad !gracias
public block/block | POSTER >3 YOUR|puerta|fachada
shame review/review | darte|darle|darles|daros ~ corte|apuro|reparo|verguenza|pena
blame review/review | NOT_PAYING !HELP|THANKS|si|OURS <!si
blame review/review | dinero +YOU|que|quien|NO|PAY
    !HELP|THANKS|OURS|banco|devolver|devolucion|cajero|efectivo|ahorrar|ahorra
blame review/review | cobrar|cobrarles|cobrarle >3 los|usted|ustedes|que +NO|NOT_PAYING|YOU
    !HELP|THANKS|OURS|CHARGE_OURS|intereses|portes
blame review/review | PLEDGED >8 THEN_NOT !THANKS|OURS|HELP
blame review/review | THEN_NOT >5 PLEDGED !THANKS|OURS|HELP
blame review/review | ONLY_ONES +NO|PAY !THANKS
blame review/review | ANOTHER_LIE !THANKS|OURS|GOODS|HELP
insult review/review | FED !GOODS|OURS|THANKS|HELP
threat? review/review | WE_ACT !THANKS|OURS|HELP|GOODS|seguro
urgency review/review | NO >4 MARGIN !THANKS|HELP|beneficio|GOODS
urgency review/review | REMAIN >1 LITTLE|NUMBER|tres|dos|un ~ dias|horas|dia|semanas
    !GOODS|HELP|THANKS|oferta|feria|entrega
sarcasm review/review | UNDERSTANDS !HELP|THANKS|OURS|GOODS|si
blame review/review | PAYS_SELF !HELP|THANKS
blame review/review | NOT_RIGHT !NOT_RIGHT_OK|OURS|GOODS|HELP|si
guilt review/review | FAMILIES !OURS|HELP
third-party block/block | TOLD_ALREADY +WORST|PAY|llamar|hare|hablar|hablare|entere !THANKS|HELP|OURS
ultimatum review/review | si >5 no >4 FUTURE|actuamos|actuaremos|nosotros !HELP|THANKS|GOODS|llega
insult review/review | YOU_ARE_A !GOOD_NAME|THANKS
blame review/review | NEVER_SEEN !THANKS|GOODS|problema|HELP
repeated review/review | ya >1 COUNT|NUMBER ~ CONTACTS !THANKS|OURS|GOODS
repeated review/review | COUNT ~ CONTACTS >3 y|sin|ya +NO|ya|sin|respuesta !THANKS|OURS
threat block/block | SWORN >4 SWORN_WHAT
threat review/review | TROUBLE !TROUBLE_OK|OURS|THANKS|GOODS
threat review/review | TO_AVOID >3 AVOIDED !HELP|OURS|banco|comision|envio|GOODS
blame review/review | ONLY_WHEN !THANKS|HELP
sarcasm? review/review | LUCKY_YOU !THANKS|OURS|HELP
blame review/review | SERIOUSLY
shame review/review | GENTRY +PAY|DEBT|NO|dejar
retaliation review/review | TAKE_AWAY >3 AWAY +YOU|YOUR|THEM|hasta !AWAY_OK|HELP|OURS|THANKS
public block/block | I_WILL >3 PUBLISH >4 SOCIAL !PERMIT|THANKS|HELP|GOODS
urgency review/review | quiero|exijo|queremos|exigimos >4 MONEY|DEBT +HASTEN|ya !THANKS|HELP|saber|agradecer
legal block/review | proximo|proxima|siguiente >4 LEGAL|SUIT|LAWYER|SUE|COURT !GOODS|OPINION
ultimatum review/review | IF_UNPAID >10 FUTURE_WE
    !HELP|THANKS|OURS|enviaremos|mandaremos|llamaremos|esperaremos|entenderemos|volveremos|avisaremos|veremos
ultimatum? review/review | OTHERWISE >10 FUTURE_WE
    !HELP|THANKS|OURS|enviaremos|mandaremos|llamaremos|esperaremos|entenderemos
ultimatum review/review | pagar|abonar|paga|pague >1 o >2 afrontar|asumir|enfrentarse|sufrir|atenerse
crime block/block | ir|voy|iremos|vamos|ire|acudire|acudiremos|acudir >4 POLICE !vecino|GOODS
blame review/review | PAYVERB !COOLPAY|HELP|THANKS|OURS|GOODS
urgency review/review | necesito|necesitamos|quiero|queremos|exijo >1 cobrar|dinero
sarcasm review/review | a ~ ver ~ cuando
threat review/review | TELL >3 a >1 la >1 cara
threat review/review | todo|paciencia|comprension >3 limite !credito
third-party block/block | TELL >3 resto|demas|otros|todos >3 THIRD !NOT_THIRD|GOODS|HELP
legal block/block | buscandose|buscandote|busquese|buscate|contratando|preparando >2 LAWYER
deny review/review | no >1 es >1 nuestro|mi|asunto|problema >1 problema|nuestro|mio
retaliation review/review | sin >1 efecto|garantia|servicio|suministro|credito >3 por >1 impago|falta|UNPAID
legal? block/review | notificacion|carta|escrito|citacion|papel >3 COURT !GOODS|OPINION
shame review/review | que >2 SHAME_WORD !OURS|GOODS
"""
