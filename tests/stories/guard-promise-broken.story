# Salvaguarda: pasada la fecha prometida se dan 2 días hábiles al banco; si el dinero no llega, la promesa está
# incumplida y la escalera sigue donde estaba: sin saltar nada.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-10 promise F-1 by 2026-02-20
2026-02-20 expect quiet
2026-02-23 expect quiet
2026-02-24 expect quiet
2026-02-25 expect act second-reminder
