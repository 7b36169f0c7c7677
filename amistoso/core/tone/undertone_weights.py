BIAS = 0
SCALE = 1
WEIGHTS = """
"""
