"""Documents of S3: written from what is wanted, and read so that two that mean the same are equal."""
import json
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape


def xml(tag, *inner):
    return "<%s>%s</%s>" % (tag, "".join(inner), tag)


def text(tag, value):
    return xml(tag, escape(str(value)))


def tag_of(element):
    return element.tag.split("}")[-1]


def meaning(element):
    """An element without namespace, empty parts and the order of its parts."""
    inner = sorted((part for part in map(meaning, element) if part[1]), key=repr)
    return tag_of(element), inner or (element.text or "").strip()


def parts(document, tag):
    """What the elements of a name right below the root mean; nothing if there is no document."""
    if not document:
        return []
    found = (element for element in ElementTree.fromstring(document) if tag_of(element) == tag)
    return sorted(map(meaning, found), key=repr)


def value(document, tag):
    found = parts(document, tag)
    return found[0][1] if found else None


def names(document):
    """The names of the buckets in a listing of them."""
    return {element.text for element in ElementTree.fromstring(document).iter() if tag_of(element) == "Name"}


def json_value(document):
    return json.loads(document) if document else None


def json_text(value):
    return json.dumps(value, sort_keys=True).encode()
