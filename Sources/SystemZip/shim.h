// Empty on purpose: libzip's headers are included by CContainer's sources only.
