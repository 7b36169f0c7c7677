"""What English replies tell aslant: without the usual verb, by a tool, a hint, a third party, a question."""

from amistoso.core.replies.labels import Ask, Rule
from amistoso.core.replies.vocabulary import COPY, HARD, NO, OTHER, PAID, TIME, WILL, WRONG, say

RULES: tuple[Rule, ...] = (
    say(
        PAID,
        "transfer-made",
        r"\bput (?:the|a|it|your) (?:\w+ )?(?:in the (?:post|mail)|through|into your account)\b",
        r"\btaken (?:out of|from) (?:our|my|the) (?:\w+ )?(?:account|bank|card)\b",
        r"\b(?:money|payment|funds|amount)(?:'s| is| has) (?:already )?(?:gone|left|out|with you|in your account|"
        r"on its way)\b",
        r"\bcheck your (?:bank|account|statement)\b.{0,30}\b(?:there|it's|already|should)\b",
        r"\b(?:i|we|he|she|they) (?:also |already )?(?:paid|settled|cleared|transferred|wired) (?:it|this|that|"
        r"the|your|you|in|by|on|up|off|for)\b",
        r"\bpaid in (?:full|advance|cash|person)\b",
        r"\bpayment (?:complete|successful|confirmation attached|attached)\b",
        unless=r"\b(?:will|once|when|if|until|twice|too much|before|after|would|not)\b|n't\b|'ll\b",
    ),
    say(
        WILL,
        "will-pay",
        r"\b(?:should|ought to|can|will|'ll|to) (?:\w+ ){0,2}?(?:go out|be out|be there|land|arrive|clear|hit|"
        r"come through|be with you|be paid|be sorted|be done|be processed)\b",
        r"\b(?:expect|look out for|count on|watch for)\b.{0,25}\b(?:payment|it|money|funds|transfer|cheque|check)\b",
        r"\b(?:you're|you are|it's|this is) (?:on|in) (?:it|the|our|for)\b",
        r"\b(?:gets?|getting) (?:it |this |you |that )?(?:paid|settled|sorted|released|done)\b",
        r"\b(?:by|before|on|latest|no later than)\b.{0,20}\b(?:at the latest|latest|definitely|guaranteed|promise)\b",
        r"\bdirect debit\b.{0,25}\b(?:on|due|will)\b",
        r"\b(?:next|our) (?:\w+ )?(?:run|batch|cheque run|check run|payment date) (?:is|falls|goes|will)\b",
        unless=r"\b(?:not|quote|goods|delivery|engineer|back to you|let you know|call|was|were|has been|resend|"
        r"reply|return|office|leave|order|instal\w+|copy)\b|n't\b",
        day="ahead",
    ),
    say(
        WILL,
        "will-pay-soon",
        r"\b(?:asked|told|instructed|chasing|asking|telling|got|have) (?:my|our|the|"
        r"\w+) (?:\w+ )?(?:\w+ )?to (?:pay|release|process|transfer|settle|make (?:the|this) payment|"
        r"put it through)\b",
        r"\bpaying (?:it |this |you )?(?:now|right now|today|shortly)\b",
        r"\bon (?:it|to it) (?:now|today)\b",
        r"\bprocess(?:ing)? (?:it|this|the payment|your payment) (?:now|today|shortly)\b",
        unless=r"\bnot\b|n't\b|\b(?:client|customer)s?\b.{0,15}\bto pay\b",
    ),
    say(
        WRONG,
        "goods",
        r"\b(?:stopped|stops|won't|doesn't|does not|isn't|not|never) (?:\w+ )?(?:work|working|start|starting|"
        r"turn on|heat|cool|fit|close|function\w*|charge|print)\b",
        r"\b(?:charge|item|line|fee|amount|cost)s? (?:\w+ ){0,4}?(?:don't|do not|didn't|not) (?:recogni[sz]e|"
        r"understand|agree|order|ask)\w*",
        r"\b(?:only|just) (?:received|got|delivered|came|sent|had) (?:\w+ )?(?:\d+|half|one|two|three|part|some)\b",
        r"\b(?:promised|agreed|told|said|quoted|offered) (?:\w+ ){0,5}?(?:discount|off|free|included|cheaper|less|"
        r"per cent|%|price)\b",
        r"\b\d+ ?%? (?:percent )?(?:off|discount)\b.{0,25}\b(?:not|n't|missing|isn't|wasn't)\b",
        r"\b(?:price|rate|amount|cost) (?:we|i|you) (?:\w+ )?(?:agreed|quoted|discussed|were told)\b",
        r"\b(?:broken|damaged|scratched|dented|ruined|leaks?|leaking|faulty|defective|unusable|rusty|mouldy|"
        r"rotten|expired|torn|stained)\b",
        r"\b(?:your|the) (?:man|men|guys?|team|driver|fitter|builder|plumber|electrician|"
        r"cleaner)s? (?:\w+ ){0,3}?(?:never|left|damaged|broke|missed|forgot|didn't|ruined|scratched|was|"
        r"were only)\b",
        r"\bstill (?:waiting|not|hasn't|haven't|isn't)\b.{0,30}\b(?:fixed|repaired|delivered|replaced|finished|"
        r"collected|resolved|replacement|refund|credit|complaint)\b",
        r"\b(?:unacceptable|appalling|disgraceful|poor (?:quality|workmanship|service)|substandard|below standard|"
        r"rubbish|terrible (?:job|service|quality))\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:link|attachment|pdf|portal|email|no longer working|here|there|anymore|with us|i don't|"
        r"work (?:in|at|for|with)|file|business|cash|account not|not working (?:today|at the moment|on|"
        r"here|there|for)|isn't working (?:today|here)|i'm not working|finances)\b",
    ),
    say(
        COPY,
        "send-it",
        r"\b(?:link|attachment|file|pdf|document|portal) (?:\w+ ){0,3}?(?:open|opens?|work|works|working|blank|"
        r"corrupt\w*|empty|broken|download|expired|missing)\b",
        r"\bwhat(?:'s| is| was) (?:it|this|that|this invoice|the invoice|this charge) for\b",
        r"\b(?:don't|do not|didn't|haven't|never) (?:\w+ ){0,3}?(?:have|got|get|had|seen|see|"
        r"received?) (?:this one|that one|this|that|it|the invoice|your invoice|one)\b",
        r"\b(?:have|get|see|send) (?:\w+ )?(?:it|the invoice|a copy|that) again\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:paid|payment|money|goods|agree|portal shows|order)\b",
    ),
    say(
        TIME,
        "more-time",
        r"\b(?:would|is|will|could|can|how about|what about|ok if|okay if|alright if|any chance)\b.{0,50}\b(?:ok|"
        r"okay|alright|work|suit|acceptable|fine|possible|pay|do it|settle|all right)\b",
        ask=Ask.ASKED,
        denied=False,
        day="ahead",
        unless=r"\b(?:call|meet\w*|speak|deliver\w*|visit|collect|quote|order|engineer|zoom|come|ship\w*|"
        r"invoice again|send)\b",
    ),
    say(
        TIME,
        "instalments",
        r"\b(?:\d+|half|some|part|something|a bit) (?:\w+ )?(?:now|today|this (?:week|month)|"
        r"up ?front) and (?:the |another )?(?:rest|half|remainder|balance|\d+|more)\b",
        r"\b(?:over|across) (?:a few|a couple of|the next|several|two|three|four|six|\d+) (?:\w+ )?(?:months|"
        r"weeks|payments)\b",
        r"\b(?:afford|manage|offer|do) (?:\w+ )?\d+ (?:now|a|per|each|every)\b",
        r"\bbits? at a time\b|\bin bits\b|\bdribs\b",
        ask=Ask.ANY,
        denied=False,
        unless=r"\b(?:delivered|delivery|broken|charged|invoiced)\b",
    ),
    say(
        HARD,
        "in-trouble",
        r"\b(?:rough|hard|tough|bad|difficult|lean|brutal|dreadful|horrendous) (?:\w+ )?(?:patch|spell|time|times|"
        r"run|few (?:months|weeks)|year|month|quarter|winter|summer|season)\b",
        r"\b(?:had|have|having|going) to (?:close|shut|lay off|sell up|fold)\b",
        r"\b(?:can't|cannot|unable to) (?:pay|cover) (?:anyone|anybody|anything|suppliers|bills|wages|staff|"
        r"my rent|our rent)\b",
        r"\b(?:trading|hanging) (?:by a thread|on by)\b",
        r"\b(?:going|gone|went|go) "
        r"(?:under|bust|bankrupt|out of business|to the wall|into (?:liquidation|administration))\b",
        r"\b(?:barely|hardly|only just) (?:\w+ )?(?:surviv\w+|coping|afloat|managing|getting by|making|keeping|"
        r"covering|scraping)\b",
        r"\b(?:divorce|diagnos\w+|chemo\w*|illness|(?<!by )accident|intensive care|surgery)\b",
        r"\b(?:business|work|trade|sales|orders?) (?:\w+ ){0,3}?(?:dead|dried up|non-existent|collapsed|stopped|"
        r"vanished|gone)\b",
        denied=False,
        unless=r"\b(?:work stopped|stopped working|orders? (?:has|have) (?:not )?gone|accident with your|"
        r"hard time (?:finding|opening|reading))\b",
    ),
    say(
        OTHER,
        "other-person",
        r"\b(?:queries|invoices?|bills?|statements?|correspondence|reminders?|emails?|these|this|"
        r"them)\b (?:\w+ ){0,2}?to \S+@\S+",
        r"\b(?:ask|try|contact|speak to|talk to|email|call) (?!me\b|us\b|you\b)\w+ (?:\w+ )?(?:in|at|from|who|@)\b",
        r"\b(?:my|our) (?:\w+ )?(?:accountant|bookkeeper|partner|husband|wife|brother|sister|son|daughter|boss|"
        r"colleague|office manager|accounts team|finance team|head office) "
        r"(?:\w+ )?(?:deals?|handles?|does|looks?|pays?|is the one|takes?|manages?|sorts?|runs?)\b",
        r"\b(?:someone|somebody) else\b.{0,25}\b(?:deals?|handles?|does|pays?|looks?|now)\b",
        denied=False,
        unless=r"\b(?:copy|resend|forward the|send the invoice|pdf|supplier portal|lawyers?|solicitors?|"
        r"for urgent|urgent|the invoice to|will (?:ask|speak|talk)|duplicate|in my absence|credit note)\b|"
        r"\bplease (?:re)?send (?:it|the invoice|this|me)\b|'ll (?:ask|speak|talk)\b",
    ),
    say(
        NO,
        "will-not-pay",
        r"\b(?:won't|will not|never|refus\w+|not(?: be| going to(?: be)?)?) (?:ever |be |to )?(?:pay|"
        r"paying)\b.{0,30}\b(?:under any|at all|ever|end of|full stop|period|a thing|anything|one|for (?:this|"
        r"that)|it|this|that)\b",
        r"\bdon't owe\b|\bdo not owe\b|\bowe you (?:nothing|zilch)\b",
        r"\bnot paying\b",
        r"\b(?:scam|rip[- ]?off|daylight robbery)\b",
        r"\bget (?:nothing|stuffed|lost)\b",
        r"\b(?:won't|not going to|refuse to|will not) (?:be )?(?:accept\w*|honou?r\w*|entertain\w*)\b",
        denied=False,
        unless=r"\b(?:yet|today|this (?:week|month)|right now|at the moment|until|till|before|for now|been paid|"
        r"has not paid|have not paid|not be paid (?:until|before)|currently|anymore because)\b",
    ),
)
