"""How English replies say it. Patterns are read in folded text: small letters, no accents."""

from amistoso.core.replies.labels import Ask, Label, Rule
from amistoso.core.replies.spanish import _rule

PAID, WILL, WRONG, COPY, TIME, HARD, AWAY, OTHER, NO = (
    Label.HAS_PAID, Label.PROMISES_DATE, Label.DISPUTES, Label.WANTS_COPY, Label.ASKS_FOR_TIME, Label.HARDSHIP,
    Label.OUT_OF_OFFICE, Label.WRONG_PERSON, Label.REFUSES,
)  # fmt: skip
_T, _Q = Ask.TOLD, Ask.ASKED
_DONE = r"(?:paid|settled|cleared|transferred|remitted|wired)"
_BILL = r"(?:invoices?|cop(?:y|ies)|statements?|bills?|pdf|documents?|delivery notes?|proof of delivery|pod)"

RULES: tuple[Rule, ...] = (
    _rule(PAID, "paid",
        rf"\b(?:has|have|had|was|were|is|are|been|got|'ve|'s|already|just|we|i|they|you|"
        rf"fully)\s+(?:\w+ly\s+)?(?:already\s+|just\s+|now\s+|all\s+)*(?:been\s+)?(?:already\s+)?(?:{_DONE}|"
        rf"sent (?:the|it|you|payment|over|your)|made (?:the|a|this|that) (?:payment|transfer)|"
        rf"processed (?:the|this) payment)\b",
        _T,
        r"\bwill\b|\bgoing to be\b|\bto be paid\b|'ll\b|\bonce\b|\bwhen\b|\bif\b|\bwhether\b|\bgets? paid\b|"
        r"\bwhile\b|\buntil\b|\bunpaid\b|\bnot yet\b|\bhave you\b|\bsent (?:you|the|it) (?:a |the |"
        r"an )?(?:query|email|mail|form|dispute|complaint|credit)|\bcustomer|\bclient.{0,10}\bpaid\b|"
        r"\bi get\b",
        True),
    _rule(PAID, "paid",
        rf"^\W*(?:already\s+|all\s+|now\s+|just\s+)*(?:{_DONE}|done)\b(?!\s+(?:by|on|next|tomorrow) (?:mon|tue|"
        rf"wed|thu|fri|next|the end))",
        _T, r"\bwill\b|\bnext\b"),
    _rule(PAID, "transfer-made",
        r"\b(?:payment|transfer|money|funds|cheque|check|remittance|wire)\b.{0,30}\b(?:was|were|has been|went|"
        r"left|cleared|been made|made on|is on its way|have been|already)\b(?! not)|\bsent (?:it|this|that|"
        r"payment|the money|the funds|the transfer)\b|\bshould (?:be with you|have (?:it|the money|arrived|"
        r"reached you|received|hit))\b|\bpayment (?:sent|made|done|completed)\b|\bwe(?:'ve| have)? (?:paid|"
        r"made the payment)\b|\bi(?:'ve| have)? paid\b|\btaken by direct debit\b|\bwent out\b",
        _T,
        r"\bwill\b|'ll\b|\bnot\b.{0,12}\b(?:made|sent|been)\b|\bas soon as\b|\bwhen\b|\bonce\b|"
        r"\bwent out of business|\bif\b|\bto be made\b|\bwhether\b|\bremain|\binvoice .{0,20}\bcleared with",
        True),
    _rule(PAID, "proof",
        r"\b(?:attach\w*|enclos\w+|find|here is|here's|see|sending)\b.{0,30}\b(?:remittance|proof of payment|"
        r"payment (?:confirmation|receipt|slip|advice)|bank (?:confirmation|receipt)|transfer receipt|"
        r"swift)\b|\bremittance advice\b",
        _T,
        r"\bwill send\b|\bwhen\b|\bonce\b|\bplease send\b|\bcould you\b"),
    _rule(PAID, "paid",
        r"\b(?:isn't|is not|not) (?:outstanding|overdue|due any ?more|open)\b.{0,60}\b(?:clear|paid|transfer|"
        r"settled|shows)|\bbank (?:statement )?shows\b.{0,30}\b(?:cleared|paid|transfer|taken|debited)",
        _T),
    _rule(WILL, "will-pay",
        rf"\b(?:will|'ll|shall|going to|gonna|can|intend to|plan to|aim to|expect to|promise to|commit to|"
        rf"able to|happy to|aiming to|planning to)\s+(?:\w+ )?(?:be\s+)?(?:\w+ly\s+)?(?:pay|pays|transfer|"
        rf"settle|clear|send|wire|remit|make (?:the|a|this) (?:payment|transfer)|do (?:it|that|this|"
        rf"the transfer)|{_DONE}|done|get (?:it|this|that) (?:paid|done|sorted|settled)|have (?:it|this|that|"
        rf"the money|your money)|process(?:ed)?|go out|receive|sort (?:it|this)|made|sent|arrange|issued?|"
        rf"put (?:it|this) through|release[d]?|get paid|bring (?:the|our|my) account)\b",
        _T,
        r"\bsend (?:you )?a copy\b|\bgoods\b|\bcredit note to\b|\bcan't\b|\bcannot\b|\bas soon as\b|"
        r"\bonly (?:do|pay|manage)\b|\bquote\b|\bback to you\b|\blet you know\b|\bsend (?:you )?(?:the |"
        r"a )?(?:documents|remittance|details|order|form)",
        True, "ahead"),
    _rule(WILL, "scheduled",
        r"\b(?:scheduled|payment run|pay ?run|approved for payment|due to (?:be paid|go out)|"
        r"expect (?:the )?payment|on (?:our|the) (?:next )?run|lined up|queued|set up for|payment date|"
        r"in (?:our|the|monday's|tuesday's|wednesday's|thursday's|friday's) (?:next )?(?:payment|batch|"
        r"run))\b",
        _T, r"\bmissed\b|\bnot\b.{0,12}\b(?:scheduled|approved)",
        True, "ahead"),
    _rule(WILL, "will-pay",
        r"\b(?:paying|transferring|settling|sending (?:it|payment|the money)|we pay|i pay|we're paying|"
        r"i'm paying|get it|have it|you'll have|payment (?:by|on|next|tomorrow|today)|money (?:by|on)|"
        r"friday it is|sorted by|with you by|for sure|promise)\b",
        _T,
        r"\bonly\b|\bnot\b.{0,10}\bpaying\b|\bwe usually\b.{0,12}\bnot\b|\bcan't get it\b|\bcall\b",
        True, "ahead"),
    _rule(WILL, "will-pay-soon",
        r"\b(?:will|'ll) (?:be )?(?:pay|paid|settle|process|transfer|make (?:the )?payment|"
        r"arrange (?:the )?payment)\w*\b.{0,25}\b(?:shortly|asap|soon|right away|immediately|straight away|"
        r"as soon as possible)\b",
        _T, r"\bas soon as (?:we|i|our|my|they|it)",
        True),

    _rule(WRONG, "not-right",
        r"\b(?:is|are|was|were|looks?|seems?|'s|it's)\s+(?:\w+ly |all |all so |not |quite )*(?:wrong|"
        r"incorrect|not right|not correct|inaccurate|not what we|too high|too much|overcharged|duplicated?|"
        r"a duplicate|mistaken)\b|\b(?:dispute|disputing|disputed|disagree|do not agree|don't agree|contest|"
        r"querying|in query|a query (?:on|with|about|regarding)|raise a query|not match|doesn't match|"
        r"does not match|don't match|discrepanc\w+|overcharg\w+|over-?billed|double[- ]?(?:billed|charged|"
        r"invoiced)|charged (?:us |me )?(?:twice|double|too much|for)|billed (?:us |me )?(?:twice|for)|"
        r"on hold because|error (?:on|in|with) (?:the|this|your|invoice)|mistake (?:on|in|with) (?:the|this|"
        r"your|invoice)|wrong (?:price|amount|quantity|vat|rate|customer|company|total|address on|invoice|"
        r"discount))\b",
        _T,
        r"\bwrong (?:person|email|address\b(?! on)|number\b|department|company, sorry)|"
        r"\byou have the wrong\b(?! (?:price|amount|total))|\bno (?:dispute|query|problem)\b|"
        r"\bnothing wrong\b"),
    _rule(WRONG, "not-right",
        r"\b(?:agreed|quoted|contract|fixed) (?:price|rate|amount|on|\d|a price|to|£|€|\$)|"
        r"\bwe (?:had )?agreed\b|\bdiscount\b.{0,40}\b(?:not|missing|wasn't|hasn't|never|applied|forgot)|"
        r"\bsigned off\b|\bonly owe\b|\bnot? (?:the )?(?:amount|price|rate) (?:we|i) (?:agreed|were quoted)|"
        r"\bvat\b.{0,20}\b(?:wrong|incorrect|should|not)\b|\bnot what (?:we|i) (?:ordered|agreed|signed)\b|"
        r"\bcorrect and (?:re)?issue|\breissue\b|\breverse charge\b|\bamend(?:ed)? invoice\b|"
        r"\bcorrected invoice\b",
        _T,
        r"\bwe agreed (?:to|a) (?:payment plan|pay|instal)|\bas (?:we )?agreed\b.{0,10}\bpay"),
    _rule(WRONG, "goods",
        r"\b(?:damaged|faulty|defective|broken|missing|short (?:by |of )?(?:\w+ )?(?:\d+|one|two|three|four|"
        r"five|units|boxes|a few)|shortage|shorted|incomplete|unfinished|not (?:finished|complete|completed|"
        r"delivered|working|arrived|installed|usable|fit)|isn't (?:finished|complete|working)|"
        r"wasn't (?:finished|delivered|completed)|hasn't (?:been (?:finished|delivered|completed|installed|"
        r"fixed|repaired)|arrived)|doesn't work|don't work|does not work|poor quality|never (?:delivered|"
        r"arrived|received the (?:goods|order|items|delivery|parts))|(?:haven't|have not|didn't|never|"
        r"not) (?:received|receive|get|got) (?:the |all (?:the |of the )?|any |our |these |those )?(?:goods|"
        r"order|items?|delivery|parts|material\w*|shipment|units|products?|service)|fix the|until you fix|"
        r"leaks?|leaking|quantity (?:received|delivered)|only (?:received|got|delivered))\b",
        _T,
        r"\bmissing (?:the |an |your )?(?:invoice|attachment|po\b|purchase order)|\bbroken link\b|\blink\b|"
        r"\bcash (?:flow )?short|\bshort of (?:cash|money|funds)|\bpersonal\b|\bwork here\b|"
        r"\bmissing from (?:our|the|my) (?:system|records|ledger)"),
    _rule(WRONG, "credit-expected",
        r"\b(?:credit notes?|credit memo|please credit|waiting for (?:a |the |your )?credit|a credit for|"
        r"credit (?:us|them|it|this|these)|returned (?:these|the|them|those|it|items?|goods)|"
        r"we (?:have )?returned|sent (?:it|them|the goods|these) back|refund)\b",
        _T, r"\bcredit (?:card|limit|terms|control|department)"),
    _rule(WRONG, "not-ordered",
        r"\b(?:never|did not|didn't|nobody|no one)\s+(?:\w+ )?(?:ordered|order|requested|request|bought|buy|"
        r"authori[sz]ed?|asked for|signed|agreed|agree to)\b|\b(?:do not|don't|cannot|can't|"
        r"not) recogni[sz]e\b|\bnot ours\b|\bcancell?ed (?:this|the|that|our|in|it|back|on|last)\b|"
        r"\bwe cancell?ed\b",
        _T, r"\bdidn't ask for (?:time|a copy)"),

    _rule(COPY, "send-it",
        rf"\b(?:send|resend|re-send|forward|email|e-mail|provide|supply|share|get|have|need|want|attach|"
        rf"reattach|let (?:me|us) have)\b.{{0,45}}\b{_BILL}\b",
        _T,
        r"\b(?:attach\w*|enclos\w+|will send|i'll send|sending)\b.{0,20}\b(?:remittance|proof|"
        r"copy of (?:the )?(?:payment|transfer|bank))|\bproof of payment\b|\bwe (?:have|need) (?:to|the goods|"
        r"a credit|more)\b|\bhave (?:paid|settled|already|received|received your|sent|transferred|a query|"
        r"forwarded)\b|\bcredit notes?\b|\bforwarded?\b.{0,20}\b(?:colleague|finance|team|department)|"
        r"\bhave (?:the|your|this) invoice\b(?!.{0,5}\?)|\bget paid\b|\bi have no\b|\bhave an? (?:issue|"
        r"problem)\b"),
    _rule(COPY, "send-it",
        rf"\b(?:send|resend|re-send|forward|email|provide|share|have|get|attach|see)\b.{{0,45}}\b{_BILL}\b|"
        rf"\b(?:resend|re-send|send (?:it|them|this|that) (?:again|over|across|please|to)|send me (?:it|"
        rf"a copy))\b",
        _Q,
        r"\bremittance\b|\bcredit note\b|\bhave you received\b|\bget paid\b"),
    _rule(COPY, "send-it",
        r"\b(?:re-?send|send (?:it|them|this|that) (?:again|over|across|to (?:me|us|ap|accounts)|please)|"
        r"kindly send|please (?:re-?send|forward|send)(?! (?:your|the|us your|me your) (?:bank|account))|"
        r"copy of (?:the |this |that |your |it|invoice|all)|copy invoices?|statement of account)\b",
        Ask.ANY,
        r"\bcredit notes?\b|\bremittance\b|\bwill resend\b|\bcopy of (?:the )?(?:payment|transfer|remittance|"
        r"bank)|\bplease (?:send|forward) (?:this|it|your|any|all) (?:\w+ )?(?:to (?:my|our|jane|john|the)|"
        r"correspondence|emails?|mails?|queries|quer)|\bbank details\b|\bplease send (?:an? )?(?:engineer|"
        r"someone|replacement|credit)"),
    _rule(COPY, "not-received",
        r"\b(?:haven't|have not|hasn't|never|not|didn't|did not|don't|do not|no)\s+(?:\w+ ){0,2}?(?:received?|"
        r"got|get|have|had|seen|see|reached|record of|trace of|sign of|on (?:our|"
        r"the) system)\b.{0,30}\b(?:invoices?|inv|bill|this one|that one|it|document|one|system|records)\b|"
        r"\b(?:invoice|bill|it)\b.{0,15}\b(?:never|not|hasn't|didn't) (?:\w+ )?(?:reach\w*|arriv\w*|receiv\w*|"
        r"come|came|got)|\b(?:can't|cannot|can not|unable to|couldn't|could not|not able to) (?:\w+ )?(?:find|"
        r"locate|see|trace|open|download)\b|\b(?:no|without|missing|wasn't any|forgot the) (?:an? |"
        r"the )?attach\w*|\bpo number\b|\bpurchase order number\b|\bmissing (?:the |an? |this |your )?invoice|"
        r"\binvoice is missing\b|\bnot on (?:our|the) (?:system|ledger)|\bno record of (?:this|that|the|"
        r"receiving) (?:invoice|one|it)?",
        Ask.ANY,
        r"\b(?:haven't|have not|didn't|never|not) (?:received|receive|get|got|have) (?:the |all |any |our |"
        r"these |those )?(?:goods|order|items?|delivery|parts|materials?|shipment|units|credit|money|funds|"
        r"payment|paid)|\bhave (?:any |the |enough )?(?:money|funds|cash|time|authority)|"
        r"\bwon't\b.{0,10}\bget\b|\bdoesn't match\b|\bdo not (?:have|see) (?:a |any )?(?:problem|reason|"
        r"issue)|\bhaven't (?:had|got) (?:time|a chance)|\bget (?:it|this) (?:paid|sorted|done)|"
        r"\bnot have (?:paid|received payment)|\bcan't see (?:why|how|us|any|when)|\bnot find\b.{0,10}\bmoney"),

    _rule(TIME, "instalments",
        r"\b(?:in|by|over|into) (?:\w+ )?(?:(?:monthly|weekly|smaller|three|two|four|several|"
        r"\d+) )?(?:instal?lments?|payments|parts)\b|\binstal?lments?\b|\bpayment (?:plan|arrangement|"
        r"schedule|terms)\b|\bspread\b.{0,30}\b(?:cost|payments?|over|it|this)\b|\b(?:part|partial|smaller|"
        r"staged|stage) payments?\b|\b\d+\s?(?:€|eur|euros)?\s?(?:a|per|each|every) (?:month|week)\b|"
        r"\ball at once\b|\bin one go\b|\bhalf now\b|\bbit by bit\b|\ba little (?:each|every)\b",
        Ask.ANY,
        r"\bas per (?:our|your) payment terms|\bour payment terms are\b|\bpayment terms of\b|\b(?:kept|"
        r"keeping) to the (?:payment )?plan"),
    _rule(TIME, "more-time",
        r"\b(?:more|extra|additional|bit of|little|some) time\b|\bextension\b|\bextend(?:ed|"
        r"ing)?\b.{0,30}\b(?:due|date|terms|deadline|credit|period|payment)|\b(?:few|couple of|"
        r"\d+) more (?:days|weeks|months)\b|\b(?:defer|postpone|delay|push back)\b|\bbear with us\b|"
        r"\bbe patient\b|\b(?:could|can|would|will) you\b.{0,20}\b(?:wait|hold off|give (?:us|me)|allow)\b|"
        r"\bgive (?:us|me) (?:until|till|a|another|some|more|time|to)\b|\bhold off\b|\bgrace period\b|"
        r"\bsome leeway\b|\bany flexibility\b",
        Ask.ANY,
        r"\bspend(?:ing)? (?:more|extra) time|\bthanks? for (?:your )?(?:patience|being patient)|"
        r"\bsorry (?:for|about) the (?:delay|wait)|\bextension (?:number|\d)|\bext\b|\bdon't (?:need|"
        r"want) more time"),
    _rule(TIME, "when-possible",
        r"\b(?:as soon as|when|once|until) (?:we|i|our|my|they|the)\b.{0,40}\b(?:pays?|paid|get paid|funds?|"
        r"cash|money|can|are able|sale|loan|grant)\b|\b(?:can't|cannot|can not|unable to|not able to|"
        r"couldn't) (?:\w+ )?(?:pay|do) (?:it |this |that |you )?(?:all|in full|yet|right now|at the moment|"
        r"this month|now|until|everything|immediately|today|before)\b|\bcan only (?:do|pay|manage|afford)\b|"
        r"\bnot (?:until|before) (?:the|next|we|january|after)\b.{0,20}",
        _T,
        r"\b(?:let you know|get back|call you|contact you|once it's paid|when it(?:'s| is) paid|"
        r"as soon as possible)\b|\bfix\b|\binvoice (?:is|has been)|\bcredit\b|\bresend\b|\bno longer\b|"
        r"\bwithout (?:the|an?) (?:invoice|po)|\bhave (?:the|received|a|your) (?:invoice|goods|credit|"
        r"correct)|\bwon't\b|\bnot (?:going to|paying)|\breturn(?:ed)? to the office"),
    _rule(TIME, "more-time",
        r"\b(?:could|can|would|may|might|is|are|any chance|possible|ok|okay|alright)\b.{0,45}\b(?:pay|payment|"
        r"settle|pay (?:it|this|you) (?:in|later|next|by|on)|wait until)\b",
        _Q,
        r"\b(?:card|paypal|which account|bank account|how (?:do|can|should)|where|have you|did you|who|"
        r"iban)\b|\bproof\b|\bcheck (?:your|the) payment|\bcopy\b|\binvoice again\b|\bconfirm (?:the |receipt|"
        r"that)"),

    _rule(HARD, "no-money",
        r"\b(?:cash ?flow|liquidity)\b|\bcash is\b|\b(?:no|any|enough|out of|short of|low on|lack of|"
        r"without) (?:\w+ )?(?:money|cash|funds|income|liquidity)\b|\b(?:can't|cannot|can not|couldn't|"
        r"unable to|not able to|struggling to|not in a position to) (?:\w+ )?(?:afford|meet|pay (?:our|my|"
        r"the staff|anyone|bills|anything|this bill|you$)|make ends|cover|pay$)\b|\b(?:broke|skint|overdrawn|"
        r"penniless)\b",
        _T,
        r"\bcan only\b|\bwithout (?:the|an?) (?:invoice|po)|\bbroke (?:down|when|on|in|the)|\b(?:it|he|she|they|"
        r"you|that|what \w+|who|guys?|men|man|engineers?|drivers?) broke\b|"
        r"\bhave any money off|\bcouldn't meet you|\bmeet (?:on|you|at)\b"),
    _rule(HARD, "in-trouble",
        r"\b(?:struggling|hard times?|difficult (?:time|period|situation|few|year|month|quarter)|"
        r"tough (?:time|period|few|year|month|quarter)|in difficult\w+|financial (?:difficult\w+|trouble|"
        r"problems|hardship|pressure|distress)|serious (?:cash|financial|difficult)\w*|"
        r"business is (?:\w+ )?(?:terrible|bad|slow|down|quiet|awful|dead)|sales (?:have |"
        r"are )?(?:\w+ )?(?:down|fallen|collapsed|dropped|slumped)|lost (?:our|my|a|"
        r"the) (?:\w+ )?(?:\w+ )?(?:client|customer|contract|job)|(?:frozen|froze) our|"
        r"frozen (?:our )?account|accounts? (?:are |is |has been |have been )?frozen|(?:since|after|"
        r"because of|due to) the (?:fire|flood|storm|burglary|theft)|fire|flooded|closed (?:down|our|"
        r"the) (?:shop|business|restaurant|factory)|ceas(?:ed|ing) trading|going under|made redundant|"
        r"passed away|died|seriously ill|in hospital|laid off|customer (?:has )?(?:not paid|hasn't paid|"
        r"defaulted)|our customers? (?:have|has)n't paid)\b",
        _T,
        r"\bstruggling to (?:find|locate|open|understand|see|match)|\bfire (?:over|it|off|alarm|extinguish)|"
        r"\bdied down\b|\bdifficult to (?:find|open|read)"),
    _rule(HARD, "insolvency",
        r"\b(?:insolven\w+|bankrupt\w*|administration\b(?! (?:department|team|fee|office|staff))|"
        r"in receivership|receivers?|liquidat(?:ion|or|ors)|chapter 11|company voluntary arrangement|cva|"
        r"wound up|winding up|administrators?)\b",
        _T,
        r"\b(?:our|your|the|office|system|site|school|it|sales|payroll) administrators?\b(?! (?:will|has|have|"
        r"is|are|of the (?:company|insol)))"),

    _rule(AWAY, "absent",
        r"\bout of (?:the )?office\b|\b(?:on|away on|currently on|off on|back from) (?:annual |parental |"
        r"maternity |paternity |sick |medical |holiday )*(?:leave|holidays?|vacation|sabbatical)\b|\b(?:i am|"
        r"i'm|we are|i will be|i'll be|is|currently) (?:currently |now )?(?:away|travelling|traveling|off|"
        r"unavailable|not in the office|out)\b(?! of (?:stock|money|cash|funds|business))|\b(?:returning|"
        r"return|back|be back|back in the office|back at my desk) (?:on|to the office|in the office)\b|"
        r"\blimited access to (?:my )?e-?mails?\b|\b(?:offices?|office is|we are|"
        r"we're) (?:\w+ )?closed (?:for|until|from|over|on|due)\b",
        _T,
        r"\boff the (?:invoice|price|total)|\breturn(?:ing)? (?:the )?(?:goods|items)|\bwill (?:pay|transfer|"
        r"send|settle|do it|sort it)|\breturn on investment\b|\bback on (?:track|our feet)|\bon hold\b|"
        r"\bi'll (?:pay|transfer|settle|sort|do it)|\bpay (?:it|this|you)\b|\bout (?:by|the|with|for|on the|"
        r"today|tomorrow|next)\b"),
    _rule(AWAY, "automatic", r"\bauto(?:matic|mated)?[- ]?(?:reply|response|answer|message)\b|\bthis is an auto\w+",
        _T),

    _rule(OTHER, "not-here",
        r"\b(?:no longer|don't|do not|doesn't|does not) (?:work|works|employed|with the|at|part of|deal|deals|"
        r"handle|handles|responsible|in charge|in this|the right)\b(?!.{0,12}\b(?:properly|correctly|well)\b)|"
        r"\b(?:i|he|she|they|john|jane|[a-z]+) (?:have |has |had )?(?:left|retired from|moved on from|"
        r"resigned from) (?:the |this |that )?(?:company|business|firm|organi[sz]ation|in|last|back|my job|"
        r"us)\b|\btaken over (?:his|her|their|from|the|these|this|as|responsib)\w*|\bremove me from\b|"
        r"\bhas retired\b",
        _T,
        r"\b(?:machine|product|unit|link|system|software|equipment|it) (?:\w+ )?(?:no longer|doesn't|does not|"
        r"don't) work|\bleft in (?:the|our|my) (?:account|bank)|\bno longer (?:owe|outstanding|due|need)"),
    _rule(OTHER, "not-me",
        r"\b(?:wrong (?:person|address|e-?mail|department|recipient|number|company)|not the (?:right|correct|"
        r"appropriate) (?:person|contact|department|address|mailbox|team)|isn't (?:my|our) (?:department|job|"
        r"area)|not (?:my|our) (?:department|job|area|company|responsibility)|nothing to do with (?:me|us|"
        r"that|this|them)|don't know (?:this|that|the|any such) company|don't know (?:who|what) you|"
        r"mistaken me|not me you|personal (?:e-?mail|address|account))\b",
        _T,
        r"\bwrong address on\b|\bwrong company (?:name|on)\b|\bwrong (?:number|address) on the invoice"),
    _rule(OTHER, "other-person",
        r"\b(?:contact|write to|e-?mail|speak (?:to|with)|talk to|get in touch with|ask|address|direct|"
        r"send (?:this|it|them|these|your|all|any) (?:\w+ )?to)\b.{0,45}(?:@|\baccounts\b|\bfinance\b|"
        r"\bmy (?:colleague|boss|accountant|partner|husband|wife|manager)|\bour (?:accounts|finance|"
        r"accountant|ap|head office|shared|payables)|\baccounts payable\b)|\b(?:handles?|looks? after|"
        r"deals? with|takes? care of|responsible for|in charge of|handled by|dealt with by|looked after by|"
        r"managed by|processed by)\b.{0,35}\b(?:payments?|invoices?|accounts|these|this|our|my|colleague|team|"
        r"centre|finance|jane|ap)\b|\binvoices are (?:handled|processed|dealt|paid|managed) (?:by|at|through)|"
        r"\b(?:passed|forwarded|forwarding|passing|handed) (?:this|it|your (?:e-?mail|message)) (?:on |"
        r"over )?to (?:our|my|the|accounts|finance|[a-z]+ (?:in|at|who))",
        _T,
        r"\blawyers?\b|\bsolicitors?\b|\battorney\b|\bfor urgent\b|\burgent matters\b|\bin my absence\b|"
        r"\bcovering for me\b|\bcopy of\b|\bforward (?:the )?invoices?\b|\bplease (?:forward|send|email|"
        r"resend) (?:the |a |me |us )?(?:copy|invoice|copies)|\badministrator\b|\bsend (?:it|them|"
        r"this) (?:again )?to (?:ap|me|us)\b.{0,5}\bcopy|\bpayment was\b|\bif (?:it is |it's )?urgent\b|"
        r"\bimmediate assistance\b"),

    _rule(NO, "will-not-pay",
        r"\b(?:not (?:going to|gonna) pay|will not (?:be )?(?:pay|paying)|won't (?:be )?(?:pay|paying|"
        r"get (?:a|any|one) (?:penny|cent|money|euro))|won't get a\b|(?:i|we) refuse|refus(?:e|ing) to pay|"
        r"never (?:going to )?pay(?:ing)?|no intention of paying|not paying|not prepared to pay|"
        r"not a (?:penny|cent)|stop (?:writing|e-?mailing|contacting|calling|harassing|bothering)|"
        r"do not contact (?:me|us) again|don't (?:contact|write|call|email) (?:me|us) (?:again|any ?more))\b",
        _T,
        r"\b(?:yet|this month|today|at the moment|right now|before|late|for now|this week)\b|"
        r"\bnot paying attention\b|\bwon't pay (?:itself|on the)|\bi no longer work\b|\bleft the company\b|"
        r"\bwrong (?:person|email|address)"),
    _rule(NO, "by-lawyers",
        r"\b(?:lawyers?|solicitors?|attorneys?|see you in court|take (?:us|me) to court|sue (?:us|me)|"
        r"legal (?:team|department|counsel|representatives?))\b",
        _T,
        r"\bwe are (?:a firm of )?(?:solicitors|lawyers)|\b(?:solicitors|lawyers) (?:llp|ltd)|"
        r"\blegal department approv"),
    _rule(NO, "no-debt",
        r"\b(?:do not|don't|does not|cannot) (?:accept|acknowledge|admit|"
        r"recogni[sz]e) (?:\w+ )?(?:\w+ )?(?:debt|liability|claim)\b|\b(?:we|i) (?:do not|don't|"
        r"owe) (?:owe )?(?:you )?(?:nothing|anything|a penny|a cent)\b|\bstatute[- ]barred\b|"
        r"\btime[- ]barred\b",
        _T, r"\bpaid\b|\bsettled\b|\btransfer|\bcleared\b"),
)  # fmt: skip
