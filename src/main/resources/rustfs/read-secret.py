"""Prints a secret of SSM: read-secret.py REGION ROLE SECRET VERSION."""
import json, os, sys, time

import tencent_api

ENDPOINTS = os.environ.get(
    "RUSTFS_SSM", "https://ssm.internal.tencentcloudapi.com https://ssm.tencentcloudapi.com").split()
ACTION = ("ssm", "2019-09-23", "GetSecretValue")


def read(endpoint, region, role, secret, version):
    body = json.dumps({"SecretName": secret, "VersionId": version}).encode()
    headers = {"Content-Type": "application/json", "X-TC-Region": region}
    return tencent_api.call(endpoint, ACTION, tencent_api.credentials(role), body, headers)["SecretString"]


# A new role takes some seconds until it may read, hence the patience.
problem = None
for attempt in range(int(os.environ.get("RUSTFS_ATTEMPTS", "30"))):
    for endpoint in ENDPOINTS:
        try:
            print(read(endpoint, *sys.argv[1:5]))
            sys.exit(0)
        except (OSError, KeyError, ValueError) as error:
            problem = error
    time.sleep(int(os.environ.get("RUSTFS_PAUSE_SECONDS", "10")))
sys.exit("%s cannot be read: %s" % (sys.argv[3], problem))
