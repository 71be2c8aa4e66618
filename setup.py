"Package metadata, read from settings.ini, the one place where it is written."
import re
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
ini = ConfigParser(delimiters=["="])
ini.read(here/"settings.ini", encoding="utf-8")
cfg = ini["DEFAULT"]

def read_me() -> str:
    "README.md with whole addresses, since its page on PyPI has no files beside it."
    text, place = (here/"README.md").read_text(encoding="utf-8"), f"{cfg['git_url']}/{{}}/{cfg['branch']}/"
    text = re.sub(r"(!\[[^]]*\]\()(?!https?:)", rf"\g<1>{place.format('raw')}", text)
    return re.sub(r"(?<!!)(\[[^]]*\]\()(?!https?:|#|mailto:)", rf"\g<1>{place.format('blob')}", text)

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    author=cfg["author"], author_email=cfg["author_email"], url=cfg["git_url"],
    license="Apache-2.0", license_files=["LICENSE", "semiclust/assets/LICENSE*"],
    long_description=read_me(), long_description_content_type="text/markdown",
    packages=find_packages(include=["semiclust", "semiclust.*"]), package_data={"semiclust": ["assets/*", "py.typed"]}, include_package_data=False,
    project_urls={"Documentation": cfg["doc_host"] + cfg["doc_baseurl"], "Source": cfg["git_url"],
                  "Changelog": f"{cfg['git_url']}/blob/{cfg['branch']}/CHANGELOG.md", "Issues": f"{cfg['git_url']}/issues"},
    python_requires=f">={cfg['min_python']}", install_requires=cfg["requirements"].split(),
    extras_require={"dev": cfg["dev_requirements"].split(), "parquet": ["pyarrow"],
                    "chinese": ["jieba"],
                    "app": cfg["app_requirements"].split(), "onnx": cfg["onnx_requirements"].split(),
                    "ray": cfg["ray_requirements"].split()},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": ["semiclust=semiclust._modidx:d"]},
    classifiers=["Development Status :: 3 - Alpha", "Intended Audience :: Developers", "Intended Audience :: Science/Research",
                 "Natural Language :: English", "Natural Language :: Chinese (Simplified)", "Operating System :: OS Independent",
                 *(f"Programming Language :: Python :: {v}" for v in ("3", "3.11", "3.12", "3.13")),
                 "Topic :: Scientific/Engineering :: Artificial Intelligence", "Topic :: Text Processing :: Linguistic",
                 "Typing :: Typed"],
    zip_safe=False,
)
