"""What each category of finding is: why it harms, and what to say in its place, in Spanish and English."""

from typing import NamedTuple


class Words(NamedTuple):
    es: str
    en: str

    def said_in(self, language: str) -> str:
        return self.en if language == "en" else self.es


class Category(NamedTuple):
    why: Words
    better: Words


UNNAMED = "harsh"  # sounds so as a whole, and no single word says why

CATEGORIES: dict[str, Category] = {
    "threat": Category(
        Words(
            "Suena a amenaza: asusta, no ayuda a pagar y puede ser desleal (Ley 3/1991, art. 8).",
            "It sounds like a threat: it frightens, helps nobody pay and may be unfair (Spanish Act 3/1991, art. 8).",
        ),
        Words(
            "Nos gustaría resolverlo juntos. ¿Qué fecha le resulta viable?",
            "We would like to settle this together. Which date would work for you?",
        ),
    ),
    "legal": Category(
        Words(
            "Anuncia tribunales, abogados o embargos. Solo se dice si es posible, está decidido y a su debido tiempo.",
            "It announces courts, lawyers or seizure: said only when it can be done, is decided, and in its time.",
        ),
        Words(
            "Nuestro deseo es llegar a un acuerdo. Podemos repartir el importe en plazos o fijar otra fecha.",
            "Our wish is to reach an agreement. We can spread the amount over several payments or set another date.",
        ),
    ),
    "legal-done": Category(
        Words(
            "Da por hecho un trámite judicial. Si no lo es, es engañoso; si lo es, lo cuenta quien lleva el caso.",
            "It tells of court steps as taken. If untrue, it misleads; if true, whoever handles them tells it.",
        ),
        Words(
            "A día de hoy nos consta pendiente esta factura y queremos encontrar con usted una solución.",
            "As of today this invoice is open in our books and we would like to find a solution with you.",
        ),
    ),
    "crime": Category(
        Words(
            "Habla de delito, denuncia o cárcel. No pagar una factura no es un delito.",
            "It speaks of crime, the police or prison. Not paying an invoice is not a crime.",
        ),
        Words(
            "Todavía no nos consta el pago. ¿Hay algo que revisar por nuestra parte?",
            "We have not yet seen the payment. Is there something for us to check?",
        ),
    ),
    "court-paper": Category(
        Words(
            "Imita un documento de juzgado. Es engañoso.",
            "It imitates a paper of a court. That misleads.",
        ),
        Words("Asunto: recordatorio de nuestra factura", "Subject: a reminder of our invoice"),
    ),
    "identity": Category(
        Words(
            "Se presenta como autoridad o como profesional del derecho. Diga siempre quién es y de qué empresa.",
            "It poses as an authority or a lawyer. Always say who you are and from which company.",
        ),
        Words(
            "Le escribe el departamento de administración de nuestra empresa.",
            "I am writing from our company's accounts department.",
        ),
    ),
    "pretext": Category(
        Words(
            "Usa un pretexto para que contesten. Diga el motivo a la persona que lleva los pagos.",
            "It uses a pretext to get an answer. Tell the reason to the person who looks after payments.",
        ),
        Words(
            "¿Con quién puedo hablar sobre una factura nuestra?",
            "Whom may I speak to about one of our invoices?",
        ),
    ),
    "shame": Category(
        Words(
            "Avergüenza o pone etiquetas. Hable de la factura, no de la persona.",
            "It shames or labels. Speak of the invoice, not of the person.",
        ),
        Words(
            "Nos consta pendiente la factura. ¿Podría decirnos qué fecha le viene bien?",
            "The invoice is still open in our books. Could you tell us which date suits you?",
        ),
    ),
    "insult": Category(
        Words("Es un insulto o una palabra malsonante.", "It is an insult or a swear word."),
        Words(
            "Todavía no hemos visto el pago y nos gustaría hablarlo con usted.",
            "We have not yet seen the payment and would like to talk it over with you.",
        ),
    ),
    "third-party": Category(
        Words(
            "Lleva el asunto a terceros. Lo que debe un cliente es confidencial (LO 1/1982, RGPD).",
            "It brings in third parties. What a customer owes is confidential (honour and data protection law).",
        ),
        Words(
            "¿Hay otra persona de su empresa con la que prefiera que hablemos?",
            "Is there someone else in your company you would rather have us speak to?",
        ),
    ),
    "public": Category(
        Words(
            "Anuncia hacer público el asunto. Es ilícito y no se arregla después.",
            "It announces making the matter public. That is unlawful and cannot be mended afterwards.",
        ),
        Words("Este asunto queda entre nosotros.", "This matter stays between us."),
    ),
    "bureau": Category(
        Words(
            "Anuncia un fichero de solvencia. La ley pide deuda cierta, no discutida y aviso previo en su forma.",
            "It announces a credit bureau. The law asks for a certain, undisputed amount and due notice.",
        ),
        Words(
            "Si no está conforme con el importe, díganoslo y lo revisamos.",
            "If you do not agree with the amount, tell us and we will look at it.",
        ),
    ),
    "charges": Category(
        Words(
            "Habla de recargos, gastos o intereses: nunca en un aviso amistoso, ni si no son de ley o contrato.",
            "It speaks of charges, costs or interest: not in a friendly message, nor without law or contract.",
        ),
        Words(
            "El importe pendiente es el de la factura, sin recargos.",
            "The amount open is that of the invoice, with nothing added.",
        ),
    ),
    "prescribed": Category(
        Words(
            "Reclama como exigible algo que ya no lo sería.",
            "It claims as enforceable what no longer is.",
        ),
        Words(
            "En nuestros libros figura una factura antigua; ¿podemos hablarlo?",
            "There is an old invoice in our books; could we talk about it?",
        ),
    ),
    "urgency": Category(
        Words(
            "Apremia o pone un plazo que en este momento no corresponde.",
            "It presses, or sets a deadline that does not belong here.",
        ),
        Words(
            "¿Podría indicarnos para qué fecha tiene previsto el pago?",
            "Could you tell us the date on which you plan to pay?",
        ),
    ),
    "ultimatum": Category(
        Words(
            "Es un ultimátum: no deja otra salida. Ofrezca alternativas.",
            "It is an ultimatum: it leaves no other way. Offer alternatives.",
        ),
        Words(
            "Si el importe completo es difícil ahora, podemos repartirlo en varios pagos o buscar otra fecha.",
            "If the full amount is difficult now, we can spread it over several payments or find another date.",
        ),
    ),
    "command": Category(
        Words("Da órdenes. Pida, y diga para qué.", "It gives orders. Ask, and say what for."),
        Words(
            "Le agradeceríamos que nos dijera cuándo podría hacer el pago.",
            "We would be grateful if you told us when you could make the payment.",
        ),
    ),
    "blame": Category(
        Words(
            "Acusa o supone mala intención. Puede haber una razón que no conocemos.",
            "It accuses, or supposes ill will. There may be a reason we do not know.",
        ),
        Words(
            "Todavía no nos consta el pago; puede que haya algún motivo y nos gustaría ayudarle.",
            "We have not yet seen the payment; there may be a reason, and we would like to help.",
        ),
    ),
    "guilt": Category(
        Words(
            "Busca que se sienta culpable. Nuestras dificultades no son un argumento.",
            "It seeks to make them feel guilty. Our own difficulties are no argument.",
        ),
        Words(
            "Nos ayudaría conocer su previsión de pago.",
            "It would help us to know when you plan to pay.",
        ),
    ),
    "repeated": Category(
        Words(
            "Cuenta los avisos o reprocha que haya que insistir.",
            "It counts the reminders, or reproaches having to insist.",
        ),
        Words(
            "Hace unos días le escribimos por esta factura y no sabemos si nuestro mensaje le llegó.",
            "A few days ago we wrote to you about this invoice and do not know whether our message reached you.",
        ),
    ),
    "sarcasm": Category(
        Words("Es ironía, y en un escrito hiere.", "It is irony, and in writing it hurts."),
        Words(
            "¿Le llegó bien la factura? ¿Necesita algo por nuestra parte?",
            "Did the invoice reach you safely? Is there anything you need from us?",
        ),
    ),
    "misfortune": Category(
        Words(
            "Usa una desgracia del cliente como argumento.",
            "It uses the customer's misfortune as an argument.",
        ),
        Words(
            "Sentimos lo ocurrido. Dígame, cuando pueda, qué fecha le vendría bien; lo adaptamos.",
            "We are sorry for what happened. When you can, tell me which date would suit you; we will adapt.",
        ),
    ),
    "borrow": Category(
        Words(
            "Le dice de dónde sacar el dinero, o que pague otro.",
            "It tells them where to get the money, or that somebody else should pay.",
        ),
        Words(
            "¿Le ayudaría repartirlo en varios pagos?",
            "Would it help to spread it over several payments?",
        ),
    ),
    "retaliation": Category(
        Words(
            "Anuncia cortar, retener o no servir. Solo cabe lo que diga el contrato, y lo decide una persona.",
            "It announces cutting off or not delivering: only what the contract says, and a person decides it.",
        ),
        Words(
            "Su próximo pedido nos importa; ¿podemos dejar antes acordada una fecha para esta factura?",
            "Your next order matters to us; could we first agree on a date for this invoice?",
        ),
    ),
    "deny": Category(
        Words(
            "Cierra la puerta a pedir una copia, una explicación o una reclamación.",
            "It refuses a copy, an explanation or a complaint.",
        ),
        Words(
            "Si no está conforme con algún importe, cuéntenoslo y lo revisamos.",
            "If you do not agree with an amount, tell us and we will look at it.",
        ),
    ),
    "harsh": Category(
        Words(
            "En conjunto suena duro: a reproche, a presión o a aviso. Que lo lea otra persona.",
            "As a whole it sounds harsh: like a reproach, pressure or a warning. Let another person read it.",
        ),
        Words(
            "Nos gustaría resolverlo con usted. ¿Qué podemos hacer para que le resulte más fácil?",
            "We would like to settle this with you. What could we do to make it easier?",
        ),
    ),
    "shouting": Category(
        Words(
            "Mayúsculas o signos de exclamación: se lee como un grito.",
            "Capitals or exclamation marks: it reads as shouting.",
        ),
        Words("Escríbalo en minúsculas, sin exclamaciones.", "Write it in small letters, without exclamation marks."),
    ),
}
