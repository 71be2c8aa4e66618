__version__ = "0.2.0"

from typing import TYPE_CHECKING

if TYPE_CHECKING: # for editors and type checkers, which do not run `__getattr__`
    from .data import load_glosses as load_glosses, load_reviews as load_reviews
    from .estimator import SemiClust as SemiClust
    from .evaluate import SemiSupervisedKFold as SemiSupervisedKFold

_home = dict(SemiClust="estimator", SemiSupervisedKFold="evaluate", load_reviews="data", load_glosses="data")
__all__ = list(_home)


def __getattr__(name):
    "Load what is asked for when it is asked for: torch and transformers take seconds, and `semiclust --help` needs neither."
    if name not in _home: raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"{__name__}.{_home[name]}"), name)


def __dir__(): return sorted({*globals(), *_home})
