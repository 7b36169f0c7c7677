# Regla 7: el silencio también lleva sus razones, y todas: aquí son cuatro a la vez.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 reply
2026-02-06 hold until 2026-03-01
2026-02-06 bank none
2026-02-06 customer no-contact
2026-02-06 expect wait reply-waiting on-hold bank-data-missing no-good-contact first-reminder
