"""One step of a measurement: `python -m amistoso.bench.step BENCH NAME ARGUMENTS` prints its result as JSON."""

import importlib
import json
import sys

import django


def main() -> None:
    bench, name, arguments = sys.argv[1:4]
    django.setup()
    module = importlib.import_module(f"amistoso.bench.{bench}")
    print(json.dumps(getattr(module, name)(**json.loads(arguments))))


if __name__ == "__main__":
    main()
