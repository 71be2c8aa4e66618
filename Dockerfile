# semiclust on a CPU: docker build -t semiclust . && docker run --rm -v "$PWD:/data" semiclust --help
FROM python:3.12-slim
# The index of PyTorch's CPU builds, which its page "Get started" names. Without it pip takes the build with CUDA.
ARG PIP_EXTRA_INDEX_URL
WORKDIR /src
COPY . .
RUN pip install .
# The encoder multilingual-e5-small is converted once, not in each run; it is there on x86-64.
RUN python -c "from semiclust.multilingual import find_e5_file, multilingual_encoder; find_e5_file() and multilingual_encoder()"
WORKDIR /data
ENTRYPOINT ["semiclust"]
