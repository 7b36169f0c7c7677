"""English words by meaning: a person's word and standing, disbelief, the end of patience."""

WORDS = """
STANDING*  word, reputation, honour, honor, conscience, name in, good name, integrity, credibility, decency, attitude,
    behaviour, behavior, conduct, silence, excuses, lies, games, negligence, obligations, obligation, duty,
    dishonesty, non payment, nonpayment, refusal, greed, incompetence, arrogance, cheek, nerve, inaction,
    indifference, failure, lack of, disregard, word of honour, track record, payment morals, tricks, stalling
STANDING_OK  prompt payer, good payer, reputation for, reputation as, your name, word document, words,
    customs obligations, tax obligations, failure of the, machine, password, track record of, valued
VIRTUE*  decency, courtesy, respect, shame, honour, honor, dignity, manners, integrity, guts, courage, consideration,
    common sense, professionalism, conscience, honesty, responsibility, self respect, backbone, principles, morals,
    ethics, the courtesy, the decency
LACK  have the, had the, had any, have any, have some, show some, show a little, a bit of, a little, no, lack of,
    lack, lacking, any, without, zero, not even the, basic, common, have a little, if you have
DISTRUST*  trust:w, trusted, trusting, trustworthy, believe:w, rely on, confidence in, faith in, credible
NOT_TRUST  not, can not, cannot, never, no longer, lost, losing, mistake to, wrong to, not be, stopped, do not,
    nobody, hard to, lose all, all, stop
WORTHLESS  worth nothing, means nothing, mean nothing, worthless, not worth the paper, counts for nothing,
    worth the paper
TOLERATE*  tolerate:w, put up with, stand for, accept:w any more, stomach, endure:w, swallow, subsidise:w,
    subsidize:w, finance your, financing your, fund your, funding your, bankroll, carry your, let this go,
    let it slide, letting you
TOLERATE_NO  not, no longer, no, never, tired, sick, done, cannot, done with, refuse, will
NOT_A_BANK  we are not a bank, not your bank, not a bank, not a charity, not a lender, we are not fools,
    we are not stupid, i am not stupid, not born yesterday, not running a charity, not in the business of lending,
    not an idiot, not idiots, are no fools
TIME_WASTE  wasting our time, waste our time, wasting my time, waste of time, waste any more, wasted enough,
    wasted our, plenty of time, had plenty, ample time, more than enough time, enough time, time enough, had months,
    had weeks, more than enough chances, plenty of chances, plenty of opportunity, every opportunity,
    ample opportunity, every chance, enough chances, plenty of warning, fair warning, had your chance,
    chances are over
WASTE_OK  sorry, plenty of time to, there is plenty, you have plenty of time, take
PREVIOUS  previous correspondence, our correspondence, previous letters, previous reminders, previous emails,
    our emails, our calls, our letters, our messages, our reminders, my calls, my emails, my messages, phone calls,
    our previous
IGNORING*  ignored, ignore:w, ignoring, disregarded, unanswered, gone unanswered, evaded, avoid:w, refuse to answer,
    not answered, not answer, failed to answer, not responded, not replied, not returned
ENDS_BADLY  before it gets worse, before things get worse, gets any worse, before this gets, you had better,
    matters worse, make matters, makes matters, make things worse, worse for you, difficult for you, hard for you,
    follow you, haunt you, haunts you, come back to bite, catch up with you, at stake, on the line, think of your,
    think about your, think carefully, think very carefully, think twice, last thing you want, you do not want this,
    you do not want to, you would not want, would not want your, avoid trouble, in trouble, trouble for you,
    deep trouble, serious trouble, big trouble, a lot of trouble, want trouble, cost you, costs you, cost you dearly,
    pay dearly, pay for it, you will pay, you will see, you will find out, find out the hard, we do not make empty,
    not bluffing, not joking, not kidding, no joke, mean business, not a bluff, mean it, very serious about,
    not going to be nice, nice about this, not be nice, not be so nice, no longer be polite, no longer polite,
    not be so friendly, not be so polite, lose your reputation, lose your, lose everything, lose more than,
    bring you down, take you down, shut you down, close you down, drag your name, drag you, through the mud,
    make sure nobody, make sure no one, make sure everyone, make sure everybody, make sure that nobody,
    make sure that everyone, nobody in this, no one will do business, no one in this, never do business in, burn down,
    hurt you, break your legs, beat you up, kill you, sort you out, deal with you, teach you a lesson, a lesson,
    what is good for, prepare yourself, brace yourself, be prepared for, be ready for, do not be surprised,
    should not be surprised, no hesitation in, not hesitate to, without hesitation, will not hesitate, full force,
    come down hard, come down on you, heavy handed, whatever is necessary, last resort, at your peril, own peril,
    at your own risk, own risk, risk losing, you risk, you are risking, jeopardise, jeopardize, jeopardy,
    do something about it, take it further, take this further, take things further, take matters further,
    taking this further, taking it further, taking the matter further, next level, to the next level
ENDS_OK  hesitate to contact, hesitate to call, hesitate to get in touch, hesitate to ask, hesitate to write,
    hesitate to let us, hesitate to reach, you do not want to receive, lose your, cost you nothing, not cost you,
    dead link, deadline, think about your next
HAS_MONEY  have money for, money for a new, money to spend, can afford, able to afford, afford a, spending money on,
    money on, you clearly have, you obviously have, clearly have the money, obviously have the money, driving a,
    new premises but, holiday but, easy to order, easy to buy, happy to order, quick to order, happy to take our,
    happy to use our, enjoying our goods, using our goods, use of our goods, living off, something for nothing,
    company your size, company of your size, business your size, firm your size, a business like yours,
    a company like yours, lavish
DISBELIEF  how hard can, how hard is it, how difficult can, how difficult is it, is it so hard, is it so difficult,
    is it really so, must be joking, have to be joking, got to be joking, you must think, do you seriously,
    are you seriously, are you serious, do you honestly, beyond belief, unbelievable, beyond me, can not believe you,
    cannot believe you, incredible that, astonishing that, amazed that you, astonished that you, who do you,
    what gives you, what right, have you any idea, do you have any idea, is this how you, is this the way,
    is that how, what sort of, what type of, what kind of business, what kind of company, proud of yourself,
    proud of yourselves, happy with yourself, pleased with yourself, about time, high time, long overdue apology,
    do you even, did you even, do you ever, would you like it if, how would you like, the nerve, some nerve,
    the cheek, the audacity, the gall, a bit rich, not rocket, come on now, beggars belief, seriously now,
    give me a break, spare us, spare me, save your, cut the, drop the act, get real, wake up, grow up, get your act,
    act together, sort yourself out, sort yourselves out, get a grip, man up, step up and, do the right thing,
    do the decent thing, honour your, be a man, own up, face up to, stop hiding, stop pretending, stop lying,
    stop playing, stop wasting, stop messing, stop ignoring, stop avoiding, stop stalling, quit stalling, quit lying,
    quit playing, pull the other, buy your stories, believe a word, your stories, your story, sob stories, sob story,
    same story, same excuses, sorry tale, heard it all, heard it before, heard that before, tired of your,
    sick of your, fed up of, had it with, done with you, done waiting, through waiting, finished waiting,
    wait any longer, wait much longer, wait forever, waiting forever, keep waiting, kept us waiting, keep us waiting,
    keeping us waiting, make us wait
DISBELIEF_OK  sorry, thank:w, happy, we kept, glad, delivery, about time we, password
COMMAND_HARD  pay what, pay up, pay us, pay me, pay your bills, pay your, pay our, no money no, no pay no,
    no payment no, do not expect, do not bother, do not you dare, make no mistake, let me be clear, let us be clear,
    to be perfectly clear, let me be very clear, get it through, be in no doubt, be under no illusion, mark my words,
    mark our words, remember this, i repeat, we repeat, for the last, answer your, answer the phone,
    pick up the phone, answer me, answer us, get this paid, get it paid, get it done, just pay, so pay, simply pay,
    is not optional, not a favour, not a request, not asking, is an obligation, your obligation, your responsibility,
    responsible for your, live up to, not good enough, simply not good, not acceptable, poor show, very poor,
    more favours, any more favours, any favours, special treatment, no sympathy, kindly stop, kindly pay,
    kindly refrain, do your job, do what you, keep your word, keep your promises, honour your word
COMMAND_OK  pay your invoice online, you can, pay your next, please, could you, how to pay, thank:w, happy, help,
    bank details
DISTRUST2*  bad risk, poor risk, bad customer, problem customer, difficult customer, worst customer, worst customers,
    known for not, reputation for, known as a, notorious, untrustworthy, unreliable, not reliable, can not rely,
    word on the street, everyone knows, everybody knows, everyone says, other suppliers say, other suppliers tell,
    heard from others, we are not the only, not the only ones, not the first, people like you, companies like yours,
    businesses like yours, customers like you, your kind, your sort, types like you
DAMAGE_US  putting jobs, jobs at risk, risk here, our survival, our business at risk, put us in difficulty,
    putting us in difficulty, costing us, cost us, causing us, you are causing, problems you cause, damage you,
    harm you, harming our, causing harm, caused us, causing serious, cash flow problems, our cash flow, our own bills,
    to pay our own suppliers, our livelihood, my livelihood, livelihoods, our wages, staff wages, our staff wages,
    pay wages, to pay our
DAMAGE_OK  sorry, we know, help us, thank:w, helps, insurance, storm
CONTACT_CUSTOMERS  contact your customers, contact your clients, contact your suppliers, contact your bank,
    contact your employer, contact your boss, contact your landlord, contact your partners, contact your directors,
    contact your head office, contact your family, speak to your customers, speak to your boss,
    write to your customers, call your customers, call your boss, call your employer, email your clients,
    email your customers, visit your neighbours, approach your customers, tell your customers, inform your customers,
    notify your customers, contact your neighbours, contact your shareholders, inform your bank, notify your bank,
    tell your bank, inform your landlord
CONTACT_OK  if need be, to trace, trace, if you prefer, if you like, shall we, as you asked, you asked
LIMIT_HARD  no exceptions, without exception, no extensions, no later than, not a day, not one day, not a day later,
    not a minute, not one minute, or not at all, hard deadline, absolute deadline, firm deadline,
    by friday at the latest, at the very latest, in full today, in full now, in full immediately, in full by tomorrow,
    give you until, giving you until, you have until, you have got until, you have one week, you have one day,
    you have three days, you have two days, you have five days, you have seven days, seven days to pay, days to pay,
    three days to, two days to, one week to
LIMIT_OK  reply, delivery, order, offer, discount, check, collect
COLLECTING*  collection efforts, collection team, collection activity, collections team, collection procedures,
    collection process, collections process, collection proceedings, escalate:w, escalation, collection department,
    credit control action, enforcement, recovery process, recovery procedures, debt recovery, pursue:w this,
    pursue the debt, pursue you, recover the debt, recover the sum, recover the amount, personally liable,
    personally responsible, hold you liable, hold you responsible, hold you accountable, accountable
COLLECT_OK  if you want to escalate, escalate it internally on our, contact for escalation
OUR_LAW_OK  moved, lease, office, address, holiday, party
MERIT  you deserve, than you deserve, do not deserve, deserved, more time than, too patient, too lenient,
    too generous, too nice, too kind, more than generous, more than reasonable, bent over backwards,
    bending over backwards, patient enough, generous enough, lenient
MERIT_OK  you deserve a, well deserved, deserved break, team
EVERYONE  everyone, everybody, nobody, no one, the whole industry, anyone else, people
KNOWS_LIKE  knows what you, know what you, knows you, knows how you, treats us, treat us, treats me, behaves like,
    behaves this, acts like, does this, will work with, will supply, will trust, talks about, is talking
NOT_LEAVE  not leave without, not leaving without, not leave until, not leaving until, not ask again,
    not going to ask, not asking again, not repeat, not remind, not be asking, not say it, not going to wait,
    not going to sit, not sit, not stand by, not sit by, not let you, not rest, not give up until, not go away,
    not going away, not be ignored, not be made, made fools, made a fool, be taken for, taken for a, taking us for,
    taking me for, for a ride, for granted, walk all over, walked all over, push us, pushed around, lose any more,
    spend any more, chase any, keep doing this, go through this, dragged on, dragging on, drags on, gone on long,
    gone on for too, too long, long enough, far too, late payers like, people like, companies like, customers like,
    kill small, sense of responsibility, do we work for, work for free, working for free, for nothing, for fun,
    you bought it, you ordered it, you signed, you took the, you received the goods, got what you ordered,
    you got your, pay for what, own explanation, owe us an, owe me an, owe us, owe me, first thing tomorrow,
    change your mind, do the right, the right thing, legal obligation, contractual obligation, your obligation,
    legally bound, legally obliged, legally required, outright robbery, daylight robbery, ought to be,
    should be embarrassed, should be ashamed, embarrassed, embarrass, embarrasses, withdrawn, credit facilities,
    remove the equipment, take back, taking back, reclaim:w the, retrieve our, collect our goods, come and collect,
    with immediate effect, effective immediately, adding 10, will be adding, will add
NOT_LEAVE_OK  sorry, thank:w, our fault, happy, discount, reserve:w, too long to, not too long, delivery,
    you bought it from, people like our, as you ordered, warranty, VAT
PLEDGED*  you said, you told us, you told me, you promised, you agreed, you signed, you assured us,
    you gave your word, you committed, you undertook, you swore, you guaranteed
THEN_NOT  and you did not, and you have not, but you did not, but you have not, and it did not, and it never,
    and here we are, and still, and yet, but still, but nothing, and nothing, and now you, but have not, and have not,
    but did not, and did not, months ago, weeks ago, and then, pretend, but never, and never
ONLY_ONES  the only one, only customer, only company, only ones, only client
ANOTHER_LIE  another lie, another excuse, another month, another week, another promise, more promises, more lies,
    more excuses, broken promises, little game, silly game, your game, your games, recordings of, recorded all,
    recorded your, we have proof, we have evidence, backside, your arse, your ass, joke of a, so called, excuse for a,
    poor excuse, unreliable customer, unreliable client, such an unreliable, single penny, one penny, a penny,
    not a cent, not one cent, single cent, spell it out, draw you a picture, speak english, plain english,
    do you understand, is that clear, got it, father in law, mother in law, brother in law, whole trade, whole town,
    honest people, hard working people, families are, family waiting, make payroll, meet payroll, thanks to you we,
    thanks to you i, borders on, verges on, no more extensions, no further extension, further extensions, days left,
    hours left, day left, we will act, we shall act, act ourselves, if you do not act, take matters into,
    out of our hands, in the hands of
ANOTHER_OK  another month of, days left in, days left to enjoy, thank:w, offer, sale, delivery,
    in the hands of the carrier, reply in, sorry
YOU_ARE_A  you are a, you are an, you are such a, you are nothing but, you are just a, you are one of those,
    you people are, you lot are
GOOD_NAME  customer, client, valued, good, great, pleasure, star, loyal, lovely, wonderful, partner, joy,
    professional, long, regular, member, registered, small, large, busy, company, limited, sole, preferred, gem,
    few days, a little, bit
NEVER_SEEN  never seen, never met, never known, never had such, never had a, in my life, in all my years,
    in all our years, do this to us, did this to us, doing this to us, done this to us, do this to me,
    never thought you would, never imagined you, nicely, asked you nicely, asked nicely, asked politely, been polite,
    being polite, been nice, not taking this, not taking us, taking this seriously, take this seriously,
    take us seriously, dealing with, end badly, ends badly, not end well, will not end, going to end badly,
    lots of trouble, nasty surprise, unpleasant surprise, some unpleasantness, whatever measures, measures are needed,
    any means, all means, all necessary means, by all means necessary, headache for you, headaches for you,
    not forget this, not be forgotten, never forget this, locked until, blocked until, disabled until,
    restricted until, on hold until, account has been locked, account is locked, account is blocked, locked out,
    work for nothing, must be nice, only call when, only contact us when, only hear from you, only appear when,
    only show up when, gentlemen pay, decent people pay, a gentleman, expect to read, expect to see your name,
    read about yourself, see yourself on, rent, feed myself, not next week, not next month, not tomorrow,
    i need that money, need my money, need our money, need that money, want that money, i need that payment, run by
SEEN_OK  pleasure dealing with, enjoy dealing with, enjoyed dealing with, easy dealing with, nice dealing,
    used to dealing, person dealing with, department dealing with, dealing with the invoice, dealing with your,
    rental, rent invoice, rent for, office rent, never had a problem, never had any, never had a single problem,
    run by the, never seen the, never met in person, thank:w, our side, carrier, fair
COUNT  three, four, five, six, seven, eight, nine, ten, fifteen, twenty, a hundred, hundred, thousand, dozen, fifty
TO_AVOID  to avoid, if you want to avoid, if you wish to avoid, in order to avoid, avoid
AVOIDED  further action, further costs, further charges, additional costs, embarrassment, unpleasantness,
    consequences, legal, proceedings, court, further steps, escalation, trouble, enforcement, suspension, penalties,
    interest
WE_WILL  we will, we shall, i will, i shall
WE_WILL_OK  call, send, wait, assume, resend, understand, email, arrange, help, look, find, keep, update, try, write,
    be happy, remind
PAYVERB  pay, pays, paying, be paid
COOLPAY  can, could, would, may, might, card, link, when, date, plan, planned, if, before, instalments, parts, prefer,
    transfer, run, payment run, scheduled, next week, next month, thursday, monday, tuesday, wednesday, friday,
    do not need to, need not, how to, way to, to pay by, by card, early, due date, right person, person who,
    department, asks, twice, by mistake, too much, that invoice, later, whichever, easier, ways to, month, quote,
    reference, bank, always, have already, already
"""
