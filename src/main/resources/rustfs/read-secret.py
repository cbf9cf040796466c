"""Prints a secret of SSM: read-secret.py REGION ROLE SECRET VERSION.

The request is signed (TC3-HMAC-SHA256) with the temporary credentials of the machine's CAM role, so that no lasting
credential is on the disk. Only the standard library is used, as it is what every image has.
"""
import hashlib, hmac, json, os, sys, time, urllib.error, urllib.request

METADATA = os.environ.get("RUSTFS_METADATA", "http://metadata.tencentyun.com")
ENDPOINTS = os.environ.get(
    "RUSTFS_SSM", "https://ssm.internal.tencentcloudapi.com https://ssm.tencentcloudapi.com").split()
TYPE = "application/json"


def sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def sign(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def fetch(request):
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def headers(host, body, region, credentials, now):
    date = time.strftime("%Y-%m-%d", time.gmtime(now))
    scope = date + "/ssm/tc3_request"
    canonical = "\n".join(
        ["POST", "/", "", "content-type:" + TYPE, "host:" + host, "", "content-type;host", sha(body)])
    key = sign(sign(sign(("TC3" + credentials["TmpSecretKey"]).encode(), date), "ssm"), "tc3_request")
    signature = sign(key, "\n".join(["TC3-HMAC-SHA256", str(now), scope, sha(canonical)])).hex()
    return {
        "Authorization": "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s"
        % (credentials["TmpSecretId"], scope, signature),
        "Content-Type": TYPE, "Host": host, "X-TC-Action": "GetSecretValue", "X-TC-Version": "2019-09-23",
        "X-TC-Region": region, "X-TC-Timestamp": str(now), "X-TC-Token": credentials["Token"]}


def read(endpoint, region, role, secret, version):
    credentials = fetch(METADATA + "/latest/meta-data/cam/security-credentials/" + role)
    body = json.dumps({"SecretName": secret, "VersionId": version})
    host = endpoint.split("//")[1]
    request = urllib.request.Request(
        endpoint, body.encode(), headers(host, body, region, credentials, int(time.time())))
    answer = fetch(request)["Response"]
    if "Error" in answer:
        raise OSError("%(Code)s: %(Message)s" % answer["Error"])
    return answer["SecretString"]


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
