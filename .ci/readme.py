"""README.md is nbs/index.ipynb as markdown.

    python .ci/readme.py            write README.md
    python .ci/readme.py --check    fail if README.md is not what the notebook gives
    python .ci/readme.py --block 2  print the second block of shell commands in README.md
"""
import json, re, sys
from pathlib import Path

top = Path(__file__).resolve().parent.parent
source, readme = top/"nbs"/"index.ipynb", top/"README.md"


def fence(text, lang=""): return f"```{lang}\n{text.strip()}\n```"


def output(o):
    "An output as markdown; pictures stay in the notebook."
    text = o.get("text") or o.get("data", {}).get("text/plain", "")
    return fence("".join(text)) if text else ""


def cell(c):
    "A cell as markdown: prose as it is, code in a fence followed by what it printed."
    text = "".join(c["source"]).strip()
    if c["cell_type"] == "markdown": return re.sub(r"\]\((?!\w+:|#|/)([^)]+\.(?:ipynb|png))", r"](nbs/\1", text)
    if re.search(r"^#\|\s*(hide|default_exp)", text, re.M): return ""
    code = "\n".join(l for l in text.splitlines() if not l.startswith("#|"))
    return "\n\n".join(filter(None, [fence(code, "python"), *map(output, c.get("outputs", []))]))


def render():
    "The whole README."
    cells = json.loads(source.read_text(encoding="utf-8"))["cells"]
    note = "<!-- Made from nbs/index.ipynb by .ci/readme.py: edit the notebook. -->"
    return "\n\n".join([note, *filter(None, map(cell, cells))]) + "\n"


def block(n):
    "The `n`-th (from 1) block of shell commands."
    return re.findall(r"^```sh\n(.*?)\n```$", readme.read_text(encoding="utf-8"), re.M | re.S)[n-1]


def main(args):
    if args[:1] == ["--block"]: print(block(int(args[1])))
    elif args == ["--check"]:
        if not readme.exists() or readme.read_text(encoding="utf-8") != render(): sys.exit("README.md is out of step with nbs/index.ipynb: run python .ci/readme.py")
    elif not args: readme.write_text(render(), encoding="utf-8")
    else: sys.exit(__doc__)


if __name__ == "__main__": main(sys.argv[1:])
