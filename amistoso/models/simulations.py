"""A protocol that was tried: what was asked, and what it came to. Nothing of the ledger depends on it."""

from django.db import models

from amistoso.models.companies import Company


class SimulationRun(models.Model):
    """`asked` holds the whole texts, so that the result can be read when the protocol is another; `report` is null
    until the work is done, and `problem` says why it never will be."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    kind = models.CharField(max_length=10)
    names = models.CharField(max_length=300)  # of the protocols, as they are listed
    asked = models.JSONField()
    report = models.JSONField(null=True)
    problem = models.CharField(max_length=500, blank=True)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=150)

    class Meta:
        indexes = [models.Index(fields=["company", "-id"], name="simulation_run_latest")]
