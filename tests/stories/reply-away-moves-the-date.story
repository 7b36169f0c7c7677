# Una respuesta automática dice que están fuera: se espera a que vuelvan, y nadie tiene que hacer nada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 away until 2026-02-24
2026-02-13 expect wait on-hold
2026-02-23 expect quiet
2026-02-24 expect act second-reminder
