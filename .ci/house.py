"""The rules of the house that a machine can check; prints what breaks one and fails.

    python .ci/house.py

Lines of exported cells have at most 120 characters, and a cell at most 40 lines. Imports go one way: a page of the
machinery takes from machinery above it in the list, a page of nbs from all machinery and from pages with a lower
number.
"""
import json, re, sys
from pathlib import Path

nbs = Path(__file__).resolve().parent.parent/"nbs"


def exported_cells(page):
    "Number and lines of each exported cell."
    for i, cell in enumerate(json.loads(page.read_text(encoding="utf-8"))["cells"]):
        source = "".join(cell["source"])
        if cell["cell_type"] == "code" and re.search(r"^#\|\s*export\b", source, re.M):
            yield i, [line for line in source.splitlines() if line.strip() and not line.startswith("#|")]


def module(page):
    "The module that a page exports, or None."
    found = re.search(r"#\|\s*default_exp (\w+)", page.read_text(encoding="utf-8"))
    return found and found[1]


def breaches():
    "What breaks a rule, as lines."
    pages = [p for folder in (nbs/"machinery", nbs) for p in sorted(folder.glob("*.ipynb")) if module(p)]
    order = {module(p): k for k, p in enumerate(pages)}
    for k, page in enumerate(pages):
        for i, lines in exported_cells(page):
            where = f"{page.relative_to(nbs)} cell {i}"
            if len(lines) > 40: yield f"{where}: {len(lines)} lines, at most 40"
            for line in lines:
                if len(line) > 120: yield f"{where}: {len(line)} characters, at most 120: {line[:60]}"
                for name in re.findall(r"^\s*from semiclust\.(\w+) import", line):
                    if order[name] >= k: yield f"{where}: imports semiclust.{name}, which is not below"


if __name__ == "__main__":
    sys.exit("\n".join(breaches()) or 0)
