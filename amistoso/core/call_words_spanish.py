"""What is said in calls, in Spanish: `core.call_words` says how it is written."""

from collections.abc import Mapping, Sequence

Lines = Sequence[str]

SPANISH: Mapping[str, Mapping[str, Lines]] = {
    "greeting": {
        "opening": (
            "Buenos días, soy {me}, de {company}. ¿Hablo con {who}?",
            "¿[Le|Te] viene bien hablar un par de minutos, o prefiere[|s] que [le|te] llame en otro momento?",
        ),
        "voicemail": (
            "Buenos días, soy {me}, de {company}. [Le|Te] agradecería que me llamara[|s] cuando [le|te] venga bien,"
            " al {phone}. Muchas gracias.",
            "Buenos días, soy {me}, de {company}. Volveré a llamar en otro momento. Muchas gracias.",
        ),
        "care": (
            "Si contesta otra persona, o salta el contestador, no diga de qué se trata: solo su nombre y su teléfono.",
            "Escuche más de lo que hable, y anote sus palabras.",
        ),
    },
    "general": {
        "because": ("Es una conversación normal: entender qué pasa y quedar en una fecha.",),
        "opening": (
            "[Le|Te] llamo por nuestra factura {one}, de {total}, que venció el {due}.",
            "[Le|Te] llamo por {many} facturas nuestras que suman {total}; la primera venció el {due}.",
            "Todavía no nos consta el pago, y quería saber si hay algo que revisar por nuestra parte.",
        ),
        "questions": (
            "¿[Le|Te] llegó bien la factura? ¿[Está|Estás] conforme con ella?",
            "¿Hay algo que esté retrasando el pago y en lo que podamos ayudar?",
            "¿Falta algún dato, un pedido o la aprobación de alguien?",
        ),
        "alternatives": ("Puedo [enviarle|enviarte] ahora mismo una copia con los datos de pago.",),
        "closing": (
            "¿Qué fecha [le|te] resulta viable?",
            "Entonces quedamos en esa fecha y en ese importe. ¿Lo he entendido bien?",
            "Muchas gracias por atenderme.",
        ),
    },
    "dispute": {
        "because": ("Tiene algo sin resolver con nosotros: se habla de eso, y no de cobrar.",),
        "opening": (
            "[Le|Te] llamo por lo que nos [comentó|comentaste] de la factura {disputed}: quiero dejarlo resuelto.",
            "[Le|Te] llamo por lo que no estaba bien en nuestra factura: quiero dejarlo resuelto.",
        ),
        "questions": (
            "¿Me [cuenta|cuentas], con calma, qué es lo que no está bien?",
            "¿Qué necesitaría[|s] para darlo por resuelto?",
            "¿El resto de la factura está conforme?",
        ),
        "alternatives": (
            "Lo miro hoy con mis compañeros y [le|te] contesto yo, con nombre y fecha.",
            "Mientras se aclara, esa parte queda en espera.",
        ),
        "closing": (
            "[Le|Te] llamo con una respuesta antes del día que acordemos. ¿[Le|Te] parece bien?",
            "Gracias por explicármelo; nos ayuda a hacerlo mejor.",
        ),
        "care": ("No pida la parte en disputa. Diga quién le contestará y cuándo, y cúmplalo.",),
    },
    "money-unplaced": {
        "because": ("Ha entrado dinero suyo que aún no está aplicado: puede que ya esté pagado.",),
        "opening": ("[Le|Te] llamo porque hemos recibido un pago de [ustedes|vosotros] y quiero aplicarlo bien.",),
        "questions": ("¿Me [puede|puedes] decir a qué facturas corresponde?",),
        "alternatives": ("Si [le|te] resulta más cómodo, me [lo envía|lo envías] por correo y lo hago yo.",),
        "closing": ("Lo dejo aplicado hoy mismo. Muchas gracias.",),
        "care": ("Aplique antes el dinero, si puede: quizá no haga falta llamar.",),
    },
    "nothing-overdue": {
        "because": ("No tiene nada vencido: es una llamada de cortesía.",),
        "opening": ("[Le|Te] llamo solo para saber si todo va bien con nuestras facturas.",),
        "questions": ("¿[Le|Te] llegan bien las facturas, y a la persona adecuada?",),
        "alternatives": (),
        "closing": ("Muchas gracias. Aquí me [tiene|tienes] para lo que [necesite|necesites].",),
        "care": ("No pida ningún pago: no ha vencido nada.",),
    },
    "agreed-call": {
        "because": ("Quedaron en hablar: se cumple lo acordado.",),
        "opening": (
            "[Le|Te] llamo como quedamos.",
            "Es por nuestra factura {one}, de {total}.",
            "Es por las {many} facturas que comentamos, que suman {total}.",
        ),
        "questions": ("¿Ha[|s] podido mirarlo?", "¿Hay algo nuevo que deba saber?"),
    },
    "promise-broken": {
        "because": ("El pago que prometió no ha llegado: algo habrá pasado, y conviene oírlo.",),
        "opening": (
            "Habíamos quedado en que el pago llegaría el {broken}, y todavía no lo vemos en el banco.",
            "Quizá se haya cruzado o haya surgido algo: por eso prefiero [preguntarle|preguntarte].",
        ),
        "questions": (
            "¿Ha surgido algún imprevisto?",
            "¿Salió la transferencia? Si es así, con la fecha la busco yo en el banco.",
            "¿Qué fecha [le|te] resultaría segura, aunque sea algo más tarde?",
        ),
        "alternatives": ("Si el importe completo es difícil ahora, podemos empezar por una parte.",),
        "closing": (
            "Prefiero una fecha más tarde que [le|te] resulte cómoda. ¿Cuál sería?",
            "Lo anoto así: esa fecha y ese importe. Si algo cambia, [llámeme|llámame] antes y lo vemos.",
        ),
        "care": ("Es una pregunta, no un reproche. Una segunda promesa más pequeña vale más que una grande.",),
    },
    "agreement-missed": {
        "because": ("Falta un plazo del acuerdo: quizá haya que ajustarlo.",),
        "opening": (
            "[Le|Te] llamo por el plan que acordamos: no vemos el último plazo y quería saber si va todo bien.",
        ),
        "questions": ("¿Se ha complicado algo este mes?", "¿Los plazos que pusimos siguen siendo cómodos?"),
        "alternatives": ("Si hace falta, revisamos el plan: es mejor ajustarlo que dejarlo.",),
        "closing": ("Entonces, ¿cuándo [puede|puedes] poner al día este plazo?", "Gracias; lo dejo anotado."),
        "care": ("El acuerdo solo se da por terminado con la decisión de una persona, y después de hablar.",),
    },
    "promise-running": {
        "because": ("Ha prometido un día que aún no ha llegado: se confía en su palabra.",),
        "opening": (
            "No [le|te] llamo por el pago que quedó para el {promised}: en eso confiamos.",
            "Solo quería saber si [necesita|necesitas] algo de nuestra parte, una copia o los datos de pago.",
        ),
        "questions": ("¿Hay algo que podamos facilitar?",),
        "alternatives": (),
        "closing": ("Perfecto. Muchas gracias, y quedamos como dijimos.",),
        "care": ("No le pida lo que ya ha prometido: su día no ha llegado.",),
    },
    "cash-flow": {
        "because": ("Dijo que va justo de tesorería: ofrezca un plan que pueda cumplir.",),
        "opening": (
            "Nos [comentó|comentaste] que [están|estáis] pasando un momento de poca tesorería, y quiero ayudar.",
            "Tenemos pendiente la factura {one}, de {total}; busquemos una forma cómoda de pagarla.",
            "Tenemos pendientes {many} facturas que suman {total}; busquemos una forma cómoda de pagarlas.",
        ),
        "questions": (
            "¿Cómo [ve|ves] los próximos meses?",
            "¿Qué cantidad [le|te] resultaría cómoda cada mes?",
            "¿Qué día del mes [le|te] viene mejor?",
        ),
        "alternatives": ("Preferimos cobrar poco a poco y seguir trabajando juntos.",),
        "closing": (
            "[Le|Te] envío hoy el plan por escrito, con los importes y las fechas, para que lo revise[|s] con calma.",
            "¿Qué día podríamos poner el primer pago?",
        ),
        "care": ("Le da apuro hablar de ello: agradézcale que lo cuente, y no pregunte a quién más paga.",),
    },
    "approval-pending": {
        "because": ("Falta la aprobación de alguien: pregunte de quién y para cuándo.",),
        "opening": (
            "[Le|Te] llamo por la aprobación que quedaba pendiente de nuestra factura {one}.",
            "[Le|Te] llamo por la aprobación que quedaba pendiente de nuestras {many} facturas.",
        ),
        "questions": (
            "¿Quién tiene que aprobarla, y para cuándo la [espera|esperas]?",
            "¿Falta algún documento que podamos enviar: el pedido, el albarán?",
            "¿[Le|Te] viene bien que hable yo con esa persona?",
        ),
        "alternatives": ("Puedo [enviarle|enviarte] hoy lo que haga falta para la aprobación.",),
        "closing": (
            "Entonces llamo ese día. ¿A qué hora [le|te] viene bien?",
            "Muchas gracias por la ayuda.",
        ),
    },
    "administration": {
        "because": ("Es cosa de su administración: confirme a quién y cómo deben llegar las facturas.",),
        "opening": (
            "[Le|Te] llamo para asegurarme de que nuestras facturas [le|te] llegan bien y a la persona adecuada.",
        ),
        "questions": (
            "¿A qué correo debemos enviarlas, y a nombre de quién?",
            "¿[Necesitan|Necesitáis] un número de pedido o algún otro dato en la factura?",
            "¿Qué días [hacen|hacéis] los pagos?",
        ),
        "alternatives": ("Vuelvo a [enviarle|enviarte] hoy las copias, con los datos de pago.",),
        "closing": (
            "Con eso, ¿en qué remesa de pagos podría entrar?",
            "Queda corregido para las próximas. Muchas gracias.",
        ),
        "care": ("Anote el contacto correcto en su ficha antes de colgar.",),
    },
    "unanswered": {
        "because": ("Hace tiempo que no contesta: lo importante hoy es volver a hablar.",),
        "opening": (
            "Me alegro de [encontrarle|encontrarte]. No sabía si mis mensajes [le|te] llegaban.",
            "Es por nuestra factura {one}, de {total}; quizá yo la esté enviando a un sitio equivocado.",
            "Es por {many} facturas nuestras que suman {total}; quizá las esté enviando a un sitio equivocado.",
        ),
        "questions": (
            "¿Lo lleva[|s] [usted|tú], o prefiere[|s] que hable con otra persona?",
            "¿Cómo [prefiere|prefieres] que [le|te] escriba: correo, WhatsApp, carta?",
            "¿Hay algo que esté retrasando el pago y en lo que podamos ayudar?",
        ),
        "care": ("No hable de los intentos anteriores como de una falta: nadie está obligado a coger el teléfono.",),
    },
    "first-slip": {
        "because": ("Es un buen cliente y esto es un descuido: con cariño y sin prisa.",),
        "opening": (
            "Antes de nada, gracias: siempre es un gusto trabajar con [ustedes|vosotros].",
            "[Le|Te] llamo por la factura {one}, de {total}. Como [suelen|soléis] ir al día, pensé que algo habría"
            " pasado.",
            "[Le|Te] llamo por {many} facturas que suman {total}. Como [suelen|soléis] ir al día, pensé que algo habría"
            " pasado.",
        ),
        "questions": (
            "¿Va todo bien por ahí?",
            "¿Puede que la factura no llegara, o que tenga algún error nuestro?",
            "¿Hay algo en lo que podamos ayudar?",
        ),
        "closing": (
            "No hay prisa: ¿qué fecha [le|te] viene bien?",
            "Muchísimas gracias. Cualquier cosa, aquí me [tiene|tienes].",
        ),
        "care": ("No hable de plazos ni de condiciones si no lo pide. La relación vale más que esta factura.",),
    },
    "new": {
        "because": ("Es un cliente nuevo: conviene saber si todo le ha llegado bien y cómo trabaja.",),
        "opening": (
            "Es una de nuestras primeras facturas, la {one}, de {total}, y quería saber si todo [le|te] llegó bien.",
            "Son nuestras primeras facturas, {many} que suman {total}, y quería saber si todo [le|te] llegó bien.",
        ),
        "questions": (
            "¿[Recibió|Recibiste] la factura? ¿[Está|Estás] a gusto con el pedido?",
            "¿Cómo [organizan|organizáis] los pagos: hay días fijos o alguien que los aprueba?",
            "¿A quién debemos enviar las próximas?",
        ),
        "closing": (
            "¿Para qué fecha podemos esperar el pago de esta?",
            "Gracias por la confianza. [Le|Te] dejo mi teléfono para lo que [necesite|necesites].",
        ),
    },
    "usual": {
        "because": ("Suele pagar algo más tarde: busque una fecha, y si puede, una costumbre mejor.",),
        "opening": (
            "[Le|Te] llamo por nuestra factura {one}, de {total}, que venció el {due}.",
            "[Le|Te] llamo por {many} facturas nuestras que suman {total}; la primera venció el {due}.",
        ),
        "questions": (
            "¿Entra en la próxima remesa de pagos?",
            "¿Qué día del mes [pagan|pagáis]? Así lo tenemos en cuenta en las próximas.",
            "¿[Le|Te] ayudaría que avisáramos unos días antes del vencimiento?",
        ),
        "alternatives": ("Si [le|te] resulta más cómodo, podemos domiciliarlos el día que [prefiera|prefieras].",),
    },
    "offers": {
        "extension": ("Si [le|te] ayuda, podemos dejar el pago para dentro de unos días, hasta {days} como mucho.",),
        "instalments": ("También podemos repartirlo en pagos mensuales, hasta {months}.",),
        "instalments-above": (
            "También podemos repartirlo en pagos mensuales, hasta {months}; lo confirmo con gerencia y [le|te] llamo.",
        ),
    },
}
