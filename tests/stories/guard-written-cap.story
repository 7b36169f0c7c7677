# Salvaguarda: como mucho dos mensajes escritos en 7 días.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier after-incident
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-08
2026-01-05 invoice F-2 500.00 EUR due 2026-02-11
2026-02-03 invoice F-3 500.00 EUR due 2026-02-06
2026-02-03 expect act before-due                 # martes: F-1 y F-3
2026-02-06 expect act before-due                 # viernes: F-2
2026-02-09 expect wait written-cap first-reminder
2026-02-09 expect next 2026-02-10
2026-02-10 expect act polite-reminder
