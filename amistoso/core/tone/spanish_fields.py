"""Spanish words by the field of life they come from: what tells a court of law from a court of tennis.

They are weighed in the undertone and no rule names them: a sentence about hay, rooms or tiles is seldom about a debt.
"""

WORDS = """
F_WEATHER  lluvia:n, nieve, nevada:n, viento:n, helada:n, granizo, tormenta:n, temporal:n, sequia, calor, frio,
    niebla, sol, inundacion:n, riada:n, rayo:n, ola, clima, meteorologico:a, nublado:a
F_FARM  finca:n, campo:n, cosecha:n, vendimia, uva:n, oliva:n, olivo:n, trigo, cebada, maiz, heno, paja, pienso,
    abono organico, ganado, ternero:n, vaca:n, oveja:n, cordero:n, cerdo:n, gallina:n, huevo:n, leche, queso:n,
    ordeñar:v, ordeñadora, riego:n, regar:v, tractor:n, remolque:n, semilla:n, siembra, sembrar:v, poda, podar:v,
    invernadero:n, lechuga:n, tomate:n, fruta:n, naranja:n, almendra:n, aceite:n, vino:n, bodega:n, miel, sidra,
    jamon:n, cooperativa:n, veterinario:a, pasto:n, fardo:n, palet:n, pale:n, palés, huerta:n, temporero:a, agricola:n
F_HOTEL  habitacion:n, reserva:n, reservar:v, huesped:n, hotel:n, desayuno:n, cena:n, comida:n, menu:n, mesa:n,
    comensal:n, restaurante:n, cocina:n, cocinero:a, camarero:a, recepcion, estancia:n, piscina:n, terraza:n,
    banquete:n, boda:n, bar, cafeteria, cafe, carta de vinos, almohada:n, sabana:n, minibar, noche:n, spa, viaje:n,
    vuelo:n, excursion:n, entrada:n
F_BUILD  obra:n, andamio:n, tabique:n, ladrillo:n, cemento, hormigon, cristal:n, vidrio:n, ventana:n, puerta:n,
    tejado:n, fachada:n, pintura:n, pintar:v, azulejo:n, suelo:n, tarima, fontanero:a, electricista:n, enchufe:n,
    caldera:n, cuadro, arquitecto:a, plano:n, reforma:n, montaje:n, montar:v, instalar:v, instalacion:n, cortina:n,
    persiana:n, lampara:n, mueble:n, sofa:n, armario:n, barniz, madera:n, ascensor:n, contador:n, tuberia:n, grua:n,
    certificacion:n de obra, tejas
F_SHIPPING  camion:n, furgoneta:n, reparto:n, repartidor:a, transportista:n, conductor:a, muelle:n, almacen:n,
    envio:n, entrega:n, entregar:v, albaran:n, porte:n, flete:n, aduana:n, barco:n, puerto:n, contenedor:n, paquete:n,
    palet, ruta:n, descarga:n, descargar:v, carga:n, recogida:n, recoger:v, mensajero:a, mensajeria, embalaje:n,
    envase:n, caja:n, bulto:n, trazabilidad, rastrear:v, expedicion:n, remesa:n de material, logistica
F_GOODS  pedido:n, producto:n, articulo:n, muestra:n, catalogo:n, coleccion:n, color:n, talla:n, tamaño:n, modelo:n,
    pieza:n, repuesto:n, recambio:n, maquina:n, maquinaria, motor:n, ordenador:n, impresora:n,
    programa:n informatico:a, papel:n, tinta:n, tela:n, paño:n, lana, ropa, zapato:n, uniforme:n, herramienta:n,
    tornillo:n, juguete:n, libro:n, calidad, stock, existencias, descatalogado:a, tienda:n, expositor:n, escaparate:n,
    rebaja:n, oferta:n, descuento:n, promocion:n, garantia:n, presupuesto:n, tarifa:n, precio:n, diseño:n, logotipo:n,
    pagina web, web, foto:n, fotografia:n, video:n
F_EVENT  feria:n, congreso:n, jornada:n, curso:n, clase:n, taller:n, concierto:n, concurso:n, premio:n, fiesta:n,
    mercado:n, mercadillo:n, edicion:n, inauguracion, apertura, aniversario:n, navidad, verano, vacaciones, festivo:n,
    puente, lunes de pascua, agosto, stand, cata:n, exposicion:n, partido:n, torneo:n, padel, tenis, futbol, pista:n,
    carrera:n, maraton, sorteo:n, invitado:a, invitacion:n, programa de fiestas, patrocinador:a, patrocinar:v,
    grupo de alumnos
F_OFFICE  expediente:n de contratacion, licitacion:n, ayuntamiento:n, diputacion, junta, consejeria, concejalia,
    intervencion, face, dir3, contratante:n, subvencion:n, certificado:n, formulario:n, portal, sede electronica,
    modelo, iva, irpf, retencion:n, auditoria, auditor:a, contabilidad, contable:n, gestoria, asesoria, nif, cif,
    notaria, notario:a, escritura:n, conformar:v, conformidad, tramitar:v, orden de compra, numero de pedido,
    centro de coste, registro mercantil, convenio:n
F_MEETING  reunion:n, cita:n, visita:n, videollamada:n, llamada:n, agenda:n, horario:n, hora:n, martes, miercoles,
    jueves, semana que viene, mañana por la, a las nueve, a las diez, a las once, tecnico:a, compañera, mantenimiento,
    revision:n
F_BOOKS  extracto:n, saldo:n, registros, conciliar:v, cuadrar:v, cuadre, duplicado:n, copia:n, adjunto:a, adjuntar:v,
    adjuntamos, adjuntarle, remito, detalle:n, iban, cuenta de siempre, domiciliado:a, domiciliacion,
    recibo domiciliado, abono:n, anticipo:n, vencimiento:n, referencia:n, justificante, remesa, prevision, tesoreria,
    concepto:n
F_KIND  encantado:a, con gusto, amable:n, amablemente, cordial:n, placer, ilusion, animo, abrazo:n, saludo:n,
    enhorabuena, felicidades, felicitar:v, bienvenido:a, gracias, agradecer:v:agradezc, ayudar:v, ayuda, ayudarle,
    cuando pueda, cuando le venga, sin prisa, sin compromiso, a su disposicion, quedo atento, quedamos a,
    no se preocupe, no te preocupes, si le parece, si prefiere, le parece bien, le viene bien, le viene mejor,
    le convenga, le resulte, comodo:a, juntos
F_SORRY  disculpar:v, disculpas, perdonar:v, perdon, lamentar:v, lamento, sentimos, siento, error nuestro,
    nuestra culpa, culpa nuestra, culpa mia, equivocar:v, equivocado:a, despiste, descuido, extraviar:v,
    traspapelar:v, por error
F_PLAN  plazo:n de pago, fraccionar:v, repartir:v, cuota:n, plan de pagos, en dos veces, en tres, parcialidad:n,
    aplazar:v, acuerdo:n, acordar:v:acuerd, propuesta:n, proponer:v:propon+propong, alternativa:n, solucion:n,
    mediacion, conciliacion, mediador:a, negociacion, confidencial:n, de mutuo acuerdo, otra fecha
F_WOUND  moroso:a, mentir:v:mient+mint, mentira:n, engañar:v, engaño:n, estafar:v, robar:v, reir:v, burla:n, burlar:v,
    tonto:a, idiota:n, inutil:n, imbecil:n, sinverguenza:n, caradura:n, jeta:n, morro, cara dura, verguenza,
    indecente:n, miserable:n, ridiculo:a, patetico:a, lamentable:n, vergonzoso:a, impresentable:n, irresponsable:n,
    incompetente:n, tramposo:a, rata:n, basura, asco, asqueroso:a, mierda, demonio:n, leches, narices, pelo,
    vacilar:v, chulear:v, torear:v, marear:v, tomadura, falso:a, hipocrita:n, cobarde:n, aprovechado:a, vividor:a,
    ladron:a, ladrones, delincuente:n, canalla:n, gentuza, ratero:a
F_STALL  excusa:n, pretexto:n, cuento:n, cuentos, largas, evasiva:n, silencio, ignorar:v, evitar:v, esconder:v,
    esquivar:v, incumplir:v, incumplimiento:n, promesa:n, prometer:v, palabra, compromiso:n, mala fe, dejadez,
    desidia, pasividad, desentender:v:desentiend, escaquear:v, demora:n, retraso:n, dilacion:n, caso omiso,
    oidos sordos, dar la cara, bulto, contestar:v
F_MENACE  consecuencia:n, represalia:n, arrepentir:v:arrepient, lamentar:v, pesar:v, temer:v, caro, carisimo, peor,
    malas, guerra, fuego, limite, paciencia, aguantar:v, harto:a, hartar:v, cansado:a, basta, ultimo:a, ultimatum,
    advertir:v:adviert+advirt, advertencia:n, avisado:a, aviso:n, obligar:v, forzar:v:fuerz, medida:n, contundente:n,
    drastico:a, tajante:n, actuar:v, perseguir:v:persig, hundir:v, arruinar:v, acabar:v, vera, veras, veran, sabra,
    sabras, encontrar:v:encuentr
F_LAWSUIT  demandar:v, demanda:n, juzgado:n, juez:n, juicio:n, tribunal:n, pleito:n, monitorio:n, abogado:a,
    letrado:a, procurador:a, embargar:v, embargo:n, ejecutar:v, ejecucion:n, burofax, querella:n, denunciar:v,
    denuncia:n, judicial:n, juridico:a, legal:n, costas, sentencia:n, patrimonio, subasta:n, recobro:n, cobrador:a,
    aval, avalista:n, policia, comisaria, carcel, prision, delito:n, asnef, rai, experian, equifax, buro, veraz,
    dicom, datacredito, ficheros, fichero:n
F_OUTSIDER  mujer, empleador:a, marido, esposa, esposo, hijo:a, padre, madre, mama, papa, hermano:a, cuñado:a,
    suegro:a, familia, familiar:n, vecino:a, jefe:n, jefa, patron, patrona, empleado:a, trabajador:a, plantilla,
    director:a, gerente:n, socio:a, inversor:a, accionista:n, cliente:n, proveedor:a, proveedores, mayorista:n,
    competencia, gremio, sector, asociacion, camara de comercio, franquicia, central, casero:a, banco,
    entidad bancaria, promotora, constructora, contratista:n, pueblo, polígono, barrio
F_STAGE  facebook, instagram, twitter, linkedin, tiktok, google, internet, redes, foro:n, reseña:n, periodico:n,
    prensa, cartel:n, pancarta:n, publicar:v, colgar:v:cuelg, difundir:v, viral, reputacion, fama, nombre y apellidos,
    quedar mal
F_NOW  ya, hoy, ahora, ahora mismo, inmediato:a, inmediatamente, urgente:n, urgencia, minuto:n, segundo:n,
    cuanto antes, de una vez, sin falta, sin demora, improrrogable:n, sin mas, ni un dia, 24, 48, 72, mañana mismo,
    hoy mismo, medianoche
F_PAYUP  pague, paga, pagame, paganos, pagar, pagara, pagaras, abone, ingrese, liquide, salde, debe, debes, deben,
    debeis, deuda:n, dinero, impago:n, impagado:a, plata, guita, cobrar:v, cobro
F_EASE  no hace falta, no tiene que, no tienes que, no hay prisa, no corre prisa, ninguna prisa, no pasa nada,
    nada que hacer, no se preocupe, no te preocupes, con calma, con tranquilidad, tranquilo:a, sin problema,
    no es culpa, no es problema, si ya, si usted ya, ya esta en camino, se habra cruzado, habra traspapelado,
    simple olvido, un olvido, un despiste, tomese el tiempo, el tiempo que necesite, cuando usted quiera,
    lo que prefiera, como prefiera, como usted prefiera, lo arreglamos, lo resolvemos, lo miramos, lo vemos,
    lo revisamos, le entendemos, entiendo, entendemos, comprendo, comprendemos, si no puede, no pague esta,
    no me urge, de momento, quiza, quizas, puede que, tal vez, a lo mejor, seguramente
F_TRUST  confiamos, confianza plena, mejores clientes, buen cliente, nunca ha fallado, siempre pagan, puntualmente,
    contentos, contento:a, satisfecho:a, trabajando juntos, años juntos, gracias a clientes, valioso:a, le debemos,
    les debemos, le debo, te debo, su derecho, derecho a, tiene mi palabra, todo en orden, esta conforme, de acuerdo,
    estupendo:a, precioso:a, bonito:a, perfecto:a, excelente:n, magnifico:a, genial:n
F_THING  factura:n, numero, documento:n, correo:n, mensaje:n, direccion, buzon, telefono, carpeta, dato:n, fecha:n,
    importe:n, recordatorio:n, transferencia:n, ingreso:n, servicio:n, trabajo:n, caso, nombre:n, equipo:n,
    compañero:a
"""
