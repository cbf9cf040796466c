"""Signs requests as S3 wants them: AWS Signature Version 4, with the digest of the body in the signature.

Only the standard library is used, as it is what every image has.
"""
import collections, hashlib, hmac, time, urllib.parse

Key = collections.namedtuple("Key", "access secret")
# The path is written as in the address, without escapes; query and headers are dictionaries of texts.
Request = collections.namedtuple("Request", "method path query headers body")


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def escaped(text, keep=""):
    return urllib.parse.quote(text, safe="-_.~" + keep)


def query_string(query):
    return "&".join("%s=%s" % pair for pair in sorted((escaped(name), escaped(query[name])) for name in query))


def signature_of(key, scope, text):
    result = ("AWS4" + key.secret).encode()
    for part in scope.split("/") + [text]:
        result = hmac.new(result, part.encode(), hashlib.sha256).digest()
    return result.hex()


def signed_headers(request, key, region, now):
    """All headers of the request, which has to name its host, with the signature among them."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
    headers = {name.lower(): value.strip() for name, value in request.headers.items()}
    headers.update({"x-amz-date": stamp, "x-amz-content-sha256": sha256(request.body)})
    names = ";".join(sorted(headers))
    canonical = "\n".join(
        [request.method, escaped(request.path, "/"), query_string(request.query)]
        + ["%s:%s" % (name, headers[name]) for name in sorted(headers)]
        + ["", names, headers["x-amz-content-sha256"]])
    scope = "%s/%s/s3/aws4_request" % (stamp[:8], region)
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, sha256(canonical.encode())])
    headers["authorization"] = "AWS4-HMAC-SHA256 Credential=%s/%s,SignedHeaders=%s,Signature=%s" % (
        key.access, scope, names, signature_of(key, scope, text))
    return headers
