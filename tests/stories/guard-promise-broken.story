# Salvaguarda: pasada la fecha prometida se dan 2 días hábiles al banco; si el dinero no llega, se pregunta enseguida
# y con amabilidad qué ha ocurrido. La escalera queda donde estaba, y sigue con su espera.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 expect quiet
2026-02-23 expect quiet
2026-02-24 expect quiet
2026-02-25 expect act promise-follow-up automatic
2026-02-25 expect because promise-broken
2026-03-03 expect quiet
2026-03-04 expect act second-reminder
