package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Shape;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TextScalar;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A scorecard as a text: what was recorded, to be held against what comes out of its dossier now. */
final class SealedScorecard {

    private static final ImmutableList<String> FIELDS = Stream.concat(
                    Shape.of(DeclaredType.of(ScorecardForm.Card.class)).names().stream(), Stream.of(FactsSeal.FIELD))
            .collect(toImmutableList());

    private static final ImmutableSet<String> NOT_COMPARED = ImmutableSet.of("library", "dossier", FactsSeal.FIELD);

    private static final BilingualText UNKNOWN_POLICY = new BilingualText(
            "phải là mã băm của một bộ quy tắc kèm theo thư viện hoặc có trong sổ dùng để đọc; hãy đọc với sổ quy tắc"
                    + " có bộ quy tắc của phiếu điểm, hoặc đối chiếu lại (replay) để biết bộ quy tắc nào đã khác đi;"
                    + " với bộ đọc Jackson, hãy tạo mô-đun với PolicyBook có bộ quy tắc này",
            "must be the hash of a policy that the library ships or of one in the book by which it is read; read it"
                    + " with a book that has the policy of the scorecard, or replay it to learn which policy has changed;"
                    + " under a mapper, register a module made of a PolicyBook that has it");

    private final TextMap recorded;
    private final String library;
    private final ScorecardForm.Seal seal;
    private final Dossier dossier;

    private SealedScorecard(TextMap recorded, String library, ScorecardForm.Seal seal, Dossier dossier) {
        this.recorded = recorded;
        this.library = library;
        this.seal = seal;
        this.dossier = dossier;
    }

    /** Reads what the scorecard is computed from; the rest is compared. */
    static Optional<SealedScorecard> read(PartReader parts, TextNode at) {
        return parts.fields(at, FIELDS).flatMap(fields -> {
            Optional<String> library = read(parts, fields, "library", String.class);
            Optional<ScorecardForm.Seal> seal = read(parts, fields, "policy", ScorecardForm.Seal.class);
            Optional<Dossier> dossier = read(parts, fields, "dossier", Dossier.class);
            return library.flatMap(
                    by -> seal.flatMap(policy -> dossier.map(facts -> new SealedScorecard(fields, by, policy, facts))));
        });
    }

    static Optional<ImmutableList<SealedScorecard>> all(PartReader parts, TextNode at) {
        return parts.attempt(at::asItems)
                .map(cards -> cards.stream()
                        .flatMap(card -> read(parts, card).stream())
                        .collect(toImmutableList()));
    }

    private static <T> Optional<T> read(PartReader parts, TextMap fields, String name, Class<T> type) {
        return parts.required(fields, name).flatMap(value -> parts.read(value, type));
    }

    /** Scores the dossier again; the first difference is refused. */
    Scorecard proved(ScoringEngine engine) {
        try {
            return provedBy(engine);
        } catch (TreeRefusal difference) {
            throw JsonRefusal.of(difference);
        }
    }

    /**
     * Scores the dossier again.
     *
     * @throws TreeRefusal at the first difference
     */
    Scorecard provedBy(ScoringEngine engine) {
        Policy policy = engine.policy();
        TextMap named = recorded.required("policy").asMap();
        if (!seal.id().equals(policy.id())) {
            throw named.required("id")
                    .refused(new BilingualText(
                            "phải là " + policy.id() + ", bộ quy tắc dùng để đọc",
                            "must be " + policy.id() + ", the policy by which it is read"));
        }
        if (!seal.hash().equals(policy.contentHash())) {
            throw named.required("hash")
                    .refused(new BilingualText(
                            "phải là " + policy.contentHash() + ", mã băm của bộ quy tắc dùng để đọc",
                            "must be " + policy.contentHash() + ", the hash of the policy by which it is read"));
        }
        FactsSeal.check(recorded, facts());
        Scorecard card = recorded.required("dossier").checked(() -> engine.score(dossier));
        TextMap recomputed = PartWriter.written(card).asMap();
        Recomputed origin =
                new Recomputed(new BilingualText("hồ sơ theo " + seal.id(), "its dossier under " + seal.id()));
        recomputed.entries().forEach(field -> {
            // The seal covers both: the version may be another one, and a later one may write facts in another form.
            if (!NOT_COMPARED.contains(field.key())) {
                origin.compare(recorded.required(field.key()), field.value());
            }
        });
        recorded.unknown(recomputed.keys()).findFirst().ifPresent(more -> {
            throw more;
        });
        return card;
    }

    /**
     * Returns the policy that the scorecard names: that of its hash, or one of its identifier under the readings that it names.
     *
     * @throws TreeRefusal if it is none of these policies
     */
    Policy policyAmong(ImmutableList<Policy> policies) {
        return among(policies.stream())
                .orElseThrow(() ->
                        recorded.required("policy").asMap().required("hash").refused(UNKNOWN_POLICY));
    }

    /** What it is computed from, written anew. */
    private TextMap facts() {
        Place nowhere = Place.ofFile("");
        return new TextMap(
                ImmutableList.of(
                        new TextMap.Entry("library", nowhere, TextScalar.quoted(library, nowhere)),
                        new TextMap.Entry("policy", nowhere, PartWriter.written(seal)),
                        new TextMap.Entry("dossier", nowhere, PartWriter.written(dossier))),
                nowhere);
    }

    Replay replay(PolicyBook book) {
        Optional<PolicyEntry> known = book.entryByHash(seal.hash())
                .filter(entry -> entry.policy().id().equals(seal.id()))
                .or(() -> book.entryById(seal.id()));
        if (known.isEmpty()) {
            return new Replay.PolicyMissing(library, seal.id(), seal.hash());
        }
        Policy policy = known.get().policy();
        if (!policy.contentHash().equals(seal.hash())) {
            return new Replay.PolicyDiffers(library, seal.hash(), known.get(), restored(policy));
        }
        ScoringEngine engine = ScoringEngine.of(policy);
        try {
            return new Replay.Reproduced(library, proved(engine));
        } catch (JsonRefusal difference) {
            return new Replay.ResultDiffers(library, difference);
        }
    }

    private Optional<Policy> restored(Policy known) {
        return among(Stream.concat(StandardPolicies.byId(seal.id()).stream(), Stream.of(known)));
    }

    private Optional<Policy> among(Stream<Policy> known) {
        return known.filter(policy -> policy.id().equals(seal.id()))
                .flatMap(policy -> Stream.concat(Stream.of(policy), read(policy).stream()))
                .filter(policy -> policy.contentHash().equals(seal.hash()))
                .findFirst();
    }

    /** The policy under the readings recorded; empty when it does not have them. */
    private Optional<Policy> read(Policy edition) {
        Policy policy = edition;
        for (Map.Entry<String, ScorecardForm.Choice> choice : seal.readings().entrySet()) {
            try {
                policy = policy.reading(
                        choice.getKey(),
                        choice.getValue().reading(),
                        choice.getValue().by());
            } catch (IllegalArgumentException otherRules) {
                return Optional.empty();
            }
        }
        return Optional.of(policy);
    }
}
