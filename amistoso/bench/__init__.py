"""Measurements: each in a process of its own, one JSON line each, beside the least that could do the same work."""
