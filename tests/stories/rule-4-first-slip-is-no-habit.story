# Regla 4: un primer descuido no es una costumbre. Quien siempre pagó a tiempo (trato delicado) tiene más espera
# y lo mira una persona; quien suele retrasarse, no.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier delicate
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect wait step-not-yet
2026-02-11 expect act polite-reminder person
