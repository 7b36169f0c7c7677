"""What an importer finds wrong: `core.findings`, under the name by which every importer asks for it."""

from amistoso.core.findings import Findings as Findings
from amistoso.core.findings import spoken as spoken
