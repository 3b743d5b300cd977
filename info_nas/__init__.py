__version__ = "0.1.0"

import warnings
warnings.filterwarnings('ignore', '`torch.jit.script` is deprecated', FutureWarning) # every import of torch-geometric says so twice
