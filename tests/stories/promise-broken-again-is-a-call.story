# La segunda promesa que no llega en un año: habla una persona, y ningún texto es más duro.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-25 expect act promise-follow-up automatic
2026-02-27 promise F-1 by 2026-03-10
2026-03-12 expect quiet
2026-03-13 expect act promise-call person
2026-03-13 expect because promise-broken-again
2026-03-13 expect channel call
2026-03-19 expect quiet
2026-03-20 expect act second-reminder
