# A quien suele retrasarse se le avisa siempre 5 días antes de vencer; después, los mismos escalones que a todos.
2026-03-02 customer since 2020-01-01
2026-03-02 customer tier usually-late
2026-03-02 invoice F-1 400.00 EUR due 2026-04-15
2026-04-09 expect quiet
2026-04-10 expect act before-due automatic
2026-04-10 expect because before-due
2026-04-15 expect quiet                          # el día del vencimiento, silencio
2026-04-17 expect act polite-reminder automatic
2026-04-24 expect act second-reminder automatic
2026-05-01 expect wait holiday
2026-05-04 expect act call person
