"""What is not said in Spanish, rule by rule (the notation is in `matching`); the words are in `spanish_words`."""

RULES = """
legal block/review | LEGAL
legal block/block | GARNISH !NOT_GARNISH
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
crime block/block | CRIME !FRAUD_CARE
crime block/block | REPORT_TO >5 POLICE !vecino
crime block/block | DENOUNCE >4 POLICE|COURT
crime block/block | FILED >3 denuncia|denuncias !NOT_DENOUNCE
crime block/block | denunciarte|denunciarle|denunciarles|denunciarlo|denunciarlos|denunciaros|denunciaremos|denunciare|denunciara !NOT_DENOUNCE
crime block/block | THEM >0 denunciaremos|denunciare|denunciamos|denuncio|denunciar !NOT_DENOUNCE
court-paper block/block | COURTPAPER
court-paper block/block | requerimiento|cedula|citacion|diligencia >2 judicial|citacion|juzgado|embargo|ejecucion
identity block/block | CALLING_FROM >3 AUTHORITY
identity block/block | I_AM >3 OFFICIAL !OPINION
pretext block/block | PARCEL >8 CALL_ME
pretext block/block | ganado >2 PARCEL
bureau block/review | BUREAU
bureau block/review | registrado|registrada|inscrito|incluido|incluidos|inscribirle|inscribirlo|incluirle >5 morosidad|morosos|deudores|impagados
threat block/block | HARM >3 CONSEQUENCE
threat block/block | HARM
threat block/block | SUFFER >4 CONSEQUENCE !GOODS|OURS
threat block/block | CONSEQUENCE >3 SUFFER !GOODS|OURS
threat block/block | actuar|actuaremos|actuare|obrar|obraremos|proceder|procederemos >1 en >0 consecuencia
threat block/block | REGRET !OURS
threat block/block | FIND_OUT !GOODS|HELP|THANKS
threat block/block | KNOW_WHERE >6 vive|trabaja|sale|vives|trabajas|encontrarle|encontrarte|viven|empresa|vive|familia|hijos|domicilio|casa|mercancia
threat block/block | NO_ANSWER >6 pueda|pase|que|ocurra|consecuencia|suceda !GOODS
threat block/review | TAKE >3 MEASURE >3 ROUGH|contra !MEASURING
threat block/review | tomaremos|tomare|adoptaremos|tomar|adoptar|toman|tomamos >2 MEASURE !MEASURING|THANKS
threat block/review | FUTURE >3 MEASURE !MEASURING|GOODS|THANKS
threat block/block | NOT_SO
threat review/review | OBLIGED !OBLIGED_OK
threat review/review | WARN_YOU !WARN_OK
threat block/block | MENACE_WORD !NOT_MENACE
threat block/block | BADLY !OURS
threat review/review | UP_TO_YOU !HELP|THANKS|GOODS
threat block/block | COMING !GOODS|THANKS|HELP|OURS
threat block/block | VISIT +COLLECT|PAY|DEBT|ROUGH|dinero !GOODS|THANKS|HELP
threat block/block | a >0 por >0 usted|ustedes|ti|vosotros !GOODS|HELP
threat block/block | SWEAR >10 PAY|cobrar|cobrare|pagaras|REGRET|va|vas
threat review/review | PATIENCE >5 ENDED
threat review/review | ENDED >3 PATIENCE
threat review/review | si >0 sigue|sigues|siguen|seguis|continua|continuan >2 asi|sin|NO|en|con +HARSH|FUTURE|tomaremos|medidas
threat review/review | OTHERWISE >10 HARSH|OBLIGED|MEASURE|FUTURE !HELP
shame block/block | VERGUENZA !OURS
shame block/block | DAMN !OURS
shame review/review | SHAME_WORD >5 CONDUCT|YOUR|YOU|que|tener !OURS|GOODS
shame review/review | CONDUCT >5 SHAME_WORD !OURS|GOODS|THANKS
shame review/review | YOU >4 SHAME_WORD !OURS|GOODS|THANKS
shame review/review | FOLK >2 DECENT >8 PAY|NO|asi|UNLIKE|actua|comporta|trata|hace|puntualmente|hora !THANKS
shame review/review | UNLIKE
shame block/review | LABEL !LABEL_TERM
shame review/ok | LABEL_TERM
insult block/block | SLUR
insult block/block | CALLED >3 WEAK_SLUR !NOT_SLUR|OURS
insult block/block | WEAK_SLUR >2 usted|ustedes|eres|sois|sos|eso !NOT_SLUR|OURS
insult block/block | ^ WEAK_SLUR $ !NOT_SLUR
insult block/block | menudo|menuda|vaya|cuanta|que|mucha|mas >1 cara|jeta|morro|caradura >2 dura|tiene|tienen|tienes|teneis|hace|esta|gastan|gasta|la
third-party block/block | TELL >5 BEFORE_THIRD >2 FAMILY !MISFORTUNE|THANKS
third-party block/block | YOUR >1 FAMILY >4 saber|sepa|enterarse|entere|sepan|saben|sabe|pague|paguen|avale
third-party block/block | TELL >5 BEFORE_THIRD >2 THIRD +WORST !NOT_THIRD
third-party block/block | TELL >3 otras|demas|otros >1 THIRD|empresas !NOT_THIRD|GOODS
third-party block/block | THIRD|FAMILY >4 saber|sepa|sepan|enterarse|entere|sabran|sabra|enteren|enteraran|enterara +WORST !NOT_THIRD
third-party block/block | TELL >5 HIDDEN_FROM !NOT_THIRD|OURS|factura
third-party block/block | copia >3 YOUR|BEFORE_THIRD >2 THIRD|FAMILY +WORST|PAY|sepan|sepa|para
public block/block | PUBLISH >6 EXPOSED !PERMIT|THANKS
public block/block | PUBLISH >6 STAGE_PUBLIC +EXPOSED|WORST|YOU !PERMIT|THANKS
public block/block | STAGE_PUBLIC >4 PUBLISH|saber|enterar +EXPOSED|WORST|YOU !PERMIT|THANKS
public block/block | COSTUMED
charges review/review | CHARGING >6 CHARGE !CHARGE_OURS|GOODS
charges review/review | CHARGE >6 CHARGING !CHARGE_OURS|GOODS
charges review/review | RISING >6 RISES
charges review/review | COSTS_YOU >4 NUMBER|caro|cara|mas|dinero !GOODS|THANKS
charges review/ok | INTEREST !NO_INTEREST
prescribed block/block | PRESCRIBED +DEBT|PAY
urgency review/review | LAST >1 NOTICE !THANKS|GOODS
urgency review/review | NOTICE >2 LAST
urgency review/review | LIMIT +TERM|DEBT|PAY|fecha
urgency review/review | plazo >1 final|maximo|definitivo|unico >8 PAY|DEBT|dias|horas !REPLY_OURS|GOODS
urgency review/review | concedemos|damos|doy|concedo|otorgamos >3 plazo|horas|dias|tiempo !HELP|THANKS|GOODS
urgency review/review | PAYORDER >4 HARD_NOW|ya !HELP
urgency review/review | PAY >5 RIGHT_NOW !THANKS|OURS <!NO
urgency review/review | RIGHT_NOW >4 PAYORDER|PAY|MONEY !THANKS|OURS|HELP <!NO
urgency review/review | MONEY >6 antes >0 de >3 NUMBER|doce|las|medianoche|noche +exijo|quiero|queremos|exigimos|WE_WANT
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
ultimatum review/review | CHOOSE >4 o|entre >8 o|y +LEGAL|COURT|FORGET|juicio|transferencia|pagar|paga !plazos|fecha|tarjeta
ultimatum review/review | o >1 cumple|cumples|cumplen|paga|pagas|pagan|abona
ultimatum review/review | TALK_OVER !OURS|THANKS|HELP
ultimatum review/review | FORGET +PAY|DEBT|MONEY|o !HELP|THANKS
command review/review | MUST >5 PAY !OURS|HELP|podemos <!NO
command review/review | MUST >5 PAY >4 guste
command review/review | REQUIRE_HARD !OURS|GOODS|ley|normativa <!NO
command review/review | ^ PAYORDER >4 factura|facturas|deuda|recibo|usted !HELP|THANKS|comodamente|enlace|qr|codigo|tarjeta
command review/review | WE_WANT >3 OUR_MONEY
command review/review | devuelva|devuelvame|devuelvanos|denos|deme|danos >2 OUR_MONEY|dinero
blame review/review | YOU_BROKE !si|OURS|THANKS
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
blame review/review | su|tu|vuestra|esa|esta >1 CONDUCT >3 NO|es|nos|me|intolerable +OBLIGED|SHAME_WORD|UNPAID|BREAK|perjudica|obliga !THANKS|OURS
blame review/review | STILL_UNPAID !STILL_OK|OURS|THANKS
blame review/review | BREAK >3 YOUR|usted|palabra|pago|obligacion|obligaciones|acuerdo|acordado|pactado !OURS|si
blame review/review | OWES_US !THANKS|HELP|copia|confirmar
guilt review/review | DISAPPOINT !OURS|THANKS
guilt review/review | HARMING_US +BECAUSE_YOU|PAY|DEBT|YOU|YOUR !HARMING_OK|THANKS|HELP
guilt review/review | CANT_PAY +BECAUSE_YOU !HELP|THANKS
guilt review/review | tendremos|tendre|vamos|habra|tenemos >3 despedir|cerrar|echar +BECAUSE_YOU
guilt review/review | por >0 su|tu|vuestra >0 culpa
guilt review/review | siempre >4 ayudado|portado|cumplido|tratado|fiado +asi|pero|usted|ahora !THANKS
guilt review/review | BECAUSE_YOU >4 parar|perdido|retrasar|perder|cerrar|pagar|deuda +US|hemos
repeated review/review | ORDINAL ~ TIMES >4 NAG|LIED_US|LIE|escribimos !GOODS|placer
repeated review/review | por >0 ORDINAL ~ TIMES
repeated review/review | AGAIN >6 NAG_HARD !OURS|si
repeated review/review | NAG_HARD >4 AGAIN !OURS|si
repeated review/review | MANY >3 CONTACTS !THANKS|GOODS|todos|si|para
repeated review/review | MANY >2 CONTACTS +PAY|DEBT|NAG|sin|respuesta !THANKS|GOODS|OURS|si
repeated review/ok | DESPITE >4 CONTACTS !THANKS|GOODS|entrega
repeated review/review | HOW_OFTEN >6 NAG|PAY|DEBT|esperar|veces|tenemos !GOODS
repeated review/review | ALWAYS_AFTER >6 PAY|hasta
repeated review/review | NAG >4 ALWAYS_AFTER +PAY|hasta|conteste
repeated review/review | WEARY_US >3 WEARY !WEARY_OK
repeated review/review | CHASE
sarcasm review/review | CONGRATS >10 NOT_PROUD
sarcasm review/review | GUESS >12 MOCK !HELP
sarcasm review/review | JOKE >12 PAY|DEBT|MOCK
sarcasm review/review | gracias >0 por >0 nada
sarcasm review/review | que >0 casualidad
sarcasm review/review | MOCK +PAY|DEBT|YOU|YOUR|transferencia !HELP|THANKS|OURS
sarcasm review/review | PAY >6 JOKE
misfortune block/block | MISFORTUNE >9 BUT_PAY !MISF_OK
misfortune block/block | BUT_PAY >6 MISFORTUNE +PAY|DEBT !MISF_OK
misfortune block/block | dinero >4 despedir|despido|divorcio|vacaciones|coche +nosotros|tambien|pagar|pagarnos
borrow block/block | BORROW !BORROW_OK|THANKS
borrow block/block | BORROW +PAY|DEBT|cumpla|cumple|alcanza|dinero
borrow block/block | que >1 PAY >1 YOUR >1 FAMILY|THIRD
borrow block/block | pida|pide|pidale|pidele|pedile >3 dinero|prestamo|prestado|credito !nos|HELP
retaliation review/review | CUT_FUTURE >5 SERVICE !CUT_OK|HELP
retaliation review/review | CUT_OFF >3 SERVICE +IF_UNPAID|UNPAID|mal|pagador|hasta|medianoche !CUT_OK
retaliation review/review | NOT_SERVE !NOT_SERVE_OK|THANKS
retaliation review/review | se >1 suspendera|cancelara|cortara|bloqueara|suspenderan|cancelaran
retaliation review/review | olvidese|olvidate|despidase >2 de >3 SERVICE|nosotros
deny review/review | DENY !DENY_OK|THANKS
"""
