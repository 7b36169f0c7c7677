"""Spanish words by meaning: who speaks to whom, what is paid, and what makes a sentence friendly."""

WORDS = """
US  nosotros, nosotras, nos, nuestro:a, me, mi, mis, mio, mia, mios, mias
YOU  usted, ustedes, ud, uds, su, sus, le, les, te, tu, tus, os, vuestro:a, vos, vosotros, vosotras, ti, suyo:a,
    tuyo:a, contigo
YOUR  su, sus, tu, tus, vuestro:a, suyo:a, tuyo:a
THEM  le, les, lo, los, la, las, te, os
BE  es, son, eres, sois, sos, sea, sean, seas, seais, esta, estan, estas, estais, somos, soy, ser
NO  no, ni, nunca, jamas, sin, ningun, ninguna, ninguno, nadie, tampoco, nada
NEVER  nunca, jamas
GOING  vamos a, voy a, va a, van a, vas a, vais a
FUTURE  procederemos, procedere, vamos a, voy a, iremos, nos veremos, tendremos que, tendre que, habra que
HELP  ayudar:v, ayuda, ayudas, proponer:v:propon+propong+propus+propondr, propuesta:n, ofrecer:v:ofrezc,
    encontrar:v:encuentr, buscar:v, repartir:v, facilidad:n, facilitar:v, aplazar:v, solucion:n, comodo:a,
    cómodamente, acordar:v:acuerd, acuerdo:n, por favor, no se preocupe, no te preocupes, disculpar:v, disculpas,
    encantado:a, si lo prefiere, si prefiere, si lo desea, si le parece, si te parece, si le viene, con gusto
THANKS  gracias, agradecer:v:agradezc, felices, feliz, felicidades, enhorabuena, saludo:n, buenos dias, buenas tardes,
    bienvenido:a, hola, placer, encantado:a, alegrar:v, buen trabajo, abrazo:n
OURS  por nuestra parte, nuestro error, nuestra culpa, culpa nuestra, error nuestro, es nuestra, es nuestro,
    fue nuestra, fue nuestro, nos da, me da, nos dio, me dio, nos equivocamos, me equivoque, lamentamos, lamento,
    sentimos, lo siento, siento, pedimos disculpas, pido disculpas, mi culpa, mi error, hemos incumplido,
    hemos faltado, hemos tardado, hemos cometido, estamos avergonzados, nosotros mismos, retraso nuestro,
    nuestro retraso, nuestra entrega
GOODS  pedido:n, silla:n, mesa:n, mueble:n, encargo:n, plano:n, obra:n, reparto:n, producto:n, mercancia:n,
    material:n, catalogo:n, tarifa:n, diseno:n, proyecto:n, contrato:n, alquiler, transportista:n, entrega:n,
    almacen:n, puerta:n, local, hueco:n, ventana:n, pieza:n, muestra:n, tormenta:n, temporal:n, mercado:n, oferta:n,
    calidad, concurso de, concurso publico, toma:n, electrico:a, averia:n
PAY*  pagar:v, abonar:v, ingresar:v, liquidar:v, saldar:v, satisfacer, transferir:v:transfier, regularizar:v,
    hacer:v:hag+hic+har efectivo, hacer:v:hag+hic+har el ingreso, hacer:v:hag+hic+har el pago,
    hacer:v:hag+hic+har la transferencia, haz la transferencia, haz el pago, haz el ingreso, hace la transferencia,
    hace el pago, realizar:v el pago, realizar:v el ingreso, realizar:v la transferencia, efectuar:v el pago,
    efectuar:v el ingreso, atender:v:atiend el recibo, atender:v:atiend la factura, ponerse al dia, ponte al dia,
    pongase al dia, aflojar:v la pasta, soltar:v:suelt la pasta, apoquinar:v, cumplir:v
PAYORDER  pague, paguen, pagueme, paguenos, paguenme, pagame, paganos, pagalo, paguelo, paga, pagad, pagadnos, abone,
    abonen, aboneme, abonenos, abonad, ingrese, ingresen, ingresad, ingreseme, ingresenos, ingresenlo, ingreselo,
    ingresalo, liquide, liquiden, salde, salden, transfiera, transfieran, haga el ingreso, haga el pago,
    haga la transferencia, hagan el ingreso, hagan el pago, hagan la transferencia, haz el pago, haz el ingreso,
    haz la transferencia, hace el pago, hace la transferencia, haced el pago, haced la transferencia, regularice,
    regularicen, cumpla, cumplan, realice el pago, efectue el pago, realice el ingreso, pongase al dia, ponte al dia,
    apoquine, apoquina
DEBT*  deuda:n, factura:n, impago:n, impagado:a, recibo:n, pago:n, ingreso:n, transferencia:n, dinero, importe:n,
    cantidad:n, cobro:n, saldo:n, morosidad, vencido:a, adeudado:a, pendiente:n, pasta, euro:n
MONEY  dinero, pago, ingreso, transferencia, pasta, cobro, guita, plata
PAID_MONEY  pago, dinero, ingreso, transferencia, importe, cantidad, factura:n, deuda:n
OWE  deber:v, adeudar:v, debes, debe, deben
OWES_US  nos debe, nos deben, nos debes, nos debeis, me debe, me debes, me deben, nos adeuda, nos adeudan, nos adeudas
UNPAID  no paga, no pagan, no pagas, no pagais, no pague, no paguen, no pagues, no pago, no ha pagado, no han pagado,
    no has pagado, no pagar, sin pagar, no lo paga, no la paga, no cumple, no cumplen, no cumples, no pago nunca,
    impago:n, falta de pago, impagado:a, moroso:a, morosidad, no abona, no abone, no abonen, no abonan, no atender,
    no liquida, no ingresa, no ingrese
IF_UNPAID  salvo que pague, salvo que abone, a menos que pague, a menos que abone, de no constar, de no verificarse,
    en su defecto, en defecto de pago, transcurrido dicho, transcurrido ese, transcurrido este, transcurrido el,
    transcurridos, vencido dicho, agotado dicho, pasado ese, pasado dicho, finalizado dicho, si no paga, si no pagan,
    si no pagas, si no pagais, si no abona, si no abonan, si no abonas, si no abonais, si no liquida, si no ingresa,
    si no ingresan, si no ingresas, si no regulariza, si no cumple, si no cumples, si no cumplen, como no pague,
    como no paguen, como no pagues, como no abone, como no abonen, como no abones, como no ingrese, de no pagar,
    de no abonar, de no recibir, de no recibirse, de no atender, de no efectuar, de no efectuarse, de no hacerse,
    de no hacer, de no regularizar, de no producirse, si no recibimos el pago, si no recibo el pago,
    si no hemos recibido, si no se abona, si no se paga, si no se recibe, si no está el dinero, si mañana no está,
    si no tenemos el dinero, si no llega el dinero, si no vemos el dinero, como no veamos, si no contesta,
    si no contestas, si no responde, si no respondes, si no hace, si no atiende, si no realiza, si no efectúa,
    si usted no paga, si ustedes no pagan, si sigue sin, si siguen sin, si sigues sin, si continua sin,
    si continuan sin, hasta que pague, hasta que paguen, hasta que pagues, mientras no pague, mientras no paguen,
    si persiste, si no efectua
OTHERWISE  de lo contrario, en caso contrario, caso contrario, de no ser asi, de otro modo, si no es asi
HARSH*  proceder:v, actuar:v, reclamar:v, tomar:v, adoptar:v, emprender:v, iniciar:v, suspender:v, bloquear:v,
    cancelar:v, cortar:v, denunciar:v, demandar:v, ejercer:v:ejerz, ejercitar:v,
    interponer:v:interpon+interpong+interpus+interpondr, paralizar:v, retener:v:reten+reteng+retien+retuv+retendr,
    exigir:v, rescindir:v, resolver:v:resuelv el contrato, perseguir:v:persig, reclamada, ejecutar:v, romper:v
"""
