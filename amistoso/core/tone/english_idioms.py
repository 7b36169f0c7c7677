"""English turns of phrase that say more than their words, and the moves of who does what to whom."""

WORDS = """
IDIOM_THREAT  haven not heard the last, have not heard the last, last of this, not over yet, this is not over,
    is not over, gloves are off, the gloves, comes around, small world and, playing with fire, playing a dangerous,
    dangerous game, on your own head, own head be it, fair warning, you have been warned, you were warned,
    do not say we, mess with, messing with, do not test, do not push, do not make us, do not make me, make us come,
    last straw, had enough, patient long enough, been patient, the hard way, easy way, nice way, one way or another,
    sooner or later, like it or not, whether you like, get you in the end, get what is coming, coming to you,
    coming for, come after, coming after, come for you, hide forever, can not hide, run but you, think again,
    think twice, think very carefully, think carefully, for your own sake, for your own good, if i were you,
    be very careful, watch your step, watch your back, brought this on, only yourselves to blame,
    only yourself to blame, yourselves to blame, be sorry, regret it, live to regret, mark my words, mark our words,
    what happens next, what we are capable, what i am capable, capable of, your worst nightmare, as an enemy,
    make your life, life hell, life difficult, wrong company, wrong people, where to find you, where you live,
    where you work, where your, turn nasty, get nasty, get ugly, gets ugly, get unpleasant, turn ugly, worse for you,
    not going away, not go away, relentlessly, whatever it takes, stop at nothing, our next letter, next time it,
    not be so polite, be so polite, hold you responsible, how this ends, ball is in your court, see what happens,
    meet again, paying a visit, be round to see
IDIOM_BLAME  stringing us along, string us along, strung us along, led us up, leading us up, garden path,
    the runaround, moving the goalposts, move the goalposts, fob us off, fobbing us off, fobbed us off,
    pulling the wool, wool over, born yesterday, take us for, taking us for, taken us for, take me for, for a ride,
    for fools, for idiots, for a fool, heard that one, heard it all, cheque is in the mail, check is in the mail,
    in the mail is it, the same story, same old story, same old excuses, do not wash, not wash with, not wash any,
    back on your word, gone back on, went back on, broke your word, break your word, broken your word, your word,
    speaks volumes, gone quiet, very quiet since, gone to ground, dropped us in it, high and dry, left us hanging,
    in the lurch, get away with, dragging your feet, drag your feet, burying your head, head in the sand, blind eye,
    deaf ear, cold shoulder, passing the buck, at our expense, on our credit, our goodwill, other people money,
    living on our, not a charity, not a bank, not your bank, side of the bargain, quick to order, slow to pay,
    only too happy to, could not be bothered, can not be bothered, what have you done with, do not tell me,
    pull the other one, lying to us, lied to us, lied about, why have not you, why have you not
IDIOM_SHAME  sleep at night, look at yourself, look at yourselves, in the mirror, let yourself down,
    let yourselves down, know better, no shame, any shame, any pride, the state you, would your father,
    would your mother, expected better, expected more, honest people, decent people, honourable people, any decent,
    getting a reputation, company your size, disgrace to, bad customer, slowest payer, worst customer, means nothing
IDIOM_GUILT  because of you, thanks to you we, thanks to you i, this is the thanks, the thanks we get, what i get,
    what we get for, after everything, after all we have, is how you repay, how you repay, on your account we,
    let two people go, let people go, make payroll, have a christmas, put food on, can not sleep, could not sleep,
    where it got us, went out of my way, customers like you, jobs at risk
IDIOM_RUDE  pull your finger, finger out, get your act, act together, cough up, pay up, shut up, sick of you,
    sick and tired, sick to death, fed up with, taking the mickey, taking the piss, full of it, waste of space,
    bunch of, you lot, you people, sort it out now, sort yourself, dog ate, get lost, go to hell, wasting our time,
    waste of our time, wasting my time, who cares, do not care what, do not care, no ifs, no buts, end of discussion,
    end of story, not interested in your
IRONY  pay themselves, pays itself, a diagram, draw you, still learning how, slowest on earth, must be nice,
    nice for some, how convenient, what a surprise, lovely holiday, nice holiday, pity about, shame about our,
    shame about the bill, funny how, new record, is optional, in fashion, for ignoring us, for ignoring,
    computer problem, is your calculator, let me guess, well done on, i am sure it is just another
AGAINST_NAME  will tell, telling, will call, calling, will be calling, will ring, ringing, will phone, going to phone,
    going to call, going to tell, going to ring, will contact, contacting, will inform, will advise, will warn,
    warning, be warning, will let, let your, letting, will speak, going straight to, a word with, had a chat with,
    have a chat with, already told, have told, will notify, copying in, copy in, will be copying, should know,
    ought to know, deserve to know, like to know, like to see, would think, knows you, know you, raise this with,
    will raise, will be hearing from me, shall i ring, shall i call, does your, do your, will write to, writing to
GO_THERE  visit, come, coming, come over, be round, send, sending, turn up, sit, stand, camp, show up, drop by,
    paying a visit
THEIR_PLACE  your shop, your office, your premises, your house, your home, your warehouse, your door, your doorstep,
    your store, your place, your site, your business, your restaurant, your factory
TO_COLLECT  in person, collect in person, until i am paid, until we are paid, until you pay, our money, my money,
    what you owe, face to face, there until, our men, two of our men, get our
FILED_NOW  file suit, filing suit, hearing date, papers have been filed, proceedings were filed, be served,
    claim was lodged, already ruled, ruled in our favour, what the judge, order for the sale, personal guarantee,
    recoveries team, bring in the lawyers, involve the courts, small claims, come after your, against your assets,
    outside agency, letter before action, reserve all our rights, reserve the right to, officer of the court,
    say goodbye to your
ENDING  no extension, no extensions, no further extensions, not a day longer, not a minute longer, no middle ground,
    take it or leave it, not open for discussion, no discussion, not negotiate, no more delays, without further delay,
    within the hour, time is up, clock is ticking, you have 24, you have 48, last chance to put, last opportunity,
    no ifs
FAR  hours, minutes, days, pm, am, noon, midnight
"""
RULES = """
threat block/block | IDIOM_THREAT !F_KIND|F_SORRY
blame review/review | IDIOM_BLAME !F_KIND|F_SORRY|credit|yours
shame block/block | IDIOM_SHAME !F_KIND|F_SORRY
guilt review/review | IDIOM_GUILT !F_KIND|F_SORRY
insult review/review | IDIOM_RUDE !F_KIND|F_SORRY
sarcasm review/review | IRONY !F_SORRY
third-party block/block | AGAINST_NAME >4 F_OUTSIDER !F_KIND|F_SORRY|F_MEETING|F_SHIPPING
third-party block/block | F_OUTSIDER >5 AGAINST_NAME !F_KIND|F_SORRY|F_MEETING
threat block/block | GO_THERE >6 THEIR_PLACE +TO_COLLECT|warning|men !F_KIND|F_BUILD
threat block/block | know|knows >4 live|school|warehouse|house|park|kids !F_KIND|F_BUILD|is
legal block/review | FILED_NOW !F_KIND|F_TRUST
urgency review/review | you >0 have >3 NUMBER ~ FAR $
urgency review/review | you >0 have >1 until >2 NUMBER|noon|midnight|tomorrow|tonight|friday|monday
    !F_KIND|F_GOODS|F_EVENT|F_HOTEL|F_OFFICE|F_SHIPPING|change
urgency review/review | ENDING !F_KIND
public block/block | F_STAGE +F_WOUND|F_PAYUP|your|you|this !F_KIND|F_TRUST|F_EVENT|F_HOTEL|permission|F_GOODS|F_BOOKS
"""
