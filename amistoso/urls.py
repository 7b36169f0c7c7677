"""The desk and the customer's side under one roof; neither knows the other."""

from amistoso.portal import urls as portal
from amistoso.web import urls as desk

urlpatterns = [*portal.urlpatterns, *desk.urlpatterns]

handler403 = desk.handler403
handler404 = desk.handler404
handler500 = desk.handler500
