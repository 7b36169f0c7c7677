# Salvaguarda: con datos del banco de hace más de 3 días no se escribe a nadie: podría haber pagado ya.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-02 bank
2026-02-06 expect wait bank-data-stale
2026-02-09 expect quiet
2026-02-10 bank
2026-02-10 expect act polite-reminder
