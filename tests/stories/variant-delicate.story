# Cliente clave, de muchos años o con un primer descuido: esperas más largas (5 días hábiles, luego 10, 10, 10 y 30)
# y todo lo aprueba una persona, también el primer recordatorio.
2026-03-02 customer since 2020-01-01
2026-03-02 customer tier delicate
2026-03-02 invoice F-1 400.00 EUR due 2026-04-15
2026-04-21 expect quiet
2026-04-22 expect act polite-reminder person
2026-04-22 expect because step-needs-person tier
2026-05-01 expect quiet
2026-05-04 expect act second-reminder person
2026-05-14 expect act call person
2026-05-25 expect act proposal person
2026-06-23 expect quiet
2026-06-24 expect act formal-request person
2026-07-24 expect act mediation owner
