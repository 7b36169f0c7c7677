"""Whether the desk answers and its database can be read, for whoever watches the machine."""

from django.http import HttpRequest, HttpResponse

from amistoso.models import Company
from amistoso.web.desk import public


@public
def health(request: HttpRequest) -> HttpResponse:
    Company.objects.exists()
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")
