"""Spanish turns of phrase that say more than their words, and the moves of who does what to whom."""

WORDS = """
IDIOM_THREAT  caer el pelo, caera el pelo, cae el pelo, caido el pelo, vernos las caras, veremos las caras,
    vemos las caras, tomar:v cartas, tomaremos cartas, hasta aqui hemos llegado, hasta aqui llegamos,
    hasta aqui llego, buen entendedor, pocas palabras bastan, quien avisa, el que avisa, san martin, arrieros somos,
    arrieritos somos, rie el ultimo, rie mejor, el ultimo en reir, jugar:v:jueg con fuego, jugar:v:jueg sucio,
    tentar:v:tient la suerte, tiente a la suerte, tientes la suerte, a las duras, de esta no, no se queda aqui,
    no va a quedar asi, no quedara asi, no se quedara asi, no queda asi, la que se le viene, la que te espera,
    la que le espera, la que os espera, la que le va a caer, la que te va a caer, lo que le espera,
    lo que se le viene, saber lo que es bueno, andar:v con chiquitas, ando con chiquitas, andamos con rodeos,
    tirar:v de la manta, apretar:v:apriet las tuercas, apretar:v:apriet las clavijas, por las malas, por las buenas,
    pasar a mayores, pasa a mayores, pase a mayores, ir a mayores, vaya a mayores, ajustar:v cuentas,
    ajuste de cuentas, ajustaremos cuentas, la hace la paga, las hace las paga, me la paga, me la vas a pagar,
    nos la pagara, nos las pagara, me las paga, me las pagara, me las pagaras, tarde o temprano, mas pronto que tarde,
    el mundo es muy pequeño, el mundo es pequeño, pies de plomo, cuidado con lo que, andese con ojo, andate con ojo,
    vaya con cuidado, no respondo de, no respondemos de, lo que pueda pasar, a que atenerse, atenganse, atengase,
    atente, atengansen, se lo han buscado, se lo ha buscado, te lo has buscado, ganado a pulso, su bien,
    por su propio bien, por tu bien, por su propio interes, le conviene pagar, te conviene pagar, mas le vale,
    mas te vale, mas os vale, mas les vale, mejor le vale, quieras o no, quiera o no, le guste o no, les guste o no,
    te guste o no, sabe con quien, sabes con quien, saben con quien, de lo que somos capaces, de lo que soy capaz,
    hacer la vida imposible, amargar:v la, amargar:v la vida, ir a por usted, a por ustedes, a por ti, a por todas,
    vamos con todo, guerra abierta, la guerra, cara a cara conmigo, no tendre piedad, no tendremos piedad,
    se acabo lo bueno, se acabo la paciencia, acabo la paciencia, agotado la paciencia, colmo la paciencia,
    gota que colma, colmado el vaso, tocar fondo, sin contemplaciones, cueste lo que cueste, caiga quien caiga,
    hasta el final, hasta las ultimas, cambiamos de tono, cambiar de tono, ultima advertencia, debajo de las piedras,
    abajo de las piedras, a donde vaya, ire yo mismo, nos veremos en
IDIOM_BLAME  tomar:v el pelo, tome el pelo, tomado el pelo, tomando el pelo, tomes el pelo, tomen el pelo,
    ver la cara, viendo la cara, ver:v la cara de, verle la cara, dar:v largas, da largas, dando largas, dado largas,
    dan largas, das largas, dais largas, echar:v balones fuera, balones fuera, marear:v la perdiz,
    escurrir:v el bulto, tirar:v la pelota, lavar:v las manos, lava las manos, hacerse el sueco, haga el sueco,
    hace el sueco, haces el sueco, hacen los suecos, hacer:v:hag el loco, haciendo el loco, hace el loco,
    se hace el tonto, se hacen los tontos, haga el tonto, haciendose el, se hace el distraido, haces el distraido,
    oidos sordos, mirar:v para otro lado, mira para otro lado, mirando a otro lado, de la manga, dar:v planton,
    dado planton, dio planton, dejar:v en la estacada, dejado tirado, dejado tirados, dejar:v colgado, dejado colgado,
    jugar:v:jueg con nosotros, jugado con nosotros, vuelto a jugar, nos la han jugado, nos la ha jugado,
    me la ha jugado, la misma cancion, la misma historia, el mismo cuento, cuento de siempre,
    cuento chino, cuentos chinos, milongas,
    historias de siempre, ya no cuela, no cuela, no nos la creemos, quien se la crea, quien se lo crea,
    chuparse el dedo, chupamos el dedo, chupo el dedo, por tontos, por tonto, por idiotas, por idiota, de tontos,
    de tonto, de boludo, de pelotudo, de gil, de bajada, de pendejo, nacimos ayer, naci ayer, me chupo, dar:v la cara,
    da la cara, dan la cara, esconder:v la cabeza, bajo el ala, vivir de prestado, vive de prestado, a nuestra costa,
    a mi costa, a costa nuestra, con nuestro dinero, a nuestras espaldas, reir en la cara, riendo en la cara,
    riendo de nosotros, riendose de, rie de nosotros, rien de nosotros, burlando de, bailando desde,
    traer:v de cabeza, trae de cabeza, de un lado para otro, mover un dedo, movido un dedo, ni un dedo,
    promete y promete, una ong, hermanas de la caridad, no somos un banco, no somos su banco, mucho ruido,
    por activa y por pasiva, al caer
IDIOM_SHAME  caersele la cara, caerse la cara, cara de verguenza, caer la cara, quedar:v retratado, retratados,
    quedar:v como, dejar:v en evidencia, con que cara, poca verguenza, que imagen, la cara dura, mucho rostro,
    hagaselo mirar, haztelo mirar, no tienen palabra, no tiene palabra, faltar:v a su palabra, faltado a su palabra,
    persona de palabra, hombre de palabra, mujer de palabra, gente seria, gente honrada, gente decente, empresa seria,
    menos serio, mal pagador, malos pagadores, mala paga, mal cliente, no le da apuro, no le da reparo,
    no te da apuro, no os da verguenza, no le da verguenza, no te da verguenza, mirarse al espejo, mirese al espejo,
    mirate al espejo, un poco de dignidad, poca dignidad, algo de decencia
IDIOM_GUILT  culpa de usted, por su culpa, por tu culpa, por vuestra culpa, por culpa de ustedes, asi nos lo paga,
    asi nos lo pagan, asi me lo pagas, asi nos lo agradece, asi nos lo agradecen, asi nos corresponde, tanto que le,
    con lo bien que, despues de todo lo, no duerme, no duermo, no pego ojo, tambien comen, poner:v:pon+pong el plato,
    pasar:v apuros, pasamos apuros, pasaremos apuros, nos esta hundiendo, me esta hundiendo, nos hunde, nos asfixia,
    nos esta asfixiando, nos arruina, me arruina
IDIOM_RUDE  hasta las narices, hasta el gorro, hasta el moño, hasta la coronilla, hasta los huevos, freir esparragos,
    a paseo, a la mierda, al carajo, a la porra, que le den, tonterias, historias, mandangas, mover el trasero,
    mueva el trasero, ponerse las pilas, pongase las pilas, ponte las pilas, dejarse de, dejese de, dejate de,
    dejense de, de una vez, de una santa vez, ni la hora, sin cuidado, traen sin cuidado, trae sin cuidado,
    importa un, importan un, me da igual lo que, me dan igual, nos da igual lo que, nos dan igual, poca madre,
    mala madre, de tomo y lomo, de pacotilla, dar:v pena
IRONY  como de costumbre, el clavel, las caras bonitas, se paga sola, se pagan solas, se paga solo, decorativas,
    decorativa, opcional, para irse de, irse de feria, de feria si, si le llega, hay dinero, si hay dinero,
    le felicito por su, les felicito por su, por ignorarnos, por no contestar, absoluto silencio, todo un detalle,
    que detalle, le presto yo, un dibujo, un croquis, hace falta un master, tan ocupado, ocupadisimo, el planeta,
    lastima de nuestra, memoria selectiva, amnesia, alzheimer
AGAINST_NAME  llamare, llamaremos, avisare, avisaremos, hablare, hablaremos, contare, contaremos, dire, diremos,
    informare, informaremos, escribire, escribiremos, comunicare, comunicaremos, contactare, contactaremos, advertire,
    advertiremos, alertare, alertaremos, dirigiremos, dirigire, pienso llamar, pienso hablar, pienso contar,
    voy a llamar, voy a hablar, voy a contar, voy a avisar, voy a decir, vamos a llamar, vamos a hablar,
    vamos a contar, vamos a avisar, vamos a decir, vamos a informar, cuento, llamo a, aviso a, he comentado,
    hemos comentado, ya saben, ya he hablado, merecen saber, deberian saber, deberia saber, se van a enterar,
    se va a enterar, se enteraran, mandaremos copia, mandare copia, enviaremos copia, pondremos al corriente,
    pondre al corriente, pondremos en aviso, pondre en aviso, marcar a, marcarle a, me pondre en contacto,
    nos pondremos en contacto, hare saber, haremos saber
THEIR_PLACE  su tienda, su oficina, su casa, su negocio, su nave, su local, su domicilio, su empresa, su bar,
    su restaurante, su taller, su despacho, sus oficinas, sus instalaciones, tu casa, tu tienda, tu negocio,
    tu oficina, su puerta, tu puerta, su fabrica, su obra, su almacen, su finca
GO_THERE  mandar:v, mandaremos, enviar:v, enviaremos, presentarse, presento, presentaremos, presentare, personarse,
    personaremos, personare, planto, plantaremos, plantare, ire, iremos, pasaran, pasaremos, ir, vamos a ir, acercare,
    acercaremos, visita:n
TO_COLLECT  cobrar, cobrar en mano, el dinero, lo que debe, lo nuestro, hasta que, no me ire, no nos iremos,
    no nos moveremos, no me movere, hablar con usted, hablar contigo, en persona, cara a cara, le explique, delante de
SEIZE_MORE  traba, trabar:v, trabaran, bloqueen, embargo preventivo, rematar:v, llevarse los, llevarnos, secuestrar:v,
    secuestran, perder:v:pierd la casa, perdera el, perdera la, perdera su, hipoteca ejecutada, ejecutaremos el,
    ejecutare el, patrimonio personal
FILED_NOW  presentamos la demanda, presento la demanda, presentaremos la demanda, presentare la demanda,
    demanda presentada, fecha de juicio, expediente judicial, hasta el supremo, en sala, acciones nos asistan,
    acciones que nos asistan, ejercitar acciones, ejercitar cuantas acciones, meter:v un juicio,
    manos de profesionales, en manos de un despacho, en manos de abogados, turno a juridico, pasa a juridico,
    vamos a pleito, ir a pleito, llevar a juicio, agente judicial, actuario, notificacion del tribunal,
    carta del juzgado
ONE_DAY  horas, minutos, hora, un dia, dos dias
ENDING  ni un dia, ni un minuto, ni un segundo, ni un euro, no hay alternativa, no hay termino medio, no hay prorroga,
    sin prorroga, improrrogable:n, no admitimos, no aceptaremos, lo toma o lo deja, o todo o nada, todo y ya, y punto,
    y se acabo, es esto o, se acabo el tiempo, acaba el tiempo, se le acaba el tiempo, se les acaba el tiempo,
    de hoy no pasa, ahora mismo, ya mismo
"""
RULES = """
threat block/block | IDIOM_THREAT !F_KIND
blame review/review | IDIOM_BLAME !F_KIND|F_SORRY
shame block/block | IDIOM_SHAME !F_KIND|F_SORRY
guilt review/review | IDIOM_GUILT !F_KIND|F_SORRY
insult review/review | IDIOM_RUDE !F_KIND|F_SORRY
sarcasm review/review | IRONY !F_SORRY
third-party block/block | AGAINST_NAME >4 F_OUTSIDER !F_KIND|F_SORRY|F_MEETING|como
third-party block/block | F_OUTSIDER >4 AGAINST_NAME|saber|enterarse|enteren|sepan|sepa !F_KIND|F_SORRY|F_MEETING
third-party? block/block | F_OUTSIDER >6 sabe|saben|sepan|sepa|conoce >5 F_PAYUP|F_WOUND|F_STALL|quien|paga
threat block/block | GO_THERE >8 THEIR_PLACE +TO_COLLECT !F_KIND|F_BUILD
threat? block/block | GO_THERE >8 THEIR_PLACE|oficina|tienda|casa|puerta +TO_COLLECT|F_PAYUP
threat block/block | sabemos|se|conocemos|averiguado >5
    calle|domicilio|colegio|vive|vives|vivis|viven|aparca|direccion|familia !F_KIND
legal block/block | SEIZE_MORE >5
    cuenta|cuentas|maquinaria|nomina|nominas|coche|casa|local|carro|muebles|bienes|patrimonio|furgoneta !F_KIND
legal block/review | FILED_NOW !F_KIND
urgency review/review | tiene|tienes|teneis|tienen|dispone|disponen|dispones|quedan|queda >3 NUMBER|un|dos|tres >1
    ONE_DAY|dias $
urgency review/review | tiene|tienes|teneis|tienen >3 hasta
    !F_KIND|F_GOODS|F_EVENT|F_HOTEL|F_OFFICE|cambiar|F_SHIPPING
urgency review/review | ENDING +F_PAYUP|F_NOW|DEBT|US|hablar|negociar !F_KIND
public block/block | F_STAGE +F_WOUND|F_PAYUP|su|tu|sus !F_KIND|F_TRUST|F_EVENT|permiso|F_GOODS
"""
