# Salvaguarda: por menos de 15 € no se molesta a un cliente; cuando lo vencido suma más, se pide todo.
2026-01-05 customer since 2020-01-01
2026-01-05 invoice F-1 14.99 EUR due 2026-02-04
2026-02-09 expect wait amount-too-small
2026-03-09 expect contacts 0
2026-03-10 invoice F-2 0.01 EUR due 2026-04-14
2026-04-15 expect act polite-reminder
2026-04-15 expect items F-1 14.99 F-2 0.01
