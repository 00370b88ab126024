package io.github.thuocdo.scoring.json;

import io.github.thuocdo.scoring.tree.TextMap;

/** A scorecard that was altered by somebody who can set a seal, or that another version sealed. */
final class Resealed {

    private Resealed() {}

    static String text(String altered) {
        return JsonText.text(FactsSeal.sealed((TextMap) DocumentFormat.taken(JsonTree.of(altered))));
    }
}
