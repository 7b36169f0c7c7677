"""Files that were loaded, and the column mappings a person confirmed."""

from django.db import models

from amistoso.models.companies import Company


class Load(models.Model):
    company = models.ForeignKey(Company, models.CASCADE)
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    format = models.CharField(max_length=40)
    kind = models.CharField(max_length=20)
    created = models.IntegerField(default=0)
    updated = models.IntegerField(default=0)
    unchanged = models.IntegerField(default=0)
    loaded_at = models.DateTimeField()
    loaded_by = models.CharField(max_length=150)


class Mapping(models.Model):
    """Heading -> field for one layout of table; `headings` is the fingerprint by which it is recognised again."""

    company = models.ForeignKey(Company, models.CASCADE)
    name = models.CharField(max_length=100)
    headings = models.CharField(max_length=64)
    columns = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "name"], name="mapping_name_once"),
            models.UniqueConstraint(fields=["company", "headings"], name="mapping_headings_once"),
        ]
