"""Spanish words by meaning: courts, lawyers, crime, authorities, others who are told."""

WORDS = """
LEGAL*  accion:n legal:a, acción:n legal:n, acciones legales, accion:n judicial:n, medida:n legal:n,
    medida:n judicial:n, vía:n judicial:n, vía:n legal:n, vía contenciosa, reclamacion:n judicial:n,
    reclamacion:n legal:n, demanda:n judicial:n, proceso:n judicial:n, procedimiento:n judicial:n,
    procedimiento:n monitorio, juicio monitorio, juicio verbal, proceso monitorio, petición de monitorio, monitorio:n,
    judicialmente, por lo judicial, legalmente contra, litigio:n, litigar:v, pleito:n, pleitear:v, costas del juicio,
    costas judiciales, costas procesales, sede judicial, instancia:n judicial:n, notificación judicial,
    cobro judicial, ejecución judicial, ejecución forzosa, acreedores contra, concurso de su empresa,
    concurso de acreedores, concurso necesario, reclamada judicialmente, acciones que nos asisten,
    acciones que procedan, acciones procedentes, acciones que en derecho, acciones civiles, procedimiento legal,
    procedimientos legales, proceso legal, procesos legales, medios legales, recursos legales, cauce judicial,
    cauces legales, terreno judicial, carta documento, reclamacion por via
GARNISH*  embargar:v, embargo:n, subasta judicial, subastar:v, ejecución de sus, ejecución de bienes, ejecutar sus,
    ejecutaremos sus, alzamiento de bienes, desahuciar:v, desahucio:n, congelar:v sus cuentas, bloqueo de sus cuentas,
    bloquear:v sus cuentas, incautar:v, confiscar:v, decomisar:v
NOT_GARNISH  sin embargo, emocion, la emocion, tristeza, alegria, recuerdo
LAWYER*  abogado:a, abogacia, letrado:a, procurador:a, departamento:n jurídico:a, servicio:n jurídico:a,
    asesoría:n jurídica, asesores jurídicos, asesores legales, gabinete jurídico, gabinetes jurídicos,
    equipo jurídico, equipo legal, departamento legal, asesoría legal, bufete:n, despacho jurídico, area juridica,
    área legal, picapleitos
YOUR_LAWYER  su departamento, sus abogados, su abogado, su abogada, tu abogado, su letrado, su asesoría,
    sus servicios, su despacho, su bufete, su equipo legal, su área
COURT*  juzgado:n, tribunal:n, juez:n, jueza:n, juicio:n, justicia, magistrado:n, tribunal de justicia
A_COURT  el juzgado, los juzgados, un juzgado, al juzgado, del juzgado, los tribunales, un tribunal, el tribunal,
    el juez, un juez, una jueza, la jueza, la justicia, un juicio, el juicio, a juicio, en juicio, del juez, al juez,
    tribunales, juzgados
COURTWARD*  llegar:v, ir:v, iremos, ire, acudir:v, llevar:v, llevaremos, acabar:v, terminar:v, ver:v, vernos, veremos,
    vemos, veras, vera, vere, presentar:v, recurrir:v, poner:v:pong+pus+pondr, en manos, comparecer:v:comparezc,
    sentar:v:sient, decidir:v, dirimir:v, citar:v, citacion:n, escrito:n, iniciar:v, intervenir, meter:v, arreglar:v,
    empujar:v, plantar:v, reclamar:v, hablar:v, explicar:v, encontrar:v:encuentr, vas a ir, resolver:v:resuelv,
    tramitar:v, expediente:n, denunciar:v, juzgar, ir a
OPINION  a su juicio, a nuestro juicio, a mi juicio, a tu juicio, a juicio de, sano juicio, juicio de nuestros,
    de paz, buen juicio, tribunal de tesis, juicio sobre, en el juicio de, concurso
FILED*  presentar:v, poner:v:pong+pus+pondr, interponer:v:interpon+interpong+interpus+interpondr, tramitar:v,
    preparar:v, redactar:v, cursar:v, formular:v, admitir:v
SUE*  demandar, demandarle, demandarles, demandarte, demandaros, demandarlo, demandarlos, demandaremos, demandare,
    demandara, demandaran, demandaria, demandariamos, querella:n, querellarse, querellaremos, querellarnos,
    querellarme, le demandamos, te demandamos, les demandamos, le demanda, te demando, le demando, nos demanda,
    demandando, le demande, lo demando, le demanden, te demanden, los demandamos, lo demandamos
SUIT  demanda:n, querella:n, escrito de demanda
HAND_OVER*  pasar:v, trasladar:v, entregar:v, remitir:v, derivar:v, manos de, manos, instruccion:n, encargar:v,
    ceder:v, ponerse en contacto, contactar:v, noticia:n, reclamar:v, acudir:v, presentar:v, hablar:v, consultar:v,
    enviar:v, mandar:v, transferir:v:transfier, poner:v:pong+pus+pondr, llevar:v, van a llevar, recibir:v, estudiar:v,
    preparar:v, encarguen, ocupar:v, tener:v:tien+teng+tuv+tendr noticias, llamar:v, escribir:v, poniendo, visita:n,
    contratar:v, personarse, avisar:v
NEED_LAWYER  busque, busca, busquese, buscate, buscando, buscarse, buscarte, necesitara, va a necesitar,
    vas a necesitar, contrate, prepare, preparese
CRIME*  delito:n, delictivo:a, delincuente:n, estafa:n, estafar:v, estafador:a, fraude:n, fraudulento:a,
    defraudador:a, apropiación indebida, código penal, vía penal, cárcel, carceles, prisión, entre rejas, preso:a,
    penalmente, responsabilidad penal, administración desleal, insolvencia punible, querella criminal, robo, atraco,
    hurto, ha robado, han robado, has robado, habéis robado, robarnos, está robando, están robando, robando, fiscalía,
    esto es robar, eso es robar, llamar robar
FRAUD_CARE  evitar:v, prevenir:v:prevén, proteger:v:protej, por seguridad, seguridad, intento:n, cuidado, precaución,
    furgoneta, nos robaron, suplantación, suplantar:v, precio:n, alarma:n, incidente:n
DENOUNCE*  denunciar:v, denuncia:n
POLICE  policia, guardia civil, comisaria, mossos, ertzaintza, gendarmeria, fiscal
REPORT_TO  denunciar:v, denunciarle, denuncia, llamar:v, avisar:v, presentar:v, poner:v, acudir:v, ir, iremos,
    intervenir, intervenga, parte
NOT_DENOUNCE  vecino:n, contrato:n, convenio:n
COURTPAPER  requerimiento judicial, requerimiento notarial, cedula de, citación judicial, orden judicial, mandamiento,
    diligencia de, auto de, providencia de, notificación judicial, comparezca, comparecencia,
    notificación previa al embargo, orden de embargo, sentencia judicial, ejecución contra
AUTHORITY*  juzgado:n, tribunal:n, agencia tributaria, hacienda, policia, guardia civil, ministerio:n,
    seguridad social, notaría, fiscalía, aeat, delegación del gobierno, registro de morosos, banco de españa,
    inspección
CALLING_FROM  le llamo de, le llamo del, le llamo desde, le llamamos de, le llamamos del, le llamamos desde,
    te llamo del, te llamo de, le escribo de, le escribo del, le escribimos de, le escribimos del,
    le escribimos desde, le habla, le hablo del, le hablo de, somos de, somos del, soy de, soy del,
    llamo de parte del, le contactamos desde, le llaman del
I_AM  soy, somos, le habla, le atiende, le escribe
OFFICIAL*  abogado:a, letrado:a, procurador:a, inspector:a, juez, agente judicial, policía, funcionario:a, notario:a,
    fiscal, oficial del juzgado, secretario judicial, subinspector:a, perito judicial, recaudador:a
PARCEL  paquete para, premio, sorteo, un envío para
CALL_ME  llámeme, llámenos, llámame, llamenos, número, confirme, entregárselo, recogerlo
VERGUENZA*  verguenza:n, vergonzoso:a, bochorno:n, bochornoso:a, avergonzar:v:averguenz, avergonzado:a, abochornar:v,
    sonrojar:v, sonrojo
SHAME_WORD*  lamentable:n, deplorable:n, penoso:a, patético:a, indignante:n, inadmisible:n, intolerable:n,
    inaceptable:n, indigno:a, impresentable:n, ridículo:a, vergonzoso:a, escandaloso:a, reprobable:n, reprochable:n,
    indecente:n, miserable:n, asqueroso:a, despreciable:n, injustificable:n, insultante, poco serio, poco seria,
    poco serios, nada serio, nada seria, incalificable:n, infame:n, inmoral:n, nefasto:a, pésimo:a
CONDUCT*  actitud:n, conducta:n, comportamiento:n, forma de actuar, forma de trabajar, forma de proceder,
    manera de actuar, manera de trabajar, proceder, trato, gestión, silencio, seriedad, pasividad, retraso, demora,
    empresa, falta de respuesta, trayectoria, historial de pago, modo de actuar
DAMN  da pena, dan pena, das pena, deja mucho que desear, dejan mucho que desear, da asco, dais pena, da verguenza,
    cara dura, vaya cara, menuda cara, qué cara, tanta cara, cara mas dura, se le cae la cara, se os cae la cara,
    se te cae la cara, mala imagen, no son de fiar, no es de fiar, no eres de fiar, de poco fiar, falta de seriedad,
    falta de profesionalidad, poca profesionalidad, falta de respeto, falta de educación, falta de formalidad,
    falta de ética, falta de palabra, poca seriedad, nula seriedad, poca formalidad, poca educación,
    no tiene usted palabra, no tiene palabra, no tienen palabra, no tienes palabra, sin palabra, sin escrúpulos,
    ni escrúpulos, no tiene dignidad, ni dignidad, nula palabra, no tiene nombre, no tiene perdón, qué falta de,
    mala gestión, mal pagador, mala pagadora, malos pagadores, peor pagador, peores pagadores, mala paga,
    reputación por los suelos, clase de empresa, clase de persona, clase de empresario, tipo de gentuza,
    qué desfachatez, desfachatez, descaro, desvergüenza, morro, cuánto morro, mucho morro, tiene narices,
    manda narices, tiene delito, qué poca, vaya tela, vaya manera de, vaya forma de, menuda forma, menuda manera,
    falta de vergüenza, sin la menor vergüenza
DECENT  serio:a, decente:n, honrado:a, honesto:a, responsable:n, formal:n, profesional:n, de bien, de palabra,
    que se precie, con principios
FOLK  empresa:n, cliente:n, gente, negocio:n, persona:n, empresario:n, compañía:n, sociedad:n, todo el mundo,
    los demás, hombre:n, profesional:n
UNLIKE  no como usted, no como ustedes, no como vosotros, no como tú, a diferencia de usted, a diferencia de ustedes,
    a diferencia de vosotros, no así usted, todos menos usted, todos menos ustedes, los demás sí, el resto sí,
    otros clientes sí, hasta el más pequeño, cualquiera menos usted
LABEL*  moroso:a, deudor:a, insolvente:n, morosidad
LABEL_TERM  saldo deudor, saldos deudores, lucha contra la morosidad, ley de morosidad, contra la morosidad,
    su saldo deudor, cuenta deudora
SLUR*  sinverguenza:n, caradura:n, jeta:n, gilipollas, cabron:a, cabrones, imbecil:n, imbeciles, hijo de puta,
    hijos de puta, mentiroso:a, tramposo:a, estafador:a, timador:a, chanta:n, garca:n, pelotudo:a, boludo:a,
    canalla:n, cretino:a, gentuza, puta:n, puto:a, mierda, cojones, coño, hasta las narices, hasta los huevos,
    hasta el gorro, hasta el moño, hasta la coronilla, harto de usted, hartos de usted, hartos de ustedes,
    harto de ustedes, harto de vosotros, harto de ti, gorron:a, aprovechado:a, aprovechados, jodido:a, joder, hostias,
    carajo, desgraciado:a, capullo:a, sanguijuela:n, parasito:a, embustero:a, embaucador:a, farsante:n, truhan,
    bribon:a, granuja:n, zángano:a, panda de, pandilla de, hatajo de, sarta de, pinche, culero:a, huevon:a, chorro,
    carota:n, pirata:n, vividor:a, maleante:n, sinvergüenzas, atorrante:n, rata asquerosa, basura humana, ratero:a
WEAK_SLUR*  ladron:a, ladrones, chorizo:n, rata:n, idiota:n, inutil, inutiles, estupido:a, incompetente:n, inepto:a,
    ridiculo:a, payaso:a, miserable:n, golfo:a, tonto:a, bobo:a, burro:a, cobarde:n, mafioso:a, vago:a, patetico:a,
    irresponsable:n, informal, informales, desastre, una rata, basura, torpe:n, vergüenza, rastrero:a, tacaño:a,
    rácano:a, cutre:n, egoísta:n, hipocrita:n, cínico:a, maleducado:a, impresentable:n, indecente:n, poca cosa,
    incapaz, incapaces, analfabeto:a, zoquete:n, mediocre:n, despreciable:n, delincuente:n, ignorante:n, falso, falsa,
    falsos, ruin, ruines, mezquino:a, desagradecido:a, ingrato:a
CALLED  es usted, son ustedes, eres, sois, sos, unos, unas, es, son, menudo, menuda, menudos, vaya, qué, hay que ser,
    debe de ser, debe ser, deben de ser, ser tan, sea usted, sea tan, sean, seas, seais, tan, pedazo de, valiente,
    atajo de, especie de, por, so, usted
NOT_SLUR  plan, trabajo, programa, toma, tomas, criollo, parrilla, ibérico, precio:n, intento, persona responsable,
    responsable de
TELL*  avisar:v, informar:v, contar:v:cuent, contarle, decir:v:dig+dij+dir+dic, diré, diremos, se lo diremos,
    hablar:v, comunicar:v, llamar:v, contactar:v, comentar:v, notificar:v, escribir:v, explicar:v,
    poner en conocimiento, pondremos en conocimiento, en copia, enterar:v, enteren, advertir:v:adviert+advirt,
    alertar:v, trasladar:v, dirigirnos, dirigiremos, acudir:v, preguntar:v, difundir:v, enviar:v,
    saber:v:sab+sup+sabr, reclamar:v, pedir:v:pid, cobrar:v, correr la voz
FAMILY  mujer, marido, esposa, esposo, pareja, padre, padres, madre, hijo:n, hija:n, hermano:a, familia, familiares,
    cuñado:a, suegro:a, abuelo:a, novio:a
THIRD*  jefe:n, jefa:n, vecino:a, socio:a, proveedor:a, cliente:n, empleado:a, trabajador:a, banco:n, empleador:a,
    amigo:a, competencia, competidor:a, gremio, sector, empresas, compañero:a, casero:a, asociación,
    cámara de comercio, patronal, consejo de administración, accionista:n, director del banco, franquiciador:a,
    conocido:n, prensa, colega:n, inversor:a, aseguradora:n
HIDDEN_FROM  hacienda, agencia tributaria, inspección de trabajo, seguridad social
BEFORE_THIRD  su, sus, tu, tus, vuestro:a, los, las, otros, otras, demas, todos, todas, del, el, al, toda, la,
    cualquier
WORST*  impago:n, deuda:n, no paga, no pagan, no pagas, no pagar, debe, debes, deben, morosidad, moroso:a, fiar,
    falta de pago, caso, como paga, cómo pagan, cómo trata, cómo es usted, factura:n, facturas sin pagar, lo que hace,
    lo que hacen, clase de, tipo de, mal pagador, situación de, conducta, comportamiento, por usted, incumplimiento:n,
    lo que pasa, pagar, pague, avale, responda por, dinero
NOT_THIRD  jefe de, permiso, reparto, transportista:n, muelle, descarga, entrega:n, seguro, si lo prefiere,
    si prefiere, como nos pidió, nos pidieron, nos pidió, si le parece, autorización
PUBLISH*  publicar:v, colgar:v:cuelg, difundir:v, exponer:v:expon+expong+expus+expondr, hacer pública, hacer público,
    haremos pública, haremos público, hacemos pública, subir:v, airear:v, reseña:n, saldrá, salir:v:saldr,
    aparecer:v:aparezc, sabrá, sabrán, sepa, sepan, se enterará, enterarse, enteren, entere, viralizar:v,
    correr la voz, señalar:v, compartir:v, contar:v, escrachar:v, escrache:n
STAGE_PUBLIC  redes sociales, las redes, facebook, twitter, instagram, linkedin, tiktok, google, internet,
    periódico:n, prensa, la web, nuestra web, todo el mundo, todos, toda la ciudad, todo el pueblo, todo el sector,
    todo el polígono, el barrio, los medios, televisión, la radio, el tablón, públicamente, cartel:n,
    lista de morosos, la puerta, el escaparate, foro:n
EXPOSED  su nombre, tu nombre, sus datos, nombre de su, no paga, no pagan, no pagas, su factura, su deuda, tu deuda,
    sus deudas, morosidad, moroso:a, su caso, su impago, sus impagos, cómo trata, cómo tratan, cómo paga, cómo pagan,
    mal pagador, malos pagadores, se enteren, clase de, lo que hace, lo que debe, lo que nos debe, quien es usted,
    quiénes son ustedes, quién es, su conducta, que debe, cómo se porta, nos debe, quienes son, lo que nos han hecho
COSTUMED  cobrador del frac, el cobrador, cobradores, disfrazado:a, hombre del frac, torero del moroso
PERMIT  permiso, catálogo:n, novedad:n, oferta:n, proyecto, fotos, obra terminada, tarifa:n, nuevo:a
BUREAU*  asnef, rai, badexcug, experian, equifax, icired, cirbe, veraz, datacrédito, infocorp, fichero:n de,
    ficheros de, lista:n de morosos, listas de morosos, registro:n de morosos, registro de impagados,
    registros de impagados, registro de impagos, registros de impagos, solvencia patrimonial, historial crediticio,
    historial de crédito, calificación crediticia, central de riesgos, lista negra, listas negras, buró de crédito,
    información crediticia, cerrará las puertas, cerrarán las puertas, no le darán crédito, no le dará crédito,
    ningún banco le, ningún banco, fichero asnef, fichero rai, scoring, insolvencia registrada, archivo de morosos
"""
