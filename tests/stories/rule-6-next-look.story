# Regla 6: la próxima revisión es el primer día en que algo puede cambiar; un suceso la pone en hoy.
# Nadie con algo pendiente se queda más de 28 días sin mirar.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-01-05 expect next 2026-02-02                # 28 días, como mucho
2026-02-02 expect next 2026-02-06
2026-02-06 expect act polite-reminder
2026-02-07 expect next 2026-02-13
2026-02-09 promise F-1 by 2026-02-24
2026-02-09 expect wait promise-covers all-covered
2026-02-09 expect next 2026-02-27                # la promesa y dos días hábiles del banco
2026-02-10 payment F-1
2026-02-10 expect wait nothing-open
2026-02-10 expect next never
