"""Seeded chance: the same words always give the same stream, so that one new customer does not move the others."""

from random import Random

SEED = "amistoso 2026"


def stream(*words: object) -> Random:
    return Random("|".join(str(word) for word in (SEED, *words)))  # noqa: S311 a made-up company keeps no secrets
