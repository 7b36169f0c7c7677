# Salvaguarda: paciencia. Quien suele pagar a los 10 días (dos arriba o abajo) no recibe nada hasta pasado el 12.
# Después del primer recordatorio la costumbre ya no espera más.
2026-01-05 customer since 2020-01-01
2026-01-05 customer pays 10 spread 2
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect wait inside-usual-pattern
2026-02-16 expect quiet
2026-02-17 expect act polite-reminder
2026-02-24 expect act second-reminder
