"""README.md is nbs/index.ipynb as markdown, and README.zh.md is nbs/index_zh.ipynb.

    python .ci/readme.py            write both
    python .ci/readme.py --check    fail if one of them is not what its notebook gives
    python .ci/readme.py --block 2  print the second block of shell commands in README.md
"""
import json, re, sys
from pathlib import Path

top = Path(__file__).resolve().parent.parent
pages = {"README.md": "index.ipynb", "README.zh.md": "index_zh.ipynb"}
readmes = {page: name for name, page in pages.items()}


def fence(text, lang=""): return f"```{lang}\n{text.strip()}\n```"


def output(o):
    "An output as markdown; pictures stay in the notebook."
    text = o.get("text") or o.get("data", {}).get("text/plain", "")
    return fence("".join(text)) if text else ""


def link(m):
    "A link of nbs, as seen from the top: to a page that is a README too, to the README."
    return "](" + readmes.get(m[1], f"nbs/{m[1]}")


def cell(c):
    "A cell as markdown: prose as it is, code in a fence followed by what it printed."
    text = "".join(c["source"]).strip()
    if c["cell_type"] == "markdown": return re.sub(r"\]\((?!\w+:|#|/)([^)#]+\.(?:ipynb|png))", link, text)
    if re.search(r"^#\|\s*(hide|default_exp)", text, re.M): return ""
    code = "\n".join(l for l in text.splitlines() if not l.startswith("#|"))
    return "\n\n".join(filter(None, [fence(code, "python"), *map(output, c.get("outputs", []))]))


def render(page):
    "A whole README."
    cells = json.loads((top/"nbs"/page).read_text(encoding="utf-8"))["cells"]
    note = f"<!-- Made from nbs/{page} by .ci/readme.py: edit the notebook. -->"
    return "\n\n".join([note, *filter(None, map(cell, cells))]) + "\n"


def block(n):
    "The `n`-th (from 1) block of shell commands in README.md."
    return re.findall(r"^```sh\n(.*?)\n```$", (top/"README.md").read_text(encoding="utf-8"), re.M | re.S)[n-1]


def check():
    "Fail if a README is not what its notebook gives."
    for name, page in pages.items():
        if not (top/name).exists() or (top/name).read_text(encoding="utf-8") != render(page):
            sys.exit(f"{name} is out of step with nbs/{page}: run python .ci/readme.py")


def main(args):
    if args[:1] == ["--block"]: print(block(int(args[1])))
    elif args == ["--check"]: check()
    elif not args:
        for name, page in pages.items(): (top/name).write_text(render(page), encoding="utf-8")
    else: sys.exit(__doc__)


if __name__ == "__main__": main(sys.argv[1:])
