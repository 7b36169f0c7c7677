"""Spanish words by meaning: a person's word and standing, disbelief, rudeness."""

WORDS = """
STANDING*  palabra, reputación, honor, imagen, conciencia, prestigio, dignidad, honradez, decencia, honestidad,
    credibilidad, seriedad, formalidad, obligación, obligaciones, deber, descaro, morro, actitud, conducta,
    comportamiento, proceder, silencio, pasividad, negativa, dejadez, mentira:n, excusa:n, cuento:n, engaño:n, juego,
    jueguecito:n, incumplimiento:n, falta, informalidad, caradura, palabrería, promesas vacías, desinterés,
    insolvencia, descrédito, deshonra, deslealtad, cobardía, tacañería, comodidad
STANDING_OK  reputación de, buen pagador, entendemos que, actividad, colaboración, profesionalidad, en su nombre,
    obligaciones fiscales, obligación legal de, tributarias, valoramos, promesa, compromiso, juego de, juegos,
    falta de stock, imagen corporativa, imagen de marca, logotipo, hace falta, haga falta, le falta, sin falta de,
    les falta, nos falta, falta el, falta un, falta algún, la palabra, palabras, silencio de la máquina
VIRTUE*  decencia, educación, vergüenza, dignidad, palabra, respeto, seriedad, valor, valentía, consideración,
    honradez, humanidad, empatía, profesionalidad, formalidad, ética, principios, escrúpulos, honor, cortesía,
    sentido común, honestidad, el detalle de, la amabilidad de contestar, la gallardía, agallas, coraje, pundonor,
    compromiso, sensibilidad, responsabilidad, decoro
LACK  tenga, tengan, ten, tened, tené, tuviera, tuvieran, tuvieras, tuviese, un poco de, algo de, falta de, poca,
    poco, nula, sin, demuestre, muestre, ningún, ninguna, ni, carece, carecen, mínimo de, mínima, la mínima,
    un mínimo, qué poca, si tiene, si tienen, si tienes, haya, tiene usted la, cero, tiene la, no tiene
DISTRUST*  fiar:v, fiarse, fiarnos, fiarme, creer:v, creernos, creerle, creemos, creo, confiar:v, confianza, de fiar
NOT_TRUST  ya no, no nos, no me, perdido, perdiendo, perdimos, no podemos, no puedo, nadie, no vamos a, dejado de,
    no es, no son, no eres, no ser, no se puede, imposible, nunca más, traicionado, roto, quebrado, error de,
    pasa por, nos pasa por, esto pasa, quién nos manda, defraudado, abusado de, abusa de
WORTHLESS  no vale nada, no valen nada, no vale para nada, vale menos que, no sirve de nada, no sirven de nada,
    no vale un, papel mojado, agua de borrajas
ENDURE*  tragar:v, aguantar:v, soportar:v, tolerar:v, consentir:v:consient+consint, permitir:v, financiar:v,
    transigir:v, pasar por alto, dejarlo pasar, aguantando, aguantarle, seguir así, hacer la vista gorda
ENDURE_NO  no, seguir, más, ya, cansados, hartos, harto, vamos, voy, cree, piensa, dejado de, nadie, tampoco,
    tenemos por qué, ni
ENDURE_OK  reparto, peso, temperatura, carga, kilos, ley, plazo de entrega, máquina:n, subvención, nos permite,
    nos permitiría, si nos permite, me permite, si me permite, permítame, le permite, permite, permitan, financiarlo
NOT_A_BANK  no tenemos por qué, no tengo por qué, no estamos para, no estoy para, no somos un banco, no somos una,
    no somos su, no somos tontos, no somos idiotas, no soy tonto, no soy idiota, no soy un banco, no soy su,
    no nos chupamos, no nacimos ayer, no hemos nacido ayer, ni somos, ni soy, no soy una, ni tontos ni
BECAUSE_OF_YOU_TIME  hacernos perder, hacerme perder, perder el tiempo, perdiendo el tiempo, nuestro tiempo,
    mi tiempo, pierda más el, haciendo perder
UNTIL  hasta mañana, hasta el lunes, hasta el martes, hasta el miércoles, hasta el jueves, hasta el viernes,
    hasta el sábado, hasta el domingo, hasta las, hasta hoy, hasta esta, hasta pasado, hasta final, hasta fin
GIVE_YOU  le doy, te doy, les doy, os doy, le damos, te damos, les damos, os damos, le concedo, le concedemos,
    le dejo, le dejamos, tiene, tienes, tienen, tenés, tenéis, dispone, dispones, disponen, tiene usted,
    tienen ustedes
NO_EXTENSION  prórroga:n, sin excepción, ni prórrogas, ni aplazamientos, más aplazamientos, más prórrogas, más largas,
    más demoras, más dilaciones, más retrasos, más excusas
COLLECTOR*  agencia de cobro, agencia de cobros, agencia de recobro, agencias de cobro, agencia de recobros,
    empresa de cobros, empresa de cobro, empresa de recobro, empresa de recobros, empresas de recobro,
    gestora de cobros, gestoría de cobros, gestores de cobro, departamento de recobros, recobro:n,
    recuperación de deuda, recuperación de deudas, recuperación de impagados, ceder su deuda, cesión de su deuda,
    vender su deuda, cederemos la deuda, cederemos el crédito, venderemos la deuda, sociedad de cobro, cobrador:n,
    fondo buitre, fondos buitre, cobro de morosos
CONTENTIOUS*  contencioso:a, fase contenciosa, fase judicial, vía amistosa agotada, agotada la vía amistosa,
    agotado la vía amistosa, agotadas las vías amistosas, agotado las vías, agotada la vía, costas, las costas,
    y costas, más costas, burofax:n, emplazado, emplazados, precontencioso, acta notarial, notarialmente,
    requerimiento notarial, acción de reclamación, otras vías, otra vía, otros cauces, otras instancias,
    instancias superiores, autoridades, ante las autoridades, a donde corresponda, donde corresponda,
    ante quien corresponda, a quien corresponda, la ley es muy clara, responder ante la, con la ley en la mano,
    acciones a emprender, acciones frente, ejercitar acciones, ejercer acciones, ejercicio de acciones,
    acciones en su contra, acciones contra
BURO_OK  burofax que, sello, costas de la, por las costas, turismo, cliente:n de otras, vía pública,
    otras vías de contacto, otras vías de pago
ENDS_BADLY  acabar mal, acabar muy mal, acabará mal, acabará muy mal, terminar mal, terminar muy mal, terminará mal,
    salir mal parado, salir muy mal, irá a más, vaya a más, vaya a mayores, pase a mayores, ir a mayores,
    irá a mayores, llegue a mayores, pasar a mayores, se complique, se va a complicar, se le va a complicar,
    se le complicará, se pondrá difícil, quiere problemas, quieren problemas, quieres problemas, querés problemas,
    evitarse problemas, ahorrarse problemas, ahórrese problemas, evítese problemas, evítese disgustos,
    evitar males mayores, males mayores, buscarse problemas, buscarte problemas, buscando problemas, tendrá problemas,
    tendrás problemas, tendrán problemas, va a tener problemas, van a tener problemas, vas a tener problemas,
    meterse en problemas, meterse en líos, en un lío, problemas serios, serios problemas, se juega, se juegan,
    te juegas, en juego, piense en su, piensa en tu, piensa en los, piense en los, piense bien, piénselo bien,
    piénsatelo bien, piénseselo, oídos de, pagará las consecuencias, quedará manchado, quedar manchado, manchar su,
    manchado, mancharemos, mancha su, le perseguirá, le va a perseguir, esto le perseguirá, no le dejaremos en paz,
    no le vamos a dejar en paz, no va a tener un día, no podrá dormir, le haremos la vida, te haremos la vida,
    la vida imposible, se le va a caer el pelo, se te va a caer el pelo, se le caerá el pelo,
    se acabaron las buenas maneras, acabaron las contemplaciones, se acabaron las bromas, no es ninguna broma,
    no bromeo, no bromeamos, no estamos de broma, hablo muy en serio, vamos muy en serio, va en serio, vamos en serio,
    no vamos de farol, no voy de farol, arreglar esto antes, mejor que arregle, le interesa arreglar,
    le conviene arreglar, le interesa pagar, te interesa pagar, no le interesa llegar, atrévase, a ver si se atreve,
    ya nos veremos, nos veremos las caras, vernos las caras, ya hablaremos usted y yo, ya ajustaremos cuentas,
    ajustar cuentas, ajustaremos cuentas, iremos con todo, con todas las de la ley, con todo el peso,
    hasta que no quede, no quedará piedra, hundirle, hundirte, hundiremos, arruinarle, arruinarte, arruinaremos,
    destruirle, destrozarle, acabaremos con usted, acabaremos con su, acabaré contigo, romperte, romperle, partirte,
    partirle la cara, matar:v, quemar:v el, quemaremos, pegar fuego, paliza, hostia, rajar:v, pinchar las ruedas,
    ruedas del coche, cristales del
ENDS_OK  le conviene el, le conviene la, le conviene más, le conviene alguna, qué día le conviene,
    qué fecha le conviene, a qué hora le conviene, le conviene otro, cuándo le conviene, hora le conviene, broma:n de,
    piense en su próxima
CONVENIENT  le conviene, les conviene, te conviene, le interesa, te interesa
CONVENIENT_TO  pagar, arreglar, cumplir, solucionarlo, resolverlo, regularizar, contestar, responder, hacerlo, no
HAS_MONEY  tiene dinero para, tienen dinero para, tienes dinero para, hay dinero para, sí tiene para, sí tienen para,
    sí tienes para, sí que tiene, sí que tienen, sí hay dinero, bien que tiene, bien que compra, bien que se,
    bien que estrena, bien que viaja, de vacaciones pero, coche nuevo, estrenar coche, cochazo, nivel de vida,
    tren de vida, viajes y, cenas, su chalet, su barco, para lujos, lujos, comprar sin pagar, consumir sin pagar,
    vivir sin pagar, pedir sin pagar, vivir a costa, vivir del cuento, qué fácil es, qué cómodo es, muy cómodo,
    lo cómodo que, financiar su, financiarle, financiarles, financiamos su, no puede pagar 300, empresa de su tamaño,
    una empresa como la suya, un negocio como el suyo, facturando lo que factura, con lo que factura,
    con lo que usted gana
DISBELIEF  cómo es posible, de verdad cree, de verdad creen, de verdad crees, de verdad piensa, de verdad piensan,
    en serio cree, en serio piensa, es que no piensa, es que no va, es que no tiene, es que no le, es que piensa,
    es que cree, acaso, no le da, no te da, no les da, no os da, no entendemos cómo, no entiendo cómo, no me explico,
    no nos explicamos, no comprendemos cómo, no comprendo cómo, es increíble que, parece mentira, es inconcebible,
    resulta inconcebible, es incomprensible, es inaudito, inaudito, alucinante, es de locos, es de chiste, de risa,
    una broma, una tomadura, vamos a tener que, tan poca, por quién nos, por quién me, qué parte de, con qué cara,
    con qué derecho, quién le ha dado, no sé cómo tiene, no sé cómo puede, no sé cómo se, cómo se atreve,
    cómo te atreves, cómo se atreven, cómo tiene la, cómo tienen la, cómo puede, cómo pueden, cómo puedes,
    cómo podéis, en qué cabeza, dónde se ha visto, muy bonito, qué bonito, qué listo, qué listos, muy listo,
    muy listos, se pasa de listo, ir de listo, va de listo, van de listos, de listillo, listillos, qué pena de,
    menos mal que, vaya por dios, ya está bien, ya vale, ya va siendo hora, va siendo hora, ya es hora,
    es hora de que, ya es hora de, hora de que
DISBELIEF_OK  ayudarle, ayudar:v, podemos, cómo puede pagar, cómo puede pedir, cómo puedes pagar,
    cómo puede usted pagar, cómo puede descargar, cómo puede consultar, cómo puede acceder, cómo puede ver,
    cómo pueden, cómo se ha visto, hora de la entrega, cómo puede mandar, cómo puede enviar, cómo puede hacer,
    fraccionar:v, no le da el
ORDER_RUDE  haga el favor, haz el favor, hagan el favor, haced el favor, deje de, dejen de, deja de, dejad de,
    déjese de, déjense de, déjate de, no vuelva a, no vuelvan a, no vuelvas a, sepa que, sepan que, que lo sepa,
    que lo sepas, que lo sepan, que le quede claro, que te quede claro, que les quede claro, quede claro que,
    que quede claro, entérese, entérate, entiéndalo, tenga claro, tenga muy claro, tengan claro, ten claro, métaselo,
    métetelo, a ver si, dé la cara, den la cara, conteste al teléfono, coja el teléfono, responda de una,
    conteste de una, dígnese, no se haga, no se hagan, no te hagas, no se escude, no se excuse, no se invente,
    no me cuente, no nos cuente, no me venga, no nos venga, no me vengas, no nos vengas, ni me venga, ahórrese,
    ahórrate, guárdese, guárdate, cállese, no se le ocurra, espabile, espabila, espabilen, muévase, muévete,
    póngase las pilas, ponte las pilas, pónganse las pilas, no insista, no me haga, no nos haga, no me hagas,
    no nos hagas, haga honor, cumpla con, cumpla de, cumpla lo, cumpla su, cumple con tu, cumplan con, apechugue,
    asuma su, asuma sus, asumid, asume tus, hágase responsable, responsabilícese, responda de sus, haga frente a,
    hagan frente a, ya puede ir, ya puedes ir, vaya preparando, ve preparando, vaya pensando, vayan preparando,
    vaya buscando
ORDER_OK  si necesita, cuando quiera, saber que puede, sepa que puede, sepan que pueden, sepa que estamos,
    sepa que nos, sepa que cuenta, sepa que le, sepan que, sepa que si, deje de recibir, deje de,
    no se haga responsable, a ver si podemos, a ver si le, a ver si nos, a ver si así, a ver si cuadra,
    a ver si encaja, no vuelva a ocurrir, no vuelva a pasar, no vuelvan a, no vuelva a suceder, ahórrese el,
    ahórrese portes, cumpla los requisitos, no insista en
STOP_IT*  marear:v, tomar:v, engañar:v, mentir:v:mient+mint, excusa:n, esconder:v, escudar:v, huir:v:huy,
    jugar:v:jueg, dar largas, largas, perder el tiempo, hacer el, llamar hasta, tonterías, cuentos, historias,
    pamplinas, monsergas, rollos, milongas, juegos, hacerse, poner, inventar:v, ignorar:v, evitar:v, evitarnos,
    esquivar:v, retrasar:v, llorar
ALL_SAY  todos dicen, todo el mundo dice, todos comentan, todos en el sector, el sector comenta,
    en el sector comentan, todos saben, todo el mundo sabe, ya se comenta, se comenta que, se comenta por, se rumorea,
    se dice de usted, se dice de ustedes, dicen lo mismo, me han hablado de usted, nos han hablado de,
    nos han contado de, otros proveedores suyos, sus otros proveedores, a los demás sí, a otros sí,
    a otros proveedores sí, no somos los únicos, no soy el único, no soy la única, fama de, tiene fama, tienen fama,
    tienes fama, mala fama, su fama, todo se sabe, las noticias vuelan, en este sector nos conocemos,
    nos conocemos todos, correrá la voz, corre la voz
POSTER  cartel:n, pancarta:n, pintada:n, megáfono, panfleto:n, pasquín, google maps, reseña negativa, una estrella,
    foro:n, tablón de, tripadvisor, trustpilot, portada, primera plana
OTHER_OBLIGATION  es su obligación, es tu obligación, es vuestra obligación, su obligación es, tu obligación es,
    vuestra obligación es, no es una opción, no es opcional, no es un favor, no es ningún favor,
    no le pedimos un favor, no le pido un favor, no es negociable, no es discutible, no tiene discusión,
    está obligado, sin discusión, le guste o no, quiera o no, quieras o no, quieran o no, sí o sí, por las que,
    no admite discusión, no hay discusión, no hay vuelta, no hay excusa, no hay excusas, sin excusa que valga,
    no hay justificación, no tiene justificación, ninguna justificación, sin justificación, no tiene excusa,
    no tienen excusa, no tienes excusa
KIN_LEND  que te lo preste, que se lo preste, que te preste, que le preste, se lo preste su, te lo preste tu,
    preste el dinero, lo ponga su, lo ponga tu, pague por usted, pague por ti, lo paguen sus, responda por usted,
    responda por ti, avale, avalista:n
OTHER_RUDE  estafarnos, robarnos, timarnos, jugárnosla, vernos la cara, tomarnos por, tomarme por, reírse en nuestra,
    nuestra cara, en mi cara, mirar por encima, hasta aquí, hasta las, ni por asomo, ni muerto, que le den,
    que te den, váyase, vete a, a la porra, al cuerno, al infierno, al carajo, a tomar, pelotas, a freír espárragos,
    narices, mandan narices, jeta
SHAME_FEEL  le da apuro, te da apuro, le da corte, te da corte, darle corte, darte corte, darle apuro, darte apuro,
    le da reparo, te da reparo, darle reparo, darle pena, sonroja, se le ve el plumero, quedar en ridículo,
    queda en ridículo, quedan retratados, queda retratado, se ha retratado, retratado, quedáis retratados,
    dicen mucho de, dice mucho de, dice muy poco de, dice poco de, dice bastante de, a la altura, su nivel,
    de baja estofa, de mala, mal gusto
FEW_SERIOUS  un poco de seriedad, más seriedad, mayor seriedad, más respeto, un respeto, menos cuento, menos excusas,
    menos cara, menos lobos, menos palabras y, más hechos, hechos y no palabras
MOCK_WITH_GUESS  calendario, almanaque, reloj
MOCK_HARD  contando su dinero, contando tu dinero, contando billetes, calculadora, su yate, muy difícil para,
    se paga sola, se pagan solas, por arte de magia, el dinero crece, de los árboles, hermanita:n de la caridad,
    financiera gratuita, banco gratuito, se ha vuelto a, cuando toca pagar, siempre se pierde, se pierda siempre,
    no va con usted, le enseñemos a, enseñarle a, otro correo perdido
OUR_ACTIONS*  acciones que nos, acciones que correspondan, acciones que procedan, acciones oportunas,
    acciones pertinentes, acciones correspondientes, acciones necesarias, acción que nos corresponda,
    medidas que procedan, medidas que correspondan, medidas que nos, agente judicial, alguacil:n, comisión judicial,
    secretario judicial, perito judicial, oficial del juzgado, ejecutar la garantía, ejecutar el aval, ejecutaremos,
    reserva de acciones, derechos que nos asisten, cuantas acciones, cuantos derechos, cuantas medidas,
    ante los organismos, los organismos competentes, denuncia correspondiente
ACTIONS_OK  obra:n, proyecto:n, marketing, formación, correctoras, correctivas
INTENT  intención, voluntad, interés, ganas, ánimo, disposición, propósito
INTENT_NO  no, ninguna, ninguno, ningún, nula, nulo, la menor, menor, escasa, poca, sin, falta de, cero
TIME_LEFT  le queda, le quedan, te queda, te quedan, les queda, les quedan, os queda, os quedan
LITTLE  poco, poca, pocos, pocas, muy poco, un día, una semana, dos, tres, 24, 48, NUMBER, horas, nada
LISTING*  incluir:v:incluy, figurar:v, anotar:v, registrar:v, apuntar:v, inscribir:v, dar de alta, aparecer:v:aparezc,
    entrar:v, meter:v, constar:v
LISTS  listado:n, lista:n, registro:n, fichero:n, base de datos, archivo:n, relación de
BAD_LISTS  incumplidor:a, incumplidoras, morosos, moroso, deudores, impagados, impagos, insolventes, incumplimiento:n,
    clientes problemáticos, malos, no gratos, morosidad, no deseados, clientes de riesgo, riesgo
WILL_NOT  no nos temblará, no me temblará, no dudaremos, no dudaré, no dudamos, no dude que, no dude de que,
    no le quepa duda, no te quepa duda, que no le quepa, no vacilaremos, no cejaremos, no cejaré, no nos quedaremos,
    no me quedaré, no vamos a quedarnos, brazos cruzados, no pienso, no pensamos, no voy a seguir, no vamos a seguir,
    no voy a volver, no vamos a volver, no volveremos a, no volveré a, no le voy a, no le vamos a, no te voy a,
    no te vamos a, no les vamos a, no nos vamos a, no me voy a, no me iré, no nos iremos, no nos moveremos,
    no descansaré, no descansaremos, no descartamos, no descarto, no nos conformaremos, no nos callaremos,
    no me callaré, no vamos a callar, no nos haga, no nos obligue, no me obligue, no nos obligues, no me obligues,
    no nos fuerce, no lo dude, no lo dudes
WILL_NOT_OK  portes, gastos, recargo, recargos, molestar:v, cobrar, cobrarle, cobrarte, no dude en, no duden en,
    no dudes en, cerrar en, subir, error, factura por, papel, insistir, enviar más, enviarle más, equivocar:v,
    equivocarnos, fallar, olvidar, aplicar
DESERVE  merece, merecen, mereces, merecéis, se merece, se merecen, del que merece
ENOUGH_GIVEN  agotado, demasiado tiempo, bastante tiempo, suficiente tiempo, tiempo suficiente, tiempo de sobra,
    más que suficiente, más tiempo del, suficientes oportunidades, todas las oportunidades, bastantes oportunidades,
    muchas oportunidades, oportunidades de sobra, demasiadas oportunidades, suficientes facilidades,
    todo tipo de facilidades, todas las facilidades, demasiadas facilidades, demasiada paciencia, mucha paciencia,
    bastante paciencia, demasiado buenos, demasiado amables, demasiado pacientes, hemos sido pacientes,
    más que pacientes, más que amables
GIVEN_OK  existencias, stock, agotado el, producto:n, todas las facilidades que, le daremos todas, le damos todas,
    le ofrecemos, tendrá, agotado en, color, modelo
PROVERB  bien nacido, bien nacidos, quien compra paga, el que compra, usted compró, usted paga, compró usted,
    lo que se compra, las deudas se pagan, las cosas se pagan, quien debe, el que la hace, lo que se debe,
    las facturas se pagan, los pedidos se pagan, tú compraste, si compra, si se compra, no haber comprado,
    haberlo pensado, haberlo pensado antes, si no podía pagar, si no puede pagar no, si no le da para,
    si no te da para, para qué compra, para qué pide, cuando se compra, vive de no pagar, viven de no pagar,
    vivir de no pagar
NOT_WANT  porque no quiere, porque no quieren, porque no quieres, porque no queréis, porque no le da, porque no os da,
    si quisiera, si quisieran, si quisieras, cuando quiere bien, no quiere saber, querer es poder
HOLD_LIABLE  hago responsable, hacemos responsable, hago responsables, hacemos responsables, haré responsable,
    haremos responsable, haremos responsables, responderá usted, responderá personalmente, responderán personalmente,
    responder personalmente, responde usted, con su patrimonio, su patrimonio, patrimonio personal, bienes personales,
    sus bienes, tus bienes, responderá con, responderán con, personalmente responsable, personalmente responsables,
    rendir cuentas, rendirá cuentas
DONT_COME  no nos pida, no me pida, no nos pidan, no nos pidas, no me pidas, no venga, no vengan, no vengas,
    no espere, no esperen, no esperes, no cuente con, no cuenten con, no cuentes con, no contéis con,
    que no se repita, que sea la última, no se extrañe, no se sorprenda, no te extrañes, no te sorprendas,
    luego no venga, luego no nos, luego no me, después no nos, después no me, no nos busque, no me busque,
    ni se moleste, no se moleste, no se molesten, no te molestes, no se haga ilusiones, no se equivoque,
    no se confunda, no te equivoques, no te confundas, no nos subestime, no confunda, no confundas, no abuse,
    no abusen, no abuses
DONT_OK  el lunes, festivo, no venga el, en agosto, no se moleste en imprimir, en traer, en venir, no espere para,
    no espere más para aprovechar, oferta, no se extrañe si el
CASH_ONLY  al contado, por adelantado, por anticipado, pago anticipado, previo pago, pago previo
ONLY  solo, solamente, únicamente, exclusivamente, exigiremos, exigirá
CREDIT_GONE  cancelado, cancelada, retirado, retirada, anulado, anulada, suspendido, suspendida, bloqueado, bloqueada,
    cerrado, cerrada, congelado, congelada
CREDIT  crédito, línea de crédito, cuenta, tarifa, descuento, descuentos, condiciones
EXPOSING  sacar los colores, sacarle los colores, sacarte los colores, delante de todo, delante de todos,
    delante de sus, delante de tus, en evidencia, manchar:v, cara de piedra, cara de cemento, cara como el, rostro,
    menudo rostro, qué rostro, mucho rostro
EXPOSING_OK  pintura, tinta, mancha de, manchas, nuestra, crema, tratamiento
PAYS_OTHERS  usted sí paga, ustedes sí pagan, tú sí pagas, sí paga a, sí paga, sí pagan, sí ha pagado, paga a otros,
    pagan a otros, ha pagado a otros, han pagado a otros, a otros sí, para otros sí, paga a los demás
HOPE_NOT  espero que no, esperamos que no, espero por, esperamos por, confío en que no, confiamos en que no
HOPE_OK  molestia:n, problema:n, importe, inconveniente:n, nada grave, sea grave, tarde demasiado, haya, hayan,
    sea nada, afecte, moleste, error, le suponga, llueva
CASUAL_LATE  tan tranquilos, tan tranquilo, tan tranquila, tan panchos, tan campante, tan campantes, tan ancho,
    tan anchos, como si nada, como si no, como quien no, como si tal, sin inmutarse, tan contento, tan fresco,
    tan frescos
COME_GET  a buscarlo, a buscarla, ir yo, tengo que ir, tenemos que ir, vamos nosotros a, voy yo a, iré yo,
    iremos nosotros, cerramos el grifo, cerrar el grifo, cortar el grifo, cerraremos el grifo
NOT_PAYING  no paga, no pagan, no pagas, no pagais, no pagar, no paguen, no abona, no abonan, sin pagar a
PLEDGED*  prometió, prometieron, prometiste, prometisteis, se comprometió, se comprometieron, te comprometiste,
    nos aseguró, nos aseguraron, nos aseguraste, juró, juraron, nos garantizó, firmó, firmaron, firmaste,
    dio su palabra, dieron su palabra, nos dio su, se obligó, aceptó pagar
THEN_NOT  y no, pero no, y aquí, y seguimos, y sigue, y siguen, y nada, y ahora, y hasta hoy, aquí seguimos,
    sin embargo no, hace meses, hace dos, hace tres, y luego, desentiende, desentenderse, y después
ONLY_ONES  el único que, la única que, los únicos que, las únicas que, el único cliente, los únicos clientes,
    el único proveedor sin, únicos que no
ANOTHER_LIE  otra mentira, otra excusa, otro cuento, otra promesa, más promesas, más mentiras, más cuentos, películas,
    sarta, otro mes más, otro mes sin, una semana más sin, otra semana más, otra semana sin, un mes más sin,
    promesas incumplidas, falsas promesas, promesas rotas, buenas palabras, palabras bonitas, solo palabras,
    solo promesas, mucho prometer, solo saben, solo sabe, solo sabes, solo sirven, solo vale
FED  toreado, toreando, torear, chuleado, chuleando, mareado, mareando, ninguneado, ninguneando, dichoso, dichosa,
    maldito, maldita, puñetero, puñetera, culo, leches, demonios, diablos, pacotilla, tres al cuarto, de chichinabo,
    de mala muerte, lo que es, lo que son, con lo que son, ridiculez, tomadura
WE_ACT  actuamos, actuaremos, actuaré, lo haremos nosotros, lo hago yo, lo haré yo, pasaremos a la acción,
    pasamos a la acción, tomamos el mando, ya no seremos, ya no habrá, manos de terceros, en manos de terceros,
    a otras manos, procedimiento rápido, carta del juzgado, carta de un, papel del juzgado, queda fichado,
    queda usted fichado, fichado, fichados, grabado todas, grabado sus, grabaciones, tenemos pruebas, pruebas contra,
    le hará pagar, le harán pagar, le haremos pagar, te haremos pagar, le obligarán, le obligaremos, por un pico,
    va a salir la broma, le va a costar
MARGIN  margen, más margen, tregua, concesiones, contemplaciones, miramiento, benevolencia
REMAIN  restan, resta, faltan, quedan
UNDERSTANDS  cuesta entender, cuesta comprender, no entiende, no entienden, no entiendes, no se entera, no se enteran,
    no te enteras, no comprende, se lo deletree, se lo deletreo, se lo explique otra, hablando en chino,
    hablo en chino, en qué idioma, no me explico bien, no se ha enterado, hace falta que le, necesita que se lo,
    lo entiende, le entra en la cabeza, meterse en la cabeza
PAYS_SELF  se paga usted, se paga el sueldo, paga el sueldo, cobra usted, usted sí cobra, con qué dinero,
    de dónde saca
NOT_RIGHT  no es de recibo, no son formas, no son maneras, no hay derecho, no es serio, no es justo, no es normal,
    no es ético, no es profesional, no es propio, no es manera, no está bien, no es aceptable, no es admisible,
    no es tolerable, no tiene sentido que, no se puede trabajar así, así no se puede, así no, no se hace,
    eso no se hace, esto no se hace, no tiene explicación, no tiene justificación
NOT_RIGHT_OK  color, medida:n, pieza:n, algo no está, si algo no, si no está bien, si no es normal, precio, nuestro,
    nuestra
FAMILIES  familias pendientes, familias esperando, familias detrás, pasaremos apuros, pasar apuros, apuros,
    pasarlo mal, lo estamos pasando mal, no llegamos, a fin de mes por, gracias a usted este, gracias a ustedes este,
    gracias a usted no, gracias a ustedes no
TOLD_ALREADY  ya está al corriente, ya lo sabe, ya lo saben, ya está enterado, ya está enterada,
    ya le hemos dicho a su, gremio se entere, sector se entere, todos se enteren, todo el mundo se entere,
    se entere todo, suegro:a, cuñado:a
"""
