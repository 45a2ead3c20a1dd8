"""`pgscribe demo --api`, as somebody who tries it sees it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from urllib.parse import urljoin

import httpx

from tests.support.cli import REPOSITORY


def test_the_demo_serves_its_api_until_it_is_stopped(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "demo", "--api"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    said = []
    try:
        for line in process.stderr:
            said.append(line)
            if sum("curl" in each for each in said) == 3:
                break
        lines = [re.findall(r"Bearer (\S+)' '(\S+)'", line) for line in said if "curl" in line]
        tenants = [wait(url, token) for ((token, url),) in lines]
        shown = [{row["business_id"] for row in page["items"]} for page in tenants]
        assert all(len(each) == 1 for each in shown if each)
        assert len(set.union(*shown)) == sum(map(bool, shown)) > 1
        page = httpx.get(urljoin(lines[0][0][1], "/docs")).text
        places = re.findall(r"""(?:src|href|url)[=:] ?["']([^"']+)""", page)
        assert places
        assert all(place.startswith("/") for place in places)
        for place in places:
            assert httpx.get(urljoin(lines[0][0][1], place)).status_code == 200, place
    finally:
        process.send_signal(signal.SIGINT)
        said.append(process.communicate(timeout=30)[1])
    assert process.returncode == 0, "".join(said)


def wait(url: str, token: str) -> dict[str, list[dict[str, str]]]:
    """The answer, once the server is there."""
    transport = httpx.HTTPTransport(retries=8)
    with httpx.Client(transport=transport, timeout=30) as client:
        answer = client.get(url, headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200, answer.text
    return answer.json()
