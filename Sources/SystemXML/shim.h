// Empty on purpose: libxml2's headers are included by CXML's sources only.
