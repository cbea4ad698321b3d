// Empty on purpose: md4c's header is included by CMarkdown's sources only.
