"""English words by the field of life they come from: what tells a court of law from a court of tennis.

They are weighed in the undertone and no rule names them: a sentence about hay, rooms or tiles is seldom about a debt.
"""

WORDS = """
F_WEATHER  rain, gale:m, dry, icy, snow, wind, frost, hail, storm:m, weather, drought, heat, fog, sun, flood:w, ice,
    summer, winter, tide, cold
F_FARM  farm:m, field:m, harvest, crop:m, grape:m, olive:m, wheat, barley, hay, straw, feed, cattle, cow:m, calf,
    calves, lamb:m, sheep, pig:m, hen:m, egg:m, milk, milking, cheese, tractor:m, trailer:m, seed:m, potato:m,
    orchard, barn:m, pump:m, hedge:m, fence:m, vet, honey, cider, bale:w, plant:w, planting, fruit, vegetables,
    irrigate:w, wool, chicks, stable:m
F_HOTEL  room:m, booking:m, book:w, guest:m, hotel:m, breakfast, dinner, lunch, supper, menu:m, table:m, restaurant:m,
    kitchen:m, chef, waiter, reception, stay, pool, sauna, wedding:m, bar, coffee, wine, pillow, night:m, trip,
    flight:m, tour, ticket:m
F_BUILD  site, scaffold:m, brick:m, cement, concrete, pour, glass, pane:m, window:m, door:m, roof, paint:w, tile:m,
    floor, plumber, electrician, boiler, architect, drawing:m, refurbishment, fit:w, fitter:m, fit-out, install:w,
    curtain:m, lamp:m, furniture, sofa, wardrobe, timber, wood, lift, meter, pipe:m, crane, survey:m, planning,
    extension, boards, wiring, hang
F_SHIPPING  lorry, sailing, sails, carriage, porter, gate, truck:m, van, driver:m, carrier, dock, warehouse:m, ship:w,
    shipment:m, shipping, delivery, deliveries, deliver:w, pallet:m, parcel:m, freight, customs, boat, ferry, port,
    container:m, box:w, crate:m, keg:m, load:w, unload:w, collect:w, collection, courier, route:m, depot, packaging,
    bay, drum:m
F_GOODS  order:m, product:m, item:m, sample:m, catalogue, catalog, range, color:m, colour:m, size:m, model:m, part:m,
    spare, machine:m, engine, computer, printer, paper, ink, cloth, shoes, shirt, jacket, uniform:m, tool:m, screw:m,
    toy:m, book:m, quality, stock, shop, shelf, sale, offer:m, discount:m, warranty, guarantee, quote, price:m,
    design:m, logo, website, photo:m, video, battery, label:m, key:m, finish, software update
F_EVENT  fair, band, museum, school, term, tasting, exam, apprentice, trainee, photo:m, show, conference, course,
    class, workshop:m, concert, competition, prize, award, party, market, edition, opening, anniversary, christmas,
    easter, holiday:m, vacation, stand, tasting, exhibition, match, tournament, tennis, squash, doubles, football,
    race, marathon, raffle, invitation:m, sponsor:w, graduation, club, clubhouse, village, season, register, tickets
F_OFFICE  council, grant:m, tender, certificate:m, form:m, portal, vat, tax, withholding, audit, auditor:m,
    accountant, bookkeeper, notary, lease, deed, approve:w, approval, purchase order, po, cost centre, valuation:m,
    timesheet, retainer, w-9, agreement, clause, contract:m, terms, framework, annual meeting, parking, permit:m,
    authority approved
F_MEETING  meeting:m, appointment, visit, call me, video call, diary, schedule:w, monday, tuesday, wednesday,
    thursday, next week, engineer, colleague, maintenance, service visit, survey, hour:m, noon
F_BOOKS  statement:m, figure:m, total, differs, breakdown, paperwork, books, balance, records, reconcile:w, duplicate,
    copy, attach:w, attached, enclosed, enclose:w, find attached, details, iban, direct debit, standing order,
    credit note, reference, remittance, payment run, forecast, transfer, receipt
F_KIND  glad, happy, kind, kindly, pleasure, lovely, delighted, congratulations, welcome, thank:w, thanks, help:w,
    helpful, appreciate:w, whenever, no rush, no hurry, no worries, feel free, do not hesitate, if you like,
    if you prefer, would you mind, suits, suit, works for you, let me know, let us know, regards, hope, together,
    take your time, convenient, comfortable, easier, easy
F_SORRY  sorry, apologise:w, apologize:w, apology, apologies, our mistake, our fault, my fault, mistake was ours,
    oversight, by mistake, in error, wrong, mix up, slipped, forgot, forgotten
F_PLAN  instalment:m, installment:m, split, spread, two parts, payment plan, plan, arrange:w, agree:w, agreed,
    proposal, propose:w, alternative, solution, mediation, mediator, confidential, another date, find a date,
    option that
F_WOUND  liar:m, lie:w, lying, cheat:w, crook:m, thief, thieves, steal:w, stealing, fraud, con, conned, fool:w, fools,
    idiot:m, stupid, useless, pathetic, disgrace, disgraceful, shame, shameful, ashamed, embarrassing, rude,
    irresponsible, incompetent, joke, laughing, mock:w, mickey, scum, parasite:m, leech:m, scrounger:m, freeloader:m,
    cheapskate, deadbeat:m, hell, damn, bloody, rubbish, garbage, coward:m, hypocrite:m, amateurs, muppet:m, clown:m,
    rogue:m, cowboy:m, chancer:m, shambolic, dishonest
F_STALL  excuse:m, story, stories, promise:w, ignore:w, ignoring, avoid:w, avoiding, dodge:w, dodging, hide:w, hiding,
    silence, stall:w, stalling, delay:w, runaround, goalposts, garden path, stringing, fobbing, broken, breach,
    bad faith, never meant, intention, failed, fail, failure, dragging, negligence, neglect:w, your word, honour:w,
    honor:w
F_MENACE  consequences, repercussions, regret:w, regretted, warn:w, warned, warning, patience, enough, final, last,
    ultimatum, force:w, forced, measures, steps, drastic, act, action, pursue:w, ruin:w, ruined, destroy:w, suffer:w,
    sorry, unpleasant, ugly, nasty, worse, hard way, or else, watch, careful, gloves, fire, coming for, get you,
    hunt:w, find you, damage:w, end, capable
F_LAWSUIT  court:m, judge, judgment, lawsuit:m, sue, suing, sued, lawyer:m, solicitor:m, attorney:m, counsel, legal,
    litigation, litigate:w, claim, proceedings, bailiff:m, sheriff, seize:w, garnish:w, lien, writ, summons,
    enforcement, collector:m, collections, agency, recoveries, ccj, experian, equifax, transunion, credit score,
    credit rating, credit file, blacklist:w, default, police, jail, prison, crime, criminal, wind up, winding,
    insolvency, bankrupt:w, assets, director personally
F_OUTSIDER  wife, husband, mother, father, mum, mom, dad, brother, sister, son, daughter, kids, children, family,
    neighbour:m, neighbor:m, boss, bosses, employer, employee:m, staff, ceo, director:m, partner:m, investor:m,
    shareholder:m, client:m, customer:m, supplier:m, wholesaler:m, competitor:m, contractor:m, trade, industry,
    association, chamber, landlord, bank, town, village, estate
F_STAGE  facebook, instagram, twitter, linkedin, tiktok, google, internet, online, social media, forum, review:m,
    newspaper, paper, press, poster:m, post:w, publish:w, public, publicly, viral, reputation, name and shame,
    trustpilot, everyone, everybody
F_NOW  now, today, tonight, immediately, immediate, urgent, urgently, minute:m, at once, right now, asap, by return,
    without delay, no more, not a day, midnight, 24, 48, 72, deadline, time is, clock
F_PAYUP  pay, pays, paying, paid, owe, owes, owed, owing, debt:m, money, unpaid, bill:m, cash, penny, cent, settle:w,
    cough up
F_EASE  no need, need not, do not have to, not have to, no rush, no hurry, no worries, no problem, no hard feelings,
    nothing to do, nothing for you, do not worry, no action, not needed, take your time, take all the time,
    time you need, when you can, whenever, whichever, whatever suits, if you have paid, already paid,
    if it has already, may have crossed, an oversight, slipped through, sort it out, look into it, look at it,
    go through it, understand, i understand, we understand, perhaps, maybe, might have, may have, possibly,
    these things happen, mistakes, if you cannot, cannot pay now, would it be okay, could you, would you, may i,
    shall i, shall we
F_TRUST  trust you, best customers, good customer, valued, always pay, on time, appreciate, happy with,
    worked together, work with you, great to work, we owe you, owe you a, owe you an, owe us nothing, your right,
    right to, my word, all in order, best regards, yours faithfully, yours sincerely, kind regards, lovely, beautiful,
    excellent, great, perfect, wonderful, never missed
F_THING  invoice:m, number:m, document:m, email:m, message:m, address, inbox, phone, folder, date:m, amount:m,
    reminder:m, transfer:m, payment:m, service:m, job:m, name:m, team:m, note:m, query, queries, question:m
"""
