"""Relative links of the pages lead somewhere; prints those that do not and fails.

    python .ci/links.py

Pages are the notebooks of nbs and the markdown files at the top. A link is checked when it names a file of this
repository, a heading of a page (`#name`), or a picture; addresses with a scheme (https://...) are not followed.
"""
import json, re, sys
from pathlib import Path
from urllib.parse import unquote

top = Path(__file__).resolve().parent.parent
LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^()\s>]+(?:\([^()\s]*\))?)>?(?:\s+\"[^\"]*\")?\)|(?:src|href)=[\"']([^\"']+)[\"']")
CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]+`", re.M | re.S)
DOCSTRING = re.compile(r'"""(.*?)"""', re.S)


def prose(page):
    "What a page says: its markdown, in a notebook also the docstrings, which the site shows."
    text = page.read_text(encoding="utf-8")
    if page.suffix != ".ipynb": return text
    cells = [(c["cell_type"], "".join(c["source"])) for c in json.loads(text)["cells"]]
    return "\n\n".join(s if kind == "markdown" else "\n".join(DOCSTRING.findall(s)) for kind, s in cells)


def slug(heading):
    "The anchor of a heading, as GitHub and quarto name it."
    words = re.sub(r"\[([^\]]*)\]\([^)]*\)|[`*]", r"\1", heading).strip().lower()
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", words))


def anchors(page):
    "The anchors of a page."
    text = CODE.sub(lambda m: m[0] if m[1] is None else "", prose(page))
    return {slug(h) for h in re.findall(r"^#+\s+(.+?)\s*$", text, re.M)} | set(re.findall(r"\bid=[\"']([^\"']+)", text))


def targets(page):
    "The links of a page that lead into the repository."
    for link in re.findall(LINK, CODE.sub("", prose(page))):
        target = unquote(link[0] or link[1])
        if not re.match(r"\w[\w+.-]*:|//", target): yield target


def broken(page):
    "What is wrong with the links of a page, as lines."
    for target in targets(page):
        name, _, anchor = target.partition("#")
        file = (top/name[1:] if name.startswith("/") else page.parent/name).resolve() if name else page
        if not file.exists(): yield f"{page.relative_to(top)}: {target}: no such file"
        elif anchor and file.suffix in (".ipynb", ".md") and anchor not in anchors(file):
            yield f"{page.relative_to(top)}: {target}: no such heading"


if __name__ == "__main__":
    hidden = {"_proc", "_docs", ".ipynb_checkpoints"}
    pages = [p for p in sorted((top/"nbs").rglob("*.ipynb")) if not hidden & set(p.parts)] + sorted(top.glob("*.md"))
    sys.exit("\n".join(line for page in pages for line in broken(page)) or 0)
