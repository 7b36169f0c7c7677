# Salvaguarda: quien pide no recibir más mensajes automáticos no los recibe; llama una persona, o se escribe a otra dirección.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-05 customer opted-out
2026-02-06 expect wait opted-out
2026-02-16 customer good-contact
2026-02-16 expect act polite-reminder
