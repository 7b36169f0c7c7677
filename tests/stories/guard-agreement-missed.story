# Salvaguarda: un plazo sin pagar, pasado el margen del banco, trae un solo recordatorio de ese plazo, y después una persona.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 900.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-11 agreement F-1 in 3 from 2026-03-02
2026-02-27 expect act instalment-note automatic   # el plazo vence el lunes: se avisa tres días antes
2026-03-02 payment F-1 300.00
2026-03-30 expect act instalment-note             # el aviso del 29, domingo, sale el lunes
2026-04-07 expect quiet                          # Semana Santa: los días hábiles del banco son el 6 y el 7
2026-04-08 expect act instalment-reminder automatic
2026-04-08 expect items F-1 300.00                # lo que falta del plazo, nunca todo
2026-04-08 expect because instalment-missed
2026-05-15 expect wait agreement-covers all-covered
2026-06-30 expect contacts 5                      # el segundo plazo perdido trae su recordatorio; sin más avisos previos
2026-07-01 ended                                  # lo decide una persona
2026-07-01 expect act second-reminder
2026-07-01 expect items F-1 600.00
