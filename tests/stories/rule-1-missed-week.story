# Regla 1: estado y tiempo pasado, nunca un día exacto. Con el sistema parado una semana no se pierde nada
# y no se salta ningún escalón: el siguiente sale el día de la vuelta, y el otro espera sus 7 días enteros.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 1000.00 EUR due 2026-02-04
2026-02-06 expect act polite-reminder
2026-02-12 off
2026-02-13 expect quiet
2026-02-20 expect quiet
2026-02-23 on
2026-02-23 expect act second-reminder
2026-03-01 expect quiet
2026-03-02 expect act call
