"""A file that we have made ourselves, handed to the browser: to be looked at, or to be kept."""

from django.http import HttpResponse
from django.utils.http import content_disposition_header

PDF = "application/pdf"
CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A PDF of ours needs nothing from anywhere, whatever a reader of PDF inside the browser may think.
POLICY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'"


def shown(content: bytes, name: str, media_type: str, *, to_keep: bool = False) -> HttpResponse:
    response = HttpResponse(content, content_type=media_type)
    is_file = to_keep or media_type != PDF
    response["Content-Disposition"] = content_disposition_header(is_file, name) or "attachment"
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = POLICY
    return response
