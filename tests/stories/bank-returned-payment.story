# Un recibo devuelto: vuelve a deberse justo lo que había pagado, nadie escribe hasta que una persona lo haya mirado, y
# después se sigue con el escalón que tocaba: nunca uno más duro por la devolución.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder automatic
2026-02-10 payment F-1 1000.00
2026-02-17 returned F-1 1000.00
2026-02-17 expect wait on-hold
2026-02-27 expect wait on-hold
2026-03-02 lift
2026-03-02 expect act second-reminder
2026-03-02 expect items F-1 1000.00
