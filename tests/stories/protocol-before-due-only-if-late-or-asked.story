# El aviso 5 días antes del vencimiento no se manda a quien paga bien y no lo ha pedido; a quien lo pide, sí.
2026-03-02 customer since 2020-01-01
2026-03-02 customer tier standard
2026-03-02 invoice F-1 400.00 EUR due 2026-04-10
2026-04-09 expect contacts 0
2026-04-09 payment F-1
2026-04-09 customer asks-announcement
2026-04-09 invoice F-2 400.00 EUR due 2026-05-14
2026-05-08 expect quiet
2026-05-11 expect act before-due automatic      # 5 días antes es el sábado 9: se espera al lunes
2026-05-14 expect quiet
2026-05-15 expect contacts 1
