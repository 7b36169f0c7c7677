"""What two fields in one sentence tell in whatever order, in English: what you sold and a defect."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import AWAY, COPY, HARD, NO, OTHER, PAID, TIME, WILL, WRONG, both, say

_THEIRS = r"you|your|you guys|your (?:\w+ )?(?:team|men|man|guy|engineer|driver|fitter|company|people)"
_WORKED = (
    r"sold|fitted|installed|supplied|delivered|built|painted|repaired|made|sent|printed|designed|fixed|serviced|"
    r"cleaned|laid|put in|provided|shipped|gave"
)
_POOR = (
    r"wrong|bad|badly|poor|faulty|broken|broke|damage\w*|late|typos?|mistakes?|errors?|missing|scratch\w*|leak\w*|"
    r"noise|crack\w*|mess|issues?|problems?|fault|jam\w*|stopp\w+|fail\w*|peel\w*|stain\w*|torn|bent|loose|never|"
    r"rubbish|terrible|awful|shoddy|crooked|uneven|wonky|don't work|doesn't work|not working|"
    r"not right|incomplete|unfinished|short"
)

RULES: tuple[Rule, ...] = (
    say(
        PAID,
        "paid",
        r"\b(?:we|i|he|she|they|wife|husband|accountant|bookkeeper|bank|colleague|boss|partner|"
        r"office) (?:\w+ ){0,2}?(?:paid|payed|settled|transferred|wired)\b(?! (?:too|more|twice|by (?:our|"
        r"the) (?:client|customer)))",
        r"\b(?:you|they|your company) (?:\w+ )?(?:collected|took|charged|debited|cashed|received) (?:it|this|"
        r"the (?:money|payment|funds|amount))\b",
        r"\b(?:have|has) (?:\w+ )?payed\b",
        r"\b(?:statement|bank|records|ledger|system|app) (?:\w+ )?(?:shows?|says?|confirms?|"
        r"has) (?:\w+ ){0,3}?(?:paid|collected|gone|taken|cleared|payment|settled|debited|left|closed)\b",
        unless=r"\b(?:will|once|when|if|until|not sure|whether|get|getting|unless|after|before|too much|are paid|"
        r"be paid|by the hour|for the goods we never)\b|'ll\b",
    ),
    say(
        PAID,
        "paid",
        r"\b(?:nil|zero|no (?:outstanding )?|clear) balance\b",
        r"\b(?:nothing|no invoices?|no amount) (?:\w+ )?(?:outstanding|owing|due|open)\b(?! (?:until|till|yet))",
        r"\b(?:shows?|showing) (?:\w+ )?(?:nothing|zero|nil)\b",
    ),
    say(
        WILL,
        "will-pay-soon",
        r"(?:'ll|will|going to|let me|have|just) (?:\w+ )?(?:ask|get|have|tell|chase|push|"
        r"nudge) (?:\w+ ){1,3}?to (?:pay|settle|transfer|release|process|sort|send the (?:money|payment))\b",
        unless=r"\b(?:client|customer|call|copy|quote)s?\b",
    ),
    say(
        WRONG,
        "not-right",
        r"\b(?:asked for|ordered|wanted|requested|paid for|agreed) (?:\w+ ){1,6}?(?:but|and|not)\b.{0,25}\b(?:got|"
        r"received|sent|delivered|came|given|arrived|supplied|charged|billed)\b",
        r"\b(?:doesn't|does not|don't|didn't|not) (?:reflect|include|show|take into account|account for|deduct|"
        r"mention)\b",
        r"\bonly (?:\w+ )?(?:done|carried out|came|visited|completed|worked|used|attended|performed|provided)\b",
        r"\bnot (?:\d+|one|two|three|four|five|six|ten|twelve) (?:times|hours|days|units|boxes|visits|pieces)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:only came to my attention|not include (?:the )?attachment|email did not|portal)\b",
    ),
    say(
        WRONG,
        "goods",
        r"\b(?:n't|not|never) (?:\w+ )?(?:received?|got|get|had|seen) (?:\w+ ){0,4}?(?:order|goods|delivery|"
        r"items?|parts|shipment|replacement|refund|rest of|half of)\b",
        both(_THEIRS, _WORKED, _POOR),
        both(
            r"goods|order|delivery|boxes|parts|flyers|product|unit|machine|boiler|printer|work|job|service|"
            r"chairs?|tables?|windows?|doors?|tiles?|paint|roof|pump|engine|software|website|units|pallets?|batch|"
            r"items?|food|equipment",
            _POOR,
        ),
        r"\bstill (?:making|doing|showing|giving|having|leak\w+|not (?:right|fixed|working|finished)|the same)\b",
        r"\b(?:not|won't be|n't) (?:\w+ )?sign(?:ing)? (?:it |this |that |the \w+ )?off\b",
        r"\b(?:was|were|been) (?:\w+ )?(?:told|assured|promised|led to believe)\b.{0,40}\b(?:no|free|not|included|"
        r"wouldn't|would|less)\b",
        r"\b(?:supposed|meant) to (?:be|have|come|include|cost)\b",
        r"\b(?:invoice|bill) (?:says|shows|states|lists)\b.{0,40}\b(?:but|whereas|while|when|timesheet|"
        r"not)\b",
        r"\b(?:not|isn't|hardly|don't think it's) (?:\w+ )?fair\b",
        r"\b(?:your|not our|not my|isn't our) (?:fault|mistake|error)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:late (?:payment|reply|paying|getting)|sorry|apolog\w+|invoice never|never (?:got|received|"
        r"saw) (?:the|an|your|any) invoice|attachment|link|email|pdf|our fault|my fault|cash|"
        r"short of (?:cash|money)|struggling|work here|no problem|no issues?|great job|i don't work|"
        r"work (?:in|at|for)|sales|orders? (?:have|are) (?:stopped|down)|not working (?:today|until|on)|"
        r"never worked (?:there|here|for)|"
        r"business|wages|market|wrong (?:person|number|department))\b",
    ),
    say(
        COPY,
        "send-it",
        r"\b(?:is|was) there (?:an? )?(?:invoice|bill|paperwork|copy)\b",
        r"\bonly (?:see|have|got|received) (?:a |the |your )?(?:reminder|statement|email|chaser)\b",
        r"\bre-?(?:send|mail|share)\b",
        r"\b(?:gone|went|ended up|landed) (?:\w+ )?(?:in|into|to) (?:\w+ )?(?:junk|spam)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\bwill re-?send\b|\bremittance\b|\bpaid\b",
    ),
    say(
        TIME,
        "more-time",
        r"\b(?:some|few|a couple of|\d+|two|three|couple) more (?:days|weeks|months)\b",
        r"\bmore (?:days|weeks|months)\b",
        r"\b(?:extra|additional|further|another) (?:\d+|few|couple of|thirty|sixty|fourteen|ten|two|three|four|"
        r"six)? ?(?:days|weeks|months|month|week|fortnight)\b",
        r"\b(?:accept|take) (?:[\w']+ ){0,2}?(?:part |partial )?payments?\b(?! by)",
        r"\bspread(?:ing)? (?:it|this|them|the \w+)\b",
        r"\b(?:settle|clear|pay|send)\b.{0,15}\b(?:remainder|rest|balance|other half)\b.{0,20}\b(?:later|next|"
        r"new year|january|february|march|after|then|following)\b",
        r"\b(?:after|into|in) the new year\b.{0,25}\?|\b(?:wait|hold on|leave it|hang on) (?:\w+ )?(?:until|till|"
        r"for|a bit|a little)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:order|deliver\w*|quote|leave until|office|warranty|charged|waited|took|holiday|back)\b",
    ),
    say(
        TIME,
        "when-possible",
        r"\b(?:can ?not|cannot|can't|unable to|not able to)\b.{0,20}\bpay\b.{0,15}\b(?:until|till|before|yet|"
        r"so soon|in one|at once|all|straight ?away)\b",
        denied=False,
        unless=r"\b(?:invoice|po|credit|corrected|copy|goods|delivered|fixed|without)\b",
    ),
    say(
        HARD,
        "in-trouble",
        r"\b(?:not|may not|might not|won't|don't think we'll|don't know (?:if|how) (?:we|i)(?:'ll| will| can)?|"
        r"wonder if we'll|unlikely to) (?:\w+ )?(?:surviv\w+|last|make it|pull through|get through|cope|recover)\b",
        r"\b(?:cash|money|funds|things|budgets?) (?:\w+ ){0,3}?(?:tight|short|low|gone|dried up|non-existent|thin)\b",
        r"\borders? (?:have|has|are) (?:\w+ )?(?:stopped|dried up|down|fallen|collapsed|gone)\b",
        r"\b(?:not|\w+n't|haven't|never) (?:[\w']+ )?(?:made|earned|seen|taken) (?:a |any |one )?(?:penny|money|"
        r"cent|sale|income)\b",
        r"\bput into (?:administration|liquidation|receivership)\b",
        both(
            r"husband|wife|partner|father|mother|son|daughter|brother|boss|owner|dad|mum|mom|i|director",
            r"died|passed away|death|cancer|hospital|stroke|heart attack|seriously ill|very ill|dying|bereavement",
        ),
        r"\bheads? above water\b|\bends meet\b|\bliving hand to mouth\b|\bout of business\b|\bgoing through (?:a|"
        r"an|some|really|very)\b.{0,20}\b(?:time|times|patch|period|difficult\w*|divorce)\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:short (?:delivery|shipment)|no short|delivered|went out of business with)\b",
    ),
    say(
        AWAY,
        "automatic",
        both(
            r"thank(?:s| you) for (?:contacting|your (?:e-?mail|message|enquiry)|getting in touch|reaching out|"
            r"writing)",
            r"(?:will|we'll|aim to|endeavou?r to|shall) (?:\w+ ){0,3}?(?:be in touch|reply|respond|get back|"
            r"answer)|inbox|mailbox|monitored|office hours|opening hours|working days|business days",
        ),
        r"\b(?:inbox|mailbox) (?:is|isn't|will be) (?:\w+ )?(?:checked|monitored|read|unattended|unmanned)\b",
        r"\b(?:i'm|i am|i'll be|we're|we are) (?:\w+ )?(?:off|away|on leave|out) (?:\w+ )?(?:until|till|from|for|"
        r"between|this week|today|all week)\b",
        denied=False,
        unless=r"\b(?:pay|transfer|settle)\b|\bno longer\b",
    ),
    say(
        OTHER,
        "not-me",
        r"\b(?:that's|this is|it's|is) (?:\w+ )?(?:one |a matter |a question |a job |something )?for (?:our|the|"
        r"my) (?:\w+ )?(?:office|branch|accountant|team|department|headquarters|hq|landlord|parent company|"
        r"finance|accounts|colleague\w*|partner|husband|wife|boss)\b",
        r"\btake (?:this|it|that) up with\b",
        r"\b(?:not|isn't|n't|never) (?:my|our) (?:bill|invoice to pay|debt|account|department|problem|"
        r"responsibility|concern)\b",
        r"\b(?:take|remove|delete) (?:me|us|my \w+) (?:off|from)\b",
        r"\b(?:i|he|she|they) (?:have |has )?(?:retired|left|resigned|moved on|changed jobs|quit)\b(?! (?:you|a|"
        r"the (?:cheque|money|payment)))",
        r"\bwho (?:is|are) (?:this|you)\b",
        denied=False,
        ask=Ask.ANY,
        unless=r"\b(?:we|i) (?:have |'ve )?left (?:it|a message|the)\b|\bnot our (?:order|fault|mistake)\b",
    ),
    say(
        NO,
        "will-not-pay",
        r"\b(?:make|making|authori[sz]e|be) no (?:further )?payments?\b",
        r"\b(?:never|not) (?:going to|gonna) happen\b",
        r"\b(?:matter|case|subject|discussion) (?:is |as )?closed\b",
        r"\b(?:send it to|go to|pass it to|use) (?:the )?(?:collections?|bailiffs|debt collectors|small claims)\b",
        r"\b(?:i'm|i am|we're|we are) not paying\b",
        r"\b(?:decided|chosen|elected) not to (?:pay|settle|proceed with payment)\b",
        r"\bleave (?:me|us) alone\b",
        denied=False,
        unless=r"\b(?:yet|today|this week|this month|until|till|now)\b|\bcase closed, paid\b|\bpaid\b",
    ),
)
