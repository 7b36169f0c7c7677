"""The door that a message opened for its reader: one for each message, closed by its day or by a person."""

from django.db import models

from amistoso.models.companies import Company
from amistoso.models.customers import Customer
from amistoso.models.messages import Message


class Link(models.Model):
    """Of the token only its digest is kept: who reads the database, or a copy of it, opens nothing."""

    company = models.ForeignKey(Company, models.CASCADE, db_index=False)
    customer = models.ForeignKey(Customer, models.CASCADE, related_name="links")
    message = models.OneToOneField(Message, models.CASCADE, related_name="link")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
