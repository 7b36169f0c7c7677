"""The words a company has written for itself, kept version by version."""

from django.db import models
from django.db.models import Q

from amistoso.models.companies import Company


class Template(models.Model):
    """One version of one letter in one language and way of addressing; a row is never changed but for `is_active`.

    Where none is active, the ready-made text is in use: version 0, which stands in a file and not here.
    """

    company = models.ForeignKey(Company, models.CASCADE, related_name="templates", db_index=False)
    name = models.CharField(max_length=40)
    language = models.CharField(max_length=5)
    register = models.CharField(max_length=10)
    version = models.IntegerField()
    text = models.TextField()
    is_active = models.BooleanField(default=False)
    made_by = models.CharField(max_length=150)
    made_at = models.DateTimeField()
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "name", "language", "register", "version"], name="template_version_once"
            ),
            models.UniqueConstraint(
                fields=["company", "name", "language", "register"],
                condition=Q(is_active=True),
                name="template_one_active",
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="template_version_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.language} {self.register} {self.version}"
