"""Calls of Tencent Cloud's API, signed (TC3-HMAC-SHA256) with the temporary credentials of the machine's CAM role.

So no lasting credential is on the disk. Only the standard library is used, as it is what every image has.
"""
import hashlib, hmac, json, os, time, urllib.request

METADATA = os.environ.get("RUSTFS_METADATA", "http://metadata.tencentyun.com")


def sha(data):
    return hashlib.sha256(data).hexdigest()


def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def fetch(request):
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def credentials(role):
    """Valid for hours; asking each time is simpler than to know when they end."""
    return fetch(METADATA + "/latest/meta-data/cam/security-credentials/" + role)


def authorization(service, host, kind, body, key, now):
    date = time.strftime("%Y-%m-%d", time.gmtime(now))
    scope = date + "/" + service + "/tc3_request"
    canonical = "\n".join(
        ["POST", "/", "", "content-type:" + kind, "host:" + host, "", "content-type;host", sha(body)])
    signing_key = mac(mac(mac(("TC3" + key["TmpSecretKey"]).encode(), date), service), "tc3_request")
    to_sign = "\n".join(["TC3-HMAC-SHA256", str(now), scope, sha(canonical.encode())])
    return "TC3-HMAC-SHA256 Credential=%s/%s, SignedHeaders=content-type;host, Signature=%s" % (
        key["TmpSecretId"], scope, mac(signing_key, to_sign).hex())


def call(endpoint, action, key, body, headers):
    """action: (service, version, name). The answer, or OSError with the cloud's own code and words."""
    service, version, name = action
    host = endpoint.split("//")[1]
    now = int(time.time())
    headers = dict(headers, **{
        "Authorization": authorization(service, host, headers["Content-Type"], body, key, now), "Host": host,
        "X-TC-Action": name, "X-TC-Version": version, "X-TC-Timestamp": str(now), "X-TC-Token": key["Token"]})
    answer = fetch(urllib.request.Request(endpoint, body, headers))["Response"]
    if "Error" in answer:
        raise OSError("%(Code)s: %(Message)s" % answer["Error"])
    return answer
