# Salvaguarda: dos días enteros de calma entre dos contactos, los haga quien los haga.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier usually-late
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-30 expect act before-due
2026-02-02 invoice F-2 500.00 EUR due 2026-02-09
2026-02-04 expect act before-due                 # el aviso de F-2; dos días después tocaría el recordatorio de F-1
2026-02-06 expect wait contacted-recently
2026-02-06 expect next 2026-02-09
2026-02-09 expect act polite-reminder
