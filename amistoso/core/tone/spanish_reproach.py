"""Spanish words by meaning: blame, guilt, repetition and irony."""

WORDS = """
SWEAR  juro, le juro, te juro
BREAK*  incumplir:v, incumplidor:a, incumplimiento:n
YOU_BROKE  ha incumplido, han incumplido, has incumplido, habéis incumplido, incumple, incumplen, incumples,
    incumplís, incumplió, incumplieron, incumpliste, incumpliendo, su incumplimiento, sus incumplimientos,
    tu incumplimiento, vuestro incumplimiento, su reiterado incumplimiento, incumplidor, incumplidores,
    ha faltado a su, faltado a su palabra, falta a su palabra, faltando a su palabra, no ha cumplido, no han cumplido,
    no has cumplido, no habéis cumplido, no cumple, no cumplen, no cumples, no cumplís, no cumplió, no cumpliste,
    nunca cumple, nunca cumplen, nunca cumples, nunca cumplís, ha roto, han roto, has roto, sigue incumpliendo,
    faltó a su, roto su promesa, roto su palabra, roto el acuerdo, no mantiene su, no mantuvo su, no respeta,
    no respetan, no ha respetado, no han respetado, no hace honor, sin cumplir, faltando a lo, no ha hecho frente,
    no hace frente, desatender:v:desatiend, desatendido, eludir:v, eludiendo, rehuir:v:rehuy, rehúye, rehuye
FAULT  culpa:n, culpable:n
YOUR_FAULT  culpa suya, culpa tuya, culpa vuestra, su culpa, tu culpa, vuestra culpa, por culpa de usted,
    por culpa de ustedes, por su culpa, por tu culpa, culpa de su, único culpable, únicos culpables,
    el culpable es usted, usted es el responsable, único responsable, exclusiva responsabilidad, imputable a usted,
    imputable a su, imputables a su, por su causa, por causa suya
VICE*  irresponsabilidad, irresponsable:n, negligencia, negligente:n, mala fe, dejadez, desidia, informalidad,
    mala voluntad, desinterés, caradura, desprecio, despropósito, incompetencia, descontrol, morosidad, indolencia,
    desconsideración, desconsiderado:a, despreocupación, deslealtad, desleal, irrespetuoso:a, cinismo, hipocresía,
    tomadura de pelo, engaño:n, maniobra:n, artimaña:n, triquiñuela:n, treta:n, mentira:n, patraña:n, embuste:n,
    egoísmo, ineptitud, pasotismo, incapacidad, insolencia
LIE*  mentir:v:mient+mint, engañar:v, burlar:v, burla, estafar:v, timar:v, pitorrear:v, vacilar:v, torear:v, marear:v,
    ningunear:v, tomadura
LIED_US  me está mintiendo, me están mintiendo, me estás mintiendo, nos estás mintiendo, mintiendo desde,
    tome más el pelo, tomen más el pelo, tomes más el pelo, nos tome el pelo, nos tomen el pelo, me tome el pelo,
    nos miente, nos mienten, nos mientes, nos mentís, nos mintió, nos mintieron, nos mentiste, nos ha mentido,
    nos han mentido, nos has mentido, nos habéis mentido, nos engaña, nos engañan, nos engañas, nos engañó,
    nos engañaste, nos ha engañado, nos han engañado, nos has engañado, nos habéis engañado, nos está engañando,
    nos están engañando, nos está mintiendo, nos están mintiendo, me miente, me mientes, me mintió, me mentiste,
    me ha mentido, me has mentido, me engaña, me engañas, me ha engañado, me has engañado, me está engañando,
    miente usted, mienten ustedes, nos ha tomado, nos está tomando, nos toma el pelo, nos toman el pelo,
    nos tomas el pelo, tomar el pelo, tomarnos el pelo, tomándonos el pelo, tomando el pelo, tomado el pelo,
    nos está toreando, nos están toreando, nos está mareando, nos están mareando, se ríe de, se ríen de, te ríes de,
    os reís de, se está riendo de, se están riendo de, riéndose de, reírse de, reirse de, te estás riendo,
    haberse reído de, haberte reído de, se burla, se burlan, te burlas, burlándose, nos la ha jugado,
    nos la han jugado, nos ha timado, nos han timado, nos ha estafado, nos han estafado, nos estafó,
    nos está estafando, ha mentido, han mentido, has mentido, mentirnos, engañarnos, burlarse de, deja de mentir,
    deje de mentir, no mienta, no me mienta, no mientas, se cree que somos tontos, nos toma por tontos,
    nos toman por tontos, me toma por tonto, nos toma por, nos cree tontos, nos chulea
EXCUSE*  excusa:n, pretexto:n, cuento:n, milonga:n, evasiva:n, largas, escurrir el bulto, excusarse, historia:n,
    monserga:n, rollo
EXCUSE_VERB  poner:v:pong+pus+pondr, inventar:v, siempre, otra, mismo, misma, mismas, mismos, más, sus, tus, vuestras,
    basta, deje, dejen, deja, dejad, dejate, déjese, tanta, tantas, darnos, dando, da, dan, das, creemos, creo, nueva,
    con
EXCUSE_OK  copia, técnico, técnica, en nuestra, nuestra empresa, sin excusa nuestra, esto no es una excusa,
    no es excusa por nuestra, familiares
IGNORE*  ignorar:v, caso omiso, hace oídos sordos, oídos sordos, haciéndose el, hace el loco, haciendo el loco,
    hacerse el, se hace el, se hacen los, te haces el, te haces la, se hace la, os hacéis los, se está haciendo el,
    se están haciendo los, hace el sueco, el avestruz, mira para otro lado, miran para otro lado,
    mirar para otro lado, mirar hacia otro lado, mira hacia otro lado, mirando para otro lado, da la callada,
    callada por respuesta, se esconde, se esconden, te escondes, escondiéndose, esconderse, esconderte, no da la cara,
    no dan la cara, no das la cara, dé la cara, den la cara, da la cara, desaparecer:v:desaparezc del mapa,
    no se digna, no se dignan, no te dignas, ni se digna, se ha dignado, dignarse, se dignó, no da señales,
    no dan señales, ni siquiera contesta, ni siquiera responde, ni contesta, ni responde, ni se molesta,
    ni siquiera se, deja de contestar, deja usted de contestar, dejan de contestar, dejado de contestar, no coge el,
    no cogen el, no coges el, no contesta a, no contestan a, no contestas a, no responde a nuestros,
    no responden a nuestros, no responde nuestros, no responde a nuestras, no ha tenido la, ni ha tenido la,
    sin dar explicaciones, se ha desentendido, se desentiende, se desentienden, silencio administrativo,
    no ha hecho usted nada, no ha hecho nada, no hace nada, no hacen nada, nos evita, nos está evitando,
    evitando nuestras, esquivar:v, dándonos largas, nos da largas, nos dan largas, nos das largas, dando largas
IGNORE_OK  rogamos, no tenga en cuenta, puede ignorar, ignore este, ignore el, ignoramos, ignoro, quizá, quizás,
    tal vez
NO_INTENT  no tiene intención, no tienen intención, no tienes intención, no tiene voluntad, no tienen voluntad,
    no tiene ningún interés, no tienen ningún interés, no quiere pagar, no quieren pagar, no quieres pagar,
    no queréis pagar, no le interesa pagar, no les interesa pagar, no te interesa pagar, no le da la gana,
    no os da la gana, no les da la gana, no te da la gana, se niega, se niegan, te niegas, os negáis, se ha negado,
    se han negado, negarse a, negándose a, su negativa, no piensa pagar, no piensan pagar, no piensas pagar,
    poca voluntad, nula voluntad, falta de voluntad, falta de interés, nulo interés, falta de compromiso,
    no va con usted, no va contigo, no va con ustedes, se resiste a, se resisten a, le importa un, le importamos,
    le da igual, les da igual, te da igual, le trae sin cuidado, le importa poco, no le importa
NO_INTENT_OK  si le da igual, si les da igual, si te da igual, si no le importa, si no les importa, le da igual si,
    le importa si, le da igual el
KNOWS_WELL  sabe ya cómo, ya sabe cómo paga, sabe perfectamente, saben perfectamente, sabes perfectamente,
    sabéis perfectamente, sabe de sobra, saben de sobra, sabes de sobra, sabe muy bien, saben muy bien,
    sabes muy bien, sabe usted muy bien, sabe usted perfectamente, sabe usted de sobra, a sabiendas, deliberadamente,
    a propósito, con toda la intención, conscientemente, intencionadamente, premeditadamente, adrede,
    de forma deliberada, sistemáticamente, por sistema, sabe bien lo que
LATE_DAYS  días de retraso, días de demora, días de mora, meses de retraso, meses de demora, semanas de retraso,
    días de atraso, meses de atraso, meses sin pagar, días sin pagar, semanas sin pagar, días tarde, años sin pagar,
    días moroso, meses sin abonar, días sin abonar, meses de impago, días de impago
LATE_OK  entrega:n, entregas, pedidos, obras, pedido, nuestro, nuestra, disculpas, hemos, obra
LATE_ALWAYS  siempre paga tarde, siempre pagan tarde, siempre pagas tarde, siempre tarde, siempre igual,
    siempre lo mismo, siempre la misma, siempre las mismas, siempre los mismos, siempre se retrasa,
    siempre se retrasan, siempre te retrasas, siempre con retraso, como siempre tarde, tarde como siempre,
    lo de siempre, tarde mal y nunca, tarde y mal, mal y tarde
KEPT_OURS  se ha quedado con, se han quedado con, te has quedado con, os habéis quedado con, se queda con nuestro,
    se aprovecha, se aprovechan, te aprovechas, aprovecharse de, aprovechándose, abusar:v de, abusando de, abuso de,
    abusa de, financiarse a nuestra, vive a nuestra costa, a nuestra costa, a costa nuestra, a costa de los demás,
    a costa de otros, disfruta de nuestro, usa nuestro dinero, gratis
EXPLAIN_WHY  explique por qué, explíqueme por qué, explíquenos por qué, explica por qué, explícame por qué,
    expliquen por qué, explique ahora, dígame por qué no, díganos por qué no, dime por qué no, justifique,
    justifíquese, dé explicaciones, den explicaciones, exijo una explicación, exigimos una explicación,
    exigimos explicaciones, exijo explicaciones, por qué no paga, por qué no pagan, por qué no pagas,
    por qué no ha pagado, por qué no han pagado, por qué no has pagado, por qué demonios, por qué narices,
    a qué espera, a qué esperan, a qué esperas, qué espera para, a qué está esperando, cuándo piensa, cuándo piensan,
    cuándo piensas, cuándo narices, cuándo demonios, hasta cuándo, para cuándo piensa, se puede saber, cree usted que,
    se cree usted, qué se ha creído, qué se cree, qué se creen, quién se cree, quién se ha creído, qué te crees,
    quién te crees, no le da, no le parece que ya, le parece normal, te parece normal, les parece normal,
    os parece normal, le parece bonito, te parece bonito
DISAPPOINT  después de tantos años, después de tanto tiempo, nos trata así, nos tratan así, nos tratas así,
    nos ha decepcionado, nos han decepcionado, nos has decepcionado, me ha decepcionado, me has decepcionado,
    nos decepciona, nos decepcionan, me decepciona, nos ha defraudado, nos han defraudado, nos has defraudado,
    me ha defraudado, nos ha fallado, nos han fallado, nos has fallado, me ha fallado, me has fallado,
    nos habéis fallado, nos falla, decepcionante, qué decepción, una decepción, gran decepción, decepcionados con,
    decepcionado con, decepcionados por, dolidos con, decepción con, esperábamos otra cosa, esperaba otra cosa,
    esperábamos más de, esperaba más de, no esperábamos esto, no esperaba esto, no me lo esperaba de,
    no nos lo esperábamos de, así nos lo agradece, así nos lo agradecen, así nos lo agradeces, así nos lo paga,
    así nos lo pagan, así nos lo pagas, así me lo paga, así me lo agradece, así nos paga, así agradece,
    con todo lo que hemos hecho, con lo que hemos hecho por, después de todo lo que, traicionar:v, traición,
    nos ha traicionado, traicionado nuestra, abusado de nuestra, abusado de nuestra confianza, su conciencia,
    tu conciencia, mala conciencia, cargo de conciencia, remordimiento:n, duerme tranquilo, dormir tranquilo,
    dormir tranquila, duerme por las noches, dormir por las noches, dormirá tranquilo, ponga la mano en el,
    ponerse en nuestro lugar, póngase en nuestro lugar, se lo merece, no nos lo merecemos, no nos merecemos,
    no me lo merezco, no merecemos, si tuviera corazón, le pido por mis hijos, debería sentirse, deberían sentirse,
    deberías sentirte, lástima
HARMING_US  hundiendo, arruinando, nos hunde, nos arruina, nos está perjudicando, nos perjudica, nos está haciendo,
    nos hace mucho daño, mucho daño, ahogando, nos ahoga, asfixiando, nos asfixia, dejarnos en la ruina,
    nos lleva a la ruina, a la ruina, nos está llevando, nos va a llevar, nos está costando, en graves apuros,
    al borde de, cerrar la empresa, cerrar el negocio, bajar la persiana, echar el cierre, nos está causando,
    nos causa, nos ha causado, nos están causando, nos ocasiona, nos está ocasionando
HARMING_OK  reparto, tormenta, temporal, proveedor, avería
CANT_PAY  no podemos pagar, no podremos pagar, no puedo pagar, no podré pagar, no puedo dar de comer,
    no podemos atender, no llegamos a fin de, sin cobrar, no cobran, no comen, no come, despedir gente,
    despedir a gente, despedir a, echar a gente, pasar hambre, quedarse en la calle, quedarán en la calle, a la calle,
    familias que dependen, familias dependen, familias que viven, dependen de, nóminas
BECAUSE_YOU  por usted, por ustedes, por ti, porque usted, porque ustedes, porque tú, usted no paga, ustedes no pagan,
    tú no pagas, por su culpa, por tu culpa, si usted no, si tú no, si ustedes no, no nos paga, no nos pagan, no paga,
    no pagan, no pagas, no nos paguen, su factura, su retraso, su impago, su pago, su deuda, lo que nos debe,
    su falta, ustedes
ORDINAL  segunda, tercera, cuarta, quinta, sexta, séptima, octava, novena, décima, enésima, milésima, última,
    vigésima, 2a, 3a, 4a, 5a, 2ª, 3ª, 4ª, 5ª
TIMES  vez
NAG*  escribir:v, llamar:v, pedir:v:pid, reclamar:v, recordar:v:recuerd, avisar:v, solicitar:v,
    requerir:v:requier+requir, insistir:v, contactar:v, tener:v:ten+teng+tien+tuv, perseguir:v:persig,
    repetir:v:repit, reiterar:v, dirigimos, decir:v:dig+dij+dic, enviar:v, mandar:v, vernos, vemos, pregunt,
    preguntar:v
AGAIN  una vez más, otra vez, una y otra vez, de nuevo, nuevamente, vuelta a vuelta
NAG_HARD*  reclamar:v, perseguir:v:persig, tener que, tenemos que, tengo que, hemos de, exigir:v, vemos en,
    vemos obligados, necesidad, no paga, no ha pagado, incumplir:v, incumplido, la misma, lo mismo,
    mentir:v:mient+mint, ir detrás, andar detrás
MANY  innumerable:n, numeroso:a, múltiple:n, repetido:a, incontable:n, sucesivo:a, infinidad de, multitud de,
    reiterado:a, reiteración, constante:n, continuo:a, insistente:n, mil veces, cien veces, veinte veces, diez veces,
    cientos de, decenas de, montones de, docenas de, muchísimas veces, muchas veces, tantas veces, tantos, tantas,
    varias veces, varios, varias, no sé cuántas, no sé cuántos, todos nuestros, todas nuestras, todos los, ya van,
    van ya, llevamos ya
CONTACTS  aviso:n, correo:n, email:n, mensaje:n, recordatorio:n, requerimiento:n, llamada:n, ocasión:n, ocasiones,
    carta:n, escrito:n, intento:n, comunicación:n, comunicaciones, reclamación:n, reclamaciones, veces,
    notificaciones, peticiones, solicitudes, whatsapps, emails, mails
DESPITE  pese a, a pesar de, pese al, a pesar del, no obstante nuestros, haciendo caso omiso
HOW_OFTEN  cuántas veces, cuántos correos, cuántos avisos, cuántas llamadas, cuántas cartas, cuánto tiempo más,
    cuánto más, por enésima, enésimo:a
ALWAYS_AFTER  todos los días, cada día, a diario, cada hora, cada mañana, día y noche, día tras día, a todas horas,
    sin parar, diariamente, mañana tarde y noche, cada cinco minutos
WEARY  cansado:a, harto:a, aburrido:a, agotado:a, hastiado:a, quemado:a, saturado:a
WEARY_US  estamos, estoy, nos, me, nos tiene, nos tienen, me tiene, me tienes, nos tienes, empezamos a estar,
    ya estamos, cansan, tenemos
WEARY_OK  nos escribió, usted, su proveedor, descansar:v, artículo:n, existencias, producto:n, stock
CHASE*  perseguirle, perseguirles, perseguirte, perseguiros, persiguiéndole, persiguiendo, perseguir para,
    detrás de usted, detrás de ustedes, detrás de ti, detrás suyo, ir detrás, andar detrás, mendigar:v, suplicar:v,
    rogarle como, ir detras
STILL_UNPAID  sigue sin pagar, siguen sin pagar, sigues sin pagar, seguís sin pagar, continúa sin pagar,
    continúan sin pagar, sigue usted sin pagar, sigue sin abonar, siguen sin abonar, sigue sin cumplir,
    siguen sin cumplir, sigue sin hacer, siguen sin hacer, sigue sin dar, sigue sin contestar, siguen sin contestar,
    sigue sin responder, siguen sin responder, sigue usted sin, siguen ustedes sin, todavía no ha pagado,
    todavía no han pagado, aún no ha pagado, aún no han pagado, no nos ha pagado, no nos han pagado,
    no nos has pagado, todavía no nos, no ha pagado, no han pagado, no has pagado, no habéis pagado, no ha abonado,
    no han abonado
STILL_OK  si, quizá, quizás, tal vez, consta, ha llegado, disculpe, todavía no nos consta, todavía no nos ha,
    todavía no nos han
SERVICE*  servicio:n, suministro:n, cuenta:n, pedido:n, entrega:n, acceso:n, mercancía:n, maquinaria, garantía:n,
    descuento:n, crédito, línea, licencia:n, usuario, contrato, envío:n, material, dato:n, web, dominio, hosting,
    reparaciones, llamada:n, soporte, asistencia, mantenimiento, relación, relaciones, colaboración, servirle,
    atenderle
CUT_OFF*  cortar:v, cortaremos, suspender:v, bloquear:v, paralizar:v, retener:v:reten+reteng+retien+retuv+retendr,
    cancelar:v, cancelado:a, anular:v, anulado:a, interrumpir:v, congelar:v, dejar:v de, retirar:v, rescindir:v,
    desconectar:v, perder:v:perd+pierd, eliminar:v, borrar:v, romper:v, prescindir:v
CUT_FUTURE  cortaremos, cortaré, suspenderemos, suspenderé, bloquearemos, bloquearé, paralizaremos, retendremos,
    retendré, cancelaremos, cancelaré, anularemos, anularé, interrumpiremos, congelaremos, dejaremos de, dejaré de,
    retiraremos, rescindiremos, desconectaremos, perderá, perderán, perderás, eliminaremos, borraremos, romperemos,
    vamos a cortar, vamos a cortarle, vamos a bloquear, vamos a suspender, vamos a cancelar, vamos a anular,
    vamos a retener, procederemos a suspender, procederemos a cortar, procederemos a bloquear,
    procederemos a cancelar, procederemos a la suspensión, procederemos al corte, quedan anulados, quedan anuladas,
    queda anulado, queda suspendido, queda suspendida, quedan suspendidos, quedan suspendidas, queda bloqueado,
    queda bloqueada, quedan bloqueados, quedará suspendido, quedará suspendida, quedarán suspendidos,
    quedará bloqueada, quedará bloqueado, quedarán bloqueados, quedará cancelado, quedarán cancelados,
    será suspendido, será cancelado, será bloqueada, serán cancelados, se suspenderá, se cortará, se bloqueará,
    se cancelará, se cancelarán, se suspenderán, hemos bloqueado, hemos suspendido, hemos cortado, cortamos el,
    suspendemos, cortarle, cortarte, suspenderle, bloquearle, cortarles, le cortamos, te cortamos, te corto, le corto
CUT_OK  para usted, pieza:n, medida:n, como nos pidió, plano:n, recordatorio:n, sin compromiso, anterior, a medida,
    por error, reclamación
NOT_SERVE  no le serviremos, no les serviremos, no te serviremos, no os serviremos, no volveremos a servir,
    no volveremos a servirle, no volveremos a servirles, no volveremos a trabajar, no volveremos a suministrar,
    no volveré a trabajar, no le daremos, no les daremos, no te daremos, no le entregaremos, no te entregaremos,
    no le suministraremos, no atenderemos, no le atenderemos, no habrá más pedidos, no hay más pedidos,
    no hay pedidos, no habrá pedido, no hay pedido, no recibirá ni, no recibirá nada, no recibirá más,
    no va a recibir, no vamos a servir, no vamos a servirle, no vamos a suministrar, no vamos a entregar,
    no pensamos servir, no le vamos a servir, no saldrá ni un, no sale ni un, ni un tornillo, ni un pedido más,
    ni un pedido, ni un camión
NOT_SERVE_OK  más recordatorios, hasta el lunes, festivo, recordatorios, vacaciones
DENY  no le enviaremos ninguna, no le enviaremos copia, no le enviaremos la, no le mandaremos copia,
    no le mandaremos ninguna, no le daremos copia, no le daremos ninguna, no le daremos más explicaciones,
    no le facilitaremos, no vamos a facilitarle, no vamos a enviarle ninguna, no vamos a mandarle, no pensamos darle,
    no tiene derecho, no tienen derecho, no tienes derecho, nos da igual, nos dan igual, me da igual, me dan igual,
    nos trae sin cuidado, nos importa un, nos importa poco, me importa un, nos importan un, no nos importa,
    no nos importan, no me importa, no me importan, no nos interesa, no nos interesan, no me interesa,
    no me interesan, no vamos a discutir, no voy a discutir, no pienso discutir, no pensamos discutir,
    no vamos a entrar, no atenderemos ninguna, no admitiremos reclamaciones, no aceptamos reclamaciones,
    no aceptaremos reclamaciones, no se admiten reclamaciones, no queremos oír, no quiero oír, no quiero saber,
    no queremos saber, primero pague, pague primero, y luego hablamos, y después hablamos, y luego ya hablamos
DENY_OK  me da igual el, nos da igual el, nos da igual si, nos da igual que, me da igual que, nos da igual la fecha,
    me da igual la fecha, me da igual si, me da igual quien, nos da igual recibir
CONGRATS  enhorabuena, felicidades, felicitaciones, felicitar:v, bravo, aplauso:n, medalla:n, olé, premio,
    mis felicitaciones
NOT_PROUD*  récord:n, retraso:n, tardanza, tardar:v, impago:n, no pagar, moroso:a, sin pagar, peor, ni siquiera,
    tarde, excusa:n, larga, olvidar:v, olvido:n, paciencia, demorar:v, morosidad, rapidez con la que no
GUESS  supongo que, supongo, imagino que, imagino, seguro que, a lo mejor, me imagino, será que, parece que,
    por lo visto, se ve que, al parecer, debe de ser que, quizá, quizás, tal vez, igual, va a resultar que,
    no me diga que, no me digas que, no será que, ya veo que, veo que, vemos que, ya vemos que, seguramente,
    qué casualidad, qué curioso, qué raro que, qué mala suerte, con lo fácil, claro que, claro como, comprendo que,
    entiendo que, entendemos que, deduzco, intuyo, sospecho, doy por hecho
MOCK*  contando su dinero, contando tu dinero, contando billetes, calculadora, el perro, un perro, su yate,
    en el yate, del yate, banca electrónica, le enseñemos, le enseñe, enseñarle a, enseñarle cómo,
    le expliquemos cómo, muy difícil para, tan difícil, demasiado difícil, muy complicado para, muy complicado,
    tan complicado, cuesta tanto, le cuesta mucho, se le da mal, no sabe, no saben, no sabes, no tiene tiempo,
    no tienen tiempo, demasiado ocupado, demasiado ocupada, demasiado ocupados, muy ocupado, muy ocupados,
    se ha vuelto a, se le ha vuelto, se vuelve a, cuando toca pagar, a la hora de pagar, cuando hay que pagar,
    opcional, voluntario, es un hobby, de adorno, se paga sola, se pagan solas, por arte de magia, telepatía,
    paloma mensajera, en otro planeta, en la luna, perdido en una isla, isla desierta, el dinero crece, del árbol,
    de los árboles, gafas, un tutorial, manual de instrucciones, memoria de pez, amnesia, mala memoria,
    otro correo perdido, se pierda siempre, siempre se pierde, se pierden siempre, otra vez se ha perdido, aire,
    vivir del aire, somos un banco, una ong, hermanita:n de la caridad, financiera gratuita, banco gratuito,
    regalamos, regalo:n nuestro, no va con usted, va con ustedes, no va con ustedes, se han puesto de, en huelga de,
    unas vacaciones largas, vacaciones eternas, mucho trabajo firmar, botón
JOKE  gracias por nada, como de costumbre, qué casualidad, qué detalle, muy gracioso, tiene gracia, huequecito,
    ratito libre, si no es mucha molestia, si no es mucho pedir, si no es demasiado pedir, si se digna, si te dignas,
    si tienen a bien dignarse, cuando le apetezca, cuando te apetezca, cuando les apetezca, cuando le dé la gana,
    cuando te dé la gana, este siglo, algún siglo, este milenio, milagro, de milagro, no se me canse, no se hernie,
    no vaya a ser que, no vaya a herniarse, no vaya a ser que se, no vaya a arruinarse, pobrecito, pobrecitos,
    qué pena me da, lloro de, me parto, ja ja, jaja, jajaja, el ratoncito pérez, los reyes magos,
    tómese su tiempo total, tómense su tiempo total, sin prisas total, total ya, no hay prisa total, ni que,
    como si nos sobrara, como si fuéramos, ni que fuéramos, tan ocupado contando, su majestad, su señoría, señorito,
    señor marqués, el señor, don importante, lumbrera, genio, genios, eminencia, máquina de excusas, artista, campeón,
    campeones, vacación y vacación, entre siesta y siesta, siesta, viaje y viaje
JOKE_OK  gracias, el señor, máquina:n, cocina, cirugía, de costumbre
MISFORTUNE*  divorcio:n, divorciado:a, divorciarse, separación, enfermedad:n, enfermo:a, cáncer, infarto, depresión,
    ha muerto, muerte, muerto:a, murió, fallecer:v:fallezc, fallecimiento:n, fallecido:a, entierro:n, funeral,
    viudo:a, viudez, duelo, despido:n, despedido:a, despedir a media, embarazo, embarazada, baja médica, su baja,
    ingresado:a en, operación, su operación, accidente, la quiebra, en quiebra, embarazos, problemas familiares,
    problemas personales, problemas en casa, problemas de salud, ludopatía, alcohol, drogas, ere
BUT_PAY*  pero, no es excusa, no es motivo, no le exime, no justifica, no es razón, excusa, para no pagar, no exime,
    no quita, páguenos, pague, paguen, igual que, también para nosotros, no esperan, no nos incumbe,
    no es nuestro problema, no es asunto nuestro, no es problema nuestro, nos da igual, así que,
    sin embargo tiene que, aun así, tampoco
MISF_OK  sentimos, siento, lamentamos, no se preocupe, no te preocupes, dígalo, con confianza, cuente con, pésame,
    condolencias, buscamos otra, otra fecha, ánimo, recupérese, recuperación, fuerza
BORROW*  pida un préstamo, pide un préstamo, pidan un préstamo, pedí un préstamo, pedid un préstamo, pídase un,
    pídalo prestado, pídelo prestado, pida prestado, pida un crédito, pide un crédito, pidan un crédito,
    solicite un préstamo, solicite un crédito, saque un préstamo, saque un crédito, saca un crédito, rehipoteque,
    rehipoteca, rehipotecar, hipoteque, hipoteca la, hipoteca tu, hipoteque su, hipotecarse, hipotéquese, endéudese,
    endeúdese, endeúdate, venda el, venda la, venda su, venda algo, venda lo, vende el coche, vende algo,
    vende lo que, vende la, venda un, vendan el, vendan algo, empeñe, empeña, empeñar:v el, préstamo personal si,
    préstamo si hace falta, tire de, rasque, ráscate, rasquese, pídale el dinero, pídale dinero, pídeselo a,
    pídaselo a, pídale a, pídeles, pídele a, que pague su, que pague tu, que paguen sus, que lo pague su,
    que la pague su, que lo paguen sus, de su bolsillo, de su propio bolsillo, de tu bolsillo, saque el dinero de,
    saca el dinero de, debajo de las piedras
BORROW_OK  catálogo, entrada, tienda, stock
BE_FUTURE  será, serán, seria, van a ser, va a ser
SHOUTABLE*  pagar:v, abonar:v, ingresar:v, hacer:v:hag+hic, haga, pago, pagos, dinero, vencido:a, impagado:a, ya, hoy,
    ahora, urgente:n, inmediato:a, inmediatamente, nunca, no, sin, último:a, exigir:v, necesitamos, esperando,
    queremos, quiero, debe, deben, deuda, aviso, tiene, basta, responda, conteste, contesten, llame, exijo, exigimos,
    moroso:a, legales, embargo, denuncia, mañana, plazo, favor, cumpla, cuándo, adeudado:a
"""
