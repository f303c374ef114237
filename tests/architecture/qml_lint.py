"""`python -m tests.architecture.qml_lint`: Qt's own QML checker, which is told what the presenters offer to QML.

Without those types qmllint cannot know a presenter and lets every misspelt property pass; with them it names the wrong
one and proposes the right one. Any warning fails.
"""

import ast
import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import PySide6

from tests.architecture.repository import ROOT, files, imported_names

TYPES = ROOT / "build/qml_types"
TOOLS = Path(sys.executable).parent
QT = Path(PySide6.__file__).parent
METATYPES = QT / "Qt/metatypes"
FOREIGN = ("core", "gui", "network", "qml", "qmlmodels", "quick")
"""The Qt modules whose classes stand in the presenters' properties and slots."""

SEEN_BY_QML = {"list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}
"""How Qt hands these types of Python to QML."""


def main() -> int:
    write_types(files(".py"), TYPES)
    found = lint(files(".qml"), TYPES)
    sys.stdout.write(found)
    return 1 if found else 0


def write_types(python_files: Iterable[Path], folder: Path) -> None:
    """A qmldir and a qmltypes file for each `QML_IMPORT_NAME`, from all the Python files that carry it."""
    modules: dict[str, list[Path]] = defaultdict(list)
    for path in python_files:
        name = qml_import_name(path)
        if name is not None:
            modules[name].append(path)
    for name, paths in modules.items():
        _write_module(name, paths, folder.joinpath(*name.split(".")))


def qml_import_name(path: Path) -> str | None:
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        match node:
            case ast.Assign(targets=[ast.Name(id="QML_IMPORT_NAME")], value=ast.Constant(value=str(name))):
                return name
    return None


def lint(qml_files: Iterable[Path], types: Path) -> str:
    """What qmllint has to say; nothing when all is well."""
    paths = [str(path) for path in qml_files]
    if not paths:
        return ""
    command = [str(QT / "qmllint"), "-I", ".", "-I", str(types), "--max-warnings", "0", *paths]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    said = done.stdout + done.stderr
    return said if done.returncode == 0 else said or f"qmllint ended with {done.returncode} and without a word\n"


def _bases_first(paths: list[Path]) -> list[Path]:
    """A presenter may inherit from a file beside it; the tool only knows the classes of the files before."""
    names = {".".join(path.with_suffix("").parts[len(ROOT.parts) :]): path for path in paths}
    needs = {path: {names[name] for name in imported_names(path) if name in names} for path in paths}
    return list(TopologicalSorter(needs).static_order())


def _plain_copy(path: Path, copy: Path) -> Path:
    """WORKAROUND: pyside6-metaobjectdump (6.11, 6.12) only knows properties whose type and reader are plain names."""
    tree = _PlainProperties().visit(ast.parse(path.read_text(encoding="utf-8")))
    copy.write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")
    return copy


class _PlainProperties(ast.NodeTransformer):
    """`Property("QVariant", lambda self: ...)` becomes `Property(QVariant, read)`, which declares the same to QML."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        if isinstance(node.func, ast.Name) and node.func.id == "Property":
            node.args = [self._plain(argument) for argument in node.args]
        return node

    def _plain(self, argument: ast.expr) -> ast.expr:
        match argument:
            case ast.Name(id=name) if name in SEEN_BY_QML:
                return ast.Name(SEEN_BY_QML[name])
            case ast.Constant(value=str(name)) | ast.Attribute(attr=name):
                return ast.Name(name)
            case ast.Lambda():
                return ast.Name("read")
        return argument


def _mark_constants(dumped: Path, paths: list[Path]) -> None:
    """WORKAROUND: pyside6-metaobjectdump (6.11, 6.12) forgets `constant=True`, and qmllint then expects a signal."""
    constants = {name for path in paths for name in _constants(ast.parse(path.read_text(encoding="utf-8")))}
    modules = json.loads(dumped.read_text(encoding="utf-8"))
    for described in (each for module in modules for each in module["classes"]):
        for shown in described.get("properties", ()):
            shown["constant"] = (described["className"], shown["name"]) in constants
    dumped.write_text(json.dumps(modules), encoding="utf-8")


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Class and name of every property that never changes, assigned or decorated."""
    for made in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for member in made.body:
            match member:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(keywords=keywords)):
                    pass
                case ast.FunctionDef(name=name, decorator_list=[ast.Call(keywords=keywords)]):
                    pass
                case _:
                    continue
            if any(keyword.arg == "constant" for keyword in keywords):
                yield made.name, name


def _write_module(name: str, paths: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    dumped = folder / "metaobjects.json"
    plain = [_plain_copy(path, folder / f"{turn}_{path.name}") for turn, path in enumerate(_bases_first(paths))]
    subprocess.run([TOOLS / "pyside6-metaobjectdump", "--quiet", "-o", dumped, *plain], check=True)
    _mark_constants(dumped, paths)
    foreign = ",".join(str(METATYPES / f"qt6{module}_metatypes.json") for module in FOREIGN)
    versions = ["--import-name", name, "--major-version", "1", "--minor-version", "0"]
    outcome = ["--generate-qmltypes", str(folder / "types.qmltypes"), "-o", str(folder / "registration.cpp")]
    registrar = [str(TOOLS / "pyside6-qmltyperegistrar"), *versions, *outcome, "--foreign-types", foreign, str(dumped)]
    subprocess.run(registrar, check=True)
    (folder / "qmldir").write_text(f"module {name}\ntypeinfo types.qmltypes\ndepends QtQuick\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
