# El protocolo entero, en orden, para un cliente habitual que no paga ni contesta:
# recordatorio cordial a los 2 días hábiles del vencimiento (nunca el mismo día), segundo a los 7 días de llegar
# el primero, llamada, propuesta de acuerdo, requerimiento formal (una persona) y mediación (gerencia).
# Después, el protocolo calla: decide una persona.
2026-01-05 customer since 2020-01-01
2026-01-05 customer tier standard
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 expect wait nothing-due
2026-02-04 expect quiet
2026-02-05 expect wait step-not-yet
2026-02-06 expect act polite-reminder automatic
2026-02-06 expect items F-1 1000.00
2026-02-12 expect quiet
2026-02-13 expect act second-reminder automatic
2026-02-19 expect quiet
2026-02-20 expect act call person
2026-02-26 expect quiet
2026-02-27 expect act proposal person
2026-03-13 expect quiet
2026-03-16 expect act formal-request person      # el día 15 cae el sábado 14 de marzo
2026-04-14 expect quiet
2026-04-15 expect act mediation owner
2026-06-30 expect wait ladder-finished
2026-06-30 expect contacts 6
