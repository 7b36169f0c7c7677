"""The sentences of an agreement and of the mails around it, in the two languages it is written in."""

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "es": {
        "title": "Acuerdo de pago entre {us} y {them}",
        "extension_title": "Nueva fecha de pago acordada entre {us} y {them}",
        "between": "{us}, y {them}, acuerdan una forma cómoda para ambas de pagar las facturas que siguen. Se valoran"
        " como proveedor y cliente, y quieren seguir trabajando juntas.",
        "with_tax_id": " (NIF {})", "with_address": ", {}",
        "replaces": "Este acuerdo sustituye al del {replaces_on}; lo que ya se pagó entonces queda pagado.",
        "invoices": "Las facturas", "instalments": "Los plazos", "new_day": "La nueva fecha",
        "interest_asked": "Intereses de demora que se pagan con este acuerdo: {amount}.",
        "interest_waived": "Los intereses de demora hasta hoy serían {accrued}. Si el acuerdo se cumple, {us} renuncia"
        " a {amount}.",
        "principal_waived": "{us} renuncia a {amount} del importe de las facturas y enviará el abono que corresponda.",
        "instalment": "Plazo {number}: {amount}, el {day}.", "only": "{amount}, el {day}.",
        "total": "En total: {total}.",
        "clauses": "Lo que acordamos",
        "clause_kept": "Las facturas conservan su vencimiento original. Mientras el acuerdo se cumpla, {us} no pedirá"
        " otra cosa de lo que incluye.",
        "clause_order": "Cada pago se aplica al plazo más antiguo que falte, sea cual sea la factura que nombre.",
        "clause_early": "Se puede pagar antes, en todo o en parte, sin ningún coste.",
        "clause_late": "Si {them} prevé una dificultad con una fecha, lo dice cuanto antes y se busca otra entre"
        " las dos partes. Si un plazo se retrasa, {us} avisa y primero se habla.",
        "clause_default": "Solo si faltando un plazo no se encuentra una solución, y siempre por decisión de una"
        " persona de {us} comunicada por escrito, lo que quede pendiente podrá pedirse entero con sus vencimientos"
        " originales.",
        "clause_interest": "El dinero se aplica primero al importe de las facturas y al final a los intereses.",
        "clause_acknowledged": "{them} reconoce que las facturas indicadas están pendientes, y por esos importes.",
        "made_on": "Fecha: {made_on}.",
        "valid_until": "Esta propuesta se puede aceptar hasta el {answer_by}.",
        "hello": "Buenos días, {}:", "hello_all": "Buenos días:", "regards": "Un cordial saludo,",
        "cover_subject": "Nuestra propuesta de acuerdo, a su disposición",
        "cover_thanks": "Gracias por hablar con nosotros para buscar una solución. Esto es lo que le proponemos:",
        "cover_total": "En total son {total}. El acuerdo entero va adjunto, con las facturas y lo que acordamos.",
        "cover_link": "Puede aceptarlo, decirnos que no o proponernos otra cosa en su página, hasta el {answer_by}."
        " Mientras tanto no recibirá recordatorios de estas facturas.",
        "cover_answer": "Léalo con calma y respóndanos cuando quiera:", "cover_button": "Ver y responder",
        "cover_reply": "Si le parece bien, fírmelo y envíenoslo, o responda a este mensaje antes del {answer_by}:"
        " lo lee {person}. Mientras tanto no recibirá recordatorios de estas facturas.",
        "cover_paper": "Si lo prefiere, fírmelo en papel y envíenoslo, o responda a este mensaje: lo lee {person}.",
        "sign_here": "Si está de acuerdo, escriba aquí su nombre, su cargo y la fecha, fírmelo y envíenoslo:"
        " ______________________________",
        "copy_subject": "Acuerdo aceptado: su copia",
        "copy_thanks": "El acuerdo queda aceptado. Muchas gracias por su confianza; aquí tiene una copia, y nosotros"
        " guardamos otra igual.",
        "copy_who": "Lo acepta {name}, {role}, por {them}.",
        "copy_when": "Cuándo: {local} ({utc} UTC).",
        "copy_hash": "Huella del texto (SHA-256): {sha256}",
        "copy_change": "Si algo de esto no es como lo habíamos hablado, o cambia su situación, responda a este"
        " mensaje y lo vemos.",
    },
    "en": {
        "title": "Payment agreement between {us} and {them}",
        "extension_title": "New payment date agreed between {us} and {them}",
        "between": "{us}, and {them}, agree on a way to pay the invoices below that suits both. They value each other"
        " as supplier and customer, and want to go on working together.",
        "with_tax_id": " (tax ID {})", "with_address": ", {}",
        "replaces": "This agreement takes the place of the one of {replaces_on}; what was paid then stays paid.",
        "invoices": "The invoices", "instalments": "The instalments", "new_day": "The new date",
        "interest_asked": "Statutory interest paid under this agreement: {amount}.",
        "interest_waived": "Statutory interest until today would be {accrued}. If the agreement is kept, {us} gives up"
        " {amount} of it.",
        "principal_waived": "{us} gives up {amount} of what was invoiced and will send the credit note for it.",
        "instalment": "Instalment {number}: {amount}, on {day}.", "only": "{amount}, on {day}.",
        "total": "In total: {total}.",
        "clauses": "What we agree",
        "clause_kept": "The invoices keep their original due dates. While the agreement is kept, {us} will ask for"
        " nothing else of what it covers.",
        "clause_order": "Each payment counts towards the oldest instalment that is missing, whichever invoice it"
        " names.",
        "clause_early": "It may be paid earlier, wholly or in part, at no cost.",
        "clause_late": "If {them} foresees difficulty with a date, it says so as soon as it can and both look for"
        " another. If an instalment is late, {us} sends word, and both talk first.",
        "clause_default": "Only if an instalment is missing and no solution is found, and always by the decision of a"
        " person at {us} told in writing, what is still open may be asked for as a whole with its original due dates.",
        "clause_interest": "Money counts towards the invoices first and towards the interest last.",
        "clause_acknowledged": "{them} confirms that the invoices named are open, and for those amounts.",
        "made_on": "Date: {made_on}.",
        "valid_until": "This proposal can be accepted until {answer_by}.",
        "hello": "Dear {},", "hello_all": "Good morning,", "regards": "Kind regards,",
        "cover_subject": "Our proposal of an agreement",
        "cover_thanks": "Thank you for talking with us about a solution. This is what we propose:",
        "cover_total": "In total it is {total}. The whole agreement is attached, with the invoices and what we agree.",
        "cover_link": "You can accept it, say no, or propose something else on your page, until {answer_by}. Until"
        " then there will be no reminders of these invoices.",
        "cover_answer": "Read it in your own time, and answer when you like:", "cover_button": "See and answer",
        "cover_reply": "If it suits you, sign it and send it back, or reply to this message before {answer_by}:"
        " {person} reads it. Until then there will be no reminders of these invoices.",
        "cover_paper": "If you prefer, sign it on paper and send it to us, or reply to this message:"
        " {person} reads it.",
        "sign_here": "If you agree, please write your name, position and the date here, sign it and send it back:"
        " ______________________________",
        "copy_subject": "Agreement accepted: your copy",
        "copy_thanks": "The agreement is accepted. Thank you for your trust; here is a copy, and we keep the same.",
        "copy_who": "Accepted by {name}, {role}, for {them}.",
        "copy_when": "When: {local} ({utc} UTC).",
        "copy_hash": "Mark of the text (SHA-256): {sha256}",
        "copy_change": "If anything is not as we had discussed, or your situation changes, reply to this message and"
        " we will look at it together.",
    },
}  # fmt: skip
