"""What is not said in English, rule by rule (the notation is in `matching`); the words are in `english_words`."""

RULES = """
legal? block/review | LEGAL
legal block/block | SUE !OURS
legal? block/review | AT_COURT !GOODS|OURS
legal block/review | COURT >4 against|you|decide|before !GOODS|OURS
legal block/review | judgment|judgement >5 against|obtained|entered
legal block/review | HAND_OVER >5 LAWYER !GOODS
legal block/review | LAWYER >4 HAND_OVER|will|sue|claim|against|draft|drafting|instructed|be !GOODS
legal? block/review | COLLECTOR
legal block/block | SEIZE !SEIZE_OK
legal block/block | bankrupt|liquidate|liquidated >3 you|company|business
legal block/review | we|i >2 proceed|proceeding|proceedings >2 against
legal-done block/block | already|has|have >5 court|judgment|judge|lawsuit !GOODS|OURS
crime? block/block | CRIME !CRIME_OK
crime block/block | REPORT_TO >4 POLICE
crime block/block | POLICE >4 fraud|you|complaint|your !CRIME_OK|road|GOODS
court-paper block/block | COURTPAPER
identity block/block | CALLING_FROM >2 AUTHORITY !GOODS
identity block/block | I_AM >2 OFFICIAL
pretext block/block | PRETEXT >10 CALL_ME
bureau block/review | BUREAU !BUREAU_OK
threat? block/block | SUFFER >3 CONSEQUENCE !OURS|GOODS
threat? block/block | CONSEQUENCE >3 you|your|serious|severe|of !OURS|GOODS
threat block/block | REGRET !OURS|THANKS
threat block/block | KNOW_WHERE >3 live|work|are|office|family|home|keep|children
threat block/block | KNOW_WHERE
threat? review/review | OBLIGED !OBLIGED_OK
threat? block/block | MEASURE !MEASURE_OK|THANKS
threat? block/block | BADLY !BADLY_OK|THANKS|HELP
threat? review/review | WARNING !WARN_OK
threat block/block | MENACE_WORD !NOT_MENACE|F_WEATHER
threat review/review | PATIENCE >4 ENDED !THANKS
threat review/review | ENDED >3 PATIENCE
shame? block/block | SHAME !OURS|NOT_SHAME
shame review/review | DECENT >1 FOLK >3 PAY|do|does|would
shame review/review | UNLIKE
shame block/review | LABEL
insult block/block | SLUR !OURS
insult block/block | CALLED >5 WEAK_SLUR !NOT_SLUR|OURS
insult block/block | ^ WEAK_SLUR $
third-party block/block | TELL >5 your|the|his|her >1 FAMILY !NOT_THIRD|HELP|MISF_OK
third-party block/block | FAMILY >2 know|knows|find|aware|pay !HELP|MISF_OK
third-party block/block | does|do >1 your >1 FAMILY|boss|employer|customers >2 know
third-party block/block | TELL >4 BEFORE_THIRD >1 THIRD +WORST|PAY !NOT_THIRD|GOODS
third-party block/block | your >1 THIRD >5 TELL|hear|hearing|know|find|informed|told +WORST|from|this
    !NOT_THIRD|GOODS|asked
third-party block/block | copying|copied|cc >4 your|the >1 THIRD !NOT_THIRD|looks|colleague
third-party block/block | let >3 other >1 companies|businesses|suppliers|firms
public? block/block | PUBLISH >8 STAGE_PUBLIC +EXPOSED|WORST|YOU !PERMIT|THANKS
public block/block | PUBLISH >4 EXPOSED +STAGE_PUBLIC|shame|everybody|everyone !PERMIT
public block/block | STAGE_PUBLIC >4 PUBLISH|know|learn|hear +EXPOSED|UNPAID !PERMIT|THANKS
public block/block | name >0 and >0 shame
charges? review/review | CHARGE !CHARGE_OK|HELP|THANKS
charges review/review | RISING >6 RISES
charges review/review | RISES >8 RISING|percent
charges review/ok | INTEREST !NO_INTEREST
charges review/review | you >4 liable
prescribed block/block | PRESCRIBED +DEBT|PAY
urgency? review/review | LAST ~ NOTICE !NOTICE_OK|THANKS
urgency? review/review | LAST >1 reminder|warning|demand|chance !THANKS
urgency review/review | ^ PAYORDER >6 HARD_NOW !HELP|THANKS|REPLY_OURS
urgency review/review | PAYORDER|PAY >4 RIGHT_NOW !HELP|THANKS|REPLY_OURS
urgency review/review | PAYORDER >3 now !HELP|THANKS|you|if
urgency review/review | RIGHT_NOW >3 PAYORDER !HELP|THANKS|REPLY_OURS
urgency review/review | immediate >1 payment|settlement|response|attention|action
urgency review/review | payment >6 HARD_NOW +REQUIRE_HARD|must|demand|required|insist|expect
urgency? review/review | HAVE_ONLY >2 FEW >1 HOURS !REPLY_OURS
urgency? review/review | within >2 NUMBER >0 HOURS !REPLY_OURS
urgency review/review | REQUIRE_HARD !GOODS|OURS|quality|law|portal
urgency? review/review | TIME_UP !TIME_OK|OURS
urgency review/review | ^ URGENT_WORD >6 PAY|DEBT|action
urgency review/review | urgent >1 payment|reminder|action|settlement
urgency review/ok | formally >4 ask|request|require|demand
ultimatum review/review | either >8 or +PAY|pay|money !card|transfer|HELP
ultimatum review/review | PAYOR >8 we|else|face|legal|court|lose|stop|HARSH|FORGET|or !HELP|card
ultimatum review/review | IF_UNPAID >12 HARSH|FORGET|MEASURE|LEGAL|CUT_OFF|NOT_SERVE|OBLIGED|CONSEQUENCE|CHARGE !HELP
ultimatum review/review | IF_UNPAID >10 do >1 not >1 bother|call|expect|contact
ultimatum review/review | FORGET +PAY|DEBT|MONEY|or !HELP|THANKS
command review/review | MUST >5 PAY !MUST_OK|HELP <!NO
command review/review | WE_WANT >1 OUR_MONEY
command review/review | we|i >1 demand !GOODS|quality|suppliers
command review/review | pay >0 up|us|me !HELP|THANKS|you|when|to|could
command review/review | ^ PAYORDER >2 your|the|this|that|us|up !HELP|THANKS|link|card|using
blame review/review | BREAK !OURS
blame review/review | IGNORE !IGNORE_OK|THANKS
blame block/block | LIE !OURS
blame review/review | FAULT !FAULT_OK|OURS
blame review/review | fault|blame >4 yours|you|entirely !FAULT_OK|OURS
blame review/review | entirely|all|only|solely >1 your >1 fault
blame review/review | FAITH !FAITH_OK|OURS
blame review/review | you|your|you >8 FAITH !FAITH_OK
blame review/review | NEVER_PAY !NEVER_OK|HELP
blame review/review | EXCUSE_VERB >1 EXCUSE !EXCUSE_OK
blame review/review | DAYS_LATE !DAYS_OK
blame review/review | EXPLAIN_WHY !EXPLAIN_OK|HELP|THANKS
guilt review/review | GUILT !GUILT_OK|carrier
repeated review/review | ORDINAL >1 time|reminder|letter|request >6 NAG|we|and !GOODS|worked|pleasure|order
repeated review/review | AGAIN >6 AGAIN_HARD !OURS|HELP
repeated review/review | AGAIN_HARD >3 AGAIN !OURS|HELP
repeated review/review | have >1 AGAIN >2 asked|requested|written|reminded|called|told
repeated review/review | MANY >2 CONTACTS +NAG|PAY|DEBT|we|our|still !THANKS|OURS|previous
repeated review/ok | DESPITE >3 CONTACTS !THANKS|OURS
repeated review/review | HOW_OFTEN
repeated review/review | NAG >4 ALWAYS_AFTER +pay|until|answer
repeated review/review | CHASE !CHASE_OK
sarcasm review/review | CONGRATS >10 NOT_PROUD
sarcasm review/review | GUESS >12 MOCK !HELP
sarcasm review/review | JOKE !JOKE_OK
sarcasm review/review | GUESS >8 PAY >6 optional|hard|difficult|important|busy !HELP
misfortune block/block | MISFORTUNE >9 BUT_PAY !MISF_OK
misfortune block/block | BUT_PAY >6 MISFORTUNE +PAY|DEBT|pay !MISF_OK
misfortune block/block | MISFORTUNE >8 pay|paying|payment|money !MISF_OK|HELP|THANKS
borrow block/block | BORROW !BORROW_OK|THANKS|HELP
retaliation review/review | CUT_FUTURE >4 CUT_OFF >4 SERVICE !CUT_OK|OURS|HELP
retaliation review/review | SERVICE >4 CUT_FUTURE >3 CUT_OFF !maintenance|sunday|CUT_OK|OURS|HELP
retaliation review/review | NOT_SERVE !NOT_SERVE_OK
deny review/review | TALK_OVER !TALK_OK
blame review/review | your >1 STANDING !THANKS|STANDING_OK|HELP|OURS
shame review/review | LACK >1 VIRTUE !THANKS|OURS|HELP
blame review/review | NOT_TRUST >3 DISTRUST !THANKS|OURS|HELP|bank|machine
blame review/review | you|your|company >3 not|never|cannot >2 DISTRUST !THANKS
shame review/review | WORTHLESS
threat review/review | TOLERATE_NO >3 TOLERATE !THANKS|OURS
threat review/review | not >3 TOLERATE|tolerated
blame review/review | NOT_A_BANK !THANKS
blame review/review | TIME_WASTE !WASTE_OK|THANKS
blame review/review | IGNORING >4 PREVIOUS !OURS|please|IGNORE_OK
blame review/review | PREVIOUS >4 IGNORING !OURS|please|IGNORE_OK
threat? block/review | ENDS_BADLY !ENDS_OK|OURS|THANKS|HELP
blame review/review | HAS_MONEY !OURS|THANKS|HELP
blame? review/review | DISBELIEF !DISBELIEF_OK|HELP
command review/review | COMMAND_HARD !COMMAND_OK|OURS
blame review/review | DISTRUST2 !THANKS|OURS
guilt? review/review | DAMAGE_US !DAMAGE_OK|THANKS
third-party block/block | CONTACT_CUSTOMERS !CONTACT_OK
urgency? review/review | LIMIT_HARD !LIMIT_OK|HELP|THANKS
legal block/review | courts|litigate|sue !GOODS|OURS|tennis
insult review/review | you|your|people >3 WEAK_SLUR !NOT_SLUR|OURS|HELP|THANKS
legal block/review | COLLECTING !COLLECT_OK
legal? block/review | our|my ~ LAWYER !OUR_LAW_OK|GOODS|contract|reviewed|THANKS
blame review/review | MERIT !MERIT_OK|THANKS
third-party review/review | EVERYONE >4 KNOWS_LIKE !THANKS|HELP
blame? review/review | NOT_LEAVE !NOT_LEAVE_OK|HELP
blame review/review | had >2 plenty|enough|ample >2 time !OURS
ultimatum review/review | PAY >3 or ~ we|i !HELP|card|transfer|THANKS
blame review/review | PLEDGED >10 THEN_NOT !THANKS|OURS|HELP
blame review/review | ONLY_ONES +not|PAY|never !THANKS
blame review/review | ANOTHER_LIE !ANOTHER_OK|OURS
blame? review/review | UNPAID +you|your|company !THANKS|OURS|if|HELP|invoice|order|direct|debit
command review/review | pay >2 what|your >2 bills|debts|debt|owe|dues
command review/review | get >5 and ~ pay
insult review/review | YOU_ARE_A !GOOD_NAME|THANKS|HELP
blame review/review | NEVER_SEEN !SEEN_OK|OURS
repeated review/review | COUNT >1 times|reminders|emails|letters|calls|messages !OURS|THANKS|GOODS
threat review/review | TO_AVOID >3 AVOIDED !HELP|OURS|bank
ultimatum review/review | IF_UNPAID >10 WE_WILL !WE_WILL_OK|HELP|THANKS|OURS
ultimatum review/review | days|hours|week >1 or >1 we|i !HELP|so
blame review/review | PAYVERB !COOLPAY|HELP|THANKS|OURS|GOODS
threat review/review | there >1 is|are >2 limit|limits !credit|weight
threat review/review | to >1 your >1 face
deny review/review | not >2 our|my ~ problem !OURS
command review/review | ^ stop|cease|quit >3 treating|behaviour|behavior|this|it|making|lying|hiding
insult review/review | make|makes >1 me|us >1 sick|laugh|angry
guilt review/review | angry|furious|disgusted|appalled|outraged|upset >3 your|you|with !OURS|THANKS
repeated review/review | for >1 the >1 ORDINAL|hundredth ~ time !GOODS|THANKS
third-party block/block | TELL >2 other|all|every|fellow >1 THIRD +not|YOU|serve !NOT_THIRD|GOODS|HELP
threat review/review | you >2 will >2 never !THANKS|HELP|regret
"""
