"""What English replies tell, by the fields of `vocabulary`; also as people write it whose own language it is not."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import COPY, PAID, TIME, WILL, WRONG, say

_WE = r"(?:i|we|you|you guys|they|our bank|the bank|our accountant|my \w+|accounts|finance|head office)"
_WILL = (
    r"(?:will|'ll|shall|going to|gonna|intend to|plan(?:ning)? to|aim(?:ing)? to|expect(?:ing)? to|promise to|due to|"
    r"can|about to|want to|should be able to)"
)

PAYING = (
    say(
        PAID,
        "paid",
        r"\b(?:was|were|been|got|is|has|have|'ve|already|just|it's|that's|all|now|fully|did) (?:\w+ly |all |"
        r"already |just |now |"
        r"been |also )*<paid>\b",
        rf"\b{_WE} (?:have |had |'ve )?(?:already |just |all |also |did )*(?:<paid>|sent|made|"
        rf"put through) (?:\w+ ){{0,3}}?"
        r"(?:<funds>|it|this|that|one|you|over|my card|our account|on|yesterday|last|in)\b",
        r"\b<funds>\b (?:\w+ ){0,4}?(?:done|made|cleared|went|left|sent|executed|processed|completed|issued|taken|"
        r"posted)\b",
        r"\b(?:left|went out of|came out of|debited from|taken from|leaving) (?:our|my|the) (?:bank|account)\b",
        r"\b(?:part of|included in|in|on) (?:last|yesterday's|the last|last \w+'s) (?:\w+ )?(?:payment |pay )?run\b",
        r"^\W*(?:(?:just|already|all|have|now|hi|hey|yes|i|we|it's|ok)\W+)*(?:sent|paid|settled|transferred|"
        r"sorted|wired)\b"
        r"(?! (?:by|on|next|tomorrow|an?|the|my|our|your) (?:mon|tue|wed|thu|fri|next|e?mail|question|query|"
        r"message|invoice))",
        r"\b(?:shows?|showing|marked|appears?|recorded|down) (?:\w+ ){0,2}?as (?:<paid>|closed)\b",
        r"\bup to date\b.{0,20}\b(?:account|"
        r"payments?|with you)\b|\b(?:account|we're|we are) (?:\w+ )?(?:fully )?up to date\b",
        r"\b(?:pay|paid|payment) (?:\w+ )?(?:done|was done|has been done|is done|realized|effectuated)\b",
        unless=r"\b(?:will|going to|to be (?:paid|sent|made)|'ll|once|when|whether|gets?|until|unpaid|yet|"
        r"customers?|clients?|"
        r"before|twice|too much|never|refund|credit note|question|query|can you|have you|did you|could|would|partly|"
        r"complaint|due to|due on|goods|engineer|late payment fee|for delivery)\b|n't\b|\bif\b|\bdouble\b",
    ),
    say(
        PAID,
        "paid",
        r"\b(?:was|were|has been|have been) (?:already |\w+ly )?<paid> (?:\w+ )?(?:last|on|yesterday|back in|in|"
        r"\d+|two|three|a few|a) (?:week|month|"
        r"\d|mon|tue|wed|thu|fri|days|weeks|january|february|march|april|may|june|july|august|september|october|"
        r"november|december)",
    ),
    say(
        WILL,
        "will-pay",
        rf"\b{_WILL} (?:\w+ ){{0,3}}?(?:<topay>|<paid>|get|have|hit|arrive|land|reach|go out|be (?:in|with|on|"
        rf"there|done|included|out|made)|do|put|see|"
        r"receive)\b",
        r"\b(?:it's|this is|that's|you're|is|are|am|i'm|we're|it is) (?:\w+ )?(?:in|on|down|booked|set|included|"
        r"scheduled|queued|lined up|"
        r"slated|due|planned|going|paying|sending|posting|wiring|transferring) ?(?:for|in|on|to|out|it|you|"
        r"up)?\b.{0,40}"
        r"\b(?:pay(?:ment)? ?run|pay|payments?|run|batch|funds|it|friday|monday|tuesday|wednesday|thursday|out)\b",
        r"\b<funds>\b (?:\w+ ){0,4}?(?:goes|going|go|leaves|leave|will|is due|is scheduled|gets|by|on|expected|due)\b",
        r"\b(?:we|i) (?:only |always |usually |normally )?(?:pay|make payments|run payments|do (?:our )?payments|"
        r"do (?:a |our )?pay(?:ment)? runs?|pay out)\b",
        r"\byou(?:'ll| will| shall| should) (?:\w+ )?(?:have|get|see|receive|be paid)\b",
        r"\b(?:i|we) (?:pay|transfer|send|make)\b.{0,25}\b(?:on|in|by|next|tomorrow)\b",
        r"\b(?:included|be) (?:in|on) (?:the|our|your|next)\b.{0,25}\brun\b",
        r"\bhave it (?:paid|with you|sorted|over|done)\b",
        r"\bpaid (?:by|on|before|next|in|within|this coming)\b",
        unless=r"\b(?:not|cannot|only (?:manage|afford|do)|if you|quote|goods|delivery|credit note|back to you|"
        r"let you know|"
        r"resend|return(?:ing)?|out of (?:the )?office|on leave|holidays?|travell?ing|slow to|was|were|has been|"
        r"have been|already|went|"
        r"call|speak|until|instal\w+|months? (?:more|extra)|more (?:days|weeks|time)|as soon as (?:we|our|"
        r"my) (?:are|get|client|customer))\b|n't\b",
        day="ahead",
    ),
    say(
        WILL,
        "will-pay-soon",
        r"\b(?:needs?|has|have|waiting for|once|when|as soon as|after|just needs)\b.{0,45}\b(?:approv\w*|"
        r"sign\w*(?: off)?|authori[sz]\w*|process\w*|"
        r"get in|back (?:at|in)|arrives?|receive it|get it)\b.{0,30}\b(?:will|'ll|going to|"
        r"then)\b.{0,15}\b(?:<topay>|<paid>|paid|go out)\b",
        r"\b(?:will|'ll|going to) (?:be )?(?:\w+ )?(?:<topay>|<paid>)\b.{0,30}\b(?:once|when|as soon as|"
        r"after)\b.{0,25}\b(?:approv\w+|sign\w*|authori[sz]\w+|back (?:at|in))\b",
        r"\b(?:getting|get|paying|sending|doing|sorting|transferring|processing|wiring) (?:this|it|that|you|"
        r"the \w+) (?:paid |sorted |done |over |out )?(?:now|right now|today|asap|shortly|straight away|"
        r"as we speak|immediately)\b",
        r"\b(?:will|'ll) (?:\w+ )?(?:<topay>|get (?:it|this|that) (?:paid|sorted|done|over))\b.{0,25}\b(?:now|"
        r"today|asap|shortly|straight ?away|right away|soon|immediately|as soon as possible)\b",
        unless=r"\b(?:not|pays? us|paid us|client|customer|funds|money|loan|cash|quote|copy|credit|correct|goods|"
        r"call|let you know|back to you|remittance|proof|confirmation)\b|n't\b",
    ),
)

COMPLAINING = (
    say(
        WRONG,
        "not-right",
        r"\b(?:price|rate|total|amount|quantity|vat|discount|figures?|hours|invoice|charge|unit cost|sum|"
        r"numbers?)\b (?:\w+ ){0,4}?(?:(?:do|does|did|is|are|was)(?:n't| not) (?:match|agree|tally|add up|"
        r"right|correct|what|include|reflect)|(?:is|are|looks?|seems?|was|were) (?:\w+ ){0,2}?(?:wrong|off|"
        r"incorrect|high|different|inflated|too much|made out|addressed|not))",
        r"\b(?:were|was|been|had|we) (?:\w+ )?(?:quoted|agreed|promised|told|offered)\b.{0,30}\b(?:not|\d|instead|"
        r"per|but|a|the|free)\b",
        r"\bnot what (?:we|i|was) (?:\w+ )?(?:agreed|ordered|quoted|discussed|asked)\b",
        r"\b(?:charged|billed|invoiced|debited|charging|billing|invoicing) (?:\w+ )?(?:twice|double|too much|"
        r"extra|more than|for (?:something|things|work|items|\d|a|the|delivery))\b",
        r"\b(?:twice|double) for\b",
        r"\bwhy (?:am|are|is|have|has|did|do|were|was|we're|i'm)\b.{0,30}\b(?:being )?(?:billed|charged|invoiced|"
        r"paying|charging|billing)\b",
        r"\bwe're being (?:billed|charged|invoiced)\b",
        r"\b(?:need|want|issue|send|make|raise|please|waiting for|expecting|expect)\b.{0,25}\b(?:corrected|"
        r"revised|amended|new|right|correct) (?:one|invoice|version|bill)\b",
        r"\b(?:to|for|on|against|in) the wrong (?:company|entity|name|customer|address)\b|\bwrong (?:price|po|"
        r"amount|vat|quantity|rate)\b",
        r"\bdispute\b",
        r"\b(?:make|issue|raise|want|expect\w*|need|owe us|waiting (?:on|for)|"
        r"due) (?:\w+ ){0,3}?(?:credits?(?: note)?|refund|discount|reduction)\b",
        r"\bcredit note\b",
        ask=Ask.ANY,
        unless=r"\b(?:credit (?:card|limit|terms|control)|wrong (?:person|number|department)|no dispute|"
        r"not disputing|charged my card for this one|paid|credit check|amount of credit|business is|"
        r"a new (?:order|owner|quote)|"
        r"if you|extended credit|quote for|vat number we have|sales)\b|\bsend (?:\w+ )?(?:new|correct) bank\b",
        denied=False,
    ),
    say(
        WRONG,
        "goods",
        r"\b<wares>\b (?:\w+ ){0,6}?(?:(?:turned up|arrived|came|were|was|is|are|been|got|looks?|"
        r"delivered) (?:\w+ )?(?:smashed|broken|damaged|late|wrong|faulty|missing|peeling|defective|poor|useless|"
        r"cracked|short|"
        r"incomplete|scratched|leaking|unfinished|dirty|bent|rubbish|shoddy|appalling|unacceptable|unusable|off)|"
        r"(?:never|not|n't|still (?:doesn't|don't|not|isn't)) (?:\w+ )?(?:work\w*|arriv\w+|turn\w*|come|show\w*|"
        r"finish\w*|complet\w*|"
        r"deliver\w*|done|up to|fixed|fit|start|good|right|acceptable)|keeps? (?:breaking|failing|leaking|"
        r"crashing|stopping)|broke(?: down)?\b|failed\b)",
        r"\b(?:complain\w*|not (?:at all )?(?:happy|satisfied|pleased|impressed) with|unhappy (?:with|about)|"
        r"dissatisfied|disappointed (?:with|by|in)|shoddy|botched|faulty|defective|smashed|cracked|peeling|"
        r"leaking)\b",
        r"\b(?:fix|repair|replace|finish|sort out|collect|redo|mend|correct|complete)\b.{0,25}\b(?:what|the|it|"
        r"first|this|that|your|properly|before)\b.{0,25}\b(?:broke|job|mess|mistake|machine|pay|unit|work|leak|"
        r"damage|problem|fault|invoice)\b",
        r"\b(?:waiting (?:on|for)|still (?:need|waiting|expecting)|until|where is) (?:\w+ )?(?:your|the|an?|"
        r"you) (?:\w+ )?(?:engineer|technician|missing|replacement|rest|remaining|delivery|parts|goods|guy|man|"
        r"fix|repair|collect)\b",
        r"\b(?:nobody|no one|your \w+|engineer|technician|driver|plumber) (?:has )?(?:ever |never |yet to |"
        r"still to |has |didn't )?(?:never come|not come|came|turned up|showed up|shown up|called back|been out|"
        r"got back|didn't (?:show|come|turn))\b",
        r"\bwe (?:only )?(?:got|received) (?:only |just )?(?:\d+|half|two|three|part)\b",
        r"\b(?:sent|returned|sending|returning) (?:\w+ ){0,2}?(?:back|goods|items)\b",
        r"\bnever (?:worked|provided|delivered|carried out|happened|completed|supplied|received the (?:goods|"
        r"order|delivery))\b",
        r"\bmissing\b.{0,25}\b(?:from|in) (?:the|our|your) (?:delivery|order|shipment|box)\b",
        r"\b(?:short|under)[- ]?(?:delivered|shipped|supplied)\b",
        ask=Ask.ANY,
        unless=r"\b(?:invoice (?:never|has not|didn't|not) (?:arriv\w+|come)|cash|broke and|quote|business|"
        r"out of (?:the )?office|attachment|link|email|mailbox|address|your e-?mail|the pdf|account)\b",
        denied=False,
    ),
    say(
        WRONG,
        "not-ordered",
        r"\b(?:cancell?ed|terminated|ended|stopped) (?:\w+ )?(?:subscription|contract|order|service|agreement|"
        r"membership|plan|this|it)\b",
        r"\b(?:never|not|didn't|nobody|no one) (?:\w+ )?(?:ordered?|order(?:ed)?|request(?:ed)?|sign(?:ed)?|agree[d]?|"
        r"authori[sz]ed?|contracted|bought|hired?)\b(?! off)",
        r"\b(?:not|isn't) (?:ours|our (?:order|invoice))\b",
        denied=False,
        unless=r"\b(?:approved|payment|copy|more time|extension|sign(?:ed)? (?:off|the)|cheque|check)\b",
    ),
)

ASKING = (
    say(
        COPY,
        "send-it",
        r"\b(?:pop|send|resend|re-send|forward|ping|email|e-mail|share|supply|provide|attach|re-?attach|drop|"
        r"shoot|fire|fax|upload|submit|get|have|give|let|pass|scan|post)\b (?:\w+ ){0,4}?<bills>\b",
        r"\b(?:pop|send|resend|re-send|forward|ping|email|share|attach|drop|shoot|fire|upload|"
        r"submit)(?:ing)? (?:it|that|this|them|me|us) (?:again|over|across|through|once more|to (?:me|us|our|ap|"
        r"\S+@)|another|a|please|back|via|in|as|the)\b",
        r"\b(?:need|want|require|would (?:like|need)|looking for|missing)\b (?:\w+ ){0,4}?<bills>\b",
        r"\b(?:mind|kindly|please|could you|can you|would you) (?:\w+ ){0,2}?(?:sending|resending|forwarding|"
        r"resend|forward|re-?send|send it)\b",
        r"\b(?:portal|ariba|coupa|tungsten|supplier system)\b",
        r"\b(?:which|what) (?:invoice|one) (?:\w+ ){0,2}?(?:is|are|do|was)\b",
        r"\b(?:nothing|no (?:invoice|file|pdf)|wasn't anything) (?:was |is )?(?:attached|enclosed)\b|"
        r"\bwithout attachment\b",
        r"\bcopy (?:please|across|over|of (?:it|the invoice|this|that))\b",
        r"\b(?:lost|mislaid|misplaced|deleted|can't open|cannot open)\b.{0,15}\b(?:it|invoice|copy|pdf|file|"
        r"attachment|one)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:remittance|proof of payment|payment confirmation|queries|bank details|credit notes?|"
        r"corrected|revised|amended|no need|not need|don't need|quote|engineer|replacement|will send|"
        r"we'll send|i'll send|i will send|have (?:an? )?(?:issue|"
        r"problem|query)|wrong company|correct invoice|stop|collections?|payed|money|that one paid|reading this|"
        r"get the invoice paid)\b|\b(?:get|have) (?:it|this|that|your|the) (?:\w+ )?(?:invoice )?(?:paid|"
        r"settled)\b",
    ),
    say(
        COPY,
        "not-received",
        r"\b(?:no (?:record|trace|sign|sight) of|never (?:got|had|received|saw|reached|came)|not (?:got|had|"
        r"received|seen)|n't (?:got|get|had|received|receive|seen|see|have|find|locate|arrived)|cannot find|"
        r"can't find|unable to (?:find|locate)|nothing from you)\b"
        r".{0,30}\b(?:<bills>|this one|that one|it|this|one|anything|you)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:goods|order|deliver\w+|credit|money|funds|payment|paid|parts|materials|cash|reason|why|time|"
        r"chance|engineer|approved|income|problem|answer|reply|back to me|issue with it|intention|wages|"
        r"budget|a way|how)\b",
    ),
    say(
        TIME,
        "more-time",
        r"\b(?:could|can|would|may|might|any chance|possible|ok|okay|alright|like to|want to|hoping to|need to|"
        r"have to)\b.{0,40}\b(?:push|extend|delay|defer|postpone|wait|hold off|bear with|extension|more (?:time|"
        r"days|weeks)|longer|move the (?:due )?date|leave it|put off|"
        r"leeway|breathing)\b",
        r"\b(?:bear with (?:us|me)|hold off|hang on|be patient|give (?:us|me) (?:\w+ ){0,3}?(?:days?|weeks?|"
        r"months?|time|until|longer))\b",
        r"\b(?:ask|asking|need|request|like|requesting)\b.{0,25}\b(?:extension|more time|some time|few (?:days|"
        r"weeks)|\d+ (?:more |extra )?(?:days|weeks)|longer|delay)\b",
        r"\b\d+ (?:more|extra|additional) (?:days|weeks|months)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:thanks? for|getting this paid|call (?:me|you)|quote|order|delivery|working days$|reply|"
        r"respond|will be paid|paid now|paying (?:it|this) now|vacation|leave until|out of (?:the )?office|"
        r"goods|now, bear)\b",
    ),
    say(
        TIME,
        "instalments",
        r"\b(?:in|over|into|by|across) (?:\w+ )?(?:two|three|four|five|six|several|monthly|\d+|a few|smaller|"
        r"equal) (?:\w+ )?(?:instal?lments?|payments|parts|months|goes|chunks|stages)\b",
        r"\b(?:instal?lments?|payment plan|repayment plan|staged payments?|part[- ]payments?)\b",
        r"\b(?:half|part|some|a third|something) (?:\w+ ){0,3}?(?:now|this month|today|up ?front|"
        r"on account)\b.{0,30}\b(?:rest|half|next|later|remainder|balance|then)\b",
        r"\b(?:pay|take|do|manage|offer|send) (?:\w+ ){0,2}?[€$£]?\d+ ?(?:€|eur|euros?|pounds)? (?:a|per|each|"
        r"every) (?:month|week)\b",
        r"\bspread\b.{0,20}\b(?:cost|payments?|it|out|over)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:you (?:said|promised|charged)|delivery|delivered|as agreed|kept to|keeping to|"
        r"part payment received|deliveries)\b",
    ),
    say(
        TIME,
        "when-possible",
        r"\b(?:waiting (?:on|for)|depend(?:s|ing|ent)? on|relying on|until|as soon as|once|"
        r"when)\b.{0,35}\b(?:customers?|clients?|our own|grant|loan|funding|pays? us|pay me|(?:we|i|we've|"
        r"i've) (?:\w+ )?(?:get|been|are) paid|paid (?:us|me)|money (?:comes|is) in|cash (?:comes|is) in|"
        r"funds (?:arrive|come|clear)|invoice is paid)\b",
        r"\b(?:not able|unable|can't|cannot|can not|not in a position) (?:to )?(?:\w+ )?(?:pay|do|settle|manage|"
        r"clear|give|commit|say)\b.{0,30}\b(?:yet|now|right now|this month|at the moment|full|date|when|just|all|"
        r"until|today|this week)\b",
        denied=False,
        unless=r"\b(?:invoice correct|credit note|po number|purchase order|copy|goods|engineer|find|the invoice|"
        r"portal|without)\b|\bcustomer service\b",
    ),
)

RULES: tuple[Rule, ...] = (*PAYING, *COMPLAINING, *ASKING)
