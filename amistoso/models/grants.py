"""What a company lets its administration, and its customers' own page, grant without asking further up."""

from django.db import models

from amistoso.models.companies import Company


class GrantPolicy(models.Model):
    """As core.grants.Policy; a company without one has the ready-made limits."""

    company = models.OneToOneField(Company, models.CASCADE, related_name="grant_policy")
    is_portal_open = models.BooleanField(default=True)
    portal_months = models.PositiveSmallIntegerField(default=3)
    months = models.PositiveSmallIntegerField(default=6)
    portal_extension_days = models.PositiveSmallIntegerField(default=15)
    extension_days = models.PositiveSmallIntegerField(default=30)
    portal_times_a_year = models.PositiveSmallIntegerField(default=1)
    times_a_year = models.PositiveSmallIntegerField(default=2)
    portal_most_minor = models.BigIntegerField(default=300_000)
    approval_above_minor = models.BigIntegerField(default=1_000_000)
    down_payment_pct = models.PositiveSmallIntegerField(default=10)
    least_instalment_minor = models.BigIntegerField(default=5_000)
    reminds_before_days = models.PositiveSmallIntegerField(default=3)
    answer_days = models.PositiveSmallIntegerField(default=10)
