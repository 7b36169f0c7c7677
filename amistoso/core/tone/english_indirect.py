"""English for what is threatened, withheld or wormed out without being called so: who, what, and how it is done.

All rules here are loose: they count where the whole sentence sounds harsh too.
"""

WORDS = """
SPEAKS_FOR  this is the, i am calling from, i am calling for, we write on behalf, on behalf of, i speak for, i am a,
    i am an, i am the, we are the, we are, calling from, we write for, i represent, you are speaking to,
    you are through to, in my capacity as, acting for, here is the
STATE  treasury, ministry, government, court:m, county court, tax authority, tax office, revenue, hmrc, irs, crown,
    prosecution, prosecutor, police, state, department of, social security, sheriff, tribunal
STATE_MAN  bailiff:m, enforcement officer, court officer, inspector, attorney in, barrister, marshal:m, officer of,
    official recovery, badge, warrant card, enforcement agent, state agent, credential
LURE  parcel:m, package:m, flowers, gift:m, prize:m, survey, surprise, friend, classmate, cousin, registered letter,
    delivery for, market research, census, family matter, private matter, prize draw, power company, post office,
    inheritance, free trip, doctor
PRIVATE_ASK  home number, home address, mobile, private number, where she lives, where he lives, where do you live,
    what time, at home, your details, call this number, ring back, call back, which bank, own property, it is private,
    it is personal, get home, leave home
EACH_ONE  every, each
LETTERS  call:m, letter:m, message:m, visit:m, reminder:m, email:m, day, week, hour
COST_YOU  cost you, costs you, billed at, adds, be billed, be charged, comes at, is charged, add
WE_ADDED  we have added, we have put, we have included, we have charged, we have applied, we add, we shall add,
    we will add, we are adding, i have added, we are charging, you will be billed, we will charge, we shall charge,
    we will bill
ADDED  fee:m, surcharge:m, penalty, admin charge, the trouble, the delay, collection costs, our costs, fine, percent,
    per cent, per letter, each call, extra
BORNE  goes on your, is on you, are on you, will be yours, you will be paying, out of your pocket, for your account,
    at your expense, is yours to
NOT_ONE  not one, not a single, no more, nothing
LEAVES  leaves, leave, gets delivered, comes your way, ships, shipped, moves, goes out, get delivered
STAYS_HERE  stays here, stays with us, stays right here, stay here, will not leave, remains with us, is ours now,
    be sold, is not coming back, we are keeping, we keep your
GIVEN_UP  is void, is cancelled, is canceled, is revoked, ends today, stops working, void from, kiss goodbye,
    say goodbye to, forget about, consider your, forget your, is gone, no longer valid, gets cut, is dead, is closed
PERKS  warranty, discount, licence, license, account, access, support, service contract, line, credit, data, domain,
    password, order, stock, goods, machine, equipment
WILL_NOT_GIVE  we will not be, we will not send, i am not going, we refuse to, there is no way, we owe you no,
    will not give you, we are not going, you will not get, we will not provide
PAPERS  copy, copies, breakdown, statement:m, explanation:m, explanations, proof, paperwork, details
TOO_LATE  too late to, too late for, no right to, no time to, should have said, should have checked,
    should have complained, ought to have said
OBJECT  complain:w, dispute:w, query:w, object:w, quality, question:w, complaints, reasons, excuses, objections
NOT_CARE  not interested in, do not care, none of our, is irrelevant, are irrelevant, not interest us, all the same to,
    will not be read, do not want to hear
PERHAPS  perhaps, maybe, i wonder
OUTSIDERS  wife, husband, mother, father, son, daughter, partner, boss, landlord, bank, accountant, neighbours,
    neighbors, clients, suppliers, insurer, staff
MAY_EXPLAIN  like to hear, like to know, can tell us, might be interested, would love to, explain, ought to know,
    should hear, have a word, like to see, call, talk to
PRESS  press, paper, newspaper, newspapers, journalist, reporter, radio, tv, media
LIKE_IT  would love, will love, might enjoy, be glad to, would enjoy, will be interested
NAMED_UP  goes up, will appear, is going up, put up, hand out, read out, pin up, hang up, plastered
SHOWN  wall, window, door, gate, online, paper, video, board, banner, leaflets, square, list of
STATEPOWER  want a word, want to hear, would love to look, take an interest, be told, love to see, look into you
PENAL  is theft, is stealing, is fraud, is a crime, is criminal, gone to jail, to prison, behind bars, in handcuffs,
    criminal charges, call it fraud
RAISE_CASH  get a, get yourself, take out, sell, pawn, mortgage, find a, borrow from, raise
ASSETS  van, car, house, jewellery, jewelry, loan, payday loan, mortgage, credit card, savings, overdraft
LONGER  the longer, the more you
DEARER  more expensive, dearer, the more, grows, goes up
"""

RULES = """
identity? block/block | SPEAKS_FOR >4 STATE|STATE_MAN !THANKS|GOODS|customer
pretext? review/review | LURE >9 PRIVATE_ASK !THANKS
pretext? review/review | PRIVATE_ASK >9 LURE !THANKS
charges? review/review | EACH_ONE >2 LETTERS >4 COST_YOU !CHARGE_OK
charges? review/review | WE_ADDED >6 ADDED !CHARGE_OK
charges? review/review | ADDED|cost|costs|expense >6 BORNE !CHARGE_OK
charges? review/review | BORNE >4 ADDED|costs !CHARGE_OK
charges? review/review | LONGER >5 DEARER
retaliation? review/review | NOT_ONE >4 LEAVES !THANKS|OURS
retaliation? review/review | PERKS|van|car >5 STAYS_HERE !THANKS|OURS
retaliation? review/review | PERKS >3 GIVEN_UP !THANKS|OURS
retaliation? review/review | GIVEN_UP >3 PERKS !THANKS|OURS
deny? review/review | WILL_NOT_GIVE >4 PAPERS !THANKS|OURS
deny? review/review | TOO_LATE >3 OBJECT|PAPERS !THANKS|OURS
deny? review/review | NOT_CARE +OBJECT|PAPERS|side|agree|says !THANKS|OURS
third-party? review/review | PERHAPS >3 OUTSIDERS >4 MAY_EXPLAIN !THANKS
public? review/review | PRESS >3 LIKE_IT !THANKS
public? review/review | NAMED_UP >5 SHOWN +name|debt|shame|picture|photo|firm|company !THANKS
crime? block/block | POLICE|STATE|squad >4 STATEPOWER
crime? block/block | PENAL !THANKS
borrow? review/review | RAISE_CASH >3 ASSETS !THANKS|OURS|HELP
"""
