"""The forms of a Spanish verb, folded: who knows a verb of paying knows it in every person and tense."""

from functools import lru_cache

_CLITICS = r"(?:me|te|se|le|les|nos|os)?(?:lo|la|los|las)?"
_ENDINGS = {
    "ar": {"now": "o as a amos ais an", "did": "e aste o amos asteis aron", "may": "e es emos eis en",
           "done": "ado ada ados adas ao", "doing": "ando", "order": "a ad e en"},
    "er": {"now": "o es e emos eis en", "did": "i iste io imos isteis ieron", "may": "a as amos ais an",
           "done": "ido ida idos idas", "doing": "iendo", "order": "e ed a an"},
    "ir": {"now": "o es e imos is en", "did": "i iste io imos isteis ieron", "may": "a as amos ais an",
           "done": "ido ida idos idas", "doing": "iendo", "order": "e id a an"},
}  # fmt: skip
_FUTURE = "e as a emos eis an"
_WOULD = "ia ias iamos iais ian"
# Only what does not follow from the infinitive.
_IRREGULAR: dict[str, dict[str, str]] = {
    "hacer": {"now": "hago haces hace hacemos haceis hacen", "did": "hice hiciste hizo hicimos hicisteis hicieron",
              "may": "haga hagas hagamos hagais hagan", "done": "hecho hecha hechos hechas echo echa",
              "order": "haz haced haga hagan hace", "stem": "har"},
    "dar": {"now": "doy das da damos dais dan", "did": "di diste dio dimos disteis dieron",
            "may": "de des demos deis den", "order": "da dad de den"},
    "poner": {"now": "pongo pones pone ponemos poneis ponen", "done": "puesto puesta puestos puestas",
              "did": "puse pusiste puso pusimos pusisteis pusieron", "may": "ponga pongas pongamos pongais pongan",
              "order": "pon poned ponga pongan", "stem": "pondr"},
    "salir": {"now": "salgo sales sale salimos salis salen", "may": "salga salgas salgamos salgais salgan",
              "stem": "saldr"},
    "transferir": {"now": "transfiero transfieres transfiere transferimos transferis transfieren",
                   "did": "transferi transferiste transfirio transferimos transferisteis transfirieron",
                   "may": "transfiera transfieras transfiramos transfirais transfieran", "doing": "transfiriendo"},
    "venir": {"now": "vengo vienes viene venimos venis vienen", "did": "vine viniste vino vinimos vinisteis vinieron",
              "may": "venga vengas vengamos vengais vengan", "stem": "vendr"},
    "traer": {"did": "traje trajiste trajo trajimos trajisteis trajeron", "may": "traiga traigas traigamos traigan"},
    "devolver": {"now": "devuelvo devuelves devuelve devolvemos devolveis devuelven",
                 "done": "devuelto devuelta devueltos devueltas",
                 "may": "devuelva devuelvas devolvamos devolvais devuelvan"},
    "resolver": {"now": "resuelvo resuelves resuelve resolvemos resolveis resuelven",
                 "done": "resuelto resuelta resueltos resueltas", "may": "resuelva resuelvas resolvamos resuelvan"},
    "satisfacer": {"done": "satisfecho satisfecha satisfechos satisfechas", "did": "satisfice satisfizo satisficimos"},
    "cerrar": {"now": "cierro cierras cierra cerramos cerrais cierran", "may": "cierre cierres cerremos cierren"},
    "romper": {"done": "roto rota rotos rotas"},
    "pedir": {"now": "pido pides pide pedimos pedis piden", "did": "pedi pediste pidio pedimos pedisteis pidieron"},
    "probar": {"now": "pruebo pruebas prueba probamos probais prueban", "may": "pruebe pruebes probemos prueben"},
    "aprobar": {"now": "apruebo apruebas aprueba aprobamos aprobais aprueban",
                "may": "apruebe apruebes aprobemos aprobeis aprueben"},
}  # fmt: skip
_SPELLED = (("gar", "gu"), ("car", "qu"), ("zar", "c"))  # pagar: pague; buscar: busque; realizar: realice


@lru_cache(maxsize=512)
def forms(verb: str, tense: str) -> tuple[str, ...]:
    """Return the forms of a tense: now, did, will, would, may, done, doing; «to» and «order» take their pronouns."""
    told = _IRREGULAR.get(verb, {})
    if tense == "to":
        return (verb + _CLITICS,)
    if tense in ("will", "would"):
        stem = told.get("stem", verb)
        return tuple(stem + ending for ending in (_FUTURE if tense == "will" else _WOULD).split())
    if tense in told:
        made = tuple(told[tense].split())
    else:
        made = tuple(_stem(verb, tense, ending) + ending for ending in _ENDINGS[verb[-2:]][tense].split())
    return tuple(one + _CLITICS for one in made) if tense == "order" else made


def _stem(verb: str, tense: str, ending: str) -> str:
    for end, before in _SPELLED:
        if verb.endswith(end) and ending.startswith("e"):
            return verb[: -len(end)] + before
    return verb[:-2]
