# La factura es correcta: se le explica, se le dejan días para responder, y la escalera no sigue donde era más dura.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-13 expect act second-reminder
2026-02-20 expect act call
2026-02-27 expect act proposal
2026-03-04 dispute F-1
2026-03-09 resolve F-1 stands
2026-03-10 expect wait explained-covers
2026-03-16 expect quiet
2026-03-17 expect act polite-reminder
