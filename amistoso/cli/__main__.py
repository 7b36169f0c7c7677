"""`python -m amistoso.cli` is `amistoso`."""

from amistoso.cli.main import app_main

app_main()
