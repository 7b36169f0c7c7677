"""Spanish for what is threatened, withheld or wormed out without being called so: who, what, and how it is done.

All rules here are loose: they count where the whole sentence sounds harsh too.
"""

WORDS = """
SPEAKS_FOR  le llamo de, le llamo del, te llamo del, te llamo de, le escribe el, le escribe la, les escribe el,
    les escribe la, le escribimos de, le escribo del, le escribo de, le hablo de, le hablo del, te hablo en,
    le hablo en, en nombre del, en nombre de, en representacion de, en representacion del, somos, soy, habla con,
    hablas con, le atiende, como, en calidad de, le contacta
STATE  ministerio:n, hacienda, agencia tributaria, seguridad social, juzgado:n, tribunal:n, fiscalia, fiscal, policia,
    guardia civil, magistratura, tesoreria, estado, gobierno, inspeccion, brigada, comisaria, registro civil,
    audiencia, decanato, juez, jueza, magistrado:a
STATE_MAN  inspector:a, agente:n oficial:n, agente:n judicial:n, agente de, oficial del juzgado, oficial judicial,
    funcionario:a, letrado:a, procurador:a, perito judicial, placa, credencial, comisario:a, alguacil, ejecutor:a,
    secretario judicial, delegado de, delegada de
LURE  paquete:n, ramo:n, flores, regalo:n, sorteo:n, premio:n, encuesta:n, sorpresa:n, amigo:a, compañero:a de, primo,
    carta certificada, sobre certificado, envio:n, certificado para, estudio de mercado, censo, asunto familiar,
    asunto personal, herencia, promocion, compañia de la luz, correos, mutua, concurso:n
PRIVATE_ASK  su movil, su telefono, movil personal, telefono personal, telefono particular, direccion particular,
    su domicilio, donde vive, donde vives, en casa, a que hora, cuando esta, a casa, su direccion, deme sus datos,
    dame tus datos, su cuenta, en que banco, que me llame, llame a este, llamenos, tiene bienes
EACH_ONE  cada, por cada
LETTERS  llamada:n, carta:n, mensaje:n, aviso:n, recordatorio:n, visita:n, desplazamiento:n, requerimiento:n,
    gestion:n, burofax, correo:n, dia, semana, hora
COST_YOU  costara, costaran, cobrara, cobraran, cobraremos, cobrare, cobramos, facturara, facturaremos, facturamos,
    supondra, supondran, cargara, cargaremos, añadira, añadiremos, sube, suma, subira, sumara, engorda, encarece
WE_ADDED  hemos sumado, hemos añadido, hemos aplicado, hemos cargado, hemos incluido, hemos incrementado,
    hemos subido, se añadira, se añadiran, se sumara, se sumaran, sumaremos, añadiremos, cargaremos, repercutiremos,
    aplicaremos, se le cargara, se le cargaran, lleva ya, incluye ya
ADDED  recargo:n, penalizacion:n, multa:n, comision:n, honorarios, gastos, molestias, suplemento:n, minuta:n,
    castigo, costas
BORNE  corre de su, corren de su, corre a su, corren a su, sera de su, seran de su, correra de su, correran de su,
    corre de tu, sera de tu, los paga usted, lo paga usted, la paga usted, de vuestra cuenta, a su costa
WITHHELD  se queda aqui, se quedan aqui, se queda con nosotros, se queda en, no sale de, no salen de, no saldra,
    no saldran, no sale, no entregaremos, no soltaremos, no moveremos, no devolvemos, no se la devolvemos,
    no se lo devolvemos, queda retenido, queda retenida, quedara retenido, quedara retenida, no le servimos,
    no le serviremos, no servimos, no hay entregas, no enviaremos, no mandaremos nada, no recibira, no vera
BE_SERVED  que le atendamos, que te atendamos, que os atendamos, que le sirvamos, que te sirvamos, que arreglemos,
    que reparemos, que le ayudemos, que te ayudemos, que le mandemos, que sigamos, mas genero, mas pedidos,
    nuestra ayuda, que contestemos
EXPECT_NOT  no espere, no esperen, no esperes, no espereis, no cuente con, no cuentes con, no cuenten con,
    no confie en, no sueñe con, ni sueñe con
GIVEN_UP  de por perdido, de por perdida, den por perdida, den por perdido, da por perdida, dad por perdida,
    dele por perdida, despidase de, despidete de, despidanse de, olvidese de, olvidate de, olvidense de, olvidaos de,
    queda anulada, queda anulado, queda sin efecto, le anulamos, le cancelamos, le retiramos, dejara de, sera anulada
PERKS  garantia:n, descuento:n, mantenimiento, licencia:n, acceso:n, clave:n, servicio:n, soporte, asistencia, cuenta,
    dominio:n, linea:n, suministro:n, credito, datos, pedido:n, genero, mercancia:n, maquina:n, material, repuesto:n
WILL_NOT_GIVE  no le vamos a, no os vamos a, no te vamos a, no les vamos a, no pienso, no pensamos, no tenemos por que,
    no tengo por que, me niego a, nos negamos a, no vamos a, no le volveremos a, no le debemos
PAPERS  copia:n, explicacion:n, explicaciones, desglose, albaran:n, extracto:n, detalle:n, justificante:n, aclaracion:n,
    aclaraciones, documento:n, factura
TOO_LATE  ya es tarde para, es tarde para, demasiado tarde para, ya no es momento de, no es momento de,
    no tiene derecho a, haberlo dicho, haberlo pensado, haberlo mirado, haber reclamado, a estas alturas
OBJECT  quejar:v, quejarse, protestar:v, reclamar:v, discutir:v, objetar, pedir, reclamacion:n, reclamaciones, quejas,
    objeciones, motivos, razones
NOT_CARE  no nos interesa, no nos interesan, no me interesa, no me interesan, nos da igual, me da igual, nos dan igual,
    nos trae sin, me trae sin, no es asunto nuestro, no son asunto, no vienen al caso, no atendemos, no admitimos,
    no tramitamos, no escuchamos, no quiero saber, no queremos saber
PERHAPS  quiza, quizas, tal vez, a lo mejor, igual, puede que, acaso
OUTSIDERS  mujer, marido, esposa, esposo, madre, padre, hijo:n, hija:n, familia, suegro:a, hermano:a, socio:a, jefe:n,
    banco:n, casero:a, gestor:a, gestoria, asesor:a, vecino:a, proveedor:n, proveedores, clientes, aseguradora
MAY_EXPLAIN  explicarnos, explicarme, explique, expliquen, contarnos, sepa, sepan, saber, enterar:v, enterarse, diga,
    interese, quiera, hablar con, hablemos con, aclararnos, llamar a, comentarlo con
PRESS  prensa, periodico:n, periodista:n, radio, television, tele, medios, diario
LIKE_IT  interese, interesara, interesar, guste, gustara, encantara, encantaria, encante, apetezca
PUT_UP  colgar:v:cuelg, pegar:v:pegu, empapelar:v, repartir:v, exhibir:v, pinchar, clavar
SHOWN  puerta:n, escaparate:n, fachada, plaza, muro:n, tablon:n, portal, farola:n, calle, parabrisas
STATEPOWER  tendra mucho interes, estara encantada, estara encantado, querra saber, va a querer, tendra que investigar,
    revisara sus, investigara, le hara una
PENAL  codigo penal, ley penal, tiene un nombre, se llama estafa, es robar, antecedentes, esposado, esposada,
    entre rejas
LODGED  turnado, turnada, admitido a tramite, admitida a tramite, repartido al, repartida al, incoado, registrada,
    consta en, en manos del juez, ha entrado en, despachado, firmado la orden, ordenado
RAISE_CASH  venda, vended, vendan, vende, empeñe, hipoteque, hipotequen, pida, pidan, pide, saque, saquen, saca,
    tire de, eche mano, rasque, deshagase de
ASSETS  coche:n, furgoneta:n, casa, piso:n, joyas, nave, local, maquina:n, moto:n, credito:n, prestamo:n, hipoteca:n,
    tarjeta, ahorros, hucha, pensiones, minicredito, microcredito, poliza
"""

RULES = """
identity? block/block | SPEAKS_FOR >4 STATE|STATE_MAN !THANKS|GOODS|cliente
pretext? review/review | LURE >9 PRIVATE_ASK !THANKS
pretext? review/review | PRIVATE_ASK >9 LURE !THANKS
charges? review/review | EACH_ONE >2 LETTERS >5 COST_YOU !CHARGE_OURS
charges? review/review | WE_ADDED >5 ADDED !CHARGE_OURS
charges? review/review | ADDED|coste|costes|gastos >6 BORNE !CHARGE_OURS
charges? review/review | cuanto >1 mas >6 mas >2 caro|cara|sale|cuesta|pagara
retaliation? review/review | WITHHELD +PERKS|hasta|mientras|debe|pagado|pagar|pague|cobrar !THANKS|OURS
retaliation? review/review | EXPECT_NOT >3 BE_SERVED !THANKS|OURS
retaliation? review/review | GIVEN_UP >4 PERKS !THANKS|OURS
deny? review/review | WILL_NOT_GIVE >4 PAPERS !THANKS|OURS
deny? review/review | TOO_LATE >3 OBJECT|PAPERS !THANKS|OURS
deny? review/review | NOT_CARE +OBJECT|PAPERS|excusas|problemas|conforme|version !THANKS|OURS
third-party? review/review | PERHAPS >3 OUTSIDERS >4 MAY_EXPLAIN !THANKS
third-party? review/review | PERHAPS >3 MAY_EXPLAIN >5 OUTSIDERS !THANKS
public? review/review | PRESS >4 LIKE_IT !THANKS
public? review/review | LIKE_IT >4 PRESS !THANKS
public? block/block | PUT_UP >5 SHOWN +PAID_MONEY|DEBT|nombre|foto|cartel !THANKS
crime? block/block | POLICE|STATE >3 STATEPOWER
crime? block/block | PENAL +PAY|DEBT|usted|GOODS|quedarse !THANKS
legal-done? block/block | LODGED +STATE|expediente|demanda|monitorio|procedimiento !THANKS
borrow? review/review | RAISE_CASH >4 ASSETS !THANKS|OURS
"""
