"""English words by meaning: who speaks to whom, courts, others who are told."""

WORDS = """
WE  we, us, our, ours, i, me, my, mine
YOU  you, your, yours, yourself, yourselves
WILL  will, shall, are going to, am going to, intend to, going to, plan to, are about to, would
NO  not, no, never, without, nor, neither, nobody, nothing, none, hardly
HELP  help:w, split, spread, instalment:m, installment:m, suggest:w, offer:w, find:w, suits, suit, works for you,
    please tell us, tell us, let us know, let me know, happy to, difficult, arrange:w, plan, feel free, if you like,
    if you prefer, if you wish, glad to, sort it out
THANKS  thank:w, thanks, grateful, appreciate:w, welcome, pleasure, glad, happy, delighted, lovely, well done,
    good morning, merry, regards
OURS  our fault, our mistake, our error, our delay, our delivery, we failed, we apologise, we apologize, i apologise,
    i apologize, sorry, my fault, on our side, on our part, we were late, i was, we were, my mistake, i am ashamed,
    we are ashamed, apologies, how late our, carrier:m
GOODS  order:m, desk:m, flooring, door:m, delivery, deliveries, shipment:m, warehouse:m, project:m, product:m, range,
    drawing:m, lease, design, competition, goods you, furniture, tennis, courtyard, storm:m, weather, customs,
    samples, catalogue, stand, fair, collected, ready
PAY*  pay:w:paid, settle:w, remit:w, clear the, wire:w the, transfer:w, cough up, make the payment, make payment,
    hand over the money, honour:w, honor:w, discharge:w
PAYORDER  pay, settle, remit, wire, transfer, cough up, send us the money, send the money, send payment, make payment,
    make the payment, clear, honour
DEBT*  debt:m, invoice:m, bill:m, payment:m, account:m, balance, money, amount:m, sum, arrears, overdue, cash, penny,
    dues, statement, claim
MONEY  money, payment, cash, funds, bill, invoice
UNPAID  do not pay, does not pay, not pay, not paid, unpaid, not paying, owe, owes, owing, owed, default:w, defaulter,
    debt:m, debts, nonpayment, non payment, have not paid, never pay, bad payer, late payer, do not settle
LEGAL*  legal action, legal actions, legal proceedings, legal steps, legal measures, legal remedies, legal recourse,
    legal notice, legal consequences, legal means, legal route, legally, court action, court proceedings, court claim,
    court order, court case, court costs, court fees, court judgment, county court judgment, county court,
    small claims, small claims court, ccj, litigation, litigate:w, lawsuit:m, law suit, statutory demand, winding up,
    wound up, wind up your, liquidation of your, writ, legal department, legal team, legal advisers, legal advisors,
    legal representatives, legal counsel, judicial, take you to court, through the courts, issue proceedings,
    commence proceedings, enforcement action, enforcement agents, enforcement officer, debt recovery proceedings,
    formal proceedings, insolvency proceedings, bankruptcy petition, bankrupt you, legal channels,
    full extent of the law, full force of the law
SUE*  sue, sued, suing, sues, prosecute:w, prosecution
COURT*  court:m, judge:m, tribunal:m, magistrate:m, trial, judgment, judgement
COURTWARD*  in, before, to, see, end up, take, go, drag:w, before a, through, decide:w, obtain:w, enter:w, entered,
    explain, the, with
AT_COURT  in court, to court, before a judge, before the judge, before a court, the courts, in front of a judge,
    a judge, to trial, judge decide, with the court, against you in court, the judge
LAWYER*  lawyer:m, solicitor:m, attorney:m, barrister:m, legal department, law firm, legal team
HAND_OVER*  instruct:w, hand:w, pass:w, refer:w, turn:w over, forward:w, hear:w:heard, hearing from, expecting,
    contact:w, letter from, draft:w, talk to, in touch, speak to, consult:w, hire:w, involve:w, engage:w, need,
    get yourself, call:w, be in touch, escalate:w, with our, brief:w, taking over, assign:w, sell your debt, file:w,
    prepare:w
COLLECTOR*  debt collector:m, debt collectors, collection agency, collection agencies, collections agency,
    debt collection, debt collection agency, debt recovery agency, debt recovery, collections department, collectors,
    recovery agent:m, bailiff:m, sheriff, repo man, repossess:w, enforcement agents, external agency,
    third party collection, into collections, to collections, to a collector, collection action
SEIZE*  seize:w, garnish:w, freeze:w your, freeze your, frozen, confiscate:w, impound:w, sold at auction, attach your,
    attach:w your wages, take your assets, take possession of, lien, foreclose:w
SEIZE_OK  customs, seized up, attached, vegetables, machine
CRIME*  crime:m, criminal:m, criminally, theft, steal:w:stole+stolen, stealing, fraud, fraudster:m, fraudulent, jail,
    prison, arrest:w, arrested, embezzle:w, behind bars, felony, thief, thieves, robbery, rob:w, criminal offence,
    criminal offense, illegal
CRIME_OK  were stolen, was stolen, break in, burglary, avoid, prevent:w, protect:w, against fraud, beware, scam:m,
    fraud warning, for security, some of your goods, attempted
POLICE  police, authorities, fbi, action fraud, sheriff, district attorney, trading standards, tax authorities,
    taxman, hmrc, irs, revenue
REPORT_TO  report:w, reporting, call:w the, tell:w:told, inform:w, notify:w, go to the, contact:w the, complaint with
COURTPAPER  court notice, final court notice, summons, subpoena, hereby ordered, ordered to appear, you are summoned,
    notice of seizure, warrant, writ of, notice of enforcement, judgment pending, court summons, notice of judgment,
    case number
CALLING_FROM  calling from the, writing from the, this is the, calling from, writing from, this is, i am from the,
    we are from the, on behalf of the, calling on behalf of the
AUTHORITY*  court, county court, tax office, police, revenue, hmrc, irs, ministry, tribunal, bailiffs, sheriff,
    high court, inland revenue, police department, government, fraud squad
I_AM  i am a, i am an, i am the, i am your, we are the
OFFICIAL*  lawyer, solicitor, attorney, judge, bailiff, police officer, inspector, sheriff, enforcement officer,
    court officer, prosecutor, tax inspector
PRETEXT  parcel for you, package for you, won a prize, you have won, delivery waiting for you, prize for you
CALL_ME  call, ring, release, confirm, number, claim
BUREAU*  credit bureau:m, credit bureaus, credit reference, credit rating, credit score, credit history, credit file,
    credit record, credit report, experian, equifax, transunion, dun bradstreet, blacklist:w, blacklisted,
    credit agencies, credit agency, no bank will, bad debtor list, creditsafe, future credit, obtain credit,
    get credit again, credit insurers will, creditworthiness, list of defaulters, default register, defaulters list
BUREAU_OK  credit insurer asks, good credit
CONSEQUENCE*  consequence:m, repercussion:m, serious repercussions, fallout
SUFFER*  face, face:w, suffer:w, serious, severe, bear:w, there will be, have, grave, accept:w, the, dire, lead to,
    result in
REGRET  regret it, regret this, will regret, be sorry, live to regret, going to regret, come to regret, will be sorry,
    make you sorry
KNOW_WHERE  know where you, know where your, know who you, know your address, know what time you
OBLIGED  no choice, no alternative, no option, no other option, no other choice, be forced to, are forced to,
    be obliged to, be compelled to, left with no, compelled to, forced to, forces us, force us, forcing us, leaves us,
    leave us with, leave us no, force our hand, forcing our hand, little choice, leaving us, have to consider,
    no longer have any choice
OBLIGED_OK  raise our prices, price:m, weather, by law, supplier:m, close:w early, carrier, required by
WARNING*  warning, warn:w, last warning, final warning, you have been warned, warned, you were warned, do not say we,
    don not say
WARN_OK  fraud, scam, storm, weather, safety, flood, label:m, bank details, price:m
LAST  last, final, final and last, absolute last
NOTICE*  notice, chance, warning, reminder, opportunity, demand, call, time of asking, request
NOTICE_OK  delivery, short notice, version, last call was, prices
MEASURE  drastic measures, further action, further measures, drastic action, further steps, stronger measures,
    sterner measures, stronger action, harsher, other means, other methods, other ways of, drastic steps,
    action against, take action, necessary action, appropriate action, whatever action, tougher, more serious steps,
    matters further, this further, escalate this, escalate the matter, escalate matters, whatever steps,
    serious action, immediate action, whatever it takes, by any means, recovery action, stronger line
MEASURE_OK  action plan, room, furniture, further measurements
BADLY  easy way or, the hard way, one way or another, or else, like it or not, you asked for it, make your life,
    you will pay for this, make you pay, get ugly, gets ugly, very unpleasant, turn nasty, get nasty, turns nasty,
    get unpleasant, become unpleasant, unpleasant for you, come after you, coming after you, come for you,
    coming for you, hunt you, ruin you, destroy you, finish you, put you out of business, if you know what,
    for your own good, good for you, what comes next, what happens next, what is coming, see what happens,
    watch your back, watch out, better pay, had better, you better, not to be messed with, do not mess, do not test,
    do not push, try us, do not underestimate, playing with fire, no more mr, gloves are off, gloves come off,
    last straw, enough is enough, that is it, no mercy, stop at nothing, will not stop until, we will get our money,
    we will be back, mess with, sleep with one eye, who you are dealing with, someone round, send someone,
    send somebody, pay you a visit, paying you a visit, come down to your, come to your house, come to your home,
    come to your office, turn up at your, show up at your, turning up at, at your door, on your doorstep,
    outside your, knock on your, knocking on your
BADLY_OK  delivery, order, fitted, install:w, measure, samples, happy to, coffee, convenient
MENACE_WORD*  threat:m, threaten:w
NOT_MENACE  storm:m, weather, flood:m, strike:m, supplier, warehouse, rain, threatening to rain, competitor
PATIENCE  patience
ENDED*  run out, ran out, running out, exhaust:w, end, limit, thin, limits, at an end, wearing, lose:w, over,
    not unlimited, has run
SHAME*  shame:w, shame, shameful, shameless, disgrace:w, disgraceful, embarrassing, embarrassment, ashamed, dishonour,
    dishonorable, humiliating, pitiful, despicable, deplorable, appalling, shabby, contemptible, scandalous,
    outrageous, unprofessional, disrespectful, dishonest, dishonesty, disrespect, dishonourable, lack of respect,
    lack of integrity, no integrity, no shame, laughing stock, bad reputation, reputation in, no honour
NOT_SHAME  a shame we, a shame that we, what a shame you could, shame to miss
DECENT  honest, decent, serious, proper, respectable, reputable, professional, real, good, responsible,
    self respecting, honourable, other, normal, any decent
FOLK  business:m, businesses, companies, company, people, customers, customer, person, firm:m, clients
UNLIKE  unlike you, except you, but not you, unlike your, everyone else pays, everybody else pays, others pay,
    even the smallest, even our smallest
LABEL*  deadbeat:m, debtor:m, bad payer:m, defaulter:m, delinquent, freeloader:m, bad debtor, serial late payer,
    worst payer:m, slow payer:m, bad debt
SLUR*  crook:m, cheat:m, liar:m, thief, thieves, scum, scumbag:m, bastard:m, idiot:m, moron:m, imbecile:m, jerk:m,
    asshole:m, arsehole:m, wanker:m, bloody, damn:w, damned, fuck:w, fucking, shit, bullshit, bollocks, crap, hell,
    parasite:m, leech:m, swindler:m, con artist:m, conman, conmen, scammer:m, fraudster:m, sleazy, sick of you,
    fed up with you, spineless, coward:m, clown:m, cowboys, shyster:m, weasel:m, bunch of, prick:m, twat:m, cretin:m,
    rogue:m, bloodsucker:m, lowlife:m, rip off merchants, chancer:m, cheapskate:m
WEAK_SLUR*  pathetic, useless, incompetent, ridiculous, stupid, hopeless, worthless, lazy, greedy, irresponsible,
    unreliable, a joke, laughable, clueless, ignorant, rude, a mess, dumb, unfit, amateurs, disgusting, negligent,
    a disgrace, selfish, two faced, shambles, incapable, inept, dense, thick, thoughtless, mean, untrustworthy
CALLED  you are, you people, you lot, your company, your accounts, your department, your firm, your business,
    your staff, your team, your excuses, your behaviour, your behavior, what kind of, how, what a, are you,
    you must be, your attitude, your conduct, so, you guys, you were, is
NOT_SLUR  old printer, program, our old, was our, printer, our system, our software, weather, our fault
TELL*  tell:w:told, inform:w, notify:w, contact:w, call:w, copy:w, copying in, speak to, talk to, write to, let,
    let know, warn:w, alert:w, hear:w:heard, know, cc, letting, email:w, ask:w, report:w, mention:w, make sure,
    share:w, visit:w, write:w
FAMILY  wife, husband, spouse, family, mother, father, parents, brother, sister, son, daughter, kids, children,
    partner, girlfriend, boyfriend, mum, mom, dad
THIRD*  employer:m, boss, bosses, supplier:m, client:m, customer:m, neighbour:m, neighbor:m, competitor:m,
    business partners, business partner, colleague:m, other companies, the trade, industry, trade association,
    landlord, bank, friends, shareholder:m, investor:m, other suppliers, staff, employee:m, board,
    chamber of commerce, coworker:m, co workers, whole industry, press, everyone, everybody, head office,
    your contacts, other firms, parent company, local businesses, workers
BEFORE_THIRD  your, all, other, every, everyone, in the, the whole, all the, of the
WORST*  debt:m, unpaid, do not pay, does not pay, not pay, owe, owes, bill:m, default:w, deal with, bad payer,
    not paid, how you, what you, about this, about you, this from us, payment, invoice:m, pay, who they, kind of,
    the truth, situation, account, your conduct, so they know
NOT_THIRD  as you asked, as agreed, if you prefer, if you like, shall we, your account, looks after, who is the best,
    asked us to, you asked, on your behalf, permission
PUBLISH*  post:w, publish:w, name and shame, naming and shaming, expose:w, tweet:w, share:w, review:m, go public,
    make public, going public, find out, know about, tell the world, put your name, shaming, hear about,
    leave a review, one star, list you, be listed, advertise:w, display:w, telling the world
STAGE_PUBLIC  social media, facebook, twitter, linkedin, instagram, online, internet, website, everybody, everyone,
    the world, in public, publicly, google, newspaper:m, press, trustpilot, the whole, local paper, noticeboard, town,
    industry, forum:m, review sites
EXPOSED  your name, you do not pay, your debt, your debts, your company, you owe, how you, unpaid, bad payer,
    your conduct, your business, what you, this, who you, about you, not pay, your behaviour
PERMIT  permission, catalogue, may we, would you mind, with your consent, project, photo:m, new, range
"""
