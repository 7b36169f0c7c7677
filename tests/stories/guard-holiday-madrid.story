# Salvaguarda: el 2 de mayo es fiesta en Madrid. En 2025, con el 1 de mayo delante y el fin de semana detrás.
2025-03-03 customer since 2020-01-01
2025-03-03 customer region MD
2025-03-03 invoice F-1 1000.00 EUR due 2025-04-22
2025-04-24 expect act polite-reminder
2025-05-01 expect wait holiday
2025-05-02 expect quiet
2025-05-05 expect act second-reminder
