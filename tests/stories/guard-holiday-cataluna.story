# Salvaguarda: el 11 de septiembre es la Diada en Cataluña.
2026-08-03 customer since 2020-01-01
2026-08-03 customer region CT
2026-08-03 invoice F-1 1000.00 EUR due 2026-09-02
2026-09-04 expect act polite-reminder
2026-09-11 expect wait holiday
2026-09-14 expect act second-reminder
