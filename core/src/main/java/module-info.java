/**
 * What is true: the facts about cadres and units, and the policies by which they are judged.
 *
 * <p>Everything here is an immutable value. Nothing computes a score, logs, or reads a clock.
 */
@SuppressWarnings("module") // the scoring module is compiled after this one
module io.github.thuocdo.core {
    requires transitive com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.thuocdo.core.cadre;
    exports io.github.thuocdo.core.catalogue;
    exports io.github.thuocdo.core.classification;
    exports io.github.thuocdo.core.conduct;
    exports io.github.thuocdo.core.consequence;
    exports io.github.thuocdo.core.evaluation;
    exports io.github.thuocdo.core.followup;
    exports io.github.thuocdo.core.law;
    exports io.github.thuocdo.core.number;
    exports io.github.thuocdo.core.observation;
    exports io.github.thuocdo.core.organization;
    exports io.github.thuocdo.core.period;
    exports io.github.thuocdo.core.policy;
    exports io.github.thuocdo.core.policy.condition;
    exports io.github.thuocdo.core.policy.measure;
    exports io.github.thuocdo.core.policy.rule;
    exports io.github.thuocdo.core.policy.standard;
    exports io.github.thuocdo.core.rating;
    exports io.github.thuocdo.core.promise;
    exports io.github.thuocdo.core.task;
    exports io.github.thuocdo.core.unit;
    exports io.github.thuocdo.core.validity;
    exports io.github.thuocdo.core.document to
            io.github.thuocdo.scoring;
    exports io.github.thuocdo.core.text to
            io.github.thuocdo.scoring;
}
