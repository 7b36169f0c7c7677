"""What is said in calls, in English: `core.call_words` says how it is written."""

from collections.abc import Mapping, Sequence

Lines = Sequence[str]

ENGLISH: Mapping[str, Mapping[str, Lines]] = {
    "greeting": {
        "opening": (
            "Good morning, this is {me}, of {company}. Am I speaking with {who}?",
            "Is this a good moment for two minutes, or shall I call at another time?",
        ),
        "voicemail": (
            "Good morning, this is {me}, of {company}. I would be grateful if you could call me back on {phone} when it"
            " suits you. Thank you.",
            "Good morning, this is {me}, of {company}. I hope we can speak another time. Thank you, and good day.",
        ),
        "care": (
            "If somebody else answers, or a machine, do not say what it is about: leave only your name and number.",
            "Listen more than you speak, and note their words.",
        ),
    },
    "general": {
        "because": ("An ordinary talk: to understand what is happening and to settle on a day.",),
        "opening": (
            "I am calling about our invoice {one}, for {total}, which was due on {due}.",
            "I am calling about {many} of our invoices, {total} in all; the first was due on {due}.",
            "We have not seen the payment yet, and I wanted to know whether there is anything for us to look into.",
        ),
        "questions": (
            "Did the invoice reach you well? Is everything right with it?",
            "Is there anything that delays the payment and that we could help with?",
            "Is a detail, an order or somebody's approval missing?",
        ),
        "alternatives": ("I can send you a copy with the payment details right now.",),
        "closing": (
            "Which day would work for you?",
            "So we have agreed on that day and that amount. Did I understand you well?",
            "Thank you very much for your time.",
        ),
    },
    "dispute": {
        "because": ("Something is open between us: the talk is about that, and not about being paid.",),
        "opening": (
            "Thank you for telling us about invoice {disputed}: I am calling to put it right.",
            "Thank you for telling us about our invoice: I am calling to put it right.",
        ),
        "questions": (
            "Would you tell me in your own time what is not right?",
            "What would you need to consider it settled?",
            "Is the rest of the invoice fine?",
        ),
        "alternatives": (
            "I will look into it with my colleagues today, and answer you myself.",
            "Until it is clear, that part waits.",
        ),
        "closing": (
            "I will call you with an answer before the day we agree on. Is that all right?",
            "Thank you for explaining it; it helps us to do better.",
        ),
        "care": ("Do not ask for the disputed part. Say who will answer and when, and keep to it.",),
    },
    "money-unplaced": {
        "because": ("Money of theirs has come in and is not applied: it may be paid already.",),
        "opening": ("Thank you for your payment, which has reached us: I am calling to place it well.",),
        "questions": ("Could you tell me which invoices it is for?",),
        "alternatives": ("If it is easier, send it to me by e-mail and I will see to it.",),
        "closing": ("Thank you very much for your help with this.",),
        "care": ("Apply the money first if you can: perhaps no call is needed.",),
    },
    "nothing-overdue": {
        "because": ("Nothing is overdue: a call of courtesy.",),
        "opening": ("I am only calling to hear whether everything is well with our invoices.",),
        "questions": ("Do the invoices reach you well, and the right person?",),
        "alternatives": (),
        "closing": ("Thank you very much, and please call me whenever I can help.",),
        "care": ("Do not ask for any payment: nothing is due.",),
    },
    "agreed-call": {
        "because": ("You agreed to speak: we keep to it.",),
        "opening": (
            "I am calling as we agreed.",
            "It is about our invoice {one}, for {total}.",
            "It is about the {many} invoices we spoke of, {total} in all.",
        ),
        "questions": ("Have you been able to look into it?", "Is there anything new that I should know?"),
    },
    "promise-broken": {
        "because": ("The promised payment has not come: something will have happened, and it is worth hearing.",),
        "opening": (
            "We had agreed that the payment would come on {broken}, and we do not see it in the bank yet.",
            "Perhaps it has crossed with my call or something came up: that is why I prefer to ask.",
        ),
        "questions": (
            "Did anything come up that we should know of?",
            "Has the transfer left? If so, with the date I can look for it in the bank.",
            "Which day would be safe for you, even if it is a little later?",
        ),
        "alternatives": ("If the whole amount is difficult now, we can begin with a part.",),
        "closing": (
            "I would rather have a later day that is comfortable for you. Which would it be?",
            "I note that day and that amount. If anything changes, call me before and we will see.",
        ),
        "care": ("It is a question, not a reproach. A second, smaller promise is worth more than a large one.",),
    },
    "agreement-missed": {
        "because": ("An instalment of the agreement is missing: perhaps it has to be adjusted.",),
        "opening": (
            "I am calling about the payment plan we agreed on: we do not see the last instalment, and I wanted to know"
            " whether all is well.",
        ),
        "questions": ("Has something become difficult this month?", "Are the instalments still comfortable?"),
        "alternatives": ("If needed, we look at the plan again: it is better to adjust it than to leave it.",),
        "closing": ("When could you make up for this instalment?", "Thank you; I have noted it."),
        "care": ("An agreement ends only by a person's decision, and after speaking.",),
    },
    "promise-running": {
        "because": ("They promised a day that has not come yet: we trust their word.",),
        "opening": (
            "I am not calling about the payment set for {promised}: we trust you with that.",
            "I only wanted to know whether you need anything from us, a copy or the payment details.",
        ),
        "questions": ("Is there anything we could make easier?",),
        "alternatives": (),
        "closing": ("Perfect. Thank you very much; it stays as we said.",),
        "care": ("Do not ask for what they have promised: its day has not come.",),
    },
    "cash-flow": {
        "because": ("They said that cash is short: offer a plan they can keep.",),
        "opening": (
            "I heard that money is tight for you at the moment, and I would like to help.",
            "There is invoice {one}, for {total}; let us find a comfortable way to pay it.",
            "There are {many} invoices, {total} in all; let us find a comfortable way to pay them.",
        ),
        "questions": (
            "How do the next months look to you?",
            "Which amount would be comfortable each month?",
            "Which day of the month suits you best?",
        ),
        "alternatives": ("We would rather be paid little by little and go on working together.",),
        "closing": (
            "I will send you the plan in writing today, with amounts and days, so that you can look at it in peace.",
            "Which day could we set for the first payment?",
        ),
        "care": ("It is awkward for them to speak of it: thank them, and do not ask whom else they pay.",),
    },
    "approval-pending": {
        "because": ("Somebody's approval is missing: ask whose, and by when.",),
        "opening": (
            "I am calling about the approval that our invoice {one} was waiting for.",
            "I am calling about the approval that our {many} invoices were waiting for.",
        ),
        "questions": (
            "Who approves it, and around which day will it be ready?",
            "Is a document missing that we could send: the order, the delivery note?",
            "Would it help if I spoke with that person?",
        ),
        "alternatives": ("I can send you today whatever the approval needs.",),
        "closing": ("Shall we speak again that day? Which hour suits you?", "Thank you very much for your help."),
    },
    "administration": {
        "because": ("An administrative matter: ask who should get the invoices, and how.",),
        "opening": ("I am calling to make sure that our invoices reach you well, and the right person.",),
        "questions": (
            "Which address should we send them to, and to whom?",
            "Do you need an order number or anything else on the invoice?",
            "On which days do your payments usually leave?",
        ),
        "alternatives": ("I will send you the copies again today, with the payment details.",),
        "closing": ("With that, which payment run could it go into?", "It is corrected for the next ones. Thank you."),
        "care": ("Correct the contact on their page before you hang up.",),
    },
    "unanswered": {
        "because": ("They have not answered for a while: what matters today is to speak again.",),
        "opening": (
            "I am glad to reach you. I was not sure whether my messages arrived.",
            "It is about our invoice {one}, for {total}; perhaps I have been sending it to the wrong place.",
            "It is about {many} of our invoices, {total} in all; perhaps I have been sending them to the wrong place.",
        ),
        "questions": (
            "Are you the right person for this, or is it somebody else?",
            "How do you prefer me to write: e-mail, WhatsApp, a letter?",
            "Is there anything that delays the payment and that we could help with?",
        ),
        "care": ("Do not speak of earlier tries as of a fault: nobody is obliged to pick up the telephone.",),
    },
    "first-slip": {
        "because": ("A good customer, and an oversight: warmly and without hurry.",),
        "opening": (
            "First of all, thank you: it is always a pleasure to work with you.",
            "I am calling about invoice {one}, for {total}. Your payments usually arrive on time, so I thought"
            " something had happened.",
            "I am calling about {many} invoices, {total} in all. Your payments usually arrive on time, so I thought"
            " something had happened.",
        ),
        "questions": (
            "Is everything well with you?",
            "Could it be that the invoice did not arrive, or that it has a mistake of ours?",
            "Is there anything we could help with?",
        ),
        "closing": (
            "There is no hurry: which day suits you?",
            "Thank you so much, and please call me whenever I can help.",
        ),
        "care": ("Do not speak of terms unless they ask. The relationship is worth more than this invoice.",),
    },
    "new": {
        "because": ("A new customer: hear whether everything arrived well, and how they work.",),
        "opening": (
            "It is one of our first invoices, {one}, for {total}, and I wanted to check that all reached you well.",
            "These are our first invoices, {many} for {total} in all, and I wanted to check that all reached you well.",
        ),
        "questions": (
            "Did you receive the invoice? Are you happy with the order?",
            "How do you arrange payments: on fixed days, or does somebody approve them?",
            "To whom should we send the next ones?",
        ),
        "closing": (
            "Which day can we expect the payment of this one?",
            "Thank you for your trust. I leave you my number for anything you need.",
        ),
    },
    "usual": {
        "because": ("They usually pay a little later: look for a day, and if you can for a better habit.",),
        "opening": (
            "I am calling about our invoice {one}, for {total}, which was due on {due}.",
            "I am calling about {many} of our invoices, {total} in all; the first was due on {due}.",
        ),
        "questions": (
            "Is it in the next payment run?",
            "Which day of the month do your payments leave? We can bear it in mind for the next ones.",
            "Would it help if we told you a few days before an invoice is due?",
        ),
        "alternatives": ("If it is easier for you, we can collect by direct debit on the day you prefer.",),
    },
    "offers": {
        "extension": ("If it helps, the payment can wait some days, {days} at most.",),
        "instalments": ("We can also spread it over monthly payments, {months} at most.",),
        "instalments-above": (
            "We can also spread it over monthly payments, {months} at most; I confirm it with the owner and call you.",
        ),
    },
}
