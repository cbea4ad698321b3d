// Empty on purpose: ICU's headers are included by CICU's sources only.
