package io.github.thuocdo.scoring.json;

/** What stands at one place of a text. */
enum JsonPart {
    OBJECT,
    OBJECT_END,
    ARRAY,
    ARRAY_END,
    NAME,
    TEXT,
    /** A number, a truth value or null. */
    BARE,
    /** Nothing more. */
    END
}
