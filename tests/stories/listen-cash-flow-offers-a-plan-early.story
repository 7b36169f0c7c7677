# Va justo de tesorería: en lugar del segundo recordatorio se le ofrece un plan, el mismo día y con una persona.
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-10 reason cash-flow
2026-02-12 expect wait step-not-yet
2026-02-13 expect act second-reminder person
2026-02-13 expect because reason-cash-flow offers-plan-early
2026-02-20 expect act call person
2026-02-20 expect because reason-cash-flow
