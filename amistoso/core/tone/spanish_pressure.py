"""Spanish words by meaning: charges, deadlines, orders and menaces."""

WORDS = """
CHARGE*  recargo:n, penalización:n, penalizaciones, gastos de gestión, gastos de reclamación, gastos de cobro,
    gastos de devolución, gastos administrativos, gastos de administración, gastos adicionales, gastos extra,
    gastos por, multa:n, comisión por, sobrecoste:n, suplemento por, penalidad:n, coste de reclamación,
    costes de reclamación, gastos de recobro
CHARGING*  cobrar:v, cobraremos, aplicar:v, añadir:v, sumar:v, cargar:v, repercutir:v, facturar:v, incrementar:v,
    imponer:v:impon+impong+impus+impondr, aumentar:v, pagar:v, incluir:v:incluy, correr:v, deberá, generar:v,
    conllevar:v, suponer:v:supon+supong+supus+supondr, costar:v:cuest, exigir:v, reclamar:v, asumir:v
CHARGE_OURS  equivalencia, asumimos, asumiremos, asumo, nosotros, sin recargo, sin recargos, sin ningún recargo,
    sin ningún gasto, ni recargos, ni gastos, sin gastos, sin coste, no le cobraremos, no le cobramos, no cobramos,
    no cobraremos, no habrá, no tendrá, obra, no se aplica, no se aplicará, tampoco, descuento:n, sin penalización,
    sin intereses, no incluye, no incluyen
INTEREST*  interés:n de demora, intereses de demora, interés:n moratorio:n, interés:n legal:n, intereses legales,
    interes legal, intereses moratorios, intereses por, intereses correspondientes, compensación de, compensación por,
    costes de cobro, gastos de cobro fijados, ley 3
NO_INTEREST  sin intereses, no incluye, no incluyen, ni intereses, ningún interés, no cobramos, no aplicamos,
    sin recargos
RISING  cada día que, cada semana que, cada hora que, cada mes que
RISES  subirá, sube, aumentará, aumenta, crece, crecerá, incrementará, costará, más caro, sumará, más deberá,
    más pagará
COSTS_YOU  le cuesta, le costará, le va a costar, te va a costar, te costará, le saldrá, te saldrá, saldrá caro,
    saldrá cara, salirle caro, salir caro, salirte caro
PRESCRIBED  prescrito, prescrita, prescribió, prescripción
LAST  último:a, ultimísimo:a, postrero:a, definitivo:a, final, tercer y último, tercero y último
NOTICE*  aviso:n, oportunidad:n, recordatorio:n, advertencia:n, requerimiento:n, notificación:n, ultimátum, chance,
    ocasión
LIMIT*  improrrogable:n, perentorio:a, inaplazable:n, inexcusable:n, impostergable:n, ultimátum, innegociable:n
TERM  plazo:n, término
HARD_NOW*  ahora mismo, de inmediato, inmediatamente, inmediato, inmediata, inmediatos, inmediatas, hoy mismo,
    de una vez, de una maldita vez, de una puta vez, sin falta, sin más demora, sin más dilación, sin demora,
    sin dilación, a la voz de ya, esta noche, esta misma tarde, esta misma mañana, esta misma noche, ni un día más,
    ni un minuto más, ni una hora más, ni uno más, sin excusas, sin más excusas, sin excusa, urgentemente,
    de urgencia, con urgencia, con carácter urgente, medianoche, en el acto, sin rechistar, antes de las, sin más,
    ipso facto, al instante, hoy, sin más retrasos, ya mismo, cuanto antes, a la mayor brevedad,
    con la máxima urgencia, al momento, mañana mismo, antes de mañana, para ayer, en menos de, esta misma semana,
    sin más tardar
RIGHT_NOW  ahora mismo, de inmediato, inmediatamente, de una vez, de una maldita vez, sin falta, sin más demora,
    ya mismo, hoy mismo, sin excusas, ni un día más, ni un minuto más
SOON_YA  ya
HOURS  hora, horas, h, hs, 24h, 48h, 72h, 12h
FEW  24, 48, 72, 12, 6, 2, 3, veinticuatro, cuarenta y ocho, setenta y dos, doce, dos, tres, pocas, unas, 36
HAVE_ONLY  tiene, tienen, tienes, tenéis, tenes, dispone, disponen, dispones, disponéis, le doy, le damos, te doy,
    te damos, les damos, os damos, le concedemos, le concedo, les concedemos, concedemos, le quedan, te quedan,
    le queda, cuenta con, antes de, plazo de, en el plazo, término de, en el término, le otorgamos, plazo
REPLY_OURS  le respondemos, le responderemos, tendrá usted, recibirá, recibirán, le contestaremos, respuesta nuestra,
    le enviamos, le enviaremos, copia, nuestro plazo, entrega, laborables, enviaremos, mandaremos
REQUIRE*  exigir:v, instar:v, requerir:v:requier+requir, ordenar:v, conminar:v, intimar:v, urgir:v:urj, emplazar:v,
    apremiar:v
REQUIRE_HARD*  exigir:v, ordenamos, ordeno, conminar:v, conmino, intimar:v, apremiar:v, exigimos, exijo, instamos,
    insto
MUST  tiene que, tienen que, tienes que, tenéis que, tenes que, debe usted, deben ustedes, deberá, deberán, deberás,
    deberéis, está obligado, está usted obligado, están obligados, estás obligado, están ustedes obligados,
    está en la obligación, tiene la obligación, tienen la obligación, tiene usted la obligación, ha de, han de, debes,
    va a tener que, vas a tener que, no le queda más remedio, no tiene más remedio, tendrá que, tendrán que,
    tendrás que, tiene usted que, tienen ustedes que, habrá de, queda obligado, le toca, le guste o no, te guste o no
WE_WANT  quiero, queremos, exijo, exigimos, reclamo, quisiera ver, necesito, necesitamos, devuélvame, devuélvanos,
    quiero cobrar, queremos cobrar
OUR_MONEY  mi dinero, nuestro dinero, el dinero, lo mío, lo nuestro, lo que es mío, lo que es nuestro, mi plata,
    la plata, mi pasta, la pasta, la guita
TIME_UP  se le acaba, se les acaba, se te acaba, se os acaba, se acabó el tiempo, se acaba el tiempo,
    se agota el tiempo, se le agota, el tiempo corre, el reloj, la cuenta atrás, se acabaron, se ha acabado el,
    se acabó la, se acabó lo, se terminó el, se terminó la, hoy o nunca, ahora o nunca, no puede esperar,
    no pueden esperar, no podemos esperar, no puedo esperar, no vamos a esperar, no pensamos esperar, no esperaremos,
    no esperaré, no admite demora, no admite más, no admite espera, no admitimos, no admitiremos, no aceptamos más,
    no aceptaremos, no toleraremos, no toleramos, no vamos a tolerar, no consentiremos, no vamos a consentir,
    no vamos a permitir, no permitiremos, seguir esperando, esperando eternamente, esperar eternamente,
    ya no hay más plazos, ni un día más, no hay más prórrogas, no habrá más, no vamos a darle más, no le daremos más,
    tiempo se ha, cansado de esperar, cansados de esperar, hartos de esperar, harto de esperar, ya está bien,
    ya basta, basta ya, basta de, hasta aquí hemos llegado, hasta aquí llegó, ni se le ocurra, no hay más tiempo,
    no más
PATIENCE  paciencia
ENDED*  agotar:v, límite:n, acabar:v, terminar:v, colmar:v, perder:v:pierd, ha llegado, se nos, rebosar:v,
    no es infinita, no es eterna, no es ilimitada, tiene un límite, llega a su fin, fin
URGENT_WORD  urgente:n, urgentísimo:a
FORGET  olvídese, olvídense, olvídate, olvidaos, olvídese de, despídase, despídete, despídanse, dese por, date por,
    se acabó, rompemos, romperemos, rompo, se terminó, hemos terminado, nunca más, no hay más, no habrá, no vuelva,
    no vuelvas, juicio, tribunales, juzgado, atengase, a las malas
TALK_OVER  nada que hablar, nada que negociar, nada que discutir, nada más que hablar, no hay nada que, no negociamos,
    no vamos a negociar, no hay negociación, no hay discusión, sin discusión, no hay peros, no acepto,
    no aceptamos excusas, no aceptaremos excusas, no valen excusas, no me valen, no nos valen, fin de la discusión,
    punto final, y punto
CHOOSE  elija, elige, decida, decide, usted decide, usted elige, tú decides, tú eliges, usted mismo, escoja
HARM*  atenerse, aténgase, atenganse, atente, atengas, ateneos, atenéos, atengan, atenerte
CONSEQUENCE*  consecuencia:n, repercusión:n, repercusiones, represalia:n, perjuicio:n, responsabilidades
SUFFER*  asumir:v, sufrir:v, afrontar:v, pagar:v, derivar:v, deriven, lamentar:v, padecer:v, atenerse, habrá, tendrá,
    tener:v:tien+tendr, acarrear:v, conllevar:v, traer:v, legales, graves, serias, serio, cargar:v, enfrentar:v,
    responsable, gravísimas, muy graves
REGRET  lo lamentará, lo lamentarás, lo lamentarán, lo va a lamentar, lo vas a lamentar, lo van a lamentar,
    lamentará no, lamentarás no, lamentarán no, lamentará haber, lamentarás haber, se arrepentirá, te arrepentirás,
    se arrepentirán, arrepentirse, arrepentirte, arrepentir, arrepentirá, arrepentirás, tendrá que lamentar,
    que lamentar
FIND_OUT  se va a enterar, te vas a enterar, se van a enterar, os vais a enterar, se enterará de quién,
    se enterará de lo, sabrá quién, sabrá quiénes, sabrá quienes, va a saber quién, vas a saber quién,
    va a saber lo que es, ya verá, ya verás, ya veréis, ya verán, va a ver lo que, vas a ver lo que,
    va a saber de nosotros, sabrán de nosotros, va a conocer, conocerá nuestro lado, conocerá otra cara,
    se acordará de nosotros, se acordará de mí, te acordarás de mí, te acordarás de nosotros, se va a acordar,
    te vas a acordar
KNOW_WHERE  sabemos dónde, sé dónde, sabemos por dónde, sabemos a qué hora, sabemos quién, conocemos su domicilio,
    conocemos tu, tenemos su dirección
NO_ANSWER  no respondemos de, no respondo de, no me hago responsable, no nos hacemos responsables,
    no me hago cargo de lo, declinamos toda, no garantizo lo que
MEASURE  medida:n, acción:n, represalia:n, cartas en el asunto, otras vías, otros medios, otros métodos,
    otras acciones, otros caminos, otros procedimientos más, otras formas, otra vía, otro camino
TAKE*  tomar:v, adoptar:v, emprender:v, iniciar:v, recurrir:v, emplear:v, usar:v, utilizar:v, acudir:v, explorar:v,
    ejercer:v, buscar:v, cobrar:v, activar:v, aplicar:v
ROUGH  duro:a, drástico:a, contundente:n, severo:a, oportuno:a, pertinente:n, necesario:a, desagradable:n, enérgico:a,
    extremo:a, expeditivo:a, correspondiente:n, otros, otras, menos amistoso, menos amistosas, menos amable,
    menos amables, más serias, más serios, tajante:n, procedente:n, convenientes, que correspondan, que procedan,
    más graves, fuertes, previstas, agradables
MEASURING  local, puerta:n, mueble:n, hueco:n, ventana:n, mesa:n, cocina:n, cristal:n, pared:n, seguridad, armario:n,
    obra:n, calidad, higiene, ahorro
NOT_SO  esto no va a quedar, esto no quedará, esto no se queda, no se va a salir con la suya, no te vas a salir,
    no se va a ir de rositas, no se irá de rositas, no se crea que, no te creas que, no se piense que,
    esto no se va a quedar, no se saldrá con la suya, no va a librarse, no se librará, no te librarás,
    no se va a librar
OBLIGED  vemos obligados, vemos forzados, veremos obligados, veremos forzados, vernos obligados, veré obligado,
    verá obligada, veo obligado, veo obligada, veré obligada, verme obligado, veríamos obligados,
    vemos en la obligación, veremos en la obligación, verá obligado, nos obliga, nos obligará, nos obligan,
    nos obligue, nos obligue a, nos obligas, nos obligaría, nos obligarás, me obliga, me obligas, me obligue,
    nos fuerza, nos fuerzan, nos empuja, nos empujan, nos empujas, nos aboca, vemos abocados, nos deja otra,
    no nos deja, no nos dejan, no nos dejas, no nos deje, no me deja, no me dejas, no me deje, no nos quedará,
    no nos queda, no me queda, no me quedará, no tendremos otra, no tendremos más, no tenemos otra,
    no tenemos más remedio, no tendré otra, no tendré más, no hay otra salida, nos veremos en la necesidad,
    nos vemos en la necesidad, nos vemos en la obligación, no nos va a quedar, nos pone en la obligación,
    estaremos obligados, no nos quedaría
OBLIGED_OK  precio:n, tarifa:n, reparto:n, temporal, ley, normativa, retrasar:v, aplazar:v, hacienda nos, cerrar por,
    proveedor nos, horario:n, tormenta, obras, fabricante
WARN_YOU  le advierto, le advertimos, les advierto, les advertimos, te advierto, te advertimos, os advierto,
    os advertimos, queda advertido, queda usted advertido, quedan advertidos, quedan ustedes advertidos,
    quedas advertido, está advertido, está avisado, está usted avisado, queda avisado, queda usted avisado,
    quedan avisados, quedan ustedes avisados, quedas avisado, estás avisado, estáis avisados, el que avisa,
    quien avisa, avisado queda, avisados quedan, no diga que no le avisé, no diga que no le avisamos, luego no diga,
    luego no se queje, luego no te quejes, después no te quejes, después no se queje, que conste que le avis,
    damos por avisado, avisados estáis, avisado está, avisado estas, advertido queda, advertido está,
    que luego no se diga, tómelo como un aviso, tómelo como una advertencia, considérelo una advertencia,
    considérese avisado, considérese advertido
WARN_OK  error, errores, cuenta, iban, fraude:n, cambio, cambios, correos falsos, festivo, cierre, huelga
MENACE_WORD*  amenaza:n, amenazar:v
NOT_MENACE  tormenta:n, temporal, lluvia:n, nieve, crisis, proveedor, plaga:n, competencia, viento:n, inundación,
    ruina
BADLY  por las malas, a las malas, por las buenas, a las buenas, de una forma u otra, de un modo u otro,
    de una manera u otra, cueste lo que cueste, por lo civil o por, sea como sea, por la fuerza, a la fuerza,
    por narices, por cojones, me la paga, me la pagas, me las paga, me las pagas, me las vas a pagar,
    me las va a pagar, nos las va a pagar, nos las pagará, me las pagarás, nos la vas a pagar,
    tarde o temprano pagará, tarde o temprano lo pagará, lo va a pagar caro, lo pagará caro, lo pagarás caro,
    le va a salir caro, te va a salir caro, le saldrá caro, guerra
UP_TO_YOU  usted verá, ustedes verán, tú verás, vosotros veréis, vos verás, usted sabrá, tú sabrás, vos sabrás,
    ustedes sabrán, allá usted, allá tú, allá ustedes, allá vosotros, usted mismo, ya sabe lo que, ya sabes lo que,
    ya saben lo que, sabe lo que le espera, aténgase, ya se imagina, ya te imaginas, no querrá que, no querrás que,
    no querrán que, por su propio bien, por tu propio bien, por su bien, por tu bien, más le vale, más te vale,
    más les vale, más os vale, no le conviene, no te conviene, no le interesa que, mejor será que pague,
    le conviene pagar, te conviene pagar, le trae cuenta pagar, ojo con, cuidado con, tenga cuidado, ten cuidado,
    vaya con cuidado, ándese con, ándate con, si sabe lo que le conviene, si sabes lo que te conviene,
    va por mal camino, está jugando con fuego, estás jugando con fuego, juega con fuego, no juegue con,
    no jueguen con, no juegues con, no sabe con quién, no sabes con quién, no saben con quién, no nos conoce,
    no me conoce, no me conoces
COMING  lo que vendrá, lo que venga, lo que le espera, lo que te espera, lo que les espera, lo que pueda pasar,
    lo que pueda pasarle, lo que le pase, lo que te pase, lo que pase, lo que se le viene, lo que se le avecina,
    tendrá noticias nuestras, tendrás noticias nuestras, tendrán noticias nuestras, le va a gustar, le van a gustar,
    te va a gustar, te van a gustar, le gustará nada, le gustarán nada, va a ser desagradable, será desagradable,
    será muy desagradable, será peor, va a ser peor, irá a peor, serán peores, se pondrá feo, se va a poner feo,
    se pondrán feas, se van a poner feas, no habrá marcha atrás, sin contemplaciones, sin más contemplaciones,
    contemplaciones, miramientos, sin más avisos, sin más aviso, sin previo aviso, hasta el final,
    hasta las últimas consecuencias, hasta donde haga falta, no pararemos, no pararé, no vamos a parar,
    no voy a parar, caerá todo el peso, todo el peso de la ley, peso de la ley, le perseguiremos, te perseguiremos,
    haremos todo lo posible para cobrar
AGAINST  contra usted, contra ustedes, contra su, contra ti, contra vosotros, en su contra, en tu contra,
    en contra de usted, en contra suya, contra tu, contra vuestra
VISIT*  a por usted, a por ustedes, a por ti, a por vosotros, mandaremos a alguien, mandaré a alguien,
    enviaremos a alguien, enviaré a alguien, nos presentaremos en su, me presentaré en su, me presento en su,
    nos presentaremos en tu, iremos a su, iré a su, iremos a tu, iré a tu casa, iremos a buscarle, iré a buscarle,
    iremos a buscarte, iremos a verle, haremos una visita, haré una visita, hacerle una visita, hacerte una visita,
    un par de amigos, unos amigos, pasaremos por su, pasaré por su, plantaremos en su, plantaré en su, irá alguien a,
    irá un compañero a, esperaremos a la salida, esperarle a la salida, en la puerta de su casa,
    a la puerta de su casa
COLLECT  cobrar, dinero, recoger, cobro, personalmente, casa, domicilio, local, oficina, puerta, cara a cara,
    no se vaya, buscarle
"""
