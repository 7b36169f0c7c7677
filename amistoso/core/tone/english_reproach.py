"""English words by meaning: charges, deadlines, blame, guilt and irony."""

WORDS = """
CHARGE*  administration fee, admin fee, late fee, late fees, late payment fee, late payment charge, late charge:m,
    collection cost:m, collection costs, collection fees, penalty, penalties, surcharge:m, additional charges,
    extra charges, recovery costs, additional costs, extra fee, handling fee, further costs, additional fees,
    legal costs, all costs, fee will, fee of, reminder fee, further charges, charge of, charges will
CHARGE_OK  no, not, without, we do not charge, never, waive:w, waived, free, delivery, bank
INTEREST*  statutory interest, late payment interest, interest accrues, interest is accruing, interest will,
    interest on the, interest on this, interest under, interest at, fixed sum of, daily interest, late payment act,
    late payment legislation, compensation under, interest charges, charge interest, charging interest, with interest,
    plus interest, accruing interest
NO_INTEREST  no interest, without interest, not charge interest, free of interest
RISING  each day, every day, for each day, every week, with each day, each week, every hour, the longer you
RISES  goes up, go up, will go up, increase:w, rises, more you, will rise, grow:w, grows, keeps growing, costs you,
    more it will cost, amount goes
PRESCRIBED  time barred, statute barred, limitation period, prescribed
HARD_NOW*  immediately, at once, now, right now, today, tonight, by midnight, midnight, without further delay,
    without delay, immediate, instantly, straight away, straightaway, asap, by close of business, this minute,
    this instant, this very, right away, forthwith, by the end of the day, by end of day, end of today, before noon,
    by noon, no later than today, without fail, urgently, not tomorrow, this afternoon, this morning, or else
RIGHT_NOW  immediately, at once, right now, without further delay, instantly, straight away, this minute,
    this instant, right away, forthwith, without fail, tonight, by midnight, urgently
REPLY_OURS  from us, we will reply, get back to you, you will have, you will receive, our reply, answer from us,
    we will send, we will look, look into it, put it right, look at it, deal with it, correct it, call before,
    arrange it
HOURS  hour:m, hrs, h, 24h, 48h, 24hrs, 48hrs
FEW  24, 48, 72, 12, 6, 2, twenty, forty, eight, four, few, two
HAVE_ONLY  you have, you have only, within, in the next, only, give you, giving you, next, given, within the next, in
TIME_UP  time is up, out of time, time has run out, running out of time, time is running, clock is ticking,
    last chance, now or never, no more time, no more extensions, no further extensions, no longer wait, can not wait,
    not wait any, will not wait, not prepared to wait, waited long enough, cannot wait, tired of waiting,
    sick of waiting, will not tolerate, not tolerate, no longer tolerate, will not accept, waiting long enough,
    cannot tolerate, no more delays, no further delay, no more delay, deadline has passed, non negotiable,
    not negotiable, not accept any more, will not be tolerated, had enough, enough of this, this can not go on,
    cannot go on, no excuses, no more excuses, been more than patient, more than patient, more than fair,
    very patient with, been patient, deadline is final, final deadline, strict deadline
TIME_OK  thank:w, delivery, order, sale, offer, stock
REQUIRE_HARD*  demand payment, demand that, we demand, i demand, demand an, demand the, demand immediate, demanding,
    insist that, insist on, we insist, i insist, order you, hereby demand, require immediate, require you,
    we require payment, is required, are required to, must be paid, must be received, must be made, must be settled,
    need to be paid immediately, is demanded
MUST  you must, you have to, you need to pay, you are obliged, you are required, you are legally, you had better,
    you will pay, you have got to, you ought to, you are bound, you are to, obligation to
MUST_OK  no need, do not have to, need not, do not need
URGENT_WORD  urgent
WE_WANT  want, demand, give me, give us, where is, expect, hand over, owe us, owe me, give back, return
OUR_MONEY  my money, our money, the money, what is ours, what you owe
PAYOR  pay or, pay up or, pay now or, settle or, pay us or, paid or, or pay, pay up, pay your, by friday or,
    tomorrow or
FORGET  we are done, do not bother, forget about, forget it, that is it, we are finished, do not expect, we stop,
    we are through, it is over, see you, end of our, say goodbye, kiss goodbye, never work, you can forget, we walk,
    no more, simple as that, that simple
IF_UNPAID  unless you settle, within seven days or, unless I hear, in default of, after that date, after this date,
    once that date, thereafter, if you do not pay, if you do not, if we do not receive, if we do not hear,
    if payment is not, if the payment is not, if the money is not, if the money, unless you pay, unless we receive,
    unless payment, unless this, unless the, unless you, failure to pay, failure to, failing which, failing this,
    failing that, until you pay, if not paid, if you fail, if you continue, should you fail, should payment,
    if this is not, if the balance is not, if you keep, otherwise, if i do not, if your account is not,
    if the account is not, if it is not, if the invoice is not, non payment will
HARSH*  proceed:w, commence:w, suspend:w, cancel:w, withhold:w:withheld, stop:w, action, terminate:w, initiate:w,
    pursue:w, recover:w, enforce:w, escalate:w, take steps, no further, pass:w, refer:w, close:w your, add:w,
    charge:w, report:w, freeze:w, serious
TALK_OVER  nothing to discuss, nothing to talk about, nothing more to say, not up for discussion, no discussion,
    end of story, end of discussion, not negotiate, no negotiation, full stop, no ifs, not interested in your,
    not interested in, do not care, could not care less, not our problem, not my problem, do not want to hear,
    not accept any excuse, not listen, won not get a copy, not get a copy, not send you a copy, no copy,
    not send you any, no right to, have no right, not entitled to, pay first, not going to argue,
    not going to discuss, not provide a copy, not provide any, refuse to discuss, your problem, not discuss
TALK_OK  trial period, notice period, payment period, period of, periods, your problem is, sorry, if there is
BREAK*  you broke, you have broken, broke your promise, broken promise:m, broken your, you failed, you have failed,
    failed to honour, failed to honor, failed to pay, failed to keep, failed to meet, failed to respond,
    failed to reply, failed to make, failing to pay, your failure to, you are in breach, in breach of, you breached,
    you have breached, breach of contract, you did not keep, you have not kept, you have not honoured, not honoured,
    not honored, not kept your word, did not keep your word, go back on your word, went back on your, not kept your,
    you defaulted, you have defaulted, in default, you reneged, reneged on, your word means, word means nothing,
    you violated, your broken, failed us, neglected to, neglecting your, your refusal, refuse to pay, you refuse,
    refusing to pay, you have refused, refused to pay, unwilling to pay, no intention of, you do not intend,
    do not want to pay, avoiding your, shirking
IGNORE*  ignoring, you ignore, you ignored, have ignored, keep ignoring, you keep, hiding from, avoiding us,
    avoiding our, dodging, you dodge, stonewalling, blanking us, burying your head, turn a blind, turned a blind,
    not even bothered, could not even, can not even be bothered, be bothered, not bothered, did not bother,
    not bother, disappeared, gone silent, your silence, without the courtesy, had the courtesy, the decency,
    not have the decency, common courtesy, stringing us along, string us along, leading us on, messing us around,
    mess us around, messing us about, giving us the runaround, the runaround, stalling, you stall, stall tactics,
    delaying tactics, playing games, play games, take us for fools, taking us for, taken us for, think we are stupid,
    making fools of, taking advantage, take advantage, taking the mickey, taking the piss, abusing our, abuse our,
    exploiting our, at our expense, using us as, free loan, interest free loan, our free bank, free credit,
    hide behind
IGNORE_OK  please ignore, can ignore, ignore this, you keep our, you keep up, keep us posted
LIE*  you lied, you are lying, you have lied, lying to us, lied to us, lied to me, lies, your lies, you deceived,
    deceiving, deceive us, you misled, misled us, you tricked, cheated us, cheating us, you cheat, conned us,
    ripped us off, ripping us off, false promise:m, false promises, empty promise:m, empty promises, another lie
FAULT  your fault, you are to blame, blame is yours, you to blame, your own fault, because of your, due to your,
    no one to blame, only yourself to blame, nobody to blame but, responsibility is yours
FAULT_OK  is not, not, quick, help, thanks to your quick, generous, no, kind, order, support
FAITH  bad faith, deliberately, on purpose, negligence, irresponsibility, irresponsible, careless, carelessness,
    incompetence, incompetent, unprofessional, knowingly, willfully, wilfully, intentionally, dishonestly,
    unacceptable, inexcusable, unforgivable, intolerable, not acceptable, inexcusably, unreasonable, unjustified,
    unjustifiable, lack of commitment, lack of professionalism, lack of consideration, know perfectly, know full well,
    know very well, perfectly well, know damn well, well aware
FAITH_OK  our, we, us apologise, sorry, delivery, dents, quality
NEVER_PAY  never pay, never paid, always late, always pay late, always paying late, late again, never on time,
    always the same, same old, always have an excuse, always an excuse, late every, every single time, every time,
    consistently late, constantly late, habitually late, persistently late, repeatedly late, chronic,
    still have not paid, still not paid, have still not, you still have not, still refusing, have not paid us,
    you have not paid, have not bothered
NEVER_OK  thank:w, delivery, we, our records, it seems, sorry
EXCUSE*  excuse, excuses
EXCUSE_VERB  stop, no, more, your, same, making, another, enough, of, old, without, with, poor, lame, always, what,
    not an
EXCUSE_OK  please excuse, excuse this, excuse me, excuse us, excuse the, excuse our
DAYS_LATE  days late, weeks late, months late, days overdue, months overdue, days in arrears, days past due,
    weeks overdue, days behind, months behind, days delinquent, months in arrears, weeks behind
DAYS_OK  deliveries, shipments, delivery, our, sorry, order
EXPLAIN_WHY  explain why, explain yourself, why have you not, why have not you, why you have not, why did you not,
    why do you not, why are you not, what are you waiting, when are you going to, when exactly, when do you intend,
    how long do you, how much longer, do you think, who do you think, what makes you think, do you really,
    do you expect, is it too much, too much to ask, would it kill you, what is your excuse, have you no,
    do you have no, how dare, how could you, how can you, how do you sleep, what is wrong with you, what on earth,
    why on earth, what part of, justify:w
EXPLAIN_OK  please, help, would suit, works for, think there, think it, think the, think you might, think you could,
    happy to
GUILT  because of you, because you, after everything we, after all we, after all that we, how you repay,
    how you treat us, how you thank, let us down, let me down, letting us down, disappointed in, disappointed with,
    disappointed by, deeply disappointed, very disappointed, so disappointed, your conscience, on your conscience,
    guilty conscience, live with yourself, sleep at night, sleep well, look yourself, expected better,
    expected more from, expected more of, betray:w, betrayed, we trusted you, i trusted you, trusted you and,
    hurting us, hurting our, killing our, killing us, ruining our, ruining us, damaging our business, putting us out,
    putting our, out of business, our children, my children, our kids, my kids, feed my, feed our, feed their,
    our employees will, lose their jobs, lay off, laying off, can not pay our, not pay our, pay our staff,
    pay our own, pay my staff, families depend, family depends, at risk because, struggling because, suffer because,
    suffering because, you should feel, feel guilty, feel bad, do not deserve, how would you feel, we thought you,
    and this is how, this is the thanks, you owe it to
GUILT_OK  thank:w, asked, we did not, heart of, apologise, sorry, we let you, delivery, if you are
ORDINAL  second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, umpteenth, nth, hundredth, 3rd, 4th, 5th,
    2nd, 6th, last
NAG*  write:w:wrote+written, writing, ask:w, asking, remind:w, chase:w, contact:w, call:w, request:w, email:w,
    tell:w:told, have had to, had to, forced to, have to, we have asked
AGAIN  once again, yet again, once more, over and over, again and again, time and again, time and time,
    for the umpteenth, umpteenth, repeatedly
AGAIN_HARD*  forced, chase:w, chasing, asking you to, have to, demand:w, obliged, had to, must, not paid,
    reminding you, failed, broke, unpaid, asked, asked you, late, requested, ignored, promised,
    writing to you about the same, to beg
MANY  numerous, countless, repeated, several, many, multiple, endless, innumerable, all our, all of our, dozens of,
    hundreds of, previous, constant, continual, our many, a dozen, so many
CONTACTS  reminder:m, email:m, call:m, letter:m, attempt:m, message:m, request:m, phone calls, times, demands,
    notices, statements
DESPITE  despite, in spite of, notwithstanding
HOW_OFTEN  how many times, how many more, how many reminders, how many emails, how often do we, how many letters,
    how often must
ALWAYS_AFTER  every day, every hour, daily, day and night, each morning, every morning, day after day, non stop,
    round the clock, every single day, constantly, until you pay
CHASE*  chasing you, chase you, chasing this, chasing your, chase this, chasing payment, hounding, pester:w,
    begging you, having to beg, sick and tired, sick of, tired of, fed up, fed up with, run after you,
    running after you, hound you
CHASE_OK  sorry for chasing, sorry to chase, never, apologise
CUT_OFF*  cut off, disconnect:w, suspend:w, stop:w delivering, stop:w all, block:w, cancel:w, cancelled, canceled,
    terminate:w, withhold:w:withheld, withdraw:w, hold back, delete:w, deactivate:w, stop supplying, shut down,
    shut off, freeze:w, lose, revoke:w, no longer supply, refuse:w, close your account, put on hold, on stop,
    stop supply, stop work, stop delivering, stop deliveries, stop your
SERVICE*  service:m, account:m, order:m, deliveries, delivery, access, supply, supplies, licence:m, license:m,
    discount:m, data, goods, contract:m, credit, warranty, website, subscription:m, support, connection, delivering,
    hosting, equipment
CUT_FUTURE  will, shall, be, going to, we, your, are
CUT_OK  as you asked, power was, our factory, reminders, at your request, you asked us, by mistake, in error, works
NOT_SERVE  never get another, not get another, no more deliveries, no more orders, not deliver, never deliver,
    not supply, never supply, never work with, not work with you, no further orders, no further deliveries,
    not be served, not process any, not process your, no further goods, not ship, not be shipping, not release,
    will not be released, never do business, not do business, not be supplied, not accept any further orders,
    refuse to serve
NOT_SERVE_OK  sunday:m, weekend:m, holiday, until we know, bank holiday, monday, sorry, christmas
CONGRATS  congratulations, congrats, well done, bravo, hats off, kudos, applause
NOT_PROUD*  late, record, not paying, unpaid, overdue, ignoring, excuse:m, slowest, worst, never, avoiding, nothing,
    slow
GUESS  i suppose, we suppose, apparently, perhaps, i guess, we guess, maybe, i imagine, we imagine, no doubt,
    presumably, clearly, obviously, i see that, i assume, we assume, let me guess, it seems, it appears, must be,
    do not tell me, funny how, strange how, interesting how, amazing how, how convenient, i am sure, surely,
    evidently, seems, we know how
MOCK*  lost in the mail again, lost in the post again, calendar, optional, too busy, too hard, too difficult, so hard,
    so difficult, counting your money, your yacht, yacht, dog ate, rocket science, a bank, charity, a charity,
    grows on trees, do not know how, forgotten how, forgot how, your calculator, calculator, under a rock,
    on holiday again, for christmas, broken again, again this month, memory, pay themselves, pays itself, a hobby,
    another planet, too rich, too important, too much trouble, free of charge, for free, teach you, show you how,
    sports car, new car, mind reader, carrier pigeon, a button, your majesty, not your thing, allergic, fun
JOKE  thanks for nothing, as usual, how convenient, very funny, what a surprise, surprise surprise,
    if it is not too much trouble, if that is not too much, whenever you feel like, when you feel like,
    in this lifetime, this century, any century, this decade, no rush it is only, do not strain, poor you, poor thing,
    boo hoo, ha ha, haha, genius, geniuses, einstein, nice try, in your own sweet time, own sweet time,
    hope you are enjoying our, enjoying our money, enjoy our money, spending our, must be nice, thanks a lot for not,
    cry me a river, here we go again, big surprise, color me, colour me, yeah right, oh wait, silly us, silly me,
    lucky us
JOKE_OK  as usual we, business as usual, as usual please, usual number
MISFORTUNE*  illness, divorce, death, cancer, layoff:m, layoffs, laid off, redundancies, sick, depression, funeral,
    bereavement, surgery, miscarriage, widow, died, heart attack, mental health, breakdown, pregnancy, pregnant,
    personal problems, family problems, bankruptcy, your wife left, accident, hospital
BUT_PAY*  does not excuse, not an excuse, no excuse, but, so pay, still have to, bills do not, not our problem,
    pay us, does not change, not a reason, no reason, nevertheless, still, before you
MISF_OK  sorry, do not worry, sympathy, condolences, take your time, no rush, thinking of, sad, get well
BORROW*  take out a loan, take a loan, get a loan, borrow it, borrow the money, borrow money, ask your family,
    ask your parents, ask your wife, ask your friends, ask a friend, ask your bank, remortgage, mortgage your,
    sell something, sell your, sell the, sell some, out of your own pocket, from your own pocket, use your savings,
    your savings, max out, credit card debt, pawn, find the money, how you get the, where you get the,
    get the money from, get the cash, dip into, let your family, have your family
BORROW_OK  shop, product, catalogue, buyer:m
SHOUTABLE*  pay:w:paid, payment, money, now, not, no, never, today, must, immediately, final, last, overdue, invoice,
    demand, urgent, want, owe, unpaid, answer, respond, call, waiting, still, yet, wait, ignore, warning, our, us,
    legal, court, action, ever, notice, stop
"""
