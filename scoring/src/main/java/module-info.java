/**
 * What follows from the facts under a policy: scorecards, classifications and their explanations.
 */
module io.github.thuocdo.scoring {
    requires com.google.common;
    requires org.slf4j;
    requires transitive io.github.thuocdo.core;
    requires static com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind;
    requires static net.jqwik.api;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static org.snakeyaml.engine.v2;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.github.thuocdo.scoring;
    exports io.github.thuocdo.scoring.assembly;
    exports io.github.thuocdo.scoring.casefile;
    exports io.github.thuocdo.scoring.classify;
    exports io.github.thuocdo.scoring.completeness;
    exports io.github.thuocdo.scoring.consequence;
    exports io.github.thuocdo.scoring.coverage;
    exports io.github.thuocdo.scoring.crossrating;
    exports io.github.thuocdo.scoring.difference;
    exports io.github.thuocdo.scoring.dossier;
    exports io.github.thuocdo.scoring.expectation;
    exports io.github.thuocdo.scoring.followup;
    exports io.github.thuocdo.scoring.impact;
    exports io.github.thuocdo.scoring.invariant;
    exports io.github.thuocdo.scoring.json;
    exports io.github.thuocdo.scoring.monitoring;
    exports io.github.thuocdo.scoring.notice;
    exports io.github.thuocdo.scoring.outcome;
    exports io.github.thuocdo.scoring.paper;
    exports io.github.thuocdo.scoring.procedure;
    exports io.github.thuocdo.scoring.promise;
    exports io.github.thuocdo.scoring.reconsideration;
    exports io.github.thuocdo.scoring.refusal;
    exports io.github.thuocdo.scoring.scrutiny;
    exports io.github.thuocdo.scoring.specimen;
    exports io.github.thuocdo.scoring.statistics;
    exports io.github.thuocdo.scoring.testkit;
    exports io.github.thuocdo.scoring.work;
}
