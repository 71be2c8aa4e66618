"`python -m semiclust` is the same as `semiclust`."
from semiclust.cli import main

if __name__ == "__main__": raise SystemExit(main())
