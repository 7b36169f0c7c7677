# Contestan que pagarán un día: una persona lo anota y da la respuesta por atendida; hasta ese día no se dice nada más.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-09 reply
2026-02-13 expect wait reply-waiting
2026-02-16 promise F-1 by 2026-02-20
2026-02-16 handled
2026-02-18 expect quiet
2026-02-20 payment F-1
2026-02-27 expect quiet
