-- The ledger. Amounts are in minor units of the currency beside them, days are counted from 1970-01-01,
-- quantities, prices and rates are decimal text. What was issued, paid, placed, said or written down never changes:
-- the triggers at the end see to it, whoever writes.

CREATE TABLE meta (
    only          INTEGER PRIMARY KEY CHECK (only = 1),
    ledger        TEXT    NOT NULL,             -- a random name, the same in every copy
    next_document INTEGER NOT NULL DEFAULT 1,   -- drafts and documents share their ids
    horizon       INTEGER,                      -- the latest day of any fact
    head          TEXT    NOT NULL              -- hash of the newest journal entry
) STRICT;

CREATE TABLE journal (
    id       INTEGER PRIMARY KEY,
    at       TEXT    NOT NULL,                  -- UTC
    day      INTEGER NOT NULL,
    what     TEXT    NOT NULL,
    subject  INTEGER,                           -- id of the row it is about
    before   TEXT    CHECK (before IS NULL OR json_valid(before)),
    after    TEXT    CHECK (after IS NULL OR json_valid(after)),
    reverses INTEGER UNIQUE REFERENCES journal (id),
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL                   -- SHA-256 of [previous, id, at, day, what, subject, before, after, reverses]
) STRICT;

CREATE TABLE client (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    data     TEXT NOT NULL,
    code     TEXT NOT NULL UNIQUE GENERATED ALWAYS AS (data ->> '$.code') STORED,
    name     TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.name') STORED,
    kind     TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.kind') STORED,
    country  TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.address.country') STORED,
    standing TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.standing') STORED
) STRICT;

CREATE TABLE draft (
    id     INTEGER PRIMARY KEY,
    client INTEGER NOT NULL REFERENCES client (id),
    data   TEXT    NOT NULL
) STRICT;
CREATE INDEX draft_client ON draft (client);

-- A series of numbers without gaps: a pattern with its year filled in.
CREATE TABLE series (
    id   INTEGER PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE,
    last INTEGER NOT NULL
) STRICT;

-- Issued invoices and credit notes. Amounts are positive for both.
CREATE TABLE document (
    id          INTEGER PRIMARY KEY,
    client      INTEGER NOT NULL REFERENCES client (id),
    currency    TEXT    NOT NULL CHECK (length(currency) = 3),
    issue_day   INTEGER NOT NULL,
    due_day     INTEGER NOT NULL,
    gross       INTEGER NOT NULL CHECK (gross > 0),
    credit_note INTEGER NOT NULL CHECK (credit_note IN (0, 1)),
    imported    INTEGER NOT NULL CHECK (imported IN (0, 1)),
    number      TEXT    NOT NULL UNIQUE,
    net         INTEGER,                        -- unknown for some that were imported
    vat         INTEGER,
    series      INTEGER REFERENCES series (id), -- own documents only
    place       INTEGER,
    original    INTEGER REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    vat_case    TEXT,
    delivered   INTEGER,
    reference   TEXT,
    po_number   TEXT,
    note        TEXT,
    reason      TEXT,
    CHECK ((series IS NULL) = (place IS NULL)),
    CHECK (original IS NULL OR credit_note = 1)
) STRICT;
CREATE INDEX document_client ON document (client);
CREATE INDEX document_original ON document (original) WHERE original IS NOT NULL;

CREATE TABLE line (
    document    INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    place       INTEGER NOT NULL,
    description TEXT    NOT NULL,
    quantity    TEXT    NOT NULL,
    unit        TEXT    NOT NULL,
    unit_price  TEXT    NOT NULL,
    vat_rate    TEXT    NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

-- What is charged by rate of VAT, as printed.
CREATE TABLE vat_group (
    document INTEGER NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    place    INTEGER NOT NULL,
    rate     TEXT    NOT NULL,
    base     INTEGER NOT NULL,
    vat      INTEGER NOT NULL,
    PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;

-- Money in (positive) and out (negative). Most payments name one invoice: what is placed on it at once stands in the
-- payment's own row, every other portion in `allocation`; the view `portion` shows all of them.
CREATE TABLE payment (
    id         INTEGER PRIMARY KEY,
    client     INTEGER NOT NULL REFERENCES client (id),
    currency   TEXT    NOT NULL CHECK (length(currency) = 3),
    day        INTEGER NOT NULL,
    amount     INTEGER NOT NULL CHECK (amount <> 0),
    invoice    INTEGER REFERENCES document (id), -- as named with the payment
    placed     INTEGER CHECK (placed > 0 AND placed <= amount),
    placed_day INTEGER CHECK (placed_day >= day),
    reverses   INTEGER REFERENCES payment (id),
    method     TEXT    NOT NULL,
    reference  TEXT,
    CHECK ((placed IS NULL) = (placed_day IS NULL) AND (placed IS NULL OR invoice IS NOT NULL))
) STRICT;
CREATE INDEX payment_client ON payment (client) WHERE invoice IS NULL;
CREATE INDEX payment_invoice ON payment (invoice) WHERE invoice IS NOT NULL;
CREATE UNIQUE INDEX payment_reverses ON payment (reverses) WHERE reverses IS NOT NULL;

-- A part of a payment or a credit note placed on an invoice; of neither: written off. Negative: taken back.
CREATE TABLE allocation (
    id          INTEGER PRIMARY KEY,
    invoice     INTEGER NOT NULL REFERENCES document (id),
    payment     INTEGER REFERENCES payment (id),
    credit_note INTEGER REFERENCES document (id),
    day         INTEGER NOT NULL,
    amount      INTEGER NOT NULL CHECK (amount <> 0),
    reason      TEXT,
    CHECK (payment IS NULL OR credit_note IS NULL)
) STRICT;
CREATE INDEX allocation_invoice ON allocation (invoice);
CREATE INDEX allocation_payment ON allocation (payment) WHERE payment IS NOT NULL;
CREATE INDEX allocation_credit_note ON allocation (credit_note) WHERE credit_note IS NOT NULL;
CREATE INDEX allocation_back ON allocation (invoice) WHERE amount < 0;

CREATE VIEW portion (invoice, payment, credit_note, day, amount) AS
    SELECT invoice, id, NULL, placed_day, placed FROM payment WHERE placed IS NOT NULL
    UNION ALL
    SELECT invoice, payment, credit_note, day, amount FROM allocation;

CREATE TABLE contact (
    id      INTEGER PRIMARY KEY,
    client  INTEGER NOT NULL REFERENCES client (id),
    day     INTEGER NOT NULL,
    channel TEXT    NOT NULL,
    step    TEXT,
    note    TEXT
) STRICT;
CREATE INDEX contact_client ON contact (client);

CREATE TABLE contact_item (
    contact  INTEGER NOT NULL REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    invoice  INTEGER NOT NULL REFERENCES document (id),
    open     INTEGER NOT NULL,
    currency TEXT    NOT NULL,
    PRIMARY KEY (contact, invoice)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_void (
    contact INTEGER PRIMARY KEY REFERENCES contact (id),
    day     INTEGER NOT NULL,
    reason  TEXT
) STRICT;

-- Files as they were sent; of neither a document nor a contact: a logo.
CREATE TABLE paper (
    id        INTEGER PRIMARY KEY,
    document  INTEGER UNIQUE REFERENCES document (id),
    contact   INTEGER UNIQUE REFERENCES contact (id),
    file_name TEXT    NOT NULL,
    sha256    TEXT    NOT NULL,
    bytes     BLOB    NOT NULL,
    CHECK (document IS NULL OR contact IS NULL)
) STRICT;

CREATE TABLE company (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    data TEXT    NOT NULL,
    logo INTEGER REFERENCES paper (id)
) STRICT;

-- Caches of what is open today, kept in the transaction of each write. `relance check` recounts them.
CREATE TABLE open_item (
    invoice   INTEGER PRIMARY KEY,
    client    INTEGER NOT NULL,
    currency  TEXT    NOT NULL,
    issue_day INTEGER NOT NULL,
    due_day   INTEGER NOT NULL,
    gross     INTEGER NOT NULL,
    open      INTEGER NOT NULL CHECK (open > 0),
    number    TEXT    NOT NULL
) STRICT;

CREATE TABLE open_credit (
    credit_note INTEGER NOT NULL CHECK (credit_note IN (0, 1)),
    source      INTEGER NOT NULL,               -- id of a payment or a credit note
    client      INTEGER NOT NULL,
    currency    TEXT    NOT NULL,
    day         INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    rest        INTEGER NOT NULL CHECK (rest <> 0),
    PRIMARY KEY (credit_note, source)
) STRICT, WITHOUT ROWID;

-- Nothing of the past is changed or deleted, not even by INSERT OR REPLACE.
CREATE TRIGGER journal_kept_from_update BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry never changes'); END;
CREATE TRIGGER journal_kept_from_delete BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'a journal entry is never deleted'); END;
CREATE TRIGGER journal_kept_from_replace BEFORE INSERT ON journal
    WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id OR reverses = NEW.reverses)
    BEGIN SELECT RAISE(ABORT, 'a journal entry is never replaced'); END;
CREATE TRIGGER document_kept_from_update BEFORE UPDATE ON document
    BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;
CREATE TRIGGER document_kept_from_delete BEFORE DELETE ON document
    BEGIN SELECT RAISE(ABORT, 'an issued document is never deleted'); END;
CREATE TRIGGER document_kept_from_replace BEFORE INSERT ON document
    WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR number = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'an issued document is never replaced'); END;
CREATE TRIGGER line_kept_from_update BEFORE UPDATE ON line
    BEGIN SELECT RAISE(ABORT, 'a line of an issued document never changes'); END;
CREATE TRIGGER line_kept_from_delete BEFORE DELETE ON line
    BEGIN SELECT RAISE(ABORT, 'a line of an issued document is never deleted'); END;
CREATE TRIGGER vat_group_kept_from_update BEFORE UPDATE ON vat_group
    BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;
CREATE TRIGGER vat_group_kept_from_delete BEFORE DELETE ON vat_group
    BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;
CREATE TRIGGER payment_kept_from_update BEFORE UPDATE ON payment
    BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payment_kept_from_delete BEFORE DELETE ON payment
    BEGIN SELECT RAISE(ABORT, 'a payment is never deleted'); END;
CREATE TRIGGER payment_kept_from_replace BEFORE INSERT ON payment
    WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id OR reverses = NEW.reverses)
    BEGIN SELECT RAISE(ABORT, 'a payment is never replaced'); END;
CREATE TRIGGER allocation_kept_from_update BEFORE UPDATE ON allocation
    BEGIN SELECT RAISE(ABORT, 'an allocation never changes'); END;
CREATE TRIGGER allocation_kept_from_delete BEFORE DELETE ON allocation
    BEGIN SELECT RAISE(ABORT, 'an allocation is never deleted'); END;
CREATE TRIGGER allocation_kept_from_replace BEFORE INSERT ON allocation
    WHEN EXISTS (SELECT 1 FROM allocation WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'an allocation is never replaced'); END;
CREATE TRIGGER contact_kept_from_update BEFORE UPDATE ON contact
    BEGIN SELECT RAISE(ABORT, 'a contact never changes'); END;
CREATE TRIGGER contact_kept_from_delete BEFORE DELETE ON contact
    BEGIN SELECT RAISE(ABORT, 'a contact is never deleted'); END;
CREATE TRIGGER contact_kept_from_replace BEFORE INSERT ON contact
    WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'a contact is never replaced'); END;
CREATE TRIGGER contact_item_kept_from_update BEFORE UPDATE ON contact_item
    BEGIN SELECT RAISE(ABORT, 'an item of a contact never changes'); END;
CREATE TRIGGER contact_item_kept_from_delete BEFORE DELETE ON contact_item
    BEGIN SELECT RAISE(ABORT, 'an item of a contact is never deleted'); END;
CREATE TRIGGER contact_void_kept_from_update BEFORE UPDATE ON contact_void
    BEGIN SELECT RAISE(ABORT, 'a voided contact never changes'); END;
CREATE TRIGGER contact_void_kept_from_delete BEFORE DELETE ON contact_void
    BEGIN SELECT RAISE(ABORT, 'a voided contact is never deleted'); END;
CREATE TRIGGER contact_void_kept_from_replace BEFORE INSERT ON contact_void
    WHEN EXISTS (SELECT 1 FROM contact_void WHERE contact = NEW.contact)
    BEGIN SELECT RAISE(ABORT, 'a voided contact is never replaced'); END;
CREATE TRIGGER paper_kept_from_update BEFORE UPDATE ON paper
    BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END;
CREATE TRIGGER paper_kept_from_delete BEFORE DELETE ON paper
    BEGIN SELECT RAISE(ABORT, 'a kept file is never deleted'); END;
CREATE TRIGGER paper_kept_from_replace BEFORE INSERT ON paper
    WHEN EXISTS (SELECT 1 FROM paper WHERE id = NEW.id OR document = NEW.document OR contact = NEW.contact)
    BEGIN SELECT RAISE(ABORT, 'a kept file is never replaced'); END;

-- Lines and items come before what they belong to, in one transaction; later there are no more.
CREATE TRIGGER line_in_time BEFORE INSERT ON line
    WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.document)
    BEGIN SELECT RAISE(ABORT, 'an issued document gets no further line'); END;
CREATE TRIGGER vat_group_in_time BEFORE INSERT ON vat_group
    WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.document)
    BEGIN SELECT RAISE(ABORT, 'an issued document never changes'); END;
CREATE TRIGGER contact_item_in_time BEFORE INSERT ON contact_item
    WHEN EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact)
    BEGIN SELECT RAISE(ABORT, 'a contact gets no further item'); END;
