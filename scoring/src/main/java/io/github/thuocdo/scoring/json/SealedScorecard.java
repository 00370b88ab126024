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
import io.github.thuocdo.scoring.tree.TextList;
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

    private static final BilingualText UNKNOWN = new BilingualText(
            "phải là bộ quy tắc đã được phát hành cùng thư viện hoặc có trong PolicyBook của mô-đun Jackson;"
                    + " hãy tạo mô-đun với PolicyBook có bộ quy tắc này",
            "must be a policy that is shipped or stands in the book of the Jackson module;"
                    + " register a module made of a PolicyBook that has it");

    private static final ImmutableSet<String> NOT_COMPARED = ImmutableSet.of("library", "dossier", FactsSeal.FIELD);

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

    private Scorecard provedBy(ScoringEngine engine) {
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
        recomputed.entries().forEach(field -> {
            // The seal covers both: the version may be another one, and a later one may write facts in another form.
            if (!NOT_COMPARED.contains(field.key())) {
                compare(recorded.required(field.key()), field.value());
            }
        });
        recorded.unknown(recomputed.keys()).findFirst().ifPresent(more -> {
            throw more;
        });
        return card;
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
        return policyAmong(Stream.concat(StandardPolicies.byId(seal.id()).stream(), Stream.of(known)));
    }

    /** Returns the policy by which it was scored, if it is one of these, as it is or under the readings that the scorecard names. */
    private Optional<Policy> policyAmong(Stream<Policy> known) {
        return known.filter(policy -> policy.id().equals(seal.id()))
                .flatMap(policy -> Stream.concat(Stream.of(policy), read(policy).stream()))
                .filter(policy -> policy.contentHash().equals(seal.hash()))
                .findFirst();
    }

    /**
     * Scores the dossier again under the policy that it names.
     *
     * @param known  the policies among which it must be
     * @throws JsonRefusal if it is none of them, or at the first difference
     */
    Scorecard provedAmong(ImmutableList<Policy> known) {
        return proved(ScoringEngine.of(policyAmong(known.stream())
                .orElseThrow(() -> JsonRefusal.of(recorded.required("policy").refused(UNKNOWN)))));
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

    private void compare(TextNode recorded, TextNode recomputed) {
        if (recorded instanceof TextMap fields && recomputed instanceof TextMap other) {
            compareFields(fields, other);
        } else if (recorded instanceof TextList items && recomputed instanceof TextList other) {
            compareItems(items, other.items());
        } else if (!isSame(recorded, recomputed)) {
            String comesOut = JsonText.summary(recomputed);
            throw recorded.refused(new BilingualText(
                    "phải là " + comesOut + ", kết quả tính từ hồ sơ theo " + seal.id(),
                    "must be " + comesOut + ", which comes out of its dossier under " + seal.id()));
        }
    }

    private static boolean isSame(TextNode recorded, TextNode recomputed) {
        return recorded instanceof TextScalar one
                && recomputed instanceof TextScalar other
                && one.isText() == other.isText()
                && one.text().equals(other.text());
    }

    private void compareFields(TextMap recorded, TextMap recomputed) {
        recorded.unknown(recomputed.keys()).findFirst().ifPresent(more -> {
            throw more;
        });
        recomputed.entries().forEach(field -> compare(recorded.required(field.key()), field.value()));
    }

    private void compareItems(TextList recorded, ImmutableList<TextNode> recomputed) {
        ImmutableList<TextNode> items = recorded.items();
        for (int i = 0; i < Math.min(items.size(), recomputed.size()); i++) {
            compare(items.get(i), recomputed.get(i));
        }
        if (items.size() != recomputed.size()) {
            throw recorded.refused(new BilingualText(
                    "phải có số phần tử đúng như tính ra, " + recomputed.size() + ", không phải " + items.size(),
                    "must have as many items as come out, " + recomputed.size() + ", not " + items.size()));
        }
    }
}
