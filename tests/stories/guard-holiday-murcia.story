# Salvaguarda: el 9 de junio es el Día de la Región de Murcia; en Madrid ese día se trabaja.
2026-05-04 customer since 2020-01-01
2026-05-04 customer region MC
2026-05-04 invoice F-1 1000.00 EUR due 2026-05-29
2026-06-02 expect act polite-reminder
2026-06-09 expect wait holiday
2026-06-10 expect act second-reminder
