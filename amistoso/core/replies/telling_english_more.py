"""The rest of what English replies tell: hardship, absence, somebody else, refusal."""

from amistoso.core.replies.labels import Rule
from amistoso.core.replies.vocabulary import AWAY, HARD, NO, OTHER, say

_NO_PAY = r"(?:pay(?:ing)?|be paying|be paid|settl(?:e|ing)|hand(?:ing)? over|be made|going to (?:pay|be made)|budge)"

TROUBLE = (
    say(
        HARD,
        "no-money",
        r"\b(?:no|any|enough|out of|short of|short on|low on|lack of|without|little|don't have the|don't have|"
        r"haven't got the|not have the|nothing left in) (?:\w+ ){0,2}?(?:money|cash|funds|income|liquidity|"
        r"reserves)\b",
        r"\b(?:money|cash|things|finances|budget|funds|cashflow|cash flow) (?:\w+ ){0,2}?(?:is|are|'s|has been|"
        r"have been|being) (?:\w+ ){0,3}?(?:tight|short|low|poor|scarce|dire|bad|non-existent|a problem|an issue|"
        r"rough|squeezed|terrible)\b",
        r"\b(?:maxed out|overdraft|overdrawn|skint|penniless|in the red|bank (?:won't|has refused|refused|will not))\b",
        r"\bnothing left\b",
        r"\b(?:pay|cover|meet|make) (?:our |the |my )?(?:wages|rent|payroll|staff|salaries|bills|ends)\b",
        r"\b(?:cannot|can't|couldn't) afford\b",
        denied=False,
        unless=r"\b(?:no (?:money|funds|cash) (?:off|back)|no (?:invoice|longer)|enough of your|any money off|"
        r"accounts? (?:payable|department)|without (?:an?|your|the) (?:account number|bank details)|"
        r"no bank details|other account)\b",
    ),
    say(
        HARD,
        "in-trouble",
        r"\b(?:brink|verge|edge|point) of (?:closing|collapse|closure|going|bankrupt\w*|shutting|folding)\b",
        r"\b(?:closing|shutting|winding|folding|closed|shut) (?:down|up shop|the (?:business|company|shop|doors)|"
        r"for good|since)\b",
        r"\b(?:bad|difficult|hard|tough|terrible|poor|dire|rough|delicate|complicated|critical|awful|tricky|"
        r"horrible|precarious) (?:\w+ )?(?:situation|time|times|year|months?|quarter|patch|spell|period|position|"
        r"season)\b",
        r"\b(?:economic\w*|financial\w*) (?:\w+ )?(?:situation|difficult\w+|problems?|trouble|crisis|hardship|"
        r"position)\b",
        r"\b(?:sales|turnover|orders|business|trade|revenue|income|bookings|takings)\b (?:\w+ ){0,3}?(?:dropped|"
        r"halved|down|fallen|collapsed|dried|slow|dead|slumped|plummeted|quiet|terrible|gone|disappeared)\b",
        r"\b(?:struggling|suffering|drowning|on our knees|hanging on|keep (?:our heads|afloat)|staying afloat)\b",
        r"\b(?:passed away|died|death (?:of|in)|bereave\w+|funeral|cancer|stroke|heart attack|hospital|"
        r"seriously ill|off sick for|chemo\w*)\b",
        r"\b(?:let|laid|made) (?:\w+ ){0,3}?(?:go|off|redundant)\b",
        r"\b(?:lost|losing) (?:\w+ )?(?:everything|our|my|the) (?:\w+ )?(?:contract|client|customer|job|home|"
        r"stock|premises|funding|income)?\b",
        r"\b(?:flood\w*|fire|burgl\w+|hurricane|storm) (?:\w+ ){0,3}?(?:destroyed|damaged|wiped|took|ruined|hit|"
        r"closed)\b",
        r"\b(?:no income|not earning|out of work|unemployed)\b",
        denied=False,
        unless=r"\b(?:bad (?:weather|quality|job)|struggling to (?:find|open|locate|read|understand|see|match)|"
        r"lost (?:my|our|the|it|your) ?(?:invoice|copy|email|password)?$|lost (?:it|the (?:invoice|email))|"
        r"let (?:you|me|us) (?:\w+ )?know|laid out|office (?:is )?closed|closed for|closed until|holiday|"
        r"closed (?:the|this) (?:ticket|query|order))\b",
    ),
    say(
        HARD,
        "insolvency",
        r"\b(?:liquidat\w+|insolven\w+|bankrupt\w*|administrators? (?:appointed|have|of the)|"
        r"in(?:to)? administration|receivership|chapter (?:7|11)|wound up|winding[- ]up|ceased trading|"
        r"creditors)\b",
        denied=False,
        unless=r"\bliquidated damages\b|\bcreditors? (?:ledger|department|team)\b",
    ),
    say(
        AWAY,
        "absent",
        r"\b(?:on|in|off on|taking|away on|away for|from) (?:\w+ ){0,2}?(?:leave|holidays?|vacations?|pto|"
        r"sabbatical|honeymoon|a business trip|bank holiday|paternity|maternity)\b",
        r"\b(?:ooo|oof|out of (?:the )?office|away from (?:my|the) (?:desk|office)|off work|day off)\b",
        r"\b(?:travell?ing|at a (?:conference|trade (?:show|fair)|fair)|on (?:a )?(?:trip|training|jury duty)|"
        r"out (?:until|till|today|this week|sick))\b",
        r"\b(?:i'm|i am|will be|be|come|coming|get|return|returning) (?:\w+ )?(?:back|to the office|to work|"
        r"in the office)\b.{0,5}\b(?:on|in|at|the|monday|tuesday|wednesday|"
        r"thursday|friday|next|from)\b",
        r"\b(?:we|office|offices|business|our office|shop|factory|warehouse) (?:\w+ ){0,2}?(?:is|are|be|"
        r"'re) (?:\w+ )?(?:closed|shut) (?:\w+ )?(?:for|until|from|on|over|between|due|and|today|this)\b",
        r"\bwhen (?:i|we) (?:reopen|return|am back|get back|are back)\b",
        r"\b(?:not read(?:ing)?|limited access|no access|intermittent access|not (?:be )?(?:checking|monitoring|"
        r"monitored)|are not read)\b.{0,15}\b(?:e?-?mails?|messages?|inbox)?\b",
        r"\bslow to (?:respond|reply)\b",
        unless=r"\b(?:pay(?:ing)?|transfer\w*|settle|sort it|order is back|back order|back on (?:track|our feet)|"
        r"goods|refund|no longer|send (?:it|them) back|out of business|in holidays? season|since)\b|"
        r"\bback to you (?:on|in)\b|\bcome back to you\b",
    ),
    say(
        AWAY,
        "automatic",
        r"\bauto(?:matic|mated|matically)?[- ]?(?:generated )?(?:reply|response|answer|message|e?-?mail|"
        r"acknowledg\w+)\b",
        r"\bdo not (?:reply|respond) to this (?:e-?mail|message|address)\b",
        r"\bwe (?:aim|endeavou?r|try|will|usually) (?:to )?(?:reply|respond|answer|get back)\b.{0,25}\b(?:within|"
        r"working|business|hours|as soon)\b",
        r"\b(?:ticket|case|reference|request) (?:number |id |no\.? )?(?:#?\w*\d+ )?(?:has been|was) (?:created|"
        r"opened|logged|assigned|registered)\b",
        unless=r"\bautomatic payment\b|\breminder\b",
        denied=False,
    ),
)

OTHERS = (
    say(
        OTHER,
        "not-here",
        r"\b(?:no longer|not|n't) (?:\w+ )?(?:with|at|part of|employed|working|work|works|in charge|responsible|"
        r"involved|associated|handle|deal)\b.{0,25}\b(?:company|firm|anymore|any ?more|us|here|them|business|this|"
        r"that|payments?|invoices?|accounts?|longer|$)",
        r"\bno longer (?:works?|employed|here|with|at|involved|own|handle|deal|responsible|in)\b",
        r"\b(?:sold|transferred|handed over) (?:the|my|our) (?:business|company|shop|restaurant|firm|practice)\b",
        r"\b(?:new|previous|former) (?:owners?|management|proprietor)\b",
        r"\b(?:has|have|i|he|she|who) (?:\w+ )?(?:left|retired|moved on|resigned)\b (?:\w+ )?(?:the|this|us|from|"
        r"in|last|company|business|$)",
        denied=False,
        unless=r"\b(?:machine|product|unit|link|happy with|deal with (?:you|this kind)|no longer (?:owe|"
        r"outstanding|due|need|want)|left (?:our|my|the) (?:account|bank)|work with (?:you|us) on|"
        r"satisfied)\b",
    ),
    say(
        OTHER,
        "not-me",
        r"\bwrong (?:number|person|e?-?mail|address|department|contact|guy|company|recipient|inbox)\b",
        r"\b(?:not|isn't|n't) (?:my|our) (?:department|job|area|responsibility|business|remit|company|account|"
        r"concern)\b",
        r"\bnot (?:the )?(?:right|correct|appropriate|best) (?:person|contact|department|one)\b",
        r"\bby mistake\b.{0,30}\b(?:i|we|to me)\b|\b(?:came|come|sent|reached|"
        r"got) (?:\w+ )?(?:to )?(?:me|us) (?:by|in) (?:mistake|error)\b",
        r"\bi(?:'m| am) (?:just |only )?(?:the|a|an) (?:\w+ )?(?:receptionist|secretary|intern|architect|designer|"
        r"salesman|sales|engineer|tenant|neighbou?r|driver|assistant|warehouse|temp)\b",
        r"\b(?:nothing to do with|don't (?:deal|handle)|do not (?:deal|handle)|not involved) (?:\w+ )?(?:me|us|with|"
        r"payments?|invoices?|this|that|them|accounts?)\b",
        r"\b(?:have|got) the wrong\b(?! (?:price|amount|total|goods|items?|size|colou?r|vat|quantity))",
        r"\bnever (?:worked|heard|been employed)\b.{0,15}\b(?:there|of|for|by)\b",
        denied=False,
        unless=r"\b(?:wrong (?:address|company|number) (?:on|for|name)|address on|made out to|"
        r"to the wrong company|paid (?:\w+ )?by mistake|twice|deal with (?:liars|cowboys)|"
        r"best person to call)\b",
    ),
    say(
        OTHER,
        "other-person",
        r"\b(?:speak|talk|write|reach out|get in touch|contact|email|try|ask|chase|refer|direct|redirect|cc|"
        r"deal with|address|send (?:this|these|it|all|your \w+)|go) (?:\w+ ){0,3}?(?:to |"
        r"with )?(?:\w+ )?(?:<office>|\w+ (?:in|at|from) (?:\w+ )?(?:<office>|payroll|admin|sales|hq|london|leeds|"
        r"the office)|\S+@\S+)",
        r"\b(?:passed|forwarded|sent|given|handed|referred|passing|forwarding) (?:this|it|your \w+|"
        r"that) (?:\w+ )?(?:to|over to|on to|along to) (?:\w+ ){0,2}?(?:<office>|team|\w+ (?:in|at|who))",
        r"\b(?:invoices?|payments?|bills?|this|accounts?|these|that) (?:\w+ ){0,3}?(?:is|are|"
        r"gets?) (?:\w+ )?(?:managed|handled|dealt with|processed|looked after|"
        r"paid|taken care of|done) (?:by|through|at|from)\b",
        r"\b(?:deals? with|handles?|looks? after|manages?|takes? care of|does) (?:\w+ ){0,3}?(?:payments?|"
        r"invoices?|bills|accounts|the books|that|this|these|of that|all of that|suppliers)\b(?! (?:is|are|was) )",
        denied=False,
        unless=r"\b(?:lawyers?|solicitors?|attorneys?|for urgent|urgent (?:matters|issues)|in my absence|covering|"
        r"copy|the invoice to|invoices? (?:is|are) (?:not|already)|(?:i|we) (?:have|has|will|'ll|'m|"
        r"'re) (?:\w+ )?(?:check\w*|ask\w*|speak\w*|talk\w*)|let me (?:check|ask|speak)|liquidator|"
        r"payment (?:was|is) done|"
        r"immediate|assistance|approval|approve|on leave|out of|resend|holiday|has been paid|already paid|"
        r"taken care of by)\b|'ll (?:check|ask|speak|talk)\b",
    ),
    say(
        NO,
        "will-not-pay",
        rf"\b(?:won't|will not|not going to|not gonna|never going to|refuse to|refusing to|not prepared to|"
        rf"not willing to|unwilling to|no intention of|don't intend to|decline to|no plans to|"
        rf"have no reason to) (?:\w+ )?{_NO_PAY}\b",
        r"\bnot (?:going to be |to be |be )?(?:made|paying|paid)\b(?=\s*$|, | for| this| that| you| a)",
        r"\b(?:not|never|n't) (?:\w+ )?(?:getting|get|see|seeing) (?:\w+ ){0,2}?(?:penny|cent|dime|money|euro|"
        r"payment|anything|pound)\b",
        r"\b(?:take (?:me|us) to court|see you in court|sue (?:me|us)|do your worst|do what (?:you like|you want)|"
        r"go ahead and sue|whistle for)\b",
        r"\b(?:no way|not a chance|hell no|forget it|dream on|over my dead body)\b",
        r"\b(?:stop|quit|don't|do not) (?:writing|emailing|contacting|calling|harassing|bothering|chasing|contact|"
        r"write|call) (?:to )?(?:me|us)\b",
        r"\brefuse\b",
        denied=False,
        unless=r"\b(?:yet|this month|today|at the moment|right now|until|for now|this week|wrong person|"
        r"left the company|no longer work|bank (?:has |won't )?refuse\w*|forget it'?s|no way (?:to|of)|"
        r"personal|before|approved|refused (?:us|our|the loan|the delivery))\b|\bif\b.{0,20}\brefuse\b",
    ),
    say(
        NO,
        "by-lawyers",
        r"\b(?:our|my|the|to) (?:lawyers?|solicitors?|attorneys?|legal (?:team|department|counsel|advis\w+|"
        r"representatives?))\b",
        r"\bcourt\b",
        denied=False,
        unless=r"\blegal department (?:approv|has to|must|needs)|\b(?:court (?:street|road|house)|tennis|"
        r"administrat\w+|liquidat\w+|insolven\w+|bankrupt\w+|court order(?:ed)? the company)\b|"
        r"\b\d+ \w+ court\b|\bcourt, ",
    ),
    say(
        NO,
        "no-debt",
        r"\b(?:not|n't|never) (?:\w+ )?owe (?:you|them|your)?\b",
        r"\bowe (?:you )?(?:nothing|nowt|zero)\b",
        denied=False,
        unless=r"\b(?:paid|settled|transferred|cleared|anymore|any more)\b",
    ),
)

RULES: tuple[Rule, ...] = (*TROUBLE, *OTHERS)
