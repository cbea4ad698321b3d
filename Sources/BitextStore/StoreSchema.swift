/// The tables of a store, as SQL that explains itself: SQLite keeps the comments, and `.schema` shows them.
///
/// Tables are kept in order of their keys, so what belongs to one document lies together.
enum StoreSchema {
  /// Marks a file of SQLite as a store: `BITX`.
  static let applicationID = 0x4249_5458
  /// Rises when a column changes its meaning or goes away.
  static let version = 3

  static let tables = """
    CREATE TABLE batch (
      settings TEXT NOT NULL,   -- a digest of the options; --resume goes on only with the same
      version TEXT NOT NULL,    -- of bitext
      icu_version TEXT NOT NULL,
      is_finished INTEGER NOT NULL  -- 1 when every document of the input has been done
    );
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,   -- the place in the input, from 1
      name TEXT NOT NULL,       -- of the document, as records and messages call it
      source_name TEXT,         -- the file or page of each side; equal for one page with both languages
      target_name TEXT,
      source_language TEXT,     -- this and all that follows is NULL for a document that failed
      target_language TEXT,
      source_encoding TEXT,     -- what the file was in before
      target_encoding TEXT,
      layout TEXT,              -- block-sequential, interleaved, inline or separate
      bytes INTEGER,            -- of input
      sentence_beads INTEGER,
      null_beads INTEGER,       -- of these, beads of sentences with text on one side only
      outcome_count INTEGER,
      silenced_gaps INTEGER,    -- gaps that a baseline lists, which are not in the table of gaps
      input TEXT,               -- a digest of the bytes of the input, by which --resume knows it again
      warning TEXT,             -- what makes the report doubtful, or NULL
      members TEXT,             -- a JSON object of the unknown members of the document's line, or NULL
      digest TEXT NOT NULL      -- of all rows of the document, by which --resume knows that they are as they were
    );
    CREATE TABLE failures (
      document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
      code TEXT NOT NULL,       -- such as one-language, unreadable, malformed
      message TEXT NOT NULL,
      remedy TEXT,
      file TEXT,
      line INTEGER,
      "column" INTEGER,         -- in bytes, from 1
      "offset" INTEGER          -- in bytes, from 0
    );
    CREATE TABLE beads (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      level TEXT NOT NULL,      -- paragraph or sentence
      position INTEGER NOT NULL,  -- among the document's beads of the level, from 0
      type TEXT NOT NULL,       -- such as 2-1
      source_first INTEGER NOT NULL,  -- the first segment's index, from 0
      source_count INTEGER NOT NULL,  -- how many segments; 0 on the empty side of a null bead
      target_first INTEGER NOT NULL,
      target_count INTEGER NOT NULL,
      probability REAL NOT NULL,  -- 0 to 1
      cost INTEGER NOT NULL,    -- milli-nats, -1000 ln p
      source_line INTEGER,      -- of the first segment, from 1; NULL on an empty side
      target_line INTEGER,
      source_text TEXT NOT NULL,  -- on one line
      target_text TEXT NOT NULL,
      PRIMARY KEY (document, level, position)
    ) WITHOUT ROWID;
    CREATE TABLE outcomes (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      position INTEGER NOT NULL,  -- among the document's outcomes, from 0
      number INTEGER,           -- NULL for a bullet
      level INTEGER NOT NULL,   -- 0 for an outcome of the release, 1 for an item of it, and so on
      parent INTEGER,           -- the position of the outcome that this one is an item of
      source_label TEXT,        -- NULL, as all of the side, where a side lacks the outcome
      target_label TEXT,
      source_heading TEXT,
      target_heading TEXT,
      source_line INTEGER,
      target_line INTEGER,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    CREATE TABLE mentions (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      outcome INTEGER NOT NULL, -- the position of the outcome
      side TEXT NOT NULL,       -- source or target
      position INTEGER NOT NULL,  -- among the mentions of the side of the outcome, from 0
      kind TEXT NOT NULL,       -- party, date, deadline, amount or commitment
      value TEXT NOT NULL,      -- the same in both languages, such as 2016-06-14
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (document, outcome, side, position)
    ) WITHOUT ROWID;
    CREATE TABLE declared_counts (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      position INTEGER NOT NULL,
      side TEXT NOT NULL,
      value INTEGER NOT NULL,   -- how many outcomes the text says there are
      counted INTEGER NOT NULL, -- how many there are
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    CREATE TABLE gaps (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      position INTEGER NOT NULL,  -- among the document's gaps, from 0
      identifier TEXT NOT NULL, -- stays the same after edits elsewhere in the text
      kind TEXT NOT NULL,       -- such as missing, number, truncated
      severity TEXT NOT NULL,   -- note, warning or error
      probability REAL,         -- NULL where it is a fact of the text
      message TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    CREATE TABLE gap_spans (
      document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
      gap INTEGER NOT NULL,     -- the position of the gap
      side TEXT NOT NULL,
      position INTEGER NOT NULL,  -- among the spans of the side of the gap, from 0
      "start" INTEGER NOT NULL, -- half-open, in bytes of the page as UTF-8
      "end" INTEGER NOT NULL,
      line INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (document, gap, side, position)
    ) WITHOUT ROWID;
    -- Gaps with the names of their documents and the text that they point at.
    CREATE VIEW gap_list AS
    SELECT d.name AS document, g.severity, g.kind, g.identifier, g.probability, g.message,
      (SELECT line FROM gap_spans WHERE document = d.id AND gap = g.position AND side = 'source'
        ORDER BY position LIMIT 1) AS source_line,
      (SELECT line FROM gap_spans WHERE document = d.id AND gap = g.position AND side = 'target'
        ORDER BY position LIMIT 1) AS target_line,
      (SELECT group_concat(text, ' … ') FROM gap_spans
        WHERE document = d.id AND gap = g.position AND side = 'source') AS source_text,
      (SELECT group_concat(text, ' … ') FROM gap_spans
        WHERE document = d.id AND gap = g.position AND side = 'target') AS target_text
    FROM gaps g JOIN documents d ON d.id = g.document;
    """

  /// Made when all documents are there, which takes a fraction of the time.
  static let indexes = """
    CREATE INDEX IF NOT EXISTS documents_by_name ON documents (name);
    CREATE INDEX IF NOT EXISTS beads_by_probability ON beads (level, probability);
    CREATE INDEX IF NOT EXISTS beads_by_type ON beads (level, type);
    CREATE INDEX IF NOT EXISTS gaps_by_kind ON gaps (kind, severity);
    CREATE INDEX IF NOT EXISTS gaps_by_identifier ON gaps (identifier);
    CREATE INDEX IF NOT EXISTS mentions_by_value ON mentions (kind, value);
    CREATE INDEX IF NOT EXISTS failures_by_code ON failures (code);
    """
}
