"Everything about the package is said once, in settings.ini; this file only hands it to setuptools."
import sys
from configparser import ConfigParser
from glob import glob
from pathlib import Path

from setuptools import find_packages, setup

parser = ConfigParser(delimiters=["="])
parser.read("settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
lib, requirements, dev = cfg["lib_path"], cfg["requirements"].split(), cfg["dev_requirements"].split()
status = {"1": "Planning", "2": "Pre-Alpha", "3": "Alpha", "4": "Beta", "5": "Production/Stable"}[cfg["status"]]

# `info_nas.dev`, which tests the notebooks and builds the site, belongs to a clone: a wheel has neither it nor its commands.
in_a_clone = "editable_wheel" in sys.argv or "develop" in sys.argv

setup(
    name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], keywords=cfg["keywords"],
    long_description=Path("README.md").read_text(encoding="utf-8"), long_description_content_type="text/markdown",
    author=cfg["author"], url=cfg["git_url"], license="Apache-2.0",
    classifiers=[f"Development Status :: {cfg['status']} - {status}", f"Intended Audience :: {cfg['audience']}",
                 f"Natural Language :: {cfg['language']}", "Programming Language :: Python :: 3"],
    package_dir={"": "."},  # editable installs are then a path, so that the folder of a clone is not taken for the package
    packages=find_packages(include=[lib, f"{lib}.*"], exclude=[f"{lib}.dev", f"{lib}.dev.*"]),
    scripts=sorted(glob("tools/info_nas_*")) if in_a_clone else [],
    package_data={lib: ["data/**/*"]},
    python_requires=f">={cfg['min_python']}", install_requires=requirements, extras_require={"dev": dev},
    entry_points={"console_scripts": cfg["console_scripts"].split(), "nbdev": [f"{lib}={lib}._modidx:d"]},
    zip_safe=False,
)
