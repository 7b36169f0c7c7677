"""How customers buy and pay: temperaments in numbers, and the few customers with a story of their own today."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Temper:
    """`usual_days` are delays after the due date, of which each customer keeps one; a slip comes on top at times."""

    key: str
    count: int
    invoices_a_year: tuple[int, int]
    typical_minor: int
    usual_days: tuple[int, ...]
    wobble_days: int = 1
    slip_pct: int = 0
    slip_days: tuple[int, int] = (5, 15)
    terms_days: tuple[int, ...] = (30, 30, 30, 60)
    pays_by: str = "transfer"


TEMPERS = (
    Temper("punctual", 43, (8, 14), 62_000, (-2, -1, 0, 0, 0, 1), slip_pct=3, slip_days=(9, 20)),
    Temper("sometimes-late", 30, (9, 14), 58_000, (0, 0, 1), slip_pct=34, slip_days=(5, 18)),
    Temper("usually-late", 22, (8, 13), 54_000, (6, 8, 10, 12, 12, 15, 20), wobble_days=3),
    Temper("key", 5, (26, 38), 420_000, (0, 0, 1), slip_pct=4, slip_days=(4, 7), terms_days=(60,)),
    Temper("new", 9, (0, 0), 48_000, (0, 2)),
    Temper("receipt", 10, (10, 12), 31_000, (0,), wobble_days=0, pays_by="receipt"),
    Temper("public", 4, (8, 10), 88_000, (22, 26, 30), wobble_days=6, terms_days=(30,)),
)


@dataclass(frozen=True, slots=True)
class Story:
    """A customer whose state today is told: unpaid invoices (days since they fell due, amount) and how they live.

    `like` is the temperament they had until then; the acts of people stand in `scripts`.
    """

    key: str
    like: str
    debts: tuple[tuple[int, int], ...]
    part: str = "south-east"
    count: int = 1


STORIES = (
    Story("promise-running", "sometimes-late", ((26, 184_620),)),
    Story("promise-broken", "sometimes-late", ((41, 96_580), (11, 71_250))),
    Story("agreement", "usually-late", ((88, 231_400), (66, 187_950), (58, 166_300)), "centre"),
    Story("dispute", "punctual", ((23, 142_890), (2, 58_760))),
    Story("dispute-part", "punctual", ((19, 214_170),), "catalonia"),
    Story("bounced", "sometimes-late", ((9, 63_480),)),
    Story("insolvent", "usually-late", ((112, 318_700), (81, 204_350), (52, 176_100)), "centre"),
    Story("reply-waiting", "sometimes-late", ((15, 87_930),)),
    Story("reply-paid", "punctual", ((13, 54_450),)),
    Story("paid-unreferenced", "sometimes-late", ((17, 111_870),)),
    Story("no-email", "usually-late", ((24, 43_780),), count=2),
    Story("on-hold", "punctual", ((28, 129_350),), "basque-country"),
    Story("do-not-contact", "usually-late", ((33, 38_640),)),
    Story("key-slip", "key", ((9, 864_230),), "centre"),
    Story("returned-receipt", "receipt", ((14, 47_980),)),
    Story("credit-note", "punctual", ((6, 92_330),)),
    Story("announced", "punctual", ((-5, 132_540),)),
    Story("canaries", "sometimes-late", ((12, 74_100),), "canaries", count=2),
    Story("portugal", "sometimes-late", ((16, 98_210),), "portugal"),
    Story("slow", "usually-late", ((21, 121_370), (3, 64_420))),
    Story("slow", "sometimes-late", ((27, 93_660),), "catalonia"),
    Story("slow", "usually-late", ((36, 152_840), (8, 77_100))),
    Story("slow", "sometimes-late", ((49, 188_420), (20, 90_350))),
    Story("silent", "usually-late", ((78, 246_310), (47, 139_900), (17, 88_240))),
    Story("silent", "usually-late", ((101, 176_880),), "centre"),
)


def temper(key: str) -> Temper:
    return next(one for one in TEMPERS if one.key == key)
