# Salvaguarda: en festivo nacional no se escribe (12 de octubre de 2026, lunes), ni cuenta como día hábil.
2026-09-01 customer since 2020-01-01
2026-09-01 invoice F-1 1000.00 EUR due 2026-10-08
2026-10-09 expect quiet
2026-10-12 expect quiet
2026-10-13 expect act polite-reminder
