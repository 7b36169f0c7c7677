# Salvaguarda: una conversación cada 7 días, y tras ella nada más en una semana, tampoco por escrito.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 conversation
2026-02-06 expect wait conversation-cap contacted-recently
2026-02-11 expect quiet
2026-02-12 expect act polite-reminder
