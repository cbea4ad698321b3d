// The room is described in Sources/Bitext/Bitext.docc/Architecture.md.
