__version__ = "0.1.0"

import warnings
from importlib import import_module

warnings.filterwarnings('ignore', '`torch.jit.script` is deprecated', FutureWarning) # every import of torch-geometric says so twice

_FRONT_DOOR = dict( # name -> module that it comes from, imported when the name is used
    ModelSpec='spaces.nasbench101',
    nasbench101='spaces.nasbench101',
    nasbench201='spaces.nasbench201',
    Bench='bench',
    ArchEmbedder='latent',
    PerformancePredictor='prediction')

def __getattr__(name):
    if name not in _FRONT_DOOR: raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    return getattr(import_module(f'{__name__}.{_FRONT_DOOR[name]}'), name)

def __dir__(): return sorted([*globals(), *_FRONT_DOOR])
