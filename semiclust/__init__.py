__version__ = "0.1.0"

_home = dict(SemiClust="estimator", SemiSupervisedKFold="evaluate", load_reviews="data", load_glosses="data")
__all__ = list(_home)


def __getattr__(name):
    "Load what is asked for when it is asked for: torch and transformers take seconds, and `semiclust --help` needs neither."
    if name not in _home: raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module
    return getattr(import_module(f"{__name__}.{_home[name]}"), name)


def __dir__(): return sorted({*globals(), *_home})
