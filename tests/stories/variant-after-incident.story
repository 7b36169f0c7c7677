# Tras una promesa incumplida o un recibo devuelto, más cerca: aviso previo siempre, recordatorio al día hábil
# siguiente y llamada a los 5 días, sin segundo recordatorio; la costumbre de pago no da más espera.
2026-03-02 customer since 2020-01-01
2026-03-02 customer pays 15 spread 2
2026-03-02 customer tier after-incident
2026-03-02 invoice F-1 400.00 EUR due 2026-04-15
2026-04-10 expect act before-due automatic
2026-04-16 expect act polite-reminder automatic
2026-04-20 expect quiet
2026-04-21 expect act call person
2026-04-28 expect act proposal person
2026-05-13 expect act formal-request person
2026-06-12 expect act mediation owner
