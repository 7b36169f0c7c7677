# Quien no contestó a las cartas y falta a un plazo recibe el aviso de su plazo, no el último paso por otro canal.
2026-01-01 customer tier delicate
2026-01-01 invoice F-0 200.00 EUR due 2026-01-01
2026-01-01 invoice F-1 200.00 EUR due 2026-01-01
2026-01-28 agreement F-0 in 2 from 2026-03-09
2026-03-16 expect act instalment-reminder
2026-04-10 expect act mediation
2026-04-13 expect act instalment-reminder
